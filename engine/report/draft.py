"""A draft: the parts of a form in their order, each filled from the case."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from engine.model.assessment import Assessment
from engine.model.case import Case
from engine.model.form import Form, Forms, Part
from engine.model.rulebook import Rulebook
from engine.report import apparatus, concerns, facts, filing, law, limits, narrative, people
from engine.report.decided import DecidedNotes
from engine.report.document import Block, Document, Heading, Paragraph, plain, text
from engine.report.filing import DAGGER
from engine.report.mandates import mandates, others
from engine.report.material import PRIMARY, Material
from engine.report.questions import open_questions, questions

CONTENT: dict[str, Callable[[Material], Iterator[Block]]] = {
    "actors": facts.actors,
    "admissibility": filing.admissibility,
    "analysis": law.analysis,
    "applicability": limits.applicability,
    "articles": filing.articles,
    "authorities": apparatus.authorities,
    "categories": filing.categories,
    "claims": filing.claims,
    "committee": filing.committee,
    "concerns": concerns.concerns,
    "facts": narrative.facts,
    "law": law.law,
    "limits": limits.limits,
    "limits-in-full": limits.limits_in_full,
    "mandates": mandates,
    "other-mandates": others,
    "open-questions": open_questions,
    "procedures": filing.procedures,
    "rejected": law.rejected,
    "sources": apparatus.sources,
    "state": apparatus.state,
    "answer": apparatus.answer,
    "summary": apparatus.summary,
    "undetermined": law.undetermined,
    "victims": people.victims,
}
"""How each content that a form may name is drawn; three more need the part or the blocks before it."""
OF_KINDS = {"kinds": facts.facts_of_kinds, "kinds-in-detail": facts.facts_in_detail, "detained": people.people_of}


def draft(
    given: Case,
    named: Case,
    assessment: Assessment,
    rulebook: Rulebook,
    forms: Forms,
    form: Form,
    mode: str,
    decided: DecidedNotes | None = None,
) -> Document:
    """The document of one form.

    Args:
        given: the case as its file has it.
        named: the same with people named as asked (`Names.case`).
        assessment: of `named`.
        rulebook: that of the assessment.
        forms: all that the rulebook knows of documents.
        form: the one to write.
        mode: "full", "roles" or "initials".
        decided: decided cases to add, in the way chosen.
    """
    material = Material(named, assessment, rulebook, forms, form, mode)
    material.decided = decided
    blocks: list[Block] = []
    if form.needs and not speaks_of(named, rulebook, form):
        blocks.append(Paragraph(text(form.needs_says)))
    for part in form.parts:
        blocks += _part(material, given, part, blocks)
    if decided is not None:
        blocks += decided.closing({finding.id: finding.title for finding in material.of(PRIMARY)})
    subtitle = f"{plain(named.title)} ({material.the_state.removeprefix('the ')})"
    return Document(form.title, subtitle, assessment.as_of, tuple(blocks))


def speaks_of(case: Case, rulebook: Rulebook, form: Form) -> bool:
    """Whether a case alleges a fact of the kinds that a form turns on."""
    wanted = {narrower for kind in form.needs for narrower in rulebook.words.narrower(kind)}
    return not wanted or any(fact.kind in wanted for fact in case.facts)


def _part(material: Material, given: Case, part: Part, before: list[Block]) -> list[Block]:
    content: list[Block] = []
    for name in part.content:
        if name in OF_KINDS:
            content += OF_KINDS[name](material, part.kinds or material.form.needs)
        elif name == "questions":
            content += questions(material, part.says)
        elif name == "about":
            content += apparatus.about(material, before)
        else:
            content += CONTENT[name](material)
    content += filing.lines(material, given, part.fields)
    says = part.says and "questions" not in part.content
    if not content and not says:
        return []
    blocks: list[Block] = []
    if part.heading:
        material.unverified_lines += not part.verified
        blocks.append(Heading(text(part.heading + ("" if part.verified else DAGGER)), 1, part.annex))
    if says:
        blocks.append(Paragraph(text(part.says)))
    return blocks + content
