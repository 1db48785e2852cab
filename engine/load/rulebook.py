"""Loads a rulebook folder, and keeps its checked plain form in a cache named by the hash of its content.

The cache is JSON, never code: it holds its own digest, and one that is damaged or of another version is rebuilt silently.
"""

from __future__ import annotations

import hashlib
import json
import os
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from engine import __version__
from engine.model.problem import Problem
from engine.model.rulebook import Rulebook

CACHE_FORMAT = "2"


def default_rulebook() -> Path:
    """The rulebook that comes with the tool: inside the installed package, or beside it in a checkout."""
    return _shipped("rules")


def default_facts() -> Path:
    """The example cases that come with the tool."""
    return _shipped("facts")


def _shipped(name: str) -> Path:
    package = Path(__file__).resolve().parent.parent
    inside = package / "_data" / name
    return inside if inside.is_dir() else package.parent / name


def load_rulebook(folder: Path, *, cache: bool = True) -> tuple[Rulebook | None, list[Problem]]:
    """The rulebook of a folder. With problems that are errors there is no rulebook; warnings come with one."""
    files = list(_files(folder))
    if not files:
        message = f"no rulebook in {folder}"
        return None, [
            Problem("error", "R000", message, str(folder), expected="a folder with vocabulary/ and rules")
        ]
    sha256 = _hash_of(files, folder)
    kept = _cache_path(sha256) if cache and not os.environ.get("PINCITE_NO_CACHE") else None
    found = _from_cache(kept, folder) if kept else None
    if found is None:
        from engine.load.compile_rulebook import compile_rulebook  # pydantic's models are only needed here

        plain, problems = compile_rulebook(folder)
        if plain is None:
            return None, problems
        if kept:
            _to_cache(kept, folder, plain, problems)
        found = plain, problems
    plain, warnings = found
    # Folders of the same content share a cache, and a rulebook without a title is called as its folder.
    titled = {**plain, "title": plain["title"] or folder.resolve().name}
    return Rulebook(titled, sha256, str(folder)), warnings


def _hash_of(files: list[Path], folder: Path) -> str:
    digest = hashlib.sha256()
    for path in files:
        digest.update(f"{path.relative_to(folder).as_posix()}\0".encode("utf-8", "surrogateescape"))
        # What is not an ordinary file, or cannot be read, becomes a problem when the rulebook is compiled.
        try:
            content = path.read_bytes() if path.is_file() else b""
        except OSError:
            content = b""
        digest.update(hashlib.sha256(content).digest())
    return digest.hexdigest()


def _files(folder: Path) -> Iterator[Path]:
    found: list[Path] = []
    for base, folders, names in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        found += [Path(base, name) for name in names if name.endswith((".yaml", ".csv"))]
    yield from sorted(found)


def _cache_path(sha256: str) -> Path:
    base = os.environ.get("XDG_CACHE_HOME") or os.path.join(os.path.expanduser("~"), ".cache")
    return Path(base, "pincite", f"rulebook-{__version__}-{CACHE_FORMAT}-{sha256[:32]}.json")


def _from_cache(path: Path, folder: Path) -> tuple[dict[str, Any], list[Problem]] | None:
    try:
        head, _, body = path.read_bytes().partition(b"\n")
        if head.decode() != hashlib.sha256(body).hexdigest():
            return None
        kept = json.loads(body)
        plain, warnings = kept["plain"], kept["warnings"]
        return plain, [Problem(**{**entry, "path": str(folder / entry["path"])}) for entry in warnings]
    except (OSError, ValueError, KeyError, TypeError):
        return None


def _to_cache(path: Path, folder: Path, plain: dict[str, Any], warnings: list[Problem]) -> None:
    try:
        from dataclasses import asdict

        told = [{**asdict(w), "path": Path(w.path).relative_to(folder).as_posix()} for w in warnings]
        kept = {"plain": plain, "warnings": told}
        body = json.dumps(kept, ensure_ascii=False, separators=(",", ":")).encode()
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=path.parent, suffix=".part")
        with os.fdopen(handle, "wb") as file:
            file.write(hashlib.sha256(body).hexdigest().encode() + b"\n" + body)
        os.replace(name, path)
    except (OSError, ValueError):
        return  # a cache that cannot be written costs time, nothing else
