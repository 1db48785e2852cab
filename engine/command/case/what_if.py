"""`pincite what-if`: what changes when a fact is answered otherwise, falls away or is added; the file stays."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from engine.cite.printing import provision
from engine.command.options import add_common, add_text_or_json, command_parser
from engine.command.surroundings import reason_of
from engine.command.workbench import LoadedCase, Workbench, not_piped, print_json, terminal_width
from engine.load.case import fact_from_text
from engine.model.assessment import ENGAGED, Assessment, Finding
from engine.model.case import Case
from engine.model.problem import Problem, frame, to_plain, visible
from engine.reason.what_if import PEOPLE, Change, ChangeError, Difference, LiveCase, change_case, compare
from engine.view.as_json import assessment_to_plain, finding_to_plain
from engine.view.as_text import wrapped

EPILOG = """examples:
  pincite what-if facts/al-tjk-1-2025.yaml --set trial.public=yes --set trial.excluded=unknown
  pincite what-if facts/al-tjk-1-2025.yaml --drop file-denied --set khakimova.gender=unknown
  pincite what-if facts/ua-rus-7-2011.yaml --add '{id: a1, kind: attack, person: khamroev, by: police}'
  pincite what-if facts/al-tjk-1-2025.yaml --set trial.public=yes --save other.yaml
  pincite what-if facts/al-tjk-1-2025.yaml --sweep        what rests on each fact"""


def run(arguments: list[str]) -> int:
    """Run the command; exit code 0 done, 2 bad input."""
    parser = command_parser(
        "what-if",
        "What changes in the findings when the facts change. The case file is not touched.",
        EPILOG,
    )
    parser.add_argument("case", metavar="CASE")
    parser.add_argument("--set", action="append", default=[], metavar="FACT.ATTR=VALUE", help="repeatable")
    parser.add_argument("--drop", action="append", default=[], metavar="FACT", help="repeatable")
    parser.add_argument("--add", action="append", default=[], metavar="YAML", help="a fact; repeatable")
    parser.add_argument("--sweep", action="store_true", help="for each fact: the findings that fall with it")
    parser.add_argument("--save", metavar="NEW.yaml", help="write the changed case, comments and order kept")
    add_text_or_json(parser, ascii_signs=False)
    add_common(parser)
    options = parser.parse_args(arguments)
    bench = Workbench.open(options)
    if bench is None or (loaded := bench.load_one(options.case)) is None:
        return 2
    changes = _changes(options, loaded.case, bench)
    if changes is None:
        return 2
    live = LiveCase(loaded.case, bench.rulebook, bench.program, bench.today, loaded.problems)
    try:
        if options.sweep:
            return _sweep(live, options.format)
        if not changes:
            print("pincite: nothing to change; use --set, --drop, --add or --sweep", file=sys.stderr)
            return 2
        try:
            after = live.apply(changes)
        except ChangeError as error:
            print(f"pincite: {visible(reason_of(error))}", file=sys.stderr)
            return 2
        difference = compare(live.base, after)
    finally:
        live.close()
    added = dict(zip((one.fact for one in changes if one.kind == "add"), options.add, strict=True))
    if options.save and not _save(options.case, options.save, changes, added, loaded, bench):
        return 2
    new = [one for one in _new_problems(options.case, changes, added, loaded, bench) if not bench.passes_over(one)]
    _tell(new)
    if options.format == "json":
        print_json({**_plain(after, difference), "warnings": [to_plain(problem) for problem in new]})
    else:
        for line in _lines(difference, after):
            print(visible(line))
    return 0


def _changes(options: argparse.Namespace, case: Case, bench: Workbench) -> list[Change] | None:
    changes: list[Change] = []
    wrong: list[str] = []
    given: dict[str, str] = {}
    for written in options.set:
        target, sign, value = written.partition("=")
        fact, _, attribute = target.strip().rpartition(".")
        if not sign or not fact:
            wrong.append(f"--set {written}: write FACT.ATTRIBUTE=VALUE")
            continue
        first = given.setdefault(target.strip(), value)
        if first is not value:
            several = f"[{first.strip(' []')}, {value.strip(' []')}]"
            wrong.append(f"--set {target.strip()} is given twice; for several values write {target.strip()}={several}")
            continue
        if fact in case.people and not any(f.id == fact for f in case.facts):
            fact = PEOPLE + fact
        changes.append(Change("set", fact, attribute, _value(value.strip())))
    dropped = set(options.drop)
    wrong += [f"--set {one}: this fact is dropped too" for one in given if one.rpartition(".")[0] in dropped]
    changes += [Change("drop", fact) for fact in dict.fromkeys(options.drop)]
    for text in options.add:
        entry, problems = fact_from_text(text, case, bench.rulebook)
        for problem in problems:
            print(frame(problem), file=sys.stderr)
        if entry is None:
            wrong.append("--add: this fact cannot be read")
        else:
            changes.append(Change("add", entry.id, entry=entry))
    if not wrong:
        try:
            change_case(case, changes, bench.rulebook.words)
        except ChangeError as error:
            wrong.append(str(error))
    for message in wrong:
        print(f"pincite: {visible(message)}", file=sys.stderr)
    return None if wrong else changes


def _value(written: str) -> str | int | tuple[str, ...] | None:
    if written == "unknown":
        return None
    if written.startswith("[") and written.endswith("]"):
        return tuple(part.strip() for part in written[1:-1].split(",") if part.strip())
    return written


def _plain(after: Assessment, difference: Difference) -> dict[str, object]:
    return {
        "assessment": assessment_to_plain(after),
        "gained": [finding_to_plain(finding) for finding in difference.gained],
        "lost": [finding_to_plain(finding) for finding in difference.lost],
        "changed": [
            {"id": new.id, "before": finding_to_plain(old), "after": finding_to_plain(new)}
            for old, new in difference.changed
        ],
    }


def _lines(difference: Difference, after: Assessment) -> list[str]:
    width = terminal_width()
    lines: list[str] = []
    groups = [("Gained", difference.gained), ("Lost", difference.lost)]
    for heading, found in groups:
        lines.append(f"{heading}: {len(found) or 'none'}")
        for finding in found:
            lines += wrapped(f"{provision(finding.provision)}: {finding.title} ({finding.id})", width, "  ", "    ")
            lines += _reason(heading, finding, after, width)
    moved = [(old, new) for old, new in difference.changed if old.status != new.status]
    lines.append(f"Changed otherwise: {len(difference.changed) or 'none'}")
    for old, new in moved:
        text = f"{provision(new.provision)}: {new.title} ({new.id}): {old.status} -> {new.status}"
        lines += wrapped(text, width, "  ", "    ")
    same = len(difference.changed) - len(moved)
    if same:
        ids = ", ".join(new.id for old, new in difference.changed if old.status == new.status)
        lines += wrapped(f"other reasons or questions than before ({same}): {ids}", width, "  ", "    ")
    return lines


def _reason(heading: str, finding: Finding, after: Assessment, width: int) -> list[str]:
    if heading == "Gained":
        return list(wrapped(f"because of: {', '.join(finding.facts())}", width, "    ", "      "))
    now = after.finding(finding.id)
    if now is not None and now.status != ENGAGED and now.questions and now.derivations:
        return list(wrapped(f"now undetermined; {now.questions[0]}", width, "    ", "      "))
    return list(wrapped(f"rested on: {', '.join(finding.facts())}", width, "    ", "      "))


def _sweep(live: LiveCase, format: str) -> int:
    results = []
    for fact in live.case.facts:
        lost = compare(live.base, live.apply([Change("drop", fact.id)])).lost
        results.append((fact.id, [finding.id for finding in lost]))
    if format == "json":
        plain = [{"fact": id, "lost": lost_ids} for id, lost_ids in results]
        print_json({"case": live.case.id, "sweep": plain})
        return 0
    for id, lost_ids in sorted(results, key=lambda pair: (-len(pair[1]), pair[0])):
        text = f"{len(lost_ids)} fall with it: {', '.join(lost_ids)}" if lost_ids else "nothing falls with it alone"
        for line in wrapped(f"{id}: {text}", terminal_width(), "", "    "):
            print(visible(line))
    return 0


def _save(
    source: str, target: str, changes: list[Change], added: dict[str, str], loaded: LoadedCase, bench: Workbench
) -> bool:
    from engine.load.case import case_from_document
    from engine.load.changed_case import changed_text
    from engine.load.document import parse_document
    from engine.load.edit import id_of, set_case_id
    from engine.load.editing.written import EditError
    from engine.load.reading import is_notes, read_bytes
    from engine.load.save import WouldOverwrite, write_new

    if not not_piped(source):
        return False
    if is_notes(Path(target).name):
        print(f"pincite: {visible(target)} would be the notes on a case; name it otherwise", file=sys.stderr)
        return False
    text = read_bytes(source).decode("utf-8-sig")
    document, _ = parse_document(text, source)
    read_again = None if document is None else case_from_document(document, bench.rulebook)[0]
    if read_again is None or (read_again.facts, read_again.people) != (loaded.case.facts, loaded.case.people):
        print(f"pincite: {visible(source)} has changed on disk since it was read; nothing was written", file=sys.stderr)
        return False
    try:
        text = set_case_id(changed_text(text, changes, added, bench.rulebook.words), id_of(Path(target)))
        document, problems = parse_document(text, target)
        if document is not None:
            problems = [*problems, *case_from_document(document, bench.rulebook)[1]]
        refused = [problem for problem in problems if problem.severity == "error"]
        if refused:  # what is written can be read
            for problem in refused:
                print(frame(problem), file=sys.stderr)
            return False
        write_new(Path(target), text)
    except (EditError, WouldOverwrite, OSError) as error:
        print(f"pincite: {visible(reason_of(error))}", file=sys.stderr)
        return False
    print(f"written: {target}", file=sys.stderr)
    return True


def _new_problems(
    source: str, changes: list[Change], added: dict[str, str], loaded: LoadedCase, bench: Workbench
) -> list[Problem]:
    """What the changed case would be warned of as a file, and the case as it is was not."""
    from engine.load.changed_case import changed_text, new_problems
    from engine.load.editing.written import EditError
    from engine.load.reading import read_bytes

    try:
        text = (bench.piped if source == "-" else read_bytes(source)).decode("utf-8-sig")
        changed = changed_text(text, changes, added, bench.rulebook.words)
    except (EditError, OSError) as error:
        message = f"not looked at whether what is changed goes together: {reason_of(error)}"
        return [Problem("warning", "C021", message, source)]
    return new_problems(changed, source, bench.rulebook, loaded.problems)


def _tell(problems: list[Problem]) -> None:
    """Say problems of the changed case on stderr."""
    for problem in problems:
        expected = f"; expected: {problem.expected}" if problem.expected else ""
        print(visible(f"{problem.severity} {problem.code}: {problem.message}{expected}"), file=sys.stderr)
