"""The text of a case and where each part of it stands; positions are indexes of the text."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any

from engine.load.editing.lines import END, LINE_END
from engine.load.editing.written import EditError, compose, read_data

PEOPLE = "people."
"""How a person is named where a fact could be: `people.khakimova`."""
BLOCK_HEADER = re.compile(r"[|>][-+0-9]*")
_GAP = re.compile(r"(?:[ \t\r\n]|#[^\r\n]*)*")


def entry_at(data: Any, place: tuple[str, Any]) -> Any:
    """The fact or person at its place in the data."""
    return data[place[0]][place[1]]


def is_block(node: Any) -> bool:
    """Whether a node of YAML goes over lines, with none of its parts in brackets."""
    return node.id != "scalar" and not node.flow_style


class CaseText:
    """A text with the places of what is in it. Raises EditError when it cannot be read.

    Args:
        text: without a byte order mark, and with a line end after its last line.
        data: what it says.
        root: its nodes.
        newline: how its lines end.
    """

    def __init__(self, text: str) -> None:
        found = LINE_END.search(text)
        self.newline = found[0] if found else "\n"
        self.data = read_data(text)
        self.bom = "\ufeff" if text.startswith("\ufeff") else ""
        self.text = text[len(self.bom) :]
        if not text.endswith(("\n", "\r")):
            self.text += self.newline
            self.data = read_data(self.text)
        self.root = compose(self.text)
        if not isinstance(self.data, dict):
            raise EditError("the text is not a case")

    def find(self, fact: str) -> tuple[str, Any]:
        """Where the fact or person stands."""
        if fact.startswith(PEOPLE):
            section, known = "people", self.data.get("people")
            hits: list[Any] = [id for id in known if PEOPLE + id == fact] if isinstance(known, dict) else []
        else:
            section, known = "facts", self.data.get("facts")
            listed = list(enumerate(known)) if isinstance(known, list) else []
            hits = [n for n, body in listed if isinstance(body, dict) and str(body.get("id")) == fact]
        if len(hits) != 1:
            what = "person" if section == "people" else "fact"
            raise EditError(f"there is no {what} `{fact}`" if not hits else f"several facts are called `{fact}`")
        if not isinstance(entry_at(self.data, (section, hits[0])), (dict, type(None))):
            raise EditError(f"`{fact}` is not a mapping")
        return section, hits[0]

    def node(self, place: Sequence[Any]) -> Any:
        """The node under these keys and numbers."""
        node = self.root
        for key in place:
            node = node.value[key] if isinstance(key, int) else self.pair(node, key)[1]
        return node

    def pair(self, mapping: Any, key: str) -> Any:
        """A key of a mapping and its value, as nodes; None when it has no such key."""
        return next((pair for pair in mapping.value if pair[0].value == key), None)

    def versions(self, place: Sequence[Any]) -> Iterator[Any]:
        """The mappings that the fact or person has under `versions`."""
        entry = self.node(place)
        found = self.pair(entry, "versions") if entry.id == "mapping" else None
        if found and found[1].id == "sequence":
            yield from (version for version in found[1].value if version.id == "mapping")

    def last(self, node: Any) -> Any:
        """What stands last in a block: its mark ends where the content does."""
        while is_block(node):
            node = node.value[-1][1] if node.id == "mapping" else node.value[-1]
        return node

    def end(self, node: Any) -> int:
        """Where what a node holds ends."""
        last = self.last(node)
        start: int = last.start_mark.index
        end: int = last.end_mark.index
        if last.id == "scalar" and last.style in ("|", ">"):
            return start + len(self.text[start:end].rstrip(" \t\r\n"))
        return end

    def keeps(self, node: Any) -> bool:
        """Whether a node ends with a text block marked `+`, to which all blank lines below it belong."""
        header = BLOCK_HEADER.match(self.text, self.last(node).start_mark.index)
        return header is not None and "+" in header[0]

    def below(self, node: Any) -> int:
        """Start of the line below a node."""
        return self.last(node).end_mark.index if self.keeps(node) else self.next_line(self.end(node))

    def spans(self, node: Any) -> list[tuple[int, int]]:
        """From where to where each member of a mapping or list goes, its dash included."""
        found: list[tuple[int, int]] = []
        for child in node.value:
            key, value = child if node.id == "mapping" else (child, child)
            start = key.start_mark.index
            if node.id == "sequence" and not node.flow_style:
                start = self.skip(found[-1][1]) if found else node.start_mark.index
            found.append((start, self.end(value)))
        return found

    def skip(self, at: int) -> int:
        """The next position that is neither white space nor comment."""
        found = _GAP.match(self.text, at)
        return found.end() if found else at

    def line_start(self, at: int) -> int:
        """Where the line begins that this position is on."""
        return max(self.text.rfind("\n", 0, at), self.text.rfind("\r", 0, at)) + 1

    def next_line(self, at: int) -> int:
        """Where the line below begins."""
        found = LINE_END.search(self.text, at)
        return found.end() if found else len(self.text)

    def begins_line(self, at: int) -> bool:
        """Whether nothing but blanks stands before it on its line."""
        return not self.text[self.line_start(at) : at].strip(" \t")

    def after_comments(self, at: int, column: int, blank: bool = False) -> int:
        """Start of the line after comments indented so far; with `blank`, after blank lines too."""
        comment = rf"[ ]{{{column},}}[ \t]*#[^\r\n]*{END}"
        lines = rf"(?:[ \t]*{END}|{comment})*" if blank else rf"(?:(?:[ \t]*{END})*{comment})*"
        found = re.compile(lines).match(self.text, at)
        return found.end() if found else at
