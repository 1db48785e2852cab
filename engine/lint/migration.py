"""Rewrites a case or a rule file to the words of today, as edits of its text: comments and order stay.

What a vocabulary declares as `formerly:` is put into the place of the old word, and what comes with it (`sort: civil`)
beside.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from engine.lint.fixes import Edit, edited
from engine.load.document import Document, Keys, parse_document
from engine.load.former_words import message_of, renew
from engine.model.former import Renamed, attribute_today, kind_today
from engine.model.problem import Problem
from engine.model.vocabulary import PERSON, Vocabulary

_ALIAS = re.compile(r"\$([a-z0-9][a-z0-9_-]*)\.([a-z][a-z0-9_]*)")


def migrated(path: str, text: str, words: Vocabulary) -> tuple[str, list[str], list[Problem]]:
    """The text in the words of today, what was changed, and what keeps the file from being read."""
    document, problems = parse_document(text, path)
    if document is None:
        return text, [], problems
    migration = _Migration(document, words)
    migration.walk(document.data, ())
    after = edited(text, migration.edits)
    _, wrong = parse_document(after, path)
    if len(wrong) > len(problems):
        return text, [], wrong
    return after, migration.told, problems


class _Migration:
    """The edits of one YAML file."""

    def __init__(self, document: Document, words: Vocabulary) -> None:
        self.document, self.words = document, words
        self.edits: list[Edit] = []
        self.told: list[str] = []

    def walk(self, data: Any, keys: Keys) -> None:
        """Look at every mapping of facts, people, conditions and tests."""
        if isinstance(data, list):
            for number, item in enumerate(data):
                self.walk(item, (*keys, number))
            return
        if not isinstance(data, dict):
            return
        if isinstance(data.get("kind"), str) and "id" in data:
            self._fact(data, keys)
        if isinstance(data.get("when"), dict):
            self._references(data, keys)
        for key, value in data.items():
            at = (*keys, key)
            if key == "people" and not keys and isinstance(value, dict):
                for id, person in value.items():
                    if isinstance(person, dict):
                        renew(PERSON, person, self.words, self._note(*at, id))
            elif self._is_kind(key) and (value is None or isinstance(value, dict)):
                self._condition(key, value or {}, at)
            elif key == "look_at" and isinstance(value, list):
                self._looked_at(value, at)
            else:
                self.walk(value, at)

    def _is_kind(self, key: object) -> bool:
        return key in self.words.kinds or kind_today(self.words, key) is not None

    def _fact(self, fact: Mapping[str, Any], keys: Keys) -> None:
        kind, _ = renew(fact["kind"], fact, self.words, self._note(*keys), "kind")
        versions = fact.get("versions")
        for number, version in enumerate(versions if isinstance(versions, list) else ()):
            if isinstance(version, dict):
                renew(kind, version, self.words, self._note(*keys, "versions", number))

    def _condition(self, kind: str, body: Mapping[str, Any], at: Keys) -> None:
        today, _ = renew(kind, body, self.words, self._note(*at), on_key=True)
        versions = body.get("versions")
        for number, version in enumerate(versions if isinstance(versions, list) else ()):
            if isinstance(version, dict):
                renew(today, version, self.words, self._note(*at, "versions", number))

    def _references(self, rule: Mapping[str, Any], keys: Keys) -> None:
        """What other conditions are joined by: `$n.old` becomes `$n.new`."""
        subjects = dict(_aliases(rule["when"]))

        def look(data: Any, at: Keys) -> None:
            if isinstance(data, (list, dict)):
                for key, value in enumerate(data) if isinstance(data, list) else data.items():
                    look(value, (*at, key))
            match = _ALIAS.fullmatch(data) if isinstance(data, str) else None
            if match and match[1] in subjects:
                today = kind_today(self.words, subjects[match[1]])
                kind = subjects[match[1]] if today is None else today.name
                renamed = attribute_today(self.words, kind, match[2])
                if renamed is not None and renamed.told:
                    self._replace(at, f"${match[1]}.{renamed.name}", message_of(match[2], renamed))

        look(rule, keys)

    def _looked_at(self, listed: list[Any], at: Keys) -> None:
        for number, item in enumerate(listed):
            kind, dot, attribute = str(item).partition(".")
            found: list[str] = []

            def note(
                old: str, renamed: Renamed, *place: str | int, on_key: bool = False, found: list[str] = found
            ) -> None:
                found.append(message_of(old, renamed))

            today, body = renew(kind, {attribute: None}, self.words, note)
            if dot and found:
                self._replace((*at, number), f"{today}.{next(reversed(body))}", "; ".join(found))

    def _note(self, *keys: str | int) -> _Notes:
        return _Notes(self, keys)

    def _replace(self, keys: Keys, new: str, told: str, *, on_key: bool = False) -> None:
        place = self.document.problem("", "", keys, key=on_key)
        if place.line:
            self.edits.append(Edit(place.line, place.column, place.line, place.end_column, new))
            self.told.append(f"line {place.line}: {told}")


class _Notes:
    """Turns the old words of one mapping into edits."""

    def __init__(self, migration: _Migration, keys: Keys) -> None:
        self.migration, self.keys = migration, keys

    def __call__(self, old: str, renamed: Renamed, *place: str | int, on_key: bool = False) -> None:
        """Take one word."""
        keys, new = (*self.keys, *place), renamed.name
        if renamed.details or (on_key and not place):
            self._kind(old, renamed, keys, on_key=on_key)
            return
        self.migration._replace(keys, new, message_of(old, renamed), on_key=on_key)

    def _kind(self, old: str, renamed: Renamed, keys: Keys, *, on_key: bool) -> None:
        """Another kind: the details that come with it, and for a condition the name that others call it by."""
        migration, document = self.migration, self.migration.document
        place = document.problem("", "", keys, key=on_key)
        body = _at(document.data, keys if on_key else keys[:-1])
        details = {key: value for key, value in renamed.details.items() if key not in (body or {})}
        text = "\n".join(document.lines)
        if on_key and "as" not in (body or {}) and re.search(rf"\$\{{?{re.escape(old)}\b|\{{{re.escape(old)}\.", text):
            details = {"as": old, **details}
        written = [f"{key}: {value}" for key, value in details.items()]
        line, rest = place.source_line, place.source_line[place.end_column - 1 :]
        told = message_of(old, renamed)
        if not written:
            migration._replace(keys, renamed.name, told, on_key=on_key)
        elif on_key and (opened := re.match(r":\s*\{", rest)):
            comma = "" if re.match(r":\s*\{\s*\}", rest) else ", "
            migration._replace(keys, renamed.name, told, on_key=on_key)
            column = place.end_column + opened.end()
            migration.edits.append(Edit(place.line, column, place.line, column, ", ".join(written) + comma))
        elif on_key:
            child = document.key_at((*keys, next(iter(body)))) if body else None
            indent = " " * (child.column - 1 if child else len(line) - len(line.lstrip()) + 4)
            migration._replace(keys, renamed.name, told, on_key=on_key)
            at = len(line) + 1
            added = "".join(f"\n{indent}{one}" for one in written)
            migration.edits.append(Edit(place.line, at, place.line, at, added))
        elif re.search(r"[{,][^{}]*$", line[: place.column - 1]) and "{" in line[: place.column - 1]:
            migration._replace(keys, ", ".join([renamed.name, *written]), told)
        else:
            indent = " " * (document.key_at(keys).column - 1)
            migration._replace(keys, renamed.name, told)
            at = len(line) + 1
            migration.edits.append(Edit(place.line, at, place.line, at, "".join(f"\n{indent}{one}" for one in written)))


def _at(data: Any, keys: Keys) -> Any:
    for key in keys:
        data = data[key]
    return data


def _aliases(data: Any) -> Iterator[tuple[str, str]]:
    """The names of conditions, with what they are about."""
    if isinstance(data, list):
        for item in data:
            yield from _aliases(item)
    elif isinstance(data, dict):
        for key, value in data.items():
            if key in ("all", "any"):
                yield from _aliases(value)
            elif value is None or isinstance(value, dict):
                yield str((value or {}).get("as") or key), str(key)
