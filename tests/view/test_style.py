"""One style for each status everywhere, none where nobody can see it, and nothing said by it alone."""

from __future__ import annotations

import io
import re

import pytest

from engine.model.assessment import ENGAGED, NOT_ENGAGED, UNDETERMINED
from engine.view.style import NAMED, SIGNS, colours, painted
from tui.lines import MARKS, STYLES

CODES = {"bold cyan": "1;36", "yellow": "33", "dim": "2"}


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_screens_and_printed_lines_have_the_same_style_for_a_status() -> None:
    assert set(STYLES) == {ENGAGED, UNDETERMINED, NOT_ENGAGED}
    assert {status: CODES[style] for status, style in STYLES.items()} == {
        status: SIGNS[sign] for status, sign in MARKS.items()
    }
    assert STYLES == NAMED


@pytest.mark.parametrize(
    "line", ["  \u25cf 9(1) Detention [not verified]: HRC GC 35 \u00a7 17", "ICCPR, article 9: open", "? x", ""]
)
def test_what_is_painted_says_the_same_without_colours(line: str) -> None:
    assert re.sub(r"\x1b\[[0-9;]*m", "", painted(line)) == line


def test_there_are_no_colours_in_pipes_where_nobody_wants_them_or_on_dumb_terminals(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setenv("TERM", "xterm")
    assert colours(Terminal())
    assert not colours(io.StringIO())
    monkeypatch.setenv("NO_COLOR", "1")
    assert not colours(Terminal())
    monkeypatch.delenv("NO_COLOR")
    monkeypatch.setenv("TERM", "dumb")
    assert not colours(Terminal())
