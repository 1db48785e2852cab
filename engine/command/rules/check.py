"""`pincite rules check` and `pincite rules explain`: what is wrong or doubtful in a rulebook, and what a code means."""

from __future__ import annotations

import sys
from collections import Counter
from pathlib import Path

from engine.command.options import command_parser
from engine.command.workbench import print_json
from engine.lint.check import check_rulebook
from engine.lint.codes import CODES
from engine.lint.pages import all_pages, page, titles
from engine.lint.report import Finding
from engine.load.layers import about_file
from engine.load.project import chosen_rulebook
from engine.model.problem import did_you_mean, visible
from engine.model.rulebook import Rulebook

EPILOG = """examples:
  pincite rules check                       the rulebook that comes with the tool
  pincite rules check my-rules/
  pincite rules check my-rules/home.yaml    what concerns one file of it
  pincite rules check my-rules/ --fix --dry-run     what could be repaired, as a diff
  pincite rules check --format sarif > rules.sarif
  pincite rules explain R024"""


def run(arguments: list[str]) -> int:
    """Run `rules check`; exit code 0 no errors, 1 errors (with --strict: or warnings), 2 bad input."""
    parser = command_parser(
        "rules check",
        "What is wrong or doubtful in a rulebook, each finding with a code, file, line and column.",
        EPILOG,
    )
    parser.add_argument("path", nargs="?", metavar="PATH", help="a rulebook folder, or a file or folder in one")
    parser.add_argument("--rules", metavar="DIR", help="the rulebook folder, where PATH does not show it")
    parser.add_argument("--format", choices=("text", "json", "sarif"), default="text")
    parser.add_argument("--strict", action="store_true", help="exit code 1 for warnings too")
    parser.add_argument("--info", action="store_true", help="show also what is only worth knowing")
    parser.add_argument("--fix", action="store_true", help="repair what needs no thought, each change shown as a diff")
    parser.add_argument("--dry-run", action="store_true", help="with --fix: show the changes, and make none")
    options = parser.parse_args(arguments)
    path = Path(options.path) if options.path else None
    if path is not None and not path.exists():
        print(f"pincite: {visible(str(path))} does not exist", file=sys.stderr)
        return 2
    folder, said = chosen_rulebook(options.rules) if options.rules or path is None else (_rulebook_of(path), "")
    if said:
        print(visible(said), file=sys.stderr)
    if folder is None:
        print(f"pincite: {visible(str(path))} is in no rulebook: a folder with vocabulary/", file=sys.stderr)
        return 2
    if options.dry_run and not options.fix:
        print("pincite: --dry-run goes with --fix", file=sys.stderr)
        return 2
    rulebook, findings = _found(folder, path)
    if any(finding.problem.code == "R000" for finding in findings):
        print(findings[0].text(), file=sys.stderr)
        return 2
    if options.fix:
        from engine.command.rules.fix import repair

        out = sys.stdout if options.format == "text" else sys.stderr
        total = made = repair(findings, rulebook, out, write=not options.dry_run)
        while made and not options.dry_run:  # one repair may bring to light what can be repaired next
            rulebook, findings = _found(folder, path)
            made = repair(findings, rulebook, out, write=True)
            total += made
        verb = "would be repaired" if options.dry_run else "repaired"
        print(f"{total} {verb}", file=sys.stderr)
    if options.format != "text":
        from engine.command.rules.fix import edits_of

        known, edits = titles(), edits_of(findings, rulebook)
    if options.format == "text":
        _print(findings, rulebook is None, info=options.info)
    elif options.format == "json":
        counts = Counter(finding.level for finding in findings)
        print_json(
            {
                "rulebook": visible(str(folder)),
                "counts": {level: counts[level] for level in ("error", "warning", "info")},
                "findings": [
                    {**f.plain(), "title": known.get(f.problem.code, ""), "fix": f in edits} for f in findings
                ],
            }
        )
    else:
        from engine.lint.sarif import sarif

        print_json(sarif(findings, known, all_pages(), edits))
    bad = ("error", "warning") if options.strict else ("error",)
    return 1 if any(finding.level in bad for finding in findings) else 0


def _found(folder: Path, path: Path | None) -> tuple[Rulebook | None, list[Finding]]:
    """The rulebook, and what was found in all of it or, with a path, in that part of it."""
    rulebook, findings = check_rulebook(folder)
    if path is not None:
        findings = [f for f in findings if f.problem.code == "R000" or _inside(f, path, folder)]
    return rulebook, findings


def _rulebook_of(path: Path) -> Path | None:
    """The rulebook that a path is, or lies in; of a folder with a rulebook in `rules/`, that one."""
    if not _is_rulebook(path) and _is_rulebook(path / "rules"):
        return path / "rules"
    if _is_rulebook(path):
        return path
    for folder in path.absolute().parents:
        if _is_rulebook(folder):
            # as it was written, so that the findings name files as the reader knows them
            here = Path.cwd()
            return folder.relative_to(here) if folder.is_relative_to(here) and folder != here else folder
    return path if path.is_dir() else None


def _is_rulebook(folder: Path) -> bool:
    return (folder / "vocabulary").is_dir() or Path(about_file(str(folder))).is_file()


def _inside(finding: Finding, path: Path, folder: Path) -> bool:
    where = Path(finding.problem.path or folder).absolute()
    return where == path.absolute() or path.absolute() in where.parents


def _print(findings: list[Finding], failed: bool, *, info: bool) -> None:
    counts = Counter(finding.level for finding in findings)
    for finding in findings:
        if info or finding.level != "info":
            print(finding.text())
            print()
    hidden = "" if info or not counts["info"] else " (shown with --info)"
    noun = {level: level if counts[level] == 1 else f"{level}s" for level in ("error", "warning")}
    print(
        f"{counts['error']} {noun['error']}, {counts['warning']} {noun['warning']}, "
        f"{counts['info']} worth knowing{hidden}"
    )
    if failed:
        print("With these errors the rulebook cannot be used, and was not looked at further.", file=sys.stderr)
        return
    print(
        "The tests beside the rules are not run here: pincite rules test; all there is: pincite verify", file=sys.stderr
    )
    shown = [f.problem.code for f in findings if f.problem.code in CODES and (info or f.level != "info")]
    if shown:
        print(f"What a code means: pincite rules explain {shown[0]}", file=sys.stderr)


def explain(arguments: list[str]) -> int:
    """Run `rules explain`; exit code 0, or 2 for a code that does not exist."""
    parser = command_parser(
        "rules explain",
        "What a code of `pincite rules check` means, with a wrong and a right example.",
        EPILOG,
    )
    parser.add_argument("code", metavar="CODE", nargs="?", help="such as R024; without one: all codes, a line each")
    options = parser.parse_args(arguments)
    known = titles()
    if not options.code:
        for code in sorted(known):
            print(f"{code}  {known[code]}")
        return 0
    code = options.code.upper()
    if code not in known:
        near = did_you_mean(code, known)
        hint = f"; did you mean `{near}`?" if near else ""
        print(f"pincite: no code `{visible(options.code)}`{hint}", file=sys.stderr)
        return 2
    print(page(code) or f"{code}: {known[code]}")
    return 0
