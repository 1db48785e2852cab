"""Findings with their place: the reporter knows where in the files a rule, a limit or a declared word stands."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cached_property
from pathlib import Path

from engine.lint.codes import CODES, Level
from engine.load.document import Document, Keys, read_document
from engine.load.reading import files_in
from engine.load.several_provisions import several_provisions
from engine.model.frozen import dataclass
from engine.model.problem import Problem, Severity, frame, to_plain
from engine.model.rule import Limit, Rule
from engine.model.rulebook import Rulebook

CONDITION_LINES = 12
"""No condition of a rule is written over more lines than that."""


@dataclass(frozen=True)
class Finding:
    """A problem with the level of its code: a `Problem` is an error or a warning, a finding may weigh less."""

    level: Level
    problem: Problem

    def text(self) -> str:
        """The finding as a block of plain text."""
        return self.level + frame(self.problem).removeprefix(self.problem.severity)

    def plain(self) -> dict[str, object]:
        """The finding as a JSON object."""
        return {**to_plain(self.problem), "severity": self.level}


def finding_of(problem: Problem) -> Finding:
    """The finding that a problem of loading is."""
    return Finding(problem.severity, problem)


def word_columns(line: str, word: str) -> tuple[int, int]:
    """Where a word begins and ends on a line (1-based), or the whole line without its indentation."""
    at = line.find(word) if word else -1
    if at < 0:
        return len(line) - len(line.lstrip()) + 1, len(line) + 1
    return at + 1, at + 1 + len(word)


def line_of(lines: Sequence[str], line: int, word: str) -> int:
    """The line on which a word of a condition stands, from the line of the condition on; that one if none does."""
    pattern = re.compile(rf"(?<![\w-]){re.escape(word)}(?![\w-])")
    for number in range(line, min(line + CONDITION_LINES, len(lines) + 1)):
        if pattern.search(lines[number - 1]):
            return number
    return line


ADDED = {"values": "values", "kinds": "attributes"}
"""A section of the vocabulary -> the key of `adds:` by which another layer adds to it."""


class Reporter:
    """Collects findings. Files are read again, as written, when something in them is found wrong."""

    def __init__(self, rulebook: Rulebook) -> None:
        self.folder = Path(rulebook.folder)
        self.path_of = rulebook.path_of
        self.findings: list[Finding] = []
        self._documents: dict[str, Document | None] = {}
        self._rules: dict[str, dict[str, tuple[Document, Keys]]] = {}

    def at_rule(
        self, code: str, rule: Rule, message: str, *keys: str | int, key: bool = False, expected: str = "",
        hint: str = "",
    ) -> None:  # fmt: skip
        """Report something about a rule, at the value (or with `key` at the key) that stands under `keys` of it."""
        found = self._rules_of(rule.file).get(rule.id)
        if found is None:  # the file changed since it was loaded
            self._add(code, Problem("warning", code, message, self.path_of(rule.file), rule.line))
            return
        document, at = found
        self._at(code, document, (*at, *keys), message, key, expected, hint)

    def at_limit(
        self, code: str, limit: Limit, message: str, *keys: str | int, key: bool = False, expected: str = ""
    ) -> None:
        """Report something about a limit."""
        document = self.document(limit.file)
        if document is not None:
            self._at(code, document, ("limits", limit.name, *keys), message, key, expected, "")

    def at_key(self, code: str, document: Document, keys: Keys, message: str) -> None:
        """Report something about a key of any file."""
        self._at(code, document, keys, message, True, "", "")

    def at_word(self, code: str, section: str, name: str, message: str, *keys: str, expected: str = "") -> None:
        """Report something about a declared word: its section of the vocabulary, its name, and keys below it.

        Of a word below what this rulebook adds to one that another declares, the last key is what was added.
        """
        found = self._words.get((section, name))
        if found is not None:
            self._at(code, found, (section, name, *keys), message, True, expected, "")
            return
        added, at = self._added.get((section, name)), ADDED.get(section, "")
        if added is not None:
            self._at(code, added, ("adds", at, name, *keys[-1:]), message, True, expected, "")

    def at_line(self, code: str, file: str, line: int, word: str, message: str, *, expected: str = "") -> None:
        """Report something at a word of a line."""
        document = self.document(file)
        text = document.lines[line - 1] if document and 0 < line <= len(document.lines) else ""
        start, end = word_columns(text, word)
        path = self.path_of(file)
        self._add(code, Problem("warning", code, message, path, line, start, end, text, expected))

    def document(self, file: str) -> Document | None:
        """A file of the rulebook as written."""
        if file not in self._documents:
            self._documents[file] = read_document(Path(self.path_of(file)))[0]
        return self._documents[file]

    def _at(self, code: str, document: Document, keys: Keys, message: str, key: bool, expected: str, hint: str) -> None:
        self._add(
            code,
            document.problem(code, message, keys, key=key, severity="warning", expected=expected, hint=hint),
        )

    def _add(self, code: str, problem: Problem) -> None:
        from engine.model.frozen import replace

        level = CODES[code].level
        severity: Severity = "error" if level == "error" else "warning"
        self.findings.append(Finding(level, replace(problem, severity=severity)))

    def _rules_of(self, file: str) -> dict[str, tuple[Document, Keys]]:
        """Where in its file each rule stands, by id; each of several provisions in the document as it sees it."""
        found = self._rules.get(file)
        if found is None:
            document = self.document(file)
            data = document.data if document else None
            listed, at = (data.get("rules"), ("rules",)) if isinstance(data, dict) else (data, ())
            found = self._rules[file] = {}
            for number, entry in enumerate(listed or ()):
                place: Keys = (*at, number)
                if document is None or not isinstance(entry, dict):
                    continue
                for part in several_provisions(entry, document, place, []) or ():
                    found[str(part.data.get("id"))] = part.document, place
                if "id" in entry:
                    found.setdefault(str(entry["id"]), (document, place))
        return found

    @cached_property
    def _added(self) -> dict[tuple[str, str], Document]:
        """The document that adds to each word of another layer, by section and name."""
        found: dict[tuple[str, str], Document] = {}
        for document in {id(one): one for one in self._vocabulary()}.values():
            adds = document.data.get("adds") or {}
            for section, at in ADDED.items():
                for name in adds.get(at) or {}:
                    found.setdefault((section, name), document)
        return found

    def _vocabulary(self) -> Iterator[Document]:
        for path in files_in(self.folder / "vocabulary"):
            document = self.document(path.relative_to(self.folder).as_posix())
            if document is not None and isinstance(document.data, dict):
                yield document

    @cached_property
    def _words(self) -> dict[tuple[str, str], Document]:
        """The document that declares each word, by section and name."""
        found: dict[tuple[str, str], Document] = {}
        for document in self._vocabulary():
            for section, entries in document.data.items():
                for name in entries if isinstance(entries, dict) else ():
                    found.setdefault((section, name), document)
        return found
