"""Why a finding follows, as a tree down to facts and sources; or why not: the rules that came nearest."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import ClassVar

from textual.binding import BindingType

from engine.cite.printing import provision
from engine.model.assessment import ENGAGED, Assessment, Finding
from engine.model.rulebook import Rulebook
from engine.reason.explain import ASSUMPTION, FACT, PRESUMPTION, WAY, ReasonNode, explain
from engine.reason.why_not import NearMiss
from engine.view.judgments import judgment_words
from tui.action import bindings
from tui.acts.answering import WHAT_IF
from tui.acts.going import DECIDED, EXAMPLES, SOURCE, WHY_NOT
from tui.acts.judging import JUDGE
from tui.acts.looking import COPY, EDIT
from tui.acts.reporting import REPORT
from tui.acts.telling import new_fact
from tui.acts.what_if import what_if_detail
from tui.desk import Desk
from tui.layout import Remembered
from tui.lines import CONDITION_MARKS, CONDITION_STYLES, CONDITION_WORDS, STATUS_WORDS, counted, line, mark
from tui.opened import not_there_yet
from tui.pane import heading, said
from tui.rows import Row
from tui.talk import Talk
from tui.view import OPEN, View, with_common
from tui.views.finding import cite, finding_rows

UNFOLDED_WAYS = 3


WHY_OR_NOT = replace(WHY_NOT, run=lambda view: view.turn())


class WhyView(View):
    """The reasons of one finding."""

    name_of_view = "why"
    detail_title = "The obligation"
    ACTIONS = (OPEN, WHY_OR_NOT, WHAT_IF, REPORT, JUDGE, SOURCE, DECIDED, EXAMPLES, COPY, EDIT)
    IN_DETAIL = ("open", "what_if", "judge", "copy", "copy_all", "zoom")
    BINDINGS: ClassVar[list[BindingType]] = bindings(with_common(ACTIONS))
    HELP = (
        "How the finding follows: the rule, the facts it rests on with their sources, and the paragraphs of "
        "the law. Open a fact, a rule or a paragraph to go there. W shows the rules that came nearest "
        "instead."
    )

    def __init__(self, desk: Desk, talk: Talk, remembered: Remembered) -> None:
        super().__init__(desk, talk, remembered)
        self.misses: tuple[NearMiss, ...] | None = None

    def turn(self) -> None:
        """The rules that came nearest, or back to the reasons."""
        if self.desk.eye.why_not:
            self.desk.eye.why_not, self.desk.eye.near_fact = False, ""
            self.draw()
        else:
            self.go(f"why-not:{self.desk.eye.finding}")

    def came_up(self) -> None:
        """Look up the rules that came nearest where they are asked for."""
        if self.desk.eye.why_not:
            self.misses = None
            self.talk.begin("why-not", self._look_up)

    async def _look_up(self) -> None:
        desk = self.desk
        here, case, finding = desk.here, desk.case, desk.find()
        if here is None or here.case is None or case is None:
            self.misses = ()
            return
        base = here.case
        if fact := desk.eye.near_fact:
            self.misses = await desk.in_engine(lambda: desk.assessor.near_fact(base, case, fact))
            if self.display:
                self.draw()
            return
        target = finding.id if finding is not None and finding.status != ENGAGED else ""
        if finding is not None and finding.status == ENGAGED:
            target = finding.provision.pin
        found = await desk.in_engine(lambda: desk.assessor.why_not(base, case, target))
        if not found and finding is not None:
            found = await desk.in_engine(lambda: desk.assessor.why_not(base, case, ""))
        self.misses = found
        if self.display:
            self.draw()

    def title(self) -> str:
        """Which finding."""
        finding = self.desk.find()
        if self.desk.eye.why_not:
            if self.desk.eye.near_fact:
                return f"What {self.desk.eye.near_fact} would lead to: the nearest rules that hear it"
            about = f": {provision(finding.provision)}" if finding else ""
            return f"Why not? The rules that came nearest{about}"
        if finding is None:
            return "Why"
        return f"Why? {provision(finding.provision)} · {finding.title}"

    def rows(self) -> Sequence[Row]:
        """The tree."""
        desk = self.desk
        if desk.eye.why_not:
            return list(_near(self.misses)) if self.misses is not None else [said("Looking …", "dim")]
        finding, assessment, book = desk.find(), desk.assessment, desk.rulebook
        if finding is None or assessment is None or book is None:
            return ()
        return list(_reasons(finding, assessment, book))

    def when_empty(self) -> str:
        """Why there is nothing."""
        if why := not_there_yet(self.desk.here):
            return why
        if self.desk.eye.near_fact:
            return "No rule hears this fact."
        if self.desk.eye.why_not:
            return "Every rule of this obligation holds; there is nothing to miss."
        return "There is no finding to explain. Press W to see which rules came nearest."

    def about(self, key: str) -> tuple[str, Sequence[Row]]:
        """The finding in full."""
        finding, assessment = self.desk.find(), self.desk.assessment
        if finding is None or assessment is None:
            return "The obligation", ()
        return provision(finding.provision), list(finding_rows(finding, assessment))

    def opened(self, key: str) -> None:
        """A detail is a what-if, anything else a place to go to."""
        if key.startswith("detail:"):
            what_if_detail(self, key.partition("#")[0])
        elif key.startswith("new:"):
            self.new_fact(key)
        else:
            key = key.partition("#")[0]
            self.go(key.replace("finding:", "obligation:", 1) if key.startswith("finding:") else key)

    def new_fact(self, key: str) -> None:
        """Fill in the fact that a rule lacks."""
        number, _, place = key.partition(":")[2].partition(".")
        remedies = (self.misses or ())[int(number)].conditions[int(place)].remedies
        lines = [written.lstrip("- ") for remedy in remedies[:1] for written in remedy.yaml.splitlines()]
        held = {name: value for name, _, value in (one.partition(": ") for one in lines) if "..." not in value}
        kind = held.pop("kind")
        held.pop("id", None)
        new_fact(self, kind, held)

    def citation(self) -> str:
        """The law of the finding."""
        finding = self.desk.find()
        return cite(finding) if finding else ""

    def explanation(self) -> str:
        """The tree as text."""
        return "\n".join(f"{'  ' * row.depth}{row.text.plain}" for row in self.listed.rows)

    def cannot(self, action: str) -> str:
        """What needs a finding."""
        if action in ("why_not", "what_if", "source", "copy", "judge", "report") and self.desk.here is None:
            return "no case is open"
        return ""


def _reasons(finding: Finding, assessment: Assessment, book: Rulebook) -> Iterator[Row]:
    """A finding, every way it follows, and its law."""
    yield Row(
        line(mark(finding.status), " ", (f"{STATUS_WORDS[finding.status]}: ", "bold"), finding.obligation),
        f"finding:{finding.id}",
        hang=2,
    )
    judgment = assessment.judgment(finding.id)
    if judgment is not None:
        yield said(f"Your judgment: {judgment_words(judgment)}", "yellow", hang=2)
    ways = explain(assessment, finding, book)
    if not ways:
        yield said("No fact of this case leads to it. Press W to see what it lacks.", "dim")
    if len(ways) > 1:
        yield said(f"It follows in {len(ways)} ways; each of them is enough.", "dim")
    numbers = itertools.count(1)
    for number, way in enumerate(ways, start=1):
        lead = f"Way {number}: " if len(ways) > 1 else "Because of the rule "
        yield from _node(way, 0, lead, numbers, folded=number > UNFOLDED_WAYS)
    yield heading("The law")
    for citation in (finding.provision, *finding.citations):
        text = line((provision(citation), "bold"), f"  {citation.summary}")
        yield Row(text, f"pin:{citation.pin}", hang=4)


def _node(node: ReasonNode, depth: int, lead: str, numbers: Iterator[int], *, folded: bool = False) -> Iterator[Row]:
    # The same fact may stand in several ways; the number keeps their keys apart.
    number = next(numbers)
    weak = (f"  weakest link: {node.support}", "yellow") if node.weakest else ""
    if node.sort == FACT:
        where = (f"  {node.where}" if node.where else "", "dim")
        name = (f"{node.id}  ", "bold") if node.support else ""
        key = f"fact:{node.id}#{number}" if node.support else ""
        yield Row(line(("● ", "green"), name, node.says, where, weak), key, depth=depth, hang=4)
        return
    if node.sort == PRESUMPTION:
        fact, _, attribute = node.id.rpartition(".")
        text = line(("§ ", "cyan"), (f"{fact}  ", "bold"), node.says, (f"  {', '.join(node.authorities)}", "dim"))
        yield Row(text, f"detail:{fact}:{attribute}#{number}", depth=depth, hang=4)
        return
    if node.sort == ASSUMPTION:
        fact, _, attribute = node.id.rpartition(".")
        text = line(("? ", "yellow"), (f"{fact}  ", "bold"), node.says, ("  x answers it", "dim"))
        yield Row(text, f"detail:{fact}:{attribute}#{number}", depth=depth, hang=4)
        return
    if node.sort == WAY:
        facts = ", ".join(dict.fromkeys(one.id for one in _facts(node)))
        text = line((lead, "dim"), (node.says, "bold"), (f"  {facts}" if folded and facts else "", "dim"))
        yield Row(
            text,
            f"rule:{node.id}#{number}",
            right=line((node.id, "dim")),
            depth=depth,
            head=True,
            folded=folded,
            hang=2,
            gap=not depth,
        )
    else:
        text = line("→ ", node.says, ("  drawn from the facts", "dim"))
        yield Row(text, f"drawn:{node.id}#{number}", depth=depth, head=True, hang=2)
    several = sum(child.sort == WAY for child in node.children) > 1
    for place, child in enumerate(node.children, start=1):
        yield from _node(
            child,
            depth + 1,
            f"way {place}: " if several else "because of the rule ",
            numbers,
            folded=several and place > 1,
        )


def _facts(node: ReasonNode) -> Iterator[ReasonNode]:
    """The facts below a node, in order."""
    for child in node.children:
        if child.sort == FACT and child.support:
            yield child
        yield from _facts(child)


def _near(misses: tuple[NearMiss, ...]) -> Iterator[Row]:
    for number, miss in enumerate(misses):
        lacks = [counted(miss.lacking, "condition lacks", "conditions lack")] if miss.lacking else []
        lacks += [f"{miss.open} unknown"] if miss.open else []
        status = ", ".join(lacks) or "all conditions hold"
        yield Row(
            line((miss.title, "bold"), (f"  {miss.provision} · {status}", "dim")),
            f"near:{miss.rule}",
            head=True,
            gap=bool(number),
            hang=2,
            folded=number > 2,
        )
        for place, condition in enumerate(miss.conditions):
            sign = (CONDITION_MARKS[condition.state] + " ", CONDITION_STYLES[condition.state])
            word = (f"  {CONDITION_WORDS[condition.state]}", CONDITION_STYLES[condition.state])
            key = f"fact:{condition.premise}#{number}.{place}" if condition.premise else ""
            yield Row(line(sign, condition.says, word), key, depth=1, hang=2)
            if condition.detail and condition.state != "holds":
                yield Row(line((condition.detail, "dim")), depth=2, hang=2)
            for remedy in condition.remedies:
                where = f"under {remedy.fact}" if remedy.fact else "a new fact"
                detail = remedy.yaml.partition(":")[0]
                key = f"detail:{remedy.fact}:{detail}" if remedy.fact else ""
                if not remedy.fact and "kind:" in remedy.yaml:
                    key = f"new:{number}.{place}"
                for at, written in enumerate(remedy.yaml.splitlines()):
                    lead = f"to change it, {where}: " if at == 0 else "   "
                    yield Row(line((lead, "dim"), (written, "cyan")), key if at == 0 else "", depth=2, hang=2)
        yield Row(line((f"rule {miss.rule}", "dim")), f"rule:{miss.rule}#{number}", depth=1)
