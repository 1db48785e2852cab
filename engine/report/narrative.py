"""The facts as people tell them: in the order of time, those of one day and the same people in one paragraph.

Who alleges it all is said once, at the beginning; where each thing is said stands in a note to the paragraph.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from engine.model.case import Fact
from engine.reason.sentences import fact_sentence, join_words
from engine.report.document import Block, Paragraph, note, plain, text
from engine.report.facts import REGARDS, STATUSES, differing, parts_of, when_words
from engine.report.material import Material

BREAK = "\n"
"""What parts the paragraphs of a note; everything else stands on one line."""
BY_AUTHORITIES = " by the authorities"


def facts(material: Material) -> Iterator[Block]:
    """Every fact of the case, in numbered paragraphs."""
    if not material.facts:
        yield Paragraph(text("No facts are stated yet."))
        return
    named = join_words(source.title for source in material.sources())
    yield Paragraph(
        text(
            f"The following is alleged{f' by {named}' if named else ''}. Where a date is uncertain in the source, it "
            "is given as uncertain."
        )
    )
    yield from told_in_order(material)


def told_in_order(
    material: Material, no_source: str = "No source is named", no_date: str = "no date is given"
) -> Iterator[Paragraph]:
    """The numbered paragraphs. What their notes say of facts without source or date may be in another language."""
    told: set[str] = set()
    for number, group in enumerate(material.paragraphs, start=1):
        refs = dict.fromkeys(ref for fact in group for ref in fact.sources)
        undated = "" if group[0].main.date is not None else f"; {no_date}"
        where = f"{material.sources_words(refs) or no_source}{undated}."
        yield from _paragraph(material, number, group, told, where)


def _paragraph(
    material: Material, number: int, group: Sequence[Fact], told: set[str], where: str
) -> Iterator[Paragraph]:
    """The numbered paragraph of some facts, and, without a number, the further paragraphs of their notes."""
    when = when_words(group[0].main.date).strip(" ,")
    sentences = [
        sentence
        for place, alike in enumerate(_alike(material, group))
        for sentence in _sentences(material, alike, when if place == 0 else "")
    ]
    # A paragraph whose every sentence was told before says it again: none has a number and no words.
    pieces = [one for one in dict.fromkeys(sentences) if one not in told] or list(dict.fromkeys(sentences))
    told.update(pieces)
    paragraphs = [part.strip() for part in " ".join(pieces).split(BREAK)]
    for place, words in enumerate(paragraphs):
        notes = [note(where)] if place == len(paragraphs) - 1 else []
        yield Paragraph(text(words, *notes), number="" if place else f"{number}.")


def _alike(material: Material, group: Sequence[Fact]) -> list[list[Fact]]:
    """Neighbours whose main sentence is the same, to be told in one."""
    found: list[list[Fact]] = []
    for fact in group:
        said = fact_sentence(fact, material.case, material.rulebook.words)
        if found and said == fact_sentence(found[-1][0], material.case, material.rulebook.words):
            found[-1].append(fact)
        else:
            found.append([fact])
    return found


def _sentences(material: Material, facts: Sequence[Fact], when: str) -> Iterator[str]:
    """What facts of one main sentence say: a sentence, the remarks of the file, and what sources tell differently."""
    parts = [parts_of(material, fact) for fact in facts]
    sentence = parts[0][0].rstrip(",")
    with_it = [_once(entry[1]) for entry in parts]
    shared = [phrase for phrase in with_it[0] if all(phrase in other for other in with_it)]
    own = [[phrase for phrase in entry if phrase not in shared] for entry in with_it]
    clauses = list(dict.fromkeys(clause for entry in parts for clause in entry[2]))
    sentence, shared = _actor_in_place(sentence, shared)
    apart = join_words(", ".join(entry) for entry in own if entry)
    details = ", ".join(filter(None, [*shared, apart]))
    statuses = dict.fromkeys(STATUSES[fact.status] for fact in facts if fact.status in STATUSES)
    tail = "".join(f"; {clause}" for clause in clauses) + (f" ({', '.join(statuses)})" if statuses else "")
    if sentence.startswith(REGARDS):
        told = ", ".join(filter(None, [when[:1].lower() + when[1:], details]))
        body = f"As regards {sentence[len(REGARDS) :]}" + (f": {told}" if told else "")
        body += tail if told else tail.replace(";", ":", 1)
    else:
        comma = "," if ", namely " in sentence and details else ""
        body = f"{sentence}{comma} {details}".rstrip() + tail
        body = f"{when}, {body}" if when else body
    yield f"{body[:1].upper()}{body[1:]}."
    for fact in facts:
        if fact.note.strip():
            for place, part in enumerate(_paragraphs_of(fact.note)):
                remark = plain(part)
                yield (BREAK if place else "") + remark + ("" if remark.endswith((".", "!", "?")) else ".")
        yield from differing(material, fact)


def _paragraphs_of(written: str) -> list[str]:
    """The paragraphs of a note: parted by blank lines, or by a new line after the end of a sentence."""
    return [part for part in re.split(r"\n\s*\n|(?<=[.!?:\u201d\"])\n", written.strip()) if part.strip()]


def _actor_in_place(sentence: str, with_it: list[str]) -> tuple[str, list[str]]:
    """`was questioned by the authorities` with `by police officers` among the details says who once."""
    actor = next((phrase for phrase in with_it if phrase.startswith("by ")), "")
    if actor and sentence.endswith(BY_AUTHORITIES):
        return sentence.removesuffix(BY_AUTHORITIES) + f" {actor}", [p for p in with_it if p != actor]
    return sentence, with_it


def _once(phrases: list[str]) -> list[str]:
    """Details with "allegedly" once in a sentence: all of it is alleged."""
    found, said = [], False
    for phrase in phrases:
        if re.match(r"allegedly\b", phrase):
            phrase = re.sub(r"^allegedly ", "and " if said else "allegedly ", phrase)
            said = True
        found.append(phrase)
    return found
