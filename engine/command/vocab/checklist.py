"""`pincite vocab --huridocs`: the share of a field checklist that the vocabulary covers and rules hear."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from engine.command.workbench import Workbench, print_json, terminal_width
from engine.lint.hearing import Share, carried_codes, shares
from engine.load.checklist import load_checklist
from engine.model.checklist import Checklist
from engine.model.problem import frame, visible
from engine.view.as_text import wrapped


def measured(bench: Workbench, format: str) -> int:
    """Print the share of each list and branch; exit code 0, 1 below the target, 2 without a usable checklist."""
    folders = [Path(bench.rulebook.folder), *(Path(folder) for _, folder in bench.rulebook.layers)]
    checklist, problems = load_checklist(folders)
    for problem in problems:
        print(frame(problem), file=sys.stderr)
    if checklist is None or problems:
        if not problems:
            print("pincite: this rulebook has no law/huridocs-codes.csv to measure it by", file=sys.stderr)
        return 2
    found = shares(checklist, bench.rulebook)
    known = {f"{number}:{code}" for number, code in checklist.codes}
    strange = {code: names for code, names in carried_codes(bench.rulebook.words).items() if code not in known}
    if format == "json":
        print_json(_plain(checklist, found, strange))
    else:
        for line in _lines(checklist, found, strange):
            print(visible(line))
    return 0 if all(share.percent >= checklist.target_percent for share in found) else 1


def _total(found: Sequence[Share]) -> tuple[int, int, float]:
    heard, total = sum(len(share.heard) for share in found), sum(share.total for share in found)
    return heard, total, 100 * heard / total if total else 100.0


def _plain(checklist: Checklist, found: Sequence[Share], strange: Mapping[str, Sequence[str]]) -> dict[str, Any]:
    heard, total, percent = _total(found)
    return {
        "checklist": checklist.title,
        "target_percent": checklist.target_percent,
        "heard": heard,
        "total": total,
        "percent": round(percent, 1),
        "shares": [
            {
                "list": share.about.list,
                "branch": share.about.branch,
                "heard": len(share.heard),
                "total": share.total,
                "percent": round(share.percent, 1),
                "left_out": [{"code": code, "reason": reason} for code, reason in share.left_out],
                "missing": list(share.missing),
            }
            for share in found
        ],
        "unknown_codes": {code: list(names) for code, names in strange.items()},
    }


def _lines(checklist: Checklist, found: Sequence[Share], strange: Mapping[str, Sequence[str]]) -> Iterator[str]:
    width = terminal_width()
    heard, total, percent = _total(found)
    yield f"{checklist.title}: codes of kinds and values that some rule hears"
    yield f"{'list':<6}{'branch':<8}{'heard':>7}{'of':>6}{'share':>9}   target {checklist.target_percent} %"
    for share in found:
        mark = "" if share.percent >= checklist.target_percent else "   below"
        about = f"{share.about.list:<6}{share.about.branch or 'all':<8}"
        yield f"{about}{len(share.heard):>7}{share.total:>6}{share.percent:>7.1f} %{mark}"
    yield f"{'all':<14}{heard:>7}{total:>6}{percent:>7.1f} %"
    left_out = [(share.about.list, code, reason) for share in found for code, reason in share.left_out]
    if left_out:
        yield ""
        yield f"Left out, with the reason ({len(left_out)})"
        for number, code, reason in left_out:
            yield from wrapped(f"{number}:{code}  {reason}", width, "  ", "      ")
    missing = [f"{share.about.list}:{code}" for share in found for code in share.missing]
    if missing:
        yield ""
        yield f"Not heard, and no reason given ({len(missing)})"
        yield from wrapped(", ".join(missing), width, "  ", "  ")
    if strange:
        yield ""
        yield f"Codes of the vocabulary that the checklist does not have ({len(strange)})"
        for code, names in strange.items():
            yield from wrapped(f"{code}: {', '.join(names)}", width, "  ", "      ")
