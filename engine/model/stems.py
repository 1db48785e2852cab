"""Words of English as they are compared in a search: without inflection, in one spelling, without empty words.

Stems are for comparing only, and never shown: "evicted", "evicting" and "eviction" give `evict`, "labour" and "labor"
give `labor`. A stem never joins words by their first letters alone.
"""

from __future__ import annotations

import re
from functools import lru_cache

WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
EMPTY_WORDS = frozenset(
    WORD.findall(
        "a an and any are as at be been being but by can could did do does for from had has have he her him his i if in"
        " into is it its may me my never no not of on or our own she so some such than that the their them then there"
        " these they this those to up was we were what when where which who whom whose will with without would you your"
        " someone somebody person people"
    )
)
IRREGULAR = {
    "arose": "arise", "ate": "eat", "beaten": "beat", "became": "become", "began": "begin", "begun": "begin",
    "bitten": "bite", "bought": "buy", "bound": "bind", "broke": "break", "broken": "break", "brought": "bring",
    "built": "build", "burnt": "burn", "came": "come", "caught": "catch", "children": "child", "chose": "choose",
    "chosen": "choose", "dealt": "deal", "dying": "die", "drawn": "draw", "drew": "draw", "driven": "drive",
    "drove": "drive", "fed": "feed", "fell": "fall", "fallen": "fall", "felt": "feel",
    "fled": "flee", "forbade": "forbid", "forbidden": "forbid", "forgot": "forget", "fought": "fight",
    "found": "find", "froze": "freeze", "frozen": "freeze", "gaol": "jail", "gave": "give", "given": "give",
    "gone": "go", "got": "get", "heard": "hear", "held": "hold", "hid": "hide", "hidden": "hide", "hung": "hang",
    "judgement": "judgment", "kept": "keep", "knew": "know", "known": "know", "laid": "lay", "left": "leave",
    "lied": "lie", "lying": "lie", "lost": "lose", "made": "make", "meant": "mean", "men": "man", "met": "meet",
    "overheard": "overhear", "paid": "pay", "programme": "program", "ran": "run", "sent": "send", "shook": "shake",
    "shaken": "shake", "shot": "shoot", "shown": "show", "slain": "slay", "slept": "sleep", "sold": "sell",
    "sought": "seek", "spat": "spit", "spied": "spy", "spoke": "speak", "spoken": "speak", "stole": "steal",
    "stolen": "steal", "stood": "stand", "struck": "strike",
    "agreed": "agree", "freed": "free", "seen": "see", "sued": "sue", "suing": "sue",
    "stuck": "stick", "swept": "sweep", "swore": "swear", "sworn": "swear", "taken": "take", "taught": "teach",
    "threw": "throw", "thrown": "throw", "told": "tell", "took": "take", "tore": "tear",
    "torn": "tear", "tried": "try", "tying": "tie", "withdrawn": "withdraw", "withdrew": "withdraw",
    "withheld": "withhold", "woken": "wake", "women": "woman", "won": "win", "written": "write", "wrote": "write",
    "wives": "wife", "lives": "life",
}  # fmt: skip
"""The plain form of words whose inflection follows no rule, and of variant spellings."""
SAME = {"deni": "refus", "reject": "refus", "declin": "refus", "prohibit": "ban", "forbid": "ban", "confisc": "seis"}
"""Stems of words that everyday speech takes one for the other, each with the one that stands for both."""
_OUR = re.compile(r"(lab|hon|neighb|col|fav|behavi|harb|hum|rum|endeav|arm|vig)our")
_DOUBLED = re.compile(r"([bcdfgklmnprstvz])\1$")
_VOWEL = re.compile(r"[aeiouy]")
_SHORT = re.compile(r"[^aeiou][aeiou][^aeiouwxy]")
"""What is left of "caring" or "fined": a short word whose last letter was not doubled had an e (Porter's rule)."""


def words_of(text: str) -> list[str]:
    """The words of a text in lower case, parts of a compound apart, in its order."""
    return WORD.findall(text.casefold())


def stems_of(text: str) -> tuple[str, ...]:
    """The stems of the telling words of a text, in its order; of all its words when none of them tells anything."""
    words = words_of(text)
    return tuple(stem(word) for word in [w for w in words if w not in EMPTY_WORDS] or words)


@lru_cache(maxsize=20_000)
def stem(word: str) -> str:
    """What the forms of a word have in common; the word is one of `words_of`."""
    found = _stem(word)
    return SAME.get(found, found)


def _stem(word: str) -> str:
    word = word.replace("’", "'").removesuffix("'s")
    word = IRREGULAR.get(word, word)
    word = _OUR.sub(r"\1or", word)
    if len(word) <= 3:
        return word
    word = _without_inflection(_singular(word))
    word = IRREGULAR.get(word, word)
    word = _without_derivation(word)
    if word.endswith("tre"):
        word = word[:-2] + "er"
    word = word.removesuffix("e") if len(word) > 4 else word
    if word.endswith("at") and len(word) > 6:
        word = word[:-2]
    if word.endswith(("iz", "yz")):
        word = word[:-1] + "s"
    if word.endswith("nc"):
        word = word[:-1] + "s"
    if word.endswith("y") and len(word) > 3:
        word = word[:-1] + "i"
    return _DOUBLED.sub(r"\1", word)


def acts_of(word: str) -> list[str]:
    """The stems of what somebody does who is called by this word: "stalkers" gives that of "stalk", and "stalke"."""
    word = _singular(word)
    for ending in ("er", "or", "ee", "ist"):
        rest = word.removesuffix(ending)
        if rest != word and len(rest) > 4:
            return [stem(rest), stem(rest + "e")]
    return []


def _singular(word: str) -> str:
    if word.endswith("ies"):
        return word[:-3] + "y" if len(word) > 4 else word[:-1]
    if word.endswith(("sses", "shes", "ches", "xes", "zzes")):
        return word[:-2]
    if word.endswith("s") and not word.endswith(("ss", "us", "is")):
        return word[:-1]
    return word


def _without_inflection(word: str) -> str:
    if word.endswith("ied"):
        return word[:-3] + "y" if len(word) > 4 else word[:-1]
    for ending in ("ed", "ing"):
        rest = word.removesuffix(ending)
        if rest != word and len(rest) > 2 and _VOWEL.search(rest) and not rest.endswith("e"):
            return rest + "e" if _SHORT.fullmatch(rest) else rest
    return word


def _without_derivation(word: str) -> str:
    for ending, least in (("ly", 4), ("ment", 5), ("ation", 4), ("ness", 5)):
        rest = word.removesuffix(ending)
        if rest != word and len(rest) >= least and rest != "judg":
            return rest
    rest = word.removesuffix("ion")
    if rest != word and len(rest) >= 5 and rest[-1] in "ts":
        return rest
    rest = word.removesuffix("al")
    if rest != word and len(rest) >= 5 and rest[-1] in "sv":
        return rest
    return word
