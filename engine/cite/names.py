"""What texts are called: titles, short names, symbols, and what a rulebook's `law/names.yaml` adds."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from engine.cite.paragraphs import Known
from engine.model.authority import Authority, Catalogue
from engine.model.frozen import cached_property

NUMBERED: Mapping[str, tuple[str, ...]] = {
    "article": ("article", "articles", "art.", "arts.", "art", "arts"),
    "paragraph": ("para.", "paras.", "paragraph", "paragraphs", "para", "paras", "\u00a7", "\u00a7\u00a7"),
}
"""The words before a number: those printed for one and for several, then others that are read."""

_BRACKETED = re.compile(r"\((?:the )?([^()]*)\)")
_NUMBER = re.compile(r"^(?P<kind>[A-Za-z ]*?[A-Za-z]) No\. (?P<number>\d+)\b")
_YEAR = re.compile(r"^(?:19|20)\d\d$|^No\. \d+$|^revised$|^selected articles$", re.IGNORECASE)


INTERPRETATION = "interpretation"
_TAIL = re.compile(r"\s*\([^()]*(?:\([^()]*\)[^()]*)*\)$")
_HEAD_ENDS = re.compile(r":| - | \(| on | under | of the ")
_ROMAN = re.compile(r"\b[IVXL]{2,}\b|\b[IVXL]\b")


class Names:
    """The names of all texts of a catalogue, and the words that stand before numbers of paragraphs."""

    def __init__(self, catalogue: Catalogue) -> None:
        self.catalogue = catalogue
        data: Mapping[str, Any] = catalogue.names_data
        self._asked: dict[str, list[str]] = {}
        self._known: dict[str, Known] = {}
        self._bodies: Mapping[str, list[str]] = data.get("bodies", {})
        self._kinds: Mapping[str, list[str]] = data.get("kinds", {})
        words = {word: tuple(forms) for word, forms in data.get("numbered", {}).items()}
        self.numbered: Mapping[str, tuple[str, ...]] = {**NUMBERED, **words}

    @cached_property
    def forms(self) -> Mapping[str, tuple[str, ...]]:
        """The ways to write each authority, as they are written."""
        return {
            id: tuple(dict.fromkeys(form for form in self._forms(authority) if form))
            for id in self.catalogue
            if (authority := self.catalogue.authority(id)) is not None
        }

    @cached_property
    def _plain(self) -> Mapping[str, tuple[str, ...]]:
        return {id: tuple(map(plain, forms)) for id, forms in self.forms.items()}

    def named(self, name: str) -> list[str]:
        """The ids of the texts a name fits best: one of their names, else the end of one, else words within one."""
        wanted = plain(name)
        if not wanted:
            return []
        if wanted not in self._asked:
            self._asked[wanted] = self._exact.get(wanted) or self._alike(wanted)
        return self._asked[wanted]

    def called(self, name: str) -> list[str]:
        """The ids of the texts that have this very name."""
        return self._exact.get(plain(name), [])

    def _alike(self, wanted: str) -> list[str]:
        for test in (lambda form: form.endswith(f" {wanted}"), lambda form: f" {wanted} " in f" {form} "):
            found = [id for id, forms in self._plain.items() if any(map(test, forms))]
            if found:
                return found
        return []

    @cached_property
    def _exact(self) -> Mapping[str, list[str]]:
        found: dict[str, list[str]] = {}
        for id, forms in self._plain.items():
            for form in dict.fromkeys(forms):
                found.setdefault(form, []).append(id)
        return found

    def known(self, authority: Authority) -> Known:
        """Whether a text has a paragraph, an article that holds some, or a number within an entry."""
        if authority.id not in self._known:
            self._known[authority.id] = known_in(authority)
        return self._known[authority.id]

    def words(self, authority: Authority) -> tuple[str, str]:
        """What one paragraph of a text is called, and several."""
        forms = self.numbered.get(authority.word, (authority.word, f"{authority.word}s"))
        return forms[0], forms[1]

    @cached_property
    def number_words(self) -> str:
        """A pattern for every word that stands before a number."""
        words = sorted({form for forms in self.numbered.values() for form in forms}, key=len, reverse=True)
        return "|".join(
            re.escape(word).replace(r"\ ", r"\s+") + (r"\b" if word[-1:].isalpha() else "") for word in words
        )

    def _forms(self, authority: Authority) -> Iterator[str]:
        yield authority.short
        yield authority.brief
        yield authority.title
        yield authority.symbol
        yield authority.id
        for name in (authority.short, authority.title):
            yield re.sub(r" ?\(.*?\)", "", name)
            yield from (inside for inside in _BRACKETED.findall(name) if not _YEAR.match(inside.strip()))
        yield from authority.also
        for language in authority.abroad.values():
            yield from language
        yield from self._in_letters(authority)
        numbered = _NUMBER.match(authority.title)
        if numbered:
            yield from self._series(authority.body, numbered["kind"], numbered["number"])

    def _in_letters(self, authority: Authority) -> Iterator[str]:
        """As letters name it: with its body, symbol or year, or with its short name in brackets."""
        title, short = _TAIL.sub("", authority.title), _TAIL.sub("", authority.short)
        yield f"{title} ({short})"
        yield f"{authority.title.replace(' - Report', ', report')} ({authority.symbol})"
        if authority.weight != INTERPRETATION:
            return
        head = _HEAD_ENDS.split(authority.title, maxsplit=1)[0]
        small = " ".join(word if word[:2] == "No" or _ROMAN.fullmatch(word) else word.lower() for word in head.split())
        year = authority.adopted.text[:4]
        yield f"{small} ({year})"
        for by in (authority.body.replace("; ", " and "), *self._bodies.get(authority.body, ())):
            yield f"{by}, {small}"
            yield f"{by}, {small} ({year})"
            yield f"{by}, {small} ({authority.symbol})"
        if _ROMAN.search(head):
            yield small
            for called in self._kinds.get("General Recommendation", ()):
                yield f"{called} {head.split()[-1]}"

    def _series(self, body: str, kind: str, number: str) -> Iterator[str]:
        """`General Comment No. 32` with and without its body: "GC 32", "CCPR GC 32"."""
        known = next((known for known in self._kinds if known.casefold() == kind.casefold()), kind)
        for called in (known, *self._kinds.get(known, ())):
            for no in (f"No. {number}", number):
                yield f"{called} {no}"
                for by in (body, *self._bodies.get(body, ())):
                    yield f"{by} {called} {no}"
                    yield f"{called} {no} of the {by}"


def known_in(authority: Authority) -> Known:
    """The same, for one text."""
    beginnings = {para[: match.start()] for para in authority.paragraphs for match in re.finditer(r"\(", para)}

    def known(para: str) -> bool:
        return para in beginnings or authority.paragraph(para) is not None

    return known


def plain(name: str) -> str:
    """A name as it is compared: words in small letters, without signs, and without "the" before it."""
    words = re.sub(r"[^\w/ ]", " ", name.casefold()).split()
    return " ".join(words[1:] if words[:1] == ["the"] else words)
