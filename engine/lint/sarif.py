"""Findings as SARIF 2.1.0, which code hosts show beside the lines of a change."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any
from urllib.parse import quote

from engine import __version__
from engine.lint.fixes import Edit
from engine.lint.report import Finding
from engine.model.problem import visible

LEVELS = {"error": "error", "warning": "warning", "info": "note"}
SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"


def sarif(
    findings: Sequence[Finding],
    titles: Mapping[str, str],
    pages: Mapping[str, str],
    edits: Mapping[Finding, Edit],
) -> dict[str, Any]:
    """One run with a rule for each code that occurs.

    `titles` says what a code is about, `pages` explains it (Markdown), `edits` are the repairs that need no thought.
    """
    levels = {finding.problem.code: finding.level for finding in findings}
    codes = sorted(levels)
    rules = []
    for code in codes:
        rule: dict[str, Any] = {
            "id": code,
            "shortDescription": {"text": titles.get(code, code)},
            "defaultConfiguration": {"level": LEVELS[levels[code]]},
        }
        if pages.get(code):
            rule["help"] = {"text": pages[code], "markdown": pages[code]}
        rules.append(rule)
    driver = {"name": "pincite", "version": __version__, "rules": rules}
    return {
        "$schema": SCHEMA,
        "version": "2.1.0",
        "runs": [
            {
                "tool": {"driver": driver},
                "columnKind": "unicodeCodePoints",
                "results": [_result(f, codes.index(f.problem.code), edits.get(f)) for f in findings],
            }
        ],
    }


def _result(finding: Finding, rule: int, edit: Edit | None) -> dict[str, Any]:
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
        file = {"uri": quote(problem.path.replace("\\", "/"))}
        place: dict[str, Any] = {"artifactLocation": file}
        if problem.line:
            region = {"startLine": problem.line, "startColumn": max(problem.column, 1)}
            if problem.end_column > problem.column:
                region["endColumn"] = problem.end_column
            place["region"] = region
        result["locations"] = [{"physicalLocation": place}]
        if edit is not None:
            deleted = {
                "startLine": edit.line,
                "startColumn": edit.column,
                "endLine": edit.end_line,
                "endColumn": edit.end_column,
            }
            replacement: dict[str, Any] = {"deletedRegion": deleted}
            if edit.new:
                replacement["insertedContent"] = {"text": visible(edit.new)}
            result["fixes"] = [{"artifactChanges": [{"artifactLocation": file, "replacements": [replacement]}]}]
    return result
