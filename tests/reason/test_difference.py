"""What changed between two versions of a case: renamed is not removed and added, and what is the same is no change."""

from __future__ import annotations

from pathlib import Path

import pytest

from engine.load.case import load_case
from engine.load.rulebook import load_rulebook
from engine.model.case import Case
from engine.model.frozen import replace
from engine.model.rulebook import Rulebook
from engine.reason.assess import assess
from engine.reason.difference import (
    ADDED,
    CHANGED,
    GAINED,
    LOST,
    OTHERWISE,
    REASONS,
    REMOVED,
    RENAMED,
    STATUS,
    CaseDifference,
    alike,
    difference,
)
from engine.reason.program import Program
from tests.second_rulebook.edits import CASE, LIBRARY

BILL = "house-1.bill-without-reminder"
TEXT = CASE.read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def library() -> Rulebook:
    found, problems = load_rulebook(LIBRARY, cache=False)
    assert found is not None, problems
    return found


@pytest.fixture
def changed(library: Rulebook, tmp_path: Path):
    """What is different after replacements in the text of the case."""

    def read(text: str, name: str) -> Case:
        path = tmp_path / name
        path.write_text(text, encoding="utf-8")
        case, problems = load_case(path, library)
        assert case is not None, problems
        return case

    def changed(*edits: str, count: int = 1) -> CaseDifference:
        text = TEXT
        for old, new in zip(edits[::2], edits[1::2], strict=True):
            assert text.count(old) >= count, old
            text = text.replace(old, new)
        return compared(read(TEXT, "old.yaml"), read(text, "new.yaml"), library)

    return changed


def compared(old: Case, new: Case, library: Rulebook) -> CaseDifference:
    former, renaming = alike(old, new, library.words)
    program = Program(library.rules.values(), library.words)
    before, after = (assess(case, library, program, "2021-12-31") for case in (former, new))
    return difference(former, new, renaming, before, after)


def test_a_case_and_itself(changed) -> None:
    found = changed()
    assert found.nothing
    assert found.same_facts == 4


def test_order_and_comments_are_no_change(library: Rulebook, tmp_path: Path, changed) -> None:
    assert changed("# A case of the library.\n", "# Another comment.\n").nothing
    path = tmp_path / "case.yaml"
    path.write_text(TEXT, encoding="utf-8")
    case, _ = load_case(path, library)
    assert case is not None
    assert compared(case, replace(case, facts=case.facts[::-1]), library).nothing


def test_a_renamed_fact_is_renamed_and_so_are_the_references_to_it(changed) -> None:
    found = changed("atlas-loan", "loan-of-the-atlas")
    assert [(c.sort, c.old_id, c.id, c.changes) for c in found.facts] == [
        (RENAMED, "atlas-loan", "loan-of-the-atlas", ())
    ]
    assert found.findings == ()
    assert found.same_facts == 4


def test_renamed_people_sources_and_facts_at_once(changed) -> None:
    found = changed(
        "ada:", "reader:", "person: ada", "person: reader", "for: ada", "for: reader",
        "ledger:", "book:", "source: ledger", "source: book", "ledger, p. 6", "book, p. 6",
        "ledger, p. 7", "book, p. 7",
        "the-bill", "a-bill", "atlas-loan", "loan-of-the-atlas",
    )  # fmt: skip
    assert [(c.sort, c.old_id, c.id) for c in found.people] == [(RENAMED, "ada", "reader")]
    assert [(c.sort, c.old_id, c.id) for c in found.sources] == [(RENAMED, "ledger", "book")]
    assert {(c.sort, c.old_id, c.id) for c in found.facts} == {
        (RENAMED, "the-bill", "a-bill"),
        (RENAMED, "atlas-loan", "loan-of-the-atlas"),
    }
    assert found.findings == ()


def test_a_fact_with_another_id_and_another_content_is_removed_and_added(changed) -> None:
    found = changed("id: novel-loan", "id: second-loan", "days_late: 40", "days_late: 41")
    assert [(c.sort, c.id) for c in found.facts] == [(ADDED, "second-loan"), (REMOVED, "novel-loan")]


