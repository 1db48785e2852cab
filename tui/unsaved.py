"""What-if changes and half-filled forms that are not in the file yet, kept beside it in the user's state folder.

A terminal that is killed loses nothing: on the next start they are offered.
"""

from __future__ import annotations

import hashlib
import json
import os
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tui.state_folder import state_file

if TYPE_CHECKING:
    from engine.reason.what_if import Change


@dataclass
class Unsaved:
    """What is not saved of one case: changes as plain data, the YAML of facts that are tried, forms by their name."""

    changes: list[dict[str, Any]] = field(default_factory=list)
    added: dict[str, str] = field(default_factory=dict)
    forms: dict[str, dict[str, str]] = field(default_factory=dict)
    at: str = ""

    def __bool__(self) -> bool:
        return bool(self.changes or self.forms)


def recall(path: Path) -> Unsaved:
    """What was kept of a case; nothing when there is none or it cannot be understood."""
    try:
        found = Unsaved(**json.loads(_file(path).read_text(encoding="utf-8")))
    except (OSError, ValueError, TypeError):
        return Unsaved()
    return found if isinstance(found.changes, list) and isinstance(found.forms, dict) else Unsaved()


def keep(path: Path, unsaved: Unsaved) -> None:
    """Keep it, or nothing when it is empty; a folder that cannot be written costs only that."""
    file = _file(path)
    unsaved.at = time.strftime("%Y-%m-%d %H:%M")
    try:
        if not unsaved:
            file.unlink(missing_ok=True)
            return
        file.parent.mkdir(parents=True, exist_ok=True)
        file.parent.chmod(0o700)  # what is alleged is nobody else's to read
        part = file.with_suffix(".part")
        part.write_text(json.dumps(vars(unsaved), ensure_ascii=False), encoding="utf-8")
        os.replace(part, file)
    except OSError:
        return


def keep_changes(path: Path, changes: Sequence[Change], added: Mapping[str, str]) -> None:
    """Keep the present what-if changes of a case."""
    found = recall(path)
    plain = [
        {"kind": one.kind, "fact": one.fact, "attribute": one.attribute, "value": one.value}
        for one in changes
        if one.kind != "add" or one.fact in added
    ]
    if plain or found.changes:
        found.changes, found.added = plain, dict(added)
        keep(path, found)


def keep_form(path: Path, name: str, answers: Mapping[str, str]) -> None:
    """Keep what is typed in a form so far; no answers forget the form."""
    found = recall(path)
    if answers:
        found.forms[name] = dict(answers)
    elif found.forms.pop(name, None) is None:
        return
    keep(path, found)


def _file(path: Path) -> Path:
    name = hashlib.sha256(os.fsencode(path.absolute())).hexdigest()[:24]
    return state_file().parent / "unsaved" / f"{name}.json"
