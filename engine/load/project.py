"""A researcher's own folder, as `pincite init` makes one: rules that extend the shipped rulebook, facts, features.

Inside such a folder its rules are used without `--rules`, and the command says so on stderr.
"""

from __future__ import annotations

import codecs
import os
from typing import TYPE_CHECKING

from engine.load.layers import ABOUT, SHIPPED
from engine.load.reading import Unreadable, cases_in, read_bytes
from engine.load.rulebook import default_facts, shipped_folder

if TYPE_CHECKING:
    from pathlib import Path

RULES, FACTS, FEATURES = "rules", "facts", "features"


def project_at(start: Path) -> Path | None:
    """The nearest folder, this one or one above it, whose `rules/rulebook.yaml` extends another rulebook."""
    from pathlib import Path  # it takes as long to import as a rulebook to read

    found = _project_above(str(start))
    return Path(found) if found else None


def _project_above(start: str) -> str:
    try:
        folder = os.path.abspath(start)
    except OSError:  # the current folder is gone
        return ""
    while True:
        try:
            about = read_bytes(os.path.join(folder, RULES, ABOUT))
            if any(_extends(line) for line in about.removeprefix(codecs.BOM_UTF8).splitlines()):
                return folder
        except Unreadable:
            pass
        above = os.path.dirname(folder)
        if above == folder:
            return ""
        folder = above


def _extends(line: bytes) -> bool:
    word, colon, _ = line.partition(b":")
    return bool(colon) and word.rstrip(b" \t") == b"extends"


def chosen_rulebook(written: str | None) -> tuple[Path, str]:
    """The rulebook folder for `--rules` as written (None: not given), and a sentence for the reader, or "".

    `--rules` takes a rulebook, a folder with one in its `rules/`, or `shipped`. Without it the project of the
    current folder counts, and the sentence says so.
    """
    from pathlib import Path

    folder, said = chosen_folder(written)
    return Path(folder), said


def chosen_folder(written: str | None) -> tuple[str, str]:
    """As `chosen_rulebook`, the folder as text."""
    if written == SHIPPED:
        return shipped_folder("rules"), ""
    if written:
        written = path_named(written)
        inside = os.path.join(written, RULES)
        about = os.path.isfile(os.path.join(written, ABOUT))
        bare = not os.path.isdir(os.path.join(written, "vocabulary")) and not about
        return (inside if bare and os.path.isfile(os.path.join(inside, ABOUT)) else written), ""
    project = _project_above("")
    if not project:
        return shipped_folder("rules"), ""
    folder = _shown(os.path.join(project, RULES))
    return folder, f"With your own rules in {folder}/ (without them: --rules {SHIPPED})"


def path_named(written: str) -> str:
    """`str(Path(written))`: a path as a person writes it, without what says nothing (`./rules/`)."""
    parts = written.split("/")
    if os.sep == "/" and written and "." not in parts and "" not in parts[1:]:
        return written
    from pathlib import Path

    return str(Path(written))


def default_cases() -> list[Path]:
    """Folders of cases when none is named: those of the project of the current folder, else those shipped."""
    from pathlib import Path

    project = project_at(Path())
    own = project / FACTS if project is not None else None
    return [own] if own is not None and cases_in(own) else [default_facts()]


def cases_here() -> list[Path]:
    """The cases of the folder one stands in: the folder itself when a case lies in it, or its `facts/` or `cases/`.

    None at all is an answer: a new case is then written here.
    """
    from pathlib import Path

    project = project_at(Path())
    if project is not None and (project / FACTS).is_dir():
        return [project / FACTS]
    for folder in (Path(), Path(FACTS), Path("cases")):
        if folder.is_dir() and any(_is_case(path) for path in folder.iterdir() if path.suffix in (".yaml", ".yml")):
            return [folder]
    return []


def _is_case(path: Path) -> bool:
    try:
        return any(line.startswith(b"case:") for line in read_bytes(str(path)).splitlines())
    except Unreadable:
        return False


def starting_folder() -> Path:
    """The files of a new project."""
    from pathlib import Path

    package = Path(__file__).resolve().parent.parent
    inside = package / "_data" / "docs" / "starting-folder"
    return inside if inside.is_dir() else package.parent / "docs" / "starting-folder"


def _shown(path: str) -> str:
    """A path as the reader knows it: from the current folder where that is shorter."""
    return min(os.path.relpath(path), path, key=len)
