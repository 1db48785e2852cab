"""What is remembered of the last time: view, case, theme, layout and keys, in the user's state folder."""

from __future__ import annotations

import json
import os
from dataclasses import asdict, dataclass, field, fields
from pathlib import Path
from typing import Any

from engine.load.reading import read_text


@dataclass
class Remembered:
    """One user's layout, and the name that judgments are signed with.

    `keymap` maps ids of actions to keys; only the user writes it.
    """

    view: str = ""
    case: str = ""
    theme: str = ""
    drawer: bool = True
    timeline: bool = False
    by: str = ""
    keymap: dict[str, str] = field(default_factory=dict)


def state_file() -> Path:
    """Where it is kept."""
    base = os.environ.get("XDG_STATE_HOME") or os.path.join(os.path.expanduser("~"), ".local", "state")
    return Path(base, "pincite", "tui.json")


def recall() -> Remembered:
    """What was remembered; nothing when the file is missing or damaged."""
    try:
        plain: Any = json.loads(read_text(state_file()))
    except (OSError, ValueError):
        return Remembered()
    found = Remembered()
    if isinstance(plain, dict):
        for one in fields(found):
            value = plain.get(one.name)
            if isinstance(value, type(getattr(found, one.name))):
                setattr(found, one.name, value)
    found.keymap = {str(key): str(value) for key, value in found.keymap.items()}
    return found


def remember(what: Remembered) -> None:
    """Keep it for the next time; a folder that cannot be written costs only that."""
    path = state_file()
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        part = path.with_suffix(".part")
        part.write_text(json.dumps(asdict(what), indent=1), encoding="utf-8")
        os.replace(part, path)
    except OSError:
        return
