"""The full report of `pincite check`: every finding with its pins and facts; limits and statements once each."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from engine.cite.printing import brief, cited, provision
from engine.model.assessment import (
    DIRECTNESS,
    ENGAGED,
    NOT_ENGAGED,
    UNDETERMINED,
    Assessment,
    Finding,
    LimitShown,
    ReservationShown,
)
from engine.model.frozen import replace
from engine.model.problem import frame, visible
from engine.view.as_text import (
    ASCII_GLYPHS,
    DISCLAIMER,
    GLYPHS,
    GREATEST_WIDTH,
    applicability_mark,
    applicability_words,
    facts_words,
    in_ascii,
    presumed_words,
    read_with_words,
    wrapped,
)
from engine.view.asking import merged, settled
from engine.view.judgments import about_nothing, is_rejected, judgment_words

MOST_QUESTIONS = 12
MOST_SETTLED = 3


def check_lines(assessment: Assessment, width: int = 80, *, ascii_only: bool = False) -> Iterator[str]:
    """The report of `pincite check`, line by line, wrapped to `width` columns."""
    width = max(40, min(width, GREATEST_WIDTH))
    glyphs = ASCII_GLYPHS if ascii_only else GLYPHS
    for line in _lines(assessment, width, glyphs):
        yield in_ascii(visible(line)) if ascii_only else visible(line)


def _lines(assessment: Assessment, width: int, glyphs: dict[str, str]) -> Iterator[str]:
    yield f"{assessment.title}"
    about = f"{assessment.case_id} · {assessment.state} · law as of {assessment.as_of}"
    yield f"{about} · {len(assessment.facts)} facts"
    counts = dict.fromkeys(GLYPHS, 0)
    for finding in assessment.findings:
        counts[finding.status] += 1
    engaged = f"{counts[ENGAGED]} obligation{'' if counts[ENGAGED] == 1 else 's'} potentially engaged"
    text = f"{engaged} · {counts[UNDETERMINED]} undetermined · {counts[NOT_ENGAGED]} looked at and not engaged"
    yield from beyond_lines(assessment, width)
    rejected = [f for f in assessment.findings if f.status != NOT_ENGAGED and is_rejected(assessment, f)]
    if rejected:
        text += f" · the researcher rejected {len(rejected)}"
    yield from wrapped(text, width, "", "  ")
    tests = _numbered_tests(assessment)
    for directness in DIRECTNESS:
        group = [f for f in assessment.findings if f.status == ENGAGED and f.directness == directness]
        group = [f for f in group if f not in rejected]
        if group:
            yield ""
            yield f"Potentially engaged: {directness} ({len(group)})"
            yield from _group(assessment, group, tests, width, glyphs[ENGAGED])
    yield from _tests(assessment, tests, width)
    yield from _undetermined(assessment, width, glyphs[UNDETERMINED])
    if rejected:
        yield ""
        yield f"Rejected by the researcher ({len(rejected)})"
        for finding in rejected:
            yield from _group(assessment, [finding], tests, width, glyphs[finding.status])
    excluded = [f for f in assessment.findings if f.applicability.excludes and f.derivations]
    if excluded:
        yield ""
        yield "Not applicable to this State on these dates"
        for finding in excluded:
            text = f"{provision(finding.provision)}: {finding.title} ({applicability_words(finding.applicability)})"
            yield from wrapped(text, width, "  ", "    ")
    yield from _judged(assessment, width)
    yield from changes_lines(assessment, width)
    yield from _notices(assessment, width)
    yield from _contested(assessment, width)
    yield from _later(assessment, width)
    yield from _procedures(assessment, width)
    yield from _resting_nowhere(assessment, width)
    yield from left_out_lines(assessment, width)
    yield from expected_lines(assessment, width)
    for problem in assessment.problems:
        yield ""
        yield from frame(problem).splitlines()
    yield ""
    yield from wrapped(DISCLAIMER, width, "", "")


def _numbered_tests(assessment: Assessment) -> dict[str, int]:
    """A number for each limit that is invoked, in the order in which the findings name them."""
    order = sorted(assessment.engaged(), key=lambda finding: DIRECTNESS.index(finding.directness))
    names = (limit.name for finding in order for limit in finding.limits if limit.invoked)
    return {name: number for number, name in enumerate(dict.fromkeys(names), start=1)}


def _tests(assessment: Assessment, tests: dict[str, int], width: int) -> Iterator[str]:
    """Each limit that is invoked, once: its test, and the findings it bears on."""
    if not tests:
        return
    yield ""
    yield f"Limits invoked: the tests that the State would have to meet ({len(tests)})"
    limits: dict[str, LimitShown] = {}
    on: dict[str, dict[str, None]] = {}
    by: dict[str, dict[str, None]] = {}
    for finding in assessment.engaged():
        for limit in finding.limits:
            if limit.name in tests and limit.invoked:
                limits.setdefault(limit.name, limit)
                on.setdefault(limit.name, {})[brief(finding.provision)] = None
                by.setdefault(limit.name, {}).update(dict.fromkeys(limit.invoked_by))
    for name, number in tests.items():
        pins = f" [{', '.join(limits[name].pins)}]" if limits[name].pins else ""
        yield from wrapped(f"{number}. {limits[name].ground}{pins}", width, "  ", "     ")
        yield from wrapped(f"invoked by {', '.join(by[name])}; on {', '.join(on[name])}", width, "     ", "       ")
        for limb in limits[name].limbs:
            pins = f" [{', '.join(limb.pins)}]" if limb.pins else ""
            yield from wrapped(f"{limb.limb}: {limb.says}{pins}", width, "     - ", "       ")


def _group(
    assessment: Assessment, group: list[Finding], tests: dict[str, int], width: int, glyph: str
) -> Iterator[str]:
    heading = ""
    for finding in group:
        here = provision(finding.provision)
        if here != heading:
            yield f"  {here}{applicability_mark(finding.applicability)}"
            heading = here
        indent = " " * (5 + len(glyph))
        draft = " [draft]" if finding.rule_status == "draft" else ""  # nobody has reviewed the rule yet
        yield from wrapped(f"{finding.title}{draft}", width, f"    {glyph} ", indent)
        for change in finding.changes:
            yield from wrapped(f"changed here: {change}", width, indent, indent + "  ")
        judgment = assessment.judgment(finding.id)
        if judgment is not None:
            yield from wrapped(judgment_words(judgment), width, indent, indent + "  ")
        pins = cited(finding.citations)
        if pins:
            yield from wrapped(pins, width, indent, indent + "  ")
        facts = facts_words(finding)
        if facts:
            yield from wrapped(facts, width, indent, indent + "  ")
        for told in (read_with_words(finding), presumed_words(finding)):
            if told:
                yield from wrapped(told, width, indent, indent + "  ")
        invoked = [str(tests[limit.name]) for limit in finding.limits if limit.invoked and limit.name in tests]
        if invoked:
            yield f"{indent}limit invoked: test {' and '.join(invoked)} below"


def _undetermined(assessment: Assessment, width: int, glyph: str) -> Iterator[str]:
    """Undetermined findings under the questions that would settle them, those that settle most first."""
    open_now = (f for f in assessment.findings if f.status == UNDETERMINED)
    found = {f.id: f for f in open_now if not is_rejected(assessment, f)}
    if not found:
        return
    near = sum(1 for f in found.values() if f.needs == 1)
    about = [one for one in merged(assessment.questions, assessment) if one.facts]
    about = [one for one in about if not found.keys().isdisjoint(one.settles)]
    yield ""
    yield f"Undetermined ({len(found)}, of which {near} one answer away), by the question that would settle them"
    indent = " " * (3 + len(glyph))
    for one in about[:MOST_QUESTIONS]:
        held = "; the State holds the answer" if one.to_state else ""
        yield from wrapped(f"{one.text} ({', '.join(one.facts)}{held})", width, f"  {glyph} ", indent)
        names = [f"{brief(f.provision)} {_lower(f.title)}" for f in settled(one, assessment) if f.id in found]
        more = f"; and {len(names) - MOST_SETTLED} more" if len(names) > MOST_SETTLED else ""
        yield from wrapped(f"on {'; '.join(names[:MOST_SETTLED])}{more}", width, indent, indent + "  ")
    if len(about) > MOST_QUESTIONS:
        yield f"  and {len(about) - MOST_QUESTIONS} more questions: pincite ask {assessment.path} --full"


def _resting_nowhere(assessment: Assessment, width: int) -> Iterator[str]:
    """The facts on which no finding rests, with their sentences; apart from those that no rule speaks to at all."""
    nowhere = assessment.without_finding()
    if not nowhere:
        return
    yield ""
    text = f"Facts on which no finding rests ({len(nowhere)} of {len(assessment.facts)}); what is lacking for one: "
    yield from wrapped(f"{text}pincite why-not {assessment.path} {nowhere[0].id}", width, "", "  ")
    for fact in nowhere:
        unheard = " [no rule speaks to it]" if fact.id in assessment.unheard else ""
        yield from wrapped(f"{fact.id}: {fact.sentence}{unheard}", width, "  ", "    ")


def _lower(title: str) -> str:
    return title[:1].lower() + title[1:]


def _notices(assessment: Assessment, width: int) -> Iterator[str]:
    """Reservations, declarations and derogations of the State that bear on engaged findings, each once."""
    notices: dict[ReservationShown, list[str]] = {}
    for finding in assessment.engaged():
        for notice in finding.applicability.reservations:
            notices.setdefault(notice, []).append(f"{finding.provision.short} {finding.provision.para}")
    if not notices:
        return
    yield ""
    yield "Reservations, declarations and derogations of the State that bear on these findings"
    for notice, on in notices.items():
        mark = "" if notice.verified else " [not verified]"
        text = f"{notice.kind} ({notice.since}), on {', '.join(dict.fromkeys(on))}: {notice.summary}{mark}"
        yield from wrapped(text, width, "  ", "    ")


def _judged(assessment: Assessment, width: int) -> Iterator[str]:
    """Judgments that stand at no finding above: on questions still open, and on what the case no longer has."""
    open_now = [f for f in assessment.findings if f.status == UNDETERMINED and not is_rejected(assessment, f)]
    waiting = [(finding, judgment) for finding in open_now if (judgment := assessment.judgment(finding.id)) is not None]
    if waiting:
        yield ""
        yield "The researcher on undetermined findings"
        for finding, judgment in waiting:
            text = f"{provision(finding.provision)}: {finding.title} ({judgment_words(judgment)})"
            yield from wrapped(text, width, "  ", "    ")
    gone = about_nothing(assessment)
    if gone:
        yield ""
        yield "Judgments about nothing now: this case no longer has these findings"
        for judgment in gone:
            yield from wrapped(f"{judgment.finding} ({judgment_words(judgment)})", width, "  ", "    ")


def _contested(assessment: Assessment, width: int) -> Iterator[str]:
    if not assessment.contested:
        return
    yield ""
    yield "Where the sources differ"
    for detail in assessment.contested:
        told = "; ".join(f"{source}: {says}" for source, says in detail.told)
        turns = f"turns on it: {', '.join(detail.turns)}" if detail.turns else "nothing turns on it"
        yield from wrapped(f"{detail.fact}, {detail.attribute}: {told}. {turns}", width, "  ", "    ")


def left_out_lines(assessment: Assessment, width: int, most: int = 0) -> Iterator[str]:
    """What the case is silent on and no question asks, a line each; with `most` people named and the others counted."""
    if assessment.left_out:
        yield ""
        yield "Not told, and not asked"
        for one in assessment.left_out:
            yield from wrapped(f"{one.says(most)} ({one.detail})", width, "  ", "    ")


def _later(assessment: Assessment, width: int) -> Iterator[str]:
    if not assessment.later:
        return
    yield ""
    yield f"Later authority, left out because the law is that of {assessment.as_of}"
    for later in assessment.later:
        unsure = "" if later.certain else ", day not in the catalogue"
        text = f"{later.title} ({later.adopted}{unsure}): {', '.join(later.paras)}"
        if later.instead:
            text += f". In its place then: {cited(later.instead)}"
        yield from wrapped(text, width, "  ", "    ")


def under(assessment: Assessment, findings: Sequence[Finding]) -> Assessment:
    """The assessment with some of its findings only, and what is said of them."""
    ids = {finding.id for finding in findings}
    return replace(
        assessment,
        findings=tuple(findings),
        questions=tuple(
            q for q in assessment.questions if not ids.isdisjoint(q.settles) or q.id.partition(".")[2] in ids
        ),
        judgments=tuple(one for one in assessment.judgments if one.finding in ids),
        contested=tuple(detail for detail in assessment.contested if not ids.isdisjoint(detail.turns)),
        later=(),
        procedures=(),
        expected=(),
        unheard=(),
        left_out=(),
        problems=(),
    )


def _procedures(assessment: Assessment, width: int) -> Iterator[str]:
    open_now = [p for p in assessment.procedures if p.available]
    if not open_now:
        return
    yield ""
    yield f"Procedures open for {assessment.state} on {assessment.as_of}"
    for p in open_now:
        since = f" since {p.since}" if p.since else ""
        mark = "" if p.verified else " [not verified]"
        barred = f" (not for this case: {p.not_for})" if p.not_for else ""
        yield from wrapped(f"{p.procedure}{since}: {p.title}{mark}{barred}", width, "  ", "    ")


def changes_lines(assessment: Assessment, width: int) -> Iterator[str]:
    """What this rulebook says otherwise than those it extends."""
    if assessment.rulebook_changes:
        yield ""
        yield f"Local changes of the rulebook ({len(assessment.rulebook_changes)})"
        for change in assessment.rulebook_changes:
            yield from wrapped(change, width, "  ", "    ")


def beyond_lines(assessment: Assessment, width: int) -> Iterator[str]:
    """What is to be said where the law of the day is later than the data."""
    if assessment.beyond_data:
        said = f"The treaty data is of {assessment.law_data_of}; what States did after that day is not in it."
        yield from wrapped(said, width, "", "  ")


def expected_lines(assessment: Assessment, width: int, *, apart: bool = True) -> Iterator[str]:
    """Whether the pins that the case expects came out; `apart`: after an empty line."""
    if not assessment.expected:
        return
    unmet = [e for e in assessment.expected if not e.met]
    if apart:
        yield ""
    if not unmet:
        yield f"Expected pins: all {len(assessment.expected)} as expected."
        return
    yield f"Expected pins: {len(unmet)} of {len(assessment.expected)} differ."
    for entry in unmet:
        what = "is not cited by any engaged finding" if entry.cited else "is cited, though it should not be"
        yield from wrapped(f"{assessment.path}:{entry.line}: {entry.pin} {what}", width, "  ", "    ")
