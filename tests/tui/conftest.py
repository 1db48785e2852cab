"""An app on a small rulebook of its own, so that the growing law does not change the screens."""

from __future__ import annotations

import shutil
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest

from tests.tui.driver import Driver, Open, no_wait, paint_nothing
from tui.app import PinciteApp
from tui.desk import Desk
from tui.remembered import Remembered

DATA = Path(__file__).parent / "data"
SCREENS = Path(__file__).parent / "screens"


@pytest.fixture(autouse=True)
def alone(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing of the user's own settings, and a working folder of its own; Textual paints for `painted` only."""
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    for name in ("NO_COLOR", "TEXTUAL_THEME", "EDITOR", "VISUAL"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("tui.talk.SECONDS", 10_000)  # a test that is slow still sees what was said
    for module in ("app", "pilot"):
        monkeypatch.setattr(f"textual.{module}.wait_for_idle", no_wait)
    if "painted" not in request.fixturenames:
        monkeypatch.setattr("textual._compositor.Compositor.render_update", paint_nothing)


@pytest.fixture
def painted() -> None:
    """Asked for by tests in which Textual paints after every key, as in a terminal."""


@pytest.fixture
def desk_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of rulebook, cases and features that a test may change; the working folder is there."""
    root = tmp_path / "desk"
    shutil.copytree(DATA, root)
    monkeypatch.chdir(root)
    return root


@pytest.fixture
def opened(desk_files: Path) -> Open:
    """Opens the app on the copy of the data."""

    @asynccontextmanager
    async def open_app(
        *paths: str,
        size: tuple[int, int] = (80, 24),
        remembered: Remembered | None = None,
        settled: bool = True,
        watching: bool = False,
        **options: Any,
    ) -> AsyncIterator[Driver]:
        cases = [Path(path) for path in paths or ("cases",)]
        desk = Desk(Path("rules"), cases, watching=watching)
        app = PinciteApp(desk, remembered or Remembered(), **options)
        async with app.run_test(size=size, notifications=True) as pilot:
            driver = Driver(app, pilot)
            if settled:
                await driver.settled()
            yield driver

    return open_app


@pytest.fixture
def same_screen(request: pytest.FixtureRequest) -> Callable[[str, str], None]:
    """Compares a screen with the one that was accepted."""

    def compare(name: str, screen: str) -> None:
        path = SCREENS / f"{name}.txt"
        if request.config.getoption("--accept", default=False):
            path.parent.mkdir(exist_ok=True)
            path.write_text(screen, encoding="utf-8")
        assert path.is_file(), f"no screen {name} yet: look at it, then run with --accept\n{screen}"
        assert screen == path.read_text(encoding="utf-8")

    return compare
