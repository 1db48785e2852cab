"""The rulebook as one page of HTML with contents and search; readable without script, in the dark and on paper."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterable, Iterator
from html import escape

from engine.model.book import Book, Cited, Instrument, LimitText, ParagraphText, RuleText
from engine.view.book_style import SCRIPT, STYLE
from engine.view.page import anchor, shown, sign_anchor
from engine.view.palette import variables

OPENING = (
    "What each rule of Pincite asks for and what it leads to, by instrument and paragraph. The summaries of paragraphs "
    "are in our own words. A rule says that an obligation is potentially engaged on the facts as alleged; it decides "
    "nothing. What a case does not say is unknown, never no."
)
CLOSING = "A research aid, not legal advice. Read the paragraph itself before you cite it."
STATUS_WORDS = {"engaged": "Engaged", "not-engaged": "Not engaged", "undetermined": "Undetermined"}


def book_html(book: Book, scenarios: str = "") -> str:
    """The whole page. `scenarios` is the address of the page of scenarios, to which each rule then leads."""
    digest = base64.b64encode(hashlib.sha256(SCRIPT.encode()).digest()).decode()
    policy = f"default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-{digest}'"
    body = "\n".join(
        [*_top(book), *_bar(), '<div class="columns">', *_contents(book), "<main>", *_main(book, scenarios)]
    )
    return (
        '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{escape(policy)}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{shown(book.title)}</title>\n<style>{variables(':root')}{STYLE}</style>\n</head>\n<body>\n{body}\n"
        f"</main>\n</div>\n<script>{SCRIPT}</script>\n</body>\n</html>\n"
    )


def _top(book: Book) -> Iterator[str]:
    statuses = ", ".join(f"{count} {status}" for status, count in book.statuses.items())
    version = f"version {book.version}, " if book.version else ""
    note = f'<p class="says soft">{shown(book.note)}</p>' if book.note else ""
    yield f'<header class="top"><h1>{shown(book.title)}</h1><p class="says soft">{OPENING}</p>{note}'
    about = f"{version}{sum(book.statuses.values())} rules ({statuses}), sha256 {book.sha256[:12]}"
    yield f'<p class="small soft">{shown(about)}</p></header>'


def _bar() -> Iterator[str]:
    yield '<div class="bar" id="bar" hidden><form role="search">'
    yield '<input type="search" id="search" placeholder="Search rules and paragraphs" autocomplete="off" '
    yield 'aria-label="Search rules and paragraphs">'
    yield '<span id="found" class="small soft" role="status"></span></form></div>'


def _contents(book: Book) -> Iterator[str]:
    yield '<nav aria-label="Contents"><details id="contents" open><summary>Contents</summary><ul>'
    for instrument in book.instruments:
        count = f' <span class="soft">{instrument.rules}</span>' if instrument.rules else ""
        yield f'<li><a href="#{sign_anchor(instrument.id)}">{shown(instrument.short)}</a>{count}</li>'
    yield "</ul><ul>"
    if book.inferences:
        yield '<li><a href="#inferences"><b>Intermediate conclusions</b></a></li>'
    if book.limits:
        yield '<li><a href="#limits"><b>Limits and their tests</b></a></li>'
    yield "</ul></details></nav>"


def _main(book: Book, scenarios: str) -> Iterator[str]:
    yield '<p class="none" id="none" hidden>Nothing here has all of these words.</p>'
    for instrument in book.instruments:
        yield from _instrument(instrument, scenarios)
    if book.inferences:
        yield '<section id="inferences" data-group><h2>Intermediate conclusions</h2>'
        yield '<p class="says soft">What rules draw from facts, and other rules rely on.</p>'
        for name, says, rules in book.inferences:
            yield f'<div data-group id="{sign_anchor("inference " + name)}"><h3>{_sentence(says)}</h3>'
            for rule in rules:
                yield from _rule(rule, scenarios)
            yield "</div>"
        yield "</section>"
    if book.limits:
        yield '<section id="limits" data-group><h2>Limits and their tests</h2>'
        yield (
            '<p class="says soft">Grounds on which a State may lawfully restrict a right. An obligation whose limit is '
            "invoked stays engaged; the limit shows what the State has to show.</p>"
        )
        for limit in book.limits:
            yield from _limit(limit)
        yield "</section>"
    yield f'<footer class="small soft">{shown(CLOSING)}</footer>'


def _instrument(instrument: Instrument, scenarios: str) -> Iterator[str]:
    yield f'<section id="{sign_anchor(instrument.id)}" data-group><h2>{shown(instrument.short)}</h2>'
    about = [instrument.title, instrument.symbol, instrument.body, f"adopted {instrument.adopted}", instrument.weight]
    yield f'<p class="says soft small">{shown(" · ".join(part for part in about if part))}</p>'
    if instrument.superseded_by:
        newer = shown("; ".join(instrument.superseded_by))
        yield f'<p class="small"><span class="tag doubt">superseded by</span> {newer}</p>'
    yield f'<p class="small"><a href="{_address(instrument.url)}">{shown(instrument.url)}</a></p>'
    for paragraph in instrument.paragraphs:
        yield from _paragraph(paragraph, scenarios)
    yield "</section>"


def _paragraph(paragraph: ParagraphText, scenarios: str) -> Iterator[str]:
    cited = paragraph.cited
    yield f'<div data-group id="{sign_anchor(cited.pin)}"><div data-find="{_find(cited.pin)}">'
    yield f"<h3>{shown(cited.label[:1].upper() + cited.label[1:])}{_doubt(cited)}</h3>"
    yield f'<p class="says">{shown(cited.summary)}</p>'
    for exception in paragraph.exceptions:
        yield f'<p class="says small soft">Exception: {shown(exception)}</p>'
    if paragraph.cited_by:
        links = ", ".join(f'<a href="#{sign_anchor(id)}">{shown(title)}</a>' for id, title in paragraph.cited_by)
        yield f'<p class="small soft">Cited by: {links}</p>'
    yield "</div>"
    for rule in paragraph.rules:
        yield from _rule(rule, scenarios)
    yield "</div>"


def _rule(rule: RuleText, scenarios: str) -> Iterator[str]:
    css = "card primary" if rule.directness == "primary" else "card"
    yield f'<article class="{css}" id="{sign_anchor(rule.id)}" data-find="{_find(rule.id)}"><div class="head">'
    yield f"<h4>{shown(rule.title)}</h4><span>"
    for word in filter(None, (rule.duty, rule.directness)):
        yield f'<span class="tag">{shown(word)}</span> '
    doubt = " doubt" if rule.status == "draft" else ""
    yield f'<span class="tag{doubt}">{shown(rule.status)}</span></span></div>'
    told = [f"reviewed by {rule.reviewer}"] if rule.reviewer else []
    told += [f"changed {rule.modified}"] if rule.modified else []
    yield f'<p class="small soft"><code>{shown(rule.id)}</code> {shown(" · ".join(told))}</p>'
    yield f'<p class="says">{_sentence(rule.concludes)}</p>'
    yield "<h5>When</h5>" if len(rule.ways) == 1 else f"<h5>When, in one of {len(rule.ways)} ways</h5>"
    for way in rule.ways:
        yield f'<div class="way">{_items(shown(condition) for condition in way)}</div>'
    if rule.cites:
        yield f"<h5>Authority</h5>{_items(_citation(cited) for cited in rule.cites)}"
    if rule.limits:
        links = (f'<a href="#{sign_anchor("limit " + name)}">{shown(ground)}</a>' for name, ground in rule.limits)
        yield f"<h5>A State may argue</h5>{_items(links)}"
    if rule.asks:
        yield f"<h5>To be asked</h5><p>{shown(rule.asks)}</p>"
    if rule.cases:
        uses = (f"{shown(use.title)} <code>{shown(use.case)}</code>, {use.status}" for use in rule.cases)
        yield f"<h5>Cases that use it</h5>{_items(uses)}"
    if rule.related:
        links = (f'<a href="#{sign_anchor(id)}"><code>{shown(id)}</code></a>' for id in rule.related)
        yield f"<h5>See also</h5>{_items(links)}"
    if scenarios:
        yield f'<p class="small"><a href="{shown(scenarios)}#{anchor("r", rule.id)}">Scenarios that tell of it</a></p>'
    if rule.examples:
        number = f"{len(rule.examples)} examples" if len(rule.examples) > 1 else "1 example"
        yield f'<details class="small"><summary class="soft">{number}, run as tests</summary><ul class="examples">'
        for example in rule.examples:
            facts = "; ".join(example.facts) or "no fact at all"
            yield f"<li><b>{STATUS_WORDS[example.expects]}:</b> {shown(facts)}</li>"
        yield "</ul></details>"
    yield "</article>"


def _limit(limit: LimitText) -> Iterator[str]:
    yield f'<article class="card" id="{sign_anchor("limit " + limit.name)}" data-find="{_find(limit.name)}">'
    yield f'<h4>{_sentence(limit.ground)}</h4><p class="small soft"><code>{shown(limit.name)}</code></p>'
    if limit.pins:
        yield f"<h5>Where the law allows it</h5>{_items(_citation(cited) for cited in limit.pins)}"
    if limit.raised_by:
        yield f"<h5>Raised by facts such as</h5>{_items(map(shown, limit.raised_by))}"
    yield "<h5>What the State has to show</h5><ul>"
    for limb in limit.limbs:
        pins = f' <span class="soft">({", ".join(_link(cited) for cited in limb.pins)})</span>' if limb.pins else ""
        yield f"<li><b>{shown(limb.limb)}:</b> {shown(limb.says)}{pins}</li>"
    links = ", ".join(f'<a href="#{sign_anchor(id)}"><code>{shown(id)}</code></a>' for id in limit.rules)
    yield f'</ul><p class="small soft">Rules: {links}</p></article>'


def _items(entries: Iterable[str]) -> str:
    return "<ul>" + "".join(f"<li>{entry}</li>" for entry in entries) + "</ul>"


def _citation(cited: Cited) -> str:
    return f'{_link(cited)}{_doubt(cited)} <span class="soft">{shown(cited.summary)}</span>'


def _link(cited: Cited) -> str:
    return f'<a href="#{sign_anchor(cited.pin)}">{shown(f"{cited.authority}, {cited.label}")}</a>'


def _doubt(cited: Cited) -> str:
    return "" if cited.verified else ' <span class="tag doubt">not verified</span>'


def _sentence(text: str) -> str:
    """A phrase of the vocabulary as a sentence."""
    whole = text[:1].upper() + text[1:]
    return shown(whole if whole.endswith((".", "?")) else f"{whole}.")


def _address(url: str) -> str:
    return shown(url) if url.startswith(("https://", "http://")) else "#"


def _find(words: str) -> str:
    return shown(words)
