"""Changed copies of a rule in what it says of the law: a citation, the provision, its directness, a limit.

The tests beside rules tell whether an obligation is engaged; only the scenarios say under which law and with which
limits. What survives them is law that no scenario shows.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from engine.model.authority import Catalogue, split_pin
from engine.model.frozen import replace
from engine.model.rule import Limit, Rule

PIN, PROVISION, DIRECTNESS, LIMIT, LIMB, CONDITION, PRESUMPTION = (
    "pin",
    "provision",
    "directness",
    "limit",
    "limb",
    "condition",
    "presumption",
)
SORTS = (PIN, PROVISION, DIRECTNESS, LIMIT, LIMB, CONDITION, PRESUMPTION)
"""What a change is about, as it is counted."""
_OTHERWISE = {"primary": "supporting", "supporting": "primary", "context": "primary"}


class LawMutant(NamedTuple):
    """A changed rule, what was changed, and of which sort; `limit` is the changed limit where that is what changed."""

    rule: Rule
    what: str
    sort: str
    limit: Limit | None = None


def law_mutants(rule: Rule, catalogue: Catalogue) -> Iterator[LawMutant]:
    """The rule without each citation and each limit, under the next paragraph, and as directly concerned otherwise."""
    for pin in rule.cites:
        kept = tuple(one for one in rule.cites if one != pin)
        yield LawMutant(replace(rule, cites=kept), f"without the citation of {pin}", PIN)
    for name in rule.limits:
        kept = tuple(one for one in rule.limits if one != name)
        yield LawMutant(replace(rule, limits=kept), f"without the limit `{name}`", LIMIT)
    if rule.engages is None:
        return
    other = _OTHERWISE[rule.engages.directness]
    changed = replace(rule, engages=replace(rule.engages, directness=other))
    yield LawMutant(changed, f"as {other} instead of {rule.engages.directness}", DIRECTNESS)
    pin = _next_paragraph(rule.engages.provision, catalogue)
    if pin:
        changed = replace(rule, engages=replace(rule.engages, provision=pin))
        yield LawMutant(changed, f"under {pin} instead of {rule.engages.provision}", PROVISION)


def limb_mutants(rule: Rule, limit: Limit) -> Iterator[LawMutant]:
    """The rule, with each limb of the test of one of its limits left out in turn."""
    for limb in limit.limbs:
        kept = tuple(one for one in limit.limbs if one != limb)
        changed = replace(limit, limbs=kept)
        yield LawMutant(rule, f"without the limb `{limb.limb}` of the limit `{limit.name}`", LIMB, changed)


def _next_paragraph(pin: str, catalogue: Catalogue) -> str:
    """The paragraph that follows this one in its text, or the one before; "" when there is no other."""
    id, para = split_pin(pin)
    authority = catalogue.authority(id)
    order = list(authority.paragraphs) if authority is not None else []
    if para not in order or len(order) < 2:
        return ""
    at = order.index(para)
    return f"{id}:{order[at + 1] if at + 1 < len(order) else order[at - 1]}"
