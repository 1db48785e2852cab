"""How a step definition is shown to people: the form of its sentence, and what it does."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from engine.model.frozen import dataclass

Step = TypeVar("Step", bound=Callable[..., Any])


@dataclass(frozen=True)
class Sentence:
    """The form of a sentence, with words in capitals to fill in and brackets around what may be left out."""

    form: str
    says: str


_SHOWN: dict[Callable[..., Any], Sentence] = {}


def sentence(form: str, says: str) -> Callable[[Step], Step]:
    """Declare the sentence of the step definition below."""

    def keep(step: Step) -> Step:
        _SHOWN[step] = Sentence(form, says)
        return step

    return keep


def sentence_of(step: Callable[..., Any]) -> Sentence:
    """The sentence of a step definition."""
    return _SHOWN[step]
