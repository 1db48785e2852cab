"""Copying a citation, opening an address, and opening a file in the editor."""

from __future__ import annotations

import os
import shlex
import shutil
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING

from textual.app import SuspendNotSupported

from tui.action import Action

if TYPE_CHECKING:
    from tui.view import View

Place = tuple[Path, int]
EDITORS = ("nano", "vim", "vi", "emacs")
"""What is taken, in this order, where neither VISUAL nor EDITOR is set."""


def browse(view: View) -> None:
    """Open the address of the document in a browser."""
    address = view.address()
    if not address:
        view.talk.tell("Address: no document is selected", wrong=True)
        return
    view.app.open_url(address)
    view.talk.tell(f"Opened (if there is a browser here): {address}")


def edit(view: View) -> None:
    """Open the file in the editor at the line of what is selected."""
    place = view.place()
    if place is None:
        view.talk.tell("Edit: nothing with a file is selected", wrong=True)
        return
    at = f"{place[0]}:{place[1]}"
    editor = editor_here()
    if not editor:
        view.talk.tell(f"Edit: set EDITOR to the program you write with. The place is {at}", wrong=True)
        return
    try:
        with view.app.suspend():
            # absolute, so that no name of a file is taken for an option or a command
            path = os.path.abspath(place[0])
            subprocess.run([*shlex.split(editor), f"+{place[1]}", path], check=False)
    except SuspendNotSupported:
        view.talk.tell(f"Edit: not possible in this terminal. The place is {at}", wrong=True)
    except OSError as error:
        view.talk.tell(f"Edit: {editor}: {error.strerror}", wrong=True)
    view.app.refresh()


def editor_here() -> str:
    """The editor of this user, or one that is there; "" for none."""
    chosen = os.environ.get("VISUAL") or os.environ.get("EDITOR")
    return chosen or next((name for name in EDITORS if shutil.which(name)), "")


COPY = Action(
    "copy", "y", "Copy cite", "copy the citation",
    lambda view: view.copy(view.citation(), "there is no citation here"), called="cite citation clipboard",
)  # fmt: skip
BROWSE = Action("browse", "o", "Address", "open the address of this document in a browser", browse, "link url web text")
EDIT = Action("edit", "e", "Edit", "open the file at this line in your editor", edit, "editor vi nano file yaml")
