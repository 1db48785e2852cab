"""Pseudonyms: what people are called instead, and that no part of a name is left anywhere."""

from __future__ import annotations

import io
import re
import zipfile

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.model.case import Case
from engine.model.rulebook import Rulebook
from engine.report.as_docx import docx
from engine.report.as_html import html
from engine.report.as_markdown import markdown
from engine.report.as_plain import plain_text
from engine.report.names import Names
from tests.report.conftest import Drafted, Written

PEOPLE = """
case: lorem
title: A case
state: TJK
people:
  first: {name: Zarina Qodirova, type: individual, roles: [journalist], gender: woman}
  second: {name: Umed Qodirov, type: individual, relative-of: first}
  third: {name: Firuz Haydarov, type: individual, roles: [lawyer], represents: first}
  fourth: {name: the mother of Zarina Qodirova, type: individual, relative-of: first}
  fifth: {type: individual, roles: [lawyer], represents: second}
  sixth: {name: "Independent Union of Nurses (IUNX)", type: organisation, roles: [trade-union]}
  seventh: {name: Parvina Salimova, type: individual, relative-of: third}
facts: []
"""


@pytest.fixture(scope="module")
def case(written: Written) -> Case:
    return written(PEOPLE)


def test_people_are_called_by_what_they_do_and_how_they_stand_to_others(case: Case, rulebook: Rulebook) -> None:
    names = Names(case, rulebook)
    assert {id: names.person(id) for id in case.people} == {
        "first": "the journalist",
        "second": "relative A",
        "third": "the lawyer of the journalist",
        "fourth": "the mother of the journalist",
        "fifth": "the lawyer of relative A",
        "sixth": "the trade union",
        "seventh": "relative B",
    }


def test_two_people_of_one_role_are_told_apart_by_a_letter(written: Written, rulebook: Rulebook) -> None:
    case = written(
        "case: c\ntitle: t\nstate: TJK\nfacts: []\npeople:\n"
        "  a: {name: Zarina Qodirova, roles: [journalist]}\n  b: {name: Umed Haydarov, roles: [journalist]}\n"
    )
    names = Names(case, rulebook)
    assert [names.person(id) for id in case.people] == ["journalist A", "journalist B"]


def test_initials_are_those_of_people_and_not_of_organisations(case: Case, rulebook: Rulebook) -> None:
    names = Names(case, rulebook, "initials")
    assert [names.person(id) for id in ("first", "second", "sixth")] == ["Z.Q.", "U.Q.", "the trade union"]
    assert names.person("fourth") == "the mother of Z.Q."


def test_in_full_everybody_keeps_the_name_and_nobody_is_called_by_an_id(case: Case, rulebook: Rulebook) -> None:
    full = Names(case, rulebook, "full")
    assert full.case.people["first"].name == "Zarina Qodirova"
    assert full.case.people["fifth"].name == "the lawyer of Umed Qodirov"
    assert full.hide("Zarina Qodirova said so.") == "Zarina Qodirova said so."


@pytest.mark.parametrize(
    ("text", "hidden"),
    [
        ("Zarina Qodirova was held.", "The journalist was held."),
        ("They held Ms. Qodirova, Zarina.", "They held the journalist."),
        ("by journalist Zarina Qodirova's editor", "by the journalist's editor"),
        ("the flat of Z. Qodirova", "the flat of the journalist"),
        ("QODIROVA Zarina", "The journalist"),
        ("on Zarina\u00ad Qodirova\u2019s phone", "on the journalist\u2019s phone"),
        ("with Zarína Qodirovoy", "with the journalist"),
        ("the Salimova archive and Umed", "the relative B archive and relative A"),
        ("#FreeHaydarov", "#the lawyer of the journalist"),
        ("a journalist of the union of nurses", "a journalist of the union of nurses"),
        ("Independent Union of Nurses and IUNX", "The trade union and the trade union"),
        ("Qodirov or Qodirova", "Relative A or the journalist"),
        ("with the Qodirovs", "with a person in the case"),
    ],
)
def test_names_in_text_are_replaced(text: str, hidden: str, case: Case, rulebook: Rulebook) -> None:
    assert Names(case, rulebook).hide(text) == hidden


def test_words_of_the_law_are_not_taken_for_names(written: Written, rulebook: Rulebook) -> None:
    case = written("case: c\ntitle: t\nstate: TJK\nfacts: []\npeople:\n  a: {name: Judge Young, roles: [journalist]}\n")
    names = Names(case, rulebook)
    assert names.hide("no judge heard the young people") == "no judge heard the young people"
    assert names.hide("by Judge Young") == "by the journalist"


