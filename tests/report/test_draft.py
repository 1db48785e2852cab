"""What a draft says: facts in time, primary before supporting, nothing invented, everything doubtful marked."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from engine.load.case import load_case
from engine.load.draft_words import load_draft_words
from engine.model.case import Case
from engine.model.form import Forms
from engine.model.frozen import replace
from engine.model.judgment import Judgment
from engine.model.rulebook import Rulebook
from engine.reason.assess import assess, one_case_program
from engine.report.as_html import html
from engine.report.as_plain import plain_text
from engine.report.document import Block, Bullets, Document, Figure, Heading, Line, Paragraph, Text, notes_of
from engine.report.filing import KEPT_BACK
from engine.report.language.draft import translated_draft
from engine.report.language.wording import Wording
from engine.report.mandates import resolution_of
from engine.report.names import Names
from tests.report.conftest import TODAY, Drafted, Written

FORMS = ("special-procedures", "complaint", "wgad", "memo")
JUDGING = re.compile(r"\bviolat(?:e[ds]?|ing|ions?|ors?|ive)\b", re.IGNORECASE)
SEARCHED = """
case: searched
title: Home of a journalist searched
state: TJK
as_of: 2025-04-23
people:
  j: {name: Zarina Qodirova, type: individual, roles: [journalist], gender: woman}
sources:
  letter: {title: A letter, date: 2025-04-01, kind: letter}
  talk: {title: A talk}
facts:
  - {id: later, kind: seizure, person: j, date: 2025-03, by: police, of: computer, record_made: no, source: talk}
  - id: search
    kind: search
    person: j
    date: 2025-02-05
    by: police
    of: home
    warrant: no
    source: ["letter, p. 2", "letter, p. 3"]
    note: Neighbours were asked to stay inside
    versions:
      - {source: "talk, 4 min", date: 2025-02-06}
"""
FILING = """
filing:
  submitter: {name: A Human Rights Group, contact: 1 Long Street}
  consent: {submission: given in writing on 3 March}
  domestic_remedies: ["complaint to the prosecutor, 10 February 2025", "no answer"]
