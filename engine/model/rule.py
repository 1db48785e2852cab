"""Rules as data: clauses of conditions, and the obligation they engage or the inference they draw.

A rule's `when` is kept as clauses, one per way through its `any` branches, each a list of conditions that must
all hold. Written by loading (engine/load/rules.py), read by grounding, explanations and views.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

from engine.model.frozen import dataclass
from engine.model.vocabulary import PLACE

SUPERSEDED = "superseded"
"""The status of a rule that others took the place of."""


class Presumed(NamedTuple):
    """What the law takes an attribute to be while nobody says otherwise, and the pin that says so."""

    value: str = ""
    pin: str = ""


class AttributeTest(NamedTuple):
    """A test of one attribute. With `presumed`, silence meets it: the law presumes so.

    `relation` is one of: "is" (the value is one of `values` or narrower), "is-not", "stated", "unsaid" (a reference),
    "at_least", "more_than", "at_most", "less_than" (against `number`).
    """

    attribute: str
    relation: str
    values: tuple[str, ...] = ()
    number: int = 0
    presumed: Presumed = Presumed()


class SlotJoin(NamedTuple):
    """This condition's slot holds what `other` holds in the earlier condition at `position`.

    `distinct`: it holds somebody else. `lenient`: it holds the same fact, or one of the two holds none.
    """

    slot: str
    position: int
    other: str
    distinct: bool = False
    lenient: bool = False

    @property
    def exact(self) -> bool:
        """Whether both must hold the same."""
        return not (self.distinct or self.lenient)

    def met(self, mine: str | None, theirs: str | None) -> bool:
        """Whether two slots with these holders ("" or None: nobody is told) stand to each other as the join asks."""
        if self.lenient:
            return not mine or not theirs or mine == theirs
        return bool(mine and theirs) and (mine == theirs) is not self.distinct


class DateTest(NamedTuple):
    """This condition's fact is "before", "after" or "within" `days` of the fact of the condition at `position`."""

    relation: str
    position: int
    days: int = 0


@dataclass(frozen=True)
class Condition:
    """One condition: a fact, relation or inference called `subject`, with its tests and its links to earlier ones."""

    alias: str
    subject: str
    tests: tuple[AttributeTest, ...] = ()
    joins: tuple[SlotJoin, ...] = ()
    dates: tuple[DateTest, ...] = ()
    line: int = 0

    @property
    def feature(self) -> str:
        """The name of what the condition tests in a fact on its own, without its joins."""
        parts = [self.subject]
        for test in self.tests:
            what = "|".join(test.values) if test.values else str(test.number)
            presumed = f" presumed {test.presumed.pin}" if test.presumed.pin else ""
            parts.append(f"{test.attribute} {test.relation} {what}{presumed}")
        return "; ".join(parts)


@dataclass(frozen=True)
class Clause:
    """One way in which a rule's conditions can all hold."""

    conditions: tuple[Condition, ...]

    def position(self, alias: str) -> int:
        """Where the condition named `alias` stands; ValueError when the clause has none of that name."""
        for number, condition in enumerate(self.conditions):
            if condition.alias == alias:
                return number
        raise ValueError(alias)


class Reference(NamedTuple):
    """A person named through a condition: `$s.person` is Reference("s", "person")."""

    alias: str
    slot: str


@dataclass(frozen=True)
class Obligation:
    """Who is owed what under one provision (a pin), with duty and directness.

    A provision that gives no claim alone is read with others: with those of `read_with` (pins), or with the articles of
    the same treaty that other findings on the fact of a condition engage, `read_with_of` naming that condition.
    A text that no State ratifies stands `in_place_of` an article of a treaty where that treaty did not bind the State.
    """

    provision: str
    duty: str
    directness: str
    owed_to: tuple[Reference, ...]
    statement: str
    read_with: tuple[str, ...] = ()
    read_with_of: tuple[Reference, ...] = ()
    in_place_of: str = ""


@dataclass(frozen=True)
class Drawn:
    """The inference a rule draws, with the person in each of its slots."""

    inference: str
    people: tuple[tuple[str, Reference], ...]


