"""Turns a rulebook into the book that lawyers read: by instrument and paragraph, each rule in sentences."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from engine.lint.differences import fact_lines
from engine.lint.parts import live_rules
from engine.model.assessment import ENGAGED, UNDETERMINED, Assessment, Derivation
from engine.model.authority import Authority, Paragraph, para_order, pin_covers, split_pin
from engine.model.book import (
    Book,
    Cited,
    Example,
    Instrument,
    Limb,
    LimitText,
    ParagraphText,
    RuleText,
    Use,
)
from engine.model.rule import Clause, Limit, Rule
from engine.model.rulebook import Rulebook
from engine.reason.rule_words import condition_links, slot_words
from engine.reason.sentences import fill
from engine.reason.why_not import condition_words


def make_book(rulebook: Rulebook, assessments: Iterable[Assessment], targets: Sequence[str] = ()) -> Book:
    """The rulebook, or with targets (pins, authorities, ids or their beginnings) the part of it under these."""
    return _Maker(rulebook, list(assessments), targets).book()


class _Maker:
    def __init__(self, rulebook: Rulebook, assessments: Sequence[Assessment], targets: Sequence[str]) -> None:
        self._rulebook = rulebook
        self._targets = targets
        self._rules = [rule for rule in live_rules(rulebook) if self._wanted(rule)]
        named = {name for rule in self._rules for name in rule.limits}
        self._limited = [limit for limit in rulebook.limits.values() if limit.name in named]
        self._uses = _uses(assessments)

    def book(self) -> Book:
        book = self._rulebook
        statuses: dict[str, int] = {}
        for rule in self._rules:
            statuses[rule.status] = statuses.get(rule.status, 0) + 1
        instruments = [self._instrument(id) for id in self._in_order()]
        return Book(
            book.title,
            book.version,
            book.sha256,
            tuple(found for found in instruments if found is not None),
            tuple(self._inferences()),
            tuple(self._limits()),
            statuses,
            book.note,
        )

    def _wanted(self, rule: Rule) -> bool:
        if not self._targets:
            return True
        pins = (*([rule.engages.provision] if rule.engages else []), *rule.cites)
        return any(
            rule.id.startswith(target) or any(pin_covers(target, pin) for pin in pins) for target in self._targets
        )

    def _in_order(self) -> list[str]:
        """Treaties first, then what interprets them, then the rest; those with most rules first."""
        weights = (
            "treaty", "statute", "regulation", "directive", "interpretation", "case-law", "declaration", "soft-law",
            "resolution", "report",
        )  # fmt: skip
        counts: dict[str, int] = {}
        for rule in self._rules:
            if rule.engages is not None:
                id = split_pin(rule.engages.provision)[0]
                counts[id] = counts.get(id, 0) + 1

        def order(id: str) -> tuple[int, int, str]:
            authority = self._rulebook.catalogue.authority(id)
            assert authority is not None
            return weights.index(authority.weight), -counts.get(id, 0), id

        return sorted(self._rulebook.catalogue, key=order)

    def _instrument(self, id: str) -> Instrument | None:
        authority = self._rulebook.catalogue.authority(id)
        assert authority is not None
        under: dict[str, list[Rule]] = {}
        citing: dict[str, dict[str, str]] = {}
        for rule in self._rules:
            provision = rule.engages.provision if rule.engages else ""
            for pin in dict.fromkeys((*([provision] if provision else []), *rule.cites)):
                if split_pin(pin)[0] == id:
                    entry = authority.paragraph(split_pin(pin)[1])
                    if entry is not None and pin == provision:
                        under.setdefault(entry.para, []).append(rule)
                    elif entry is not None:
                        citing.setdefault(entry.para, {})[rule.id] = rule.title
        for limit in self._limited:
            for pin in (*limit.pins, *(pin for limb in limit.limbs for pin in limb.pins)):
                entry = authority.paragraph(split_pin(pin)[1]) if split_pin(pin)[0] == id else None
                if entry is not None:
                    citing.setdefault(entry.para, {})[f"limit {limit.name}"] = limit.ground
        paragraphs = [
            self._paragraph(entry, authority, under.get(entry.para, []), citing.get(entry.para, {}))
            for entry in sorted(authority.paragraphs.values(), key=lambda entry: para_order(entry.para))
            if entry.para in under or entry.para in citing
        ]
        if not paragraphs:
            return None
        return Instrument(
            id,
            authority.title,
            authority.short,
            authority.symbol,
            authority.body,
            authority.adopted.text + ("" if authority.adopted_verified else " (not verified)"),
            authority.weight,
            authority.url,
            authority.superseded_by,
            tuple(paragraphs),
        )

    def _paragraph(
        self, entry: Paragraph, authority: Authority, under: Sequence[Rule], citing: Mapping[str, str]
    ) -> ParagraphText:
        primary = ("primary", "supporting", "context")
        ordered = sorted(under, key=lambda r: (primary.index(r.engages.directness) if r.engages else 0, r.id))
        return ParagraphText(
            self._cited(f"{authority.id}:{entry.para}"),
            entry.exceptions,
            tuple(map(self._rule, ordered)),
            tuple(sorted(citing.items())),
        )

    def _cited(self, pin: str) -> Cited:
        id, para = split_pin(pin)
        authority, entry = self._rulebook.catalogue.authority(id), self._rulebook.catalogue.paragraph(pin)
        assert authority is not None
        assert entry is not None
        word = "article" if authority.weight in ("treaty", "declaration") else "para."
        return Cited(
            f"{id}:{entry.para}", authority.short, f"{word} {para}", entry.summary, entry.verified, authority.url
        )

    def _rule(self, rule: Rule) -> RuleText:
        words = self._rulebook.words
        engages = rule.engages
        if engages is not None:
            concludes = fill(engages.statement, lambda place: slot_words(place.rpartition(".")[2]))
        else:
            assert rule.draws is not None
            concludes = fill(words.inferences[rule.draws.inference].says, slot_words)
        return RuleText(
            rule.id,
            rule.title,
            rule.status,
            rule.reviewer,
            rule.modified,
            engages.duty if engages else "",
            engages.directness if engages else "",
            concludes,
            tuple(tuple(self._conditions(clause)) for clause in rule.clauses),
            tuple(map(self._cited, rule.cites)),
            tuple((name, self._rulebook.limits[name].ground) for name in rule.limits),
            fill(rule.asks, lambda place: slot_words(place.rpartition(".")[2])),
            tuple(Example(test.expects, fact_lines(test.facts, words)) for test in rule.tests),
            tuple(self._uses.get(rule.id, ())),
            tuple(id for id in rule.related if any(other.id == id for other in self._rules)),
        )

    def _conditions(self, clause: Clause) -> Iterator[str]:
        for condition in clause.conditions:
            yield "; ".join((condition_words(condition, self._rulebook.words), *condition_links(condition, clause)))

    def _inferences(self) -> Iterator[tuple[str, str, tuple[RuleText, ...]]]:
        for inference in self._rulebook.words.inferences.values():
            drawing = [rule for rule in self._rules if rule.draws and rule.draws.inference == inference.name]
            if drawing:
                yield inference.name, fill(inference.says, slot_words), tuple(map(self._rule, drawing))

    def _limits(self) -> Iterator[LimitText]:
        for limit in self._limited:
            yield self._limit(limit, tuple(rule.id for rule in self._rules if limit.name in rule.limits))

    def _limit(self, limit: Limit, rules: tuple[str, ...]) -> LimitText:
        return LimitText(
            limit.name,
            limit.ground,
            tuple(map(self._cited, limit.pins)),
            tuple(condition_words(condition, self._rulebook.words) for condition in limit.invoked_by),
            tuple(Limb(limb.limb, limb.says, tuple(map(self._cited, limb.pins))) for limb in limit.limbs),
            rules,
        )


def _uses(assessments: Sequence[Assessment]) -> dict[str, list[Use]]:
    """The cases in which each rule is engaged or undetermined, or draws an inference that a finding rests on."""
    found: dict[str, list[Use]] = {}
    for assessment in assessments:
        statuses: dict[str, str] = {}
        for finding in assessment.findings:
            if finding.status in (ENGAGED, UNDETERMINED):
                for rule in _rules_of(finding.derivations):
                    if statuses.get(rule) != ENGAGED:
                        statuses[rule] = finding.status
        for rule, status in statuses.items():
            found.setdefault(rule, []).append(Use(assessment.case_id, assessment.title, status))
    return found


def _rules_of(derivations: Iterable[Derivation]) -> set[str]:
    rules: set[str] = set()
    waiting = list(derivations)
    while waiting:
        derivation = waiting.pop()
        rules.add(derivation.rule)
        waiting += (inner for premise in derivation.premises for inner in premise.derivations)
    return rules
