"""What holds of the citations of somebody's own document: whether they exist, were law then, and meet the case."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from engine.cite.finding import Found
from engine.model.applicability import Applicability
from engine.model.assessment import ENGAGED, UNDETERMINED, Assessment, Citation, Finding
from engine.model.authority import Catalogue, pin_covers
from engine.model.frozen import dataclass
from engine.reason.facts_in_time import Days
from engine.reason.law_in_time import LawInTime


@dataclass(frozen=True)
class Verdict:
    """One paragraph of one text that a document cites, and what is to be said of it.

    `citation` is None when the text or the paragraph is not in the catalogue; `words` then are those of the document.
    `adopted` is False for a text later than the day of the law, None where only its year is known; `superseded_by`
    names later texts that stood by then. `findings` are those of the case that rest on it, engaged ones first.
    """

    words: str
    places: tuple[str, ...]
    authority: str
    para: str
    citation: Citation | None
    adopted: bool | None = True
    superseded_by: tuple[str, ...] = ()
    applicability: Applicability | None = None
    findings: tuple[Finding, ...] = ()

    @property
    def doubtful(self) -> bool:
        """Whether somebody should look at it: it does not exist, was not law, or was not checked against the text."""
        if self.citation is None or not self.citation.verified or self.adopted is not True or self.superseded_by:
            return True
        return self.applicability is not None and self.applicability.status not in ("in-force", "no-ratification")


def verdicts(
    found: Iterable[tuple[str, Found]], catalogue: Catalogue, law: LawInTime, days: Days, assessment: Assessment | None
) -> tuple[tuple[Verdict, ...], tuple[tuple[str, Found], ...]]:
    """What holds of each paragraph cited, in the order of first mention; and words of numbering without a text.

    Args:
        found: citations with their places.
        catalogue: the authorities.
        law: the law of the day, for the State of the case if there is one (`LawInTime.state` "" for none).
        days: of the facts.
        assessment: of the case, or None.
    """
    places: dict[tuple[str, str, bool], list[str]] = {}
    words: dict[tuple[str, str, bool], str] = {}
    without: list[tuple[str, Found]] = []
    for place, one in found:
        if not one.authority and one.paras:
            without.append((place, one))
            continue
        paras = [(para, True) for para in one.paras] + [(para, False) for para in one.unknown]
        for para, known in paras or [("", bool(one.authority))]:
            key = (one.authority or one.words, para, known)
            places.setdefault(key, []).append(place)
            words.setdefault(key, one.words)
    cited_by_para = {authority for authority, para, _ in places if para}
    result = []
    for key, at in places.items():
        authority, para, known = key
        if not para and authority in cited_by_para:
            continue  # named as a whole beside its paragraphs
        where = tuple(dict.fromkeys(at))
        if not known:
            result.append(Verdict(words[key], where, authority, para, None))
        else:
            result.append(_verdict(words[key], where, authority, para, catalogue, law, days, assessment))
    return tuple(result), tuple(without)


def _verdict(
    words: str,
    where: tuple[str, ...],
    id: str,
    para: str,
    catalogue: Catalogue,
    law: LawInTime,
    days: Days,
    assessment: Assessment | None,
) -> Verdict:
    authority = catalogue.authority(id)
    assert authority is not None
    pin = f"{id}:{para}" if para else id
    entry = catalogue.paragraph(pin)
    inside = [one for key, one in authority.paragraphs.items() if pin_covers(pin, f"{id}:{key}")]
    citation = Citation(
        id, para, authority.weight, authority.short, authority.symbol, entry.summary if entry else "",
        all(one.verified for one in ([entry] if entry else inside)), authority.numbered,
    )  # fmt: skip
    gone = authority.superseded_on
    superseded = gone is not None and gone.text[:10] <= law.as_of
    found = () if assessment is None else _resting(assessment, pin)
    applies = law.applies(id, days, para) if law.state else None
    later = tuple(authority.superseded_by) if superseded else ()
    return Verdict(words, where, id, para, citation, law.existed(authority), later, applies, found)


def _resting(assessment: Assessment, pin: str) -> tuple[Finding, ...]:
    """The findings that rest on a pin, engaged before undetermined."""
    under = [f for f in assessment.findings if any(_meet(pin, one) for one in f.pins)]
    return tuple(finding for status in (ENGAGED, UNDETERMINED) for finding in under if finding.status == status)


def not_cited(assessment: Assessment, cited: Sequence[Verdict]) -> tuple[Finding, ...]:
    """The primary findings of the case whose provision the document does not cite, not even by its article."""
    pins = [f"{one.authority}:{one.para}" for one in cited if one.citation is not None and one.para]
    return tuple(
        finding
        for finding in assessment.engaged()
        if finding.directness == "primary" and not any(_meet(pin, finding.provision.pin) for pin in pins)
    )


def _meet(pin: str, other: str) -> bool:
    """Whether one pin covers the other."""
    return pin_covers(pin, other) or pin_covers(other, pin)
