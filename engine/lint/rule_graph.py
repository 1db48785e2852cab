"""What a rule rests on, as a graph: its conditions, the inferences among them, and the rules that draw these.

The graph has the nodes of a derivation (engine/reason/reason_graph.py), so that every view of derivations draws it:
conditions stand for facts, clauses and rules for ways.
"""

from __future__ import annotations

from engine.lint.parts import Support
from engine.model.authority import Catalogue, split_pin
from engine.model.rule import Clause, Condition, Rule
from engine.model.rulebook import Rulebook
from engine.reason.reason_graph import (
    FACT,
    FINDING,
    INFERENCE,
    LIMIT,
    PIN,
    SORTS,
    WAY,
    Edge,
    Node,
    ReasonGraph,
)
from engine.reason.rule_words import condition_links, slot_words
from engine.reason.sentences import fill
from engine.reason.why_not import condition_words


def rule_graph(rule: Rule, rulebook: Rulebook, *, depth: int = 99) -> ReasonGraph:
    """The premises of a rule down to facts, and what it concludes. `depth` inferences deep, no further."""
    return _Builder(rulebook, depth).graph(rule)


def relying_on(rule: Rule, rulebook: Rulebook) -> list[Rule]:
    """The rules with a condition on the inference that a rule draws."""
    if rule.draws is None:
        return []
    name = rule.draws.inference
    return [
        other
        for other in rulebook.rules.values()
        if any(condition.subject == name for clause in other.clauses for condition in clause.conditions)
    ]


class _Builder:
    def __init__(self, rulebook: Rulebook, depth: int) -> None:
        self._rulebook = rulebook
        self._support = Support(rulebook.rules.values())
        self._depth = depth
        self._nodes: dict[str, Node] = {}
        self._edges: dict[Edge, None] = {}
        self._ways = 0
        self._drawn: set[str] = set()

    def graph(self, rule: Rule) -> ReasonGraph:
        end = self._conclusion(rule)
        self._rule(rule, end, 0)
        nodes = sorted(self._nodes.values(), key=lambda node: SORTS.index(node.sort))
        return ReasonGraph(tuple(nodes), tuple(self._edges))

    def _conclusion(self, rule: Rule) -> str:
        if rule.engages is None:
            assert rule.draws is not None
            return self._inference(rule.draws.inference)
        id = f"finding:{rule.id}"
        says = fill(rule.engages.statement, lambda place: slot_words(place.rpartition(".")[2]))
        self._nodes[id] = Node(id, FINDING, rule.title, says, rule.id)
        for pin in dict.fromkeys((rule.engages.provision, *rule.cites)):
            self._pin(pin, id)
        for name in rule.limits:
            limit = self._rulebook.limits[name]
            test = "; ".join(limb.says for limb in limit.limbs)
            node = f"limit:{name}"
            self._nodes[node] = Node(node, LIMIT, f"a State may argue: {limit.ground}", test, name)
            self._edge(id, node)
        return id

    def _pin(self, pin: str, finding: str) -> None:
        node = f"pin:{pin}"
        self._nodes[node] = Node(node, PIN, pin_words(pin, self._rulebook.catalogue), _summary(pin, self._rulebook))
        self._edge(finding, node)

    def _inference(self, name: str) -> str:
        id = f"inference:{name}"
        says = fill(self._rulebook.words.inferences[name].says, slot_words)
        self._nodes.setdefault(id, Node(id, INFERENCE, says, "", name))
        return id

    def _rule(self, rule: Rule, end: str, depth: int) -> None:
        for clause in rule.clauses:
            self._ways += 1
            way = f"way:{self._ways}"
            self._nodes[way] = Node(way, WAY, rule.id, rule.title, f"{rule.file}:{rule.line}", number=self._ways)
            for condition in clause.conditions:
                self._edge(self._condition(condition, clause, depth), way)
            self._edge(way, end)

    def _condition(self, condition: Condition, clause: Clause, depth: int) -> str:
        words = self._rulebook.words
        if condition.subject in words.inferences:
            id = self._inference(condition.subject)
            if depth < self._depth and condition.subject not in self._drawn:
                self._drawn.add(condition.subject)
                for other in self._support.drawing(condition.subject):
                    self._rule(other, id, depth + 1)
            return id
        links = "; ".join(condition_links(condition, clause))
        says = condition_words(condition, words)
        id = f"fact:{condition.feature}:{links}"
        label = f"{condition.subject}: {says}" + (f"; {links}" if links else "")
        self._nodes.setdefault(id, Node(id, FACT, label, f"{says}" + (f"; {links}" if links else ""), ""))
        return id

    def _edge(self, start: str, end: str) -> None:
        self._edges[Edge(start, end)] = None


def pin_words(pin: str, catalogue: Catalogue) -> str:
    """A pin as it is printed: "ICCPR, article 17(1)", with a mark when it was not verified."""
    id, para = split_pin(pin)
    authority, entry = catalogue.authority(id), catalogue.paragraph(pin)
    if authority is None:
        return pin
    word = "article" if authority.weight in ("treaty", "declaration") else "para."
    mark = "" if entry is None or entry.verified else " [not verified]"
    return f"{authority.short}, {word} {para}{mark}"


def _summary(pin: str, rulebook: Rulebook) -> str:
    entry = rulebook.catalogue.paragraph(pin)
    return entry.summary if entry is not None else ""
