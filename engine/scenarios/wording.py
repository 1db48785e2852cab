"""The sentences that Given-steps may use, compiled from the vocabulary: a new kind of fact needs no code.

A sentence is the vocabulary's own (`says`) with names in the places of its people, and may go on with a
date, a name for the fact and its source: "the premises of Ann were searched on 16 July 2024, called the raid,
according to the letter, p. 2".
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from engine.model.problem import did_you_mean, misspelt
from engine.model.vocabulary import PERSON, PLACE, TEXT, Attribute, Vocabulary
from engine.model.word_search import VERY_DETAIL, search
from engine.scenarios.dates_in_words import WHEN

TAIL = rf"(?: (?P<_when>{WHEN}))?(?:, called (?P<_called>[^,]+))?(?:, according to (?P<_source>.+))?"
TAIL_PARTS = ("when", "called", "source", "sentence")
SOMEBODY = "somebody"
"""Stands in a sentence for a person of whom the case says nothing."""
_GOES_ON = re.compile(r", and |, | and ")
SURELY = 0.85
"""From this score on a word of everyday speech is taken to mean what the vocabulary calls otherwise."""
ARTICLE = re.compile(r"^(?:the|a|an|its) ")


@dataclass(frozen=True)
class SaidFact:
    """An alleged fact: the sentence as written, its kind, who is named in which slot, and what follows it."""

    sentence: str
    kind: str
    named: dict[str, str]
    when: str
    called: str
    source: str


@dataclass(frozen=True)
class SaidPerson:
    """A sentence that describes people: details by attribute of the kind `person`."""

    named: str
    details: dict[str, list[str] | str | int]


@dataclass(frozen=True)
class SaidRelation:
    """A sentence that relates two people."""

    relation: str
    named: str
    to: str


class Sayable:
    """A sentence of the vocabulary with the name of what it says, and what may follow it (`tail`, a pattern)."""

    def __init__(self, name: str, says: str, tail: str) -> None:
        self.name, self.says, self.tail = name, says, tail
        # its own words are looked for first: most sentences are ruled out by them, and need no pattern
        self._words = [part.casefold() for part in PLACE.split(says)[::2]]

    @cached_property
    def _pattern(self) -> re.Pattern[str]:
        return _pattern(self.says, self.tail)

    def match(self, text: str, folded: str) -> re.Match[str] | None:
        """What a text names in its places; None where it is another sentence. `folded` is the text casefolded."""
        return self._pattern.fullmatch(text) if all(part in folded for part in self._words) else None


class Wording:
    """Recognises the sentences of one vocabulary."""

    def __init__(self, words: Vocabulary) -> None:
        self.words = words
        self.understood: dict[str, tuple[str, Any]] = {}
        """What was understood of each Given-step before, and by which recogniser."""

    @cached_property
    def _facts(self) -> list[Sayable]:
        kinds = [kind for kind in self.words.kinds.values() if not kind.abstract and kind.name != PERSON]
        return _longest_first(((kind.name, kind.says) for kind in kinds), TAIL)

    @cached_property
    def _relations(self) -> list[Sayable]:
        return _longest_first(((relation.name, relation.says) for relation in self.words.relations.values()), "")

    @cached_property
    def _inferences(self) -> list[Sayable]:
        return _longest_first(((one.name, one.says) for one in self.words.inferences.values()), "")

    @cached_property
    def phrases(self) -> dict[str, tuple[str, str]]:
        """What can follow "Ann is": "a woman", "seriously ill", "belonging to an ethnic minority"."""
        found: dict[str, tuple[str, str]] = {}
        for name, attribute in self.words.attributes(PERSON).items():
            tree = self.words.tree(attribute)
            for value in tree.values.values() if tree else ():
                own = attribute.says.get(value.name) or attribute.says.get("", "{value}")
                found.setdefault(own.replace("{value}", value.says), (name, value.name))
                if not attribute.yes_or_no:
                    found.setdefault(value.says, (name, value.name))
        return found

    @cached_property
    def _phrases(self) -> list[str]:
        return sorted(self.phrases, key=len, reverse=True)

    @cached_property
    def _counts(self) -> list[tuple[str, re.Pattern[str]]]:
        listed = self.words.attributes(PERSON).items()
        return [(n, _pattern(a.says.get("", "{value}"), "")) for n, a in listed if a.numeric]

    def fact(self, text: str) -> SaidFact | None:
        """The fact that a sentence alleges, or None; of several kinds, the one with the longest sentence."""
        folded = text.casefold()
        for said in self._facts:
            match = said.match(text, folded)
            if match:
                groups = {name: value or "" for name, value in match.groupdict().items()}
                when, called, source, sentence = (groups.pop(f"_{name}") for name in TAIL_PARTS)
                return SaidFact(sentence, said.name, groups, when, called, source)
        return None

    def relation(self, text: str) -> SaidRelation | None:
        """The relation that a sentence states, or None.

        One that alleges a fact states none ("founded or led ..."), nor one that says who somebody is.
        """
        if self.fact(text) is not None or self.person(text) is not None:
            return None
        folded = text.casefold()
        for said in self._relations:
            match = said.match(text, folded)
            if match:
                return SaidRelation(said.name, match[PERSON], match["to"])
        return None

    def inference(self, text: str) -> tuple[str, str] | None:
        """The inference that a sentence states and the person it names, or None."""
        folded = text.casefold()
        for said in self._inferences:
            match = said.match(text, folded)
            if match:
                return said.name, match[PERSON]
        return None

    def person(self, text: str) -> SaidPerson | None:
        """What "Ann is a woman, a journalist and a lawyer" or "Ann belongs to an ethnic minority" says, or None."""
        for match in re.finditer(r" (is|are|belongs? to) ", text):
            rest = text[match.end() :]
            details = self._described(rest if match[1] in ("is", "are") else f"belonging to {rest}")
            if details is not None:
                return SaidPerson(text[: match.start()], details)
        return None

    def _described(self, text: str) -> dict[str, list[str] | str | int] | None:
        if text == "a person in the case":
            return {}
        # "a person with a disability" says "with a disability", "a member of a people" says "belonging to a people"
        text = re.sub(r"^a person (?=with)", "", re.sub(r"^(?:a member|one) of ", "belonging to ", text))
        for phrase in self._phrases:
            if not text.startswith(phrase) or (text != phrase and not _GOES_ON.match(text, len(phrase))):
                continue
            rest = re.sub(r"^(?:, and |, | and )", "", text[len(phrase) :])
            following = self._described(rest) if rest else {}
            if following is not None:
                attribute, value = self.phrases[phrase]
                already = following.get(attribute, [])
                return {**following, attribute: [value, *(already if isinstance(already, list) else [])]}
        for attribute, pattern in self._counts:
            head, _, rest = text.partition(" and ") if " and " in text else text.partition(", ")
            match = pattern.fullmatch(head)
            following = self._described(rest) if match and rest else {}
            if match and following is not None:
                return {**following, attribute: _number(match["value"])}
        return None

    def attribute(self, kind: str, written: str) -> str:
        """The attribute or slot that a cell names: "record made" is record_made, "actor" the first with actors.

        As written when there is none, so that whoever reads the fact can say so.
        """
        plain = re.sub(r"[ -]", "_", written.strip().lower())
        attributes = self.words.attributes(kind)
        if plain in attributes or plain in self.words.slots(kind):
            return plain
        renamed = self.words.former.get("attributes", {}).get(kind, {}).get(plain)
        if renamed is not None and not any(renamed[1:]):  # only the name is another now
            return str(renamed[0])
        by_values = [name for name, attribute in attributes.items() if attribute.values == written.strip()]
        return by_values[0] if by_values else written.strip()

    def values(self, attribute: Attribute, cell: str) -> list[str] | str | int:
        """The value or values that a cell gives: names of values, or their words ("agents of the State")."""
        tree = self.words.tree(attribute)
        if attribute.numeric:
            return _number(cell)
        if attribute.values == TEXT or tree is None:
            return cell
        known = {value.name: value.name for value in tree.values.values()}
        for value in tree.values.values():
            for form in (value.says, ARTICLE.sub("", value.says), value.name.replace("-", " ")):
                known.setdefault(form.lower(), value.name)
        found = []
        for part in _parts(cell, {*known}):
            plain = part.lower()
            found.append(known.get(plain) or known.get(ARTICLE.sub("", plain)) or part)
        return found

    def nearest(self, text: str) -> str:
        """The sentence of the vocabulary that is most like one that was not recognised, or ""."""
        body = re.split(rf" (?:{WHEN})|, (?:called|according to) ", text)[0]
        names = re.findall(r"\b[A-Z]\w+", body) or ["someone"]
        alleged = [kind.says for kind in self.words.kinds.values() if not kind.abstract and kind.name != PERSON]
        possible = [PLACE.sub(name, says) for says in alleged for name in names]
        described = re.split(r" (?:is|are) ", body)
        possible += [f"{described[0]} is {phrase}" for phrase in self.phrases if len(described) > 1]
        said = {sentence.lower(): sentence for sentence in possible}
        slip = misspelt(body.lower(), said)
        by_letters = said.get(slip or did_you_mean(body.lower(), said) or "", "")
        return (by_letters if slip else "") or self._meant(body, described, names[0]) or by_letters

    def _meant(self, body: str, described: list[str], name: str) -> str:
        """The sentence that has the meaning, where none has the letters: "Ann was sacked", "Ann is a minor"."""
        if len(described) > 1 and (phrases := self.people_meant(ARTICLE.sub("", described[1]), SURELY)):
            return f"{described[0]} {phrases[0]}"
        rest = re.sub(rf"\b{re.escape(name)}\b", "", body).strip()
        found = [one for one in search(self.words, rest) if one.kind != PERSON and one.score >= SURELY][:1]
        return PLACE.sub(name, self.words.kinds[found[0].kind].says) if found else ""

    def people_meant(self, word: str, least: float) -> list[str]:
        """What can be said of a person that a word means: "minor" leads to "is under eighteen years old"."""
        hits = [hit for found in search(self.words, word) if found.kind == PERSON for hit in found.hits]
        held = self.words.attributes(PERSON)
        meant = dict.fromkeys(
            (hit.attribute, hit.value or "yes")
            for hit in hits
            if hit.score >= (least if hit.value else VERY_DETAIL)
            and (hit.value or (hit.attribute in held and held[hit.attribute].yes_or_no))
        )
        found = ([phrase for phrase, said in self.phrases.items() if said == one] for one in meant)
        return [_said_of_a_person(phrases) for phrases in found if phrases]


def _said_of_a_person(phrases: list[str]) -> str:
    """One of the phrases of a value, as it follows a name: "is a lawyer", "belongs to an ethnic minority"."""
    group = next((phrase for phrase in phrases if phrase.startswith("belonging to ")), "")
    if group:
        return f"belongs to {group.removeprefix('belonging to ')}"
    shortest = min(phrases, key=len)
    return f"is a person {shortest}" if shortest.startswith("with") else f"is {shortest}"


def _number(cell: str) -> int | str:
    """A whole number as such; another is read with the fact."""
    return int(cell) if cell.isdecimal() else cell


def _longest_first(says: Iterable[tuple[str, str]], tail: str) -> list[Sayable]:
    """The sentences, those with the most words of their own first."""
    found = sorted(says, key=lambda pair: (-len(PLACE.sub("", pair[1])), pair[0]))
    return [Sayable(name, sentence, tail) for name, sentence in found]


def _pattern(sentence: str, tail: str) -> re.Pattern[str]:
    parts, at, seen = [], 0, set[str]()
    for place in PLACE.finditer(sentence):
        parts.append(re.escape(sentence[at : place.start()]))
        parts.append(f"(?P={place[1]})" if place[1] in seen else f"(?P<{place[1]}>.+?)")
        seen.add(place[1])
        at = place.end()
    body = "".join(parts) + re.escape(sentence[at:])
    return re.compile(f"(?P<_sentence>{body}){tail}" if tail else body, re.IGNORECASE)


def _parts(cell: str, known: set[str]) -> list[str]:
    """The values of a cell: all of it when that is one value, else what commas or "and" separate."""
    cell = cell.strip()
    if cell.lower() in known:
        return [cell]
    for separator in (", ", " and "):
        if separator in cell:
            return [part for piece in cell.split(separator) for part in _parts(piece, known)]
    return [cell]
