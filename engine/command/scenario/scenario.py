"""`pincite scenario`: export a result as a scenario that passes as written."""

from __future__ import annotations

import sys
from pathlib import Path

from engine.command.options import add_common, command_parser
from engine.command.surroundings import reason_of
from engine.command.workbench import Workbench
from engine.load.save import write_new
from engine.model.assessment import NOT_ENGAGED, Assessment, Finding
from engine.model.problem import visible
from engine.reason.explain import findings_for

EPILOG = """examples:
  pincite scenario facts/ua-rus-7-2011.yaml
  pincite scenario facts/ua-rus-7-2011.yaml iccpr:9(1)
  pincite scenario facts/al-tjk-1-2025.yaml iccpr-17.search-without-warrant --to cases/search.feature"""


def run(arguments: list[str]) -> int:
    """Run the command; exit code 0 done, 1 a finding cannot be told as a scenario, 2 bad input."""
    parser = command_parser(
        "scenario",
        "Tell a finding of a case as a scenario, with the facts it rests on. It is tried before it is "
        "given out: it passes as written. Without FINDING: everything that is engaged, undetermined or held back by "
        "the law in time.",
        EPILOG,
    )
    parser.add_argument("case", metavar="CASE", help="a case file")
    parser.add_argument("finding", nargs="?", default="", metavar="FINDING", help="the id of a finding, or a pin")
    parser.add_argument("--to", metavar="FILE.feature", help="write a new file instead of printing")
    add_common(parser)
    options = parser.parse_args(arguments)
    bench = Workbench.open(options)
    if bench is None:
        return 2
    loaded = bench.load_one(options.case)
    if loaded is None:
        return 2
    assessment = bench.assess(loaded)
    targets = bench.targets(options.finding) if options.finding else ()
    if options.finding and not targets:
        return 2
    findings = _chosen(assessment, targets)
    if not findings:
        if options.finding:
            bench.explain_nothing(assessment, options.finding, options.case)
        else:
            print(f"pincite: nothing is engaged or undetermined in {visible(options.case)}", file=sys.stderr)
        return 2
    try:
        from engine.scenarios.export import export, feature_text
        from engine.scenarios.library import use_loaded
    except ImportError:
        from engine.scenarios.run import NEEDS

        print(f"pincite: {NEEDS}", file=sys.stderr)
        return 2
    use_loaded(bench.rulebook, bench.program)
    made, refused = export(loaded.case, assessment, findings, whole=not options.finding)
    for id in refused:
        print(f"pincite: {id} cannot be told as a scenario that passes", file=sys.stderr)
    if made and not _give(feature_text(loaded.case, assessment, made), options.to):
        return 2
    return 1 if refused else 0


def _chosen(assessment: Assessment, targets: tuple[str, ...]) -> list[Finding]:
    """The findings meant: by id, or under a pin; of those under a pin, the open ones first, the others if none is."""
    if not targets:
        held_back = [f.applicability.excludes and bool(f.derivations) for f in assessment.findings]
        return [f for f, held in zip(assessment.findings, held_back, strict=True) if held or f.status != NOT_ENGAGED]
    exact = assessment.finding(targets[0])
    if exact is not None:
        return [exact]
    under = findings_for(assessment, *targets)
    return [f for f in under if f.status != NOT_ENGAGED] or list(under)


def _give(text: str, to: str | None) -> bool:
    if not to:
        print(visible(text, newlines=True), end="")
        return True
    try:
        write_new(Path(to), text)
    except OSError as error:
        print(f"pincite: cannot write: {visible(reason_of(error))}", file=sys.stderr)
        return False
    print(f"written: {visible(to)}", file=sys.stderr)
    return True
