"""`pincite tui` from the command line: with and without a terminal."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from engine.command import tui

CHECKOUT = Path(__file__).parents[2]


def run(*arguments: str, env: dict[str, str] | None = None) -> subprocess.CompletedProcess[str]:
    code = "import sys; from engine.command.tui import run; code = run(sys.argv[1:]); "
    code += "sys.exit(code or 10 * any(m in sys.modules for m in ('textual', 'rich')))"
    return subprocess.run(
        [sys.executable, "-c", code, *arguments],
        cwd=CHECKOUT,
        env={**os.environ, **(env or {})},
        capture_output=True,
        text=True,
        stdin=subprocess.DEVNULL,
        timeout=120,
    )


def test_without_a_terminal_it_prints_the_report_and_loads_no_interface() -> None:
    data = "tests/tui/data"
    done = run(f"{data}/cases/journalist.yaml", "--rules", f"{data}/rules")
    assert done.returncode == 0, done.stderr
    assert "A hearing closed to the public" in done.stdout
    assert "needs a terminal" in done.stderr


def test_a_case_that_does_not_exist() -> None:
    done = run("nowhere.yaml")
    assert done.returncode == 2
    assert "nowhere.yaml does not exist" in done.stderr


def test_a_day_that_is_none() -> None:
    done = run("--as-of", "soon")
    assert done.returncode == 2
    assert "--as-of soon" in done.stderr


def test_help_names_an_example() -> None:
    with pytest.raises(SystemExit):
        tui.run(["--help"])
    assert "pincite tui my-cases/" in tui.EPILOG


def test_the_web_page_needs_its_extra(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setitem(sys.modules, "textual_serve.server", None)
    assert tui.run(["--web"]) == 2
    assert "pip install 'pincite[web]'" in capsys.readouterr().err


def test_a_dumb_terminal_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    for stream in ("stdin", "stdout", "stderr"):
        monkeypatch.setattr(f"sys.{stream}.isatty", lambda: True)
    monkeypatch.delenv("TEXTUAL_DRIVER", raising=False)
    monkeypatch.setenv("TERM", "dumb")
    assert not tui._is_terminal()
    monkeypatch.setenv("TERM", "xterm-256color")
    assert tui._is_terminal()
    monkeypatch.setattr("sys.stderr.isatty", lambda: False)
    assert not tui._is_terminal(), "it is drawn on stderr"
    monkeypatch.setattr("sys.stdout.isatty", lambda: False)
    monkeypatch.setenv("TEXTUAL_DRIVER", "textual.drivers.web_driver:WebDriver")
    assert tui._is_terminal()
