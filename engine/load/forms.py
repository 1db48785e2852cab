"""Loads the documents that a rulebook knows: `law/forms.yaml` of its folder, or of the nearest one it extends."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from pathlib import Path

from engine.load.document import Document, Keys, read_document
from engine.load.form_shapes import FieldShape, FormShape, FormsShape, MandateShape, PartShape
from engine.load.shape_problems import check_shape
from engine.model.authority import split_pin
from engine.model.form import (
    Category,
    CountryMandate,
    Field,
    Form,
    Forms,
    Mandate,
    Part,
    Resolution,
    Right,
    Style,
)
from engine.model.problem import Problem, did_you_mean
from engine.model.rulebook import Rulebook

CODES = {
    "F001": "not the shape of forms",
    "F002": "word that the rulebook does not have",
    "F003": "content that no draft knows",
}
CONTENTS = (
    "about", "actors", "admissibility", "analysis", "answer", "applicability", "articles", "authorities", "categories",
    "claims", "committee", "concerns", "detained", "facts", "kinds", "kinds-in-detail", "law", "limits",
    "limits-in-full", "mandates",
    "open-questions", "other-mandates", "procedures",
    "questions", "rejected", "sources", "state", "summary", "undetermined", "victims",
)  # fmt: skip
"""What a part of a document may draw from a case; engine/report/draft.py says how."""


def load_forms(rulebook: Rulebook) -> tuple[Forms | None, list[Problem]]:
    """The forms, or None with the reasons; (None, []) when no layer of the rulebook has any."""
    for folder in (rulebook.folder, *(folder for _, folder in rulebook.layers)):
        path = Path(folder) / "law" / "forms.yaml"
        if path.is_file():
            return read_forms(path, rulebook)
    return None, []


def read_forms(path: Path, rulebook: Rulebook) -> tuple[Forms | None, list[Problem]]:
    """The forms of one file; None when there is an error in it."""
    document, problems = read_document(path)
    if document is None:
        return None, problems
    shape, found = check_shape(FormsShape, document.data, document, code="F001")
    problems += found
    if shape is None or problems:
        return None, problems
    problems += _unknown(shape, document, rulebook)
    return (None if problems else _forms(shape)), problems


def _unknown(shape: FormsShape, document: Document, rulebook: Rulebook) -> list[Problem]:
    """Pins, kinds, styles and contents that do not exist."""
    problems: list[Problem] = []
    for word, known, keys in _words(shape, rulebook):
        if word not in known:
            code = "F003" if known is CONTENTS else "F002"
            hint = did_you_mean(word, known)
            problems.append(document.problem(code, f"`{word}` is not known here", keys, hint=hint))
    return problems


def _words(shape: FormsShape, rulebook: Rulebook) -> Iterator[tuple[str, Collection[str], Keys]]:
    """Every word that the rulebook has to know, with what it knows, and where the word stands."""
    authorities, kinds = list(rulebook.catalogue), rulebook.words.kinds.keys()
    pins = frozenset(rulebook.catalogue.pins())
    for n, kind in enumerate(shape.sequence):
        yield kind, kinds, ("sequence", n)
    for n, right in enumerate(shape.rights):
        for m, pin in enumerate(right.provisions):
            yield split_pin(pin)[0], authorities, ("rights", n, "provisions", m)
    for n, category in enumerate(shape.categories):
        yield category.pin, pins, ("categories", n, "pin")
        for m, kind in enumerate(category.needs):
            yield kind, kinds, ("categories", n, "needs", m)
    for n, mandate in enumerate(shape.mandates):
        for m, pin in enumerate(mandate.provisions):
            yield split_pin(pin)[0], authorities, ("mandates", n, "provisions", m)
        for m, kind in enumerate(mandate.needs):
            yield kind, kinds, ("mandates", n, "needs", m)
    for n, form in enumerate(shape.forms):
        yield form.style, shape.styles.keys(), ("forms", n, "style")
        for m, kind in enumerate(form.needs):
            yield kind, kinds, ("forms", n, "needs", m)
        for m, part in enumerate(form.parts):
            yield from _words_of_part(part, kinds, ("forms", n, "parts", m))


def _words_of_part(part: PartShape, kinds: Collection[str], keys: Keys) -> Iterator[tuple[str, Collection[str], Keys]]:
    for number, content in enumerate(part.content):
        yield content, CONTENTS, (*keys, "content", number)
    for number, kind in enumerate(part.kinds):
        yield kind, kinds, (*keys, "kinds", number)


def _forms(shape: FormsShape) -> Forms:
    return Forms(
        forms={form.id: _form(form) for form in shape.forms},
        styles={
            name: Style(style.paragraph, style.paragraphs, style.spaced == "yes", style.years == "yes")
            for name, style in shape.styles.items()
        },
        rights=tuple(Right(right.name, tuple(right.provisions)) for right in shape.rights),
        mandates=tuple(map(_mandate, shape.mandates)),
        country_mandates=tuple(
            CountryMandate(entry.state, entry.name, entry.last_read, entry.verified == "yes")
            for entry in shape.country_mandates
        ),
        categories=tuple(
            Category(
                entry.pin, tuple(entry.provisions), tuple(entry.topics), tuple(entry.needs), entry.verified == "yes"
            )
            for entry in shape.categories
        ),
        order=tuple(shape.order),
        last=tuple(shape.last),
        leave_out=tuple(shape.leave_out),
        actors=tuple(shape.actors),
        sequence=tuple(shape.sequence),
        described={key: tuple(names) for key, names in shape.described.items()},
    )


def _form(shape: FormShape) -> Form:
    return Form(
        id=shape.id,
        title=shape.title,
        address=shape.address,
        style=shape.style,
        parts=tuple(map(_part, shape.parts)),
        before_filing=tuple(shape.before_filing),
        needs=tuple(shape.needs),
        needs_says=shape.needs_says,
        anonymous=shape.anonymous == "yes",
        verified=shape.verified == "yes",
    )


def _part(shape: PartShape) -> Part:
    return Part(
        heading=shape.heading,
        content=tuple(shape.content),
        fields=tuple(map(_field, shape.fields)),
        says=shape.says,
        kinds=tuple(shape.kinds),
        verified=shape.verified == "yes",
        annex=shape.annex == "yes",
    )


def _field(shape: FieldShape) -> Field:
    return Field(shape.label, shape.hint, shape.filing, shape.verified == "yes")


def _mandate(shape: MandateShape) -> Mandate:
    return Mandate(
        id=shape.id,
        name=shape.name,
        topics=tuple(shape.topics),
        provisions=tuple(shape.provisions),
        people={name: tuple(values) for name, values in shape.people.items()},
        needs=tuple(shape.needs),
        groups=shape.groups == "yes",
        about_people=shape.about_people == "yes",
        resolutions=tuple(Resolution(r.number, r.year, r.verified == "yes") for r in shape.resolutions),
        verified=shape.verified == "yes",
    )
