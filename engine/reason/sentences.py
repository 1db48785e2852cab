"""Facts, inferences and questions in plain sentences, from the vocabulary's own words.

Features, explanations, questions and reports all print these.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping

from engine.model.amounts import say_duration
from engine.model.assessment import FactShown
from engine.model.case import Case, Detail, Fact, SourceRef, Version
from engine.model.dates import say
from engine.model.derivation import Assumption
from engine.model.rule import AttributeTest
from engine.model.vocabulary import DURATION, FACT, OR, PERSON, PLACE, TEXT, Attribute, Vocabulary

_BY_PERSON = "{person} "
AS_REGARDS = "as regards "
"""What the sentence of a kind begins with that tells of a matter, not of an event."""

WOULD = {
    "was": ("would be", "would have been"),
    "were": ("would be", "would have been"),
    "had": ("would have", "would have had"),
    "suffered": ("would suffer", "would have suffered"),
    "disappeared": ("would disappear", "would have disappeared"),
}
"""The verbs that sentences of kinds have in the past, as to come and as not come about."""
_FINITE = re.compile(rf"\b(?<!who )(?<!which )(?:{'|'.join(WOULD)})\b")


def join_words(words: Iterable[str]) -> str:
    """`a`, `a and b`, `a, b and c`."""
    items = list(words)
    if len(items) < 2:
        return "".join(items)
    return f"{', '.join(items[:-1])} and {items[-1]}"


def fill(template: str, value_of: Callable[[str], str]) -> str:
    """Replace each {name} by what `value_of` gives for it; a name it does not know stays readable."""
    return PLACE.sub(lambda match: value_of(match[1]) or match[1].rpartition(".")[2], template)


_VERBS = {"was": "were", "is": "are", "has": "have", "does": "do", "says": "say"}
_BEGINS_A_CLAUSE = r"(?:^|[,;] |\b(?:and|how|that|what|when|where|whether|which|while|who|whom|why) )"
_SUBJECT_FIRST = re.compile(rf"({_BEGINS_A_CLAUSE}\{{([\w.-]+)\}} )(was|is|has|does|says)\b")
_VERB_FIRST = re.compile(r"\b([Ww]as|[Ii]s|[Hh]as|[Dd]oes) (?=\{([\w.-]+)\}(?!'))")


def agreeing(template: str, several: Iterable[str]) -> str:
    """A sentence whose verbs agree with the slots that several people fill: "was {person}" as "were {person}"."""
    names = frozenset(several)
    if not names:
        return template

    def verb(word: str) -> str:
        other = _VERBS[word.lower()]
        return other.capitalize() if word[0].isupper() else other

    told = _SUBJECT_FIRST.sub(lambda m: m[1] + (verb(m[3]) if m[2] in names else m[3]), template)
    return _VERB_FIRST.sub(lambda m: (verb(m[1]) if m[2] in names else m[1]) + " ", told)


def _several(version: Version) -> Iterable[str]:
    return (slot for slot, ids in version.people.items() if len(ids) > 1)


def fact_sentence(fact: Fact, case: Case, words: Vocabulary, version: Version | None = None) -> str:
    """The main sentence of a fact, without details: "the premises of Rukhshona Khakimova were searched"."""
    version = version or fact.main
    people = {slot: join_words(case.name(p) for p in ids) for slot, ids in version.people.items()}
    if fact.kind in words.relations:
        return fill(
            agreeing(words.relations[fact.kind].says, _several(version)), lambda slot: people.get(slot, "someone")
        )
    said = sentence_told(fact.kind, version, words)
    said = agreeing(_opened(said, fact.kind, version, words), _several(version))
    return fill(said, lambda slot: people.get(slot, "someone"))


def _opened(said: str, kind: str, version: Version, words: Vocabulary) -> str:
    """The sentence of a fact behind what says first that it did not come about: threatened, attempted, ordered."""
    name = opened_by(kind, version, words)
    if not name:
        return said
    opens, detail = words.attributes(kind)[name].opens, version.details[name]
    values = detail if isinstance(detail, tuple) else ()
    forms = {"would": _turned(said, 0), "would_have": _turned(said, 1)}
    ways = [
        " or ".join(fill(opens[one], forms.__getitem__) if one in opens else said for one in value.split(OR))
        for value in values
    ]
    return ("either " if any(OR in value for value in values) else "") + join_words(ways)


def opened_by(kind: str, version: Version, words: Vocabulary) -> str:
    """The detail that the sentence of a fact opens with, as it or one of its alternatives did not come about; or ""."""
    for name, attribute in words.attributes(kind).items():
        detail = version.details.get(name)
        told = {one for value in detail for one in value.split(OR)} if isinstance(detail, tuple) else set()
        if attribute.opens and not told.isdisjoint(attribute.opens):
            return name
    return ""


def _turned(said: str, form: int) -> str:
    """A sentence of the past as one of what would come (0) or would have come (1): "was taken" as "would be taken"."""
    return _FINITE.sub(lambda match: WOULD[match[0]][form], said)


def sentence_told(kind: str, version: Version, words: Vocabulary) -> str:
    """The sentence of a kind for what a fact states: that of its value where the vocabulary has one.

    Several values whose sentences begin with the person, or differ in the first word alone, are told together; where
    one has none, or the file leaves open which of them it is, the sentence of the kind stands for all.
    """
    declared = words.kinds[kind]
    for name, told in declared.sentences.items():
        detail = version.details.get(name)
        if not isinstance(detail, tuple):
            continue
        attribute = words.attributes(kind)[name]
        found = list(dict.fromkeys(_nearest(told, attribute, value, words) for value in detail))
        if len(found) == 1 and found[0]:
            return found[0]
        if all(one.startswith(_BY_PERSON) for one in found):
            return _BY_PERSON + join_words(one.removeprefix(_BY_PERSON) for one in found)
        ends = {one.partition(" ")[2] for one in found}
        if len(ends) == 1 and PLACE.search(min(ends)):
            return f"{join_words(one.partition(' ')[0] for one in found)} {min(ends)}"
    return declared.says


def says_all(kind: str, name: str, version: Version, words: Vocabulary) -> bool:
    """Whether the sentence of a fact says all that one of its details says, as its very value chose or opens it."""
    if opened_by(kind, version, words) == name:
        return True
    told, detail = words.kinds[kind].sentences.get(name, {}), version.details.get(name)
    return isinstance(detail, tuple) and len(detail) == 1 and sentence_told(kind, version, words) == told.get(detail[0])


def _nearest(told: Mapping[str, str], attribute: Attribute, value: str, words: Vocabulary) -> str:
    """What is told of a value or of the nearest wider one; "" for none."""
    tree = words.tree(attribute)
    at: str | None = value
    while at is not None and at not in told:
        at = tree.values[at].wider if tree is not None and at in tree.values else None
    return told[at] if at is not None else ""


def fact_details(fact: Fact, case: Case, words: Vocabulary, version: Version | None = None) -> tuple[str, ...]:
    """One phrase for each stated detail, in the order of the vocabulary."""
    version = version or fact.main
    found = []
    opening = opened_by(fact.kind, version, words)
    for name, attribute in words.attributes(fact.kind).items():
        detail = version.details.get(name)
        if detail is not None and name != opening:
            found.append(detail_words(attribute, detail, case, words, version))
    return (*found, *_over_time(fact, case, words))


def _over_time(fact: Fact, case: Case, words: Vocabulary) -> Iterable[str]:
    """When a person was born, and what is said of them at the time of single facts."""
    person = case.people.get(fact.id.removeprefix("people.")) if fact.kind == PERSON else None
    if person is None:
        return
    if person.born is not None:
        yield f"born {say(person.born)}"
    for id, details in person.at.items():
        held = words.attributes(PERSON)
        told = [detail_words(held[name], detail, case, words, fact.main) for name, detail in details.items()]
        yield f"{join_words(told)} at the time of {id}"


def detail_words(attribute: Attribute, detail: Detail, case: Case, words: Vocabulary, version: Version) -> str:
    """The phrase of one stated detail, such as "no warrant was shown" or "by police officers"."""
    people = {slot: join_words(case.name(p) for p in ids) for slot, ids in version.people.items()}

    def value_of(shown: str) -> Callable[[str], str]:
        return lambda name: shown if name == "value" else people.get(name, "")

    if not isinstance(detail, tuple):
        return fill(_template(attribute, ""), value_of(str(detail) if isinstance(detail, int) else detail.says))
    if attribute.values in (TEXT, FACT):
        return fill(_template(attribute, ""), value_of(join_words(detail)))
    by_template: dict[str, list[str]] = {}
    for value in detail:
        ways = list(dict.fromkeys(_phrase(attribute, one, words) for one in value.split(OR)))
        if len(ways) > 1:  # each of the alternatives has a phrase of its own
            each = (detail_words(attribute, (one,), case, words, version) for one in value.split(OR))
            by_template.setdefault(" or ".join(each), [])
        else:
            by_template.setdefault(ways[0], []).append(value_words(attribute, value, words, version.details))
    return join_words(fill(template, value_of(join_words(shown))) for template, shown in by_template.items())


def value_words(
    attribute: Attribute, value: str, words: Vocabulary, details: Mapping[str, Detail] | None = None
) -> str:
    """How a value reads on its own, or of somebody of whom the other details say what calls for another word."""
    tree = words.tree(attribute)
    if tree is None:
        return value
    known = tree.values.get(value)
    for name, called in known.called_if.items() if known is not None and details else ():
        if details and details.get(name) == ("yes",):
            return called
    return tree.reads(value)


def fact_shown(fact: Fact, case: Case, words: Vocabulary) -> FactShown:
    """A fact as the views print it."""
    return FactShown(
        id=fact.id,
        kind=fact.kind,
        sentence=fact_sentence(fact, case, words),
        details=fact_details(fact, case, words),
        date=fact_date(fact),
        sources=tuple(_source_words(ref, case) for ref in fact.sources),
        status=fact.status,
        contested=fact.contested(),
        note=fact.note,
    )


def _source_words(ref: SourceRef, case: Case) -> str:
    source = case.sources.get(ref.source)
    title = source.title if source else ref.source
    return f"{title}, {ref.locator}" if ref.locator else title


def question_about(assumption: Assumption, facts: dict[str, Fact], case: Case, words: Vocabulary) -> str:
    """The question that would settle an assumption."""
    fact = facts[assumption.fact]
    if assumption.attribute == "date":
        other = facts[assumption.other] if assumption.other else None
        said = fact_sentence(fact, case, words)
        text = f"When exactly was it, {said}" if said.startswith(AS_REGARDS) else f"When exactly was it that {said}"
        if other is not None:
            word = assumption.allowed[0] if assumption.allowed else "before"
            said = fact_sentence(other, case, words)
            text += f", and was that {word + ' of' if word.startswith('within') else word} the time "
            text += said if said.startswith(AS_REGARDS) else f"when {said}"
        return text + "?"
    attribute = words.attributes(fact.kind).get(assumption.attribute)
    if attribute is None:
        return f"Sources differ on the {assumption.attribute} of: {fact_sentence(fact, case, words)}. Which is right?"
    people = {slot: join_words(case.name(p) for p in ids) for slot, ids in fact.main.people.items()}
    text = fill(
        agreeing(attribute.question, _several(fact.main)),
        lambda slot: people.get(slot, "the person" if slot == PERSON else slot),
    )
    if assumption.contested:
        told = []
        for version in fact.versions:
            detail = version.details.get(assumption.attribute)
            where = join_words(str(source) for source in version.sources) or "the case"
            if detail is not None:
                told.append(f"{where}: {detail_words(attribute, detail, case, words, version)}")
        text += f" Sources differ ({'; '.join(told)})."
    return text


def fact_date(fact: Fact, version: Version | None = None) -> str:
    """When a fact happened, as a lawyer reads it; "" when the case does not say."""
    date = (version or fact.main).date
    return "" if date is None else say(date)


def assumption_words(assumption: Assumption, facts: dict[str, Fact], words: Vocabulary) -> str:
    """What is assumed, in words: "warrant of search-home is no"."""
    if assumption.attribute == "date":
        return f"{assumption.fact} is {' '.join(assumption.allowed)} {assumption.other}".strip()
    attribute = words.attributes(facts[assumption.fact].kind).get(assumption.attribute)
    if assumption.bounds:
        return f"{assumption.attribute} of {assumption.fact} is {assumption.bounds}"
    shown = widest(assumption.allowed, attribute, words) if attribute else assumption.allowed
    return f"{assumption.attribute} of {assumption.fact} is {' or '.join(shown)}"


def widest(values: Iterable[str], attribute: Attribute, words: Vocabulary) -> list[str]:
    """The values without those whose wider value is among them too."""
    given = list(values)
    tree = words.tree(attribute)
    if tree is None:
        return given
    return [v for v in given if v not in tree.values or tree.values[v].wider not in given]


def _template(attribute: Attribute, value: str) -> str:
    return attribute.says.get(value) or attribute.says.get("") or f"{attribute.name}: {{value}}"


def _phrase(attribute: Attribute, value: str, words: Vocabulary) -> str:
    tree = words.tree(attribute)
    at: str | None = value
    while at is not None and tree is not None:
        if at in attribute.says:
            return attribute.says[at]
        at = tree.values[at].wider if at in tree.values else None
    return _template(attribute, "")


def number_words(attribute: Attribute, number: int) -> str:
    """The number of a comparison: "3", "18 months"."""
    return say_duration(number, attribute.unit) if attribute.values == DURATION else str(number)


def test_words(attribute: Attribute, test: AttributeTest, words: Vocabulary) -> str:
    """What a rule asks of an attribute, in words, such as "no warrant was shown"."""
    if test.relation == "unsaid":
        return f"{attribute.name} is not told"
    if test.relation == "stated":
        return f"{attribute.name} is stated"
    if attribute.numeric:
        return f"{attribute.name} is {test.relation.replace('_', ' ')} {number_words(attribute, test.number)}"
    shown = [value_words(attribute, value, words) for value in test.values]
    phrases = {_phrase(attribute, value, words) for value in test.values}
    if test.relation == "is" and len(phrases) == 1 and "{value}" in (phrase := phrases.pop()):
        return fill(phrase, lambda name: " or ".join(shown) if name == "value" else "the person")
    if test.relation == "is":
        each = (
            _phrase(attribute, value, words).replace("{value}", s) for value, s in zip(test.values, shown, strict=True)
        )
        return fill(" or ".join(each), lambda name: "the person")
    return f"{attribute.name.replace('_', ' ')} is other than {' or '.join(shown)}"
