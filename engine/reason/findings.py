"""Findings: rules that follow, put into words, with the law of the day, the limits and the questions."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import date

from engine.model.assessment import (
    DIRECTNESS,
    ENGAGED,
    NOT_ENGAGED,
    UNDETERMINED,
    Assumption,
    Citation,
    Derivation,
    Finding,
    LimbShown,
    LimitShown,
)
from engine.model.case import Case, Fact
from engine.model.dates import span
from engine.model.rule import Limit, Rule
from engine.model.rulebook import Rulebook
from engine.model.vocabulary import PERSON
from engine.reason.derivations import Derivations
from engine.reason.features import test_fact
from engine.reason.ground import Conclusion, Grounding, Instance, ordered
from engine.reason.law_in_time import Days, LawInTime, para_order
from engine.reason.program import Program
from engine.reason.sentences import detail_words, fill, join_words, question_about
from engine.reason.solve import Solution


class FindingWriter:
    """Writes the findings of one solved case."""

    def __init__(
        self, grounding: Grounding, solution: Solution, rulebook: Rulebook, program: Program, law: LawInTime
    ) -> None:
        self.case: Case = grounding.case
        self.grounding = grounding
        self.solution = solution
        self.rulebook = rulebook
        self.program = program
        self.words = rulebook.words
        self.law = law
        self._derivations = Derivations(solution)
        self._questions: dict[Assumption, str] = {}
        self._by_subject: dict[str, list[Fact]] = {}
        for fact in self.grounding.facts.values():
            for subject in self.words.chain(fact.kind):
                self._by_subject.setdefault(subject, []).append(fact)

    def findings(self) -> tuple[Finding, ...]:
        """All findings: engaged, undetermined, and the rules looked at that do not hold, in the order of views."""
        by_rule: dict[str, list[Conclusion]] = {}
        for conclusion in (*self.solution.definite, *self.solution.open):
            if conclusion.kind == "obligation":
                by_rule.setdefault(conclusion.name, []).append(conclusion)
        found = [self._finding(self.program.rules[id], sorted(by_rule[id])) for id in sorted(by_rule)]
        found += [self._not_engaged(rule) for rule in self._considered(by_rule)]
        return tuple(sorted((f for f in found if f is not None), key=_order))

    def question(self, assumption: Assumption) -> str:
        """The question that would settle an assumption."""
        found = self._questions.get(assumption)
        if found is None:
            found = question_about(assumption, self.grounding.facts, self.case, self.words)
            self._questions[assumption] = found
        return found

    def _finding(self, rule: Rule, conclusions: list[Conclusion]) -> Finding | None:
        definite = [c for c in conclusions if c in self.solution.definite]
        chosen = definite or conclusions
        status = ENGAGED if definite else UNDETERMINED
        instances = [i for c in chosen for i in self.solution.live.get(c, ())]
        derivations = tuple(d for c in chosen for d in self._derivations.of(c))
        assumed: tuple[Assumption, ...] = ()
        if not definite:
            assumed = ordered({a for c in chosen for e in self.solution.open[c] for a in e})
        return self._dress(
            rule,
            status,
            instances,
            derivations,
            tuple(dict.fromkeys(self.question(a) for a in assumed)),
            tuple(a for a in assumed if a.contested),
            0 if definite else min(len(e) for c in chosen for e in self.solution.open[c]),
        )

    def _not_engaged(self, rule: Rule) -> Finding | None:
        return self._dress(rule, NOT_ENGAGED, [], (), (), (), 0)

    def _dress(
        self,
        rule: Rule,
        status: str,
        instances: list[Instance],
        derivations: tuple[Derivation, ...],
        questions: tuple[str, ...],
        turns_on: tuple[Assumption, ...],
        needs: int,
    ) -> Finding | None:
        """A finding with its law; None when the provision itself is later, or addressed to another State."""
        engages = rule.engages
        assert engages is not None
        recorded = status != NOT_ENGAGED  # a text is named as left out only where a finding would cite it
        provision = self.law.cite(engages.provision, record=recorded)
        if provision is None:
            return None
        days = self._days(derivations)
        applicability = self.law.applies(provision.authority, days, provision.para)
        if applicability.excludes and status != NOT_ENGAGED:
            status = NOT_ENGAGED
        citations = [c for pin in rule.cites if (c := self.law.cite(pin, record=recorded)) is not None]
        citations = [c for c in citations if not self._falls(c, days)]
        names = _names(instances)
        owed = sorted(
            {names_of for r in engages.owed_to for names_of in names.get(f"{r.alias}.{r.slot}", ())}
        )

        def who(slot: str) -> str:
            people = names.get(slot)
            return join_words(self.case.name(p) for p in sorted(people)) if people else "the person concerned"

        asked = [*questions]
        if rule.asks and status != NOT_ENGAGED:
            asked.append(fill(rule.asks, who))
        facts = frozenset[str]().union(*(derivation.facts() for derivation in derivations))
        return Finding(
            id=rule.id,
            title=rule.title,
            status=status,
            obligation=fill(engages.statement, who),
            duty=engages.duty,
            directness=engages.directness,
            owed_to=tuple(owed),
            provision=provision,
            citations=tuple(dict.fromkeys(citations)),
            applicability=applicability,
            limits=tuple(self._limit(self.rulebook.limits[name], facts, owed) for name in rule.limits),
            derivations=derivations,
            questions=tuple(dict.fromkeys(asked)),
            turns_on=turns_on,
            needs=0 if status == NOT_ENGAGED else needs,
            rule_status=rule.status,
            rule_file=rule.file,
            rule_line=rule.line,
        )

    def _falls(self, citation: Citation, days: Days) -> bool:
        """A treaty that does not bind the State is not cited against it, nor what its treaty body says of it."""
        authority = self.rulebook.catalogue.authority(citation.authority)
        assert authority is not None
        rests_on = [authority.id] if authority.treaty else list(authority.interprets)
        checked = [
            id for id in rests_on if (a := self.rulebook.catalogue.authority(id)) is not None and a.treaty
        ]
        if authority.weight not in ("treaty", "interpretation") or not checked:
            return False
        return all(self.law.applies(id, days).excludes for id in checked)

    def _considered(self, by_rule: Collection[str]) -> list[Rule]:
        """Rules all of whose conditions speak of something the case alleges or that follows, though they do not hold."""
        present = set(self._by_subject)
        present |= {c.name for c in (*self.solution.definite, *self.solution.open) if c.kind == "inference"}
        return [
            rule
            for rule in self.program.rules.values()
            if rule.engages is not None
            and rule.id not in by_rule
            and any(needed <= present for needed in self.program.subjects[rule.id])
        ]

    def _days(self, derivations: tuple[Derivation, ...]) -> Days:
        ids = frozenset[str]().union(*(derivation.facts() for derivation in derivations))
        facts = [self.grounding.facts[id] for id in ids if id in self.grounding.facts]
        dates = [v.date for fact in facts for v in fact.versions if v.date is not None]
        if not dates:
            return Days("", "")
        first, last = span(dates)
        return Days("" if first is None else _iso(first), "" if last is None else _iso(last))

    def _limit(self, limit: Limit, facts: frozenset[str], owed: list[str]) -> LimitShown:
        invoked = []
        for condition in limit.invoked_by:
            for fact in self._by_subject.get(condition.subject, ()):
                about = {person for version in fact.versions for person in version.people.get(PERSON, ())}
                if (fact.id in facts or about & set(owed)) and test_fact(
                    fact, condition.tests, self.words
                ) == ():
                    invoked.append(fact.id)
        limbs = []
        for limb in limit.limbs:
            said = []
            for kind, attribute in limb.look_at:
                for id in sorted(facts):
                    fact = self.grounding.facts[id]
                    if kind in self.words.chain(fact.kind):
                        said.append((id, attribute, self._detail(fact, attribute)))
            limbs.append(LimbShown(limb.limb, limb.says, limb.pins, tuple(said)))
        return LimitShown(
            limit.name, limit.ground, bool(invoked), tuple(sorted(set(invoked))), limit.pins, tuple(limbs)
        )

    def _detail(self, fact: Fact, name: str) -> str:
        attribute = self.words.attributes(fact.kind)[name]
        detail = fact.main.details.get(name)
        if detail is None:
            return "unknown"
        return detail_words(attribute, detail, self.case, self.words, fact.main)


def _names(instances: Iterable[Instance]) -> dict[str, set[str]]:
    names: dict[str, set[str]] = {}
    for instance in instances:
        for slot, person in instance.names:
            names.setdefault(slot, set()).add(person)
    return names


def _order(finding: Finding) -> tuple[object, ...]:
    status = (ENGAGED, UNDETERMINED, NOT_ENGAGED).index(finding.status)
    directness = DIRECTNESS.index(finding.directness)
    provision = finding.provision
    return (status, directness, finding.needs, provision.authority, para_order(provision.para), finding.id)


def _iso(day: int) -> str:
    return date.fromordinal(day).isoformat()
