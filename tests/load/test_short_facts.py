"""Facts in short form: the versions of another source."""

from __future__ import annotations

import pytest

from engine.load.short_facts import ShortFactError, case_from_short
from engine.model.rulebook import Rulebook


def test_another_source_may_tell_a_fact_of_a_test_differently(rulebook: Rulebook) -> None:
    entry = {"search": {"by": "police", "warrant": "no", "versions": [{"warrant": "yes"}, {"person": "another"}]}}
    (fact,) = case_from_short([entry], rulebook.words).facts
    assert fact.contested() == ("person", "warrant")
    assert [version.details["warrant"] for version in fact.versions] == [("no",), ("yes",), ("no",)]
    assert [version.details["by"] for version in fact.versions] == [("police",)] * 3


def test_a_version_that_cannot_be_read_is_named(rulebook: Rulebook) -> None:
    with pytest.raises(ShortFactError, match="warant"):
        case_from_short([{"search": {"versions": [{"warant": "yes"}]}}], rulebook.words)
    with pytest.raises(ShortFactError, match="a version of `search`"):
        case_from_short([{"search": {"versions": ["yes"]}}], rulebook.words)
