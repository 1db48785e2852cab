"""Given-steps: people and facts in the vocabulary's own sentences, cases of `facts/`, other sources."""

from __future__ import annotations

from typing import Any

from pytest_bdd import given, parsers

from engine.scenarios.dates_in_words import date_in_words
from engine.scenarios.library import wording
from engine.scenarios.sentence import sentence
from engine.scenarios.story import Story

SOURCE = r"(?P<source>the [^,]+(?:, [^,]+)?)"
FACT_NAME = r"(?P<fact>.+?)"
IS = "(?:is|are)"


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
    words = wording()
    if text not in words.understood:
        words.understood[text] = "", None
        for recogniser in () if text.startswith(("the case of ", "according to ")) else ("relation", "fact", "person"):
            said = getattr(words, recogniser)(text)
            if said is not None:
                words.understood[text] = recogniser, said
                break
    return words.understood[text]


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
@sentence(
    "the case of DOCUMENT", "Opens a case file by the reference of its document. The steps after it may change it."
)
def _(story: Story, name: str) -> None:
    story.open(name)


@given(parsers.re(r"the case of (?P<name>[^,]+), as (?:the )?(?P<source>.+) alone tells it"))
@sentence(
    "the case of DOCUMENT, as SOURCE alone tells it", "Opens a case file and keeps only what one of its sources tells."
)
def _(story: Story, name: str, source: str) -> None:
    story.open(name)
    story.only_from(source)


@given(parsers.re(rf"according to {SOURCE}, the (?P<detail>.+?) of {FACT_NAME} is (?P<value>.+)"))
@sentence(
    "according to SOURCE, the DETAIL of FACT is VALUE",
    "Another source tells one detail of a fact differently. Both versions stay.",
)
def _(story: Story, source: str, detail: str, fact: str, value: str) -> None:
    story.tell_otherwise(source, fact, detail, value)


@given(parsers.re(r"(?P<person>.+?) was born (?P<day>(?:on|in|about|between) .+)"))
@sentence("PERSON was born on | in DATE", "Says when somebody was born; rules ask for the age at each fact.")
def _(story: Story, person: str, day: str) -> None:
    story.born(person, day)


@given(parsers.re(rf"at the time of {FACT_NAME}, (?P<person>.+?) (?:was|were) as follows"))
@sentence("at the time of FACT, PERSON was as follows", "Describes somebody at the time of a fact: a table of details.")
def _(story: Story, fact: str, person: str, datatable: list[list[str]]) -> None:
    story.describe_then(fact, person, datatable)


@given(parsers.re(rf"according to {SOURCE}, {FACT_NAME} {IS} told otherwise"))
@sentence(
    "according to SOURCE, FACT is told otherwise",
    "Another source tells several details of a fact differently: a table of details and values.",
)
def _(story: Story, source: str, fact: str, datatable: list[list[str]]) -> None:
    story.tell_version(source, fact, datatable)


@given(parsers.re(rf"the (?P<detail>[\w ]+?) of {FACT_NAME} is instead (?P<value>.+)"))
@sentence("the DETAIL of FACT is instead VALUE", "Changes one detail of a fact told before.")
def _(story: Story, detail: str, fact: str, value: str) -> None:
    story.correct(fact, detail, value)


@given(parsers.re(rf"(?!according to ){FACT_NAME} {IS} told otherwise"))
@sentence("FACT is told otherwise", "Changes several details of a fact told before: a table of details and values.")
def _(story: Story, fact: str, datatable: list[list[str]]) -> None:
    for detail, value in datatable:
        story.correct(fact, detail, value)


@given(parsers.re(rf"{FACT_NAME} {IS} left out"))
@sentence("FACT is left out", "Takes a fact away, and every reference to it.")
def _(story: Story, fact: str) -> None:
    story.leave_out(fact)


@given(parsers.re(rf"{FACT_NAME} {IS} also told by {SOURCE}"))
@sentence("FACT is also told by SOURCE", "One more source tells the same.")
def _(story: Story, fact: str, source: str) -> None:
    story.support(fact, source=source)


@given(parsers.re(rf"{FACT_NAME} {IS} (?P<status>corroborated|contested|admitted)"))
@sentence(
    "FACT is corroborated | contested | admitted", "Says how well a fact is supported. Without this step it is alleged."
)
def _(story: Story, fact: str, status: str) -> None:
    story.support(fact, status=status)


@given(parsers.re(r"(?P<source>the [^,]+) is a source of the case"))
@sentence(
    "SOURCE is a source of the case", "Describes a source: a table with its title, and its date and kind if known."
)
def _(story: Story, source: str, datatable: list[list[str]]) -> None:
    story.describe_source(source, datatable)


@given(parsers.re(r"the facts happened in (?P<state>.+)"))
@sentence("the facts happened in STATE", "Names the State, by its name in the treaty data.")
def _(story: Story, state: str) -> None:
    story.locate(state)


@given(parsers.re(r"the law is that of (?P<day>.+)"))
@sentence("the law is that of DAY", "The law as it stood on that day. Later texts are left out and listed.")
def _(story: Story, day: str) -> None:
    story.as_of = date_in_words(day)
