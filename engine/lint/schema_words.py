"""The words of a rulebook as parts of JSON Schemas: values, attributes, kinds and pins, with their sentences.

`enumDescriptions` is what editors (VS Code, yaml-language-server) show beside each proposed word; validators ignore it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from engine.load.conditions import ANY, COMPARISONS, STATED, UNLESS_OTHER
from engine.load.conditions import UNSAID as NO_REFERENCE
from engine.load.facts import UNKNOWN
from engine.model.authority import Catalogue, numbers_in
from engine.model.case import forms_of
from engine.model.rulebook import Rulebook
from engine.model.vocabulary import (
    COUNT,
    DURATION,
    FACT,
    PERSON,
    TEXT,
    YES_NO_PART_TREE,
    YES_NO_TREE,
    Attribute,
    ValueTree,
    Vocabulary,
)

Schema = dict[str, Any]
NUMBERED = r"[0-9A-Za-z]"
TEXTUAL: Schema = {"type": ["string", "number"]}
FACT_NAMED: Schema = {"type": "string", "pattern": r"^\$[^.]+(\.[^.]+)?$"}
"""What names a fact of another condition, or one that an inference carries."""
UNSAID = "not known; the same as leaving the line out"


def choice(words: Mapping[str, str]) -> Schema:
    """One of these words, each with its sentence."""
    return {"enum": list(words), "enumDescriptions": list(words.values())}


def one_or_several(schema: Schema) -> Schema:
    """A value, or a list of such."""
    return {"anyOf": [schema, {"type": "array", "items": schema, "minItems": 1}]}


def ref(name: str) -> Schema:
    """A reference to a definition."""
    return {"$ref": f"#/definitions/{name}"}


def closed(properties: Mapping[str, Schema], says: str = "", *, empty: bool = False) -> Schema:
    """Keys and values, and no other keys; with `empty` it may be left empty."""
    schema: Schema = {"type": ["object", "null"] if empty else "object"}
    if says:
        schema["description"] = says
    return {**schema, "properties": dict(properties), "additionalProperties": False}


def single(properties: Mapping[str, Schema]) -> Schema:
    """Exactly one of these keys."""
    return {**closed(properties), "minProperties": 1, "maxProperties": 1}


def pins(catalogue: Catalogue) -> dict[str, str]:
    """Every pin that can be cited, each with what the paragraph says."""
    found: dict[str, str] = {}
    for id in catalogue:
        authority = catalogue.authority(id)
        for para, entry in authority.paragraphs.items() if authority else ():
            for number in (para, *numbers_in(para)):
                mark = "" if entry.verified else " [not verified]"
                found.setdefault(f"{id}:{number}", f"{authority.short if authority else id}: {entry.summary}{mark}")
    return found


def cited_pin(catalogue: Catalogue) -> Schema:
    """A pin of the catalogue. An editor shows what its paragraph says, and where it is wrong those of its authority."""
    grouped: dict[str, dict[str, str]] = {}
    for pin, says in pins(catalogue).items():
        grouped.setdefault(pin.partition(":")[0], {})[pin] = says
    return {
        "type": "string",
        "pattern": f"^({'|'.join(grouped)}):|[A-Z]|\\s",
        "patternErrorMessage": "This is no pin of the catalogue: the id of an authority, a colon and a paragraph, or a "
        "citation in words",
        "allOf": [{"if": {"pattern": f"^{authority}:"}, "then": choice(of_it)} for authority, of_it in grouped.items()],
    }


FACT_JOINED: Schema = {
    "anyOf": [
        FACT_NAMED,
        choice({NO_REFERENCE: "the file does not refer to any"}),
        {**closed({UNLESS_OTHER: FACT_NAMED}, "the same, or not told on one of the sides"), "required": [UNLESS_OTHER]},
    ]
}


class WordSchemas:
    """The definitions that case and rule schemas share."""

    def __init__(self, rulebook: Rulebook) -> None:
        self.words: Vocabulary = rulebook.words
        self.definitions: dict[str, Schema] = {}

    def tree(self, tree: ValueTree) -> Schema:
        """A value of a tree."""
        return self._kept(f"values.{tree.name}", choice({value.name: value.says for value in tree.values.values()}))

    def _told(self, tree: ValueTree, *, many: bool) -> Schema:
        """What a fact may say of an attribute with these values."""
        unknown = choice({UNKNOWN: UNSAID})
        one = {"anyOf": [self.tree(tree), self._either(tree)]}
        forms = one_or_several(one)["anyOf"] if many else one["anyOf"]
        return self._kept(f"{'several' if many else 'one'}.{tree.name}", {"anyOf": [*forms, unknown]})

    def _either(self, tree: ValueTree) -> Schema:
        says = "one of these, and it is not known which"
        listed: Schema = {"type": "array", "items": self.tree(tree), "minItems": 2}
        return self._kept(f"either.{tree.name}", {**closed({"either": listed}, says), "required": ["either"]})

    def _asked(self, tree: ValueTree, *, many: bool) -> Schema:
        """What a condition may ask of such an attribute; of several values, `not` would say nothing sure."""
        forms = one_or_several(self.tree(tree))["anyOf"]
        others = [{**closed({"not": {"anyOf": forms}}), "required": ["not"]}]
        stated = choice({STATED: "whatever the value"})
        return self._kept(f"{'any-of' if many else 'is'}.{tree.name}", {"anyOf": [*forms, *others, stated]})

    def _kept(self, name: str, schema: Schema) -> Schema:
        self.definitions.setdefault(name, schema)
        return ref(name)

    def detail(self, kind: str, attribute: Attribute) -> Schema:
        """What a fact may say under an attribute."""
        name = f"detail.{self._declared_by(kind, attribute)}.{attribute.name}"
        if name not in self.definitions:
            self.definitions[name] = {"description": self._asks(kind, attribute), **self._detail(attribute)}
        return ref(name)

    def test(self, kind: str, attribute: Attribute) -> Schema:
        """What a condition may ask of an attribute."""
        name = f"test.{self._declared_by(kind, attribute)}.{attribute.name}"
        if name not in self.definitions:
            self.definitions[name] = {"description": self._asks(kind, attribute), **self._test(attribute)}
        return ref(name)

    def _asks(self, kind: str, attribute: Attribute) -> str:
        return self.words.attributes(self._declared_by(kind, attribute))[attribute.name].question

    def _declared_by(self, kind: str, attribute: Attribute) -> str:
        declaring = (k for k in self.words.chain(kind) if self.words.kinds[k].attributes.get(attribute.name))
        return next(declaring, kind)

    def _detail(self, attribute: Attribute) -> Schema:
        if attribute.numeric:
            return {"allOf": [self._number(attribute)]}
        tree = self.words.tree(attribute)
        if tree is None:
            return one_or_several(TEXTUAL)
        return {"allOf": [self._told(tree, many=attribute.many)]}

    def _number(self, attribute: Attribute) -> Schema:
        # in words too ("about thirty"): loading reads them, a schema cannot
        return self._kept(
            f"number.{attribute.values}",
            {
                "description": f"such as {forms_of(attribute)}; or {UNKNOWN}",
                "type": ["integer", "string"],
                "minimum": 0,
            },
        )

    def _test(self, attribute: Attribute) -> Schema:
        if attribute.numeric:
            number: Schema = {"type": "integer", "minimum": 0}
            length: Schema = {"type": ["integer", "string"], "minimum": 0, "pattern": NUMBERED}
            return single(dict.fromkeys(COMPARISONS, number if attribute.values == COUNT else length))
        if attribute.values == TEXT:
            return choice({STATED: "whatever the text"})
        tree = self.words.tree(attribute)
        if attribute.values == FACT or tree is None:
            return FACT_JOINED
        asked = self._asked(tree, many=attribute.many)
        if attribute.default:
            return {"anyOf": [asked, choice({ANY: "whatever the value, and where none is told too"})]}
        return {"allOf": [asked]}

    def details(self, kind: str) -> dict[str, Schema]:
        """The people slots, date and attributes that a fact of a kind may have."""
        found: dict[str, Schema] = {
            slot: {"description": says, **one_or_several(TEXTUAL)} for slot, says in self.words.slots(kind).items()
        }
        found["date"] = {
            "description": "EDTF: 2024-07-16, 2024-07, 2024, 2024-05-25/.., 2024-05-26/2024-05-29, 2024-05-25~",
            **TEXTUAL,
        }
        attributes = self._named(kind)
        return {**found, **{name: self.detail(kind, attribute) for name, attribute in attributes.items()}}

    def _named(self, kind: str) -> dict[str, Attribute]:
        """The attributes of a kind under every name that is as good as theirs."""
        attributes = self.words.attributes(kind)
        former = self.words.former.get("attributes", {})
        also = {
            other: attributes[name]
            for wider in self.words.chain(kind)
            for other, (name, _, told) in former.get(wider, {}).items()
            if not told and name in attributes and other not in attributes
        }
        return {**attributes, **also}

    def condition(self, subject: str) -> Schema:
        """The tests and joins of a condition on a kind, relation or inference."""
        words = self.words
        person = {"type": "string", "pattern": r"^\$[^.]+\.[^.]+$"}
        other = {"type": "string", "pattern": r"^\$[^.]+$"}
        slots, carried = words.slots(subject), words.fact_slots(subject)
        keys: dict[str, Schema] = {
            "as": {"description": "the name of this condition for others", **TEXTUAL},
            **{slot: {"description": f"{says}: the same as in another condition",
                      **(FACT_JOINED if slot in carried else person)}
               for slot, says in slots.items()},
        }  # fmt: skip
        if PERSON in slots:
            keys["distinct_from"] = {"description": "another person than in that condition", **person}
        if subject in words.kinds:
            if subject != PERSON:
                keys["before"] = {"description": "earlier than the fact of that condition", **other}
                keys["after"] = {"description": "later than the fact of that condition", **other}
                days: dict[str, Schema] = {"of": other, "days": {"type": "integer", "minimum": 0}}
                keys["within_days"] = {**closed(days, "at most so many days apart"), "required": list(days)}
            attributes = self._named(subject)
            keys |= {name: self.test(subject, attribute) for name, attribute in attributes.items()}
        return closed(keys, self.says(subject), empty=True)

    def says(self, subject: str) -> str:
        """The sentence of a kind, relation or inference."""
        words = self.words
        declared = words.kinds.get(subject) or words.relations.get(subject) or words.inferences.get(subject)
        return declared.says if declared else ""

    def facts_alleged(self) -> Iterator[str]:
        """The kinds that a fact may have."""
        return (kind.name for kind in self.words.kinds.values() if not kind.abstract and kind.name != PERSON)


def builtin_values(words: Vocabulary) -> dict[str, str]:
    """What may stand under `values` of an attribute: the built-in forms and the declared trees."""
    forms = {
        YES_NO_TREE.name: YES_NO_TREE.says,
        YES_NO_PART_TREE.name: YES_NO_PART_TREE.says,
        TEXT: "free text",
        COUNT: "a number of people or things",
        DURATION: "a length of time",
        FACT: "another fact, by id",
    }
    return {**forms, **{tree.name: tree.says for tree in words.trees.values()}}


def or_new(words: Mapping[str, str], names: Iterable[str] = ()) -> Schema:
    """One of these words, or one that is declared elsewhere: proposed by an editor, but not insisted on."""
    return {"anyOf": [choice({**words, **dict.fromkeys(names, "")}), {"type": "string"}]}
