"""Whether an answer is a value of a detail."""

from __future__ import annotations

from engine.model.case import forms_of, read_number
from engine.model.vocabulary import Attribute, Vocabulary
from tui.forms.words import listed, near

UNKNOWN = "unknown"


def wrong_value(attribute: Attribute, answer: str, words: Vocabulary) -> str:
    """What is wrong with an answer, "" when it is a value of the detail, or "unknown"."""
    if answer == UNKNOWN:
        return ""
    if attribute.numeric:
        try:
            read_number(attribute, answer)
        except ValueError:
            return forms_of(attribute)
        return ""
    tree = words.tree(attribute)
    if tree is None:
        return ""
    values = listed(answer)
    if len(values) > 1 and not attribute.many:
        return "one value only"
    gone = next((one for one in values if not tree.declares(one)), "")
    return f"{gone} is not a value{near(gone, tree.values)}" if gone else ""
