"""`pincite law decisions`: what treaty bodies decided on a provision, or where they cited a paragraph."""

from __future__ import annotations

import argparse
import csv
import sys
from collections.abc import Iterator
from random import Random
from typing import NamedTuple

from engine.command.options import add_common, command_parser, positive
from engine.command.workbench import Workbench, print_json, terminal_width
from engine.load.decided import load_decided
from engine.model.authority import pin_covers, split_pin
from engine.model.decided import ANY, OPERATIVE, DecidedCase, DecidedCases, DecidedFinding, existed
from engine.model.problem import visible
from engine.model.states import States
from engine.view.as_text import wrapped
from engine.view.decided import CSV_HEAD, counted, csv_row, outcome_words, pin_words, row_to_plain, symbol_words

MOST = 20
EPILOG = """examples:
  pincite law decisions "iccpr:14(3)(b)"
  pincite law decisions iccpr:17 --state UZB --since 2010
  pincite law decisions iccpr:9 --with ccpr-gc-35:17 --format csv
  pincite law decisions ccpr-gc-32:34                 where a paragraph was cited
  pincite law decisions --sample 20 --seed 1          to check some of them by hand"""


class Shown(NamedTuple):
    """A decision with the finding that is asked about, None where it only cites."""

    case: DecidedCase
    finding: DecidedFinding | None


def run(arguments: list[str]) -> int:
    """Run the command; exit code 0 done, 2 bad input."""
    parser = command_parser(
        "law decisions",
        "Decisions of treaty bodies on a provision, or that cite a paragraph, newest first.",
        EPILOG,
    )
    parser.add_argument("pin", nargs="?", default="", metavar="PIN", help="an article, a paragraph or an authority")
    parser.add_argument("--state", metavar="ISO3", help="only against this State")
    parser.add_argument("--body", metavar="BODY", help="only of this body")
    parser.add_argument("--outcome", metavar="OUTCOME", help="only with this outcome, as the tables name it")
    parser.add_argument("--since", type=int, metavar="YEAR")
    parser.add_argument("--until", type=int, metavar="YEAR")
    parser.add_argument(
        "--with", dest="also", action="append", default=[], metavar="PIN", help="that found on or cite this too"
    )
    parser.add_argument(
        "--reasoning", action="store_true", help="also findings taken from the reasoning, marked: often wrong"
    )
    parser.add_argument("--most", type=positive, metavar="N", help=f"how many to show as text (default: {MOST})")
    parser.add_argument(
        "--sample", type=positive, metavar="N", help="N of them at random, for somebody who checks them"
    )
    parser.add_argument("--seed", type=int, default=0, help="which sample (default: 0); the same seed draws the same")
    parser.add_argument("--format", choices=("text", "json", "csv"), default="text")
    add_common(parser)
    options = parser.parse_args(arguments)
    bench = Workbench.open(options)
    if bench is None or (cases := decided_of(bench)) is None:
        return 2
    asked: list[list[str]] = []
    for written in (options.pin, *options.also):
        pins = _pins(written, bench)
        if pins is None:
            return 2
        asked.append(pins)
    options.pins, *options.also = asked
    if not _known(options, cases, bench):
        return 2
    as_of = bench.as_of or bench.today
    found = [one for one in _asked(options, cases) if not bench.as_of or existed(one.case, as_of)]
    later = sorted({one.case.symbol for one in _asked(options, cases)} - {one.case.symbol for one in found})
    if options.sample:
        found = _sample(found, options.sample, options.seed)
    if options.format == "json":
        print_json([row_to_plain(one.case, one.finding, cases) for one in found])
    elif options.format == "csv":
        rows = csv.writer(sys.stdout, lineterminator="\n")
        rows.writerow(CSV_HEAD)
        rows.writerows(csv_row(row_to_plain(one.case, one.finding, cases)) for one in found)
    else:
        for line in _lines(found, later, options, cases, bench):
            print(visible(line))
    return 0


def decided_of(bench: Workbench) -> DecidedCases | None:
    """The decided cases of the rulebook; None, with the reason on stderr, where it has none."""
    cases = load_decided(bench.rulebook)
    if cases is None:
        print("pincite: this rulebook has no decided cases (a folder law/decisions/)", file=sys.stderr)
    return cases


def _known(options: argparse.Namespace, cases: DecidedCases, bench: Workbench) -> bool:
    states = States(bench.rulebook.status)
    options.state = (states.code(options.state) or options.state) if options.state else options.state
    if options.state and not any(case.state == options.state for case in cases):
        known = states.there(options.state)
        why = f"{options.state}: there is no decision against it" if known else states.unknown(options.state)
        print(f"pincite: {visible(why)}", file=sys.stderr)
        return known
    if options.outcome and options.outcome not in cases.outcomes:
        known_words = ", ".join(cases.outcomes)
        print(f"pincite: `{visible(options.outcome)}` is no outcome; there are {known_words}", file=sys.stderr)
        return False
    if options.body and options.body not in cases.bodies:
        print(f"pincite: `{visible(options.body)}` is no body; there are {', '.join(cases.bodies)}", file=sys.stderr)
        return False
    return True


