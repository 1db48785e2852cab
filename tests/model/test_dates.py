"""Dates: what is accepted, refused, compared and said."""

from __future__ import annotations

import re
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.model.dates import DateRange, after, before, parse_date, say, span, within_days


def day(text: str) -> int:
    return date.fromisoformat(text).toordinal()


def refusal(text: str | int) -> str:
    """Why a date is refused; "" when it is not."""
    try:
        parse_date(text)
    except ValueError as error:
        return str(error)
    return ""


DAYS = st.dates(date(1, 1, 1), date(9999, 12, 31))
MARKS = st.sampled_from(["", "~", "?", "%"])
SHORT = st.builds(
    lambda start, length: f"{start}/{start + timedelta(days=length)}",
    st.dates(date(2024, 2, 20), date(2024, 3, 10)),
    st.integers(0, 6),
)


def every_day(interval: str) -> range:
    start, end = interval.split("/")
    return range(day(start), day(end) + 1)


def bounds(when: DateRange) -> tuple[int, int]:
    assert when.earliest is not None
    assert when.latest is not None
    return when.earliest, when.latest


@st.composite
def points(draw: st.DrawFn) -> str:
    text = draw(DAYS).isoformat()[: draw(st.sampled_from([4, 7, 10]))]
    return text + draw(MARKS)


@st.composite
def written_dates(draw: st.DrawFn) -> str:
    """Any date or interval that is accepted."""
    point = draw(points())
    form = draw(st.sampled_from(["{a}", "{a}/..", "{a}/", "../{a}", "/{a}", "{a}/{b}"]))
    ends = sorted([point, draw(points())], key=lambda text: text.ljust(11, "-"))
    text = form.format(a=point) if "{b}" not in form else form.format(a=ends[0], b=ends[1])
    try:
        parse_date(text)
    except ValueError:
        return point
    return text


RANGES = written_dates().map(parse_date)


@pytest.mark.parametrize(
    ("text", "earliest", "latest", "approximate"),
    [
        ("2024-07-16", "2024-07-16", "2024-07-16", False),
        ("2024-07", "2024-07-01", "2024-07-31", False),
        ("2024-02", "2024-02-01", "2024-02-29", False),
        ("2023-02", "2023-02-01", "2023-02-28", False),
        ("1900-02", "1900-02-01", "1900-02-28", False),
        ("2024", "2024-01-01", "2024-12-31", False),
        ("2024-02-29", "2024-02-29", "2024-02-29", False),
        ("2024-05-25~", "2024-05-22", "2024-05-28", True),
        ("2024-05-25?", "2024-05-22", "2024-05-28", True),
        ("2024-05-25%", "2024-05-22", "2024-05-28", True),
        ("2024-01-02~", "2023-12-30", "2024-01-05", True),
        ("2024-05~", "2024-04-01", "2024-06-30", True),
        ("2024-01~", "2023-12-01", "2024-02-29", True),
        ("2024-12~", "2024-11-01", "2025-01-31", True),
        ("2024~", "2023-01-01", "2025-12-31", True),
        ("0001~", "0001-01-01", "0002-12-31", True),
        ("0001-01~", "0001-01-01", "0001-02-28", True),
        ("0001-01-01~", "0001-01-01", "0001-01-04", True),
        ("9999~", "9998-01-01", "9999-12-31", True),
        ("9999-12~", "9999-11-01", "9999-12-31", True),
        ("9999-12-31~", "9999-12-28", "9999-12-31", True),
        ("2024-05-26/2024-05-29", "2024-05-26", "2024-05-29", False),
        ("2024-05/2024-06-10", "2024-05-01", "2024-06-10", False),
        ("2024/2025", "2024-01-01", "2025-12-31", False),
        ("2024-05-15/2024-05", "2024-05-15", "2024-05-31", False),
        ("2024-05-25~/2024-06", "2024-05-22", "2024-06-30", True),
        ("2024-05-25/2024-06~", "2024-05-25", "2024-07-31", True),
        ("2024-05-25/..", "2024-05-25", None, False),
        ("2024-05-25/", "2024-05-25", None, False),
        ("2024-05-25~/..", "2024-05-22", None, True),
        ("../2024-05-25", None, "2024-05-25", False),
        ("/2024-05", None, "2024-05-31", False),
        (" 2024-07-16 ", "2024-07-16", "2024-07-16", False),
    ],
)
def test_bounds(text: str, earliest: str | None, latest: str | None, approximate: bool) -> None:
    when = parse_date(text)
    assert when.earliest == (earliest and day(earliest))
    assert when.latest == (latest and day(latest))
    assert when.approximate is approximate
    assert when.text == text.strip()


