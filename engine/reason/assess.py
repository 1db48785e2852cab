"""From a case and a rulebook to the assessment: ground, solve, apply the law in time, put into words."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from engine.model.assessment import ENGAGED, Assessment, ExpectedPin, Finding, SourceShown
from engine.model.authority import pin_covers, split_pin
from engine.model.case import Case
from engine.model.dates import say
from engine.model.problem import Problem
from engine.model.rulebook import Rulebook
from engine.reason.fence.atoms import FiringBudget
from engine.reason.findings import FindingWriter
from engine.reason.ground import all_facts, ground
from engine.reason.instance import Grounding
from engine.reason.judged import with_changes
from engine.reason.kept import Kept
from engine.reason.procedures import open_procedures
from engine.reason.program import Program
from engine.reason.questions import contested_details, open_environments, ranked_questions
from engine.reason.silence import details_left_out
from engine.reason.solve import Solution, solve
from engine.reason.victims import with_victims


def assess(
    case: Case, rulebook: Rulebook, program: Program, today: str, problems: Iterable[Problem] = ()
) -> Assessment:
    """The assessment of a case. `today` is the ISO day used when the case has no `as_of`.

    In a case of very many facts, rules that join them in more ways than can be held are left out, and named.
    """
    left_out: dict[str, None] = {}
    while True:
        try:
            grounding = ground(case, program)
            break
        except FiringBudget as error:
            crowded = sorted({program.links(clause).rule.id for clause in error.crowded} - left_out.keys())
            if len(case.facts) < MANY_FACTS or not crowded:
                raise
            left_out.update(dict.fromkeys(crowded))
            rules = [rule for id, rule in program.rules.items() if id not in left_out]
            program = Program(rules, rulebook.words, once=True)
    if left_out:
        problems = [*problems, _crowded(case, left_out)]
    return assess_grounding(grounding, solve(grounding.instances), rulebook, program, today, problems)


MANY_FACTS = 500
"""With fewer facts a rule that joins them too often is itself at fault."""


def _crowded(case: Case, rules: Iterable[str]) -> Problem:
    """The warning that names the rules that were left out."""
    many = f"{len(case.facts):,} facts in more ways than can be held"
    message = f"these rules join the {many}, and were left out: {', '.join(rules)}"
    return Problem("warning", "C030", message, case.path, expected="a case for each person or period, or fewer facts")


FEW_CASES = 5
"""To compile all rules takes about as long as to compile, for so many cases, those that each of them can reach."""


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
    kept: Kept | None = None,
) -> Assessment:
    """The assessment of a grounding as solved; what-if and sensitivity call it with other solutions.

    `kept` is what other assessments of the same case left for reuse.
    """
    case = grounding.case
    as_of = law_day(case, today)
    if kept is None or not kept.serves(case, as_of):
        kept = Kept(case, rulebook, program, as_of)
    kept.law.forget()
    writer = FindingWriter(grounding, solution, rulebook, program, kept)
    findings = writer.findings()
    opens = open_environments(findings, solution, writer.solved)
    people = [fact for id, fact in sorted(grounding.facts.items()) if id.startswith("people.")]
    return Assessment(
        case_id=case.id,
        title=case.title,
        state_name=rulebook.status.states.get(case.state, ""),
        state=case.state,
        as_of=as_of,
        path=case.path,
        rulebook_title=rulebook.title,
        rulebook_version=rulebook.version,
        rulebook_rules=rulebook.size,
        rulebook_sha256=rulebook.sha256,
        people=tuple((id, case.name(id)) for id in case.people),
        facts=tuple(kept.shown(fact, case) for fact in case.facts),
        described=tuple(kept.shown(fact, case) for fact in people),
        findings=findings,
        questions=ranked_questions(findings, opens, writer),
        contested=contested_details(opens, grounding, writer),
        later=kept.law.left_out(),
        procedures=with_victims(
            open_procedures(rulebook.status, case.state, as_of), case, grounding.facts.values(), rulebook
        ),
        expected=_expected(case, findings),
        unheard=grounding.unheard,
        problems=tuple(problems),
        judgments=with_changes(case.judgments, {f.id: f for f in findings}, case, rulebook.sha256),
        note=case.note,
        sources=tuple(
            SourceShown(s.id, s.title, "" if s.date is None else say(s.date), s.kind, s.note, s.address)
            for s in case.sources.values()
        ),
        also=tuple((id, person.also) for id, person in case.people.items() if person.also),
        rulebook_changes=tuple(change["text"] for change in rulebook.changes),
        left_out=details_left_out(case, grounding.facts.values(), rulebook.words),
        law_data_of=rulebook.status.data_of,
    )


def law_day(case: Case, today: str) -> str:
    """The ISO day whose law applies to a case."""
    if case.as_of is None or case.as_of.latest is None:
        return today
    return date.fromordinal(case.as_of.latest).isoformat()


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
