"""Why a test beside a rule came out otherwise: the facts in sentences, and what the rule made of them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from engine.lint.parts import Support, small_program
from engine.load.short_facts import ShortFactError, case_from_short
from engine.model.assessment import ENGAGED, NOT_ENGAGED
from engine.model.case import Case, Fact, Version
from engine.model.frozen import dataclass
from engine.model.rule import Rule, RuleTest
from engine.model.rulebook import Rulebook
from engine.model.vocabulary import PERSON, Vocabulary
from engine.reason.ground import ground
from engine.reason.instance import Grounding, Instance
from engine.reason.rule_tests import status_of
from engine.reason.sentences import assumption_words, fact_details, fact_sentence, fill, join_words
from engine.reason.solve import Solution, solve
from engine.reason.why_not import HOLDS, ConditionState, WhyNot

HELD, LACKING, UNKNOWN = "●", "○", "?"


@dataclass(frozen=True)
class Line:
    """One line of an explanation: its mark ("" for headings), and what it says."""

    mark: str
    says: str


@dataclass(frozen=True)
class Outcome:
    """What a test expects and what came out, with the lines that tell how; `got` is "error" for unreadable facts."""

    rule: Rule
    test: RuleTest
    number: int
    got: str
    facts: tuple[str, ...]
    lines: tuple[Line, ...]

    @property
    def passed(self) -> bool:
        """Whether the expected status came out."""
        return self.got == self.test.expects

    def plain(self) -> dict[str, Any]:
        """The JSON-ready form."""
        return {
            "rule": self.rule.id,
            "test": self.number,
            "file": self.rule.file,
            "line": self.test.line,
            "expected": self.test.expects,
            "got": self.got,
            "passed": self.passed,
            "facts": list(self.facts),
            "because": [f"{line.mark} {line.says}".strip() for line in self.lines],
        }


def run_tests(rule: Rule, rulebook: Rulebook, support: Support) -> Iterator[Outcome]:
    """The tests of one rule, run with the rules that it rests on."""
    words = rulebook.words
    with small_program([rule, *support.of(rule)], words) as program:
        for number, test in enumerate(rule.tests, start=1):
            try:
                case = case_from_short(test.facts, words)
            except ShortFactError as error:
                lines = tuple(Line(LACKING, problem) for problem in error.problems)
                yield Outcome(rule, test, number, "error", tuple(_as_written(test.facts)), lines)
                continue
            grounding = ground(case, program)
            solution = solve(grounding.instances)
            own = [instance for instance in grounding.instances if instance.rule == rule.id]
            got = status_of({instance.conclusion for instance in own}, rule.id, solution)
            if got == test.expects:
                yield Outcome(rule, test, number, got, (), ())
                continue
            # that a person is one says nothing
            facts = [f for f in grounding.facts.values() if f.kind != PERSON or fact_details(f, case, words)]
            told = tuple(_fact_words(fact, case, words) for fact in facts)
            lines = tuple(_because(rule, got, own, grounding, solution, rulebook))
            yield Outcome(rule, test, number, got, told, lines)


def _because(
    rule: Rule, got: str, own: Sequence[Instance], grounding: Grounding, solution: Solution, rulebook: Rulebook
) -> Iterator[Line]:
    live = [i for i in own if i in solution.live.get(i.conclusion, ())]
    if got == NOT_ENGAGED or not live:
        yield Line("", "what the rule asks for")
        for state in WhyNot(grounding, solution, rulebook).rule(rule).conditions:
            yield from _condition(state)
        return
    definite = [i for i in live if i.conclusion in solution.definite and not i.assumptions]
    for instance in (definite if got == ENGAGED and definite else live)[:1]:
        yield Line("", "what the rule found" if got == ENGAGED else "what the rule found, and what it would need")
        for premise in instance.premises:
            if premise.conclusion is None:
                fact = grounding.facts[premise.fact]
                yield Line(HELD, f"{fact.id}: {_fact_words(fact, grounding.case, rulebook.words)}")
            else:
                says = rulebook.words.inferences[premise.conclusion.name].says
                yield Line(HELD, _filled(says, dict(premise.conclusion.people)))
        for assumption in instance.assumptions:
            yield Line(UNKNOWN, assumption_words(assumption, grounding.facts, rulebook.words))
        if got != ENGAGED and not instance.assumptions:  # what it rests on is itself undetermined
            for environment in solution.open.get(instance.conclusion, ())[:1]:
                for assumption in sorted(environment, key=repr):
                    yield Line(UNKNOWN, assumption_words(assumption, grounding.facts, rulebook.words))


def _filled(says: str, people: Mapping[str, str]) -> str:
    return fill(says, lambda slot: people.get(slot, slot))


def _condition(state: ConditionState) -> Iterator[Line]:
    mark = {HOLDS: HELD, "unknown": UNKNOWN}.get(state.state, LACKING)
    detail = f" ({state.premise}: {state.detail})" if state.detail and state.premise and state.state != HOLDS else ""
    missing = f" ({state.detail or 'no fact of this kind'})" if not state.premise and state.state != HOLDS else ""
    yield Line(mark, f"{state.says}{detail}{missing}")


def _fact_words(fact: Fact, case: Case, words: Vocabulary) -> str:
    if fact.kind == PERSON or fact.kind in words.relations:
        sentence = fact_sentence(fact, case, words)
    else:
        sentence = f"{fact_sentence(fact, case, words)}{f' ({fact.main.date.text})' if fact.main.date else ''}"
    details = fact_details(fact, case, words) if fact.kind in words.kinds else ()
    return f"{sentence}: {'; '.join(details)}" if details else sentence


def fact_lines(facts: Sequence[Mapping[str, Any]], words: Vocabulary) -> tuple[str, ...]:
    """The facts of a test in sentences; as they are written, if they cannot be read."""
    try:
        case = case_from_short(facts, words)
    except ShortFactError:
        return tuple(_as_written(facts))
    found = [_fact_words(fact, case, words) for fact in case.facts]
    for person in case.people.values():
        told = Fact(person.id, PERSON, (Version({PERSON: (person.id,)}, person.details, None, ()),))
        described = fact_details(told, case, words)
        found += ["; ".join(described)] if described else []
        for relation, to in person.relations:
            slots = {PERSON: person.id, "to": to}
            found.append(fill(words.relations[relation].says, slots.__getitem__))
    return tuple(found)


def _as_written(facts: Sequence[Mapping[str, Any]]) -> Iterator[str]:
    for fact in facts:
        for kind, told in fact.items():
            said = (
                join_words(f"{key} {value}" for key, value in (told or {}).items()) if isinstance(told, Mapping) else ""
            )
            yield f"{kind}: {said}" if said else str(kind)
