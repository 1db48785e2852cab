"""Keeps the checked plain form of rulebooks as JSON, in a file of many lines of which a case needs few.

The first line is the check sum of the rest. The second is the outline of the form, with the place of a line instead
of each part; a part is read when it is first asked for. It is data, never code: what is damaged or of
another version counts as absent.

Beside it is kept, for each folder, the hash of its content with the stamps of its files: name, size, both times of
change, and which file it is. While all of them stand as they were, no file has to be read.
"""

from __future__ import annotations

import json
import os
import time
from binascii import crc32
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from engine import __version__
from engine.load.reading import read_bytes
from engine.model.problem import Problem

FORMAT = "8"
MOST_BYTES = 512 * 1024 * 1024
KEPT = 8
"""How many rulebooks are kept, those used last; an edited rulebook is another one."""
A_DAY = 24 * 60 * 60
A_MINUTE = 60
"""How exactly it is noted when a rulebook was last used."""
RESTED = 2.0
"""Seconds since its last change after which a file's stamp tells of the next one: no file system's clock is coarser."""
SPLIT: dict[str, Any] = {
    "law": {"authorities": {}, "ratifications": {}, "procedures": {}},
    "rules": {},
    "records": {},
    "vocabulary": {"values": {}, "kinds": {}, "examples": {}},
}
"""What is kept in parts of its own, and what of that again."""


class DamagedCache(OSError):
    """A kept rulebook that is not what it seemed."""

    def __init__(self, path: str) -> None:
        super().__init__(f"the kept rulebook {path} is damaged; remove that file, and it is made anew")


class Shelf(Mapping[str, Any]):
    """A mapping whose values are read from lines of JSON when they are first asked for."""

    def __init__(self, outline: Mapping[str, Any], content: bytes, start: int, path: str = "") -> None:
        self._path = path
        self._outline = outline
        self._content = content
        self._start = start
        self._read: dict[str, Any] = {}

    def __getitem__(self, key: str) -> Any:
        if key not in self._read:
            entry = self._outline[key]
            if isinstance(entry, dict):
                self._read[key] = Shelf(entry, self._content, self._start, self._path)
            else:
                at = self._start + entry
                try:
                    line = self._content[at : self._content.index(b"\n", at)]
                    self._read[key] = _read(line.decode())[0]
                except (ValueError, RecursionError) as error:
                    raise DamagedCache(self._path) from error
        return self._read[key]

    def __contains__(self, key: object) -> bool:
        return key in self._outline

    def __iter__(self) -> Iterator[str]:
        return iter(self._outline)

    def __len__(self) -> int:
        return len(self._outline)


_read = json.JSONDecoder().raw_decode


def path_for(sha256: str) -> str:
    """Where the rulebook with this hash is kept."""
    return os.path.join(kept_folder(), f"rulebook-{__version__}-{FORMAT}-{made_by()}-{sha256[:32]}.json")


def kept_folder() -> str:
    """Where what can be made anew is kept."""
    base = os.environ.get("XDG_CACHE_HOME") or os.path.join(os.path.expanduser("~"), ".cache")
    return os.path.join(base, "pincite")


def stamp(files: Sequence[tuple[str, os.DirEntry[str]]]) -> bytes | None:
    """What stands for the content of files as long as nobody writes to them; None where that cannot be relied on.

    Every write moves the time of change (ctime), which nobody can set back. Two writes within one tick of the clock
    leave the same time; so a file counts only once it has rested. Windows keeps no such time.
    """
    if os.name != "posix":
        return None
    latest = time.time() - RESTED
    lines = []
    try:
        for name, entry in files:
            s = entry.stat()
            if s.st_ctime >= latest or s.st_mtime >= latest:
                return None
            lines.append(f"{name}\0{s.st_mode} {s.st_size} {s.st_mtime_ns} {s.st_ctime_ns} {s.st_ino} {s.st_dev}")
    except OSError:
        return None
    return "\n".join(lines).encode("utf-8", "surrogateescape")


def hash_under(folder: str, stamp: bytes) -> str:
    """The hash of a rulebook folder whose files have this stamp; "" when that is not known."""
    try:
        head, _, body = read_bytes(_stamp_path(folder), MOST_BYTES).partition(b"\n")
        sha256, _, known = body.partition(b"\n")
        hash = sha256.decode()
        # it becomes the name of a file: nothing but a hash may
        return hash if known == stamp and head == _sum(body) and _is_hash(hash) else ""
    except (OSError, ValueError):
        return ""


def keep_hash(folder: str, stamp: bytes, sha256: str) -> None:
    """Keep the hash of a folder's content, read after the stamp of its files was taken."""
    body = b"\n".join((sha256.encode(), stamp))
    try:
        _write(_stamp_path(folder), _sum(body) + b"\n" + body)
    except OSError:
        return


