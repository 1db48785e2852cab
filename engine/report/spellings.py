"""Names as they are declined, transliterated and spelt otherwise: stems, endings, and keys that spellings share.

A key is a word in Latin letters with what transliterations differ in taken away: `Khakimova`, `Hakimova` and
`Хакимова` share one, and so do `Mueller` and `Müller`. Scripts that write no vowels are compared by consonants.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from engine.model.transliterate import in_latin

SHORTEST_SPELLING = 4
"""The least letters of a key: shorter words are too like each other."""
SHORTEST_STEM = {True: 2, False: 4}
"""The least letters of a stem with endings, for Cyrillic letters and for others."""
LONG_STEM = 5
LONGEST_ENDING = 4

DATES = frozenset(
    (
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
        "december", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "spring", "summer",
        "autumn", "winter",
    )
)  # fmt: skip
"""Words that are dates as well as names, and name nobody by themselves."""

# Folded: without accents, so that the short i of Russian is an i.
_IN_CYRILLIC = """
    а у е и ы о ю я ь ом ем ои еи ою ею ью ии ым им ых их ого его ому ему ыми ими ам ям ах ях ами ями ев ов ова ову
    овои евич овна
"""
_IN_LATIN = """
    a u e y i o om em oi oy ou iu im ym ykh ikh ogo ego omu emu ami ova ovu ovoi ovoy uv ni ning ga da dan nin din
    nyn ge
"""
_CYRILLIC = frozenset(_IN_CYRILLIC.split())
_LATIN = frozenset(_IN_LATIN.split())
_VOWELS = "aeiouyаеёиоуыэюяьй"
_FLEETING = re.compile(r"(?<=[^aeiouyаеиоуыэюяь])[еоeo](?=[^aeiouyаеиоуыэюяь]$)")
_ALIKE = tuple(
    (re.compile(pattern), letters)
    for pattern, letters in (
        ("[^a-z]", ""),
        ("shch|sch|tsch|sh", "s"),
        ("tch|ch|cz", "c"),
        ("zh|dj|dzh|dz|j", "z"),
        ("kh|gh", "h"),
        ("ph", "f"),
        ("th", "t"),
        ("ts|tz", "c"),
        ("ck|q", "k"),
        ("x", "ks"),
        ("w", "v"),
        ("oe|ou|ue", "u"),
        ("ae", "a"),
        ("(?<=[aeiou])y(?=[aeiou])|(?<=[^aeiou])[yi](?=[aeou])|^[yi](?=[aeou])", ""),
        ("ee|y", "i"),
        ("ii+", "i"),
        (r"([a-z])\1+", r"\1"),
    )
)


def spelling(word: str) -> str:
    """The key of a folded word."""
    key = in_latin(word).lower()
    for pattern, letters in _ALIKE:
        key = pattern.sub(letters, key)
    return key


def consonants(word: str) -> str:
    """The consonants of a folded word: all that the writing of Arabic and Hebrew names has."""
    return re.sub("[aeiou]", "", spelling(word))


def stems(part: str) -> Iterator[str]:
    """What stays of a name when it is declined; nothing for one too short."""
    bare = part.rstrip(_VOWELS)
    bare = bare if len(part) - len(bare) <= 2 else part
    for stem in dict.fromkeys((part, bare, _FLEETING.sub("", part), _FLEETING.sub("ь", part))):
        if len(stem) >= SHORTEST_STEM[_is_cyrillic(stem)]:
            yield stem


def without_ending(token: str) -> Iterator[tuple[str, str]]:
    """A word with more and more of its end taken for an ending."""
    for length in range(min(LONGEST_ENDING, len(token) - 1) + 1):
        yield token[: len(token) - length], token[len(token) - length :]


def is_ending(ending: str, stem: str) -> bool:
    """Whether a declined name may end so; on a long stem any short ending may stand."""
    if len(stem) >= LONG_STEM and len(ending) < LONGEST_ENDING:
        return True
    return not ending or ending in (_CYRILLIC if _is_cyrillic(stem) else _LATIN)


def _is_cyrillic(word: str) -> bool:
    return "\u0400" <= word[:1] <= "\u04ff"
