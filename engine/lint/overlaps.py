"""Rules and words that overlap.

A rule within a wider one, one situation under two provisions, values that spell out a whole tree, and sentences that
two words share, of which a scenario would take the first.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from engine.lint.parts import live_rules
from engine.lint.report import Reporter
from engine.model.implications import implied
from engine.model.rule import AttributeTest, Clause, Condition, Rule
from engine.model.rulebook import Rulebook
from engine.model.vocabulary import PERSON, Attribute, Vocabulary

_PLACE = re.compile(r"\{[^{}]*\}")


def check_overlaps(rulebook: Rulebook, report: Reporter) -> None:
    """Rules that a wider one contains, and rules with the same conditions under another provision."""
    words = rulebook.words
    by_provision: dict[tuple[str, str], list[Rule]] = {}
    by_conditions: dict[str, Rule] = {}
    for rule in live_rules(rulebook):
        if rule.engages is None:
            continue
        by_provision.setdefault((rule.engages.provision, rule.engages.duty), []).append(rule)
        same = by_conditions.setdefault(repr(sorted(map(_said, rule.clauses))), rule)
        if same is not rule and not rule.beside and same.engages and same.engages.provision != rule.engages.provision:
            message = f"the same conditions engage {same.engages.provision} in `{same.id}`"
            report.at_rule("R053", rule, message, "when", key=True, expected="one rule with several `engages:`")
    for rules in by_provision.values():
        for rule in rules:
            wider = next((o for o in rules if o is not rule and _within(rule, o, words)), None)
            if wider is not None and set(rule.cites) <= set(wider.cites):
                message = f"`{wider.id}` holds whenever this does, engages the same and cites all that this cites"
                report.at_rule("R052", rule, message, "when", key=True, expected="other pins, or one rule")


def check_values(rulebook: Rulebook, report: Reporter) -> None:
    """Tests whose values are all those under one word, or all there are."""
    words = rulebook.words
    for rule in live_rules(rulebook):
        for condition in {c for clause in rule.clauses for c in clause.conditions}:
            for test in condition.tests:
                whole = _whole(test, condition, words)
                if whole:
                    message = f"these values of `{test.attribute}` are {whole}"
                    report.at_line("R054", rule.file, condition.line, test.attribute, message)


def check_sentences(rulebook: Rulebook, report: Reporter) -> None:
    """Kinds and relations with the same sentence, values and answers of one detail, or of people, with the same words.

    The names of places in a sentence are nothing that a reader sees: they do not tell two sentences apart.
    """
    words = rulebook.words
    told: dict[str, str] = {}
    for kind in words.kinds.values():
        if not kind.abstract:
            _same("kinds", kind.name, kind.says, told, report)
    for relation in words.relations.values():
        _same("relations", relation.name, relation.says, told, report)
    for name, tree in words.trees.items():
        seen: dict[str, str] = {}
        for value in tree.values.values():
            other = seen.setdefault(_plain(value.says), value.name)
            if other != value.name:
                message = f"`{value.name}` reads as `{other}` does: a scenario could mean either"
                report.at_word("R051", "values", name, message, value.name, expected="other words for one of them")
    for kind in words.kinds.values():
        for attribute in kind.attributes.values():
            answers = list(_answers(attribute))
            if len(set(answers)) < len(answers):
                message = f"two answers to `{attribute.name}` of `{kind.name}` have the same words"
                report.at_word("R051", "kinds", kind.name, message, "attributes", attribute.name)
    _phrases(words, report)


def _same(section: str, name: str, says: str, told: dict[str, str], report: Reporter) -> None:
    other = told.setdefault(_PLACE.sub("{}", _plain(says)), name)
    if other != name:
        message = f"`{name}` reads as `{other}` does: a scenario could mean either"
        report.at_word("R051", section, name, message, "says", expected="another sentence for one of them")


def _phrases(words: Vocabulary, report: Reporter) -> None:
    """What can follow "Ann is", where two details of people say the same and the first does not imply the second."""
    told: dict[str, tuple[str, str]] = {}
    for name, attribute in words.attributes(PERSON).items() if PERSON in words.kinds else ():
        tree = words.tree(attribute)
        for value in tree.values.values() if tree else ():
            own = attribute.says.get(value.name) or attribute.says.get("", "{value}")
            phrase = _plain(own.replace("{value}", value.says))
            first, said = told.setdefault(phrase, (name, value.name))
            if first != name and implied(PERSON, {first: (said,)}, words).get(name) != (value.name,):
                message = (
                    f'`{name}: {value.name}` reads as `{first}: {said}` does, "{phrase}": a scenario could mean either'
                )
                report.at_word(
                    "R051", "kinds", PERSON, message, "attributes", name, expected="other words for one of them"
                )


def _answers(attribute: Attribute) -> Iterator[str]:
    says: object = attribute.says
    for answer in says.values() if isinstance(says, dict) else ():
        yield _plain(str(answer))


def _plain(sentence: str) -> str:
    return " ".join(sentence.casefold().split()).rstrip(".")


def _said(clause: Clause) -> str:
    return repr([(c.subject, c.tests, sorted(c.joins), sorted(c.dates)) for c in clause.conditions])


def _within(narrow: Rule, wide: Rule, words: Vocabulary) -> bool:
    """Whether the wide rule holds whenever the narrow one does, and not the other way round."""
    if sorted(map(_said, narrow.clauses)) == sorted(map(_said, wide.clauses)):
        return False
    return all(any(_clause_within(n, w, words) for w in wide.clauses) for n in narrow.clauses)


def _clause_within(narrow: Clause, wide: Clause, words: Vocabulary) -> bool:
    # further conditions of the narrow one only narrow it more
    if len(wide.conditions) > len(narrow.conditions):
        return False
    pairs = zip(narrow.conditions, wide.conditions, strict=False)
    return all(_condition_within(n, w, words) for n, w in pairs)


def _condition_within(narrow: Condition, wide: Condition, words: Vocabulary) -> bool:
    if wide.subject not in words.chain(narrow.subject):
        return False
    if not set(wide.joins) <= set(narrow.joins) or not set(wide.dates) <= set(narrow.dates):
        return False
    return all(any(_test_within(n, w, narrow.subject, words) for n in narrow.tests) for w in wide.tests)


def _test_within(narrow: AttributeTest, wide: AttributeTest, subject: str, words: Vocabulary) -> bool:
    """Whether whatever meets the narrow test meets the wide one."""
    if narrow == wide:
        return True
    if narrow.attribute != wide.attribute or narrow.presumed != wide.presumed:
        return False
    attribute = words.attributes(subject).get(narrow.attribute)
    tree = words.tree(attribute) if attribute is not None else None
    if narrow.relation == wide.relation == "is" and tree is not None:
        return tree.below_any(narrow.values) <= tree.below_any(wide.values)
    if narrow.relation == wide.relation and narrow.relation in ("at_least", "more_than"):
        return narrow.number >= wide.number
    if narrow.relation == wide.relation and narrow.relation in ("at_most", "less_than"):
        return narrow.number <= wide.number
    return wide.relation == "stated" and narrow.relation == "is"


def _whole(test: AttributeTest, condition: Condition, words: Vocabulary) -> str:
    """What several tested values are together: a wider value, or all that there is; "" for anything less."""
    if test.relation != "is" or len(test.values) < 2 or condition.subject not in words.kinds:
        return ""
    tree = words.tree(words.attributes(condition.subject)[test.attribute])
    if tree is None:
        return ""
    met = tree.below_any(test.values)
    if met == frozenset(tree.values):
        return "all there are: `stated` says so, or the test is left out"
    return next(
        (f"what `{name}` is" for name in _wider(tree.values, test.values) if tree.below(name) - {name} == met), ""
    )


def _wider(values: Iterable[str], tested: Iterable[str]) -> Iterator[str]:
    known = set(tested)
    yield from (name for name in values if name not in known)
