"""Given-steps: people and facts in the vocabulary's own sentences, cases of `facts/`, other sources."""

from __future__ import annotations

from typing import Any

from pytest_bdd import given, parsers

from tests.features.checkout import wording
from tests.features.dates_in_words import date_in_words
from tests.features.story import Story

SOURCE = r"(?P<source>the [^,]+(?:, \w+\.? \d+)?)"
FACT_NAME = r"(?P<fact>.+?)"


class Sentence(parsers.StepParser):
    """Matches the steps that one recogniser of `Wording` understands, and hands over what it understood."""

    def __init__(self, recogniser: str) -> None:
        super().__init__(f"a {recogniser} in the words of the vocabulary")
        self.recogniser = recogniser

    def is_matching(self, name: str) -> bool:
        """Whether the step is such a sentence, and no narrower kind of sentence."""
        return understood(name)[0] == self.recogniser

    def parse_arguments(self, name: str) -> dict[str, Any] | None:
        """What was understood."""
        return {"said": understood(name)[1]}


def understood(text: str) -> tuple[str, Any]:
    """Which recogniser understands a Given-step, and what it understands; ("", None) when none does."""
    if text.startswith(("the case of ", "according to ")):
        return "", None
    for recogniser in ("relation", "fact", "person"):
        said = getattr(wording(), recogniser)(text)
        if said is not None:
            return recogniser, said
    return "", None


@given(Sentence("fact"))
def _(story: Story, said: Any, datatable: list[list[str]] | None = None) -> None:
    story.allege(said, datatable or [])


@given(Sentence("relation"))
def _(story: Story, said: Any) -> None:
    story.relate(said.named, said.relation, said.to)


@given(Sentence("person"))
def _(story: Story, said: Any) -> None:
    story.describe(said.named, said.details)


@given(parsers.re(r"the case of (?P<name>[^,]+)"))
def _(story: Story, name: str) -> None:
    story.open(name)


@given(parsers.re(r"the case of (?P<name>[^,]+), as (?:the )?(?P<source>.+) alone tells it"))
def _(story: Story, name: str, source: str) -> None:
    story.open(name)
    story.only_from(source)


@given(parsers.re(rf"according to {SOURCE}, the (?P<detail>.+?) of {FACT_NAME} is (?P<value>.+)"))
def _(story: Story, source: str, detail: str, fact: str, value: str) -> None:
    story.tell_otherwise(source, fact, detail, value)


@given(parsers.re(rf"the (?P<detail>[\w ]+?) of {FACT_NAME} is instead (?P<value>.+)"))
def _(story: Story, detail: str, fact: str, value: str) -> None:
    story.correct(fact, detail, value)


@given(parsers.re(rf"{FACT_NAME} is told otherwise"))
def _(story: Story, fact: str, datatable: list[list[str]]) -> None:
    for detail, value in datatable:
        story.correct(fact, detail, value)


@given(parsers.re(rf"{FACT_NAME} is left out"))
def _(story: Story, fact: str) -> None:
    story.leave_out(fact)


@given(parsers.re(rf"{FACT_NAME} is also told by {SOURCE}"))
def _(story: Story, fact: str, source: str) -> None:
    story.support(fact, source=source)


@given(parsers.re(rf"{FACT_NAME} is (?P<status>corroborated|contested|admitted)"))
def _(story: Story, fact: str, status: str) -> None:
    story.support(fact, status=status)


@given(parsers.re(r"the facts happened in (?P<state>.+)"))
def _(story: Story, state: str) -> None:
    story.locate(state)


@given(parsers.re(r"the law is that of (?P<day>.+)"))
def _(story: Story, day: str) -> None:
    story.as_of = date_in_words(day)
