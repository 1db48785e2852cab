"""The JSON Schema (draft 7) of what `pincite check --format json` prints. Keys may be added, none renamed."""

from __future__ import annotations

from typing import Any

from engine.model.assessment import (
    AFTER,
    BEFORE,
    COVERED,
    DIRECTNESS,
    DOUBTFUL,
    ENGAGED,
    GOES_ON,
    NOT_ENGAGED,
    OPEN,
    UNCLEAR,
    UNDATED,
    UNDETERMINED,
)
from engine.model.authority import WEIGHTS
from engine.model.judgment import VERDICTS
from engine.view.decided_schema import admissibility_keys, decided_keys

Schema = dict[str, Any]
DRAFT = "http://json-schema.org/draft-07/schema#"
TRUTH: Schema = {"type": "boolean"}
COUNT: Schema = {"type": "integer", "minimum": 0}
DAY = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"
DAY_OR_NOTHING = "^([0-9]{4}-[0-9]{2}-[0-9]{2})?$"
DUTIES = ("respect", "protect", "fulfil", "procedural")
APPLICABILITY = ("in-force", "not-in-force", "not-party", "partly", "no-ratification", "unknown")

STANDINGS = (COVERED, BEFORE, AFTER, GOES_ON, UNCLEAR, OPEN, UNDATED, DOUBTFUL)


def assessment_schema() -> Schema:
    """One assessment, or an array of several."""
    return {
        "$schema": DRAFT,
        "title": "Assessment of a case",
        "description": "One object for one case, an array for several. Keys may be added, none renamed or dropped.",
        "anyOf": [_ref("assessment"), _list(_ref("assessment"))],
        "definitions": {name: make() for name, make in sorted(_DEFINITIONS.items())},
    }


def _text(says: str = "", **more: Any) -> Schema:
    return {"type": "string", **({"description": says} if says else {}), **more}


def _list(items: Schema, says: str = "") -> Schema:
    return {"type": "array", "items": items, **({"description": says} if says else {})}


def _ref(name: str) -> Schema:
    return {"$ref": f"#/definitions/{name}"}


def _keyed(says: str, optional: tuple[str, ...] = (), /, **properties: Schema) -> Schema:
    """An object with all these keys but for the optional ones; other keys are allowed."""
    required = [name for name in properties if name not in optional]
    return {"type": "object", "description": says, "required": required, "properties": properties}


def _assessment() -> Schema:
    keyed = _keyed(
        "What the tool says of one case under one rulebook and the law of one day.",
        case=_keyed(
            "The case.",
            id=_text("Id of the case, as its file says."),
            title=_text(),
            state=_text("The State, by ISO 3166-1 alpha-3."),
            as_of=_text("The day whose law applies.", pattern=DAY),
        ),
        note=_text("What the author noted on the case."),
        rulebook=_keyed(
            "The rules and the law used.",
            title=_text(),
            version=_text(),
            rules=COUNT,
            sha256=_text("Names the content of the whole rulebook.", pattern="^[0-9a-f]{64}$"),
            law_data_of=_text("The day as of which treaties and procedures are known.", pattern=DAY_OR_NOTHING),
            changes=_list(_text(), "Local changes of what the rulebooks below say, with reason and day."),
        ),
        findings=_list(_ref("finding"), "Engaged first, then undetermined, then looked at and not engaged."),
        judgments=_list(_ref("judged"), "What the researcher decided, beside the case."),
        questions=_list(_ref("question"), "Those that settle most first."),
        procedures=_list(_ref("procedure"), "Complaint and inquiry procedures for the State on the day."),
        facts=_list(_ref("fact"), "In the order of the file."),
        people=_list(_keyed("A person.", id=_text(), name=_text(), also=_list(_text())), "In the order of the file."),
        described=_list(_ref("fact"), "What the case says of its people and their relations."),
        sources=_list(
            _keyed(
                "A source.",
                ("address",),
                id=_text(),
                title=_text(),
                date=_text(),
                kind=_text(),
                note=_text(),
                address=_text("Where it can be read."),
            )
        ),
        contested=_list(_ref("contested"), "Details on which the sources differ."),
        later_authorities=_list(_ref("later"), "Texts left out because they were adopted after the day."),
        expected=_list(_ref("expected"), "The case's own `expected` block."),
        unheard_facts=_list(_text(), "Facts that no rule speaks to."),
        without_finding=_list(_text(), "Facts on which no finding rests; `why-not CASE FACT` says what is lacking."),
        left_out=_list(
            _keyed(
                "A detail on which the case is silent and that no question asks.",
                detail=_text("Its name in the vocabulary."),
                of=_list(_text(), "The facts, or people as `people.ID`, that are silent on it."),
                says=_text("What that means for the findings."),
            )
        ),
        problems=_list(_ref("problem"), "Warnings about the file."),
    )
    keyed["properties"] |= admissibility_keys()
    return keyed


