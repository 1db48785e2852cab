"""The codes of what is wrong with a file as YAML, and how large a file may be."""

from __future__ import annotations

CODES = {
    "Y001": "key given twice",
    "Y002": "anchor, alias or merge key",
    "Y003": "tag or directive",
    "Y004": "more than one document",
    "Y005": "key that is not a word",
    "Y006": "empty file",
    "Y007": "not UTF-8",
    "Y008": "control character",
    "Y009": "file too large",
    "Y010": "nested too deeply",
    "Y011": "too many values",
    "Y012": "value too long",
    "Y013": "file missing or not readable",
    "Y014": "decimal number not quoted",
    "Y015": "number too long",
    "Y016": "entry in braces without a value",
    "Y017": "too many problems",
    "Y020": "tab used for indentation",
    "Y021": "quote not closed",
    "Y022": "bracket not closed",
    "Y023": "colon in an unquoted value",
    "Y024": "wrong indentation",
    "Y025": "colon or space after it missing",
    "Y026": "value begins with a reserved character",
    "Y029": "not valid YAML",
    "Y030": "text after # left out",
    "Y031": "invisible character instead of a blank",
    "Y032": "invisible character beside a value",
}

MAX_BYTES = 2 * 1024 * 1024
MAX_DEPTH = 20
MAX_NODES = 200_000
MAX_SCALAR = 20_000
MAX_DIGITS = 15
MAX_PROBLEMS = 1_000
# A file that is not text at all would otherwise be listed character by character.
MAX_CHARACTERS = 20
