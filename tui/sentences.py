"""The sentences that scenarios may use, as `pincite features --steps` lists them for the rulebook in use."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

LONGEST_SECONDS = 60


def steps_reference(rules: Path) -> list[str]:
    """The reference line by line, or why there is none. It comes from another process: pytest stays out of this one."""
    command = [sys.executable, "-m", "engine", "features", "--steps", "--rules", str(rules.absolute())]
    package = Path(__file__).resolve().parents[1]
    try:
        done = subprocess.run(
            command, cwd=package, capture_output=True, text=True, timeout=LONGEST_SECONDS, stdin=subprocess.DEVNULL
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        return [str(error)]
    return done.stdout.splitlines() if done.returncode == 0 else done.stderr.splitlines() or ["there is no reference"]
