"""`pincite why-not`: the rules that came nearest, what they lack, and the YAML lines that would change it."""

from __future__ import annotations

from dataclasses import asdict

from engine.cite.printing import provision
from engine.command.options import add_common, add_text_or_json, command_parser, positive
from engine.command.workbench import Workbench, plain_line, print_json, terminal_width
from engine.model.assessment import ENGAGED
from engine.reason.explain import findings_for
from engine.reason.ground import ground
from engine.reason.near_fact import nearest_to_fact
from engine.reason.solve import solve
from engine.reason.why_not import WhyNot
from engine.view.as_text import applicability_words
from engine.view.tree import near_miss_lines

EPILOG = """examples:
  pincite why-not facts/ua-rus-7-2011.yaml iccpr:9(3)
  pincite why-not facts/al-kaz-3-2017.yaml ccpr-gc-32:34
  pincite why-not facts/al-kaz-3-2017.yaml rights-work
  pincite why-not facts/ua-rus-7-2011.yaml            obligations one or two facts away"""


def run(arguments: list[str]) -> int:
    """Run the command; exit code 0 done, 2 bad input."""
    parser = command_parser(
        "why-not",
        "Why an obligation is not engaged: the nearest rules, fewest missing conditions first.",
        EPILOG,
    )
    parser.add_argument("case", metavar="CASE")
    parser.add_argument(
        "target",
        metavar="PIN|FINDING|FACT",
        nargs="?",
        default="",
        help="a fact: the rules that hear it; without it: near misses",
    )
    parser.add_argument("--most", type=positive, default=5, help="rules to show (default: 5)")
    add_text_or_json(parser)
    add_common(parser)
    options = parser.parse_args(arguments)
    bench = Workbench.open(options)
    if bench is None or (loaded := bench.load_one(options.case)) is None:
        return 2
    fact = next((fact.id for fact in loaded.case.facts if fact.id == options.target), "")
    targets = bench.targets(options.target) if options.target and not fact else ()
    if options.target and not targets and not fact:
        return 2
    grounding = ground(loaded.case, bench.program)
    answerer = WhyNot(grounding, solve(grounding.instances), bench.rulebook)
    if fact:
        misses = nearest_to_fact(answerer, fact, options.most)
    else:
        misses = answerer.nearest(targets, options.most, None if options.target else 2)
    engaged, held_back = [], []
    if options.target:
        assessment = bench.assess(loaded)
        found = [f for f in assessment.findings if fact in f.facts()] if fact else findings_for(assessment, *targets)
        engaged = [f for f in found if f.status == ENGAGED]
        held_back = [f for f in found if f.applicability.excludes and f.derivations]
    if options.format == "json":
        plain = [{**asdict(miss), "lacking": miss.lacking, "open": miss.open} for miss in misses]
        result = {
            "case": loaded.case.id,
            "target": options.target,
            "engaged": [finding.id for finding in engaged],
            "not_applicable": [finding.id for finding in held_back],
            "nearest": plain,
        }
        print_json(result)
        return 0
    for finding in engaged:
        text = f"Engaged already: {provision(finding.provision)}, {finding.title} ({finding.id})"
        print(plain_line(text, ascii_only=options.ascii))
    for finding in held_back:
        why = applicability_words(finding.applicability)
        text = f"Not applicable: {provision(finding.provision)}, {finding.title} ({finding.id}): {why}"
        print(plain_line(text, ascii_only=options.ascii))
    if not misses:
        others = "other rule" if engaged or held_back else "rule of this rulebook"
        print(f"No {others} {'hears this fact' if fact else 'leads there'}.")
    for miss in misses:
        print()
        for line in near_miss_lines(miss, terminal_width(), ascii_only=options.ascii):
            print(plain_line(line, ascii_only=options.ascii))
    return 0
