"""A draft in each language is the one stored.

When it is meant to change: `pytest tests/golden --accept`, then read the difference in `drafts/`.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from engine.command.main import main

HERE = Path(__file__).parent
FACTS = HERE.parents[1] / "facts"
WORKING_NOTES = "Working notes|Рабочие заметки|Notes de travail|Notas de trabajo"
DRAFTS = [("special-procedures", "en"), ("complaint", "ru"), ("special-procedures", "fr"), ("wgad", "es")]


@pytest.mark.parametrize(("form", "language"), DRAFTS)
def test_a_draft_is_the_one_stored(
    form: str, language: str, request: pytest.FixtureRequest, capsys: pytest.CaptureFixture[str]
) -> None:
    pytest.importorskip("babel", reason="Babel is an optional extra")
    path = HERE / "drafts" / f"{form}-{language}.txt"
    case = str(FACTS / "ua-rus-7-2011.yaml")
    capsys.readouterr()
    assert main(["draft", case, "--to", "-", "--form", form, "--language", language, "--format", "txt"]) == 0
    now = re.split(WORKING_NOTES, capsys.readouterr().out)[0]  # they tell the check sum of the law, which changes
    if request.config.getoption("--accept", default=False):
        path.parent.mkdir(exist_ok=True)
        path.write_text(now, encoding="utf-8")
    assert path.is_file(), f"no draft {path.name} yet: look at it, then run with --accept\n{now}"
    assert now == path.read_text(encoding="utf-8")