def test_a_bare_year_is_a_number_in_yaml() -> None:
    assert parse_date(2024) == parse_date("2024")


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("2024-02-30", "February 2024 has days 01 to 29"),
        ("2023-02-29", "February 2023 has days 01 to 28"),
        ("2024-04-31", "April 2024 has days 01 to 30"),
        ("2024-04-00", "April 2024 has days 01 to 30"),
        ("2024-13-01", "months are 01 to 12, not 13"),
        ("2024-00", "months are 01 to 12, not 00"),
        ("2024-13", "months are 01 to 12, not 13"),
        ("2024-21-05", "months are 01 to 12, not 21"),
        ("2024-21", "season: write its months instead, such as 2024-03/2024-05"),
        ("2024-41", "season"),
        ("2024-42", "months are 01 to 12, not 42"),
        ("0000", "no year 0000"),
        ("0000-01-01", "no year 0000"),
        ("2024-5-3", "two digits, write 2024-05-03"),
        ("2024-5", "two digits, write 2024-05"),
        ("2024-07-16T10:30", "time of day is left out, write 2024-07-16"),
        ("2024-07-16 10:30", "time of day is left out, write 2024-07-16"),
        ("2024-05-29/2024-05-26", "ends before it starts"),
        ("2024-06/2024-05-31", "ends before it starts"),
        ("../..", "has no date"),
        ("/", "has no date"),
        ("/..", "has no date"),
        ("", "write 2024-07-16, 2024-07 or 2024"),
        ("..", "write 2024-07-16"),
        ("16 July 2024", "write 2024-07-16"),
        ("16/07/2024", "write 2024-07-16"),
        ("2024/07/16", "write 2024-07-16"),
        ("16.07.2024", "write 2024-07-16"),
        ("24", "write 2024-07-16"),
        ("-2024", "write 2024-07-16"),
        ("20240716", "write 2024-07-16"),
        ("2024-07-16~~", "write 2024-07-16"),
        ("2024-0X", "write 2024-07-16"),
        ("~2024", "write 2024-07-16"),
        ("2024-07-16\n2024", "write 2024-07-16"),
        ("٢٠٢٤", "write 2024-07-16"),
        ("2024-07-16/2024-02-30", "February 2024"),
        ("2024-07-16/x", '"x" is not a date'),
    ],
)
def test_what_is_refused_and_why(text: str, reason: str) -> None:
    assert reason in refusal(text)


def test_a_long_text_is_not_repeated() -> None:
    assert 0 < len(refusal("9" * 100_000)) < 250


@given(st.one_of(st.text(), st.text("0123456789-/.~?% XT"), st.integers()))
def test_any_text_is_a_date_or_refused_by_name(text: str | int) -> None:
    if refusal(text):
        assert re.fullmatch(r'"(?s:.)*" [a-z][^:]*: .+', refusal(text))
    else:
        when = parse_date(text)
        assert re.search("[0-9]{4}", say(when))
        assert parse_date(when.text) == when


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("2024-07-16", "16 July 2024"),
        ("2024-07-01", "1 July 2024"),
        ("2024-07", "July 2024"),
        ("2024", "2024"),
        ("0987", "0987"),
        ("2024-05-25~", "about 25 May 2024"),
        ("2024-05~", "about May 2024"),
        ("2024~", "about 2024"),
        ("2024-05-25?", "25 May 2024 (uncertain)"),
        ("2024%", "about 2024 (uncertain)"),
        ("2024-05-25~/..", "since about 25 May 2024"),
        ("2024-05-25/..", "since 25 May 2024"),
        ("2024-05-25/", "from 25 May 2024, end unknown"),
        ("../2024-05-25", "until 25 May 2024"),
        ("../2024?", "until 2024 (uncertain)"),
        ("/2024-05", "until May 2024, beginning unknown"),
        ("2024-05-26/2024-05-29", "from 26 May 2024 to 29 May 2024"),
        ("2024-05-26~/2024-06", "from about 26 May 2024 to June 2024"),
        ("2024-05-26/2024-05-26", "26 May 2024"),
        ("2024-05-26/2024-05-26~", "from 26 May 2024 to about 26 May 2024"),
    ],
)
def test_in_words(text: str, words: str) -> None:
    assert say(parse_date(text)) == words


@pytest.mark.parametrize(
    ("a", "b", "answer"),
    [
        ("2024-07-15", "2024-07-16", True),
        ("2024-07-17", "2024-07-16", False),
        ("2024-07-16", "2024-07-16", None),
        ("2024-06", "2024-07", True),
        ("2024-07", "2024-07-16", None),
        ("2024", "2023-12-31", False),
        ("2024-07-12~", "2024-07-16", True),
        ("2024-07-13~", "2024-07-16", None),
        ("2024-07-16", "2024-07-19~", None),
        ("2024-07-16", "2024-07-20~", True),
        ("2024-07-20/..", "2024-07-19", False),
        ("2024-07-01/..", "2024-07-19", None),
        ("../2024-07-01", "2024-07-19", True),
        ("../2024-07-01", "2024-06-01", None),
        ("2024-07-01", "2024-07-19/..", True),
        ("2024-07-01/..", "2024-07-19/..", None),
        ("2024-07-01", "../2024-06-01", False),
        ("2024-05-26/2024-05-29", "2024-05-29/2024-06-02", None),
        ("2024-05-26/2024-05-29", "2024-05-30", True),
    ],
)
def test_before(a: str, b: str, answer: bool | None) -> None:
    assert before(parse_date(a), parse_date(b)) is answer
    assert after(parse_date(b), parse_date(a)) is answer


