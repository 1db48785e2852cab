"""Which details of a kind decide most: how many rules test each of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from engine.model.rule import SUPERSEDED
from engine.model.rulebook import Rulebook


class Decisive:
    """The rules of a rulebook counted by the details they test; counted when it is first asked for."""

    def __init__(self, rulebook: Rulebook) -> None:
        self._rulebook = rulebook
        self._by_subject: dict[str, Counter[str]] | None = None

    def of(self, kind: str) -> Mapping[str, int]:
        """How many rules test each detail of facts of a kind, under its own name or a wider one."""
        total: Counter[str] = Counter()
        for name in self._rulebook.words.chain(kind):
            total.update(self.count().get(name, {}))
        return total

    def count(self) -> Mapping[str, Counter[str]]:
        """How many rules test each detail of what they call a subject."""
        if self._by_subject is None:
            self._by_subject = self._counted()
        return self._by_subject

    def _counted(self) -> dict[str, Counter[str]]:
        found: dict[str, Counter[str]] = {}
        for rule in self._rulebook.rules.values():
            if rule.status == SUPERSEDED:
                continue
            tested = {(c.subject, t.attribute) for clause in rule.clauses for c in clause.conditions for t in c.tests}
            for subject, attribute in tested:
                found.setdefault(subject, Counter())[attribute] += 1
        return found
