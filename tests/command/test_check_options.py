"""The options of `pincite check` that are read without argparse are those that argparse reads."""

from __future__ import annotations

import random

import pytest

from engine.command.case.check import described_options, plain_options

WORDS = (
    "a.yaml", "b c.yaml", "", "facts/", "--format", "json", "csv", "text", "xml", "--form", "--format=json", "--as-of",
    "2011-06-24", "-1", "--ascii", "--brief", "--rules", "shipped", "--without", "contested", "--", "-h", "-",
)  # fmt: skip


def read(arguments: list[str]) -> dict[str, object] | None:
    try:
        return vars(described_options().parse_args(arguments))
    except SystemExit:
        return None


def test_no_reading_of_its_own(capsys: pytest.CaptureFixture[str]) -> None:
    chance = random.Random(5)
    plain = 0
    for _ in range(1500):
        arguments = chance.choices(WORDS, k=chance.randrange(6))
        found = plain_options(arguments)
        if found is not None:
            plain += 1
            assert found._asdict() == read(arguments), arguments
    assert plain > 100
    capsys.readouterr()


@pytest.mark.parametrize(
    "arguments",
    [
        ["a.yaml"],
        ["a.yaml", "b.yaml", "--format", "json"],
        ["--ascii", "--brief", "a.yaml", "--as-of", "2011-06-24", "--rules", "shipped"],
    ],
)
def test_what_is_usual_is_plain(arguments: list[str]) -> None:
    assert plain_options(arguments) is not None


@pytest.mark.parametrize("arguments", [[], ["-h"], ["a.yaml", "--format", "xml"], ["a.yaml", "--ascii", "b.yaml"]])
def test_what_has_to_be_explained_is_not(arguments: list[str]) -> None:
    assert plain_options(arguments) is None