def _finding() -> Schema:
    keyed = _keyed(
        "An obligation with its status for this case.",
        id=_text("Id of the rule that states it; it is never given to another."),
        title=_text(),
        status={"enum": [ENGAGED, UNDETERMINED, NOT_ENGAGED]},
        obligation=_text("Who owes what to whom, in one sentence."),
        duty={"enum": list(DUTIES)},
        owed_to=_list(_text(), "Ids of people."),
        provision=_ref("provision"),
        citations=_list(_ref("citation")),
        directness={"enum": list(DIRECTNESS)},
        applicability=_ref("applicability"),
        limits=_list(_ref("limit")),
        derivations=_list(_ref("derivation"), "Every way in which it follows."),
        derivations_left_out={**COUNT, "description": "Further ways that rest on no other fact."},
        questions=_list(_text()),
        needs={**COUNT, "description": "The least number of answers that would make it engaged."},
        turns_on=_list(_ref("assumption")),
        formerly=_list(_text(), "Ids under which it was known."),
        changes=_list(_text(), "Local changes of the rulebook that touch it."),
        rule=_keyed("Where the rule stands.", status=_text(), file=_text(), line=COUNT),
        judgment={"anyOf": [{"type": "null"}, _ref("judgment")]},
    )
    keyed["properties"] |= decided_keys()
    return keyed


def _applicability() -> Schema:
    return _keyed(
        "Whether the text bound the State on the date of the facts.",
        status={"enum": list(APPLICABILITY)},
        since=_text("In force for the State since.", pattern=DAY_OR_NOTHING),
        until=_text("The first day on which a treaty that was denounced bound it no longer.", pattern=DAY_OR_NOTHING),
        notes=_list(_text()),
        facts=_list(
            _keyed("Where a fact stands to that time.", fact=_text(), status={"enum": list(STANDINGS)}),
            "Each fact of the derivations, but for what is said of people.",
        ),
        ways=_list({"enum": list(APPLICABILITY)}, "The same for each derivation, in their order."),
        non_derogable=TRUTH,
        reservations=_list(
            _keyed(
                "A reservation, declaration or derogation of the State, in our own words.",
                id=_text(),
                kind=_text(),
                articles=_list(_text()),
                summary=_text(),
                effect=_text(),
                since=_text(),
                until=_text(),
                touches={**TRUTH, "description": "Whether it names the article of the finding."},
                verified=TRUTH,
            )
        ),
    )


def _limit() -> Schema:
    return _keyed(
        "A ground on which a State may restrict the right.",
        name=_text(),
        ground=_text(),
        invoked={**TRUTH, "description": "Whether the file already invokes it."},
        invoked_by=_list(_text(), "Ids of facts."),
        test=_text(),
        pins=_list(_text()),
        limbs=_list(
            _keyed(
                "One limb of the test.",
                limb=_text(),
                says=_text(),
                pins=_list(_text()),
                facts_say=_list(_keyed("What the facts say to it.", fact=_text(), attribute=_text(), says=_text())),
            )
        ),
    )


def _derivation() -> Schema:
    return _keyed(
        "One way in which something follows.",
        ("assumes",),
        rule=_text("Id of the rule."),
        premises=_list(
            {
                "anyOf": [
                    _keyed("A fact, person or relation.", fact=_text()),
                    _keyed(
                        "An inference, with the ways in which it follows.",
                        inference=_text(),
                        people={"type": "object", "additionalProperties": _text()},
                        derivations=_list(_ref("derivation")),
                    ),
                    _keyed(
                        "What the law presumes while nobody says otherwise.",
                        presumption=_text("What is presumed, in words."),
                        pin=_keyed("Where the law says so.", authority=_text(), para=_text()),
                        about=_keyed("The detail of a fact.", fact=_text(), attribute=_text(), value=_text()),
                    ),
                ]
            }
        ),
        assumes=_list(_ref("assumption"), "Only where it holds under assumptions."),
    )


def _assumption() -> Schema:
    return _keyed(
        "A detail that is not known or contested, and what it would have to be.",
        ("one_of", "at_least", "at_most", "bounds", "other", "contested"),
        fact=_text(),
        attribute=_text(),
        one_of=_list(_text()),
        at_least={"type": "integer"},
        at_most={"type": "integer"},
        bounds=_text("The bounds as a reader says them, with their unit."),
        other=_text("The other fact, where dates are compared."),
        contested=TRUTH,
    )


