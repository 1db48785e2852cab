"""JSON Schemas (draft 7) of the files of law: authorities, treaties, acts of States, limits, forms and the rest.

A table in CSV has the schema of its rows as objects, as any reader of CSV gives them.
"""

from __future__ import annotations

from collections.abc import Callable

from pydantic import BaseModel

from engine.lint.schema_keys import says_of
from engine.lint.schema_parts import shape_of, whole
from engine.lint.schema_words import Schema, closed, ref
from engine.load.admissibility_shapes import ProcedureShape
from engine.load.form_shapes import FormsShape
from engine.load.law_shapes import AuthorityShape, NamesShape, ReservationShape, StatesShape, TreatyShape
from engine.load.law_tables import DAYS, STATE, TABLES, TRUTH
from engine.load.rule_shapes import LimitShape, RulebookShape
from engine.model.rulebook import Rulebook
from engine.model.treaty_status import ACTIONS

DAY: Schema = {"type": "string", "pattern": r"^([0-9]{4}-[0-9]{2}-[0-9]{2})?$"}


def authorities_schema(rulebook: Rulebook) -> Schema:
    """The schema of one file of `law/authorities/`."""
    schema, definitions = shape_of(AuthorityShape)
    treaties = _treaties(rulebook)
    if treaties:
        schema["properties"]["treaty"] = {"description": says_of("AuthorityShape", "treaty"), "enum": treaties}
    return whole(f"An authority of {rulebook.title}", schema, definitions)


def limits_schema(rulebook: Rulebook) -> Schema:
    """The schema of a rule file that holds only limits."""
    limit, definitions = shape_of(LimitShape)
    definitions["pin"] = {"description": "authority:paragraph, such as a-treaty:14(3)(b)", "type": "string"}
    limit["properties"]["pins"]["items"] = definitions["LimbShape"]["properties"]["pins"]["items"] = ref("pin")
    definitions["limit"] = limit
    listed: Schema = {"type": "object", "additionalProperties": ref("limit")}
    return whole(f"Limits of {rulebook.title}", closed({"limits": listed}), definitions)


def ratifications_schema(rulebook: Rulebook) -> Schema:
    """The schema of the rows of `law/ratifications.csv`."""
    schema = _table(rulebook, "ratifications")
    schema["items"]["properties"]["action"]["enum"] = sorted(ACTIONS)
    treaties = _treaties(rulebook)
    if treaties:
        schema["items"]["properties"]["treaty"]["enum"] = treaties
    return schema


def _treaties(rulebook: Rulebook) -> list[str]:
    """The keys of treaties that acts and texts may name."""
    law = rulebook.plain["law"]
    named = {authority.get("treaty") for authority in law["authorities"].values()}
    return sorted({*law["treaties"], *filter(None, named)})


def _table(rulebook: Rulebook, name: str) -> Schema:
    columns: dict[str, Schema] = {
        column: {"description": says_of(name, column), "type": "string"} for column in (*STATE, *TABLES[name])
    }
    columns["state_iso3"]["pattern"] = "^[A-Z]{3}$"
    columns["verified"]["enum"] = list(TRUTH)
    for column in DAYS[name]:
        columns[column].update(DAY)
    row = {**closed(columns), "required": list(columns)}
    return whole(f"Rows of {name}.csv of {rulebook.title}", {"type": "array", "items": row}, {})


def _of(shape: type[BaseModel], what: str) -> Callable[[Rulebook], Schema]:
    """The schema of a file that is one shape."""

    def schema(rulebook: Rulebook) -> Schema:
        found, definitions = shape_of(shape)
        return whole(f"{what} of {rulebook.title}", found, definitions)

    return schema


def _list_of(shape: type[BaseModel], key: str, what: str) -> Callable[[Rulebook], Schema]:
    """The schema of a file with one list of that shape; keys beside it are notes for the reader of the file."""

    def schema(rulebook: Rulebook) -> Schema:
        entry, definitions = shape_of(shape)
        definitions[shape.__name__] = entry
        listed: Schema = {"type": "array", "items": ref(shape.__name__)}
        found: Schema = {"type": "object", "properties": {key: listed}, "required": [key]}
        return whole(f"{what} of {rulebook.title}", found, definitions)

    return schema


LAW_SCHEMAS: dict[str, Callable[[Rulebook], Schema]] = {
    "authorities": authorities_schema,
    "treaties": _list_of(TreatyShape, "treaties", "Treaties"),
    "ratifications": ratifications_schema,
    "reservations": _list_of(ReservationShape, "entries", "Reservations, declarations and derogations"),
    "procedures": _list_of(ProcedureShape, "procedures", "Procedures"),
    "states": _of(StatesShape, "States"),
    "names": _of(NamesShape, "Names of texts"),
    "limits": limits_schema,
    "forms": _of(FormsShape, "Forms of documents"),
    "rulebook": _of(RulebookShape, "What the rulebook is, and what it changes,"),
}
"""The sort of a file -> its schema, in the words of a rulebook."""
