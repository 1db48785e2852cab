"""The steps of scenarios: what each Given, When and Then sentence does. Only these modules need pytest-bdd."""

from __future__ import annotations

from importlib import import_module
from types import ModuleType

NAMES = tuple(
    f"{__name__}.{name}"
    for name in (
        "given",
        "assessing",
        "asking",
        "findings",
        "limits",
        "conclusions",
        "questions",
        "reports",
        "explained",
        "answers",
        "law",
        "decided",
    )
)
"""The modules of steps. One with further steps is added to the list."""


def load_steps() -> list[ModuleType]:
    """Import the modules, their assertions rewritten: a step asserts as a test does, and shows what it compared."""
    import pytest

    pytest.register_assert_rewrite(*NAMES)
    return [import_module(name) for name in NAMES]
