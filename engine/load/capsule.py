"""Reads replay capsules, which come from anywhere: a zip file is refused whole unless every part is as it must be.

Nothing is unpacked but the texts of the rulebook, and these only into a folder of our own. Code is never run.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import stat
import struct
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from engine.load.layers import Layer
from engine.load.rulebook import load_rulebook
from engine.load.rulebook_files import hash_of, rulebook_files
from engine.model.frozen import dataclass
from engine.model.problem import Problem
from engine.model.rulebook import Rulebook

CODES = {
    "Z001": "not a capsule",
    "Z002": "capsule too large",
    "Z003": "capsule with a part that may not be in it",
    "Z004": "part missing or altered",
}
MAX_BYTES = 64 * 1024 * 1024
"""Of the file, and of all its parts together."""
MAX_PARTS = 5_000
MAX_NAME = 300
MAX_MANIFEST = 4 * 1024 * 1024
MAX_LAYERS = 8
MANIFEST = "manifest.json"
FIXED = ("README.txt", MANIFEST, "case.yaml", "case.notes.yaml", "result.json")
NEEDED = ("case.yaml", "result.json")
MADE_WITH = ("pincite", "python", "durable-rules")

_END = struct.Struct("<4s4H2LH")
_is_rulebook_part = re.compile(
    r"rulebook/([0-9])/((?:[^/\\:\x00-\x1f\x7f]+/)*[^/\\:\x00-\x1f\x7f]+\.(?:yaml|csv))"
).fullmatch


@dataclass(frozen=True)
class Capsule:
    """A capsule whose parts are all there and are those that its manifest names."""

    manifest: Mapping[str, Any]
    parts: Mapping[str, bytes]

    @property
    def result(self) -> Any:
        """The answer it holds, as JSON data."""
        return json.loads(self.parts["result.json"])


class _Refused(Exception):
    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code = code


def rulebook_texts(rulebook: Rulebook) -> list[tuple[str, str, bytes]]:
    """Every text of a rulebook and of those it extends: its part in a capsule, its name in the hash, its bytes."""
    layers = [Layer("", rulebook.folder), *(Layer(name, folder) for name, folder in rulebook.layers)]
    return [
        (f"rulebook/{number}/{name}", layer.named(name), Path(path).read_bytes())
        for number, layer in enumerate(layers)
        for name, path in rulebook_files(layer.folder)
    ]


def read_capsule(path: Path) -> tuple[Capsule | None, list[Problem]]:
    """The capsule of a file, or None and why it is refused."""
    try:
        raw = _bytes_of(path)
    except _Refused as refused:
        return None, [Problem("error", refused.code, str(refused), str(path))]
    except OSError as error:
        return None, [Problem("error", "Z001", f"the file cannot be read: {error.strerror}", str(path))]
    return capsule_from_bytes(raw, str(path))


def capsule_from_bytes(raw: bytes, path: str) -> tuple[Capsule | None, list[Problem]]:
    """The capsule that a file at `path` holds, or would hold; else as `read_capsule`."""
    try:
        parts = _parts(raw)
        manifest = _manifest(parts)
        _check(manifest, parts)
    except _Refused as refused:
        return None, [Problem("error", refused.code, str(refused), path)]
    return Capsule(manifest, parts), []


@contextmanager
def rulebook_of(capsule: Capsule) -> Iterator[tuple[Rulebook | None, list[Problem]]]:
    """The rulebook that a capsule holds, in a temporary folder, as long as the block lasts."""
    with TemporaryDirectory(prefix="pincite-capsule-") as name:
        folder = Path(name)
        layers = [
            Layer(called, str(folder / str(n))) for n, called in enumerate(capsule.manifest["rulebook"]["layers"])
        ]
        try:
            for part, raw in capsule.parts.items():
                found = _is_rulebook_part(part)
                if found is not None:
                    path = folder / found[1] / found[2]
                    path.parent.mkdir(parents=True, exist_ok=True)
                    path.write_bytes(raw)
        except OSError as error:  # a name too long for this system, or no room
            yield None, [Problem("error", "Z003", f"the rulebook cannot be unpacked: {error.strerror}")]
            return
        # No cache: it would be a trace of somebody else's texts outside the folder.
        yield load_rulebook(Path(layers[0].folder), cache=False, layers=layers)


def _bytes_of(path: Path) -> bytes:
    # Without O_NONBLOCK, opening a named pipe waits for somebody to write to it.
    handle = os.open(path, os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC)
    with os.fdopen(handle, "rb") as file:
        about = os.fstat(file.fileno())
        if not stat.S_ISREG(about.st_mode):
            raise _Refused("Z001", "this is not an ordinary file")
        if about.st_size > MAX_BYTES:
            raise _Refused("Z002", f"the file has {about.st_size:,} bytes, and a capsule at most {MAX_BYTES:,}")
        return file.read(MAX_BYTES + 1)


def _parts(raw: bytes) -> dict[str, bytes]:
    """The parts of a zip file, each looked at before it is read."""
    from io import BytesIO

    # The end of the list of parts says how many there are: asked before anything is made of each of them.
    end = raw[-_END.size :]
    if len(end) < _END.size or not end.startswith(b"PK\5\6") or raw[-_END.size - 20 :][:4] == b"PK\6\7":
        raise _Refused("Z001", "this is not a zip file as `pincite capsule` writes it")
    _, disk, first, here, total, size, _, comment = _END.unpack(end)
    if disk or first or here != total or comment or total > MAX_PARTS or size > MAX_PARTS * (46 + MAX_NAME):
        raise _Refused("Z002", f"a capsule has at most {MAX_PARTS:,} parts")
    try:
        with zipfile.ZipFile(BytesIO(raw)) as file:
            entries = file.infolist()
            if len(entries) != total:
                raise _Refused("Z001", "the list of parts is not in order")
            _look_at(entries)
            left = MAX_BYTES
            parts = {}
            for entry in entries:
                with file.open(entry) as part:
                    content = part.read(left + 1)
                left -= len(content)
                if left < 0:
                    raise _Refused("Z002", f"unpacked, the parts have more than {MAX_BYTES:,} bytes")
                parts[entry.filename] = content
            return parts
    # besides BadZipFile: damaged inside, cut short, a name or number that is none, packed in an unknown way, encrypted
    except (zipfile.BadZipFile, zlib.error, EOFError, ValueError, NotImplementedError, RuntimeError) as error:
        raise _Refused("Z001", f"the zip file is damaged: {error}") from error


def _look_at(entries: list[zipfile.ZipInfo]) -> None:
    seen: set[str] = set()
    for entry in entries:
        name = entry.filename
        part = _is_rulebook_part(name)
        odd = part is None or any(step.startswith(".") for step in name.split("/")) or int(part[1]) >= MAX_LAYERS
        if name != entry.orig_filename or len(name) > MAX_NAME or (name not in FIXED and odd):
            raise _Refused("Z003", f"`{name[:MAX_NAME]}` is no part of a capsule")
        mode = entry.external_attr >> 16
        if entry.create_system == 3 and stat.S_IFMT(mode) not in (0, stat.S_IFREG):
            raise _Refused("Z003", f"`{name}` is not an ordinary file")
        if entry.flag_bits & 1 or entry.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
            raise _Refused("Z003", f"`{name}` is encrypted, or packed in a way that capsules do not use")
        if name.casefold() in seen:
            raise _Refused("Z003", f"`{name}` is in it twice")
        seen.add(name.casefold())
    for name in seen:
        steps = name.split("/")
        if any("/".join(steps[:n]) in seen for n in range(1, len(steps))):
            raise _Refused("Z003", f"`{name}` stands below a part that is no folder")
    if sum(entry.file_size for entry in entries) > MAX_BYTES:
        raise _Refused("Z002", f"unpacked, the parts have more than {MAX_BYTES:,} bytes")


def _manifest(parts: Mapping[str, bytes]) -> dict[str, Any]:
    raw = parts.get(MANIFEST)
    if raw is None or len(raw) > MAX_MANIFEST:
        raise _Refused("Z001", f"it has no {MANIFEST}")
    try:
        found = json.loads(raw)
    except (ValueError, RecursionError) as error:
        raise _Refused("Z004", f"{MANIFEST} is not JSON") from error
    try:
        if found["capsule"] != 1:
            raise _Refused("Z001", f"it is of the form {found['capsule']!s:.20}; this version reads form 1")
        layers = found["rulebook"]["layers"]
        texts = [
            found["case"]["id"], found["case"]["names"], found["as_of"], found["rulebook"]["sha256"],
            found["result"]["sha256"], *(found["versions"][key] for key in MADE_WITH), *layers,
        ]  # fmt: skip
        whole = isinstance(layers, list) and 0 < len(layers) <= MAX_LAYERS and not layers[0]
        whole = whole and all(isinstance(text, str) for text in texts) and isinstance(found["files"], dict)
        whole = whole and re.fullmatch(r"\d{4}-\d{2}-\d{2}", found["as_of"]) is not None
        whole = whole and all(re.fullmatch(r"[^/\\\x00-\x1f]{1,100}", layer) for layer in layers[1:])
    except (KeyError, TypeError, IndexError) as error:
        raise _Refused("Z004", f"{MANIFEST} does not say all that it must") from error
    if not whole:
        raise _Refused("Z004", f"{MANIFEST} does not say all that it must")
    return dict(found)


def _check(manifest: Mapping[str, Any], parts: Mapping[str, bytes]) -> None:
    """Every part is named in the manifest with its hash, and no part is missing."""
    listed = manifest["files"]
    for name in (*NEEDED, *listed):
        if name not in parts:
            raise _Refused("Z004", f"`{name}` is missing")
    for name, raw in parts.items():
        if name == MANIFEST:
            continue
        about = listed.get(name)
        if not isinstance(about, dict) or about.get("sha256") != hashlib.sha256(raw).hexdigest():
            raise _Refused("Z004", f"`{name}` is not as the manifest says")
    if listed["result.json"]["sha256"] != manifest["result"]["sha256"]:
        raise _Refused("Z004", "the result is not the one that the manifest names")
    _check_rulebook(manifest["rulebook"], parts)
    try:
        result = json.loads(parts["result.json"])
    except (ValueError, RecursionError) as error:
        raise _Refused("Z004", "`result.json` is not JSON") from error
    if not isinstance(result, dict):
        raise _Refused("Z004", "`result.json` is not an answer")


def _check_rulebook(about: Mapping[str, Any], parts: Mapping[str, bytes]) -> None:
    layers = [Layer(name, "") for name in about["layers"]]
    hashed = []
    for name in sorted(parts, key=lambda name: name.split("/")):
        found = _is_rulebook_part(name)
        if found is not None:
            if int(found[1]) >= len(layers):
                raise _Refused("Z004", f"`{name}` belongs to no rulebook of this capsule")
            hashed.append((layers[int(found[1])].named(found[2]), parts[name]))
    if hash_of(hashed) != about["sha256"]:
        raise _Refused("Z004", "the rulebook is not the one that the manifest names")
