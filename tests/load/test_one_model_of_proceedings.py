"""Proceedings of every sort are told by the same details, and one rule hears them all."""

from __future__ import annotations

import pytest

from engine.load.case import case_from_document
from engine.load.document import parse_document
from engine.load.rulebook import load_rulebook
from engine.model.case import Case
from engine.model.problem import Problem
from engine.model.rulebook import Rulebook
from engine.reason.assess import assess
from engine.reason.program import Program
from engine.reason.sentences import detail_words, fact_details

ANY = "any-proceedings"
SORTS = {
    "criminal, against the person": ("charge", "procedure: criminal-procedure", "criminal-sort", "respondent-side"),
    "administrative offence": ("charge", "procedure: administrative-procedure", "administrative-offence-sort", ""),
    "disciplinary": ("charge", "procedure: disciplinary-procedure", "disciplinary-sort", "respondent-side"),
    "disciplinary in prison": ("prison-discipline", "breach_stated: no", "prison-discipline-sort", "respondent-side"),
    "civil, against the person": ("lawsuit", "claimant_is_official: yes", "civil-sort", "respondent-side"),
    "civil, by the person": ("proceeding", "sort: civil-sort, side: claimant-side", "civil-sort", "claimant-side"),
    "civil, the victim as a party": ("proceeding", "sort: private-prosecution, side: victim-side", "criminal-sort", ""),
    "administrative": ("proceeding", "sort: administrative-sort, side: claimant-side", "administrative-sort", ""),
    "constitutional": ("proceeding", "sort: constitutional-sort, side: claimant-side", "constitutional-sort", ""),
    "custody, by the person": ("proceeding", "sort: child-custody-sort, side: claimant-side", "family-sort", ""),
    "custody, against the person": ("proceeding", "sort: child-custody-sort, side: respondent-side", "family-sort", ""),
    "asylum": ("asylum-procedure", "interview_held: no", "asylum-sort", "claimant-side"),
    "asylum, before a court": ("proceeding", "sort: asylum-sort, side: claimant-side", "asylum-sort", "claimant-side"),
}
"""Each sort: the kind that tells it, how, and what a rule on any proceedings hears of its sort and side."""
PARTS = {
    "brought by": ("by", "ministry"),
    "against": ("against", "ministry"),
    "charge or claim": ("offence", "defamation"),
    "what was sought": ("relief", "annulment"),
    "what is challenged": ("of", "act"),
    "forum": ("forum", "court"),
    "instances": ("instance", "second-instance"),
    "heard": ("heard", "no"),
    "reasons": ("reasons_given", "no"),
    "state today": ("state", "proceeding-pending"),
}
PROBE = """\
- id: own.{name}
  title: A part of proceedings
  status: draft
  when: {{all: [{{search: {{as: x}}}}, {{any-proceedings: {{as: p, {tests}}}}}]}}
  engages:
    provision: iccpr:14(1)
    duty: procedural
    directness: context
    owed_to: $p.person
    statement: The State must see to the case of {{p.person}}.
  cites: []
  tests: []
"""


@pytest.fixture(scope="module")
def probes(tmp_path_factory: pytest.TempPathFactory) -> tuple[Rulebook, Program]:
    """A rulebook over the shipped one with a rule for each part, which names no kind of proceedings."""
    folder = tmp_path_factory.mktemp("probes")
    (folder / "rules").mkdir()
    (folder / "rulebook.yaml").write_text("title: Own\nversion: 0.1.0\nextends: shipped\n", encoding="utf-8")
    asked = {attribute: f"{attribute}: {value}" for attribute, value in PARTS.values() if attribute != "of"}
    asked |= {f"sort-{sort}": f"sort: {sort}" for _, _, sort, _ in SORTS.values()}
    asked |= {f"side-{side}": f"side: {side}" for *_, side in SORTS.values() if side}
    asked["of"] = "person: $x.person, of: $x"
    rules = "".join(PROBE.format(name=name.replace("_", "-"), tests=tests) for name, tests in asked.items())
    (folder / "rules" / "probes.yaml").write_text(rules, encoding="utf-8")
    found, problems = load_rulebook(folder)
    assert found is not None, problems
    own = [rule for name, rule in found.rules.items() if name.startswith("own.")]
    return found, Program(own, found.words)


