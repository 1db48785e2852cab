"""A document as one page of HTML: no script, nothing to fetch, readable on screen and on paper."""

from __future__ import annotations

from base64 import b64encode

from engine.report.direction import from_the_right, in_runs
from engine.report.document import (
    BOLD,
    ITALIC,
    NOTE,
    Bullets,
    Document,
    Figure,
    Heading,
    Line,
    Paragraph,
    Table,
    Text,
    drawn,
    notes_of,
)
from engine.view.page import items, page, shown

STYLE = """
body { max-width: 46rem; font-family: Georgia, 'Times New Roman', 'Liberation Serif', serif; }
h1 { text-align: center; } .subtitle { text-align: center; }
h4 { font-size: 1rem; font-style: italic; margin: 1rem 0 .2rem; }
.numbered { display: grid; grid-template-columns: 2.6rem 1fr; }
.line { display: flex; gap: .4rem; flex-wrap: wrap; align-items: baseline; }
.empty { flex: 1 1 8rem; border-bottom: 1px solid var(--line); min-height: 1.2em; }
sup a { text-decoration: none; } .notes { font-size: .875rem; }
img { max-width: 100%; }
table { font-size: .9rem; }
@media print { .starts { break-before: page; } @page { margin: 2.2cm; } }
"""


def html(document: Document) -> str:
    """The whole document."""
    body = [f"<h1>{shown(document.title)}</h1>", f"<p class='subtitle soft'>{shown(document.subtitle)}</p>"]
    body += drawn(document, _Html())
    notes = notes_of(document)
    if notes:
        back = shown(document.back)
        listed = [
            f"<span id='n{number}'>{shown(words)} <a href='#r{number}' aria-label='{back}'>\u21a9</a></span>"
            for number, words in enumerate(notes, start=1)
        ]
        body.append(f"<section class='notes'><h2>{shown(document.notes)}</h2>{items(listed, 'ol')}</section>")
    return page(f"{document.title}: {document.subtitle}", body, STYLE, language=document.language)


class _Html:
    """Each block as its element."""

    def heading(self, heading: Heading) -> str:
        tag = f"h{heading.level + 1}"
        return f"<{tag}{' class=starts' if heading.starts_page else ''}>{_text(heading.text)}</{tag}>"

    def paragraph(self, paragraph: Paragraph) -> str:
        words = _text(paragraph.text)
        rtl = from_the_right("".join(span.words for span in paragraph.text if span.style != NOTE))
        way = " dir='rtl'" if rtl else ""
        if paragraph.number:
            return f"<p class='numbered'><span>{shown(paragraph.number)}</span><span{way}>{words}</span></p>"
        return f"<p{' class=soft' if paragraph.soft else ''}{way}>{words}</p>"

    def bullets(self, bullets: Bullets) -> str:
        return items(map(_text, bullets.entries))

    def table(self, table: Table) -> str:
        head = "".join(f"<th scope='col'>{shown(cell)}</th>" for cell in table.head)
        rows = "".join(f"<tr>{''.join(f'<td>{_text(cell)}</td>' for cell in row)}</tr>" for row in table.rows)
        return f"<table><thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table>"

    def figure(self, figure: Figure) -> str:
        data = b64encode(figure.png).decode()
        return f"<p><img src='data:image/png;base64,{data}' alt='{shown(figure.words)}'></p>"

    def line(self, line: Line) -> str:
        hint = f" <span class='soft'>({shown(line.hint)})</span>" if line.hint else ""
        rest = f"<span>{shown(line.filled)}</span>" if line.filled else "<span class='empty'></span>"
        return f"<p class='line'><span><b>{shown(line.label)}</b>{hint}{line.colon}</span>{rest}</p>"


def _text(text: Text) -> str:
    found = []
    for span in text:
        words = "".join(f"<bdi>{shown(piece)}</bdi>" if rtl else shown(piece) for piece, rtl in in_runs(span.words))
        if span.language:
            words = f"<span lang='{span.language}'>{words}</span>"
        if span.style == NOTE:
            number = span.number
            found.append(f"<sup><a id='r{number}' href='#n{number}'>{number}</a></sup>")
        elif span.style in (BOLD, ITALIC):
            tag = "b" if span.style == BOLD else "i"
            found.append(f"<{tag}>{words}</{tag}>")
        elif words.startswith("https://") and " " not in words:
            found.append(f"<a href='{words}' rel='noreferrer'>{words}</a>")
        else:
            found.append(words)
    return "".join(found)
