"""How a command ends that could not go on: what is around the program is told plainly, faults of ours by their name."""

from __future__ import annotations

import os
import sys

from engine.command.surroundings import give_up_output
from engine.model.problem import BeyondLimits, visible


def tell_failure(error: Exception) -> bool:
    """Say on stderr what went wrong; whether it lies outside the program (a full disk, a file that is gone)."""
    if isinstance(error, BeyondLimits):
        print(f"pincite: too much for the engine: {visible(str(error))}", file=sys.stderr)
        return True
    if isinstance(error, OSError):
        name = error.filename
        where = f": {os.fsdecode(name)}" if isinstance(name, (str, bytes)) else ""
        if not where and type(error) is OSError:
            where = ": what was to be shown cannot be written"
            give_up_output()
        print(f"pincite: {visible((error.strerror or str(error)) + where)}", file=sys.stderr)
        return True
    if isinstance(error, MemoryError):
        print("pincite: there is not enough memory for this", file=sys.stderr)
        return True
    print(f"pincite: internal error: {type(error).__name__}: {visible(str(error))}", file=sys.stderr)
    print("This is a fault of pincite. Set PINCITE_TRACEBACK=1 to see where it happened.", file=sys.stderr)
    return False
