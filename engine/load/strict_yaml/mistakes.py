"""What is probably wrong where the YAML parser gave up, guessed from the text around it."""

from __future__ import annotations

import re
from typing import Any

from engine.load.strict_yaml.characters import ODD_BLANKS, name_of
from engine.load.strict_yaml.limits import MAX_BYTES, MAX_DEPTH
from engine.load.strict_yaml.places import problem_at
from engine.model.problem import Problem

# Compiled when needed, as it is only of use where something is wrong.
_LINE_START = r" *(?:- +)*[^ ]"


def syntax_problem(error: Exception, path: str, lines: tuple[str, ...], last: Any) -> Problem:
    """What is probably wrong where the parser gave up, in our words: the parser's differ by version."""
    mark = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
    if mark is None:
        return Problem("error", "Y029", "the file is not valid YAML", path)
    begun = getattr(error, "context_mark", None) or mark
    if "nesting" in str(getattr(error, "problem", "")):  # newer parsers have a limit of their own
        line, column = _too_deep(lines) or (mark.line, mark.column)
        at = (line + 1, column + 1, column + 2)
        return problem_at(path, lines, at, "Y010", "this is nested too deeply", f"at most {MAX_DEPTH} levels")
    cause = _Cause(lines, (mark.line, mark.column), (begun.line, begun.column), last)
    code, line, column, message, expected = cause.find()
    return problem_at(path, lines, (line + 1, column + 1, column + 2), code, message, expected)


def _too_deep(lines: tuple[str, ...]) -> tuple[int, int] | None:
    """Where one more bracket is open than may be, as the text has them."""
    depth = 0
    for row, line in enumerate(lines):
        for match in re.finditer(r"[\[\]{}]", line):
            depth += 1 if match[0] in "[{" else -1
            if depth > MAX_DEPTH:
                return row, match.start()
    return None


_Found = tuple[str, int, int, str, str]