@dataclass(frozen=True)
class LimitLimb:
    """One limb of the test a State must meet; `look_at` names details (kind, attribute) that speak to it."""

    limb: str
    says: str
    pins: tuple[str, ...]
    look_at: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Limit:
    """A ground on which a State may lawfully restrict a right. `invoked_by` are conditions, any of which raises it."""

    name: str
    ground: str
    pins: tuple[str, ...]
    limbs: tuple[LimitLimb, ...]
    invoked_by: tuple[Condition, ...]
    file: str
    line: int


@dataclass(frozen=True)
class RuleTest:
    """An example beside a rule: the facts in short form and the status they must lead to."""

    expects: str
    facts: tuple[Mapping[str, Any], ...]
    line: int


class Revision(NamedTuple):
    """One entry of a rule's history: the day (ISO) and what was changed, and by whom where that is told."""

    on: str
    what: str
    by: str = ""


@dataclass(frozen=True)
class Rule:
    """One rule: either `engages` an obligation or `draws` an inference. Pins are strings such as `iccpr:17(1)`.

    A rule of a file that engages several provisions is several of these; `beside` is then the id of the first.
    `formerly` are ids under which it was known.
    `modified` is the day (ISO) of the last change, "" when not told; `superseded_by` names the rules that took the
    place of one whose status is "superseded", which is kept for the record and no longer run.
    `joined_by_person` says why facts of one person are enough where they share no event, "" where they share one.
    """

    id: str
    title: str
    status: str
    clauses: tuple[Clause, ...]
    engages: Obligation | None
    draws: Drawn | None
    cites: tuple[str, ...]
    limits: tuple[str, ...]
    asks: str
    tests: tuple[RuleTest, ...]
    file: str
    line: int
    note: str = ""
    related: tuple[str, ...] = ()
    reviewer: str = ""
    modified: str = ""
    history: tuple[Revision, ...] = ()
    superseded_by: tuple[str, ...] = ()
    formerly: tuple[str, ...] = ()
    beside: str = ""
    joined_by_person: str = ""


def people_named(rule: Rule) -> frozenset[tuple[str, str]]:
    """The people (condition, slot) that a rule's conclusion, sentences and questions name."""
    found: set[tuple[str, str]] = set()
    if rule.engages is not None:
        found.update((r.alias, r.slot) for r in (*rule.engages.owed_to, *rule.engages.read_with_of))
        texts = f"{rule.engages.statement} {rule.asks}"
        found.update((alias, slot) for alias, _, slot in (name.partition(".") for name in PLACE.findall(texts)))
    if rule.draws is not None:
        found.update((r.alias, r.slot) for _, r in rule.draws.people)
    return frozenset(found)


RECORD = ("tests", "note", "related", "reviewer", "modified", "history", "superseded_by", "joined_by_person")
"""What is told of a rule and has no part in running it. The cache keeps it apart: it is most of a rule."""


def rule_from_plain(plain: Mapping[str, Any], record: Mapping[str, Any] | None = None) -> Rule:
    """Build a rule from its checked plain form (what `rule_to_plain` gave), and its record where that is kept apart.

    Without a record the rule has no tests, no note and no history; a case is assessed with such rules.
    """
    record = plain if record is None else record
    engages, draws = plain["engages"], plain["draws"]
    return Rule(
        id=plain["id"],
        title=plain["title"],
        status=plain["status"],
        clauses=tuple(Clause(tuple(condition_from_plain(c) for c in clause)) for clause in plain["clauses"]),
        engages=None if engages is None else _obligation(engages),
        draws=None
        if draws is None
        else Drawn(draws[0], tuple((slot, Reference(alias, other)) for slot, alias, other in draws[1])),
        cites=tuple(plain["cites"]),
        limits=tuple(plain["limits"]),
        asks=plain["asks"],
        tests=tuple(RuleTest(expects, tuple(facts), line) for expects, facts, line in record.get("tests", ())),
        file=plain["file"],
        line=plain["line"],
        note=record.get("note", ""),
        related=tuple(record.get("related", ())),
        reviewer=record.get("reviewer", ""),
        modified=record.get("modified", ""),
        history=tuple(Revision(*revision) for revision in record.get("history", ())),
        superseded_by=tuple(record.get("superseded_by", ())),
        formerly=tuple(plain.get("formerly", ())),
        beside=plain.get("beside", ""),
        joined_by_person=record.get("joined_by_person", ""),
    )


