"""What is remembered of the last time: view, case, theme, layout and keys, in the user's state folder."""

from __future__ import annotations

import json
import os
from dataclasses import asdict, fields
from typing import Any

from engine.load.reading import Unreadable, read_text
from tui.layout import Remembered as Remembered
from tui.state_folder import state_file as state_file

MOST_BYTES = 1024 * 1024


def recall() -> Remembered:
    """What was remembered; nothing when there is no file. What cannot be understood is told in `trouble`."""
    path = state_file()
    found = Remembered()
    if not os.path.lexists(path):
        return found
    try:
        plain: Any = json.loads(read_text(path, MOST_BYTES))
    except (OSError, ValueError, RecursionError) as error:
        reason = error.reason if isinstance(error, Unreadable) else str(error)
        found.trouble = f"{path} cannot be read ({reason}); it is left as it is"
        return found
    if not isinstance(plain, dict):
        found.trouble = f"{path} holds no settings; it is left as it is"
        return found
    wrong = [key for key in plain if key not in {one.name for one in fields(found)}]
    for one in fields(found):
        value = plain.get(one.name, getattr(found, one.name))
        if one.name != "trouble" and isinstance(value, type(getattr(found, one.name))):
            setattr(found, one.name, value)
        else:
            wrong.append(one.name)
    if found.keymap:
        from tui.declared import action_ids

        known = action_ids()
        keymap = {str(key): str(value) for key, value in found.keymap.items()}
        wrong += [f"keymap: {key}" for key in keymap if key not in known]
        found.keymap = {key: value for key, value in keymap.items() if key in known}
    if "quit" in found.keymap and not _is_key(found.keymap["quit"]):
        wrong.append("keymap: quit")
        del found.keymap["quit"]
    if wrong := [name for name in wrong if name != "trouble"]:
        found.trouble = f"{path} has what is not understood ({', '.join(wrong)}); it is left as it is"
    return found


def _is_key(written: str) -> bool:
    """Whether a key can be pressed: one sign, or a name that the terminal library knows, perhaps with ctrl."""
    from textual.keys import Keys

    names = {key.value for key in Keys}
    return all(len(key) == 1 or key in names for key in (one.strip() for one in written.split(",")) if key)


def remember(what: Remembered) -> None:
    """Keep it for the next time; a folder that cannot be written costs only that."""
    if what.trouble:  # only who wrote it can say what was meant
        return
    path = state_file()
    plain = asdict(what)
    del plain["trouble"]
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        part = path.with_suffix(".part")
        part.write_text(json.dumps(plain, indent=1), encoding="utf-8")
        os.replace(part, path)
    except OSError:
        return
