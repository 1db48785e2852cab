"""Citations printed: ascending, runs joined, those of one text together. `engine/cite/reading.py` reads them back."""

from __future__ import annotations

from collections.abc import Iterable

from engine.cite.paragraphs import listed
from engine.model.assessment import Citation

NOT_VERIFIED = " [not verified]"
SHORT = {"paragraph": ("para.", "paras.")}
"""Words of numbering that are printed short."""
SIGNS = {"paragraph": ("\u00a7", "\u00a7\u00a7"), "article": ("", "")}
"""The same where a citation has to be shortest: "HRC GC 32 §§ 28-29", "UDHR 10"."""
COMPARED = "cf. "
"""Stands before what is cited by way of comparison only."""


def cited(citations: Iterable[Citation], *, short: bool = False) -> str:
    """A list: "HRC General Comment No. 32, paras. 28-29 and 33; ICCPR, article 14(3)(b) and (d)".

    With `short` in the shortest form: "HRC GC 32 §§ 28-29; UDHR 10". What a body says of another treaty than that of
    the finding is compared: "cf. HRC GC 36 § 58".
    """
    grouped: dict[tuple[str, str, bool], list[str]] = {}
    for citation in citations:
        name = (COMPARED if citation.compared else "") + (citation.called if short else citation.short)
        grouped.setdefault((name, citation.word, citation.verified), []).append(citation.para)
    return "; ".join(
        _one(name, word, paras, short=short) + ("" if verified else NOT_VERIFIED)
        for (name, word, verified), paras in grouped.items()
    )


def provision(citation: Citation) -> str:
    """One citation on its own: "ICCPR, article 17(1)"."""
    return cited([citation])


def brief(citation: Citation) -> str:
    """The shortest form: "ICCPR 17(1)"."""
    return f"{citation.called} {citation.para}".rstrip() if citation.para[:1].isdigit() else provision(citation)


def _one(name: str, word: str, paras: list[str], *, short: bool) -> str:
    """The paragraphs of one text; what has a name instead of a number stands after the numbers, without a word."""
    numbered = [para for para in paras if para[:1].isdigit()]
    named = [para for para in dict.fromkeys(paras) if para and not para[:1].isdigit()]
    parts = [name]
    if numbered:
        words, several = listed(numbered)
        one, many = (SIGNS if short else SHORT).get(word, (word, f"{word}s"))
        written = f"{many if several else one} {words}".strip()
        parts = [f"{name} {written}"] if short else [name, written]
    return ", ".join([*parts, *named])
