"""`pincite ask`: the questions worth asking, those that settle most first, and to whom they go."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence

from engine.cite.printing import cited
from engine.command.options import add_common, add_text_or_json, command_parser
from engine.command.surroundings import reason_of
from engine.command.workbench import LoadedCase, Workbench, print_json, print_lines, terminal_width
from engine.model.assessment import Assessment, Question
from engine.model.problem import visible
from engine.view.as_json import left_out_to_plain, question_to_plain
from engine.view.as_text import wrapped
from engine.view.asking import MOST_PEOPLE, STATE, Asked, merged, settled, worded
from engine.view.full_report import left_out_lines

EPILOG = """examples:
  pincite ask facts/ua-rus-7-2011.yaml
  pincite ask facts/al-tjk-1-2025.yaml --to government
  pincite ask facts/al-tjk-1-2025.yaml --to cases/questions.md          a sheet to fill in
  pincite ask facts/al-tjk-1-2025.yaml --answers answered.md     what the answers change"""

SOURCE, GOVERNMENT, ALL = "source", "government", "all"
MOST = {SOURCE: 8, GOVERNMENT: 4}
"""Questions shown to each unless all are asked for."""
MOST_DETAILS = 6
"""Details named with each unless all are asked for; how many more there are is counted."""


def run(arguments: list[str]) -> int:
    """Run the command; exit code 0 done, 2 bad input."""
    parser = command_parser(
        "ask",
        "Questions whose answers would settle findings, merged over facts and people, and questions to the "
        "Government on those engaged. They may be written to a sheet, and its answers tried on the case.",
        EPILOG,
    )
    parser.add_argument("case", metavar="CASE")
    parser.add_argument("--to", default=ALL, metavar="WHOM|FILE.md", help="all, source, government, or a new file")
    parser.add_argument("--answers", metavar="FILE.md", help="what the answers of a sheet change; the case stays")
    parser.add_argument("--save", metavar="NEW.yaml", help="with --answers: write the case with the answers in it")
    parser.add_argument("--force", action="store_true", help="replace the sheet if it is there")
    parser.add_argument("--full", action="store_true", help="all questions")
    add_text_or_json(parser, ascii_signs=False)
    add_common(parser)
    options = parser.parse_args(arguments)
    if options.to not in (ALL, SOURCE, GOVERNMENT) and not options.to.endswith(".md"):
        parser.error("--to: all, source, government, or the name of a file that ends in .md")
    if options.save and not options.answers:
        parser.error("--save goes with --answers")
    if options.answers:
        return _answered(options)
    bench = Workbench.open(options)
    if bench is None or (loaded := bench.load_one(options.case)) is None:
        return 2
    assessment = bench.assess(loaded)
    if options.to.endswith(".md"):
        return _write(options, bench, loaded, assessment)
    questions = [q for q in assessment.questions if options.to in (ALL, addressee(q))]
    if options.format == "json":
        plain = [{**question_to_plain(q), "to": addressee(q)} for q in questions]
        print_json({"case": assessment.case_id, "questions": plain, "left_out": left_out_to_plain(assessment)})
        return 0
    lines = ask_lines(
        assessment, questions, terminal_width(), everything=options.full or options.to != ALL, whom=options.to
    )
    print_lines(map(visible, lines))
    return 0


def addressee(question: Question) -> str:
    """Who is asked: the Government for what the State alone can answer, the source for all else."""
    return GOVERNMENT if question.held_by == STATE else SOURCE


def ask_lines(
    assessment: Assessment, questions: Sequence[Question], width: int, *, everything: bool = True, whom: str = ALL
) -> list[str]:
    """The questions by addressee, merged and ranked; without `everything` those that settle most."""
    lines: list[str] = []
    asked = merged(questions, assessment)
    for to, heading in ((SOURCE, "To the source"), (GOVERNMENT, "To the Government")):
        chosen = [one for one in asked if one.to_state == (to == GOVERNMENT)]
        if not chosen:
            continue
        lines += ([""] if lines else []) + [f"{heading} ({len(chosen)})"]
        shown = chosen if everything else chosen[: MOST[to]]
        for number, one in enumerate(shown, start=1):
            text = one.text if everything else worded(one.questions, MOST_PEOPLE)
            lines += wrapped(text, width, f"  {number}. ", "     ")
            if one.facts:
                most = None if everything else MOST_DETAILS
                lines += wrapped(_settles(one, assessment, most), width, "     ", "       ")
        if len(chosen) > len(shown):
            lines.append(f"  and {len(chosen) - len(shown)} more: --full")
    lines = lines or ["Nothing is open: no answer would change a finding."]
    if whom != GOVERNMENT:
        lines += left_out_lines(assessment, width, 0 if everything else MOST_PEOPLE)
    asked_of_complaints = admissibility_lines(assessment, width)
    if asked_of_complaints and not everything:
        asked_of_complaints = [*asked_of_complaints[:2], "  on each procedure that is open: --full"]
    return lines + asked_of_complaints


def _settles(one: Asked, assessment: Assessment, most: int | None) -> str:
    found = settled(one, assessment)
    named = list(dict.fromkeys(f"{question.fact}.{question.attribute}" for question in one.questions))
    more = f" and {len(named) - most} more" if most is not None and len(named) > most else ""
    details = ", ".join(named[:most]) + more
    return f"settles {len(found)}: {cited((f.provision for f in found), short=True)} ({details})"


def _write(options: argparse.Namespace, bench: Workbench, loaded: LoadedCase, assessment: Assessment) -> int:
    from engine.command.to_file import write_file
    from engine.view.question_sheet import sheet

    asked = merged(assessment.questions, assessment)
    text = sheet(assessment, asked, loaded.case, bench.rulebook.words)
    return 0 if write_file(options.to, text, force=options.force, bench=bench) else 2


def _answered(options: argparse.Namespace) -> int:
    """What the answers of a sheet change, told as `what-if` tells it."""
    from engine.command.case.what_if import run as what_if
    from engine.load.reading import Unreadable, read_text
    from engine.view.question_sheet import answers_in, remarks_in

    try:
        text = read_text(options.answers)
        answers, unread = answers_in(text)
    except Unreadable as error:
        print(f"pincite: {visible(reason_of(error))}", file=sys.stderr)
        return 2
    for line in unread:
        said = f"{options.answers}:{line}: the answer stands behind a sign of equality: {text.splitlines()[line - 1]}"
        print(f"pincite: {visible(said)}", file=sys.stderr)
    for line, remark in remarks_in(text):
        print(
            f"pincite: {visible(f'{options.answers}:{line}: this is no answer and is not read: {remark}')}",
            file=sys.stderr,
        )
    if unread:
        return 2
    if not answers:
        print(f"pincite: {visible(options.answers)} holds no answers yet", file=sys.stderr)
        return 2
    words = [f"--set={answer.fact}.{answer.attribute}={answer.value}" for answer in answers]
    for option, value in (("--save", options.save), ("--rules", options.rules), ("--as-of", options.as_of)):
        words += [f"{option}={value}"] if value else []
    return what_if([options.case, *words, "--format", options.format])


def admissibility_lines(assessment: Assessment, width: int) -> list[str]:
    """What a complaint would turn on: the points of the procedures open for individuals, each question once."""
    asked: dict[str, list[str]] = {}
    for procedure in assessment.procedures:
        if procedure.usable and procedure.kind == "individual":
            for point in procedure.points:
                if point.asks:
                    asked.setdefault(point.asks, []).append(procedure.procedure)
    lines = ["", "If a complaint is considered"] if asked else []
    for question, procedures in asked.items():
        lines += wrapped(f"{question} ({', '.join(procedures)})", width, "  - ", "    ")
    return lines
