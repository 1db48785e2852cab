"""The layers of a rulebook: its own folder, over the rulebook that it extends, over what that one extends.

`rulebook.yaml` says `extends: shipped` for the rulebook that comes with the tool, or names another rulebook's folder,
from the folder of the file. Ids and names may not clash between layers; a layer adds and never replaces.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from engine.load.reading import Unreadable, read_bytes
from engine.model.frozen import dataclass
from engine.model.problem import Problem

if TYPE_CHECKING:
    from os import PathLike

ABOUT = "rulebook.yaml"
ABOUT_NAMES = (ABOUT, "rulebook.yml")
SHIPPED = "shipped"
EXPECTED = f"`{SHIPPED}`, or the folder of a rulebook, from the folder of this file"
MOST_LAYERS = 8


@dataclass(frozen=True)
class Layer:
    """One folder of a rulebook. `name` is "" for its own, and stands before the files of the others."""

    name: str
    folder: str

    def named(self, file: str) -> str:
        """How a file of this folder is called in results: `shipped:privacy/home.yaml`, own files without a name."""
        return f"{self.name}:{file}" if self.name else file


def about_file(folder: str) -> str:
    """The file that says what the rulebook of a folder is: `rulebook.yaml` or `.yml`; the first where there is none."""
    paths = [os.path.join(folder, name) for name in ABOUT_NAMES]
    return next((path for path in paths if os.path.lexists(path)), paths[0])


def layers_of(folder: str | PathLike[str], shipped: str | PathLike[str]) -> tuple[list[Layer], list[Problem]]:
    """The layers of a rulebook, its own first, and what is wrong with the lines that name them."""
    found = [Layer("", str(folder))]
    while True:
        extends, problem = _extends(found[-1].folder, found, str(shipped))
        if problem is not None:
            return found, [problem]
        if extends is None:
            return found, []
        found.append(extends)


def _extends(folder: str, above: list[Layer], shipped: str) -> tuple[Layer | None, Problem | None]:
    about = about_file(folder)
    try:
        # Most rulebooks extend none, and then nothing need be parsed.
        if not os.path.isfile(about):
            return None, None
        if b"extends" not in read_bytes(about):
            return None, None
    except Unreadable:
        return None, None
    from engine.load.document import read_document

    document, _ = read_document(about)  # what else is wrong with the file is reported when it is compiled
    written = document.data.get("extends") if document is not None and isinstance(document.data, dict) else None
    if document is None or not isinstance(written, str) or not written:
        return None, None

    def wrong(message: str) -> tuple[None, Problem]:
        return None, document.problem("R001", message, ("extends",), expected=EXPECTED)

    base = shipped if written == SHIPPED else os.path.join(folder, written)
    if not os.path.isdir(os.path.join(base, "vocabulary")) and not os.path.isfile(about_file(base)):
        return wrong(f"there is no rulebook in {base}")
    base = base if written == SHIPPED else os.path.normpath(base)
    name = SHIPPED if written == SHIPPED else os.path.basename(os.path.realpath(base))
    if any(os.path.realpath(layer.folder) == os.path.realpath(base) for layer in above):
        return wrong("this rulebook would extend itself")
    if any(layer.name == name for layer in above) or len(above) >= MOST_LAYERS:
        return wrong(f"the rulebook `{name}` is extended twice, or there are more than {MOST_LAYERS}")
    return Layer(name, base), None
