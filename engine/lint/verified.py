"""All that can be tried of a rulebook of one's own, as a list of checks with their outcome; drawn as JUnit too."""

from __future__ import annotations

from collections.abc import Iterable
from xml.sax.saxutils import escape, quoteattr

from engine.model.frozen import dataclass
from engine.model.problem import visible

PASSED, FAILED, WRONG = "passed", "failed", "wrong"
"""Outcomes: as it should be, otherwise than expected, and what could not be tried."""


@dataclass(frozen=True)
class Tried:
    """One thing that was tried: the part it belongs to, what it is, how it went, and what to say of it."""

    part: str
    name: str
    outcome: str
    says: str = ""
    file: str = ""
    line: int = 0


def junit(tried: Iterable[Tried]) -> str:
    """What was tried as JUnit XML, which continuous integration shows: a suite for each part."""
    parts: dict[str, list[Tried]] = {}
    for one in tried:
        parts.setdefault(one.part, []).append(one)
    lines = ['<?xml version="1.0" encoding="UTF-8"?>', f"<testsuites{_counts(o for p in parts.values() for o in p)}>"]
    for part, listed in parts.items():
        lines.append(f"  <testsuite name={_quoted(part)}{_counts(listed)}>")
        for one in listed:
            place = f' file={_quoted(one.file)} line="{one.line}"' if one.file else ""
            head = f"    <testcase classname={_quoted(part)} name={_quoted(one.name)}{place}"
            if one.outcome == PASSED:
                lines.append(f"{head}/>")
                continue
            tag = "failure" if one.outcome == FAILED else "error"
            first = (visible(one.says).splitlines() or [one.outcome])[0]
            says = escape(visible(one.says, newlines=True))
            lines += [f"{head}>", f"      <{tag} message={_quoted(first)}>{says}</{tag}>", "    </testcase>"]
        lines.append("  </testsuite>")
    return "\n".join([*lines, "</testsuites>", ""])


def _counts(tried: Iterable[Tried]) -> str:
    outcomes = [one.outcome for one in tried]
    return f' tests="{len(outcomes)}" failures="{outcomes.count(FAILED)}" errors="{outcomes.count(WRONG)}"'


def _quoted(text: str) -> str:
    return quoteattr(visible(text))
