"""What case files were before each save, kept in the user's state folder: a save can be undone after a restart."""

from __future__ import annotations

import hashlib
import json
import os
import time
from dataclasses import asdict, dataclass
from pathlib import Path

from engine.load.save import digest, write_guarded
from tui.saving import Written
from tui.state_folder import state_file

MOST = 30
"""How many saves of a file can be undone."""


@dataclass(frozen=True)
class Save:
    """One save: what it did in words, when, the text before it, and the digest of the text that it wrote."""

    words: str
    at: str
    before: str
    sha256: str


def keep(written: Written, words: str) -> None:
    """Remember a save; a folder that cannot be written costs only the undo."""
    saves = [*_read(written.path), Save(words, time.strftime("%Y-%m-%d %H:%M"), written.before, written.sha256)]
    _write(written.path, saves[-MOST:])


def last(path: Path) -> Save | None:
    """The last save of a file; None when there is none, or when the file was changed by others since."""
    saves = _read(path)
    try:
        return saves[-1] if saves and digest(path) == saves[-1].sha256 else None
    except OSError:
        return None


def take_back(path: Path) -> Save | None:
    """Write the text from before the last save, and say which save it was. Raises OSError when it cannot be written."""
    save = last(path)
    if save is None:
        return None
    write_guarded(path, save.before, save.sha256)
    _write(path, _read(path)[:-1])
    return save


def _file(path: Path) -> Path:
    name = hashlib.sha256(os.fsencode(path.absolute())).hexdigest()[:24]
    return state_file().parent / "saves" / f"{name}.json"


def _read(path: Path) -> list[Save]:
    try:
        return [Save(**one) for one in json.loads(_file(path).read_text(encoding="utf-8"))]
    except (OSError, ValueError, TypeError):
        return []


def _write(path: Path, saves: list[Save]) -> None:
    file = _file(path)
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        file.parent.chmod(0o700)  # what is alleged is nobody else's to read
        part = file.with_suffix(".part")
        part.write_text(json.dumps([asdict(one) for one in saves], ensure_ascii=False), encoding="utf-8")
        os.replace(part, file)
    except OSError:
        return
