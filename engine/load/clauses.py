"""Turns conditions as read into a clause: the names of other conditions become positions."""

from __future__ import annotations

from functools import partial

from engine.load.conditions import DISTINCT, ID, LENIENT, Draft, Keys
from engine.load.document import Document
from engine.load.former_words import NOTE, message_of
from engine.model.former import attribute_today
from engine.model.problem import Problem, did_you_mean
from engine.model.rule import Clause, Condition, DateTest, SlotJoin
from engine.model.vocabulary import Vocabulary


def to_clause(drafts: list[Draft], words: Vocabulary, document: Document, problems: list[Problem]) -> Clause | None:
    """Turn names into positions. A condition may name only conditions that stand before it."""
    before = len(problems)
    conditions = [_Placing(drafts, number, words, document, problems).condition() for number in range(len(drafts))]
    failed = any(problem.severity == "error" for problem in problems[before:])
    return None if failed or not conditions else Clause(tuple(conditions))


class _Placing:
    """Places one condition among those before it; problems go to the list it was given."""

    def __init__(
        self, drafts: list[Draft], number: int, words: Vocabulary, document: Document, problems: list[Problem]
    ) -> None:
        self.words = words
        self.draft = drafts[number]
        self.earlier = drafts[:number]
        self.document = document
        self.problems = problems
        self._report = partial(document.note, problems)
        self._positions = {draft.alias: position for position, draft in enumerate(self.earlier)}

    def condition(self) -> Condition:
        """The condition, with its joins and comparisons of dates."""
        draft = self.draft
        if draft.alias and draft.alias in self._positions:
            message = f"two conditions are called `{draft.alias}`"
            self._report("R005", message, draft.keys, key=True, expected="another name with `as:`")
        joins = tuple(join for join in map(self._join, draft.joins) if join is not None)
        dates = tuple(test for test in map(self._date, draft.dates) if test is not None)
        if self.earlier and draft.known and not draft.joined:
            message = f"`{draft.alias}` is joined to no other condition"
            self.problems.append(
                self.document.problem(
                    "R010", message, draft.keys, key=True, severity="warning",
                    expected="a join, such as person: $other.person",
                )
            )  # fmt: skip
        line = self.document.key_at(draft.keys).line
        return Condition(draft.alias, draft.subject, tuple(sorted(draft.tests)), joins, dates, line)

    def _join(self, written: tuple[str, str, str, str, Keys]) -> SlotJoin | None:
        slot, alias, other, sort, at = written
        joined = self._named(alias, at)
        if joined is None:
            return None
        today = attribute_today(self.words, joined.subject, other) if other not in {ID, *joined.slots} else None
        if today is not None:
            if today.told:
                message, hint = message_of(other, today), f"${alias}.{today.name}"
                self.problems.append(self.document.problem(NOTE, message, at, severity="info", hint=hint))
            other = today.name
        if other == "id" and not joined.dated:
            self._report("R003", f"`{alias}` is no fact", at, expected="a condition on a kind of fact")
        elif other != "id" and other not in joined.slots:
            hint = did_you_mean(other, joined.slots)
            expected = ", ".join(sorted(joined.slots))
            self._report("R003", f"`{alias}` has no `{other}`", at, expected=expected, hint=hint)
        return SlotJoin(slot, self._positions[alias], other, sort == DISTINCT, sort == LENIENT)

    def _date(self, written: tuple[str, str, int, Keys]) -> DateTest | None:
        relation, alias, days, at = written
        compared = self._named(alias, at)
        if compared is None:
            return None
        if not compared.dated:
            self._report("R003", f"`{alias}` has no date", at, expected="a condition on a kind of fact")
        return DateTest(relation, self._positions[alias], days)

    def _named(self, alias: str, at: Keys) -> Draft | None:
        """The earlier condition of that name; None when there is none, or it could not be read."""
        position = self._positions.get(alias)
        if position is not None:
            return self.earlier[position] if self.earlier[position].known else None
        if all(draft.known or draft.alias for draft in self.earlier):
            hint = did_you_mean(alias, self._positions)
            self._report("R005", f"no earlier condition is called `{alias}`", at, hint=hint)
        return None
