"""What commands share that show one thing in the terminal, as JSON, or as a drawing in a file."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NamedTuple

from engine.command.options import add_common, add_text_or_json
from engine.command.to_file import add_file_options, ending_of, named_for_file, write_file
from engine.command.workbench import LoadedCase, Workbench, plain_line, print_json

if TYPE_CHECKING:
    from engine.reason.reason_graph import ReasonGraph

GRAPH_ENDINGS = (".svg", ".html", ".dot")
"""The files that a graph may be written to."""


@dataclass(frozen=True)
class Drawing:
    """One thing in every form it has.

    Args:
        files: the content of a file, by the ending of its name.
        plain: what `--format json` prints.
        lines: what the terminal shows.
    """

    files: Mapping[str, Callable[[], str | bytes]]
    plain: Callable[[], Any]
    lines: Callable[[], Iterable[str]]

    def show(self, bench: Workbench, options: argparse.Namespace, ending: str) -> int:
        """Write the file that was asked for, or print; exit code 0 done, 2 when it cannot be written."""
        if ending:
            content = self.files[ending]()
            return 0 if write_file(options.to, content, force=options.force, bench=bench) else 2
        if options.format == "json":
            print_json(self.plain())
            return 0
        for line in self.lines():
            print(plain_line(line, ascii_only=options.ascii))
        return 0


class Drawn(NamedTuple):
    """A case to be drawn, as what is written shows its people; `ending` is that of the file, "" for the terminal."""

    bench: Workbench
    loaded: LoadedCase
    ending: str


def add_drawing_options(parser: argparse.ArgumentParser, endings: Sequence[str]) -> None:
    """The options of a command that draws a case."""
    add_file_options(parser, endings)
    add_text_or_json(parser)
    add_common(parser)


def case_to_draw(options: argparse.Namespace, endings: Sequence[str]) -> Drawn | None:
    """The case that the options name; None, with the reasons on stderr, when it cannot be read or drawn as asked."""
    ending = ending_of(options, endings)
    if ending is None or (bench := Workbench.open(options)) is None:
        return None
    loaded = bench.load_one(options.case)
    if loaded is None:
        return None
    return Drawn(bench, named_for_file(loaded, bench, options) if ending else loaded, ending)


def graph_files(title: str, graph: ReasonGraph) -> Mapping[str, Callable[[], str]]:
    """A graph in the forms of `GRAPH_ENDINGS`; what draws it is imported when one is asked for."""

    def drawn(page: bool) -> str:
        from engine.view.graph_drawing import graph_page, graph_svg

        return (graph_page if page else graph_svg)(title, graph)

    def dot() -> str:
        from engine.view.graph import graph_dot

        return graph_dot(title, graph)

    return {".svg": lambda: drawn(False), ".html": lambda: drawn(True), ".dot": dot}
