"""Repairs that need no thought: what of the findings can be put right in the file, as edits of its text.

Only what is written wrongly is touched, so that comments and layout stay. An edit that would make the file worse to
read (a key twice, say) is not made.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from engine.lint.life_cycle import group_of
from engine.lint.report import Finding
from engine.load.document import parse_document
from engine.model.problem import Near, Problem
from engine.model.rule import Rule
from engine.model.rulebook import Rulebook

MISSPELT = {"R001", "R002", "R003", "R004", "R005", "R006", "R009", "R012", "R036", "V003", "L001"}
YES_NO = {"true": "yes", "false": "no", "y": "yes", "n": "no"}
DRAFT = "draft"
_TICKED = re.compile(r"`([^`]+)`")
_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n)?")


class Edit(NamedTuple):
    """New text for a stretch of a file; lines and columns count from 1, the end is the column after the last."""

    line: int
    column: int
    end_line: int
    end_column: int
    new: str


def lines_of(text: str) -> tuple[str, ...]:
    """The lines of a file as problems count them, without line ends."""
    return tuple(text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n").split("\n"))


def edit_of(finding: Finding, lines: Sequence[str], rulebook: Rulebook | None = None) -> Edit | None:
    """The edit that repairs a finding, or None. `lines` are those of its file, without line ends."""
    problem = finding.problem
    if not 0 < problem.line <= len(lines) or lines[problem.line - 1] != problem.source_line:
        return None
    if problem.code == "R037":
        return _without_item(problem, lines)
    if problem.code == "R038":
        return _without_block(problem, lines)
    if problem.code == "Y014":
        return _replaced(problem, f'"{_marked(problem)}"')
    if problem.code == "R043":
        return _grouped(problem, rulebook)
    if problem.code in MISSPELT:
        return _respelt(problem)
    return None


def _marked(problem: Problem) -> str:
    return problem.source_line[problem.column - 1 : problem.end_column - 1]


def _replaced(problem: Problem, new: str) -> Edit:
    return Edit(problem.line, problem.column, problem.line, problem.end_column, new)


def _respelt(problem: Problem) -> Edit | None:
    """The wrong word replaced where only one other can have been meant, or the sign before it set."""
    ticked = _TICKED.findall(problem.message)
    if problem.code == "R004" and problem.expected == "yes, no" and ticked and ticked[0].lower() in YES_NO:
        return _word(problem, ticked[0], YES_NO[ticked[0].lower()])
    if problem.code == "R005" and ticked and problem.hint == f"${ticked[0]}":
        return _word(problem, ticked[0], problem.hint)
    if not (isinstance(problem.hint, Near) and problem.hint.only and ticked):
        return None
    wrong = max(ticked, key=lambda word: difflib.SequenceMatcher(None, word, problem.hint).ratio())
    if problem.code == "R006":
        wrong = wrong.partition(":")[0]
    return _word(problem, wrong, problem.hint)


def _word(problem: Problem, wrong: str, right: str) -> Edit | None:
    """The one place where a word stands within what is marked."""
    found = list(re.finditer(rf"(?<![\w$-]){re.escape(wrong)}(?![\w-])", _marked(problem)))
    if wrong.startswith("{") or _marked(problem).startswith("$"):
        found = list(re.finditer(re.escape(wrong), _marked(problem)))
    if len(found) != 1:
        return None
    at = problem.column + found[0].start()
    return Edit(problem.line, at, problem.line, at + len(wrong), right)


def _grouped(problem: Problem, rulebook: Rulebook | None) -> Edit | None:
    """The group before the id of a draft; another rule may be known by its id already."""
    rule = _rule_called(_marked(problem), rulebook)
    if rule is None or rule.status != DRAFT:
        return None
    return _replaced(problem, f"{group_of(rule)}.{rule.id}")


def _rule_called(id: str, rulebook: Rulebook | None) -> Rule | None:
    return rulebook.rules.get(id) if rulebook is not None else None


def _without_item(problem: Problem, lines: Sequence[str]) -> Edit | None:
    """A pin taken out of its list: with the comma beside it, its line, or the whole list if it is the only one."""
    line, start, end = problem.source_line, problem.column - 1, problem.end_column - 1
    before, after = line[:start], line[end:]
    if re.fullmatch(r"\s*-\s+", before) and not after.strip():
        around = [lines[number] for number in (problem.line - 2, problem.line) if 0 <= number < len(lines)]
        alone = not any(text.startswith(before) for text in around)
        return None if alone else _lines(problem.line, problem.line, lines)
    if re.fullmatch(r"\s*cites:\s*\[\s*", before) and re.fullmatch(r"\s*\]\s*", after):
        return _lines(problem.line, problem.line, lines)
    comma = re.search(r",\s*$", before)
    if comma:
        return Edit(problem.line, comma.start() + 1, problem.line, end + 1, "")
    comma = re.match(r"\s*,\s*", after)
    if comma and before.rstrip().endswith("["):
        return Edit(problem.line, start + 1, problem.line, end + comma.end() + 1, "")
    return None


def _without_block(problem: Problem, lines: Sequence[str]) -> Edit | None:
    """An item of a list taken out with its lines, unless something is noted there."""
    dash = re.fullmatch(r"(\s*)-\s+", problem.source_line[: problem.column - 1])
    if dash is None:
        return None
    last = problem.line
    while last < len(lines):
        text = lines[last]
        if not text.strip() or len(text) - len(text.lstrip()) <= len(dash[1]):
            break
        last += 1
    if any("#" in text for text in lines[problem.line - 1 : last]):
        return None
    return _lines(problem.line, last, lines)


def _lines(first: int, last: int, lines: Sequence[str]) -> Edit:
    """Whole lines taken out, with the line end."""
    if last < len(lines):
        return Edit(first, 1, last + 1, 1, "")
    return Edit(first, 1, last, len(lines[last - 1]) + 1, "")


def edited(text: str, edits: Iterable[Edit]) -> str:
    """The text with edits made; of edits that overlap the first only."""
    starts = [0]
    for match in _LINE.finditer(text):
        starts.append(match.end())
    if text.startswith("\ufeff"):  # no column of the file counts it
        starts[0] = 1
    found: list[str] = []
    done = 0
    for line, column, end_line, end_column, new in sorted(set(edits)):
        start, end = starts[line - 1] + column - 1, starts[end_line - 1] + end_column - 1
        if start < done:
            continue
        found += [text[done:start], new]
        done = end
    return "".join([*found, text[done:]])


def repaired(path: str, text: str, edits: Iterable[Edit]) -> tuple[str, int]:
    """The text after as many of the edits as leave it no worse as YAML, and how many these are."""
    made: list[Edit] = []
    wrong = len(parse_document(text, path)[1])
    for edit in sorted(set(edits)):
        if len(parse_document(edited(text, [*made, edit]), path)[1]) <= wrong:
            made.append(edit)
    return edited(text, made), len(made)


def diff_lines(path: str, old: str, new: str) -> Iterator[str]:
    """The change as a unified diff, without line ends."""
    yield from difflib.unified_diff(old.splitlines(), new.splitlines(), path, f"{path} (repaired)", lineterm="", n=2)
