"""`pincite rules changelog`: what was changed in the rules and when, from their own history."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from datetime import date
from typing import NamedTuple

from engine.command.options import add_common, command_parser
from engine.command.rules.choosing import chosen_rules
from engine.command.to_file import write_file
from engine.command.workbench import Workbench, print_json, terminal_width
from engine.model.dates import parse_date, say
from engine.model.problem import visible
from engine.model.rule import Revision, Rule
from engine.view.as_text import wrapped

EPILOG = """examples:
  pincite rules changelog
  pincite rules changelog iccpr-17 --since 2026-01-01
  pincite rules changelog --format md > rules-changelog.md"""


class Entry(NamedTuple):
    """One revision of one rule."""

    rule: Rule
    revision: Revision


def run(arguments: list[str]) -> int:
    """Run the command; exit code 0 done, 2 bad input."""
    parser = command_parser(
        "rules changelog",
        "What was changed when, newest first, from the `history` of each rule.",
        EPILOG,
    )
    parser.add_argument("ids", nargs="*", metavar="ID", help="rules; an id may be the beginning of several")
    parser.add_argument("--since", metavar="DATE", default="", help="only changes of this day and later")
    parser.add_argument("--to", metavar="FILE", help="write Markdown to a file")
    parser.add_argument("--force", action="store_true", help="with --to: replace the file if it is there")
    parser.add_argument("--format", choices=("text", "md", "json"), default="text")
    add_common(parser)
    options = parser.parse_args(arguments)
    try:
        since = date.fromisoformat(options.since).isoformat() if options.since else ""
    except ValueError:
        print(f"pincite: --since {visible(options.since)} is not a day such as 2026-01-01", file=sys.stderr)
        return 2
    bench = Workbench.open(options)
    if bench is None:
        return 2
    rules = chosen_rules(bench, options.ids)
    if rules is None:
        return 2
    entries = [Entry(rule, one) for rule in rules for one in rule.history if one.on >= since]
    entries = sorted(entries, key=lambda entry: entry.revision.on, reverse=True)
    told = sum(1 for rule in rules if rule.history)
    print(f"{told} of {len(rules)} rules have a history", file=sys.stderr)
    title = f"Changes of {bench.rulebook.title}"
    if options.to:
        return (
            0 if write_file(options.to, "\n".join(_markdown(title, entries)), force=options.force, bench=bench) else 2
        )
    if options.format == "json":
        print_json([{"on": e.revision.on, "rule": e.rule.id, "what": e.revision.what, "by": e.revision.by,
                     "status": e.rule.status} for e in entries])  # fmt: skip
        return 0
    lines = _markdown(title, entries) if options.format == "md" else _text(title, entries)
    for line in lines:
        print(visible(line))
    return 0


def _days(entries: Sequence[Entry]) -> dict[str, list[Entry]]:
    found: dict[str, list[Entry]] = {}
    for entry in entries:
        found.setdefault(entry.revision.on, []).append(entry)
    return found


def _text(title: str, entries: Sequence[Entry]) -> Iterator[str]:
    width = terminal_width()
    yield from wrapped(title, width, "", "  ")
    if not entries:
        yield "No changes are told."
    for day, found in _days(entries).items():
        yield ""
        yield say(parse_date(day))
        for rule, revision in found:
            by = f" ({revision.by})" if revision.by else ""
            yield from wrapped(f"{rule.id}: {revision.what}{by}", width, "  ", "      ")


def _markdown(title: str, entries: Sequence[Entry]) -> Iterator[str]:
    yield f"# {_plain(title)}"
    yield ""
    if not entries:
        yield "No changes are told."
    for day, found in _days(entries).items():
        yield f"## {day}"
        yield ""
        for rule, revision in found:
            by = f" ({_plain(revision.by)})" if revision.by else ""
            yield f"- `{rule.id}`: {_plain(revision.what)}{by}"
        yield ""


def _plain(text: str) -> str:
    """Text on one line, with what Markdown would read as marks escaped."""
    return "".join(f"\\{sign}" if sign in "\\`*_[]<>#" else sign for sign in " ".join(visible(text).split()))
