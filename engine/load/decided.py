"""Loads a rulebook's `law/decisions/`, when it is asked for; a rulebook without that folder has no decided cases.

The tables are checked with the rest of the law when a rulebook is compiled, and read when a command needs them.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Literal

from pydantic import BaseModel, ConfigDict

from engine.cite.nearest import nearest_text
from engine.load.document import read_document
from engine.load.left_out import read_left_out
from engine.load.shape_problems import check_shape
from engine.model.decided import PLACES, SECTIONS, Body, DecidedCases, LeftOut, Outcome, Told
from engine.model.problem import Problem

if TYPE_CHECKING:
    from pathlib import Path

    from engine.model.rulebook import Rulebook

FOLDER = "decisions"
COLUMNS = {
    "decisions": ("symbol", "body", "state", "year", "kind"),
    "findings": ("symbol", "outcome", "treaty", "provision", "with_provisions", "doc_para", "place"),
    "citations": ("symbol", "authority", "paragraph", "doc_para", "section"),
}


class BodyShape(BaseModel):
    """One body of `about.yaml`."""

    model_config = ConfigDict(extra="ignore")

    id: str
    short: str
    name: str
    treaties: list[str] = []
    sections: Literal["told", "not-told"] = "told"


class OutcomeShape(BaseModel):
    """One outcome of `about.yaml`."""

    model_config = ConfigDict(extra="forbid")

    id: str
    says: str
    adverse: Literal["yes", "no"]


class AboutShape(BaseModel):
    """`about.yaml`; further keys are notes for the reader of the file."""

    model_config = ConfigDict(extra="ignore")

    outcomes: list[OutcomeShape]
    bodies: list[BodyShape]
    address: str = ""
    warning: str = ""
    notice: str = ""


def load_decided(rulebook: Rulebook) -> DecidedCases | None:
    """The decided cases of a rulebook and of those it extends, its own first; None when there are none."""
    from pathlib import Path

    told: dict[str, Told] = {}
    bodies: dict[str, Body] = {}
    outcomes: dict[str, Outcome] = {}
    about: dict[str, str] = {}
    left_out: list[LeftOut] = []
    for folder in (rulebook.folder, *(folder for _, folder in rulebook.layers)):
        inside = Path(folder) / "law" / FOLDER
        if not inside.is_dir():
            continue
        problems: list[Problem] = []  # told when the rulebook was compiled
        own: dict[str, Told] = {}
        for _, (symbol, *row) in _rows(inside, "decisions", problems):
            own[symbol] = Told(row, [], [])
        for _, (symbol, *row) in _rows(inside, "findings", problems):
            if symbol in own:
                own[symbol].findings.append(row)
        for _, (symbol, *row) in _rows(inside, "citations", problems):
            if symbol in own:
                own[symbol].citations.append(row)
        told = {**own, **told}
        left_out += read_left_out(inside, own)[0]
        shape = _about(inside, problems)
        if shape is not None:
            for body in shape.bodies:
                told_where = body.sections == "told"
                bodies.setdefault(body.id, Body(body.id, body.short, body.name, tuple(body.treaties), told_where))
            for outcome in shape.outcomes:
                outcomes.setdefault(outcome.id, Outcome(outcome.id, outcome.says, outcome.adverse == "yes"))
            for key in ("address", "warning", "notice"):
                about.setdefault(key, getattr(shape, key))
    return DecidedCases(told, bodies.values(), outcomes.values(), about, left_out) if told else None


def check_decided(folder: Path, authorities: Iterable[str]) -> list[Problem]:
    """What is wrong with the tables of a law folder; nothing where it has none."""
    inside = folder / FOLDER
    if not inside.is_dir():
        return []
    problems: list[Problem] = []
    about = _about(inside, problems)
    check = _Check(inside, problems, set(authorities), about)
    for line, row in _rows(inside, "decisions", problems):
        check.decision(line, row)
    for line, row in _rows(inside, "findings", problems):
        check.finding(line, row)
    for line, row in _rows(inside, "citations", problems):
        check.citation(line, row)
    return problems + read_left_out(inside, check.symbols)[1]


class _Check:
    """What each row of a table has to be. A citation may be of a text that the catalogue does not have."""

    def __init__(self, folder: Path, problems: list[Problem], authorities: set[str], about: AboutShape | None) -> None:
        self.folder = folder
        self.problems = problems
        self.authorities = authorities
        self.bodies = sorted(body.id for body in about.bodies) if about else []
        self.outcomes = [outcome.id for outcome in about.outcomes] if about else []
        self.symbols: set[str] = set()

    def _wrong(self, table: str, line: int, message: str, expected: str = "", hint: str = "") -> None:
        path = str(self.folder / f"{table}.csv")
        self.problems.append(Problem("error", "L006", message, path, line, 1, expected=expected, hint=hint))

    def _word(self, table: str, line: int, word: str, allowed: Sequence[str]) -> None:
        if word not in allowed:
            self._wrong(table, line, f"`{word}` is none of the words of this table", ", ".join(allowed))

    def _known(self, table: str, line: int, symbol: str) -> None:
        if symbol not in self.symbols:
            self._wrong(table, line, f"there is no decision {symbol} in decisions.csv")

    def decision(self, line: int, row: Sequence[str]) -> None:
        symbol, body, state, year, _ = row
        if symbol in self.symbols:
            self._wrong("decisions", line, f"the decision {symbol} is given twice")
        self.symbols.add(symbol)
        if self.bodies:
            self._word("decisions", line, body, self.bodies)
        if not re.fullmatch(r"[A-Z]{3}|", state):
            self._wrong("decisions", line, f"`{state}` is no State", "three capital letters, or nothing")
        if not re.fullmatch(r"\d{4}|", year):
            self._wrong("decisions", line, f"`{year}` is no year", "four digits, or nothing")

    def finding(self, line: int, row: Sequence[str]) -> None:
        symbol, outcome, treaty, _, _, _, place = row
        self._known("findings", line, symbol)
        if treaty not in self.authorities:
            hint = nearest_text(treaty, self.authorities)
            self._wrong("findings", line, f"`{treaty}` is no authority of the catalogue", hint=hint)
        self._word("findings", line, outcome, self.outcomes)
        self._word("findings", line, place, PLACES)

    def citation(self, line: int, row: Sequence[str]) -> None:
        symbol, _, _, _, section = row
        self._known("citations", line, symbol)
        self._word("citations", line, section, SECTIONS)


def _about(folder: Path, problems: list[Problem]) -> AboutShape | None:
    path = folder / "about.yaml"
    if not path.is_file():
        problems.append(Problem("error", "L005", f"there is no {path.name} beside the tables", str(path)))
        return None
    document, found = read_document(path)
    problems += found
    if document is None:
        return None
    shape, found = check_shape(AboutShape, document.data, document, code="L001")
    problems += found
    return shape


def _rows(folder: Path, table: str, problems: list[Problem]) -> Iterator[tuple[int, list[str]]]:
    """Line and cells of each row of a table, the cells in the order of `COLUMNS`."""
    path = folder / f"{table}.csv"
    if not path.is_file():
        return
    columns = COLUMNS[table]
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            rows = csv.reader(file)
            head = next(rows, [])
            missing = [column for column in columns if column not in head]
            if missing:
                message = f"the table has no column {', '.join(missing)}"
                problems.append(Problem("error", "L005", message, str(path), 1, 1))
                return
            places = [head.index(column) for column in columns]
            for row in rows:
                if len(row) != len(head):
                    message = f"the row has {len(row)} cells, the head has {len(head)}"
                    problems.append(Problem("error", "L005", message, str(path), rows.line_num, 1))
                    continue
                yield rows.line_num, [row[place] for place in places]
    except UnicodeDecodeError as error:
        message = f"the file is not UTF-8: byte {error.object[error.start]:#04x} at offset {error.start}"
        problems.append(Problem("error", "L005", message, str(path), expected="the file saved as UTF-8"))
    except (OSError, csv.Error) as error:
        problems.append(Problem("error", "L005", f"the table cannot be read: {error}", str(path)))
