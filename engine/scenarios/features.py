"""Feature files as data: features, rules, scenarios, steps and tables, without running anything."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from engine.load.reading import FEATURE, Unreadable, files_in, read_text
from engine.load.rulebook import default_rulebook
from engine.model.frozen import dataclass, replace
from engine.model.problem import did_you_mean

OUTLINES = ("Scenario Outline", "Scenario Template")
_PLACE = re.compile(r"<[^<>|]+>")
KEYWORDS = ("Feature", "Rule", "Background", "Scenario", "Scenario Outline", "Example", "Examples")
TYPES = {"Context": "given", "Action": "when", "Outcome": "then"}
"""What the parser calls the steps that begin with Given, When and Then; the others are as the step before."""
INTERFACE = "interface"
"""The tag of features whose steps drive the terminal interface: only its own tests can run them."""


@dataclass(frozen=True)
class Step:
    """One step: its keyword (Given, And, ...), its sentence, and the rows of its table.

    `type` is "given", "when" or "then", whatever the keyword; `text_below` is a doc string under it.
    """

    line: int
    keyword: str
    sentence: str
    table: tuple[tuple[str, ...], ...] = ()
    type: str = ""
    text_below: str = ""

    @property
    def text(self) -> str:
        """The step as it is written."""
        return f"{self.keyword} {self.sentence}"


@dataclass(frozen=True)
class Examples:
    """A table of examples: its name, the names of its columns, and its rows with their lines."""

    name: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    lines: tuple[int, ...]


@dataclass(frozen=True)
class Scenario:
    """One scenario, or an outline with its examples. `rule` is the heading that it stands under, "" for none.

    `tags` are its own, those of its rule and those of its feature; `comments` are the `#` lines above and in it.
    `error` says why it cannot be run as meant, though the rest of its file can.
    """

    name: str
    line: int
    steps: tuple[Step, ...]
    rule: str = ""
    says: str = ""
    examples: tuple[Examples, ...] = ()
    outline: bool = False
    tags: tuple[str, ...] = ()
    comments: tuple[str, ...] = ()
    error: str = ""

    @property
    def runs(self) -> int:
        """How often it runs: once, or once for each row of its examples."""
        return sum(len(table.rows) for table in self.examples) if self.outline or self.examples else 1

    @property
    def rows(self) -> tuple[tuple[int, Mapping[str, str]], ...]:
        """The rows of its examples in order: the line of each, and its values by column."""
        return tuple(
            (line, dict(zip(table.columns, row, strict=False)))
            for table in self.examples
            for line, row in zip(table.lines, table.rows, strict=True)
        )


@dataclass(frozen=True)
class Heading:
    """A `Rule:` of a feature, with what it says and the steps of its background."""

    name: str
    line: int
    says: str = ""
    background: tuple[Step, ...] = ()


@dataclass(frozen=True)
class Feature:
    """One feature file; `error` says why it cannot be read."""

    path: Path
    name: str
    says: str = ""
    scenarios: tuple[Scenario, ...] = ()
    error: str = ""
    tags: tuple[str, ...] = ()
    background: tuple[Step, ...] = ()
    headings: tuple[Heading, ...] = ()

    @property
    def runnable(self) -> bool:
        """Whether the shipped steps can run it."""
        return not self.error and INTERFACE not in self.tags


def default_features() -> Path:
    """The features that come with the tool."""
    return default_rulebook().parent / "features"


def feature_files(place: Path) -> list[Path]:
    """The feature files of a folder and the folders in it, or the one file, in the order of their names."""
    if place.exists() and not place.is_dir():
        return [place]
    return list(files_in(place, FEATURE)) if place.is_dir() else []


def read_features(place: Path) -> tuple[Feature, ...]:
    """The features of a folder, or of one file. What cannot be read has an `error`; nothing raises."""
    return tuple(read_feature(path) for path in feature_files(place))


def read_feature(path: Path) -> Feature:
    """The feature of one file."""
    try:
        from gherkin.parser import Parser
    except ImportError:
        return Feature(path, path.stem, error="features need pytest-bdd (pip install pytest-bdd)")
    try:
        text = read_text(path)
        parsed: Any = Parser().parse(text)
        plain = parsed.get("feature")
    except Unreadable as error:
        return Feature(path, path.stem, error=error.reason)
    except Exception as error:  # the parser has an exception of its own for every mistake
        return Feature(path, path.stem, error=_first(error))
    if plain is None:
        return Feature(path, path.stem, error="there is no `Feature:` in it")
    said = {one["location"]["line"]: one["text"].strip().lstrip("#").strip() for one in parsed.get("comments", ())}
    found = _feature(path, plain, said)
    wrong = _swallowed(found, text)
    return Feature(path, found.name, found.says, error=wrong) if wrong else found


def _swallowed(feature: Feature, text: str) -> str:
    """What the parser takes without a word, and nobody can have meant."""
    for number, line in enumerate(text.splitlines(), start=1):
        head = line.strip().partition(":")[0]
        if ":" in line and head not in KEYWORDS and len(head.split()) < 3 and _in_a_description(line.strip(), feature):
            near = did_you_mean(head, KEYWORDS)
            if near:
                return f"line {number}: `{head}:` begins nothing; did you mean `{near}:`?"
    return "" if feature.scenarios else "there is no `Scenario:` in it"


def _checked(scenarios: Iterable[Scenario]) -> Iterator[Scenario]:
    """Scenarios in the order of their lines, with what keeps one of them from being run as meant."""
    names: dict[str, int] = {}
    for scenario in sorted(scenarios, key=lambda one: one.line):
        wrong = ""
        if scenario.name in names:
            wrong = f"line {names[scenario.name]} has a scenario of the same name"
        elif not scenario.steps:
            wrong = "no step below begins with Given, When or Then"
        elif (scenario.outline or scenario.examples) and not scenario.runs:
            wrong = "an outline has Examples with rows, or nothing of it would run"
        elif not scenario.examples and (place := _PLACE.search(" ".join(_written(scenario)))):
            wrong = f"{place[0]} stands for a value, and there are no Examples with values"
        names.setdefault(scenario.name, scenario.line)
        yield replace(scenario, error=wrong)


def _written(scenario: Scenario) -> Iterator[str]:
    for step in scenario.steps:
        yield step.sentence
        for row in step.table:
            yield from row


def _in_a_description(line: str, feature: Feature) -> bool:
    words = " ".join(line.split())
    said = [feature.says, *(heading.says for heading in feature.headings)]
    return any(words in one for one in (*said, *(scenario.says for scenario in feature.scenarios)))


def _first(error: Exception) -> str:
    """What the parser found wrong first: "line 3: expected ..."."""
    lines = [line for line in str(error).splitlines() if line.strip() and line != "Parser errors:"]
    place, _, message = (lines[0] if lines else type(error).__name__).partition("): ")
    return f"line {place.strip('(').partition(':')[0]}: {message}" if message else place


def _feature(path: Path, plain: Mapping[str, Any], comments: Mapping[int, str]) -> Feature:
    scenarios: list[Scenario] = []
    tags = _tags(plain)
    headings: list[Heading] = []
    background: tuple[Step, ...] = ()
    for child in plain.get("children", ()):
        if "background" in child:
            background = _steps(child["background"])
        if "scenario" in child:
            scenarios.append(_scenario(child["scenario"], "", tags, comments))
        if "rule" in child:
            rule = child["rule"]
            below = rule.get("children", ())
            first = next((_steps(inner["background"]) for inner in below if "background" in inner), ())
            headings.append(Heading(rule["name"], rule["location"]["line"], _words(rule), first))
            own = (*tags, *_tags(rule))
            scenarios += [_scenario(one["scenario"], rule["name"], own, comments) for one in below if "scenario" in one]
    return Feature(
        path,
        str(plain.get("name") or path.stem),
        _words(plain),
        tuple(_checked(scenarios)),
        tags=tags,
        background=background,
        headings=tuple(headings),
    )


def _tags(plain: Mapping[str, Any]) -> tuple[str, ...]:
    return tuple(tag["name"].lstrip("@") for tag in plain.get("tags", ()))


def _scenario(plain: Mapping[str, Any], rule: str, tags: tuple[str, ...], comments: Mapping[int, str]) -> Scenario:
    steps, line = _steps(plain), plain["location"]["line"]
    first = min([line, *(tag["location"]["line"] for tag in plain.get("tags", ()))])
    while first - 1 in comments:
        first -= 1
    last = max([line, *(step.line + len(step.table) for step in steps)])
    return Scenario(
        str(plain.get("name") or ""),
        line,
        steps,
        rule,
        _words(plain),
        tuple(_examples(table) for table in plain.get("examples", ()) if table.get("tableHeader")),
        outline=str(plain.get("keyword") or "") in OUTLINES,
        tags=tuple(dict.fromkeys((*tags, *_tags(plain)))),
        comments=tuple(comments[number] for number in range(first, last + 1) if comments.get(number)),
    )


def _steps(plain: Mapping[str, Any]) -> tuple[Step, ...]:
    found: list[Step] = []
    for step in plain.get("steps", ()):
        before = found[-1].type if found else ""
        found.append(
            Step(
                step["location"]["line"],
                step["keyword"].strip(),
                step["text"],
                tuple(_row(row) for row in step.get("dataTable", {}).get("rows", ())),
                TYPES.get(step.get("keywordType", ""), before),
                str(step.get("docString", {}).get("content", "")),
            )
        )
    return tuple(found)


def _examples(plain: Mapping[str, Any]) -> Examples:
    body = plain.get("tableBody", ())
    return Examples(
        str(plain.get("name") or ""),
        _row(plain["tableHeader"]),
        tuple(_row(row) for row in body),
        tuple(row["location"]["line"] for row in body),
    )


def _row(plain: Mapping[str, Any]) -> tuple[str, ...]:
    return tuple(cell["value"] for cell in plain["cells"])


def _words(plain: Mapping[str, Any]) -> str:
    return " ".join(str(plain.get("description") or "").split())
