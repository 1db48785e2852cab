"""The quick look for characters that no YAML file may hold rests on this: what is printable is allowed."""

from __future__ import annotations

import sys

from engine.load.strict_yaml.characters import refused


def test_no_refused_character_is_printable() -> None:
    unprintable = refused()
    both = [n for n in range(sys.maxunicode + 1) if chr(n).isprintable() and unprintable.search(chr(n))]
    assert both == []
