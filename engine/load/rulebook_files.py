"""The files of a rulebook: its YAML files and tables with their names within it, and the hash of their content."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator

from engine.load.reading import TABLE, YAML, Unreadable, ends_in, read_bytes


def hash_of(files: Iterable[tuple[str, bytes]]) -> str:
    """The hash of a rulebook: of the names (`Layer.named`) and the content of its files, in their order."""
    from hashlib import sha256  # only when something changed: to import it takes longer than to see that

    digest = sha256()
    for name, content in files:
        digest.update(f"{name}\0".encode("utf-8", "surrogateescape"))
        digest.update(sha256(content).digest())
    return digest.hexdigest()


def hash_of_folder(folder: str) -> str:
    """The hash of the files of one folder of a rulebook, without those it extends."""
    return hash_of((name, content_of(entry.path)) for name, entry in files_of(folder))


def content_of(path: str) -> bytes:
    """The bytes of a file. What is not an ordinary file, or cannot be read, becomes a problem when it is compiled."""
    try:
        return read_bytes(path)
    except Unreadable:
        return b""


def rulebook_files(folder: str) -> list[tuple[str, str]]:
    """Every file of a rulebook: its name within the folder, with `/`, and its path; in the order of the names."""
    return [(name, entry.path) for name, entry in files_of(folder)]


def files_of(folder: str) -> list[tuple[str, os.DirEntry[str]]]:
    """The same, with the entry of the folder for each path."""
    found = sorted(_inside(folder, ()), key=lambda pair: pair[0])
    return [("/".join(parts), entry) for parts, entry in found]


def _inside(folder: str, above: tuple[str, ...]) -> Iterator[tuple[tuple[str, ...], os.DirEntry[str]]]:
    """The files below a folder with their names in parts. What cannot be listed has none; links are not descended."""
    try:
        with os.scandir(folder) as listed:
            entries = list(listed)
    except OSError:
        return
    for entry in entries:
        name = entry.name
        if _is_folder(entry):
            if not name.startswith(".") and not entry.is_symlink():
                yield from _inside(entry.path, (*above, name))
        elif ends_in(name, (*YAML, *TABLE)):
            yield (*above, name), entry


def _is_folder(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_dir()
    except OSError:
        return False
