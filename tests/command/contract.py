"""The contract of `check --format json` as a JSON Schema, and a validator for what it uses of JSON Schema.

Keys may be added, none renamed or dropped: every key of the contract is required, others are allowed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

TEXT: dict[str, Any] = {"type": "string"}
DAY_OR_NOTHING: dict[str, Any] = {"type": "string", "pattern": r"(\d{4}-\d{2}-\d{2})?"}
COUNT: dict[str, Any] = {"type": "integer"}
TRUTH: dict[str, Any] = {"type": "boolean"}


def listed(items: dict[str, Any]) -> dict[str, Any]:
    """A list of such items."""
    return {"type": "array", "items": items}


def keyed(**properties: dict[str, Any]) -> dict[str, Any]:
    """An object that has all these keys."""
    return {"type": "object", "required": sorted(properties), "properties": properties}


CITATION = keyed(
    authority=TEXT,
    para=TEXT,
    weight={"enum": ["treaty", "declaration", "interpretation", "soft-law", "resolution", "report"]},
)
PREMISE: dict[str, Any] = {
    "anyOf": [
        keyed(fact=TEXT),
        keyed(inference=TEXT, derivations=listed({"$ref": "#/$defs/derivation"})),
    ]
}
LIMIT = keyed(ground=TEXT, invoked=TRUTH, test=TEXT)
STATUS = {"enum": ["engaged", "undetermined", "not-engaged"]}
APPLIES = {"enum": ["in-force", "not-in-force", "not-party", "partly", "no-ratification", "unknown"]}
FINDING = keyed(
    id=TEXT,
    status=STATUS,
    obligation=TEXT,
    duty={"enum": ["respect", "protect", "fulfil", "procedural"]},
    owed_to=listed(TEXT),
    provision=keyed(authority=TEXT, para=TEXT),
    citations=listed(CITATION),
    directness={"enum": ["primary", "supporting", "context"]},
    applicability=keyed(status=APPLIES, since=DAY_OR_NOTHING, notes=listed(TEXT)),
    limits=listed(LIMIT),
    derivations=listed({"$ref": "#/$defs/derivation"}),
    questions=listed(TEXT),
)
QUESTION = keyed(
    id=TEXT,
    text=TEXT,
    about={"anyOf": [{"type": "null"}, keyed(fact=TEXT, attribute=TEXT)]},
    settles=listed(TEXT),
)
PROBLEM = keyed(severity={"enum": ["error", "warning"]}, code=TEXT, message=TEXT, line=COUNT, column=COUNT)
ASSESSMENT: dict[str, Any] = {
    **keyed(
        case=keyed(id=TEXT, title=TEXT, state=TEXT, as_of={"type": "string", "pattern": r"\d{4}-\d{2}-\d{2}"}),
        rulebook=keyed(version=TEXT, rules=COUNT, sha256={"type": "string", "pattern": "[0-9a-f]{64}"}),
        findings=listed(FINDING),
        questions=listed(QUESTION),
        procedures=listed(keyed(procedure=TEXT, available=TRUTH, since=DAY_OR_NOTHING)),
        problems=listed(PROBLEM),
    ),
    "$defs": {"derivation": keyed(rule=TEXT, premises=listed(PREMISE))},
}

TYPES: dict[str, type | tuple[type, ...]] = {
    "string": str, "integer": int, "boolean": bool, "array": list, "object": dict, "null": type(None),
}  # fmt: skip


def misfits(value: Any, schema: dict[str, Any], root: dict[str, Any], at: str = "$") -> Iterator[str]:
    """Where a value does not fit a schema, and why."""
    if "$ref" in schema:
        schema = root["$defs"][schema["$ref"].rpartition("/")[2]]
    if "anyOf" in schema:
        tried = [list(misfits(value, one, root, at)) for one in schema["anyOf"]]
        if all(tried):
            yield f"{at}: fits none of {len(tried)} forms: {tried}"
        return
    found = _misfit(value, schema)
    if found:
        yield f"{at}: {value!r} {found}"
        return
    for key in schema.get("required", ()):
        if key not in value:
            yield f"{at}: no key {key}"
    for key, inner in schema.get("properties", {}).items():
        if key in value:
            yield from misfits(value[key], inner, root, f"{at}.{key}")
    if "items" in schema:
        for number, item in enumerate(value):
            yield from misfits(item, schema["items"], root, f"{at}[{number}]")


def _misfit(value: Any, schema: dict[str, Any]) -> str:
    wanted = schema.get("type")
    if wanted and (not isinstance(value, TYPES[wanted]) or (wanted == "integer" and isinstance(value, bool))):
        return f"is no {wanted}"
    if "enum" in schema and value not in schema["enum"]:
        return f"is none of {schema['enum']}"
    if "pattern" in schema and not re.fullmatch(schema["pattern"], value):
        return f"is not of the form {schema['pattern']}"
    return ""


def contract_misfits(assessment: Any) -> list[str]:
    """Where the JSON of one case departs from the contract."""
    return list(misfits(assessment, ASSESSMENT, ASSESSMENT))
