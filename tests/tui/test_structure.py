"""How the interface is built: a tree of imports, a desk that knows no widget, and no ladder of classes."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cache
from graphlib import TopologicalSorter
from pathlib import Path

from tui.declared import every_action

TUI = Path(__file__).parents[2] / "tui"
COMMON = {"View", "Dialog"}
"""The classes of ours that others may inherit from."""


@cache
def modules() -> dict[str, ast.Module]:
    """Every module of the interface by name, parsed."""
    found = {}
    for path in sorted(TUI.rglob("*.py")):
        parts = ("tui", *path.relative_to(TUI).with_suffix("").parts)
        found[".".join(parts).removesuffix(".__init__")] = ast.parse(path.read_text(encoding="utf-8"))
    return found


def imported(module: ast.Module) -> Iterator[str]:
    """What a module imports, anywhere in it, also in functions and for types only."""
    for node in ast.walk(module):
        if isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
            yield from (f"{node.module}.{alias.name}" for alias in node.names)
        elif isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)


@cache
def graph() -> dict[str, set[str]]:
    """The modules of the interface that each of them imports."""
    known = modules()
    return {name: {one for one in imported(module) if one in known} for name, module in known.items()}


def test_the_imports_form_a_tree() -> None:
    assert set(TopologicalSorter(graph()).static_order()) == set(modules())


def test_the_desk_and_all_it_needs_know_no_widget() -> None:
    known, reached, due = modules(), set[str](), ["tui.desk"]
    while due:
        name = due.pop()
        reached.add(name)
        due += [one for one in graph()[name] if one not in reached]
    assert len(reached) > 5
    for name in reached:
        outside = {one.partition(".")[0] for one in imported(known[name])}
        assert not {"textual", "rich"} & outside, name


def test_no_view_knows_the_app_or_another_view() -> None:
    made_of = {"tui.views.finding", "tui.views.decided", "tui.views.timeline"}
    for name, needs in graph().items():
        if name.startswith("tui.views."):
            views = {one for one in needs if one.startswith("tui.views.")}
            assert "tui.app" not in needs, name
            assert views <= made_of, name


def test_no_class_of_ours_inherits_from_another_but_a_common_one() -> None:
    classes = {
        node.name: [base.value if isinstance(base, ast.Subscript) else base for base in node.bases]
        for module in modules().values()
        for node in ast.walk(module)
        if isinstance(node, ast.ClassDef)
    }
    assert len(classes) > 40
    for name, bases in classes.items():
        ours = {base.id for base in bases if isinstance(base, ast.Name)} & set(classes)
        assert ours <= COMMON, f"{name} inherits from {ours}"


def test_every_key_is_documented_under_its_name() -> None:
    page = (TUI.parent / "docs" / "terminal.md").read_text(encoding="utf-8")
    for _, action in every_action():
        key = f"`{action.shown}`" if action.key else ""
        assert f"| `{action.id}` | {key} | {action.says} |" in page, action.id
