"""Derivations as a graph: from facts over ways and inferences to findings and the pins they rest on.

What several findings share is one node. A *way* is one application of a rule: all nodes that lead into it are needed
together, while each of several ways into one node is enough.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from engine.model.assessment import Assessment, Citation, Finding
from engine.model.derivation import Assumption, Derivation, Premise, Presumption
from engine.model.frozen import cached_property, dataclass, replace
from engine.model.rulebook import Rulebook
from engine.reason.explain import presumption_words, support_of
from engine.reason.sentences import fill, widest

FACT, UNKNOWN, WAY, INFERENCE, FINDING, PIN, LIMIT = "fact", "unknown", "way", "inference", "finding", "pin", "limit"
PRESUMPTION = "presumption"
SORTS = (FACT, PRESUMPTION, UNKNOWN, INFERENCE, WAY, FINDING, PIN, LIMIT)


@dataclass(frozen=True)
class Node:
    """One node.

    `id` is unique and stays the same between runs, such as `fact:trial`. `label` is its name in a few words, `says` a
    sentence, `where` the sources of a fact or the file and line of a rule. `open` marks what holds under
    assumptions only; `pins` are those of a pin node; `number` counts ways (from 1), 0 for all other nodes.
    """

    id: str
    sort: str
    label: str
    says: str
    where: str = ""
    open: bool = False
    pins: tuple[str, ...] = ()
    number: int = 0


@dataclass(frozen=True)
class Edge:
    """From what is needed or cited from, to what follows. `open` when it holds under assumptions only."""

    start: str
    end: str
    open: bool = False


@dataclass(frozen=True)
class ReasonGraph:
    """The whole graph, in a fixed order: nodes by sort, each in the order in which they are first met."""

    nodes: tuple[Node, ...]
    edges: tuple[Edge, ...]

    @cached_property
    def _by_id(self) -> dict[str, Node]:
        return {node.id: node for node in self.nodes}

    @cached_property
    def _into(self) -> dict[str, list[Node]]:
        found: dict[str, list[Node]] = {}
        for edge in self.edges:
            found.setdefault(edge.end, []).append(self._by_id[edge.start])
        return found

    @cached_property
    def _out(self) -> dict[str, list[Node]]:
        found: dict[str, list[Node]] = {}
        for edge in self.edges:
            found.setdefault(edge.start, []).append(self._by_id[edge.end])
        return found

    def node(self, id: str) -> Node:
        """The node of that id."""
        return self._by_id[id]

    def of(self, sort: str) -> tuple[Node, ...]:
        """All nodes of a sort."""
        return tuple(node for node in self.nodes if node.sort == sort)

    def into(self, id: str) -> Sequence[Node]:
        """The nodes from which an edge leads to this one."""
        return self._into.get(id, [])

    def out_of(self, id: str) -> Sequence[Node]:
        """The nodes to which an edge leads from this one."""
        return self._out.get(id, [])


def reason_graph(assessment: Assessment, findings: Sequence[Finding], rulebook: Rulebook) -> ReasonGraph:
    """The graph of some findings of an assessment."""
    return _Builder(assessment, rulebook).graph(findings)


class _Builder:
    def __init__(self, assessment: Assessment, rulebook: Rulebook) -> None:
        self._assessment = assessment
        self._rulebook = rulebook
        self._nodes: dict[str, Node] = {}
        self._edges: dict[Edge, None] = {}
        self._ways: dict[tuple[object, ...], str] = {}
        self._done: set[tuple[str, Derivation]] = set()

    def graph(self, findings: Sequence[Finding]) -> ReasonGraph:
        for finding in findings:
            self._finding(finding)
        nodes = sorted(self._nodes.values(), key=lambda node: SORTS.index(node.sort))
        return _marked(ReasonGraph(tuple(nodes), tuple(self._edges)))

    def _finding(self, finding: Finding) -> None:
        id = f"finding:{finding.id}"
        self._nodes[id] = Node(id, FINDING, finding.title, finding.obligation, finding.id)
        for derivation in finding.derivations:
            self._way(derivation, id)
        for citations in _by_authority(finding):
            self._pin(citations, id)
        for limit in finding.limits:
            if limit.invoked:
                node = f"limit:{finding.id}:{limit.name}"
                where = f"invoked by {', '.join(limit.invoked_by)}"
                self._nodes[node] = Node(node, LIMIT, f"a State may argue: {limit.ground}", limit.test, where)
                self._edge(id, node)

    def _pin(self, citations: Sequence[Citation], finding: str) -> None:
        first = citations[0]
        word = "article" if first.weight in ("treaty", "declaration") else "para."
        plural = word if len(citations) == 1 else {"article": "articles", "para.": "paras."}[word]
        mark = "" if all(citation.verified for citation in citations) else " [not verified]"
        pins = tuple(citation.pin for citation in citations)
        compared = "cf. " if first.compared else ""
        node = f"pin:{compared}{' '.join(pins)}"
        label = f"{compared}{first.short}, {plural} {', '.join(citation.para for citation in citations)}{mark}"
        several = len(citations) > 1
        says = " ".join(f"{c.para}: {c.summary}" if several else c.summary for c in citations)
        self._nodes.setdefault(node, Node(node, PIN, label, says, first.weight, pins=pins))
        self._edge(finding, node)

    def _way(self, derivation: Derivation, conclusion: str) -> None:
        if (conclusion, derivation) in self._done:
            return
        self._done.add((conclusion, derivation))
        premises = [self._premise(premise) for premise in derivation.premises]
        premises += [self._unknown(assumption) for assumption in derivation.assumes]
        key = (conclusion, derivation.rule, tuple(premises))
        id = self._ways.get(key)
        if id is None:
            id = self._ways[key] = f"way:{len(self._ways) + 1}"
            rule = self._rulebook.rules[derivation.rule]
            where = f"{rule.file}:{rule.line}"
            self._nodes[id] = Node(id, WAY, rule.id, rule.title, where, number=len(self._ways))
            for premise in premises:
                self._edge(premise, id)
            self._edge(id, conclusion)

    def _premise(self, premise: Premise) -> str:
        if premise.fact:
            return self._fact(premise.fact)
        if premise.presumption is not None:
            return self._presumption(premise.presumption)
        people = dict(premise.people)
        who = ",".join(f"{slot}={person}" for slot, person in premise.people)
        id = f"inference:{premise.inference}:{who}"
        says = fill(
            self._rulebook.words.inferences[premise.inference].says,
            lambda slot: self._assessment.name(people.get(slot, slot)),
        )
        self._nodes.setdefault(id, Node(id, INFERENCE, says, "", premise.inference))
        for derivation in premise.derivations:
            self._way(derivation, id)
        return id

    def _presumption(self, presumed: Presumption) -> str:
        id = f"presumption:{presumed.fact}.{presumed.attribute}:{presumed.pin}"
        label = f"{presumed.fact}, {presumed.attribute}: presumed"
        self._nodes.setdefault(id, Node(id, PRESUMPTION, label, presumption_words(presumed), presumed.pin))
        return id

    def _fact(self, fact: str) -> str:
        id = f"fact:{fact}"
        if id not in self._nodes:
            found = self._assessment.fact(fact)
            assert found is not None
            details = f": {'; '.join(found.details)}" if found.details else ""
            when = f" ({found.date})" if found.date else ""
            described = fact.startswith("people.")
            where = "; ".join(found.sources) if found.sources or described else "no source"
            support = "" if described else support_of(found)
            label = f"{fact}: {found.sentence}{when}"
            says = f"{found.sentence}{when}{details}" + (f" ({support})" if support else "")
            self._nodes[id] = Node(id, FACT, label, says, where)
        return id

    def _unknown(self, assumption: Assumption) -> str:
        what = self._wanted(assumption)
        id = f"unknown:{assumption.fact}.{assumption.attribute}:{what}"
        if id not in self._nodes:
            why = "the sources differ" if assumption.contested else "not known"
            label = f"{assumption.fact}, {assumption.attribute}: would have to be {what}"
            self._nodes[id] = Node(id, UNKNOWN, label, why)
        return id

    def _wanted(self, assumption: Assumption) -> str:
        fact = self._assessment.fact(assumption.fact)
        shown = list(assumption.allowed)
        words = self._rulebook.words
        if fact is not None and fact.kind in words.kinds:
            attribute = words.attributes(fact.kind).get(assumption.attribute)
            shown = widest(shown, attribute, words) if attribute else shown
        if assumption.bounds:
            shown = [assumption.bounds]
        return f"{' or '.join(shown)} {assumption.other}".strip()

    def _edge(self, start: str, end: str) -> None:
        self._edges[Edge(start, end)] = None


def _marked(graph: ReasonGraph) -> ReasonGraph:
    """The graph with everything open that does not follow without assumptions."""
    settled = {node.id for node in graph.nodes if node.sort in (FACT, PRESUMPTION)}
    waiting = [node for node in graph.nodes if node.sort in (WAY, INFERENCE, FINDING)]
    while waiting:
        left = [node for node in waiting if not _follows(node, graph, settled)]
        if len(left) == len(waiting):
            break
        settled |= {node.id for node in waiting} - {node.id for node in left}
        waiting = left
    for node in graph.nodes:
        if node.sort in (PIN, LIMIT) and any(finding.id in settled for finding in graph.into(node.id)):
            settled.add(node.id)
    return ReasonGraph(
        tuple(replace(node, open=node.id not in settled) for node in graph.nodes),
        tuple(replace(edge, open=not {edge.start, edge.end} <= settled) for edge in graph.edges),
    )


def _follows(node: Node, graph: ReasonGraph, settled: set[str]) -> bool:
    needed = [before.id in settled for before in graph.into(node.id)]
    return all(needed) if node.sort == WAY else any(needed)


def _by_authority(finding: Finding) -> Iterator[list[Citation]]:
    """The provision alone, then the other citations of each authority together."""
    yield [finding.provision]
    grouped: dict[str, list[Citation]] = {}
    for citation in finding.citations:
        if citation.pin != finding.provision.pin:
            grouped.setdefault(citation.authority, []).append(citation)
    yield from grouped.values()
