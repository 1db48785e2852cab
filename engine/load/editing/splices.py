"""What is put into the text of a case and taken out of it, so that all else keeps its layout."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise
from typing import Any

from engine.load.editing.lines import BLANK_LINE, LINE_END
from engine.load.editing.new_entry import NewEntry
from engine.load.editing.places import BLOCK_HEADER, CaseText, is_block
from engine.load.editing.written import WHOLE_NUMBER, as_yaml, scalar

SECTIONS = ("people", "sources", "facts", "filing", "expected")
"""The parts of a case file, in their order: a new one is put before those that come later."""


class Splices:
    """The splices to be made in a text: from where to where, and what comes there.

    When they are greedy, they take out, with lines, also the blank lines and the more deeply indented comments after
    them: left alone, they could become part of a text block above.
    """

    def __init__(self, case: CaseText, greedy: bool) -> None:
        self.case = case
        self.greedy = greedy
        self.splices: list[tuple[int, int, str]] = []

    def spliced(self) -> str:
        """The text with all of them made."""
        text = self.case.text
        for start, end, new in sorted(self.splices, reverse=True):
            text = text[:start] + new + text[end:]
        return self.case.bom + text

    def splice(self, start: int, end: int, new: str = "") -> None:
        """Note a splice: what stands from `start` to `end` gives way to `new`."""
        self.splices.append((start, end, new))

    def put(self, node: Any, written: str) -> None:
        """Put a value in place of a scalar or of one in brackets."""
        start, end = node.start_mark.index, node.end_mark.index
        self.splice(start, end, written if start < end else " " + written)

    def replace(self, mapping: Any, key: str, value: Any) -> None:
        """Give a key another value. A list with a line for each member stays one, and keeps its lines."""
        name, node = self.case.pair(mapping, key)
        written = as_yaml(value, bool(mapping.flow_style))
        start = node.start_mark.index
        header = BLOCK_HEADER.match(self.case.text, start) if node.id == "scalar" and node.style in ("|", ">") else None
        if header:
            self.splice(start, header.end(), written)
            self.splice(self.case.next_line(start), self.case.next_line(self.case.end(node)))
        elif not is_block(node):
            self.put(node, written)
        elif node.id == "sequence" and isinstance(value, list) and value:
            self.refill(node, value)
        else:
            colon = self.case.text.index(":", name.end_mark.index) + 1
            self.splice(colon, colon, " " + written)
            self.splice(self.case.line_start(start), self.case.next_line(self.case.end(node)))

    def refill(self, node: Any, value: list[str]) -> None:
        """Give a list other members, a line for each; those that stay keep their lines."""
        spans = self.case.spans(node)
        top = at = self.case.line_start(spans[0][0])
        lines: dict[str, str] = {}
        for child, (_, end) in zip(node.value, spans, strict=True):
            below = self.case.next_line(end)
            if child.id == "scalar" and (child.style or not WHOLE_NUMBER.fullmatch(child.value)):
                lines.setdefault(child.value, self.case.text[at:below])
            at = below
        dash = self.case.text[top : spans[0][0]] + "- "
        self.splice(top, at, "".join(lines.get(one) or dash + scalar(one, False) + self.case.newline for one in value))

    def insert(self, mapping: Any, key: str, written: str, order: tuple[str, ...]) -> None:
        """Give a mapping a new key, before the first of those that come later in this order."""
        line = f"{key}: {written}"
        if not mapping.value:
            self.put(mapping, "{" + line + "}")
            return
        previous = self.previous(mapping, key, order)
        if mapping.flow_style:
            at = self.case.end(previous)
            self.splice(at, at, ", " + line)
        else:
            at = self.case.below(previous)
            self.splice(at, at, " " * mapping.start_mark.column + line + self.case.newline)

    def previous(self, mapping: Any, key: str, order: tuple[str, ...]) -> Any:
        """The value behind which a new key is put."""
        later = order[order.index(key) + 1 :] if key in order else order
        keys = [name.value for name, _ in mapping.value]
        at = next((n for n, name in enumerate(keys) if n and name in later), len(keys))
        return mapping.value[at - 1][1]

    def remove(self, mapping: Any, keys: Iterable[str]) -> None:
        """Take keys out of a mapping."""
        gone = {n for n, (name, _) in enumerate(mapping.value) if name.value in set(keys)}
        if gone and len(gone) == len(mapping.value):
            self.splice(mapping.start_mark.index, self.case.end(mapping), "{}")
        else:
            self.cut_members(mapping, gone)

    def remove_reference(self, mapping: Any, fact: str, names: frozenset[str]) -> None:
        """Take a fact's id out of the values under these keys."""
        gone = set()
        for name, node in mapping.value:
            members = node.value if node.id == "sequence" else [node]
            hits = {n for n, one in enumerate(members) if one.id == "scalar" and one.value == fact}
            if name.value in names and hits:
                if len(hits) == len(members):
                    gone.add(name.value)
                else:
                    self.cut_members(node, hits)
        self.remove(mapping, gone)

    def cut_members(self, node: Any, gone: set[int]) -> None:
        """Take some members, not all, out of a mapping or list."""
        spans = self.case.spans(node)
        while gone:
            first = last = min(gone)
            while last + 1 in gone:
                last += 1
            gone = gone - set(range(first, last + 1))
            if node.flow_style:
                self.cut_in_brackets(spans, first, last)
            elif first == 0 and not self.case.begins_line(spans[0][0]):
                self.cut_after_dash(spans[0][0], spans[last][1], spans[last + 1][0])
            else:
                for start, end in spans[first : last + 1]:
                    below = self.case.next_line(end)
                    if self.greedy:
                        below = self.case.after_comments(below, node.start_mark.column + 1, blank=True)
                    self.splice(self.case.line_start(start), below)

    def cut_after_dash(self, start: int, end: int, following: int) -> None:
        """The next member moves up to the dash, unless comments or blank lines stand between."""
        if len(LINE_END.findall(self.case.text, end, following)) == 1:
            self.splice(start, following)
        else:
            dash = len(self.case.text[:start].rstrip(" "))
            self.splice(dash, len(self.case.text[: self.case.next_line(end)].rstrip("\r\n")))

    def cut_in_brackets(self, spans: list[tuple[int, int]], first: int, last: int) -> None:
        """With them goes the comma after or, when nothing follows, the one before, short of a comment."""
        start, end = spans[first][0], spans[last][1]
        comma = self.case.skip(end)
        if self.case.text[comma] == ",":
            end = comma + 1
        elif first:
            comma = self.case.skip(spans[first - 1][1])
            if "#" not in self.case.text[comma:start]:
                self.splice(comma, end)
                return
        rest = self.case.text[end : self.case.next_line(end)].strip(" \t\r\n")
        if self.case.begins_line(start) and (not rest or rest.startswith("#")):
            self.splice(self.case.line_start(start), self.case.next_line(end))
            return
        while self.case.text[end] == " ":
            end += 1
        while not rest and self.case.text[start - 1] == " ":
            start -= 1
        self.splice(start, end)

    def append(self, section: str, item: NewEntry, key: str | None) -> None:
        """Put an entry at the end of a section, under its key or (None) as a list item."""
        name, node = self.case.pair(self.case.root, section) or (None, None)
        indent: int = self.case.root.start_mark.column + 2
        if self.case.root.flow_style or (node is not None and node.id != "scalar" and node.flow_style and node.value):
            self.append_in_brackets(section, node, as_yaml(item.data, True), key)
            return
        lines = item.under(key, indent, 2, self.case.newline)
        if node is None:
            previous = self.previous(self.case.root, section, SECTIONS)
            at = self.case.after_comments(self.case.below(previous), indent - 1)
            blank = self.case.newline if BLANK_LINE.search(self.case.text) and not self.case.keeps(previous) else ""
            self.splice(at, at, f"{blank}{section}:{self.case.newline}{lines}")
        elif name is not None and not is_block(node):  # empty
            self.splice(self.case.text.index(":", name.end_mark.index) + 1, node.end_mark.index)
            at = self.case.next_line(node.end_mark.index)
            self.splice(at, at, lines)
        else:
            last = node.value[-1] if key is None else node.value[-1][1]
            column = node.start_mark.column
            inner = last.start_mark.column - column if last.id == "mapping" and not last.flow_style else 2
            spans = self.case.spans(node)
            gaps = [self.case.text[one[1] : other[0]] for one, other in pairwise(spans)]
            at = self.case.after_comments(self.case.below(last), indent - 1)
            apart = gaps and all(map(BLANK_LINE.search, gaps)) and not self.case.keeps(last)
            blank = self.case.newline if apart else ""
            self.splice(at, at, blank + item.under(key, column, inner, self.case.newline))

    def append_in_brackets(self, section: str, node: Any, written: str, key: str | None) -> None:
        """Put an entry at the end of a section that stands in brackets, or is not there."""
        written = written if key is None else f"{key}: {written}"
        whole = f"[{written}]" if key is None else "{" + written + "}"
        if node is None:
            self.insert(self.case.root, section, whole, SECTIONS)
        elif node.id == "scalar" or not node.value:
            self.put(node, whole)
        else:
            start, end = self.case.spans(node)[-1]
            comma = self.case.text[self.case.skip(end)] == ","
            below = self.case.next_line(end)
            if self.case.begins_line(start) and below <= node.end_mark.index - 1:
                if not comma:
                    self.splice(end, end, ",")
                line = self.case.text[self.case.line_start(start) : start] + written + ("," if comma else "")
                self.splice(below, below, line + self.case.newline)
            else:
                self.splice(end, end, ", " + written)
