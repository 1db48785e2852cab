"""`pincite replay`: compute the answer of a capsule again, and say whether it is the same."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from engine.command.options import add_text_or_json, command_parser
from engine.command.workbench import Workbench, plain_line, print_json
from engine.model.problem import Problem, frame

EPILOG = """examples:
  pincite replay al-tjk-1-2025.zip
  pincite replay al-tjk-1-2025.zip --with-current-rules"""


def run(arguments: list[str]) -> int:
    """Run the command; exit code 0 the same answer, 1 another one, 2 bad input."""
    parser = command_parser(
        "replay",
        "Compute the answer of a capsule again, with the rulebook inside it, and compare.",
        EPILOG,
    )
    parser.add_argument("capsule", metavar="FILE.zip")
    parser.add_argument(
        "--with-current-rules", action="store_true", help="also: which findings the rulebook of today would change"
    )
    parser.add_argument("--rules", metavar="DIR", help="with --with-current-rules: another rulebook than yours")
    add_text_or_json(parser, ascii_signs=False)
    options = parser.parse_args(arguments)
    if options.rules and not options.with_current_rules:
        parser.error("--rules goes with --with-current-rules; a capsule is replayed with its own rulebook")
    from engine.load.capsule import read_capsule

    capsule, problems = read_capsule(Path(options.capsule))
    if capsule is None:
        return _refuse(problems)
    from engine.capsule.answer import CASE, NOTES, answer, result_bytes, sha256, versions
    from engine.capsule.compare import differences, says_the_same
    from engine.load.capsule import rulebook_of

    as_of = capsule.manifest["as_of"]
    texts = capsule.parts[CASE], capsule.parts.get(NOTES)
    with rulebook_of(capsule) as (rulebook, found):
        if rulebook is None:
            return _refuse(found)
        plain, problems = answer(*texts, rulebook, as_of)
    if plain is None:
        return _refuse(problems)
    before, made, now = capsule.result, capsule.manifest["versions"], versions()
    told: dict[str, Any] = {
        "case": capsule.manifest["case"]["id"],
        "as_of": as_of,
        "same": says_the_same(before, plain),
        "identical": sha256(result_bytes(plain)) == capsule.manifest["result"]["sha256"],
        "differences": list(differences(before, plain)),
        "versions": {key: {"capsule": made[key], "here": now[key]} for key in now},
        "rulebook": capsule.manifest["rulebook"]["sha256"],
        "result": capsule.manifest["result"]["sha256"],
    }
    if options.with_current_rules:
        options.as_of = None
        bench = Workbench.open(options)
        if bench is None:
            return 2
        today, problems = answer(*texts, bench.rulebook, as_of)
        if today is None:
            return _refuse(problems)
        told["with_current_rules"] = {
            "rulebook": bench.rulebook.sha256,
            "differences": list(differences(plain, today, rulebook=True)),
        }
    if options.format == "json":
        print_json(told)
    else:
        for line in replay_lines(told):
            print(plain_line(line))
    changed = told["with_current_rules"]["differences"] if options.with_current_rules else []
    return 0 if told["same"] and not changed else 1


def replay_lines(told: Mapping[str, Any]) -> list[str]:
    """What replaying has shown."""
    lines = []
    if told["identical"]:
        lines.append(f"{told['case']}: the same answer, byte for byte (law as of {told['as_of']})")
    elif told["same"]:
        lines.append(f"{told['case']}: the same answer; this version of pincite says more beside it")
    else:
        lines.append(f"{told['case']}: NOT the same answer (law as of {told['as_of']})")
        lines += [f"  {one}" for one in told["differences"]] or ["  the wording differs"]
    lines += [f"  result SHA-256    {told['result']}", f"  rulebook SHA-256  {told['rulebook']}"]
    for name, version in told["versions"].items():
        here = "the same here" if version["capsule"] == version["here"] else f"here {version['here']}"
        lines.append(f"  {name} {version['capsule']}, {here}")
    current = told.get("with_current_rules")
    if current is None:
        return lines
    if current["rulebook"] == told["rulebook"]:
        return [*lines, "The rulebook of today is the very same."]
    if not current["differences"]:
        return [*lines, "The rulebook of today is another one, and changes no finding."]
    lines.append(f"The rulebook of today would change {len(current['differences'])} findings:")
    return [*lines, *(f"  {one}" for one in current["differences"])]


def _refuse(problems: list[Problem]) -> int:
    for problem in problems:
        print(frame(problem), file=sys.stderr)
    return 2
