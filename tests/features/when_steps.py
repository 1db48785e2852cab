"""When-steps: assessing the facts, for a State and under the law of a day, and assessing them otherwise."""

from __future__ import annotations

from pytest_bdd import parsers, when

from tests.features.dates_in_words import date_in_words
from tests.features.story import Story

ASSESSED = r"the facts are assessed(?P<again> again)?(?: for (?P<state>.+?))?(?: under the law of (?P<day>.+?))?"


@when(parsers.re(ASSESSED))
def _(story: Story, again: str | None, state: str | None, day: str | None) -> None:
    if state:
        story.locate(state)
    if day:
        story.as_of = date_in_words(day)
    story.assess()


@when("the same facts are assessed in the opposite order")
def _(story: Story) -> None:
    story.facts = dict(reversed(story.facts.items()))
    story.people = dict(reversed(story.people.items()))
    story.assess()


@when(parsers.re(r"(?P<old>.+) is called (?P<new>.+) and the same facts are assessed again"))
def _(story: Story, old: str, new: str) -> None:
    story.rename(old, new)
    story.assess()
