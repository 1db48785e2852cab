"""An assessment as plain text for a terminal or a file: no colours needed, no boxes, few lines to a finding."""

from __future__ import annotations

from collections.abc import Iterator

from engine.cite.printing import cited, provision
from engine.model.assessment import (
    AFTER,
    BEFORE,
    DIRECTNESS,
    DOUBTFUL,
    ENGAGED,
    GOES_ON,
    NOT_ENGAGED,
    OPEN,
    UNCLEAR,
    UNDATED,
    UNDETERMINED,
    Applicability,
    Assessment,
    Finding,
    ReservationShown,
)
from engine.model.problem import frame, visible
from engine.view.judgments import about_nothing, is_rejected, judgment_words

GLYPHS = {ENGAGED: "●", UNDETERMINED: "?", NOT_ENGAGED: "○"}
ASCII_GLYPHS = {ENGAGED: "[+]", UNDETERMINED: "[?]", NOT_ENGAGED: "[-]"}
DISCLAIMER = "Potentially engaged on the facts as alleged. A research aid, not legal advice."
ASCII_SIGNS = str.maketrans({"·": "-", "–": "-", "—": "-", "’": "'", "‘": "'", "“": '"', "”": '"', "●": "*", "○": "o"})
GREATEST_WIDTH = 110
MOST_QUESTIONS = 12
MOST_SETTLED = 3
STANDING = {
    BEFORE: "not covered, before that day",
    AFTER: "not covered, after that day",
    GOES_ON: "begun before that day and going on",
    UNCLEAR: "perhaps before that day",
    OPEN: "begun perhaps before that day",
    UNDATED: "without a date",
    DOUBTFUL: "perhaps before the State was bound, by succession",
}
"""How it is told where a fact stands to the time of a treaty; a covered one needs no word."""


def check_lines(assessment: Assessment, width: int = 80, *, ascii_only: bool = False) -> Iterator[str]:
    """The report of `pincite check`, line by line, wrapped to `width` columns."""
    width = max(40, min(width, GREATEST_WIDTH))
    glyphs = ASCII_GLYPHS if ascii_only else GLYPHS
    for line in _lines(assessment, width, glyphs):
        yield in_ascii(visible(line)) if ascii_only else visible(line)


def in_ascii(text: str) -> str:
    """The text with ASCII signs for the usual typographic ones, bare letters for accented ones, `?` for the rest."""
    import unicodedata

    plain = unicodedata.normalize("NFKD", text.translate(ASCII_SIGNS))
    return "".join(c for c in plain if not unicodedata.combining(c)).encode("ascii", "replace").decode()


def _lines(assessment: Assessment, width: int, glyphs: dict[str, str]) -> Iterator[str]:
    yield f"{assessment.title}"
    about = f"{assessment.case_id} · {assessment.state} · law as of {assessment.as_of}"
    yield f"{about} · {len(assessment.facts)} facts"
    counts = dict.fromkeys(GLYPHS, 0)
    for finding in assessment.findings:
        counts[finding.status] += 1
    engaged = f"{counts[ENGAGED]} obligation{'' if counts[ENGAGED] == 1 else 's'} potentially engaged"
    text = f"{engaged} · {counts[UNDETERMINED]} undetermined · {counts[NOT_ENGAGED]} looked at and not engaged"
    if assessment.beyond_data:
        said = f"The treaty data is of {assessment.law_data_of}; what States did after that day is not in it."
        yield from wrapped(said, width, "", "  ")
    rejected = [f for f in assessment.findings if f.status != NOT_ENGAGED and is_rejected(assessment, f)]
    if rejected:
        text += f" · the researcher rejected {len(rejected)}"
    yield from wrapped(text, width, "", "  ")
    for directness in DIRECTNESS:
        group = [f for f in assessment.findings if f.status == ENGAGED and f.directness == directness]
        group = [f for f in group if f not in rejected]
        if group:
            yield ""
            yield f"Potentially engaged: {directness} ({len(group)})"
            yield from _group(assessment, group, width, glyphs[ENGAGED])
    yield from _undetermined(assessment, width, glyphs[UNDETERMINED])
    if rejected:
        yield ""
        yield f"Rejected by the researcher ({len(rejected)})"
        for finding in rejected:
            yield from _group(assessment, [finding], width, glyphs[finding.status])
    excluded = [f for f in assessment.findings if f.applicability.excludes and f.derivations]
    if excluded:
        yield ""
        yield "Not applicable to this State on these dates"
        for finding in excluded:
            text = f"{provision(finding.provision)}: {finding.title} ({applicability_words(finding.applicability)})"
            yield from wrapped(text, width, "  ", "    ")
    yield from _judged(assessment, width)
    yield from _notices(assessment, width)
    yield from _contested(assessment, width)
    yield from _later(assessment, width)
    yield from _procedures(assessment, width)
    if assessment.unheard:
        yield ""
        yield from wrapped(f"Facts that no rule speaks to: {', '.join(assessment.unheard)}", width, "", "  ")
    yield from _expected(assessment, width)
    for problem in assessment.problems:
        yield ""
        yield from frame(problem).splitlines()
    yield ""
    yield from wrapped(DISCLAIMER, width, "", "")


