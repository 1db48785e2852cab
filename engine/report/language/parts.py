"""The parts of a draft in another language that tell the case: summary, mandates, people, facts, questions."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from engine.model.case import Fact
from engine.model.form import Mandate
from engine.reason.sentences import fact_sentence, opened_by
from engine.report.document import BOLD, Block, Bullets, Paragraph, Text, bold, text
from engine.report.facts import acting, parts_of
from engine.report.language.translated import Translated, with_place
from engine.report.language.wording import capital, lower
from engine.report.mandates import chosen, resolution_of
from engine.report.material import PRIMARY
from engine.report.narrative import told_in_order
from engine.report.people import named_victims, people_of, victims
from engine.report.questions import MOST_ASKED, to_government, to_source


def summary(letter: Translated) -> Iterator[Block]:
    """The case in a few lines: whom it concerns and which rights are at stake."""
    material, wording = letter.material, letter.wording
    who = [text(wording.foreign(name)) for name in named_victims(material)]
    title = wording.foreign(material.case.title.rstrip("."), BOLD)
    if who:
        people = text(*(part for n, one in enumerate(who) for part in (", " if n else "", one)))
        about = wording.said("summary.about", who=people, state=letter.state)
    else:
        about = wording.said("summary.about_unnamed", state=letter.state)
    yield Paragraph(text(title, ". ", about))
    primary = material.of(PRIMARY)
    if not material.engaged:
        yield letter.say("concerns.nothing")
    elif primary:
        rights = "; ".join(lower(letter.right_named(group.name)) for group in material.groups(primary))
        yield letter.say("summary.rights", rights=rights)


def mandates(letter: Translated) -> Iterator[Block]:
    """The mandates that the findings concern, with the rights."""
    material, wording = letter.material, letter.wording
    ranked, lately, _ = chosen(material)
    if not ranked and not lately:
        yield letter.say("mandates.none", soft=True)
        return
    yield Paragraph(text(bold(wording.phrase("mandates.lead"))))
    entries: list[Text] = []
    for mandate, findings in ranked:
        rights = "; ".join(dict.fromkeys(lower(letter.right(finding)) for finding in findings))
        entries.append(text(_mandate(letter, mandate), f": {rights}" if rights else ""))
    for entry in lately:
        known = wording.has("country_mandates", entry.state)
        words = wording.words("country_mandates", entry.state) if known else entry.name
        entries.append(text(words, letter.mark(entry.verified), f": {wording.phrase('mandates.state')}"))
    yield Bullets(tuple(entries))


def other_mandates(letter: Translated) -> Iterator[Block]:
    """The mandates that are possible beside those named."""
    _, _, also = chosen(letter.material)
    if also:
        yield letter.say("mandates.also")
        yield Bullets(tuple(text(_mandate(letter, mandate)) for mandate in also))


def _mandate(letter: Translated, mandate: Mandate) -> str:
    """A mandate with the resolution that stood on the day."""
    wording, resolution = letter.wording, resolution_of(mandate, letter.material.assessment.as_of)
    words = wording.words("mandates", mandate.id) if wording.has("mandates", mandate.id) else mandate.name
    number = f" ({wording.phrase('mandates.resolution', number=resolution)})" if resolution else ""
    return f"{words}{letter.mark(mandate.verified)}{number}"


def alleged_victims(letter: Translated) -> Iterator[Block]:
    """Those to whom primary obligations are owed, as the file describes them."""
    yield from _people(letter, victims(letter.material))


def detained(letter: Translated, kinds: Sequence[str]) -> Iterator[Block]:
    """The people of the facts of some kinds."""
    yield from _people(letter, people_of(letter.material, kinds))


def _people(letter: Translated, blocks: Iterator[Block]) -> Iterator[Block]:
    for block in blocks:
        yield letter.as_written(block) if isinstance(block, Bullets) else letter.say("victims.none", soft=True)


def facts(letter: Translated) -> Iterator[Block]:
    """Every fact of the case, in numbered paragraphs, in the language in which they were written."""
    material, wording = letter.material, letter.wording
    if not material.facts:
        yield letter.say("facts.none")
        return
    named = [source.title for source in material.sources()]
    if named:
        yield letter.say("facts.lead", sources=text(wording.foreign("; ".join(named))))
    else:
        yield letter.say("facts.lead_unnamed")
    yield letter.say("facts.written", soft=True, language=wording.written_in)
    for block in told_in_order(material, wording.phrase("facts.no_source"), wording.phrase("facts.no_date")):
        yield letter.as_written(block)


def kinds(letter: Translated, wanted: Sequence[str]) -> Iterator[Block]:
    """The facts of some kinds by their day, with the paragraph that tells them."""
    material, wording = letter.material, letter.wording
    ids = material.facts_of(wanted)
    entries = []
    for fact in material.facts:
        if fact.id in ids:
            title = material.rulebook.words.kinds[fact.kind].title
            entries.append(text(wording.quoted(title), f", {_when(letter, fact)} ({letter.fact_refs([fact.id])})"))
    if entries:
        yield Bullets(tuple(dict.fromkeys(entries)))
    else:
        yield letter.say("kinds.none", soft=True)


def kinds_in_detail(letter: Translated, wanted: Sequence[str]) -> Iterator[Block]:
    """The same with what is known of each: who, where, on what ground."""
    material = letter.material
    ids = material.facts_of(wanted)
    entries = []
    for fact in material.facts:
        if fact.id in ids:
            sentence, with_it, clauses = parts_of(material, fact, said=True)
            opening = [sentence] if opened_by(fact.kind, fact.main, material.rulebook.words) else []
            told = "; ".join([*opening, *with_it, *clauses])
            told = told or fact_sentence(fact, material.case, material.rulebook.words)
            when = capital(_when(letter, fact))
            entries.append(text(bold(f"{when}: "), letter.wording.quoted(told), f" ({letter.fact_refs([fact.id])})"))
    if entries:
        yield Bullets(tuple(entries))
    else:
        yield letter.say("kinds.none", soft=True)


def _when(letter: Translated, fact: Fact) -> str:
    date = fact.main.date
    return letter.wording.date(date) if date is not None else letter.wording.phrase("date.none")


def actors(letter: Translated) -> Iterator[Block]:
    """Who is alleged to have acted, with the paragraphs."""
    found = acting(letter.material)
    if found:
        yield Bullets(
            tuple(with_place(letter.wording.quoted(who), letter.fact_refs(ids)) for who, ids in found.items())
        )
    else:
        yield letter.say("actors.none", soft=True)


def questions(letter: Translated, first: str) -> Iterator[Block]:
    """Numbered questions to the Government: the first of the form, the others as the rules ask them."""
    wording = letter.wording
    listed: list[Text] = [text(first)] if first else []
    for words, places in to_government(letter.material):
        listed.append(with_place(wording.quoted(words), letter.fact_refs(places)))
    if len(listed) > bool(first):
        yield from letter.lead()
    for number, entry in enumerate(listed, start=1):
        yield Paragraph(entry, number=f"{number}.")
    if not listed:
        yield letter.say("questions.none", soft=True)


def open_questions(letter: Translated) -> Iterator[Block]:
    """What to ask the source, those that settle most first."""
    asked = to_source(letter.material)
    if not asked:
        yield letter.say("open.none", soft=True)
        return
    yield letter.say("open.lead")
    yield from letter.lead()
    yield Bullets(
        tuple(
            with_place(letter.wording.quoted(words), letter.fact_refs(places)) for words, places in asked[:MOST_ASKED]
        )
    )
    if len(asked) > MOST_ASKED:
        yield letter.say("open.more", soft=True, count=str(len(asked) - MOST_ASKED))
