"""What check, why and ask print for the example cases is what was stored, and fits one screen.

When it is meant to change: `pytest tests/golden --accept`, then read the difference in `screens/`.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from engine.command.main import main

HERE = Path(__file__).parent
FACTS = HERE.parents[1] / "facts"
CASES = ("al-kaz-3-2017", "al-tjk-1-2025", "ua-rus-7-2011", "ua-uzb-2-2024")
WHY = dict(zip(CASES, ("ICCPR 22", "ICCPR 14(1)", "ICCPR 9", "ICCPR 17"), strict=True))
LINES, COLUMNS = 40, 80


def printed(case: str, command: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> str:
    monkeypatch.chdir(FACTS.parent)
    asked = [WHY[case]] if command == "why" else []
    assert main([command, f"facts/{case}.yaml", *asked]) == 0
    return capsys.readouterr().out


@pytest.mark.parametrize("command", ["check", "why", "ask"])
@pytest.mark.parametrize("case", CASES)
def test_a_screen_is_the_one_stored(
    case: str,
    command: str,
    request: pytest.FixtureRequest,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    path = HERE / "screens" / f"{command}-{case}.txt"
    now = printed(case, command, monkeypatch, capsys)
    if request.config.getoption("--accept", default=False):
        path.parent.mkdir(exist_ok=True)
        path.write_text(now, encoding="utf-8")
    assert path.is_file(), f"no screen {path.name} yet: look at it, then run with --accept\n{now}"
    assert now == path.read_text(encoding="utf-8")


@pytest.mark.parametrize("case", CASES)
def test_check_fits_one_screen_with_every_primary_finding(
    case: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    lines = printed(case, "check", monkeypatch, capsys).splitlines()
    assert len(lines) <= LINES
    assert max(map(len, lines)) <= COLUMNS
    main(["check", f"facts/{case}.yaml", "--brief"])
    primary = int(capsys.readouterr().out.partition("(")[2].partition(" primary")[0])
    assert sum(line.startswith("  \u25cf ") for line in lines) >= primary


def test_the_full_report_gives_each_test_once(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(FACTS.parent)
    main(["check", "facts/al-kaz-3-2017.yaml", "--full"])
    shown = capsys.readouterr().out
    assert shown.count("prescribed by a clear and accessible law") == 1
    assert shown.count("limit invoked: test ") > 3


@pytest.mark.parametrize("right", ["22", "ICCPR 22", "iccpr:22"])
def test_one_right(right: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.chdir(FACTS.parent)
    assert main(["check", "facts/al-kaz-3-2017.yaml", "--right", right]) == 0
    shown = capsys.readouterr().out
    assert "ICCPR, article 22(1)" in shown
    assert "ICCPR, article 9(1)" not in shown
    assert main(["check", "facts/al-kaz-3-2017.yaml", "--right", "999"]) == 2
