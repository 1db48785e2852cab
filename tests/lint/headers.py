"""Puts the way to its schema on top of every shipped file of a sort with a schema that lacks it (`make schemas`).

An editor with yaml-language-server then completes and checks the file. Line numbers shift by one, as in stored screens.
"""

from __future__ import annotations

from pathlib import Path

from engine.command.schema import schema_line
from engine.load.compile_rulebook import rule_files
from engine.load.rulebook import default_facts, default_rulebook
from engine.load.save import read_exact, write_guarded

LAW = ("treaties", "reservations", "procedures", "states", "names", "forms")
"""Files of law/ that have a schema by their own name."""


def shipped() -> dict[str, list[Path]]:
    """The shipped files of each sort."""
    folder = default_rulebook()
    return {
        "case": [path for path in sorted(default_facts().glob("*.yaml")) if not path.name.endswith(".notes.yaml")],
        "rules": rule_files(folder),
        "vocabulary": sorted((folder / "vocabulary").glob("*.yaml")),
        "rulebook": [folder / "rulebook.yaml"],
        "authorities": sorted((folder / "law" / "authorities").glob("*.yaml")),
        **{sort: [folder / "law" / f"{sort}.yaml"] for sort in LAW},
    }


def main() -> None:
    """Write what is missing."""
    for sort, paths in shipped().items():
        for path in paths:
            text, digest = read_exact(path)
            header = schema_line(path, sort)
            if header and not text.startswith("# yaml-language-server:"):
                write_guarded(path, f"{header}\n{text}", digest)
                print(f"{path}: {header}")


if __name__ == "__main__":
    main()
