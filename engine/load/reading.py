"""The one reader of files that somebody wrote: ordinary files of a bounded size, and nothing that hangs or has no end.

A named pipe, a device or a folder is refused with its reason, and so is a file over the limit; text is UTF-8, with or
without a byte order mark. What is wrong is raised as `Unreadable`, in words for the reader.
"""

from __future__ import annotations

import os
import stat
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from os import PathLike
    from pathlib import Path

MOST_BYTES = 16 * 1024 * 1024
"""The largest file that is read whole, unless the caller names another limit."""
YAML = (".yaml", ".yml")
FEATURE = (".feature",)
TABLE = (".csv",)
NOTES = ".notes.yaml"
"""How the notes on a case end: those on `al-tjk-1-2025.yaml` are `al-tjk-1-2025.notes.yaml`."""
PACKED = (".zip",)


class Unreadable(OSError):
    """A file that cannot be read. `reason` says why, in words for whoever named it."""

    def __init__(self, reason: str, path: str | PathLike[str]) -> None:
        super().__init__(f"{os.fspath(path)}: {reason}")
        self.reason = reason


class TooLarge(Unreadable):
    """A file over the limit. `size` is in bytes."""

    def __init__(self, size: int, most: int, path: str | PathLike[str]) -> None:
        super().__init__(f"the file is too large: {size:,} bytes, at most {most:,}", path)
        self.size = size


def read_bytes(path: str | PathLike[str], most: int = MOST_BYTES) -> bytes:
    """The content of an ordinary file of at most `most` bytes. Raises Unreadable."""
    try:
        # Without O_NONBLOCK, opening a named pipe waits for somebody to write to it.
        handle = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    except FileNotFoundError as error:
        raise Unreadable("there is no such file", path) from error
    except PermissionError as error:
        raise Unreadable("the file may not be read by you", path) from error
    except (OSError, ValueError) as error:
        raise Unreadable("the file cannot be read", path) from error
    try:
        about = os.fstat(handle)
        if not stat.S_ISREG(about.st_mode):
            raise Unreadable(
                "this is a folder" if stat.S_ISDIR(about.st_mode) else "this is not an ordinary file", path
            )
        if about.st_size > most:
            raise TooLarge(about.st_size, most, path)
        with os.fdopen(handle, "rb", closefd=False) as file:
            content = file.read(most + 1)
    except Unreadable:
        raise
    except OSError as error:
        raise Unreadable("the file cannot be read", path) from error
    finally:
        os.close(handle)
    if len(content) > most:
        raise TooLarge(len(content), most, path)
    return content


def read_text(path: str | PathLike[str], most: int = MOST_BYTES) -> str:
    """The text of such a file, without a byte order mark, every line end a line feed. Raises Unreadable."""
    try:
        text = read_bytes(path, most).decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise Unreadable(
            f"the file is not UTF-8 (byte {error.object[error.start]:#04x} at offset {error.start}); save it as UTF-8",
            path,
        ) from error
    return text.replace("\r\n", "\n").replace("\r", "\n")


def ends_in(name: str, endings: tuple[str, ...]) -> bool:
    """Whether a file's name has one of these endings, in capitals or not."""
    return name.lower().endswith(endings)


def is_notes(name: str) -> bool:
    """Whether a YAML file of this name holds the notes on a case, and not a case."""
    stem, ending = os.path.splitext(name)
    return ends_in(ending, YAML) and ends_in(stem, (os.path.splitext(NOTES)[0],))


def notes_beside(case: Path) -> Path:
    """Where the notes on a case file are."""
    return case.with_name(f"{case.stem}{NOTES}")


def files_in(folder: Path, endings: tuple[str, ...] = YAML) -> Iterator[Path]:
    """The files below a folder with these endings, in the order of their paths, without hidden ones."""
    return iter(
        sorted(
            path
            for path in folder.rglob("*")
            if ends_in(path.name, endings) and not any(part.startswith(".") for part in path.relative_to(folder).parts)
        )
    )


def nearly_cases_in(folder: Path) -> list[Path]:
    """The files below a folder that were probably meant for cases.

    Their names end in `.yaml` and what an editor put behind it, or in a slip of it.
    """
    return sorted(path for path in folder.rglob("*") if _nearly_yaml(path) and path.is_file())


_SLIPS = frozenset((".yam", ".ymal", ".yalm", ".yaml_", ".yamll", ".yaml1", ".yml_", ".yl", ".ym", ".yaml2"))
_BEHIND = frozenset((".txt", ".yaml", ".yml", ".doc", ".docx", ".copy", ".rtf", ".json"))


def _nearly_yaml(path: Path) -> bool:
    if path.name.startswith("."):
        return False
    ending = path.suffix.lower()
    return ending in _SLIPS or (ending in _BEHIND and ends_in(path.stem, YAML))


def cases_in(folder: Path) -> list[Path]:
    """The case files below a folder: its YAML files but for notes."""
    return [path for path in files_in(folder) if not is_notes(path.name)]
