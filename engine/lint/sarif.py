"""Findings as SARIF 2.1.0, which code hosts show beside the lines of a change."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any
from urllib.parse import quote

from engine import __version__
from engine.lint.report import Finding
from engine.model.problem import visible

LEVELS = {"error": "error", "warning": "warning", "info": "note"}
SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"


def sarif(findings: Sequence[Finding], titles: Mapping[str, str]) -> dict[str, Any]:
    """One run with a rule for each code that occurs; `titles` says what a code is about."""
    codes = sorted({finding.problem.code for finding in findings})
    driver = {
        "name": "pincite",
        "version": __version__,
        "rules": [{"id": code, "shortDescription": {"text": titles.get(code, code)}} for code in codes],
    }
    return {
        "$schema": SCHEMA,
        "version": "2.1.0",
        "runs": [
            {
                "tool": {"driver": driver},
                "columnKind": "unicodeCodePoints",
                "results": [_result(finding, codes.index(finding.problem.code)) for finding in findings],
            }
        ],
    }


def _result(finding: Finding, rule: int) -> dict[str, Any]:
    problem = finding.problem
    more = [f"Expected: {problem.expected}."] if problem.expected else []
    more += [f"Did you mean {problem.hint}?"] if problem.hint else []
    result: dict[str, Any] = {
        "ruleId": problem.code,
        "ruleIndex": rule,
        "level": LEVELS[finding.level],
        "message": {"text": visible(". ".join([problem.message, *more]))},
    }
    if problem.path:
        place: dict[str, Any] = {"artifactLocation": {"uri": quote(problem.path.replace("\\", "/"))}}
        if problem.line:
            region = {"startLine": problem.line, "startColumn": max(problem.column, 1)}
            if problem.end_column > problem.column:
                region["endColumn"] = problem.end_column
            place["region"] = region
        result["locations"] = [{"physicalLocation": place}]
    return result
