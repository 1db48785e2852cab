"""Every scalar of a case is in the assessment, in a view of it, or in a message about the file."""

from __future__ import annotations

import json
from typing import Any

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from engine.load.case import case_from_document
from engine.load.document import parse_document
from engine.load.forms import load_forms
from engine.model.problem import to_plain
from engine.model.rulebook import Rulebook
from engine.reason.assess import assess, one_case_program
from engine.report.as_plain import plain_text
from engine.report.draft import draft
from engine.report.names import FULL, Names
from engine.view.as_json import assessment_to_plain

SOURCES = (9, 10)
TAILS = ("", " #9", " #nine", "; more", ", p. 3", " & so on", ": then", " 'quoted'")
"""What may stand behind a word and change how YAML or a reader of ours takes it."""


def text(word: str, tail: str, *, quoted: bool) -> str:
    """A scalar as somebody writes it."""
    return f'"{word}{tail}"' if quoted or ": " in tail else f"{word}{tail}"


def case_text(words: list[str], tails: list[str], quoted: list[bool]) -> str:
    """A case with a word of its own in every place for free text."""
    before = ["s, " if number in SOURCES else "" for number in range(len(words))]
    w = [text(b + word, tail, quoted=q) for b, word, tail, q in zip(before, words, tails, quoted, strict=True)]
    return f"""\
case: c
title: {w[0]}
note: {w[1]}
state: KAZ
people:
  anna:
    name: {w[2]}
    also: [ "{words[3]}" ]
sources:
  s:
    title: {w[4]}
    kind: {w[5]}
    note: {w[6]}
    date: 2025-03-01
facts:
  - id: a
    kind: threat
    person: anna
    words: {w[7]}
    note: {w[8]}
    source: {w[9]}
    versions:
      - source: {w[10]}
        date: 2024-05-05
filing:
  submitter: {w[11]}
"""


PLACES = 12


def told(written: str, rulebook: Rulebook) -> str:
    """All that is shown or said of a case, as one text."""
    document, problems = parse_document(written, "c.yaml")
    assert document is not None, problems
    case, found = case_from_document(document, rulebook)
    said = json.dumps([to_plain(problem) for problem in (*problems, *found)], ensure_ascii=False)
    if case is None:
        return said
    assessment = assess(case, rulebook, one_case_program(case, rulebook), "2025-06-01")
    forms, _ = load_forms(rulebook)
    assert forms is not None
    form = next(iter(forms.forms.values()))
    named = Names(case, rulebook, FULL).case
    shown = plain_text(draft(case, named, assessment, rulebook, forms, form, FULL))
    return said + json.dumps(assessment_to_plain(assessment), ensure_ascii=False) + " ".join(shown.split())


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    tails=st.lists(st.sampled_from(TAILS), min_size=PLACES, max_size=PLACES),
    quoted=st.lists(st.booleans(), min_size=PLACES, max_size=PLACES),
)
def test_every_word_of_a_case_is_somewhere(rulebook: Rulebook, tails: list[str], quoted: list[bool]) -> None:
    words = [f"Wordof{chr(97 + n)}{chr(107 + n)}" for n in range(PLACES)]
    everything = told(case_text(words, tails, quoted), rulebook)
    missing = [word for word in words if word not in everything]
    assert missing == []
    for word, tail, in_quotes in zip(words, tails, quoted, strict=True):
        if "#" in tail and word != words[3] and not in_quotes:
            assert tail.strip() in everything, "what a comment takes away is told"


def scalars(data: Any) -> list[str]:
    """Every value of plain data, as text."""
    if isinstance(data, dict):
        return [one for value in data.values() for one in scalars(value)]
    if isinstance(data, list):
        return [one for value in data for one in scalars(value)]
    return [] if data is None else [str(data)]


@pytest.mark.parametrize("extra", ["warant: unknown", "nonesuch:", "pepole: 3", "date_of: unknown"])
def test_a_key_that_nobody_knows_is_told_whatever_its_value(rulebook: Rulebook, extra: str) -> None:
    words = [f"W{n}" for n in range(PLACES)]
    written = case_text(words, [""] * PLACES, [False] * PLACES).replace(
        "    kind: threat", f"    kind: threat\n    {extra}"
    )
    assert extra.partition(":")[0] in told(written, rulebook)
    assert scalars(yaml.load(written, yaml.BaseLoader))
