"""`pincite law`: the catalogue of authorities by paragraph."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from engine.command.law.coverage import citing
from engine.command.law.coverage import run as coverage
from engine.command.options import add_common, command_parser
from engine.command.workbench import Workbench, terminal_width
from engine.model.authority import Authority, Paragraph, para_order, pin_covers, split_pin
from engine.model.problem import visible
from engine.view.as_text import wrapped
from engine.view.cited_by import use_lines
from engine.view.paragraph import strength_words

EPILOG = """examples:
  pincite law list
  pincite law show ccpr-gc-32:29
  pincite law show iccpr:14
  pincite law show "GC 32, paras. 28-29 and 33"
  pincite law coverage
  pincite law coverage ccpr-gc-37
  pincite law decisions iccpr:17 --state UZB
  pincite law state TJK"""


def run(arguments: list[str]) -> int:
    """Run the command; exit code 0 done, 2 bad input."""
    if arguments[:1] in (["coverage"], ["decisions"], ["state"]):
        return _elsewhere(arguments[0], arguments[1:])
    parser = command_parser(
        "law",
        "List the authorities, show one or a paragraph, or tell which paragraphs rules speak for. "
        "coverage, decisions and state have options of their own: pincite law coverage --help",
        EPILOG,
    )
    parser.add_argument("action", choices=("list", "show", "coverage", "decisions", "state"))
    parser.add_argument("pin", nargs="?", default="", metavar="PIN")
    add_common(parser)
    options = parser.parse_args(arguments)
    bench = Workbench.open(options)
    if bench is None:
        return 2
    if options.action in ("coverage", "decisions", "state"):
        parser.error(f"write `{options.action}` before its options: pincite law {options.action} ...")
    if options.action == "show":
        return _show(bench, options.pin)
    for id in bench.rulebook.catalogue:
        authority = bench.rulebook.catalogue.authority(id)
        assert authority is not None
        print(visible(f"{id}  {authority.short}  {authority.symbol}  [{authority.weight}]"))
    return 0


def _elsewhere(action: str, arguments: list[str]) -> int:
    """The actions that have a module of their own."""
    if action == "coverage":
        return coverage(arguments)
    if action == "state":
        from engine.command.law.state import run as state

        return state(arguments)
    from engine.command.law.decisions import run as decisions

    return decisions(arguments)


def _show(bench: Workbench, written: str) -> int:
    pins = bench.targets(written)
    if not pins:
        return 2
    by_authority: dict[str, list[str]] = {}
    for pin in pins:
        rule = bench.rulebook.rules.get(pin)
        cited = (pin,) if rule is None else (*([rule.engages.provision] if rule.engages else []), *rule.cites)
        for one in cited:
            by_authority.setdefault(split_pin(one)[0], []).append(one)
    for id, found in by_authority.items():
        authority = bench.rulebook.catalogue.authority(id)
        assert authority is not None
        _show_paragraphs(bench, authority, found)
    return 0


def _show_paragraphs(bench: Workbench, authority: Authority, pins: list[str]) -> None:
    width, id = terminal_width(), authority.id
    cited = citing(bench.rulebook)
    paras = [split_pin(pin)[1] for pin in pins]
    para = all(paras)
    cases = bench.decided if para else None
    for line in _head(authority, width):
        print(visible(line))
    for entry in sorted(authority.paragraphs.values(), key=lambda entry: para_order(entry.para)):
        wanted = any(pin_covers(pin, f"{id}:{entry.para}") or authority.paragraph(one) is entry
                     for pin, one in zip(pins, paras, strict=True))  # fmt: skip
        if not wanted:
            continue
        rules = cited.get(f"{id}:{entry.para}", []) if para else []
        for line in _entry(entry, rules, width):
            print(visible(line))
        for told in use_lines(f"{id}:{entry.para}", cases, bench.rulebook.catalogue, bench.as_of) if cases else ():
            for line in wrapped(told, width, "      ", "        "):
                print(visible(line))


def _entry(entry: Paragraph, rules: Sequence[str], width: int) -> Iterator[str]:
    mark = "" if entry.verified else " [not verified]"
    yield from wrapped(f"{entry.para}: {entry.summary}{mark}", width, "  ", "      ")
    told = [("strength", strength_words(entry)), ("duty", entry.duty), ("note", entry.note)]
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