def _asked(options: argparse.Namespace, cases: DecidedCases) -> list[Shown]:
    """What the options ask for, newest first."""
    found = [one for one in _on(options, cases) if _fits(one, options)]
    found.sort(key=lambda one: (-one.case.year, one.case.symbol))
    return found


def _on(options: argparse.Namespace, cases: DecidedCases) -> Iterator[Shown]:
    """Each finding on a provision, or of a decision that cites a paragraph; any where no pin is named.

    A decision that only cites a provision, or that found nothing, comes once, without a finding.
    """
    pins: list[str] = options.pins
    touched = {case.symbol: case for pin in pins for case in cases.touching(split_pin(pin)[0])}
    for case in touched.values() if pins else cases:
        own = [f for f in dict.fromkeys(case.findings) if f.place == OPERATIVE or options.reasoning]
        found = [f for f in own if not pins or (f.para != ANY and any(pin_covers(pin, f.pin) for pin in pins))]
        cited = any(map(case.cites, pins))
        if not found and cited and not any(cases.applies(split_pin(pin)[0]) for pin in pins):
            found = own
        if found:
            yield from (Shown(case, finding) for finding in found)
        elif not pins or cited:
            yield Shown(case, None)


def _pins(written: str, bench: Workbench) -> list[str] | None:
    """The pins that are asked about, of a rule its provision; None, told on stderr, where there are none."""
    if not written:
        return []
    rules = bench.rulebook.rules
    found: list[str] = []
    for target in bench.targets(written):
        rule = rules.get(target)
        found += [target] if rule is None else [rule.engages.provision] if rule.engages else []
    return found or None


def _fits(one: Shown, options: argparse.Namespace) -> bool:
    case, finding = one
    return (
        (not options.state or case.state == options.state)
        and (not options.body or case.body == options.body)
        and (not options.outcome or (finding is not None and finding.outcome == options.outcome))
        and (options.since is None or case.year >= options.since)
        and (options.until is None or case.year <= options.until)
        and all(any(case.found_on(pin) is not None or case.cites(pin) for pin in pins) for pins in options.also)
    )


def _sample(found: list[Shown], size: int, seed: int) -> list[Shown]:
    """Some decisions at random, each with all that was asked of it."""
    symbols = sorted({one.case.symbol for one in found})
    drawn = set(Random(seed).sample(symbols, min(size, len(symbols))))
    return [one for one in found if one.case.symbol in drawn]


def _lines(
    found: list[Shown], later: list[str], options: argparse.Namespace, cases: DecidedCases, bench: Workbench
) -> Iterator[str]:
    width = terminal_width()
    most: int = options.most or options.sample or MOST
    counts = {
        o: len({one.case.symbol for one in found if one.finding and one.finding.outcome == o}) for o in cases.outcomes
    }
    cites = len({one.case.symbol for one in found if one.finding is None})
    applied = any(cases.applies(split_pin(pin)[0]) for pin in options.pins)
    of = f" {'on' if applied else 'citing'} {options.pin}" if options.pin else ""
    told = ", ".join(f"{number} {cases.outcome_words(outcome)}" for outcome, number in counts.items())
    told = f"{counted(len({one.case.symbol for one in found}))}{of}: {told}"
    if cites and options.pins:
        told += f", {cites} cite it without a finding{' on it' if applied else ''}"
    yield told
    yield from wrapped(cases.warning, width, "", "")
    shown: dict[str, list[Shown]] = {}
    for one in found:
        shown.setdefault(one.case.symbol, []).append(one)
    for symbol, told_of in list(shown.items())[:most]:
        case = told_of[0].case
        findings = [one.finding for one in told_of if one.finding]
        what = "; ".join(outcome_words(finding, cases) for finding in findings)
        yield from wrapped(f"{symbol_words(case, cases)}: {what or f'no finding ({case.kind})'}", width, "  ", "    ")
        own = findings[0].authority if findings else ""
        pins = [pin_words(pin, own, bench.rulebook.catalogue) for pin in case.cited]
        if pins:
            yield from wrapped(f"cites {', '.join(pins)}", width, "    ", "      ")
        yield f"    {cases.address(symbol)}"
    if len(shown) > most:
        yield f"  and {len(shown) - most} more: --most {len(shown)}, or --format csv"
    if later:
        yield from wrapped(
            f"Later than {bench.as_of}, or of that year, left out: {', '.join(later)}", width, "  ", "    "
        )
