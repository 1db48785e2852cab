"""What a rulebook asks of the one it extends: `requires: shipped >= 0.3`, and what a packed one was packed over."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from engine.load.document import Document
from engine.load.layers import Layer
from engine.load.packed import card_of, read_need
from engine.load.rule_shapes import RulebookShape
from engine.load.rulebook_files import hash_of_folder
from engine.model.problem import Problem


def below_that_is_asked_for(
    layer: Layer, shape: RulebookShape, document: Document, layers: Sequence[Layer], versions: Mapping[str, str]
) -> list[Problem]:
    """What is wrong with the rulebook below a layer (`layers`: the lowest first; `versions`: of those below it).

    A packed rulebook was made over one of a certain content. Another one is refused, unless `requires:` accepts its
    version; then it is a warning.
    """
    found: list[Problem] = []
    at = layers.index(layer)
    below = layers[at - 1] if at else None
    need = read_need(shape.requires) if shape.requires else None
    if shape.requires and (need is None or below is None or need.name != below.name):
        message = f"`{shape.requires}` does not say which version of the rulebook that is extended is wanted"
        expected = f"{below.name if below else 'shipped'} >= 0.3" if below else "a line `extends:`"
        found.append(document.problem("R019", message, ("requires",), expected=expected))
        return found
    there = versions.get(below.name, "") if below is not None else ""
    if need is not None and not need.met_by(there):
        message = f"`{shape.requires}` is wanted, and here is {need.name} {there}"
        found.append(document.problem("R019", message, ("requires",), expected="another version of either"))
    card = card_of(layer.folder).get("below") if below is not None else None
    if isinstance(card, dict) and below is not None and card.get("sha256") != hash_of_folder(below.folder):
        message = f"it was packed over {card.get('name')} {card.get('version')}, and here is another content, {there}"
        expected = f"that rulebook, or a line `requires: {below.name} >= ...` that accepts this one"
        found.append(
            document.problem("R019", message, (), severity="error" if need is None else "warning", expected=expected)
        )
    return found
