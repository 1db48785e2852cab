"""Explanations as indented text."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from engine.cite.printing import provision
from engine.model.assessment import COVERED, ENGAGED, Finding, LimitShown
from engine.reason.explain import ASSUMPTION, FACT, INFERENCE, PRESUMPTION, WAY, ReasonNode
from engine.reason.why_not import FAILS, HOLDS, MISSING, NearMiss
from engine.view.as_text import (
    ASCII_GLYPHS,
    GLYPHS,
    applicability_mark,
    facts_words,
    presumed_words,
    read_with_words,
    wrapped,
)

BRANCHES = {"mid": "├─ ", "last": "└─ ", "down": "│  ", "none": "   "}
ASCII_BRANCHES = {"mid": "|- ", "last": "`- ", "down": "|  ", "none": "   "}
MARKS = {HOLDS: "●", FAILS: "○", MISSING: "○", "unknown": "?"}
MOST_WAYS = 40
"""The most ways of one finding that are drawn; how many there are is told."""
REACH = {
    "not-in-force": ", which the treaty does not reach",
    "partly": ", of which the treaty reaches a part",
    "unknown": ", of which it is not known whether the treaty reaches it",
}
"""What is said of a way by where its facts stand to the time of the treaty."""
ASCII_MARKS = {HOLDS: "[+]", FAILS: "[-]", MISSING: "[-]", "unknown": "[?]"}


def why_lines(
    finding: Finding,
    ways: Sequence[ReasonNode],
    width: int = 100,
    depth: int = 99,
    *,
    ascii_only: bool = False,
) -> Iterator[str]:
    """A finding, its law, and every way it follows."""
    glyphs = ASCII_GLYPHS if ascii_only else GLYPHS
    yield f"{glyphs[finding.status]} {provision(finding.provision)}{applicability_mark(finding.applicability)}"
    yield from wrapped(f"{finding.title} ({finding.id}; {finding.directness})", width - 2, "  ", "  ")
    yield from wrapped(finding.obligation, width - 2, "  ", "  ")
    for told in (read_with_words(finding), presumed_words(finding)):
        if told:
            yield from wrapped(told, width - 2, "  ", "    ")
    for citation in finding.citations:
        text = f"{provision(citation)}: {citation.summary}"
        yield from wrapped(text, width - 2, "  ", "    ")
    yield f"  rule: {finding.rule_file}:{finding.rule_line} [{finding.rule_status}]"
    for notice in finding.applicability.reservations:
        mark = "" if notice.verified else " [not verified]"
        yield from wrapped(f"{notice.kind} of the State: {notice.summary}{mark}", width - 2, "  ", "    ")
    for limit in finding.limits:
        yield from _limit(limit, width)
    verb = "because" if finding.status == ENGAGED else "would follow if"
    applies = finding.applicability
    if len(ways) > MOST_WAYS or finding.ways_left_out:
        yield ""
        shown = min(len(ways), MOST_WAYS)
        yield f"  {shown} of {len(ways) + finding.ways_left_out} ways shown; --format json has {len(ways)}"
        yield from wrapped(facts_words(finding), width - 2, "  ", "    ")
    for number, way in enumerate(ways[:MOST_WAYS], start=1):
        yield ""
        reach = applies.ways[number - 1] if number <= len(applies.ways) else ""
        said = REACH.get(reach, "") if applies.facts else ""
        yield f"  {verb}" + (f", way {number} of {len(ways)}" if len(ways) > 1 else "") + said
        yield from _children(way, "  ", width, depth, ascii_only)
    if applies.facts and len(ways) <= MOST_WAYS and any(one.status != COVERED for one in applies.facts):
        yield ""
        yield from wrapped(facts_words(finding), width - 2, "  ", "    ")


def _limit(limit: LimitShown, width: int) -> Iterator[str]:
    """What a State would argue, and the test it must meet, limb by limb, with what the facts say."""
    raised = f"invoked by {', '.join(limit.invoked_by)}" if limit.invoked else "not invoked in the file"
    pins = f" [{', '.join(limit.pins)}]" if limit.pins else ""
    yield from wrapped(f"limit {raised}: {limit.ground}{pins}", width - 2, "  ", "    ")
    for limb in limit.limbs:
        pins = f" [{', '.join(limb.pins)}]" if limb.pins else ""
        yield from wrapped(f"{limb.limb}: {limb.says}{pins}", width - 2, "    - ", "      ")
        for fact, attribute, says in limb.facts_say:
            yield from wrapped(f"{fact}, {attribute}: {says}", width - 2, "        ", "          ")


def near_miss_lines(miss: NearMiss, width: int = 100, *, ascii_only: bool = False) -> Iterator[str]:
    """A near miss: each condition with its state, and the lines of YAML that would change it."""
    marks = ASCII_MARKS if ascii_only else MARKS
    lacking = f"{miss.lacking} condition{'s' if miss.lacking != 1 else ''} away" if miss.lacking else "nothing fails"
    unknown = f", {miss.open} unknown" if miss.open else ""
    yield f"{miss.provision}  {miss.title}"
    yield f"  {miss.rule}  {miss.file}:{miss.line}  ({lacking}{unknown})"
    for condition in miss.conditions:
        yield from wrapped(condition.says, width, f"  {marks[condition.state]} ", "      ")
        if condition.detail:
            words = f"{condition.premise}: {condition.detail}" if condition.premise else condition.detail
            yield from wrapped(words, width, "      ", "      ")
        if condition.question:
            yield from wrapped(f"ask: {condition.question}", width, "      ", "      ")
        for remedy in condition.remedies:
            place = f"under {remedy.fact}, line {remedy.line}" if remedy.fact else "a new entry"
            if remedy.line and not remedy.fact:
                place += f" after the fact of line {remedy.line}"
            yield f"      would hold with ({place}):"
            for line in remedy.yaml.splitlines():
                yield f"        {line}"


def _children(node: ReasonNode, indent: str, width: int, depth: int, ascii_only: bool) -> Iterator[str]:
    branches = ASCII_BRANCHES if ascii_only else BRANCHES
    for number, child in enumerate(node.children):
        last = number == len(node.children) - 1
        first = indent + branches["last" if last else "mid"]
        rest = indent + branches["none" if last else "down"]
        yield from wrapped(_words(child), max(width, 40), first, rest)
        if depth <= 1:
            if child.children:
                yield f"{rest}... (--depth {depth + 1} shows more)"
            continue
        if child.sort == INFERENCE and len(child.children) == 1:
            yield from _children(child.children[0], rest, width, depth - 1, ascii_only)
        else:
            yield from _children(child, rest, width, depth - 1, ascii_only)


def _words(node: ReasonNode) -> str:
    if node.sort == FACT:
        marks = [node.support] if node.support else []
        if node.weakest:
            marks.append("weakest link")
        where = f"  [{node.where}]" if node.where else ""
        return f"{node.id}: {node.says}{where}" + (f" ({', '.join(marks)})" if marks else "")
    if node.sort == WAY:
        authorities = f"; {', '.join(node.authorities)}" if node.authorities else ""
        return f"by the rule {node.id} ({node.where}{authorities})"
    if node.sort == INFERENCE:
        only = node.children[0] if len(node.children) == 1 else None
        rule = f" (rule {only.id}, {only.where})" if only is not None else f" ({len(node.children)} ways)"
        return f"{node.says}{rule}"
    if node.sort == PRESUMPTION:
        return f"{node.id}: {node.says} [{', '.join(node.authorities)}]"
    assert node.sort == ASSUMPTION
    return f"? {node.id}: {node.says}"
