"""What a condition asks without saying so: that details with a default have it, unless the condition tests them."""

from __future__ import annotations

from engine.model.rule import AttributeTest, Condition
from engine.model.vocabulary import Vocabulary


def implied(words: Vocabulary, condition: Condition) -> list[AttributeTest]:
    """The tests of every detail with a default that some fact under the condition may have."""
    defaults = {
        attribute.name: attribute.default
        for kind in words.kinds.values()
        if condition.subject in words.chain(kind.name)
        for attribute in words.attributes(kind.name).values()
        if attribute.default
    }
    asked = {test.attribute for test in condition.tests}
    return [AttributeTest(name, "is", (value,)) for name, value in sorted(defaults.items()) if name not in asked]
