"""Findings as scenarios that pass as written, and scenarios as cases.

A scenario is never given out untried: its steps are taken as any reader's would be, with the rulebook in use.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from engine.model.assessment import ENGAGED, NOT_ENGAGED, UNDETERMINED, Assessment, Finding
from engine.model.case import Case
from engine.model.dates import parse_date, say
from engine.model.frozen import dataclass, replace
from engine.model.states import States
from engine.scenarios.alone import BoundScenario, BoundStep, take, told
from engine.scenarios.library import library, slug
from engine.scenarios.references import reference, references
from engine.scenarios.story import assumed
from engine.scenarios.telling import Teller, Telling

KEYWORDS = {"given": "Given", "when": "When", "then": "Then"}
MOST_NAMES = 200
"""Longest name of a scenario, in characters."""


@dataclass(frozen=True)
class Exported:
    """A scenario made from a finding: its steps, tried, with whether all facts of the case are told.

    `left_out` is what holds of the whole case and not of the facts told.
    """

    finding: Finding
    steps: tuple[BoundStep, ...]
    whole: bool
    left_out: tuple[str, ...] = ()


def export(
    case: Case, assessment: Assessment, findings: Sequence[Finding], *, whole: bool = False
) -> tuple[list[Exported], list[str]]:
    """Scenarios of findings of a case, and the ids of findings that cannot be told so that they pass.

    Each tells the facts that its finding rests on and those that invoke a limit of it, and all facts where those do not
    do; with `whole`, all facts.
    """
    teller = Teller(case, library().wording)
    everything = _Told(case, assessment, teller, None)
    made: list[Exported] = []
    refused: list[str] = []
    for finding in findings:
        invoking = [id for limit in finding.limits for id in limit.invoked_by]
        kept = set() if whole else _closure([*finding.facts(), *invoking], case, teller)
        found = None
        if kept and len(kept) < len(case.facts):
            found = _Told(case, assessment, teller, kept).scenario(finding)
        found = found or everything.scenario(finding)
        if found is None:
            refused.append(finding.id)
        else:
            made.append(found)
    return made, refused


def feature_text(case: Case, assessment: Assessment, scenarios: Sequence[Exported]) -> str:
    """A feature file of the scenarios. What they all tell first stands in its background."""
    shared = _shared(scenarios)
    lines = [f"Feature: {_line(case.title or case.id)}"]
    lines.append(
        f"  The case {case.id}, under the law of {_day(assessment.as_of)}. Made from the case by `pincite scenario`."
    )
    if shared:
        lines += ["", "  Background:", *_written(scenarios[0].steps[:shared])]
    names: dict[str, int] = {}
    for one in scenarios:
        name = _name(one.finding)
        names[name] = names.get(name, 0) + 1
        number = f" ({names[name]})" if names[name] > 1 else ""
        lines += ["", *(f"  # not so of these facts alone: {_line(text)}" for text in one.left_out)]
        lines += [f"  Scenario: {name}{number}", *_written(one.steps[shared:])]
    return "\n".join(lines) + "\n"


def case_from(scenario: BoundScenario) -> tuple[Case | None, str]:
    """The case that a scenario tells, as it stands after its last step; None with what went wrong."""
    story, wrong = told(step for step in scenario.steps if step.type != "then")
    if wrong:
        return None, wrong
    made = story.case()
    id = slug(story.opened or scenario.name) or "scenario"
    title = made.title if story.opened else scenario.name
    return replace(made, id=id, title=title), ""


class _Told:
    """A case, or some facts of it, told in steps and assessed; findings are looked for in what comes out."""

    def __init__(self, case: Case, assessment: Assessment, teller: Teller, kept: set[str] | None) -> None:
        self.assessment = assessment
        self.teller = teller
        self.whole = kept is None
        given = [_bound("given", step) for step in teller.steps(kept)]
        self.steps = (*given, BoundStep("when", _assessed(case, assessment)))
        self.story, self.wrong = told(self.steps)

    def scenario(self, finding: Finding) -> Exported | None:
        """The scenario of a finding; None when it does not come out the same."""
        if self.wrong or not self._same(finding):
            return None
        self.story.spoken_of = []
        outcome = _outcome(finding, self.teller)
        if take(self.story, outcome):
            return None
        steps, left_out = [outcome], []
        for step in _details(finding, self.assessment, self.teller):
            before = self.story.spoken_of
            if take(self.story, step):
                self.story.spoken_of = before
                left_out.append(step.text)
            else:
                steps.append(step)
        return Exported(finding, (*self.steps, *steps), self.whole, tuple(left_out))

    def _same(self, finding: Finding) -> bool:
        again = self.story.assessment.finding(finding.id)
        if finding.status == NOT_ENGAGED:
            return True
        return again is not None and (again.status, again.pins) == (finding.status, finding.pins)


def _closure(facts: Iterable[str], case: Case, teller: Teller) -> set[str]:
    """These facts and all that they refer to."""
    by_id = {fact.id: fact for fact in case.facts}
    found: set[str] = set()
    waiting = [id for id in facts if id in by_id]
    while waiting:
        id = waiting.pop()
        if id not in found:
            found.add(id)
            waiting += [other for other in teller.references(by_id[id]) if other in by_id]
    return found


def _assessed(case: Case, assessment: Assessment) -> str:
    states = States(library().rulebook.status)
    state = states.in_sentence(case.state) if states.there(case.state) else ""
    return f"the facts are assessed{f' for {state}' if state else ''} under the law of {_day(assessment.as_of)}"


def _outcome(finding: Finding, teller: Teller) -> BoundStep:
    """The step without which the scenario would not be about the finding."""
    provision = reference(finding.provision.pin, library().rulebook.catalogue)
    title = f": {finding.title}"
    if finding.status == ENGAGED:
        people = [id for id in finding.owed_to if id in teller.people]
        owed = f" for {teller.listed(people, teller.people)}" if people else ""
        return BoundStep("then", f"{provision} is potentially engaged{owed}{title}")
    if finding.status == UNDETERMINED:
        return BoundStep("then", f"{provision} is undetermined{title}")
    if finding.applicability.excludes and any(not assumed(derivation) for derivation in finding.derivations):
        party = finding.applicability.status == "not-party"
        why = "the State is not a party" if party else "it entered into force only later"
        return BoundStep("then", f"{provision} does not apply because {why}{title}")
    return BoundStep("then", f"{provision} is looked at and not engaged{title}")


def _details(finding: Finding, assessment: Assessment, teller: Teller) -> Iterator[BoundStep]:
    """Further steps on a finding that is engaged or undetermined; each is kept if it holds."""
    if finding.status == NOT_ENGAGED:
        return
    said: list[str] = []
    cited = references((citation.pin for citation in finding.citations), library().rulebook.catalogue)
    said += [f"with {words}" for words in cited]
    for derivation in finding.derivations[:1]:
        facts = sorted(id for id in derivation.facts() if id in teller.facts)
        if facts:
            said.append(f"because of {teller.listed(facts, teller.facts)}")
    said.append(f"it is {finding.directness}")
    if finding.status == UNDETERMINED:
        asked = [q for q in assessment.questions if q.fact in teller.facts and finding.id in q.settles]
        said += [
            f"the question concerns the {teller.asked(q.fact, q.attribute)} of {teller.facts[q.fact]}" for q in asked
        ]
    for limit in finding.limits:
        by = f" by {teller.listed(limit.invoked_by, teller.facts)}" if limit.invoked_by else ""
        said.append(f'the limit "{limit.ground}" is shown as {"invoked" + by if limit.invoked else "not invoked"}')
    if finding.applicability.status == "in-force" and finding.applicability.since:
        said.append(f"it has been in force for the State since {finding.applicability.since}")
    yield from (BoundStep("then", text) for text in said)


def _bound(type: str, telling: Telling) -> BoundStep:
    return BoundStep(type, telling.sentence, telling.rows)


def _shared(scenarios: Sequence[Exported]) -> int:
    """How many first steps all the scenarios have in common, without those that assess and after."""
    if len(scenarios) < 2:
        return 0
    shared = 0
    for together in zip(*(one.steps for one in scenarios), strict=False):
        if len(set(together)) > 1 or together[0].type != "given":
            break
        shared += 1
    return shared


def _written(steps: Sequence[BoundStep]) -> Iterator[str]:
    before = ""
    for step in steps:
        yield f"    {'And' if step.type == before else KEYWORDS[step.type]} {step.text}"
        before = step.type
        widths = [max((len(_cell(row[n])) for row in step.table), default=0) for n in range(2)]
        for row in step.table:
            yield (
                "      | "
                + " | ".join(_cell(cell).ljust(width) for cell, width in zip(row, widths, strict=True))
                + " |"
            )


def _cell(text: str) -> str:
    return text.replace("\\", "\\\\").replace("|", "\\|")


def _name(finding: Finding) -> str:
    return _line(f"{finding.title} ({finding.provision.short} {finding.provision.para})")[:MOST_NAMES]


def _line(text: str) -> str:
    return " ".join(text.split())


def _day(iso: str) -> str:
    return say(parse_date(date.fromisoformat(iso).isoformat()))
