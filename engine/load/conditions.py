"""Reads the conditions of a rule: tests, joins by `$name.slot`, dates, and `any` branches into alternatives."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from itertools import product
from typing import Any

from engine.load.document import Document
from engine.model.problem import Problem, did_you_mean
from engine.model.rule import AttributeTest, Clause, Condition, DateTest, SlotJoin
from engine.model.vocabulary import COUNT, FACT, PERSON, TEXT, Attribute, Vocabulary

MAX_CONDITIONS = 12
COMPARISONS = ("at_least", "more_than", "at_most", "less_than")
STATED = "stated"

Keys = tuple["str | int", ...]


@dataclass
class Draft:
    """A condition as read, with the names of other conditions not yet turned into positions.

    `slots` are what others may join it by; `dated` says whether it is an alleged fact, with an id and a date.
    """

    alias: str
    subject: str
    keys: Keys
    slots: frozenset[str] = frozenset()
    dated: bool = False
    tests: list[AttributeTest] = field(default_factory=list)
    joins: list[tuple[str, str, str, bool, Keys]] = field(default_factory=list)
    dates: list[tuple[str, str, int, Keys]] = field(default_factory=list)


class ConditionReader:
    """Reads the items of `all:` and `any:`; problems go to the list it was given."""

    def __init__(self, words: Vocabulary, document: Document, problems: list[Problem]) -> None:
        self.words = words
        self.document = document
        self.problems = problems

    def alternatives(self, items: list[Any], keys: Keys) -> list[list[Draft]]:
        """Every way through the `any` branches, each as the list of its conditions in order."""
        branches = [self.item(item, (*keys, number)) for number, item in enumerate(items)]
        found = []
        for chosen in product(*branches):
            found.append([draft for drafts in chosen for draft in drafts])
            if len(found) > 4096:
                break
        return found

    def item(self, item: Any, keys: Keys) -> list[list[Draft]]:
        """Every way of meeting one item."""
        if not isinstance(item, dict) or len(item) != 1:
            expected = "one kind, relation, inference or `any` with its tests"
            self._report("R001", "this is not one condition", keys, expected=expected)
            return [[]]
        ((subject, body),) = item.items()
        if subject in ("any", "all"):
            if not isinstance(body, list) or not body:
                self._report("R001", f"`{subject}` holds no list", (*keys, subject), expected="a list of conditions")
                return [[]]
            if subject == "all":
                return self.alternatives(body, (*keys, subject))
            return [
                drafts for number, inner in enumerate(body) for drafts in self.item(inner, (*keys, subject, number))
            ]
        draft = self._condition(subject, body, (*keys, subject))
        return [[draft]] if draft is not None else [[]]

    def _condition(self, subject: str, body: Any, keys: Keys) -> Draft | None:
        if subject not in set(self.words.subjects()):
            hint = did_you_mean(subject, self.words.subjects())
            message = f"`{subject}` is no declared kind, relation or inference"
            self._report("R002", message, keys, key=True, hint=hint)
            return None
        body = {} if body is None else body
        if not isinstance(body, dict):
            self._report("R001", "the tests of a condition are keys and values", keys)
            return None
        slots = self.words.slots(subject)
        attributes = self.words.attributes(subject) if subject in self.words.kinds else {}
        references = {name for name, attribute in attributes.items() if attribute.values == FACT}
        dated = subject in self.words.kinds and subject != PERSON
        draft = Draft(str(body.get("as") or subject), subject, keys, frozenset({*slots, *references}), dated)
        for key, value in body.items():
            at = (*keys, key)
            if key == "as":
                continue
            if key in ("before", "after", "within_days") and dated:
                self._date(key, value, at, draft)
            elif key == "distinct_from" and PERSON in slots:
                self._join(PERSON, value, at, draft, distinct=True)
            elif key in slots:
                self._join(key, value, at, draft)
            elif key in attributes:
                self._test(attributes[key], value, at, draft)
            else:
                hint = did_you_mean(key, [*attributes, *slots, "as", "before", "after", "within_days"])
                self._report("R003", f"`{key}` is nothing that `{subject}` has", at, key=True, hint=hint)
        return draft

    def _join(self, slot: str, value: Any, at: Keys, draft: Draft, *, distinct: bool = False) -> None:
        alias, _, other = str(value).removeprefix("$").partition(".")
        if not isinstance(value, str) or not value.startswith("$") or other in ("", "id"):
            expected = "the person of another condition, such as $s.person"
            self._report("R005", f"`{value}` names no other condition", at, expected=expected)
            return
        draft.joins.append((slot, alias, other, distinct, at))

    def _date(self, key: str, value: Any, at: Keys, draft: Draft) -> None:
        days, named = 0, value
        if key == "within_days":
            if (
                not isinstance(value, dict)
                or set(value) != {"of", "days"}
                or not isinstance(value["days"], int)
                or value["days"] < 0
            ):
                self._report("R001", "`within_days` is not complete", at, expected="{of: $name, days: 30}")
                return
            days, named = value["days"], value["of"]
        if not isinstance(named, str) or not named.startswith("$") or "." in named:
            self._report("R005", f"`{named}` names no other condition", at, expected="a condition, such as $t")
            return
        relation = "within" if key == "within_days" else key
        draft.dates.append((relation, named.removeprefix("$"), days, at))

    def _test(self, attribute: Attribute, value: Any, at: Keys, draft: Draft) -> None:
        name = attribute.name
        if attribute.values == FACT:
            if isinstance(value, str) and value.startswith("$") and "." not in value:
                draft.joins.append((name, value.removeprefix("$"), "id", False, at))
            else:
                self._report("R005", f"`{value}` names no other condition", at, expected="a condition, such as $t")
        elif attribute.values == COUNT:
            if isinstance(value, dict) and len(value) == 1:
                ((relation, number),) = value.items()
                if relation in COMPARISONS and isinstance(number, int) and 0 <= number < 10**9:
                    draft.tests.append(AttributeTest(name, relation, (), number))
                    return
            self._report("R004", f"`{name}` is a number", at, expected="{at_least: 3}, more_than, at_most or less_than")
        elif value == STATED:
            draft.tests.append(AttributeTest(name, STATED))
        elif attribute.values == TEXT:
            self._report("R004", f"`{name}` is free text", at, expected="`stated`")
        else:
            self._values(attribute, value, at, draft)

    def _values(self, attribute: Attribute, value: Any, at: Keys, draft: Draft) -> None:
        relation = "is"
        if isinstance(value, Mapping):
            if set(value) != {"not"}:
                self._report("R004", "this is no test of a value", at, expected="a value, a list, or {not: value}")
                return
            relation, value, at = "is-not", value["not"], (*at, "not")
            if attribute.many:
                message = f"`{attribute.name}` may have several values, so that `not` says nothing sure"
                self._report("R004", message, at)
                return
        tree = self.words.tree(attribute)
        assert tree is not None
        listed = value if isinstance(value, list) else [value]
        for number, item in enumerate(listed):
            if not isinstance(item, str) or item not in tree.values:
                place = (*at, number) if isinstance(value, list) else at
                expected = ", ".join([*tree.values][:24])
                message = f"`{item}` is not a value of `{attribute.name}`"
                self._report("R004", message, place, hint=did_you_mean(str(item), tree.values), expected=expected)
                return
        values = tuple(sorted({str(item) for item in listed}))
        draft.tests.append(AttributeTest(attribute.name, relation, values))

    def _report(
        self, code: str, message: str, keys: Keys, *, key: bool = False, expected: str = "", hint: str = ""
    ) -> None:
        self.problems.append(self.document.problem(code, message, keys, key=key, expected=expected, hint=hint))


def _nothing_called(alias: str, positions: Mapping[str, int], document: Document, at: Keys) -> Problem:
    message = f"no earlier condition is called `{alias}`"
    return document.problem("R005", message, at, hint=did_you_mean(alias, positions))


def to_clause(drafts: list[Draft], document: Document, problems: list[Problem]) -> Clause | None:
    """Turn names into positions. A condition may name only conditions that stand before it."""
    positions: dict[str, int] = {}
    conditions: list[Condition] = []
    before = len(problems)
    for number, draft in enumerate(drafts):
        joins = []
        for slot, alias, other, distinct, at in draft.joins:
            if alias not in positions:
                problems.append(_nothing_called(alias, positions, document, at))
                continue
            joins.append(SlotJoin(slot, positions[alias], other, distinct))
            joined = drafts[positions[alias]]
            if other not in joined.slots and not (other == "id" and joined.dated):
                message = f"`{alias}` has no `{other}`" if other != "id" else f"`{alias}` is no fact"
                expected = ", ".join(sorted(joined.slots)) if other != "id" else "a condition on a kind of fact"
                problems.append(document.problem("R003", message, at, expected=expected))
        dates = []
        for relation, alias, days, at in draft.dates:
            if alias not in positions:
                problems.append(_nothing_called(alias, positions, document, at))
                continue
            dates.append(DateTest(relation, positions[alias], days))
            if not drafts[positions[alias]].dated:
                expected = "a condition on a kind of fact"
                problems.append(document.problem("R003", f"`{alias}` has no date", at, expected=expected))
        if draft.alias in positions:
            message = f"two conditions are called `{draft.alias}`"
            problems.append(document.problem("R005", message, draft.keys, key=True, expected="another name with `as:`"))
        positions[draft.alias] = number
        if number and not any(not join.distinct for join in joins):
            problems.append(
                document.problem(
                    "R010", f"`{draft.alias}` is joined to no other condition", draft.keys, key=True,
                    severity="warning", expected="a join, such as person: $other.person",
                )
            )  # fmt: skip
        conditions.append(
            Condition(
                draft.alias,
                draft.subject,
                tuple(sorted(draft.tests)),
                tuple(joins),
                tuple(dates),
                document.key_at(draft.keys).line,
            )
        )
    failed = any(problem.severity == "error" for problem in problems[before:])
    return None if failed or not conditions else Clause(tuple(conditions))
