"""`pincite vocab`: search the declared kinds, attributes and values, with the rules that hear them."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator, Sequence

from engine.command.workbench import Workbench, add_common, terminal_width
from engine.lint.hearing import Hearing
from engine.model.problem import did_you_mean, visible
from engine.model.vocabulary import YES_NO, Attribute, Kind, ValueTree, Vocabulary
from engine.view.as_text import wrapped

EPILOG = """examples:
  pincite vocab                 all kinds of fact
  pincite vocab search          the kind, its attributes and values, and the rules that hear it
  pincite vocab warrant         every kind, attribute and value with that word
  pincite vocab --huridocs      the share of the field checklist that is heard, and what is left out"""
MOST_RULES = 6


def run(arguments: list[str]) -> int:
    """Run the command; exit code 0 done, 1 below the target of the checklist, 2 bad input or nothing found."""
    parser = argparse.ArgumentParser(
        prog="pincite vocab",
        description="Search the vocabulary of facts. Without a word: all kinds, a line each.",
        epilog=EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("word", nargs="?", default="", metavar="WORD")
    parser.add_argument("--huridocs", action="store_true", help="measure it by the codes of the HURIDOCS thesauri")
    parser.add_argument("--format", choices=("text", "json"), default="text", help="json goes with --huridocs")
    add_common(parser)
    options = parser.parse_args(arguments)
    bench = Workbench.open(options)
    if bench is None:
        return 2
    if options.huridocs:
        from engine.command.vocab_checklist import measured

        return measured(bench, options.format)
    if options.format != "text":
        print("pincite: --format json goes with --huridocs", file=sys.stderr)
        return 2
    words, width = bench.rulebook.words, terminal_width()
    if not options.word:
        lines = list(_all(words, width))
    elif options.word in words.kinds:
        lines = list(_kind(words.kinds[options.word], words, Hearing(bench.rulebook), width))
    else:
        lines = list(_matches(options.word.lower(), words, Hearing(bench.rulebook), width))
    for line in lines:
        print(visible(line))
    if not lines:
        values = [value for tree in words.trees.values() for value in tree.values]
        near = did_you_mean(options.word, [*words.subjects(), *values])
        hint = f" Did you mean `{near}`?" if near else ""
        print(f"Nothing in the vocabulary has the word `{visible(options.word)}`.{hint}")
        return 2
    return 0


def _all(words: Vocabulary, width: int) -> Iterator[str]:
    for kind in words.kinds.values():
        if not kind.abstract:
            yield from wrapped(f"{kind.name}: {kind.says}", width, "", "    ")


def _kind(kind: Kind, words: Vocabulary, hearing: Hearing, width: int) -> Iterator[str]:
    yield f"{kind.name}: {kind.title}"
    yield from wrapped(kind.says, width, "  ", "  ")
    if len(words.chain(kind.name)) > 1:
        yield from wrapped(f"is also: {', '.join(words.chain(kind.name)[1:])}", width, "  ", "      ")
    narrower = [name for name in words.narrower(kind.name) if name != kind.name]
    if narrower:
        yield from wrapped(f"narrower: {', '.join(narrower)}", width, "  ", "      ")
    for slot, about in words.slots(kind.name).items():
        yield from wrapped(f"{slot}: {about}", width, "  ", "      ")
    for attribute in words.attributes(kind.name).values():
        tree = words.tree(attribute)
        values = ", ".join(tree.values) if tree else attribute.values
        many = " (one or several)" if attribute.many else ""
        yield from wrapped(f"{attribute.name}: {values}{many}", width, "  ", "      ")
        yield from wrapped(attribute.question, width, "      ", "      ")
    heard = hearing.kind(kind.name)
    yield from wrapped(f"heard by {_rules(len(heard))}: {', '.join(heard)}", width, "  ", "    ")


def _rules(number: int) -> str:
    return "1 rule" if number == 1 else f"{number} rules" if number else "no rule"


def _heard(rules: Sequence[str], width: int) -> Iterator[str]:
    """Who hears a word, in a line or two."""
    more = f" and {len(rules) - MOST_RULES} more" if len(rules) > MOST_RULES else ""
    names = f": {', '.join(rules[:MOST_RULES])}{more}" if rules else ""
    yield from wrapped(f"heard by {_rules(len(rules))}{names}", width, "      ", "        ")


def _matches(word: str, words: Vocabulary, hearing: Hearing, width: int) -> Iterator[str]:
    for kind in words.kinds.values():
        if word in f"{kind.name} {kind.title} {kind.says}".lower():
            yield from wrapped(f"kind {kind.name}: {kind.says}", width, "", "    ")
            yield from _heard(hearing.kind(kind.name), width)
        for attribute in kind.attributes.values():
            phrases = f"{attribute.name} {attribute.question} {' '.join(attribute.says.values())}"
            if word in phrases.lower():
                yield from _attribute(kind, attribute, words, hearing, width)
    for tree in words.trees.values():
        yield from _values(word, tree, words, hearing, width)
    for relation in words.relations.values():
        if word in f"{relation.name} {relation.title} {relation.says}".lower():
            yield from wrapped(f"relation {relation.name}: {relation.says}", width, "", "    ")
            yield from _heard(hearing.subject(relation.name), width)
    for inference in words.inferences.values():
        if word in f"{inference.name} {inference.says}".lower():
            yield from wrapped(f"inference {inference.name}: {inference.says}", width, "", "    ")
            yield from _heard(hearing.subject(inference.name), width)


def _attribute(kind: Kind, attribute: Attribute, words: Vocabulary, hearing: Hearing, width: int) -> Iterator[str]:
    tree = words.tree(attribute)
    values = "yes or no" if attribute.values == YES_NO else f"values `{tree.name}`" if tree else attribute.values
    text = f"attribute {kind.name}.{attribute.name} ({values}): {attribute.question}"
    yield from wrapped(text, width, "", "    ")
    yield from _heard(hearing.attribute(kind.name, attribute.name), width)


def _values(word: str, tree: ValueTree, words: Vocabulary, hearing: Hearing, width: int) -> Iterator[str]:
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
        yield from _heard(hearing.value(tree.name, value.name), width)
