"""The layers of a rulebook: its own folder, over the rulebook that it extends, over what that one extends.

`rulebook.yaml` says `extends: shipped` for the rulebook that comes with the tool, or names another rulebook's folder,
from the folder of the file. Ids and names may not clash between layers; a layer adds and never replaces.
"""

from __future__ import annotations

import os
from pathlib import Path

from engine.model.frozen import dataclass
from engine.model.problem import Problem

ABOUT = "rulebook.yaml"
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


def layers_of(folder: Path, shipped: Path) -> tuple[list[Layer], list[Problem]]:
    """The layers of a rulebook, its own first, and what is wrong with the lines that name them."""
    found = [Layer("", str(folder))]
    while True:
        at = Path(found[-1].folder)
        extends, problem = _extends(at, found, shipped)
        if problem is not None:
            return found, [problem]
        if extends is None:
            return found, []
        found.append(extends)


def _extends(folder: Path, above: list[Layer], shipped: Path) -> tuple[Layer | None, Problem | None]:
    about = folder / ABOUT
    try:
        # Most rulebooks extend none, and then nothing need be parsed.
        if not about.is_file() or b"extends" not in about.read_bytes():
            return None, None
    except OSError:
        return None, None
    from engine.load.document import read_document

    document, _ = read_document(about)  # what else is wrong with the file is reported when it is compiled
    written = document.data.get("extends") if document is not None and isinstance(document.data, dict) else None
    if document is None or not isinstance(written, str) or not written:
        return None, None

    def wrong(message: str) -> tuple[None, Problem]:
        return None, document.problem("R001", message, ("extends",), expected=EXPECTED)

    base = shipped if written == SHIPPED else folder / written
    if not (base / "vocabulary").is_dir() and not (base / ABOUT).is_file():
        return wrong(f"there is no rulebook in {base}")
    base = base if written == SHIPPED else Path(os.path.normpath(base))
    name = SHIPPED if written == SHIPPED else Path(os.path.realpath(base)).name
    if any(os.path.realpath(layer.folder) == os.path.realpath(base) for layer in above):
        return wrong("this rulebook would extend itself")
    if any(layer.name == name for layer in above) or len(above) >= MOST_LAYERS:
        return wrong(f"the rulebook `{name}` is extended twice, or there are more than {MOST_LAYERS}")
    return Layer(name, str(base)), None
