"""Then-steps on what changes with the facts, on what is left standing, and on what to ask next."""

from __future__ import annotations

import json
import re
from difflib import ndiff
from typing import Any

from pytest_bdd import parsers, then

from engine.model.assessment import ENGAGED, NOT_ENGAGED, UNDETERMINED
from engine.scenarios.commands import CASE, ran
from engine.scenarios.library import wording
from engine.scenarios.sentence import sentence
from engine.scenarios.steps.asking import rules_titled
from engine.scenarios.story import Story
from engine.view.as_json import assessment_to_plain

AND = re.compile(r", and |, | and ")
STANDING = {"stands": ENGAGED, "is left open": UNDETERMINED, "falls": NOT_ENGAGED}


# What if


@then(parsers.re(r'"(?P<title>[^"]+)" is (?P<how>gained|lost)(?:, because of (?P<facts>.+))?'))
@sentence('"TITLE" is gained | lost [, because of FACTS]', "What `what-if` says of an obligation.")
def _(story: Story, title: str, how: str, facts: str | None) -> None:
    found = {one["id"]: one for one in story.answer.data[how] if one["id"] in rules_titled(title)}
    assert found, [one["id"] for one in story.answer.data[how]]
    if facts:
        wanted = {_fact(story, name) for name in AND.split(facts)}
        assert any(wanted <= _facts(one["derivations"]) for one in found.values())


@then(parsers.re(r"nothing is (?P<how>gained|lost|changed otherwise)"))
@sentence("nothing is gained | lost | changed otherwise", "`what-if` lists none.")
def _(story: Story, how: str) -> None:
    found = [one["id"] for one in story.answer.data[how.removesuffix(" otherwise")]]
    assert found == [], found
    told = any(story.answer.data[part] for part in ("gained", "lost", "changed"))
    assert told or story.answer.data["assessment"]["findings"], "there are no findings at all"


@then(parsers.re(r'"(?P<title>[^"]+)" changes from (?P<before>[\w-]+) to (?P<after>[\w-]+)'))
@sentence(
    '"TITLE" changes from STATUS to STATUS',
    "What `what-if` says of a finding: engaged, undetermined or not-engaged.",
)
def _(story: Story, title: str, before: str, after: str) -> None:
    changed = {one["id"]: one for one in story.answer.data["changed"]}
    moved = [changed[id] for id in rules_titled(title) if id in changed]
    statuses = [(one["before"]["status"], one["after"]["status"]) for one in moved]
    assert statuses == [(before, after)], [*changed]


@then(parsers.re(r'"(?P<title>[^"]+)" is still engaged'))
@sentence('"TITLE" is still engaged', "The change makes no difference to it.")
def _(story: Story, title: str) -> None:
    after = _statuses(story.answer.data["assessment"]["findings"])
    assert ENGAGED in {after.get(id) for id in rules_titled(title)}


@then("the file is as it was")
@sentence("the file is as it was", "The command did not touch the case file.")
def _(story: Story) -> None:
    assert story.answer.ran.after == story.answer.file


@then("a fresh report on the changed facts says the same")
@sentence(
    "a fresh report on the changed facts says the same",
    "`what-if` equals `check` on the facts as told.",
)
def _(story: Story) -> None:
    assert story.assessed is not None, "no step has assessed the changed facts"
    fresh, told = assessment_to_plain(story.assessed), story.answer.data["assessment"]
    for part in ("findings", "questions", "facts", "contested", "later_authorities"):
        assert told[part] == fresh[part]


@then("the saved case says the same")
@sentence("the saved case says the same", "`what-if` equals `check` on the file it saved.")
def _(story: Story) -> None:
    told = story.answer.data["assessment"]["findings"]
    done = ran(story.answer.ran.saved, ("check", CASE, "--format", "json"))
    assert done.code == 0, done.err
    assert _statuses(json.loads(done.out)["findings"]) == _statuses(told)


@then("the saved case keeps every comment and the order of the facts")
@sentence(
    "the saved case keeps every comment and the order of the facts", "Saving keeps the file as its author wrote it."
)
def _(story: Story) -> None:
    before, saved = story.answer.file, story.answer.ran.saved
    for kept in (r"#.*", r"(?m)^  - id: .*"):
        assert re.findall(kept, saved) == re.findall(kept, before)
        assert re.findall(kept, before)


@then("the saved case differs from the file in these lines")
@sentence("the saved case differs from the file in these lines", "A table: the line before, and after.")
def _(story: Story, datatable: list[list[str]]) -> None:
    """Two columns: the line before and after; an empty cell for none."""
    lines = [*ndiff(story.answer.file.splitlines(), story.answer.ran.saved.splitlines())]
    for sign, column in (("- ", 0), ("+ ", 1)):
        differing = [line[2:].strip() for line in lines if line.startswith(sign)]
        assert differing == [row[column] for row in datatable if row[column]]


@then(parsers.re(r'"(?P<title>[^"]+)" falls with (?P<fact>(?!no fact).+)'))
@sentence('"TITLE" falls with FACT', "Without that fact alone the obligation is no longer engaged.")
def _(story: Story, title: str, fact: str) -> None:
    falling = _falling(story)[_fact(story, fact)]
    assert rules_titled(title) & set(falling), falling


@then(parsers.re(r'"(?P<title>[^"]+)" falls with no fact alone'))
@sentence('"TITLE" falls with no fact alone', "No single fact carries the obligation.")
def _(story: Story, title: str) -> None:
    falls_with = [fact for fact, lost in _falling(story).items() if rules_titled(title) & set(lost)]
    assert falls_with == []


