"""The sentence of a fact says what was told: the value chooses the verb, and several are told together."""

from __future__ import annotations

from pathlib import Path

import pytest

from engine.load.case import case_from_document
from engine.load.document import parse_document
from engine.load.vocabulary import load_vocabulary
from engine.model.case import Case
from engine.model.rulebook import Rulebook
from engine.reason.sentences import fact_sentence, says_all

HEAD = "case: c\ntitle: C\nstate: KAZ\npeople: {a: {name: Anna}}\nsources: {l: {title: Letter}}\nfacts:\n"


def told(kind: str, details: str, rulebook: Rulebook) -> Case:
    document, problems = parse_document(f"{HEAD}  - {{id: f, kind: {kind}, person: a{details}, source: l}}\n", "c.yaml")
    assert document is not None, problems
    case, found = case_from_document(document, rulebook)
    assert case is not None, found
    return case


@pytest.mark.parametrize(
    ("kind", "details", "sentence"),
    [
        ("association", ", as_what: leader", "Anna led an organisation"),
        ("association", ", as_what: member", "Anna belonged to an organisation"),
        ("association", "", "Anna founded or led or belonged to an organisation"),
        ("association", ", as_what: {either: [leader, founder]}", "Anna founded or led or belonged to an organisation"),
        ("assembly", ", as_organiser: no", "Anna took part in an assembly"),
        ("expression", ", form: research-work", "Anna gathered information"),
        ("expression", ", form: [research-work, reporting]", "Anna gathered information and worked as a journalist"),
        ("removal", ", stage: ordered", "the removal of Anna from the country was ordered"),
        ("threat", ", content: death-threat", "threats were directed at Anna"),
        ("threat", ", content: [death-threat, obscene-insult]", "threats and insults were directed at Anna"),
        ("threat", "", "threats or insults were directed at Anna"),
        ("official-order", ", form: administrative-fine", "an authority fined Anna"),
        ("official-order", ", form: closure-order", "an authority made an order against Anna"),
        ("step-not-taken", ", of: no-going-out, why: fear-cause", "Anna did not leave the home"),
        (
            "step-not-taken",
            ", of: [no-complaint, no-work]",
            "Anna did not complain to the authorities and did not work",
        ),
    ],
)
def test_the_value_told_chooses_the_sentence(kind: str, details: str, sentence: str, rulebook: Rulebook) -> None:
    case = told(kind, details, rulebook)
    assert fact_sentence(case.facts[0], case, rulebook.words) == sentence


def test_a_document_does_not_say_twice_what_the_sentence_says(rulebook: Rulebook) -> None:
    leader = told("association", ", as_what: leader", rulebook).facts[0]
    assert says_all("association", "as_what", leader.main, rulebook.words)
    insult = told("threat", ", content: obscene-insult", rulebook).facts[0]
    assert not says_all("threat", "content", insult.main, rulebook.words)


@pytest.mark.parametrize("value", ["no-complaint", "no-visit", "no-medical-care", "no-work", "no-publication",
                                   "no-going-out", "no-testimony", "no-return"])  # fmt: skip
def test_what_was_not_done_out_of_fear_is_told_alike_whatever_it_was(value: str, rulebook: Rulebook) -> None:
    case = told("step-not-taken", f", of: {value}, why: fear-cause", rulebook)
    assert fact_sentence(case.facts[0], case, rulebook.words) != "Anna did not take a step to assert rights"


def test_a_sentence_of_a_value_that_is_none_is_refused_at_its_place(tmp_path: Path) -> None:
    (tmp_path / "words.yaml").write_text(
        'kinds:\n  person: {title: P, says: "{person} is", people: {person: who}}\n'
        '  loan:\n    title: Loan\n    says: "{person} borrowed"\n    people: {person: who}\n'
        '    sentences: {kept: {maybe: "{person} kept it"}, lost: {yes: "{person} lost it"}}\n'
        '    attributes:\n      kept: {values: yes-no, says: {yes: kept, no: given back}, question: "Kept?"}\n',
        encoding="utf-8",
    )
    _, problems = load_vocabulary(tmp_path)
    assert [(problem.code, problem.line) for problem in problems] == [("V003", 7), ("V003", 7)]
