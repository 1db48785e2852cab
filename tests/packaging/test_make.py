"""What `make` says on a machine where something is missing, before it makes anything."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest

CHECKOUT = Path(__file__).parents[2]


@pytest.mark.parametrize(
    ("setting", "said"),
    [
        ("CC=no-such-compiler", "no C compiler (no-such-compiler) here"),
        ("PYTHON=no-such-python", "no no-such-python here"),
    ],
)
def test_what_is_missing_is_said_with_what_to_install(setting: str, said: str, tmp_path: Path) -> None:
    made = tmp_path / "environment"
    done = subprocess.run(
        ["make", "check", f"VENV={made}", setting],
        cwd=CHECKOUT,
        env={name: value for name, value in os.environ.items() if not name.startswith("MAKE")},
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert done.returncode != 0
    assert f"make: {said}" in done.stderr
    assert "Traceback" not in done.stderr
    assert not made.exists()


def test_every_target_is_told_by_help() -> None:
    make = shutil.which("make")
    assert make is not None
    listed = subprocess.run([make, "help"], cwd=CHECKOUT, capture_output=True, text=True, timeout=120).stdout
    for target in ("check", "test", "slow", "quick", "lint", "types", "bench", "wheel"):
        assert f"make {target}" in listed
