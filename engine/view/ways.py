"""Why findings follow, one line a way: what several ways share stands once, with a letter, and so does each fact."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from engine.cite.printing import cited, provision
from engine.model.assessment import ENGAGED, Finding
from engine.model.frozen import cached_property
from engine.reason.explain import ASSUMPTION, FACT, INFERENCE, PRESUMPTION, SUPPORT, ReasonNode
from engine.view.as_text import (
    ASCII_GLYPHS,
    GLYPHS,
    applicability_mark,
    facts_words,
    presumed_words,
    read_with_words,
    wrapped,
)

MOST_WAYS = 5
POOR = SUPPORT[:2]
MOST_WAYS_OF_INFERENCE = 3

Key = tuple[str, str]


class Ways:
    """The ways of some findings: a letter for each inference they rest on, the facts in the order of mention."""

    def __init__(
        self, explained: Sequence[tuple[Finding, Sequence[ReasonNode]]], width: int, *, ascii_only: bool
    ) -> None:
        self._explained = [(finding, _shortest(ways)) for finding, ways in explained]
        self._width, self._ascii = width, ascii_only

    def of(self, finding: Finding) -> Iterator[str]:
        """One finding: its obligation and pins once, then its ways."""
        glyphs = ASCII_GLYPHS if self._ascii else GLYPHS
        ways = next(ways for one, ways in self._explained if one.id == finding.id)
        head = f"{provision(finding.provision)}: {finding.title}{applicability_mark(finding.applicability)}"
        glyph = glyphs[finding.status]
        yield from wrapped(head, self._width, f"{glyph} ", " " * (len(glyph) + 1))
        yield from wrapped(finding.obligation, self._width, "  ", "  ")
        law = f"{finding.id}; {finding.directness}; {cited(finding.citations)}".rstrip("; ")
        yield from wrapped(law, self._width, "  ", "    ")
        apart = facts_words(finding).partition("; ")[2]
        for told in (read_with_words(finding), presumed_words(finding), apart):
            if told:
                yield from wrapped(told, self._width, "  ", "    ")
        for limit in finding.limits:
            if limit.invoked:
                told = f"limit invoked by {', '.join(limit.invoked_by)}: {limit.ground}"
                yield from wrapped(told, self._width, "  ", "    ")
        others = [limit.ground for limit in finding.limits if not limit.invoked]
        if others:
            told = f"limit{'s' if len(others) > 1 else ''} not invoked in the file: {'; '.join(others)}"
            yield from wrapped(told, self._width, "  ", "    ")
        rule = f"rule: {finding.rule_file}:{finding.rule_line} [{finding.rule_status}]"
        yield from wrapped(rule, self._width, "  ", "    ")
        verb = "from" if finding.status == ENGAGED else "would follow from"
        lines = list(dict.fromkeys(self._line(way.children) for way in ways[:MOST_WAYS]))
        for number, line in enumerate(lines, start=1):
            sign = f"{number}. " if len(lines) > 1 else ""
            yield from wrapped(f"{sign}{verb} {line}", self._width, "  ", "     ")
        if len(ways) > MOST_WAYS:
            yield f"  and {len(ways) - MOST_WAYS} longer ways: --full"

    def shared(self) -> Iterator[str]:
        """What the ways shown rest on: inferences by letter, then facts, each once."""
        if self._inferences:
            yield ""
            yield "Reasoning"
        for key, (letter, nodes) in self._inferences.items():
            ways = _shortest([way for node in nodes for way in node.children])
            yield from wrapped(key[1], self._width, f"  {letter}. ", "     ")
            lines = dict.fromkeys(self._inferred(way) for way in ways[:MOST_WAYS_OF_INFERENCE])
            for line in lines:
                yield from wrapped(line, self._width, "     ", "       ")
            if len(ways) > MOST_WAYS_OF_INFERENCE:
                yield f"     and {len(ways) - MOST_WAYS_OF_INFERENCE} longer ways"
        if self._facts:
            yield ""
            yield "Facts"
        for node in self._facts.values():
            where = f"  [{_joined(node.where)}]" if node.where else ""
            weak = ", weakest link" if node.weakest and node.support in POOR else ""
            support = f" ({node.support}{weak})" if node.support else ""
            yield from wrapped(f"{node.id}: {node.says}{where}{support}", self._width, "  ", "    ")

    def _inferred(self, way: ReasonNode) -> str:
        authorities = f"; {', '.join(way.authorities)}" if way.authorities else ""
        return f"from {self._line(way.children)} (rule {way.id}, {way.where}{authorities})"

    def _line(self, nodes: Iterable[ReasonNode]) -> str:
        return "; ".join(self._word(node) for node in nodes)

    def _word(self, node: ReasonNode) -> str:
        if node.sort == FACT:
            return node.id
        if node.sort == INFERENCE:
            return self._inferences[(node.id, node.says)][0]
        if node.sort == PRESUMPTION:
            return f"{node.id} (presumed)"
        assert node.sort == ASSUMPTION
        return f"{node.id} ({node.says})"

    @cached_property
    def _inferences(self) -> dict[Key, tuple[str, list[ReasonNode]]]:
        """The inferences of all ways that are shown, the first mentioned first."""
        found: dict[Key, tuple[str, list[ReasonNode]]] = {}
        waiting = [child for _, ways in self._explained for way in ways[:MOST_WAYS] for child in way.children]
        while waiting:
            node = waiting.pop(0)
            if node.sort != INFERENCE:
                continue
            key = (node.id, node.says)
            if key not in found:
                found[key] = (_letter(len(found)), [])
            if not any(node == one for one in found[key][1]):
                found[key][1].append(node)
                ways = _shortest(node.children)[:MOST_WAYS_OF_INFERENCE]
                waiting += [child for way in ways for child in way.children]
        return found

    @cached_property
    def _facts(self) -> dict[str, ReasonNode]:
        """The facts of the ways that are shown and of their inferences."""
        shown = [way for _, ways in self._explained for way in ways[:MOST_WAYS]]
        for _, nodes in self._inferences.values():
            shown += _shortest([way for node in nodes for way in node.children])[:MOST_WAYS_OF_INFERENCE]
        return {node.id: node for way in shown for node in way.children if node.sort == FACT}


def _shortest(ways: Iterable[ReasonNode]) -> list[ReasonNode]:
    """Ways in order of what they rest on, fewest first, each once."""
    kept: list[ReasonNode] = []
    for way in ways:
        if way not in kept:
            kept.append(way)
    return sorted(kept, key=lambda way: (_size(way), tuple(child.id for child in way.children)))


def _size(node: ReasonNode) -> int:
    """How many nodes lie below, an inference counting as its shortest way."""
    if node.sort == INFERENCE:
        return 1 + min(map(_size, node.children), default=0)
    return 1 + sum(map(_size, node.children))


def _joined(where: str) -> str:
    """Places in sources, those of one source together: "letter, p. 2; p. 5"."""
    places: dict[str, list[str]] = {}
    for place in where.split("; "):
        source, _, inside = place.partition(", ")
        places.setdefault(source, []).extend([inside] if inside else [])
    return "; ".join(f"{source}, {'; '.join(inside)}" if inside else source for source, inside in places.items())


def _letter(number: int) -> str:
    letters = ""
    number += 1
    while number:
        number, rest = divmod(number - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters
