"""The answer of `pincite check` on one screen: counts by article, primary findings, what to ask, where to go on."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from engine.cite.printing import NOT_VERIFIED, cited
from engine.model.assessment import (
    ENGAGED,
    NOT_ENGAGED,
    OPEN,
    UNDATED,
    UNDETERMINED,
    Assessment,
    Citation,
    Finding,
)
from engine.model.problem import frame, visible
from engine.view.as_text import (
    ASCII_GLYPHS,
    DISCLAIMER,
    GLYPHS,
    GREATEST_WIDTH,
    STANDING,
    applicability_words,
    in_ascii,
    presumed_words,
    read_with_words,
    wrapped,
)
from engine.view.asking import merged
from engine.view.full_report import beyond_lines, expected_lines
from engine.view.judgments import about_nothing, is_rejected, judged_briefly

LINES = 40
ALL = 60
"""Primary findings that are tried to be shown."""
MOST_QUESTIONS = 3
MOST_FACTS = 8
MOST_NOWHERE = 4


class _Room(NamedTuple):
    """How much is told, and in how many columns.

    `pins`: decisive pins may take a line of their own; `elsewhere`: the articles with supporting findings only;
    `supporting`: those findings themselves; `most`: findings shown.
    """

    width: int
    pins: bool
    elsewhere: bool
    supporting: bool
    most: int


def overview_lines(assessment: Assessment, width: int = 80, *, ascii_only: bool = False) -> Iterator[str]:
    """At most 40 lines at 80 columns or more, save where the file has problems or differs from what it expects."""
    width = max(40, min(width, GREATEST_WIDTH))
    lines: list[str] = []
    glyphs = ASCII_GLYPHS if ascii_only else GLYPHS
    rooms = (_Room(width, True, True, True, ALL), _Room(width, True, True, False, ALL))
    for room in (*rooms, *(_Room(width, False, n == 0, False, ALL - n) for n in range(ALL))):
        lines = list(_lines(assessment, glyphs, room))
        if len(lines) <= LINES:
            break
    for problem in assessment.problems:
        lines += ["", *frame(problem).splitlines()]
    for line in lines:
        yield in_ascii(visible(line)) if ascii_only else visible(line)


def _lines(assessment: Assessment, glyphs: dict[str, str], room: _Room) -> Iterator[str]:
    held = [f for f in assessment.findings if f.status == NOT_ENGAGED or not is_rejected(assessment, f)]
    engaged = [f for f in held if f.status == ENGAGED]
    open_ones = [f for f in held if f.status == UNDETERMINED]
    yield from _head(assessment, engaged, open_ones, room.width)
    yield from beyond_lines(assessment, room.width)
    shown = [f for f in engaged if f.directness == "primary" or (room.supporting and f.directness == "supporting")]
    yield ""
    yield from _listed(assessment, shown, engaged, open_ones, glyphs, room)
    yield from _others(shown, engaged, open_ones, room)
    yield from _outside(assessment, room.width)
    yield from _questions(assessment, glyphs, room.width)
    yield ""
    yield from _resting_nowhere(assessment, room.width)
    yield from _aside(assessment, room.width)
    yield from expected_lines(assessment, room.width, apart=False)
    limits = ", and the tests of each [limit]" if any(limit.invoked for f in shown for limit in f.limits) else ""
    numbers = [number for f in shown if (number := _article(f.provision)[1])[:1].isdigit()]
    one = f"; one right: --right {numbers[0]}" if numbers else ""
    yield from wrapped(f"All of it{limits}: pincite check {assessment.path} --full{one}", room.width, "", "  ")
    yield DISCLAIMER


def _head(
    assessment: Assessment, engaged: Sequence[Finding], open_ones: Sequence[Finding], width: int
) -> Iterator[str]:
    yield from wrapped(assessment.title, width, "", "  ")
    state = f"{assessment.state_name} ({assessment.state})" if assessment.state_name else assessment.state
    facts = len(assessment.facts)
    about = f"{assessment.case_id} \u00b7 {state} \u00b7 law as of {assessment.as_of}"
    yield from wrapped(f"{about} \u00b7 {facts} fact{'' if facts == 1 else 's'}", width, "", "  ")
    counts = [f"{sum(f.directness == one for f in engaged)} {one}" for one in ("primary", "supporting", "context")]
    text = f"{len(engaged)} potentially engaged ({', '.join(counts)}) \u00b7 {len(open_ones)} undetermined"
    yield from wrapped(text, width, "", "  ")


def _article(citation: Citation) -> tuple[str, str]:
    return citation.authority, citation.para.partition("(")[0]


def _listed(
    assessment: Assessment,
    shown: Sequence[Finding],
    engaged: Sequence[Finding],
    open_ones: Sequence[Finding],
    glyphs: dict[str, str],
    room: _Room,
) -> Iterator[str]:
    """The findings, primary ones first, under their articles."""
    if not shown:
        yield "No primary finding: nothing alleged is the very situation of a provision."
        return
    heading = None
    texts: set[str] = set()
    ordered = sorted(shown, key=lambda finding: finding.directness != "primary")
    for finding in ordered[: room.most]:
        article = (*_article(finding.provision), finding.directness)
        if article != heading:
            heading = article
            yield from _heading(finding, engaged, open_ones, room.width, told=finding.provision.authority in texts)
            texts.add(finding.provision.authority)
        yield from _finding(assessment, finding, glyphs[ENGAGED], room)
    if len(shown) > room.most:
        left = len(shown) - room.most
        yield f"  and {left} more primary finding{'' if left == 1 else 's'}: --full"


def _heading(
    finding: Finding, engaged: Sequence[Finding], open_ones: Sequence[Finding], width: int, *, told: bool
) -> Iterator[str]:
    """`ICCPR, article 14  in force since 1999-04-04 \u00b7 8 supporting \u00b7 12 open`; since when, unless told."""
    article = _article(finding.provision)
    supporting = sum(f.directness == "supporting" for f in engaged if _article(f.provision) == article)
    waiting = sum(_article(f.provision) == article for f in open_ones)
    if finding.directness == "supporting":
        counts = ["supporting"]
    else:
        counts = [f"{supporting} supporting" if supporting else "", f"{waiting} open" if waiting else ""]
    if not told and finding.applicability.status != "no-ratification":
        counts.insert(0, applicability_words(finding.applicability).partition(";")[0])
    numbered = article[1][:1].isdigit()
    name = f"{finding.provision.short}, {finding.provision.word} {article[1]}" if numbered else finding.provision.short
    rest = " \u00b7 ".join(filter(None, counts))
    yield from wrapped(f"{name}: {rest}" if rest else name, width, "", "  ")


def _finding(assessment: Assessment, finding: Finding, glyph: str, room: _Room) -> Iterator[str]:
    """The finding in a line, with as many of its decisive pins as stand on it."""
    more = [read_with_words(finding), presumed_words(finding, short=True)]
    marks = " [draft]" if finding.rule_status == "draft" else ""
    marks += "" if finding.provision.verified else NOT_VERIFIED
    marks += " [limit]" if any(limit.invoked for limit in finding.limits) else ""
    marks += " [changed here]" if finding.changes else ""
    judgment = assessment.judgment(finding.id)
    marks += f" [{judged_briefly(judgment)}]" if judgment is not None else ""
    title = f"{finding.provision.para} {finding.title}{marks}"
    told = "".join(f"; {one}" for one in more if one)
    first, rest = f"  {glyph} ", " " * (4 + len(glyph))
    shown = _pins(finding.citations)
    fitting = [text for pin in shown if len(first) + len(text := f"{title}: {pin}{told}") <= room.width]
    text = fitting[0] if fitting else f"{title}: {shown[0]}{told}" if room.pins and shown else f"{title}{told}"
    yield from wrapped(text, room.width, first, rest)


def _pins(citations: Sequence[Citation]) -> list[str]:
    """Ways to print citations, the fullest first; "+2" counts texts left out, "+3\u00a7" more of the text named."""
    groups = _groups(citations)
    words = [cited(group, short=True) for group in groups]
    shown = []
    for count in range(len(groups), 0, -1):
        left = f" +{len(groups) - count}" if count < len(groups) else ""
        shown.append(f"{'; '.join(words[:count])}{left}")
    if groups and len(groups[0]) > 1:
        left = f" +{len(groups) - 1}" if len(groups) > 1 else ""
        shown.append(f"{cited(groups[0][:1], short=True)} +{len(groups[0]) - 1}\u00a7{left}")
    return shown


def _groups(citations: Sequence[Citation]) -> list[list[Citation]]:
    """Citations by text, what interprets the treaty first, each text once."""
    found: dict[str, list[Citation]] = {}
    for citation in sorted(citations, key=lambda citation: citation.weight != "interpretation"):
        found.setdefault(citation.authority, []).append(citation)
    return list(found.values())


def _others(
    shown: Sequence[Finding], engaged: Sequence[Finding], open_ones: Sequence[Finding], room: _Room
) -> Iterator[str]:
    """What else the facts support or leave open, counted by article, without the articles above."""
    above = {_article(finding.provision) for finding in shown}
    counts: dict[tuple[str, str], list[int]] = {}
    names: dict[tuple[str, str], str] = {}
    for finding in (*engaged, *open_ones):
        article = _article(finding.provision)
        if article in above or finding.directness == "context":
            continue
        names.setdefault(article, f"{finding.provision.called} {article[1]}")
        counts.setdefault(article, [0, 0])[finding.status == UNDETERMINED] += 1
    supporting = {article: count[0] for article, count in counts.items() if count[0]}
    waiting = sum(count[1] for count in counts.values())
    where = f" ({_by_text(supporting, names)})" if room.elsewhere else ""
    told = [f"{sum(supporting.values())} supporting{where}"] if supporting else []
    told += [f"{waiting} open"] if waiting else []
    if told:
        yield from wrapped(f"Elsewhere: {'; '.join(told)}", room.width, "", "  ")


def _by_text(found: dict[tuple[str, str], int], names: dict[tuple[str, str], str]) -> str:
    by_text: dict[str, list[str]] = {}
    for article in found:
        by_text.setdefault(names[article].removesuffix(article[1]).strip(), []).append(article[1])
    return "; ".join(f"{text} {', '.join(dict.fromkeys(numbers))}".strip() for text, numbers in by_text.items())


def _questions(assessment: Assessment, glyphs: dict[str, str], width: int) -> Iterator[str]:
    asked = [one for one in merged(assessment.questions, assessment) if one.facts]
    if not asked:
        return
    yield ""
    yield f"Ask first ({min(MOST_QUESTIONS, len(asked))} of {len(asked)} questions; pincite ask has all)"
    glyph = glyphs[UNDETERMINED]
    for one in asked[:MOST_QUESTIONS]:
        yield from wrapped(f"{one.text} (settles {len(one.settles)})", width, f"  {glyph} ", " " * (4 + len(glyph)))


def _outside(assessment: Assessment, width: int) -> Iterator[str]:
    """The facts of findings shown that the treaty does not reach, or that leave it open, by what is said of them."""
    told: dict[str, dict[str, None]] = {}
    for finding in assessment.findings:
        if finding.status != NOT_ENGAGED and not is_rejected(assessment, finding):
            for one in finding.applicability.facts:
                if one.status in STANDING and one.status not in (UNDATED, OPEN):
                    treaty = f"{finding.provision.short} ({finding.applicability.since})"
                    told.setdefault(f"{STANDING[one.status]}, {treaty}", {})[one.fact] = None
    for words, facts in told.items():
        few = [*facts][:MOST_FACTS]
        more = f" ({len(few)} of {len(facts)} shown)" if len(few) < len(facts) else ""
        yield from wrapped(f"Facts {words}: {', '.join(few)}{more}", width, "", "  ")


def _resting_nowhere(assessment: Assessment, width: int) -> Iterator[str]:
    """The facts on which no finding rests, and how to see what is lacking."""
    facts = [fact.id for fact in assessment.without_finding()]
    if not facts:
        return
    shown = facts[:MOST_NOWHERE]
    more = f" ({len(shown)} of {len(facts)} shown)" if len(shown) < len(facts) else ""
    text = f"No finding rests on {', '.join(shown)}{more}; what is lacking: pincite why-not CASE {shown[0]}"
    yield from wrapped(text, width, "", "  ")


def _aside(assessment: Assessment, width: int) -> Iterator[str]:
    """Procedures in a line, and what else the full report has."""
    procedures = [one.procedure for one in assessment.procedures if one.usable]
    barred = [f"{p.procedure} ({p.not_for})" for p in assessment.procedures if p.available and p.not_for]
    if procedures or barred:
        also = f"; not for this case: {', '.join(barred)}" if barred else ""
        yield from wrapped(f"Procedures open: {', '.join(procedures) or 'none'}{also}", width, "", "  ")
    notices = {notice for f in assessment.engaged() for notice in f.applicability.reservations}
    excluded = sum(f.applicability.excludes and bool(f.derivations) for f in assessment.findings)
    rejected = sum(f.status != NOT_ENGAGED and is_rejected(assessment, f) for f in assessment.findings)
    counts = (
        (len(notices), "reservation, declaration or derogation", "reservations, declarations or derogations"),
        (excluded, "finding not applicable to the State then", "findings not applicable to the State then"),
        (len(assessment.later), "later text left out", "later texts left out"),
        (len(assessment.contested), "detail on which sources differ", "details on which sources differ"),
        (rejected, "finding rejected by the researcher", "findings rejected by the researcher"),
        (len(assessment.rulebook_changes), "local change of the rulebook", "local changes of the rulebook"),
        (len(about_nothing(assessment)), "judgment about nothing now", "judgments about nothing now"),
        (len(assessment.unheard), "fact that no rule speaks to", "facts that no rule speaks to"),
    )
    told = [f"{count} {one if count == 1 else many}" for count, one, many in counts if count]
    if told:
        yield from wrapped(f"In the full report: {'; '.join(told)}", width, "", "  ")
