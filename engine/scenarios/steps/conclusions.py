"""Then-steps on conclusions: what the facts amount to in law, whatever obligation rests on it.

"Then it follows that what was done to Ann is of a severity that torture has" speaks of an inference of the vocabulary
in its own sentence, before any article is named.
"""

from __future__ import annotations

from pytest_bdd import parsers, then

from engine.model.authority import pin_covers
from engine.model.rule import Rule
from engine.reason.solve import Solution
from engine.scenarios import traces
from engine.scenarios.heard import heard_by
from engine.scenarios.library import library, rulebook, wording
from engine.scenarios.sentence import sentence
from engine.scenarios.steps.findings import pins
from engine.scenarios.story import Story

FOLLOWS, OPEN, NOT = "follows that", "is open whether", "does not follow that"


@then(parsers.re(rf"it (?P<outcome>{FOLLOWS}|{OPEN}|{NOT}) (?P<conclusion>.+)"))
@sentence(
    "it follows that | is open whether | does not follow that CONCLUSION",
    "What the facts amount to, in a sentence of the vocabulary, whatever obligation rests on it.",
)
def _(story: Story, outcome: str, conclusion: str) -> None:
    said = wording().inference(conclusion)
    assert said is not None, f'"{conclusion}" is no conclusion of the vocabulary'
    name, person = said
    assert story.assessment, "no step has assessed the facts"
    found, story.concluded_by = _found(library().solved(story.case()), name, set(story.people_named(person)))
    # The sentence names the rules that may draw it, as a title names those of an obligation.
    traces.speak_of(rule.id for rule in _drawing(name))
    assert found == outcome, f"it {found} {conclusion}"
    if found == NOT:
        words, told = rulebook().words, {fact.kind for fact in story.facts.values()}
        kinds = {name for kind in told for name in words.chain(kind)}
        assert kinds & _heard(name), "no rule could conclude that of facts of these kinds: nothing was checked"


@then(parsers.re(r"that rests on (?P<references>.+)"))
@sentence("that rests on REFERENCE", "The rules by which the conclusion just named follows cite all of these.")
def _(story: Story, references: str) -> None:
    assert story.concluded_by, "no step before this one has named a conclusion that follows or is open"
    cited = {pin for id in story.concluded_by for pin in rulebook().rules[id].cites}
    missing = [pin for pin in pins(references) if not any(pin_covers(pin, one) for one in cited)]
    assert not missing, f"{', '.join(missing)} is not among {', '.join(sorted(cited)) or 'nothing'}"


def _drawing(name: str) -> list[Rule]:
    """The rules that may draw a conclusion."""
    return [rule for rule in rulebook().rules.values() if rule.draws is not None and rule.draws.inference == name]


def _heard(name: str) -> set[str]:
    """The kinds of fact from which it may be drawn."""
    return {kind for rule in _drawing(name) for kind in heard_by(rule, rulebook().rules.values())}


def _found(solution: Solution, name: str, people: set[str]) -> tuple[str, list[str]]:
    """Whether a conclusion about one of these people follows, may follow, or does not; and by which rules."""
    concerned = {
        conclusion
        for conclusion in (*solution.definite, *solution.open)
        if conclusion.kind == "inference" and conclusion.name == name and people & {who for _, who in conclusion.people}
    }
    rules = sorted({one.rule for conclusion in concerned for one in solution.live.get(conclusion, ())})
    if concerned & solution.definite:
        return FOLLOWS, rules
    return (OPEN if concerned else NOT), rules
