"""What may be wrong with one rule: it cannot fire, repeats another, lacks a test, or cites what it should not."""

from __future__ import annotations

import json
from collections import Counter

from engine.cite.nearest import nearest_rule
from engine.lint.firing import can_be_drawn, obstacle
from engine.lint.parts import live_rules
from engine.lint.report import Reporter, line_of
from engine.model.authority import Authority, split_pin
from engine.model.rule import Rule
from engine.model.rulebook import Rulebook
from engine.model.vocabulary import Vocabulary

TESTS = {"engaged": "R027", "not-engaged": "R028", "undetermined": "R029"}


def check_firing(rulebook: Rulebook, report: Reporter) -> None:
    """Rules, and branches of rules, whose conditions can never hold together."""
    words, rules = rulebook.words, live_rules(rulebook)
    drawn = can_be_drawn(rules, words)
    for rule in rules:
        found = [obstacle(clause, words, drawn) for clause in rule.clauses]
        obstacles = list(dict.fromkeys(entry for entry in found if entry is not None))
        # with one way left the rule can still fire
        usual, what = ("R024", "") if None not in found else ("R025", "a branch of ")
        for condition, word, reason, dates in obstacles:
            code = "R039" if dates else usual
            document = report.document(rule.file)
            line = line_of(document.lines if document else (), condition.line, word)
            report.at_line(code, rule.file, line, word, f"{what}`{rule.id}` can never fire: {reason}")


def check_repeats(rulebook: Rulebook, report: Reporter) -> None:
    """Rules with the same conditions and the same conclusion, and related rules that do not exist."""
    known: dict[str, Rule] = {}
    for rule in live_rules(rulebook):
        # rules of different duties under one provision may share their conditions
        concludes = (rule.engages.provision, rule.engages.duty) if rule.engages else rule.draws
        clauses = sorted(
            repr([(c.subject, c.tests, sorted(c.joins), sorted(c.dates)) for c in clause.conditions])
            for clause in rule.clauses
        )
        other = known.setdefault(repr((concludes, clauses)), rule)
        if other is not rule:
            message = f"the same conditions lead to the same conclusion in `{other.id}` ({other.file}:{other.line})"
            report.at_rule("R026", rule, message, "when", key=True, expected="one rule that cites the pins of both")
        for number, name in enumerate(rule.related):
            if name not in rulebook.rules:
                hint = nearest_rule(name, rulebook.rules)
                report.at_rule("R036", rule, f"`{name}` is no rule", "related", number, hint=hint)


def check_tests(rulebook: Rulebook, report: Reporter) -> None:
    """Tests that are missing or given twice, and questions that are."""
    for rule in live_rules(rulebook):
        missing = missing_tests(rule, rulebook.words)
        at, key = (("tests",), True) if rule.tests else (("id",), False)
        for status in missing:
            message = f"`{rule.id}` has no test in which it is {status}"
            report.at_rule(TESTS[status], rule, message, *at, key=key, expected=f"a test `- {status}: [...]`")
        seen: dict[str, int] = {}
        for number, test in enumerate(rule.tests):
            said = json.dumps([test.expects, test.facts], sort_keys=True, default=str)
            first = seen.setdefault(said, number)
            if first != number:
                message = f"test {number + 1} is the same as test {first + 1}"
                report.at_rule("R038", rule, message, "tests", number)
        if rule.engages is not None and not rule.asks:
            message = f"`{rule.id}` asks no question of the other side"
            report.at_rule("R035", rule, message, "id", expected='a line asks: "..."')


def missing_tests(rule: Rule, words: Vocabulary) -> list[str]:
    """The statuses that a rule should have a test of, and has none."""
    present = {test.expects for test in rule.tests}
    missing = [status for status in TESTS if status not in present]
    if "undetermined" in missing and not can_be_unknown(rule, words):
        missing.remove("undetermined")
    return missing


def can_be_unknown(rule: Rule, words: Vocabulary) -> bool:
    """Whether silence on something that the rule itself tests would leave it undetermined.

    What it takes over from inferences is for the tests of the rules that draw them.
    """
    for clause in rule.clauses:
        for condition in clause.conditions:
            if condition.dates:
                return True
            attributes = words.attributes(condition.subject)
            if any(attributes[test.attribute].asked and not test.presumed.pin for test in condition.tests):
                return True
    return False


def check_citations(rulebook: Rulebook, report: Reporter) -> None:
    """Pins of superseded texts without their successors, pins not verified, pins cited twice."""
    catalogue = rulebook.catalogue
    authorities = [authority for id in catalogue if (authority := catalogue.authority(id)) is not None]
    for rule in live_rules(rulebook):
        provision = rule.engages.provision if rule.engages else ""
        cited = [*([provision] if provision else []), *rule.cites]
        texts = {split_pin(pin)[0] for pin in cited}
        counts = Counter(cited)
        told: set[str] = set()
        for number, pin in enumerate(cited, start=-1 if provision else 0):
            keys: tuple[str | int, ...] = ("engages", "provision") if number < 0 else ("cites", number)
            authority = catalogue.authority(split_pin(pin)[0])
            entry = catalogue.paragraph(pin)
            if authority is None or entry is None:
                continue
            if counts[pin] > 1 and pin in told:
                report.at_rule("R037", rule, f"`{pin}` is cited twice", *keys)
            told.add(pin)
            if not entry.verified:
                message = f"number and content of `{pin}` were not compared with the text"
                report.at_rule("R034", rule, message, *keys)
            newer = _successors(authority, authorities)
            if newer and not newer & texts:
                message = f"`{authority.id}` was superseded, and what took its place is not cited"
                report.at_rule("R033", rule, message, *keys, expected=f"also a pin of {', '.join(sorted(newer))}")


def _successors(older: Authority, authorities: list[Authority]) -> set[str]:
    """The texts of the catalogue that took the place of another; they are named by id or title."""
    return {
        newer.id
        for newer in authorities
        if newer.id != older.id and (newer.id in older.superseded_by or newer.title in older.superseded_by)
    }
