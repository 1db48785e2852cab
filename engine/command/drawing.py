"""What commands share that show one thing in the terminal, as JSON, or as a drawing in a file."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from engine.command.to_file import write_file
from engine.command.workbench import Workbench, plain_line, print_json

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

    files: Mapping[str, Callable[[], str]]
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


def graph_files(title: str, graph: ReasonGraph) -> Mapping[str, Callable[[], str]]:
    """A graph in the forms of `GRAPH_ENDINGS`; what draws it is imported when one is asked for."""

    def drawn(page: bool) -> str:
        from engine.view.graph_drawing import graph_page, graph_svg

        return (graph_page if page else graph_svg)(title, graph)

    def dot() -> str:
        from engine.view.graph import graph_dot

        return graph_dot(title, graph)

    return {".svg": lambda: drawn(False), ".html": lambda: drawn(True), ".dot": dot}
