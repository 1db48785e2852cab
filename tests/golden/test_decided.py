"""What the commands on decided cases print of real decisions is what was stored.

When it is meant to change: `pytest tests/golden --accept`, then read the difference in `decided/`.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from engine.command.main import main

HERE = Path(__file__).parent / "decided"
DAY = ("--as-of", "2026-02-03")
QUESTIONS: dict[str, tuple[str, ...]] = {
    "counsel-tajikistan": ("decisions", "iccpr:14(3)(b)", "--state", "TJK"),
    "closed-hearings": ("decisions", "iccpr:14(1)", "--with", "ccpr-gc-32:29"),
    "no-breach-of-article-9": ("decisions", "iccpr:9", "--outcome", "not-violated", "--since", "2015", "--most", "40"),
    "removal": ("decisions", "cat-gc-4:38", "--since", "2022", "--most", "5"),
    "children": ("decisions", "crc:3", "--most", "5"),
    "with-reasoning": ("decisions", "iccpr:17", "--state", "UZB", "--reasoning"),
    "before-2015": ("decisions", "iccpr:7", "--state", "TJK", "--as-of", "2015-06-01"),
    "sample": ("decisions", "--sample", "5", "--seed", "3"),
    "state-tajikistan": ("state", "TJK", *DAY),
    "state-without-decisions": ("state", "BTN", *DAY),
    "csv": ("decisions", "cedaw:2", "--state", "KAZ", "--format", "csv"),
    "json": ("decisions", "ced:1", "--format", "json"),
}
"""What is stored under which name: the arguments after `pincite law`."""


@pytest.mark.parametrize("name", QUESTIONS)
def test_what_is_told_of_decisions_is_what_was_stored(
    name: str, request: pytest.FixtureRequest, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["law", *QUESTIONS[name]]) == 0
    now = capsys.readouterr().out
    path = HERE / f"{name}.txt"
    if request.config.getoption("--accept", default=False):
        path.parent.mkdir(exist_ok=True)
        path.write_text(now, encoding="utf-8")
    assert path.is_file(), f"nothing stored as {name} yet: look at it, then run with --accept\n{now}"
    assert now == path.read_text(encoding="utf-8")


def test_nothing_is_stored_that_nobody_asks_for() -> None:
    assert sorted(path.stem for path in HERE.iterdir()) == sorted(QUESTIONS)
