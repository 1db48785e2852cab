"""What if: whatever is changed in a live case, the result is that of a fresh check of the changed case."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from engine.load.case import load_case
from engine.load.rulebook import load_rulebook
from engine.model.assessment import ENGAGED, NOT_ENGAGED, Assessment
from engine.model.case import Case, Fact
from engine.model.rulebook import Rulebook
from engine.model.vocabulary import DURATION, FACT, TEXT, Vocabulary
from engine.reason.assess import assess
from engine.reason.program import Program
from engine.reason.what_if import PEOPLE, Change, ChangeError, LiveCase, change_case, compare
from tests.oracle.random_cases import DATES, random_case
from tests.second_rulebook.edits import CASE, LIBRARY

TODAY = "2025-06-01"
REMINDER, HEARING = "house-1.bill-without-reminder", "house-2.bill-without-hearing"
FACTS = Path(__file__).parents[2] / "facts"


@pytest.fixture(scope="module")
def library() -> Rulebook:
    found, problems = load_rulebook(LIBRARY, cache=False)
    assert found is not None, problems
    return found


@pytest.fixture
def tea(library: Rulebook) -> Case:
    found, problems = load_case(CASE, library)
    assert found is not None, problems
    return found


@pytest.fixture(scope="module")
def fresh_program(rulebook: Rulebook) -> Program:
    """A second program: the network of the first serves the live case."""
    return Program(rulebook.rules.values(), rulebook.words)


@pytest.fixture
def live(tea: Case, library: Rulebook) -> Iterator[LiveCase]:
    opened = LiveCase(tea, library, Program(library.rules.values(), library.words), TODAY)
    yield opened
    opened.close()


def fresh(case: Case, rulebook: Rulebook) -> Assessment:
    return assess(case, rulebook, Program(rulebook.rules.values(), rulebook.words), TODAY)


def set_(fact: str, attribute: str, value: str | int | tuple[str, ...] | None) -> Change:
    return Change("set", fact, attribute, value)


def random_changes(case: Case, words: Vocabulary, chance: random.Random, tag: str) -> list[Change]:
    """One to three changes that the case and the vocabulary allow."""
    changes: list[Change] = []
    for number in range(chance.choice((1, 1, 2, 3))):
        facts = change_case(case, changes, words).facts
        sort = chance.choice(("set", "set", "set", "unknown", "drop", "add", "date", "person"))
        if sort == "add" or not facts:
            entry = chance.choice(random_case(chance.randrange(10**6), words).facts)
            changes.append(Change("add", f"{tag}-{number}", entry=_at_home(entry, f"{tag}-{number}", case, chance)))
            continue
        fact = chance.choice(facts)
        if sort == "drop":
            changes.append(Change("drop", fact.id))
        elif sort == "date":
            changes.append(set_(fact.id, "date", chance.choice([None, *DATES])))
        elif sort == "person" and case.people:
            person = chance.choice(list(case.people))
            changes.append(_random_set(PEOPLE + person, "person", words, facts, chance))
        else:
            change = _random_set(fact.id, fact.kind, words, facts, chance)
            changes.append(replace(change, value=None) if sort == "unknown" else change)
    return changes


def _at_home(entry: Fact, id: str, case: Case, chance: random.Random) -> Fact:
    """A fact of another case, about people and facts of this one."""
    versions = []
    for version in entry.versions:
        people = {slot: (chance.choice(list(case.people)),) for slot in version.people}
        ids = [fact.id for fact in case.facts]
        details = {
            name: (chance.choice(ids),)
            if isinstance(held, tuple) and held[0][:1] == "f" and held[0][1:].isdecimal()
            else held
            for name, held in version.details.items()
            if ids
        }
        versions.append(replace(version, people=people, details=details))
    return replace(entry, id=id, versions=tuple(versions))


def _random_set(id: str, kind: str, words: Vocabulary, facts: tuple[Fact, ...], chance: random.Random) -> Change:
    name, attribute = chance.choice(list(words.attributes(kind).items()))
    if attribute.numeric:
        lengths = ("0 days", "48 h", "about 2 years")
        return set_(id, name, chance.choice(lengths if attribute.values == DURATION else (0, 1, 49, "30+")))
    if attribute.values == TEXT:
        return set_(id, name, "some words")
    if attribute.values == FACT:
        return set_(id, name, chance.choice([None, *(fact.id for fact in facts if fact.id != id)]))
    tree = words.tree(attribute)
    assert tree is not None
    count = chance.choice((1, 2)) if attribute.many else 1
    picked = chance.sample(list(tree.values), min(count, len(tree.values)))
    return set_(id, name, tuple(picked) if attribute.many else picked[0])


@pytest.mark.parametrize("name", sorted(path.stem for path in FACTS.glob("*.yaml")))
def test_random_changes_of_the_real_cases_are_exact(
    name: str, cases: dict[str, Case], rulebook: Rulebook, program: Program, fresh_program: Program
) -> None:
    case = cases[name]
    live = LiveCase(case, rulebook, program, TODAY)
    moved = 0
    try:
        assert live.base == assess(case, rulebook, fresh_program, TODAY)
        for seed in range(12):
            changes = random_changes(case, rulebook.words, random.Random(f"{name} {seed}"), f"new-{seed}")
            after = live.apply(changes)
            changed = change_case(case, changes, rulebook.words)
            assert after == assess(changed, rulebook, fresh_program, TODAY), (seed, changes)
            moved += after.findings != live.base.findings
        assert live.assess(case) == live.base, "and back again"
    finally:
        live.close()
    assert moved > 1, "changes that change nothing prove nothing"


@pytest.mark.parametrize(
    "start", [0, 50, *(pytest.param(start, marks=pytest.mark.slow) for start in range(100, 400, 50))]
)
def test_random_changes_of_random_cases_are_exact(
    start: int, rulebook: Rulebook, program: Program, fresh_program: Program
) -> None:
    moved = 0
    for seed in range(start, start + 50):
        case = random_case(seed, rulebook.words)
        chance = random.Random(seed)
        live = LiveCase(case, rulebook, program, TODAY)
        try:
            for turn in range(5):
                changes = random_changes(case, rulebook.words, chance, f"new-{turn}")
                after = live.apply(changes)
                changed = change_case(case, changes, rulebook.words)
                assert after == assess(changed, rulebook, fresh_program, TODAY), (seed, turn, changes)
                moved += after != live.base
        finally:
            live.close()
    assert moved > 30


def test_changes_upon_changes_are_exact(
    cases: dict[str, Case], rulebook: Rulebook, program: Program, fresh_program: Program
) -> None:
    """One live case taken through thirty states, each made from the one before."""
    case = cases["ua-rus-7-2011"]
    chance = random.Random(11)
    live = LiveCase(case, rulebook, program, TODAY)
    try:
        for turn in range(30):
            case = change_case(case, random_changes(case, rulebook.words, chance, f"new-{turn}"), rulebook.words)
            assert live.assess(case) == assess(case, rulebook, fresh_program, TODAY), turn
    finally:
        live.close()


def test_gained_lost_and_changed(live: LiveCase) -> None:
    found = compare(live.base, live.apply([set_("novel-loan", "returned", "no")]))
    assert [f.id for f in found.gained] == [REMINDER]
    assert (found.lost, found.changed) == ((), ())
    found = compare(live.base, live.apply([Change("drop", "tea")]))
    assert [f.id for f in found.lost] == [HEARING]
    found = compare(live.base, live.apply([set_("novel-loan", "returned", "yes")]))
    assert (found.gained, found.lost) == ((), ())
    ((old, new),) = found.changed
    assert (old.id, old.status, new.status) == (REMINDER, "undetermined", NOT_ENGAGED)
    found = compare(live.base, live.apply([set_("the-bill", "date", None)]))
    assert (found.gained, found.lost) == ((), ())


def test_an_answer_of_unknown_opens_what_was_engaged(live: LiveCase) -> None:
    after = live.apply([set_("the-bill", "heard_before", None)])
    finding = after.finding(HEARING)
    assert finding is not None
    assert finding.status == "undetermined"
    assert finding.questions == ("Was Ada heard before the bill?",)


def test_the_case_itself_stays(live: LiveCase, tea: Case) -> None:
    live.apply([Change("drop", "tea"), set_("novel-loan", "returned", "no")])
    assert live.case == tea
    assert live.apply([]) == live.base


def test_the_same_change_again_asserts_nothing_new(live: LiveCase) -> None:
    first = live.apply([set_("novel-loan", "days_late", 2)])
    asserted = len(live._asserted)
    assert live.apply([set_("novel-loan", "days_late", 2)]) == first
    assert len(live._asserted) == asserted


def test_a_set_value_counts_for_every_source(live: LiveCase, tea: Case, library: Rulebook) -> None:
    after = live.apply([set_("the-bill", "date", "2021-06-03")])
    assert after.contested == ()
    assert after == fresh(change_case(tea, [set_("the-bill", "date", "2021-06-03")], library.words), library)


def test_dropping_a_fact_drops_references_to_it(tea: Case, library: Rulebook) -> None:
    changed = change_case(tea, [Change("drop", "atlas-loan")], library.words)
    (tea_fact,) = [fact for fact in changed.facts if fact.id == "tea"]
    assert "during" not in tea_fact.main.details


def test_people_are_changed_by_their_own_name(live: LiveCase, tea: Case, library: Rulebook) -> None:
    changes = [set_("people.ada", "groups", ("visitor",)), Change("drop", "atlas-loan")]
    after = live.apply(changes)
    finding = after.finding(HEARING)
    assert finding is None or finding.status != ENGAGED
    assert after == fresh(change_case(tea, changes, library.words), library)


@pytest.mark.parametrize(
    ("change", "says"),
    [
        (Change("drop", "gone"), "no fact `gone`"),
        (Change("drop", "people.ada"), "no person"),
        (set_("gone", "item", "atlas"), "no fact `gone`"),
        (set_("people.gone", "groups", "visitor"), "no person"),
        (set_("tea", "item", "atlas"), "not an attribute"),
        (set_("novel-loan", "item", "tea"), "not a value"),
        (set_("novel-loan", "item", ("atlas", "novel")), "takes one value"),
        (set_("novel-loan", "days_late", "many"), "not a number; write 12"),
        (set_("novel-loan", "date", "soon"), "not a date"),
        (Change("add", "tea"), "already"),
    ],
)
def test_what_cannot_be_changed(change: Change, says: str, live: LiveCase) -> None:
    with pytest.raises(ChangeError, match=says):
        live.apply([change])
    assert live.apply([]) == live.base


def test_a_reference_to_a_fact_that_is_not_there_is_refused(live: LiveCase) -> None:
    with pytest.raises(ChangeError):
        live.apply([set_("tea", "during", "gone")])


def test_two_sets_of_one_detail_are_the_last(live: LiveCase) -> None:
    both = live.apply([set_("novel-loan", "returned", "yes"), set_("novel-loan", "returned", "no")])
    assert both == live.apply([set_("novel-loan", "returned", "no")])


def test_a_fact_dropped_and_added_again(live: LiveCase, tea: Case) -> None:
    entry = next(fact for fact in tea.facts if fact.id == "tea")
    after = live.apply([Change("drop", "tea"), Change("add", "tea", entry=entry)])
    assert after.findings == live.base.findings