def _stamp_path(folder: str) -> str:
    return os.path.join(
        kept_folder(), f"stamps-{crc32(os.path.abspath(folder).encode('utf-8', 'surrogateescape')):08x}"
    )


def _sum(body: bytes | memoryview) -> bytes:
    return b"%08x" % crc32(body)


def made_by() -> str:
    """When what makes a plain form was last changed: another loader may make another form, or refuse a file."""
    engine = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
    newest = 0
    folders = [os.path.join(engine, name) for name in ("load", "model", "cite")]
    try:
        while folders:
            with os.scandir(folders.pop()) as entries:
                for entry in entries:
                    if entry.name.endswith(".py"):
                        newest = max(newest, entry.stat().st_mtime_ns)
                    elif "." not in entry.name and entry.name != "__pycache__":
                        folders.append(entry.path)
    except (OSError, TypeError):  # not in a folder, or without its source: then it does not change either
        return "0"
    return f"{newest:x}"


def fetch(path: str, folders: Sequence[str]) -> tuple[Mapping[str, Any], list[Problem]] | None:
    """The plain form kept at `path` and its warnings, for a rulebook with layers in `folders`; None without one."""
    try:
        content = read_bytes(path, MOST_BYTES)
        if time.time() - os.stat(path).st_mtime > A_MINUTE:
            os.utime(path)
        body = content.index(b"\n") + 1
        if content[: body - 1] != _sum(memoryview(content)[body:]):
            return None
        start = content.index(b"\n", body) + 1
        kept = json.loads(content[body:start])
        if not _is_outline(kept["plain"], len(content) - start):
            return None
        plain = Shelf(kept["plain"], content, start, path)
        warnings = [
            Problem(**{**entry, "path": os.path.join(folders[layer], entry["path"])})
            for layer, entry in kept["warnings"]
        ]
        return plain, warnings
    except (OSError, ValueError, KeyError, TypeError, IndexError, AttributeError, RecursionError):
        return None


def _is_hash(text: str) -> bool:
    return len(text) == 64 and not text.strip("0123456789abcdef")


def _is_outline(outline: Any, length: int) -> bool:
    """Whether the outline of a kept form has the parts of a rulebook, each within the file."""
    if not isinstance(outline, dict) or not outline.keys() >= {"title", "version", *SPLIT}:
        return False
    waiting = [outline]
    while waiting:
        for entry in waiting.pop().values():
            if isinstance(entry, dict):
                waiting.append(entry)
            elif type(entry) is not int or not 0 <= entry < length:
                return False
    return True


def keep(path: str, folders: Sequence[str], plain: Mapping[str, Any], warnings: Sequence[Problem]) -> None:
    """Keep a plain form, and its warnings by layer. A cache that cannot be written costs time, nothing else."""
    from dataclasses import asdict

    try:
        told = []
        for warning in warnings:
            inside = [n for n, folder in enumerate(folders) if warning.path.startswith(os.path.join(folder, ""))]
            layer = inside[0] if inside else 0
            name = os.path.relpath(warning.path, folders[layer]).replace(os.sep, "/")
            told.append((layer, {**asdict(warning), "path": name}))
        parts = bytearray()
        outline = _outline(plain, SPLIT, parts)
        body = _json({"plain": outline, "warnings": told}) + parts
        _write(path, _sum(body) + b"\n" + body)
    except (OSError, ValueError):
        return


def _write(path: str, content: bytes) -> None:
    from tempfile import mkstemp

    folder = os.path.dirname(path)
    os.makedirs(folder, exist_ok=True)
    _prune(folder)
    handle, name = mkstemp(dir=folder, suffix=".part")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
        os.replace(name, path)
    except BaseException:
        os.unlink(name)
        raise
    _prune(folder)


def _outline(plain: Mapping[str, Any], split: Mapping[str, Any], parts: bytearray) -> dict[str, Any]:
    outline: dict[str, Any] = {}
    for key, value in plain.items():
        if key in split:
            outline[key] = _outline(value, split[key], parts)
        else:
            outline[key] = len(parts)
            parts += _json(value)
    return outline


def _json(value: Any) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode() + b"\n"


def _prune(folder: str) -> None:
    """Remove the rulebooks that were not used for longest, stamps likewise, and what an interrupted run left."""
    found: dict[str, list[tuple[float, str]]] = {"rulebook": [], "stamps": []}
    for entry in os.scandir(folder):
        sort = entry.name.partition("-")[0]
        if sort in found and not entry.name.endswith(".part"):
            found[sort].append((entry.stat().st_mtime, entry.path))
        elif entry.name.endswith(".part") and time.time() - entry.stat().st_mtime > A_DAY:
            os.remove(entry.path)
    for entries in found.values():
        for _, path in sorted(entries, reverse=True)[KEPT:]:
            os.remove(path)
