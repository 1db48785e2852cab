"""Then-steps on whole assessments: what is cited, what is younger, what reports say, what stays the same."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from typing import Any

from pytest_bdd import parsers, then

from engine.model.assessment import Assessment, Finding
from engine.model.authority import pin_covers
from engine.reason.explain import explain
from engine.scenarios.authorities import paragraphs_of
from engine.scenarios.dates_in_words import date_in_words
from engine.scenarios.library import rulebook
from engine.scenarios.sentence import sentence
from engine.scenarios.steps.findings import ENGAGED_NOW, OPEN, cited_pins, spoken_of
from engine.scenarios.story import Story
from engine.view.as_json import assessment_to_plain
from engine.view.full_report import check_lines
from engine.view.tree import why_lines


@then("all of this is cited")
@sentence(
    "all of this is cited",
    "A table: an authority, and its paragraphs separated by commas. Some engaged finding cites each.",
)
def _(story: Story, datatable: list[list[str]]) -> None:
    cited = cited_pins(story, ENGAGED_NOW)
    missing = []
    for authority, paras in datatable[1:]:
        for pin in paragraphs_of(authority, paras, rulebook().catalogue):
            if not any(pin_covers(pin, one) for one in cited):
                missing.append(pin)
    assert not missing, f"not cited: {', '.join(missing)}"


@then(parsers.re(r"nothing younger than (?P<day>.+) is cited"))
@sentence("nothing younger than DAY is cited", "No text adopted after that day is cited.")
def _(story: Story, day: str) -> None:
    limit = date_in_words(day).latest
    assert limit is not None
    cited = cited_pins(story, OPEN)
    assert cited, "nothing at all is cited"
    for pin in cited:
        authority = rulebook().catalogue.authority(pin.partition(":")[0])
        assert authority is not None
        assert authority.adopted.latest is not None
        assert authority.adopted.latest <= limit, f"{pin} is of {authority.adopted.text}"


@then(parsers.re(r"the law is that of (?P<day>.+)"))
@sentence("the law is that of DAY", "The assessment is under the law of that day.")
def _(story: Story, day: str) -> None:
    latest = date_in_words(day).latest
    assert latest is not None
    assert story.assessment.as_of == date.fromordinal(latest).isoformat()


@then("the findings are the same as before")
@sentence("the findings are the same as before", "The last two assessments say the same.")
def _(story: Story) -> None:
    assert story.before is not None, "the facts were assessed once only"
    now = _plain(story.assessment)
    assert now, "there are no findings"
    assert now == _plain(story.before)


@then("the findings are no longer the same")
@sentence("the findings are no longer the same", "The last two assessments differ.")
def _(story: Story) -> None:
    assert story.before is not None, "the facts were assessed once only"
    assert _plain(story.assessment) != _plain(story.before)


@then(parsers.re(r'the report says "(?P<text>[^"]+)"'))
@sentence('the report says "WORDS"', "The text of `check` has these words.")
def _(story: Story, text: str) -> None:
    assert text in report(story), report(story)


@then("the explanation repeats every sentence told")
@sentence("the explanation repeats every sentence told", "The text of `why` has the sentence of every fact told.")
def _(story: Story) -> None:
    assert story.told, "no sentence was told"
    missing = [sentence for sentence in story.told if sentence not in explanation(story)]
    assert not missing, f"{missing} are not in: {explanation(story)}"


@then(parsers.re(r'the explanation says "(?P<text>[^"]+)"'))
@sentence('the explanation says "WORDS"', "The text of `why` on what was just named has these words.")
def _(story: Story, text: str) -> None:
    assert text in explanation(story), explanation(story)


@then(parsers.re(r'outside the summaries of the texts cited, nothing contains the letters "(?P<letters>[^"]+)"'))
@sentence(
    'outside the summaries of the texts cited, nothing contains the letters "LETTERS"',
    "Nothing that is said has these letters.",
)
def _(story: Story, letters: str) -> None:
    assert story.assessment.engaged(), "nothing is engaged, so that little is said"
    explained = [line for f in story.assessment.findings for line in _reasons(story, f)]
    for said in (report(story), *explained, *_words(assessment_to_plain(story.assessment))):
        assert letters.lower() not in said.lower(), said


def _reasons(story: Story, finding: Finding) -> Iterator[str]:
    below = list(explain(story.assessment, finding, rulebook()))
    while below:
        node = below.pop()
        below += node.children
        yield node.says


def _words(data: Any) -> Iterator[str]:
    """Every text in the data of an assessment, but the summaries of texts cited, which say what those say."""
    if isinstance(data, dict):
        for key, value in data.items():
            if key != "summary":
                yield from _words(value)
    elif isinstance(data, list):
        for value in data:
            yield from _words(value)
    elif isinstance(data, str):
        yield data


def report(story: Story) -> str:
    """The text of `check`, its lines joined."""
    return " ".join(" ".join(check_lines(story.assessment, 100)).split())


def explanation(story: Story) -> str:
    """The text of `why` on the findings spoken of, its lines joined."""
    lines: list[str] = []
    for finding in spoken_of(story):
        lines += why_lines(finding, explain(story.assessment, finding, rulebook()))
    return " ".join(" ".join(re.sub(r"^[\s│├└─]+", "", line) for line in lines).split())


def _plain(assessment: Assessment) -> list[tuple[object, ...]]:
    """What the findings come to, without the names of people."""
    return [
        (f.id, f.status, f.pins, f.facts(), len(f.owed_to), len(f.derivations), f.applicability)
        for f in assessment.findings
    ]
