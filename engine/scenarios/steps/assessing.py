"""When-steps: assessing the facts, for a State and under the law of a day, and assessing them otherwise."""

from __future__ import annotations

from pytest_bdd import parsers, when

from engine.scenarios.dates_in_words import date_in_words
from engine.scenarios.sentence import sentence
from engine.scenarios.story import Story

ASSESSED = r"the facts are assessed(?P<again> again)?(?: for (?P<state>.+?))?(?: under the law of (?P<day>.+?))?"


@when(parsers.re(ASSESSED))
@sentence(
    "the facts are assessed [again] [for STATE] [under the law of DAY]",
    "Asks which obligations the facts potentially engage.",
)
def _(story: Story, again: str | None, state: str | None, day: str | None) -> None:
    if state:
        story.locate(state)
    if day:
        story.as_of = date_in_words(day)
    story.assess()


@when("the same facts are assessed in the opposite order")
@sentence("the same facts are assessed in the opposite order", "Shows that the order of the facts changes nothing.")
def _(story: Story) -> None:
    story.facts = dict(reversed(story.facts.items()))
    story.people = dict(reversed(story.people.items()))
    story.assess()


@when(parsers.re(r"(?P<old>.+) is called (?P<new>.+) and the same facts are assessed again"))
@sentence("PERSON is called NAME and the same facts are assessed again", "Shows that names change nothing.")
def _(story: Story, old: str, new: str) -> None:
    story.rename(old, new)
    story.assess()
