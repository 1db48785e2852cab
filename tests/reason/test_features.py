"""Testing one fact: true, false, or uncertain with what would have to be so. Unknown is never no."""

from __future__ import annotations

from dataclasses import replace

import pytest

from engine.model.amount_reading import read_count
from engine.model.assessment import Assumption
from engine.model.case import Detail, Fact, SourceRef, Version
from engine.model.dates import parse_date
from engine.model.rule import AttributeTest, DateTest
from engine.model.vocabulary import Vocabulary, vocabulary_from_plain
from engine.reason.assumptions import consistent
from engine.reason.features import test_dates as compare_in_time
from engine.reason.features import test_fact as try_fact


def tree(**branches: object) -> dict[str, object]:
    return {"says": "s", "tree": branches}


def value(*may_be: str, **narrower: object) -> dict[str, object]:
    return {"says": "v", "narrower": narrower, "may_be": list(may_be)}


def attribute(values: str, many: str = "no") -> dict[str, object]:
    return {"values": values, "says": "{value}", "question": "?", "many": many}


@pytest.fixture(scope="module")
def words() -> Vocabulary:
    animal = tree(
        dog=value(poodle=value(), hound=value(greyhound=value())),
        cat=value(),
        fish=value(),
        stray=value("dog", "cat"),
        pet=value("poodle", "fish"),
    )
    kind = {
        "title": "t", "says": "s", "people": {"person": "p"},
        "attributes": {
            "animal": attribute("animal"), "herd": attribute("animal", "yes"), "fed": attribute("yes-no"),
            "seen": attribute("yes-no-part"), "collar": {**attribute("animal"), "asked": "no"},
            "kept": attribute("keeping"),
            "legs": attribute("count"), "name": attribute("text"), "chased": {**attribute("fact"), "order": "after"},
        },
    }  # fmt: skip
    extent = tree(done=value(), tried=value())
    keeping = tree(kennel=value(), circus={**value(cage=value()), "asked": "no"})
    with_extent = {**kind["attributes"], "extent": {**attribute("extent"), "default": "done"}}  # type: ignore[dict-item]
    kinds = {"sighting": kind, "watching": {**kind, "attributes": with_extent}}
    values = {"animal": animal, "extent": extent, "keeping": keeping}
    plain = {"values": values, "kinds": kinds, "relations": {}, "inferences": {}}
    return vocabulary_from_plain(plain)


def fact(*versions: dict[str, Detail], id: str = "f", date: str = "") -> Fact:
    when = parse_date(date) if date else None
    return Fact(
        id,
        "sighting",
        tuple(Version({"person": ("p",)}, v, when, (SourceRef(str(n)),)) for n, v in enumerate(versions)),
    )


def compare_dates(test: DateTest, one: Fact, other: Fact, words: Vocabulary | None = None) -> Assumption | bool:
    return compare_in_time(test, one, other, words)


def outcome(test: AttributeTest, words: Vocabulary, *versions: dict[str, Detail]) -> object:
    """True, False, or the one assumption."""
    found = try_fact(fact(*versions), [test], words)
    if found is None:
        return False
    if not found:
        return True
    (assumption,) = found
    return assumption


def is_(*values: str, of: str = "animal") -> AttributeTest:
    return AttributeTest(of, "is", tuple(sorted(values)))


def is_not(*values: str, of: str = "animal") -> AttributeTest:
    return AttributeTest(of, "is-not", tuple(sorted(values)))


def one_of(*values: str, of: str = "animal", **more: bool) -> Assumption:
    return Assumption("f", of, tuple(sorted(values)), **more)  # type: ignore[arg-type]


DOGS = ("dog", "poodle", "hound", "greyhound")


@pytest.mark.parametrize(
    ("stated", "test", "expected"),
    [
        ("dog", is_("dog"), True),
        ("greyhound", is_("dog"), True),
        ("greyhound", is_("hound"), True),
        ("greyhound", is_("poodle"), False),
        ("cat", is_("dog"), False),
        ("cat", is_("dog", "cat"), True),
        # a wider word than the one tested
        ("dog", is_("hound"), one_of("hound", "greyhound")),
        ("dog", is_("poodle", "greyhound"), one_of("poodle", "greyhound")),
        ("hound", is_("poodle", "greyhound"), one_of("greyhound")),
        # what may turn out to be several things
        ("stray", is_("dog"), one_of(*DOGS)),
        ("stray", is_("fish"), False),
        ("stray", is_("dog", "cat"), one_of(*DOGS, "cat")),
        ("stray", is_("stray"), True),
        ("pet", is_("dog"), one_of("poodle")),
        ("pet", is_("hound"), False),
        # what the file does not say
        (None, is_("hound"), one_of("hound", "greyhound")),
        # other than
        ("cat", is_not("dog"), True),
        ("greyhound", is_not("dog"), False),
        ("dog", is_not("dog"), False),
        ("dog", is_not("hound"), one_of("dog", "poodle")),
        ("stray", is_not("dog"), one_of("cat")),
        ("stray", is_not("fish"), one_of(*DOGS, "cat")),
        (None, is_not("dog"), one_of("cat", "fish")),
    ],
)
def test_values(stated: str | None, test: AttributeTest, expected: object, words: Vocabulary) -> None:
    assert outcome(test, words, {} if stated is None else {"animal": (stated,)}) == expected


