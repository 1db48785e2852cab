"""The rules as written, each condition marked true, false or unknown for the open case."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import ClassVar

from textual.binding import BindingType

from engine.model.assessment import ENGAGED, NOT_ENGAGED
from engine.model.rule import Clause, Rule
from engine.reason.why_not import ConditionState, NearMiss, condition_words
from tui.action import bindings
from tui.acts.looking import EDIT
from tui.desk import LAW, Desk, News
from tui.filter import Subject
from tui.layout import Remembered
from tui.lines import CONDITION_MARKS, CONDITION_STYLES, CONDITION_WORDS, line, mark
from tui.pane import facts_line, heading, said
from tui.rows import Row
from tui.talk import Talk
from tui.view import FILTER, OPEN, View, with_common

LONGEST_SOURCE = 400


class RulesView(View):
    """The rules of the rulebook."""

    name_of_view = "rules"
    detail_title = "The rule"
    ACTIONS = (OPEN, EDIT, FILTER)
    IN_DETAIL = ("open", "edit", "copy_all", "zoom")
    BINDINGS: ClassVar[list[BindingType]] = bindings(with_common(ACTIONS))
    HELP = (
        "The rules that looked at this case, as written. Each condition is marked ● true, ○ false or ? "
        "unknown for this case."
    )

    def __init__(self, desk: Desk, talk: Talk, remembered: Remembered) -> None:
        super().__init__(desk, talk, remembered)
        self.state: NearMiss | None = None
        self._files: dict[Path, tuple[str, ...]] = {}

    def title(self) -> str:
        """How many rules."""
        book = self.desk.rulebook
        return f"{len(book.rules)} rules · {book.title} {book.version}" if book else "Rules"

    def rows(self) -> Sequence[Row]:
        """Rules that looked at this case first, then the others, folded."""
        book, assessment = self.desk.rulebook, self.desk.assessment
        if book is None:
            return ()
        status = {f.id: f.status for f in assessment.findings} if assessment else {}
        drawn = {d.rule for f in assessment.findings for d in f.derivations} if assessment else set()
        shown = [r for r in book.rules.values() if self.filter.matches(_subject(r, status.get(r.id, "")))]
        near = [r for r in shown if status.get(r.id, NOT_ENGAGED) != NOT_ENGAGED or r.id in drawn]
        far = [r for r in shown if r not in near]
        rows = [_row(rule, status.get(rule.id, ENGAGED if rule.id in drawn else "")) for rule in near]
        if far:
            text = line((f"Rules that do not hold for this case ({len(far)})", "bold"))
            wanted = self.desk.eye.rule
            folded = bool(near) and not self.filter and all(rule.id != wanted for rule in far)
            rows.append(Row(text, "head:far", head=True, folded=folded, gap=bool(rows)))
            rows += [_row(rule, status.get(rule.id, ""), 1) for rule in far]
        return rows

    def wanted(self) -> str | None:
        """The rule the eye rests on."""
        return f"rule:{self.desk.eye.rule}" if self.desk.eye.rule else None

    def selected(self, key: str) -> None:
        """Remember the rule and ask for the state of its conditions."""
        if key.startswith("rule:"):
            self.desk.eye.rule = key.partition(":")[2]
            self.look_up()

    def came_up(self) -> None:
        """Begin with the first rule."""
        rule = self.rule()
        if rule is not None:
            self.desk.eye.rule = rule.id
            self.look_up()

    def told(self, news: News) -> None:
        """The rules may have changed on disk."""
        if news.about == LAW:
            self._files.clear()
        super().told(news)

    def look_up(self) -> None:
        """Ask for the state of the selected rule's conditions, and draw them when they come."""
        self.talk.begin("rule", self._look_up)

    async def _look_up(self) -> None:
        desk = self.desk
        here, case, rule = desk.here, desk.case, desk.eye.rule
        if here is None or here.case is None or case is None or not rule:
            return
        base = here.case
        self.state = await desk.in_engine(lambda: desk.assessor.rule_state(base, case, rule))
        if self.display:
            self.draw_detail()

    def place(self) -> tuple[Path, int] | None:
        """The file of the selected rule."""
        rule = self.rule()
        return (self.source_path(rule), rule.line) if rule else None

    def opened(self, key: str) -> None:
        """Go to the text."""
        self.detail.rows.focus()

    def when_empty(self) -> str:
        """Why there is no rule."""
        if self.desk.rulebook is None:
            return "The rulebook cannot be read. Press ! to see why."
        return "The rulebook has no rules yet."

    def rule(self) -> Rule | None:
        """The selected rule."""
        book = self.desk.rulebook
        return book.rules.get(self.listed.key.partition(":")[2]) if book else None

    def source_path(self, rule: Rule) -> Path:
        """The file of a rule."""
        assert self.desk.rulebook is not None
        return Path(self.desk.rulebook.path_of(rule.file))

    def about(self, key: str) -> tuple[str, Sequence[Row]]:
        """The rule's text."""
        rule = self.rule()
        if rule is None:
            return "The rule", ()
        state = self.state if self.state is not None and self.state.rule == rule.id else None
        return f"{rule.file}:{rule.line}", list(self._text(rule, state))

    def _text(self, rule: Rule, state: NearMiss | None) -> Iterator[Row]:
        book = self.desk.rulebook
        assert book is not None
        marks: dict[int, ConditionState] = {}
        if state is not None:
            words = [condition.says for condition in state.conditions]
            clause = next(
                (c for c in rule.clauses if [condition_words(x, book.words) for x in c.conditions] == words),
                None,
            )
            marks = _by_line(clause, state)
        path = self.source_path(rule)
        if path not in self._files:
            try:
                self._files[path] = tuple(path.read_text(encoding="utf-8", errors="replace").splitlines())
            except OSError as error:
                yield said(f"{path}: {error.strerror}", "red")
                return
        yield facts_line("Rule", f"{rule.title} · {rule.status}")
        if not marks and self.desk.here is not None and state is None:
            yield said("looking at its conditions …", "dim")
        for number, written in _lines_of(rule, self._files[path]):
            found = marks.get(number)
            if found is None:
                yield Row(line(("  ", ""), (f"{number:>4} ", "dim"), written.rstrip()), f"line:{number}", hang=9)
                continue
            sign, style = CONDITION_MARKS[found.state], CONDITION_STYLES[found.state]
            right = line((CONDITION_WORDS[found.state], style))
            yield Row(
                line((f"{sign} ", style), (f"{number:>4} ", "dim"), (written.rstrip(), "bold")),
                f"line:{number}",
                right=right,
                hang=9,
            )
            what = found.premise + (f": {found.detail}" if found.detail and found.state != "holds" else "")
            if what:
                yield Row(
                    line((f"       ← {what}", style)),
                    f"fact:{found.premise}" if found.premise else "",
                    hang=9,
                )
        if state is not None and not marks:
            yield heading("Conditions")
            for condition in state.conditions:
                style = CONDITION_STYLES[condition.state]
                yield Row(
                    line(
                        (CONDITION_MARKS[condition.state] + " ", style),
                        condition.says,
                        (f"  {CONDITION_WORDS[condition.state]}", style),
                    ),
                    hang=2,
                )

    def cannot(self, action: str) -> str:
        """Editing needs a rule."""
        return "no rule is selected" if action == "edit" and self.rule() is None else ""


