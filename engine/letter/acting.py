"""Whether a passage tells who acted: one common word names an actor only where it stands as one.

"The lawyer filed a complaint" and "beaten by guards" tell who did it; "she called her lawyer", "the lawyer was beaten"
and "the president of the union" do not. Of English only; longer names ("police officers") are taken anywhere.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from engine.letter.passage import Word
from engine.model.stems import IRREGULAR, WORD
from engine.model.vocabulary import Attribute

BEFORE = 3
"""How many words before a name may say what part it has."""
_WHO = re.compile(r"\bby \{value\}")
_NOT_ACTING = frozenset(
    WORD.findall(
        "to with for from of against his her their its my our as without whose about at in near outside inside into"
        " than called told asked"
    )
)
_VERBS = frozenset([*IRREGULAR, *IRREGULAR.values()])
_IS = frozenset(["was", "were", "is", "are", "been", "being"])


def asks_who(attribute: Attribute) -> bool:
    """Whether the values of a detail are those who acted, by what the vocabulary says with them."""
    return any(_WHO.search(says) for says in attribute.says.values())


def told_as_actor(passage: Sequence[Word], span: tuple[int, int]) -> bool:
    """Whether the words of a span stand for somebody who acts in their sentence."""
    start, end = span
    if sum(bool(word.stems) for word in passage[start:end]) != 1:
        return True
    sentence = passage[start].sentence
    before = _with_it([word for word in passage[max(0, start - BEFORE) : start] if word.sentence == sentence])
    after = [word for word in passage[end : end + 2] if word.sentence == sentence]
    if any(word.text.casefold() == "by" for word in before):
        return True
    if any(word.text.casefold() in _NOT_ACTING for word in before) or _object(before):
        return False
    name = passage[end - 1].text
    if name.endswith(("'s", "’s")) or not after:
        return False
    following = after[0].text.casefold()
    if following in _IS:
        return len(after) > 1 and after[1].text.casefold().endswith("ing")
    return following != "of" or name[:1].isupper()


def _with_it(before: Sequence[Word]) -> Sequence[Word]:
    """The words before a name that may belong to it: back to the second that tells something."""
    telling = [place for place, word in enumerate(before) if word.stems]
    return before[telling[-2] + 1 :] if len(telling) > 1 else before


def _object(before: Sequence[Word]) -> bool:
    """Whether something is done to who is named next: "beat the lawyer"; not "armed guards"."""
    if len(before) < 2 or before[-1].stems:
        return False
    verb = before[-2].text.casefold()
    return verb.endswith("ed") or verb in _VERBS
