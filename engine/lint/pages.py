"""The pages on codes: docs/rule-problems.md, a section for each."""

from __future__ import annotations

import re
from pathlib import Path

from engine.lint.codes import CODES

PAGES = "rule-problems.md"
_HEADING = re.compile(r"^## ", re.MULTILINE)


def titles() -> dict[str, str]:
    """What each code is about: those of loading, and those of the second look."""
    from engine.load import law, rules, vocabulary
    from engine.load.strict_yaml import limits

    return {
        **rules.CODES,
        **vocabulary.CODES,
        **law.CODES,
        **limits.CODES,
        **{code: entry.title for code, entry in CODES.items()},
    }


def pages_file() -> Path:
    """The file with the pages: inside the installed package, or beside it in a checkout."""
    package = Path(__file__).resolve().parent.parent
    inside = package / "_data" / "docs" / PAGES
    return inside if inside.is_file() else package.parent / "docs" / PAGES


def sections(text: str) -> dict[str, str]:
    """The sections of the file of pages by the first word of their heading."""
    parts = _HEADING.split(text)[1:]
    return {part.split(maxsplit=1)[0].rstrip(":"): part.strip() for part in parts}


def page(code: str) -> str:
    """The page of a code as text, or "" when there is none."""
    return all_pages().get(code, "")


def all_pages() -> dict[str, str]:
    """The page of every code."""
    file = pages_file()
    return sections(file.read_text(encoding="utf-8")) if file.is_file() else {}
