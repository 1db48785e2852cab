"""`pincite rules`: list and show the rules of a rulebook, and the way to all else that is done with rules."""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module

from engine.command.options import command_parser
from engine.command.rules.choosing import add_mine, opened_rules
from engine.command.workbench import Workbench, terminal_width
from engine.model.problem import visible
from engine.model.rule import Rule
from engine.reason.rule_words import condition_links
from engine.reason.why_not import condition_words
from engine.view.as_text import wrapped

EPILOG = """examples:
  pincite rules list
  pincite rules list --status reviewed
  pincite rules show iccpr-17.search-without-warrant
  pincite rules new ccpr-gc-16:8          a rule to start from, for a paragraph of the catalogue
  pincite rules test iccpr-17             the tests beside rules
  pincite rules check my-rules/           what is wrong or doubtful in a rulebook
  pincite rules explain R024              what a code of it means
  pincite rules coverage iccpr-17         what tests, scenarios and cases exercise
  pincite rules mutate iccpr-17           whether the tests notice changes of the rules
  pincite rules diff my-rules/            what another rulebook changes in the findings of cases
  pincite rules graph iccpr-17.search-without-warrant
  pincite rules changelog                 what was changed when, from the rules' own history
  pincite rules pack --to my-rules.zip    the rulebook in one file, to share
  pincite rules book iccpr:17             the rulebook by instrument and paragraph, as lawyers read it"""

OWN_MODULES = {
    "new": ("new", "run"),
    "test": ("test", "run"),
    "check": ("check", "run"),
    "explain": ("check", "explain"),
    "coverage": ("coverage", "run"),
    "mutate": ("mutate", "run"),
    "diff": ("diff", "run"),
    "graph": ("graph", "run"),
    "changelog": ("changelog", "run"),
    "book": ("book", "run"),
    "pack": ("pack", "run"),
}
"""Actions with options of their own, and the module and function that do them."""
STATUSES = ("draft", "reviewed", "stable", "superseded")


def run(arguments: list[str]) -> int:
    """Run the command; exit code 0 done, 2 bad input, or what the action gives."""
    if arguments and arguments[0] in OWN_MODULES:
        module, function = OWN_MODULES[arguments[0]]
        code: int = getattr(import_module(f"engine.command.rules.{module}"), function)(arguments[1:])
        return code
    parser = command_parser(
        "rules",
        "List or show rules. Without ids: all; an id may be the beginning of several. "
        f"{', '.join(OWN_MODULES)} have options of their own: pincite rules check --help",
        EPILOG,
    )
    parser.add_argument("action", choices=("list", "show", *OWN_MODULES))
    parser.add_argument("ids", nargs="*", metavar="ID")
    parser.add_argument("--status", choices=STATUSES, help="only the rules with this status")
    add_mine(parser)
    options = parser.parse_args(arguments)
    if (opened := opened_rules(options)) is None:
        return 2
    bench, chosen = opened
    for rule in chosen:
        if options.status and rule.status != options.status:
            continue
        if options.action == "list":
            about = rule.engages.provision if rule.engages else f"infers {rule.draws.inference if rule.draws else ''}"
            print(visible(f"{rule.id}  [{rule.status}]  {about}  {rule.title}"))
            continue
        for line in _shown(rule, bench):
            print(visible(line))
    return 0


def _shown(rule: Rule, bench: Workbench) -> Iterator[str]:
    """A rule in sentences: its conditions, what it states, and what it cites."""
    width, words = terminal_width(), bench.rulebook.words
    yield f"{rule.id}  [{rule.status}]  {rule.file}:{rule.line}"
    yield from wrapped(rule.title, width, "  ", "  ")
    for number, clause in enumerate(rule.clauses, start=1):
        yield f"  when, way {number} of {len(rule.clauses)}" if len(rule.clauses) > 1 else "  when"
        for condition in clause.conditions:
            said = "; ".join((condition_words(condition, words), *condition_links(condition, clause)))
            yield from wrapped(said, width, "    - ", "      ")
    if rule.engages is not None:
        about = f"{rule.engages.provision} ({rule.engages.duty}, {rule.engages.directness})"
        yield from wrapped(f"engages {about}: {rule.engages.statement}", width, "  ", "    ")
    if rule.draws is not None:
        says = words.inferences[rule.draws.inference].says
        yield from wrapped(f"draws {rule.draws.inference}: {says}", width, "  ", "    ")
    for pin in rule.cites:
        entry = bench.rulebook.catalogue.paragraph(pin)
        mark = "" if entry is None or entry.verified else " [not verified]"
        yield from wrapped(f"cites {pin}: {entry.summary if entry else ''}{mark}", width, "  ", "    ")
    for name in rule.limits:
        yield from wrapped(f"limit {name}: {bench.rulebook.limits[name].ground}", width, "  ", "    ")
    if rule.asks:
        yield from wrapped(f"asks: {rule.asks}", width, "  ", "    ")
    yield from _life(rule, width)
    yield f"  {len(rule.tests)} tests: pincite rules test {rule.id}"


def _life(rule: Rule, width: int) -> Iterator[str]:
    """Who reviewed a rule, when it changed, and which others to look at."""
    if rule.reviewer:
        yield from wrapped(f"reviewed by {rule.reviewer}", width, "  ", "    ")
    if rule.superseded_by:
        yield from wrapped(f"superseded by {', '.join(rule.superseded_by)}", width, "  ", "    ")
    if rule.joined_by_person:
        yield from wrapped(f"joined by the person alone: {rule.joined_by_person}", width, "  ", "    ")
    if rule.related:
        yield from wrapped(f"see also {', '.join(rule.related)}", width, "  ", "    ")
    for revision in rule.history:
        by = f" ({revision.by})" if revision.by else ""
        yield from wrapped(f"{revision.on}: {revision.what}{by}", width, "  ", "    ")
    if rule.modified and not rule.history:
        yield f"  last changed {rule.modified}"
