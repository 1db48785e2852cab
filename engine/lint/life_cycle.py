"""The life cycle of rules: what `stable` asks for, and what becomes of a superseded rule."""

from __future__ import annotations

from collections.abc import Iterator

from engine.cite.nearest import nearest_rule
from engine.lint.mutants import Trial, mutants
from engine.lint.parts import Support
from engine.lint.report import Reporter, line_of
from engine.lint.rule_checks import missing_tests
from engine.load.short_facts import case_from_short
from engine.model.rule import SUPERSEDED, Rule
from engine.model.rulebook import Rulebook

STABLE = "stable"


def check_life_cycle(rulebook: Rulebook, report: Reporter) -> None:
    """Stable rules that do not pass the gate, superseded rules without a successor, ids without a group."""
    support = Support(rulebook.rules.values())
    for rule in rulebook.rules.values():
        if rule.status == STABLE:
            for message, expected in _missing(rule, rulebook):
                message = f"`{rule.id}` is called stable and {message}"
                report.at_rule("R030", rule, message, "status", expected=f"{expected}, or another status")
            if not missing_tests(rule, rulebook.words):  # tests still to be written may notice
                _survivors(rule, rulebook, support, report)
        _successors(rule, rulebook, report)
        if "." not in rule.id:
            message = f"`{rule.id}` has no group before a full stop"
            report.at_rule("R043", rule, message, "id", expected=f"an id such as `{group_of(rule)}.{rule.id}`")


def group_of(rule: Rule) -> str:
    """What stands before the full stop of a rule's id: authority and article, or `infer`."""
    if rule.engages is None:
        return "infer"
    authority, _, para = rule.engages.provision.partition(":")
    return f"{authority}-{para.partition('(')[0]}".replace(" ", "").replace(",", "-").lower()


def _missing(rule: Rule, rulebook: Rulebook) -> Iterator[tuple[str, str]]:
    """What the gate asks for and a rule does not have: what is wrong, and what was expected."""
    tests = missing_tests(rule, rulebook.words)
    if tests:
        yield f"lacks a test: {', '.join(tests)}", "those tests"
    if not rule.reviewer:
        yield "names nobody who reviewed it", "a line `reviewer: ...`"
    pins = [*([rule.engages.provision] if rule.engages else []), *rule.cites]
    entries = {pin: rulebook.catalogue.paragraph(pin) for pin in pins}
    unread = [pin for pin, entry in entries.items() if entry is not None and not entry.verified]
    if unread:
        yield f"cites what was not verified: {', '.join(unread)}", "pins that were compared with the text"


def _survivors(rule: Rule, rulebook: Rulebook, support: Support, report: Reporter) -> None:
    """Changes of a stable rule that its own tests do not notice."""
    words = rulebook.words
    try:
        trial = Trial(rule, support, words, lambda facts: case_from_short(facts, words))
        if not trial.passes(rule):
            report.at_rule("R030", rule, f"`{rule.id}` is called stable and its own tests differ", "status",
                           expected=f"what `pincite rules test {rule.id}` asks for, or another status")  # fmt: skip
            return
    except ValueError:  # `rules test` says what is wrong with the facts
        return
    document = report.document(rule.file)
    for mutant in mutants(rule, words):
        if not trial.kills(mutant):
            line = line_of(document.lines if document else (), mutant.line, mutant.word)
            message = f"`{rule.id}` is called stable, and no test notices the rule {mutant.what}"
            expected = "a not-engaged test that differs in this alone"
            report.at_line("R042", rule.file, line, mutant.word, message, expected=expected)


def _successors(rule: Rule, rulebook: Rulebook, report: Reporter) -> None:
    if rule.status == SUPERSEDED and not rule.superseded_by:
        message = f"`{rule.id}` is superseded, and nothing says by which rule"
        report.at_rule("R044", rule, message, "status", expected="a line `superseded_by: [...]`")
    for number, name in enumerate(rule.superseded_by):
        at = ("superseded_by", number)
        successor = rulebook.rules.get(name)
        if successor is None:
            report.at_rule("R036", rule, f"`{name}` is no rule", *at, hint=nearest_rule(name, rulebook.rules))
        elif rule.status != SUPERSEDED:
            message = f"`{rule.id}` has a successor and is still {rule.status}"
            report.at_rule("R044", rule, message, "status", expected=f"status: {SUPERSEDED}")
        elif successor.status == SUPERSEDED:
            report.at_rule("R044", rule, f"`{name}` is superseded itself", *at, expected="a rule that is run")
