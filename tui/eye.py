"""Where the researcher's eye rests: the finding, fact, paragraph and rule that the views are about."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass
class Eye:
    """Ids and a pin, "" for none; with `why_not` the reasons are those that are lacking, for `near_fact` if it is set.

    `place` is a place in a text, `SOURCE|LOCATOR|FACT`, for as long as nobody has looked there.
    """

    finding: str = ""
    fact: str = ""
    pin: str = ""
    rule: str = ""
    place: str = ""
    why_not: bool = False
    near_fact: str = ""
