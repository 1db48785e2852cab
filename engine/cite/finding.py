"""Citations found in a running text, as lawyers write them: "articles 9 and 14 of the Covenant", "ibid., para. 30"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from engine.cite.names import Names
from engine.cite.paragraphs import scan
from engine.model.authority import Authority
from engine.model.frozen import cached_property, dataclass

_SYMBOL = re.compile(r"\b(?:A|CCPR|CAT|CEDAW|CRC|CERD|CED|CRPD|CMW|E|HRI|HR)(?:/[A-Z0-9][\w.()-]*)+")
_GENERIC = re.compile(r"(?:general comments?|general recommendations?|GC|GR)\s+(?:No\.?\s*)?(\d{1,2})\b", re.IGNORECASE)
_CONVENTION = re.compile(r"\b(?:the|this|that)\s+Convention\b")
_IBID = re.compile(r"\b(?:ibid|ibidem|id)\.?,?\s*", re.IGNORECASE)
_PLACE = re.compile(r"\s*(?:\((?:[^()]|\([^()]*\))*\)\s*)?(?:,|:|\bat\b)?\s*")
_INSIDE = re.compile(r"\s*\(\s*")
_TITLE = re.compile(
    r"\s*(?:\([^()]*\)\s*)?(?:on|concerning|about)\s+[^.;:()\n]{3,160}?(?=,?\s*(?:\(|at\b|para|\u00a7))"
)
_READ_WITH = re.compile(
    r",?\s+(?:when\s+)?read\s+(?:together\s+|alone\s+and\s+)?(?:in\s+conjunction\s+)?with\s+"
    r"|,?\s+in\s+conjunction\s+with\s+",
    re.IGNORECASE,
)
_OF = re.compile(
    r"(?:\s*\[not verified\])?,?\s*(?:of|to|in|under|de|du|\u0434\u043b\u044f)\s+(?:the\s+|its\s+|la\s+|l\u2019)?",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Found:
    """A citation in a text: its words and place, the text it names ("" for none), paragraphs there and not there.

    `authority` is "" where words of numbering stand without any text ("article 307") or the text is not in the
    catalogue ("CCPR/C/GC/99").
    """

    words: str
    start: int
    end: int
    authority: str
    paras: tuple[str, ...] = ()
    unknown: tuple[str, ...] = ()


class Finder:
    """Finds citations; its patterns are made once from the names of a catalogue."""

    def __init__(self, names: Names) -> None:
        self._names = names
        self._words = re.compile(rf"(?<!\w)(?:{names.number_words})\s*(?=\d)", re.IGNORECASE)

    def find(self, text: str) -> list[Found]:
        """Every citation of a text, in its order."""
        named = list(self._named(text))
        lists = list(self._lists(text))
        found: list[Found] = []
        used: set[int] = set()
        treaty = last = ""
        events = sorted(
            [(start, 0, n) for n, (start, _, _) in enumerate(named)] + [(s, 1, n) for n, (s, _) in enumerate(lists)]
        )
        for _, sort, number in events:
            if sort == 0:
                start, end, id = named[number]
                if any(one.start <= start and end <= one.end for one in found):
                    last = id
                    continue
                one = self._after(text, start, end, id, named)
                found.append(one)
                used.update(s for s, _ in lists if one.start <= s < one.end)
                last = id
                if self._is_convention(id):
                    treaty = id
                continue
            start, at = lists[number]
            if start in used or any(one.start <= start < one.end for one in found):
                continue
            found.append(self._of(text, start, at, named, treaty, last))
        found += self._elsewhere(text, found)
        return sorted(self._merged(found), key=lambda one: one.start)

    @cached_property
    def _pattern(self) -> re.Pattern[str]:
        """Every name, the longest first; one of capitals or with a number in it only as it is written."""
        written: dict[str, str] = {}
        for id, forms in self._names.forms.items():
            for form in forms:
                if len(form) < 3 or (form == id and not any(c.isdigit() for c in form)):
                    continue
                written.setdefault(form, id)
        self._ids = {_key(form): id for form, id in reversed(list(written.items()))}
        patterns = []
        for form in sorted(written, key=len, reverse=True):
            inner = r"\s+".join(map(_flexible, form.split()))
            patterns.append(inner if form.upper() == form or len(form) < 6 else f"(?i:{inner})")
        return re.compile(rf"(?<![\w/])(?:{'|'.join(patterns)})(?![\w/])")

    def _named(self, text: str) -> Iterator[tuple[int, int, str]]:
        for match in self._pattern.finditer(text):
            id = self._ids.get(_key(match[0]))
            if id is not None:
                yield match.start(), match.end(), id

    def _lists(self, text: str) -> Iterator[tuple[int, int]]:
        for match in self._words.finditer(text):
            yield match.start(), match.end()

    def _is_convention(self, id: str) -> bool:
        authority = self._names.catalogue.authority(id)
        return authority is not None and authority.weight == "treaty" and "Convention" in authority.title

    def _after(self, text: str, start: int, end: int, id: str, named: list[tuple[int, int, str]]) -> Found:
        """The paragraphs that stand behind a name; other names of the same text in between are part of it."""
        authority = self._names.catalogue.authority(id)
        assert authority is not None
        title = _TITLE.match(text, end)
        at = title.end() if title else end
        place = _PLACE.match(text, at)
        assert place is not None
        if any(at <= s < place.end() and other != id for s, _, other in named):
            place = re.compile(r",?\s*").match(text, end)
            assert place is not None
        at = place.end()
        word = self._words.match(text, at)
        if word is None and (inside := _INSIDE.match(text, end)) and (word := self._words.match(text, inside.end())):
            at = inside.end()
        direct = re.match(r"\d", text[at : at + 1]) and authority.word == "article" and not title
        if word or direct:
            begin = word.end() if word else at
            paras, stop = scan(text, begin, self._names.known(authority), self._again)
            if paras and not self._belongs_behind(text, stop, named, id):
                return self._found(text, start, stop, authority, paras)
        return Found(text[start:end], start, end, id)

    def _belongs_behind(self, text: str, stop: int, named: list[tuple[int, int, str]], id: str) -> bool:
        """Whether a list is followed by "of" and another text, whose paragraphs it then names."""
        of = _OF.match(text, stop)
        return bool(of) and any(s in (of.end(), of.start()) and other != id for s, _, other in named if of)

    def _of(self, text: str, start: int, at: int, named: list[tuple[int, int, str]], treaty: str, last: str) -> Found:
        """The text that a list is of: the name behind it, "the Convention" last named, or ibid."""
        paras, stop = scan(text, at, lambda para: True, self._again)
        of = _OF.match(text, stop) or re.compile(r"\s+").match(text, stop)
        id, end = "", stop
        if of:
            behind = next(((e, other) for s, e, other in named if s in (of.end(), of.end() - 4)), None)
            if behind is not None:
                end, id = behind
            elif (convention := _CONVENTION.match(text, of.end() - 4)) and treaty:
                end, id = convention.end(), treaty
        if not id and (together := _READ_WITH.match(text, stop)) and (word := self._words.match(text, together.end())):
            id = self._of(text, word.start(), word.end(), named, treaty, last).authority
        if not id and re.search(f"(?:{_READ_WITH.pattern})$", text[max(0, start - 40) : start], re.IGNORECASE):
            id = last
        if not id and (ibid := re.search(_IBID.pattern + r"$", text[max(0, start - 12) : start], re.IGNORECASE)):
            id, start = last, start - len(ibid[0])
        authority = self._names.catalogue.authority(id) if id else None
        if authority is None:
            return Found(text[start:stop], start, stop, "", tuple(paras))
        paras, _ = scan(text, at, self._names.known(authority), self._again)
        return self._found(text, start, end, authority, paras)

    @cached_property
    def _again(self) -> re.Pattern[str]:
        return re.compile(rf"(?:{self._names.number_words})\s*(?=\d)", re.IGNORECASE)

    def _found(self, text: str, start: int, end: int, authority: Authority, paras: list[str]) -> Found:
        known = self._names.known(authority)
        return Found(
            text[start:end],
            start,
            end,
            authority.id,
            tuple(para for para in paras if known(para)),
            tuple(para for para in paras if not known(para)),
        )

    def _elsewhere(self, text: str, found: list[Found]) -> Iterator[Found]:
        """Symbols and numbered comments that no text of the catalogue has."""
        for pattern in (_SYMBOL, _GENERIC):
            for match in pattern.finditer(text):
                if not any(one.start < match.end() and match.start() < one.end for one in found if one.authority):
                    yield Found(match[0].rstrip("."), match.start(), match.end(), "")

    def _merged(self, found: list[Found]) -> list[Found]:
        """Without what lies inside another, and without a bare name beside the same text cited by paragraph there."""
        kept: list[Found] = []
        for one in sorted(found, key=lambda f: (f.start, -(f.end - f.start))):
            if kept and (one.start < kept[-1].end or _goes_with(one, kept[-1])):
                continue
            kept.append(one)
        return kept


def _goes_with(one: Found, before: Found) -> bool:
    """Whether words of numbering stand right behind the name of a text that is not in the catalogue."""
    return not (one.authority or before.authority or before.paras) and one.start - before.end < 3


def _key(form: str) -> str:
    return re.sub(r"\W+", " ", form).strip() if form.upper() == form else re.sub(r"\W+", " ", form).strip().casefold()


def _flexible(word: str) -> str:
    if word in ("No.", "No"):
        return r"(?:No\.?|no\.?|N\u00ba|\u2116|n\u00b0)"
    return re.escape(word).replace("'", "['\u2019]").replace("\\-", "[-\u2010-\u2013]")
