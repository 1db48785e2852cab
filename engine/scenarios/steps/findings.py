"""Then-steps on findings: status, authorities, the facts and conclusions relied on, limits, applicability.

"Then ICCPR article 14(1) is potentially engaged" chooses the findings that the steps after it speak of ("with
General Comment No. 32, paragraph 29", "because of the trial"). What follows a colon occurs in their titles.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from pytest_bdd import parsers, then

from engine.model.assessment import ENGAGED, NOT_ENGAGED, UNDETERMINED, Derivation, Finding
from engine.model.authority import pin_covers
from engine.model.rule import Rule
from engine.reason.ground import ground
from engine.reason.solve import solve
from engine.reason.why_not import FAILS, HOLDS, MISSING, UNKNOWN, WhyNot
from engine.scenarios import traces
from engine.scenarios.authorities import authority_named, pins_of
from engine.scenarios.heard import heard_by
from engine.scenarios.library import library, rulebook, wording
from engine.scenarios.sentence import sentence
from engine.scenarios.story import Story, assumed

PROVISION = r"(?P<provision>[^:\"]+?)"
ABOUT = r"(?:: (?P<title>.+))?"
WHY = "(?P<why>the State is not a party|it entered into force only later)"
SIGNS = {HOLDS: "\u25cf", UNKNOWN: "?", FAILS: "\u25cb", MISSING: "\u25cb"}
MOST_NEAR = 2
"""Rules whose conditions are shown where a step fails."""
ENGAGED_NOW = (ENGAGED,)
OPEN = (ENGAGED, UNDETERMINED)


@then(parsers.re(rf"{PROVISION} (?:is|are) potentially engaged(?: for (?P<people>[^:]+))?{ABOUT}"))
@sentence(
    "PROVISION is potentially engaged [for PEOPLE][: TITLE]",
    "The obligation follows from the facts as told, with no question open. The steps after it speak of it.",
)
def _(story: Story, provision: str, people: str | None, title: str | None) -> None:
    found = []
    for pin in pins(provision):
        under = findings(story, pin, title)
        matching = [f for f in under if f.status == ENGAGED and _owed(story, f, people)]
        assert matching, f"{pin} is not engaged; under it are: {_listed(under)}{_lacking(story, pin, title)}"
        found += matching
    story.speak_of(found)


@then(parsers.re(rf"{PROVISION} is undetermined{ABOUT}"))
@sentence(
    "PROVISION is undetermined[: TITLE]",
    "The obligation would follow if a question were answered in a certain way. The steps after it speak of it.",
)
def _(story: Story, provision: str, title: str | None) -> None:
    (pin,) = pins(provision)
    under = findings(story, pin, title)
    engaged = [f for f in under if f.status == ENGAGED]
    assert not engaged, f"{pin} is engaged: {_listed(engaged)}"
    story.speak_of([f for f in under if f.status == UNDETERMINED])
    assert story.spoken_of, f"{pin} is not undetermined; under it are: {_listed(under)}{_lacking(story, pin, title)}"


@then(parsers.re(rf"{PROVISION} is looked at and not engaged{ABOUT}"))
@sentence(
    "PROVISION is looked at and not engaged[: TITLE]",
    "A rule under the provision hears the facts, and they do not engage it.",
)
def _(story: Story, provision: str, title: str | None) -> None:
    (pin,) = pins(provision)
    under = findings(story, pin, title)
    open_ones = [f for f in under if f.status in OPEN]
    assert not open_ones, f"{pin} is engaged or undetermined: {_listed(open_ones)}"
    assert under, f"nothing was looked at under {pin}{_lacking(story, pin, title)}"
    story.speak_of([])


@then(parsers.re(rf"{PROVISION} is not engaged(?: for (?P<people>[^:]+))?{ABOUT}"))
@sentence(
    "PROVISION is not engaged [for PEOPLE][: TITLE]",
    "Nothing under the provision is engaged or undetermined.",
)
def _(story: Story, provision: str, people: str | None, title: str | None) -> None:
    for pin in pins(provision):
        said = [f for f in findings(story, pin, title) if f.status in OPEN and _owed(story, f, people)]
        assert not said, f"{pin} is engaged or undetermined: {_listed(said)}"
        assert could_be_engaged(story, pin, title), (
            f"no rule under {pin} could say so of facts of these kinds: nothing was checked"
        )
    story.speak_of([])


@then(parsers.re(r"with (?P<references>.+)"))
@sentence("with REFERENCE", "What was just named as engaged or undetermined cites these paragraphs.")
def _(story: Story, references: str) -> None:
    cited = {pin for finding in spoken_of(story) for pin in finding.pins}
    for pin in pins(references):
        assert any(pin_covers(pin, one) for one in cited), f"{pin} is not among {_sorted(cited)}"
    story.spoken_of = [
        f for f in story.spoken_of if any(pin_covers(pin, one) for pin in pins(references) for one in f.pins)
    ]


@then(parsers.re(r"(?:relying on|because of) (?P<facts>.+)"))
@sentence("because of FACTS", "It follows from these facts, all of them in one way.")
def _(story: Story, facts: str) -> None:
    wanted = {story.fact_named(name) for name in re.split(r", and |, | and ", facts)}
    relied = [f for f in spoken_of(story) if any(wanted <= d.facts() for d in f.derivations)]
    assert relied, f"relied on were only {_sorted(fact for f in story.spoken_of for fact in f.facts())}"
    story.spoken_of = relied


@then(parsers.re(r"not (?:relying on|because of) (?P<fact>.+)"))
@sentence("not because of FACT", "No way in which it follows uses this fact.")
def _(story: Story, fact: str) -> None:
    id = story.fact_named(fact)
    relying = [finding for finding in spoken_of(story) if id in finding.facts()]
    assert not relying, f"{_listed(relying)} rely on {id}"


@then(parsers.re(r"because (?!of )(?P<sentence>.+)"))
@sentence("because CONCLUSION", "It follows over this conclusion of the vocabulary, about that person.")
def _(story: Story, sentence: str) -> None:
    said = wording().inference(sentence)
    assert said is not None, f'"{sentence}" is no conclusion of the vocabulary'
    name, person = said
    people = set(story.people_named(person))
    drawn = [
        f
        for f in spoken_of(story)
        if any(n == name and people & set(who) for d in f.derivations for n, who in _drawn(d))
    ]
    assert drawn, f"{_listed(story.spoken_of)} do not follow from {name}"
    story.spoken_of = drawn


@then(parsers.re(r"it is (?P<directness>primary|supporting|context)"))
@sentence("it is primary | supporting | context", "How closely the facts are what the provision is about.")
def _(story: Story, directness: str) -> None:
    found = {finding.directness for finding in spoken_of(story)}
    assert found == {directness}, f"it is {' and '.join(sorted(found))}"


@then(parsers.re(r"(?P<references>(?!nothing younger|all of this).+) (?:is|are) cited"))
@sentence(
    "REFERENCE is | are cited",
    "Some engaged finding cites each of these. `nothing of AUTHORITY is cited` asks for the opposite.",
)
def _(story: Story, references: str) -> None:
    if references.startswith("nothing of "):
        id = authority_named(references.removeprefix("nothing of "), rulebook().catalogue).id
        wrong = {pin for pin in cited_pins(story, OPEN) if pin_covers(id, pin)}
        assert not wrong, f"cited are {_sorted(wrong)}"
        return
    cited = cited_pins(story, ENGAGED_NOW)
    missing = [pin for pin in pins(references) if not any(pin_covers(pin, one) for one in cited)]
    assert not missing, f"{missing} are not among {_sorted(cited)}"


@then(parsers.re(r"(?P<references>.+) (?:is|are) not cited"))
@sentence("REFERENCE is | are not cited", "No engaged or undetermined finding cites it.")
def _(story: Story, references: str) -> None:
    cited = cited_pins(story, OPEN)
    wrong = [pin for pin in pins(references) if any(pin_covers(pin, one) for one in cited)]
    assert not wrong, f"{wrong} are cited"


@then(parsers.re(r"(?P<authority>.+) is listed as later authority"))
@sentence(
    "AUTHORITY is listed as later authority",
    "The text was adopted after the day whose law applies: left out, and named.",
)
def _(story: Story, authority: str) -> None:
    id = authority_named(authority, rulebook().catalogue).id
    assert id in [later.authority for later in story.assessment.later]


@then(parsers.re(r"(?P<authority>.+) is not listed as later authority"))
@sentence("AUTHORITY is not listed as later authority", "The text stood on the day whose law applies.")
def _(story: Story, authority: str) -> None:
    id = authority_named(authority, rulebook().catalogue).id
    assert id not in [later.authority for later in story.assessment.later]


@then(parsers.re(rf"{PROVISION} does not apply because {WHY}{ABOUT}"))
@sentence(
    "PROVISION does not apply because the State is not a party | it entered into force only later[: TITLE]",
    "The facts would engage it; only the law in time stands in the way.",
)
def _(story: Story, provision: str, why: str, title: str | None) -> None:
    status = "not-party" if "party" in why else "not-in-force"
    for pin in pins(provision):
        under = findings(story, pin, title)
        # The facts would engage it without any assumption: only the law stands in the way.
        followed = [f for f in under if any(not assumed(d) for d in f.derivations)]
        held_back = [f for f in followed if f.applicability.status == status]
        assert held_back, f"{pin} is not held back as {status}; under it are: {_listed(under)}"
        assert {f.status for f in held_back} == {NOT_ENGAGED}


@then(parsers.re(r"it is read with (?P<references>.+)"))
@sentence("it is read with REFERENCE", "The provision gives no claim alone; these are the ones concerned, all of them.")
def _(story: Story, references: str) -> None:
    wanted = set(pins(references))
    for finding in spoken_of(story):
        found = {citation.pin for citation in finding.read_with}
        assert found == wanted, f"it is read with {_sorted(found)}"


@then(parsers.re(r'the law presumes "(?P<words>[^"]+)", by (?P<references>.+)'))
@sentence(
    'the law presumes "WORDS", by REFERENCE',
    "Nobody says so; the law takes it to be so while nobody says otherwise, by this paragraph.",
)
def _(story: Story, words: str, references: str) -> None:
    presumed = {(one.says, one.pin) for f in spoken_of(story) for one in f.presumptions()}
    (pin,) = pins(references)
    assert (words, pin) in presumed, f"presumed is only: {_sorted(f'{says} ({by})' for says, by in presumed)}"


@then("nothing is presumed")
@sentence("nothing is presumed", "It follows from the facts as told; the law takes nothing to be so in their place.")
def _(story: Story) -> None:
    presumed = {one.says for f in spoken_of(story) for one in f.presumptions()}
    assert not presumed, _sorted(presumed)


@then(parsers.re(r"it has been in force for the State since (?P<day>[-\d]+)"))
@sentence("it has been in force for the State since DAY", "The day, as 1976-03-23.")
def _(story: Story, day: str) -> None:
    assert {f.applicability.since for f in spoken_of(story)} == {day}


def pins(text: str) -> list[str]:
    """The pins that a reference names."""
    return pins_of(text, rulebook().catalogue)


def findings(story: Story, pin: str, title: str | None = None) -> list[Finding]:
    """The findings under a provision, or those of them whose title has the words given."""
    under = [f for f in story.assessment.findings if pin_covers(pin, f.provision.pin)]
    chosen = [f for f in under if not title or title.lower() in f.title.lower()]
    traces.speak_of(f.id for f in chosen if title or f.status in OPEN)
    if title and not chosen:
        stating = rules_under(pin, title)
        assert stating, _no_such_title(pin, title)
        traces.speak_of(rule.id for rule in stating)
    return chosen


def rules_under(pin: str, title: str | None) -> list[Rule]:
    """The rules that may engage a provision, or those of them whose title has the words given."""
    return [
        rule
        for rule in rulebook().rules.values()
        if rule.engages is not None
        and pin_covers(pin, rule.engages.provision)
        and (not title or title.lower() in rule.title.lower())
    ]


def could_be_engaged(story: Story, pin: str, title: str | None) -> bool:
    """Whether some rule under the provision hears facts of a kind that was told: else "not engaged" says nothing."""
    words = rulebook().words
    told = {name for fact in story.facts.values() for name in words.chain(fact.kind)}
    heard = {told_of for rule in rules_under(pin, title) for told_of in heard_by(rule, rulebook().rules.values())}
    return bool(told & heard)


def _no_such_title(pin: str, title: str) -> str:
    elsewhere = {
        rule.engages.provision
        for rule in rulebook().rules.values()
        if rule.engages is not None and title.lower() in rule.title.lower()
    }
    where = f"; such rules stand under {_sorted(elsewhere)}" if elsewhere else ""
    return f'no rule is about "{title}" under {pin}{where}'


def _lacking(story: Story, pin: str, title: str | None) -> str:
    """The conditions of the nearest rules under a provision, each with its sign, for a step that failed."""
    case = story.case()
    grounding = ground(case, library().program)
    answerer = WhyNot(grounding, solve(grounding.instances), rulebook())
    ids = [rule.id for rule in rules_under(pin, title)]
    lines: list[str] = []
    for miss in answerer.nearest(ids, MOST_NEAR) if ids else ():
        lines.append(f"{miss.rule}: {miss.title}")
        for condition in miss.conditions:
            detail = f" ({condition.detail})" if condition.detail else ""
            lines.append(f"  {SIGNS[condition.state]} {condition.says}{detail}")
    return "".join(f"\n{line}" for line in lines)


def spoken_of(story: Story) -> list[Finding]:
    """The findings chosen by an earlier step."""
    assert story.spoken_of, "no step before this one has named a provision that is engaged or undetermined"
    return story.spoken_of


def cited_pins(story: Story, statuses: Iterable[str]) -> set[str]:
    """Every pin of the findings with these statuses."""
    return {pin for finding in story.assessment.findings if finding.status in statuses for pin in finding.pins}


def _owed(story: Story, finding: Finding, people: str | None) -> bool:
    return people is None or set(story.people_named(people)) <= set(finding.owed_to)


def _drawn(derivation: Derivation) -> Iterable[tuple[str, list[str]]]:
    for premise in derivation.premises:
        if premise.inference:
            slots = rulebook().words.inferences[premise.inference].people
            yield premise.inference, [person for slot, person in premise.people if slot in slots]
        for below in premise.derivations:
            yield from _drawn(below)


def _listed(found: Iterable[Finding]) -> str:
    return ", ".join(f"{f.id} ({f.status}; {', '.join(f.facts())})" for f in found) or "no findings"


def _sorted(pins: Iterable[str]) -> str:
    return ", ".join(sorted(set(pins))) or "nothing"
