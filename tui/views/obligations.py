"""The findings by instrument, article and obligation, and what is owed on which law and facts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from rich.text import Text

from engine.model.assessment import (
    DIRECTNESS,
    ENGAGED,
    NOT_ENGAGED,
    UNDETERMINED,
    Applicability,
    Assessment,
    Citation,
    Finding,
)
from engine.view.as_text import applicability_words, provision
from tui.filter import of_finding
from tui.lines import STATUS_WORDS, STYLES, counted, line, mark
from tui.rows import Row
from tui.views.view import View, facts_line, heading, said

ORDER = (ENGAGED, UNDETERMINED, NOT_ENGAGED)


class ObligationsView(View):
    """The findings of the open case."""

    name_of_view = "obligations"
    detail_title = "The obligation"

    def title(self) -> str:
        """How many of each status."""
        assessment = self.reading.assessment
        if assessment is None:
            return "Obligations"
        counts = {status: sum(f.status == status for f in assessment.findings) for status in ORDER}
        return (
            f"● {counts[ENGAGED]} potentially engaged · ? {counts[UNDETERMINED]} undetermined · "
            f"○ {counts[NOT_ENGAGED]} not engaged"
        )

    def rows(self) -> Sequence[Row]:
        """Instrument, article, obligation; what was looked at and is not engaged comes last, folded."""
        assessment = self.reading.assessment
        if assessment is None:
            return ()
        chosen = [f for f in assessment.findings if self.filter.matches(of_finding(f, _names(f, assessment)))]
        found = [f for f in chosen if f.status != NOT_ENGAGED]
        rows = [*self._what_if_rows(), *_tree(found)]
        rest = [f for f in chosen if f.status == NOT_ENGAGED]
        if rest:
            title = line(mark(NOT_ENGAGED), (f" Looked at and not engaged ({len(rest)})", "bold"))
            rows.append(Row(title, "head:not", head=True, folded=not self.filter, gap=True))
            rows += [_leaf(f, 1, full=True) for f in rest]
        return rows

    def _what_if_rows(self) -> Iterator[Row]:
        difference = self.reading.difference
        if difference is None:
            return
        yield Row(line(("What the what-if changes", "bold")), "head:whatif", head=True)
        lines = [
            *((f, "gained", f"became {STATUS_WORDS[ENGAGED]}") for f in difference.gained),
            *((f, "lost", f"no longer {STATUS_WORDS[ENGAGED]}") for f in difference.lost),
        ]
        for before, after in difference.changed:
            if before.status != after.status:
                words = f"{STATUS_WORDS[before.status]} → {STATUS_WORDS[after.status]}"
                lines.append((after, "changed", words))
        for finding, word, says in lines:
            style = {"gained": "green", "lost": "red"}.get(word, "yellow")
            text = line((f"{word}  ", style), finding.title, (f"  {says}", "dim"))
            yield Row(text, f"changed:{finding.id}", depth=1, hang=4)
        if not lines:
            yield Row(line(("no finding changes", "dim")), depth=1)

    def wanted(self) -> str | None:
        """The finding the eye rests on."""
        if self.listed.key.partition(":")[2] == self.reading.finding and self.listed.key:
            return None
        finding = self.reading.find()
        if not self.reading.finding and finding is not None:
            self.reading.finding = finding.id
        return f"finding:{self.reading.finding}" if self.reading.finding else None

    def selected(self, key: str) -> None:
        """Remember the finding; under a heading, the first one below it."""
        sort, _, id = key.partition(":")
        if sort in ("finding", "changed"):
            self.reading.finding = id
            return
        keys = [row.key for row in self.listed.rows]
        below = keys[keys.index(key) :] if key in keys else []
        first = next((one for one in below if one.startswith("finding:")), "")
        if first:
            self.reading.finding = first.partition(":")[2]

    def when_empty(self) -> str:
        """Why there is no finding, and what to do about it."""
        here = self.reading.here
        if here is None:
            return "No case is open. Press 1 and choose one, or ctrl+n to write one."
        if not here.read:
            return "The case is being read …"
        if here.assessment is None:
            return "This case cannot be read yet. Press ! to see what is wrong."
        return "No obligation was found. Press W to see which rules came nearest, and what each still lacks."

    def about(self, key: str) -> tuple[str, Sequence[Row]]:
        """The finding."""
        sort, _, id = key.partition(":")
        assessment = self.reading.assessment
        finding = assessment.finding(id) if assessment and sort in ("finding", "changed") else None
        if assessment is None or finding is None:
            return "The obligation", [said("Choose an obligation; → and ← unfold and fold.", "dim")] if key else ()
        return provision(finding.provision), list(finding_rows(finding, assessment))

    def opened(self, key: str) -> None:
        """A finding opens its reasons."""
        if key.startswith("changed:"):
            key = "finding:" + key.partition(":")[2]
        self.pincite.open_key(key)

    def citation(self) -> str:
        """The provision and the paragraphs of the finding."""
        finding = self.reading.find()
        return "" if finding is None else cite(finding)

    def cannot(self, action: str) -> str:
        """What needs a finding."""
        if action in ("why", "source", "copy", "what_if") and self.reading.find() is None:
            return "there is no finding"
        return ""


def cite(finding: Finding) -> str:
    """The citations of a finding in a line."""
    return "; ".join(map(cited, (finding.provision, *finding.citations)))


def cited(citation: Citation) -> str:
    """A citation with its symbol."""
    return f"{provision(citation)} ({citation.symbol})" if citation.symbol else provision(citation)


def _names(finding: Finding, assessment: Assessment) -> list[str]:
    return [assessment.name(person) for person in finding.owed_to]


def _rank(finding: Finding) -> tuple[int, int, int]:
    return DIRECTNESS.index(finding.directness), ORDER.index(finding.status), finding.needs


def _tree(findings: Iterable[Finding]) -> Iterator[Row]:
    instruments: dict[str, dict[str, list[Finding]]] = {}
    for finding in sorted(findings, key=_rank):
        articles = instruments.setdefault(finding.provision.authority, {})
        articles.setdefault(finding.provision.para, []).append(finding)
    for number, (authority, articles) in enumerate(instruments.items()):
        of_it = [finding for group in articles.values() for finding in group]
        first = of_it[0].provision
        yield Row(
            line((first.short, "bold")),
            f"head:{authority}",
            right=_counts(of_it),
            head=True,
            gap=bool(number),
        )
        for para, group in articles.items():
            one = group[0]
            words = "article" if one.provision.weight in ("treaty", "declaration") else "para."
            text = line(f"{words} {para}", (f" · {one.provision.summary}", "dim"), _bound(one.applicability))
            yield Row(text, f"head:{authority}:{para}", head=True, depth=1, crop=True)
            for finding in group:
                yield _leaf(finding, 2)


def _bound(applicability: Applicability) -> tuple[str, str]:
    if applicability.status in ("in-force", "no-ratification"):
        return "", ""
    return f"  [{applicability_words(applicability)}]", "yellow"


def _counts(findings: Sequence[Finding]) -> Text:
    text = line()
    for status in ORDER:
        count = sum(f.status == status for f in findings)
        if count:
            text.append_text(line(mark(status), f" {count}  "))
    return text


def _leaf(finding: Finding, depth: int, *, full: bool = False) -> Row:
    text = line(mark(finding.status), " ")
    if full:
        text.append_text(line((f"{provision(finding.provision)}: ", "dim")))
    text.append_text(line(finding.title))
    if finding.directness != DIRECTNESS[0]:
        text.append_text(line((f" · {finding.directness}", "dim")))
    if finding.needs > 1:
        text.append_text(line((f" · needs {finding.needs} answers", "dim")))
    right = _short_pins(finding)
    return Row(text, f"finding:{finding.id}", right=line((right, "dim")), depth=depth, hang=2)


def _short_pins(finding: Finding) -> str:
    """The first authority's paragraphs, as short as can be: "HRC GC 32, para. 28, 29 +2"."""
    if not finding.citations:
        return ""
    first = finding.citations[0]
    short = first.short.replace("General Comment No.", "GC").replace("General Recommendation No.", "GR")
    paras = [c.para for c in finding.citations if c.authority == first.authority]
    rest = len({c.authority for c in finding.citations}) - 1
    shown = ", ".join(paras[:3]) + (" …" if len(paras) > 3 else "")
    word = "article" if first.weight in ("treaty", "declaration") else "para."
    return f"{short}, {word} {shown}" + (f" +{rest}" if rest else "")


