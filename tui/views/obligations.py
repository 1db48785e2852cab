"""The findings by instrument, article and obligation, and what is owed on which law and facts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import ClassVar

from rich.text import Text
from textual.binding import BindingType

from engine.cite.printing import provision
from engine.model.assessment import (
    DIRECTNESS,
    ENGAGED,
    NOT_ENGAGED,
    UNDETERMINED,
    Applicability,
    Assessment,
    Finding,
)
from engine.model.judgment import REJECTED, Judgment
from engine.view.as_text import applicability_words
from engine.view.judgments import is_rejected, judgment_words
from tui.action import bindings
from tui.acts.answering import WHAT_IF
from tui.acts.going import DECIDED, EXAMPLES, SOURCE, WHY, WHY_NOT
from tui.acts.judging import JUDGE
from tui.acts.looking import COPY, EDIT
from tui.acts.reporting import REPORT
from tui.filter import of_finding
from tui.lines import STATUS_WORDS, line, mark
from tui.opened import not_there_yet
from tui.pane import said
from tui.rows import Row
from tui.said import change_words
from tui.view import FILTER, OPEN, View, with_common
from tui.views.decided import decided_rows
from tui.views.finding import cite, finding_rows

ORDER = (ENGAGED, UNDETERMINED, NOT_ENGAGED)


class ObligationsView(View):
    """The findings of the open case."""

    name_of_view = "obligations"
    detail_title = "The obligation"
    ACTIONS = (OPEN, WHY, WHY_NOT, WHAT_IF, REPORT, FILTER, JUDGE, SOURCE, DECIDED, EXAMPLES, COPY, EDIT)
    IN_DETAIL = ("open", "what_if", "judge", "copy", "copy_all", "zoom")
    BINDINGS: ClassVar[list[BindingType]] = bindings(with_common(ACTIONS))
    HELP = (
        "The obligations by instrument and article. ● potentially engaged: follows from the facts as alleged. "
        "? undetermined: would follow if a question were answered so. ○ not engaged. v keeps your own verdict "
        "on a finding; what you reject stays listed."
    )

    def title(self) -> str:
        """How many of each status."""
        assessment = self.desk.assessment
        if assessment is None:
            return "Obligations"
        counts = {status: sum(f.status == status for f in assessment.findings) for status in ORDER}
        rejected = sum(f.status != NOT_ENGAGED and is_rejected(assessment, f) for f in assessment.findings)
        return (
            f"● {counts[ENGAGED]} potentially engaged · ? {counts[UNDETERMINED]} undetermined · "
            f"○ {counts[NOT_ENGAGED]} not engaged" + (f" · {rejected} rejected by you" if rejected else "")
        )

    def rows(self) -> Sequence[Row]:
        """Instrument, article, obligation; what was looked at and is not engaged comes last, folded."""
        assessment = self.desk.assessment
        if assessment is None:
            return ()
        chosen = [f for f in assessment.findings if self.filter.matches(of_finding(f, _names(f, assessment)))]
        rejected = [f for f in chosen if f.status != NOT_ENGAGED and is_rejected(assessment, f)]
        found = [f for f in chosen if f.status != NOT_ENGAGED and f not in rejected]
        rows = [*self._what_if_rows(), *_tree(found, assessment)]
        if rejected:
            title = line((f"Rejected by you ({len(rejected)}), with your reason", "bold"))
            rows.append(Row(title, "head:rejected", head=True, gap=True))
            rows += [_leaf(f, 1, full=True, judgment=assessment.judgment(f.id)) for f in rejected]
        rest = [f for f in chosen if f.status == NOT_ENGAGED]
        if rest:
            title = line(mark(NOT_ENGAGED), (f" Looked at and not engaged ({len(rest)})", "bold"))
            rows.append(Row(title, "head:not", head=True, folded=not self.filter, gap=True))
            rows += [_leaf(f, 1, full=True) for f in rest]
        return rows

    def _what_if_rows(self) -> Iterator[Row]:
        difference = self.desk.difference
        if difference is None:
            return
        yield Row(line(("What the what-if changes", "bold")), "head:whatif", head=True)
        for change in self.desk.pending.changes:
            yield Row(line(("if  ", "bold"), change_words(change, self.desk.case)), depth=1, hang=4)
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
        if self.listed.key.partition(":")[2] == self.desk.eye.finding and self.listed.key:
            return None
        finding = self.desk.find()
        if not self.desk.eye.finding and finding is not None:
            self.desk.eye.finding = finding.id
        return f"finding:{self.desk.eye.finding}" if self.desk.eye.finding else None

    def selected(self, key: str) -> None:
        """Remember the finding; under a heading, the first one below it."""
        sort, _, id = key.partition(":")
        if sort in ("finding", "changed"):
            self.desk.eye.finding = id
            return
        keys = [row.key for row in self.listed.rows]
        below = keys[keys.index(key) :] if key in keys else []
        first = next((one for one in below if one.startswith("finding:")), "")
        if first:
            self.desk.eye.finding = first.partition(":")[2]

    def when_empty(self) -> str:
        """Why there is no finding, and what to do about it."""
        if why := not_there_yet(self.desk.here):
            return why
        return "No obligation was found. Press W to see which rules came nearest, and what each still lacks."

    def about(self, key: str) -> tuple[str, Sequence[Row]]:
        """The finding."""
        sort, _, id = key.partition(":")
        assessment = self.desk.assessment
        finding = assessment.finding(id) if assessment and sort in ("finding", "changed") else None
        if assessment is None or finding is None:
            return "The obligation", [said("Choose an obligation; → and ← unfold and fold.", "dim")] if key else ()
        rows = [*finding_rows(finding, assessment), *decided_rows(self.desk, finding)]
        return provision(finding.provision), rows

    def opened(self, key: str) -> None:
        """A finding opens its reasons."""
        if key.startswith("changed:"):
            key = "finding:" + key.partition(":")[2]
        self.go(key)

    def citation(self) -> str:
        """The provision and the paragraphs of the finding."""
        finding = self.desk.find()
        return "" if finding is None else cite(finding)

    def cannot(self, action: str) -> str:
        """What needs a finding."""
        if action in ("why", "source", "copy", "what_if", "judge") and self.desk.find() is None:
            return "there is no finding"
        return ""


def _names(finding: Finding, assessment: Assessment) -> list[str]:
    return [assessment.name(person) for person in finding.owed_to]


def _rank(finding: Finding) -> tuple[int, int, int]:
    return DIRECTNESS.index(finding.directness), ORDER.index(finding.status), finding.needs


def _tree(findings: Iterable[Finding], assessment: Assessment) -> Iterator[Row]:
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
                yield _leaf(finding, 2, judgment=assessment.judgment(finding.id))


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


def _leaf(finding: Finding, depth: int, *, full: bool = False, judgment: Judgment | None = None) -> Row:
    text = line(mark(finding.status), " ")
    if full:
        text.append_text(line((f"{provision(finding.provision)}: ", "dim")))
    text.append_text(line(finding.title))
    if finding.directness != DIRECTNESS[0]:
        text.append_text(line((f" · {finding.directness}", "dim")))
    if finding.needs > 1:
        text.append_text(line((f" · needs {finding.needs} answers", "dim")))
    if judgment is not None:
        words = judgment_words(judgment) if judgment.verdict == REJECTED else judgment.verdict
        text.append_text(line((f" · {words}", "yellow")))
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
