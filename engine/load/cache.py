"""Keeps the checked plain form of rulebooks as JSON, in a file of many lines of which a case needs few.

The first line is the digest of the rest. The second is the outline of the form, with the number of a line in
place of each part; a part is read when it is first asked for. It is data, never code: what is damaged or of
another version counts as absent.
"""

from __future__ import annotations

import hashlib
import json
import os
import time
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from engine import __version__
from engine.model.problem import Problem

FORMAT = "4"
KEPT = 8
"""How many rulebooks are kept, those used last; an edited rulebook is another one."""
A_DAY = 24 * 60 * 60
SPLIT: dict[str, Any] = {"law": {"authorities": {}, "ratifications": {}, "procedures": {}}, "rules": {}}
"""What is kept in parts of its own, and what of that again."""


class Shelf(Mapping[str, Any]):
    """A mapping whose values are read from lines of JSON when they are first asked for."""

    def __init__(self, outline: Mapping[str, Any], lines: Sequence[bytes]) -> None:
        self._outline = outline
        self._lines = lines
        self._read: dict[str, Any] = {}

    def __getitem__(self, key: str) -> Any:
        if key not in self._read:
            entry = self._outline[key]
            inside = isinstance(entry, dict)
            self._read[key] = Shelf(entry, self._lines) if inside else json.loads(self._lines[entry])
        return self._read[key]

    def __contains__(self, key: object) -> bool:
        return key in self._outline

    def __iter__(self) -> Iterator[str]:
        return iter(self._outline)

    def __len__(self) -> int:
        return len(self._outline)


def path_for(sha256: str) -> str:
    """Where the rulebook with this hash is kept."""
    base = os.environ.get("XDG_CACHE_HOME") or os.path.join(os.path.expanduser("~"), ".cache")
    return os.path.join(base, "pincite", f"rulebook-{__version__}-{FORMAT}-{made_by()}-{sha256[:32]}.json")


def made_by() -> str:
    """When what makes a plain form was last changed: another loader may make another form, or refuse a file."""
    engine = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
    newest = 0
    try:
        for folder in ("load", "model"):
            with os.scandir(os.path.join(engine, folder)) as entries:
                newest = max(newest, *(e.stat().st_mtime_ns for e in entries if e.name.endswith(".py")))
    except (OSError, TypeError):  # not in a folder, or without its source: then it does not change either
        return "0"
    return f"{newest:x}"


def fetch(path: str, folders: Sequence[str]) -> tuple[Mapping[str, Any], list[Problem]] | None:
    """The plain form kept at `path` and its warnings, for a rulebook with layers in `folders`; None without one."""
    try:
        with open(path, "rb", buffering=0) as file:
            content = file.read()
            if file_age(file.fileno()) > A_DAY:
                os.utime(path)
        head, _, body = content.partition(b"\n")
        if head.decode() != hashlib.sha256(body).hexdigest():
            return None
        lines = body.split(b"\n")
        kept = json.loads(lines[0])
        plain = Shelf(kept["plain"], lines)
        warnings = [
            Problem(**{**entry, "path": os.path.join(folders[layer], entry["path"])})
            for layer, entry in kept["warnings"]
        ]
        return plain, warnings
    except (OSError, ValueError, KeyError, TypeError, IndexError):
        return None


def file_age(handle: int) -> float:
    """Seconds since an open file was changed."""
    return time.time() - os.fstat(handle).st_mtime


def keep(path: str, folders: Sequence[str], plain: Mapping[str, Any], warnings: Sequence[Problem]) -> None:
    """Keep a plain form, and its warnings by layer. A cache that cannot be written costs time, nothing else."""
    from dataclasses import asdict
    from tempfile import mkstemp

    try:
        told = []
        for warning in warnings:
            inside = [n for n, folder in enumerate(folders) if warning.path.startswith(os.path.join(folder, ""))]
            layer = inside[0] if inside else 0
            name = os.path.relpath(warning.path, folders[layer]).replace(os.sep, "/")
            told.append((layer, {**asdict(warning), "path": name}))
        lines: list[str] = [""]
        outline = _outline(plain, SPLIT, lines)
        lines[0] = _json({"plain": outline, "warnings": told})
        body = "\n".join(lines).encode()
        os.makedirs(os.path.dirname(path), exist_ok=True)
        handle, name = mkstemp(dir=os.path.dirname(path), suffix=".part")
        with os.fdopen(handle, "wb") as file:
            file.write(hashlib.sha256(body).hexdigest().encode() + b"\n" + body)
        os.replace(name, path)
        _prune(os.path.dirname(path))
    except (OSError, ValueError):
        return


def _outline(plain: Mapping[str, Any], split: Mapping[str, Any], lines: list[str]) -> dict[str, Any]:
    outline: dict[str, Any] = {}
    for key, value in plain.items():
        if key in split:
            outline[key] = _outline(value, split[key], lines)
        else:
            outline[key] = len(lines)
            lines.append(_json(value))
    return outline


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _prune(folder: str) -> None:
    """Remove the rulebooks that were not used for longest, and what an interrupted run left."""
    found = []
    for entry in os.scandir(folder):
        if entry.name.startswith("rulebook-") and entry.name.endswith(".json"):
            found.append((entry.stat().st_mtime, entry.path))
        elif entry.name.endswith(".part") and time.time() - entry.stat().st_mtime > A_DAY:
            os.remove(entry.path)
    for _, path in sorted(found, reverse=True)[KEPT:]:
        os.remove(path)
