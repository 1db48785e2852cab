"""JSON Schemas made of the pydantic models that loading uses."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from pydantic import BaseModel

from engine.lint.schema_keys import says_of
from engine.lint.schema_words import Schema

DRAFT = "http://json-schema.org/draft-07/schema#"
MAPS = ("properties", "patternProperties", "definitions", "$defs")


def whole(title: str, schema: Schema, definitions: Mapping[str, Schema]) -> Schema:
    """A schema by itself, with what it refers to."""
    return {"$schema": DRAFT, "title": title, **schema, "definitions": dict(sorted(definitions.items()))}


def shape_of(shape: type[BaseModel]) -> tuple[Schema, dict[str, Schema]]:
    """The schema of a pydantic model and of those within it."""
    raw = shape.model_json_schema(ref_template="#/definitions/{model}")
    definitions = {name: _cleaned(entry) for name, entry in raw.pop("$defs", {}).items()}
    schema = _cleaned(raw)
    for name, entry in [(shape.__name__, schema), *definitions.items()]:
        for key, value in entry.get("properties", {}).items():
            says = says_of(name, key)
            if says:
                entry["properties"][key] = {"description": says, **_beside(value)}
    return schema, definitions


def _beside(schema: Schema) -> Schema:
    """A schema that may stand beside a description: in draft 7 nothing counts beside `$ref`."""
    return {"allOf": [schema]} if "$ref" in schema else schema


def _cleaned(schema: Any) -> Any:
    """Without the titles that pydantic makes of names; where text is wanted, a number will do, as in loading."""
    if isinstance(schema, list):
        return [_cleaned(entry) for entry in schema]
    if not isinstance(schema, dict):
        return schema
    found: Schema = {}
    for key, value in schema.items():
        if key in MAPS:
            found[key] = {name: _cleaned(entry) for name, entry in value.items()}
        elif key not in ("title", "default"):
            found[key] = _cleaned(value)
    if found.get("type") == "string" and "enum" not in found and "const" not in found:
        found["type"] = ["string", "number"]
    if "patternProperties" in found:  # names of another form are refused
        found.setdefault("additionalProperties", False)
    return found
