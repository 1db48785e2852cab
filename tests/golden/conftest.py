"""Stored explanations are taken anew only when that is asked for."""

from __future__ import annotations

from contextlib import suppress

import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    # tests/tui has the same option; whichever folder is named first on the command line brings it.
    with suppress(ValueError):
        parser.addoption("--accept", action="store_true", help="take what comes out now for right")
