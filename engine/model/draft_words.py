"""The fixed words of drafts in other languages, as data. Read from `law/draft-words.yaml` when asked for."""

from __future__ import annotations

from collections.abc import Mapping

from engine.model.frozen import dataclass

ENGLISH = "en"
PHRASES = (
    "about", "about.dagger", "about.empty", "about.full", "about.initials", "about.review", "about.roles",
    "about.shorter", "about.silence", "about.unverified", "about.written", "actors.none", "admissibility.none",
    "admissibility.point", "admissibility.rule", "admissibility.shown", "annex.adopted", "annex.context",
    "annex.force", "annex.supporting", "annex.text", "annex.whole", "applicability.beyond", "applicability.bound",
    "applicability.excluded", "applicability.instead", "applicability.instrument", "applicability.later",
    "applicability.law_of",
    "applicability.no_derogation", "applicability.no_treaty", "applicability.none", "applicability.not_bound",
    "applicability.not_party", "applicability.partly", "applicability.reservations", "applicability.soft",
    "applicability.unknown", "articles.none", "articles.primary", "articles.supporting", "authorities.authority",
    "authorities.cited", "authorities.none", "authorities.text", "back", "categories.again", "categories.none",
    "categories.supporting", "claims.lead", "claims.none", "committee", "committee.also", "committee.chosen",
    "committee.events", "committee.line", "committee.none", "committee.one", "committee.since", "committee.state",
    "compared",
    "concerns.facts", "concerns.further", "concerns.lead", "concerns.nothing", "concerns.presumed",
    "concerns.read_with", "concerns.test",
    "date.about", "date.no_beginning", "date.no_end", "date.none", "date.since", "date.uncertain", "date.until",
    "facts.in", "facts.lead", "facts.lead_unnamed", "facts.no_date", "facts.no_source", "facts.none", "facts.written",
    "kept_back", "kinds.none", "limits.invoked", "limits.lead", "limits.none", "limits.not_invoked", "limits.on",
    "limits.others", "mandates.also", "mandates.lead", "mandates.none", "mandates.resolution", "mandates.state",
    "not_verified", "notes", "open.lead", "open.more", "open.none", "questions.none", "refs.after", "refs.before",
    "rejected.lead", "sources.none", "sources.unused", "state", "state.law", "summary.about",
    "summary.about_unnamed", "summary.rights", "victims.none", "written",
)  # fmt: skip
"""The sentences that a draft itself says; `engine/report/language/` says them."""


@dataclass(frozen=True)
class DraftWords:
    """One language of the table.

    Args:
        language: its code, such as `fr`.
        written: the code of the language in which the rulebook is written.
        forms: ids of the forms that it covers.
        taken_in: languages in which a body takes a form, by form, where that is known.
        style: how the language writes: quotation marks, the sign before a number, patterns of dates.
        words: by section of the table and key, the words: one, or one and several.
        quotes: its quotation marks.
    """

    language: str
    written: str
    forms: tuple[str, ...]
    taken_in: Mapping[str, tuple[str, ...]]
    style: Mapping[str, str]
    quotes: tuple[str, str]
    words: Mapping[str, Mapping[str, tuple[str, ...]]]
