"""Pins in the words of United Nations documents: full at first mention, short afterwards."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from engine.cite.paragraphs import listed
from engine.cite.printing import COMPARED, NOT_VERIFIED
from engine.model.assessment import Citation, Finding
from engine.model.authority import Authority, Catalogue, split_pin
from engine.model.form import Forms, Style

_NAME_ENDS = re.compile(r":| - | \(| on | under | of the ")
_TAIL = re.compile(r"\s*\([^()]*(?:\([^()]*\)[^()]*)*\)$")


class Citing:
    """Cites in one style. It remembers what it has named, so each document has one of its own."""

    def __init__(self, catalogue: Catalogue, forms: Forms, style: Style) -> None:
        self._catalogue, self._forms, self._style = catalogue, forms, style
        self._named: set[str] = set()

    def citation(self, pin: str) -> Citation | None:
        """The citation of a pin of the catalogue."""
        id, para = split_pin(pin)
        authority, entry = self._catalogue.authority(id), self._catalogue.paragraph(pin)
        if authority is None:
            return None
        return Citation(
            id, para, authority.weight, authority.short, authority.symbol,
            entry.summary if entry else "", bool(entry and entry.verified), authority.numbered,
            authority.brief,
        )  # fmt: skip

    def name(self, id: str) -> str:
        """The name of an authority: full with its short name or symbol at first mention, short afterwards."""
        authority = self._catalogue.authority(id)
        if authority is None:
            return id
        if id in self._named:
            return self.short(authority)
        self._named.add(id)
        return self.full(authority)

    def full(self, authority: Authority) -> str:
        """The name of an authority as it stands at first mention."""
        if authority.weight == "resolution":
            return authority.short
        if authority.weight == "interpretation":
            mark = authority.adopted.text[:4] if self._style.years else authority.symbol
            return f"{_by(authority)}, {_head(authority)} ({mark})"
        if authority.weight == "report":
            return f"{authority.title.replace(' - Report', ', report')} ({authority.symbol})"
        title = _TAIL.sub("", authority.title)
        return title if title == authority.short else f"{title} ({_TAIL.sub('', authority.short)})"

    def short(self, authority: Authority) -> str:
        """The name of an authority once it is known."""
        if authority.weight == "interpretation":
            head = self._dated_head(authority)
            return head if self.alone_with_its_number(authority) else f"{_by(authority)}, {head}"
        if authority.weight == "report":
            return authority.symbol
        return _TAIL.sub("", authority.short)

    def authority(self, id: str) -> Authority | None:
        """A text of the catalogue."""
        return self._catalogue.authority(id)

    def alone_with_its_number(self, authority: Authority) -> bool:
        """Whether no other body has a comment that is called the same, "general comment No. 32"."""
        head = self._dated_head(authority)
        others = (self._catalogue.authority(id) for id in self._catalogue)
        return not any(
            o.id != authority.id and o.weight == authority.weight and self._dated_head(o) == head for o in others if o
        )

    def _dated_head(self, authority: Authority) -> str:
        """The head of a text, with its year where the style names years."""
        return f"{_head(authority)} ({authority.adopted.text[:4]})" if self._style.years else _head(authority)

    def provision(self, finding: Finding) -> str:
        """The provision of a finding with its text: "article 9(1) of the ICCPR", and what it is read with."""
        return self.listed([finding.provision], finding.read_with)

    def pins(self, finding: Finding) -> str:
        """The provision of a finding, what it is read with, and what explains it."""
        return self.listed([finding.provision, *finding.citations], finding.read_with)

    def listed(self, citations: Iterable[Citation], read_with: Sequence[Citation] = ()) -> str:
        """Citations in a row, those of one authority together, in the order in which weights are cited.

        What a provision among them is `read_with` is told beside it: "article 2(3), read with article 7, of the ICCPR".
        """
        groups = self.grouped(citations)
        beside = {id: self.paragraphs([one for one in read_with if one.authority == id]) for id, _ in groups}
        elsewhere = [one for one in read_with if one.authority not in beside]
        told = [self._cited(id, found, beside[id]) for id, found in groups]
        if elsewhere and told:
            told[0] += f", read with {self.listed(elsewhere)}"
        return "; ".join(told)

    def grouped(self, citations: Iterable[Citation]) -> list[tuple[str, list[Citation]]]:
        """Citations by authority, in the order in which weights are cited."""
        groups: dict[str, dict[str, Citation]] = {}
        for citation in citations:
            groups.setdefault(citation.authority, {}).setdefault(citation.para, citation)
        ranked = sorted(groups.items(), key=lambda entry: self._rank(next(iter(entry[1].values()))))
        return [(id, list(found.values())) for id, found in ranked]

    def paragraphs(self, citations: Sequence[Citation]) -> str:
        """The paragraphs of one authority: "paragraphs 10-12 and 17", "article 9(1)"."""
        found = []
        for verified in (True, False):
            paras = [one.para for one in citations if one.para and one.verified == verified]
            numbered = [para for para in paras if para[:1].isdigit()]
            parts = [para for para in paras if not para[:1].isdigit()]
            if numbered:
                one, several = self._words(citations[0])
                words, many = listed(numbered, spaced=self._style.spaced)
                parts.insert(0, f"{several if many else one} {words}")
            if parts:
                found.append(", ".join(parts) + ("" if verified else NOT_VERIFIED))
        return " and ".join(found)

    def _cited(self, id: str, citations: Sequence[Citation], together: str = "") -> str:
        name, paras = self.name(id), self.paragraphs(citations)
        if all(one.compared for one in citations):
            name = f"{COMPARED}{name}"
        if not paras:
            return name
        if together:
            paras = f"{paras}, read with {together},"
        word, _ = self._words(citations[0])
        if word in (self._style.paragraph, "operative paragraph") or not citations[0].para[:1].isdigit():
            return f"{name}, {paras}"
        return f"{paras} of {_the(name)}"

    def _words(self, citation: Citation) -> tuple[str, str]:
        if citation.word == "paragraph":
            return self._style.paragraph, self._style.paragraphs
        return citation.word, f"{citation.word}s"

    def _rank(self, citation: Citation) -> tuple[int, int, str]:
        last, order = self._forms.last, self._forms.order
        at = last.index(citation.authority) + 1 if citation.authority in last else 0
        weight = order.index(citation.weight) if citation.weight in order else len(order)
        return (at, weight, citation.authority)


def _head(authority: Authority) -> str:
    """What the text is called in the middle of a sentence: "general comment No. 32"."""
    words = _NAME_ENDS.split(authority.title, maxsplit=1)[0].split()
    return " ".join(word if word.startswith("No") or re.fullmatch("[IVXL]+", word) else word.lower() for word in words)


def _by(authority: Authority) -> str:
    """The body of a text, or the bodies."""
    return authority.body.replace("; ", " and ")


def _the(name: str) -> str:
    """A name with its article, if it takes one."""
    return name if re.search(r"No\. |/", name.split(" (")[0]) else f"the {name}"
