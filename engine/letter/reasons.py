"""Whether a passage tells why: a reason is proposed only where a word of cause leads to it.

"She was a witness" tells what somebody was; "held because she was a witness" tells why she was held. Which details ask
for a reason is read off their own words in the vocabulary ("allegedly because of {value}").
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from engine.letter.calendar import Told
from engine.letter.passage import Word
from engine.model.vocabulary import Attribute

BEFORE = 6
"""How many words before a reason may have the word of cause: "in retaliation for her work as a defender"."""
NEXT = 8
"""Characters between a word of cause and a time, up to which it tells of time: "for the three days", "after 5 days"."""
_WHY = re.compile(r"\b(?:because of|aim of|grounds? (?:of|that)|justified by) \{value\}")


def asks_why(attribute: Attribute) -> bool:
    """Whether the values of a detail are reasons, aims or grounds, by what the vocabulary says with them."""
    return any(_WHY.search(says) for says in attribute.says.values())


def told_as_reason(phrase: str, passage: Sequence[Word], span: tuple[int, int], times: Sequence[Told]) -> bool:
    """Whether a word of cause stands shortly before some words of the passage in their sentence, or is one of them.

    "To" leads to what is called by a verb: "beaten to obtain a confession".
    """
    start, end = span
    before = [word for word in passage[max(0, start - BEFORE) : start] if word.sentence == passage[start].sentence]
    if before and before[-1].text.casefold() == "to" and re.match(r"to\s|\w+ing\b", phrase):
        return True
    return any(word.causes and not _of_time(word, times) for word in (*before, *passage[start:end]))


def _of_time(word: Word, times: Sequence[Told]) -> bool:
    return any(0 <= one.start - word.end <= NEXT or one.start <= word.start < one.end for one in times)
