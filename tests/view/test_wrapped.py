"""Lines are broken as the standard library breaks them, and what is printable is shown as it is."""

from __future__ import annotations

import random
import re
import textwrap

from engine.model.problem import _UNSAFE, visible
from engine.view.as_text import wrapped

PIECES = ("a", "of", "word", "long-hyphenated-word", "x" * 45, "\u00a0", "\u2028", "\t", "\n", " ", "  ", "para. 2;")


def test_broken_as_by_textwrap() -> None:
    chance = random.Random(3)
    for _ in range(3000):
        text = "".join(chance.choice(PIECES) + chance.choice((" ", " ", "")) for _ in range(chance.randrange(25)))
        width, first, rest = chance.choice((20, 40, 80)), chance.choice(("", "  ? ")), chance.choice(("", "      "))
        expected = textwrap.wrap(
            text,
            width,
            initial_indent=first,
            subsequent_indent=rest,
            break_long_words=False,
            break_on_hyphens=False,
        )
        assert list(wrapped(text, width, first, rest)) == (expected or [first.rstrip()]), (text, width)


def test_nothing_unsafe_is_taken_for_printable() -> None:
    for number in range(0x110000):
        character = chr(number)
        if character.isprintable() and re.match(_UNSAFE, character):
            assert visible(f"a{character}b") != f"a{character}b", hex(number)
    assert visible("caf\u00e9 \u00b7 \u2019") == "caf\u00e9 \u00b7 \u2019"
    assert visible("a\U000e0100b") == "a\\U000e0100b"
