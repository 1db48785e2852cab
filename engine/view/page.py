"""A page of HTML that needs nothing else: no script, nothing to fetch, readable in light, dark, narrow and on paper."""

from __future__ import annotations

import re
from collections.abc import Iterable
from html import escape

from engine.model.problem import visible
from engine.view.palette import variables

POLICY = "default-src 'none'; style-src 'unsafe-inline'"
STYLE = """
:root { color-scheme: light dark; }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 80rem; padding: 1rem; background: var(--paper); color: var(--ink);
  font: 1rem/1.45 system-ui, 'Segoe UI', 'DejaVu Sans', 'Noto Sans', Arial, sans-serif; overflow-wrap: break-word; }
h1 { font-size: 1.5rem; line-height: 1.25; margin: 0 0 .25rem; }
h2 { font-size: 1.15rem; margin: 2rem 0 .5rem; border-bottom: 1px solid var(--grid); padding-bottom: .2rem; }
h3 { font-size: 1rem; margin: 1.2rem 0 .3rem; }
p, ul, ol { margin: .4rem 0; }
ul, ol { padding-left: 1.4rem; }
li { margin: .15rem 0; }
a { color: var(--strong); }
.soft { color: var(--soft); }
.small { font-size: .875rem; }
code { font-family: ui-monospace, 'DejaVu Sans Mono', monospace; font-size: .875em; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: .25rem .4rem; border: 1px solid var(--grid); }
footer { margin-top: 2.5rem; border-top: 1px solid var(--grid); padding-top: .5rem; }
@media print {
  body { max-width: none; padding: 0; font-size: 10pt; } h2, h3 { break-after: avoid; } tr, li { break-inside: avoid; }
  a { color: inherit; text-decoration: none; } }
"""


def shown(text: str) -> str:
    """Text for a page: markup escaped, control characters made visible."""
    return escape(visible(text))


def items(entries: Iterable[str], tag: str = "ul") -> str:
    """A list of entries that are HTML already."""
    return f"<{tag}>" + "".join(f"<li>{entry}</li>" for entry in entries) + f"</{tag}>"


def page(title: str, body: Iterable[str], style: str = "", *, closing: str = "", language: str = "en") -> str:
    """A whole page.

    Args:
        title: of the window; plain text.
        body: HTML, the first part a heading.
        style: further style rules.
        closing: what stands at the end, plain text.
        language: the code of the language of the page.
    """
    foot = f"<footer><p class='small soft'>{shown(closing)}</p></footer>" if closing else ""
    return (
        f'<!DOCTYPE html>\n<html lang="{language}">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{escape(POLICY)}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{shown(title)}</title>\n<style>{variables(':root')}{STYLE}{style}</style>\n</head>\n<body>\n"
        + "\n".join(body)
        + f"\n{foot}\n</body>\n</html>\n"
    )


def anchor(sort: str, id: str) -> str:
    """The anchor of a scenario, rule, paragraph or feature on the page of scenarios ("r" and "p" are those of law)."""
    return f"{sort}-" + re.sub(r"[^a-z0-9.]+", "-", id.lower()).strip("-")


def sign_anchor(id: str) -> str:
    """An id as an anchor of the book; every sign that addresses do not have becomes its number: no two ids meet."""
    return "".join(c if c.isascii() and (c.isalnum() or c in "-.") else f"_{ord(c):x}_" for c in id)
