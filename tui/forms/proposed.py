"""Lines of a form for which a passage proposes something: offered first, marked, and written only when it is taken."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from tui.dialogs.field import Field
from tui.forms.fact_text import DETAIL, SLOT

if TYPE_CHECKING:
    from engine.letter.proposals import Proposal

NEARBY = ("person", "date")
BEFORE = "as in the fact before"


def with_proposals(
    fields: Sequence[Field],
    proposals: Sequence[Proposal],
    filled: Mapping[str, str],
    nearby: Sequence[Proposal] = (),
) -> list[Field]:
    """The lines with what is proposed for each. What is `filled` was given by the researcher and stands there.

    `nearby` is what the paragraph around the words proposes: who and when may be told once for several sentences.
    Nothing else stands in any line; whom the last fact was about is proposed too where the passage names nobody.
    Details for which something is proposed come first.
    """
    by_key: dict[str, list[tuple[str, str]]] = {}
    for one in proposals:
        by_key.setdefault(one.key, []).append((one.value, f"“{one.words}”"))
    for one in nearby:
        if one.key in NEARBY and not any(said.key == one.key for said in proposals):
            by_key.setdefault(one.key, []).append((one.value, f"“{one.words}”, elsewhere in the paragraph"))
    made = [_with(field, by_key.get(_name(field.key), []), filled) for field in fields]
    first = next((place for place, field in enumerate(made) if field.key.startswith(DETAIL)), len(made))
    details = sorted(made[first:], key=lambda field: not (field.proposed and field.key.startswith(DETAIL)))
    return [*made[:first], *details]


def _name(key: str) -> str:
    return key.removeprefix(SLOT).removeprefix(DETAIL)


def _with(field: Field, found: list[tuple[str, str]], filled: Mapping[str, str]) -> Field:
    if field.key in filled:
        return replace(field, value=filled[field.key])
    if field.key in ("id", "status"):
        return field
    if field.value and not found:
        found = [(field.value, BEFORE)]
    if not found:
        return replace(field, value="")
    says = dict(field.options)
    first = [(value, f"proposed {said}" + (f": {says[value]}" if value in says else "")) for value, said in found]
    others = [option for option in field.options if option[0] not in dict(found)]
    return replace(field, value="", options=[*first, *others], proposed=found, folded=False)
