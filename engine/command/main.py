"""The `pincite` command: reads the name of a sub-command, then imports only what it needs."""

from __future__ import annotations

import atexit
import gc
import os
import sys
from importlib import import_module

from engine import __version__
from engine.command.surroundings import all_given, can_say, give_up_output, show_in_any_encoding

COMMANDS = {
    "check": "derive the potentially engaged obligations of one or several cases",
    "why": "the reasons for a finding, down to facts with source and page",
    "why-not": "what is lacking for an obligation, and the lines that would change it",
    "what-if": "what changes when facts are answered otherwise, dropped or added",
    "ask": "the questions worth asking, those that settle most first",
    "draft": "a draft of the document to file: submission, complaint, questionnaire or memorandum",
    "cites": "the citations of your own document: whether they exist, were law then, and meet the case",
    "compare": "several cases side by side: obligations, what they share, patterns",
    "timeline": "the facts of a case in the order of time",
    "diff": "what changed between two versions of a case",
    "graph": "how findings follow, as a graph from facts to pins",
    "batch": "thousands of cases into one table, in several processes, resumable",
    "capsule": "a case with rulebook and result in one file, to be computed again",
    "replay": "compute the answer of a capsule again, and compare",
    "note": "accept, reject or annotate a finding, and list what was decided",
    "new": "a case file to start from",
    "read": "a letter beside its case: kinds for a passage, a case to start from, what is not told yet",
    "migrate": "rewrite cases, rules and features to the words of today",
    "rules": "list, show, test, check and mutate the rules",
    "verify": "everything that can be tried of a rulebook of your own, with one exit code",
    "vocab": "search the kinds of fact, their attributes and values",
    "schema": "JSON Schemas of case, rule and vocabulary files, and of assessments",
    "law": "the authorities by paragraph",
    "features": "run the scenarios of feature files, or show them as one page",
    "scenario": "a finding of a case, told as a scenario that passes as written",
    "case-from": "a case file, made from a scenario",
    "init": "a folder of your own: rules over the shipped ones, facts, features",
    "tui": "read and question cases in the terminal interface",
}
"""Sub-command -> what it does."""
GROUPS = {
    "case": ("ask", "check", "cites", "compare", "diff", "draft", "graph", "new", "note", "read", "timeline",
             "what-if", "why", "why-not"),
    "scenario": ("case-from", "features", "scenario"),
}  # fmt: skip
"""Folder of engine/command/ -> the commands that stand in it, each in a module of its name."""
ACTIONS = {"rules": "rules.listing", "law": "law.catalogue", "vocab": "vocab.search"}
"""Commands with actions of their own -> the module, in the folder of the command, that is asked first."""

DONE, DIFFERS, BAD_INPUT, INTERNAL_ERROR = 0, 1, 2, 3


def main(argv: list[str] | None = None) -> int:
    """Run a command line and give its exit code: 0 done, 1 differs, 2 bad input, 3 internal error."""
    arguments = sys.argv[1:] if argv is None else argv
    if not can_say():
        return BAD_INPUT
    show_in_any_encoding()
    # A command makes many small objects and few cycles: looking for these after every 700 takes a fifth of its time.
    gc.set_threshold(200_000, 20, 20)
    atexit.register(gc.freeze)  # nor need Python look once more when it ends
    try:
        return _flushed(_run(arguments))
    except BrokenPipeError:
        give_up_output()
        return DONE
    except KeyboardInterrupt:
        print("stopped", file=sys.stderr)
        return 130
    except SystemExit as stop:  # argparse: 2 for a wrong option, 0 for --help
        return _ended(stop)
    except Exception as error:
        if os.environ.get("PINCITE_TRACEBACK"):
            raise
        from engine.command.failing import tell_failure

        return BAD_INPUT if tell_failure(error) else INTERNAL_ERROR


def _run(arguments: list[str]) -> int:
    if not arguments or arguments[0] in ("-h", "--help", "help"):
        print(usage())
        return DONE if arguments else BAD_INPUT
    if arguments[0] in ("-V", "--version"):
        print(f"pincite {__version__}")
        return DONE
    if not _is_command(arguments[0]) or not all_given(arguments):
        return BAD_INPUT
    code: int = import_module(f"engine.command.{_module_of(arguments[0])}").run(arguments[1:])
    return code


def _flushed(code: int) -> int:
    sys.stdout.flush()
    return code


def _ended(stop: SystemExit) -> int:
    """The exit code of argparse, unless its help could not be written."""
    code = stop.code if isinstance(stop.code, int) else BAD_INPUT
    try:
        return _flushed(code)
    except BrokenPipeError:
        give_up_output()
        return code
    except OSError as error:
        from engine.command.failing import tell_failure

        tell_failure(error)
        return BAD_INPUT


def _module_of(name: str) -> str:
    """The module of a command below engine/command/; it has `run(arguments)`."""
    if name in ACTIONS:
        return ACTIONS[name]
    module = name.replace("-", "_")
    return next((f"{group}.{module}" for group, names in GROUPS.items() if name in names), module)


def _is_command(name: str) -> bool:
    """Whether there is a command of that name; if not, the nearest one is told."""
    if name in COMMANDS:
        return True
    from engine.model.problem import did_you_mean, visible

    near = did_you_mean(name, COMMANDS)
    hint = f"; did you mean `{near}`?" if near else ""
    print(f"pincite: no command `{visible(name)}`{hint}", file=sys.stderr)
    print("Run `pincite --help` for the list.", file=sys.stderr)
    return False


def usage() -> str:
    """The list of commands."""
    width = max(map(len, COMMANDS))
    listed = "\n".join(f"  {name:<{width}}  {what}" for name, what in COMMANDS.items())
    return (
        "usage: pincite COMMAND [options]\n\n"
        "From alleged facts to the human-rights obligations they potentially engage,\n"
        "with pinpoint citations and the reasons.\n\n"
        f"{listed}\n\n"
        "Each command explains itself with --help. Example: pincite check facts/al-tjk-1-2025.yaml"
    )
