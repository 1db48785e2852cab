"""The XML inside Word and OpenDocument files, which are ZIP archives: bounded, and without entities.

Both readers of such files, of letters (engine/load/letters/packed.py) and of one's own documents (prose.py), come here.
"""

from __future__ import annotations

import zlib
from io import BytesIO
from os import PathLike
from xml.etree import ElementTree
from zipfile import BadZipFile, ZipFile

from engine.load.reading import Unreadable, read_bytes

MOST_UNPACKED = 64 * 1024 * 1024
"""Bytes that one part of a document may have once it is unpacked."""
WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
"""The namespace of Word's own elements."""
# zipfile raises RuntimeError for what is encrypted, NotImplementedError for a compression or a version that it does
# not know, EOFError and OSError for an archive that ends too soon, and zlib's own error for data it cannot unpack.
_DAMAGE = (BadZipFile, zlib.error, ElementTree.ParseError, RuntimeError, NotImplementedError, EOFError, OSError)


def parts_of(path: str | PathLike[str], wanted: tuple[str, ...], what: str) -> dict[str, ElementTree.Element]:
    """The XML of those members of an archive that it has; the first of them has to be there. Raises Unreadable."""
    found: dict[str, ElementTree.Element] = {}
    try:
        with ZipFile(BytesIO(read_bytes(path))) as archive:
            sizes = {entry.filename: entry.file_size for entry in archive.infolist()}
            if wanted[0] not in sizes:
                raise Unreadable(f"this is not {what}", path)
            for name in wanted:
                if name not in sizes:
                    continue
                with archive.open(name) as part:
                    content = part.read(MOST_UNPACKED + 1)
                # what the archive says of a size may be false
                if max(sizes[name], len(content)) > MOST_UNPACKED:
                    raise Unreadable("the text of the document is too large once it is unpacked", path)
                if b"<!DOCTYPE" in content or b"<!ENTITY" in content:
                    raise Unreadable("the document declares entities, which no word processor writes", path)
                found[name] = ElementTree.fromstring(content)
    except _DAMAGE as error:
        if isinstance(error, Unreadable):
            raise
        raise Unreadable(f"this is not {what} that can be read", path) from error
    return found


def written_by(element: ElementTree.Element) -> str:
    """The text that an element of a Word paragraph stands for: its words, a blank, a hyphen, or nothing.

    What was deleted under tracked changes is another element, and is nothing.
    """
    if element.tag == f"{WORD}t":
        return element.text or ""
    if element.tag in (f"{WORD}tab", f"{WORD}br", f"{WORD}cr"):
        return " "
    return "-" if element.tag == f"{WORD}noBreakHyphen" else ""