class _Cause:
    """Guesses the cause of a syntax error from the text around it. Lines and columns are 0-based here.

    Args:
        stopped: where the parser gave up.
        begun: where the construct began that it was reading, or the same place.
        last: the last scalar event before that, or None.
    """

    def __init__(self, lines: tuple[str, ...], stopped: tuple[int, int], begun: tuple[int, int], last: Any) -> None:
        self.lines = lines
        self.row, self.column = stopped
        self.begun = begun
        self.last = last
        self.line = lines[self.row] if self.row < len(lines) else ""
        self.rest = self.line[self.column :]
        self.lead = self.line[: self.column]
        self.opened = self.text(begun[0])[begun[1] : begun[1] + 1]
        self.at_end = not self.rest.strip() and not any(line.strip() for line in lines[self.row + 1 :])

    def text(self, row: int) -> str:
        return self.lines[row] if row < len(self.lines) else ""

    def find(self) -> _Found:
        causes = (
            self.tab, self.invisible, self.quote, self.bracket, self.colon, self.reserved, self.no_colon,
            self.indentation,
        )  # fmt: skip
        for cause in causes:
            found = cause()
            if found:
                return found
        return "Y029", self.row, self.column, "this is not valid YAML here", "key: value, with text in quotes"

    def tab(self) -> _Found | None:
        match = re.match(r"[ ]*(?:- *)*\t", self.line)
        if not match:
            return None
        return "Y020", self.row, match.end() - 1, "a tab is used for indentation", "spaces"

    def invisible(self) -> _Found | None:
        """A character that looks like a blank where YAML wants one: before a key or after its colon."""
        first = min(self.begun[0], self.row_before(self.row) or 0)
        for row in range(min(self.row, len(self.lines) - 1), first - 1, -1):
            match = re.match(rf"(?:[ \t-]*|[^#'\"]*:[ \t]*)([{ODD_BLANKS}])", self.lines[row])
            if match:
                message = f"the invisible character {name_of(match[1])} stands here instead of a blank"
                return "Y031", row, match.start(1), message, "a blank from the keyboard"
        return None

    def quote(self) -> _Found | None:
        row, column = self.begun
        if self.opened and self.opened in "'\"":
            if self.at_end or self.rest.startswith(("---", "...")):
                return "Y021", row, column, "the quote opened here is not closed", f"a closing {self.opened}"
            message = "a backslash in double quotes begins an escape, and this one does not exist"
            backslash = self.line.rfind("\\", 0, self.column + 1)
            return "Y029", self.row, max(backslash, 0), message, "single quotes, or two backslashes"
        if self.last is None or self.last.style not in ("'", '"'):
            return None
        start, end = self.last.start_mark, self.last.end_mark
        if end.line != self.row or end.column > self.column or self.lead[end.column :].strip():
            return None
        if start.line != end.line:
            message = f"the quote opened here runs on to line {end.line + 1}"
            return "Y021", start.line, start.column, message, f"a closing {self.last.style}"
        message = f"more text follows after the closing {self.last.style}"
        expected = "single quotes around it all"
        if self.last.style == "'":
            expected = "double quotes around it all, or '' for an apostrophe within"
        return "Y021", self.row, self.column, message, expected

    def bracket(self) -> _Found | None:
        row, column = self.begun
        if self.opened and self.opened in "[{":
            closing = "]" if self.opened == "[" else "}"
            for number in range(row, min(self.row + 1, len(self.lines))):
                start = column if number == row else 0
                comment = re.compile(r"\s#").search(self.lines[number], start)
                if comment and not re.match(r"\s*#", self.lines[number]):
                    message = f"after a blank, # begins a comment, and so the bracket {self.opened} is not closed"
                    return "Y022", number, comment.start() + 1, message, "the text with # in quotes"
            until = f" before line {self.row + 1}" if not self.at_end and self.row != row else ""
            if self.rest[:1] and self.rest[0] in "]}" and self.rest[0] != closing:
                until = f": {self.rest[0]} stands at line {self.row + 1}, column {self.column + 1}"
            message = f"the bracket {self.opened} opened here is not closed{until}"
            expected = f"a closing {closing}, commas between entries, and text with brackets in quotes"
            return "Y022", row, column, message, expected
        if self.rest[:1] and self.rest[0] in "]}":
            message = f"{self.rest[0]} closes a bracket that was not opened"
            return "Y022", self.row, self.column, message, "an opening bracket, or the text in quotes"
        return None

    def colon(self) -> _Found | None:
        """A colon where YAML does not expect one."""
        if self.rest[:1] != ":":
            return None
        if re.search(r":[ \t]", self.lead):
            message = "a colon and a space stand within an unquoted value"
            return "Y023", self.row, self.column, message, "the whole value in quotes"
        if not self.lead.strip() or self.lead.rstrip()[-1] in "{[,":
            return "Y005", self.row, self.column, "a value stands here without a key", "key: value"
        row = self.row_before(self.row)
        if row is None:
            return None
        before = self.lines[row]
        glued = re.match(r"\s*(?:- +)*[^\s:#'\"]+:(?=[^\s:/])", before)
        if glued:
            return "Y025", row, glued.end() - 1, "there is no space after the colon", "key: value"
        indent = len(before) - len(before.lstrip())
        if re.search(r":(\s|$)", before):
            message = f"this line is indented under line {row + 1}, which has its value already"
            expected = f"this line at column {indent + 1}, as line {row + 1}"
            return "Y024", self.row, len(self.line) - len(self.line.lstrip()), message, expected
        return "Y025", row, indent, "there is no colon in this line", "key: value"

    def reserved(self) -> _Found | None:
        for row, column in ((self.row, self.column), self.begun):
            character = self.text(row)[column : column + 1]
            if character and character in "@`%*&!|>,?":
                message = f"a value cannot begin with {character}"
                return "Y026", row, column, message, "the value in quotes"
        if re.match(r"-(\s|$)", self.rest) and self.lead.rstrip().endswith(":"):
            message = "a list begins on the line of its key"
            return "Y024", self.row, self.column, message, "the list on the next line"
        return None

    def no_colon(self) -> _Found | None:
        """A line of a mapping that is only a word."""
        row, column = self.begun
        line = self.text(row)[column:]
        if not line.strip() or (row >= self.row and not self.at_end):
            return None
        if re.search(r":(\s|$)", line) or re.match(r"-(\s|$)|[?]", line):
            return None
        glued = re.match(r"[^\s:#'\"]+:(?=\S)", line)
        if glued:
            return "Y025", row, column + glued.end() - 1, "there is no space after the colon", "key: value"
        return "Y025", row, column, "there is no colon in this line", "key: value"

    def indentation(self) -> _Found | None:
        if self.lead.strip() or not self.rest.strip():
            return None
        levels = self.levels()
        if not levels:
            return None
        if self.column in levels:
            row = levels[self.column]
            if self.rest.startswith("-"):
                message = f"a list item stands beside the key of line {row + 1}"
                return "Y024", self.row, self.column, message, "the list under a key of its own"
            if re.match(r" *-", self.lines[row]):
                message = f"this line stands beside the list item of line {row + 1}"
                return "Y024", self.row, self.column, message, "- before it, or this line further to the left"
            return None
        column = min(levels, key=lambda level: (abs(level - self.column), -level))
        message = f"this line begins at column {self.column + 1}, where nothing above it begins"
        expected = f"column {column + 1}, as line {levels[column] + 1}"
        return "Y024", self.row, self.column, message, expected

    def levels(self) -> dict[int, int]:
        """Columns at which this line could begin, each with the nearest line above that begins there."""
        levels: dict[int, int] = {}
        row = self.row_before(self.row)
        while row is not None and 0 not in levels:
            # The start of the line, and of what follows the dashes of list items on it.
            start = re.match(_LINE_START, self.lines[row])
            columns = [match.start() for match in re.finditer("[^ ]", start[0])] if start else []
            nearest = min(levels, default=MAX_BYTES)
            levels.update((column, row) for column in columns if column < nearest)
            row = self.row_before(row)
        return levels

    def row_before(self, row: int) -> int | None:
        """The nearest line above that is neither blank nor a comment."""
        for number in range(row - 1, -1, -1):
            text = self.text(number).strip()
            if text and not text.startswith("#"):
                return number
        return None
