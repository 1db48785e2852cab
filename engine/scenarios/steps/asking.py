"""When-steps: the questions that a researcher puts to the tool, each by the command that answers it."""

from __future__ import annotations

from pytest_bdd import parsers, when

from engine.load.edit import add_fact, set_attribute
from engine.scenarios import traces
from engine.scenarios.authorities import pins_of
from engine.scenarios.commands import CASE, NEW
from engine.scenarios.library import rulebook, wording
from engine.scenarios.sentence import sentence
from engine.scenarios.story import Story

TARGET = r'(?:(?P<reference>[^"]+?)|"(?P<title>[^"]+)")'
WITHOUT = {"those that are contested": "contested", "those that one source alone tells": "single-source"}


@when(parsers.re(rf"the researcher asks why {TARGET} is engaged(?:, (?P<depth>\d+) levels? deep)?"))
@sentence('the researcher asks why REFERENCE | "TITLE" is engaged[, NUMBER levels deep]', "Runs `why` on the case.")
def _(story: Story, reference: str | None, title: str | None, depth: str | None) -> None:
    deep = ("--depth", depth) if depth else ()
    story.ask("why", CASE, _target(reference, title), *deep)


@when(parsers.re(rf"the researcher asks why {TARGET} is not engaged"))
@sentence('the researcher asks why REFERENCE | "TITLE" is not engaged', "Runs `why-not` on the case.")
def _(story: Story, reference: str | None, title: str | None) -> None:
    story.ask("why-not", CASE, _target(reference, title))


@when(parsers.re(r"the researcher asks what comes near(?:, up to (?P<most>\d+))?"))
@sentence(
    "the researcher asks what comes near[, up to NUMBER]",
    "Runs `why-not` without a target: the rules that are nearest to being met.",
)
def _(story: Story, most: str | None) -> None:
    story.ask("why-not", CASE, *(("--most", most) if most else ()))


@when(parsers.re(r"the researcher asks what if(?P<save>, and saves the changed case)?"))
@sentence(
    "the researcher asks what if[, and saves the changed case]",
    "Runs `what-if` with the changes of the table: set, drop or add.",
)
def _(story: Story, save: str | None, datatable: list[list[str]]) -> None:
    question: list[str] = []
    for change, *about in datatable:
        assert change in ("set", "drop", "add"), f"a change is set, drop or add, not {change}"
        question += [f"--{change}", _changed(story, change, about)]
    story.ask("what-if", CASE, *question, *(("--save", NEW) if save else ()))


@when("the researcher asks what rests on each fact")
@sentence("the researcher asks what rests on each fact", "Runs `what-if --sweep`: what falls with each fact.")
def _(story: Story) -> None:
    story.ask("what-if", CASE, "--sweep")


@when(parsers.re(r"the researcher asks what to ask next(?:, (?:of )?the (?P<to>source|Government))?"))
@sentence("the researcher asks what to ask next[, [of] the source | Government]", "Runs `ask` on the case.")
def _(story: Story, to: str | None) -> None:
    story.ask("ask", CASE, *(("--to", to.lower()) if to else ()))


@when("the researcher asks for the report")
@sentence("the researcher asks for the report", "Runs `check` on the case.")
def _(story: Story) -> None:
    story.ask("check", CASE)


@when(parsers.re(r"the researcher asks for the report without (?P<left_out>.+)"))
@sentence(
    "the researcher asks for the report without those that are contested | those that one source alone tells",
    "Runs `check` and leaves out facts that are contested, or that one source alone tells.",
)
def _(story: Story, left_out: str) -> None:
    chosen = [WITHOUT[part] for part in left_out.split(" and without ")]
    story.ask("check", CASE, *(word for name in chosen for word in ("--without", name)))


@when("the lines proposed are written into the file and the report is asked for")
@sentence(
    "the lines proposed are written into the file and the report is asked for",
    "Follows the advice of `why-not` and runs `check` on the changed file.",
)
def _(story: Story) -> None:
    text, nearest = story.answer.file, story.answer.data["nearest"]
    assert nearest, "nothing was proposed"
    for condition in nearest[0]["conditions"]:
        for remedy in condition["remedies"]:
            if remedy["fact"]:
                attribute, value = remedy["yaml"].split(": ")
                text = set_attribute(text, remedy["fact"], attribute, value)
            else:
                text = add_fact(text, remedy["yaml"])
    story.ask("check", CASE, file=text)


@when("the report is asked for on the saved case")
@sentence("the report is asked for on the saved case", "Runs `check` on the file that `what-if --save` wrote.")
def _(story: Story) -> None:
    assert story.answer.ran.saved, story.answer.ran.err
    story.ask("check", CASE, file=story.answer.ran.saved)


def rules_titled(title: str) -> set[str]:
    """The ids of the rules whose titles have these words; there must be one at least."""
    found = {rule.id for rule in rulebook().rules.values() if title.lower() in rule.title.lower()}
    assert found, f'no rule is about "{title}"'
    traces.speak_of(sorted(found))
    return found


def _target(reference: str | None, title: str | None) -> str:
    found = sorted(_stating(title)) if title else pins_of(reference or "", rulebook().catalogue)
    assert len(found) == 1, f"this may be {' or '.join(found)}"
    return found[0]


def _stating(title: str) -> list[str]:
    """Of the rules with these words in their titles, those that state an obligation."""
    return [id for id in rules_titled(title) if rulebook().rules[id].engages]


def _changed(story: Story, change: str, about: list[str]) -> str:
    """The argument of a change: "the warrant of the search | yes" is search.warrant=yes."""
    if change == "add":
        return about[0]
    if change == "drop":
        return story.fact_named(about[0])
    detail, _, of = about[0].removeprefix("the ").partition(" of ")
    if of in {person.name for person in story.people.values()}:
        (id,) = story.people_named(of)
        kind = "person"
    else:
        id = story.fact_named(of)
        kind = story.facts[id].kind
    key = wording().attribute(kind, detail)
    attribute = wording().words.attributes(kind).get(key)
    value = wording().values(attribute, about[1]) if attribute and about[1] != "unknown" else about[1]
    written = "[" + ", ".join(value) + "]" if isinstance(value, list) and len(value) > 1 else value
    return f"{id}.{key}={written[0] if isinstance(written, list) else written}"
