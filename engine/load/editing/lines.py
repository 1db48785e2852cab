"""How lines end."""

from __future__ import annotations

import re

END = r"(?:\r\n|\r(?!\n)|\n)"
LINE_END = re.compile(END)
LINE_END_LAST = re.compile(rf"{END}\Z")
BLANK_LINE = re.compile(rf"{END}[ \t]*{END}")
