"""Where the researcher's eye rests: the finding, fact, paragraph and rule that the views are about."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass
class Eye:
    """Ids and a pin, "" for none; with `why_not` the reasons are those that are lacking."""

    finding: str = ""
    fact: str = ""
    pin: str = ""
    rule: str = ""
    why_not: bool = False
