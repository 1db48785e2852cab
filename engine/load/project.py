"""A researcher's own folder, as `pincite init` makes one: rules, facts, features.

Inside such a folder its rules are used without `--rules`, and the command says so on stderr.
"""

from __future__ import annotations

import os
from collections.abc import Iterable
from typing import TYPE_CHECKING

from engine.load.layers import ABOUT, SHIPPED, about_file
from engine.load.reading import PACKED, Unreadable, cases_in, ends_in, read_bytes
from engine.load.rulebook import default_facts, shipped_folder

if TYPE_CHECKING:
    from pathlib import Path

RULES, FACTS, FEATURES = "rules", "facts", "features"


def project_at(start: Path) -> Path | None:
    """The nearest folder, this one or one above it, that has a rulebook of its own in `rules/`."""
    from pathlib import Path  # it takes as long to import as a rulebook to read

    found = _project_above(str(start))
    return Path(found) if found else None


def _project_above(start: str) -> str:
    try:
        folder = os.path.abspath(start)
    except OSError:  # the current folder is gone
        return ""
    while True:
        rules = os.path.join(folder, RULES)
        if os.path.isfile(about_file(rules)) and not _is_shipped(rules):
            return folder
        above = os.path.dirname(folder)
        if above == folder:
            return ""
        folder = above


def _project_of(path: str) -> str:
    """The project in which a case or a folder lies: as it is named, else where a link leads."""
    return _project_above(os.path.dirname(path)) or _project_above(os.path.dirname(os.path.realpath(path)))


def project_of(place: Path) -> Path | None:
    """As `project_at` for what lies in the folder of `place`; where a link leads counts too."""
    from pathlib import Path

    found = _project_of(str(place))
    return Path(found) if found else None


def _is_shipped(rules: str) -> bool:
    """Whether a folder is that of the rulebook which comes with the tool, as in a checkout."""
    return os.path.realpath(rules) == os.path.realpath(shipped_folder(RULES))


def chosen_rulebook(written: str | None, near: Iterable[str] = ()) -> tuple[Path, str]:
    """The rulebook folder for `--rules` as written (None: not given), and a sentence for the reader, or "".

    `--rules` takes a rulebook, a folder with one in its `rules/`, a packed one, the name of an installed one, or
    `shipped`. Without it the project of the current folder counts, else that in which the cases `near` lie; the
    sentence says so, and also where a folder `rules/` here is not used, and why.
    """
    from pathlib import Path

    folder, said = chosen_folder(written, near)
    return Path(folder), said


def chosen_folder(written: str | None, near: Iterable[str] = ()) -> tuple[str, str]:
    """As `chosen_rulebook`, the folder as text."""
    if written == SHIPPED:
        return shipped_folder(RULES), ""
    if written:
        return _named_rulebook(written), ""
    project = _project_above("")
    if not project:
        linked = [name for name in (FACTS, FEATURES) if os.path.islink(name)]
        beside = dict.fromkeys(found for path in near or linked if (found := _project_of(path)))
        if len(beside) == 1:
            project = next(iter(beside))
        elif beside:
            listed = ", ".join(_shown(os.path.join(found, RULES)) for found in beside)
            return shipped_folder(
                RULES
            ), f"Not used, as the cases lie beside several: the rules in {listed}; see --rules"
    if not project:
        return shipped_folder(RULES), _not_used()
    folder = _shown(os.path.join(project, RULES))
    return folder, f"With your own rules in {folder}/ (without them: --rules {SHIPPED})"


def _not_used() -> str:
    """A sentence where a folder `rules/` here looks like a rulebook and is none, or ""."""
    here = os.path.abspath(RULES)
    if not os.path.isdir(here) or _is_shipped(here):
        return ""
    about = about_file(here)
    if os.path.lexists(about):
        return f"Not used: {RULES}/, as {RULES}/{os.path.basename(about)} is no ordinary file"
    if any(os.path.isdir(os.path.join(here, name)) for name in ("vocabulary", "law")):
        return f"Not used: {RULES}/, as there is no {RULES}/{ABOUT} in it (two lines: `title:` and `version:`)"
    return ""


def _named_rulebook(written: str) -> str:
    """The folder that `--rules` means."""
    if not os.path.lexists(written):
        from engine.load.packed import installed_rulebooks  # seldom asked for

        installed = installed_rulebooks().get(written)
        if installed:
            return installed
    if ends_in(written, PACKED) and os.path.isfile(written):
        from engine.load.packed import unpacked

        return unpacked(written)
    written = path_named(written)
    inside = os.path.join(written, RULES)
    bare = not os.path.isdir(os.path.join(written, "vocabulary")) and not os.path.isfile(about_file(written))
    return inside if bare and os.path.isfile(about_file(inside)) else written


def path_named(written: str) -> str:
    """`str(Path(written))`: a path as a person writes it, without what says nothing (`./rules/`)."""
    parts = written.split("/")
    if os.sep == "/" and written and "." not in parts and "" not in parts[1:]:
        return written
    from pathlib import Path

    return str(Path(written))


def default_cases(rules: Path | None = None) -> list[Path]:
    """Folders of cases when none is named: those beside a rulebook of one's own, or of the project here, or shipped."""
    from pathlib import Path

    beside = beside_rules(rules)[0] if rules is not None else None
    if beside is not None and cases_in(beside):
        return [beside]
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


def beside_rules(rules: Path) -> tuple[Path | None, Path | None]:
    """The folders of cases and features beside a rulebook of one's own; None for what is not there, or shipped.

    Beside a link to a rulebook stand first those of this folder, else those beside the rulebook itself.
    """
    if _is_shipped(str(rules)):
        return None, None
    above = rules.absolute().parent, rules.resolve().parent

    def beside(name: str) -> Path | None:
        return next((one / name for one in above if (one / name).is_dir()), None)

    return beside(FACTS), beside(FEATURES)


def starting_folder(*, alone: bool = False) -> Path:
    """The files of a new project: over the rules that come with the tool, or a rulebook that stands alone."""
    from pathlib import Path

    package, name = Path(__file__).resolve().parent.parent, "starting-alone" if alone else "starting-folder"
    inside = package / "_data" / "docs" / name
    return inside if inside.is_dir() else package.parent / "docs" / name


def _shown(path: str) -> str:
    """A path as the reader knows it: from the current folder where that is shorter."""
    return min(os.path.relpath(path), path, key=len)