def rule_to_plain(rule: Rule) -> dict[str, Any]:
    """The JSON-ready form of a rule."""
    engages, draws = rule.engages, rule.draws
    return {
        "id": rule.id,
        "title": rule.title,
        "status": rule.status,
        "clauses": [[condition_to_plain(c) for c in clause.conditions] for clause in rule.clauses],
        "engages": None
        if engages is None
        else [
            engages.provision,
            engages.duty,
            engages.directness,
            [[r.alias, r.slot] for r in engages.owed_to],
            engages.statement,
            list(engages.read_with),
            [[r.alias, r.slot] for r in engages.read_with_of],
            engages.in_place_of,
        ],
        "draws": None if draws is None else [draws.inference, [[slot, r.alias, r.slot] for slot, r in draws.people]],
        "cites": list(rule.cites),
        "limits": list(rule.limits),
        "asks": rule.asks,
        "tests": [[test.expects, list(test.facts), test.line] for test in rule.tests],
        "file": rule.file,
        "line": rule.line,
        "note": rule.note,
        "related": list(rule.related),
        "reviewer": rule.reviewer,
        "modified": rule.modified,
        "history": [list(revision) for revision in rule.history],
        "superseded_by": list(rule.superseded_by),
        "formerly": list(rule.formerly),
        "beside": rule.beside,
        "joined_by_person": rule.joined_by_person,
    }


def outline_of(rule: Rule) -> list[Any]:
    """What tells without the rule itself whether facts can reach it: id, subjects of each clause, what it draws."""
    subjects = [sorted({condition.subject for condition in clause.conditions}) for clause in rule.clauses]
    return [rule.id, subjects, rule.draws.inference if rule.draws else ""]


def limit_from_plain(plain: Mapping[str, Any]) -> Limit:
    """Build a limit from its checked plain form."""
    return Limit(
        name=plain["name"],
        ground=plain["ground"],
        pins=tuple(plain["pins"]),
        limbs=tuple(
            LimitLimb(limb, says, tuple(pins), tuple((kind, attribute) for kind, attribute in look_at))
            for limb, says, pins, look_at in plain["limbs"]
        ),
        invoked_by=tuple(condition_from_plain(c) for c in plain["invoked_by"]),
        file=plain["file"],
        line=plain["line"],
    )


def limit_to_plain(limit: Limit) -> dict[str, Any]:
    """The JSON-ready form of a limit."""
    return {
        "name": limit.name,
        "ground": limit.ground,
        "pins": list(limit.pins),
        "limbs": [[x.limb, x.says, list(x.pins), [list(pair) for pair in x.look_at]] for x in limit.limbs],
        "invoked_by": [condition_to_plain(c) for c in limit.invoked_by],
        "file": limit.file,
        "line": limit.line,
    }


def _obligation(plain: list[Any]) -> Obligation:
    provision, duty, directness, owed_to, statement, read_with, read_with_of, in_place_of = plain
    return Obligation(
        provision,
        duty,
        directness,
        tuple(Reference(a, s) for a, s in owed_to),
        statement,
        tuple(read_with),
        tuple(Reference(a, s) for a, s in read_with_of),
        in_place_of,
    )


def condition_from_plain(plain: list[Any]) -> Condition:
    """A condition from its JSON-ready form."""
    alias, subject, tests, joins, dates, line = plain
    return Condition(
        alias,
        subject,
        tuple(AttributeTest(a, r, tuple(v), n, Presumed(*p)) for a, r, v, n, p in tests),
        tuple(SlotJoin(*join) for join in joins),
        tuple(DateTest(*date) for date in dates),
        line,
    )


def condition_to_plain(condition: Condition) -> list[Any]:
    """The JSON-ready form of a condition."""
    return [
        condition.alias,
        condition.subject,
        [[t.attribute, t.relation, list(t.values), t.number, list(t.presumed)] for t in condition.tests],
        [list(join) for join in condition.joins],
        [[d.relation, d.position, d.days] for d in condition.dates],
        condition.line,
    ]
