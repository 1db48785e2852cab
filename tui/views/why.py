"""Why a finding follows, as a tree down to facts and sources; or why not: the rules that came nearest."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from engine.model.assessment import Assessment, Assumption, Derivation, Finding
from engine.model.case import Case
from engine.model.rule import Clause, Rule
from engine.model.rulebook import Rulebook
from engine.reason.sentences import assumption_words, fill, join_words, test_words
from engine.reason.why_not import NearMiss
from engine.view.as_text import provision
from tui.lines import CONDITION_MARKS, CONDITION_STYLES, CONDITION_WORDS, STATUS_WORDS, counted, line, mark
from tui.rows import Row
from tui.views.obligations import cite, finding_rows
from tui.views.view import View, heading, said


class WhyView(View):
    """The reasons of one finding."""

    name_of_view = "why"
    detail_title = "The obligation"

    def __init__(self) -> None:
        super().__init__()
        self.misses: tuple[NearMiss, ...] | None = None

    def title(self) -> str:
        """Which finding."""
        finding = self.reading.find()
        if self.reading.why_not:
            return f"Why not? The rules that came nearest{': ' + provision(finding.provision) if finding else ''}"
        if finding is None:
            return "Why"
        return f"Why? {provision(finding.provision)} · {finding.title}"

    def rows(self) -> Sequence[Row]:
        """The tree."""
        reading = self.reading
        if reading.why_not:
            return list(_near(self.misses)) if self.misses is not None else [said("Looking …", "dim")]
        finding, assessment, case, book = reading.find(), reading.assessment, reading.case, reading.rulebook
        if finding is None or assessment is None or case is None or book is None:
            return ()
        return list(_Tree(finding, assessment, case, book).rows())

    def when_empty(self) -> str:
        """Why there is nothing."""
        if self.reading.here is None:
            return "No case is open. Press 1 and choose one."
        if self.reading.why_not:
            return "Every rule of this obligation holds; there is nothing to miss."
        return "There is no finding to explain. Press W to see which rules came nearest."

    def about(self, key: str) -> tuple[str, Sequence[Row]]:
        """The finding in full."""
        finding, assessment = self.reading.find(), self.reading.assessment
        if finding is None or assessment is None:
            return "The obligation", ()
        return provision(finding.provision), list(finding_rows(finding, assessment))

    def opened(self, key: str) -> None:
        """A detail is a what-if, anything else a place to go to."""
        if key.startswith("detail:"):
            self.pincite.what_if_detail(key)
        else:
            self.pincite.open_key(key.partition("#")[0])

    def citation(self) -> str:
        """The law of the finding."""
        finding = self.reading.find()
        return cite(finding) if finding else ""

    def explanation(self) -> str:
        """The tree as text."""
        return "\n".join(f"{'  ' * row.depth}{row.text.plain}" for row in self.listed.rows)

    def cannot(self, action: str) -> str:
        """What needs a finding."""
        if action in ("why_not", "what_if", "source", "copy") and self.reading.here is None:
            return "no case is open"
        return ""


class _Tree:
    """The derivations of a finding as rows."""

    def __init__(self, finding: Finding, assessment: Assessment, case: Case, book: Rulebook) -> None:
        self.finding, self.assessment, self.case, self.book = finding, assessment, case, book
        self.shown = {fact.id: fact for fact in assessment.facts}
        self.facts = {fact.id: fact for fact in case.facts}
        self.number = 0

    def rows(self) -> Iterator[Row]:
        finding = self.finding
        yield Row(line(mark(finding.status), " ", (f"{STATUS_WORDS[finding.status]}: ", "bold"), finding.obligation),
                  f"finding:{finding.id}", hang=2)  # fmt: skip
        ways = finding.derivations
        if not ways:
            yield said("No fact of this case leads to it. Press W to see what it lacks.", "dim")
        if len(ways) > 1:
            yield said(f"It follows in {len(ways)} ways; each of them is enough.", "dim")
        for number, derivation in enumerate(ways, start=1):
            lead = f"Way {number}: " if len(ways) > 1 else "Because "
            yield from self._way(derivation, 0, lead, folded=number > 3)
        yield heading("The law")
        for citation in (finding.provision, *finding.citations):
            text = line((provision(citation), "bold"), f"  {citation.summary}")
            yield Row(text, f"pin:{citation.pin}", hang=4)

    def _way(self, derivation: Derivation, depth: int, lead: str, *, folded: bool = False) -> Iterator[Row]:
        self.number += 1
        rule = self.book.rules.get(derivation.rule)
        title = rule.title if rule else derivation.rule
        text = line((lead, "dim"), (title, "bold"), (f"  rule {derivation.rule}", "dim"))
        yield Row(text, f"rule:{derivation.rule}#{self.number}", depth=depth, head=True, folded=folded, hang=2, gap=not depth)
        clause = self._clause(rule, derivation)
        for position, premise in enumerate(derivation.premises):
            self.number += 1
            if premise.fact:
                yield from self._fact(premise.fact, depth + 1, derivation, clause, position)
                continue
            people = dict(premise.people)
            says = self.book.words.inferences[premise.inference].says
            sentence = fill(says, lambda slot, people=people: self.case.name(people.get(slot, slot)))  # type: ignore[misc]
            open_ways = all(d.assumes for d in premise.derivations)
            sign = ("? ", "yellow") if open_ways else ("● ", "green")
            yield Row(line(sign, sentence, ("  drawn from the facts", "dim")), f"drawn:{premise.inference}#{self.number}",
                      depth=depth + 1, head=True, hang=2)  # fmt: skip
            for number, way in enumerate(premise.derivations, start=1):
                several = f"way {number}: " if len(premise.derivations) > 1 else "because "
                yield from self._way(way, depth + 2, several, folded=number > 1)
        for assumption in derivation.assumes:
            yield self._assumed(assumption, depth + 1)

    def _fact(
        self, id: str, depth: int, derivation: Derivation, clause: Clause | None, position: int
    ) -> Iterator[Row]:
        tests = clause.conditions[position].tests if clause else ()
        fact, shown = self.facts.get(id), self.shown.get(id)
        if fact is None or shown is None:
            yield Row(line(("● ", "green"), self._person(id), ("  people of the case", "dim")), "", depth=depth, hang=2)
            return
        when = f", {shown.date}" if shown.date else ""
        source = f"  {join_words(shown.sources)}" if shown.sources else "  no source"
        yield Row(line(("● ", "green"), (f"{id}  ", "bold"), shown.sentence, when, (source, "dim")),
                  f"fact:{id}#{self.number}", depth=depth, hang=4)  # fmt: skip
        attributes = self.book.words.attributes(fact.kind)
        open_here = {a.attribute for a in derivation.assumes if a.fact == id}
        for test in tests:
            attribute = attributes.get(test.attribute)
            if attribute is None or test.attribute in open_here:
                continue
            text = line(("● ", "green"), test_words(attribute, test, self.book.words))
            yield Row(text, f"detail:{id}:{test.attribute}", depth=depth + 1, hang=2)

    def _person(self, id: str) -> str:
        parts = id.split(".")
        person = self.case.people.get(parts[1]) if len(parts) > 1 else None
        if person is None:
            return id
        if len(parts) > 3:
            relation = self.book.words.relations[parts[2]]
            to = self.case.name(".".join(parts[3:]))
            return fill(relation.says, lambda slot: to if slot == "to" else self.case.name(person.id))
        details = [" ".join(d) if isinstance(d, tuple) else str(d) for d in person.details.values()]
        return f"{self.case.name(person.id)}: {', '.join(details)}"

    def _assumed(self, assumption: Assumption, depth: int) -> Row:
        words = self._assumption(assumption)
        why = "if the right source is that which says " if assumption.contested else "only if "
        text = line(("? ", "yellow"), (why, "yellow"), words, ("  enter or x answers it", "dim"))
        key = f"detail:{assumption.fact}:{assumption.attribute}"
        return Row(text, key, depth=depth, hang=2)

    def _assumption(self, assumption: Assumption) -> str:
        fact = self.facts.get(assumption.fact)
        if fact is None and assumption.attribute != "date":
            person = self._person(assumption.fact).partition(":")[0]
            return f"{person}: {assumption.attribute.replace('_', ' ')} is {' or '.join(assumption.allowed)}"
        attribute = self.book.words.attributes(fact.kind).get(assumption.attribute) if fact else None
        if attribute is None and assumption.attribute != "date":
            return f"{assumption.attribute} of {assumption.fact} is {' or '.join(assumption.allowed)}"
        return assumption_words(assumption, self.facts, self.book.words)

    def _clause(self, rule: Rule | None, derivation: Derivation) -> Clause | None:
        """The clause of the rule whose conditions are those of the derivation's premises."""
        for clause in rule.clauses if rule else ():
            if len(clause.conditions) != len(derivation.premises):
                continue
            for condition, premise in zip(clause.conditions, derivation.premises, strict=True):
                fact = self.facts.get(premise.fact)
                subjects = self.book.words.chain(fact.kind) if fact else (premise.inference or condition.subject,)
                if condition.subject not in subjects:
                    break
            else:
                return clause
        return None


def _near(misses: tuple[NearMiss, ...]) -> Iterator[Row]:
    for number, miss in enumerate(misses):
        lacks = [counted(miss.lacking, "condition lacks", "conditions lack")] if miss.lacking else []
        lacks += [f"{miss.open} unknown"] if miss.open else []
        status = ", ".join(lacks) or "all conditions hold"
        yield Row(line((miss.title, "bold"), (f"  {miss.provision} · {status}", "dim")), f"near:{miss.rule}",
                  head=True, gap=bool(number), hang=2, folded=number > 2)  # fmt: skip
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
                for at, written in enumerate(remedy.yaml.splitlines()):
                    lead = f"to change it, {where}: " if at == 0 else "   "
                    yield Row(line((lead, "dim"), (written, "cyan")), key if at == 0 else "", depth=2, hang=2)
        yield Row(line((f"rule {miss.rule}", "dim")), f"rule:{miss.rule}#{number}", depth=1)


