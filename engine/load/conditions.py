"""Reads the conditions of a rule: tests, joins by `$name.slot`, dates, and `any` branches into alternatives."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import partial
from itertools import product
from typing import Any

from engine.load.document import Document
from engine.load.former_words import NOTE, message_of, renew, yaml_of
from engine.model.case import number_range, read_number
from engine.model.former import Renamed
from engine.model.problem import Problem
from engine.model.rule import AttributeTest
from engine.model.vocabulary import COUNT, FACT, PERSON, TEXT, Attribute, Vocabulary

MAX_CONDITIONS = 12
LARGEST = 10**11
COMPARISONS = ("at_least", "more_than", "at_most", "less_than")
STATED = "stated"
ANY = "any"
"""Whatever the value: widens a condition over the default of a detail."""
UNLESS_OTHER = "unless_other"
UNSAID = "unsaid"
SAME, DISTINCT, LENIENT = "same", "distinct", "lenient"
"""How a slot is joined: to the same, to another, to the same unless one of the two is not told."""
ID = "id"
"""The slot of a fact that others are joined to when they name it."""

Keys = tuple["str | int", ...]
_REFERENCE = re.compile(r"[a-z0-9][a-z0-9_-]*\.[a-z][a-z0-9_]*")
"""What `$name.slot` looks like without its sign."""


@dataclass
class Draft:
    """A condition as read, with the names of other conditions not yet turned into positions.

    `slots` are what others may join it by; `dated` says whether it is an alleged fact, with an id and a date.
    Of a condition that could not be read (`known` is False) others may ask anything: that it is wrong was said once.
    `joined` tells whether it is to be joined to another, be it that the name of that one is wrong.
    """

    alias: str
    subject: str
    keys: Keys
    slots: frozenset[str] = frozenset()
    dated: bool = False
    known: bool = True
    joined: bool = False
    tests: list[AttributeTest] = field(default_factory=list)
    joins: list[tuple[str, str, str, str, Keys]] = field(default_factory=list)
    dates: list[tuple[str, str, int, Keys]] = field(default_factory=list)


ABSENCE = ("not", "none", "no", "unless", "never", "absent", "except", "without")
"""Words by which authors ask for absence, which silence never proves (docs/what-a-rule-cannot-say.md)."""
INSTEAD = (
    "a detail whose answer is no (`warrant: no`), `{not: value}`, a limit for an exception, or a presumption; see "
    "docs/what-a-rule-cannot-say.md"
)


class ConditionReader:
    """Reads the items of `all:` and `any:`; problems go to the list it was given."""

    def __init__(self, words: Vocabulary, document: Document, problems: list[Problem]) -> None:
        self.words = words
        self.document = document
        self.problems = problems
        self._report = partial(document.note, problems)

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
            return [[_unreadable(keys)]]
        ((subject, body),) = item.items()
        if subject in ("any", "all"):
            if not isinstance(body, list) or not body:
                self._report(
                    "R001",
                    f"`{subject}` holds no list",
                    (*keys, subject),
                    expected="a list of conditions",
                )
                return [[_unreadable(keys)]]
            if subject == "all":
                return self.alternatives(body, (*keys, subject))
            return [
                drafts for number, inner in enumerate(body) for drafts in self.item(inner, (*keys, subject, number))
            ]
        return [[self._condition(subject, body, (*keys, subject))]]

    def _report_unknown(self, subject: str, keys: Keys) -> None:
        if subject in ABSENCE:
            message = f"a rule cannot test that something is not told: there is no `{subject}:`"
            self._report("R002", message, keys, key=True, expected=INSTEAD)
            return
        from engine.model.word_search import kind_meant  # only now: there is seldom something wrong

        hint = kind_meant(self.words, str(subject), self.words.subjects())
        self._report("R002", f"`{subject}` is no declared kind, relation or inference", keys, key=True, hint=hint)

    def _condition(self, subject: str, body: Any, keys: Keys) -> Draft:
        if self.words.former and isinstance(subject, str) and (body is None or isinstance(body, dict)):
            note = _Noted(self, keys)
            alias = (body or {}).get("as") or subject
            renewed, body = renew(subject, body or {}, self.words, note, on_key=True)
            if renewed != subject:  # other conditions go on calling it by its old name
                body["as"] = alias
            subject = renewed
        if not self.words.speaks_of(subject):
            self._report_unknown(subject, keys)
            named = body.get("as") if isinstance(body, dict) else None
            return Draft(str(named or subject), subject, keys, known=False)
        body = {} if body is None else body
        if not isinstance(body, dict):
            self._report("R001", "the tests of a condition are keys and values", keys)
            return _unreadable(keys)
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
            elif key in self.words.fact_slots(subject):
                self._join_fact(key, value, at, draft)
            elif key in slots:
                self._join(key, value, at, draft)
            elif key in attributes:
                self._test(attributes[key], value, at, draft)
            else:
                from engine.model.word_search import attribute_meant  # only now: there is seldom something wrong

                known = [*attributes, *slots, "as", "before", "after", "within_days"]
                hint = attribute_meant(self.words, subject, str(key), known)
                self._report("R003", f"`{key}` is nothing that `{subject}` has", at, key=True, hint=hint)
        return draft

    def _join(self, slot: str, value: Any, at: Keys, draft: Draft, *, distinct: bool = False) -> None:
        draft.joined = draft.joined or not distinct
        alias, _, other = str(value).removeprefix("$").partition(".")
        if not isinstance(value, str) or not value.startswith("$") or other in ("", "id"):
            expected = "the person of another condition, such as $s.person"
            hint = f"${value}" if isinstance(value, str) and _REFERENCE.fullmatch(value) else ""
            self._report("R005", f"`{value}` names no other condition", at, expected=expected, hint=hint)
            return
        draft.joins.append((slot, alias, other, DISTINCT if distinct else SAME, at))

    def _join_fact(self, name: str, value: Any, at: Keys, draft: Draft) -> None:
        """Joined to the fact of another condition (`$t`), or to a fact that this one refers to or carries (`$i.act`).

        `{unless_other: $t}` holds too where one of the two does not say which fact it is.
        """
        if value == UNSAID:
            draft.tests.append(AttributeTest(name, UNSAID))
            return
        draft.joined = True
        sort = SAME
        if isinstance(value, Mapping) and set(value) == {UNLESS_OTHER}:
            sort, value, at = LENIENT, value[UNLESS_OTHER], (*at, UNLESS_OTHER)
        alias, _, slot = str(value).removeprefix("$").partition(".")
        if isinstance(value, str) and value.startswith("$") and alias:
            draft.joins.append((name, alias, slot or ID, sort, at))
        else:
            self._report("R005", f"`{value}` names no other condition", at, expected="a condition, such as $t")

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
            self._join_fact(name, value, at, draft)
        elif attribute.numeric:
            if isinstance(value, dict) and len(value) == 1:
                ((relation, written),) = value.items()
                number = _threshold(attribute, written)
                if relation in COMPARISONS and number is not None:
                    draft.tests.append(AttributeTest(name, relation, (), number))
                    return
            what = ("number", "3") if attribute.values == COUNT else ("length of time", "18 months")
            expected = f"{{at_least: {what[1]}}}, more_than, at_most or less_than"
            self._report("R004", f"`{name}` is a {what[0]}", at, expected=expected)
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
        tree = self.words.tree(attribute)
        assert tree is not None
        listed = value if isinstance(value, list) else [value]
        if attribute.default and value == ANY and relation == "is":
            listed = [item.name for item in tree.values.values() if item.wider is None]
        for number, item in enumerate(listed):
            if not isinstance(item, str) or item not in tree.values:
                place = (*at, number) if isinstance(value, list) else at
                expected = tree.listed()
                message = f"`{item}` is not a value of `{attribute.name}`"
                from engine.model.word_search import value_meant  # only now: there is seldom something wrong

                hint = value_meant(self.words, attribute, str(item))
                self._report("R004", message, place, hint=hint, expected=expected)
                return
        values = tuple(sorted({str(item) for item in listed}))
        draft.tests.append(AttributeTest(attribute.name, relation, values))


class _Noted:
    """Notes the old words of one condition at their place."""

    def __init__(self, reader: ConditionReader, keys: Keys) -> None:
        self.reader, self.keys = reader, keys

    def __call__(self, old: str, renamed: Renamed, *place: str | int, on_key: bool = False) -> None:
        """Take one."""
        reader, told = self.reader, yaml_of(renamed.details)
        reader.problems.append(
            reader.document.problem(
                NOTE, message_of(old, renamed), (*self.keys, *place), key=on_key, severity="info", expected=told,
                hint=renamed.name,
            )
        )  # fmt: skip


def _threshold(attribute: Attribute, written: Any) -> int | None:
    """The number of a comparison, lengths of time in seconds; None where it is not a single number."""
    if not isinstance(written, (int, str)):
        return None
    try:
        least, most = number_range(read_number(attribute, written))
    except ValueError:
        return None
    return least if least == most and least < LARGEST else None


def _unreadable(keys: Keys) -> Draft:
    """In the place of something that is no condition; conditions that name it are not wrong for that."""
    return Draft("", "", keys, known=False)
