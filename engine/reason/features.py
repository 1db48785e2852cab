"""Testing one fact against the attribute tests of a condition: true, false, or true under an assumption.

Unknown is not no: a missing detail, a value wider than the tested one, a value that may be several things and
a detail on which sources differ all leave the test uncertain, and the assumption says what would make it
true.
"""

from __future__ import annotations

from collections.abc import Sequence

from engine.model.amounts import say_bounds
from engine.model.case import Detail, Fact, Version, number_range
from engine.model.dates import DateRange, after, before, within_days
from engine.model.derivation import Assumption, Presumption
from engine.model.rule import AttributeTest, DateTest
from engine.model.vocabulary import DURATION, TEXT, Attribute, ValueTree, Vocabulary

STATED = "stated"
UNSAID = "unsaid"
TO = ".."
"""Between the ends of a range that a source tells: "20..30", "20.." where it has no end."""
Bounds = tuple[int | None, int | None]
Uncertain = frozenset[str] | Bounds


def test_fact(fact: Fact, tests: Sequence[AttributeTest], words: Vocabulary) -> tuple[Assumption, ...] | None:
    """None when some test is false of the fact; otherwise what must be assumed for all to be true."""
    assumed: list[Assumption] = []
    for test in whole(tests, fact.kind, words):
        outcome = test_detail(fact, test, words)
        if outcome is False:
            return None
        if isinstance(outcome, Assumption):
            assumed.append(outcome)
    return tuple(assumed)


def whole(tests: Sequence[AttributeTest], kind: str, words: Vocabulary) -> Sequence[AttributeTest]:
    """The tests of a condition with those it implies of facts of a kind: details with a default have it."""
    defaults = words.defaults(kind)
    if not defaults:
        return tests
    asked = {test.attribute for test in tests}
    return (*tests, *(default_test(attribute) for attribute in defaults if attribute.name not in asked))


def default_test(attribute: Attribute) -> AttributeTest:
    """The test that a detail with a default meets when nothing else is told."""
    return AttributeTest(attribute.name, "is", (attribute.default,))


def test_detail(fact: Fact, test: AttributeTest, words: Vocabulary) -> Assumption | bool:
    """Whether one test is true of a fact, or what must be assumed for it to be."""
    return _over_versions(fact, test, words.attributes(fact.kind)[test.attribute], words)


def presumptions(fact: Fact, tests: Sequence[AttributeTest]) -> tuple[Presumption, ...]:
    """What the law presumes of a fact where no source says anything on a tested detail."""
    return tuple(
        Presumption(fact.id, test.attribute, test.presumed.value, test.presumed.pin)
        for test in tests
        if test.presumed.pin and not any(test.attribute in version.details for version in fact.versions)
    )


def test_dates(test: DateTest, fact: Fact, other: Fact, words: Vocabulary | None) -> Assumption | bool:
    """Whether `fact` stands in time to `other` as the test asks, over all versions of both.

    Where one of the two is said to have come after the other, only dates that exclude it count for more.
    """
    later = None if words is None or test.relation == "within" else _later(fact, other, words)
    outcomes = {_compare(test, date, other_date, later) for date in _dates(fact) for other_date in _dates(other)}
    if outcomes == {True}:
        return True
    if outcomes == {False}:
        return False
    contested = True in outcomes and False in outcomes
    if test.relation == "within":
        one, two = sorted((fact.id, other.id))
        word = f"within {test.days} days"
        return Assumption(one, "date", (word,), other=two, exclusive=False, contested=contested)
    first, second, word = fact.id, other.id, test.relation
    if second < first:  # one spelling for "a before b" and "b after a", so that the two are seen to agree
        first, second, word = second, first, "after" if word == "before" else "before"
    return Assumption(first, "date", (word,), other=second, contested=contested)


def _dates(fact: Fact) -> list[DateRange | None]:
    return [version.date for version in fact.versions if version.date is not None] or [None]


def _later(fact: Fact, other: Fact, words: Vocabulary) -> bool | None:
    """True where a fact is said to have come after the other, False where the other is, None where nothing is said."""
    one, two = _says_after(fact, other, words), _says_after(other, fact, words)
    return None if one == two else one


def _says_after(fact: Fact, other: Fact, words: Vocabulary) -> bool:
    for name in words.sequence(fact.kind):
        told = [version.details[name] for version in fact.versions if name in version.details]
        named = other.id.partition("@")[0]  # a fact told in another way for a what-if is the same fact
        if told and all(isinstance(detail, tuple) and named in detail for detail in told):
            return True
    return False


def _compare(test: DateTest, date: DateRange | None, other: DateRange | None, later: bool | None = None) -> bool | None:
    if later is not None:
        excluded = None
        if date is not None and other is not None:
            excluded = before(date, other) if later else after(date, other)
        return ((test.relation == "after") is later) is not (excluded is True)
    if date is None or other is None:
        return None
    if test.relation == "within":
        return within_days(date, other, test.days)
    return before(date, other) if test.relation == "before" else after(date, other)


