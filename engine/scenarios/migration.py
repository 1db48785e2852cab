"""Rewrites the tables of a feature to the words of today (engine/lint/migration.py does so for YAML)."""

from __future__ import annotations

import re

from engine.load.former_words import message_of
from engine.model.former import attribute_today, value_today
from engine.model.vocabulary import Vocabulary
from engine.scenarios.wording import Wording

_STEP = re.compile(r"\s*(?:Given|When|Then|And|But|\*)\s+(.*\S)\s*")
_ROW = re.compile(r"\s*\|([^|]*)\|([^|]*)\|\s*")


def feature_migrated(text: str, words: Vocabulary) -> tuple[str, list[str]]:
    """The text with old words in the tables of its facts replaced, and what was changed."""
    wording = Wording(words)
    lines: list[str] = []
    told: list[str] = []
    kind = ""
    for number, line in enumerate(text.splitlines(keepends=True), start=1):
        step, row = _STEP.fullmatch(line), _ROW.fullmatch(line)
        if step:
            said = wording.fact(step[1].removesuffix(":"))
            kind = said.kind if said is not None else ""
        if row and kind:
            for cell, old, new, message in _changes(row, kind, words):
                at = row.start(cell) + row[cell].index(old)
                line = f"{line[:at]}{new}{line[at + len(old) :]}"
                told.append(f"line {number}: {message}")
        lines.append(line)
    return "".join(lines), told


def _changes(row: re.Match[str], kind: str, words: Vocabulary) -> list[tuple[int, str, str, str]]:
    """What changes in a row, the last cell first: the cell, the old and the new text, and what is told."""
    detail, value = row[1].strip(), row[2].strip()
    name = re.sub(r"[ -]", "_", detail.lower())
    found: list[tuple[int, str, str, str]] = []
    if name not in words.attributes(kind) and (today := attribute_today(words, kind, name)) is not None:
        if today.told:
            found.append((1, detail, today.name.replace("_", " "), message_of(detail, today)))
        name = today.name
    attribute = words.attributes(kind).get(name)
    tree = words.tree(attribute) if attribute is not None else None
    if attribute is not None and tree is not None and value not in tree.values:
        today = value_today(words, attribute, value.replace(" ", "-"))
        if today is not None and today.told:
            found.insert(0, (2, value, today.name, message_of(value, today)))
    return found
