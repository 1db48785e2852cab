"""How the cost of a case grows with rules and with facts, as text and as a drawing.

python -m bench.growth [FILE.svg]
"""

from __future__ import annotations

import gc
import sys
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import NamedTuple

from bench.__main__ import derive, per_case
from bench.clock import machine
from bench.generate import Generator
from engine.load.rulebook import default_rulebook, load_rulebook
from engine.model.rulebook import Rulebook
from engine.reason.ground import ground
from engine.reason.program import Program

RULES = (100, 300, 600, 1000, 1500, 2000)
FACTS = (10, 20, 50, 100, 150, 200)
BAR = 44
WIDTH, HEIGHT, LEFT, TOP, BOTTOM = 340, 260, 56, 44, 44


class Point(NamedTuple):
    """Milliseconds of a case, and how many instances of rules it has."""

    at: int
    ms: float
    instances: float


class Curve(NamedTuple):
    """One curve: what is on its axis, what it holds fixed, and its points."""

    title: str
    axis: str
    points: tuple[Point, ...]


def main() -> int:
    """Measure, print, and draw if a file is named."""
    gc.set_threshold(200_000, 20, 20)
    rulebook, _ = load_rulebook(default_rulebook())
    assert rulebook is not None
    print(f"{machine()}\nprocessor time of one more case with all derivations, medians\n")
    found = curves(rulebook)
    for curve in found:
        print("\n".join(text(curve)), end="\n\n")
    if sys.argv[1:]:
        Path(sys.argv[1]).write_text(drawing(found), encoding="utf-8")
    return 0


def curves(rulebook: Rulebook) -> list[Curve]:
    """Against rules that the case may touch, against rules that it cannot, and against facts."""
    return [
        Curve(
            "more rules that the case may touch, 20 facts", "rules", tuple(point(rulebook, n, 0, 20, n) for n in RULES)
        ),
        Curve(
            "more rules that it cannot touch, beside 300 that it may, 20 facts",
            "rules",
            tuple(point(rulebook, 300, n - 300, 20, n) for n in RULES if n >= 300),
        ),
        Curve("more facts, 1,000 rules", "facts", tuple(point(rulebook, 1000, 0, n, n) for n in FACTS)),
    ]


def point(rulebook: Rulebook, rules: int, others: int, facts: int, at: int) -> Point:
    """One measurement over several cases."""
    generator = Generator(rulebook)
    made = generator.rules(rules, others)
    cases = [generator.case(facts, unknown=0.0) for _ in range(6)]
    program = Program(made.rules.values(), made.words)
    instances = sum(len(ground(case, program).instances) for case in cases) / len(cases)
    cost = per_case(partial(derive, program), cases, 4)
    program.close()
    return Point(at, cost, instances)


def text(curve: Curve) -> list[str]:
    """A curve as bars."""
    most = max(point.ms for point in curve.points)
    lines = [curve.title]
    for at, ms, instances in curve.points:
        bar = "█" * max(1, round(BAR * ms / most))
        lines.append(f"{at:>6} {curve.axis} {ms:>7.1f} ms {instances:>6.0f} firings  {bar}")
    return lines


def drawing(found: Sequence[Curve]) -> str:
    """The curves side by side as SVG."""
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH * len(found)} {HEIGHT}" '
        f'font-family="sans-serif" font-size="11">',
        "<title>Time of a case against rules and facts</title>",
        f'<rect width="{WIDTH * len(found)}" height="{HEIGHT}" fill="#fff"/>',
    ]
    for number, curve in enumerate(found):
        parts += _one(curve, number * WIDTH)
    return "\n".join([*parts, "</svg>"]) + "\n"


def _one(curve: Curve, left: int) -> list[str]:
    widest, most = max(p.at for p in curve.points), max(p.ms for p in curve.points)
    low, high = HEIGHT - BOTTOM, TOP
    start, end = left + LEFT, left + WIDTH - 24

    def place(p: Point) -> tuple[float, float]:
        return start + (end - start) * p.at / widest, low - (low - high) * p.ms / most

    words = curve.title.partition(", beside")[0]
    parts = [
        f'<text x="{start}" y="20" font-weight="bold">{words}</text>',
        f'<path d="M{start} {high}V{low}H{end}" fill="none" stroke="#555"/>',
        f'<text x="{start - 6}" y="{high + 4}" text-anchor="end">{most:.1f} ms</text>',
        f'<text x="{start - 6}" y="{low}" text-anchor="end">0</text>',
        f'<text x="{(start + end) / 2:.0f}" y="{HEIGHT - 10}" text-anchor="middle">{curve.axis}</text>',
    ]
    line = " ".join(f"{x:.1f},{y:.1f}" for x, y in map(place, curve.points))
    parts.append(f'<polyline points="{line}" fill="none" stroke="#1b5e8c" stroke-width="2"/>')
    for p in curve.points:
        x, y = place(p)
        parts.append(f'<circle cx="{x:.1f}" cy="{y:.1f}" r="3" fill="#1b5e8c"/>')
        parts.append(f'<text x="{x:.1f}" y="{low + 16}" text-anchor="middle" font-size="9">{p.at}</text>')
    return parts


if __name__ == "__main__":
    sys.exit(main())
