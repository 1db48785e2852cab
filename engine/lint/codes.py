"""The codes of the second look at a rulebook, with level and title; docs/rule-problems.md has a page for each."""

from __future__ import annotations

from typing import Literal, NamedTuple

Level = Literal["error", "warning", "info"]


class Code(NamedTuple):
    """How much a finding weighs, and what it is about in a few words."""

    level: Level
    title: str


CODES = {
    "R020": Code("warning", "kind that no rule hears"),
    "R021": Code("info", "attribute that no rule tests"),
    "R022": Code("warning", "inference that no rule draws"),
    "R023": Code("warning", "inference that no rule uses"),
    "R024": Code("error", "rule that can never fire"),
    "R025": Code("warning", "branch that can never be met"),
    "R026": Code("warning", "two rules that say the same of the same facts"),
    "R027": Code("warning", "no test in which the rule is engaged"),
    "R028": Code("warning", "no test in which the rule is not engaged"),
    "R029": Code("warning", "no test in which the rule is undetermined"),
    "R030": Code("error", "stable rule that does not pass the gate"),
    "R031": Code("warning", "limit that no rule names"),
    "R032": Code("warning", "limb of a limit without a pin"),
    "R033": Code("warning", "superseded authority without its successor"),
    "R034": Code("info", "pin that was not verified"),
    "R035": Code("info", "rule that asks nothing"),
    "R036": Code("warning", "related rule that does not exist"),
    "R037": Code("warning", "pin cited twice"),
    "R038": Code("warning", "test given twice"),
    "R039": Code("error", "dates that cannot be in this order"),
    "R040": Code("warning", "join that multiplies"),
    "R041": Code("info", "limit that no test raises"),
    "R042": Code("error", "stable rule with a change that no test notices"),
    "R043": Code("info", "id without a group"),
    "R044": Code("warning", "superseded rule and successor that do not fit"),
    "R045": Code("info", "scope of a paragraph that the rule does not test"),
    "R046": Code("info", "facts that share nothing but a person"),
    "R047": Code("info", "statement stronger than what it rests on"),
    "R048": Code("info", "limit of derogation where none is allowed"),
    "R049": Code("info", "id that names another provision"),
    "R050": Code("info", "provision that gives no claim alone"),
    "R051": Code("error", "sentence that two words share"),
    "R052": Code("info", "rule within a wider one"),
    "R053": Code("info", "the same conditions under another provision"),
    "R054": Code("info", "values that spell out a wider one"),
    "R055": Code("warning", "limit that can never be reached"),
    "R056": Code("info", "limb that never sees a fact"),
    "R057": Code("info", "key that nothing reads"),
    "R058": Code("warning", "reason for a join that is none"),
}
