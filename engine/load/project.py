"""A researcher's own folder, as `pincite init` makes one: rules that extend the shipped rulebook, facts, features.

Inside such a folder its rules are used without `--rules`, and the command says so on stderr.
"""

from __future__ import annotations

import os
import re
from pathlib import Path

from engine.load.layers import ABOUT, SHIPPED
from engine.load.rulebook import default_facts, default_rulebook

RULES, FACTS, FEATURES = "rules", "facts", "features"
_EXTENDS = re.compile(rb"^extends[ \t]*:", re.MULTILINE)


def project_at(start: Path) -> Path | None:
    """The nearest folder, this one or one above it, whose `rules/rulebook.yaml` extends another rulebook."""
    try:
        here = Path(os.path.abspath(start))
    except OSError:  # the current folder is gone
        return None
    for folder in (here, *here.parents):
        try:
            if _EXTENDS.search((folder / RULES / ABOUT).read_bytes()):
                return folder
        except OSError:
            continue
    return None


def chosen_rulebook(written: str | None) -> tuple[Path, str]:
    """The rulebook folder for `--rules` as written (None: not given), and a sentence for the reader, or "".

    `--rules` takes a rulebook, a folder with one in its `rules/`, or `shipped`. Without it the project of the
    current folder counts, and the sentence says so.
    """
    if written == SHIPPED:
        return default_rulebook(), ""
    if written:
        folder = Path(written)
        inside = folder / RULES
        bare = not (folder / "vocabulary").is_dir() and not (folder / ABOUT).is_file()
        return (inside if bare and (inside / ABOUT).is_file() else folder), ""
    project = project_at(Path())
    if project is None:
        return default_rulebook(), ""
    folder = _shown(project / RULES)
    return folder, f"With your own rules in {folder}/ (without them: --rules {SHIPPED})"


def default_cases() -> list[Path]:
    """Folders of cases when none is named: those of the project of the current folder, else those shipped."""
    project = project_at(Path())
    own = project / FACTS if project is not None else None
    return [own] if own is not None and any(own.glob("**/*.yaml")) else [default_facts()]


def starting_folder() -> Path:
    """The files of a new project."""
    package = Path(__file__).resolve().parent.parent
    inside = package / "_data" / "docs" / "starting-folder"
    return inside if inside.is_dir() else package.parent / "docs" / "starting-folder"


def _shown(path: Path) -> Path:
    """A path as the reader knows it: from the current folder where that is shorter."""
    return Path(min(os.path.relpath(path), str(path), key=len))
