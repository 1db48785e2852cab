"""The quick look for characters that no YAML file may hold rests on this: what is printable is allowed."""

from __future__ import annotations

import sys

from engine.load.document import _refused


def test_no_refused_character_is_printable() -> None:
    refused = _refused()
    both = [n for n in range(sys.maxunicode + 1) if chr(n).isprintable() and refused.search(chr(n))]
    assert both == []