"""


def words_of(text: Text) -> str:
    return "".join(span.words for span in text if span.style != "note")


def part(document: Document, heading: str) -> list[Block]:
    """The blocks under a heading of level 1."""
    found: list[Block] = []
    inside = False
    for block in document.blocks:
        if isinstance(block, Heading) and block.level == 1:
            inside = words_of(block.text).startswith(heading)
        elif inside:
            found.append(block)
    return found


def said_in(document: Document, heading: str) -> str:
    found = []
    for block in part(document, heading):
        if isinstance(block, (Heading, Paragraph)):
            found.append(words_of(block.text))
        elif isinstance(block, Bullets):
            found += map(words_of, block.entries)
    return "\n".join(found)


def lines_of(document: Document) -> dict[str, str]:
    return {block.label: block.filled for block in document.blocks if isinstance(block, Line)}


def headings(document: Document) -> list[str]:
    return [words_of(b.text) for b in document.blocks if isinstance(b, Heading) and b.level == 1]


@pytest.fixture(scope="module")
def searched(written: Written) -> Case:
    return written(SEARCHED)


def test_facts_stand_in_the_order_of_time_with_who_alleges_them_where(searched: Case, drafted: Drafted) -> None:
    document = drafted(searched)
    told = [block for block in part(document, "Alleged facts") if isinstance(block, Paragraph) and block.number]
    assert [block.number for block in told] == ["1.", "2."]
    assert words_of(told[0].text) == (
        "On 5 February 2025, the premises of the journalist were searched, namely a home, by police officers; no "
        "warrant was shown. Neighbours were asked to stay inside. "
        "The sources differ on the date: 5 February 2025 (A letter, p. 2; p. 3); 6 February 2025 (A talk, 4 min)."
    )
    assert words_of(told[1].text).startswith("In March 2025, belongings of the journalist were taken")
    assert notes_of(document) == ["A letter, p. 2; p. 3; A talk, 4 min.", "A talk."]


def test_an_undated_fact_says_so_and_stays_where_the_file_tells_it(written: Written, drafted: Drafted) -> None:
    case = written(SEARCHED.replace("date: 2025-03, ", ""))
    document = drafted(case)
    told = said_in(document, "Alleged facts")
    assert notes_of(document)[0] == "A talk; no date is given."
    assert told.lower().index("belongings") < told.index("premises")


def test_concerns_name_primary_obligations_and_leave_supporting_ones_to_the_annex(
    searched: Case, drafted: Drafted
) -> None:
    concerns = said_in(drafted(searched), "Concerns")
    assert concerns.startswith("Without prejudging the accuracy of these allegations")
    assert "The State must not search" in concerns
    assert "would fall short of this obligation with regard to: search of premises without a warrant" in concerns
    assert "(article 17(1) of the International Covenant on Civil and Political Rights (ICCPR);" in concerns
    assert "Search of premises by the authorities" not in concerns
    annex = said_in(drafted(searched), "Annex. ")
    assert "acceded to by Tajikistan on 4 January 1999" in annex
    assert "Search of premises by the authorities (article 17(1) of the ICCPR" in annex


def test_the_annex_has_each_authority_once_and_its_paragraphs_in_order(
    cases: dict[str, Case], drafted: Drafted
) -> None:
    annex = part(drafted(cases["al-tjk-1-2025"]), "Annex. ")
    heads = [words_of(block.text) for block in annex if isinstance(block, Paragraph)]
    assert len(heads) == len(set(heads)) > 5
    comment = next(
        n for n, block in enumerate(annex) if isinstance(block, Paragraph) and "GC/32" in words_of(block.text)
    )
    listed = annex[comment + 1]
    assert isinstance(listed, Bullets)
    numbers = [int(re.findall(r"^Paragraph (\d+):", words_of(entry))[0]) for entry in listed.entries]
    assert numbers == sorted(set(numbers))


SENTENCE = re.compile(r"(?<=[.?!])\s+(?=[A-Z])")


FACTS = Path(__file__).parents[2] / "facts"
EXAMPLES = ("al-kaz-3-2017", "al-tjk-1-2025", "ua-rus-7-2011", "ua-uzb-2-2024")
ALL_CASES = [
    pytest.param(path, marks=() if path.stem in EXAMPLES else pytest.mark.slow, id=path.stem)
    for path in sorted([*FACTS.glob("*.yaml"), *(FACTS / "decided").glob("*.yaml")])
]


def letter_of(document: Document, ends: str) -> list[str]:
    """The sentences of a document before its working notes, those of six words and more."""
    sentences: list[str] = []
    for block in document.blocks:
        if isinstance(block, Heading) and words_of(block.text).startswith(ends):
            break
        texts = block.entries if isinstance(block, Bullets) else (block.text,) if isinstance(block, Paragraph) else ()
        sentences += [one for text in texts for one in SENTENCE.split(words_of(text)) if len(one.split()) > 5]
    return sentences


def check_sentences(sentences: list[str], case: Case, rulebook: Rulebook) -> None:
    """None stands twice, and none has an id or a name of the vocabulary."""
    assert [one for one in set(sentences) if sentences.count(one) > 1] == []
    words = rulebook.words
    ids = {*rulebook.rules, *(fact.id for fact in case.facts if "-" in fact.id)}
    ids |= {kind for kind in words.kinds if kind.count("-") > 1}
    ids |= {value for tree in words.trees.values() for value in tree.values if value.count("-") > 1 or "_" in value}
    names = {name for kind in words.kinds.values() for name in kind.attributes if "_" in name}
    for one in sentences:
        assert not (set(re.findall(r"[a-z0-9]+(?:[-_.][a-z0-9]+)+", one)) & (ids | names)), one


@pytest.mark.parametrize("form", ["special-procedures", "complaint", "wgad"])
@pytest.mark.parametrize("path", ALL_CASES)
def test_no_sentence_of_a_letter_stands_twice_and_none_has_an_id(
    form: str, path: Path, drafted: Drafted, rulebook: Rulebook
) -> None:
    case, problems = load_case(path, rulebook)
    assert case is not None, problems
    sentences = letter_of(drafted(case, form), "Working notes")
    assert len(sentences) > 10
    check_sentences(sentences, case, rulebook)


@pytest.mark.parametrize("language", ["ru", "fr", "es"])
@pytest.mark.parametrize("path", ALL_CASES)
def test_none_does_in_another_language(language: str, path: Path, rulebook: Rulebook, forms: Forms) -> None:
    pytest.importorskip("babel", reason="Babel is an optional extra")
    case, problems = load_case(path, rulebook)
    assert case is not None, problems
    words, _, _ = load_draft_words(rulebook, language)
    assert words is not None
    named = Names(case, rulebook, "roles").case
    assessment = assess(named, rulebook, one_case_program(named, rulebook), TODAY)
    for form in ("special-procedures", "complaint", "wgad"):
        document = translated_draft(case, named, assessment, rulebook, forms, forms.forms[form], "roles", words)
        heading = next(one.heading for one in forms.forms[form].parts if one.heading.startswith("Working notes"))
        ends = Wording(words).fixed(heading)
        # what names pins or paragraphs alone ("Concerns: article 9") is a reference, and may stand at several places
        told = [one for one in letter_of(document, ends) if not re.search(r"\d|n\u00fam\.$", one)]
        check_sentences(told, case, rulebook)


def test_general_duties_stand_once(cases: dict[str, Case], drafted: Drafted) -> None:
    shown = plain_text(drafted(cases["al-tjk-1-2025"])).replace("\n", " ")
    assert shown.count("laws and measures to give effect to rights") == 1


def test_citations_follow_the_style_of_the_form(cases: dict[str, Case], drafted: Drafted) -> None:
    letter = plain_text(drafted(cases["al-tjk-1-2025"])).replace("\n", " ")
    assert "Human Rights Committee, general comment No. 34 (CCPR/C/GC/34)" in letter
    assert "(Mandela Rules)" in letter
    complaint = plain_text(drafted(cases["al-tjk-1-2025"], "complaint")).replace("\n", " ")
    assert "article 14 (3) (b)" in complaint
    assert "general comment No. 32 (2007), para" in complaint


@pytest.mark.parametrize("form", FORMS)
def test_each_form_has_the_parts_of_that_document_in_order(
    form: str, forms: Forms, cases: dict[str, Case], drafted: Drafted
) -> None:
    found = headings(drafted(cases["al-tjk-1-2025"], form))
    expected = [p.heading for p in forms.forms[form].parts if p.heading and p.content != ("rejected",)]
    assert [heading.removesuffix(" \u2020") for heading in found] == expected


@pytest.mark.parametrize("form", FORMS)
def test_no_draft_judges(form: str, cases: dict[str, Case], drafted: Drafted) -> None:
    for case in cases.values():
        shown = plain_text(drafted(case, form))
        assert not JUDGING.search(shown)
        assert "potentially engaged" in shown


def test_what_the_file_does_not_hold_is_an_empty_line(searched: Case, drafted: Drafted) -> None:
    lines = lines_of(drafted(searched))
    assert len(lines) == 15
    assert set(lines.values()) == {""}


def test_what_the_file_holds_fills_its_line(written: Written, drafted: Drafted) -> None:
    lines = lines_of(drafted(written(SEARCHED + FILING), mode="full"))
    assert lines["Name of person or organisation"] == "A Human Rights Group"
    assert lines["Contact details"] == "1 Long Street"
    assert lines["Consent to submit"] == "given in writing on 3 March"
    assert lines["Public report"] == ""
    assert (
        lines["Further complaints and proceedings \u2020"] == "complaint to the prosecutor, 10 February 2025; no answer"
    )


@pytest.mark.parametrize("mode", ["roles", "initials"])
def test_who_files_stays_out_of_a_version_without_names(mode: str, written: Written, drafted: Drafted) -> None:
    document = drafted(written(SEARCHED + FILING), mode=mode)
    assert lines_of(document)["Name of person or organisation"] == KEPT_BACK
    assert "Human Rights Group" not in plain_text(document)
    assert "Long Street" not in plain_text(document)


def test_text_that_is_not_divided_fills_the_first_line_that_asks(written: Written, drafted: Drafted) -> None:
    case = written(SEARCHED + 'filing: {submitter: "A group, Long Street 1"}\n')
    lines = lines_of(drafted(case, mode="full"))
    assert lines["Name of person or organisation"] == "A group, Long Street 1"
    assert lines["Contact details"] == ""


def test_a_rejected_finding_is_listed_with_the_reason_and_not_argued(searched: Case, drafted: Drafted) -> None:
    judgment = Judgment("iccpr-17.search-without-warrant", "rejected", "The order was shown to Zarina Qodirova later.")
    document = drafted(replace(searched, judgments=(judgment,)))
    aside = said_in(document, "Findings set aside")
    assert "Search of premises without a warrant (article 17(1) of the ICCPR): The order was shown to the" in aside
    assert "Zarina" not in aside
    assert "without a warrant" not in said_in(document, "Concerns")
    assert "without a warrant" not in said_in(document, "Annex. ")
    assert "Findings set aside" not in headings(drafted(searched))


def test_a_remark_on_a_finding_stands_in_the_memorandum_only(searched: Case, drafted: Drafted) -> None:
    judgment = Judgment("iccpr-17.search-without-warrant", "noted", "Check the code of procedure.")
    judged = replace(searched, judgments=(judgment,))
    assert "Remark: Check the code of procedure." in said_in(drafted(judged, "memo"), "Analysis")
    assert "Check the code" not in plain_text(drafted(judged))


@pytest.mark.parametrize("form", FORMS)
def test_a_case_without_facts_has_a_draft(form: str, written: Written, drafted: Drafted) -> None:
    document = drafted(written("case: empty\ntitle: Nothing yet\nstate: TJK\nfacts: []\npeople: {}\n"), form)
    shown = plain_text(document)
    assert "No facts are stated yet." in shown
    assert len(headings(document)) > 5


def test_two_hundred_facts_have_a_draft(written: Written, drafted: Drafted) -> None:
    fact = "  - {{id: f{n}, kind: search, person: j, date: {day}, by: police, warrant: no, source: talk}}\n"
    days = [f"{2000 + n // 12:04d}-{n % 12 + 1:02d}" for n in range(200)]
    facts = "".join(fact.format(n=n, day=day) for n, day in enumerate(days))
    document = drafted(written(SEARCHED.partition("facts:")[0] + "facts:\n" + facts))
    told = [block for block in part(document, "Alleged facts") if isinstance(block, Paragraph) and block.number]
    # the same told of several days stands together, at most six in a paragraph
    assert [block.number for block in told] == [f"{n}." for n in range(1, 35)]
    assert words_of(told[0].text).startswith(
        "In January 2000, in February 2000, in March 2000, in April 2000, in May 2000"
    )
    concerns = said_in(document, "Concerns")
    assert "among others" not in concerns
    assert "paragraphs\u00a01-34" in concerns


def test_an_arrest_alone_is_nothing_for_the_mandate_on_executions(written: Written, drafted: Drafted) -> None:
    case = written(
        "case: c\ntitle: Arrested at a rally\nstate: KAZ\npeople:\n  one: {name: One}\n"
        "sources:\n  letter: {kind: interview, title: Letter}\nfacts:\n"
        "  - {id: arrest, kind: deprivation-of-liberty, person: one, date: 2024-04-17, by: police, warrant: no,\n"
        "     linked_to: assembly, source: letter}\n"
    )
    text = said_in(drafted(case), "Nature of the submission")
    assert "Working Group on Arbitrary Detention" in text
    assert "executions" not in text


def test_the_draft_names_the_mandates_that_signed_the_letters(cases: dict[str, Case], drafted: Drafted) -> None:
    uzbek = said_in(drafted(cases["ua-uzb-2-2024"]), "Nature of the submission")
    for mandate in (
        "Special Rapporteur on the situation of human rights defenders (Human Rights Council resolution 52/4)",
        "Special Rapporteur on the right to privacy (Human Rights Council resolution 55/3)",
    ):
        assert mandate in uzbek
    tajik = said_in(drafted(cases["al-tjk-1-2025"]), "Nature of the submission")
    assert "freedom of opinion and expression (Human Rights Council resolution 52/9)" in tajik
    assert "Working Group on Arbitrary Detention" in tajik


def test_a_resolution_is_printed_only_when_its_number_was_read_and_it_stood_that_day(forms: Forms) -> None:
    mandates = {mandate.id: mandate for mandate in forms.mandates}
    defenders, detention = mandates["sr-human-rights-defenders"], mandates["wgad"]
    days = ("2011-06-24", "2017-12-12", "2024-07-01", "2031-01-01", "2000-01-01")
    assert [resolution_of(defenders, day) for day in days] == ["16/5", "34/5", "52/4", "", ""]
    assert resolution_of(detention, "2024-01-01") == ""  # 51/8 was not read
    assert resolution_of(detention, "2021-01-01") == "42/22"


def test_a_complaint_keeps_to_the_treaty_of_one_committee(cases: dict[str, Case], drafted: Drafted) -> None:
    document = drafted(cases["al-tjk-1-2025"], "complaint")
    general = said_in(document, "General information")
    assert "Individual complaint to the Human Rights Committee, open for Tajikistan since 4 April 1999" in general
    assert "Committee on the Elimination of Discrimination against Women" in general
    claims = part(document, "Claims")
    articles = [words_of(block.text) for block in claims if isinstance(block, Heading)]
    numbers = [int(article.removeprefix("Article ")) for article in articles]
    assert numbers == sorted(numbers)
    assert {9, 14, 17, 19} <= set(numbers)


def test_a_state_without_a_procedure_leaves_the_committee_open(written: Written, drafted: Drafted) -> None:
    document = drafted(written(SEARCHED.replace("state: TJK", "state: CHN")), "complaint")
    assert "No individual complaint against China is known to be open" in said_in(document, "General information")
    assert "Committee" in lines_of(document)


def test_the_questionnaire_groups_findings_by_category(cases: dict[str, Case], drafted: Drafted) -> None:
    reasons = said_in(drafted(cases["al-tjk-1-2025"], "wgad"), "V. Reasons")
    marks = ("I \u2020", "II\n", "III \u2020", "V \u2020")
    places = [f"\n{reasons}".index(f"\nCategory {mark}") for mark in marks]
    assert places == sorted(places)
    third = reasons[places[2] :]
    assert "trial behind closed doors" in third
    assert "nothing speaks for Category IV" in reasons
    assert "etention for the exercise of a protected right" in reasons[: places[2]]


def test_what_happened_to_somebody_else_is_no_reason_why_a_detention_is_arbitrary(
    cases: dict[str, Case], drafted: Drafted
) -> None:
    """The defender was beaten; another was in prison."""
    assert "Threats and violence" not in said_in(drafted(cases["ua-rus-7-2011"], "wgad"), "V. Reasons")


def test_a_form_that_does_not_fit_says_so(searched: Case, drafted: Drafted) -> None:
    assert "The file alleges no deprivation of liberty" in plain_text(drafted(searched, "wgad"))


def test_limits_show_the_test_and_what_the_facts_say(cases: dict[str, Case], drafted: Drafted) -> None:
    limits = said_in(drafted(cases["al-tjk-1-2025"]), "What the State may argue")
    assert limits.startswith("A finding whose limit is invoked stays potentially engaged.")
    assert "Invoked in paragraph" in limits
    assert "Proportionality: suitable, the least intrusive means" in limits
    assert "Not invoked in the file so far, but open to the State:" in limits


def test_the_note_on_the_draft_names_rulebook_and_what_is_not_verified(
    cases: dict[str, Case], drafted: Drafted, rulebook: Rulebook
) -> None:
    note = said_in(drafted(cases["al-tjk-1-2025"]), "About this draft")
    assert rulebook.sha256 in note
    assert f"version {rulebook.version}" in note
    assert "marked [not verified] could not be checked" in note
    assert "was not read in the form or in guidance on it" in note
    assert "Nothing was sent to anybody." in note


def test_every_citation_of_a_draft_is_in_the_catalogue(
    cases: dict[str, Case], drafted: Drafted, rulebook: Rulebook
) -> None:
    """Each symbol in brackets after a name of an authority is one that the catalogue has."""
    authorities = (rulebook.catalogue.authority(id) for id in rulebook.catalogue)
    symbols = {authority.symbol for authority in authorities if authority is not None}
    shown = plain_text(drafted(cases["ua-uzb-2-2024"])).replace("\n", " ")
    found = set(re.findall(r"\(((?:CCPR|CEDAW|CAT|A/HRC)/[^()\s]+)\)", shown))
    assert len(found) > 5
    assert found <= symbols


def test_those_turned_to_are_no_perpetrators(cases: dict[str, Case], drafted: Drafted) -> None:
    """The police were told of the attack and investigate it."""
    named = said_in(drafted(cases["ua-rus-7-2011"]), "Alleged perpetrators")
    assert "Unidentified persons" in named
    assert "police" not in named


def test_a_category_is_told_by_what_decides_a_finding(cases: dict[str, Case], drafted: Drafted) -> None:
    reasons = said_in(drafted(cases["al-tjk-1-2025"], "wgad"), "V. Reasons")
    first = reasons[: reasons.index("Category II\n")]
    assert "Detention without warrant" in first
    assert "Visits of a legal adviser" not in first
    assert "reported before" not in reasons
    assert "What is argued above also speaks for Category V" in reasons


def test_rights_with_commas_in_their_names_are_told_apart(cases: dict[str, Case], drafted: Drafted) -> None:
    told = said_in(drafted(cases["ua-uzb-2-2024"]), "Summary")
    assert "effective remedy; privacy, family, home, correspondence and honour; protection" in told


def test_facts_refer_to_others_in_words(cases: dict[str, Case], drafted: Drafted) -> None:
    told = said_in(drafted(cases["ua-uzb-2-2024"]), "Alleged facts").replace("\u00a0", " ")
    assert "to the complaint in paragraph 8" in told
    assert "in connection with the facts in paragraph 6" in told


def test_points_of_admissibility_name_days_and_articles_in_words(cases: dict[str, Case], drafted: Drafted) -> None:
    told = " ".join(plain_text(drafted(cases["al-kaz-3-2017"], "complaint")).split())
    assert "all dated facts are of 30 September 2009 or later" in told
    assert "(articles 1 and 3 as applied)" in told


def test_people_are_named_before_those_who_belong_to_them(cases: dict[str, Case], drafted: Drafted) -> None:
    told = said_in(drafted(cases["ua-uzb-2-2024"]), "Concerns")
    assert "the life of the human rights defender and the family of the human rights defender" in told
    assert "the family of the human rights defender and the human rights defender" not in told


def test_a_provision_is_told_with_what_it_is_read_with(cases: dict[str, Case], drafted: Drafted) -> None:
    told = said_in(drafted(cases["ua-uzb-2-2024"]), "Concerns")
    assert "(article 2(3)(a), read with articles 6, 9 and 17, of the ICCPR;" in told


REPEATED = """
case: repeated
title: Searched again and again
state: TJK
as_of: 2025-04-23
people:
  j: {name: Zarina Qodirova, roles: [journalist], gender: woman}
