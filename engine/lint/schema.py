"""JSON Schemas (draft 7) of case, rule and vocabulary files, so that an editor completes and checks what is written.

The shapes come from the pydantic models that loading uses, the words from the rulebook.
"""

from __future__ import annotations

from collections.abc import Callable

from engine.lint.law_schemas import LAW_SCHEMAS
from engine.lint.schema_keys import says_of
from engine.lint.schema_parts import shape_of, whole
from engine.lint.schema_words import (
    TEXTUAL,
    Schema,
    WordSchemas,
    builtin_values,
    choice,
    cited_pin,
    closed,
    one_or_several,
    or_new,
    pins,
    ref,
    single,
)
from engine.load.case_shapes import CaseShape
from engine.load.rule_shapes import LimitShape, RuleShape
from engine.load.several_provisions import OWN
from engine.load.vocabulary_shapes import VocabularyShape
from engine.model.rulebook import Rulebook
from engine.model.vocabulary import PERSON
from engine.view.assessment_schema import assessment_schema


def case_schema(rulebook: Rulebook) -> Schema:
    """The schema of a case file."""
    blocks = WordSchemas(rulebook)
    words = rulebook.words
    schema, definitions = shape_of(CaseShape)
    cited = or_new(pins(rulebook.catalogue))
    definitions["pin"] = cited
    for name in ("cited", "not_cited"):
        definitions["ExpectedShape"]["properties"][name]["items"] = ref("pin")
    person = {name: value for name, value in blocks.details(PERSON).items() if name not in (PERSON, "date")}
    then: Schema = {
        "description": "how the person was at the time of single facts, by the id of the fact",
        "type": "object",
        "additionalProperties": closed(person),
    }
    person = {**person, "born": {"description": "the day, month or year of birth", **TEXTUAL}, "at": then}
    relations = {
        relation.name: {"description": relation.says, **one_or_several(TEXTUAL)}
        for relation in words.relations.values()
    }
    definitions["person"] = closed(
        {"name": TEXTUAL, "also": one_or_several(TEXTUAL), **relations, **person}, "a person of the case", empty=True
    )
    named = schema["properties"]["people"]["patternProperties"]
    named.update(dict.fromkeys(named, ref("person")))
    if rulebook.status.states:
        states = dict(sorted(rulebook.status.states.items()))
        schema["properties"]["state"] = {**choice(states), "description": says_of("CaseShape", "state")}
    fact = definitions["FactShape"]
    fixed = fact["properties"]
    kinds = list(blocks.facts_alleged())
    fixed["kind"] = {
        **choice({kind: words.kinds[kind].says for kind in kinds}),
        "description": fixed["kind"]["description"],
    }
    fact["allOf"] = [
        {
            "if": {"properties": {"kind": {"const": kind}}, "required": ["kind"]},
            "then": {
                "properties": {**dict.fromkeys(fixed, True), **blocks.details(kind)},
                "additionalProperties": False,
            },
        }
        for kind in kinds
    ]
    return whole(f"A case, in the words of {rulebook.title}", schema, {**definitions, **blocks.definitions})


def rules_schema(rulebook: Rulebook) -> Schema:
    """The schema of a rule file: a list of rules, or a mapping with `rules` and `limits`."""
    blocks = WordSchemas(rulebook)
    words = rulebook.words
    rule, definitions = shape_of(RuleShape)
    limit, more = shape_of(LimitShape)
    definitions |= more
    definitions["pin"] = cited_pin(rulebook.catalogue)
    _conditions(blocks, definitions)
    definitions["WhenShape"]["properties"]["all"]["items"] = ref("item")
    definitions["EngagesShape"]["properties"]["provision"] = _pin("EngagesShape", "provision")
    properties = rule["properties"]
    properties["cites"]["items"] = ref("pin")
    properties["engages"] = _one_or_several(definitions, properties)
    limits = {one.name: one.ground for one in rulebook.limits.values()}
    properties["limits"]["items"] = or_new(limits)
    properties["related"]["items"] = or_new({one.id: one.title for one in rulebook.rules.values()})
    drawn = {
        one.name: {**closed({slot: {"description": says, "type": "string", "pattern": r"^\$"}
                             for slot, says in words.slots(one.name).items()}, one.says),
                   "required": list(words.slots(one.name))}
        for one in words.inferences.values()
    }  # fmt: skip
    properties["infers"] = {"description": properties["infers"]["description"], **single(drawn)}
    rule["oneOf"] = [{"required": ["engages"]}, {"required": ["infers"]}]
    properties["superseded_by"]["items"] = properties["related"]["items"]
    statuses = ("engaged", "not-engaged", "undetermined")
    facts = {"type": "array", "items": ref("fact")}
    properties["tests"]["items"] = single(dict.fromkeys(statuses, facts))
    limit["required"] = [*limit["required"], "test"]
    limit["properties"]["test"]["minItems"] = 1
    limit["properties"]["pins"]["items"] = definitions["LimbShape"]["properties"]["pins"]["items"] = ref("pin")
    raised = closed({kind: ref(f"condition.{kind}") for kind in words.kinds})
    limit["properties"]["invoked_by"] = {
        "description": says_of("LimitShape", "invoked_by"),
        "anyOf": [raised, {"type": "array", "items": {**raised, "minProperties": 1, "maxProperties": 1}}],
    }
    looked_at = [f"{kind}.{name}" for kind in words.kinds for name in words.attributes(kind)]
    definitions["LimbShape"]["properties"]["look_at"]["items"] = {"enum": looked_at}
    definitions |= {"rule": rule, "limit": limit}
    listed = {"type": "array", "items": ref("rule")}
    both = closed({"rules": listed, "limits": {"type": "object", "additionalProperties": ref("limit")}})
    return whole(f"Rules of {rulebook.title}", {"anyOf": [listed, both]}, {**definitions, **blocks.definitions})


