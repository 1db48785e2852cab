"""The alleged facts of the encoded decisions as sentences with the kinds that tell them: rules/sentences/decided.csv.

`python -m tests.learning.sentences` writes the table anew; tests/letter/test_sentences.py says when it is to be.
"""

from __future__ import annotations

import csv
import io
from pathlib import Path

import yaml

from tests.learning.gold import HERE
from tests.learning.told import telling

TABLE = Path("rules/sentences/decided.csv")


def decided_sentences() -> str:
    """The table: for each alleged fact that some fact of the case tells, the case, the kinds, and the sentence."""
    out = io.StringIO()
    rows = csv.writer(out, lineterminator="\n")
    rows.writerow(("case", "kinds", "sentence"))
    kinds_of: dict[str, dict[str, str]] = {}
    for one in telling():
        if one.case not in kinds_of:
            case = yaml.safe_load((HERE / "cases" / f"{one.case}.yaml").read_text(encoding="utf-8"))
            kinds_of[one.case] = {fact["id"]: fact["kind"] for fact in case["facts"]}
        kinds = dict.fromkeys(kinds_of[one.case][id] for id in one.by if id in kinds_of[one.case])
        if kinds:
            rows.writerow((one.case, " ".join(kinds), one.fact))
    return out.getvalue()


if __name__ == "__main__":
    TABLE.write_text(decided_sentences(), encoding="utf-8")