def finding_rows(finding: Finding, assessment: Assessment) -> Iterator[Row]:
    """A finding in full, as rows that lead on to law, facts and questions."""
    yield Row(
        line(
            mark(finding.status),
            " ",
            (STATUS_WORDS[finding.status], STYLES[finding.status]),
            f" · {finding.directness} · duty to {finding.duty}"
            if finding.duty != "procedural"
            else f" · {finding.directness} · procedural duty",
        )
    )
    yield said(finding.obligation, "bold")
    if finding.owed_to:
        yield facts_line("Owed to", ", ".join(assessment.name(p) for p in finding.owed_to))
    words = applicability_words(finding.applicability)
    if words:
        yield facts_line(finding.provision.short, words)
    for notice in finding.applicability.reservations:
        when = f" ({notice.since})" if notice.since else ""
        yield facts_line(f"{notice.kind.capitalize()}{when}", notice.summary, style="yellow")
    if finding.applicability.non_derogable and finding.status != NOT_ENGAGED:
        yield said("No emergency suspends this article.", "dim")
    yield heading("In the law")
    for citation in (finding.provision, *finding.citations):
        yield Row(citation_row(citation).text, f"pin:{citation.pin}", crop=True)
    yield heading("On the facts" if finding.facts() else "No fact leads to it.")
    facts = {fact.id: fact for fact in assessment.facts}
    for id in finding.facts():
        shown = facts.get(id)
        if shown is not None:
            when = f" ({shown.date})" if shown.date else ""
            source = f"  {shown.sources[0]}" if shown.sources else ""
            text = line((f"{id}  ", "bold"), f"{shown.sentence}{when}", (source, "dim"))
            yield Row(text, f"fact:{id}", hang=4)
    for limit in finding.limits:
        state = "invoked by " + ", ".join(limit.invoked_by) if limit.invoked else "not invoked so far"
        yield heading(f"The State may say ({state})")
        yield said(limit.ground)
        for limb in limit.limbs:
            told = "; ".join(f"{attribute.replace('_', ' ')}: {words}" for _, attribute, words in limb.facts_say)
            yield Row(line(f"it must show: {limb.says}", (f"  {told}" if told else "", "yellow")), hang=4)
    if finding.questions:
        near = f": {finding.needs} answers away" if finding.needs > 1 else ""
        yield heading(f"To ask{near}")
        for question in finding.questions:
            about = next((q.id for q in assessment.questions if q.text == question), "")
            yield Row(line(("? ", "yellow"), question), f"question:{about}" if about else "", hang=2)
    ways = len(finding.derivations)
    yield Row(
        line(
            (f"rule {finding.id} ({finding.rule_status})", "dim"),
            (f" · {counted(ways, 'way')}" if ways else "", "dim"),
        ),
        f"rule:{finding.id}",
        gap=True,
    )


def citation_row(citation: Citation) -> Row:
    """A citation with what the paragraph says."""
    text = line((provision(citation), "bold"), f"  {citation.summary}")
    return Row(text, f"pin:{citation.pin}", hang=4)
