"""A draft in another language: the parts of a form in their order, with the same contents as in English."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from engine.model.assessment import Assessment
from engine.model.case import Case
from engine.model.draft_words import DraftWords
from engine.model.form import Form, Forms, Part
from engine.model.frozen import replace
from engine.model.rulebook import Rulebook
from engine.report.document import Block, Bullets, Document, Figure, Heading, Line, Paragraph, Table, Text, plain, text
from engine.report.draft import speaks_of
from engine.report.filing import DAGGER, KEPT_BACK, lines
from engine.report.language import apparatus, argument, filing, parts
from engine.report.language.translated import Translated
from engine.report.language.wording import Wording
from engine.report.material import Material

CONTENT: dict[str, Callable[[Translated], Iterator[Block]]] = {
    "actors": parts.actors,
    "admissibility": filing.admissibility,
    "applicability": apparatus.applicability,
    "articles": argument.articles,
    "authorities": apparatus.authorities,
    "categories": argument.categories,
    "claims": argument.claims,
    "committee": filing.committee,
    "concerns": argument.concerns,
    "facts": parts.facts,
    "law": argument.law,
    "limits": filing.limits,
    "limits-in-full": filing.limits_in_full,
    "mandates": parts.mandates,
    "open-questions": parts.open_questions,
    "other-mandates": parts.other_mandates,
    "rejected": filing.rejected,
    "sources": apparatus.sources,
    "state": apparatus.state,
    "summary": parts.summary,
    "victims": parts.alleged_victims,
}
"""As in English; what an analysis or an answer says in whole sentences of the rulebook is not here."""
OF_KINDS = {"kinds": parts.kinds, "kinds-in-detail": parts.kinds_in_detail, "detained": parts.detained}


def translated_draft(
    given: Case,
    named: Case,
    assessment: Assessment,
    rulebook: Rulebook,
    forms: Forms,
    form: Form,
    mode: str,
    words: DraftWords,
) -> Document:
    """The document of one form in the language of `words`; the other arguments are those of `draft`.

    Raises:
        KeyError: the table lacks words that the form needs; `rules check` names them.
    """
    letter = Translated(Material(named, assessment, rulebook, forms, form, mode), Wording(words))
    wording = letter.wording
    blocks: list[Block] = []
    if form.needs and not speaks_of(named, rulebook, form):
        blocks.append(Paragraph(text(wording.fixed(form.needs_says))))
    for part in form.parts:
        blocks += _part(letter, given, part, blocks)
    return Document(
        wording.fixed(form.title),
        f"{plain(named.title)} ({letter.state})",
        assessment.as_of,
        tuple(_typeset(block, wording) for block in blocks),
        language=wording.language,
        notes=wording.phrase("notes"),
        back=wording.phrase("back"),
    )


def _part(letter: Translated, given: Case, part: Part, before: list[Block]) -> list[Block]:
    material, wording = letter.material, letter.wording
    content: list[Block] = []
    for name in part.content:
        if name in OF_KINDS:
            content += OF_KINDS[name](letter, part.kinds or material.form.needs)
        elif name == "questions":
            content += parts.questions(letter, wording.fixed(part.says))
        elif name == "about":
            content += apparatus.about(letter, before)
        else:
            content += CONTENT[name](letter)
    content += [_line(wording, line) for line in lines(material, given, part.fields) if isinstance(line, Line)]
    says = part.says and "questions" not in part.content
    if not content and not says:
        return []
    blocks: list[Block] = []
    if part.heading:
        material.unverified_lines += not part.verified
        blocks.append(Heading(text(wording.fixed(part.heading) + ("" if part.verified else DAGGER)), 1, part.annex))
    if says:
        blocks.append(Paragraph(text(wording.fixed(part.says))))
    return blocks + content


def _typeset(block: Block, wording: Wording) -> Block:
    """A block with the spaces that the language sets before signs; words of another language are left alone."""

    def set_text(words: Text) -> Text:
        return tuple(one if one.language else replace(one, words=wording.typeset(one.words)) for one in words)

    colon = wording.typeset("x:").removeprefix("x")
    match block:
        case Heading() | Paragraph():
            return replace(block, text=set_text(block.text))
        case Bullets():
            return replace(block, entries=tuple(map(set_text, block.entries)))
        case Table():
            rows = tuple(tuple(map(set_text, row)) for row in block.rows)
            return replace(block, rows=rows, colon=colon)
        case Line():
            label, hint = wording.typeset(block.label), wording.typeset(block.hint)
            return replace(block, label=label, hint=hint, colon=colon)
        case Figure():
            return block


def _line(wording: Wording, line: Line) -> Line:
    filled = wording.phrase("kept_back") if line.filled == KEPT_BACK else line.filled
    return replace(line, label=wording.fixed(line.label), hint=wording.fixed(line.hint), filled=filled)
