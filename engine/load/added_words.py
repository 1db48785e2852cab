"""Joins what a vocabulary file adds to words declared elsewhere: values of a tree, attributes of a kind.

Only what stands under `adds:` joins a word of another file, so that nobody changes a shipped word by accident.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from engine.load.document import Document, Keys
from engine.model.problem import Problem, did_you_mean
from engine.model.wider import declared_wider

Placed = dict[tuple[str, str], tuple[Document, Keys]]
"""Where each added attribute stands, by kind and name."""

NO_VALUES = ("unknown", "stated")


def add_words(adds: dict[str, Any], plain: dict[str, Any], document: Document, placed: Placed) -> Iterator[Problem]:
    """Put the words under `adds:` of one file into the vocabulary, and give what is wrong with them."""
    for tree, values in adds["values"].items():
        keys = ("adds", "values", tree)
        if tree not in plain["values"]:
            hint = did_you_mean(tree, plain["values"])
            yield document.problem("V003", f"`{tree}` is not a declared tree of values", keys, key=True, hint=hint)
            continue
        yield from _add_values(tree, values, plain["values"][tree]["tree"], document)
    for kind, attributes in adds["attributes"].items():
        keys = ("adds", "attributes", kind)
        if kind not in plain["kinds"]:
            hint = did_you_mean(kind, plain["kinds"])
            yield document.problem("V003", f"`{kind}` is not a declared kind", keys, key=True, hint=hint)
            continue
        yield from _add_attributes(kind, attributes, plain["kinds"], document, placed)
    for kind, devices in adds["has"].items():
        keys = ("adds", "has", kind)
        if kind not in plain["kinds"]:
            hint = did_you_mean(kind, plain["kinds"])
            yield document.problem("V003", f"`{kind}` is not a declared kind", keys, key=True, hint=hint)
            continue
        for number, device in enumerate(devices):
            if device not in plain["devices"]:
                hint = did_you_mean(device, plain["devices"])
                yield document.problem("V003", f"`{device}` is not a declared device", (*keys, number), hint=hint)
            elif device not in plain["kinds"][kind]["has"]:
                plain["kinds"][kind]["has"].append(device)


def _add_values(tree: str, values: dict[str, Any], top: dict[str, Any], document: Document) -> Iterator[Problem]:
    branches = _branches(top)
    for name, entry in values.items():
        keys = ("adds", "values", tree, name)
        under = entry.pop("under", None)
        if name in NO_VALUES:
            yield document.problem("V005", f"`{name}` is no value", keys, key=True)
            continue
        if name in branches:
            yield document.problem("V002", f"`{name}` is already a value of `{tree}`", keys, key=True)
            continue
        if under is not None and under not in branches:
            hint = did_you_mean(under, branches)
            yield document.problem("V003", f"`{under}` is not a value of `{tree}`", (*keys, "under"), hint=hint)
            continue
        unknown = [other for other in entry["may_be"] if other not in branches]
        for other in unknown:
            at = (*keys, "may_be", entry["may_be"].index(other))
            hint = did_you_mean(other, branches)
            yield document.problem("V003", f"`{other}` is not a value of `{tree}`", at, hint=hint)
        if unknown:
            continue
        branches[name] = {}
        (top if under is None else branches[under])[name] = {**entry, "narrower": branches[name]}


def _branches(top: dict[str, Any]) -> dict[str, dict[str, Any]]:
    """What is narrower than each value of a tree, by the value."""
    found: dict[str, dict[str, Any]] = {}
    stack = [top]
    while stack:
        for name, entry in stack.pop().items():
            found[name] = entry["narrower"]
            stack.append(entry["narrower"])
    return found


def _add_attributes(
    kind: str, attributes: dict[str, Any], kinds: dict[str, Any], document: Document, placed: Placed
) -> Iterator[Problem]:
    kin = {kind, *declared_wider(kind, kinds), *(name for name in kinds if kind in declared_wider(name, kinds))}
    for name, entry in attributes.items():
        holder = next((other for other in sorted(kin) if name in kinds[other]["attributes"]), "")
        keys = ("adds", "attributes", kind, name)
        if holder:
            yield document.problem("V002", f"`{name}` is already an attribute of `{holder}`", keys, key=True)
            continue
        kinds[kind]["attributes"][name] = entry
        placed[kind, name] = document, keys