@then(parsers.re(r"nothing falls with (?P<fact>.+) alone"))
@sentence("nothing falls with FACT alone", "Without that fact everything stays.")
def _(story: Story, fact: str) -> None:
    falling = _falling(story)[_fact(story, fact)]
    assert falling == []


# What is left standing


@then(parsers.re(r'"(?P<title>[^"]+)" (?P<how>stands|is left open|falls)'))
@sentence('"TITLE" stands | is left open | falls', "Its status in the report: engaged, undetermined, not engaged.")
def _(story: Story, title: str, how: str) -> None:
    found = {one["id"]: one["status"] for one in story.answer.data["findings"]}
    statuses = {found.get(id, NOT_ENGAGED) for id in rules_titled(title)}
    assert STANDING[how] in statuses, statuses
    assert how != "falls" or statuses == {NOT_ENGAGED}, statuses


@then(parsers.re(r"left out (?:is|are) (?P<facts>.+)"))
@sentence("left out is | are FACTS", "What the report without weak facts left out; `nothing` for none.")
def _(story: Story, facts: str) -> None:
    said = story.answer.ran.err.rpartition(": ")[2].strip()
    left_out = set(said.split(", ")) if said else set()
    assert left_out == ({_fact(story, name) for name in AND.split(facts)} if facts != "nothing" else set())


# What to ask


@then(parsers.re(r'the first question to the (?P<to>source|Government) is "(?P<text>[^"]+)"'))
@sentence('the first question to the source | Government is "WORDS"', "The question that `ask` puts first.")
def _(story: Story, to: str, text: str) -> None:
    asked = [one["text"] for one in story.answer.data["questions"] if one["to"] == to.lower()]
    assert asked[:1] == [text], asked


@then(parsers.re(r"no other question settles more"))
@sentence("no other question settles more", "The first question settles most.")
def _(story: Story) -> None:
    # when something was decides which law reached it, and is asked after what decides whether it is engaged
    asked = [one for one in story.answer.data["questions"] if (one["about"] or {}).get("attribute") != "date"]
    settled = [len(one["settles"]) for one in asked]
    assert settled[0] == max(settled), settled
    assert settled[0] > 1, settled


@then(parsers.re(r"the (?P<one>[\w ]+ of .+) is asked about before the (?P<other>[\w ]+ of .+)"))
@sentence("the DETAIL of FACT is asked about before the DETAIL of FACT", "The order of `ask`.")
def _(story: Story, one: str, other: str) -> None:
    asked = [question["id"] for question in story.answer.data["questions"]]
    first, second = _detail(story, one), _detail(story, other)
    assert first in asked, asked
    assert second in asked, asked
    assert asked.index(first) < asked.index(second), asked


@then(parsers.re(r"the (?P<detail>[\w ]+ of .+) is asked of the (?P<to>source|Government)"))
@sentence("the DETAIL of FACT is asked of the source | Government", "To whom `ask` puts it.")
def _(story: Story, detail: str, to: str) -> None:
    asked = {one["id"]: one for one in story.answer.data["questions"]}
    id = _detail(story, detail)
    assert id in asked, [*asked]
    assert asked[id]["to"] == to.lower()
    assert (asked[id]["held_by"] == "state") == (to == "Government")


@then(parsers.re(r"the (?P<detail>[\w ]+ of .+) is not asked about"))
@sentence("the DETAIL of FACT is not asked about", "`ask` leaves it out.")
def _(story: Story, detail: str) -> None:
    assert _detail(story, detail) not in {one["id"] for one in story.answer.data["questions"]}
    assert story.answer.data["questions"], "nothing at all is asked"


@then(parsers.re(r'it would settle "(?P<title>[^"]+)"'))
@sentence('it would settle "TITLE"', "A question of `ask` decides that obligation.")
def _(story: Story, title: str) -> None:
    settled = {id for one in story.answer.data["questions"] for id in one["settles"]}
    assert rules_titled(title) & settled, sorted(settled)


@then("the questions cover these points")
@sentence("the questions cover these points", "A table: the matter, words of a question, and to whom it goes.")
def _(story: Story, datatable: list[list[str]]) -> None:
    """What the document asks, words of a question, and to whom the tool puts it."""
    asked = [(one["text"].lower(), one["to"]) for one in story.answer.data["questions"]]
    missing = []
    for matter, words, to in datatable[1:]:
        wanted = [word.strip().lower() for word in words.split(",")]
        found = {addressee for text, addressee in asked if all(word in text for word in wanted)}
        if to.lower().removeprefix("the ") not in found:
            missing.append(f"{matter} ({words}), to {to}; asked of {sorted(found) or 'nobody'}")
    assert not missing, "not covered: " + "; ".join(missing)


def _fact(story: Story, name: str) -> str:
    """The id of a fact: one of the case, or one that a what-if adds."""
    added = {match for word in story.answer.question for match in re.findall(r"\{id: ([\w-]+)", word)}
    return name if name in added else story.fact_named(name)


def _detail(story: Story, text: str) -> str:
    detail, _, fact = text.partition(" of ")
    id = story.fact_named(fact)
    name = wording().attribute(story.facts[id].kind, detail)
    assert name in wording().words.attributes(story.facts[id].kind), f"a fact of this kind has no {detail}"
    return f"{id}.{name}"


def _falling(story: Story) -> dict[str, list[str]]:
    return {row["fact"]: row["lost"] for row in story.answer.data["sweep"]}


def _statuses(findings: list[dict[str, Any]]) -> dict[str, str]:
    return {one["id"]: one["status"] for one in findings}


def _facts(derivations: list[dict[str, Any]]) -> set[str]:
    found: set[str] = set()
    for derivation in derivations:
        for premise in derivation["premises"]:
            found |= {premise["fact"]} if "fact" in premise else _facts(premise["derivations"])
    return found
