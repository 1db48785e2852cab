"""The layout of graphs: columns go onward, boxes never touch, lines go round them."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.view.layers import arranged, columns_of, nearest

NODES = [f"n{number}" for number in range(12)]
EDGES = st.lists(st.tuples(st.sampled_from(NODES), st.sampled_from(NODES)), max_size=40, unique=True)


@given(EDGES, st.lists(st.floats(10, 90), min_size=12, max_size=12))
@settings(max_examples=80, deadline=None)
def test_boxes_never_touch_and_lines_go_round_them(edges: list[tuple[str, str]], heights: list[float]) -> None:
    """Whatever the graph, circles included."""
    edges = [(one, other) for one, other in edges if one != other]
    sizes = {node: (100.0, height) for node, height in zip(NODES, heights, strict=True)}
    layout = arranged(sizes, edges, columns_of(NODES, edges, frozenset(), {}))
    boxes = list(layout.boxes.items())
    for number, (_, one) in enumerate(boxes):
        assert one.y - one.height / 2 >= -1e-6
        assert one.y + one.height / 2 <= layout.height + 1e-6
        for _, other in boxes[number + 1 :]:
            beside = one.x + one.width <= other.x or other.x + other.width <= one.x
            assert beside or abs(one.y - other.y) >= (one.height + other.height) / 2
    for (start, end), points in layout.lines.items():
        assert layout.boxes[start].y == pytest.approx(points[0][1])
        assert layout.boxes[end].y == pytest.approx(points[-1][1])
        # where a line passes a column, it is level from one side of the column to the other
        for (x1, y1), (x2, y2) in zip(points[1:-1:2], points[2:-1:2], strict=True):
            assert y1 == y2
            for node, box in boxes:
                if node in (start, end) or max(x1, x2) <= box.x or box.x + box.width <= min(x1, x2):
                    continue
                assert abs(box.y - y1) > box.height / 2, (start, end, node)


def test_columns_follow_the_longest_way_and_ends_stand_together() -> None:
    edges = [("a", "b"), ("b", "c"), ("a", "c"), ("c", "pin"), ("d", "e"), ("e", "pin")]
    nodes = ["a", "b", "c", "d", "e", "pin"]
    found = columns_of(nodes, edges, frozenset({"a", "d"}), {"c": 0, "e": 0, "pin": 1})
    assert found == {"a": 0, "b": 1, "c": 2, "d": 0, "e": 2, "pin": 3}


def test_a_circle_has_columns_too() -> None:
    found = columns_of(["a", "b", "c"], [("a", "b"), ("b", "c"), ("c", "b")], frozenset({"a"}), {})
    assert found == {"a": 0, "b": 1, "c": 2}


@given(st.lists(st.floats(-100, 100), min_size=1, max_size=12), st.floats(0.5, 20))
@settings(max_examples=60, deadline=None)
def test_the_nearest_places_keep_their_distance(wanted: list[float], apart: float) -> None:
    found = nearest(wanted, [apart] * (len(wanted) - 1))
    assert all(b - a >= apart - 1e-6 for a, b in pairwise(found))
    # moving all of them together brings none nearer
    assert sum(found) == pytest.approx(sum(wanted), abs=1e-6)


def test_places_that_are_far_enough_stay() -> None:
    assert nearest([1.0, 5.0, 9.0], [3.0, 4.0]) == [1.0, 5.0, 9.0]
    assert nearest([5.0, 5.0], [4.0]) == [3.0, 7.0]


def test_no_nodes() -> None:
    layout = arranged({}, [], columns_of([], [], frozenset(), {}))
    assert (layout.width, layout.height) == (0.0, 0.0)
