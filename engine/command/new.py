"""`pincite new`: a case file to start from, with every part explained."""

from __future__ import annotations

import argparse
import re
import sys
from pathlib import Path

from engine.command.schema import schema_line
from engine.load.reading import YAML, ends_in
from engine.load.save import WouldOverwrite, write_new
from engine.model.problem import visible

EPILOG = """examples:
  pincite new cases/anna.yaml
  pincite new cases/anna.yaml --state KAZ --title "A home searched at night"
"""

TEMPLATE = """\
# What a file does not say is unknown, never no. Write what is alleged, not what it amounts to in law.
case: {id}
title: {title}
state: {state}                     # ISO 3166 alpha-3, such as TJK
# as_of: 2025-04-23             # the law as it stood on that day; without it, today's

people:
  person-1: {{name: "", roles: []}}   # roles: `pincite vocab role`; also gender, minor, relations

sources:
  source-1: {{title: "", kind: interview}}

facts:
  # One entry for each allegation. `pincite vocab WORD` finds the kind and its attributes.
  - id: fact-1
    kind: search
    person: person-1
    # date: 2025-02-27          # also 2025-02, 2025, 2025-02-27~ (about), 2025-02-27/.. (since), 2025-02-27/2025-03-02
    # by: police
    source: source-1, p. 1
"""


def run(arguments: list[str]) -> int:
    """Run the command; exit code 0 done, 2 when the file exists or cannot be written."""
    parser = argparse.ArgumentParser(
        prog="pincite new",
        description="Write a case file to start from. An existing file is never overwritten.",
        epilog=EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("case", metavar="FILE.yaml")
    parser.add_argument("--state", default="XXX", help="ISO 3166 alpha-3 code of the State")
    parser.add_argument("--title", default="", help="what the case is about, in one line")
    options = parser.parse_args(arguments)
    path = Path(options.case)
    if not ends_in(path.name, YAML):
        path = path.with_name(path.name + ".yaml")
    id = re.sub(r"[^a-z0-9]+", "-", path.stem.lower()).strip("-") or "case"
    title = (options.title or path.stem).replace("\\", " ").replace('"', "'")
    header = schema_line(path, "case")
    text = (f"{header}\n" if header else "") + TEMPLATE.format(id=id, title=f'"{visible(title)}"', state=options.state)
    if not path.parent.is_dir():
        print(f"pincite: there is no folder {visible(str(path.parent))}; make it first", file=sys.stderr)
        return 2
    try:
        write_new(path, text)
    except (WouldOverwrite, OSError) as error:
        print(f"pincite: {visible(str(error))}", file=sys.stderr)
        return 2
    print(f"written: {path}", file=sys.stderr)
    return 0
