"""The rulebook and a case as an answer set program for clingo, written from docs/architecture.md alone.

A world is an answer to every question: one value for each detail that the file leaves open, one order for each two
dates. What follows in layer "s" (sure) follows in every world for the same reason; what follows in layer "w" follows in
some world (brave consequences). So assumptions, their consistency and the smallest sets of them never appear here:
clingo finds worlds instead.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from importlib import import_module
from itertools import combinations
from typing import Any

from engine.model.case import Case, Fact, Version
from engine.model.rule import AttributeTest, Clause, Condition, Reference, Rule, SlotJoin
from engine.model.vocabulary import FACT, PERSON, TEXT, YES_NO, YES_NO_PART, Vocabulary
from tests.differential.answer import Answer, Conclusion, Fired, Premises, answer_of, owed
from tests.differential.implied import implied
from tests.oracle.naive import with_implied

NOBODY = '""'
MEANING = """
layer("s"; "w").
sub(K, K) :- kind(K).
sub(K, W) :- is_a(K, M), sub(M, W).
has(K, A, T, M, Q) :- own(K, A, T, M, Q).
has(K, A, T, M, Q) :- is_a(K, W), has(W, A, T, M, Q), not own(K, A, _, _, _).

% Values. V may turn out to be W.
tree(T) :- value(T, _).
up(T, V, V) :- value(T, V).
up(T, V, W) :- wider(T, V, P), up(T, P, W).
may(T, V, W) :- up(T, W, V).
may(T, V, W) :- may_be(T, V, X), up(T, W, X).
may(T, V, W) :- alternative(T, V, X), may(T, X, W).

% Which values meet a test whatever they turn out to be.
tried(N, T) :- test(N, S, A), sub(K, S), has(K, A, T, _, _), tree(T).
under(N, T, W) :- tried(N, T), named(N, V), up(T, W, V).
grants(N, T, W) :- under(N, T, W), is(N).
grants(N, T, W) :- tried(N, T), is_not(N), value(T, W), not under(N, T, W), not may_be(T, W, _).
unsure(N, T, V) :- tried(N, T), may(T, V, W), not grants(N, T, W).
wholly(N, T, V) :- grants(N, T, V), is(N).
wholly(N, T, V) :- tried(N, T), value(T, V), not unsure(N, T, V).
wholly(N, T, V) :- tried(N, T), alternative(T, V, _), not unsure(N, T, V).

% What a fact says. A source that is silent does not contradict one that speaks.
alleged(C, S, F) :- fact(C, F, K), sub(K, S).
alleged(C, K, F) :- fact(C, F, K), relation(K).
asked(C, F, N, A) :- alleged(C, S, F), test(N, S, A).
about(C, F, A, T, M, Q) :- asked(C, F, _, A), fact(C, F, K), has(K, A, T, M, Q).
tells(C, F, V, A) :- says(C, F, V, A, _).
tells(C, F, V, A) :- spans(C, F, V, A, _, _).
told(C, F, A) :- tells(C, F, _, A).
meets_as(C, F, V, N) :- asked(C, F, N, A), says(C, F, V, A, X), about(C, F, A, T, _, _), wholly(N, T, X), is(N).
unsure_as(C, F, V, N) :- asked(C, F, N, A), says(C, F, V, A, X), about(C, F, A, T, _, _), is_not(N),
                         not wholly(N, T, X).