@pytest.mark.parametrize(
    ("stated", "test", "expected"),
    [
        ("yes", "yes", True),
        ("no", "yes", False),
        (None, "yes", one_of("yes", of="fed")),
        (None, "no", one_of("no", of="fed")),
    ],
)
def test_unknown_is_not_no(stated: str | None, test: str, expected: object, words: Vocabulary) -> None:
    assert outcome(is_(test, of="fed"), words, {"fed": (stated,)} if stated else {}) == expected


@pytest.mark.parametrize(
    ("stated", "expected"),
    [
        (("cat", "greyhound"), True),
        (("cat", "fish"), False),
        (("cat", "stray"), one_of(*DOGS, of="herd", exclusive=False)),
        (("dog",), True),
        (None, one_of(*DOGS, of="herd", exclusive=False)),
    ],
)
def test_several_values_at_once(stated: tuple[str, ...] | None, expected: object, words: Vocabulary) -> None:
    assert outcome(is_("dog", of="herd"), words, {"herd": stated} if stated else {}) == expected


@pytest.mark.parametrize(
    ("relation", "met", "missed", "low", "high"),
    [
        ("at_least", 4, 3, 4, None),
        ("more_than", 5, 4, 5, None),
        ("at_most", 4, 5, None, 4),
        ("less_than", 3, 4, None, 3),
    ],
)
def test_counts(relation: str, met: int, missed: int, low: int | None, high: int | None, words: Vocabulary) -> None:
    test = AttributeTest("legs", relation, (), 4)
    assert outcome(test, words, {"legs": met}) is True
    assert outcome(test, words, {"legs": missed}) is False
    assert outcome(test, words, {}) == Assumption("f", "legs", (), low, high)
    assert outcome(test, words, {"legs": met}, {"legs": missed}) == Assumption("f", "legs", (str(met),), contested=True)


def test_no_count_is_below_nothing(words: Vocabulary) -> None:
    assert outcome(AttributeTest("legs", "less_than", (), 0), words, {}) is False


@pytest.mark.parametrize(
    ("relation", "tested", "silent"),
    [("is", "circus", False), ("is", "cage", False), ("is", "kennel", ("kennel",)), ("is-not", "cage", ("kennel",))],
)
def test_silence_never_means_a_value_that_would_be_told(
    words: Vocabulary, relation: str, tested: str, silent: object
) -> None:
    test = AttributeTest("kept", relation, (tested,))
    found = outcome(test, words, {})
    assert (found.allowed if isinstance(found, Assumption) else found) == silent
    assert outcome(test, words, {"kept": ("cage",)}) is (tested in ("circus", "cage") and relation == "is")


def test_what_no_value_meets_is_not_asked(words: Vocabulary) -> None:
    assert outcome(AttributeTest("fed", "is-not", ("yes", "no")), words, {}) is False


@pytest.mark.parametrize("name", ["name", "animal", "fed"])
def test_stated(name: str, words: Vocabulary) -> None:
    """Any value would state it; so the test goes together with one of a value."""
    test = AttributeTest(name, "stated")
    said: Detail = {"name": ("Rex",), "animal": ("stray",), "fed": ("no",)}[name]
    tree = words.tree(words.attributes("sighting")[name])
    assert outcome(test, words, {name: said}) is True
    assert outcome(test, words, {}) == one_of(*(["stated"] if tree is None else tree.values), of=name)


def test_a_zero_is_stated(words: Vocabulary) -> None:
    assert outcome(AttributeTest("legs", "less_than", (), 1), words, {"legs": 0}) is True


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        ("poodle", "greyhound", True),  # both are dogs
        ("cat", "fish", False),
        ("dog", "cat", one_of(*DOGS, contested=True)),
        ("cat", "hound", one_of("hound", "greyhound", contested=True)),
        ("stray", "stray", one_of(*DOGS)),
        ("stray", "fish", one_of(*DOGS, contested=True)),
    ],
)
def test_sources_that_differ(first: str, second: str, expected: object, words: Vocabulary) -> None:
    assert outcome(is_("dog"), words, {"animal": (first,)}, {"animal": (second,)}) == expected
    assert outcome(is_("dog"), words, {"animal": (second,)}, {"animal": (first,)}) == expected


