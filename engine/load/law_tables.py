"""Reads the tables of a rulebook's law: who did what on which treaty when, and which procedures were open.

A slip in them changes answers and shows nowhere else, so that they are read as strictly as rules: columns, States,
treaties, actions, days, rows given twice. docs/law-tables.md describes them.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Collection, Iterable, Mapping
from datetime import date
from pathlib import Path

from engine.load.reading import Unreadable, read_text
from engine.model.frozen import dataclass
from engine.model.problem import Problem, did_you_mean
from engine.model.treaty_status import ACTIONS, WITHOUT_EFFECT

CODES = {
    "L005": "table that cannot be read",
    "L008": "row of a table that does not fit",
    "L010": "law of another layer that is changed",
}
STATE = ("state_iso3", "state_name")
RATIFICATION = ("treaty", "action", "date", "in_force", "source", "verified", "note")
PROCEDURE = (
    "procedure", "kind", "status", "declared", "available_from", "until", "source", "verified", "note",
)  # fmt: skip
DAYS = {"ratifications": ("date", "in_force"), "procedures": ("declared", "available_from", "until")}
TABLES = {"ratifications": RATIFICATION, "procedures": PROCEDURE}
TRUTH = ("true", "false")
_is_state = re.compile(r"[A-Z]{3}").fullmatch


@dataclass(frozen=True)
class Row:
    """One row of a table: its columns by name, and where it stands."""

    columns: Mapping[str, str]
    path: str
    line: int
    text: str

    def problem(self, code: str, message: str, column: str, *, expected: str = "", hint: str = "") -> Problem:
        """A problem at the value of a column."""
        value = self.columns.get(column, "")
        at = self.text.find(value) + 1 if value else 1
        return Problem(
            "error", code, message, self.path, self.line, max(at, 1), end_column=max(at, 1) + len(value),
            source_line=self.text, expected=expected, hint=hint,
        )  # fmt: skip


def read_table(path: Path, name: str, problems: list[Problem]) -> list[Row]:
    """The rows of `ratifications.csv` or `procedures.csv` that have every column; what is wrong is added."""
    if not path.exists():
        return []
    wanted = (*STATE, *TABLES[name])
    found: list[Row] = []
    try:
        lines = read_text(path).splitlines(keepends=True)
        rows = csv.DictReader(lines)
        named = rows.fieldnames or ()
        for column in named if set(wanted) <= set(named) else ():
            if column not in wanted:
                message, hint = f"`{column}` is no column of this table", did_you_mean(column, wanted)
                expected, line = ", ".join(wanted), lines[0].rstrip("\r\n")
                problems.append(
                    Problem("error", "L005", message, str(path), 1, 1, source_line=line, expected=expected, hint=hint)
                )
        for row in rows:
            missing = [column for column in wanted if row.get(column) is None]
            text = lines[rows.line_num - 1].rstrip("\r\n")
            if missing:
                message = f"the row has no {', '.join(missing)}"
                problems.append(Problem("error", "L005", message, str(path), rows.line_num, 1, source_line=text))
                continue
            found.append(Row({column: row[column].strip() for column in wanted}, str(path), rows.line_num, text))
    except Unreadable as error:
        problems.append(Problem("error", "L005", error.reason, str(path)))
    except csv.Error as error:
        problems.append(Problem("error", "L005", f"the table cannot be read: {error}", str(path)))
    return found


def check_rows(
    name: str, rows: Iterable[Row], states: Collection[str], treaties: Collection[str], procedures: Collection[str]
) -> Iterable[Problem]:
    """What is wrong with the rows of a table. `states` are those of the list of States, if the rulebook has one."""
    seen: dict[tuple[str, ...], int] = {}
    called: dict[str, tuple[str, int]] = {}
    for row in rows:
        get = row.columns
        state = get["state_iso3"]
        named, line = called.setdefault(state, (get["state_name"], row.line))
        if named != get["state_name"]:
            yield row.problem("L008", f"`{state}` is called `{named}` at line {line}", "state_name", expected=named)
        if not _is_state(state) or (states and state not in states):
            said = "is no State of the list" if _is_state(state) else "is no code of a State"
            yield row.problem(
                "L008", f"`{state}` {said}", "state_iso3", expected="ISO 3166 alpha-3, such as KAZ",
            )  # fmt: skip
        for column in DAYS[name]:
            if get[column] and not _is_day(get[column]):
                yield row.problem(
                    "L008", f"`{get[column]}` is not a day", column, expected="a day such as 1974-05-03, or nothing"
                )
        if get["verified"] not in TRUTH:
            yield row.problem(
                "L008", f"`{get['verified']}` is not `true` or `false`", "verified", expected="true, false"
            )
        yield from _act(row, treaties) if name == "ratifications" else _procedure(row, procedures, treaties)
        key = (state, *(get[column] for column in TABLES[name] if column not in ("source", "verified", "note")))
        first = seen.setdefault(key, row.line)
        if first != row.line:
            yield row.problem("L008", f"this row is given twice, first at line {first}", "state_iso3")


def _act(row: Row, treaties: Collection[str]) -> Iterable[Problem]:
    treaty, action = row.columns["treaty"], row.columns["action"]
    if treaty not in treaties:
        hint = did_you_mean(treaty, treaties)
        message = f"`{treaty}` is no treaty: neither in treaties.yaml nor the `treaty:` of an authority"
        yield row.problem("L008", message, "treaty", hint=hint)
    if action not in ACTIONS:
        yield row.problem(
            "L008", f"`{action}` is no act", "action", expected=", ".join(ACTIONS), hint=did_you_mean(action, ACTIONS)
        )
    elif not row.columns["in_force"] and action not in WITHOUT_EFFECT:
        yield row.problem("L008", f"the {action} has no `in_force`", "action", expected="the first day of its effect")


def _procedure(row: Row, procedures: Collection[str], treaties: Collection[str]) -> Iterable[Problem]:
    name = row.columns["procedure"]
    # a step under a treaty, such as visits, may be listed without being described
    if procedures and name not in procedures and name.rpartition("-")[0] not in treaties:
        hint = did_you_mean(name, procedures)
        yield row.problem("L008", f"`{name}` is no procedure of procedures.yaml", "procedure", hint=hint)


def changed_below(
    name: str, rows: Iterable[Row], below: Mapping[str, Iterable[Iterable[str]]], allowed: Collection[tuple[str, str]]
) -> Iterable[Problem]:
    """Rows that change what a rulebook below says of a State and a treaty, unless `changes:` names these."""
    subject = "treaty" if name == "ratifications" else "procedure"
    known = {(state, next(iter(row))) for state, rows_below in below.items() for row in rows_below}
    told = {treaty for _, treaty in known}
    for row in rows:
        state, about = row.columns["state_iso3"], row.columns[subject]
        if about in told and (state, about) not in allowed:
            message = f"this changes what the rulebook below says of {state} and {about}"
            expected = (
                f"no such row, or `- {{acts: {{state: {state}, treaty: {about}}}, why: ..., on: ...}}` under `changes:`"
            )
            yield row.problem("L010", message, subject, expected=expected)


def _is_day(written: str) -> bool:
    try:
        return date.fromisoformat(written).isoformat() == written
    except ValueError:
        return False
