"""`pincite vocab`: finds the kinds, attributes and values for a word, with the rules that hear them when asked to."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence

from engine.command.options import add_common, command_parser
from engine.command.workbench import Workbench, terminal_width
from engine.lint.hearing import Hearing
from engine.model.problem import misspelt, visible
from engine.model.vocabulary import YES_NO_PART, Attribute, Kind, Vocabulary
from engine.model.word_search import Found, Hit, search
from engine.view.as_text import wrapped

EPILOG = """examples:
  pincite vocab                    all kinds of fact
  pincite vocab search             that kind of fact, with its attributes and values
  pincite vocab house raided       the kinds, attributes and values that these words lead to, best first
  pincite vocab search --heard     the same, with the rules that hear each word
  pincite vocab --page             the whole vocabulary, kind by kind, as Markdown
  pincite vocab --huridocs         the share of the field checklist that is heard, and what is left out"""
MOST_RULES = 6
MOST_KINDS = 8
MOST_HITS = 4
MOST_WORDS = 12


def run(arguments: list[str]) -> int:
    """Run the command; exit code 0 done, 1 below the target of the checklist, 2 bad input or nothing found."""
    parser = command_parser(
        "vocab",
        "Search the vocabulary of facts by everyday words. Without a word: all kinds, a line each.",
        EPILOG,
    )
    parser.add_argument("word", nargs="*", default=[], metavar="WORD")
    parser.add_argument("--heard", action="store_true", help="name the rules that hear each word")
    parser.add_argument("--page", action="store_true", help="the whole vocabulary as a Markdown page")
    parser.add_argument("--huridocs", action="store_true", help="measure it by the codes of the HURIDOCS thesauri")
    parser.add_argument("--format", choices=("text", "json"), default="text", help="json goes with --huridocs")
    add_common(parser)
    options = parser.parse_args(arguments)
    bench = Workbench.open(options)
    if bench is None:
        return 2
    if options.huridocs:
        from engine.command.vocab.checklist import measured

        return measured(bench, options.format)
    if options.page:
        from engine.view.vocabulary_page import vocabulary_page

        print(vocabulary_page(bench.rulebook.words), end="")
        return 0
    if options.format != "text":
        print("pincite: --format json goes with --huridocs", file=sys.stderr)
        return 2
    words, width = bench.rulebook.words, terminal_width()
    hearing = Hearing(bench.rulebook) if options.heard else None
    word = " ".join(options.word)
    if not word:
        lines = list(_all(words, width))
    elif word in words.kinds:
        lines = list(_kind(words.kinds[word], words, hearing, width))
    else:
        lines = list(_matches(word, words, hearing, width))
    for line in lines:
        print(visible(line))
    if not lines:
        values = [value for tree in words.trees.values() for value in tree.values]
        near = misspelt(word, [*words.subjects(), *values])
        hint = f" Did you mean `{near}`?" if near else ""
        print(f"Nothing in the vocabulary fits `{visible(word)}`.{hint}")
        return 2
    return 0


def _all(words: Vocabulary, width: int) -> Iterator[str]:
    for kind in words.kinds.values():
        if not kind.abstract:
            yield from wrapped(f"{kind.name}: {kind.says}", width, "", "    ")


def _kind(kind: Kind, words: Vocabulary, hearing: Hearing | None, width: int) -> Iterator[str]:
    yield f"{kind.name}: {kind.title}"
    yield from wrapped(kind.says, width, "  ", "  ")
    if kind.synonyms:
        more = f" and {len(kind.synonyms) - MOST_WORDS} more" if len(kind.synonyms) > MOST_WORDS else ""
        yield from wrapped(f"found by: {', '.join(kind.synonyms[:MOST_WORDS])}{more}", width, "  ", "      ")
    if len(words.chain(kind.name)) > 1:
        yield from wrapped(f"is also: {', '.join(words.chain(kind.name)[1:])}", width, "  ", "      ")
    narrower = [name for name in words.narrower(kind.name) if name != kind.name]
    if narrower:
        yield from wrapped(f"narrower: {', '.join(narrower)}", width, "  ", "      ")
    for slot, about in words.slots(kind.name).items():
        yield from wrapped(f"{slot}: {about}", width, "  ", "      ")
    example = words.examples.get(kind.name)
    if example is not None:
        from engine.view.vocabulary_page import example_lines

        yield from wrapped(f"example: {example.tells}", width, "  ", "      ")
        yield from (f"    {line}" for line in example_lines(example))
    shared = () if kind.abstract else words.shared(kind.name)
    for attribute in words.attributes(kind.name).values():
        if attribute.name in shared:
            continue
        tree = words.tree(attribute)
        values = ", ".join(tree.values) if tree else attribute.values
        many = " (one or several)" if attribute.many else ""
        yield from wrapped(f"{attribute.name}: {values}{many}", width, "  ", "      ")
        yield from wrapped(attribute.question, width, "      ", "      ")
        if attribute.left_out:
            yield from wrapped(f"left out: {attribute.left_out}", width, "      ", "      ")
    if shared:
        wider = words.chain(kind.name)[1]
        yield from wrapped(f"shared (`pincite vocab {wider}`): {', '.join(shared)}", width, "  ", "      ")
    if hearing is not None:
        heard = hearing.kind(kind.name)
        yield from wrapped(f"heard by {_rules(len(heard))}: {', '.join(heard)}", width, "  ", "    ")
        if unheard := hearing.in_part_unheard(kind.name):
            yield from wrapped(f"in-part is heard by no rule for: {', '.join(unheard)}", width, "  ", "    ")


def _rules(number: int) -> str:
    return "1 rule" if number == 1 else f"{number} rules" if number else "no rule"


def _heard(rules: Sequence[str], width: int) -> Iterator[str]:
    """Who hears a word, in a line or two."""
    more = f" and {len(rules) - MOST_RULES} more" if len(rules) > MOST_RULES else ""
    names = f": {', '.join(rules[:MOST_RULES])}{more}" if rules else ""
    yield from wrapped(f"heard by {_rules(len(rules))}{names}", width, "      ", "        ")


def _matches(word: str, words: Vocabulary, hearing: Hearing | None, width: int) -> Iterator[str]:
    for found in search(words, word, most=MOST_KINDS):
        yield from _found(found, words, hearing, width)
    if hearing is None:
        return
    for inference in words.inferences.values():
        if word.lower() in f"{inference.name} {inference.says}".lower():
            yield from wrapped(f"inference {inference.name}: {inference.says}", width, "", "    ")
            yield from _heard(hearing.subject(inference.name), width)


def _found(found: Found, words: Vocabulary, hearing: Hearing | None, width: int) -> Iterator[str]:
    kind = words.kinds[found.kind]
    if kind.abstract:
        kin = ", ".join(name for name in words.narrower(kind.name) if not words.kinds[name].abstract)
        yield from wrapped(f"every kind of {kind.title.lower()} ({kin})", width, "", "    ")
    else:
        yield from wrapped(f"kind {kind.name}: {kind.says}", width, "", "    ")
        if hearing is not None:
            yield from _heard(hearing.kind(kind.name), width)
    inside = [hit for hit in found.hits if hit.attribute or hit.relation]
    for hit in inside[:MOST_HITS]:
        yield from _hit(hit, words, hearing, width)
    if len(inside) > MOST_HITS:
        yield f"  and {len(inside) - MOST_HITS} more of {kind.name}: `pincite vocab {kind.name}`"


def _hit(hit: Hit, words: Vocabulary, hearing: Hearing | None, width: int) -> Iterator[str]:
    heard: Sequence[str] = ()
    if hit.relation:
        relation = words.relations[hit.relation]
        yield from wrapped(f"relation {relation.name}: {relation.says}", width, "  ", "      ")
        heard = hearing.subject(relation.name) if hearing else ()
    else:
        attribute = words.attributes(hit.kind)[hit.attribute]
        tree = words.tree(attribute)
        if hit.value and tree is not None:
            value = tree.values[hit.value]
            text = f"value {hit.kind}.{hit.attribute}: {value.name} ({value.says})"
            heard = hearing.value(tree.name, value.name) if hearing else ()
        else:
            text = f"attribute {hit.kind}.{hit.attribute} ({_takes(attribute, words)}): {attribute.question}"
            heard = hearing.attribute(hit.kind, hit.attribute) if hearing else ()
        yield from wrapped(text, width, "  ", "      ")
    if hearing is not None:
        yield from _heard(heard, width)


def _takes(attribute: Attribute, words: Vocabulary) -> str:
    tree = words.tree(attribute)
    if attribute.yes_or_no:
        return "yes, no or in-part" if attribute.values == YES_NO_PART else "yes or no"
    return f"values `{tree.name}`" if tree else attribute.values
