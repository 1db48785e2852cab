"""Text of any script in ASCII letters, by the tables of the library AnyAscii: `Иван` is `Ivan`, `قضية` is `qdyh`."""

from __future__ import annotations

import unicodedata


def in_latin(text: str) -> str:
    """The text in ASCII, every other character written out by its sound or likeness, nothing left out."""
    if text.isascii():
        return text
    from anyascii import anyascii

    # composed first, so that a letter and its accent are one
    return anyascii(unicodedata.normalize("NFC", text))
