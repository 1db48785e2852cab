"""Authorities by paragraph, and pins: `ccpr-gc-32:29` is paragraph 29 of the authority `ccpr-gc-32`.

The catalogue lives in a rulebook's `law/authorities/`. Paragraphs are strings as the document prints them; one entry
may cover a range (`65-66`, `37-38, 41-42, 45`), and every number inside it can be cited.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from typing import Any

from engine.model.dates import DateRange, parse_date
from engine.model.frozen import cached_property, dataclass, field

STRENGTHS = ("must", "should", "reporting", "definition", "test", "exception")
"""What a paragraph is: a duty, a recommendation, a request to report, a meaning, a way to judge, what falls outside."""
WEIGHTS = (
    "treaty", "statute", "regulation", "directive", "declaration", "interpretation", "case-law", "soft-law",
    "resolution", "report",
)  # fmt: skip


@dataclass(frozen=True)
class Paragraph:
    """One paragraph, summarised in our own words. `verified` is False until its number and content were read.

    `strength` is one of `STRENGTHS` as the text itself has it, and `scope` says of whom or what it speaks (`accused`,
    `removal`); both are empty where nobody has read for them. `outside` is why no rule is written for it, "" where one
    may be. `note` is what to know before citing it.
    """

    para: str
    summary: str
    duty: str = ""
    topics: tuple[str, ...] = ()
    exceptions: tuple[str, ...] = ()
    verified: bool = False
    outside: str = ""
    strength: str = ""
    scope: tuple[str, ...] = ()
    note: str = ""


@dataclass(frozen=True)
class Authority:
    """A treaty, general comment, declaration, set of rules, resolution or report.

    `adopted` may be known to the year only. `treaty` is the key of its ratifications, "" for other texts;
    `superseded_on` is when a later text took its place. `addressed_to` lists the only States a text speaks to (ISO
    alpha-3), empty when it speaks to all. `outside` is why the text as a whole needs no rules; `coverage_target` is the
    share of its paragraphs, in percent, that are to be cited by rules or to be outside, None where no target is set.
    `numbered` is what its paragraphs are called where not "article" or "paragraph"; `brief` is the shortest
    name, `also` are further names, `abroad` its names (official, short) by language.
    `no_claim_alone` are articles that are only read with others.
    """

    id: str
    title: str
    short: str
    symbol: str
    body: str
    adopted: DateRange
    weight: str
    url: str
    treaty: str
    interprets: tuple[str, ...]
    addressed_to: tuple[str, ...]
    supersedes: tuple[str, ...]
    superseded_by: tuple[str, ...]
    superseded_on: DateRange | None
    paragraphs: Mapping[str, Paragraph]
    adopted_verified: bool = True
    outside: str = ""
    no_claim_alone: tuple[str, ...] = ()
    coverage_target: int | None = None
    numbered: str = ""
    brief: str = ""
    also: tuple[str, ...] = ()
    abroad: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    @property
    def word(self) -> str:
        """What a paragraph of it is called: "article", "paragraph", "rule" ..."""
        return self.numbered or number_word(self.weight)

    @cached_property
    def _numbers(self) -> dict[str, str]:
        found: dict[str, str] = {}
        for para in self.paragraphs:
            for number in numbers_in(para):
                found.setdefault(number, para)
        return found

    def paragraph(self, para: str) -> Paragraph | None:
        """The entry for a paragraph as printed, or the entry whose range covers it."""
        found = self.paragraphs.get(para)
        if found is None and para in self._numbers:
            found = self.paragraphs[self._numbers[para]]
        return found


def number_word(weight: str) -> str:
    """What paragraphs of a text of this weight are called, where nothing else is known."""
    return "article" if weight in ("treaty", "declaration") else "paragraph"


def numbers_in(para: str) -> Iterator[str]:
    """Each number a paragraph string covers: `37-38, 45` gives 37, 38, 45; `12(2)` gives itself."""
    for part in para.split(","):
        part = part.strip()
        match = re.fullmatch(r"(\d+)\s*[-\u2013]\s*(\d+)", part)
        if match:
            for number in range(int(match[1]), min(int(match[2]), int(match[1]) + 200) + 1):
                yield str(number)
        elif part:
            yield part


def split_pin(pin: str) -> tuple[str, str]:
    """Authority and paragraph of a pin; the paragraph is "" when the pin names the whole authority."""
    authority, _, para = pin.partition(":")
    return authority.strip(), para.strip()


def article_of(para: str) -> str:
    """The article that a paragraph belongs to: 14 of 14(3)(b)."""
    return para.partition("(")[0]


def pin_covers(wanted: str, pin: str) -> bool:
    """Whether citing `pin` satisfies `wanted`.

    An authority alone is met by any of its paragraphs, an article by any of its sub-paragraphs (`iccpr:9` by
    `iccpr:9(1)`), and a number by a range that contains it.
    """
    authority, para = split_pin(wanted)
    other_authority, other = split_pin(pin)
    if authority != other_authority:
        return False
    if not para or para == other or other.startswith(para + "("):
        return True
    return set(numbers_in(para)) <= set(numbers_in(other))


@lru_cache(maxsize=10_000)
def para_order(para: str) -> tuple[tuple[int, str], ...]:
    """Sorts paragraphs as a reader expects: 9 before 14, 14(1) before 14(3)(a)."""
    parts: list[tuple[int, str]] = []
    word, number = "", ""
    for character in para + " ":
        if character.isdigit():
            if word:
                parts.append((0, word))
                word = ""
            number += character
            continue
        if number:
            parts.append((int(number), ""))
            number = ""
        word += character
    if word.strip():
        parts.append((0, word.strip()))
    return tuple(parts)


class Catalogue:
    """All authorities of a rulebook; entries are built when first asked for.

    `older` names, by the title of a later text, the texts it superseded; `names` is what `law/names.yaml` says.
    """

    def __init__(
        self,
        plain: Mapping[str, Mapping[str, Any]],
        older: Mapping[str, Iterable[str]] | None = None,
        names: Mapping[str, Any] | None = None,
    ) -> None:
        self._plain = plain
        self._older = older_by_title(plain) if older is None else older
        self.names_data: Mapping[str, Any] = names or {}
        self._built: dict[str, Authority] = {}

    def __contains__(self, authority: str) -> bool:
        return authority in self._plain

    def __iter__(self) -> Iterator[str]:
        return iter(self._plain)

    def __len__(self) -> int:
        return len(self._plain)

    def authority(self, id: str) -> Authority | None:
        """The authority of that id, or None."""
        if id not in self._built:
            plain = self._plain.get(id)
            if plain is None:
                return None
            self._built[id] = _authority(plain, self.names_data)
        return self._built[id]

    def paragraph(self, pin: str) -> Paragraph | None:
        """The catalogue entry that a pin names, or None."""
        id, para = split_pin(pin)
        found = self.authority(id)
        return found.paragraph(para) if found else None

    def superseded_by(self, later: Authority) -> Iterator[Authority]:
        """The texts in whose place a later one stands."""
        for id in self._older.get(later.title, ()):
            found = self.authority(id)
            if found is not None:
                yield found

    def pins(self) -> Iterator[str]:
        """Every pin of the catalogue."""
        for id, plain in self._plain.items():
            for paragraph in plain["paragraphs"]:
                yield f"{id}:{paragraph['para']}"


def _authority(plain: Mapping[str, Any], names: Mapping[str, Any]) -> Authority:
    called = names.get("authorities", {}).get(plain["id"], {})
    return Authority(
        id=plain["id"],
        title=plain["title"],
        short=plain["short"],
        symbol=plain["symbol"],
        body=plain["body"],
        adopted=parse_date(str(plain["adopted"])),
        weight=plain["weight"],
        url=plain["url"],
        treaty=plain.get("treaty") or "",
        interprets=tuple(plain.get("interprets") or ()),
        addressed_to=tuple(plain.get("addressed_to") or ()),
        supersedes=_titles(plain.get("supersedes")),
        superseded_by=_titles(plain.get("superseded_by")),
        superseded_on=_earliest(plain.get("superseded_by")),
        paragraphs=Paragraphs(plain["paragraphs"]),
        adopted_verified=plain.get("adopted_verified") != "no",
        outside=plain.get("outside") or "",
        no_claim_alone=tuple(plain.get("no_claim_alone") or ()),
        coverage_target=int(plain["coverage_target"]) if plain.get("coverage_target") else None,
        numbered=names.get("called", {}).get(plain["id"], ""),
        brief=_brief(plain["short"], names.get("kinds", {})),
        also=tuple(called.get("also", ())),
        abroad={language: tuple(found) for language, found in called.items() if language != "also"},
    )


def older_by_title(plain: Mapping[str, Mapping[str, Any]]) -> dict[str, list[str]]:
    """The ids of superseded texts by the title of the text that took their place."""
    found: dict[str, list[str]] = {}
    for id, entry in plain.items():
        for title in _titles(entry.get("superseded_by")):
            found.setdefault(title, []).append(id)
    return found


def _brief(short: str, kinds: Mapping[str, list[str]]) -> str:
    """A short name without its brackets and with its kind abbreviated: "HRC GC 32"."""
    name = re.sub(r" \(.*", "", short)
    for kind, forms in kinds.items():
        if forms:
            name = name.replace(f"{kind} No. ", f"{forms[0]} ")
    return name


class Paragraphs(Mapping[str, Paragraph]):
    """The entries of an authority by paragraph, each built when first asked for: a case cites few of them."""

    def __init__(self, entries: Iterable[Mapping[str, Any]]) -> None:
        self._plain = {entry["para"]: entry for entry in entries}
        self._built: dict[str, Paragraph] = {}

    def __getitem__(self, para: str) -> Paragraph:
        found = self._built.get(para)
        if found is None:
            entry = self._plain[para]
            found = self._built[para] = Paragraph(
                para=para,
                summary=entry["summary"],
                duty=entry.get("duty") or "",
                topics=tuple(entry.get("topics") or ()),
                exceptions=tuple(entry.get("exceptions") or ()),
                verified=entry.get("verified") == "yes",
                outside=entry.get("outside") or "",
                strength=entry.get("strength") or "",
                scope=tuple(entry.get("scope") or ()),
                note=entry.get("note") or "",
            )
        return found

    def __contains__(self, para: object) -> bool:
        return para in self._plain

    def __iter__(self) -> Iterator[str]:
        return iter(self._plain)

    def __len__(self) -> int:
        return len(self._plain)


def _titles(entries: Any) -> tuple[str, ...]:
    return tuple(entry if isinstance(entry, str) else entry["title"] for entry in entries or ())


def _earliest(entries: Any) -> DateRange | None:
    dates = [parse_date(str(e["adopted"])) for e in entries or () if isinstance(e, dict) and e.get("adopted")]
    return min(dates, key=lambda date: date.sort_key) if dates else None
