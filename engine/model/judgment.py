"""What a researcher decided about a finding, with the reason; kept beside the case, never inside it."""

from __future__ import annotations

from engine.model.frozen import dataclass, field

ACCEPTED = "accepted"
REJECTED = "rejected"
NOTED = "noted"
VERDICTS = (ACCEPTED, REJECTED, NOTED)


@dataclass(frozen=True)
class Judgment:
    """A finding accepted, rejected or only annotated: by whom and on which ISO day, and why.

    `facts` and `rulebook` are what it was made on (engine/reason/judged.py), `changed` what of that is otherwise now.
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