meets_as(C, F, V, N) :- asked(C, F, N, A), tells(C, F, V, A), is_not(N), not unsure_as(C, F, V, N).
can(N, T, X) :- tried(N, T), may(T, X, W), grants(N, T, W).
never_as(C, F, V, N) :- asked(C, F, N, A), says(C, F, V, A, X), about(C, F, A, T, _, _), is_not(N), not can(N, T, X).
meets_as(C, F, V, N) :- asked(C, F, N, A), tells(C, F, V, A), stated(N).
meets_as(C, F, V, N) :- asked(C, F, N, A), spans(C, F, V, A, X, Y), within(N, L, H), L <= X, Y <= H.
fails_as(C, F, V, N) :- asked(C, F, N, A), tells(C, F, V, A), not meets_as(C, F, V, N).
meets(L, C, F, N) :- layer(L), asked(C, F, N, A), told(C, F, A), not fails_as(C, F, _, N).
meets(L, C, F, N) :- layer(L), asked(C, F, N, A), fact(C, F, K), kind(K), not has(K, A, _, _, _).
meets(L, C, F, N) :- layer(L), asked(C, F, N, A), about(C, F, A, _, _, "not asked"), not told(C, F, A), is_not(N).
meets(L, C, F, N) :- layer(L), asked(C, F, N, A), not told(C, F, A), presumed(N).
meets(L, C, F, N) :- layer(L), asked(C, F, N, A), unsaid(N), not slot(C, F, _, A, _).

% Worlds: a value for what is open.
open(C, F, A) :- asked(C, F, N, A), not meets("s", C, F, N), told(C, F, A).
open(C, F, A) :- about(C, F, A, _, _, "asked"), not told(C, F, A).
could_be(C, F, A, W) :- open(C, F, A), about(C, F, A, T, _, _), says(C, F, _, A, V), may(T, V, W).
could_be(C, F, A, W) :- open(C, F, A), about(C, F, A, T, _, _), not told(C, F, A), value(T, W),
                         not rare(T, W).
rare(T, W) :- mentioned(T, V), up(T, W, V).
could_be(C, F, A, X) :- open(C, F, A), spans(C, F, _, A, X, _).
could_be(C, F, A, X) :- open(C, F, A), spans(C, F, _, A, _, X), X < #sup.
could_be(C, F, A, X) :- open(C, F, A), spans(C, F, _, A, L, H), near(X), L <= X, X <= H.
could_be(C, F, A, X) :- open(C, F, A), about(C, F, A, ("count"; "duration"), _, _), not told(C, F, A), near(X).
could_be(C, F, A, "something") :- open(C, F, A), about(C, F, A, "text", _, _).
near(0). near(X) :- within(_, L, _), X = L-1..L+1, X >= 0. near(X) :- within(_, _, H), X = H-1..H+1, X >= 0, H < #sup.
{ world(C, F, A, W) : could_be(C, F, A, W) } = 1 :- open(C, F, A), about(C, F, A, _, "one", _), could_be(C, F, A, _).
{ world(C, F, A, W) : could_be(C, F, A, W) }     :- open(C, F, A), about(C, F, A, _, "many", _), could_be(C, F, A, _).
each(C, F, N) :- asked(C, F, N, A), is_not(N), about(C, F, A, _, "many", _), told(C, F, A).
meets("w", C, F, N) :- asked(C, F, N, A), about(C, F, A, T, _, _), world(C, F, A, W), grants(N, T, W),
                       not each(C, F, N).
meets("w", C, F, N) :- each(C, F, N), asked(C, F, N, A), tells(C, F, V, A), not never_as(C, F, V, N).
meets("w", C, F, N) :- asked(C, F, N, A), world(C, F, A, X), within(N, L, H), L <= X, X <= H.
meets("w", C, F, N) :- asked(C, F, N, A), world(C, F, A, _), stated(N).

% People and references. Where sources name different ones, each of them may be meant.
names(C, F, V, S) :- slot(C, F, V, S, _).
fills(C, F, V, S, P) :- slot(C, F, V, S, P).
fills(C, F, V, S, P) :- version(C, F, V), not names(C, F, V, S), slot(C, F, _, S, P).
fills(C, F, V, S, "") :- version(C, F, V), wanted(S), not names(C, F, _, S).
disputed(C, F, S, P) :- slot(C, F, _, S, P), names(C, F, V, S), not slot(C, F, V, S, P).
{ meant(C, F, S, P) } :- disputed(C, F, S, P).
holds(L, C, F, V, S, P) :- layer(L), fills(C, F, V, S, P), not disputed(C, F, S, P).
holds("w", C, F, V, S, P) :- fills(C, F, V, S, P), meant(C, F, S, P).

