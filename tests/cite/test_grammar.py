"""What the tool prints of a citation it reads back, in every form; what lawyers write in a text is found."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.cite.finding import Finder
from engine.cite.names import Names, known_in
from engine.cite.paragraphs import listed, path_of, scan
from engine.cite.printing import brief, cited, provision
from engine.cite.reading import CitationError, read, read_bare
from engine.load.forms import load_forms
from engine.load.rulebook import default_rulebook, load_rulebook
from engine.model.assessment import Citation
from engine.model.authority import split_pin
from engine.model.form import Forms
from engine.report.citing import Citing


def _rulebook():
    rulebook, problems = load_rulebook(default_rulebook())
    assert rulebook is not None, problems
    return rulebook


CATALOGUE = _rulebook().catalogue
NAMES = Names(CATALOGUE)
TEXTS = [text for id in CATALOGUE if (text := CATALOGUE.authority(id)) is not None]
PINS = sorted(CATALOGUE.pins())


def citation(pin: str) -> Citation:
    id, para = split_pin(pin)
    authority = CATALOGUE.authority(id)
    assert authority is not None
    return Citation(
        id, para, authority.weight, authority.short, authority.symbol, "", True, authority.numbered, authority.brief
    )


def test_every_pin_is_read_back_in_every_form_that_is_printed() -> None:
    for pin in PINS:
        one = citation(pin)
        forms = {pin, provision(one), brief(one), cited([one], short=True), f"{one.symbol}, {one.word} {one.para}"}
        alone = sum(text.symbol == one.symbol for text in TEXTS) == 1
        if not one.para[:1].isdigit() or " " in one.symbol or not alone:
            forms.discard(f"{one.symbol}, {one.word} {one.para}")
        for form in forms:
            assert read(form, NAMES) == (pin,), form


@settings(max_examples=300, deadline=None)
@given(st.lists(st.sampled_from(PINS), min_size=1, max_size=12, unique=True))
def test_lists_are_read_back(pins: list[str]) -> None:
    for short in (False, True):
        assert set(read(cited(map(citation, pins), short=short), NAMES)) == set(pins)


@settings(max_examples=300, deadline=None)
@given(st.data())
def test_lists_of_one_text_are_read_back_by_the_words_of_a_letter(data: st.DataObject) -> None:
    id = data.draw(st.sampled_from(sorted(CATALOGUE)))
    authority = CATALOGUE.authority(id)
    assert authority is not None
    numbered = [para for para in authority.paragraphs if para[:1].isdigit() and "," not in para]
    if not numbered:
        return
    paras = data.draw(st.lists(st.sampled_from(numbered), min_size=1, max_size=8, unique=True))
    words, several = listed(paras, spaced=data.draw(st.booleans()), dash=data.draw(st.sampled_from(["-", "\u2013"])))
    form = f"{authority.word}{'s' if several else ''} {words} of the {authority.short}"
    assert {split_pin(pin)[1] for pin in read(form, NAMES)} == {n for para in paras for n in _numbers(para)}


def _numbers(para: str) -> list[str]:
    return scan(para, 0, lambda _: True)[0]


@pytest.mark.parametrize(
    ("written", "pins"),
    [
        ("GC 32, paras. 28\u201329 and 33", "ccpr-gc-32:28 ccpr-gc-32:29 ccpr-gc-32:33"),
        ("article 14(3)(b) and (d) of the ICCPR", "iccpr:14(3)(b) iccpr:14(3)(d)"),
        ("article 9, paragraphs 1 and 3, of the Covenant", "iccpr:9(1) iccpr:9(3)"),
        ("art. 14 (3) (b) and article 9 (1) of the Covenant", "iccpr:14(3)(b) iccpr:9(1)"),
        ("ICCPR 9(1)", "iccpr:9(1)"),
        ("ICCPR 9.1", "iccpr:9(1)"),
        ("ICCPR 14(1)-(3)", "iccpr:14(1) iccpr:14(2) iccpr:14(3)"),
        ("CCPR/C/GC/32, para. 34", "ccpr-gc-32:34"),
        ("ccpr-gc-32:28-29", "ccpr-gc-32:28 ccpr-gc-32:29"),
        ("general comment No. 35 (2014), para. 30", "ccpr-gc-35:30"),
        ("rule 58 of the Mandela Rules", "mandela-rules:58"),
        ("UDHR, article 10 [not verified]", "udhr:10"),
        ("ICCPR, article 17(1)  [in force since 1999-04-04]", "iccpr:17(1)"),
        ("CCPR/C/GC/37", "ccpr-gc-37"),
        ("article 2(3)(a), read with articles 6 and 7, of the ICCPR", "iccpr:2(3)(a) iccpr:6 iccpr:7"),
        ("article 2 (3) of the Covenant, read in conjunction with article 7", "iccpr:2(3) iccpr:7"),
        ("article 13(1), read with article 29(b), of the CRPD; ICCPR 9", "crpd:13(1) crpd:29(b) iccpr:9"),
        ("HRC GC 35 \u00a7 17 +3\u00a7 +1", "ccpr-gc-35:17"),
        ("HRC GC 36 \u00a7\u00a7 7, 20-21 and 23 +2", "ccpr-gc-36:7 ccpr-gc-36:20 ccpr-gc-36:21 ccpr-gc-36:23"),
        ("general comment No. 16 (1988), para. 3", "ccpr-gc-16:3"),
        ("general recommendation XXX, paragraph 12", "cerd-gr-30:12"),
    ],
)
def test_what_lawyers_write_is_read(written: str, pins: str) -> None:
    assert read(written, NAMES) == tuple(pins.split())


@pytest.mark.parametrize(
    ("written", "says", "hint"),
    [
        ("ICCPR, article 99", "has no 99", ""),
        ("GC 32, para. 340", "has no 340", ""),
        ("iccpr:14(3)(x)", "has no 14(3)(x)", "iccpr:14(3)"),
        ("iccpr:17(9)", "has no 17(9)", "iccpr:17"),
        ("iccpr:17(l)", "has no 17(l)", "iccpr:17(1)"),
        ("ccpr-gc-99:1", "no text", ""),
        ("mandela-rule:58", "no text", "mandela-rules:58"),
        ("iccpr-17", "no text", "iccpr:17"),
        ("the Magna Carta", "no text", ""),
    ],
)
def test_what_does_not_exist_is_refused(written: str, says: str, hint: str) -> None:
    with pytest.raises(CitationError) as refused:
        read(written, NAMES)
    assert says in str(refused.value)
    assert refused.value.hint == hint


def test_a_name_of_several_texts_is_refused() -> None:
    with pytest.raises(CitationError, match="may be"):
        read("Human Rights Council resolution", NAMES)


@pytest.mark.parametrize("written", ["14(7)", " article 14(7)", "art. 14(7)"])
def test_a_number_alone_is_that_of_an_article_in_every_text_that_has_it(written: str) -> None:
    pins = read_bare(written, NAMES)
    assert "iccpr:14(7)" in pins
    assert all(split_pin(pin)[1].startswith("14(7)") for pin in pins)


def test_a_list_is_ascending_and_without_repetition() -> None:
    authority = CATALOGUE.authority("iccpr")
    assert authority is not None
    known = known_in(authority)
    assert listed(["17", "9", "10", "53", "9"]) == ("9-10, 17 and 53", True)
    assert listed(["14(3)(d)", "14(3)(b)"], known) == ("14(3)(b) and (d)", False)
    assert listed(["14(3)(b)", "14(1)", "9(3)"], known) == ("9(3), 14(1) and (3)(b)", True)
    assert listed(["14(3)(a)", "14(3)(b)", "14(3)(c)"], spaced=True) == ("14 (3) (a)-(c)", False)


def test_a_part_of_a_paragraph_does_not_stand_alone_behind_the_whole() -> None:
    assert listed(["18", "18(g)", "19"])[0] == "18, 18(g) and 19"
    assert listed(["14(3)(a)", "14(3)(b)", "14(5)"])[0] == "14(3)(a), (b) and (5)"


LISTS = {id: list(authority.paragraphs)[:6] for id in CATALOGUE if (authority := CATALOGUE.authority(id))}
"""Paragraphs of every text: those with numbers and names, verified or not."""


@pytest.fixture(scope="module")
def forms() -> Forms:
    found, problems = load_forms(_rulebook())
    assert found is not None, problems
    return found


@pytest.mark.parametrize("style", ["letter", "treaty-body", "editorial"])
@pytest.mark.parametrize("first", [True, False])
def test_what_a_letter_prints_is_read_back_at_first_mention_and_later(forms: Forms, style: str, *, first: bool) -> None:
    """Full names with the short one in brackets, bodies, symbols, years, marks, paragraphs with names."""
    finder = Finder(NAMES)
    for id, paras in LISTS.items():
        citing = Citing(CATALOGUE, forms, forms.styles[style])
        cited_ones = [one for para in paras if (one := citing.citation(f"{id}:{para}")) is not None]
        if not first:
            citing.listed(cited_ones[:1])
        printed = citing.listed(cited_ones)
        wanted = {n for para in paras for n in (_numbers(para) or [para])}
        assert {
            n for pin in read(printed, NAMES) for n in (_numbers(split_pin(pin)[1]) or [split_pin(pin)[1]])
        } == wanted
        assert {split_pin(pin)[0] for pin in read(printed, NAMES)} == {id}, printed
        found = [one for one in finder.find(f"See {printed}.") if one.authority]
        assert {one.authority for one in found} == {id}, printed
        if all(path_of(para) for para in paras):
            assert {n for one in found for n in one.paras} == wanted, printed


def test_a_comment_is_named_with_its_body_where_number_and_year_are_those_of_another(forms: Forms) -> None:
    citing = Citing(CATALOGUE, forms, forms.styles["letter"])
    ones = [one for pin in ("ccpr-gc-3:1", "cescr-gc-3:1") if (one := citing.citation(pin)) is not None]
    citing.listed(ones)
    assert citing.listed(ones[:1]) == "Human Rights Committee, general comment No. 3, paragraph 1"
    found = Finder(NAMES).find(
        "Committee on the Elimination of Racial Discrimination, general recommendation No. 32, para. 7"
    )
    assert [(one.authority, one.paras) for one in found] == [("cerd-gr-32", ("7",))]


TEXT = """The State must respect articles 9 and 14 of the Covenant and article 5 of the Universal Declaration. See
general comment No. 32 (2007) on the right to equality before courts and tribunals and to a fair trial,
paras. 28\u201329 and 33; general comment No. 35, paragraphs 11, 12 and 17. See CCPR/C/GC/34, para. 23.
Ibid., para. 11. Article 307 of the Criminal Code. The Mandela Rules (rule 58). General comment No. 99,
para. 3. Convention against Torture, arts. 12-13. Then article 16 of the Convention. UDHR, article 99.
Articles 19 and 21 ICCPR. A cat sat on article of faith.""".replace("\n", " ")


def test_citations_are_found_in_a_text() -> None:
    found = [(one.authority, one.paras, one.unknown) for one in Finder(NAMES).find(TEXT)]
    assert found == [
        ("iccpr", ("9", "14"), ()),
        ("udhr", ("5",), ()),
        ("ccpr-gc-32", ("28", "29", "33"), ()),
        ("ccpr-gc-35", ("11", "12", "17"), ()),
        ("ccpr-gc-34", ("23",), ()),
        ("ccpr-gc-34", ("11",), ()),
        ("", ("307",), ()),
        ("mandela-rules", ("58",), ()),
        ("", (), ()),
        ("cat", ("12", "13"), ()),
        ("cat", ("16",), ()),
        ("udhr", (), ("99",)),
        ("iccpr", ("19", "21"), ()),
    ]
