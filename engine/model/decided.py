"""Decided cases: what the bodies that supervise treaties found, and which paragraphs they themselves cited.

The tables live in a rulebook's `law/decisions/`; their README says how they were derived and how far they can be
trusted. Only findings of the concluding formula (`operative`) count in any number.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from math import log
from typing import NamedTuple

from engine.model.authority import pin_covers, split_pin
from engine.model.frozen import cached_property, dataclass

covers = lru_cache(maxsize=200_000)(pin_covers)
"""As `pin_covers`; the same few thousand pins are compared over and over."""

OPERATIVE = "operative"
PLACES = (OPERATIVE, "reasoning", "reasoning-only")
MERITS = "merits"
SECTIONS = (MERITS, "admissibility")
ANY = "any"
"""The provision of a finding that nothing at all was breached."""


@dataclass(frozen=True)
class DecidedFinding:
    """What a body found on one provision.

    `outcome` is a word of the tables, `adverse` whether it is one against the State. `where` is the paragraph of the
    decision, `place` one of `PLACES`.
    """

    outcome: str
    adverse: bool
    authority: str
    para: str
    read_with: tuple[str, ...]
    where: str
    place: str

    @cached_property
    def pin(self) -> str:
        """The provision, such as `iccpr:14(3)(b)`; the treaty alone where nothing was breached at all."""
        return self.authority if self.para == ANY else f"{self.authority}:{self.para}"

    @property
    def pins(self) -> tuple[str, ...]:
        """The provision, and those that it was read with."""
        return (self.pin, *(f"{self.authority}:{para}" for para in self.read_with))


@dataclass(frozen=True)
class DecidedCitation:
    """A paragraph that the body itself cited; `para` is "" where it cited the text without a number."""

    authority: str
    para: str
    where: str
    section: str

    @cached_property
    def pin(self) -> str:
        """The paragraph, such as `ccpr-gc-32:34`."""
        return f"{self.authority}:{self.para}" if self.para else self.authority


@dataclass(frozen=True)
class DecidedCase:
    """One decision. `state` is ISO alpha-3, "" where it was not derived; `year` 0 likewise."""

    symbol: str
    body: str
    state: str
    year: int
    kind: str
    findings: tuple[DecidedFinding, ...]
    citations: tuple[DecidedCitation, ...]

    @cached_property
    def operative(self) -> tuple[DecidedFinding, ...]:
        """The findings of the concluding formula, each once."""
        return tuple(dict.fromkeys(finding for finding in self.findings if finding.place == OPERATIVE))

    @cached_property
    def items(self) -> tuple[str, ...]:
        """What it is about, as pins: the provisions it found upon or read with them, and the paragraphs it cited."""
        found = [pin for finding in self.operative if finding.para != ANY for pin in finding.pins]
        return tuple(dict.fromkeys((*found, *(citation.pin for citation in self.citations if citation.para))))

    @cached_property
    def cited(self) -> tuple[str, ...]:
        """The pins it cites, each once, in its order."""
        return tuple(dict.fromkeys(citation.pin for citation in self.citations))

    def found_on(self, pin: str) -> DecidedFinding | None:
        """Its finding on a provision or a part of it: a breach before none, the nearest in number first."""
        found = [finding for finding in self.operative if covers(pin, finding.pin) and finding.para != ANY]
        found.sort(key=lambda finding: (not finding.adverse, len(finding.para)))
        return found[0] if found else None

    def found_wider(self, pin: str) -> DecidedFinding | None:
        """Its finding on the whole article or paragraph of which a provision is a part."""
        found = [f for f in self.operative if f.para != ANY and f.pin != pin and covers(f.pin, pin)]
        found.sort(key=lambda finding: (not finding.adverse, -len(finding.para)))
        return found[0] if found else None

    def cites(self, pin: str) -> bool:
        """Whether it cites a paragraph, or any of an authority."""
        return any(covers(pin, one) for one in self.cited)


@dataclass(frozen=True)
class Body:
    """A body that decides: its short and full name, and the treaties it applies.

    `sections_told`: the tables can be trusted where they say in which section a paragraph was cited.
    """

    id: str
    short: str
    name: str
    treaties: tuple[str, ...]
    sections_told: bool = True


@dataclass(frozen=True)
class Outcome:
    """A word of the tables for what a body found, how it reads, and whether it is against the State."""

    id: str
    says: str
    adverse: bool


class LeftOut(NamedTuple):
    """Paragraphs wanted under no article that was found upon where they were cited, and why.

    `cited_in` are the decisions of which that holds, all of them where it is empty.
    """

    because: str
    pins: frozenset[str]
    cited_in: frozenset[str]


class Told(NamedTuple):
    """One decision as its tables have it: a row of `decisions`, its rows of `findings` and of `citations`.

    Rows are without the symbol, in the order of the columns: (body, state, year, kind); (outcome, treaty, provision,
    with_provisions, doc_para, place); (authority, paragraph, doc_para, section).
    """

    decision: Sequence[str]
    findings: list[Sequence[str]]
    citations: list[Sequence[str]]


class DecidedCases:
    """All decisions of a rulebook, and what is known of how they were made. Each is built when it is first needed."""

    def __init__(
        self,
        told: Mapping[str, Told],
        bodies: Iterable[Body],
        outcomes: Iterable[Outcome],
        about: Mapping[str, str],
        left_out: Iterable[LeftOut] = (),
    ) -> None:
        self._told = told
        self._built: dict[str, DecidedCase] = {}
        self._under: dict[str, tuple[tuple[DecidedCase, DecidedFinding, bool], ...]] = {}
        self._weighed: dict[str, tuple[tuple[float, str], ...]] = {}
        self.bodies = {body.id: body for body in bodies}
        self.outcomes = {outcome.id: outcome for outcome in outcomes}
        self._about = about
        self.left_out = tuple(left_out)

    def __iter__(self) -> Iterator[DecidedCase]:
        return (self._case(symbol) for symbol in self._told)

    def __len__(self) -> int:
        return len(self._told)

    @property
    def warning(self) -> str:
        """What to tell beside every use of the tables."""
        return self._about.get("warning", "")

    @property
    def notice(self) -> str:
        """Where the tables come from, and their licence."""
        return self._about.get("notice", "")

    def case(self, symbol: str) -> DecidedCase | None:
        """The decision of that symbol, or None."""
        return self._case(symbol) if symbol in self._told else None

    def _case(self, symbol: str) -> DecidedCase:
        found = self._built.get(symbol)
        if found is None:
            (body, state, year, kind), findings, citations = self._told[symbol]
            found = self._built[symbol] = DecidedCase(
                symbol,
                body,
                state,
                int(year or 0),
                kind,
                tuple(
                    DecidedFinding(f[0], self._adverse(f[0]), f[1], f[2], _parts(f[3]), f[4], f[5]) for f in findings
                ),
                tuple(DecidedCitation(*citation) for citation in citations),
            )
        return found

    def applies(self, authority: str) -> bool:
        """Whether a body applies an authority: then it finds on it, where it only cites others."""
        return any(authority in body.treaties for body in self.bodies.values())

    def _adverse(self, outcome: str) -> bool:
        return outcome in self.outcomes and self.outcomes[outcome].adverse

    def outcome_words(self, outcome: str) -> str:
        """How an outcome reads."""
        return self.outcomes[outcome].says if outcome in self.outcomes else outcome

    def address(self, symbol: str) -> str:
        """Where the document is, or "" where the rulebook does not say."""
        return self._about.get("address", "").replace("{symbol}", symbol)

    def body_name(self, id: str) -> str:
        """The short name of a body."""
        return self.bodies[id].short if id in self.bodies else id

    @cached_property
    def _by_authority(self) -> dict[str, dict[str, None]]:
        found: dict[str, dict[str, None]] = {}
        for symbol, told in self._told.items():
            for finding in told.findings:
                found.setdefault(finding[1], {})[symbol] = None
            for citation in told.citations:
                found.setdefault(citation[0], {})[symbol] = None
        return found

    def touching(self, authority: str) -> list[DecidedCase]:
        """The decisions with a finding under an authority, or that cite it."""
        return [self._case(symbol) for symbol in self._by_authority.get(authority, ())]

    def found_under(self, pin: str) -> tuple[tuple[DecidedCase, DecidedFinding, bool], ...]:
        """The decisions that found on a provision or a part of it, or (True) on its whole article."""
        if pin not in self._under:
            found: list[tuple[DecidedCase, DecidedFinding, bool]] = []
            for case in self.touching(split_pin(pin)[0]):
                exact = case.found_on(pin)
                if exact is not None:
                    found.append((case, exact, False))
                elif (wider := case.found_wider(pin)) is not None:
                    found.append((case, wider, True))
            self._under[pin] = tuple(found)
        return self._under[pin]

    def on(self, pin: str) -> Iterator[tuple[DecidedCase, DecidedFinding | None]]:
        """The decisions with a finding on a pin, with that finding, and those that only cite it, with None."""
        for case in self.touching(split_pin(pin)[0]):
            found = case.found_on(pin)
            if found is not None or case.cites(pin):
                yield case, found

    @cached_property
    def commonness(self) -> dict[str, int]:
        """How many decisions are about each pin: found upon it or read it with what they found upon, or cited it."""
        counts: dict[str, int] = {}
        for told in self._told.values():
            upon = [f for f in told.findings if f[5] == OPERATIVE and f[2] != ANY]
            pins = {f"{f[1]}:{para}" for f in upon for para in (f[2], *_parts(f[3]))}
            pins.update(f"{c[0]}:{c[1]}" for c in told.citations if c[1])
            for pin in pins:
                counts[pin] = counts.get(pin, 0) + 1
        return counts

    def weighed(self, case: DecidedCase) -> tuple[tuple[float, str], ...]:
        """What a decision is about, each pin with its weight: the less common among decisions, the heavier."""
        found = self._weighed.get(case.symbol)
        if found is None:
            found = tuple((log(1 + len(self) / self.commonness.get(pin, 1)), pin) for pin in case.items)
            self._weighed[case.symbol] = found
        return found


def _parts(written: str) -> tuple[str, ...]:
    return tuple(part for part in written.split(";") if part)


def article_of(para: str) -> str:
    """The article of a paragraph: 14 of `14(3)(b)`."""
    match = re.match(r"[^(]+", para)
    return match[0] if match else para


def existed(case: DecidedCase, as_of: str) -> bool | None:
    """Whether a decision existed on an ISO day; None when only its year is known and it is that very year."""
    year = int(as_of[:4])
    if case.year < year or as_of[5:] == "12-31":
        return case.year <= year
    return None if case.year == year else False
