"""Citations read: one that somebody typed, or all those of a running text."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

from engine.cite.names import Names
from engine.cite.nearest import nearest_paragraph, nearest_pin
from engine.cite.paragraphs import scan
from engine.model.authority import Authority, split_pin
from engine.model.frozen import dataclass
from engine.model.problem import did_you_mean

_MARKS = re.compile(r"\s*\[(?:not verified|in force[^\]]*|not known[^\]]*|the State is not[^\]]*)\]")
_LEFT_OUT = re.compile(r"\s\+\d+\u00a7?(?=\s|;|$)")
"""What one screen says of citations for which it has no room: "+3\u00a7 +1"."""
_READ_WITH = re.compile(
    r",?\s+(?:(?:when\s+)?read\s+(?:together\s+|alone\s+and\s+)?(?:in\s+conjunction\s+)?with"
    r"|in\s+conjunction\s+with|together\s+with)\s+",
    re.IGNORECASE,
)
_YEAR = re.compile(r"\s*\((?:19|20)\d\d\)")
MOST_NAMED = 4
"""Texts of which a name that fits several is told to be one."""
_OF = re.compile(r",?\s*(?:of|to|in|under)\s+(?:the\s+|its\s+|his\s+)?", re.IGNORECASE)


_BETWEEN = re.compile(r",?\s+(?:and|&|(?:read\s+)?(?:together|in conjunction)\s+with|read with)\s+|,\s+", re.IGNORECASE)
_NUMBER = r"\d+[a-z]?(?:\s?\(\w{1,4}\))*"
_NUMBERS = rf"{_NUMBER}(?:(?:\s*[,\u2013-]\s*|\s+and\s+){_NUMBER})*"


class CitationError(ValueError):
    """What was typed names no text, several, or no paragraph of one. `hint` is the nearest that there is, or ""."""

    def __init__(self, message: str, hint: str = "", *, names_a_text: bool = True) -> None:
        super().__init__(message)
        self.hint, self.names_a_text = hint, names_a_text


@dataclass(frozen=True)
class Read:
    """A citation: the text, its paragraphs as the catalogue knows them (none for the whole), and those it has not."""

    authority: str
    paras: tuple[str, ...]
    unknown: tuple[str, ...] = ()

    @property
    def pins(self) -> tuple[str, ...]:
        """The pins of the paragraphs that exist; that of the whole text where no paragraph is named."""
        if self.paras or self.unknown:
            return tuple(f"{self.authority}:{para}" for para in self.paras)
        return (self.authority,)


def read(text: str, names: Names) -> tuple[str, ...]:
    """The pins that a citation names, in the order written: `iccpr:14(3)(b)`, "GC 32, paras. 28-29 and 33".

    Raises:
        CitationError: it names no text of the catalogue, more than one, or a paragraph that the text has not.
    """
    found: list[str] = []
    for part in _parts(_LEFT_OUT.sub("", _MARKS.sub("", text)).strip(), names):
        found += _part(part, names)
    return tuple(dict.fromkeys(found))


def _part(text: str, names: Names) -> tuple[str, ...]:
    """The pins of one part: a year in brackets tells texts of one number apart, or says nothing."""
    try:
        return _known(text, names)
    except CitationError as error:
        bare = _YEAR.sub("", text)
        for written in dict.fromkeys((text, bare)):
            if joined := _joined(written, names):
                return joined
        if bare == text:
            raise
        try:
            return _known(bare, names)
        except CitationError:
            raise error from None


def _known(text: str, names: Names) -> tuple[str, ...]:
    """The pins of one citation of one text. Raises CitationError as `read`."""
    one = _one(text, names)
    if one.unknown:
        authority = names.catalogue.authority(one.authority)
        assert authority is not None
        near = nearest_paragraph(one.unknown[0], authority)
        hint = f"{one.authority}:{near}" if near else ""
        raise CitationError(f"{authority.short} has no {one.unknown[0]} in the catalogue", hint)
    return one.pins


def _joined(text: str, names: Names) -> tuple[str, ...]:
    """The pins of citations of several texts in a row, "article 14(1) ICCPR and GC 32, para. 32"; none if it is none.

    Each must name its text: a number after "and" belongs to the text before it, which has it or not. What is read with
    something of the same text need not: "article 2(3), read with article 7, of the ICCPR".
    """
    if (together := _READ_WITH.search(text)) and (both := _together(text, together, names)):
        return both
    for match in _BETWEEN.finditer(text):
        after = text[match.end() :]
        if re.match(r"[\d(]", after):
            continue
        try:
            before = _known(text[: match.start()], names)
        except CitationError:
            continue
        try:
            return (*before, *_known(after, names))
        except CitationError:
            if more := _joined(after, names):
                return (*before, *more)
    return ()


def _together(text: str, between: re.Match[str], names: Names) -> tuple[str, ...]:
    """The pins on both sides of "read with", of which one may leave the text to the other; none if it is otherwise."""
    sides = text[: between.start()], text[between.end() :]
    found: list[tuple[str, ...]] = []
    for side in sides:
        try:
            found.append(read(side, names))
        except CitationError:
            found.append(())
    known = [pins for pins in found if pins]
    if not known:
        return ()
    authority = names.catalogue.authority(split_pin(known[0][0])[0])
    assert authority is not None
    for number, side in enumerate(sides):
        if not found[number]:
            if not re.match(rf"(?:{names.number_words})?\s*\d", side.strip(), re.IGNORECASE):
                return ()
            one = _within(authority, side.strip(" ,"), names)
            if one.unknown or not one.paras:
                return ()
            found[number] = one.pins
    return (*found[0], *found[1])


def read_bare(text: str, names: Names) -> tuple[str, ...]:
    """The pins of an article, principle or rule named without its text ("article 17(1)"), in every text that has it.

    A number alone is that of an article.
    """
    written = text.strip()
    if re.fullmatch(_NUMBERS, written):
        written = f"article {written}"
    match = re.fullmatch(rf"({names.number_words})\s*({_NUMBERS})", written, re.IGNORECASE)
    if match is None:
        return ()
    found: list[str] = []
    for id in names.catalogue:
        authority = names.catalogue.authority(id)
        if authority is not None and match[1].casefold() in names.numbered.get(authority.word, (authority.word,)):
            one = _within(authority, match[2], names)
            found += () if one.unknown else one.pins
    return tuple(found)


def _parts(text: str, names: Names) -> Iterator[str]:
    """The citations between semicolons; a part that is only a list of paragraphs belongs to the text before it."""
    before = ""
    for part in map(str.strip, _between_semicolons(text)):
        if not part:
            continue
        bare = re.match(rf"(?:{names.number_words})?\s*[\d(]", part, re.IGNORECASE)
        yield f"{before}, {part}" if before and bare and not _OF.search(part) else part
        if not bare:
            before = re.split(rf",?\s*(?:{names.number_words})?\s*\d", part, maxsplit=1, flags=re.IGNORECASE)[0]


def _between_semicolons(text: str) -> Iterator[str]:
    """What stands between semicolons that are not inside brackets."""
    depth = begins = 0
    for place, sign in enumerate(text):
        depth = max(0, depth + (sign == "(") - (sign == ")"))
        if sign == ";" and not depth:
            yield text[begins:place]
            begins = place + 1
    yield text[begins:]


def _one(text: str, names: Names) -> Read:
    id, para = split_pin(text)
    authority = names.catalogue.authority(id)
    if authority is not None and (para or ":" not in text):
        return _within(authority, para, names)
    _need_a_text(text, names)
    splits = list(_splits(text, names))
    wrong: Read | None = None
    several: tuple[str, list[str]] | None = None
    for find in (names.called, names.named):  # a name in full counts before words of one
        for name, rest in splits:
            found = () if re.fullmatch(rf"(?:{names.number_words})", name, re.IGNORECASE) else find(name)
            if len(found) == 1:
                authority = names.catalogue.authority(found[0])
                assert authority is not None
                one = _within(authority, rest, names)
                if not one.unknown:
                    return one
                if wrong is None or len(one.unknown[0]) < len(wrong.unknown[0]):
                    wrong = one
            elif found and (several is None or len(found) < len(several[1])):
                several = name, found
    if wrong is not None:
        return wrong
    if several is not None:
        shown = _shorts(several[1], names)
        if len(shown) > MOST_NAMED:
            shown = [*shown[: MOST_NAMED - 1], f"{len(shown) - MOST_NAMED + 1} others"]
        raise CitationError(f'"{several[0]}" may be {" or ".join(shown)}: write more of the name')
    near = nearest_pin(text, names.catalogue) or _nearest_name(text, names)
    raise CitationError(f'no text of the catalogue is called "{text}"', near, names_a_text=False)


def _nearest_name(text: str, names: Names) -> str:
    """The short name meant, which has the same numbers, those of paragraphs after it apart; "" for none."""
    numbers = re.findall(r"\d+", text)

    def same(name: str) -> bool:
        own = re.findall(r"\d+", name)
        return own == (numbers[: len(own)] if own else numbers)

    return did_you_mean(text, [one for one in _shorts(names.catalogue, names) if same(one)])


def _need_a_text(text: str, names: Names) -> None:
    """Raise where only an article or a paragraph is named, and not of which text."""
    if not re.fullmatch(rf"(?:{names.number_words})\s*{_NUMBERS}", text, re.IGNORECASE):
        return
    texts = dict.fromkeys(split_pin(pin)[0] for pin in read_bare(text, names))
    if not texts:
        raise CitationError(f"no text is named, and none has {text}")
    listed = [f"{short} {text}" for short in _shorts(texts, names)]
    more = [f"{len(listed) - MOST_NAMED} others"] if len(listed) > MOST_NAMED else []
    raise CitationError(f"several texts have this: {', '.join([*listed[:MOST_NAMED], *more])}; name one")


def _shorts(ids: Iterable[str], names: Names) -> list[str]:
    return [authority.short for id in ids if (authority := names.catalogue.authority(id)) is not None]


def _splits(text: str, names: Names) -> Iterator[tuple[str, str]]:
    """Ways to part a citation into a name and paragraphs: the whole as a name first, then at each word of numbering."""
    yield text, ""
    word = re.compile(rf"(?:{names.number_words})\s*", re.IGNORECASE)
    for match in word.finditer(text):
        if match.start() and not (text[match.start() - 1].isspace() or text[match.start() - 1] == ","):
            continue
        if match.start() == 0:  # "article 9(1) of the ICCPR"
            for of in _OF.finditer(text, match.end()):
                yield text[of.end() :], text[match.end() : of.start()]
            if number := re.match(r"[\d(][^\s]*", text[match.end() :]):  # "art. 9(1) ICCPR"
                yield text[match.end() + number.end() :].strip(" ,"), number[0].rstrip(",")
        else:
            yield text[: match.start()].rstrip(" ,"), text[match.end() :]
    for match in re.finditer(r"[,\s]\s*(?=\d)|,\s*", text):  # "ICCPR 9(1)", "Methods of Work, Category II"
        yield text[: match.start()].rstrip(" ,"), text[match.end() :]


def _within(authority: Authority, written: str, names: Names) -> Read:
    """The paragraphs of a text that a list names."""
    written = written.strip().rstrip(".")
    if not written:
        return Read(authority.id, ())
    named = {para.casefold(): para for para in authority.paragraphs if not para[:1].isdigit() or "," in para}
    if written.casefold() in named:
        return Read(authority.id, (named[written.casefold()],))
    again = re.compile(rf"(?:{names.number_words})\s*", re.IGNORECASE)
    if written in authority.paragraphs:
        return Read(authority.id, (written,))
    written, called = _without_names(written, named)
    written = again.sub("", written, count=1) if again.match(written) else written
    paras, end = scan(written, 0, names.known(authority), again)
    rest = re.sub(r"^(?:and|&)\s+", "", written[end:].strip(" ,;."))
    if rest:
        return Read(authority.id, (), (f"{rest}" if called else written,))
    paras += called
    missing = tuple(para for para in paras if not names.known(authority)(para))
    return Read(authority.id, tuple(para for para in paras if para not in missing), missing)


def _without_names(written: str, named: Mapping[str, str]) -> tuple[str, list[str]]:
    """A list without the paragraphs that have names instead of numbers ("preamble", "37-38, 45"), and those."""
    called: list[str] = []
    for name in sorted(named, key=len, reverse=True):
        pattern = rf"(?:^|,\s*(?:and\s+)?|\s+and\s+|\s+){re.escape(name)}(?=$|[,\s])(?:(?<!,)\s+and\s+|,\s*)?"
        left = re.sub(pattern, ", ", written, count=1, flags=re.IGNORECASE)
        if left != written:
            written = left.strip(" ,")
            called.append(named[name])
    return written, called