def _group(assessment: Assessment, group: list[Finding], width: int, glyph: str) -> Iterator[str]:
    heading = ""
    for finding in group:
        here = provision(finding.provision)
        if here != heading:
            yield f"  {here}{applicability_mark(finding.applicability)}"
            heading = here
        indent = " " * (5 + len(glyph))
        draft = " [draft]" if finding.rule_status == "draft" else ""  # nobody has reviewed the rule yet
        yield from wrapped(f"{finding.title}{draft}", width, f"    {glyph} ", indent)
        judgment = assessment.judgment(finding.id)
        if judgment is not None:
            yield from wrapped(judgment_words(judgment), width, indent, indent + "  ")
        pins = cited(finding.citations)
        if pins:
            yield from wrapped(pins, width, indent, indent + "  ")
        facts = facts_words(finding)
        if facts:
            yield from wrapped(facts, width, indent, indent + "  ")
        for limit in finding.limits:
            if limit.invoked:
                text = f"limit invoked: {limit.ground} ({', '.join(limit.invoked_by)}). Test: {limit.test}"
                yield from wrapped(text, width, indent, indent + "  ")


def _undetermined(assessment: Assessment, width: int, glyph: str) -> Iterator[str]:
    """Undetermined findings under the questions that would settle them, those that settle most first."""
    open_now = (f for f in assessment.findings if f.status == UNDETERMINED)
    found = {f.id: f for f in open_now if not is_rejected(assessment, f)}
    if not found:
        return
    near = sum(1 for f in found.values() if f.needs == 1)
    about = [q for q in assessment.questions if q.fact and not found.keys().isdisjoint(q.settles)]
    yield ""
    yield f"Undetermined ({len(found)}, of which {near} one answer away), by the question that would settle them"
    indent = " " * (3 + len(glyph))
    for question in about[:MOST_QUESTIONS]:
        held = "; the State holds the answer" if question.held_by == "state" else ""
        text = f"{question.text} ({question.fact}{held})"
        yield from wrapped(text, width, f"  {glyph} ", indent)
        settled = [found[id] for id in question.settles if id in found]
        settled.sort(key=lambda f: (DIRECTNESS.index(f.directness), f.needs, f.id))
        names = [f"{f.provision.short} {f.provision.para} {_lower(f.title)}" for f in settled]
        more = f"; and {len(names) - MOST_SETTLED} more" if len(names) > MOST_SETTLED else ""
        yield from wrapped(f"on {'; '.join(names[:MOST_SETTLED])}{more}", width, indent, indent + "  ")
    if len(about) > MOST_QUESTIONS:
        yield f"  and {len(about) - MOST_QUESTIONS} more questions: pincite ask {assessment.path}"


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
    open_now = {f.id: f for f in assessment.findings if f.status == UNDETERMINED and not is_rejected(assessment, f)}
    waiting = [judgment for judgment in assessment.judgments if judgment.finding in open_now]
    if waiting:
        yield ""
        yield "The researcher on undetermined findings"
        for judgment in waiting:
            finding = open_now[judgment.finding]
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


