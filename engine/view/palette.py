"""The colours of drawings and pages: by day, by night and on paper. Nothing is said by a colour alone."""

from __future__ import annotations

from collections.abc import Mapping

LIGHT = {
    "paper": "#ffffff",
    "ink": "#1c1e21",
    "soft": "#555b65",
    "line": "#7f8691",
    "grid": "#d9dde3",
    "fill": "#f3f5f8",
    "strong": "#1f5fa8",
    "strong-fill": "#e3eefb",
    "open": "#8a5a00",
    "open-fill": "#fff4d9",
}
DARK = {
    "paper": "#15181d",
    "ink": "#e8eaee",
    "soft": "#a9b0bb",
    "line": "#7b8492",
    "grid": "#333a44",
    "fill": "#20252d",
    "strong": "#8fc0f7",
    "strong-fill": "#17314f",
    "open": "#f0c060",
    "open-fill": "#3a2f12",
}
PRINTED = {
    "paper": "#ffffff",
    "ink": "#000000",
    "soft": "#333333",
    "line": "#555555",
    "grid": "#bbbbbb",
    "fill": "#ffffff",
    "strong": "#000000",
    "strong-fill": "#ffffff",
    "open": "#000000",
    "open-fill": "#ffffff",
}


def variables(selector: str) -> str:
    """Style rules that give an element the colours as variables such as `--ink`."""
    return (
        f"{selector} {_block(LIGHT)}\n"
        f"@media (prefers-color-scheme: dark) {{ {selector} {_block(DARK)} }}\n"
        f"@media print {{ {selector} {_block(PRINTED)} }}\n"
    )


def _block(colours: Mapping[str, str]) -> str:
    return "{ " + " ".join(f"--{name}: {colour};" for name, colour in colours.items()) + " }"
