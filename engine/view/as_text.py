"""The words and signs that all text views share, and the wrapping of lines."""

from __future__ import annotations

from collections.abc import Iterator

from engine.cite.printing import cited
from engine.model.assessment import (
    AFTER,
    BEFORE,
    DOUBTFUL,
    ENGAGED,
    GOES_ON,
    NOT_ENGAGED,
    OPEN,
    UNCLEAR,
    UNDATED,
    UNDETERMINED,
    UNVERIFIED,
    Applicability,
    Finding,
)

GLYPHS = {ENGAGED: "●", UNDETERMINED: "?", NOT_ENGAGED: "○"}
ASCII_GLYPHS = {ENGAGED: "[+]", UNDETERMINED: "[?]", NOT_ENGAGED: "[-]"}
DISCLAIMER = "Potentially engaged on the facts as alleged. A research aid, not legal advice."
ASCII_SIGNS = str.maketrans(
    {"·": "-", "–": "-", "—": "-", "’": "'", "‘": "'", "“": '"', "”": '"', "●": "*", "○": "o", "§": "para. "}
)
GREATEST_WIDTH = 110
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


def in_ascii(text: str) -> str:
    """The text in ASCII: signs for the usual typographic ones, other scripts in Latin letters."""
    from engine.model.transliterate import in_latin

    text = text.replace("§§", "paras.").replace("§", "para.").translate(ASCII_SIGNS)
    return in_latin(text)


def applicability_words(applicability: Applicability) -> str:
    """Whether the authority bound the State, in words."""
    words = {
        "in-force": f"in force since {applicability.since}{_unread(applicability)}",
        "partly": _only(applicability),
        "not-in-force": _only(applicability),
        "not-party": "the State is not a party",
        "unknown": "not known whether it binds the State",
        "no-ratification": "",
    }[applicability.status]
    if applicability.status in ("not-party", "unknown", "partly", "not-in-force") and applicability.notes:
        words += f"; {applicability.notes[0]}"
    return words


def _unread(applicability: Applicability) -> str:
    return f" ({UNVERIFIED})" if UNVERIFIED in applicability.notes else ""


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


def presumed_words(finding: Finding, *, short: bool = False) -> str:
    """What the law presumes in a way in which a finding follows, with its pin unless `short`; "" for nothing."""
    found = finding.presumptions()
    if short:
        told = dict.fromkeys(one.says or one.value for one in found)
    else:
        told = dict.fromkeys(
            f"{one.says or one.value}; nobody says otherwise ({pin_words(one.pin, finding)})" for one in found
        )
    return f"presumed: {'; '.join(told)}" if told else ""


def pin_words(pin: str, finding: Finding) -> str:
    """A pin as the finding's own citations print it; the pin where it is none of them."""
    found = next((one for one in (finding.provision, *finding.citations) if one.pin == pin), None)
    return cited([found], short=True) if found is not None else pin


def read_with_words(finding: Finding) -> str:
    """With which provisions one that gives no claim alone is read: "read with article 7"; "" for the others."""
    if not finding.read_with:
        return ""
    own = finding.provision.authority
    listed = cited(finding.read_with)
    alone = all(one.authority == own for one in finding.read_with)
    return f"read with {listed.removeprefix(finding.provision.short + ', ') if alone else listed}"
