"""Pins of YAML files: written as pins, or as any citation that the tool prints."""

from __future__ import annotations

from collections.abc import Iterable

from engine.cite.nearest import nearest_paragraph, nearest_text
from engine.load.document import Document, Keys
from engine.model.authority import Catalogue, split_pin
from engine.model.problem import Problem


def spelled_out(written: Iterable[str], catalogue: Catalogue) -> tuple[str, ...]:
    """The pins of a list in which each entry may name several ("GC 32, paras. 28-29"); what cannot be read stays."""
    found: list[str] = []
    for entry in written:
        found += pins_of_entry(entry, catalogue)
    return tuple(dict.fromkeys(found))


def is_pin(entry: str, catalogue: Catalogue) -> bool:
    """Whether an entry is the pin of a text, of a paragraph, or of an article that has paragraphs."""
    id, para = split_pin(entry)
    if id not in catalogue:
        return False
    if not para or catalogue.paragraph(entry) is not None:
        return True
    authority = catalogue.authority(id)
    return authority is not None and any(known.startswith(f"{para}(") for known in authority.paragraphs)


def pins_of_entry(entry: str, catalogue: Catalogue) -> tuple[str, ...]:
    """The pins that one entry names; the entry itself where it is a pin, or cannot be read."""
    if is_pin(entry, catalogue):
        return (entry,)
    from engine.cite.names import Names
    from engine.cite.reading import CitationError, read

    try:
        return read(entry, Names(catalogue))
    except CitationError:
        return (entry,)


def not_a_pin(entry: str, catalogue: Catalogue) -> tuple[str, str]:
    """Why an entry names no paragraph of the catalogue, and the nearest that there is, or ""."""
    authority, para = split_pin(entry)
    found = catalogue.authority(authority)
    if found is not None:
        near = nearest_paragraph(para, found)
        return f"`{entry}` is not in the catalogue", f"{authority}:{near}" if near else ""
    from engine.cite.names import Names
    from engine.cite.reading import CitationError, read

    try:
        read(entry, Names(catalogue))
    except CitationError as error:
        if error.names_a_text:
            return f"`{entry}` is no citation that can be read: {error}", error.hint
    return f"`{entry}` is not in the catalogue", nearest_text(authority, catalogue)


def check_pin(pin: str, catalogue: Catalogue, document: Document, keys: Keys, problems: list[Problem]) -> None:
    """Report a pin that the catalogue does not have, or whose paragraph is said to need no rule."""

    def report(code: str, message: str, *, expected: str = "", hint: str = "") -> None:
        problems.append(document.problem(code, message, keys, expected=expected, hint=hint))

    entry = catalogue.paragraph(pin)
    if entry is None and (named := pins_of_entry(pin, catalogue)) != (pin,):
        for one in named:
            check_pin(one, catalogue, document, keys, problems)
        return
    if entry is not None:
        if entry.outside:
            message = f"`{pin}` is cited, and the catalogue says why no rule needs it: {entry.outside}"
            report("R013", message, expected="another pin, or no `outside:` in its entry")
        return
    authority, _, para = pin.partition(":")
    if authority in catalogue and not para:
        expected = f"a pin, with a paragraph of it: `{authority}:1`"
        report("R006", f"`{pin}` names a whole text", expected=expected)
        return
    message, hint = not_a_pin(pin, catalogue)
    report("R006", message, hint=hint)
