"""`pincite law coverage`: which paragraphs rules speak for, which need none and why, and which are still to be read."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from typing import Any, NamedTuple

from engine.cite.nearest import nearest_text
from engine.command.options import add_common, command_parser
from engine.command.workbench import Workbench, print_json, terminal_width
from engine.model.authority import Authority, Paragraph, split_pin
from engine.model.problem import visible
from engine.model.rulebook import Rulebook
from engine.view.as_text import wrapped

ENCODED, OUTSIDE, UNREAD = "encoded", "outside", "unread"
STATES = {ENCODED: "encoded", OUTSIDE: "out of scope", UNREAD: "not yet read"}
COLUMNS = {"encoded": 8, "outside": 8, "unread": 7, "all": 5, "done": 5, "target": 10}
"""The head of each column of numbers and its width; with the longest id a line has 80 columns."""

EPILOG = """examples:
  pincite law coverage
  pincite law coverage ccpr-gc-37           each paragraph: its rules, or why it needs none
  pincite law coverage iccpr cat --format json
  pincite law coverage --cited              measured against what treaty bodies cite
  pincite law coverage --cited cedaw        what is missed most there"""


class Entry(NamedTuple):
    """A paragraph with the rules and limits that cite it, or the reason why it needs none."""

    paragraph: Paragraph
    state: str
    cited_by: tuple[str, ...]
    reason: str


class Reach(NamedTuple):
    """How far an authority is read."""

    authority: Authority
    entries: tuple[Entry, ...]

    def count(self, state: str) -> int:
        """How many paragraphs are in a state."""
        return sum(1 for entry in self.entries if entry.state == state)

    @property
    def done(self) -> int:
        """The percentage of paragraphs that are encoded or outside, rounded down: 100 only when nothing is left."""
        return 100 * (len(self.entries) - self.count(UNREAD)) // max(len(self.entries), 1)

    @property
    def met(self) -> bool:
        """Whether the target of the authority is met; where none is set there is none to meet."""
        return self.authority.coverage_target is not None and self.done >= self.authority.coverage_target


def run(arguments: list[str]) -> int:
    """Run the command; exit code 0 done, 2 bad input."""
    parser = command_parser(
        "law coverage",
        "Which paragraphs of the authorities rules or limits cite, which are out of scope and why, and "
        "which nobody has yet read with a rule in mind.",
        EPILOG,
    )
    parser.add_argument("authorities", nargs="*", metavar="AUTHORITY", help="show each of its paragraphs")
    parser.add_argument(
        "--cited",
        action="store_true",
        help="measure against what bodies cite in their decisions; name a body to list what is missed most",
    )
    parser.add_argument("--format", choices=("text", "json", "csv"), default="text", help="csv only with --cited")
    add_common(parser)
    options = parser.parse_args(arguments)
    bench = Workbench.open(options)
    if bench is None:
        return 2
    if options.cited:
        from engine.command.law.cited import run as cited

        return cited(bench, options.authorities, options.format)
    if options.format == "csv":
        parser.error("--format csv goes with --cited")
    catalogue = bench.rulebook.catalogue
    for id in options.authorities:
        if id not in catalogue:
            near = nearest_text(id, catalogue)
            hint = f"; did you mean `{near}`?" if near else ""
            print(f"pincite: no authority `{visible(id)}`{hint}", file=sys.stderr)
            return 2
    found = list(reach_of(bench.rulebook, options.authorities or list(catalogue)))
    if options.format == "json":
        print_json(_plain(found, with_paragraphs=bool(options.authorities)))
        return 0
    for line in _table(found):
        print(visible(line))
    if options.authorities:
        for one in found:
            for line in _paragraphs(one, terminal_width()):
                print(visible(line))
    return 0


def reach_of(rulebook: Rulebook, ids: list[str]) -> Iterator[Reach]:
    """How far each of the named authorities is read."""
    cited = citing(rulebook)
    for id in ids:
        authority = rulebook.catalogue.authority(id)
        assert authority is not None
        yield Reach(authority, tuple(_entry(p, authority, cited) for p in authority.paragraphs.values()))


def citing(rulebook: Rulebook) -> dict[str, list[str]]:
    """The rules and limits that cite each entry, by its pin as the catalogue has it."""
    found: dict[str, list[str]] = {}
    for rule in rulebook.rules.values():
        own = [rule.engages.provision] if rule.engages else []
        _note(rulebook, (*own, *rule.cites), rule.id, found)
    for limit in rulebook.limits.values():
        pins = (*limit.pins, *(pin for limb in limit.limbs for pin in limb.pins))
        _note(rulebook, pins, f"limit {limit.name}", found)
    return found


def _note(rulebook: Rulebook, pins: tuple[str, ...], name: str, found: dict[str, list[str]]) -> None:
    for pin in pins:
        paragraph = rulebook.catalogue.paragraph(pin)
        if paragraph is not None:
            names = found.setdefault(f"{split_pin(pin)[0]}:{paragraph.para}", [])
            if name not in names:
                names.append(name)


def _entry(paragraph: Paragraph, authority: Authority, cited: dict[str, list[str]]) -> Entry:
    by = tuple(cited.get(f"{authority.id}:{paragraph.para}", ()))
    reason = paragraph.outside or authority.outside
    state = ENCODED if by else OUTSIDE if reason else UNREAD
    return Entry(paragraph, state, by, "" if by else reason)


def _table(found: list[Reach]) -> Iterator[str]:
    name = max(len("authority"), *(len(one.authority.id) for one in found))
    yield f"{'authority':<{name}}" + "".join(f"{head:>{width}}" for head, width in COLUMNS.items())
    for one in found:
        wanted = one.authority.coverage_target
        target = "none" if wanted is None else f"{'' if one.met else 'below '}{wanted}%"
        yield _row(one.authority.id, name, [one], target)
    if len(found) > 1:
        yield _row("all", name, found, "")
        aimed = [one for one in found if one.authority.coverage_target is not None]
        yield f"{sum(one.met for one in aimed)} of {len(aimed)} authorities with a target meet it"
        if len(aimed) < len(found):
            yield f"{len(found) - len(aimed)} have no target: there to be read and cited, not gone through for rules"


def _row(title: str, width: int, found: list[Reach], target: str) -> str:
    counts = [sum(one.count(state) for one in found) for state in STATES]
    total = sum(counts)
    done = 100 * (total - counts[-1]) // max(total, 1)
    cells = (*map(str, counts), str(total), f"{done}%", target)
    line = f"{title:<{width}}" + "".join(f"{cell:>{wide}}" for cell, wide in zip(cells, COLUMNS.values(), strict=True))
    return line.rstrip()


def _paragraphs(one: Reach, width: int) -> Iterator[str]:
    yield ""
    yield from wrapped(one.authority.title, width, "", "  ")
    for entry in one.entries:
        told = {ENCODED: ", ".join(entry.cited_by), OUTSIDE: entry.reason, UNREAD: entry.paragraph.summary}[entry.state]
        yield from wrapped(f"{entry.paragraph.para}: {STATES[entry.state]}: {told}", width, "  ", "      ")


def _plain(found: list[Reach], *, with_paragraphs: bool) -> dict[str, Any]:
    counts = {state: sum(one.count(state) for one in found) for state in STATES}
    return {
        "authorities": [_plain_of(one, with_paragraphs=with_paragraphs) for one in found],
        "total": {
            **counts,
            "all": sum(counts.values()),
            "met": sum(1 for one in found if one.met),
            "with_target": sum(1 for one in found if one.authority.coverage_target is not None),
        },
    }


def _plain_of(one: Reach, *, with_paragraphs: bool) -> dict[str, Any]:
    plain: dict[str, Any] = {
        "id": one.authority.id,
        "title": one.authority.title,
        **{state: one.count(state) for state in STATES},
        "all": len(one.entries),
        "done": one.done,
        "target": one.authority.coverage_target,
        "met": one.met,
    }
    if with_paragraphs:
        plain["paragraphs"] = [
            {
                "para": entry.paragraph.para,
                "state": entry.state,
                "cited_by": list(entry.cited_by),
                "reason": entry.reason,
                "summary": entry.paragraph.summary,
                "verified": entry.paragraph.verified,
                "strength": entry.paragraph.strength,
                "scope": list(entry.paragraph.scope),
            }
            for entry in one.entries
        ]
    return plain
