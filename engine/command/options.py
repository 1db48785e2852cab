"""How a command reads its command line: the parser that all share, and the options that several have."""

from __future__ import annotations

import argparse
import os
import sys
from typing import Any

from engine.load.project import cases_here
from engine.model.problem import visible


class _Parser(argparse.ArgumentParser):
    """A parser whose help that cannot be written is an error, as any output; that of the library is lost silently."""

    def _print_message(self, message: str, file: Any = None) -> None:
        if message:
            (file or sys.stderr).write(message)


def _formatter(prog: str) -> argparse.HelpFormatter:
    """Lays out help. `argparse` makes one for every option, and left to itself imports `shutil` for the width."""
    return argparse.RawDescriptionHelpFormatter(prog, width=columns() - 2)


def columns() -> int:
    """The width of the terminal: what COLUMNS says, else the system, else 80."""
    said = os.environ.get("COLUMNS", "")
    if said.isascii() and said.isdigit() and int(said):
        return int(said)
    try:
        return os.get_terminal_size(1).columns or 80
    except OSError:
        return 80


def command_parser(name: str, description: str, examples: str) -> argparse.ArgumentParser:
    """The parser of `pincite NAME`; its help ends with the examples, as they stand."""
    return _Parser(
        prog=f"pincite {name}",
        description=description,
        epilog=examples,
        formatter_class=_formatter,
    )


def add_cases(parser: argparse.ArgumentParser, what: str) -> None:
    """The cases of a command that takes any number; `cases_or_those_here` says which when none is named."""
    parser.add_argument(
        "cases", nargs="*", metavar="CASE", help=f"{what}; without it the cases of the folder one stands in"
    )


def cases_or_those_here(named: list[str], parser: argparse.ArgumentParser) -> list[str]:
    """The cases named, or those of the folder one stands in, told on stderr; where there are none, an error."""
    if named:
        return named
    here = [_shortly(str(path)) for path in cases_here()]
    if not here:
        parser.error("the following arguments are required: CASE (no cases here, nor in facts/ or cases/)")
    print(f"Cases: {', '.join(visible(path) for path in here)} (none named)", file=sys.stderr)
    return here


def _shortly(path: str) -> str:
    """The path as seen from here, where it is below."""
    return os.path.relpath(path) if os.path.abspath(path).startswith(os.getcwd() + os.sep) else path


def add_text_or_json(parser: argparse.ArgumentParser, *, ascii_signs: bool = True) -> None:
    """The options of what can be read by people or by programs."""
    parser.add_argument("--format", choices=("text", "json"), default="text")
    if ascii_signs:
        add_ascii(parser)


def add_ascii(parser: argparse.ArgumentParser) -> None:
    """The option for terminals and readers that know few signs."""
    parser.add_argument("--ascii", action="store_true", help="plain ASCII signs only")


def add_common(parser: argparse.ArgumentParser) -> None:
    """The options that all commands on cases share."""
    parser.add_argument("--rules", metavar="DIR", help="another rulebook folder, or `shipped`")
    parser.add_argument("--as-of", metavar="DATE", help="the law as it stood on this day (YYYY-MM-DD)")


def add_excel(parser: argparse.ArgumentParser) -> None:
    """The option for tables that Excel is to open."""
    parser.add_argument(
        "--excel", action="store_true", help="CSV with a byte order mark, without which Excel garbles names in UTF-8"
    )


def positive(written: str) -> int:
    """A whole number from 1, for argparse."""
    number = int(written)
    if number < 1:
        raise ValueError
    return number


def not_negative(written: str) -> int:
    """A whole number from 0, for argparse."""
    number = int(written)
    if number < 0:
        raise ValueError
    return number