def _citation() -> Schema:
    return _keyed(
        "A pin: an authority and one of its paragraphs.",
        ("compared",),
        authority=_text(),
        para=_text("As the document prints it."),
        weight={"enum": list(WEIGHTS)},
        symbol=_text(),
        verified={**TRUTH, "description": "Whether number and content were read in the text itself."},
        summary=_text("In our own words."),
        compared={**TRUTH, "description": "There where it is said of another treaty than that of the finding."},
    )


def _provision() -> Schema:
    provision = _citation()
    provision["description"] = "The pin of the obligation itself."
    provision["properties"]["with"] = _list(
        _ref("citation"), "Provisions it is read with, where it gives no claim alone."
    )
    return provision


def _question() -> Schema:
    about = _keyed("The detail it is about.", fact=_text(), attribute=_text())
    return _keyed(
        "A question worth asking.",
        id=_text(),
        text=_text(),
        about={"anyOf": [{"type": "null"}, about]},
        settles=_list(_text(), "Ids of findings."),
        held_by={"enum": ["state", "source", ""], "description": "Who alone can answer."},
        contested=TRUTH,
    )


def _procedure() -> Schema:
    point = _keyed(
        "A point of admissibility.", point=_text(), article=_text(), rule=_text(), asks=_text(), verified=TRUTH
    )
    return _keyed(
        "A complaint or inquiry procedure.",
        procedure=_text(),
        title=_text(),
        kind=_text(),
        available=TRUTH,
        not_for=_text("Why it is for nobody whom the facts concern, where the file tells that."),
        since=_text(pattern=DAY_OR_NOTHING),
        until=_text(pattern=DAY_OR_NOTHING),
        source=_text(),
        verified=TRUTH,
        note=_text(),
        admissibility=_list(point),
    )


def _fact() -> Schema:
    return _keyed(
        "A fact as alleged.",
        id=_text(),
        kind=_text(),
        sentence=_text(),
        details=_list(_text()),
        date=_text("In words."),
        sources=_list(_text()),
        status={"enum": ["alleged", "corroborated", "contested", "admitted"]},
        contested=_list(_text()),
        note=_text(),
    )


def _contested() -> Schema:
    return _keyed(
        "A detail on which the sources differ.",
        fact=_text(),
        attribute=_text(),
        told=_list(_keyed("What one source says.", source=_text(), says=_text())),
        turns=_list(_text(), "Ids of findings that turn on it."),
    )


def _later() -> Schema:
    return _keyed(
        "A text adopted after the day whose law applies.",
        authority=_text(),
        title=_text(),
        adopted=_text(),
        paras=_list(_text()),
        certain=TRUTH,
        instead=_list(_ref("citation")),
    )


def _expected() -> Schema:
    return _keyed("A line of `expected`.", pin=_text(), cited=TRUTH, met=TRUTH, line=COUNT)


def _judgment() -> Schema:
    return _keyed(
        "A researcher's judgment.",
        ("changed", "others"),
        verdict={"enum": list(VERDICTS)},
        reason=_text(),
        by=_text(),
        on=_text(),
        changed=_list(_text(), "What it was made on and is otherwise now."),
        others=_list(_ref("judgment"), "What further people hold of the same finding."),
    )


def _judged() -> Schema:
    now: Schema = {"anyOf": [{"type": "null"}, _text("The status that the finding has now.")]}
    judgment = _judgment()
    return _keyed(
        "A judgment and its finding.", ("changed", "others"), finding=_text(), now=now, **judgment["properties"]
    )


def _problem() -> Schema:
    return _keyed(
        "A warning about the file.",
        severity={"enum": ["error", "warning", "info"]},
        code=_text(),
        message=_text(),
        path=_text(),
        line=COUNT,
        column=COUNT,
        end_column=COUNT,
        source_line=_text(),
        expected=_text(),
        hint=_text(),
    )


_DEFINITIONS = {
    "assessment": _assessment,
    "finding": _finding,
    "applicability": _applicability,
    "limit": _limit,
    "derivation": _derivation,
    "assumption": _assumption,
    "citation": _citation,
    "provision": _provision,
    "question": _question,
    "procedure": _procedure,
    "fact": _fact,
    "contested": _contested,
    "later": _later,
    "expected": _expected,
    "judgment": _judgment,
    "judged": _judged,
    "problem": _problem,
}
