"""Then-steps on explanations: why, why not, and the words in which they are printed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from pytest_bdd import parsers, then

from engine.scenarios.library import rulebook
from engine.scenarios.sentence import sentence
from engine.scenarios.steps.asking import rules_titled
from engine.scenarios.story import Story

AND = re.compile(r", and |, | and ")
NUMBERS = ("no", "one", "two", "three", "four", "five")


@then(parsers.re(r'the answer (?P<negated>does not )?reads? "(?P<text>[^"]+)"'))
@sentence('the answer reads | does not read "WORDS"', "What the command printed has these words, or has not.")
def _(story: Story, text: str, negated: str | None) -> None:
    assert (text in story.answer.words) != bool(negated), story.answer.words


@then(parsers.re(r'the answer is about "(?P<title>[^"]+)"'))
@sentence('the answer is about "TITLE"', "The answer speaks of an obligation with these words in its title.")
def _(story: Story, title: str) -> None:
    about = {finding["id"] for finding in story.answer.data["findings"]}
    assert rules_titled(title) & about, sorted(about)


# Why


@then(parsers.re(r"the reasons go down to (?P<facts>.+)"))
@sentence("the reasons go down to FACTS", "The explanation ends in exactly these facts.")
def _(story: Story, facts: str) -> None:
    wanted = {story.fact_named(name) for name in AND.split(facts)}
    found = {node["id"] for node in _facts(story)}
    assert wanted == found, f"they go down to {sorted(found)}"


@then(parsers.re(r'the reasons say "(?P<text>[^"]+)"'))
@sentence('the reasons say "WORDS"', "Some step of the explanation has these words.")
def _(story: Story, text: str) -> None:
    said = [node["says"] for node in _nodes(story)]
    assert any(text in one for one in said), said


@then(parsers.re(r'the reasons stop before "(?P<text>[^"]+)"'))
@sentence('the reasons stop before "WORDS"', "No step of the explanation has these words.")
def _(story: Story, text: str) -> None:
    said = [node["says"] for node in _nodes(story)]
    assert said
    assert not any(text in one for one in said), said


@then(parsers.re(r"the source of (?P<fact>.+?) is (?P<source>.+)"))
@sentence("the source of FACT is SOURCE", "The explanation names this source for the fact.")
def _(story: Story, fact: str, source: str) -> None:
    id = story.fact_named(fact)
    found = {node["where"] for node in _facts(story) if node["id"] == id}
    assert found == {source}, f"the source is {' and '.join(sorted(found)) or 'not named'}"


@then("the ways in which it follows rest on these facts")
@sentence("the ways in which it follows rest on these facts", "A table: one row of facts for each way.")
def _(story: Story, datatable: list[list[str]]) -> None:
    """One row for each way."""
    ways = _finding(story)["because"]
    told = [{node["id"] for node in _below(way) if "support" in node} for way in ways]
    wanted = [{story.fact_named(name) for name in AND.split(row[0])} for row in datatable]
    assert sorted(map(sorted, told)) == sorted(map(sorted, wanted))


@then(parsers.re(r'the weakest link is (?P<facts>.+), with "(?P<support>[\w ]+)"'))
@sentence(
    'the weakest link is FACTS, with "SUPPORT"',
    "The facts on which the explanation is weakest, and how they are supported.",
)
def _(story: Story, facts: str, support: str) -> None:
    weak = {node["id"]: node["support"] for node in _facts(story) if node["weakest"]}
    assert weak == {story.fact_named(name): support for name in AND.split(facts)}


@then("no link is weak")
@sentence("no link is weak", "All facts of the explanation are equally supported.")
def _(story: Story) -> None:
    support = {node["id"]: node["support"] for node in _facts(story)}
    assert not any(node["weakest"] for node in _facts(story)), support


@then("every rule on the way is named with the line at which it stands")
@sentence(
    "every rule on the way is named with the line at which it stands", "The file and line of each rule are right."
)
def _(story: Story) -> None:
    rules = [node for node in _nodes(story) if node["sort"] == "way"]
    assert rules
    for node in rules:
        file, _, line = node["where"].rpartition(":")
        text = Path(rulebook().path_of(file)).read_text(encoding="utf-8").splitlines()
        assert text[int(line) - 1].strip() == f"- id: {node['id']}"


@then("without any one of these facts it is no longer engaged")
@sentence("without any one of these facts it is no longer engaged", "Each fact of the explanation is needed.")
def _(story: Story) -> None:
    finding = _finding(story)
    facts = {node["id"] for node in _facts(story)}
    asked = story.answer
    for fact in facts:
        story.ask("what-if", "CASE.yaml", "--drop", fact, file=asked.file)
        assert finding["id"] in {lost["id"] for lost in story.answer.data["lost"]}, fact
    assert facts


# Why not


@then(parsers.re(r'the nearest rule is "(?P<title>[^"]+)", (?P<lacking>\w+) facts? away'))
@sentence('the nearest rule is "TITLE", NUMBER facts away', "The first of what `why-not` lists.")
def _(story: Story, title: str, lacking: str) -> None:
    nearest = story.answer.data["nearest"]
    listed = [(miss["title"], miss["lacking"], miss["open"]) for miss in nearest]
    assert nearest, "nothing comes near"
    assert nearest[0]["rule"] in rules_titled(title), listed
    assert nearest[0]["lacking"] == NUMBERS.index(lacking), listed


@then(parsers.re(r'among what comes near is "(?P<title>[^"]+)", (?P<lacking>\w+) facts? away'))
@sentence('among what comes near is "TITLE", NUMBER facts away', "One of what `why-not` lists.")
def _(story: Story, title: str, lacking: str) -> None:
    near = {miss["rule"]: miss["lacking"] for miss in story.answer.data["nearest"]}
    found = {near[id] for id in rules_titled(title) if id in near}
    assert found == {NUMBERS.index(lacking)}, near


@then("nothing that comes near is more than two facts away, and the nearest come first")
@sentence(
    "nothing that comes near is more than two facts away, and the nearest come first",
    "The list of `why-not` is short and in order.",
)
def _(story: Story) -> None:
    lacking = [(miss["lacking"], miss["open"]) for miss in story.answer.data["nearest"]]
    assert lacking == sorted(lacking)
    assert {most for most, _ in lacking} <= {0, 1, 2}
    assert lacking


@then("its conditions stand like this")
@sentence(
    "its conditions stand like this", "A table: holds, unknown, fails or missing; the fact; words of the condition."
)
def _(story: Story, datatable: list[list[str]]) -> None:
    """Every condition: holds, unknown, fails or missing; the fact nearest to it, if any; words of it."""
    conditions = story.answer.data["nearest"][0]["conditions"]
    found = [(one["state"], one["premise"], f"{one['says']} {one['detail']}") for one in conditions]
    assert len(found) == len(datatable), found
    for (state, premise, says), (wanted, fact, words) in zip(found, datatable, strict=True):
        named = story.fact_named(fact) if fact else premise if premise not in story.facts else ""
        assert (state, premise) == (wanted, named), found
        assert words in says, found


@then(parsers.re(r'the line proposed for (?P<fact>.+) is "(?P<line>[^"]+)"'))
@sentence('the line proposed for FACT is "LINE"', "The line of YAML that `why-not` proposes.")
def _(story: Story, fact: str, line: str) -> None:
    id = story.fact_named(fact)
    proposed = {remedy["yaml"]: remedy for remedy in _remedies(story) if remedy["fact"] == id}
    assert line in proposed, [*proposed]
    below = story.answer.file.splitlines()[proposed[line]["line"] - 1]
    assert below.strip() == f"- id: {id}", f"line {proposed[line]['line']} of the file is: {below}"


@then("the new fact proposed has these lines")
@sentence("the new fact proposed has these lines", "A table: key and value of the fact that `why-not` proposes.")
def _(story: Story, datatable: list[list[str]]) -> None:
    proposed = [remedy["yaml"] for remedy in _remedies(story) if not remedy["fact"]]
    wanted = [f"{key}: {value}" for key, value in datatable]
    assert any(all(line in yaml for line in wanted) for yaml in proposed), proposed


@then(parsers.re(r'the answer also asks "(?P<text>[^"]+)"'))
@sentence('the answer also asks "WORDS"', "A condition of the answer brings this question.")
def _(story: Story, text: str) -> None:
    asked = [one["question"] for miss in story.answer.data["nearest"] for one in miss["conditions"]]
    assert text in asked, asked


def _remedies(story: Story) -> list[dict[str, Any]]:
    nearest = story.answer.data["nearest"]
    assert nearest, "nothing comes near"
    return [remedy for one in nearest[0]["conditions"] for remedy in one["remedies"]]


def _finding(story: Story) -> dict[str, Any]:
    found: list[dict[str, Any]] = story.answer.data["findings"]
    assert len(found) == 1, [one["id"] for one in found]
    return found[0]


def _nodes(story: Story) -> list[dict[str, Any]]:
    found = story.answer.data["findings"]
    return [node for finding in found for way in finding["because"] for node in _below(way)]


def _facts(story: Story) -> list[dict[str, Any]]:
    """The facts of the explanation, without what is only said of people."""
    found = [node for node in _nodes(story) if node["sort"] == "fact" and "support" in node]
    assert found, "the answer names no facts"
    return found


def _below(node: dict[str, Any]) -> Iterator[dict[str, Any]]:
    yield node
    for child in node.get("because", ()):
        yield from _below(child)
