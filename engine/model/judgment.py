"""What a researcher decided about a finding, with the reason; kept beside the case, never inside it."""

from __future__ import annotations

from collections.abc import Iterable

from engine.model.frozen import dataclass, field, replace

ACCEPTED = "accepted"
REJECTED = "rejected"
NOTED = "noted"
VERDICTS = (ACCEPTED, REJECTED, NOTED)


@dataclass(frozen=True)
class Judgment:
    """A finding accepted, rejected or only annotated: by whom and on which ISO day, and why.

    Each person has one on a finding; somebody who gives no name counts as one of them. `facts` and `rulebook` are
    what it was made on (engine/reason/judged.py), `changed` what of that is otherwise now. `others` are those of
    further people, where it stands for all that was decided on a finding (`standing`).
    A rejected finding stays in the assessment; views show it with the reason, after the others.
    """

    finding: str
    verdict: str
    reason: str
    by: str = ""
    on: str = ""
    facts: str = ""
    rulebook: str = ""
    changed: tuple[str, ...] = field(default=(), compare=False)
    others: tuple[Judgment, ...] = ()

    @property
    def person(self) -> str:
        """The name as it is compared: the same person however it is spaced and capitalised."""
        return " ".join(self.by.split()).casefold()

    @property
    def verdicts(self) -> tuple[str, ...]:
        """The verdicts of all who judged, this one first, each once."""
        return tuple(dict.fromkeys((self.verdict, *(other.verdict for other in self.others))))


def standing(judgments: Iterable[Judgment]) -> Judgment | None:
    """What several people hold of one finding, as one judgment with the others in it; None where nobody judged.

    The latest stands. But a finding that somebody accepts is not set aside by somebody else: then the latest
    acceptance stands, and the rejection beside it.
    """
    found = sorted(judgments, key=lambda one: one.on)  # those of one day in the order of the notes
    if not found:
        return None
    last = found[-1]
    if last.verdict == REJECTED:
        last = next((one for one in reversed(found) if one.verdict == ACCEPTED), last)
    return replace(last, others=tuple(one for one in found if one is not last))