def _over_versions(fact: Fact, test: AttributeTest, attribute: Attribute, words: Vocabulary) -> Assumption | bool:
    # a source that is silent on a detail does not contradict one that states it
    versions = [v for v in fact.versions if test.attribute in v.details] or [fact.main]
    outcomes = [_outcome(version, test, attribute, words) for version in versions]
    if all(outcome is True for outcome in outcomes):
        return True
    if all(outcome is False for outcome in outcomes):
        return False
    contested = len(outcomes) > 1 and any(outcome != outcomes[0] for outcome in outcomes)
    if attribute.numeric:
        return _number(fact, test, attribute, versions, outcomes, contested=contested)
    allowed: set[str] = set()
    for version, outcome in zip(versions, outcomes, strict=True):
        if isinstance(outcome, frozenset):
            allowed |= outcome
        elif outcome is True:
            allowed |= _met(version.details[test.attribute], test, attribute, words)
    return Assumption(
        fact.id, test.attribute, tuple(sorted(allowed)), exclusive=not attribute.many, contested=contested
    )


def _number(
    fact: Fact,
    test: AttributeTest,
    attribute: Attribute,
    versions: Sequence[Version],
    outcomes: Sequence[bool | Uncertain],
    *,
    contested: bool,
) -> Assumption:
    """What an uncertain test of a number needs. Where sources differ it is what one of them tells, none between."""
    duration, unit = attribute.values == DURATION, attribute.unit
    if not contested:
        low, high = next(outcome for outcome in outcomes if isinstance(outcome, tuple))
        bounds = say_bounds(low, high, duration=duration, unit=unit)
        return Assumption(fact.id, test.attribute, (), low, high, bounds=bounds)
    told = {number_range(v.details[test.attribute]) for v, o in zip(versions, outcomes, strict=True) if o is not False}
    if all(least == most for least, most in (number_range(v.details[test.attribute]) for v in versions)):
        shown = (str(least) for least, _ in told)
        words = {say_bounds(least, most, duration=duration, unit=unit) for least, most in told}
        return Assumption(
            fact.id, test.attribute, tuple(sorted(shown)), contested=True, bounds=" or ".join(sorted(words))
        )
    low, high = _bounds(test)
    ranges = tuple(sorted(f"{least}{TO}{'' if most is None else most}" for least, most in told))
    bounds = say_bounds(low, high, duration=duration, unit=unit)
    return Assumption(fact.id, test.attribute, ranges, low, high, contested=True, bounds=bounds)


def _outcome(version: Version, test: AttributeTest, attribute: Attribute, words: Vocabulary) -> bool | Uncertain:
    detail = version.details.get(test.attribute)
    if test.relation == UNSAID:  # a reference that no source gives
        return detail is None
    if detail is None and test.presumed.pin:
        return True
    if detail is None and attribute.default:
        detail = (attribute.default,)
    if detail is None and not attribute.asked:
        return test.relation == "is-not"
    if attribute.numeric:
        return _compared(detail, test)
    if test.relation == STATED or attribute.values == TEXT:
        tree = words.tree(attribute)
        return True if detail is not None else frozenset({STATED} if tree is None else tree.values)
    wanted = _wanted(test, attribute, words)
    tree = words.tree(attribute)
    assert tree is not None
    if detail is None:
        return wanted & tree.unsaid or False  # a test that nothing unsaid meets asks nothing
    assert isinstance(detail, tuple)
    if test.relation == "is-not":
        return _none_named(detail, wanted, tree)
    uncertain: set[str] = set()
    for value in detail:
        possible = tree.possible(value)
        if possible <= wanted or value in wanted:
            return True
        uncertain |= possible & wanted
    return frozenset(uncertain) if uncertain else False


def _none_named(detail: tuple[str, ...], wanted: frozenset[str], tree: ValueTree) -> bool | frozenset[str]:
    """Whether none of the values named is one that a test excludes: each of them has to be something else."""
    uncertain: set[str] = set()
    for value in detail:
        possible = tree.possible(value)
        if possible.isdisjoint(wanted):
            return False
        if not possible <= wanted:
            uncertain |= possible & wanted
    return frozenset(uncertain) if uncertain else True


def _met(detail: Detail, test: AttributeTest, attribute: Attribute, words: Vocabulary) -> frozenset[str]:
    tree = words.tree(attribute)
    if tree is None or not isinstance(detail, tuple) or test.relation == STATED:
        return frozenset({STATED})
    wanted = _wanted(test, attribute, words)
    return frozenset().union(*(tree.possible(value) & wanted for value in detail))


def _wanted(test: AttributeTest, attribute: Attribute, words: Vocabulary) -> frozenset[str]:
    tree = words.tree(attribute)
    assert tree is not None
    if test.relation == "is":
        return tree.below_any(test.values)
    # "unidentified" is no answer to "was it someone else?": only values that say who count as another
    return tree.others(test.values)


def _compared(detail: Detail | None, test: AttributeTest) -> bool | Bounds:
    """Whether every number, none, or only some that the detail may be is within the bounds; then which."""
    low, high = _bounds(test)
    if detail is None:
        return (low, high) if high is None or high >= 0 else False
    least, most = number_range(detail)
    if (low is not None and most is not None and most < low) or (high is not None and least > high):
        return False
    if (low is None or least >= low) and (high is None or (most is not None and most <= high)):
        return True
    ends = [end for end in (high, most) if end is not None]
    return (least if low is None else max(low, least)), min(ends, default=None)


def _bounds(test: AttributeTest) -> Bounds:
    number = test.number
    return {
        "at_least": (number, None),
        "more_than": (number + 1, None),
        "at_most": (None, number),
        "less_than": (None, number - 1),
    }[test.relation]
