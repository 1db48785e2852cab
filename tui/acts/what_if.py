"""What if a detail were otherwise: chosen, or cycled where it is yes or no."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from engine.model.case import Fact, forms_of, read_number
from engine.model.vocabulary import FACT, IN_PART, PERSON, TEXT, YES_NO_PART, Attribute
from tui.acts.keeping import Where, change
from tui.dialogs.dialog import Choose
from tui.forms.dates import right_date
from tui.said import PEOPLE, detail_of

UNKNOWN = "unknown"
NEXT = {None: "yes", "yes": "no", "no": None}
NEXT_OF_PART = {None: "yes", "yes": IN_PART, IN_PART: "no", "no": None}


def choose_detail(where: Where, facts: Sequence[str]) -> None:
    """Choose one of the details of some facts, then what is to hold of it."""
    case, words = where.desk.case, where.desk.words
    if case is None or words is None:
        return
    options = []
    for id in facts:
        kind = kind_of(where, id)
        told = {name: detail_of(case, id, name) for name in (words.attributes(kind) if kind else ())}
        decides = where.desk.decisive.of(kind) if where.desk.decisive is not None and kind else {}
        for name in sorted(told, key=lambda name: (told[name] is None, -decides.get(name, 0))):
            options.append((f"{id}:{name}", f"{id}: {name.replace('_', ' ')}, now {shown(told[name])}"))
        if not id.startswith(PEOPLE):
            options.append((f"{id}:date", f"{id}: date, now {shown(detail_of(case, id, 'date'))}"))
            options += [
                (f"{id}:{slot}", f"{id}: {what}, now {shown(detail_of(case, id, slot))}")
                for slot, what in words.slots(kind).items()
            ]

    def chosen(key: str) -> None:
        fact, _, name = key.partition(":")
        choose_value(where, [fact], name, attribute_of(where, fact, name))

    where.talk.ask(Choose("What if … which detail?", options, find=True), chosen)


def what_if_detail(where: Where, key: str) -> None:
    """Cycle a detail of yes or no; for any other choose a value. The key is `detail:FACT:NAME`."""
    from engine.reason.what_if import Change

    _, fact, name = key.split(":", 2)
    case = where.desk.case
    attribute = attribute_of(where, fact, name)
    if case is None or (attribute is None and name != "date" and not is_slot(where, fact, name)):
        where.talk.tell(f"What if: {name} of {fact} cannot be changed here; edit the file", wrong=True)
        return
    if attribute is not None and attribute.yes_or_no:
        now = detail_of(where.desk.case_to_be() or case, fact, name)
        held = now[0] if isinstance(now, tuple) and len(now) == 1 else None
        following = NEXT_OF_PART if attribute.values == YES_NO_PART else NEXT
        change(where, Change("set", fact, name, following.get(held, "yes")))
        return
    choose_value(where, [fact], name, attribute)


def kind_of(where: Where, id: str) -> str:
    """The kind of a fact, or of a person called `people.ID`; "" for none."""
    if id.startswith(PEOPLE):
        return PERSON
    fact = where.desk.fact_of(id)
    return fact.kind if fact else ""


def attribute_of(where: Where, fact: str, name: str) -> Attribute | None:
    """A detail of a fact as the vocabulary declares it."""
    words, kind = where.desk.words, kind_of(where, fact)
    return words.attributes(kind).get(name) if words is not None and kind in words.kinds else None


def is_slot(where: Where, fact: str, name: str) -> bool:
    """Whether a name is that of a people slot of a fact."""
    words, kind = where.desk.words, kind_of(where, fact)
    return words is not None and not fact.startswith(PEOPLE) and kind in words.kinds and name in words.slots(kind)


def choose_value(where: Where, facts: Sequence[str], name: str, attribute: Attribute | None) -> None:
    """Choose what is to hold of a detail, for one fact or for several of a kind."""
    from engine.reason.sentences import fill

    case, words = where.desk.case, where.desk.words
    if case is None or words is None:
        return
    fact = facts[0]
    now = detail_of(case, fact, name)
    title = f"{name.replace('_', ' ')} of {' and of '.join(facts)}"
    if attribute is not None:
        title = fill(attribute.question, lambda slot: _people(where, fact, slot))
    elif is_slot(where, fact, name):
        title = f"Who is it: {words.slots(kind_of(where, fact))[name]}? ({fact})"
    unknown = (UNKNOWN, "unknown: nobody says")
    several = is_slot(where, fact, name) or (attribute is not None and attribute.many)
    options = _options(where, fact, name, attribute)
    if not several and not (is_slot(where, fact, name) and name == PERSON):
        options.append(unknown)
    other = ""
    if attribute is None and name == "date":
        other = "a date: 16 July 2024, July 2024, since 25 May 2024, 2024-05-25~"
    elif attribute is not None and (attribute.numeric or attribute.values == TEXT):
        other = forms_of(attribute) if attribute.numeric else "in words"
    held = tuple(map(str, now)) if isinstance(now, tuple) else (UNKNOWN,) if now is None else (str(now),)
    hint = f"now {shown(now)} ·"
    if several and name != PERSON:
        hint += " nothing marked: unknown ·"
    marked = [one for one in held if one in dict(options)]
    dialog = Choose(title, options, now=marked, hint=hint, other=other, several=several)
    where.talk.ask(dialog, lambda value: _set(where, facts, name, value, attribute))


def _options(where: Where, fact: str, name: str, attribute: Attribute | None) -> list[tuple[str, str]]:
    """What may be chosen for a detail; where the sources differ, with the source that says so."""
    case, words, found = where.desk.case, where.desk.words, where.desk.fact_of(fact)
    if case is None or words is None:
        return []
    told = sayings(found, name) if found is not None else {}
    tree = words.tree(attribute) if attribute is not None else None
    options: list[tuple[str, str]] = []
    if attribute is None and name == "date":
        options = [(date, date) for date in told]
    elif attribute is None:
        options = [(id, case.name(id)) for id in case.people]
    elif tree is not None:
        options = [(value, _value_words(where, fact, attribute, value)) for value in tree.values]
    elif attribute.values == FACT:
        options = [(f.id, f.id) for f in case.facts if f.id != fact]
    elif told:
        options = [(value, value) for value in told]
    return [(key, f"{says}  (says {told[key]})" if key in told else says) for key, says in options]


def _value_words(where: Where, fact: str, attribute: Attribute, value: str) -> str:
    """A value as an answer: "no: no warrant was shown"; narrower values are indented."""
    from engine.reason.sentences import detail_words

    case, words, found = where.desk.case, where.desk.words, where.desk.fact_of(fact)
    assert words is not None
    tree = words.tree(attribute)
    assert tree is not None
    if attribute.yes_or_no:
        if found is None or case is None:
            return value
        return f"{value}: {detail_words(attribute, (value,), case, words, found.main)}"
    depth, at = 0, tree.values[value].wider
    while at is not None:
        depth, at = depth + 1, tree.values[at].wider
    return f"{'  ' * depth}{tree.values[value].says}"


def _set(where: Where, facts: Iterable[str], name: str, value: str, attribute: Attribute | None) -> None:
    from engine.reason.what_if import Change

    if attribute is None and name == "date":
        value = right_date(value)[0]
    meant: str | int | tuple[str, ...] | None = None if value == UNKNOWN else value
    if attribute is not None and attribute.numeric and value != UNKNOWN:
        try:
            read_number(attribute, value)
        except ValueError as error:
            where.talk.tell(str(error), wrong=True)
            return
        meant = int(value) if value.isdecimal() else value
    elif (attribute is None and name != "date") or (attribute is not None and attribute.many):
        meant = tuple(one for one in value.split(",") if one and one != UNKNOWN) or None
    change(where, *(Change("set", fact, name, meant) for fact in facts))


def _people(where: Where, fact: str, slot: str) -> str:
    case = where.desk.case
    if case is None:
        return ""
    if fact.startswith(PEOPLE):
        return case.name(fact.removeprefix(PEOPLE))
    found = where.desk.fact_of(fact)
    people = found.main.people.get(slot, ()) if found else ()
    return ", ".join(case.name(person) for person in people)


def sayings(fact: Fact, name: str) -> dict[str, str]:
    """What each version of a fact gives for a detail, a people slot or the date, and the sources that say so."""
    if len(fact.versions) == 1 or name not in fact.contested():
        return {}
    found: dict[str, list[str]] = {}
    for version in fact.versions:
        detail: object = version.people.get(name) or version.details.get(name)
        if name == "date":
            detail = version.date.text if version.date else None
        for one in detail if isinstance(detail, tuple) else [] if detail is None else [str(detail)]:
            found.setdefault(one, []).extend(str(source) for source in version.sources)
    return {value: " and ".join(dict.fromkeys(sources)) or "the case" for value, sources in found.items()}


def shown(detail: object) -> str:
    """A detail in a word or two."""
    if detail is None:
        return UNKNOWN
    return ", ".join(map(str, detail)) if isinstance(detail, tuple) else str(detail)
