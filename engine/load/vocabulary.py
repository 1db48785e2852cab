"""Loads a rulebook's `vocabulary/*.yaml` into its plain, checked form (docs/rule-authors.md)."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from engine.load.added_words import NO_VALUES, Placed, add_words
from engine.load.devices import take_devices
from engine.load.document import Document, read_document
from engine.load.former_words import collect_former
from engine.load.implications import read_implications
from engine.load.reading import files_in
from engine.load.shape_problems import check_shape
from engine.load.vocabulary_shapes import ImplicationShape, VocabularyShape
from engine.model.problem import Problem, did_you_mean
from engine.model.vocabulary import BUILT_IN, DURATION, FACT, FACT_SENTENCE, IN_PART, PERSON, PLACE, YES_NO, YES_NO_PART
from engine.model.wider import declared_wider

CODES = {
    "V001": "not the shape of a vocabulary file",
    "V002": "name declared twice",
    "V003": "name not declared",
    "V004": "circle of wider kinds",
    "V005": "reserved word",
    "V006": "placeholder that no slot fills",
    "V007": "word of a wider kind with another meaning",
    "V008": "implication that cannot be read",
}
SECTIONS = ("values", "devices", "kinds", "relations", "inferences")
RESERVED = {
    "id", "kind", "person", "date", "source", "status", "note", "versions", "as", "before", "after",
    "within_days", "distinct_from", "place", "any", "all", "is_a",
}  # fmt: skip

BRANCHES = ("any", "all")
ANY = "any"

Keys = tuple["str | int", ...]


def load_vocabulary(*folders: Path) -> tuple[dict[str, Any], list[Problem]]:
    """Every vocabulary file of one or several folders as one plain mapping, with all problems found."""
    plain: dict[str, Any] = {section: {} for section in SECTIONS} | {"examples": {}}
    origin: dict[tuple[str, str], tuple[Document, Keys]] = {}
    added: list[tuple[Document, dict[str, Any]]] = []
    implying: list[tuple[Document, int, ImplicationShape]] = []
    placed: Placed = {}
    problems: list[Problem] = []
    for path in (path for folder in folders for path in files_in(folder)):
        document, found = read_document(path)
        problems += found
        if document is None:
            continue
        shape, found = check_shape(VocabularyShape, document.data, document, code="V001")
        problems += found
        if shape is None:
            continue
        content = shape.model_dump(exclude_none=True)
        problems += _in_part(content, document)
        for section in SECTIONS:
            for name, entry in content[section].items():
                if (section, name) in origin:
                    first = origin[section, name][0].path
                    problems.append(
                        document.problem("V002", f"`{name}` is already declared in {first}", (section, name), key=True)
                    )
                    continue
                if section == "kinds" and (example := entry.pop("example", None)):
                    plain["examples"][name] = example
                plain[section][name] = entry
                origin[section, name] = (document, (section, name))
        added.append((document, content["adds"]))
        plain.setdefault("source_kinds", {}).update(content["source_kinds"])
        implying += ((document, number, one) for number, one in enumerate(shape.implies))
    for document, adds in added:
        problems += add_words(adds, plain, document, placed)
    for tree in plain["values"].values():
        _spell_out_any(tree["tree"])
    given: set[tuple[str, str]] = set()
    problems += take_devices(plain, origin, given)
    problems += collect_former(plain, origin)
    problems += _check(plain, origin, placed, given)
    if not any(problem.severity == "error" for problem in problems):
        problems += read_implications(implying, plain)
    if PERSON not in plain["kinds"] and not problems:
        expected = "a kind of that name, with what a case may say of people"
        where = str(folders[-1])
        problems.append(Problem("error", "V003", f"no kind `{PERSON}` is declared", where, expected=expected))
    return plain, problems


def _spell_out_any(top: dict[str, Any]) -> None:
    """`may_be: [any]` is short for all other values at the top of the tree that say which it is."""
    known = [name for name, value in top.items() if not value["may_be"]]
    for value in top.values():
        if value["may_be"] == [ANY]:
            value["may_be"] = known


def _in_part(content: dict[str, Any], document: Document) -> Iterator[Problem]:
    """`in_part: yes` on an attribute of yes or no is short for the values that also have `in-part`."""
    sections = [("devices",), ("kinds",), ("adds", "attributes")]
    for keys in sections:
        at = content
        for key in keys:
            at = at[key]
        for name, entry in at.items():
            inside = () if keys[0] == "adds" else ("attributes",)
            for attribute, body in (entry if keys[0] == "adds" else entry["attributes"]).items():
                if body.pop("in_part") != "yes":
                    continue
                if body["values"] not in (YES_NO, YES_NO_PART):
                    place = (*keys, name, *inside, attribute, "in_part")
                    message = "`in_part` is for attributes of yes or no"
                    yield document.problem("V001", message, place, key=True, expected=f"values: {YES_NO}")
                else:
                    body["values"] = YES_NO_PART


def _check(
    plain: dict[str, Any],
    origin: dict[tuple[str, str], tuple[Document, Keys]],
    placed: Placed,
    given: set[tuple[str, str]],
) -> Iterator[Problem]:
    for (section, name), (document, keys) in origin.items():
        if name in (BUILT_IN if section == "values" else BRANCHES):
            yield document.problem("V005", f"`{name}` has a meaning of its own", keys, key=True)
    subjects: dict[str, str] = {}
    for (section, name), (document, keys) in origin.items():  # in the order of the files
        if section in ("values", "devices"):
            continue
        if name in subjects:
            yield document.problem("V002", f"`{name}` is already declared under {subjects[name]}", keys, key=True)
        subjects[name] = section
    for name, tree in plain["values"].items():
        document, keys = origin["values", name]
        yield from _check_tree(name, tree, document, keys)
    for name, device in plain["devices"].items():
        document, keys = origin["devices", name]
        yield from _check_device(device, plain, document, keys)
    for name, kind in plain["kinds"].items():
        document, keys = origin["kinds", name]
        yield from _check_kind(name, kind, plain, document, keys, placed, given)
    for section in ("relations", "inferences"):
        for name, entry in plain[section].items():
            document, keys = origin[section, name]
            slots = {PERSON, "to"} if section == "relations" else set(entry["people"])
            yield from _placeholders(entry["says"], slots, document, (*keys, "says"))


def _check_tree(name: str, tree: dict[str, Any], document: Document, keys: Keys) -> Iterator[Problem]:
    seen: dict[str, Keys] = {}
    stack = [(tree["tree"], (*keys, "tree"))]
    branches: list[tuple[dict[str, Any], Keys]] = []
    while stack:
        branch, at = stack.pop()
        for value, entry in branch.items():
            if value in seen:
                message = f"`{value}` stands twice among the values of `{name}`"
                yield document.problem("V002", message, (*at, value), key=True)
            if value in NO_VALUES:
                yield document.problem("V005", f"`{value}` is no value", (*at, value), key=True)
            seen[value] = (*at, value)
            branches.append((entry, (*at, value)))
            if entry["narrower"]:
                stack.append((entry["narrower"], (*at, value, "narrower")))
    for entry, at in branches:
        for number, other in enumerate(entry["may_be"]):
            if other not in seen:
                yield document.problem(
                    "V003", f"`{other}` is not a value of `{name}`", (*at, "may_be", number),
                    hint=did_you_mean(other, seen),
                )  # fmt: skip


def _check_kind(
    name: str,
    kind: dict[str, Any],
    plain: dict[str, Any],
    document: Document,
    keys: Keys,
    placed: Placed,
    given: set[tuple[str, str]],
) -> Iterator[Problem]:
    kinds = plain["kinds"]
    slots = {PERSON, *kind["people"]}
    for slot in sorted((RESERVED - {PERSON}) & set(kind["people"])):
        yield document.problem("V005", f"`{slot}` may not be the name of a slot", (*keys, "people", slot), key=True)
    for at, place in _named_above(kind, keys):
        if at not in kinds:
            yield document.problem("V003", f"`{at}` is not a declared kind", place, hint=did_you_mean(at, kinds))
        elif name in (at, *declared_wider(at, kinds)):
            yield document.problem("V004", f"`{name}` is its own wider kind", place)
    for at in declared_wider(name, kinds):
        slots |= set(kinds[at]["people"])
        yield from _other_meanings(kind, at, kinds[at]["attributes"], document, keys)
    yield from _different_parents(kind, kinds, document, keys)
    yield from _placeholders(kind["says"], slots, document, (*keys, "says"))
    yield from _check_sentences(name, kind, slots, plain, document, keys)
    home = document
    for attribute, entry in kind["attributes"].items():
        document, place = placed.get((name, attribute), (home, (*keys, "attributes", attribute)))
        by_device = (name, attribute) in given
        if attribute in slots:
            place = (*keys, "has") if by_device else place
            yield document.problem("V005", f"`{attribute}` may not be the name of an attribute", place, key=True)
        if not by_device:  # what a device gives is looked at where it is declared
            yield from _check_attribute(attribute, entry, slots, kind["attributes"], plain, document, place)


def _named_above(kind: dict[str, Any], keys: Keys) -> Iterator[tuple[str, Keys]]:
    """The kinds that one names as wider, each with its place."""
    if kind.get("is_a") is not None:
        yield kind["is_a"], (*keys, "is_a")
    for number, wider in enumerate(kind["also_a"]):
        yield wider, (*keys, "also_a", number)


def _check_sentences(
    name: str, kind: dict[str, Any], slots: set[str], plain: dict[str, Any], document: Document, keys: Keys
) -> Iterator[Problem]:
    """Sentences by value: each of a value that a detail of the kind has."""
    held: dict[str, Any] = {}
    for at in (*reversed(declared_wider(name, plain["kinds"])), name):
        held |= plain["kinds"][at]["attributes"]
    for attribute, told in kind["sentences"].items():
        place = (*keys, "sentences", attribute)
        if attribute not in held:
            message = f"`{attribute}` is not a detail of `{name}`"
            yield document.problem("V003", message, place, key=True, hint=did_you_mean(attribute, held))
            continue
        values = held[attribute]["values"]
        known = _BUILT_IN_NAMES.get(values) or _names(plain["values"].get(values))
        for value, sentence in told.items():
            if value not in known:
                message, hint = f"`{value}` is not a value of `{attribute}`", did_you_mean(value, known)
                yield document.problem("V003", message, (*place, value), key=True, hint=hint)
            yield from _placeholders(sentence, slots, document, (*place, value))


def _different_parents(
    kind: dict[str, Any], kinds: dict[str, Any], document: Document, keys: Keys
) -> Iterator[Problem]:
    """Words that two wider kinds use each in its own way: a fact of this kind would mean both."""
    main = [kind["is_a"], *declared_wider(kind["is_a"], kinds)] if kind.get("is_a") in kinds else []
    held = {word: entry["values"] for at in reversed(main) for word, entry in kinds[at]["attributes"].items()}
    for number, further in enumerate(kind["also_a"]):
        for at in (further, *declared_wider(further, kinds)) if further in kinds else ():
            for word, entry in kinds[at]["attributes"].items():
                if held.get(word, entry["values"]) != entry["values"]:
                    message = f"`{word}` takes {held[word]} in `{kind['is_a']}` and {entry['values']} in `{at}`"
                    yield document.problem("V007", message, (*keys, "also_a", number), expected="one meaning")


def _check_device(device: dict[str, Any], plain: dict[str, Any], document: Document, keys: Keys) -> Iterator[Problem]:
    for attribute, entry in device["attributes"].items():
        place = (*keys, "attributes", attribute)
        slots = {PERSON, FACT_SENTENCE.strip("{}")}
        yield from _check_attribute(attribute, entry, slots, device["attributes"], plain, document, place)


def _check_attribute(
    attribute: str,
    entry: dict[str, Any],
    slots: set[str],
    beside_it: dict[str, Any],
    plain: dict[str, Any],
    document: Document,
    place: Keys,
) -> Iterator[Problem]:
    if attribute in RESERVED:
        yield document.problem("V005", f"`{attribute}` may not be the name of an attribute", place, key=True)
    trees = [*BUILT_IN, *plain["values"]]
    if entry["values"] not in trees:
        message = f"`{entry['values']}` is not a declared tree of values"
        hint = did_you_mean(entry["values"], trees)
        yield document.problem("V003", message, (*place, "values"), hint=hint)
    for key in ("unit", "counted"):
        if entry.get(key) and entry["values"] != DURATION:
            message = f"`{key}` is for lengths of time"
            yield document.problem("V001", message, (*place, key), key=True, expected=f"values: {DURATION}")
    yield from _placeholders(entry["question"], slots, document, (*place, "question"))
    if entry.get("order") and entry["values"] != FACT:
        message = "`order` is for references to facts"
        yield document.problem("V001", message, (*place, "order"), key=True, expected=f"values: {FACT}")
    for number, kind in enumerate(entry.get("fill", ())):
        if kind not in plain["kinds"]:
            message = f"`{kind}` is not a declared kind"
            yield document.problem("V003", message, (*place, "fill", number), hint=did_you_mean(kind, plain["kinds"]))
    default = entry.get("default")
    known = _BUILT_IN_NAMES.get(entry["values"]) or _names(plain["values"].get(entry["values"]))
    if default is not None and default not in known:
        message, hint = f"`{default}` is not a value of `{attribute}`", did_you_mean(default, known)
        yield document.problem("V003", message, (*place, "default"), hint=hint)
    if entry.get("left_out"):
        yield from _check_left_out(entry["left_out"], slots, beside_it, plain, document, (*place, "left_out"))
    yield from _check_phrases(attribute, entry, slots, known, document, place)


def _check_phrases(
    attribute: str, entry: dict[str, Any], slots: set[str], known: set[str], document: Document, place: Keys
) -> Iterator[Problem]:
    """The phrases of a detail by its values, and what sentences open with."""
    phrases = entry["says"] if isinstance(entry["says"], dict) else {None: entry["says"]}
    for key, told, filled in (
        ("says", phrases, slots | {"value"}),
        ("opens", entry.get("opens", {}), {"would", "would_have"}),
    ):
        for value, phrase in told.items():
            if value is not None and known and value not in known:
                message = f"`{value}` is not a value of `{attribute}`"
                hint = did_you_mean(value, known)
                yield document.problem("V003", message, (*place, key, value), key=True, hint=hint)
            keys_of_phrase = (*place, key) if value is None else (*place, key, value)
            yield from _placeholders(phrase, filled, document, keys_of_phrase)


def _check_left_out(
    silent: dict[str, Any],
    slots: set[str],
    beside_it: dict[str, Any],
    plain: dict[str, Any],
    document: Document,
    place: Keys,
) -> Iterator[Problem]:
    yield from _placeholders(silent["says"], slots, document, (*place, "says"))
    for other, values in silent["unless"].items():
        at, beside = (*place, "unless", other), beside_it.get(other)
        if beside is None:
            message = f"`{other}` is no detail of this kind"
            yield document.problem("V003", message, at, key=True, hint=did_you_mean(other, beside_it))
            continue
        names = _BUILT_IN_NAMES.get(beside["values"]) or _names(plain["values"].get(beside["values"]))
        for number, value in enumerate(values):
            if value not in names:
                message = f"`{value}` is not a value of `{other}`"
                yield document.problem("V003", message, (*at, number), hint=did_you_mean(value, names))


def _other_meanings(
    kind: dict[str, Any], wider: str, inherited: dict[str, Any], document: Document, keys: Keys
) -> Iterator[Problem]:
    """A rule on the wider kind tests facts of this one too; so a name has to mean the same in both."""
    for slot in kind["people"]:
        if slot in inherited:
            message = f"`{slot}` is an attribute of `{wider}`, and cannot be a slot here"
            yield document.problem("V007", message, (*keys, "people", slot), key=True, expected="another name")
    for attribute, entry in kind["attributes"].items():
        values = inherited.get(attribute, entry)["values"]
        if entry["values"] != values:
            message = f"`{attribute}` takes {values} as an attribute of `{wider}`, not {entry['values']}"
            place = (*keys, "attributes", attribute)
            yield document.problem("V007", message, place, key=True, expected=f"values: {values}, or another name")


def _placeholders(text: str, slots: set[str], document: Document, keys: Keys) -> Iterator[Problem]:
    for slot in PLACE.findall(text):
        if slot not in slots:
            message = f"`{{{slot}}}` is filled by nothing here"
            yield document.problem("V006", message, keys, expected=", ".join(sorted(slots)))


_BUILT_IN_NAMES = {YES_NO: {"yes", "no"}, YES_NO_PART: {"yes", "no", IN_PART}}


def _names(tree: dict[str, Any] | None) -> set[str]:
    found: set[str] = set()
    stack = [tree["tree"]] if tree else []
    while stack:
        for name, entry in stack.pop().items():
            found.add(name)
            stack.append(entry["narrower"])
    return found
