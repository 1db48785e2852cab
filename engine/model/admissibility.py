"""What a case file says to the points of admissibility: findings of their own sort, never a prediction."""

from __future__ import annotations

from engine.model.frozen import dataclass

OBSTACLE, OPEN, NOT_TOLD = "obstacle", "open", "not-told"
STATES = (OBSTACLE, OPEN, NOT_TOLD)


@dataclass(frozen=True)
class PointFound:
    """One point: what the file says to it, and what to ask.

    `status` is "obstacle" (something the file tells stands in the way), "open" (told, and no obstacle appears) or
    "not-told". `says` are the reasons in words, `facts` the ids of the facts they rest on. `pin` is the paragraph of
    the catalogue, "" where the rule is not of a text there; `article` is how the rulebook's table names it.
    """

    point: str
    status: str
    pin: str
    article: str
    rule: str
    says: tuple[str, ...]
    facts: tuple[str, ...]
    asks: str
    verified: bool


@dataclass(frozen=True)
class ProcedureFound:
    """One complaint procedure that is open for the State, with its points."""

    procedure: str
    title: str
    since: str
    points: tuple[PointFound, ...]

    @property
    def obstacles(self) -> tuple[PointFound, ...]:
        """The points at which something stands in the way."""
        return tuple(point for point in self.points if point.status == OBSTACLE)
