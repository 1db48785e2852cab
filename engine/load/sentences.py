"""Loads a rulebook's `sentences/`: how letters and decisions tell each kind of fact. Read when a passage is looked at.

`told.yaml` has sentences by kind; `decided.csv` those of decided cases, with the case and the kinds that tell each;
`alike.yaml` words that tell the same, by groups; `framing.yaml` what alleges nothing.
"""

from __future__ import annotations

import csv
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import Field, RootModel

from engine.letter.framing import Framing, Mark
from engine.letter.passage import SNOWBALL, Language
from engine.load.document import read_document
from engine.load.reading import Unreadable, read_text
from engine.load.shape_problems import Strict, check_shape
from engine.model.amounts import UNITS
from engine.model.problem import Problem, did_you_mean
from engine.model.sentence import Sentence
from engine.model.stems import stems_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from engine.model.rulebook import Rulebook

FOLDER = "sentences"
COLUMNS = ["case", "kinds", "sentence"]


class ToldShape(RootModel[dict[str, list[str]]]):
    """`told.yaml`: sentences by kind."""


def load_sentences(rulebook: Rulebook) -> tuple[list[Sentence], list[Problem]]:
    """The sentences of a rulebook and of those it extends, its own first; a rulebook may have none."""
    found: list[Sentence] = []
    problems: list[Problem] = []
    for folder in (rulebook.folder, *(folder for _, folder in rulebook.layers)):
        inside = Path(folder) / FOLDER
        if (inside / "told.yaml").is_file():
            found += _told(inside / "told.yaml", rulebook, problems)
        if (inside / "decided.csv").is_file():
            found += _decided(inside / "decided.csv", rulebook, problems)
    return found, problems


class AlikeShape(RootModel[dict[str, list[str]]]):
    """`alike.yaml`: the words of each group."""


def load_groups(rulebook: Rulebook) -> tuple[dict[str, tuple[str, ...]], list[Problem]]:
    """The stems of words that tell the same, each with the groups that it belongs to."""
    groups: dict[str, list[str]] = {}
    problems: list[Problem] = []
    for folder in (rulebook.folder, *(folder for _, folder in rulebook.layers)):
        path = Path(folder) / FOLDER / "alike.yaml"
        if not path.is_file():
            continue
        document, wrong = read_document(path)
        problems += wrong
        shape, wrong = check_shape(AlikeShape, document.data, document, code="S001") if document else (None, [])
        problems += wrong
        for group, words in shape.root.items() if shape else ():
            for stem in dict.fromkeys(stem for word in words for stem in stems_of(word)[:1]):
                groups.setdefault(stem, []).append(group)
    return {stem: tuple(dict.fromkeys(found)) for stem, found in groups.items()}, problems


class LanguageShape(Strict):
    """One language of `languages.yaml`."""

    months: Annotated[list[str], Field(min_length=12, max_length=12)]
    small: list[str]
    no: list[str]
    words: dict[str, str]
    units: Annotated[dict[str, str], Field(default_factory=dict)]
    numbers: Annotated[dict[str, int], Field(default_factory=dict)]
    why: Annotated[list[str], Field(default_factory=list)]


class LanguagesShape(RootModel[dict[str, LanguageShape]]):
    """`languages.yaml`: languages by their code."""


def load_languages(rulebook: Rulebook) -> tuple[list[Language], list[Problem]]:
    """The languages besides English of which a rulebook, or one that it extends, lists the usual words."""
    found: dict[str, Language] = {}
    problems: list[Problem] = []
    for folder in (rulebook.folder, *(folder for _, folder in rulebook.layers)):
        path = Path(folder) / FOLDER / "languages.yaml"
        if not path.is_file():
            continue
        document, wrong = read_document(path)
        problems += wrong
        shape, wrong = check_shape(LanguagesShape, document.data, document, code="S001") if document else (None, [])
        problems += wrong
        for code, one in shape.root.items() if shape else ():
            if code not in SNOWBALL and document is not None:
                expected = ", ".join(SNOWBALL)
                problems.append(
                    document.problem(
                        "S001", f"`{code}` is no language that is read", (code,), key=True, expected=expected
                    )
                )
                continue
            words = {word: tuple(english.split()) for word, english in one.words.items()}
            units = {word: unit for word, unit in one.units.items() if unit in UNITS}
            small, no = frozenset(one.small), frozenset(one.no)
            language = Language(code, tuple(one.months), small, no, words, units, one.numbers, frozenset(one.why))
            found.setdefault(code, language)
    return list(found.values()), problems


