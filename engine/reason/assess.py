"""From a case and a rulebook to the assessment: ground, solve, apply the law in time, put into words."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from engine.model.assessment import ENGAGED, Assessment, ExpectedPin, FactShown, Finding
from engine.model.authority import pin_covers, split_pin
from engine.model.case import Case, Fact, SourceRef
from engine.model.problem import Problem
from engine.model.rulebook import Rulebook
from engine.model.vocabulary import Vocabulary
from engine.reason.findings import FindingWriter
from engine.reason.ground import Grounding, all_facts, ground
from engine.reason.law_in_time import LawInTime
from engine.reason.procedures import open_procedures
from engine.reason.program import Program
from engine.reason.questions import contested_details, open_environments, ranked_questions
from engine.reason.sentences import fact_date, fact_details, fact_sentence
from engine.reason.solve import Solution, solve


def assess(
    case: Case, rulebook: Rulebook, program: Program, today: str, problems: Iterable[Problem] = ()
) -> Assessment:
    """The assessment of a case. `today` is the ISO day used when the case has no `as_of`."""
    grounding = ground(case, program)
    return assess_grounding(grounding, solve(grounding.instances), rulebook, program, today, problems)


def one_case_program(case: Case, rulebook: Rulebook) -> Program:
    """A program of the rules that the facts of one case can reach, to assess that case and no other."""
    subjects = {fact.kind for fact in all_facts(case, rulebook.words)}
    return Program(rulebook.rules_for(subjects), rulebook.words, once=True)


def assess_grounding(
    grounding: Grounding,
    solution: Solution,
    rulebook: Rulebook,
    program: Program,
    today: str,
    problems: Iterable[Problem] = (),
) -> Assessment:
    """The assessment of a grounding as solved; what-if and sensitivity call it with other solutions."""
    case, words = grounding.case, rulebook.words
    as_of = law_day(case, today)
    law = LawInTime(rulebook.catalogue, rulebook.status, case.state, as_of)
    writer = FindingWriter(grounding, solution, rulebook, program, law)
    findings = writer.findings()
    opens = open_environments(findings, solution)
    people = [fact for id, fact in sorted(grounding.facts.items()) if id.startswith("people.")]
    return Assessment(
        case_id=case.id,
        title=case.title,
        state=case.state,
        as_of=as_of,
        path=case.path,
        rulebook_title=rulebook.title,
        rulebook_version=rulebook.version,
        rulebook_rules=rulebook.size,
        rulebook_sha256=rulebook.sha256,
        people=tuple((id, case.name(id)) for id in case.people),
        facts=tuple(fact_shown(fact, case, words) for fact in case.facts),
        described=tuple(fact_shown(fact, case, words) for fact in people),
        findings=findings,
        questions=ranked_questions(findings, opens, writer),
        contested=contested_details(opens, grounding, writer),
        later=law.left_out(),
        procedures=open_procedures(rulebook.status, case.state, as_of),
        expected=_expected(case, findings),
        unheard=grounding.unheard,
        problems=tuple(problems),
    )


def law_day(case: Case, today: str) -> str:
    """The ISO day whose law applies to a case."""
    if case.as_of is None or case.as_of.latest is None:
        return today
    return date.fromordinal(case.as_of.latest).isoformat()


def fact_shown(fact: Fact, case: Case, words: Vocabulary) -> FactShown:
    """A fact as the views print it."""
    return FactShown(
        id=fact.id,
        kind=fact.kind,
        sentence=fact_sentence(fact, case, words),
        details=fact_details(fact, case, words),
        date=fact_date(fact),
        sources=tuple(_source(ref, case) for ref in fact.sources),
        status=fact.status,
        contested=fact.contested(),
        note=fact.note,
    )


def _source(ref: SourceRef, case: Case) -> str:
    source = case.sources.get(ref.source)
    title = source.title if source else ref.source
    return f"{title}, {ref.locator}" if ref.locator else title


def _expected(case: Case, findings: Sequence[Finding]) -> tuple[ExpectedPin, ...]:
    expected = case.expected
    if expected is None:
        return ()
    pins: dict[str, set[str]] = {}
    for finding in findings:
        if finding.status == ENGAGED:
            for citation in (finding.provision, *finding.citations):
                pins.setdefault(citation.authority, set()).add(citation.pin)
    found = []
    for wanted, cited in [*((p, True) for p in expected.cited), *((p, False) for p in expected.not_cited)]:
        covered = any(pin_covers(wanted, pin) for pin in pins.get(split_pin(wanted)[0], ()))
        found.append(ExpectedPin(wanted, cited, covered == cited, expected.lines.get(wanted, 0)))
    return tuple(found)
