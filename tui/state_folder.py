"""Where the interface keeps what it remembers."""

from __future__ import annotations

import os
from pathlib import Path


def state_file() -> Path:
    """Where it is kept."""
    base = os.environ.get("XDG_STATE_HOME") or os.path.join(os.path.expanduser("~"), ".local", "state")
    return Path(base, "pincite", "tui.json")
