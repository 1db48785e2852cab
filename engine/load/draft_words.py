"""Loads the fixed words of drafts in other languages: `law/draft-words.yaml` of a rulebook or of one that it extends.

It is read when a draft asks for a language, and checked against the forms and the law that it has words for.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from engine.load.document import Document, read_document
from engine.load.draft_words_shapes import SECTIONS, DraftWordsShape
from engine.load.shape_problems import check_shape
from engine.model.authority import STRENGTHS, Authority
from engine.model.draft_words import PHRASES, DraftWords
from engine.model.form import Form, Forms
from engine.model.problem import Problem, did_you_mean
from engine.model.rulebook import Rulebook
from engine.model.states import States

CODES = {
    "F004": "not the shape of the words of drafts",
    "F005": "words that a language lacks",
    "F006": "words that nothing uses",
    "F007": "words that need what others of their entry do not",
}
FILE = "draft-words.yaml"
COMMENT = "interpretation"
OTHER_RIGHT = "Other standards"
INDIVIDUAL = "individual"
OWN = "own"
PARAGRAPH = "paragraph"
_FIELD = re.compile(r"\{(\w+)\}")
_COMMENT = re.compile(r"(?:Joint )?general (?:comment|recommendation)", re.IGNORECASE)


def load_draft_words(rulebook: Rulebook, language: str) -> tuple[DraftWords | None, list[str], list[Problem]]:
    """The words of a language: None where the table does not have it, is not there or is wrong; with its languages."""
    path = _path(rulebook)
    if path is None:
        return None, [], []
    shape, _, problems = _read(path)
    if shape is None:
        return None, [], problems
    known = sorted(shape.languages)
    return (_draft_words(shape, language) if language in shape.languages else None), known, []


def check_draft_words(rulebook: Rulebook, forms: Forms) -> list[Problem]:
    """What is wrong with the table of a rulebook's own folder: the shape, words that are missing, words too many."""
    path = Path(rulebook.folder) / "law" / FILE
    if not path.is_file():
        return []
    shape, document, problems = _read(path)
    if shape is None or document is None:
        return problems
    return [*_uneven(shape, document), *_against(shape, document, wanted_words(rulebook, forms, shape.forms), rulebook)]


def wanted_words(rulebook: Rulebook, forms: Forms, covered: Iterable[str]) -> dict[str, list[str]]:
    """What each section of the table has to have words for; States are named where CLDR does not suffice."""
    catalogue = rulebook.catalogue
    texts = [authority for id in catalogue if (authority := catalogue.authority(id)) is not None]
    comments = [text for text in texts if text.weight == COMMENT]
    described = [p for p in rulebook.status.described_procedures() if p.get("kind") == INDIVIDUAL]
    points = [point for procedure in described for point in procedure.get("points") or ()]
    written = [forms.forms[id] for id in covered if id in forms.forms]
    law = rulebook.plain["law"]
    found: dict[str, Iterable[str]] = {
        "phrases": PHRASES,
        "acts": ("accession", "ratification", "succession", "transposition"),
        "notices": (str(entry["kind"]) for entry in law["reservations"]),
        "strengths": (*STRENGTHS, ""),
        "numbered": [OWN, *forms.styles, *(text.word for text in texts if text.word != PARAGRAPH)],
        "paras": (para for text in texts for para in text.paragraphs if not para[:1].isdigit()),
        "comments": filter(None, map(comment_kind, comments)),
        "bodies": (body for text in comments for body in text.body.split("; ")),
        "authorities": (text.id for text in texts if text.weight != COMMENT),
        "procedures": (str(entry["id"]) for entry in described),
        "points": (str(point["point"]) for point in points),
        "asks": (str(point["asks"]) for point in points if point.get("asks")),
        "mandates": (mandate.id for mandate in forms.mandates),
        "country_mandates": (mandate.state for mandate in forms.country_mandates),
        "words": [OTHER_RIGHT, *(right.name for right in forms.rights), *_words_of(written)],
    }
    return {section: list(dict.fromkeys(keys)) for section, keys in found.items()}


def comment_kind(authority: Authority) -> str:
    """What a general comment is called in its title: "General comment", "Joint general recommendation"."""
    match = _COMMENT.match(authority.title)
    return match[0].capitalize() if match else ""


def _words_of(forms: Iterable[Form]) -> Iterator[str]:
    for form in forms:
        yield from filter(None, (form.title, form.needs_says, *form.before_filing))
        for part in form.parts:
            yield from filter(None, (part.heading, part.says))
            for field in part.fields:
                yield from filter(None, (field.label, field.hint))


def _path(rulebook: Rulebook) -> Path | None:
    folders = (rulebook.folder, *(folder for _, folder in rulebook.layers))
    return next((path for folder in folders if (path := Path(folder) / "law" / FILE).is_file()), None)


def _read(path: Path) -> tuple[DraftWordsShape | None, Document | None, list[Problem]]:
    document, problems = read_document(path)
    if document is None:
        return None, None, problems
    shape, found = check_shape(DraftWordsShape, document.data, document, code="F004")
    return shape, document, [*problems, *found]


def _uneven(shape: DraftWordsShape, document: Document) -> Iterator[Problem]:
    """Entries that lack a language, or in which one language has a blank to fill that another has not."""
    for section in SECTIONS:
        for key, entry in getattr(shape, section).items():
            for language in sorted(set(shape.languages) - set(entry)):
                yield document.problem("F005", f"`{key}` has no words in `{language}`", (section, key))
            for language in sorted(set(entry) - set(shape.languages)):
                yield document.problem("F006", f"`{language}` is none of the languages", (section, key, language))
            blanks = {language: set(_FIELD.findall(str(words))) for language, words in entry.items()}
            for language, own in blanks.items():
                lacking = set().union(*blanks.values()) - own
                if lacking:
                    names = ", ".join(f"{{{name}}}" for name in sorted(lacking))
                    yield document.problem("F007", f"`{key}` lacks {names} in `{language}`", (section, key, language))


def _against(
    shape: DraftWordsShape, document: Document, wanted: dict[str, list[str]], rulebook: Rulebook
) -> Iterator[Problem]:
    for section, keys in wanted.items():
        entries = getattr(shape, section)
        for key in keys:
            if key not in entries:
                yield document.problem("F005", f"there are no words for `{key}`", (section,))
        for key in entries:
            if key not in keys:
                hint = did_you_mean(key, keys)
                yield document.problem("F006", f"nothing uses the words for `{key}`", (section, key), hint=hint)
    states = States(rulebook.status)
    for code in shape.states:
        if not states.there(code):
            yield document.problem("F006", f"`{code}` is no State that is known here", ("states", code))


def _draft_words(shape: DraftWordsShape, language: str) -> DraftWords:
    writes = shape.languages[language]
    words: dict[str, dict[str, tuple[str, ...]]] = {}
    for section in SECTIONS:
        for key, entry in getattr(shape, section).items():
            if language in entry:
                found = entry[language]
                words.setdefault(section, {})[key] = (found,) if isinstance(found, str) else tuple(found)
    style = {name: value for name, value in writes.model_dump().items() if isinstance(value, str)}
    return DraftWords(
        language=language,
        written=shape.written,
        forms=tuple(shape.forms),
        taken_in={form: tuple(languages) for form, languages in shape.taken_in.items()},
        style=style,
        quotes=(writes.quotes[0], writes.quotes[1]),
        words=words,
    )
