"""Then-steps on limits: the grounds on which a State may restrict a right, and their tests, limb by limb."""

from __future__ import annotations

import re

from pytest_bdd import parsers, then

from engine.model.assessment import LimitShown
from engine.scenarios.library import wording
from engine.scenarios.sentence import sentence
from engine.scenarios.steps.findings import spoken_of
from engine.scenarios.story import Story


@then(parsers.re(r'the limit "(?P<ground>[^"]+)" is shown(?: as (?P<invoked>(?:not )?invoked))?(?: by (?P<facts>.+))?'))
@sentence(
    'the limit "GROUND" is shown [as invoked | as not invoked] [by FACTS]',
    "The ground on which the State may restrict the right stands beside the finding.",
)
def _(story: Story, ground: str, invoked: str | None, facts: str | None) -> None:
    limits = [limit for f in spoken_of(story) for limit in f.limits]
    shown = [limit for limit in limits if ground.lower() in limit.ground.lower()]
    assert shown, f"shown are only: {_grounds(limits) or 'no limits'}"
    story.limits_named |= {limit.name for limit in shown}
    if invoked:
        found = {limit.invoked for limit in shown}
        assert found == {invoked == "invoked"}, f"the limit is shown as {'not ' if invoked == 'invoked' else ''}invoked"
    if facts:
        wanted = {story.fact_named(name) for name in re.split(r", and |, | and ", facts)}
        assert all(wanted <= set(limit.invoked_by) for limit in shown)


@then("no other limit is shown")
@sentence("no other limit is shown", "All the limits that stand beside the finding were named by the steps before.")
def _(story: Story) -> None:
    others = [limit for f in spoken_of(story) for limit in f.limits if limit.name not in story.limits_named]
    assert not others, f"shown too: {_grounds(others)}"
    assert story.limits_named, "no step before this one has named a limit: write `no limit is shown`"


@then("no limit is shown")
@sentence("no limit is shown", "No ground on which the State may restrict the right stands beside the finding.")
def _(story: Story) -> None:
    shown = [limit for f in spoken_of(story) for limit in f.limits]
    assert not shown, f"shown are: {_grounds(shown)}"


@then(parsers.re(r'its test asks whether it was "(?P<limb>[^"]+)"'))
@sentence('its test asks whether it was "WORDS"', "The test of a limit has a limb with these words.")
def _(story: Story, limb: str) -> None:
    asked = {one.says for f in spoken_of(story) for limit in f.limits for one in limit.limbs}
    assert any(limb.lower() in says.lower() for says in asked), "; ".join(sorted(asked))


@then(parsers.re(r'the test of "(?P<ground>[^"]+)" has these limbs'))
@sentence(
    'the test of "GROUND" has these limbs',
    "A table: each limb of the test that the State has to meet, by its name, and what it asks. There is no other.",
)
def _(story: Story, ground: str, datatable: list[list[str]]) -> None:
    shown = [x for f in spoken_of(story) for x in f.limits if ground.lower() in x.ground.lower()]
    assert shown, "no such limit is shown"
    for limit in shown:
        missing = [limb.limb for limb in limit.limbs if [limb.limb, limb.says] not in datatable]
        assert not missing, f"limbs that are not told as they are: {', '.join(missing)}"
        gone = [row[0] for row in datatable if row[0] not in [limb.limb for limb in limit.limbs]]
        assert not gone, f"its test has no limb {', '.join(gone)}"


@then(parsers.re(r'on "(?P<limb>[^"]+)" the facts say of (?P<fact>.+?), (?P<detail>[\w ]+): (?P<says>.+)'))
@sentence('on "LIMB" the facts say of FACT, DETAIL: WORDS', "What the facts say to one limb of a limit's test.")
def _(story: Story, limb: str, fact: str, detail: str, says: str) -> None:
    id = story.fact_named(fact)
    name = wording().attribute(story.facts[id].kind, detail)
    said = [
        (one.limb, f, a, words)
        for finding in spoken_of(story)
        for limit in finding.limits
        for one in limit.limbs
        for f, a, words in one.facts_say
    ]
    assert (limb, id, name, says) in said, said


@then(parsers.re(r'on "(?P<limb>[^"]+)" the facts say nothing'))
@sentence('on "LIMB" the facts say nothing', "The facts say nothing to that limb.")
def _(story: Story, limb: str) -> None:
    shown = [one for f in spoken_of(story) for limit in f.limits for one in limit.limbs if one.limb == limb]
    assert shown, "no such limb"
    said = [one.facts_say for one in shown if one.facts_say]
    assert not said, said


def _grounds(limits: list[LimitShown]) -> str:
    return "; ".join(sorted({limit.ground for limit in limits}))
