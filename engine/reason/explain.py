"""Why a finding follows, as a tree of plain sentences: data that the terminal, the interface and reports draw.

Nodes are a way in which something follows (a rule), an inference, a fact, a presumption or an assumption. The weakest
link of a way is its fact with the poorest support.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from engine.model.assessment import Assessment, FactShown, Finding
from engine.model.authority import pin_covers
from engine.model.derivation import Assumption, Derivation, Premise, Presumption
from engine.model.frozen import dataclass, replace
from engine.model.rulebook import Rulebook
from engine.reason.sentences import fill, widest

WAY, INFERENCE, FACT, ASSUMPTION, PRESUMPTION = "way", "inference", "fact", "assumption", "presumption"
SUPPORT = ("no source", "contested", "single source", "several sources", "admitted")
"""How a fact is supported, poorest first."""


@dataclass(frozen=True)
class ReasonNode:
    """One node of an explanation.

    `id` is the rule, inference, fact or detail; `says` the sentence; `where` the rule's file and line or the fact's
    sources; `support` (facts only) one of SUPPORT; `weakest` marks the weakest link of the way it belongs to.
    """

    sort: str
    id: str
    says: str
    where: str
    children: tuple[ReasonNode, ...] = ()
    support: str = ""
    weakest: bool = False
    authorities: tuple[str, ...] = ()


def findings_for(assessment: Assessment, *targets: str) -> tuple[Finding, ...]:
    """The findings that ids of findings, articles or paragraphs name, in the order of the assessment."""
    return tuple(
        finding
        for finding in assessment.findings
        if finding.id in targets
        or any(target in finding.formerly for target in targets)
        or any(pin_covers(target, pin) for target in targets for pin in finding.pins)
    )


def explain(assessment: Assessment, finding: Finding, rulebook: Rulebook) -> tuple[ReasonNode, ...]:
    """Every way in which a finding follows, each with its weakest link marked."""
    return tuple(_mark_weakest(_way(d, assessment, rulebook)) for d in finding.derivations)


def support_of(fact: FactShown) -> str:
    """How well a fact is supported: by whether sources differ, whether it is admitted, and how many tell it."""
    if fact.status == "admitted":
        return SUPPORT[4]
    if fact.contested or fact.status == "contested":
        return SUPPORT[1]
    if not fact.sources:
        return SUPPORT[0]
    titles = {source.partition(",")[0] for source in fact.sources}
    return SUPPORT[3] if len(titles) > 1 or fact.status == "corroborated" else SUPPORT[2]


def node_to_plain(node: ReasonNode, depth: int = 99) -> dict[str, Any]:
    """A node as JSON data, down to `depth` levels below it; the only way of an inference is no level of its own."""
    plain: dict[str, Any] = {"sort": node.sort, "id": node.id, "says": node.says, "where": node.where}
    if node.authorities:
        plain["authorities"] = list(node.authorities)
    if node.support:
        plain["support"] = node.support
        plain["weakest"] = node.weakest
    if node.children and depth > 0:
        below = depth if node.sort == INFERENCE and len(node.children) == 1 else depth - 1
        plain["because"] = [node_to_plain(child, below) for child in node.children]
    return plain


def _way(derivation: Derivation, assessment: Assessment, rulebook: Rulebook) -> ReasonNode:
    rule = rulebook.rules[derivation.rule]
    children = [_premise(premise, assessment, rulebook) for premise in derivation.premises]
    children += [_assumption(assumption, assessment, rulebook) for assumption in derivation.assumes]
    authorities = rule.cites if rule.engages is None else ()
    return ReasonNode(WAY, rule.id, rule.title, f"{rule.file}:{rule.line}", tuple(children), authorities=authorities)


def _premise(premise: Premise, assessment: Assessment, rulebook: Rulebook) -> ReasonNode:
    if premise.presumption is not None:
        presumed = premise.presumption
        id = f"{presumed.fact}.{presumed.attribute}"
        return ReasonNode(PRESUMPTION, id, presumption_words(presumed), "", authorities=(presumed.pin,))
    if not premise.fact:
        people = dict(premise.people)
        says = rulebook.words.inferences[premise.inference].says
        sentence = fill(says, lambda slot: assessment.name(people.get(slot, slot)))
        ways = tuple(_way(derivation, assessment, rulebook) for derivation in premise.derivations)
        return ReasonNode(INFERENCE, premise.inference, sentence, "", ways)
    fact = assessment.fact(premise.fact)
    assert fact is not None
    support = "" if fact.id.startswith("people.") else support_of(fact)
    return ReasonNode(FACT, fact.id, fact_words(fact), "; ".join(fact.sources), support=support)


def presumption_words(presumed: Presumption) -> str:
    """A presumption in one line."""
    return f"presumed: {presumed.says}; nobody says otherwise"


def fact_words(fact: FactShown) -> str:
    """A fact in one line: sentence, date, details."""
    when = f" ({fact.date})" if fact.date else ""
    details = f": {'; '.join(fact.details)}" if fact.details else ""
    return f"{fact.sentence}{when}{details}"


def _assumption(assumption: Assumption, assessment: Assessment, rulebook: Rulebook) -> ReasonNode:
    fact = assessment.fact(assumption.fact)
    shown: list[str] = list(assumption.allowed)
    if fact is not None and fact.kind in rulebook.words.kinds:
        attribute = rulebook.words.attributes(fact.kind).get(assumption.attribute)
        if attribute is not None:
            shown = widest(shown, attribute, rulebook.words)
    if assumption.bounds:
        shown = [assumption.bounds]
    what = " or ".join(shown)
    if assumption.other:
        what = f"{what} {assumption.other}"
    sort = "sources differ" if assumption.contested else "not known"
    says = f"{sort}; would have to be: {assumption.attribute} {what}"
    return ReasonNode(ASSUMPTION, f"{assumption.fact}.{assumption.attribute}", says, "")


def _mark_weakest(way: ReasonNode) -> ReasonNode:
    poorest = min((SUPPORT.index(n.support) for n in _facts(way)), default=None)
    if poorest is None or SUPPORT[poorest] == "several sources":
        return way
    return _marked(way, SUPPORT[poorest])


def _facts(node: ReasonNode) -> Iterator[ReasonNode]:
    if node.support:
        yield node
    for child in node.children:
        yield from _facts(child)


def _marked(node: ReasonNode, poorest: str) -> ReasonNode:
    children = tuple(_marked(child, poorest) for child in node.children)
    return replace(node, children=children, weakest=node.support == poorest)
