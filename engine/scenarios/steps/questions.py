"""Then-steps on what is asked, and on details that sources tell differently."""

from __future__ import annotations

from pytest_bdd import parsers, then

from engine.model.assessment import UNDETERMINED, ContestedDetail, Question
from engine.scenarios.library import wording
from engine.scenarios.sentence import sentence
from engine.scenarios.steps.findings import findings, pins, spoken_of
from engine.scenarios.story import Story

DETAIL = r"the (?P<detail>[\w ]+?) of (?P<fact>.+)"


@then(parsers.re(rf"the question concerns {DETAIL}"))
@sentence("the question concerns the DETAIL of FACT", "A question on that detail would settle what was just named.")
def _(story: Story, detail: str, fact: str) -> None:
    settled = {f.id for f in spoken_of(story)}
    asked = [q for q in _about(story, fact, detail) if settled & set(q.settles)]
    others = [q.id for q in story.assessment.questions if settled & set(q.settles)]
    assert asked, f"asked are only {others}"


@then(parsers.re(rf"the question on {DETAIL} stays open"))
@sentence(
    "the question on the DETAIL of FACT stays open",
    "What was just named as undetermined turns on that detail, which nobody tells.",
)
def _(story: Story, detail: str, fact: str) -> None:
    left = {f.id for f in spoken_of(story) if f.status == UNDETERMINED}
    assert left, "what was just named is not undetermined"
    asked = [q for q in _about(story, fact, detail) if left & set(q.settles)]
    assert asked, f"it turns on {sorted(q.id for q in story.assessment.questions if left & set(q.settles))}"


@then(parsers.re(rf"nobody asks about {DETAIL}"))
@sentence("nobody asks about the DETAIL of FACT", "No question is raised on that detail.")
def _(story: Story, detail: str, fact: str) -> None:
    asked = _about(story, fact, detail)
    assert not asked, [question.text for question in asked]


@then(parsers.re(r'the question asked is "(?P<text>[^"]+)"'))
@sentence('the question asked is "WORDS"', "The finding just named brings this question, word for word.")
def _(story: Story, text: str) -> None:
    asked = [question for f in spoken_of(story) for question in f.questions]
    assert text in asked, "\n".join(asked)


@then("the State alone holds the answer")
@sentence("the State alone holds the answer", "Only the State can answer the questions on what was just named.")
def _(story: Story) -> None:
    settled = {f.id for f in spoken_of(story)}
    holders = {q.held_by for q in story.assessment.questions if q.fact and settled & set(q.settles)}
    assert holders == {"state"}, f"answers are held by {holders}"


@then("nothing more is asked about it")
@sentence("nothing more is asked about it", "No detail of a fact is asked about for what was just named.")
def _(story: Story) -> None:
    settled = {f.id for f in spoken_of(story)}
    asked = [q.text for q in story.assessment.questions if q.fact and settled & set(q.settles)]
    assert not asked, asked


@then("among the questions are these")
@sentence("among the questions are these", "A table: a matter, and words that one of the questions has.")
def _(story: Story, datatable: list[list[str]]) -> None:
    asked = [question.text for question in story.assessment.questions]
    asked += [text for f in story.assessment.findings for text in f.questions]
    missing = []
    for matter, words in datatable[1:]:
        wanted = [word.strip().lower() for word in words.split(",")]
        if not any(all(word in text.lower() for word in wanted) for text in asked):
            missing.append(f"{matter} ({words})")
    assert not missing, "no question on: " + "; ".join(missing)


@then(parsers.re(rf"{DETAIL} is contested"))
@sentence("the DETAIL of FACT is contested", "The sources differ on it.")
def _(story: Story, detail: str, fact: str) -> None:
    assert _contested(story, fact, detail) is not None, [
        f"{one.attribute} of {one.fact}" for one in story.assessment.contested
    ]


@then(parsers.re(rf"both versions of {DETAIL} are shown"))
@sentence("both versions of the DETAIL of FACT are shown", "A table: each source, and what it says.")
def _(story: Story, detail: str, fact: str, datatable: list[list[str]]) -> None:
    contested = _contested(story, fact, detail)
    assert contested is not None
    assert [list(told) for told in contested.told] == datatable


@then(parsers.re(rf"nothing turns on {DETAIL}"))
@sentence("nothing turns on the DETAIL of FACT", "The sources differ, and it makes no difference to any finding.")
def _(story: Story, detail: str, fact: str) -> None:
    contested = _contested(story, fact, detail)
    assert contested is not None, f"the sources do not differ on the {detail} of {fact}"
    assert contested.turns == ()


@then(parsers.re(rf"(?P<provision>(?!nothing ).+?) turns on {DETAIL}"))
@sentence(
    "PROVISION turns on the DETAIL of FACT",
    "The sources differ, and a finding under the provision depends on which is right.",
)
def _(story: Story, provision: str, detail: str, fact: str) -> None:
    contested = _contested(story, fact, detail)
    assert contested is not None, f"the sources do not differ on the {detail} of {fact}"
    (pin,) = pins(provision)
    assert {f.id for f in findings(story, pin)} & set(contested.turns), contested.turns


def _about(story: Story, fact: str, detail: str) -> list[Question]:
    id = story.fact_named(fact)
    name = wording().attribute(story.facts[id].kind, detail)
    known_words = {**wording().words.attributes(story.facts[id].kind), "date": ""}
    assert name in known_words, f"a fact of this kind has no {detail}; it has {', '.join(known_words)}"
    return [q for q in story.assessment.questions if (q.fact, q.attribute) == (id, name)]


def _contested(story: Story, fact: str, detail: str) -> ContestedDetail | None:
    id = story.fact_named(fact)
    name = wording().attribute(story.facts[id].kind, detail)
    return next((one for one in story.assessment.contested if (one.fact, one.attribute) == (id, name)), None)
