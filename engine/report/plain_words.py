"""Words that are no names: the rulebook's own prose, the names of States, and words for relatives and organisations."""

from __future__ import annotations

import re
from collections.abc import Iterator

from engine.model.rulebook import Rulebook

_LETTERS = re.compile(r"[^\W\d_]+")
_EVERYDAY = """
    a an and as at by for from in into nor not of off on onto or over per the to with without under upon who whose
    her his its their this that these those all any both each former late
    husband wife spouse partner son daughter child children mother father parent parents brother sister sibling
    siblings family relative relatives cousin uncle aunt nephew niece grandfather grandmother grandson granddaughter
    friend friends neighbour neighbours guest client clients driver assistant guardian infant baby
    member members leadership leader leaders head chair chairperson deputy director founder staff employee employees
    lawyer lawyers counsel colleague colleagues victim victims witness witnesses source sources person people man woman
    association bureau centre center club commission committee company confederation congress council department
    federation fellowship forum foundation front fund group house independent initiative institute international
    league media ministry movement national network news office organisation organization party press project
    public radio republic school service society state studio team television trade union unions university youth
"""


def plain_words(rulebook: Rulebook) -> frozenset[str]:
    """Words, in lower case, that a text may use without meaning anybody."""
    return frozenset(_EVERYDAY.split()).union(
        word.casefold() for text in _prose(rulebook) for word in _LETTERS.findall(text)
    )


def _prose(rulebook: Rulebook) -> Iterator[str]:
    yield from rulebook.status.states.values()
    words = rulebook.words
    for tree in words.trees.values():
        yield tree.says
        yield from (value.says for value in tree.values.values())
    for kind in words.kinds.values():
        yield kind.title
        yield kind.says
        for attribute in kind.attributes.values():
            yield from attribute.says.values()
            yield attribute.question
    for relation in words.relations.values():
        yield relation.title
        yield relation.says
