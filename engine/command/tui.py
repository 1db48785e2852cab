"""`pincite tui`: the terminal interface. Textual is imported only when there is a terminal for it."""

from __future__ import annotations

import argparse
import os
import shlex
import sys
from datetime import date
from pathlib import Path

from engine.command.options import add_ascii, command_parser
from engine.load.project import cases_here, chosen_rulebook, default_cases
from engine.model.dates import parse_date
from engine.model.problem import visible

EPILOG = """examples:
  pincite tui
  pincite tui facts/al-tjk-1-2025.yaml
  pincite tui my-cases/ --rules my-rules/"""


def run(arguments: list[str]) -> int:
    """Run the command; exit code 0 done, 2 bad input."""
    parser = command_parser(
        "tui",
        "Read and question cases in the terminal. Inside, ? shows the keys.",
        EPILOG,
    )
    parser.add_argument("cases", nargs="*", metavar="CASE", help="case files, or folders of them")
    parser.add_argument("--rules", metavar="DIR", help="another rulebook folder, or `shipped`")
    parser.add_argument("--as-of", metavar="DATE", default="", help="the law as it stood on this day (YYYY-MM-DD)")
    parser.add_argument("--plain", action="store_true", help="for screen readers: no drawing, the cursor on the row")
    add_ascii(parser)
    parser.add_argument("--web", action="store_true", help="serve it to a browser on this machine instead")
    parser.add_argument("--port", type=int, default=8000, help="the port for --web (default: 8000)")
    options = parser.parse_args(arguments)
    wrong = _wrong(options)
    if wrong:
        print(f"pincite: {visible(wrong)}", file=sys.stderr)
        return 2
    if options.web:
        return _serve(arguments, options.port)
    paths = [Path(path) for path in options.cases] or cases_here()
    if not _is_terminal():
        return _report(options, paths)
    from tui.app import PinciteApp
    from tui.desk import Desk
    from tui.remembered import recall

    folder, said = chosen_rulebook(options.rules, options.cases)
    if said:
        print(visible(said), file=sys.stderr)
    desk = Desk(folder, paths, options.as_of)
    remembered = recall()
    remembered.plain = remembered.plain or options.plain
    app = PinciteApp(desk, remembered, ascii_only=options.ascii)
    app.run()
    return app.return_code or 0


def _wrong(options: argparse.Namespace) -> str:
    for path in options.cases:
        if not Path(path).exists():
            return f"{path} does not exist"
    if options.as_of:
        try:
            date.fromisoformat(parse_date(options.as_of).text)
        except ValueError as error:
            return f"--as-of {options.as_of}: {error} (expected a day such as 2025-04-23)"
    return ""


def _is_terminal() -> bool:
    if os.environ.get("TEXTUAL_DRIVER"):  # textual-serve speaks to the app through pipes
        return True
    # the interface is drawn on stderr
    streams = (sys.stdin, sys.stdout, sys.stderr)
    return all(stream.isatty() for stream in streams) and os.environ.get("TERM", "dumb") != "dumb"


def _report(options: argparse.Namespace, paths: list[Path]) -> int:
    """The plain report instead; being without a terminal is no mistake, so its exit code is 0."""
    from engine.command.case import check

    print("pincite: tui needs a terminal; this is the report of `pincite check`", file=sys.stderr)
    words = [str(path) for path in paths or default_cases()]
    if options.rules:
        words += ["--rules", options.rules]
    if options.as_of:
        words += ["--as-of", options.as_of]
    if options.ascii:
        words.append("--ascii")
    code = check.run(words)
    return 0 if code == 1 else code


def _serve(arguments: list[str], port: int) -> int:
    try:
        from textual_serve.server import Server
    except ImportError:
        print("pincite: --web needs textual-serve: pip install 'pincite[web]'", file=sys.stderr)
        return 2
    words = [word for word in arguments if word != "--web"]
    command = shlex.join([sys.executable, "-m", "engine", "tui", *words])
    print(f"On this machine only, until you stop it with ctrl+c: http://127.0.0.1:{port}", file=sys.stderr)
    Server(command, host="127.0.0.1", port=port, title="Pincite").serve()
    return 0
