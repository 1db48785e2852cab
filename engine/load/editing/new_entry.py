"""A new entry for a case, with the comments and lines its author wrote."""

from __future__ import annotations

from engine.load.editing.lines import LINE_END
from engine.load.editing.written import EditError, compose, read_data


class NewEntry:
    """A new entry as its author wrote it."""

    def __init__(self, text: str) -> None:
        text = LINE_END.sub("\n", text.removeprefix("\ufeff")).rstrip("\n") + "\n"
        self.data, node = read_data(text), compose(text)
        end = len(text)
        if isinstance(self.data, list) and len(self.data) == 1:
            end = node.end_mark.index if node.flow_style else end
            self.data, node = self.data[0], node.value[0]
            end = node.end_mark.index if end < len(text) else end
        if not isinstance(self.data, dict):
            raise EditError("a new entry is one mapping")
        before = text[: node.start_mark.index].split("\n")
        self.comments = [line.strip() for line in before if line.strip().startswith("#")]
        self.lines = text[node.start_mark.index : end].rstrip("\n").split("\n")
        self.column: int = node.start_mark.column
        self.flow = bool(node.flow_style)

    def under(self, key: str | None, column: int, inner: int, newline: str) -> str:
        """The entry in lines: its key (None: a dash) at `column`, what is in it `inner` columns further."""
        lines = [*self.comments]
        if key is None:
            lines.append("-" + " " * (inner - 1) + self.lines[0])
        else:
            lines += [f"{key}: {self.lines[0]}"] if self.flow else [f"{key}:", " " * inner + self.lines[0]]
        lines = [" " * column + line for line in lines]
        shift = column + inner - self.column
        for line in self.lines[1:]:
            spare = min(max(-shift, 0), len(line) - len(line.lstrip(" ")))
            lines.append(" " * max(shift, 0) + line[spare:] if line else "")
        return "".join(line + newline for line in lines)
