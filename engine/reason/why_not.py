"""Why not: the rules that came nearest to engaging an obligation, and what each still lacks.

For every clause of a candidate rule the facts are matched so that as few conditions as possible are missing or false,
then as few as possible uncertain. A condition that is uncertain, false or missing comes with the YAML line that would
change it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from engine.model.amounts import UNITS, say_duration
from engine.model.authority import pin_covers
from engine.model.case import Case, Fact
from engine.model.derivation import Assumption
from engine.model.frozen import dataclass
from engine.model.rule import AttributeTest, Clause, Condition, Rule
from engine.model.rulebook import Rulebook
from engine.model.vocabulary import DURATION, FACT, PERSON, Attribute, Vocabulary
from engine.reason.features import test_dates, test_detail, whole
from engine.reason.ground import told_of
from engine.reason.instance import Conclusion, Grounding
from engine.reason.over_time import MARK
from engine.reason.sentences import (
    assumption_words,
    fact_sentence,
    fill,
    join_words,
    question_about,
    test_words,
)
from engine.reason.solve import Solution

HOLDS, UNKNOWN, FAILS, MISSING = "holds", "unknown", "fails", "missing"
MOST_NEAR = 3
"""Facts of the kind wanted that are named where none of them fits."""
SEARCH_BUDGET = 4_000
"""Partial matches tried for one clause; a clause with more shows the best found until then."""


@dataclass(frozen=True)
class Remedy:
    """A line of YAML that would change a condition: under the fact at `line`, or as a new fact."""

    yaml: str
    fact: str
    line: int


@dataclass(frozen=True)
class ConditionState:
    """One condition of a rule for this case: "holds", "unknown", "fails" or "missing", in words, with its remedies."""

    state: str
    says: str
    premise: str
    detail: str
    remedies: tuple[Remedy, ...] = ()
    question: str = ""


@dataclass(frozen=True)
class NearMiss:
    """A rule that does not hold definitely, with the state of each condition of its nearest clause."""

    rule: str
    title: str
    provision: str
    file: str
    line: int
    conditions: tuple[ConditionState, ...]

    @property
    def lacking(self) -> int:
        """How many conditions fail or are missing."""
        return sum(1 for c in self.conditions if c.state in (FAILS, MISSING))

    @property
    def open(self) -> int:
        """How many conditions are unknown."""
        return sum(1 for c in self.conditions if c.state == UNKNOWN)


@dataclass(frozen=True)
class _Candidate:
    """Something that may stand for a condition, with what is wrong or uncertain about it."""

    id: str
    slots: dict[str, tuple[str, ...]]
    assumptions: tuple[Assumption, ...]
    failing: tuple[AttributeTest, ...]
    drawn: bool = False

    @property
    def cost(self) -> tuple[int, int]:
        return (1 if self.failing else 0, 1 if self.assumptions else 0)


class WhyNot:
    """Answers why-not questions about one solved case."""

    def __init__(self, grounding: Grounding, solution: Solution, rulebook: Rulebook) -> None:
        self.grounding = grounding
        self.case: Case = grounding.case
        self.solution = solution
        self.rulebook = rulebook
        self.words: Vocabulary = rulebook.words
        self.engaged = {c.name for c in solution.definite if c.kind == "obligation"}
        self._options: dict[str, list[_Candidate]] = {}
        self._lines_for: dict[str, tuple[Remedy, ...]] = {}

    def nearest(self, targets: Sequence[str] = (), most: int = 5, lacking: int | None = None) -> tuple[NearMiss, ...]:
        """The nearest rules for pins or ids of findings, or (without targets) any obligation, fewest missing first.

        `lacking` keeps only rules that lack at most that many conditions, and of which the case says something.
        """
        found = []
        for rule in self.rulebook.rules.values():
            if rule.engages is None or rule.id in self.engaged or not self._concerns(rule, targets):
                continue
            miss = self.rule(rule)
            if lacking is None:
                found.append(miss)
            elif miss.lacking <= lacking and any(c.state != MISSING for c in miss.conditions):
                found.append(miss)  # a rule of which the case says nothing at all is not near
        found.sort(key=_nearest_first)
        return tuple(found[:most])

    def rule(self, rule: Rule) -> NearMiss:
        """The nearest clause of one rule."""
        states = [self._clause(clause) for clause in rule.clauses]
        best = min(
            states,
            key=lambda s: (
                sum(1 for c in s if c.state in (FAILS, MISSING)),
                sum(1 for c in s if c.state == UNKNOWN),
                len(s),
            ),
        )
        about = rule.engages.provision if rule.engages else f"inference {rule.draws.inference if rule.draws else ''}"
        return NearMiss(rule.id, rule.title, about, rule.file, rule.line, tuple(best))

    def kinds_of(self, fact: Fact) -> tuple[str, ...]:
        """The kind of a fact, and what it is too."""
        return self.words.chain(fact.kind) if fact.kind in self.words.kinds else (fact.kind,)

    def drawing(self, inference: str) -> tuple[NearMiss, ...]:
        """The nearest rules that would draw an inference."""
        return tuple(sorted(self._drawing(inference), key=lambda m: (m.lacking, m.open, m.rule)))

    def _drawing(self, inference: str) -> Iterator[NearMiss]:
        rules = [rule for rule in self.rulebook.rules.values() if rule.draws and rule.draws.inference == inference]
        return map(self.rule, sorted(rules, key=lambda rule: (rule.file, rule.line)))

    def _concerns(self, rule: Rule, targets: Sequence[str]) -> bool:
        if not targets or rule.id in targets:
            return True
        assert rule.engages is not None
        pins = (rule.engages.provision, *rule.cites)
        return any(pin_covers(target, pin) for target in targets for pin in pins)

    def _clause(self, clause: Clause) -> list[ConditionState]:
        best: tuple[tuple[int, int], list[_Candidate | None]] | None = None
        tried = 0
        stack: list[tuple[tuple[int, int], list[_Candidate | None]]] = [((0, 0), [])]
        while stack and tried < SEARCH_BUDGET:
            cost, chosen = stack.pop()
            tried += 1
            if best is not None and cost >= best[0]:
                continue
            if len(chosen) == len(clause.conditions):
                best = (cost, chosen)
                continue
            condition = clause.conditions[len(chosen)]
            # a fact of the kind that fails in one point and leaves another open is nearer than none
            options: list[tuple[tuple[int, int], _Candidate | None]] = [((1, 1), None)]
            for candidate in self._candidates(condition):
                if self._joined(condition, candidate, chosen):
                    wrong, uncertain = candidate.cost
                    options.append(((wrong, uncertain), candidate))
            options.sort(key=lambda option: option[0], reverse=True)
            for (wrong, uncertain), option in options:
                stack.append(((cost[0] + wrong, cost[1] + uncertain), [*chosen, option]))
        nothing: list[_Candidate | None] = [None] * len(clause.conditions)
        chosen = best[1] if best is not None else nothing
        return [self._state(c, option, clause, chosen) for c, option in zip(clause.conditions, chosen, strict=True)]

    def _candidates(self, condition: Condition) -> list[_Candidate]:
        key = condition.feature
        found = self._options.get(key)
        if found is None:
            found = self._options[key] = list(self._find(condition))
        return found

    def _find(self, condition: Condition) -> Iterator[_Candidate]:
        if condition.subject in self.words.inferences:
            for conclusion in sorted({*self.solution.definite, *self.solution.open}):
                if conclusion.kind == "inference" and conclusion.name == condition.subject:
                    slots: dict[str, tuple[str, ...]] = {slot: (p,) for slot, p in conclusion.people}
                    yield _Candidate(inference_id(conclusion), slots, self._assumed(conclusion), (), drawn=True)
            return
        for fact in self.grounding.facts.values():
            if condition.subject not in self.kinds_of(fact) or MARK in fact.id:  # people as they usually are
                continue
            assumptions: list[Assumption] = []
            failing: list[AttributeTest] = []
            for test in whole(condition.tests, fact.kind, self.words):
                outcome = test_detail(fact, test, self.words)
                if outcome is False:
                    failing.append(test)
                elif outcome is not True:
                    assumptions.append(outcome)
            yield _Candidate(fact.id, _held(fact, self.words), tuple(assumptions), tuple(failing))

    def _assumed(self, conclusion: Conclusion) -> tuple[Assumption, ...]:
        environments = self.solution.open.get(conclusion, ())
        return tuple(sorted(environments[0], key=repr)) if environments else ()

    def _joined(self, condition: Condition, option: _Candidate, chosen: Sequence[_Candidate | None]) -> bool:
        for join in condition.joins:
            other = chosen[join.position]
            if other is None:
                continue
            mine, theirs = set(option.slots.get(join.slot, ())), set(other.slots.get(join.other, ()))
            if join.distinct:
                if mine and mine <= theirs:
                    return False
            elif join.lenient and not (mine - {""} and theirs - {""}):
                continue
            elif not mine & theirs:
                return False
        fact = self.grounding.facts.get(option.id)
        if fact is not None and fact.kind != PERSON and any(o is not None and o.id == option.id for o in chosen):
            return False
        for test in condition.dates:
            other = chosen[test.position]
            other_fact = self.grounding.facts.get(other.id) if other else None
            if fact is not None and other_fact is not None and test_dates(test, fact, other_fact, self.words) is False:
                return False
        return True

    def _state(
        self,
        condition: Condition,
        option: _Candidate | None,
        clause: Clause,
        chosen: Sequence[_Candidate | None],
    ) -> ConditionState:
        says = condition_words(condition, self.words)
        if option is None:
            if condition.subject in self.words.inferences:
                return ConditionState(MISSING, says, "", "", self._remedies_of(condition.subject))
            near = [told_of(c.id) for c in self._candidates(condition) if c.id not in {o.id for o in chosen if o}]
            more = f" and {len(near) - MOST_NEAR} more" if len(near) > MOST_NEAR else ""
            detail = f"not joined to the others: {', '.join(near[:MOST_NEAR])}{more}" if near else ""
            return ConditionState(MISSING, says, "", detail, (self._template(condition, clause, chosen),))
        detail = "; ".join(assumption_words(a, self.grounding.facts, self.words) for a in option.assumptions)
        if option.drawn:
            state = UNKNOWN if option.assumptions else HOLDS
            return ConditionState(state, says, option.id, f"if {detail}" if detail else "")
        fact = self.grounding.facts[option.id]
        sentence = fact_sentence(fact, self.case, self.words)
        if option.failing:
            open_ones = {a.attribute for a in option.assumptions if not a.contested}
            tests = whole(condition.tests, fact.kind, self.words)
            remedies = self._lines(fact, [*option.failing, *(t for t in tests if t.attribute in open_ones)])
            stated = "; ".join(f"{t.attribute} is {_stated(fact, t.attribute)}" for t in option.failing)
            unknown = f"; not known: {', '.join(sorted(open_ones))}" if open_ones else ""
            return ConditionState(FAILS, says, option.id, f"{sentence}: {stated}{unknown}", remedies)
        if option.assumptions:
            uncertain = {a.attribute for a in option.assumptions if not a.contested}
            tests = whole(condition.tests, fact.kind, self.words)
            remedies = self._lines(fact, [test for test in tests if test.attribute in uncertain])
            question = question_about(option.assumptions[0], self.grounding.facts, self.case, self.words)
            names = ", ".join(dict.fromkeys(a.attribute for a in option.assumptions))
            differ = any(a.contested for a in option.assumptions)
            detail = f"{sentence}: {'sources differ on' if differ else 'not known'}: {names}"
            return ConditionState(UNKNOWN, says, option.id, detail, remedies, question)
        return ConditionState(HOLDS, says, option.id, sentence)

    def _remedies_of(self, inference: str) -> tuple[Remedy, ...]:
        """What would let an inference be drawn: the shortest of what single things rules that draw it lack.

        Of equally short ones, the rule that stands first in its file: authors begin with what is usual.
        """
        if inference not in self._lines_for:
            self._lines_for[inference] = ()  # an inference on the way to itself is no way
            lacking = [[c for c in miss.conditions if c.state != HOLDS] for miss in self._drawing(inference)]
            single = [conditions[0].remedies for conditions in lacking if len(conditions) == 1]
            short = sorted(single, key=lambda remedies: sum(one.yaml.count("\n") + 1 for one in remedies))
            self._lines_for[inference] = next(filter(None, short), ())
        return self._lines_for[inference]

    def _joined_values(
        self, condition: Condition, clause: Clause, chosen: Sequence[_Candidate | None]
    ) -> dict[str, str]:
        """What the slots of a missing condition must hold, by its joins with the facts matched before and after it."""
        held: dict[str, str] = {}
        position = clause.conditions.index(condition)
        for join in condition.joins:
            other = chosen[join.position]
            if other is not None and join.exact and other.slots.get(join.other):
                held[join.slot] = other.slots[join.other][0]
        for later, option in zip(clause.conditions, chosen, strict=True):
            for join in later.joins:
                known = option.slots.get(join.slot) if option is not None else None
                if join.position == position and known and join.exact and join.other != "id":
                    held.setdefault(join.other, known[0])
        if PERSON not in held and len(self.case.people) == 1:
            held[PERSON] = next(iter(self.case.people))
        return held

    def _lines(self, fact: Fact, tests: Iterable[AttributeTest]) -> tuple[Remedy, ...]:
        return tuple(Remedy(line, told_of(fact.id), fact.line) for line in _meeting(tests, fact.kind, self.words))

    def _template(self, condition: Condition, clause: Clause, chosen: Sequence[_Candidate | None]) -> Remedy:
        """A new fact that would meet the condition, joined to the facts already matched."""
        held = self._joined_values(condition, clause, chosen)
        if condition.subject == PERSON or condition.subject in self.words.relations:
            about = _meeting(condition.tests, condition.subject, self.words)
            if condition.subject != PERSON:
                about = [f"{condition.subject}: {held.get('to', '...')}"]
            yaml = f"{held.get(PERSON, '...')}: {{{', '.join(about)}}}   # under people"
            return Remedy(yaml, "", 0)
        kinds = [k for k in self.words.narrower(condition.subject) if not self.words.kinds[k].abstract]
        kind = condition.subject if condition.subject in kinds else (kinds[0] if kinds else condition.subject)
        lines = [f"- id: {kind}-1", f"  kind: {kind}", f"  person: {held.pop(PERSON, '...')}"]
        lines += [f"  {slot}: {value}" for slot, value in held.items()]
        lines += [f"  {line}" for line in _meeting(condition.tests, kind, self.words)]
        last = max((fact.line for fact in self.case.facts), default=0)
        return Remedy("\n".join(lines), "", last)


def condition_words(condition: Condition, words: Vocabulary) -> str:
    """A condition in a sentence, with people named by their slots: "the premises of the person were searched; ..."."""
    subject = condition.subject
    if subject in words.relations:
        says = words.relations[subject].says
    elif subject in words.inferences:
        says = words.inferences[subject].says
    else:
        says = words.kinds[subject].says
    sentence = fill(says, lambda slot: "the person" if slot == PERSON else f"the {slot}")
    attributes = words.attributes(subject) if subject in words.kinds else {}
    parts = [test_words(attributes[test.attribute], test, words) for test in condition.tests]
    return "; ".join([sentence, *parts])


def _held(fact: Fact, words: Vocabulary) -> dict[str, tuple[str, ...]]:
    slots: dict[str, tuple[str, ...]] = {"id": (fact.id,)}
    for version in fact.versions:
        for slot, people in version.people.items():
            slots[slot] = tuple(dict.fromkeys((*slots.get(slot, ()), *people)))
        for name, attribute in words.attributes(fact.kind).items():
            detail = version.details.get(name)
            if attribute.values == FACT and isinstance(detail, tuple):
                slots[name] = tuple(dict.fromkeys((*slots.get(name, ()), *detail)))
    return slots


def _meeting(tests: Iterable[AttributeTest], kind: str, words: Vocabulary) -> list[str]:
    """A line of YAML per test that would meet it."""
    attributes = words.attributes(kind)
    return [f"{test.attribute}: {_value(test, attributes.get(test.attribute))}" for test in tests]


def _value(test: AttributeTest, attribute: Attribute | None) -> str:
    if test.relation in ("is", "stated"):
        return test.values[0] if test.values else "..."
    if test.relation == "is-not":
        return f"... (not {join_words(test.values)})"
    if test.relation == "unsaid":
        return "... (leave it out)"
    step = {"more_than": 1, "less_than": -1}.get(test.relation, 0)
    if attribute is None or attribute.values != DURATION:
        return str(test.number + step)
    unit = say_duration(test.number, attribute.unit).split()[-1].removesuffix("s") + "s"
    return say_duration(test.number + step * UNITS[unit], unit)


def _stated(fact: Fact, attribute: str) -> str:
    detail = fact.main.details.get(attribute)
    if detail is None:
        return "not stated"
    return join_words(detail) if isinstance(detail, tuple) else str(detail)


def _nearest_first(miss: NearMiss) -> tuple[int, int, int, str]:
    return miss.lacking, miss.open, len(miss.conditions), miss.rule


def inference_id(conclusion: Conclusion) -> str:
    """How an inference that was drawn is named among premises."""
    return f"{conclusion.name}({', '.join(person for _, person in conclusion.people)})"
