"""Which rules a command is about: by id, by the beginning of ids, or those of one's own folder."""

from __future__ import annotations

import argparse
import sys

from engine.cite.nearest import nearest_rule
from engine.command.options import add_common
from engine.command.workbench import Workbench
from engine.model.problem import visible
from engine.model.rule import Rule


def add_ids(parser: argparse.ArgumentParser) -> None:
    """The argument that names rules."""
    parser.add_argument("ids", nargs="*", metavar="ID", help="rules; an id may be the beginning of several")


def add_mine(parser: argparse.ArgumentParser) -> None:
    """The options for the rulebook to choose from, and for the rules of one's own folder only."""
    parser.add_argument("--mine", action="store_true", help="only the rules of this folder, not those it extends")
    add_common(parser)


def opened_rules(options: argparse.Namespace) -> tuple[Workbench, list[Rule]] | None:
    """A workbench and the rules that a command line names; None, with the reasons on stderr, where there are none."""
    bench = Workbench.open(options)
    if bench is None:
        return None
    rules = chosen_rules(bench, options.ids, mine=options.mine)
    return None if rules is None else (bench, rules)


def chosen_rules(bench: Workbench, ids: list[str], *, mine: bool = False) -> list[Rule] | None:
    """The rules whose id is, or begins with, one of these; all without ids; None when one names no rule (on stderr).

    With `mine` only those that the rulebook's own folder adds.
    """
    rules = bench.rulebook.rules
    if mine:
        own = set(bench.rulebook.own_rules)
        rules = {id: rule for id, rule in rules.items() if id in own}
    if not ids:
        return list(rules.values())
    found: dict[str, Rule] = {}
    for id in ids:
        matching = {name: rule for name, rule in rules.items() if name == id or name.startswith(id)}
        if not matching:
            near = nearest_rule(id, rules)
            hint = f"; did you mean `{near}`?" if near else ""
            print(f"pincite: no rule `{visible(id)}`{hint}", file=sys.stderr)
            return None
        found.update(matching)
    return list(found.values())
