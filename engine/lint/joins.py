"""Joins that multiply: conditions that are linked so loosely that a case with many facts fires without end."""

from __future__ import annotations

from engine.lint.parts import live_rules
from engine.lint.report import Reporter, line_of
from engine.model.rule import Clause, Rule, SlotJoin
from engine.model.rulebook import Rulebook
from engine.model.vocabulary import FACT, PERSON, Vocabulary

MOST_LOOSE = 2
"""So many facts may be linked by people alone: with ten facts of each kind, three already make a thousand firings."""
FACTS = 20
BY_REFERENCE = "id"


def check_joins(rulebook: Rulebook, report: Reporter) -> None:
    """Rules that fire for every combination of several facts of one person, or for every pair of facts twice."""
    for rule in live_rules(rulebook):
        for clause in rule.clauses:
            if _too_loose(rule, clause, rulebook.words, report) or _in_pairs(rule, clause, rulebook.words, report):
                break


def _too_loose(rule: Rule, clause: Clause, words: Vocabulary, report: Reporter) -> bool:
    loose = [
        condition
        for condition in clause.conditions
        if condition.subject in words.kinds
        and condition.subject != PERSON
        and not any(_by_fact(join, clause, words) for join in condition.joins)
    ]
    if len(loose) <= MOST_LOOSE:
        return False
    names = ", ".join(f"`{condition.alias}`" for condition in loose)
    times = f"{FACTS ** len(loose):,}"
    message = f"{names} are linked by people alone: {FACTS} facts of each make {times} firings"
    expected = f"at most {MOST_LOOSE} such, an inference drawn before, or facts that refer to each other"
    _report(rule, loose[MOST_LOOSE].line, loose[MOST_LOOSE].subject, message, expected, report)
    return True


def _by_fact(join: SlotJoin, clause: Clause, words: Vocabulary) -> bool:
    """Whether a join is on a fact: by its id, by a fact that an inference carries, or by one that both facts name."""
    named = clause.conditions[join.position].subject
    attribute = words.attributes(named).get(join.other) if named in words.kinds else None
    referring = attribute is not None and attribute.values == FACT
    return join.exact and (join.other == BY_REFERENCE or referring or join.other in words.fact_slots(named))


def _in_pairs(rule: Rule, clause: Clause, words: Vocabulary, report: Reporter) -> bool:
    for position, condition in enumerate(clause.conditions):
        if condition.subject not in words.kinds or condition.subject == PERSON:
            continue
        for earlier in range(position):
            other = clause.conditions[earlier]
            ordered = any(test.position == earlier and test.relation != "within" for test in condition.dates)
            told_apart = any(join.position == earlier and join.distinct for join in condition.joins)
            if other.feature == condition.feature and not ordered and not told_apart:
                message = f"`{other.alias}` and `{condition.alias}` ask for the same: each pair of facts is found twice"
                _report(rule, condition.line, condition.subject, message, f"after: ${other.alias}", report)
                return True
    return False


def _report(rule: Rule, line: int, word: str, message: str, expected: str, report: Reporter) -> None:
    document = report.document(rule.file)
    at = line_of(document.lines if document else (), line, word)
    report.at_line("R040", rule.file, at, word, message, expected=expected)
