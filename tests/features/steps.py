"""The modules of steps. A module with further steps is added to the list."""

from __future__ import annotations

from importlib import import_module

import pytest

NAMES = [
    f"tests.features.{name}"
    for name in (
        "given_steps",
        "when_steps",
        "asking_steps",
        "then_findings",
        "then_questions",
        "then_documents",
        "then_explained",
        "then_answers",
        "then_law",
    )
]

# Before they are imported: a step asserts as a test does, and is to show what it compared.
pytest.register_assert_rewrite(*NAMES)

STEPS = [import_module(name) for name in NAMES]
