"""Rulebooks that are shared: packed into one file by `pincite rules pack`, or installed as a Python package.

A packed rulebook is a ZIP archive of its files under `rules/`, of its cases and scenarios, and of `pack.json`, which
says what it is, and of which version and content the rulebook below it was. It is unpacked into the cache, under the
hash of the archive, and read from there; nothing in it is run, no name in it leads out of its folder, and its size is
bounded.
"""

from __future__ import annotations

import json
import os
import re
import struct
import zipfile
import zlib
from collections.abc import Mapping
from typing import Any

from engine.load.layers import ABOUT_NAMES, SHIPPED
from engine.load.reading import Unreadable, read_bytes
from engine.model.frozen import dataclass

CARD = "pack.json"
FORMAT = 1
GROUP = "pincite.rulebooks"
"""The entry points of installed rulebooks: a name, and the package whose folder `rules/` (or which itself) is one."""
MOST_BYTES = 64 * 1024 * 1024
MOST_FILES = 5_000
_is_name = re.compile(
    r"(?:[A-Za-z0-9_][A-Za-z0-9_. -]*/)*[A-Za-z0-9_][A-Za-z0-9_. -]*\.(?:yaml|yml|csv|feature|md|json)"
).fullmatch
_needs = re.compile(r"([a-z0-9][a-z0-9._-]*)\s*(?:(>=|==|<=|>|<)\s*([0-9]+(?:\.[0-9]+)*))?").fullmatch


class PackError(Unreadable):
    """A packed rulebook that cannot be used."""


@dataclass(frozen=True)
class Need:
    """What a rulebook asks of the one it extends: `shipped >= 0.3`."""

    name: str
    sign: str
    version: str

    def met_by(self, version: str) -> bool:
        """Whether a version will do."""
        if not self.sign:
            return True
        there, wanted = _numbers(version), _numbers(self.version)
        return {
            ">=": there >= wanted, "<=": there <= wanted, ">": there > wanted, "<": there < wanted,
            "==": there == wanted,
        }[self.sign]  # fmt: skip


def read_need(written: str) -> Need | None:
    """A line `requires:`, or None where it is none."""
    match = _needs(written.strip())
    return Need(match[1], match[2] or "", match[3] or "") if match else None


def _numbers(version: str) -> tuple[int, ...]:
    found = [int(part) for part in re.findall(r"\d+", version)]
    while found and not found[-1]:
        found.pop()
    return tuple(found)


def installed_rulebooks() -> dict[str, str]:
    """The folders of rulebooks that are installed as Python packages, by name. None of their code is run."""
    from importlib.metadata import entry_points
    from importlib.util import find_spec

    found: dict[str, str] = {}
    for entry in entry_points(group=GROUP):
        package, _, inside = entry.value.partition(":")
        if entry.name == SHIPPED or "." in package:  # to find a part of a package would run the package
            continue
        spec = find_spec(package)
        for place in (spec.submodule_search_locations or ()) if spec is not None else ():
            folder = os.path.join(place, *inside.split(".")) if inside else place
            nested = os.path.join(folder, "rules")
            found[entry.name] = nested if any(os.path.isfile(os.path.join(nested, n)) for n in ABOUT_NAMES) else folder
    return found


def unpacked(path: str) -> str:
    """The rulebook folder of a packed rulebook, unpacked into the cache. Raises PackError."""
    from hashlib import sha256

    content = read_bytes(path, MOST_BYTES)
    files = pack_files(content, path)
    from engine.load.cache import kept_folder
    from engine.load.save import write_new

    target = os.path.join(kept_folder(), "packs", sha256(content).hexdigest())
    for name, body in files.items():
        place = os.path.join(target, *name.split("/"))
        if os.path.isfile(place) and read_bytes(place, MOST_BYTES) == body:
            continue
        os.makedirs(os.path.dirname(place), exist_ok=True)
        if os.path.lexists(place):  # it was changed in the cache
            os.unlink(place)
        from pathlib import Path

        write_new(Path(place), body)
    return os.path.join(target, "rules")


def card_of(rules: str) -> Mapping[str, Any]:
    """What the card beside an unpacked rulebook says; nothing where there is none."""
    try:
        card = json.loads(read_bytes(os.path.join(os.path.dirname(rules), CARD)))
    except (Unreadable, ValueError):
        return {}
    return card if isinstance(card, dict) else {}


def pack_files(content: bytes, path: str) -> dict[str, bytes]:
    """The files of a packed rulebook by name. Raises PackError for what is none, or is not safe to unpack."""
    import io

    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            entries = archive.infolist()
            if len(entries) > MOST_FILES or sum(entry.file_size for entry in entries) > MOST_BYTES:
                raise PackError(f"it holds more than {MOST_FILES:,} files or {MOST_BYTES:,} bytes", path)
            files: dict[str, bytes] = {}
            for entry in entries:
                if not _is_name(entry.filename) or ".." in entry.filename or entry.filename in files:
                    raise PackError(f"the name {entry.filename!r} may not stand in a packed rulebook", path)
                with archive.open(entry) as file:
                    files[entry.filename] = file.read(entry.file_size + 1)
                    if len(files[entry.filename]) > entry.file_size:
                        raise PackError("a file in it is larger than it says", path)
    # besides BadZipFile: encrypted, packed in a way that zipfile does not know, cut short, or damaged inside
    except (zipfile.BadZipFile, RuntimeError, ValueError, EOFError, OSError, struct.error, zlib.error) as error:
        if isinstance(error, PackError):
            raise
        raise PackError(f"this is no packed rulebook: {error}", path) from error
    try:
        card = json.loads(files.get(CARD, b""))
    except ValueError as error:
        raise PackError(f"there is no {CARD} in it: see `pincite rules pack`", path) from error
    if not isinstance(card, dict) or card.get("format") != FORMAT:
        raise PackError(f"it was packed in another format than {FORMAT}", path)
    if not any(f"rules/{name}" in files for name in ABOUT_NAMES):
        raise PackError("there is no rules/rulebook.yaml in it", path)
    return files


def packed(files: Mapping[str, bytes], card: Mapping[str, Any]) -> bytes:
    """The archive of some files and a card: the same bytes for the same content."""
    import io

    raw = io.BytesIO()
    with zipfile.ZipFile(raw, "w", zipfile.ZIP_DEFLATED) as archive:
        told = json.dumps({"format": FORMAT, **card}, indent=1, ensure_ascii=False, sort_keys=True) + "\n"
        for name, body in sorted({**files, CARD: told.encode()}.items()):
            entry = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            entry.compress_type, entry.external_attr = zipfile.ZIP_DEFLATED, 0o644 << 16
            archive.writestr(entry, body)
    return raw.getvalue()
