"""The reference of steps as Markdown: docs/steps.md."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from engine.model.vocabulary import PERSON
from engine.scenarios.reference import FIXED, RELATION, TAIL, ShownStep


def reference_page(steps: Iterable[ShownStep]) -> str:
    """The reference as Markdown, for docs/steps.md."""
    listed = list(steps)
    facts = [s for s in listed if s.says != RELATION and s.about not in (FIXED, PERSON)]
    people = [s for s in listed if s.says == RELATION or s.about == PERSON]
    lines = [HEAD, "## Facts\n", FACTS, *_table("kind", ((s.about, s.form.removesuffix(TAIL)) for s in facts))]
    lines += ["\n## Relations and people\n", PEOPLE, *_table("", ((s.says, s.form) for s in people))]
    for keyword, about in (("Given", GIVEN), ("When", WHEN), ("Then", THEN)):
        lines += _section(keyword, about, [s for s in listed if s.about == FIXED and s.keyword == keyword])
    return "\n".join(lines) + "\n"


HEAD = """\
# Steps

Every sentence that a scenario may use. Words in capitals are to be filled in; what stands in brackets may be left out;
`|` separates alternatives. `And` and `But` continue the step before. This page is made by
`pincite features --steps --format md`; in a folder with words of its own, `pincite features --steps` shows those too.
"""
FACTS = """\
A fact is the sentence of its kind, with names in the places of people. It may go on with a date (`on 16 July 2024`,
`in July 2024`, `since May 2024`, `from 26 May 2024 to 29 May 2024`), a name for the fact (`, called the search`) and
its source (`, according to the letter, p. 2`). A table below it gives details: `| warrant | no |`. A detail that is
left out is unknown, never no. `pincite vocab KIND` lists the details of a kind and their values.
"""
PEOPLE = """\
People are introduced by what is said of them; facts name them after that. Phrases can be joined: *Ann is a woman, a
journalist and a lawyer*. Roles and other values are those of `pincite vocab person`.
"""
GIVEN = "What is told, and what is changed in what was told before.\n"
WHEN = (
    "What is asked. After new Given-steps the facts can be assessed again. `why` and `check` are commands of Pincite.\n"
)
THEN = """\
What must hold. REFERENCE is written as lawyers write it: *ICCPR article 14(1)*, *General Comment No. 32, paragraphs 28
and 29*, *Mandela Rules, rule 58*. TITLE is words from the title of a rule, and says which of several obligations is
meant.
"""


def _table(head: str, rows: Iterable[tuple[str, str]]) -> Iterator[str]:
    yield f"| sentence | {head} |"
    yield "| --- | --- |"
    yield from (f"| {_escaped(form)} | {_escaped(about)} |" for about, form in rows)


def _section(title: str, about: str, steps: list[ShownStep]) -> Iterator[str]:
    yield f"\n## {title}\n"
    yield about
    for step in steps:
        yield f"**{_escaped(step.form)}**  "
        yield f"{step.says}\n"
        if step.example:
            yield "```gherkin"
            yield f"{step.keyword} {step.example}"
            yield from (f"  | {' | '.join(row)} |" for row in step.table)
            yield "```\n"


def _escaped(text: str) -> str:
    return re.sub(r"([\[\]|<>*_])", r"\\\1", text)