def _row(rule: Rule, status: str, depth: int = 0) -> Row:
    sign = mark(status) if status else ("·", "dim")
    about = rule.engages.provision if rule.engages else "inference"
    text = line(sign, " ", rule.title, (f"  {rule.id}", "dim"))
    return Row(text, f"rule:{rule.id}", right=line((about, "dim")), depth=depth, crop=True)


def _subject(rule: Rule, status: str) -> Subject:
    pins = ((rule.engages.provision,) if rule.engages else ()) + rule.cites
    return Subject(f"{rule.id} {rule.title} {rule.file} {rule.status} {' '.join(pins)}", status, pins)


def _lines_of(rule: Rule, lines: Sequence[str]) -> Iterator[tuple[int, str]]:
    """The lines of a rule: from its own to the next entry at the same depth."""
    start = max(rule.line - 1, 0)
    if start >= len(lines):
        return
    while start and not lines[start].lstrip().startswith("- "):
        start -= 1
    depth = len(lines[start]) - len(lines[start].lstrip())
    end = start + 1
    while end < len(lines) and end - start < LONGEST_SOURCE:
        text = lines[end]
        if text.strip() and len(text) - len(text.lstrip()) <= depth:
            break
        end += 1
    while end > start + 1 and not lines[end - 1].strip():
        end -= 1
    for number in range(start, end):
        yield number + 1, lines[number][depth:]


def _by_line(clause: Clause | None, state: NearMiss) -> dict[int, ConditionState]:
    if clause is None:
        return {}
    pairs = zip(clause.conditions, state.conditions, strict=False)
    return {condition.line: found for condition, found in pairs if condition.line}
