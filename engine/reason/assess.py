"""From a case and a rulebook to the assessment: ground, solve, apply the law in time, put into words."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date

from engine.model.assessment import (
    DIRECTNESS,
    ENGAGED,
    NOT_ENGAGED,
    UNDETERMINED,
    Assessment,
    Assumption,
    Citation,
    ContestedDetail,
    Derivation,
    ExpectedPin,
    FactShown,
    Finding,
    LimbShown,
    LimitShown,
    Premise,
    Question,
)
from engine.model.authority import pin_covers
from engine.model.case import Case, Fact, SourceRef, Version
from engine.model.dates import span
from engine.model.problem import Problem
from engine.model.rule import Limit, Rule
from engine.model.rulebook import Rulebook
from engine.model.vocabulary import PERSON
from engine.reason.features import test_fact
from engine.reason.ground import Conclusion, Grounding, Instance, ground
from engine.reason.law_in_time import Days, LawInTime, para_order
from engine.reason.procedures import open_procedures
from engine.reason.program import Program
from engine.reason.sentences import (
    detail_words,
    fact_date,
    fact_details,
    fact_sentence,
    fill,
    join_words,
    question_about,
)
from engine.reason.solve import Environment, Solution, solve

MAX_DERIVATIONS = 40
"""The most alternative derivations shown for one conclusion, in their fixed order."""


def assess(
    case: Case, rulebook: Rulebook, program: Program, today: str, problems: Iterable[Problem] = ()
) -> Assessment:
    """The assessment of a case. `today` is the ISO day used when the case has no `as_of`."""
    grounding = ground(case, program)
    return assess_grounding(grounding, solve(grounding.instances), rulebook, program, today, problems)


def assess_grounding(
    grounding: Grounding,
    solution: Solution,
    rulebook: Rulebook,
    program: Program,
    today: str,
    problems: Iterable[Problem] = (),
) -> Assessment:
    """The assessment of a grounding as solved; what-if and sensitivity call it with other solutions."""
    return _Assessor(grounding, solution, rulebook, program, today).assessment(tuple(problems))


class _Assessor:
    def __init__(
        self, grounding: Grounding, solution: Solution, rulebook: Rulebook, program: Program, today: str
    ) -> None:
        self.case = grounding.case
        self.grounding = grounding
        self.solution = solution
        self.rulebook = rulebook
        self.program = program
        self.words = rulebook.words
        day = self.case.as_of
        self.as_of = today if day is None or day.latest is None else _iso(day.latest)
        self.law = LawInTime(rulebook.catalogue, rulebook.status, self.case.state, self.as_of)
        self._derived: dict[Conclusion, tuple[Derivation, ...]] = {}
        self._questions: dict[Assumption, str] = {}

    def assessment(self, problems: tuple[Problem, ...]) -> Assessment:
        by_rule: dict[str, list[Conclusion]] = {}
        for conclusion in (*self.solution.definite, *self.solution.open):
            if conclusion.kind == "obligation":
                by_rule.setdefault(conclusion.name, []).append(conclusion)
        findings: list[Finding] = []
        opens: dict[str, list[Environment]] = {}
        for id in sorted(by_rule):
            conclusions = sorted(by_rule[id])
            finding = self._finding(self.program.rules[id], conclusions)
            if finding is None:
                continue
            findings.append(finding)
            if finding.status == UNDETERMINED:
                opens[id] = [e for c in conclusions for e in self.solution.open.get(c, ())]
        for rule in self._considered(by_rule):
            finding = self._not_engaged(rule)
            if finding is not None:
                findings.append(finding)
        findings.sort(key=_finding_order)
        rulebook = self.rulebook
        return Assessment(
            case_id=self.case.id,
            title=self.case.title,
            state=self.case.state,
            as_of=self.as_of,
            path=self.case.path,
            rulebook_title=rulebook.title,
            rulebook_version=rulebook.version,
            rulebook_rules=len(self.program.rules),
            rulebook_sha256=rulebook.sha256,
            people=tuple((id, self.case.name(id)) for id in self.case.people),
            facts=tuple(self._fact_shown(fact) for fact in self.case.facts),
            described=tuple(
                self._fact_shown(fact)
                for id, fact in sorted(self.grounding.facts.items())
                if id.startswith("people.")
            ),
            findings=tuple(findings),
            questions=self._ranked(opens, findings),
            contested=self._contested(opens),
            later=self.law.left_out(),
            procedures=open_procedures(rulebook.status, self.case.state, self.as_of),
            expected=self._expected(findings),
            unheard=self.grounding.unheard,
            problems=problems,
        )

    def _finding(self, rule: Rule, conclusions: list[Conclusion]) -> Finding | None:
        definite = [c for c in conclusions if c in self.solution.definite]
        chosen = definite or conclusions
        status = ENGAGED if definite else UNDETERMINED
        instances = [i for c in chosen for i in self.solution.live.get(c, ())]
        derivations = tuple(d for c in chosen for d in self._derivations(c, frozenset()))
        assumed = sorted({a for c in chosen for e in self.solution.open.get(c, ()) for a in e}, key=repr)
        if definite:
            assumed = []
        return self._dress(
            rule,
            status,
            instances,
            derivations,
            tuple(dict.fromkeys(self._question(a) for a in assumed)),
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
        provision = self.law.cite(engages.provision)
        if provision is None:
            return None
        days = self._days(derivations)
        applicability = self.law.applies(provision.authority, days, provision.para)
        if applicability.excludes and status != NOT_ENGAGED:
            status = NOT_ENGAGED
        citations = [c for c in map(self.law.cite, rule.cites) if c is not None]
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

    def _derivations(self, conclusion: Conclusion, path: frozenset[Conclusion]) -> tuple[Derivation, ...]:
        if not path and conclusion in self._derived:
            return self._derived[conclusion]
        found = []
        below = path | {conclusion}
        for instance in self.solution.live.get(conclusion, ()):
            if any(p.conclusion in below for p in instance.premises if p.conclusion is not None):
                continue
            premises = []
            for premise in instance.premises:
                if premise.conclusion is None:
                    premises.append(Premise(fact=premise.fact))
                    continue
                ways = self._derivations(premise.conclusion, below)
                if not ways:
                    break
                premises.append(Premise("", premise.conclusion.name, premise.conclusion.people, ways))
            else:
                found.append(Derivation(instance.rule, tuple(premises), instance.assumptions))
            if len(found) == MAX_DERIVATIONS:
                break
        if not path:
            self._derived[conclusion] = tuple(found)
        return tuple(found)

    def _considered(self, by_rule: Mapping[str, list[Conclusion]]) -> list[Rule]:
        """Rules all of whose conditions speak of something the case alleges or that follows, though they do not hold."""
        present = {name for fact in self.case.facts for name in self.words.chain(fact.kind)}
        present |= {fact.kind for fact in self.grounding.facts.values()}
        present |= {c.name for c in (*self.solution.definite, *self.solution.open) if c.kind == "inference"}
        return [
            rule
            for rule in self.program.rules.values()
            if rule.engages is not None
            and rule.id not in by_rule
            and any(all(c.subject in present for c in clause.conditions) for clause in rule.clauses)
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
            for fact in self.grounding.facts.values():
                if condition.subject not in (*self.words.chain(fact.kind), fact.kind):
                    continue
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

    def _question(self, assumption: Assumption) -> str:
        found = self._questions.get(assumption)
        if found is None:
            found = question_about(assumption, self.grounding.facts, self.case, self.words)
            self._questions[assumption] = found
        return found

    def _ranked(
        self, opens: Mapping[str, list[Environment]], findings: list[Finding]
    ) -> tuple[Question, ...]:
        by_id = {finding.id: finding for finding in findings}
        settles: dict[tuple[str, str, str], set[str]] = {}
        samples: dict[tuple[str, str, str], Assumption] = {}
        for id, environments in opens.items():
            if by_id[id].status != UNDETERMINED:
                continue
            for assumption in {a for e in environments for a in e}:
                key = (assumption.fact, assumption.attribute, assumption.other)
                settles.setdefault(key, set()).add(id)
                samples[key] = min(samples.get(key, assumption), assumption, key=repr)
        ranked = []
        for key, ids in settles.items():
            about = samples[key]
            attribute = self.words.attributes(self.grounding.facts[about.fact].kind).get(about.attribute)
            best = min(DIRECTNESS.index(by_id[id].directness) for id in ids)
            question = Question(
                id=".".join(part for part in key if part),
                text=self._question(about),
                fact=about.fact,
                attribute=about.attribute,
                settles=tuple(sorted(ids)),
                held_by=attribute.held_by if attribute else "",
                contested=about.contested,
            )
            alone = sum(1 for id in ids if any(_only(e, key) for e in opens[id]))
            ranked.append(((-alone, -len(ids), best, question.id), question))
        found = [question for _, question in sorted(ranked, key=lambda pair: pair[0])]
        for finding in findings:
            asks = self.program.rules[finding.id].asks
            if asks and finding.status == ENGAGED:
                found.append(Question(f"ask.{finding.id}", finding.questions[-1], "", "", (), "state"))
        return tuple(found)

    def _contested(self, opens: Mapping[str, list[Environment]]) -> tuple[ContestedDetail, ...]:
        found = []
        for fact in self.case.facts:
            for name in fact.contested():
                told = []
                for version in fact.versions:
                    where = join_words(map(str, version.sources)) or "the case"
                    told.append((where, self._version_words(fact, name, version)))
                turns = [
                    id
                    for id, environments in opens.items()
                    if any(
                        a.contested and a.attribute == name and fact.id in (a.fact, a.other)
                        for e in environments
                        for a in e
                    )
                ]
                found.append(ContestedDetail(fact.id, name, tuple(told), tuple(sorted(turns))))
        return tuple(found)

    def _version_words(self, fact: Fact, name: str, version: Version) -> str:
        if name == "date":
            return fact_date(fact, version) or "no date"
        if name in version.people:
            return join_words(self.case.name(person) for person in version.people[name])
        attribute = self.words.attributes(fact.kind).get(name)
        detail = version.details.get(name)
        if attribute is None or detail is None:
            return "does not say"
        return detail_words(attribute, detail, self.case, self.words, version)

    def _fact_shown(self, fact: Fact) -> FactShown:
        return FactShown(
            id=fact.id,
            kind=fact.kind,
            sentence=fact_sentence(fact, self.case, self.words),
            details=fact_details(fact, self.case, self.words),
            date=fact_date(fact),
            sources=tuple(self._source(ref) for ref in fact.sources),
            status=fact.status,
            contested=fact.contested(),
            note=fact.note,
        )

    def _source(self, ref: SourceRef) -> str:
        source = self.case.sources.get(ref.source)
        title = source.title if source else ref.source
        return f"{title}, {ref.locator}" if ref.locator else title

    def _expected(self, findings: list[Finding]) -> tuple[ExpectedPin, ...]:
        expected = self.case.expected
        if expected is None:
            return ()
        pins = {pin for finding in findings if finding.status == ENGAGED for pin in finding.pins}
        found = []
        for wanted, cited in [
            *((p, True) for p in expected.cited),
            *((p, False) for p in expected.not_cited),
        ]:
            covered = any(pin_covers(wanted, pin) for pin in pins)
            found.append(ExpectedPin(wanted, cited, covered == cited, expected.lines.get(wanted, 0)))
        return tuple(found)


def _only(environment: Environment, key: tuple[str, str, str]) -> bool:
    """Whether one answer alone would make a finding follow."""
    return len(environment) == 1 and all((a.fact, a.attribute, a.other) == key for a in environment)


def _names(instances: Iterable[Instance]) -> dict[str, set[str]]:
    names: dict[str, set[str]] = {}
    for instance in instances:
        for slot, person in instance.names:
            names.setdefault(slot, set()).add(person)
    return names


def _finding_order(finding: Finding) -> tuple[object, ...]:
    status = (ENGAGED, UNDETERMINED, NOT_ENGAGED).index(finding.status)
    directness = DIRECTNESS.index(finding.directness)
    provision = finding.provision
    return (status, directness, finding.needs, provision.authority, para_order(provision.para), finding.id)


def _iso(day: int) -> str:
    return date.fromordinal(day).isoformat()
