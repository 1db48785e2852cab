"""`pincite schema`: JSON Schemas of all sorts of files, for editors, and of what `check` gives as JSON."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

from engine.command.options import add_common, command_parser
from engine.command.workbench import Workbench

EPILOG = """examples:
  pincite schema case > case.schema.json
  pincite schema rules --rules my-rules/ > rules.schema.json
  pincite schema authorities > authorities.schema.json       one file of law/authorities/
  pincite schema ratifications                              the rows of law/ratifications.csv"""


SORTS = (
    "case", "rules", "vocabulary", "assessment", "authorities", "treaties", "ratifications", "reservations",
    "procedures", "states", "names", "limits", "forms", "rulebook",
)  # fmt: skip
FORMERLY = {"authority": "authorities"}


def run(arguments: list[str]) -> int:
    """Run the command; exit code 0 done, 2 bad input."""
    parser = command_parser(
        "schema",
        "The JSON Schema of a sort of file, with the words of the rulebook, or (assessment) of what "
        "`pincite check --format json` prints. An editor with "
        "yaml-language-server (VS Code with its YAML extension, Neovim, Emacs) completes and checks a file that "
        "begins with the line: # yaml-language-server: $schema=case.schema.json",
        EPILOG,
    )
    parser.add_argument("sort", choices=(*SORTS, *FORMERLY), metavar="SORT", help=", ".join(SORTS))
    add_common(parser)
    options = parser.parse_args(arguments)
    bench = Workbench.open(options)
    if bench is None:
        return 2
    from engine.lint.schema import SCHEMAS  # pydantic, which other commands do without

    print(as_text(SCHEMAS[FORMERLY.get(options.sort, options.sort)](bench.rulebook)))
    return 0


def schema_line(path: Path, sort: str) -> str:
    """The comment that leads an editor to the schema of a file, or "" where no `schemas/` lies beside or above it."""
    folder = Path(os.path.abspath(path)).parent
    for above in (folder, *folder.parents):
        schema = above / "schemas" / f"{sort}.schema.json"
        if schema.is_file():
            return f"# yaml-language-server: $schema={Path(os.path.relpath(schema, folder)).as_posix()}"
    return ""


def as_text(schema: dict[str, Any]) -> str:
    """A schema as JSON, a line for each definition: small, and a change of the rulebook changes few lines.

    All of it is ASCII, so that nothing in it is obeyed by a terminal.
    """
    entries = {key: json.dumps(value) for key, value in schema.items() if key != "definitions"}
    definitions = [f"  {json.dumps(name)}: {json.dumps(entry)}" for name, entry in schema["definitions"].items()]
    entries["definitions"] = "{\n" + ",\n".join(definitions) + "\n }"
    return "{\n" + ",\n".join(f" {json.dumps(key)}: {value}" for key, value in entries.items()) + "\n}"
