"""Where sources differ: what holds on every version holds, what holds on some only is undetermined."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from engine.model.case import Case, Detail, Fact, Person, SourceRef, Version
from engine.model.frozen import replace
from engine.model.rule import AttributeTest, Clause, Condition, Drawn, Obligation, Reference, Rule, SlotJoin
from engine.model.vocabulary import Vocabulary, vocabulary_from_plain
from engine.reason.ground import ground
from engine.reason.instance import Grounding
from engine.reason.program import Program
from engine.reason.solve import solve

Told = tuple[Mapping[str, str], Mapping[str, Detail]]


@pytest.fixture(scope="module")
def words() -> Vocabulary:
    def attribute(values: str) -> dict[str, object]:
        return {"values": values, "says": "{value}", "question": "?"}

    people = {"person": "p", "to": "t"}
    attributes = {"cages": attribute("count"), "clean": attribute("yes-no"), "after": attribute("fact")}
    return vocabulary_from_plain(
        {
            "values": {},
            "kinds": {"visit": {"title": "t", "says": "s", "people": people, "attributes": attributes}},
            "relations": {},
            "inferences": {name: {"says": "s", "people": {"person": "p"}} for name in ("many", "few")},
        }
    )


def condition(
    *tests: AttributeTest, name: str = "v", subject: str = "visit", joins: tuple[SlotJoin, ...] = ()
) -> Condition:
    return Condition(name, subject, tests, joins)


def rule(id: str, *conditions: Condition, draws: str = "", owed_to: str = "person") -> Rule:
    who = Reference(conditions[0].alias, owed_to)
    return Rule(
        id=id, title="t", status="draft", clauses=(Clause(conditions),),
        engages=None if draws else Obligation("a:1", "respect", "primary", (who,), "s"),
        draws=Drawn(draws, (("person", who),)) if draws else None,
        cites=(), limits=(), asks="", tests=(), file="f", line=1,
    )  # fmt: skip


def grounded(words: Vocabulary, rules: list[Rule], *facts: tuple[Told, ...]) -> Grounding:
    told = tuple(
        Fact(
            f"f{number}",
            "visit",
            tuple(
                Version({slot: (person,) for slot, person in people.items()}, details, None, (SourceRef(str(n)),))
                for n, (people, details) in enumerate(versions)
            ),
        )
        for number, versions in enumerate(facts)
    )
    people = {name: Person(name, "", {}) for name in ("ann", "bea", "cleo")}
    case = Case("c", "", "TJK", None, people, {}, told)
    program = Program(rules, words)
    try:
        return ground(case, program)
    finally:
        program.network.close()


def statuses(grounding: Grounding) -> dict[tuple[str, str], str]:
    """Status by rule and person owed."""
    solution = solve(grounding.instances)
    found = {(c.name, p): "engaged" for c in solution.definite for _, p in c.people}
    found |= {(c.name, p): "undetermined" for c in solution.open for _, p in c.people}
    return found


ANN = {"person": "ann"}
DIRTY = condition(AttributeTest("clean", "is", ("no",)))


def test_a_dispute_about_something_else_leaves_the_rule_engaged(words: Vocabulary) -> None:
    """Sources differ on the visit that this one followed; the rule does not look at it."""
    versions: tuple[Told, ...] = (
        (ANN, {"clean": ("no",), "after": ("f1",)}),
        (ANN, {"clean": ("no",), "after": ("f2",)}),
    )
    other: tuple[Told, ...] = ((ANN, {"clean": ("yes",)}),)
    found = grounded(words, [rule("dirty", DIRTY)], versions, other, other)
    assert statuses(found) == {("dirty", "ann"): "engaged"}


def test_a_dispute_about_the_person_owed_leaves_it_open_for_whom(words: Vocabulary) -> None:
    versions: tuple[Told, ...] = tuple(({"person": name}, {"clean": ("no",)}) for name in ("ann", "bea"))
    found = grounded(words, [rule("dirty", DIRTY)], versions)
    assert statuses(found) == {("dirty", "ann"): "undetermined", ("dirty", "bea"): "undetermined"}


def test_a_source_that_names_nobody_does_not_contradict(words: Vocabulary) -> None:
    versions: tuple[Told, ...] = ((ANN, {"clean": ("no",)}), ({**ANN, "to": "bea"}, {"clean": ("no",)}))
    found = grounded(words, [rule("dirty", DIRTY, owed_to="to")], versions)
    assert statuses(found) == {("dirty", "bea"): "engaged"}


def test_everybody_whom_a_source_names_is_named(words: Vocabulary) -> None:
    versions: tuple[Told, ...] = tuple(({**ANN, "to": name}, {"clean": ("no",)}) for name in ("bea", "cleo"))
    one = rule("dirty", DIRTY)
    assert one.engages is not None
    spoken = Obligation("a:1", "respect", "primary", one.engages.owed_to, "Clean up for {v.person}, seen by {v.to}.")
    made = replace(one, engages=spoken)
    (instance,) = grounded(words, [made], versions).instances
    assert instance.names == (("v.person", "ann"), ("v.to", "bea"), ("v.to", "cleo"))


def test_no_number_between_those_told_will_do(words: Vocabulary) -> None:
    """One source says 5, another 50; what needs at least 10 and at most 20 cannot be."""
    versions: tuple[Told, ...] = ((ANN, {"cages": 5}), (ANN, {"cages": 50}))
    rules = [
        rule("at-least", condition(AttributeTest("cages", "at_least", (), 10)), draws="many"),
        rule("at-most", condition(AttributeTest("cages", "at_most", (), 20)), draws="few"),
        rule(
            "both",
            condition(name="m", subject="many"),
            condition(name="f", subject="few", joins=(SlotJoin("person", 0, "person"),)),
        ),
    ]
    assert statuses(grounded(words, rules, versions)) == {
        ("many", "ann"): "undetermined",
        ("few", "ann"): "undetermined",
    }


def test_somebody_who_is_not_named_is_not_somebody_else(words: Vocabulary) -> None:
    another = condition(name="w", joins=(SlotJoin("person", 0, "to", True),))
    rules = [rule("two", DIRTY, another)]
    second: tuple[Told, ...] = (({"person": "bea"}, {"clean": ("yes",)}),)
    unnamed: tuple[Told, ...] = ((ANN, {"clean": ("no",)}),)
    named: tuple[Told, ...] = (({**ANN, "to": "cleo"}, {"clean": ("no",)}),)
    assert statuses(grounded(words, rules, unnamed, second)) == {}
    assert statuses(grounded(words, rules, named, second)) == {("two", "ann"): "engaged"}
