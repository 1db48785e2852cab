"""`pincite ask`: the questions worth asking, those that settle most first, and to whom they go."""

from __future__ import annotations

import argparse

from engine.command.workbench import Workbench, add_common, print_json, terminal_width
from engine.model.assessment import Assessment, Question
from engine.model.problem import visible
from engine.view.as_json import question_to_plain
from engine.view.as_text import wrapped

EPILOG = """examples:
  pincite ask facts/ua-rus-7-2011.yaml
  pincite ask facts/al-tjk-1-2025.yaml --to government"""


def run(arguments: list[str]) -> int:
    """Run the command; exit code 0 done, 2 bad input."""
    parser = argparse.ArgumentParser(
        prog="pincite ask",
        description="Questions whose answers would settle findings, and questions to the Government on those engaged.",
        epilog=EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("case", metavar="CASE")
    parser.add_argument("--to", choices=("all", "source", "government"), default="all")
    parser.add_argument("--format", choices=("text", "json"), default="text")
    add_common(parser)
    options = parser.parse_args(arguments)
    bench = Workbench.open(options)
    if bench is None or (loaded := bench.load_one(options.case)) is None:
        return 2
    assessment = bench.assess(loaded)
    questions = [q for q in assessment.questions if options.to in ("all", addressee(q))]
    if options.format == "json":
        plain = [{**question_to_plain(q), "to": addressee(q)} for q in questions]
        print_json({"case": assessment.case_id, "questions": plain})
        return 0
    for line in ask_lines(assessment, questions, terminal_width()):
        print(visible(line))
    return 0


def addressee(question: Question) -> str:
    """Who is asked: the Government for what the State alone can answer, the source for all else."""
    return "government" if question.held_by == "state" else "source"


def ask_lines(assessment: Assessment, questions: list[Question], width: int) -> list[str]:
    """The questions by addressee, ranked."""
    lines: list[str] = []
    headings = (("source", "To the source"), ("government", "To the Government"))
    for to, heading in headings:
        chosen = [q for q in questions if addressee(q) == to]
        if not chosen:
            continue
        lines += ([""] if lines else []) + [f"{heading} ({len(chosen)})"]
        for number, question in enumerate(chosen, start=1):
            lines += wrapped(question.text, width, f"  {number}. ", "     ")
            if question.fact:
                settled = [f for id in question.settles if (f := assessment.finding(id)) is not None]
                provisions = dict.fromkeys(f"{f.provision.short} {f.provision.para}" for f in settled)
                text = f"settles {len(settled)}: {', '.join(provisions)} ({question.fact}.{question.attribute})"
                lines += wrapped(text, width, "     ", "       ")
    lines = lines or ["Nothing is open: no answer would change a finding."]
    return lines + admissibility_lines(assessment, width)


def admissibility_lines(assessment: Assessment, width: int) -> list[str]:
    """What a complaint would turn on: the points of the procedures open for individuals, each question once."""
    asked: dict[str, list[str]] = {}
    for procedure in assessment.procedures:
        if procedure.available and procedure.kind == "individual":
            for point in procedure.points:
                if point.asks:
                    asked.setdefault(point.asks, []).append(procedure.procedure)
    lines = ["", "If a complaint is considered"] if asked else []
    for question, procedures in asked.items():
        lines += wrapped(f"{question} ({', '.join(procedures)})", width, "  - ", "    ")
    return lines
