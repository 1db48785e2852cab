"""What scenarios are told against: one rulebook, the sentences of its vocabulary, and the cases that may be opened.

One library is in use at a time (`use`), because the steps of a scenario are found by their sentences, and those come
from its vocabulary. Without `use` it is the rulebook that comes with the tool.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections.abc import Iterable, Sequence
from datetime import date
from functools import cached_property
from pathlib import Path

from engine.load.case import load_case
from engine.load.decided import load_decided
from engine.load.reading import cases_in, read_text
from engine.load.rulebook import default_facts, default_rulebook, load_rulebook
from engine.model.assessment import Assessment
from engine.model.case import Case
from engine.model.decided import DecidedCases
from engine.model.problem import did_you_mean, frame
from engine.model.rulebook import Rulebook
from engine.model.states import States
from engine.reason.assess import FEW_CASES, assess, one_case_program
from engine.reason.ground import ground
from engine.reason.program import Program
from engine.reason.solve import Solution, solve
from engine.scenarios.wording import Wording


class Library:
    """A rulebook, compiled when first needed, and folders of cases."""

    def __init__(self, rules: Path, cases: Sequence[Path]) -> None:
        self.rules = rules
        self.cases = tuple(cases)
        self._opened: dict[str, Case] = {}
        self._assessed: dict[str, Assessment] = {}

    @cached_property
    def rulebook(self) -> Rulebook:
        """The rulebook. Fails with its problems when it has errors."""
        book, problems = load_rulebook(self.rules)
        assert book is not None, "\n".join(map(frame, problems))
        return book

    @cached_property
    def program(self) -> Program:
        """Its rules, compiled once for all scenarios."""
        return Program(self.rulebook.rules.values(), self.rulebook.words)

    @cached_property
    def states(self) -> States:
        """The States of its treaty data, by the names that they are called by."""
        return States(self.rulebook.status)

    @cached_property
    def decided(self) -> DecidedCases:
        """Its decided cases. Fails where it has none."""
        cases = load_decided(self.rulebook)
        assert cases is not None, "this rulebook has no decided cases (a folder law/decisions/)"
        return cases

    @cached_property
    def wording(self) -> Wording:
        """The sentences of its vocabulary."""
        return Wording(self.rulebook.words)

    def document(self, name: str) -> Case:
        """A case of the folders, by the reference of its document: "AL TJK 1/2025" is al-tjk-1-2025.yaml."""
        stem = slug(name)
        if stem not in self._opened:
            case, problems = load_case(self._file(stem), self.rulebook)
            assert case is not None, "\n".join(map(frame, problems))
            self._opened[stem] = case
        return self._opened[stem]

    def document_text(self, name: str) -> str:
        """The file of such a case, comments and all."""
        return read_text(self._file(slug(name)))

    def assessed(self, case: Case) -> Assessment:
        """The assessment of a case; the same case is assessed once, as many scenarios start from one document."""
        key = repr(case)
        if key not in self._assessed:
            self._assessed[key] = assess(case, self.rulebook, self.program_for(case), date.today().isoformat())
        return self._assessed[key]

    def program_for(self, case: Case) -> Program:
        """A program that assesses this case: of few cases each has its own, for many all the rules are compiled."""
        few = "program" not in self.__dict__ and len(self._assessed) < FEW_CASES
        return one_case_program(case, self.rulebook) if few else self.program

    def solved(self, case: Case) -> Solution:
        """What holds of a case, conclusions on which no obligation rests included."""
        return solve(ground(case, self.program_for(case)).instances)

    def _file(self, stem: str) -> Path:
        files = {p.stem: p for folder in reversed(self.cases) for p in cases_in(folder)}
        known(stem, files, "case in facts/")
        return files[stem]


_in_use: list[Library] = []


def use(rules: Path, cases: Sequence[Path]) -> Library:
    """Tell scenarios against this rulebook and these folders of cases from now on."""
    _in_use[:] = [Library(rules, cases)]
    return _in_use[0]


def use_as(library: Library) -> Library:
    """Tell scenarios against this library from now on."""
    _in_use[:] = [library]
    return library


def use_loaded(rulebook: Rulebook, program: Program, cases: Sequence[Path] = ()) -> Library:
    """The same with a rulebook that is already loaded and compiled; without `cases`, those that come with the tool."""
    found = use(Path(rulebook.folder), cases or [default_facts()])
    found.__dict__.update(rulebook=rulebook, program=program)
    return found


def library() -> Library:
    """The library in use."""
    return _in_use[0] if _in_use else use(default_rulebook(), [default_facts()])


def rulebook() -> Rulebook:
    """The rulebook in use."""
    return library().rulebook


def wording() -> Wording:
    """The sentences of the vocabulary in use."""
    return library().wording


def known(word: str, words: Iterable[str], what: str) -> None:
    """Fail, with the nearest word, when this is none of the words."""
    near = did_you_mean(word, words)
    assert word in words, f'"{word}" is no {what}' + (f'; did you mean "{near}"?' if near else "")


def slug(text: str) -> str:
    """The id that a name gives: "the closed trial" is closed-trial."""
    plain = re.sub(r"^the ", "", text.strip(), flags=re.IGNORECASE)
    letters = unicodedata.normalize("NFKD", plain.lower()).encode("ascii", "ignore").decode()
    id = re.sub(r"[^a-z0-9]+", "-", letters).strip("-")
    if id or not plain:
        return id[:60].strip("-")
    return f"n{hashlib.sha256(plain.encode()).hexdigest()[:8]}"  # a name in another alphabet
