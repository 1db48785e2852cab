"""`pincite vocab`: search the declared kinds, attributes and values, with the rules that hear them."""

from __future__ import annotations

import argparse
from collections.abc import Iterator

from engine.command.workbench import Workbench, add_common, terminal_width
from engine.model.problem import visible
from engine.model.rule import Rule
from engine.model.vocabulary import Kind, ValueTree, Vocabulary
from engine.view.as_text import wrapped

EPILOG = """examples:
  pincite vocab                 all kinds of fact
  pincite vocab search          the kind, its attributes and values, and the rules that hear it
  pincite vocab warrant         every kind, attribute and value with that word"""


def run(arguments: list[str]) -> int:
    """Run the command; exit code 0 done, 2 bad input or nothing found."""
    parser = argparse.ArgumentParser(
        prog="pincite vocab",
        description="Search the vocabulary of facts. Without a word: all kinds, a line each.",
        epilog=EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("word", nargs="?", default="", metavar="WORD")
    add_common(parser)
    options = parser.parse_args(arguments)
    bench = Workbench.open(options)
    if bench is None:
        return 2
    words, width = bench.rulebook.words, terminal_width()
    if not options.word:
        lines = list(_all(words, width))
    elif options.word in words.kinds:
        lines = list(_kind(words.kinds[options.word], words, bench.rulebook.rules, width))
    else:
        lines = list(_matches(options.word.lower(), words, width))
    for line in lines:
        print(visible(line))
    if not lines:
        print(f"Nothing in the vocabulary has the word `{visible(options.word)}`.")
        return 2
    return 0


def _all(words: Vocabulary, width: int) -> Iterator[str]:
    for kind in words.kinds.values():
        if not kind.abstract:
            yield from wrapped(f"{kind.name}: {kind.says}", width, "", "    ")


def _kind(kind: Kind, words: Vocabulary, rules: dict[str, Rule], width: int) -> Iterator[str]:
    yield f"{kind.name}: {kind.title}"
    yield from wrapped(kind.says, width, "  ", "  ")
    if len(words.chain(kind.name)) > 1:
        yield f"  is also: {', '.join(words.chain(kind.name)[1:])}"
    for slot, about in words.slots(kind.name).items():
        yield from wrapped(f"{slot}: {about}", width, "  ", "      ")
    for attribute in words.attributes(kind.name).values():
        tree = words.tree(attribute)
        values = ", ".join(tree.values) if tree else attribute.values
        many = " (one or several)" if attribute.many else ""
        yield from wrapped(f"{attribute.name}: {values}{many}", width, "  ", "      ")
        yield from wrapped(attribute.question, width, "      ", "      ")
    heard = [
        rule.id
        for rule in rules.values()
        if any(c.subject in words.chain(kind.name) for clause in rule.clauses for c in clause.conditions)
    ]
    yield from wrapped(f"heard by {len(heard)} rules: {', '.join(heard)}", width, "  ", "    ")


def _matches(word: str, words: Vocabulary, width: int) -> Iterator[str]:
    for kind in words.kinds.values():
        if word in f"{kind.name} {kind.title} {kind.says}".lower():
            yield from wrapped(f"kind {kind.name}: {kind.says}", width, "", "    ")
        for attribute in kind.attributes.values():
            if word in f"{attribute.name} {attribute.question}".lower():
                yield from wrapped(f"attribute {kind.name}.{attribute.name}: {attribute.question}", width, "", "    ")
    for tree in words.trees.values():
        yield from _values(word, tree, words, width)
    for relation in words.relations.values():
        if word in f"{relation.name} {relation.says}".lower():
            yield from wrapped(f"relation {relation.name}: {relation.says}", width, "", "    ")


def _values(word: str, tree: ValueTree, words: Vocabulary, width: int) -> Iterator[str]:
    named = word in f"{tree.name} {tree.says}".lower()
    found = [v for v in tree.values.values() if named or word in f"{v.name} {v.says}".lower()]
    if not found:
        return
    used = [
        f"{kind.name}.{attribute.name}"
        for kind in words.kinds.values()
        for attribute in kind.attributes.values()
        if attribute.values == tree.name
    ]
    yield from wrapped(f"values `{tree.name}`, of {', '.join(used)}", width, "", "    ")
    for value in found:
        yield from wrapped(f"{value.name}: {value.says}", width, "  ", "      ")
