"""What the fixed keys of case, rule and vocabulary files mean: an editor shows it beside the key."""

from __future__ import annotations

_SAYS = {
    "CaseShape": {
        "case": "the id of the case: lower-case words joined by hyphens",
        "title": "what the case is called",
        "state": "the State concerned, ISO 3166 alpha-3",
        "as_of": "the law as it stood on this day; default: today",
        "people": "who takes part, by an id of your choice",
        "sources": "documents and people that facts come from, by an id of your choice",
        "facts": "what is alleged, one entry for each fact",
        "filing": "what complaint forms need beyond the facts; private, never shown by check",
        "expected": "pins that the result must, or must not, cite",
        "note": "free text",
    },
    "SourceShape": {
        "title": "what the document or person is called",
        "date": "when it was written or said",
        "file": "its text beside the case, such as letters/al-tjk.docx: `pincite read` shows what is not told yet",
        "set_aside": "places in the text where nothing is alleged: [para. 1, paras. 4-6]",
        "parts": "parts that are counted by themselves, and where each begins: {annex: para. 14}",
        "as_read": "marks of the passages that were read, by which they are found again when the text changes",
    },
    "FactShape": {
        "id": "an id of your choice, unique in the case",
        "kind": "the kind of fact",
        "source": "the id of a source, then a page or paragraph: letter, p. 2; or a list of such",
        "status": "alleged (default), corroborated, contested or admitted",
        "note": "free text, shown with the fact",
        "versions": "another source says the same with other details",
    },
    "RuleShape": {
        "id": "unique for ever: authority-article.subject",
        "title": "what the rule is about, in a few words",
        "status": "draft, reviewed, stable (passes the gate: see `pincite rules explain R030`) or superseded",
        "when": "the conditions, all of which must hold",
        "engages": "the obligation that is engaged; a rule either engages or infers",
        "infers": "the inference that is drawn; a rule either engages or infers",
        "cites": "pins whose summary says what the rule relies on",
        "limits": "grounds on which a State may lawfully restrict the right",
        "asks": "the question to put to the State",
        "note": "free text for other authors",
        "related": "ids of other rules worth reading with this one",
        "reviewer": "who compared the rule with its authorities",
        "modified": "the day of the last change; with a history, that of its last entry",
        "history": "what was changed when, the oldest first; `pincite rules changelog` prints it",
        "superseded_by": "the rules that took the place of this one; its status is then superseded",
        "formerly": "ids under which the rule was known; they still lead to it",
        "presume": "what the law takes to be so while nobody says otherwise: name.detail with `is` and `as`",
        "tests": "facts in short form and the status they must lead to",
    },
    "PresumedShape": {
        "is": "the value that the law presumes; a stated value rebuts it",
        "as": "the pin of the paragraph that presumes it",
    },
    "RevisionShape": {
        "on": "the day, such as 2026-03-01",
        "what": "what was changed, in a few words",
        "by": "who changed it",
    },
    "EngagesShape": {
        "provision": "the pin of the provision under which the obligation lies",
        "duty": "respect, protect, fulfil or procedural",
        "directness": "primary: the facts are the very situation of the paragraph; supporting; context",
        "owed_to": "to whom: $name.slot of a condition, or a list of such",
        "statement": "the obligation in one sentence; {name.slot} stands for the person",
        "with": "for a provision that gives no claim alone: pins it is read with, or $name for what that fact engages",
        "in_place_of": "for a text that States do not ratify: the article that stands in its place where it binds",
    },
    "LimitShape": {
        "ground": "the ground in a few words",
        "pins": "where the law allows it",
        "invoked_by": "facts by which the side of the State is already in the file",
        "test": "what the State has to show, limb by limb",
    },
    "LimbShape": {
        "limb": "the limb in one word or two",
        "says": "what has to be shown",
        "pins": "where the law asks for it",
        "look_at": "details of facts that speak to it, as kind.attribute",
    },
    "KindShape": {
        "title": "what the kind is called",
        "is_a": "the wider kind: a condition on that is met by this; attributes are inherited",
        "abstract": "yes: only groups other kinds, and cannot be alleged",
        "says": "the sentence of a fact; {slot} stands for the person",
        "people": "slots for people, each with who is meant",
        "topic": "yes: the sentence only opens a subject, and a fact without details says nothing",
        "has": "devices whose attributes this kind shares with others; its own of the same name win",
        "attributes": "the details a fact of this kind may have",
    },
    "ImplicationShape": {
        "if": "one kind with tests of its details",
        "then": "the details of the same fact that follow",
    },
    "DeviceShape": {
        "says": "what the device tells of a fact",
        "attributes": "details of every kind with this device; {fact} stands for the sentence of the kind",
    },
    "InferenceShape": {
        "says": "the sentence of the inference; {slot} stands for the person",
        "people": "slots for people, each with who is meant",
        "facts": "slots for facts that the inference carries, each with what it is",
    },
    "AttributeShape": {
        "values": "yes-no, yes-no-part, text, count, duration, fact, or the name of a tree of values",
        "says": "the phrase for a stated value, with {value}; or one phrase for each value",
        "question": "what to ask where a case does not say",
        "held_by": "who alone holds the answer: state or source",
        "default": "the value that silence means; conditions that do not test the detail are met only with that value",
        "order": "after: it names facts that came before this one, and rules that compare dates know it",
        "fill": "kinds: a reference that is left out is taken to mean the only fact of these that concerns the person",
        "since": "birth: it counts the years since a person was born, and is known of those whose birth is",
        "in_part": "yes: the answer may be `in-part` beside yes and no",
        "unit": "what a number without a unit counts, for a duration",
        "counted": "how a duration is told: in-a-row (the longest stretch) or in-all (all stretches together)",
        "many": "yes: one or several values",
        "asked": "no: left out, it raises no question, and a test on it is not met",
    },
}  # fmt: skip


def says_of(shape: str, key: str) -> str:
    """What a key of a shape means, or ""."""
    return _SAYS.get(shape, {}).get(key, "")