def _procedures(assessment: Assessment, width: int) -> Iterator[str]:
    open_now = [p for p in assessment.procedures if p.available]
    if not open_now:
        return
    yield ""
    yield f"Procedures open for {assessment.state} on {assessment.as_of}"
    for p in open_now:
        since = f" since {p.since}" if p.since else ""
        mark = "" if p.verified else " [not verified]"
        yield from wrapped(f"{p.procedure}{since}: {p.title}{mark}", width, "  ", "    ")


def _expected(assessment: Assessment, width: int) -> Iterator[str]:
    if not assessment.expected:
        return
    unmet = [e for e in assessment.expected if not e.met]
    yield ""
    if not unmet:
        yield f"Expected pins: all {len(assessment.expected)} as expected."
        return
    yield f"Expected pins: {len(unmet)} of {len(assessment.expected)} differ."
    for entry in unmet:
        what = "is not cited by any engaged finding" if entry.cited else "is cited, though it should not be"
        yield from wrapped(f"{assessment.path}:{entry.line}: {entry.pin} {what}", width, "  ", "    ")


def applicability_words(applicability: Applicability) -> str:
    """Whether the authority bound the State, in words."""
    words = {
        "in-force": f"in force since {applicability.since}",
        "partly": _only(applicability),
        "not-in-force": _only(applicability),
        "not-party": "the State is not a party",
        "unknown": "not known whether it binds the State",
        "no-ratification": "",
    }[applicability.status]
    if applicability.status in ("not-party", "unknown", "partly", "not-in-force") and applicability.notes:
        words += f"; {applicability.notes[0]}"
    return words


def _only(applicability: Applicability) -> str:
    if applicability.until and applicability.of(AFTER):
        return f"in force from {applicability.since}, denounced with effect from {applicability.until}"
    return f"in force only from {applicability.since}"


def facts_words(finding: Finding) -> str:
    """The facts behind a finding, those apart that the treaty does not reach, or that leave it open."""
    apart = {words: finding.applicability.of(status) for status, words in STANDING.items()}
    others = {id for ids in apart.values() for id in ids}
    covered = [id for id in finding.facts() if id not in others]
    told = [f"facts: {', '.join(covered)}"] if covered else []
    told += [f"{words}: {', '.join(ids)}" for words, ids in apart.items() if ids]
    return "; ".join(told)


def applicability_mark(applicability: Applicability) -> str:
    """The same in brackets after a provision; nothing for texts that are not ratified.

    Which facts are not covered is told beside them.
    """
    words = applicability_words(applicability)
    if applicability.status == "partly" and applicability.of(BEFORE, AFTER, GOES_ON, UNCLEAR, DOUBTFUL):
        words = f"{_only(applicability)}; not all facts are covered"
    return f"  [{words}]" if words else ""


def wrapped(text: str, width: int, first: str, rest: str) -> Iterator[str]:
    """The lines of a text, the first and the further ones with their own indentation; long words stay whole."""
    if not text or text != " ".join(text.split()):
        import textwrap  # it takes longer to import than to do this by hand

        yield from textwrap.wrap(
            text,
            width,
            initial_indent=first,
            subsequent_indent=rest,
            break_long_words=False,
            break_on_hyphens=False,
        ) or [first.rstrip()]
        return
    line, bare = first, True
    for word in text.split(" "):
        if bare:
            line += word
            bare = False
        elif len(line) + 1 + len(word) <= width:
            line += " " + word
        else:
            yield line
            line = rest + word
    yield line