class MarkShape(Strict):
    """One mark of `framing.yaml`."""

    says: str
    begins: Annotated[list[str], Field(default_factory=list)]
    has: Annotated[list[str], Field(default_factory=list)]
    beside: Annotated[list[str], Field(alias="with", default_factory=list)]
    without: Annotated[list[str], Field(default_factory=list)]
    questions: Literal["yes", "no"] = "no"
    signs: Annotated[list[str], Field(default_factory=list)]
    capitals: Literal["yes", "no"] = "no"


class AllegesShape(Strict):
    """The words of allegation."""

    words: list[str]


class FramingShape(Strict):
    """`framing.yaml`: what frames a letter."""

    alleges: AllegesShape
    marks: dict[str, MarkShape]


def _mark(shape: MarkShape) -> Mark:
    words = (tuple(shape.begins), tuple(shape.has), tuple(shape.beside), tuple(shape.without))
    questions, capitals = shape.questions == "yes", shape.capitals == "yes"
    return Mark(shape.says, *words, signs=tuple(shape.signs), questions=questions, capitals=capitals)


def load_framing(rulebook: Rulebook) -> tuple[Framing, list[Problem]]:
    """The marks of paragraphs that allege nothing; those of a rulebook of one's own first."""
    marks: dict[str, Mark] = {}
    alleges: list[str] = []
    problems: list[Problem] = []
    for folder in (rulebook.folder, *(folder for _, folder in rulebook.layers)):
        path = Path(folder) / FOLDER / "framing.yaml"
        if not path.is_file():
            continue
        document, wrong = read_document(path)
        problems += wrong
        shape, wrong = check_shape(FramingShape, document.data, document, code="S001") if document else (None, [])
        problems += wrong
        if shape is not None:
            alleges += shape.alleges.words
            for name, one in shape.marks.items():
                marks.setdefault(name, _mark(one))
    return Framing(tuple(marks.values()), tuple(alleges)), problems


def _told(path: Path, rulebook: Rulebook, problems: list[Problem]) -> Iterator[Sentence]:
    document, wrong = read_document(path)
    problems += wrong
    if document is None:
        return
    shape, wrong = check_shape(ToldShape, document.data, document, code="S001")
    problems += wrong
    for kind, sentences in shape.root.items() if shape else ():
        if kind not in rulebook.words.kinds:
            hint = did_you_mean(kind, rulebook.words.kinds)
            problems.append(document.problem("S001", f"`{kind}` is no kind of fact", (kind,), key=True, hint=hint))
            continue
        yield from (Sentence(text, (kind,)) for text in sentences)


def _decided(path: Path, rulebook: Rulebook, problems: list[Problem]) -> Iterator[Sentence]:
    try:
        rows = csv.reader(read_text(path).splitlines())
    except Unreadable as error:
        problems.append(Problem("error", "S001", error.reason, str(path)))
        return
    for line, row in enumerate(rows, start=1):
        if line == 1 and row == COLUMNS:
            continue
        if len(row) != len(COLUMNS):
            expected = ",".join(COLUMNS)
            problems.append(Problem("error", "S001", "this row has other columns", str(path), line, expected=expected))
            continue
        case, kinds, text = row
        known = tuple(kind for kind in kinds.split() if kind in rulebook.words.kinds)
        for kind in kinds.split():
            if kind not in known:
                hint = did_you_mean(kind, rulebook.words.kinds)
                problems.append(Problem("error", "S001", f"`{kind}` is no kind of fact", str(path), line, hint=hint))
        if known:
            yield Sentence(text, known, case)