% Dates. Each version has a first and a last possible day, or is not dated.
dated(C, F) :- when(C, F, _, _, _).
timed(C, F, G) :- stands(S, R), alleged(C, S, F), alleged(C, R, G), F != G.
timed(C, F, G) :- timed(C, G, F).
open_day(C, F) :- fact(C, F, _), not dated(C, F).
sequence(C, F, G) :- said_after(C, F, G), not said_after(C, G, F).
said(C, F, G) :- sequence(C, F, G).
said(C, F, G) :- sequence(C, G, F).
may_precede(C, F, G) :- timed(C, F, G), when(C, F, _, E, _), when(C, G, _, _, L), E <= L, not said(C, F, G).
may_precede(C, F, G) :- timed(C, F, G), open_day(C, F), not said(C, F, G).
may_precede(C, F, G) :- timed(C, F, G), open_day(C, G), not said(C, F, G).
may_not_precede(C, F, G) :- timed(C, F, G), when(C, F, _, _, L), when(C, G, _, E, _), L >= E, not said(C, F, G).
may_not_precede(C, F, G) :- timed(C, F, G), open_day(C, F), not said(C, F, G).
may_not_precede(C, F, G) :- timed(C, F, G), open_day(C, G), not said(C, F, G).
% F is said to have come after G: so it was, but for days that exclude it.
turned(C, F, G, V, W) :- sequence(C, F, G), timed(C, F, G), when(C, F, V, _, L), when(C, G, W, E, _), L < E.
as_said(C, F, G) :- sequence(C, F, G), timed(C, F, G), when(C, F, V, _, _), when(C, G, W, _, _),
                    not turned(C, F, G, V, W).
as_said(C, F, G) :- sequence(C, F, G), timed(C, F, G), open_day(C, F).
as_said(C, F, G) :- sequence(C, F, G), timed(C, F, G), open_day(C, G).
may_precede(C, G, F) :- as_said(C, F, G).
may_not_precede(C, F, G) :- as_said(C, F, G).
may_precede(C, F, G) :- turned(C, F, G, _, _).
may_not_precede(C, G, F) :- turned(C, F, G, _, _).
precedes(L, C, F, G) :- layer(L), timed(C, F, G), not may_not_precede(C, F, G).
{ order(C, F, G); order(C, G, F) } = 1 :- timed(C, F, G), F < G.
precedes("w", C, F, G) :- may_precede(C, F, G), order(C, F, G).
apart(C, F, V, G, W, D) :- timed(C, F, G), days(D), when(C, F, V, _, L), when(C, G, W, E, _), E - L > D.
apart(C, F, V, G, W, D) :- apart(C, G, W, F, V, D).
span(E, L) :- timed(C, F, G), when(C, F, _, E, _), when(C, G, _, _, L).
loose(C, F, G, D) :- timed(C, F, G), days(D), when(C, F, _, E, _), when(C, G, _, _, L), not closed(E, L, D).
closed(E, L, D) :- span(E, L), days(D), L - E <= D.
loose(C, F, G, D) :- loose(C, G, F, D).
may_be_near(C, F, G, D) :- timed(C, F, G), days(D), when(C, F, V, _, _), when(C, G, W, _, _),
                           not apart(C, F, V, G, W, D).
may_be_near(C, F, G, D) :- timed(C, F, G), days(D), open_day(C, F).
may_be_near(C, F, G, D) :- timed(C, F, G), days(D), open_day(C, G).
close_by(L, C, F, G, D) :- layer(L), timed(C, F, G), days(D), dated(C, F), dated(C, G), not loose(C, F, G, D).
{ near_enough(C, F, G, D) } :- may_be_near(C, F, G, D), F < G.
close_by("w", C, F, G, D) :- near_enough(C, F, G, D).
close_by("w", C, F, G, D) :- near_enough(C, G, F, D).

