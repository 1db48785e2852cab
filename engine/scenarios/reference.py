"""The reference of steps: every sentence there is, in the words of the rulebook in use, each with an example.

The sentences of facts, relations and people come from its vocabulary; all others from the step definitions, with
examples from the features that come with the tool.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from functools import cache
from typing import Any

from engine.model.frozen import dataclass
from engine.model.problem import did_you_mean
from engine.model.vocabulary import COUNT, DURATION, PERSON, PLACE, TEXT, Attribute, Kind, Vocabulary
from engine.model.word_search import search
from engine.scenarios.features import default_features, feature_files
from engine.scenarios.library import wording

LAW = "law"
"""The folder of the features that tell the law by right: its sentences are those of the others."""
SURELY_MEANT = 0.85
"""From this score on a kind is meant by its names or those of its values, not by a detail or a question of it."""
FIXED = "steps"
TAIL = "[ DATE][, called NAME][, according to SOURCE]"
NAMES = {PERSON: "Ann", "to": "Bo"}
RELATION = "Relates two people."
OTHERS = ("Bo", "Can", "Dana", "Eli", "Fatima")


@dataclass(frozen=True)
class ShownStep:
    """One sentence. Words in capitals are to be filled in; what is in brackets may be left out.

    `keyword` is Given, When or Then; `example` is a sentence with its table, without the keyword; `about` is the
    kind, relation or "person" of the vocabulary that it comes from, or "steps"; `details` are the rows that its table
    may have, each with what may stand in it.
    """

    keyword: str
    form: str
    says: str
    example: str
    table: tuple[tuple[str, ...], ...] = ()
    about: str = FIXED
    details: tuple[tuple[str, str], ...] = ()


def steps_reference() -> tuple[ShownStep, ...]:
    """Every sentence: facts, relations and people first, then Given, When and Then."""
    words = wording().words
    return (*_kinds(words), *_relations(words), *_people(words), *_fixed())


def nearest_sentence(type: str, text: str) -> str:
    """The sentence most like one that no step understands, or ""."""
    near = wording().nearest(text) if type == "given" else ""
    if near:
        return near
    known = [step for step in _fixed() if step.keyword.lower() == type]
    return did_you_mean(text, [step.example for step in known if step.example])


def reference_lines(steps: Iterable[ShownStep], word: str = "") -> Iterator[str]:
    """The reference as plain text: the sentences that have the word, each with what it does and an example.

    A sentence of the vocabulary is also found by what its kind, or a value of it, is called otherwise.
    """
    chosen = list(steps) if not word else [*_people_meant(word), *_chosen(steps, word)]
    shared = _shared() if word else frozenset()
    for step in chosen:
        yield f"{step.keyword} {step.form}"
        yield f"    {step.says}"
        if step.example:
            yield f"    e.g. {step.keyword} {step.example}"
        yield from (f"         | {' | '.join(row)} |" for row in step.table)
        if word and step.details:
            own = [(detail, values) for detail, values in step.details if detail not in shared]
            yield from (f"    {detail.replace('_', ' ')}: {_few(values)}" for detail, values in own)
            others = [detail.replace("_", " ") for detail, _ in step.details if detail in shared]
            if others:
                yield f"    and, as of every fact: {', '.join(others)} (`pincite vocab {step.about}` has all values)"
        yield ""


def _chosen(steps: Iterable[ShownStep], word: str) -> list[ShownStep]:
    """The sentences that a word leads to: those of the kinds that it means, best first, then those that have it."""
    listed = list(steps)
    meant = [found.kind for found in search(wording().words, word) if found.score >= SURELY_MEANT]
    has = re.compile(rf"\b{re.escape(word)}", re.IGNORECASE)
    first = sorted((step for step in listed if step.about in meant and step.about != PERSON),
                   key=lambda step: meant.index(step.about))  # fmt: skip
    said = [s for s in listed if has.search(f"{s.keyword} {s.form} {s.says} {s.about} {s.example}")]
    return list(dict.fromkeys((*first, *said)))


def _people_meant(word: str) -> Iterator[ShownStep]:
    """What a word says of a person: "minor" is "under eighteen years old"."""
    for said in wording().people_meant(word, SURELY_MEANT):
        yield ShownStep("Given", f"PERSON {said}", "Says this of a person.", f"Ann {said}", about=PERSON)


MOST_VALUES = 12
"""How many values of a detail are written out where a sentence is looked for."""
IN_MOST_KINDS = 0.4
"""From this share of the kinds on a detail says little of one of them."""


def _few(values: str) -> str:
    listed = values.split(", ")
    return ", ".join(listed[:MOST_VALUES]) + (", ..." if len(listed) > MOST_VALUES else "")


def _shared() -> frozenset[str]:
    """The details that most kinds of fact have: place, number, what it followed."""
    words = wording().words
    kinds = [kind for kind in words.kinds.values() if not kind.abstract and kind.name != PERSON]
    counted = Counter(name for kind in kinds for name in words.attributes(kind.name))
    return frozenset(name for name, many in counted.items() if many >= IN_MOST_KINDS * len(kinds))


def _kinds(words: Vocabulary) -> Iterator[ShownStep]:
    for kind in words.kinds.values():
        if kind.abstract or kind.name == PERSON:
            continue
        details = tuple(_detail(attribute, words) for attribute in words.attributes(kind.name).values())
        table = tuple((name.replace("_", " "), values.partition(", ")[0]) for name, values in details[:1])
        yield ShownStep(
            "Given", _form(kind.says) + TAIL, f"{kind.title}.", _named(kind.says), table, kind.name, _with_people(
                kind, words, details
            ),
        )  # fmt: skip


def _with_people(kind: Kind, words: Vocabulary, details: tuple[tuple[str, str], ...]) -> tuple[tuple[str, str], ...]:
    in_sentence = set(PLACE.findall(kind.says))
    slots = words.slots(kind.name).items()
    return (*((slot, f"a person: {about}") for slot, about in slots if slot not in in_sentence), *details)


FORMS = {TEXT: "any words", COUNT: "a number: 12, 30+, about 30", DURATION: "a length of time: 15 days, about 2 years"}


def _detail(attribute: Attribute, words: Vocabulary) -> tuple[str, str]:
    tree = words.tree(attribute)
    if attribute.yes_or_no and tree is not None:
        return attribute.name, ", ".join(tree.values)
    if tree is None:
        return attribute.name, FORMS.get(attribute.values, "the name of a fact")
    return attribute.name, ", ".join(value.says for value in tree.values.values())


def _relations(words: Vocabulary) -> Iterator[ShownStep]:
    for relation in words.relations.values():
        form = relation.says.replace("{person}", "PERSON").replace("{to}", "PERSON")
        yield ShownStep("Given", form, RELATION, _named(relation.says), about=relation.name)


def _people(words: Vocabulary) -> Iterator[ShownStep]:
    phrases = wording().phrases
    for name in words.attributes(PERSON):
        meant: dict[str, list[str]] = {}
        for phrase, (attribute, value) in phrases.items():
            if attribute == name:
                meant.setdefault(value, []).append(phrase)
        own = [min(said, key=len) for said in meant.values()]
        if own:
            yield ShownStep(
                "Given",
                f"PERSON is {name.replace('_', ' ').upper()}",
                f"Says of a person, for instance: {', '.join(own[:3])}.",
                f"Ann is {own[0]}",
                about=PERSON,
            )
    yield ShownStep("Given", "PERSON is a person in the case", "Introduces a person of whom nothing is said.",
                    "Ann is a person in the case", about=PERSON)  # fmt: skip


def _form(says: str) -> str:
    return PLACE.sub(lambda place: place[1].upper().replace("_", " "), says)


def _named(says: str) -> str:
    others = iter(OTHERS)
    return PLACE.sub(lambda place: NAMES.get(place[1]) or next(others), says)


@cache
def _fixed() -> tuple[ShownStep, ...]:
    from pytest_bdd.steps import step_function_context_registry

    from engine.scenarios.sentence import sentence_of
    from engine.scenarios.steps import NAMES as MODULES
    from engine.scenarios.steps import load_steps

    load_steps()
    from engine.scenarios.steps.given import Sentence  # only now: its assertions are rewritten before it is imported

    written = _written()
    found: dict[str, list[ShownStep]] = {"given": [], "when": [], "then": []}
    contexts = [c for c in step_function_context_registry.values() if c.step_func.__module__ in MODULES]
    for context in sorted(contexts, key=lambda c: MODULES.index(c.step_func.__module__)):
        if context.type is None or isinstance(context.parser, Sentence):
            continue
        about = sentence_of(context.step_func)
        matching = [step for step in written.get(context.type, ()) if context.parser.is_matching(step.text)]
        example = min(matching, key=lambda step: (len(step.table), abs(len(step.text) - 70)), default=None)
        text, table = (example.text, example.table) if example else ("", ())
        found[context.type].append(ShownStep(context.type.capitalize(), about.form, about.says, text, table))
    return (*found["given"], *found["when"], *found["then"])


def _written() -> dict[str, list[Any]]:
    """The steps of the shipped features by type, each sentence once; those on the law alone use the same sentences."""
    from engine.scenarios.alone import scenarios_of

    found: dict[str, dict[str, Any]] = {}
    for path in (one for one in feature_files(default_features()) if one.parent.name != LAW):
        for scenario in scenarios_of(path):
            for step in scenario.steps:
                found.setdefault(step.type, {}).setdefault(step.text, step)
    return {type: list(steps.values()) for type, steps in found.items()}
