"""The filter, one grammar for all panes.

Words must all occur, or what begins with them; `!word` leaves out; `article:14` and `gc:32` look at the paragraphs
cited, `is:engaged`, `is:unknown` and `is:not` at the status, `date:2019..2020` at the date, `source:"Witness A"`
at the sources.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from engine.model.assessment import ENGAGED, NOT_ENGAGED, UNDETERMINED, Finding
from engine.model.authority import numbers_in, pin_covers, split_pin
from engine.view.as_text import in_ascii

STATUSES = {
    "engaged": ENGAGED,
    "unknown": UNDETERMINED,
    "undetermined": UNDETERMINED,
    "not": NOT_ENGAGED,
    "not-engaged": NOT_ENGAGED,
}
FIELDS = ("article", "gc", "is", "date", "source")
_TERM = re.compile(r'(!?)(?:([a-z]+):)?(?:"([^"]*)"?|(\S+))')
_PIN = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*:\d[\w().]*")
_YEARS = re.compile(r"(\d{4}(?:-\d\d){0,2})?(\.\.)?(\d{4}(?:-\d\d){0,2})?")


@dataclass(frozen=True)
class Subject:
    """What a row offers to a filter."""

    text: str
    status: str = ""
    pins: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    first: str = ""
    last: str = ""


@dataclass(frozen=True)
class Term:
    """One condition of a filter."""

    field: str
    value: str
    leave_out: bool = False

    def holds(self, subject: Subject) -> bool:
        """Whether a subject meets it."""
        return self._meets(subject) != self.leave_out

    def _meets(self, subject: Subject) -> bool:
        value = self.value.casefold()
        if self.field == "is":
            return subject.status == STATUSES.get(value)
        if self.field == "article":
            return any(_is_article(split_pin(pin)[1], value) for pin in subject.pins)
        if self.field == "gc":
            return any(value in split_pin(pin)[0].split("-")[1:] for pin in subject.pins)
        if self.field == "source":
            whole = re.compile(re.escape(value) + (r"(?!\d)" if value[-1:].isdigit() else ""))  # "para. 1", not 10
            return any(whole.search(source.casefold()) for source in subject.sources)
        if self.field == "date":
            return self._overlaps(subject)
        if subject.pins and _PIN.fullmatch(value):  # `ccpr-gc-32:3` is paragraph 3, not 30 to 39
            return any(pin_covers(value, pin.casefold()) for pin in subject.pins)
        if value[:1].isalnum():  # "visa" is in no "advisable"
            return _begins_a_word(value, subject.text.casefold()) or (
                not (value.isascii() and subject.text.isascii())
                and _begins_a_word(in_ascii(value).casefold(), in_ascii(subject.text).casefold())
            )
        return value in subject.text.casefold()

    def _overlaps(self, subject: Subject) -> bool:
        match = _YEARS.fullmatch(self.value)
        if match is None or (not subject.first and not subject.last):
            return False
        low = match[1] or ""
        high = match[3] or ("" if match[2] else low)
        # A year as an end covers the whole of it: "2020" < "2020-12-31" < "2020~".
        return (not high or subject.first <= high + "~") and (not low or not subject.last or subject.last >= low)


@dataclass(frozen=True)
class Filter:
    """A filter as typed, and its terms."""

    written: str
    terms: tuple[Term, ...] = field(default=())

    def __bool__(self) -> bool:
        return bool(self.terms)

    def matches(self, subject: Subject) -> bool:
        """Whether all terms hold."""
        return all(term.holds(subject) for term in self.terms)


def read_filter(written: str) -> Filter:
    """The filter of what was typed. A field nobody knows is taken as words."""
    terms = []
    for match in _TERM.finditer(written):
        name, value = match[2] or "", match[3] if match[3] is not None else match[4]
        if name and name not in FIELDS:
            name, value = "", f"{name}:{value}"
        if value and value != "!":
            terms.append(Term(name, value, bool(match[1])))
    return Filter(written.strip(), tuple(terms))


def of_finding(finding: Finding, more: Iterable[str] = ()) -> Subject:
    """What a finding offers to a filter."""
    words = (
        finding.id,
        finding.title,
        finding.obligation,
        finding.duty,
        finding.directness,
        *finding.facts(),
    )
    shorts = (finding.provision.short, *(c.short for c in finding.citations))
    return Subject(" ".join((*words, *finding.pins, *shorts, *more)), finding.status, finding.pins, finding.facts())


def _begins_a_word(value: str, text: str) -> bool:
    return re.search(rf"(?<!\w){re.escape(value)}", text) is not None


def _is_article(para: str, wanted: str) -> bool:
    return any(n == wanted or n.startswith(f"{wanted}(") for n in (para, *numbers_in(para)))
