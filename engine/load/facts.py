"""Reads the people and details of one alleged fact against the vocabulary.

Cases, the tests beside rules and the steps of features all write facts as a mapping from words to values; this is the
one reader of that mapping. It reports problems through a callable, so that each caller can add its own position.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Protocol

from engine.model.case import Detail, forms_of, read_number
from engine.model.dates import DateRange, parse_date
from engine.model.frozen import dataclass
from engine.model.problem import did_you_mean, misspelt
from engine.model.values import MOST_LISTED, OR
from engine.model.vocabulary import FACT, PERSON, TEXT, Attribute, Vocabulary

CODES = {
    "C010": "unknown kind of fact",
    "C011": "unknown attribute",
    "C012": "value not allowed",
    "C013": "impossible date",
    "C014": "unknown person",
    "C015": "person missing",
    "C016": "unknown fact",
    "C017": "not a number",
    "C018": "abstract kind",
    "C019": "text too long",
}
UNKNOWN = "unknown"
EITHER = "either"
OF_PEOPLE = ("name", "born", "at")
"""What the entry of a person has beside details and relations."""
LONGEST_TEXT = 4000


class Report(Protocol):
    """Takes one problem: its code, what is wrong, and the key it concerns (with an index into a list of values)."""

    def __call__(
        self,
        code: str,
        message: str,
        *place: str | int,
        on_key: bool = False,
        expected: str = "",
        hint: str = "",
    ) -> None:
        """Take the problem."""


@dataclass(frozen=True)
class Told:
    """What one mapping says of a fact: people by slot, details by attribute, date."""

    people: dict[str, tuple[str, ...]]
    details: dict[str, Detail]
    date: DateRange | None


def check_kind(kind: object, words: Vocabulary, report: Report, *place: str | int) -> bool:
    """Whether facts of this kind can be alleged."""
    if kind == PERSON:
        report("C018", f"a fact cannot be a `{PERSON}`", *place, expected="people described under `people:`")
        return False
    if not isinstance(kind, str) or kind not in words.kinds:
        from engine.model.word_search import kind_meant  # only now: there is seldom something wrong

        hint = kind_meant(words, str(kind), _declared(words))
        report("C010", f"`{kind}` is not a declared kind of fact", *place, hint=hint)
        return False
    if words.kinds[kind].abstract:
        narrower = [name for name in words.narrower(kind) if name in _declared(words)]
        report("C018", f"`{kind}` only groups other kinds", *place, expected=", ".join(narrower[:12]))
        return False
    return True


def _declared(words: Vocabulary) -> list[str]:
    return [name for name, k in words.kinds.items() if not k.abstract and name != PERSON]


def read_told(
    kind: str,
    body: Mapping[str, Any],
    words: Vocabulary,
    report: Report,
    *,
    people: Iterable[str] | None = None,
    facts: Iterable[str] | None = None,
) -> Told:
    """Read the mapping of a fact of a declared kind.

    `people` and `facts` are the ids that may be named; None leaves them unchecked. What is wrong is reported and
    left out.
    """
    known_people = None if people is None else set(people)
    known_facts = None if facts is None else set(facts)
    slots, attributes = words.slots(kind), words.attributes(kind)
    if not words.kinds.get(kind):
        attributes = {}
    told_people: dict[str, tuple[str, ...]] = {}
    details: dict[str, Detail] = {}
    date: DateRange | None = None
    for key, value in body.items():
        if key != "date" and key not in slots and key not in attributes:
            hint, expected = _meant(str(key), kind, words, value)
            report("C011", f"`{key}` is not an attribute of `{kind}`", key, on_key=True, hint=hint, expected=expected)
        elif value is None or value == UNKNOWN:
            continue
        elif key == "date":
            date = read_date(value, report, "date")
        elif key in slots:
            named = _listed(value)
            told_people[key] = tuple(
                str(name)
                for number, name in enumerate(named)
                if _known(name, known_people, "C014", "person", report, _place(key, value, number))
            )
        else:
            detail = _detail(attributes[key], key, value, words, known_facts, report)
            if detail is not None:
                details[key] = detail
    return Told(told_people, details, date)


def _meant(key: str, kind: str, words: Vocabulary, value: Any = None) -> tuple[str, str]:
    """What a key that a fact, or a person, does not have was meant to be, and what is expected instead."""
    from engine.load.everyday_keys import fact_key_meant, key_meant  # only now: there is seldom something wrong
    from engine.model.word_search import attribute_meant, detail_meant, kind_meant

    attributes, slots = words.attributes(kind), words.slots(kind)
    if kind == PERSON:
        known = [*attributes, *words.relations, *OF_PEOPLE]
        hint = key_meant(key, frozenset(OF_PEOPLE)) or attribute_meant(words, kind, key, known)
        return hint, "" if hint else ", ".join(known)
    hint, expected = fact_key_meant(key, tuple(slots))
    hint = hint or attribute_meant(words, kind, key, [*attributes, *slots, "date"])
    if hint:
        return hint, expected
    detail = detail_meant(words, kind, value) if isinstance(value, str) else ""
    if detail:
        return detail, ""
    other = kind_meant(words, key, _declared(words))
    if other:
        return "", f"a fact of its own, `kind: {other.split()[0]}`"
    own = [name for at in words.chain(kind) if at in words.kinds for name in words.kinds[at].attributes]
    names = list(dict.fromkeys(own))
    more = f" and {len(names) - MOST_LISTED} more (pincite vocab {kind})" if len(names) > MOST_LISTED else ""
    return "", f"{', '.join(names[:MOST_LISTED])}{more}"


def read_date(value: Any, report: Report, *place: str | int) -> DateRange | None:
    """An EDTF date, or None with a problem."""
    if isinstance(value, (dict, list)):
        expected = "a date such as 2024-07-16 or 2024-05-25/.."
        if value and isinstance(value, list):
            expected = "a fact for each date; or 2024-05-01/2024-06-03 for some day or all the time between"
        report("C013", "this is not one date", *place, expected=expected)
        return None
    try:
        return parse_date(value)
    except ValueError as error:
        report("C013", str(error), *place)
        return None


def _detail(
    attribute: Attribute,
    key: str,
    value: Any,
    words: Vocabulary,
    facts: set[str] | None,
    report: Report,
) -> Detail | None:
    if attribute.numeric:
        return _number(attribute, key, value, report)
    listed = [_alternatives(item, attribute, words) for item in _listed(value)]
    if any(isinstance(item, (dict, list)) for item in listed):
        report("C012", "this is not a value", key, expected="a word, or a list of words")
        return None
    if attribute.values == TEXT:
        if any(len(str(item)) > LONGEST_TEXT for item in listed):
            report(
                "C019", "this text is too long", key, expected=f"at most {LONGEST_TEXT} characters; more in a `note`"
            )
            return None
        return tuple(str(item) for item in listed)
    if attribute.values == FACT:
        named = [
            str(item)
            for number, item in enumerate(listed)
            if _known(item, facts, "C016", "fact", report, _place(key, value, number))
        ]
        return tuple(named) or None
    tree = words.tree(attribute)
    assert tree is not None
    found = []
    for number, item in enumerate(listed):
        if tree.declares(item):
            found.append(str(item))
            continue
        from engine.model.word_search import value_meant  # only now: there is seldom something wrong

        hint: str = value_meant(words, attribute, str(item))
        if hint and not misspelt(str(item), tree.values):
            hint = f"{key}: {hint}"
        if attribute.values == "yes-no" and item in ("true", "false"):
            hint = "yes" if item == "true" else "no"
        expected = tree.listed()
        message = f"`{item}` is not a value of `{key}`"
        report("C012", message, *_place(key, value, number), hint=hint, expected=expected)
    if len(listed) > 1 and not attribute.many:
        report(
            "C012",
            f"`{key}` takes one value",
            key,
            expected=f"one value, or {{{EITHER}: [a, b]}}; another source's goes under `versions`",
        )
        return None
    return tuple(dict.fromkeys(found)) or None


def _alternatives(item: Any, attribute: Attribute, words: Vocabulary) -> Any:
    """`{either: [rejected, unanswered]}` as one value of which it is not known which it is; all else as it is."""
    if not isinstance(item, dict) or set(item) != {EITHER} or words.tree(attribute) is None:
        return item
    listed = item[EITHER]
    if not isinstance(listed, list) or not listed or not all(isinstance(one, str) for one in listed):
        return item
    return OR.join(dict.fromkeys(listed))


def _number(attribute: Attribute, key: str, value: Any, report: Report) -> Detail | None:
    if not isinstance(value, (int, str)):
        report("C017", "this is not a number", key, expected=_forms(attribute))
        return None
    try:
        return read_number(attribute, value)
    except ValueError as error:
        report("C017", str(error), key, expected=_forms(attribute))
        return None


def _forms(attribute: Attribute) -> str:
    """How a number of this detail is written; one that grows from birth also how it was at one time."""
    told = f"such as {forms_of(attribute)}"
    if not attribute.since_birth:
        return told
    at_a_time = f"at the time of one fact: `at: {{ID-OF-THE-FACT: {{{attribute.name}: 16}}}}`"
    return f"{told}; {at_a_time}; for every date: `born: 2001-05`"


def _known(
    name: Any, known: set[str] | None, code: str, what: str, report: Report, place: tuple[str | int, ...]
) -> bool:
    if isinstance(name, (dict, list)) or name is None:
        report(code, f"this is not the id of a {what}", *place)
        return False
    if known is None or str(name) in known:
        return True
    report(code, f"`{name}` is no {what} of this case", *place, hint=did_you_mean(str(name), known))
    return False


def _place(key: str, value: Any, number: int) -> tuple[str | int, ...]:
    return (key, number) if isinstance(value, list) else (key,)


def _listed(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]
