"""The alleged facts of the encoded decisions as sentences with the kinds that tell them: rules/sentences/decided.csv.

`python -m tests.learning.sentences` writes the table anew; tests/letter/test_sentences.py says when it is to be.
"""

from __future__ import annotations

import csv
import io
from pathlib import Path
from typing import Any

import yaml

from tests.learning.gold import HERE, encoded_cases

TABLE = Path("rules/sentences/decided.csv")


def decided_sentences() -> str:
    """The table: for each alleged fact that some fact of the case tells, the case, the kinds, and the sentence."""
    out = io.StringIO()
    rows = csv.writer(out, lineterminator="\n")
    rows.writerow(("case", "kinds", "sentence"))
    for path in encoded_cases():
        kinds_of = {one["id"]: one["kind"] for one in _yaml(path)["facts"]}
        whole = _yaml(HERE / "alleged" / path.name)
        for entry in whole["alleged"]:
            kinds = dict.fromkeys(kinds_of[id] for id in entry.get("by") or () if id in kinds_of)
            if kinds:
                rows.writerow((whole["case"], " ".join(kinds), entry["fact"]))
    return out.getvalue()


def _yaml(path: Path) -> Any:
    return yaml.safe_load(path.read_text(encoding="utf-8"))


if __name__ == "__main__":
    TABLE.write_text(decided_sentences(), encoding="utf-8")