def test_ids_that_look_like_names_change_and_stay_different(written: Written, rulebook: Rulebook) -> None:
    case = written(
        "case: qodirova-2024\ntitle: t\nstate: TJK\n"
        "people:\n  qodirova: {name: Zarina Qodirova, roles: [journalist]}\n"
        "sources:\n  qodirova: {title: Interview}\n"
        "facts:\n"
        "  - {id: qodirova-home, kind: search, person: qodirova, source: qodirova}\n"
        "  - {id: journalist-home, kind: seizure, person: qodirova, during: qodirova-home, source: qodirova}\n"
    )
    hidden = Names(case, rulebook).case
    assert hidden.id == "journalist-2024"
    assert list(hidden.people) == ["journalist"]
    assert [fact.id for fact in hidden.facts] == ["journalist-home", "journalist-home-2"]
    assert hidden.facts[1].main.details["during"] == ("journalist-home",)
    assert hidden.facts[0].main.people == {"person": ("journalist",)}
    assert hidden.facts[0].sources[0].source in hidden.sources


def test_the_findings_do_not_depend_on_how_people_are_named(cases: dict[str, Case], drafted: Drafted) -> None:
    """The same parts, as many blocks, in every mode; what differs are names."""
    for case in cases.values():
        shapes = {
            tuple(type(block) for block in drafted(case, mode=mode).blocks) for mode in ("full", "roles", "initials")
        }
        assert len(shapes) == 1


CONSONANTS = "bdfgklmnprstvz"
SYLLABLE = st.tuples(st.sampled_from("qxzjv"), st.sampled_from("aeiou"), st.sampled_from(CONSONANTS)).map("".join)
PART = st.lists(SYLLABLE, min_size=2, max_size=3).map("".join)
NAME = st.one_of(
    st.tuples(PART, PART),
    st.tuples(PART, PART, PART),
    st.tuples(PART).map(lambda parts: parts),
    st.tuples(st.sampled_from(["жамшед", "зухра", "щербаков"]), st.sampled_from(["юлдашев", "хуррамова"])),
)


def everywhere(parts: tuple[str, ...], other: tuple[str, ...]) -> str:
    """A case that names two people in every field that can hold text, in many ways."""
    first, last = parts[0].capitalize(), parts[-1].capitalize()
    name, second = " ".join(p.capitalize() for p in parts), " ".join(p.capitalize() for p in other)
    ids = parts[-1] if parts[-1].isascii() else "somebody"
    return f"""
case: {ids}-case
title: "{last.upper()} and {second} sentenced"
state: TJK
people:
  {ids}: {{name: "{name}", type: individual, roles: [journalist], gender: woman}}
  x1: {{name: "{second}", type: individual, relative-of: {ids}}}
  x2: {{name: "the lawyer of {name}", roles: [lawyer], represents: {ids}}}
  x3: {{roles: [lawyer], represents: x1}}
sources:
  {ids}-letter: {{title: "Letter of {name}'s family, {first}", kind: "talk with {last}", note: "kept by Ms. {last}"}}
facts:
  - id: search-{ids}
    kind: search
    person: [{ids}, x1]
    of: home
    by: police
    warrant: no
    source: "{ids}-letter, p. 2, {last}"
    note: "Home of {last}, {first}. {first[0]}. {last} and {second.split()[-1].lower()}; {name.upper()}'s; {last}@x.org"
    versions:
      - {{source: "{ids}-letter, note by {second}", by: prosecution}}
  - id: charge
    kind: charge
    person: {ids}
    offence: treason
    law: "the {last} law, of {second}"
    conduct_described: "a talk of {name} with {second} and {last}s friends"
    source: "{ids}-letter"
filing:
  submitter: "{name}, cousin"
  domestic_remedies: "appeal by {second} of 2 May"
  other_procedures: {{body: "{last} committee"}}
  annexes: ["judgment on {first}"]
"""


@settings(max_examples=8, deadline=None)
@given(
    NAME,
    NAME,
    st.sampled_from(["roles", "initials"]),
    st.sampled_from(["special-procedures", "complaint", "wgad", "memo"]),
)
def test_no_listed_name_is_left_in_any_format(
    written: Written, drafted: Drafted, parts: tuple[str, ...], other: tuple[str, ...], mode: str, form: str
) -> None:
    document = drafted(written(everywhere(parts, other)), form, mode)
    texts = [markdown(document), html(document), plain_text(document)]
    with zipfile.ZipFile(io.BytesIO(docx(document))) as archive:
        texts += [f"{name} {archive.read(name).decode('utf-8')}" for name in archive.namelist()]
    for part in {*parts, *other}:
        for text in texts:
            found = re.search(re.escape(part), text, re.IGNORECASE)
            assert found is None, text[max(0, found.start() - 80) : found.end() + 80]


def test_the_researcher_is_not_named_either(written: Written, rulebook: Rulebook) -> None:
    from engine.model.frozen import replace
    from engine.model.judgment import Judgment

    case = written(
        "case: c\ntitle: t\nstate: TJK\nfacts: []\npeople:\n  a: {name: Zarina Qodirova, roles: [journalist]}\n"
    )
    judged = replace(case, judgments=(Judgment("iccpr-17.x", "rejected", "Qodirova agreed.", "A. Researcher"),))
    (judgment,) = Names(judged, rulebook).case.judgments
    assert (judgment.reason, judgment.by) == ("The journalist agreed.", "")
