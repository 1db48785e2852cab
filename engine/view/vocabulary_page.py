"""The vocabulary as one Markdown page, kind by kind: what a case can say, and by which words it is found."""

from __future__ import annotations

import re
from collections.abc import Iterator

from engine.model.vocabulary import (
    COUNT,
    DURATION,
    FACT,
    PERSON,
    TEXT,
    YES_NO_PART,
    Attribute,
    Example,
    Kind,
    Value,
    ValueTree,
    Vocabulary,
)

OPENING = """\
What a case file can say, kind by kind. This page is made from the vocabulary by `pincite vocab --page`; change the
files under `rules/vocabulary/`, not the page. `pincite vocab WORD` finds a kind by everyday words, `pincite vocab KIND`
prints one of them.

A kind that says what happened is an event. One that begins "as regards ..." says nothing by itself: only its details
do. What may be said of most facts (where, how often, how much, about what) stands once, under
[shared details](#shared-details), and is named at the end of each kind. Details marked *told* are left out where they
are not so; silence on all others is unknown, and is asked about. What stands after "Also:" are some of the words by
which the kind is found. Each example is told in a sentence and then as facts of a case with the people of
[this case](#people); further facts in it are those that the kind refers to."""
MOST_WORDS = 12
"""How many of the words by which a kind is found the page names."""
TAKES = {
    TEXT: "text",
    COUNT: "a count",
    DURATION: "a length of time",
    FACT: "the id of a fact",
    YES_NO_PART: "yes, no or in-part",
}


def vocabulary_page(words: Vocabulary) -> str:
    """The whole page."""
    return "\n".join(_lines(words)).rstrip() + "\n"


def _lines(words: Vocabulary) -> Iterator[str]:
    kinds = sorted(
        (kind for kind in words.kinds.values() if not kind.abstract and kind.name != PERSON),
        key=lambda kind: kind.title.casefold(),
    )
    yield from ("# The vocabulary", "", OPENING, "", "## Kinds of fact", "")
    for kind in kinds:
        yield f"- [{kind.title}](#{kind.name}): {_sentence(kind.says)}"
    yield from ("", "## People", "")
    yield from _example(PERSON, words)
    yield from _attributes(words.kinds[PERSON], words)
    yield from ("", "How people are related, under a person of the case:", "")
    for relation in words.relations.values():
        yield f"- `{relation.name}`: {_sentence(relation.says)}"
    yield from ("", "## Shared details", "", "What many kinds may say, each with what it asks of any fact:", "")
    yield from _shared(words)
    for kind in kinds:
        yield from ("", f"## {kind.name}", "", f"**{kind.title}.** {_sentence(kind.says)}", "")
        if kind.synonyms:
            yield from (f"Also: {', '.join(kind.synonyms[:MOST_WORDS])}.", "")
        slots = [f"`{slot}` {about}" for slot, about in words.slots(kind.name).items()]
        yield from (f"People: {'; '.join(slots)}.", "")
        yield from _example(kind.name, words)
        yield from _attributes(kind, words)
    used = {attribute.values for kind in words.kinds.values() for attribute in kind.attributes.values()}
    yield from ("", "# Values", "")
    for tree in words.trees.values():
        if tree.name in used:
            yield from _tree(tree)


def _attributes(kind: Kind, words: Vocabulary) -> Iterator[str]:
    shared = words.shared(kind.name)
    for attribute in words.attributes(kind.name).values():
        if attribute.name not in shared:
            yield _line(attribute, words)
    if shared:
        yield from ("", f"Shared: {', '.join(f'`{name}`' for name in shared)}.")


def _example(kind: str, words: Vocabulary) -> Iterator[str]:
    """What happened, and the YAML that says so."""
    example = words.examples.get(kind)
    if example is not None:
        yield from (f"Example: {example.tells}", "", "```yaml", *example_lines(example), "```", "")


def example_lines(example: Example) -> Iterator[str]:
    """An example as the lines of a case file."""
    for key, block in (("people", example.people), ("facts", example.facts)):
        if block:
            yield f"{key}:"
            yield from (f"  {line}" for line in block.splitlines())


def _shared(words: Vocabulary) -> Iterator[str]:
    """Every shared detail once; its question speaks of the fact in words that fit any."""
    told = {}
    for kind in words.kinds.values():
        held = words.attributes(kind.name)
        told.update({name: (kind.says, held[name]) for name in words.shared(kind.name) if name not in told})
    for says, attribute in told.values():
        yield _line(attribute, words).replace(_sentence(says), "it happened")


def _line(attribute: Attribute, words: Vocabulary) -> str:
    told = "" if attribute.asked else ", *told*"
    return f"- `{attribute.name}` ({_takes(attribute, words)}{told}): {_sentence(attribute.question)}"


def _takes(attribute: Attribute, words: Vocabulary) -> str:
    tree = words.tree(attribute)
    if attribute.values in TAKES:
        takes = TAKES[attribute.values]
    elif attribute.yes_or_no or tree is None:
        takes = "yes or no"
    else:
        takes = f"[{tree.says}](#values-{tree.name})"
    return f"{takes}, one or several" if attribute.many else takes


def _tree(tree: ValueTree) -> Iterator[str]:
    yield from (f"## values: {tree.name}", "", f"{tree.says[:1].upper()}{tree.says[1:]}.", "")
    for value in tree.values.values():
        yield f"{'  ' * _depth(value, tree)}- `{value.name}`: {value.says}"
    yield ""


def _depth(value: Value, tree: ValueTree) -> int:
    return 0 if value.wider is None else 1 + _depth(tree.values[value.wider], tree)


def _sentence(text: str) -> str:
    """A sentence with its slots as plain words."""
    return re.sub(r"\{(\w+)\}", r"*\1*", text)
