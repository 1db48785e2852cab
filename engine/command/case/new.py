"""`pincite new`: a case file to start from, with every part explained."""

from __future__ import annotations

import re
import sys
from pathlib import Path

from engine.command.options import command_parser
from engine.command.schema import schema_line
from engine.command.surroundings import reason_of
from engine.load.edit import id_of
from engine.load.project import chosen_folder
from engine.load.reading import YAML, Unreadable, ends_in, is_notes, read_text
from engine.load.rulebook import load_rulebook
from engine.load.save import WouldOverwrite, write_new
from engine.model.problem import visible
from engine.model.states import NO_STATE, States

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
    parser = command_parser(
        "new",
        "Write a case file to start from. An existing file is never overwritten.",
        EPILOG,
    )
    parser.add_argument("case", metavar="FILE.yaml")
    parser.add_argument("--state", default=NO_STATE, help="the State: its ISO 3166 code or name")
    parser.add_argument("--title", default="", help="what the case is about, in one line")
    options = parser.parse_args(arguments)
    path = Path(options.case)
    if not ends_in(path.name, YAML):
        path = path.with_name(path.name + ".yaml")
    if is_notes(path.name):
        print(f"pincite: {visible(path.name)} would be the notes on a case; name it otherwise", file=sys.stderr)
        return 2
    state = _state(options.state)
    if state is None:
        return 2
    id = id_of(path)
    title = "".join(c for c in " ".join((options.title or path.stem).split()) if visible(c) == c)
    quoted = title.replace("\\", "\\\\").replace('"', '\\"')
    header = schema_line(path, "case")
    text = (f"{header}\n" if header else "") + TEMPLATE.format(id=id, title=f'"{quoted}"', state=state)
    if not path.parent.is_dir():
        print(f"pincite: there is no folder {visible(str(path.parent))}; make it first", file=sys.stderr)
        return 2
    try:
        write_new(path, text)
    except (WouldOverwrite, OSError) as error:
        print(f"pincite: {visible(reason_of(error))}", file=sys.stderr)
        return 2
    print(f"written: {visible(str(path))}", file=sys.stderr)
    if state == NO_STATE:
        print(
            f"The State is left for you: put its code for {NO_STATE}; until then no command reads it.", file=sys.stderr
        )
    others = [other for other in path.parent.iterdir() if other != path and ends_in(other.name, YAML)]
    if any(re.search(rf"^case: *[\"']?{re.escape(id)}[\"']? *(#|$)", _start(other), re.M) for other in others):
        print(f"Another case of this folder has the id `{id}` too: change one of them.", file=sys.stderr)
    return 0


def _start(path: Path) -> str:
    """The text of a file, "" for what cannot be read."""
    try:
        return read_text(path)
    except Unreadable:
        return ""


def _state(written: str) -> str | None:
    """The code of the State meant; None, with what may be meant on stderr, where there is none."""
    if written == NO_STATE:
        return written
    rulebook, _ = load_rulebook(chosen_folder(None)[0])
    states = States(rulebook.status) if rulebook is not None else None
    if states is None or not states.known:
        return written
    code = states.only(written)
    if code is None:
        print(f"pincite: {visible(states.unknown(written))}", file=sys.stderr)
    return code
