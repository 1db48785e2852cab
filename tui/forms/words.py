"""Answers in YAML, ids made of names and titles, and hints at what was meant."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from engine.model.problem import did_you_mean
from engine.model.transliterate import in_latin

ID = re.compile(r"[a-z0-9]+([-_.][a-z0-9]+)*")
LONGEST_ID = 40
_PLAIN = re.compile(r"[^\W\d][\w /().-]*")
_TAKEN = ("yes", "no", "true", "false", "null", "unknown", "on", "off", "y", "n")
_SMALL = ("a", "an", "the", "of", "in", "at", "on", "and", "for", "to", "by", "with")


def quoted(text: str) -> str:
    """Text as YAML that reads back as the same text."""
    if _PLAIN.fullmatch(text) and text.casefold() not in _TAKEN and text == text.strip():
        return text
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\t", "\\t")
    return '"' + escaped.replace("\r\n", "\\n").replace("\n", "\\n") + '"'


def one_or_list(values: Sequence[str]) -> str:
    """One value, or several in brackets."""
    return values[0] if len(values) == 1 else "[" + ", ".join(values) + "]"


def listed(answer: str) -> list[str]:
    """The words of an answer separated by commas."""
    return [word.strip() for word in answer.split(",") if word.strip()]


def is_name(written: str) -> bool:
    """Whether somebody's name, or a title, is meant, and no id.

    A name has a capital letter, a space, or letters of a script other than Latin, which may know no capitals.
    """
    if not any(letter.isalpha() for letter in written):
        return False
    return written != written.casefold() or " " in written or not ID.fullmatch(written)


def new_id(name: str, used: Iterable[str]) -> str:
    """An id that is not used yet, of the last word of a name or title in Latin letters."""
    words = _latin(name)
    return _free(words[-1] if words else "person", used)


def id_of_title(title: str, used: Iterable[str] = ()) -> str:
    """An id that is not used yet, of the telling words of a title: "The search of a home" is `search-home`."""
    words = _latin(title)
    telling = [word for word in words if word not in _SMALL] or words
    base = ""
    for word in telling:
        if len(base) + len(word) > LONGEST_ID:
            break
        base = f"{base}-{word}" if base else word
    return _free(base or "case", used)


def _latin(text: str) -> list[str]:
    return re.findall(r"[a-z0-9]+", in_latin(text).casefold().replace("'", ""))


def _free(base: str, used: Iterable[str]) -> str:
    taken = set(used)
    return base if base not in taken else next(f"{base}-{n}" for n in range(2, 10_000) if f"{base}-{n}" not in taken)


def near(word: str, known: Iterable[str]) -> str:
    """A hint at the word that was meant."""
    found = did_you_mean(word, list(known))
    return f"; did you mean {found}?" if found else ""
