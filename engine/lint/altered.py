"""A library in which one rule is another: what the scenarios see when a rule is changed, without compiling all again.

Of the rules only those that rest on the changed one can come out otherwise. Their instances are grounded in a program
of their own, take the place of the old ones, and the whole is solved and put into words as ever.
"""

from __future__ import annotations

from collections.abc import Iterable
from copy import copy
from datetime import date

from engine.lint.parts import Support, small_program
from engine.model.assessment import Assessment
from engine.model.case import Case
from engine.model.rule import Limit, Rule
from engine.reason.assess import assess_grounding
from engine.reason.ground import ground
from engine.reason.instance import Grounding
from engine.reason.solve import Solution, solve
from engine.scenarios.library import Library


class Watched(Library):
    """A library that keeps how each case was grounded and solved, so that changed rules start from there."""

    def __init__(self, library: Library) -> None:
        super().__init__(library.rules, library.cases)
        shared = {name: getattr(library, name) for name in ("rulebook", "program", "wording", "states")}
        self.__dict__.update(shared)
        self.grounded: dict[str, tuple[Grounding, Solution]] = {}
        self.support = Support(self.rulebook.rules.values())

    def grounding(self, case: Case) -> tuple[Grounding, Solution]:
        """The grounding of a case and its solution, made once."""
        key = repr(case)
        if key not in self.grounded:
            found = ground(case, self.program)
            self.grounded[key] = found, solve(found.instances)
        return self.grounded[key]

    def assessed(self, case: Case) -> Assessment:
        """The assessment of a case by the rules as they are."""
        key = repr(case)
        if key not in self._assessed:
            self._assessed[key] = assess_grounding(*self.grounding(case), self.rulebook, self.program, _today())
        return self._assessed[key]

    def solved(self, case: Case) -> Solution:
        """What holds of a case by the rules as they are."""
        return self.grounding(case)[1]


class Altered(Library):
    """A watched library with a changed rule, and with a changed limit where one is given.

    `reasons` says whether the conditions were changed: else every case is grounded as before.
    """

    def __init__(self, watched: Watched, rule: Rule, limit: Limit | None = None, *, reasons: bool) -> None:
        super().__init__(watched.rules, watched.cases)
        self.watched = watched
        self.rule = rule
        self.reasons = reasons
        rulebook = copy(watched.rulebook)
        rules = {**watched.rulebook.rules, rule.id: rule}
        limits = watched.rulebook.limits | ({limit.name: limit} if limit is not None else {})
        rulebook.__dict__.update(rules=rules, limits=limits)
        program = copy(watched.program)
        program.rules = {**watched.program.rules, rule.id: rule}
        subjects = tuple(frozenset(c.subject for c in clause.conditions) for clause in rule.clauses)
        program.subjects = {**watched.program.subjects, rule.id: subjects}
        self.__dict__.update(rulebook=rulebook, program=program, wording=watched.wording, states=watched.states)
        self.touched = False
        """Whether a case has come out otherwise so far."""

    def assessed(self, case: Case) -> Assessment:
        """The assessment of a case by the rules with the changed one in its place."""
        grounding, solution = self.watched.grounding(case)
        if self.reasons:
            changed = self._grounded(grounding)
            if changed.instances == grounding.instances:
                return self.watched.assessed(case)
            grounding, solution = changed, solve(changed.instances)
        self.touched = True
        return assess_grounding(grounding, solution, self.rulebook, self.program, _today())

    def solved(self, case: Case) -> Solution:
        """What holds of a case by the rules with the changed one in its place."""
        grounding, solution = self.watched.grounding(case)
        return solve(self._grounded(grounding).instances) if self.reasons else solution

    def _grounded(self, before: Grounding) -> Grounding:
        """The grounding of the same case, with the instances of the rule and of all that rest on it made again."""
        resting = resting_on(self.rule, self.rulebook.rules.values())
        needed = {one.id: one for rule in resting for one in (*self.watched.support.of(rule), rule)}
        needed[self.rule.id] = self.rule
        again = {rule.id for rule in resting}
        with small_program([*needed.values()], self.rulebook.words) as program:
            new = [one for one in ground(before.case, program).instances if one.rule in again]
        kept = [one for one in before.instances if one.rule not in again]
        instances = tuple(sorted((*kept, *new), key=lambda instance: instance.key))
        return Grounding(before.case, before.facts, instances, before.unheard)


def resting_on(rule: Rule, rules: Iterable[Rule]) -> list[Rule]:
    """The rule, and those that may rest on what it concludes, over any number of steps."""
    found = {rule.id: rule}
    drawn = {rule.draws.inference} if rule.draws is not None else set()
    grew = bool(drawn)
    while grew:
        grew = False
        for other in rules if drawn else ():
            subjects = {condition.subject for clause in other.clauses for condition in clause.conditions}
            if other.id not in found and subjects & drawn:
                found[other.id] = other
                if other.draws is not None:
                    drawn.add(other.draws.inference)
                grew = True
    return list(found.values())


def _today() -> str:
    return date.today().isoformat()
