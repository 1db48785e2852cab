"""What every command on cases needs: the rulebook, the compiled program, and the cases, with problems on stderr."""

from __future__ import annotations

import os
import sys
from collections.abc import Collection, Iterable, Iterator
from contextlib import contextmanager
from datetime import date
from typing import TYPE_CHECKING, NamedTuple, Protocol

from engine.cite.nearest import nearest_rule
from engine.command.options import columns
from engine.load.case import load_case, load_case_from
from engine.load.dates_together import AFTER_THE_LAW
from engine.load.project import chosen_folder, path_named
from engine.load.reading import NOTES, YAML, cases_in, ends_in, nearly_cases_in
from engine.load.rulebook import load_rulebook
from engine.model.assessment import Assessment
from engine.model.case import Case
from engine.model.dates import parse_date
from engine.model.frozen import cached_property
from engine.model.problem import Problem, did_you_mean, frame, frames, visible
from engine.model.rulebook import Rulebook
from engine.reason.assess import FEW_CASES, assess, one_case_program
from engine.reason.program import Program
from engine.view.as_text import in_ascii

if TYPE_CHECKING:
    import argparse
    from pathlib import Path

    from engine.cite.names import Names
    from engine.model.decided import DecidedCases
    from engine.view.decided_part import DecidedPart


def terminal_width() -> int:
    """Columns to write to: the terminal's, or 100 when the output goes elsewhere."""
    if not sys.stdout.isatty():
        return 100
    return columns()


_ready: list[tuple[Rulebook, Program]] = []


@contextmanager
def ready(rulebook: Rulebook, program: Program) -> Iterator[None]:
    """Within this context commands use a rulebook that is already loaded and compiled, whatever `--rules` says."""
    _ready.append((rulebook, program))
    try:
        yield
    finally:
        _ready.pop()


class LoadedCase(NamedTuple):
    """A case with the warnings of its file."""

    case: Case
    problems: tuple[Problem, ...]


def print_json(data: object) -> None:
    """Print JSON, with what a terminal would obey (bidirectional and other controls) as escapes."""
    import json

    text = json.dumps(data, ensure_ascii=False, indent=1)
    if visible(text, newlines=True) != text:
        text = "".join(c if c == "\n" or visible(c) == c else json.dumps(c)[1:-1] for c in text)
    print(text)


def plain_line(line: str, *, ascii_only: bool = False) -> str:
    """A line that is safe for a terminal, and of ASCII signs only where that is asked for."""
    return in_ascii(visible(line)) if ascii_only else visible(line)


def print_lines(lines: Iterable[str]) -> None:
    """Print lines, in colours where standard output takes them."""
    if sys.stdout.isatty():
        from engine.view.style import colours, painted

        if colours(sys.stdout):
            lines = map(painted, lines)
    sys.stdout.write("".join(f"{line}\n" for line in lines))


def same_file(one: str, other: str) -> bool:
    """Whether two paths lead to one file; no where one of them leads to none."""
    try:
        return os.path.samefile(one, other)
    except (OSError, ValueError):
        return False


PIPED = "<stdin>"
"""Stands for the file of a case that comes through a pipe: `-` on the command line."""


def not_piped(path: str) -> bool:
    """Whether a case is a file, beside which something can be kept; says on stderr where it is not."""
    piped = path in (PIPED, "-")
    if piped:
        print("pincite: a case from standard input has no file to write to or beside; save it first", file=sys.stderr)
    return not piped


def same_id(id: str, path: str, first: str) -> Problem:
    """The warning that two files hold cases of one id."""
    message = f"the case `{id}` is in {first} too; what is told of one may be taken for the other"
    return Problem("warning", "C007", message, path, expected="an id for each case")


def _cases_named(options: object) -> list[str]:
    """The case files and folders that a command line names; rules of one's own may lie beside them."""
    named = getattr(options, "cases", None) or getattr(options, "case", None) or []
    return [f"{one}{os.sep}" if os.path.isdir(one) else one for one in ([named] if isinstance(named, str) else named)]


class CommonOptions(Protocol):
    """What `add_common` adds."""

    @property
    def rules(self) -> str | None:
        """`--rules` as written."""

    @property
    def as_of(self) -> str | None:
        """`--as-of` as written."""


