"""The second look at a rulebook: every finding of the codes R020 and up."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

from engine.lint.joins import check_joins
from engine.lint.law_checks import (
    check_claims,
    check_derogations,
    check_events,
    check_ids,
    check_scopes,
    check_strength,
)
from engine.lint.life_cycle import check_life_cycle
from engine.lint.overlaps import check_overlaps, check_sentences, check_values
from engine.lint.raised import check_raised
from engine.lint.reachable import check_reachable
from engine.lint.report import Finding, Reporter, finding_of
from engine.lint.rule_checks import check_citations, check_firing, check_repeats, check_tests
from engine.lint.unread import check_treaties, check_unread
from engine.lint.word_checks import check_limits, check_words
from engine.load.draft_words import check_draft_words
from engine.load.forms import load_forms
from engine.load.rulebook import load_rulebook
from engine.model.problem import Problem
from engine.model.rulebook import Rulebook

CHECKS: tuple[Callable[[Rulebook, Reporter], None], ...] = (
    check_words,
    check_limits,
    check_raised,
    check_reachable,
    check_firing,
    check_repeats,
    check_tests,
    check_citations,
    check_joins,
    check_life_cycle,
    check_scopes,
    check_events,
    check_strength,
    check_derogations,
    check_ids,
    check_claims,
    check_overlaps,
    check_values,
    check_sentences,
    check_unread,
    check_treaties,
)


def look_again(rulebook: Rulebook) -> list[Finding]:
    """What is doubtful in a rulebook that loads, file by file, without the rulebooks it extends."""
    reporter = Reporter(rulebook)
    for check in CHECKS:
        check(rulebook, reporter)
    own = os.path.join(rulebook.folder, "")
    found = {finding for finding in reporter.findings if not rulebook.layers or finding.problem.path.startswith(own)}
    return sorted(found, key=lambda finding: finding.problem)


def check_drafts(rulebook: Rulebook) -> list[Problem]:
    """What is wrong with the forms of drafts, and with their words in other languages."""
    forms, problems = load_forms(rulebook)
    return problems if forms is None else [*problems, *check_draft_words(rulebook, forms)]


def check_rulebook(folder: Path) -> tuple[Rulebook | None, list[Finding]]:
    """All that is wrong with a rulebook folder; with errors of loading there is no second look, and no rulebook."""
    rulebook, problems = load_rulebook(folder)
    findings = [finding_of(problem) for problem in problems]
    if rulebook is not None:
        findings += look_again(rulebook)
        findings += [finding_of(problem) for problem in check_drafts(rulebook)]
    return rulebook, sorted(findings, key=lambda finding: finding.problem)
