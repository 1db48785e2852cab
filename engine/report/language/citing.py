"""Pins in another language: official names, full at first mention, then the paragraphs as its documents print them.

The name stands first ("name, article 9 (paragraphs 1 and 3)"), so that no case or article depends on it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from engine.cite.paragraphs import path_of
from engine.load.draft_words import COMMENT, PARAGRAPH, comment_kind
from engine.model.assessment import Citation
from engine.model.authority import Authority, para_order
from engine.report.citing import Citing
from engine.report.language.wording import Wording

_SYMBOL = re.compile(r"[A-Z]+(?:/[^\s,;]+)+")
_NUMBERS = re.compile(r"\bNo\. (\d+)|recommendation ([IVXL]+)\b")
_WRITTEN = re.compile(r"(rule )?(\d+(?:\(\w+\))*)")
_UNDOCS, _OHCHR = "https://undocs.org/", "https://www.ohchr.org/en/"
Path = tuple[str, ...]


class TranslatedCiting:
    """Cites in one style and language. It remembers what it has named, so each document has one of its own."""

    def __init__(self, citing: Citing, wording: Wording, style: str, *, years: bool) -> None:
        self._citing, self._wording, self._style, self._years = citing, wording, style, years
        self._named: set[str] = set()

    def listed(self, citations: Iterable[Citation]) -> str:
        """Citations in a row, those of one authority together, in the order in which weights are cited."""
        told: list[str] = []
        body = ""
        for id, found in self._citing.grouped(citations):
            told.append(self._cited(id, found, body))
            authority = self._citing.authority(id)
            body = authority.body if authority is not None and authority.weight == COMMENT else ""
        return "; ".join(told)

    def pins(self, pins: Iterable[str]) -> str:
        """The same for pins of the catalogue."""
        return self.listed(one for pin in pins if (one := self._citing.citation(pin)) is not None)

    def grouped(self, citations: Iterable[Citation]) -> list[tuple[str, list[Citation]]]:
        """Citations by authority, in the order in which weights are cited."""
        return self._citing.grouped(citations)

    def full(self, authority: Authority, body: str = "") -> str:
        """The name of an authority as it stands at first mention; `body` is named before it, so not once more."""
        if authority.weight == COMMENT and comment_kind(authority):
            mark = authority.adopted.text[:4] if self._years else self.symbol(authority)
            return f"{self._comment(authority, with_body=authority.body != body)}{f' ({mark})' if mark else ''}"
        if not self._wording.has("authorities", authority.id):
            return authority.title
        title, short = (self._wording.words("authorities", authority.id, several=brief) for brief in (False, True))
        return title if short in title else f"{title} ({short})"

    def short(self, authority: Authority, body: str = "") -> str:
        """The name of an authority once it is known; `body` as for `full`."""
        if authority.weight == COMMENT and comment_kind(authority):
            alone = authority.body == body or self._citing.alone_with_its_number(authority)
            return self._comment(authority, with_body=not alone)
        if not self._wording.has("authorities", authority.id):
            return authority.short
        return self._wording.words("authorities", authority.id, several=True)

    def symbol(self, authority: Authority) -> str:
        """The symbol of a document, without what differs from one language version to the next; "" for none."""
        match = _SYMBOL.match(authority.symbol)
        return match[0] if match else ""

    def address(self, authority: Authority) -> str:
        """Where the text stands in this language, as far as the addresses of the United Nations tell."""
        for begins, tail in ((_UNDOCS, ""), (_OHCHR, "")):
            if authority.url.startswith(begins):
                base = begins.removesuffix("en/")
                return f"{base}{self._wording.language}/{tail}{authority.url.removeprefix(begins)}"
        return authority.url

    def paragraphs(self, citations: Sequence[Citation]) -> str:
        """The paragraphs of one authority; "" where it is cited as a whole."""
        found = []
        for verified in (True, False):
            paras = sorted({one.para for one in citations if one.para and one.verified == verified}, key=para_order)
            paths = [path for para in paras if (path := path_of(para)) is not None]
            parts = [self._para(para) for para in paras if path_of(para) is None]
            if paths:
                parts.insert(0, self._numbered(citations[0].word, paths))
            if parts:
                found.append(", ".join(parts) + ("" if verified else self._wording.phrase("not_verified")))
        return self._wording.listed(found) if found else ""

    def written_out(self, article: str) -> str:
        """Articles and rules as a table names them in English: "3 with rule 99(c)"."""
        found = []
        for rule, number in _WRITTEN.findall(article):
            path = path_of(number)
            if path is not None:
                found.append(self._numbered("rule" if rule else "article", [path]))
        return self._wording.listed(found) if found else ""

    def _cited(self, id: str, citations: Sequence[Citation], body: str) -> str:
        authority = self._citing.authority(id)
        named = self.short if id in self._named else self.full
        name = id if authority is None else named(authority, body)
        self._named.add(id)
        if all(one.compared for one in citations):
            name = f"{self._wording.phrase('compared')} {name}"
        paras = self.paragraphs(citations)
        return f"{name}, {paras}" if paras else name

    def _comment(self, authority: Authority, *, with_body: bool) -> str:
        kind = self._wording.words("comments", comment_kind(authority))
        numbers = [self._wording.number(arabic or roman) for arabic, roman in _NUMBERS.findall(authority.title)]
        bodies = [self._body(body) for body in authority.body.split("; ")]
        if len(bodies) > 1:
            told = "; ".join(f"{body}, {number}" for body, number in zip(bodies, numbers, strict=False))
            return f"{kind} ({told})" if with_body else f"{kind}, {'/'.join(numbers)}"
        return f"{bodies[0]}, {kind} {numbers[0]}" if with_body else f"{kind} {numbers[0]}"

    def _body(self, body: str) -> str:
        return self._wording.words("bodies", body) if self._wording.has("bodies", body) else body

    def _para(self, para: str) -> str:
        return self._wording.words("paras", para) if self._wording.has("paras", para) else para

    def _numbered(self, word: str, paths: Sequence[Path]) -> str:
        key = self._style if word == PARAGRAPH or not self._wording.has("numbered", word) else word
        entries = self._entries(paths) if key == self._style else self._articles(paths)
        several = len(entries) > 1 or any(map(self._wording.is_run, entries))
        return f"{self._wording.words('numbered', key, several=several)} {self._wording.listed(entries)}"

    def _articles(self, paths: Sequence[Path]) -> list[str]:
        """Articles with their paragraphs in brackets: "14 (paragraphs 1 and 3 b))"; bare ones in a row as a range."""
        below: dict[str, list[Path]] = {}
        for path in paths:
            below.setdefault(path[0], []).append(path[1:])
        bare = [int(number) for number, inner in below.items() if inner == [()] and number.isdigit()]
        runs = {int(re.split(r"\D", run)[0]): run for run in self._wording.runs(bare)}
        found: list[str] = []
        for number, inner in below.items():
            if number.isdigit() and int(number) in bare:
                found += [runs[int(number)]] if int(number) in runs else []
                continue
            found += [number] if () in inner and len(inner) > 1 else []
            parts = [path for path in inner if path]
            if not parts:
                found.append(number)
            elif all(not path[0].isdigit() for path in parts):
                found.append(f"{number} {self._wording.listed(f'{_letters(path)}' for path in parts)}")
            else:
                entries = self._entries(parts)
                word = self._wording.words("numbered", self._style, several=len(entries) > 1)
                found.append(f"{number} ({word} {self._wording.listed(entries)})")
        return found

    def _entries(self, paths: Sequence[Path]) -> list[str]:
        """Paragraphs with their letters: "3 b)"; plain numbers in a row as a range."""
        numbers = [int(path[0]) for path in paths if len(path) == 1 and path[0].isdigit()]
        runs = {int(re.split(r"\D", run)[0]): run for run in self._wording.runs(numbers)}
        found: list[str] = []
        before = ""
        for path in paths:
            if len(path) == 1 and path[0].isdigit():
                found += [runs[int(path[0])]] if int(path[0]) in runs else []
            elif path[0] == before or not path[0].isdigit():
                found.append(_letters(path[1:] if path[0] == before else path))
            else:
                found.append(f"{path[0]} {_letters(path[1:])}".strip())
            before = path[0] if len(path) > 1 else ""
        return found


def _letters(path: Path) -> str:
    return " ".join(part if "." in part else f"{part})" for part in path)
