"""The facts as people tell them: in the order of time, those of one day and the same people in one paragraph.

Who alleges it all is said once, at the beginning; where each thing is said stands in a note to the paragraph.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from engine.model.case import Fact
from engine.reason.sentences import join_words
from engine.report.document import Block, Paragraph, note, plain, text
from engine.report.facts import REGARDS, STATUSES, differing, parts_of, when_words
from engine.report.material import Material

BREAK = "\n"
"""What parts the paragraphs of a note; everything else stands on one line."""
UNSURE = re.compile(r"[?~%]")
"""The marks of a date that is uncertain or approximate."""
BY_AUTHORITIES = " by the authorities"
_SEVERAL = re.compile(r"the (?:conditions|proceedings)\b|data\b|all remedies\b")
"""What a matter begins with that takes the plural."""
_HEAD = re.compile(r".*?(?= (?:for|of|about|to|before|in|into|by|that|against)\b)")
"""The matter itself, without whose it is."""
_FINITE = r"(?:was|were|is|are|could|ended|failed|lasted|did)\b"
_PLACED = re.compile(r"(?:in the hands of|due from|in connection with)\b")
"""What begins details that say where a matter stands."""
_ACTIVE = {"ending": "ended", "failing": "failed", "lasting": "lasted"}
_PARTICIPLE = re.compile(
    rf"(?:{'|'.join(_ACTIVE)}|answered|begun|conveyed|decided|examined|given|opened|ordered|sent)\b"
)
"""What begins a detail that is the verb of a matter where nothing else is."""
_GOES_ON = re.compile(r"(?:about|against|as|at|before|by|for|from|in|near|of|on|through|to|with|without)\b")
"""What begins a detail that needs no comma before it."""


def facts(material: Material) -> Iterator[Block]:
    """Every fact of the case, in numbered paragraphs."""
    if not material.facts:
        yield Paragraph(text("No facts are stated yet."))
        return
    named = join_words(source.title for source in material.sources())
    days = [version.date.text for fact in material.facts for version in fact.versions if version.date is not None]
    doubt = (
        " Where a date is uncertain in the source, it is given as uncertain." if UNSURE.search("".join(days)) else ""
    )
    told = f"The allegations that follow are taken from {named}." if named else "The following is alleged."
    yield Paragraph(text(f"{told}{doubt}"))
    yield from told_in_order(material)


def told_in_order(
    material: Material, no_source: str = "No source is named", no_date: str = "no date is given"
) -> Iterator[Paragraph]:
    """The numbered paragraphs. What their notes say of facts without source or date may be in another language."""
    told: set[str] = set()
    for number, group in enumerate(material.paragraphs, start=1):
        refs = dict.fromkeys(ref for fact in group for ref in fact.sources)
        undated = f"; {no_date}" if any(fact.main.date is None for fact in group) else ""
        where = f"{material.sources_words(refs) or no_source}{undated}."
        yield from _paragraph(material, number, group, told, where)


def _paragraph(
    material: Material, number: int, group: Sequence[Fact], told: set[str], where: str
) -> Iterator[Paragraph]:
    """The numbered paragraph of some facts, and, without a number, the further paragraphs of their notes."""
    sentences: list[str] = []
    day = ""
    for alike in _alike(material, group):
        days = [when_words(fact.main.date).strip(" ,") for fact in alike]
        if len(set(days)) > 1:
            sentences += _at_several_times(material, alike, days)
        else:
            sentences += _sentences(material, alike, days[0] if days[0] != day else "")
        day = days[-1]
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
        if found and material.sentence(fact) == material.sentence(found[-1][0]):
            found[-1].append(fact)
        else:
            found.append([fact])
    return found


def _at_several_times(material: Material, facts: Sequence[Fact], days: Sequence[str]) -> Iterator[str]:
    """The same told of several times: what is common to all of them, then of each day what is its own."""
    parts = [parts_of(material, fact) for fact in facts]
    told = [([*_namely(sentence), *_once(with_it)], clauses) for sentence, with_it, clauses in parts]
    shared = [phrase for phrase in told[0][0] if all(phrase in phrases for phrases, _ in told)]
    common = [clause for clause in told[0][1] if all(clause in clauses for _, clauses in told)]
    sentence, with_it = _actor_in_place(material.sentence(facts[0]), shared)
    lead = f"{join_words(_first_small(days))}, {_with(sentence, ', '.join(with_it))}"
    yield _capital("; ".join([lead, *common])) + "."
    for fact, day, (phrases, clauses) in zip(facts, days, told, strict=True):
        own = [phrase for phrase in phrases if phrase not in shared]
        of_its_own = [clause for clause in clauses if clause not in common]
        status = f" ({STATUSES[fact.status]})" if fact.status in STATUSES else ""
        words = "; ".join(filter(None, [", ".join(own).removeprefix("namely "), *of_its_own]))
        if words or status:
            yield _capital(f"{day}{f': {words}' if words else ''}{status}.")
        yield from _besides(material, fact)


def _namely(sentence: str) -> list[str]:
    """What a main sentence says after it: "namely arrests"."""
    return [f"namely {part.strip(' ,')}" for part in sentence.split(", namely ")[1:]]


def _first_small(days: Sequence[str]) -> list[str]:
    return [day if number == 0 else day[:1].lower() + day[1:] for number, day in enumerate(days)]


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
        said = [*shared, *([apart] if apart else [])]
        body = _of_a_matter(sentence, when, said, clauses) + (f" ({', '.join(statuses)})" if statuses else "")
    else:
        body = _with(sentence, details) + tail
        body = f"{when}, {body}" if when else body
    yield _capital(body) + "."
    for fact in facts:
        yield from _besides(material, fact)


def _of_a_matter(sentence: str, when: str, phrases: Sequence[str], clauses: Sequence[str]) -> str:
    """A sentence on a matter, "as regards legal counsel for the journalist": what goes with it, then what is said.

    Without a clause of its own, what has a verb becomes one: "decided by a court" is "it was decided by a court".
    """
    about = sentence[len(REGARDS) :]
    pronoun, was = ("they", "were") if _SEVERAL.match(about) else ("it", "was")
    beside, said = list(phrases), list(clauses)
    if not said:
        verbs = [phrase for phrase in phrases if _PARTICIPLE.match(phrase)]
        beside = [phrase for phrase in phrases if phrase not in verbs]
        said = [_as_a_clause(phrase, pronoun, was) for phrase in verbs]
    if not said:
        told = [*([_small(when)] if when else []), *beside]
        return f"The allegations concern {about}{', ' if told else ''}{', '.join(told)}"
    at = f"{when}, " if when else ""
    merged = _merged(about, ", ".join(beside), said)
    if merged:
        return at + merged
    return f"{at}{'as' if at else 'As'} regards {', '.join([about, *beside])}, {_joined(said)}"


def _merged(about: str, beside: str, clauses: Sequence[str]) -> str:
    """The clauses with the matter as the subject of those that speak of it: "it was refused", "no care was given"."""
    head = _HEAD.match(about)
    noun = re.sub(r"^(?:the|an?) ", "", head[0]) if head else about
    own = re.compile(rf"(?:they|it|(?P<no>no )?(?:the |an? )?(?:{re.escape(noun)}|{re.escape(noun.split()[-1])})) "
                     rf"(?={_FINITE})")  # fmt: skip
    speaking = [clause for clause in clauses if own.match(clause)]
    if not speaking:
        return ""
    first = own.match(speaking[0])
    subject = f"no {re.sub('^(?:the|an?) ', '', about)}" if first and first["no"] else about
    told = [own.sub("", speaking[0], count=1)]
    for clause in speaking[1:]:
        match = own.match(clause)
        told.append(clause if match and (match["no"] or (first and first["no"])) else own.sub("", clause, count=1))
    rest = [clause for clause in clauses if clause not in speaking]
    if subject != about:
        beside = f"; the matter is {beside}" if _PLACED.match(beside) else f", {beside}" if beside else ""
        return "; ".join(filter(None, [f"{subject} {_joined(told)}{beside}", _joined(rest)]))
    details = f", {beside}," if beside else ""
    return "; ".join(filter(None, [f"{subject}{details} {_joined(told)}", _joined(rest)]))


def _as_a_clause(phrase: str, pronoun: str, was: str) -> str:
    """`ending in a conviction` as `it ended in a conviction`, `decided by a court` as `it was decided by a court`."""
    first, _, rest = phrase.partition(" ")
    active = _ACTIVE.get(first)
    return f"{pronoun} {active} {rest}" if active else f"{pronoun} {was} {phrase}"


def _joined(clauses: Sequence[str]) -> str:
    """Clauses as one sentence; one that has an "and" or a comma of its own is set apart by a semicolon."""
    plain_ones = not any("," in clause or " and " in clause for clause in clauses)
    return join_words(clauses) if plain_ones else "; ".join(clauses)


def _small(words: str) -> str:
    return words[:1].lower() + words[1:]


def _besides(material: Material, fact: Fact) -> Iterator[str]:
    """The remarks of the file on a fact, and what sources tell differently."""
    if fact.note.strip():
        for place, part in enumerate(_paragraphs_of(fact.note)):
            remark = plain(part)
            yield (BREAK if place else "") + remark + ("" if remark.endswith((".", "!", "?")) else ".")
    yield from differing(material, fact)


def _with(sentence: str, details: str) -> str:
    """A sentence with its details: behind a comma, unless the first goes on where the sentence ends."""
    if not details:
        return sentence
    comma = ", namely " in sentence or not _GOES_ON.match(details)
    return f"{sentence}{',' if comma else ''} {details}"


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]


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