drawn(L, C, R, W) :- way(L, C, _, _, i(R, W)).
#show way/5.
"""


def text(value: str) -> str:
    """A string of the program."""
    return '"' + value.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") + '"'


def atom(name: str, *arguments: object) -> str:
    """A fact of the program; numbers stay numbers."""
    written = (str(a) if isinstance(a, int) else text(str(a)) for a in arguments)
    return f"{name}({', '.join(written)})."


class Asp:
    """A rulebook for clingo. Cases are put to it several at a time, since reading the rules takes longest."""

    def __init__(self, rules: Iterable[Rule], words: Vocabulary) -> None:
        self.clingo: Any = import_module("clingo")
        self.words = words
        self.rules = {rule.id: rule for rule in rules}
        self.tests: dict[tuple[str, AttributeTest], int] = {}
        self.slots = {PERSON}
        self.stands: set[tuple[str, str]] = set()
        self.days: set[int] = set()
        lines = [line for rule in self.rules.values() for clause in rule.clauses for line in self._rule(rule, clause)]
        lines += self._words()
        lines += (atom("wanted", slot) for slot in sorted(self.slots))
        lines += (atom("stands", *pair) for pair in sorted(self.stands))
        lines += (atom("days", number) for number in sorted(self.days))
        for (subject, test), number in self.tests.items():
            lines += self._test(subject, test, number)
        self.program = MEANING + "\n".join(lines)

    def answers(self, cases: Sequence[Case]) -> list[Answer]:
        """What clingo finds for each case."""
        control = self.clingo.Control(["--warn=none", "--enum-mode=brave", "0"])
        facts = [line for number, case in enumerate(cases) for line in self._case(number, case)]
        control.add("base", [], self.program + "\n" + "\n".join(facts))
        control.ground([("base", [])])
        symbols: list[Any] = []
        with control.solve(yield_=True) as handle:
            for model in handle:
                symbols = model.symbols(shown=True)
            if not handle.get().satisfiable:
                raise AssertionError("a case has no world at all")
        fired: list[dict[tuple[str, Premises, Conclusion], bool]] = [{} for _ in cases]
        for symbol in symbols:
            layer, case, rule, premises, conclusion = symbol.arguments
            found = fired[case.number]
            key = (rule.string, self._premises(premises), self._conclusion(rule.string, conclusion))
            found[key] = found.get(key, False) or layer.string == "s"
        return [answer_of(Fired(*key, sure=sure) for key, sure in found.items()) for found in fired]

    def _conclusion(self, rule: str, symbol: Any) -> Conclusion:
        if symbol.name == "i":
            return self._inference(symbol)
        return owed(rule, (person.string for person in symbol.arguments[0].arguments))

    def _inference(self, symbol: Any) -> Conclusion:
        name, people = symbol.arguments
        slots = sorted(self.words.slots(name.string))
        return name.string, tuple(zip(slots, (person.string for person in people.arguments), strict=True))

    def _premises(self, symbol: Any) -> Premises:
        return frozenset(
            (premise.arguments[0].string, ()) if premise.name == "f" else self._inference(premise)
            for premise in symbol.arguments
        )

    # Rules

    def _rule(self, rule: Rule, clause: Clause) -> Iterator[str]:
        named = _references(rule)
        used = self._used(clause, named)
        body = ["layer(L)"]
        premises = []
        for at, condition in enumerate(clause.conditions):
            if condition.subject in self.words.inferences:
                slots = sorted(self.words.slots(condition.subject))
                body.append(f"drawn(L, C, {text(condition.subject)}, {_tuple(_slot(at, s) for s in slots)})")
                premises.append(f"i({text(condition.subject)}, {_tuple(_slot(at, s) for s in slots)})")
            else:
                body.append(f"alleged(C, {text(condition.subject)}, F{at})")
                tests = (*condition.tests, *implied(self.words, condition))
                body += (f"meets(L, C, F{at}, {self._number(condition.subject, t)})" for t in tests)
                body += (f"holds(L, C, F{at}, V{at}, {text(s)}, {_slot(at, s)})" for s in sorted(used.get(at, ())))
                premises.append(f"f(F{at})")
            body += self._links(at, condition, clause)
        body += self._apart(clause)
        if rule.draws is not None:
            who = _tuple(self._who(clause, reference) for _, reference in sorted(rule.draws.people))
            conclusion = f"i({text(rule.draws.inference)}, {who})"
        else:
            conclusion = f"o({_tuple(self._who(clause, reference) for reference in named)})"
        yield f"way(L, C, {text(rule.id)}, {_tuple(premises)}, {conclusion}) :- {', '.join(body)}."

    def _used(self, clause: Clause, named: Iterable[Reference]) -> dict[int, set[str]]:
        """The slots of each condition that matter."""
        used: dict[int, set[str]] = {}
        for at, condition in enumerate(clause.conditions):
            for join in condition.joins:
                used.setdefault(at, set()).add(join.slot)
                if join.other != "id":
                    used.setdefault(join.position, set()).add(join.other)
        for reference in named:
            if reference.slot != "id":
                used.setdefault(clause.position(reference.alias), set()).add(reference.slot)
        self.slots.update(*used.values())
        return used

    def _links(self, at: int, condition: Condition, clause: Clause) -> Iterator[str]:
        for join in condition.joins:
            mine, theirs = _slot(at, join.slot), self._other(join)
            if join.lenient:
                yield f"1 {{ {mine} = {theirs}; {mine} = {NOBODY}; {theirs} = {NOBODY} }}"
                continue
            yield f"{mine} {'!=' if join.distinct else '='} {theirs}"
            yield f"{mine} != {NOBODY}"
            if join.distinct:
                yield f"{theirs} != {NOBODY}"
        for test in condition.dates:
            subject = clause.conditions[test.position].subject
            self.stands.add((condition.subject, subject))
            one, other = f"F{at}", f"F{test.position}"
            if test.relation == "within":
                self.days.add(test.days)
                yield f"close_by(L, C, {one}, {other}, {test.days})"
            else:
                first, second = (one, other) if test.relation == "before" else (other, one)
                yield f"precedes(L, C, {first}, {second})"

    @staticmethod
    def _other(join: SlotJoin) -> str:
        return f"F{join.position}" if join.other == "id" else _slot(join.position, join.other)

    def _apart(self, clause: Clause) -> Iterator[str]:
        """No fact serves two conditions of one rule; what is said of a person may."""
        alleged = [
            at
            for at, condition in enumerate(clause.conditions)
            if condition.subject not in self.words.inferences and condition.subject != PERSON
        ]
        for one, other in combinations(alleged, 2):
            yield f"F{one} != F{other}"

    @staticmethod
    def _who(clause: Clause, reference: Reference) -> str:
        at = clause.position(reference.alias)
        return f"F{at}" if reference.slot == "id" else _slot(at, reference.slot)

    def _number(self, subject: str, test: AttributeTest) -> int:
        return self.tests.setdefault((subject, test), len(self.tests))

    @staticmethod
    def _test(subject: str, test: AttributeTest, number: int) -> Iterator[str]:
        yield atom("test", number, subject, test.attribute)
        if test.presumed.pin:
            yield atom("presumed", number)
        if test.relation in ("is", "is-not"):
            yield atom(test.relation.replace("-", "_"), number)
            yield from (atom("named", number, value) for value in test.values)
        elif test.relation in ("stated", "unsaid"):
            yield atom(test.relation, number)
        else:
            low, high = {
                "at_least": (test.number, "#sup"),
                "more_than": (test.number + 1, "#sup"),
                "at_most": (0, test.number),
                "less_than": (0, test.number - 1),
            }[test.relation]
            yield f"within({number}, {low}, {high})."

    # Words

    def _words(self) -> Iterator[str]:
        for kind in self.words.kinds.values():
            yield atom("kind", kind.name)
            for wider in (kind.is_a, *kind.also_a):
                if wider is not None:
                    yield atom("is_a", kind.name, wider)
            for name, attribute in kind.attributes.items():
                many, asked = "many" if attribute.many else "one", "asked" if attribute.asked else "not asked"
                yield atom("own", kind.name, name, attribute.values, many, asked)
        yield from (atom("relation", name) for name in self.words.relations)
        yield from (atom("value", YES_NO, value) for value in ("yes", "no"))
        yield from (atom("value", YES_NO_PART, value) for value in ("yes", "in-part", "no"))
        for tree in self.words.trees.values():
            for value in tree.values.values():
                yield atom("value", tree.name, value.name)
                if not value.asked:
                    yield atom("mentioned", tree.name, value.name)
                if value.wider is not None:
                    yield atom("wider", tree.name, value.name, value.wider)
                yield from (atom("may_be", tree.name, value.name, other) for other in value.may_be)

    # Cases

    def _case(self, case: int, told: Case) -> Iterator[str]:
        for fact in told.facts:
            yield from self._fact(case, fact)
        for person in told.people.values():
            yield from self._fact(case, Fact(f"people.{person.id}", PERSON, (_version(person.details, person.id),)))
            for relation, to in person.relations:
                yield from self._relation(case, person.id, relation, to)
                if self.words.relations[relation].symmetric:
                    yield from self._relation(case, to, relation, person.id)

    def _relation(self, case: int, one: str, relation: str, to: str) -> Iterator[str]:
        yield from self._fact(case, Fact(f"people.{one}.{relation}.{to}", relation, (_version({}, one, to),)))

    def _fact(self, case: int, fact: Fact) -> Iterator[str]:
        attributes = self.words.attributes(fact.kind) if fact.kind in self.words.kinds else {}
        fact = with_implied(fact, self.words)
        yield atom("fact", case, fact.id, fact.kind)
        for number, version in enumerate(fact.versions):
            yield atom("version", case, fact.id, number)
            for slot, people in version.people.items():
                yield from (atom("slot", case, fact.id, number, slot, person) for person in people)
            for name, detail in version.details.items():
                if not isinstance(detail, tuple):
                    low, high = (detail, detail) if isinstance(detail, int) else (detail.low, detail.high)
                    most = "#sup" if high is None else high
                    yield f"spans({case}, {text(fact.id)}, {number}, {text(name)}, {low}, {most})."
                elif attributes[name].values == FACT:
                    yield from (atom("slot", case, fact.id, number, name, other) for other in detail)
                elif attributes[name].values == TEXT:
                    yield atom("says", case, fact.id, number, name, "something")
                else:
                    yield from (atom("says", case, fact.id, number, name, value) for value in detail)
                    tree = attributes[name].values
                    either = [value for value in detail if "|" in value]
                    yield from (atom("alternative", tree, value, one) for value in either for one in value.split("|"))
            for attribute in attributes.values():
                told = [v.details[attribute.name] for v in fact.versions if attribute.name in v.details]
                if attribute.after and told and not number:
                    named = set.intersection(*(set(detail) for detail in told))  # type: ignore[arg-type]
                    yield from (atom("said_after", case, fact.id, other) for other in sorted(named))
            for attribute in attributes.values():  # what silence means
                if attribute.default and not number and all(attribute.name not in v.details for v in fact.versions):
                    yield atom("says", case, fact.id, number, attribute.name, attribute.default)
            if version.date is not None:
                first = "#inf" if version.date.earliest is None else version.date.earliest
                last = "#sup" if version.date.latest is None else version.date.latest
                yield f"when({case}, {text(fact.id)}, {number}, {first}, {last})."


def _version(details: Any, person: str, to: str = "") -> Version:
    people = {PERSON: (person,), "to": (to,)} if to else {PERSON: (person,)}
    return Version(people, details, None, ())


def _references(rule: Rule) -> list[Reference]:
    """The people that make up the conclusion."""
    if rule.draws is not None:
        return [reference for _, reference in sorted(rule.draws.people)]
    assert rule.engages is not None
    return list(rule.engages.owed_to)


def _slot(at: int, slot: str) -> str:
    """The variable for a slot of a condition: hex, since slots may have characters that variables may not."""
    return f"S{at}_{slot.encode().hex()}"


def _tuple(parts: Iterable[str]) -> str:
    return f"({''.join(f'{part},' for part in parts)})"