sources:
  talk: {title: A talk}
facts:
  - {id: a, kind: search, person: j, date: 2025-02-05, by: police, of: home, warrant: no, source: "talk, p. 1"}
  - {id: b, kind: search, person: j, date: 2025-03-01, by: police, of: workplace, warrant: no, source: "talk, p. 2"}
  - {id: c, kind: search, person: j, date: 2025-03-09, of: home, warrant: yes, source: "talk, p. 3", note: At night}
"""


def test_the_same_told_of_several_days_is_said_once_and_of_each_only_what_is_its_own(
    written: Written, drafted: Drafted
) -> None:
    told = [block for block in part(drafted(written(REPEATED)), "Alleged facts") if isinstance(block, Paragraph)]
    assert [words_of(block.text) for block in told if block.number] == [
        "On 5 February 2025, on 1 March 2025 and on 9 March 2025, the premises of the journalist were searched. "
        "On 5 February 2025: a home, by police officers; no warrant was shown. "
        "On 1 March 2025: a workplace or office, by police officers; no warrant was shown. "
        "On 9 March 2025: a home; a warrant was shown. At night."
    ]


TOLD = """
case: told
title: What is told
state: KAZ
as_of: 2025-06-01
people:
  dana: {roles: [journalist], type: individual}
  mother: {gender: woman, parent-of: dana}
  sister: {gender: woman, minor: yes}
