"""Which rules hear a kind of fact, an attribute or a value, and how much of a checklist of codes that covers."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from engine.lint.parts import live_rules
from engine.model.checklist import Checklist, Counted
from engine.model.frozen import dataclass
from engine.model.rulebook import Rulebook
from engine.model.vocabulary import IN_PART, YES_NO_PART, Vocabulary


class Hearing:
    """The rules, by id, that hear each word of a vocabulary.

    A kind is heard by a condition on it or on a wider kind; an attribute by a test or join of it; a value by a test
    that it meets, of any attribute with its tree. What raises a limit of a rule counts as a condition of the rule.
    """

    def __init__(self, rulebook: Rulebook) -> None:
        self.words = words = rulebook.words
        self._subjects: dict[str, dict[str, None]] = {}
        self._asked: dict[tuple[str, str], dict[str, None]] = {}
        self._values: dict[tuple[str, str], dict[str, None]] = {}
        self._in_part: set[tuple[str, str]] = set()
        for rule in live_rules(rulebook):
            limits = (c for name in rule.limits for c in rulebook.limits[name].invoked_by)
            for condition in (*(c for clause in rule.clauses for c in clause.conditions), *limits):
                subject = condition.subject
                self._subjects.setdefault(subject, {})[rule.id] = None
                for join in condition.joins:
                    self._asked.setdefault((subject, join.slot), {})[rule.id] = None
                for test in condition.tests:
                    self._asked.setdefault((subject, test.attribute), {})[rule.id] = None
                    tree = words.tree(words.attributes(subject)[test.attribute])
                    if tree is None:
                        continue
                    if test.relation == "stated":
                        met = frozenset(tree.values)
                    else:
                        met = tree.below_any(test.values) if test.relation == "is" else tree.others(test.values)
                    if IN_PART in met:
                        self._in_part.add((subject, test.attribute))
                    for value in met:
                        self._values.setdefault((tree.name, value), {})[rule.id] = None

    def kind(self, name: str) -> list[str]:
        """The rules that hear a kind."""
        return _together(self._subjects.get(subject, {}) for subject in self.words.chain(name))

    def subject(self, name: str) -> list[str]:
        """The rules with a condition on a kind, relation or inference."""
        return list(self._subjects.get(name, ()))

    def attribute(self, kind: str, name: str) -> list[str]:
        """The rules that test an attribute, or join by it, in a fact of that kind or one related to it."""
        related = dict.fromkeys((*self.words.chain(kind), *self.words.narrower(kind)))
        return _together(self._asked.get((one, name), {}) for one in related)

    def in_part_unheard(self, kind: str) -> list[str]:
        """The details of a kind that may be so in part, where no rule tells that from yes and no."""
        related = dict.fromkeys((*self.words.chain(kind), *self.words.narrower(kind)))
        return [
            name
            for name, attribute in self.words.attributes(kind).items()
            if attribute.values == YES_NO_PART and not any((one, name) in self._in_part for one in related)
        ]

    def value(self, tree: str, name: str) -> list[str]:
        """The rules with a test that a value meets."""
        return list(self._values.get((tree, name), ()))

    def codes(self) -> set[str]:
        """The codes of the checklist whose kind, attribute or value some rule hears."""
        heard: set[str] = set()
        for kind in self.words.kinds.values():
            if kind.huridocs and self.kind(kind.name):
                heard.update(kind.huridocs)
            for attribute in kind.attributes.values():
                if attribute.huridocs and self.attribute(kind.name, attribute.name):
                    heard.update(attribute.huridocs)
        for tree in self.words.trees.values():
            for value in tree.values.values():
                if value.huridocs and self.value(tree.name, value.name):
                    heard.update(value.huridocs)
        return heard


def _together(found: Iterable[Mapping[str, None]]) -> list[str]:
    return list({rule: None for rules in found for rule in rules})


@dataclass(frozen=True)
class Share:
    """One list or branch: which of its codes are heard, left out with a reason, or neither."""

    about: Counted
    heard: tuple[str, ...]
    left_out: tuple[tuple[str, str], ...]
    missing: tuple[str, ...]

    @property
    def total(self) -> int:
        """How many codes there are."""
        return len(self.heard) + len(self.left_out) + len(self.missing)

    @property
    def percent(self) -> float:
        """The share of codes heard."""
        return 100 * len(self.heard) / self.total if self.total else 100.0


def shares(checklist: Checklist, rulebook: Rulebook) -> list[Share]:
    """Each list or branch that the target is about; what is left out counts as not heard."""
    heard = Hearing(rulebook).codes()
    found = []
    for about in checklist.counted:
        codes = [(a, code) for a, code in checklist.codes if about.has(a, code)]
        unheard = [(a, code) for a, code in codes if f"{a}:{code}" not in heard]
        reasons = {code: entry.reason for entry in checklist.left_out for a, code in unheard if entry.has(a, code)}
        found.append(
            Share(
                about,
                tuple(code for a, code in codes if f"{a}:{code}" in heard),
                tuple((code, reasons[code]) for _, code in unheard if code in reasons),
                tuple(code for _, code in unheard if code not in reasons),
            )
        )
    return found


def carried_codes(words: Vocabulary) -> Mapping[str, list[str]]:
    """The kinds, attributes and values that carry each code, by names such as `search.warrant`."""
    found: dict[str, list[str]] = {}
    for kind in words.kinds.values():
        for code in kind.huridocs:
            found.setdefault(code, []).append(kind.name)
        for attribute in kind.attributes.values():
            for code in attribute.huridocs:
                found.setdefault(code, []).append(f"{kind.name}.{attribute.name}")
    for tree in words.trees.values():
        for value in tree.values.values():
            for code in value.huridocs:
                found.setdefault(code, []).append(f"{tree.name}: {value.name}")
    return found
