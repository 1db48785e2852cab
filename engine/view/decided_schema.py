"""The keys that a check has when decided cases or admissibility were asked for, as JSON Schema."""

from __future__ import annotations

from typing import Any

from engine.model.admissibility import STATES

COUNT = {"type": "integer", "minimum": 0}
TEXT = {"type": "string"}
TEXTS = {"type": "array", "items": TEXT}
COUNTS = {"type": "object", "additionalProperties": COUNT}
ROW: dict[str, Any] = {
    "symbol": TEXT,
    "body": TEXT,
    "state": {"type": "string", "pattern": "^([A-Z]{3})?$"},
    "year": COUNT,
    "kind": TEXT,
    "outcome": TEXT,
    "provision": TEXT,
    "treaty": TEXT,
    "with": TEXTS,
    "para": TEXT,
    "place": TEXT,
    "cites": TEXTS,
    "address": TEXT,
    "whole_article": {"type": "boolean"},
    "because": {**TEXTS, "description": "The pins that case and decision share."},
    "nearness": {"type": "number", "minimum": 0},
}


def decided_keys() -> dict[str, Any]:
    """`decisions` and `decided` of a finding; neither is required."""
    row = {"type": "object", "properties": ROW, "required": list(ROW), "additionalProperties": False}
    return {
        "decisions": {"type": "array", "items": row, "description": "The nearest decided cases."},
        "decided": {
            "type": "object",
            "properties": {
                "counts": COUNTS,
                "whole_article": COUNT,
                "against_the_state": COUNTS,
                "note": {"type": "string", "description": "How the tables were made, and what to do before citing."},
                "later": {**TEXTS, "description": "Symbols of decisions later than the day, left out."},
            },
            "required": ["counts", "whole_article", "against_the_state", "later", "note"],
            "additionalProperties": False,
        },
    }


def admissibility_keys() -> dict[str, Any]:
    """`admissibility` of an assessment; not required."""
    point = {
        "point": TEXT,
        "status": {"enum": list(STATES)},
        "pin": TEXT,
        "article": TEXT,
        "rule": TEXT,
        "says": TEXTS,
        "facts": TEXTS,
        "asks": TEXT,
        "verified": {"type": "boolean"},
    }
    points = {"type": "object", "properties": point, "required": list(point), "additionalProperties": False}
    procedure = {"procedure": TEXT, "title": TEXT, "since": TEXT, "points": {"type": "array", "items": points}}
    return {
        "admissibility": {
            "type": "array",
            "items": {
                "type": "object",
                "properties": procedure,
                "required": list(procedure),
                "additionalProperties": False,
            },
            "description": "What the file says to the points of admissibility of each open procedure; no prediction.",
        }
    }