def test_a_silent_source_contradicts_nobody(words: Vocabulary) -> None:
    assert outcome(is_("dog"), words, {"animal": ("poodle",)}, {}) is True
    assert outcome(is_("dog"), words, {}, {"animal": ("cat",)}) is False


def test_one_false_test_makes_all_false(words: Vocabulary) -> None:
    tests = [is_("dog"), is_("yes", of="fed")]
    assert try_fact(fact({"fed": ("no",)}), tests, words) is None
    both = try_fact(fact({}), tests, words)
    assert both is not None
    assert [a.attribute for a in both] == ["animal", "fed"]
    assert try_fact(fact({}), [], words) == ()


@pytest.mark.parametrize(
    ("relation", "mine", "other", "expected"),
    [
        ("before", "2020-01-01", "2020-01-02", True),
        ("before", "2020-01-03", "2020-01-02", False),
        ("before", "2020-01-02", "2020-01-02", None),
        ("before", "2020-01", "2020-02", True),
        ("before", "2020-01", "2020-01-15", None),
        ("after", "2020-01-02", "2020-01-01", True),
        ("after", "2020-01-01", "2020-02", False),
        ("before", "", "2020", None),
        ("after", "2020", "", None),
        ("within", "2020-01-01", "2020-01-11", True),
        ("within", "2020-01-12", "2020-01-01", False),
        ("within", "2020-01", "2020-01", None),
        ("within", "2020-01-01", "", None),
    ],
)
def test_dates_of_two_facts(relation: str, mine: str, other: str, expected: bool | None) -> None:
    test = DateTest(relation, 0, 10 if relation == "within" else 0)
    found = compare_dates(test, fact({}, date=mine), fact({}, id="g", date=other))
    if expected is not None:
        assert found is expected
        return
    assert isinstance(found, Assumption)
    word = "within 10 days" if relation == "within" else relation
    assert (found.fact, found.attribute, found.other, found.allowed) == ("f", "date", "g", (word,))


def test_before_and_after_are_seen_to_be_the_same_question() -> None:
    one, two = fact({}, id="a"), fact({}, id="b")
    assert compare_dates(DateTest("before", 0), one, two) == compare_dates(DateTest("after", 0), two, one)
    assert compare_dates(DateTest("before", 0), one, two) != compare_dates(DateTest("before", 0), two, one)
    within = DateTest("within", 0, 5)
    assert compare_dates(within, one, two) == compare_dates(within, two, one)


def test_dates_that_sources_tell_differently() -> None:
    def dated(*dates: str) -> Fact:
        versions = tuple(Version({}, {}, parse_date(d) if d else None, ()) for d in dates)
        return Fact("f", "sighting", versions)

    later = fact({}, id="g", date="2020-01-10")
    before = DateTest("before", 0)
    assert compare_dates(before, dated("2020-01-01", "2020-01-02"), later) is True
    assert compare_dates(before, dated("2020-01-01", ""), later) is True
    assert compare_dates(before, dated("2020-01-11", "2020-01-12"), later) is False
    found = compare_dates(before, dated("2020-01-01", "2020-01-12"), later)
    assert isinstance(found, Assumption)
    assert found.contested
    vague = compare_dates(before, dated("2020-01-01", "2020-01"), later)
    assert isinstance(vague, Assumption)
    assert not vague.contested


def test_silence_on_what_a_source_would_mention_is_another_value(words: Vocabulary) -> None:
    """Left out, such a detail is none of the values that a test names, and so something else than these."""
    assert outcome(is_("dog", of="collar"), words, {}) is False
    assert outcome(is_not("dog", of="collar"), words, {}) is True
    assert outcome(is_not("dog", of="collar"), words, {"collar": ("poodle",)}) is False


@pytest.mark.parametrize(
    ("written", "relation", "number", "expected"),
    [
        ("20 to 30", "at_least", 20, True),
        ("20 to 30", "at_least", 31, False),
        ("20 to 30", "at_least", 25, (25, 30)),
        ("20 to 30", "at_most", 25, (20, 25)),
        ("30+", "more_than", 29, True),
        ("30+", "at_most", 29, False),
        ("30+", "at_most", 40, (30, 40)),
        ("48~", "less_than", 38, False),
    ],
)
def test_a_range_may_meet_a_test_in_part(
    written: str, relation: str, number: int, expected: bool | tuple[int, int], words: Vocabulary
) -> None:
    found = outcome(AttributeTest("legs", relation, (), number), words, {"legs": read_count(written)})
    if isinstance(expected, tuple):
        expected_bounds = Assumption("f", "legs", (), *expected)
        assert found == expected_bounds
    else:
        assert found is expected


