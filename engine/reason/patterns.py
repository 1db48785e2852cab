"""What several cases have in common, in words: the same State, actor, method, kind of event, or text relied on.

Every pattern names the cases and the facts that it rests on. It says what the files say and concludes nothing.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from engine.model.assessment import ENGAGED, Assessment
from engine.model.authority import para_order
from engine.model.case import Case, Fact, person_facts
from engine.model.frozen import cached_property, dataclass
from engine.model.rule import AttributeTest
from engine.model.vocabulary import FACT, PERSON, TEXT, Attribute, Vocabulary
from engine.reason.sentences import fill
from engine.reason.sentences import test_words as words_of_test

STATE, DETAIL, KIND, ACROSS, WORDING = "state", "detail", "kind", "across", "wording"
PEOPLE, AUTHORITY = "people", "authority"
SORTS = (STATE, DETAIL, KIND, ACROSS, WORDING, PEOPLE, AUTHORITY)
"""A State; a detail of a kind of fact; a kind of fact; a detail in several kinds; the same words; a detail of a
person; a text that findings rest on."""

Place = tuple[int, str]


@dataclass(frozen=True)
class Pattern:
    """Something that at least two cases have in common.

    `says` completes "In 3 of 4 cases ..."; `places` are the facts it rests on: number of the case (from 1), id of
    the fact ("" where it is the whole case).
    """

    sort: str
    says: str
    places: tuple[Place, ...]

    @cached_property
    def cases(self) -> tuple[int, ...]:
        """Numbers of the cases, ascending."""
        return tuple(sorted({number for number, _ in self.places}))


def patterns_in(cases: Sequence[Case], assessments: Sequence[Assessment], words: Vocabulary) -> tuple[Pattern, ...]:
    """The patterns of at least two cases: those of most cases first, then those that say most."""
    found = [*_states(cases), *_of_facts(cases, words), *_authorities(assessments)]
    found.sort(key=lambda p: (-len(p.cases), SORTS.index(p.sort), -len(p.places), p.says))
    return tuple(found)


def _states(cases: Sequence[Case]) -> Iterator[Pattern]:
    where: dict[str, list[Place]] = {}
    for number, case in enumerate(cases, start=1):
        where.setdefault(case.state, []).append((number, ""))
    for state, places in where.items():
        if len(places) > 1:
            yield Pattern(STATE, f"the State is {state}", tuple(places))


def _authorities(assessments: Sequence[Assessment]) -> Iterator[Pattern]:
    """Authorities on which engaged findings of several cases rest, with the paragraphs that all of these cite."""
    paras: dict[str, dict[int, dict[str, None]]] = {}
    short: dict[str, str] = {}
    for number, assessment in enumerate(assessments, start=1):
        for finding in assessment.findings:
            if finding.status != ENGAGED:
                continue
            for citation in (finding.provision, *finding.citations):
                short[citation.authority] = citation.short
                paras.setdefault(citation.authority, {}).setdefault(number, {})[citation.para] = None
    for authority, by_case in paras.items():
        if len(by_case) < 2:
            continue
        common = [para for para in next(iter(by_case.values())) if all(para in cited for cited in by_case.values())]
        common.sort(key=para_order)
        says = f"engaged obligations rest on {short[authority]}"
        if common:
            says += f" ({', '.join(common)} in each)"
        yield Pattern(AUTHORITY, says, tuple((number, "") for number in by_case))


# What a fact says: the kind ("" for any), the attribute ("" for none), the value.
_Statement = tuple[str, str, str]


def _of_facts(cases: Sequence[Case], words: Vocabulary) -> Iterator[Pattern]:
    places: dict[_Statement, dict[Place, None]] = {}
    narrower: dict[_Statement, dict[_Statement, None]] = {}
    kinds: dict[_Statement, dict[str, None]] = {}
    symmetric = frozenset(relation.name for relation in words.relations.values() if relation.symmetric)
    for number, case in enumerate(cases, start=1):
        for fact in (*case.facts, *person_facts(case, symmetric)):
            if fact.kind in words.relations:
                continue
            for statement, wider in _statements(fact, words):
                places.setdefault(statement, {})[number, fact.id] = None
                kinds.setdefault(statement, {})[fact.kind] = None
                for one in wider:
                    narrower.setdefault(one, {})[statement] = None
    several = {s: found for s, found in places.items() if len({number for number, _ in found}) > 1}
    # a wider statement is left out where a narrower one holds of the same cases
    kept = {
        statement: tuple(found)
        for statement, found in several.items()
        if not any(_cases(several.get(one, {})) == _cases(found) for one in _below(statement, narrower))
        and not (statement[0] == "" and len(kinds[statement]) < 2 and not _is_text(statement, kinds, words))
        and not (statement[0] == PERSON and not statement[1])
    }
    # what is told of the very same facts is told in one sentence
    together: dict[tuple[str, tuple[Place, ...]], list[_Statement]] = {}
    for statement, where in kept.items():
        together.setdefault((statement[0] if statement[1] else f"kind {statement[0]}", where), []).append(statement)
    for (_, where), statements in together.items():
        yield _pattern(statements, where, list(kinds[statements[0]]), words)


def _is_text(statement: _Statement, kinds: dict[_Statement, dict[str, None]], words: Vocabulary) -> bool:
    return words.attributes(next(iter(kinds[statement])))[statement[1]].values == TEXT


def _cases(places: dict[Place, None]) -> frozenset[int]:
    return frozenset(number for number, _ in places)


def _below(statement: _Statement, narrower: dict[_Statement, dict[_Statement, None]]) -> set[_Statement]:
    found: set[_Statement] = set()
    waiting = list(narrower.get(statement, ()))
    while waiting:
        one = waiting.pop()
        if one not in found and one != statement:
            found.add(one)
            waiting += narrower.get(one, ())
    return found


def _statements(fact: Fact, words: Vocabulary) -> Iterator[tuple[_Statement, list[_Statement]]]:
    """Everything a fact says, each with the next wider statements that follow from it."""
    chain = words.chain(fact.kind)
    for position, kind in enumerate(chain):
        yield (kind, "", ""), [(chain[position + 1], "", "")] if position + 1 < len(chain) else []
    attributes = words.attributes(fact.kind)
    for name, detail in fact.main.details.items():
        attribute = attributes.get(name)
        if attribute is None or not isinstance(detail, tuple) or attribute.values == FACT:
            continue
        owners = [kind for kind in chain if name in words.attributes(kind)]
        for value in detail:
            yield from _of_value(name, attribute, value, owners, words)


def _of_value(
    name: str, attribute: Attribute, value: str, owners: Sequence[str], words: Vocabulary
) -> Iterator[tuple[_Statement, list[_Statement]]]:
    if attribute.values == TEXT:
        # words of the author's own, compared without regard to capitals and spaces
        yield ("", name, " ".join(value.casefold().split())), []
        return
    tree = words.tree(attribute)
    at: str | None = value
    while at is not None:
        wider = tree.values[at].wider if tree and at in tree.values else None
        for position, kind in enumerate(owners):
            above: list[_Statement] = [("", name, at), (kind, "", "")]
            if position + 1 < len(owners):
                above.append((owners[position + 1], name, at))
            if wider:
                above.append((kind, name, wider))
            yield (kind, name, at), above
        yield ("", name, at), [("", name, wider)] if wider else []
        at = wider


def _pattern(
    statements: Sequence[_Statement], where: tuple[Place, ...], kinds: Sequence[str], words: Vocabulary
) -> Pattern:
    kind, name, _ = statements[0]
    if not name:
        return Pattern(KIND, f"the file says: {_sentence(kind, words)}", where)
    phrases = dict.fromkeys(_phrase([kind] if kind else kinds, name, value, words) for _, name, value in statements)
    said = "; ".join(phrases)
    if kind == PERSON:
        return Pattern(PEOPLE, f"the file says of a person: {said}", where)
    if kind:
        return Pattern(DETAIL, f"the file says: {_sentence(kind, words)}: {said}", where)
    if words.attributes(kinds[0])[name].values == TEXT:
        return Pattern(WORDING, f"the same words stand under {name}: {said}", where)
    return Pattern(ACROSS, f"the file says, of events of more than one kind: {said}", where)


def _sentence(kind: str, words: Vocabulary) -> str:
    return fill(words.kinds[kind].says, lambda slot: "someone")


def _phrase(kinds: Sequence[str], name: str, value: str, words: Vocabulary) -> str:
    """How a detail is said, in the words that most of the kinds use."""
    found: dict[str, int] = {}
    for kind in kinds:
        attribute = words.attributes(kind)[name]
        if attribute.values == TEXT:
            return f'"{value}"'
        said = words_of_test(attribute, AttributeTest(name, "is", (value,)), words).replace("the person", "someone")
        found[said] = found.get(said, 0) + 1
    return max(found, key=lambda said: found[said])
