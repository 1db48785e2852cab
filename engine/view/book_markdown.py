"""The rulebook as Markdown, for readers and tools that keep text."""

from __future__ import annotations

from collections.abc import Iterator

from engine.model.book import Book, LimitText, ParagraphText, RuleText
from engine.model.problem import visible
from engine.view.book_page import CLOSING, OPENING, STATUS_WORDS


def book_markdown(book: Book) -> str:
    """The whole document."""
    return "\n".join(_lines(book)).rstrip() + "\n"


def _lines(book: Book) -> Iterator[str]:
    yield from (f"# {_plain(book.title)}", "", OPENING, "")
    statuses = ", ".join(f"{count} {status}" for status, count in book.statuses.items())
    version = f"version {_plain(book.version)}, " if book.version else ""
    yield from (f"{version}{sum(book.statuses.values())} rules ({statuses}), sha256 {book.sha256[:12]}", "")
    if book.note:
        yield from (_plain(book.note), "")
    for instrument in book.instruments:
        yield from (f"## {_plain(instrument.short)}", "")
        about = [
            instrument.title,
            instrument.symbol,
            instrument.body,
            f"adopted {instrument.adopted}",
            instrument.weight,
        ]
        yield from (_plain(" · ".join(part for part in about if part)), "", f"<{visible(instrument.url)}>", "")
        if instrument.superseded_by:
            yield from (f"Superseded by {_plain('; '.join(instrument.superseded_by))}", "")
        for paragraph in instrument.paragraphs:
            yield from _paragraph(paragraph)
    if book.inferences:
        yield from ("## Intermediate conclusions", "")
        for _, says, rules in book.inferences:
            yield from (f"### {_plain(says[:1].upper() + says[1:])}", "")
            for rule in rules:
                yield from _rule(rule)
    if book.limits:
        yield from ("## Limits and their tests", "")
        for limit in book.limits:
            yield from _limit(limit)
    yield CLOSING


def _paragraph(paragraph: ParagraphText) -> Iterator[str]:
    cited = paragraph.cited
    mark = "" if cited.verified else " [not verified]"
    yield from (f"### {_plain(cited.label[:1].upper() + cited.label[1:])}{mark}", "", _plain(cited.summary), "")
    for exception in paragraph.exceptions:
        yield from (f"Exception: {_plain(exception)}", "")
    if paragraph.cited_by:
        yield from (f"Cited by: {', '.join(f'`{id}`' for id, _ in paragraph.cited_by)}", "")
    for rule in paragraph.rules:
        yield from _rule(rule)


def _rule(rule: RuleText) -> Iterator[str]:
    yield from (f"#### {_plain(rule.title)}", "")
    told = [part for part in (rule.duty, rule.directness, rule.status) if part]
    told += [f"reviewed by {_plain(rule.reviewer)}"] if rule.reviewer else []
    told += [f"changed {rule.modified}"] if rule.modified else []
    yield from (f"`{rule.id}` ({', '.join(told)})", "", _plain(rule.concludes), "")
    for number, way in enumerate(rule.ways, start=1):
        yield f"When{f', way {number} of {len(rule.ways)}' if len(rule.ways) > 1 else ''}:"
        yield ""
        yield from (f"- {_plain(condition)}" for condition in way)
        yield ""
    if rule.cites:
        yield from ("Authority:", "")
        yield from (f"- {_plain(cited.words)}: {_plain(cited.summary)}" for cited in rule.cites)
        yield ""
    if rule.limits:
        yield from ("A State may argue:", "")
        yield from (f"- {_plain(ground)} (`{name}`)" for name, ground in rule.limits)
        yield ""
    if rule.asks:
        yield from (f"To be asked: {_plain(rule.asks)}", "")
    if rule.examples:
        yield from ("Examples, run as tests:", "")
        for example in rule.examples:
            yield f"- {STATUS_WORDS[example.expects]}: {_plain('; '.join(example.facts) or 'no fact at all')}"
        yield ""
    if rule.cases:
        yield from ("Cases that use it:", "")
        yield from (f"- {_plain(use.title)} (`{use.case}`, {use.status})" for use in rule.cases)
        yield ""
    if rule.related:
        yield from (f"See also {', '.join(f'`{id}`' for id in rule.related)}", "")


def _limit(limit: LimitText) -> Iterator[str]:
    yield from (f"### {_plain(limit.ground[:1].upper() + limit.ground[1:])}", "", f"`{limit.name}`", "")
    if limit.pins:
        yield from ("Where the law allows it:", "")
        yield from (f"- {_plain(cited.words)}: {_plain(cited.summary)}" for cited in limit.pins)
        yield ""
    if limit.raised_by:
        yield from ("Raised by facts such as:", "")
        yield from (f"- {_plain(fact)}" for fact in limit.raised_by)
        yield ""
    yield from ("What the State has to show:", "")
    for limb in limit.limbs:
        pins = f" ({', '.join(_plain(cited.words) for cited in limb.pins)})" if limb.pins else ""
        yield f"- {_plain(limb.limb)}: {_plain(limb.says)}{pins}"
    yield from ("", f"Rules: {', '.join(f'`{id}`' for id in limit.rules)}", "")


def _plain(text: str) -> str:
    """Text on one line, with what Markdown would read as marks escaped."""
    return "".join(f"\\{sign}" if sign in "\\`*_[]<>#" else sign for sign in " ".join(visible(text).split()))