def told(kind: str, details: str, rulebook: Rulebook) -> tuple[Case, list[Problem]]:
    text = (
        "case: c\ntitle: C\nstate: KAZ\npeople: {anna: {}}\nsources: {letter: {title: Letter}}\nfacts:\n"
        "  - {id: act, kind: search, person: anna, date: 2020-01-01, of: home, source: letter}\n"
        f"  - {{id: p, kind: {kind}, person: anna, date: 2021-01-01, {details}, source: letter}}\n"
        "  - {id: j, kind: judgment, person: anna, date: 2022-01-01, charge: p, reasoned: no, source: letter}\n"
        "  - {id: a, kind: appeal, person: anna, charge: p, judgment: j, result: upheld, source: letter}\n"
        "  - {id: r, kind: reasons-of-decision, person: anna, of: p, law_misread: yes, source: letter}\n"
    )
    document, problems = parse_document(text, "c.yaml")
    assert document is not None, problems
    case, found = case_from_document(document, rulebook)
    assert case is not None, found
    return case, found


@pytest.mark.parametrize("sort", SORTS)
def test_every_part_is_told_of_proceedings_of_every_sort_and_heard(sort: str, probes: tuple[Rulebook, Program]) -> None:
    rulebook, program = probes
    kind, base, heard_sort, heard_side = SORTS[sort]
    parts = ", ".join(f"{attribute}: {value}" for attribute, value in PARTS.values())
    case, problems = told(kind, f"{base}, {parts}", rulebook)
    assert [problem for problem in problems if problem.severity != "info"] == []
    fact, words = next(fact for fact in case.facts if fact.id == "p"), rulebook.words
    shown = fact_details(fact, case, words)
    expected = {f"own.sort-{heard_sort}", *([f"own.side-{heard_side}"] if heard_side else [])}
    for attribute, _ in PARTS.values():
        said = detail_words(words.attributes(kind)[attribute], fact.main.details[attribute], case, words, fact.main)
        assert said in shown
        expected.add(f"own.{attribute.replace('_', '-')}")
    assert expected <= {finding.id for finding in assess(case, rulebook, program, "2026-01-01").engaged()}


@pytest.mark.parametrize(
    ("kind", "details", "state"),
    [
        ("charge", "fate: charge-pending", "state"),
        ("asylum-procedure", "result: asylum-pending", "state"),
        ("proceeding", "state: proceeding-pending", "state"),
        ("charge", "fate: charge-dropped", ""),
        ("asylum-procedure", "result: asylum-rejected", ""),
    ],
)
def test_what_a_kind_says_in_its_own_words_is_heard_as_the_state_of_any_proceedings(
    kind: str, details: str, state: str, probes: tuple[Rulebook, Program]
) -> None:
    rulebook, program = probes
    case, _ = told(kind, details, rulebook)
    heard = "own.state" in {finding.id for finding in assess(case, rulebook, program, "2026-01-01").engaged()}
    assert heard == bool(state)


def test_what_stands_in_two_places_and_cannot_be_together_is_told(rulebook: Rulebook) -> None:
    _, problems = told("charge", "fate: charge-pending, state: proceeding-won", rulebook)
    assert [(problem.severity, problem.code) for problem in problems if problem.severity != "info"] == [
        ("warning", "C021")
    ]


def test_a_kind_with_two_wider_ones_stands_before_both_and_each_is_named_once(rulebook: Rulebook) -> None:
    chain = rulebook.words.chain("charge")
    assert chain == ("charge", "proceedings", "adverse-act", ANY, "dealing", "matter")
    assert set(rulebook.words.narrower(ANY)) >= {"charge", "lawsuit", "proceeding", "asylum-procedure"}
