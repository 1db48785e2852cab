"""The documents that practitioners file, as data: their parts in order, and how they cite. Read from `law/forms.yaml`.

`verified` is False for what was not read in a source; documents mark it.
"""

from __future__ import annotations

from collections.abc import Mapping

from engine.model.frozen import dataclass, field


@dataclass(frozen=True)
class Field:
    """A line that the document asks for. `filing` names the entry of the case that fills it: `submitter.name`."""

    label: str
    hint: str = ""
    filing: str = ""
    verified: bool = False


@dataclass(frozen=True)
class Part:
    """A part of a document: its heading, what stands in it, and lines to fill.

    `content` names what is drawn from the case, "" for nothing; `kinds` are the kinds of fact it is about, `says` a
    sentence before it. `annex` parts begin a page of their own.
    """

    heading: str
    content: tuple[str, ...] = ()
    fields: tuple[Field, ...] = ()
    says: str = ""
    kinds: tuple[str, ...] = ()
    verified: bool = False
    annex: bool = False


@dataclass(frozen=True)
class Form:
    """A kind of document. `style` names how it cites; `anonymous`: a body takes it without names."""

    id: str
    title: str
    address: str
    style: str
    parts: tuple[Part, ...]
    before_filing: tuple[str, ...] = ()
    needs: tuple[str, ...] = ()
    needs_says: str = ""
    verified: bool = False
    anonymous: bool = True


@dataclass(frozen=True)
class Style:
    """How a document cites: the words for paragraphs, `article 14 (3) (b)` with spaces, years instead of symbols."""

    paragraph: str = "paragraph"
    paragraphs: str = "paragraphs"
    spaced: bool = False
    years: bool = False


@dataclass(frozen=True)
class Right:
    """A right under which findings are grouped, by pins of provisions or ids of authorities."""

    name: str
    provisions: tuple[str, ...]


@dataclass(frozen=True)
class Resolution:
    """A resolution that created or extended a mandate; `number` "" when none was found."""

    number: str
    year: int
    verified: bool


@dataclass(frozen=True)
class Mandate:
    """A mandate of the special procedures and what it is concerned with.

    `people` are values of details of people by attribute; `needs` kinds of fact of which a case must allege one;
    `groups` is True when the mandate is about a group, so that its topics alone are not enough; `about_people` when it
    is about what befalls such people: where one is the victim, a supporting finding on its subjects concerns it too.
    """

    id: str
    name: str
    topics: tuple[str, ...] = ()
    provisions: tuple[str, ...] = ()
    people: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    needs: tuple[str, ...] = ()
    groups: bool = False
    about_people: bool = False
    resolutions: tuple[Resolution, ...] = ()
    verified: bool = False


@dataclass(frozen=True)
class CountryMandate:
    """A mandate on one State. `last_read` is the month of the last extension that was read, "" if none was."""

    state: str
    name: str
    last_read: str
    verified: bool


@dataclass(frozen=True)
class Category:
    """A category of arbitrariness: the pin that states it, and the provisions and topics that speak for it.

    With `needs`, only findings that rest on a fact of such a kind.
    """

    pin: str
    provisions: tuple[str, ...]
    topics: tuple[str, ...]
    needs: tuple[str, ...] = ()
    verified: bool = False


@dataclass(frozen=True)
class Forms:
    """Everything documents are built from that is neither case nor assessment.

    `order` is the order in which weights are cited; `leave_out` are attributes that refer to another fact and go
    without saying; `last` are authorities cited after all others, `actors` attributes that say who acted.
    `sequence` are kinds in the order of proceedings; `described` says which details of people are printed: `left` out,
    or `bare` as the value alone.
    """

    forms: Mapping[str, Form]
    styles: Mapping[str, Style]
    rights: tuple[Right, ...]
    mandates: tuple[Mandate, ...]
    country_mandates: tuple[CountryMandate, ...]
    categories: tuple[Category, ...]
    order: tuple[str, ...]
    last: tuple[str, ...]
    leave_out: tuple[str, ...]
    actors: tuple[str, ...]
    sequence: tuple[str, ...] = ()
    described: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
