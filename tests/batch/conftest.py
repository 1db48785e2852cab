"""What the tests of batches share: many small cases of the library, and a cache of their own."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from engine.batch.plan import Plan
from engine.load.rulebook import load_rulebook
from tests.second_rulebook.edits import CASE, LIBRARY

Written = Callable[..., Path]


@pytest.fixture
def write(tmp_path: Path) -> Written:
    """Writes a case of the library under a name and an id, with one text in place of another."""

    def write(name: str, old: str = "", new: str = "", id: str = "") -> Path:
        text = CASE.read_text(encoding="utf-8").replace("case: tea", f"case: {id or name}")
        assert old in text
        path = tmp_path / "cases" / f"{name}.yaml"
        path.parent.mkdir(exist_ok=True)
        path.write_text(text.replace(old, new, 1) if old else text, encoding="utf-8")
        return path

    return write


@pytest.fixture(scope="session")
def library_sha256() -> str:
    """The hash of the library's rulebook."""
    found, _ = load_rulebook(LIBRARY)
    assert found is not None
    return found.sha256


@pytest.fixture
def plan(write: Written, library_sha256: str) -> Callable[..., Plan]:
    """A plan of cases of these names."""

    def plan(*names: str, form: str = "csv", time_limit: float = 60.0, sha256: str = library_sha256) -> Plan:
        files = tuple(str(write(name)) for name in names)
        return Plan(files, str(LIBRARY), sha256, "2026-01-01", form=form, time_limit=time_limit)

    return plan
