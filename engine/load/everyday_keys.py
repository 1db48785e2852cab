"""What people write for the keys of a case file before they know them: `when`, `from`, `victim`, `country`.

Only the form of a case is here; other words for the attributes of a kind stand in the vocabulary (`synonyms:`).
"""

from __future__ import annotations

from collections.abc import Mapping

from engine.model.problem import Near

PERIOD = "`date: 2024-05-01/2024-06-03` for the time from one day to another, `date: 2024-05-01/..` for what goes on"
DAY = "a date such as 2024-07-16, 2024-07 or 2024-05-01/2024-06-03"

_meant: Mapping[str, frozenset[str]] = {
    "case": frozenset(("id", "name", "case_id", "reference", "case_number")),
    "title": frozenset(("name", "heading", "headline", "subject", "about")),
    "state": frozenset(("country", "state_party", "respondent", "government", "against")),
    "as_of": frozenset(("date", "day", "law_as_of", "law_date", "on", "today", "when")),
    "people": frozenset(("persons", "person", "victims", "victim", "parties", "who", "actors", "names")),
    "sources": frozenset(("source", "documents", "references", "evidence", "refs", "letters")),
    "facts": frozenset(("fact", "events", "event", "allegations", "alleged_facts", "incidents", "acts")),
    "note": frozenset(("notes", "comment", "comments", "description", "details", "remark", "summary", "text")),
    "date": frozenset(("when", "on", "day", "at", "year", "month", "time", "dated", "date_time", "dates", "issued")),
    "source": frozenset(("sources", "ref", "refs", "reference", "references", "cite", "evidence", "page", "footnote")),
    "kind": frozenset(("type", "category", "what", "event", "act", "sort")),
    "address": frozenset(("url", "link", "website", "web", "uri")),
    "file": frozenset(("path", "document", "attachment", "filename")),
    "id": frozenset(("name", "key", "label", "number")),
    "status": frozenset(("certainty", "confidence", "verified", "standing")),
    "versions": frozenset(("version", "accounts", "other_versions")),
    "born": frozenset(("dob", "birth", "birthday", "birthdate", "birth_date", "date_of_birth", "born_on")),
    "name": frozenset(("full_name", "called", "fullname", "surname")),
}  # fmt: skip
_of_a_period = frozenset(
    (
        "from", "to", "since", "until", "till", "through", "start", "end", "begin", "began", "begins", "starts", "ends",
        "started", "ended", "start_date", "end_date", "date_from", "date_to", "from_date", "to_date", "date_start",
        "date_end", "date_begin", "beginning", "period",
    )
)  # fmt: skip
_of_a_person = frozenset(("victim", "victims", "who", "whom", "people", "persons", "target", "concerned", "name"))


def key_meant(written: str, allowed: frozenset[str]) -> Near:
    """The key, of those that may stand in a place, that an everyday word stands for; "" for none."""
    word = written.strip().lower().replace("-", "_").replace(" ", "_")
    return Near(next((key for key, words in _meant.items() if key in allowed and word in words), ""))


def fact_key_meant(written: str, slots: tuple[str, ...]) -> tuple[Near, str]:
    """The key of a fact that an everyday word stands for, and how it is written; "" for none.

    `slots` are the people that the kind of the fact has, the first of whom it is about.
    """
    word = written.strip().lower().replace("-", "_").replace(" ", "_")
    if word in _of_a_period:
        return Near("date"), PERIOD
    if slots and word in _of_a_person:
        return Near(slots[0]), ""
    meant = key_meant(written, frozenset(("date", "source", "kind", "note", "status", "versions")))
    return meant, DAY if meant == "date" else ""
