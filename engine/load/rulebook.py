"""Loads a rulebook folder; what was compiled once comes from the cache, by the hash of its content."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from engine.load import cache as kept_forms
from engine.load.layers import Layer, layers_of
from engine.load.rulebook_files import content_of, files_of, hash_of
from engine.model.problem import Problem
from engine.model.rulebook import Rulebook

if TYPE_CHECKING:
    from os import PathLike
    from pathlib import Path


def default_rulebook() -> Path:
    """The rulebook that comes with the tool: inside the installed package, or beside it in a checkout."""
    from pathlib import Path  # it takes as long to import as a rulebook to read

    return Path(shipped_folder("rules"))


def default_facts() -> Path:
    """The example cases that come with the tool."""
    from pathlib import Path

    return Path(shipped_folder("facts"))


def shipped_folder(name: str) -> str:
    """A folder that comes with the tool: `rules` or `facts`."""
    package = os.path.dirname(os.path.dirname(os.path.realpath(__file__)))
    inside = os.path.join(package, "_data", name)
    return inside if os.path.isdir(inside) else os.path.join(os.path.dirname(package), name)


def load_rulebook(
    folder: str | PathLike[str], *, cache: bool = True, layers: Sequence[Layer] = ()
) -> tuple[Rulebook | None, list[Problem]]:
    """The rulebook of a folder, over those that it extends; their content is part of its hash.

    With problems that are errors there is no rulebook; warnings come with one. `layers` stand in for the folders that
    the rulebook names, its own first.
    """
    files = files_of(str(folder))
    if not files:
        message = f"no rulebook in {folder}"
        return None, [Problem("error", "R000", message, str(folder), expected="a folder with vocabulary/ and rules")]
    if not layers:
        layers, wrong = layers_of(folder, shipped_folder("rules"))
        if wrong:
            return None, wrong
    for layer in layers[1:]:
        files += [(layer.named(name), entry) for name, entry in files_of(layer.folder)]
    folders = [layer.folder for layer in layers]
    cache = cache and not os.environ.get("PINCITE_NO_CACHE")
    now = kept_forms.stamp(files) if cache else None
    sha256 = kept_forms.hash_under(str(folder), now) if now else ""
    if not sha256:
        sha256 = hash_of((name, content_of(entry.path)) for name, entry in files)
        if now:
            kept_forms.keep_hash(str(folder), now, sha256)
    kept = kept_forms.path_for(sha256) if cache else None
    found: tuple[Mapping[str, Any], list[Problem]] | None = None
    if kept:
        found = kept_forms.fetch(kept, folders)
    if found is None:
        from engine.load.compile_rulebook import compile_rulebook  # pydantic's models are only needed here

        plain, problems = compile_rulebook(layers)
        if plain is None:
            return None, problems
        if kept:
            kept_forms.keep(kept, folders, plain, problems)
        found = plain, problems
    return Rulebook(found[0], sha256, str(folder), tuple((layer.name, layer.folder) for layer in layers[1:])), found[1]
