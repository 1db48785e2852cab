"""`pincite law`: the catalogue of authorities by paragraph."""

from __future__ import annotations

import argparse

from engine.command.workbench import Workbench, add_common, terminal_width
from engine.model.authority import Authority, pin_covers, split_pin
from engine.model.problem import visible
from engine.view.as_text import wrapped

EPILOG = """examples:
  pincite law list
  pincite law show ccpr-gc-32:29
  pincite law show iccpr:14
  pincite law coverage"""


def run(arguments: list[str]) -> int:
    """Run the command; exit code 0 done, 2 bad input."""
    parser = argparse.ArgumentParser(
        prog="pincite law",
        description="List the authorities, show one or a paragraph, or count the paragraphs that rules cite.",
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
    if options.action == "show":
        return _show(bench, options.pin)
    cited = _cited(bench)
    for id in bench.rulebook.catalogue:
        authority = bench.rulebook.catalogue.authority(id)
        assert authority is not None
        if options.action == "list":
            print(visible(f"{id}  {authority.short}  {authority.symbol}  [{authority.weight}]"))
            continue
        used = sum(1 for para in authority.paragraphs if para in cited.get(id, ()))
        total = len(authority.paragraphs)
        verified = sum(1 for paragraph in authority.paragraphs.values() if paragraph.verified)
        print(f"{id:<40} {used:>4} of {total:>4} paragraphs cited by rules, {verified:>4} verified")
    return 0


def _show(bench: Workbench, pin: str) -> int:
    id, para = split_pin(pin)
    authority = bench.rulebook.catalogue.authority(id)
    if authority is None or not bench.names_something(pin):
        bench.explain_unknown(pin)
        return 2
    width = terminal_width()
    for line in _head(authority, width):
        print(visible(line))
    for entry in authority.paragraphs.values():
        if para and not pin_covers(pin, f"{id}:{entry.para}") and authority.paragraph(para) is not entry:
            continue
        mark = "" if entry.verified else " [not verified]"
        for line in wrapped(f"{entry.para}: {entry.summary}{mark}", width, "  ", "      "):
            print(visible(line))
        for exception in entry.exceptions:
            for line in wrapped(f"exception: {exception}", width, "      ", "        "):
                print(visible(line))
        rules = [
            rule.id
            for rule in bench.rulebook.rules.values()
            if f"{id}:{entry.para}" in (*rule.cites, rule.engages.provision if rule.engages else "")
        ]
        if para and rules:
            for line in wrapped(f"rules: {', '.join(rules)}", width, "      ", "        "):
                print(visible(line))
    return 0


def _head(authority: Authority, width: int) -> list[str]:
    unsure = "" if authority.adopted_verified else " (not verified)"
    lines = list(wrapped(authority.title, width, "", "  "))
    lines.append(
        f"  {authority.symbol} · {authority.body} · adopted {authority.adopted.text}{unsure} · {authority.weight}"
    )
    lines.append(f"  {authority.url}")
    if authority.superseded_by:
        lines += wrapped(f"superseded by {'; '.join(authority.superseded_by)}", width, "  ", "    ")
    return lines


def _cited(bench: Workbench) -> dict[str, set[str]]:
    """Paragraph entries that some rule or limit cites, by authority."""
    pins = {pin for rule in bench.rulebook.rules.values() for pin in rule.cites}
    pins |= {rule.engages.provision for rule in bench.rulebook.rules.values() if rule.engages}
    for limit in bench.rulebook.limits.values():
        pins |= {*limit.pins, *(pin for limb in limit.limbs for pin in limb.pins)}
    found: dict[str, set[str]] = {}
    for pin in pins:
        paragraph = bench.rulebook.catalogue.paragraph(pin)
        if paragraph is not None:
            found.setdefault(split_pin(pin)[0], set()).add(paragraph.para)
    return found