facts:
  - {id: arrest, kind: deprivation-of-liberty, person: dana, date: 2025-01-14, by: police, form: arrest}
  - {id: lawyer, kind: counsel, person: dana, date: 2025-01-15, by: police, access: no}
  - {id: care, kind: medical-care, person: dana, date: 2025-01-16, needed: yes, given: no}
  - {id: inquiry, kind: investigation, person: dana, date: 2025-01-20/.., about: arrest, by: prosecution, opened: no}
  - {id: appeal, kind: appeal, person: dana, date: 2025-02-02, result: upheld}
  - {id: held, kind: deprivation-of-liberty, person: [dana, sister], date: 2025-03-01, by: police}
"""


def test_what_is_told_of_a_matter_is_a_sentence(written: Written, drafted: Drafted) -> None:
    told = said_in(drafted(written(TOLD)), "Alleged facts")
    assert "On 14 January 2025, the journalist was arrested by police officers." in told
    assert "legal counsel for the journalist, as decided by police officers, could not be met." in told
    assert "medical care for the journalist in custody was needed and was not given." in told
    assert "no investigation into what happened to the journalist was opened; the matter is in the hands of" in told
    assert "On 2 February 2025, an appeal by the journalist ended with the decision upheld." in told
    assert "As regards" not in told


def test_verbs_agree_and_people_are_called_what_they_are(written: Written, drafted: Drafted) -> None:
    case = written(TOLD)
    told = said_in(drafted(case), "Alleged facts")
    assert "the journalist and the girl were deprived of liberty by police officers." in told
    assert "woman" not in told
    questions = " ".join(plain_text(drafted(case)).split())
    assert "Were the journalist and the girl" in questions
    assert "Was the journalist and the girl" not in questions


def test_the_facts_in_time_stand_before_the_working_notes(
    written: Written, drafted: Drafted, rulebook: Rulebook
) -> None:
    pytest.importorskip("matplotlib", reason="Matplotlib is an optional extra")
    from engine.report.timeline import HEADING, with_timeline

    case = written(TOLD)
    assessment = assess(case, rulebook, one_case_program(case, rulebook), "2025-06-01")
    document = with_timeline(drafted(case), case, assessment)
    heads = headings(document)
    assert heads[heads.index(HEADING) + 1].startswith("Working notes")
    (figure,) = (block for block in part(document, HEADING) if isinstance(block, Figure))
    assert figure.png.startswith(b"\x89PNG")
    assert all(fact.sentence in figure.words for fact in assessment.facts)
    assert "14 January 2025" in plain_text(document)
    assert "<img src='data:image/png;base64," in html(document)
