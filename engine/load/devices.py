"""Devices of facts: attributes declared once and taken into kinds with `has: [place, manner]`.

A rule author and a reader then meet the same detail everywhere under one name. What a kind, or a wider one, declares
itself wins over the device. In the sentences and questions of a device `{fact}` stands for the sentence of the kind,
also of a narrower one (`Vocabulary.attributes`).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from engine.load.document import Document, Keys
from engine.model.problem import Problem, did_you_mean
from engine.model.wider import declared_wider

Declared = Mapping[tuple[str, str], tuple[Document, Keys]]
"""Where each word of the vocabulary stands, by section and name."""


def take_devices(plain: dict[str, Any], declared: Declared, given: set[tuple[str, str]]) -> Iterator[Problem]:
    """Put the attributes of devices into the kinds that have them, and give what is wrong with `has`.

    `plain` holds the sections of a vocabulary; its kinds are changed in place. `given` gets every kind and attribute
    that a device fills.
    """
    kinds, devices = plain["kinds"], plain["devices"]
    own = {name: set(kind["attributes"]) for name, kind in kinds.items()}
    for name, kind in kinds.items():
        document, keys = declared["kinds", name]
        for number, device in enumerate(kind["has"]):
            if device not in devices:
                hint = did_you_mean(device, devices)
                yield document.problem(
                    "V003", f"`{device}` is not a declared device", (*keys, "has", number), hint=hint
                )
    for name, kind in kinds.items():
        wider = declared_wider(name, kinds)
        held = own[name].union(*(own[other] for other in wider))
        inherited = {device for other in wider for device in kinds[other]["has"]}
        for device in kind["has"]:
            if device in inherited:
                continue
            for attribute, entry in devices.get(device, {"attributes": {}})["attributes"].items():
                if attribute not in held:
                    kind["attributes"][attribute] = entry
                    given.add((name, attribute))