@pytest.mark.parametrize(
    ("old", "new", "fact", "what", "before", "after"),
    [
        ("days_late: 40", "days_late: 41", "novel-loan", "days_late", "40", "41"),
        ("    returned: yes\n", "", "atlas-loan", "returned", "yes", "unknown"),
        ("date: 2021-05-20", "date: 2021-05~", "tea", "date", "2021-05-20", "2021-05~"),
        ("source: ledger, p. 5", "source: ledger, p. 9", "novel-loan", "source", "ledger, p. 5", "ledger, p. 9"),
        ("during: atlas-loan", "during: novel-loan", "tea", "during", "atlas-loan", "novel-loan"),
        ("    clerk: clerk\n", "    clerk: aunt\n", "the-bill", "clerk", "clerk", "aunt"),
        ("wording: pay at once", "status: contested", "the-bill", "status", "alleged", "contested"),
        ("date: 2021-06-02}", "date: 2021-06-03}", "the-bill", "date, as told by ledger, p. 7",
         "2021-06-02", "2021-06-03"),
    ],
)  # fmt: skip
def test_each_detail_is_told_from_and_to(
    changed, old: str, new: str, fact: str, what: str, before: str, after: str
) -> None:
    found = changed(old, new)
    (entry,) = found.facts
    assert (entry.sort, entry.id) == (CHANGED, fact)
    assert (what, before, after) in [(c.what, c.before, c.after) for c in entry.changes]
    assert found.same_facts == 3


def test_a_version_of_another_source_that_went(changed) -> None:
    found = changed('    versions:\n      - {source: "ledger, p. 7", date: 2021-06-02}\n', "")
    (change,) = found.facts[0].changes
    assert (change.what, change.before, change.after) == ("told otherwise by ledger, p. 7", "date: 2021-06-02", "")


def test_people_sources_and_the_case_itself(changed) -> None:
    found = changed(
        "as_of: 2021-12-31", "as_of: 2022-01-31", "name: Aunt Bea", "name: Aunt Beatrice", "Ledger of 2021", "Ledger",
    )  # fmt: skip
    assert [(c.what, c.before, c.after) for c in found.case] == [("as_of", "2021-12-31", "2022-01-31")]
    assert [(c.what, c.after) for entry in found.people for c in entry.changes] == [("name", "Aunt Beatrice")]
    assert [(c.what, c.after) for entry in found.sources for c in entry.changes] == [("title", "Ledger")]


def test_what_is_filed_is_private(changed) -> None:
    found = changed("expected:\n", "filing: {submitter: Somebody Secret}\nexpected:\n")
    assert [(c.what, c.before, c.after) for c in found.case] == [("filing, submitter", "unknown", "stated")]


def test_findings_gained_lost_and_changed(changed) -> None:
    gained = changed("days_late: 40\n", "days_late: 40\n    returned: no\n")
    assert [(c.sort, c.finding.id, c.statuses) for c in gained.findings] == [
        (GAINED, BILL, ("undetermined", "engaged"))
    ]
    answered = changed("days_late: 40\n", "days_late: 40\n    returned: yes\n")
    assert [(c.sort, c.finding.id, c.statuses) for c in answered.findings] == [
        (STATUS, BILL, ("undetermined", "not-engaged"))
    ]
    start = TEXT.index("  - id: the-bill")
    lost = changed(TEXT[start : TEXT.index("expected:")], "")
    assert {c.sort for c in lost.findings} == {LOST, STATUS}
    assert all("the-bill" in c.facts_gone for c in lost.findings)


def test_the_same_status_for_other_reasons(changed) -> None:
    more = "  - {id: torn, kind: damage, person: ada, during: atlas-loan, through: torn-pages, source: ledger}\n"
    found = changed("  - id: the-bill\n", f"{more}  - id: the-bill\n")
    (change,) = [c for c in found.findings if c.before and c.before.status == "engaged"]
    assert change.sort == REASONS
    assert change.facts_new == ("torn",)
    assert (change.ways_gone, change.ways_new) != (0, 0)


def test_a_finding_that_differs_in_its_words_only(changed) -> None:
    found = changed("name: Ada,", "name: Ada Byron,")
    assert {change.sort for change in found.findings} == {OTHERWISE}
