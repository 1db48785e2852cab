"""Puts the presumptions of a rule into its conditions: silence on the detail then meets the test."""

from __future__ import annotations

from collections.abc import Mapping

from engine.load.conditions import Draft, Keys
from engine.load.document import Document
from engine.load.rule_shapes import PresumedShape
from engine.model.former import attribute_today
from engine.model.problem import Problem, did_you_mean
from engine.model.rule import AttributeTest, Presumed
from engine.model.vocabulary import Vocabulary


def presume(
    declared: Mapping[str, PresumedShape],
    alternatives: list[list[Draft]],
    words: Vocabulary,
    document: Document,
    keys: Keys,
    problems: list[Problem],
) -> None:
    """Mark the tests that are met by silence; a presumption that no condition tests is a problem (R016)."""
    for name, shape in declared.items():
        alias, _, attribute = name.partition(".")
        found = False
        for draft in (draft for drafts in alternatives for draft in drafts if draft.alias == alias and draft.known):
            today = attribute_today(words, draft.subject, attribute)
            attribute = attribute if today is None else today.name
            for number, test in enumerate(draft.tests):
                if test.attribute == attribute:
                    found = True
                    if _meets(shape.value, test, draft.subject, words):
                        draft.tests[number] = test._replace(presumed=Presumed(shape.value, shape.pin))
                    else:
                        message = f"`{shape.value}` does not meet the test of `{name}`"
                        at = (*keys, name, "is")
                        problems.append(document.problem("R016", message, at, expected=" or ".join(test.values)))
        if not found:
            known = sorted({f"{d.alias}.{t.attribute}" for drafts in alternatives for d in drafts for t in d.tests})
            message = f"no condition tests `{name}`"
            hint = did_you_mean(name, known)
            at, expected = (*keys, name), ", ".join(known)
            problems.append(document.problem("R016", message, at, key=True, expected=expected, hint=hint))


def _meets(value: str, test: AttributeTest, subject: str, words: Vocabulary) -> bool:
    tree = words.tree(words.attributes(subject)[test.attribute]) if subject in words.kinds else None
    if tree is None or value not in tree.values or words.attributes(subject)[test.attribute].default:
        return False  # where the vocabulary says what silence means there is nothing to presume
    return (value in tree.below_any(test.values)) == (test.relation == "is")
