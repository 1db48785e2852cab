"""What a letter calls itself: the line that names its subject, or else its reference."""

from __future__ import annotations

import re
from pathlib import PurePath
from textwrap import shorten

from engine.model.letter import Letter

HEADING = 20
"""Paragraphs at the beginning among which the line stands."""
LONGEST = 300
"""Characters from which a paragraph is no line of a heading."""
LONGEST_TITLE = 100
_SUBJECT = re.compile(
    r"(?:subject(?: matter)?|re|objet|asunto|тема|касательно)\s*[:.]+\s*(?P<words>\S.*)", re.IGNORECASE
)
_REFERENCE = re.compile(
    r"(?:(?:our |your )?ref(?:erence)?|réf(?:érence)?|referencia|исх(?:одящий)?|номер)\b\s*[:.№][\s:№]*(?P<words>\S.*)",
    re.IGNORECASE,
)
_ASIDE = re.compile(r"\s*\([^()\d]*\)\s*$")
"""Words in brackets at the end that name nothing: "(Please use this reference in your reply)"."""


def title_of(letter: Letter, file: str) -> str:
    """The subject of a letter, else its reference, else the name of its file without hyphens, in one short line."""
    stem = PurePath(file).stem
    named = _title_in(letter) or re.sub(r"[-_\s]+", " ", stem).strip() or stem
    return shorten(named, LONGEST_TITLE, placeholder=" …")


def _title_in(letter: Letter) -> str:
    lines = [" ".join(one.text.split()) for one in letter.paragraphs[:HEADING] if len(one.text) <= LONGEST]
    for named in (_SUBJECT, _REFERENCE):
        for line in lines:
            found = named.match(line.strip("*_ "))
            words = _ASIDE.sub("", found["words"]).strip("*_ ") if found else ""
            if words:
                return words
    return ""