def test_where_sources_differ_a_number_is_in_what_one_of_them_tells(words: Vocabulary) -> None:
    few, many = dict[str, Detail](legs=5), dict[str, Detail](legs=read_count("20 to 30"))
    most = outcome(AttributeTest("legs", "at_least", (), 25), words, few, many)
    least = outcome(AttributeTest("legs", "at_most", (), 22), words, few, many)
    none = outcome(AttributeTest("legs", "at_most", (), 7), words, few, many)
    assert isinstance(most, Assumption)
    assert isinstance(least, Assumption)
    assert isinstance(none, Assumption)
    assert all(consistent([one]) for one in (most, least, none))
    assert not consistent([most, least])  # 5 is not at least 25, and no number of 20 to 30 is both
    assert not consistent([most, none])
    assert consistent([least, none])


def part_of(words: Vocabulary, detail: str | None, *asked: str) -> object:
    return outcome(AttributeTest("seen", "is", asked), words, {} if detail is None else {"seen": (detail,)})


def test_in_part_is_neither_yes_nor_no(words: Vocabulary) -> None:
    assert part_of(words, "in-part", "yes") is False
    assert part_of(words, "in-part", "no") is False
    assert part_of(words, "in-part", "in-part", "no") is True
    assert part_of(words, "no", "in-part", "no") is True
    assert part_of(words, "yes", "in-part", "no") is False
    assert part_of(words, None, "in-part", "no") == Assumption("f", "seen", ("in-part", "no"))
    assert outcome(is_not("yes", of="seen"), words, {"seen": ("in-part",)}) is True


def test_of_several_values_one_has_to_meet_a_test_and_each_one_with_not(words: Vocabulary) -> None:
    herd: dict[str, Detail] = {"herd": ("poodle", "cat")}
    assert outcome(is_("dog", of="herd"), words, herd) is True
    assert outcome(is_not("dog", of="herd"), words, herd) is False
    assert outcome(is_not("fish", of="herd"), words, herd) is True
    unsure = outcome(is_not("dog", of="herd"), words, {"herd": ("cat", "stray")})
    assert unsure == Assumption("f", "herd", ("cat",), exclusive=False)


def test_alternatives_may_be_either(words: Vocabulary) -> None:
    either: dict[str, Detail] = {"animal": ("cat|fish",)}
    assert outcome(is_("cat", "fish"), words, either) is True
    assert outcome(is_("dog"), words, either) is False
    assert outcome(is_("cat"), words, either) == Assumption("f", "animal", ("cat",))
    assert outcome(is_not("dog"), words, either) is True
    assert outcome(is_not("cat"), words, either) == Assumption("f", "animal", ("fish",))


def test_silence_means_the_default_and_a_condition_that_does_not_ask_is_met_by_it_alone(words: Vocabulary) -> None:
    done = AttributeTest("fed", "is", ("yes",))

    def meets(tests: list[AttributeTest], **details: str) -> object:
        told: dict[str, Detail] = {name: (value,) for name, value in details.items()}
        return try_fact(replace(fact(told), kind="watching"), tests, words)

    assert meets([done], fed="yes") == ()
    assert meets([done], fed="yes", extent="done") == ()
    assert meets([done], fed="yes", extent="tried") is None
    assert meets([done, AttributeTest("extent", "is", ("done", "tried"))], fed="yes", extent="tried") == ()
    assert meets([AttributeTest("extent", "is", ("tried",))]) is None
    assert meets([AttributeTest("extent", "is-not", ("tried",))]) == ()
    assert meets([], extent="done|tried") == (Assumption("f", "extent", ("done",)),)


def test_a_reference_that_no_source_gives(words: Vocabulary) -> None:
    unsaid = AttributeTest("chased", "unsaid")
    assert outcome(unsaid, words, {}) is True
    assert outcome(unsaid, words, {"chased": ("other",)}) is False
    assert outcome(unsaid, words, {}, {"chased": ("other",)}) is False


def test_what_is_said_of_the_sequence_counts_where_dates_leave_it_open(words: Vocabulary) -> None:
    first, before, after = fact({}, id="g"), DateTest("before", 0), DateTest("after", 0)
    said = fact({"chased": ("g",)})
    assert compare_dates(after, said, first) == Assumption("f", "date", ("after",), other="g")
    assert compare_dates(after, said, first, words) is True
    assert compare_dates(before, said, first, words) is False
    assert compare_dates(before, first, said, words) is True
    same_day = fact({"chased": ("g",)}, date="2020-01-01")
    assert compare_dates(after, same_day, fact({}, id="g", date="2020-01-01"), words) is True
    assert compare_dates(after, same_day, fact({}, id="g", date="2020-02"), words) is False  # the days exclude it
    other = compare_dates(after, fact({"chased": ("h",)}), first, words)
    assert other == Assumption("f", "date", ("after",), other="g")
    differ = compare_dates(after, fact({"chased": ("g",)}, {"chased": ("h",)}), first, words)
    assert isinstance(differ, Assumption)
