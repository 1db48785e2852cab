"""`pincite rules diff`: what a change of rules changes in the findings of all cases."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, NamedTuple

from engine.cite.printing import provision
from engine.command.options import add_common, add_text_or_json, command_parser
from engine.command.workbench import Workbench, plain_line, print_json, terminal_width
from engine.lint.rule_changes import RuleChanges, rule_changes
from engine.lint.value_changes import ValueChange
from engine.load.case import load_case
from engine.load.project import chosen_rulebook, default_cases
from engine.load.revision import RevisionError, rulebook_at
from engine.load.rulebook import load_rulebook
from engine.model.assessment import Assessment, Finding
from engine.model.frozen import replace
from engine.model.problem import frame, visible
from engine.reason.what_if import Difference, compare
from engine.view.as_json import finding_to_plain
from engine.view.as_text import wrapped

EPILOG = """examples:
  pincite rules diff shipped                      what your own rulebook changes of the one that comes with the tool
  pincite rules diff my-rules/                    from that rulebook to the one in use
  pincite rules diff HEAD~1 --cases my-cases/     from an earlier revision of the rules, kept with git
  pincite rules diff v1.0 --format json"""


class CaseChange(NamedTuple):
    """One case under both rulebooks; `problem` says why it could not be read under the earlier one."""

    case: str
    difference: Difference | None
    problem: str = ""

    @property
    def same(self) -> bool:
        """Whether the findings are the same."""
        found = self.difference
        return found is not None and not (found.gained or found.lost or found.changed)


def run(arguments: list[str]) -> int:
    """Run the command; exit code 0 done, 2 bad input."""
    parser = command_parser(
        "rules diff",
        "What changed from an earlier rulebook to the one in use: in the rules, and in the findings of "
        "all cases. The earlier one is a rulebook as `--rules` names one, or a git revision of the rulebook's folder.",
        EPILOG,
    )
    parser.add_argument("base", metavar="REV|DIR", help="a rulebook folder, `shipped`, or a git revision such as HEAD")
    parser.add_argument(
        "--cases", action="append", metavar="PATH", help="cases, or folders of them (default: those beside the rules)"
    )
    add_text_or_json(parser)
    add_common(parser)
    options = parser.parse_args(arguments)
    bench = Workbench.open(options)
    if bench is None:
        return 2
    with TemporaryDirectory(prefix="pincite-rules-") as scratch:
        before = _earlier(options.base, bench, Path(scratch))
        if before is None:
            return 2
        paths = options.cases or [str(folder) for folder in default_cases(Path(bench.rulebook.folder))]
        found = list(_cases(paths, before, bench))
        changes = rule_changes(before.rulebook, bench.rulebook)
    if bench.failed:
        return 2
    if options.format == "json":
        print_json(_plain(options.base, changes, found))
        return 0
    for line in _lines(options.base, changes, found, bench):
        print(plain_line(line, ascii_only=options.ascii))
    return 0


def _earlier(base: str, bench: Workbench, scratch: Path) -> Workbench | None:
    """The earlier rulebook: one that `--rules` could name, or a revision read into a folder of its own."""
    folder, _ = chosen_rulebook(base)
    named = folder.is_dir()
    if not named:
        try:
            folder = rulebook_at(Path(bench.rulebook.folder), base, scratch)
        except RevisionError as error:
            print(f"pincite: {visible(base)} is no rulebook and no revision: {visible(str(error))}", file=sys.stderr)
            return None
    rulebook, problems = load_rulebook(folder, cache=named)
    if rulebook is None:
        for problem in problems:
            print(frame(problem), file=sys.stderr)
        return None
    return Workbench(rulebook, bench.as_of)


def _cases(paths: list[str], before: Workbench, bench: Workbench) -> Iterator[CaseChange]:
    for path in bench.files(paths):
        now = bench.load_one(str(path))
        if now is None:
            bench.failed = True
            continue
        case, problems = load_case(path, before.rulebook)
        if case is None:
            first = next((problem for problem in problems if problem.severity == "error"), problems[0])
            yield CaseChange(now.case.id, None, first.message)
            continue
        old = next(before.assess_all([str(path)]))
        assert old is not None
        yield CaseChange(now.case.id, compare(_unplaced(old), _unplaced(bench.assess(now))))


def _unplaced(assessment: Assessment) -> Assessment:
    """The assessment without the place of its rules: a rule that only moved has not changed."""
    findings = tuple(replace(finding, rule_file="", rule_line=0) for finding in assessment.findings)
    return replace(assessment, findings=findings)


def _plain(base: str, changes: RuleChanges, found: Sequence[CaseChange]) -> dict[str, Any]:
    cases: list[dict[str, Any]] = []
    for one in found:
        if one.difference is None:
            cases.append({"case": one.case, "problem": one.problem})
            continue
        cases.append(
            {
                "case": one.case,
                "gained": [finding_to_plain(finding) for finding in one.difference.gained],
                "lost": [finding_to_plain(finding) for finding in one.difference.lost],
                "changed": [
                    {"id": new.id, "before": finding_to_plain(old), "after": finding_to_plain(new)}
                    for old, new in one.difference.changed
                ],
            }
        )
    return {
        "base": base,
        "rules": {
            "added": list(changes.added),
            "removed": list(changes.removed),
            "changed": [{"id": one.id, "parts": list(one.parts)} for one in changes.changed],
        },
        "values": {one.id: [value._asdict() for value in one.values] for one in changes.changed},
        "words": [value._asdict() for value in changes.words],
        "law": [value._asdict() for value in changes.law],
        "changes": {"made": list(changes.made), "taken_back": list(changes.taken_back)},
        "cases": cases,
    }


def _lines(base: str, changes: RuleChanges, found: Sequence[CaseChange], bench: Workbench) -> Iterator[str]:
    width = terminal_width()
    counts = f"{len(changes.added)} added, {len(changes.removed)} removed, {len(changes.changed)} changed"
    yield from wrapped(f"Rules and limits, from {base} to {bench.rulebook.folder}: {counts}", width, "", "  ")
    for id in changes.added:
        yield f"  + {id}"
    for id in changes.removed:
        yield f"  - {id}"
    for one in changes.changed:
        yield from wrapped(f"{one.id}: {', '.join(one.parts)}", width, "  ~ ", "      ")
        yield from _values(one.values, width)
    for heading, values in (("Words", changes.words), ("Law", changes.law)):
        if values:
            yield ""
            yield f"{heading}: {len(values)} changed"
            yield from _values(values, width)
    for heading, texts in (("Local changes", changes.made), ("Local changes taken back", changes.taken_back)):
        if texts:
            yield ""
            yield f"{heading}: {len(texts)}"
            for text in texts:
                yield from wrapped(text, width, "  ", "    ")
    yield from _case_lines(base, found, width)


def _case_lines(base: str, found: Sequence[CaseChange], width: int) -> Iterator[str]:
    different = [one for one in found if not one.same]
    yield ""
    yield f"Cases: {len(found)}, with other findings: {len(different) or 'none'}"
    for case in different:
        yield ""
        yield case.case
        if case.difference is None:
            yield from wrapped(f"cannot be read under {base}: {case.problem}", width, "  ", "    ")
            continue
        yield from _findings("gained", case.difference.gained, width)
        yield from _findings("lost", case.difference.lost, width)
        same = []
        for old, new in case.difference.changed:
            if old.status == new.status:
                same.append(new.id)
                continue
            text = f"{old.status} -> {new.status}: {provision(new.provision)}: {new.title} ({new.id})"
            yield from wrapped(text, width, "  ", "    ")
        if same:
            text = f"other reasons, citations or questions ({len(same)}): {', '.join(same)}"
            yield from wrapped(text, width, "  ", "    ")


MOST_VALUES = 40


def _values(values: Sequence[ValueChange], width: int) -> Iterator[str]:
    """Old and new values; of very many the first, with how many there are: `--format json` has all."""
    for where, before, after in values[:MOST_VALUES]:
        text = (
            f"{where}: {before} \u2192 {after}"
            if before and after
            else f"{where}: {'+' if after else '-'} {after or before}"
        )
        yield from wrapped(text, width, "      ", "        ")
    if len(values) > MOST_VALUES:
        yield f"      {MOST_VALUES} of {len(values)} shown; all of them: --format json"


def _findings(word: str, found: Sequence[Finding], width: int) -> Iterator[str]:
    for finding in found:
        text = f"{word}: {provision(finding.provision)}: {finding.title} ({finding.id}; {finding.directness})"
        yield from wrapped(text, width, "  ", "    ")
