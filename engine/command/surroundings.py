"""What a command needs around it: somewhere to write to, and arguments that say something."""

from __future__ import annotations

import codecs
import os
import sys
from contextlib import suppress
from io import TextIOWrapper

IN_ASCII = "pincite-in-ascii"
"""Shows what an encoding has not as `--ascii` does."""


def can_say() -> bool:
    """Whether there is anywhere to write to; a closed stderr alone is no reason to stop."""
    out, err = (getattr(sys, name, None) for name in ("stdout", "stderr"))
    if err is None:
        sys.stderr = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115 - for as long as the program runs
    if out is None:
        print("pincite: the standard output is closed; there is nowhere to write to", file=sys.stderr)
    return out is not None


def show_in_any_encoding() -> None:
    """See to it that signs which the output cannot show are shown by others: a terminal must not end the run."""
    codecs.register_error(IN_ASCII, _in_ascii)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors=IN_ASCII)


def _in_ascii(error: UnicodeError) -> tuple[str, int]:
    assert isinstance(error, UnicodeEncodeError)
    from engine.view.as_text import in_ascii

    return in_ascii(error.object[error.start : error.end]), error.end


def reason_of(error: Exception) -> str:
    """What went wrong, in words: the system's reason without its number, and the file unless it is a part of ours."""
    if not isinstance(error, OSError) or not error.strerror:
        return str(error)
    name = os.fsdecode(error.filename) if isinstance(error.filename, (str, bytes)) else ""
    return error.strerror if not name or os.path.basename(name).startswith(".pincite-") else f"{error.strerror}: {name}"


def give_up_output() -> None:
    """Write no more to the standard output: Python flushes once more when it ends, and would complain then."""
    with suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def all_given(arguments: list[str]) -> bool:
    """Whether no argument is empty, as by an empty variable of a script; the first one that is, is told."""
    for number, argument in enumerate(arguments):
        empty = argument[:-1] if argument.startswith("--") and argument.endswith("=") else ""
        if not argument.strip():
            before = arguments[number - 1] if number else ""
            empty = before if before.startswith("-") else f"argument {number}"
        if empty and "=" not in empty:
            print(f"pincite: {empty} is empty; leave it out, or give it a value", file=sys.stderr)
            return False
    return True