class Workbench:
    """A rulebook ready for cases. `failed` tells whether some input could not be used."""

    def __init__(self, rulebook: Rulebook, as_of: str = "") -> None:
        self.rulebook = rulebook
        self.as_of = as_of
        self.failed = False
        self.inputs: list[str] = []
        self.tells_warnings = True
        """Whether the warnings on case files are told on stderr; not where what is printed holds them."""
        self.piped = b""
        """The case that came through standard input, as it was written."""
        self._assessed = 0

    @cached_property
    def program(self) -> Program:
        """All the rules, compiled for any number of cases."""
        return Program(self.rulebook.rules.values(), self.rulebook.words)

    @cached_property
    def decided(self) -> DecidedCases | None:
        """The decided cases of the rulebook; None where it has none. Read when first asked for."""
        from engine.load.decided import load_decided

        return load_decided(self.rulebook)

    @classmethod
    def open(cls, options: CommonOptions | argparse.Namespace) -> Workbench | None:
        """From the common options; None, with the reasons on stderr, when there is no usable rulebook."""
        as_of = options.as_of or ""
        if as_of:
            try:
                as_of = parse_date(as_of).text
                date.fromisoformat(as_of)
            except ValueError:
                print(f"pincite: --as-of {visible(as_of)} is not a day such as 2025-04-23", file=sys.stderr)
                return None
        if _ready:
            bench = cls(_ready[-1][0], as_of)
            bench.__dict__["program"] = _ready[-1][1]
            return bench
        folder, said = chosen_folder(options.rules, _cases_named(options))
        if said:
            print(visible(said), file=sys.stderr)
        rulebook, problems = load_rulebook(folder)
        for problem in problems:
            print(frame(problem), file=sys.stderr)
        if rulebook is None:
            return None
        return cls(rulebook, as_of)

    def load_all(self, paths: list[str]) -> Iterator[LoadedCase | None]:
        """Every case of the files and folders named, None for each that cannot be read (the reasons on stderr)."""
        told: dict[str, str] = {}
        for path in self._named(paths):
            self.inputs.append(path)
            case, problems = self._from_pipe() if path == PIPED else load_case(path, self.rulebook)
            if case is None:
                self.failed = True
                for block in frames(problems):
                    print(block, file=sys.stderr)
                yield None
                continue
            first = told.setdefault(case.id, path)
            if first != path and not same_file(first, path):
                problems = [*problems, same_id(case.id, path, first)]
            if self.as_of:  # another day than the one that the file was read with
                problems = [problem for problem in problems if not self.passes_over(problem)]
            if self.tells_warnings:
                for problem in problems:
                    if problem.severity == "warning":
                        print(frame(problem), file=sys.stderr)
            yield LoadedCase(self._dated(case), tuple(problems))

    def _from_pipe(self) -> tuple[Case | None, list[Problem]]:
        """The case that standard input holds."""
        from engine.load.strict_yaml.limits import MAX_BYTES

        if sys.stdin is None or sys.stdin.closed:
            return None, [Problem("error", "Y013", "standard input is closed", PIPED)]
        self.piped = sys.stdin.buffer.read(MAX_BYTES + 1)  # one more than may be read: too much is told as such
        return load_case_from(self.piped, PIPED, self.rulebook)

    def passes_over(self, problem: Problem) -> bool:
        """Whether a problem is one of the day that the file was read with, and `--as-of` names another."""
        return bool(self.as_of) and problem.code == AFTER_THE_LAW

    def is_input(self, path: str) -> bool:
        """Whether a path leads to a case that was read, to its notes, or into the rulebook."""
        beside = [f"{os.path.splitext(case)[0]}{NOTES}" for case in self.inputs]
        if any(same_file(path, one) for one in (*self.inputs, *beside)):
            return True
        folder = os.path.join(os.path.realpath(self.rulebook.folder), "")
        return os.path.realpath(path).startswith(folder) and os.path.islink(path)

    def load_one(self, path: str) -> LoadedCase | None:
        """The one case of a file; None, with the reasons on stderr."""
        found = list(self.load_all([path]))
        if len(found) > 1:
            print(f"pincite: {visible(path)} holds {len(found)} cases; name one file", file=sys.stderr)
            return None
        return found[0] if found else None

    @cached_property
    def names(self) -> Names:
        """What texts are called, for reading citations."""
        from engine.cite.names import Names

        return Names(self.rulebook.catalogue)

    def targets(self, written: str) -> tuple[str, ...]:
        """What is asked about: the id of a rule, rules of one title, or the pins of a citation in any form.

        What is none of these gives nothing, with the reason and the nearest that exists on stderr.
        """
        from engine.cite.reading import CitationError, read, read_bare

        if written in self.rulebook.rules:
            return (written,)
        if written in self.rulebook.formerly:
            return (self.rulebook.formerly[written],)
        title = " ".join(written.split()).casefold()
        titled = tuple(id for id, rule in self.rulebook.rules.items() if rule.title.casefold() == title)
        if titled:
            return titled
        if bare := read_bare(written, self.names):
            return bare
        try:
            return read(written, self.names)
        except CitationError as error:
            near = nearest_rule(written, self.rulebook.rules) or error.hint
            hint = f"; did you mean `{visible(near)}`?" if near else ""
            more = f": {visible(str(error))}" if error.names_a_text else ""
            print(f"pincite: `{visible(written)}` is no pin or rule of this rulebook{more}{hint}", file=sys.stderr)
            return ()

    def explain_nothing(self, assessment: Assessment, target: str, path: str) -> None:
        """Say that nothing is engaged or open under a target that exists, and where to look next."""
        quoted = target if " " not in target and "(" not in target else f'"{target}"'
        print(f"Nothing under {visible(target)} is engaged or undetermined in {assessment.case_id}.")
        print(f"To see what is lacking: pincite why-not {visible(path)} {visible(quoted)}")

    @property
    def today(self) -> str:
        """Today, as an ISO day."""
        return date.today().isoformat()

    def assess_all(self, paths: list[str]) -> Iterator[Assessment | None]:
        """The assessment of every case named, None for each that cannot be read."""
        for loaded in self.load_all(paths):
            yield None if loaded is None else self.assess(loaded)

    def assess(self, loaded: LoadedCase) -> Assessment:
        """The assessment of a loaded case."""
        self._assessed += 1
        few = "program" not in self.__dict__ and self._assessed <= FEW_CASES
        program = one_case_program(loaded.case, self.rulebook) if few else self.program
        return assess(loaded.case, self.rulebook, program, self.today, loaded.problems)

    def files(self, paths: list[str]) -> Iterator[Path]:
        """The case files named, folders expanded; what does not exist is reported."""
        from pathlib import Path  # not for one named file: it takes as long to import as a case to read

        return (Path(path) for path in self._named(paths))

    def _named(self, paths: list[str]) -> Iterator[str]:
        for written in paths:
            if written == "-":
                yield PIPED
                continue
            if os.path.isfile(written):
                yield path_named(written)
                continue
            from pathlib import Path

            path = Path(written)
            if path.is_dir():
                inside = cases_in(path)
                if not inside:
                    self.failed = True
                    message = (
                        f"pincite: no case in `{visible(written)}`; a case is a YAML file (see `pincite new --help`)"
                    )
                    print(message, file=sys.stderr)
                for other in nearly_cases_in(path):
                    print(
                        f"pincite: {visible(str(other))} is passed over: its name does not end in .yaml",
                        file=sys.stderr,
                    )
                yield from map(str, inside)
            elif path.exists():
                yield str(path)
            else:
                self.failed = True
                parent = path.parent
                names = [p.name for p in parent.iterdir() if ends_in(p.name, YAML)] if parent.is_dir() else []
                near = did_you_mean(path.name, names)
                hint = f"; did you mean {visible(str(parent / near))}?" if near else ""
                print(f"pincite: {visible(written)} does not exist{hint}", file=sys.stderr)

    def _dated(self, case: Case) -> Case:
        if not self.as_of:
            return case
        from engine.model.frozen import replace

        return replace(case, as_of=parse_date(self.as_of))


def decided_part(
    bench: Workbench, assessment: Assessment, most: int, only: Collection[str] | None = None
) -> DecidedPart | None:
    """What was decided on the provisions of a case; None where nothing is asked for, or the rulebook has no tables."""
    if not most or bench.decided is None:
        return None
    from engine.view.decided_part import DecidedPart

    return DecidedPart(assessment, bench.decided, bench.rulebook.catalogue, most, only)
