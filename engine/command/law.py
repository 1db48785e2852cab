"""`pincite law`: the catalogue of authorities by paragraph."""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Sequence

from engine.command.law_coverage import citing
from engine.command.law_coverage import run as coverage
from engine.command.workbench import Workbench, add_common, terminal_width
from engine.model.authority import Authority, Paragraph, pin_covers, split_pin
from engine.model.problem import visible
from engine.view.as_text import wrapped
from engine.view.paragraph import strength_words

EPILOG = """examples:
  pincite law list
  pincite law show ccpr-gc-32:29
  pincite law show iccpr:14
  pincite law coverage
  pincite law coverage ccpr-gc-37"""


def run(arguments: list[str]) -> int:
    """Run the command; exit code 0 done, 2 bad input."""
    if arguments[:1] == ["coverage"]:
        return coverage(arguments[1:])
    parser = argparse.ArgumentParser(
        prog="pincite law",
        description="List the authorities, show one or a paragraph, or tell which paragraphs rules speak for. "
        "coverage has options of its own: pincite law coverage --help",
        epilog=EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("action", choices=("list", "show", "coverage"))
    parser.add_argument("pin", nargs="?", default="", metavar="PIN")
    add_common(parser)
    options = parser.parse_args(arguments)
    bench = Workbench.open(options)
    if bench is None:
        return 2
    if options.action == "coverage":
        parser.error("write `coverage` before its options: pincite law coverage ...")
    if options.action == "show":
        return _show(bench, options.pin)
    for id in bench.rulebook.catalogue:
        authority = bench.rulebook.catalogue.authority(id)
        assert authority is not None
        print(visible(f"{id}  {authority.short}  {authority.symbol}  [{authority.weight}]"))
    return 0


def _show(bench: Workbench, pin: str) -> int:
    id, para = split_pin(pin)
    authority = bench.rulebook.catalogue.authority(id)
    if authority is None or not bench.names_something(pin):
        bench.explain_unknown(pin)
        return 2
    width = terminal_width()
    cited = citing(bench.rulebook)
    for line in _head(authority, width):
        print(visible(line))
    for entry in authority.paragraphs.values():
        if para and not pin_covers(pin, f"{id}:{entry.para}") and authority.paragraph(para) is not entry:
            continue
        rules = cited.get(f"{id}:{entry.para}", []) if para else []
        for line in _entry(entry, rules, width):
            print(visible(line))
    return 0


def _entry(entry: Paragraph, rules: Sequence[str], width: int) -> Iterator[str]:
    mark = "" if entry.verified else " [not verified]"
    yield from wrapped(f"{entry.para}: {entry.summary}{mark}", width, "  ", "      ")
    told = [("strength", strength_words(entry)), ("note", entry.note)]
    told += [("exception", exception) for exception in entry.exceptions]
    told += [("rules", ", ".join(rules)), ("out of scope", entry.outside)]
    for name, text in told:
        if text:
            yield from wrapped(f"{name}: {text}", width, "      ", "        ")


def _head(authority: Authority, width: int) -> list[str]:
    unsure = "" if authority.adopted_verified else " (not verified)"
    lines = list(wrapped(authority.title, width, "", "  "))
    lines.append(
        f"  {authority.symbol} · {authority.body} · adopted {authority.adopted.text}{unsure} · {authority.weight}"
    )
    lines.append(f"  {authority.url}")
    if authority.outside:
        lines += wrapped(f"out of scope: {authority.outside}", width, "  ", "    ")
    if authority.superseded_by:
        lines += wrapped(f"superseded by {'; '.join(authority.superseded_by)}", width, "  ", "    ")
    return lines
