"""Random cases from a rulebook's own vocabulary, seeded: kinds, values, people, dates, unknowns, versions."""

from __future__ import annotations

import random
from dataclasses import replace

from engine.model.case import Case, Detail, Fact, Person, SourceRef, Version, read_number
from engine.model.dates import DateRange, parse_date
from engine.model.vocabulary import COUNT, DURATION, FACT, TEXT, Vocabulary

NUMBERS: tuple[int | str, ...] = (0, 1, 2, 10, 48, 49, 100, "30+", "48~", "1 to 50")
LENGTHS = (
    "10 minutes", "48 hours", "49 h", "about 2 days", "3 to 20 days", "6 months", "18+ months", "over 5 years",
    "0 days",
)  # fmt: skip
DATES = ("2020", "2020-03", "2020-03-05", "2020-03-06", "2020-04-01~", "2020-02/..", "2019-12-01/2020-03-05")


def random_case(seed: int, words: Vocabulary, interesting: dict[str, list[str]] | None = None) -> Case:
    """A small random case. `interesting` maps an attribute's tree to values that rules test, drawn more often."""
    chance = random.Random(seed)
    names = [f"p{n}" for n in range(chance.randint(1, 3))]
    people = {name: _person(name, names, words, chance, interesting) for name in names}
    kinds = [kind for kind in words.kinds.values() if not kind.abstract and kind.name != "person"]
    count = chance.randint(1, 7)
    ids = [f"f{n}" for n in range(count)]
    facts = [_fact(id, chance.choice(kinds).name, names, ids, words, chance, interesting) for id in ids]
    return Case(f"random-{seed}", "random", "TJK", parse_date("2025-01-01"), people, {}, tuple(facts))


def renamed(case: Case, prefix: str) -> Case:
    """The same case with every person called otherwise."""

    def call(name: str) -> str:
        return f"{prefix}{name}"

    def version(v: Version) -> Version:
        return replace(v, people={slot: tuple(map(call, ids)) for slot, ids in v.people.items()})

    people = {
        call(id): replace(p, id=call(id), relations=tuple((r, call(to)) for r, to in p.relations))
        for id, p in case.people.items()
    }
    facts = tuple(replace(f, versions=tuple(map(version, f.versions))) for f in case.facts)
    return replace(case, people=people, facts=facts)


def _person(
    name: str,
    names: list[str],
    words: Vocabulary,
    chance: random.Random,
    interesting: dict[str, list[str]] | None,
) -> Person:
    details = _details("person", [], words, chance, interesting, sparse=0.3)
    others = [other for other in names if other != name]
    relations = []
    for relation in words.relations:
        if others and chance.random() < 0.2:
            relations.append((relation, chance.choice(others)))
    born = parse_date(chance.choice(("2002-03-05", "2002", "2015-01-01"))) if chance.random() < 0.2 else None
    at: dict[str, dict[str, Detail]] = {}
    if chance.random() < 0.2:
        at["f0"] = _details("person", [], words, chance, interesting, sparse=0.2)
    return Person(name, "", details, tuple(relations), born=born, at=at)


def _fact(
    id: str,
    kind: str,
    names: list[str],
    ids: list[str],
    words: Vocabulary,
    chance: random.Random,
    interesting: dict[str, list[str]] | None,
) -> Fact:
    others = [other for other in ids if other != id]
    people: dict[str, tuple[str, ...]] = {}
    for slot in words.slots(kind):
        if slot == "person" or chance.random() < 0.5:
            people[slot] = tuple(chance.sample(names, 1 if chance.random() < 0.8 else min(2, len(names))))
    details = _details(kind, others, words, chance, interesting, sparse=0.6)
    source = SourceRef("letter")
    versions = [Version(people, details, _date(chance), (source,))]
    if chance.random() < 0.15:
        differing = _details(kind, others, words, chance, interesting, sparse=0.2)
        told = Version(people, {**details, **differing}, _date(chance) or versions[0].date, (SourceRef("press"),))
        versions.append(told)
    return Fact(id, kind, tuple(versions))


def _date(chance: random.Random) -> DateRange | None:
    return parse_date(chance.choice(DATES)) if chance.random() < 0.6 else None


def _details(
    kind: str,
    others: list[str],
    words: Vocabulary,
    chance: random.Random,
    interesting: dict[str, list[str]] | None,
    sparse: float,
) -> dict[str, Detail]:
    details: dict[str, Detail] = {}
    for name, attribute in words.attributes(kind).items():
        if chance.random() > sparse:
            continue
        if attribute.values == COUNT:
            details[name] = read_number(attribute, chance.choice(NUMBERS))
        elif attribute.values == DURATION:
            details[name] = read_number(attribute, chance.choice(LENGTHS))
        elif attribute.values == TEXT:
            details[name] = ("some text",)
        elif attribute.values == FACT:
            if others:
                details[name] = (chance.choice(others),)
        else:
            tree = words.tree(attribute)
            assert tree is not None
            pool = list(tree.values)
            liked = (interesting or {}).get(attribute.values)
            if liked and chance.random() < 0.7:
                pool = liked
            picked = chance.sample(pool, min(len(pool), chance.choice([1, 1, 2]) if attribute.many else 1))
            if chance.random() < 0.1:
                picked[0] = "|".join(dict.fromkeys((picked[0], chance.choice(list(tree.values)))))
            details[name] = tuple(picked)
    return details
