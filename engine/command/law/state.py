"""`pincite law state`: the record of a State: what was decided against it, procedures it accepted, reservations."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from typing import Any

from engine.command.options import add_common, add_text_or_json, command_parser, positive
from engine.command.workbench import Workbench, print_json, terminal_width
from engine.load.decided import load_decided
from engine.model.authority import Catalogue, para_order
from engine.model.decided import ANY, DecidedCase, DecidedCases, existed
from engine.model.problem import visible
from engine.model.states import States
from engine.reason.procedures import open_procedures
from engine.view.as_text import wrapped
from engine.view.decided import counted, row_to_plain, symbol_words

MOST = 10
EPILOG = """examples:
  pincite law state TJK
  pincite law state KAZ --most 30
  pincite law state UZB --as-of 2015-01-01 --format json"""


def run(arguments: list[str]) -> int:
    """Run the command; exit code 0 done, 2 bad input."""
    parser = command_parser(
        "law state",
        "The record of a State: provisions by number of findings, newest decisions, complaint and inquiry "
        "procedures, reservations and derogations.",
        EPILOG,
    )
    parser.add_argument("state", metavar="ISO3", help="three capital letters, such as TJK")
    parser.add_argument("--most", type=positive, default=MOST, help=f"how many of each list to show (default: {MOST})")
    add_text_or_json(parser, ascii_signs=False)
    add_common(parser)
    options = parser.parse_args(arguments)
    bench = Workbench.open(options)
    if bench is None:
        return 2
    states = States(bench.rulebook.status)
    state: str = states.code(options.state) or options.state
    cases = load_decided(bench.rulebook)
    if not states.there(state) and not (cases and any(case.state == state for case in cases)):
        print(f"pincite: {visible(states.unknown(state))}", file=sys.stderr)
        return 2
    record = record_of(state, bench, cases)
    if options.format == "json":
        print_json(record)
        return 0
    for line in _lines(record, options.most, terminal_width(), cases):
        print(visible(line))
    return 0


def record_of(state: str, bench: Workbench, cases: DecidedCases | None) -> dict[str, Any]:
    """The record of a State on the day whose law applies, as plain data."""
    day = bench.as_of or bench.today
    own = [case for case in cases or () if case.state == state]
    then = [case for case in own if not bench.as_of or existed(case, day)]
    then.sort(key=lambda case: (-case.year, case.symbol))
    status = bench.rulebook.status
    return {
        "state": state,
        "name": status.states.get(state, state),
        "as_of": day,
        "decisions": {
            "note": cases.warning if cases else "",
            "all": len(then),
            "by_kind": {kind: sum(case.kind == kind for case in then) for kind in sorted({c.kind for c in then})},
            "provisions": _provisions(then, cases, bench.rulebook.catalogue),
            "newest": [
                row_to_plain(case, finding, cases) for case in then for finding in case.operative if cases is not None
            ],
            "later": [case.symbol for case in own if case not in then],
        },
        "treaties": _treaties(state, bench),
        "procedures": [
            {
                "procedure": p.procedure,
                "title": p.title,
                "kind": p.kind,
                "available": p.available,
                "since": p.since,
                "until": p.until,
                "note": p.note,
                "verified": p.verified,
            }
            for p in open_procedures(status, state, day)
        ],
        "reservations": [
            {
                "id": r.id,
                "treaty": treaty,
                "kind": r.kind,
                "articles": list(r.articles),
                "since": r.effective_from,
                "until": r.effective_until,
                "summary": r.summary,
                "verified": r.verified,
            }
            for treaty in bench.rulebook.plain["law"].get("treaties", {})
            for r in status.reservations(state, treaty)
        ],
    }


def _treaties(state: str, bench: Workbench) -> list[dict[str, Any]]:
    """What the State did on each treaty of the tables."""
    status = bench.rulebook.status
    found = []
    for id, entry in bench.rulebook.plain["law"].get("treaties", {}).items():
        acts = [
            {
                "action": a.action,
                "date": a.date,
                "in_force": a.in_force,
                "verified": a.verified,
                "source": a.source,
                "note": a.note,
            }
            for a in status.acts(state, id)
        ]
        if acts:
            found.append({"treaty": id, "title": entry.get("full_title") or id, "acts": acts})
    return found


def _treaties_lines(record: dict[str, Any], width: int) -> Iterator[str]:
    yield ""
    yield f"Treaties: {len(record['treaties']) or 'none in the tables'}"
    for treaty in record["treaties"]:
        acts = "; ".join(
            act["action"]
            + (f" {act['date']}" if act["date"] else "")
            + (f", in force {act['in_force']}" if act["in_force"] else "")
            + ("" if act["verified"] else " [not verified]")
            + (f" ({act['note']})" if act["note"] else "")
            for act in treaty["acts"]
        )
        yield from wrapped(f"{treaty['treaty']} ({treaty['title']}): {acts}", width, "  ", "    ")


def _provisions(cases: list[DecidedCase], known: DecidedCases | None, catalogue: Catalogue) -> list[dict[str, Any]]:
    """Provisions by the number of decisions that found on them; within that, newest first."""
    outcomes = list(known.outcomes) if known else []
    found: dict[tuple[str, str], dict[str, Any]] = {}
    for case in cases:
        told = {(f.authority, f.para, f.outcome) for f in case.operative if f.para != ANY}
        for id, para, outcome in sorted(told):
            authority = catalogue.authority(id)
            short = authority.short if authority else id
            counts = dict.fromkeys(outcomes, 0)
            new = {"treaty": id, "short": short, "para": para, "counts": counts, "last": 0}
            entry = found.setdefault((id, para), new)
            entry["counts"][outcome] += 1
            entry["last"] = max(entry["last"], case.year)
    return sorted(
        found.values(), key=lambda e: (-sum(e["counts"].values()), -e["last"], e["treaty"], para_order(e["para"]))
    )


def _lines(record: dict[str, Any], most: int, width: int, cases: DecidedCases | None) -> Iterator[str]:
    yield f"{record['name']} ({record['state']}), as of {record['as_of']}"
    decisions = record["decisions"]
    yield ""
    if cases is None:
        yield "Decided cases: this rulebook has none."
    else:
        kinds = ", ".join(f"{number} {kind}" for kind, number in decisions["by_kind"].items())
        yield f"Decided cases: {decisions['all']}" + (f" ({kinds})" if kinds else "")
        yield from wrapped(cases.warning, width, "  ", "  ")
        yield from _decided(decisions, most, width, cases)
    yield from _treaties_lines(record, width)
    yield ""
    open_now = [p for p in record["procedures"] if p["available"]]
    yield f"Procedures open: {len(open_now)}"
    for p in open_now:
        since = f" since {p['since']}" if p["since"] else ""
        mark = "" if p["verified"] else " [not verified]"
        yield from wrapped(f"{p['procedure']}{since}: {p['title']}{mark}", width, "  ", "    ")
    closed = [p["procedure"] for p in record["procedures"] if not p["available"]]
    if closed:
        yield from wrapped(f"not open: {', '.join(closed)}", width, "  ", "    ")
    yield ""
    notices = [r for r in record["reservations"] if r["kind"] != "none"]
    yield f"Reservations, declarations and derogations: {len(notices) or 'none in the tables'}"
    for r in notices:
        of = f", article {', '.join(r['articles'])}" if r["articles"] else ""
        since = f" ({r['since']})" if r["since"] else ""
        mark = "" if r["verified"] else " [not verified]"
        yield from wrapped(f"{r['kind']} to {r['treaty']}{of}{since}: {r['summary']}{mark}", width, "  ", "    ")


def _decided(decisions: dict[str, Any], most: int, width: int, cases: DecidedCases) -> Iterator[str]:
    provisions = decisions["provisions"]
    if provisions:
        heads = "".join(f"{cases.outcome_words(outcome):>18}" for outcome in cases.outcomes)
        yield f"  {'provision':<28}{heads}{'last':>7}"
    for entry in provisions[:most]:
        name = f"{entry['short']} {entry['para']}"
        yield f"  {name:<28}{''.join(f'{number:>18}' for number in entry['counts'].values())}{entry['last']:>7}"
    if len(provisions) > most:
        yield f"  and {len(provisions) - most} more provisions: --most {len(provisions)}"
    symbols = list(dict.fromkeys(row["symbol"] for row in decisions["newest"]))
    if symbols:
        yield "  newest"
    for symbol in symbols[:most]:
        case = cases.case(symbol)
        assert case is not None
        told = []
        for outcome in cases.outcomes:
            paras = sorted({f.para for f in case.operative if f.outcome == outcome}, key=para_order)
            if paras:
                told.append(f"{', '.join(paras)}: {cases.outcome_words(outcome)}")
        yield from wrapped(f"{symbol_words(case, cases)}: {'; '.join(told)}", width, "    ", "      ")
    if decisions["later"]:
        yield from wrapped(
            f"later, left out: {counted(len(decisions['later']))}: {', '.join(decisions['later'])}", width, "  ", "    "
        )
