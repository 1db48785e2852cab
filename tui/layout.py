"""What is remembered of one user's interface from one time to the next."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass
class Remembered:
    """One user's layout, and the name that judgments are signed with.

    `keymap` maps ids of actions to keys; only the user writes it.
    """

    view: str = ""
    case: str = ""
    theme: str = ""
    drawer: bool = True
    timeline: bool = False
    order: str = ""
    plain: bool = False
    by: str = ""
    keymap: dict[str, str] = field(default_factory=dict)
    trouble: str = ""
    """What is wrong with the file; it is not written then."""
