"""Loads a rulebook folder; what was compiled once comes from the cache, by the hash of its content."""

from __future__ import annotations

import hashlib
import os
import stat
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from engine.load import cache as kept_forms
from engine.load.layers import Layer, layers_of
from engine.model.problem import Problem
from engine.model.rulebook import Rulebook


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


def load_rulebook(
    folder: Path, *, cache: bool = True, layers: Sequence[Layer] = ()
) -> tuple[Rulebook | None, list[Problem]]:
    """The rulebook of a folder, over those that it extends; their content is part of its hash.

    With problems that are errors there is no rulebook; warnings come with one. `layers` stand in for the folders that
    the rulebook names, its own first.
    """
    files = rulebook_files(str(folder))
    if not files:
        message = f"no rulebook in {folder}"
        return None, [Problem("error", "R000", message, str(folder), expected="a folder with vocabulary/ and rules")]
    if not layers:
        layers, wrong = layers_of(folder, default_rulebook())
        if wrong:
            return None, wrong
    for layer in layers[1:]:
        files += [(layer.named(name), path) for name, path in rulebook_files(layer.folder)]
    folders = [layer.folder for layer in layers]
    sha256 = hash_of((name, _content(path)) for name, path in files)
    kept = kept_forms.path_for(sha256) if cache and not os.environ.get("PINCITE_NO_CACHE") else None
    found: tuple[Mapping[str, Any], list[Problem]] | None = None
    if kept:
        found = kept_forms.fetch(kept, folders)
    if found is None:
        from engine.load.compile_rulebook import compile_rulebook  # pydantic's models are only needed here

        plain, problems = compile_rulebook(folder, layers)
        if plain is None:
            return None, problems
        if kept:
            kept_forms.keep(kept, folders, plain, problems)
        found = plain, problems
    return Rulebook(found[0], sha256, str(folder), tuple((layer.name, layer.folder) for layer in layers[1:])), found[1]


def hash_of(files: Iterable[tuple[str, bytes]]) -> str:
    """The hash of a rulebook: of the names (`Layer.named`) and the content of its files, in their order."""
    digest = hashlib.sha256()
    for name, content in files:
        digest.update(f"{name}\0".encode("utf-8", "surrogateescape"))
        digest.update(hashlib.sha256(content).digest())
    return digest.hexdigest()


def _content(path: str) -> bytes:
    """The bytes of a file. What is not an ordinary file, or cannot be read, becomes a problem when it is compiled."""
    try:
        handle = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    except OSError:
        return b""
    try:
        if not stat.S_ISREG(os.fstat(handle).st_mode):
            return b""
        with os.fdopen(handle, "rb", closefd=False) as file:
            return file.read()
    except OSError:
        return b""
    finally:
        os.close(handle)


def rulebook_files(folder: str) -> list[tuple[str, str]]:
    """Every file of a rulebook: its name within the folder, with `/`, and its path; in the order of the names."""
    found: list[tuple[list[str], str]] = []
    for base, folders, names in os.walk(folder):
        folders[:] = [name for name in folders if not name.startswith(".")]
        inside = os.path.relpath(base, folder)
        parts = [] if inside == os.curdir else inside.split(os.sep)
        found += [([*parts, n], os.path.join(base, n)) for n in names if n.endswith((".yaml", ".csv"))]
    return [("/".join(parts), path) for parts, path in sorted(found)]
