"""Counts and lengths of time as people write them: what is read, and how it is said."""

from __future__ import annotations

import pytest

from engine.model.amount_reading import read_count, read_duration
from engine.model.amounts import DAY, HOUR, MINUTE, MONTH, YEAR, Amount, say_bounds, say_duration

LENGTHS = {
    "15 days": (15 * DAY, 15 * DAY, "15 days"),
    "18 months": (18 * MONTH, 18 * MONTH, "18 months"),
    "3 h": (3 * HOUR, 3 * HOUR, "3 hours"),
    "1.5 hours": (90 * MINUTE, 90 * MINUTE, "1.5 hours"),
    "half an hour": (30 * MINUTE, 30 * MINUTE, "0.5 hours"),
    "2 years 6 months": (30 * MONTH, 30 * MONTH, "2 years 6 months"),
    "2 years and 6 months": (30 * MONTH, 30 * MONTH, "2 years 6 months"),
    "a year and a half": (18 * MONTH, 18 * MONTH, "1.5 years"),
    "4 to 5 hours": (4 * HOUR, 5 * HOUR, "4 to 5 hours"),
    "between 30 minutes and 2 hours": (30 * MINUTE, 2 * HOUR, "30 minutes to 2 hours"),
    "2 or 3 days": (2 * DAY, 3 * DAY, "2 to 3 days"),
    "about 10 days": (8 * DAY, 12 * DAY, "about 10 days"),
    "almost 10 days": (8 * DAY, 10 * DAY - 1, "almost 10 days"),
    "at least 8 months": (8 * MONTH, None, "at least 8 months"),
    "18+ months": (18 * MONTH, None, "at least 18 months"),
    "over 48 hours": (48 * HOUR + 1, None, "more than 48 hours"),
    "up to 3 days": (0, 3 * DAY, "at most 3 days"),
    "less than 3 days": (0, 3 * DAY - 1, "less than 3 days"),
    "112 days in all": (112 * DAY, 112 * DAY, "112 days in all"),
    "15 consecutive days": (15 * DAY, 15 * DAY, "15 days in a row"),
}
COUNTS = {
    "30+": (30, None, "at least 30"),
    "48~": (38, 58, "about 48"),
    "about 30": (24, 36, "about 30"),
    "over thirty": (31, None, "more than 30"),
    "20 to 30": (20, 30, "20 to 30"),
    "20-30": (20, 30, "20 to 30"),
    "fewer than 5": (0, 4, "less than 5"),
}


@pytest.mark.parametrize("written", LENGTHS)
def test_a_length_of_time_is_a_range_with_its_wording(written: str) -> None:
    low, high, says = LENGTHS[written]
    assert read_duration(written) == Amount(low, high, written, says)


@pytest.mark.parametrize("written", COUNTS)
def test_a_count_is_a_range_with_its_wording(written: str) -> None:
    low, high, says = COUNTS[written]
    assert read_count(written) == Amount(low, high, written, says)


@pytest.mark.parametrize(("written", "number"), [("twenty-five", 25), ("a dozen", 12), ("two hundred", 200), (7, 7)])
def test_an_exact_count_is_a_number(written: str | int, number: int) -> None:
    assert read_count(written) == number


@pytest.mark.parametrize("written", ["", "nonsense", "5", "5 parsecs", "3 hours and 5", "days", "about", "-3 days"])
def test_what_is_no_length_of_time_is_refused(written: str) -> None:
    with pytest.raises(ValueError, match="is not a length of time"):
        read_duration(written)


@pytest.mark.parametrize("written", ["", "several", "1.5", "about 20 to 30", "30 to 20", "3 days", -3, "9" * 300])
def test_what_is_no_count_is_refused(written: str | int) -> None:
    with pytest.raises(ValueError, match="is not a"):
        read_count(written)


@pytest.mark.parametrize(
    ("written", "says"), [(48, "48 hours"), ("1", "1 hour"), ("4 to 5", "4 to 5 hours"), ("2 days", "2 days")]
)
def test_a_bare_number_counts_the_unit_of_the_attribute(written: str | int, says: str) -> None:
    assert read_duration(written, "hours").says == says


def test_days_in_all_say_no_more_than_the_most_of_days_in_a_row() -> None:
    assert read_duration("112 days in all", "", "in-a-row").range == (0, 112 * DAY)
    assert read_duration("15 days in a row", "", "in-all").range == (15 * DAY, None)
    assert read_duration("15 days in a row", "", "in-a-row").range == (15 * DAY, 15 * DAY)


def test_lengths_read_back() -> None:
    for seconds in (0, MINUTE, 90 * MINUTE, 48 * HOUR, 3 * DAY, 112 * DAY, 18 * MONTH, 24 * MONTH, 7 * YEAR):
        assert read_duration(say_duration(seconds)).range == (seconds, seconds)


def test_bounds_are_said_as_a_reader_would() -> None:
    assert say_bounds(48 * HOUR + 1, None, duration=True) == "more than 48 hours"
    assert say_bounds(None, 3 * DAY - 1, duration=True) == "less than 3 days"
    assert say_bounds(18 * MONTH, 24 * MONTH, duration=True) == "18 months to 2 years"
    assert say_bounds(3, None) == "at least 3"
    assert say_bounds(3, 3) == "3"