def vocabulary_schema(rulebook: Rulebook) -> Schema:
    """The schema of a vocabulary file."""
    words = rulebook.words
    schema, definitions = shape_of(VocabularyShape)
    attribute = definitions["AttributeShape"]["properties"]
    attribute["values"] = {"description": says_of("AttributeShape", "values"), **or_new(builtin_values(words))}
    wider = or_new({kind.name: kind.says for kind in words.kinds.values()})
    definitions["KindShape"]["properties"]["is_a"] = {"description": says_of("KindShape", "is_a"), **wider}
    further = {"type": "array", "items": wider}
    definitions["KindShape"]["properties"]["also_a"] = {"description": says_of("KindShape", "also_a"), **further}
    return whole(f"Vocabulary of {rulebook.title}", schema, definitions)


SCHEMAS: dict[str, Callable[[Rulebook], Schema]] = {
    "case": case_schema,
    "rules": rules_schema,
    "vocabulary": vocabulary_schema,
    "assessment": lambda rulebook: assessment_schema(),
    **LAW_SCHEMAS,
}


def _one_or_several(definitions: dict[str, Schema], of_rule: Schema) -> Schema:
    """A provision, or a list of them of which each after the first has an id and says things for itself."""
    one = definitions["EngagesShape"]
    own = {key: of_rule[key] for key in OWN}
    own["when"] = {
        "description": "further conditions: under `all`, or tests of a person by name.slot",
        "type": "object",
    }
    definitions["provision"] = {**one, "properties": {**one["properties"], **own}}
    listed = {"type": "array", "minItems": 1, "items": ref("provision")}
    return {"description": says_of("RuleShape", "engages"), "anyOf": [ref("EngagesShape"), listed]}


def _conditions(blocks: WordSchemas, definitions: dict[str, Schema]) -> None:
    """The definitions `item` (of `all` and `any`), `fact` (of a test), and one condition for each subject."""
    words = blocks.words
    subjects = list(words.subjects())
    for subject in subjects:
        definitions[f"condition.{subject}"] = blocks.condition(subject)
    branches = {
        "any": {"description": "one of several ways", "type": "array", "items": ref("item"), "minItems": 1},
        "all": {"description": "all of these", "type": "array", "items": ref("item"), "minItems": 1},
    }
    definitions["item"] = single({**branches, **{subject: ref(f"condition.{subject}") for subject in subjects}})
    alleged: dict[str, Schema] = {}
    for kind in (PERSON, *blocks.facts_alleged()):
        details = blocks.details(kind)
        told: dict[str, Schema] = {"id": TEXTUAL, **details}
        if kind != PERSON:
            told["versions"] = {
                "description": "how another source tells it",
                "type": "array",
                "items": closed(details, words.kinds[kind].says),
            }
        alleged[kind] = closed(told, words.kinds[kind].says, empty=True)
    for relation in words.relations.values():
        alleged[relation.name] = closed({"id": TEXTUAL, PERSON: TEXTUAL, "to": TEXTUAL}, relation.says, empty=True)
    definitions["fact"] = single(alleged)


def _pin(shape: str, key: str) -> Schema:
    return {"description": says_of(shape, key), "allOf": [ref("pin")]}
