"""The declared words of a rulebook: kinds of fact, their attributes and values, relations and inferences.

Nothing here knows what the words mean; the rulebook's `vocabulary/` folder says so (docs/rule-authors.md). `synonyms`
are other words for the same, by which the word is found; nothing else reads them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from engine.model.frozen import dataclass, field, replace
from engine.model.late import Late
from engine.model.values import IN_PART as IN_PART
from engine.model.values import OR as OR
from engine.model.values import YES_NO as YES_NO
from engine.model.values import YES_NO_PART as YES_NO_PART
from engine.model.values import YES_NO_PART_TREE as YES_NO_PART_TREE
from engine.model.values import YES_NO_TREE as YES_NO_TREE
from engine.model.values import Value as Value
from engine.model.values import ValueTree as ValueTree
from engine.model.wider import wider_kinds

FACT_SENTENCE = "{fact}"
"""Stands in the question of a device for the sentence of the kind."""
TEXT = "text"
COUNT = "count"
DURATION = "duration"
FACT = "fact"
BUILT_IN = (YES_NO, YES_NO_PART, TEXT, COUNT, DURATION, FACT)
NUMBERS = (COUNT, DURATION)
"""What is compared as a number: counts as they are, lengths of time in seconds."""
PERSON = "person"
PLACE = re.compile(r"\{([a-z_][a-z0-9_.-]*)\}")
"""A placeholder of a sentence: {person}, {value}, {alias.slot}."""


@dataclass(frozen=True)
class Attribute:
    """One detail of a fact. `values` is yes-no, yes-no-part, text, count, duration, fact or the name of a value tree.

    `says` is the phrase for a stated value: either one template with {value}, or one phrase per value under
    its name (a value without a phrase of its own takes that of the nearest wider value).
    `asked` is False for details that a source would mention if they were so: left out, they raise no question, and
    a test that they are so is not met, and one that they are not so is. `held_by` says who alone can answer the
    question: "state", "source" or "" for either. `unit` is what a bare number of a duration counts, and `counted`
    whether it is told in a row or in all. With `after` it refers to facts that came before this one.
    `left_out` is the sentence for people or facts that are silent on it, "" for none, and `left_out_unless` the values
    of other details with which silence says nothing. `opens` has, by value, what the sentence of a fact begins with
    that did not come about: in it {would} stands for the sentence as to come, {would_have} as not come about.
    """

    name: str
    values: str
    says: Mapping[str, str]
    question: str
    held_by: str = ""
    many: bool = False
    asked: bool = True
    huridocs: tuple[str, ...] = ()
    synonyms: tuple[str, ...] = ()
    unit: str = ""
    counted: str = ""
    default: str = ""
    since_birth: bool = False
    fill: tuple[str, ...] = ()
    after: bool = False
    left_out: str = ""
    left_out_unless: tuple[tuple[str, tuple[str, ...]], ...] = ()
    opens: Mapping[str, str] = field(default_factory=dict)

    @property
    def yes_or_no(self) -> bool:
        """Whether it is answered by yes or no, be it in part."""
        return self.values in (YES_NO, YES_NO_PART)

    @property
    def numeric(self) -> bool:
        """Whether its value is compared as a number."""
        return self.values in NUMBERS


@dataclass(frozen=True)
class Kind:
    """A kind of fact. `people` maps each slot to a description; `attributes` are its own, without inherited ones."""

    name: str
    title: str
    says: str
    people: Mapping[str, str]
    attributes: Mapping[str, Attribute]
    is_a: str | None = None
    also_a: tuple[str, ...] = ()
    """Further wider kinds, beside the main one."""
    sentences: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    """By attribute and value, the sentence that tells a fact with this value; `says` tells all others."""
    abstract: bool = False
    huridocs: tuple[str, ...] = ()
    has: tuple[str, ...] = ()
    """The devices it takes its shared attributes from."""
    topic: bool = False
    """Whether its sentence only opens a subject, so that a fact without details says nothing."""
    synonyms: tuple[str, ...] = ()
    continues: bool = False
    """Whether what it tells goes on for as long as its date says, as a detention does, and a search does not."""
    background: bool = False
    """Whether it belongs to the account alone: no rule needs to hear it."""

    @property
    def above(self) -> tuple[str, ...]:
        """The kinds directly above, the main one first."""
        return (self.is_a, *self.also_a) if self.is_a is not None else self.also_a


@dataclass(frozen=True)
class Example:
    """What happened in words, and the YAML that says so: `facts` of a case, or `people` as well."""

    tells: str
    people: str = ""
    facts: str = ""


@dataclass(frozen=True)
class Relation:
    """A relation between two people, from slot `person` to slot `to`."""

    name: str
    title: str
    says: str
    symmetric: bool = False
    synonyms: tuple[str, ...] = ()


@dataclass(frozen=True)
class Inference:
    """An intermediate conclusion that rules draw and rely on.

    `people` and `facts` are its slots, each with what it holds: whom it is about, and the facts it was drawn from
    that others may be joined to. One that is `lasting` says how a person is, not what happened.
    """

    name: str
    says: str
    people: Mapping[str, str]
    facts: Mapping[str, str]
    lasting: bool = False


@dataclass(frozen=True)
class Vocabulary:
    """All declared words. Names of kinds, relations and inferences never overlap (the loader refuses that)."""

    trees: Mapping[str, ValueTree]
    kinds: Mapping[str, Kind]
    relations: Mapping[str, Relation]
    inferences: Mapping[str, Inference]
    former: Mapping[str, Any] = field(default_factory=dict)
    implies: Sequence[Any] = ()
    source_kinds: Mapping[str, str] = field(default_factory=dict)
    examples: Mapping[str, Example] = field(default_factory=dict)
    """By kind; that of the kind of people has the people of all others."""
    implications: dict[str, Any] = field(default_factory=dict, repr=False, compare=False)
    _chains: dict[str, tuple[str, ...]] = field(default_factory=dict, repr=False, compare=False)
    _attributes: dict[str, dict[str, Attribute]] = field(default_factory=dict, repr=False, compare=False)
    _silent: dict[str, tuple[Attribute, ...]] = field(default_factory=dict, repr=False, compare=False)
    _sequences: dict[str, tuple[str, ...]] = field(default_factory=dict, repr=False, compare=False)
    _defaults: dict[str, tuple[Attribute, ...]] = field(default_factory=dict, repr=False, compare=False)

    def chain(self, kind: str) -> tuple[str, ...]:
        """The kind and every wider kind, narrowest first."""
        found = self._chains.get(kind)
        if found is None:
            found = self._chains[kind] = wider_kinds(kind, self._above)
        return found

    def _above(self, kind: str) -> tuple[str, ...]:
        return self.kinds[kind].above if kind in self.kinds else ()

    def continues(self, kind: str) -> bool:
        """Whether facts of a kind, or of a wider one, are situations that go on for as long as their date says."""
        return any(self.kinds[name].continues for name in self.chain(kind) if name in self.kinds)

    def narrower(self, kind: str) -> tuple[str, ...]:
        """The kind and every kind that is one, in the order of the vocabulary."""
        return tuple(name for name in self.kinds if kind in self.chain(name))

    def attributes(self, kind: str) -> dict[str, Attribute]:
        """Every attribute of a kind, inherited ones first."""
        found = self._attributes.get(kind)
        if found is None:
            found = {}
            for name in reversed(self.chain(kind)):
                if name in self.kinds:
                    found.update(self.kinds[name].attributes)
            if kind in self.kinds:
                says = self.kinds[kind].says
                found = {name: _of_kind(attribute, says) for name, attribute in found.items()}
            self._attributes[kind] = found
        return found

    def shared(self, kind: str) -> tuple[str, ...]:
        """The details of a kind that it has with many others, in the order of the vocabulary.

        They come from devices of an abstract wider kind: their questions speak of the fact, whatever it is.
        """
        wider = (self.kinds[name] for name in self.chain(kind)[1:] if name in self.kinds)
        common = {
            name
            for one in wider
            if one.abstract
            for name, attribute in one.attributes.items()
            if FACT_SENTENCE in attribute.question
        }
        own = self.kinds[kind].attributes if kind in self.kinds else {}
        return tuple(name for name in self.attributes(kind) if name in common and name not in own)

    def defaults(self, kind: str) -> tuple[Attribute, ...]:
        """The attributes of a kind that mean a certain value where a fact is silent on them."""
        found = self._defaults.get(kind)
        if found is None:
            held = self.attributes(kind) if kind in self.kinds else {}
            found = self._defaults[kind] = tuple(attribute for attribute in held.values() if attribute.default)
        return found

    def told_if_left_out(self, kind: str) -> tuple[Attribute, ...]:
        """The attributes of a kind of which it is told where a fact is silent on them."""
        found = self._silent.get(kind)
        if found is None:
            held = self.attributes(kind) if kind in self.kinds else {}
            found = self._silent[kind] = tuple(attribute for attribute in held.values() if attribute.left_out)
        return found

    def sequence(self, kind: str) -> tuple[str, ...]:
        """The details of a kind that name facts which came before."""
        found = self._sequences.get(kind)
        if found is None:
            held = self.attributes(kind) if kind in self.kinds else {}
            found = self._sequences[kind] = tuple(name for name, attribute in held.items() if attribute.after)
        return found

    def slots(self, subject: str) -> dict[str, str]:
        """The slots of a kind (people, inherited ones included), relation or inference, with what each holds."""
        if subject in self.relations:
            return {PERSON: "the one", "to": "the other"}
        if subject in self.inferences:
            return {**self.inferences[subject].people, **self.inferences[subject].facts}
        found: dict[str, str] = {}
        for name in reversed(self.chain(subject)):
            found.update(self.kinds[name].people)
        return found

    def fact_slots(self, subject: str) -> frozenset[str]:
        """The slots of an inference that hold a fact; none for anything else."""
        return frozenset(self.inferences[subject].facts) if subject in self.inferences else frozenset()

    def tree(self, attribute: Attribute) -> ValueTree | None:
        """The values of an attribute, or None for text, numbers and references to facts."""
        if attribute.values == YES_NO:
            return YES_NO_TREE
        if attribute.values == YES_NO_PART:
            return YES_NO_PART_TREE
        return self.trees.get(attribute.values)

    def subjects(self) -> Iterator[str]:
        """Every name a condition may start with."""
        yield from self.kinds
        yield from self.relations
        yield from self.inferences

    def speaks_of(self, subject: str) -> bool:
        """Whether a condition may start with this name."""
        return subject in self.kinds or subject in self.relations or subject in self.inferences


def _of_kind(attribute: Attribute, sentence: str) -> Attribute:
    """An attribute whose question speaks of the fact, with the sentence of a kind in that place."""
    if FACT_SENTENCE not in attribute.question:
        return attribute
    return replace(attribute, question=attribute.question.replace(FACT_SENTENCE, sentence))


def vocabulary_from_plain(plain: Mapping[str, Any]) -> Vocabulary:
    """Build a vocabulary from its checked plain form: values, kinds, relations, inferences."""
    relations = {
        name: Relation(
            name,
            relation["title"],
            relation["says"],
            relation.get("symmetric") == "yes",
            tuple(relation.get("synonyms", ())),
        )
        for name, relation in plain["relations"].items()
    }
    inferences = {
        name: Inference(
            name,
            inference["says"],
            inference["people"],
            inference.get("facts", {}),
            inference.get("lasting") == "yes",
        )
        for name, inference in plain["inferences"].items()
    }
    trees, kinds = Late(plain["values"], _tree), Late(plain["kinds"], _kind)
    return Vocabulary(
        trees,
        kinds,
        relations,
        inferences,
        plain.get("former", {}),
        plain.get("implies", ()),
        plain.get("source_kinds", {}),
        Late(plain.get("examples", {}), _example),
    )


def _example(_: str, plain: Mapping[str, Any]) -> Example:
    return Example(plain["tells"].strip(), (plain.get("people") or "").rstrip(), (plain.get("facts") or "").rstrip())


def _tree(name: str, plain: Mapping[str, Any]) -> ValueTree:
    return ValueTree(name, plain["says"], {value.name: value for value in _flatten(plain["tree"], None)})


def _kind(name: str, plain: Mapping[str, Any]) -> Kind:
    return Kind(
        name=name,
        title=plain["title"],
        says=plain["says"],
        people=plain["people"],
        attributes={key: _attribute(key, value) for key, value in plain["attributes"].items()},
        is_a=plain.get("is_a"),
        also_a=tuple(plain.get("also_a", ())),
        sentences=plain.get("sentences", {}),
        abstract=plain.get("abstract") == "yes",
        huridocs=tuple(plain.get("huridocs", ())),
        has=tuple(plain.get("has", ())),
        topic=plain.get("topic") == "yes",
        synonyms=tuple(plain.get("synonyms", ())),
        continues=plain.get("continues") == "yes",
        background=plain.get("background") == "yes",
    )


def _flatten(branch: Mapping[str, Any], wider: str | None) -> Iterator[Value]:
    for name, value in branch.items():
        may_be, huridocs, synonyms = (tuple(value.get(key, ())) for key in ("may_be", "huridocs", "synonyms"))
        asked, called_if = value.get("asked") != "no", value.get("called_if", {})
        yield Value(name, value["says"], wider, may_be, huridocs, synonyms, asked, called_if)
        yield from _flatten(value.get("narrower") or {}, name)


def _with_part(says: Mapping[str, str]) -> Mapping[str, str]:
    return {IN_PART: f"{says.get('yes', 'yes')}, but only in part", **says}


def _attribute(name: str, plain: Mapping[str, Any]) -> Attribute:
    says = plain["says"]
    return Attribute(
        name=name,
        values=plain["values"],
        says={"": says} if isinstance(says, str) else _with_part(says) if plain["values"] == YES_NO_PART else says,
        question=plain["question"],
        held_by=plain.get("held_by") or "",
        many=plain.get("many") == "yes",
        asked=plain.get("asked") != "no",
        huridocs=tuple(plain.get("huridocs", ())),
        synonyms=tuple(plain.get("synonyms", ())),
        unit=plain.get("unit") or "",
        default=plain.get("default") or "",
        since_birth=plain.get("since") == "birth",
        fill=tuple(plain.get("fill", ())),
        after=plain.get("order") == "after",
        left_out=(plain.get("left_out") or {}).get("says", ""),
        left_out_unless=tuple((k, tuple(v)) for k, v in (plain.get("left_out") or {}).get("unless", {}).items()),
        counted=plain.get("counted") or "",
        opens=dict(plain.get("opens") or {}),
    )