@given(RANGES, RANGES)
def test_order_is_antisymmetric(a: DateRange, b: DateRange) -> None:
    opposite = {True: False, False: True, None: None}
    assert before(b, a) is opposite[before(a, b)]
    assert after(a, b) is before(b, a)


@given(RANGES, RANGES, RANGES)
def test_order_is_transitive(a: DateRange, b: DateRange, c: DateRange) -> None:
    if before(a, b) and before(b, c):
        assert before(a, c) is True
    first, *_, last = sorted([a, b, c], key=lambda when: when.sort_key)
    assert first.sort_key <= last.sort_key
    if not (a.approximate or b.approximate):
        assert not (before(a, b) and b.sort_key < a.sort_key)


@given(RANGES)
def test_nothing_is_before_itself(a: DateRange) -> None:
    assert before(a, a) is None


@given(SHORT, SHORT, st.integers(0, 20))
def test_comparisons_agree_with_trying_every_pair_of_days(left: str, right: str, days: int) -> None:
    a, b = parse_date(left), parse_date(right)
    pairs = [(x, y) for x in every_day(left) for y in every_day(right)]
    always = all(x < y for x, y in pairs)
    never = all(x > y for x, y in pairs)
    assert before(a, b) is (True if always else False if never else None)
    near = [abs(x - y) <= days for x, y in pairs]
    assert within_days(a, b, days) is (True if all(near) else None if any(near) else False)


@pytest.mark.parametrize(
    ("a", "b", "days", "answer"),
    [
        ("2024-07-16", "2024-08-15", 30, True),
        ("2024-07-16", "2024-08-16", 30, False),
        ("2024-08-15", "2024-07-16", 30, True),
        ("2024-07-16", "2024-07-16", 0, True),
        ("2024-07-16", "2024-07-17", 0, False),
        ("2024-07", "2024-07-16", 15, True),
        ("2024-07", "2024-07-16", 14, None),
        ("2024-07-16~", "2024-07-19", 6, True),
        ("2024-07-16~", "2024-07-19", 5, None),
        ("2024-07-16~", "2024-07-25", 5, False),
        ("2024-07-16/..", "2024-07-01", 10, False),
        ("2024-07-16/..", "2024-07-10", 10, None),
        ("2024-07-16/..", "2024-07-17", 365, None),
        ("../2024-07-16", "2024-08-01", 10, False),
        ("../2024-07-16", "2024-07-20/..", 10, None),
        ("../2024-07-16", "2024-07-20/..", 3, False),
    ],
)
def test_within_days(a: str, b: str, days: int, answer: bool | None) -> None:
    assert within_days(parse_date(a), parse_date(b), days) is answer


@given(RANGES, RANGES, st.integers(0, 10_000), st.integers(0, 10_000))
def test_within_days_is_symmetric_and_grows_with_the_days(a: DateRange, b: DateRange, days: int, more: int) -> None:
    order = [False, None, True]
    assert within_days(a, b, days) is within_days(b, a, days)
    assert order.index(within_days(a, b, days + more)) >= order.index(within_days(a, b, days))


def test_within_days_refuses_a_negative_number() -> None:
    with pytest.raises(ValueError, match="0 or more"):
        within_days(parse_date("2024"), parse_date("2024"), -1)


@given(points())
def test_a_mark_only_widens(text: str) -> None:
    plain, marked = parse_date(text.rstrip("~?%")), parse_date(text)
    (earliest, latest), (first, last) = bounds(marked), bounds(plain)
    assert earliest <= first <= last <= latest
    assert marked.sort_key[:2] == plain.sort_key[:2]
    assert marked.approximate == (latest - earliest > last - first)


@pytest.mark.parametrize(
    ("texts", "earliest", "latest"),
    [
        ([], None, None),
        (["2024-07-16"], "2024-07-16", "2024-07-16"),
        (["2024-07-16", "2024-05", "2024-06~"], "2024-05-01", "2024-07-31"),
        (["2024-07-16", "2024-05/.."], "2024-05-01", None),
        (["../2024-07-16", "2024-05"], None, "2024-07-16"),
    ],
)
def test_span(texts: list[str], earliest: str | None, latest: str | None) -> None:
    expected = (earliest and day(earliest), latest and day(latest))
    assert span(parse_date(text) for text in texts) == expected


def test_sort_key_is_chronological_by_what_is_written() -> None:
    texts = [
        "../2024",
        "2023",
        "2024-05-25",
        "2024-05-25~",
        "2024-05-25/2024-06",
        "2024-05-25/..",
        "2024-05-26",
    ]
    backwards = [parse_date(text) for text in reversed(texts)]
    assert [when.text for when in sorted(backwards, key=lambda when: when.sort_key)] == texts
