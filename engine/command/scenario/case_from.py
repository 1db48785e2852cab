"""`pincite case-from`: a case file, made from a scenario."""

from __future__ import annotations

import re
import sys
from pathlib import Path

from engine.command.options import add_common, command_parser
from engine.command.surroundings import reason_of
from engine.command.workbench import Workbench
from engine.load.edit import id_of
from engine.load.project import FACTS
from engine.load.reading import Unreadable, read_text
from engine.load.rulebook import default_facts
from engine.load.save import write_new
from engine.model.case import Case
from engine.model.frozen import replace
from engine.model.problem import did_you_mean, visible
from engine.model.rulebook import Rulebook
from engine.model.states import NO_STATE, States

EPILOG = """examples:
  pincite case-from features/counsel-denied.feature "An accused person cannot meet counsel"
  pincite case-from features/counsel-denied.feature "someone else" --state TJK --to cases/counsel.yaml"""


def run(arguments: list[str]) -> int:
    """Run the command; exit code 0 done, 2 bad input."""
    parser = command_parser(
        "case-from",
        "Turn the facts that a scenario tells, as they stand after its last step, into a case file. What a "
        "scenario asks and what must hold is left out.",
        EPILOG,
    )
    parser.add_argument("feature", metavar="FEATURE", help="a feature file")
    parser.add_argument("scenario", metavar="SCENARIO", help="the name of a scenario, words of it, or its line")
    parser.add_argument("--state", metavar="CODE", default="", help="the State, where the scenario names none: TJK")
    parser.add_argument("--to", metavar="FILE.yaml", help="write a new file instead of printing")
    add_common(parser)
    options = parser.parse_args(arguments)
    bench = Workbench.open(options)
    if bench is None:
        return 2
    text = _read(options.feature)
    if text is None:
        return 2
    try:
        from engine.scenarios.case_file import case_text
        from engine.scenarios.library import use_loaded
    except ImportError:
        from engine.scenarios.run import NEEDS

        print(f"pincite: {NEEDS}", file=sys.stderr)
        return 2
    beside = Path(options.feature).absolute().parent.parent / FACTS
    use_loaded(bench.rulebook, bench.program, [folder for folder in (beside, default_facts()) if folder.is_dir()])
    case = _case(text, options.feature, options.scenario)
    if case is None:
        return 2
    case = _placed(case, options.state, bench.rulebook)
    if case is None:
        return 2
    return 0 if _give(case_text(case), options.to) else 2


def _read(path: str) -> str | None:
    try:
        return read_text(path)
    except Unreadable as error:
        print(f"pincite: cannot read {visible(path)}: {visible(reason_of(error))}", file=sys.stderr)
        return None


def _case(text: str, path: str, wanted: str) -> Case | None:
    """The case of the one scenario meant; None, with the reason on stderr."""
    from engine.scenarios.alone import scenarios_in
    from engine.scenarios.export import case_from
    from engine.scenarios.features import read_feature

    error = read_feature(Path(path)).error
    if error:
        print(f"pincite: {visible(path)} cannot be read: {visible(error)}", file=sys.stderr)
        return None
    scenarios = list(scenarios_in(text))
    found = [one for one in scenarios if wanted in (one.name, str(one.line))]
    found = found or [one for one in scenarios if wanted.casefold() in one.name.casefold()]
    if not found:
        near = did_you_mean(wanted, [one.name for one in scenarios])
        hint = f"; did you mean `{visible(near)}`?" if near else ""
        print(f"pincite: no scenario of {visible(path)} is called `{visible(wanted)}`{hint}", file=sys.stderr)
        return None
    if len(found) > 1:
        print(f"pincite: `{visible(wanted)}` may be one of these; the first is taken", file=sys.stderr)
        for one in found:
            print(f"  {visible(one.name)}", file=sys.stderr)
    case, wrong = case_from(found[0])
    if case is None:
        print(f"pincite: {visible(wrong)}", file=sys.stderr)
    return case


def _placed(case: Case, state: str, rulebook: Rulebook) -> Case | None:
    """The case with its State; None, with the reason on stderr, when nobody names one that there is."""
    states = States(rulebook.status)
    if case.state or not states.known:
        return replace(case, state=case.state or state or NO_STATE)
    code = states.code(state) if state else None
    if code:
        return replace(case, state=code)
    if state:
        print(f"pincite: {visible(states.unknown(state))}", file=sys.stderr)
    else:
        print("pincite: this scenario names no State: add one, such as --state TJK", file=sys.stderr)
    return None


def _give(text: str, to: str | None) -> bool:
    if not to:
        print(visible(text, newlines=True), end="")
        return True
    try:
        write_new(Path(to), re.sub(r"^case: .*", f"case: {id_of(Path(to))}", text))
    except OSError as error:
        print(f"pincite: cannot write: {visible(reason_of(error))}", file=sys.stderr)
        return False
    print(f"written: {visible(to)}", file=sys.stderr)
    return True
