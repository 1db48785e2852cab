"""`pincite features --remark`: accept, reject or remark on a scenario; kept beside the feature, shown on the page."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from datetime import date

from engine.command.scenario.choosing import Chosen
from engine.command.surroundings import reason_of
from engine.model.problem import visible
from engine.model.rulebook import Rulebook
from engine.scenarios.features import Feature, Scenario
from engine.scenarios.remarks import REMARKED, keep, said_of, version_of


def remark(chosen: Chosen, rulebook: Rulebook, options: argparse.Namespace) -> int:
    """Keep what is said of the one scenario chosen; exit code 0 done, 2 bad input."""
    picked = [(f, s) for f, lines in chosen for s in f.scenarios if s.line in lines]
    if len(picked) != 1:
        named = "; ".join(f"{f.path.name}:{s.line} {s.name}" for f, s in picked[:3])
        print(f"pincite: a remark is on one scenario, not {len(picked)}: {visible(named)}", file=sys.stderr)
        return 2
    if not options.by:
        print('pincite: a remark has a name: --by "A. Reviewer"', file=sys.stderr)
        return 2
    if options.remark == REMARKED and not options.why:
        print("pincite: a remark says something: --why TEXT", file=sys.stderr)
        return 2
    feature, scenario = picked[0]
    today = date.today().isoformat()
    try:
        keep(feature, scenario, options.remark, options.by, today, options.why, version_of(rulebook))
    except ValueError as error:
        print(f"pincite: {visible(str(error))}", file=sys.stderr)
        return 2
    except OSError as error:
        print(f"pincite: cannot write: {visible(reason_of(error))}", file=sys.stderr)
        return 2
    print(visible(f"{options.remark}: {scenario.name} ({feature.path.name}:{scenario.line})"))
    return 0


def remark_lines(feature: Feature, scenario: Scenario) -> Iterator[str]:
    """What reviewers said of a scenario, a line each; that its text has changed since is said."""
    for one, changed in said_of(feature, scenario):
        since = "; the scenario has changed since" if changed else ""
        text = f": {one.text}" if one.text else ""
        yield f"{one.verdict} by {one.by} on {one.on}{since}{text}"
