"""What people are called instead of their names: by what they do, how they stand to others, or their initials."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping

from engine.model.case import Detail, Person
from engine.model.vocabulary import PERSON, ValueTree, Vocabulary
from engine.report.name_finder import NameFinder

LONGEST_ROLE = 4
"""Words of a role; a longer one gives way to a wider one."""

LOOK_ALIKE = str.maketrans(
    "\u0410\u0412\u0415\u0417\u041a\u041c\u041d\u041e\u0420\u0421\u0422\u0423\u0425\u0406\u0408\u0405\u0401"
    "\u0391\u0392\u0395\u0396\u0397\u0399\u039a\u039c\u039d\u039f\u03a1\u03a4\u03a5\u03a7",
    "ABE3KMHOPCTYXIJSEABEZHIKMNOPTYX",
)
"""Cyrillic and Greek capitals, and the Latin ones that nobody can tell from them in print."""

_ARTICLE = re.compile(r"^(?:the|an?)\s+")


def labels_of(
    people: Iterable[Person], words: Vocabulary, finder: NameFinder, given: Mapping[str, str]
) -> dict[str, str]:
    """A label for each person, all different: "the journalist", "relative A", "the lawyer of the journalist".

    `given` are labels to keep as they are. People who are described rather than named keep their description, with
    the labels of others in it.
    """
    everyone = list(people)
    labels = dict(given)
    left = [person for person in everyone if person.id not in labels]
    later = [person for person in left if person.id in finder.described]
    phrases: dict[str, str] = {}
    before: set[str] = set()
    dependent: list[tuple[Person, str, str]] = []
    for person in everyone:
        if person in left and person not in later:
            noun, to = _called(person, words, before)
            if to:
                dependent.append((person, noun, to))
            else:
                phrases[person.id] = noun
        before.add(person.id)
    labels |= _told_apart(phrases, set(labels.values()))
    for described in (False, True):
        found: dict[str, str] = {}
        if described:
            found = {person.id: finder.replaced(person.name, labels, sentence=False) for person in later}
        else:
            for person, noun, to in dependent:
                found[person.id] = f"the {noun} of {labels[to]}" if to in labels else noun
        labels |= _told_apart(found, set(labels.values()))
    return labels


def initials_of(people: Iterable[Person], finder: NameFinder) -> dict[str, str]:
    """Initials, all different, of the people who have a name of their own; organisations have none."""
    found: dict[str, str] = {}
    for person in people:
        if not person.name or person.id in finder.described or finder.is_title(person.name):
            continue
        letters = [word[0] for word in re.findall(r"[^\W\d_]+", person.name) if word[0].isupper()]
        if letters:
            found[person.id] = "".join(f"{letter}." for letter in letters)
    return _numbered(found)


def _called(person: Person, words: Vocabulary, before: set[str]) -> tuple[str, str]:
    """The noun for a person, and the earlier person whose it is ("" when it stands by itself).

    A noun that begins with "*" is told apart by a letter even when it is the only one.
    """
    roles: list[str] = []
    types: list[str] = []
    for name, attribute in words.attributes(PERSON).items() if PERSON in words.kinds else ():
        tree, detail = words.tree(attribute), person.details.get(name)
        if tree is not None and isinstance(detail, tuple):
            (roles if attribute.many else types).append(_noun(detail[0], tree, person.details))
    relations = [(words.relations[name], to) for name, to in person.relations if name in words.relations]
    whose = next((to for relation, to in relations if not relation.symmetric and to in before), "")
    if roles:
        return roles[0], whose
    if relations:
        own = [entry for entry in relations if not entry[0].symmetric and entry[1] in before]
        relation = (own or relations)[0][0]
        return (f"*{relation.title.lower()}", "") if relation.symmetric else (relation.title.lower(), whose)
    return (types[0] if types else "*person"), ""


def _noun(value: str, tree: ValueTree, details: Mapping[str, Detail]) -> str:
    """How a value reads as a noun, in few words: that of a wider value when its own is long."""
    names: list[str] = []
    at: str | None = value
    while at is not None and at in tree.values:
        known = tree.values[at]
        called = next((said for name, said in known.called_if.items() if details.get(name) == ("yes",)), known.says)
        names.append(_ARTICLE.sub("", called.split(" or ")[0]))
        at = tree.values[at].wider
    return next((name for name in names if len(name.split()) <= LONGEST_ROLE), min(names, key=len, default=value))


def _told_apart(phrases: Mapping[str, str], taken: set[str]) -> dict[str, str]:
    """The phrases as labels: with "the" where only one person has it, with a letter where several have."""
    shared: dict[str, list[str]] = {}
    for id, phrase in phrases.items():
        shared.setdefault(phrase, []).append(id)
    labels: dict[str, str] = {}
    for phrase, ids in shared.items():
        noun, whole = phrase.lstrip("*"), bool(_ARTICLE.match(phrase))
        alone = noun if whole else f"the {noun}"
        if len(ids) == 1 and not phrase.startswith("*") and alone not in taken:
            labels[ids[0]] = alone
            continue
        letters = _letters()
        for id in ids:
            label = noun
            while label == noun or label in taken:
                letter = next(letters)
                label = f"{noun} ({letter})" if whole else f"{noun} {letter}"
            labels[id] = label
            taken.add(label)
    return labels


def _letters() -> Iterator[str]:
    number = 0
    while True:
        number += 1
        letters, rest = "", number
        while rest:
            rest, letter = divmod(rest - 1, 26)
            letters = chr(ord("A") + letter) + letters
        yield letters


def _numbered(labels: Mapping[str, str]) -> dict[str, str]:
    """Labels that differ to the eye: letters of other scripts, or with accents, count as the ones they look like."""
    count: dict[str, int] = {}
    found = {}
    for id, label in labels.items():
        bare = (c for c in unicodedata.normalize("NFKD", label) if not unicodedata.combining(c))
        seen = "".join(bare).translate(LOOK_ALIKE)
        count[seen] = count.get(seen, 0) + 1
        found[id] = label if count[seen] == 1 else f"{label} ({count[seen]})"
    return found
