"""`rules check --fix`: what is repaired, what is left to the author, and that nothing else in the file changes."""

from __future__ import annotations

from pathlib import Path

import pytest

from engine.command.main import main
from engine.command.rules import fix as rules_fix
from engine.lint import fixes
from engine.model.problem import did_you_mean
from tests.second_rulebook.edits import LAW, LIBRARY, RULES, WORDS, library_with

LOAN = "- loan: {as: l, returned: no, days_late: {more_than: 14}}"
TITLE = "    title: Bill for a late item\n"
CITES = '    cites: ["house-rules:1"]\n    limits'
PINS = '    cites: ["house-rules:1", "house-rules:2"]   # both read\n    limits'
SECOND = "    title: Reader who answers for damage\n    status: reviewed\n"
CAME_OUT = "      - not-engaged: [{loan: {returned: no, days_late: 14}}]\n"

# what is written wrongly in place of what stands in the rulebook: all of these come out as they were
MECHANICAL = {
    "kind": (RULES, LOAN, LOAN.replace("- loan", "- laon")),
    "kind in another case": (RULES, LOAN, LOAN.replace("- loan", "- Loan")),
    "attribute": (RULES, LOAN, LOAN.replace("returned", "retuned")),
    "attribute with another hyphen": (RULES, LOAN, LOAN.replace("days_late", "days-late")),
    "value": (RULES, "through: carelessness}\n            - all", "through: carelesness}\n            - all"),
    "true for yes": (RULES, LOAN, LOAN.replace("returned: no", "returned: False")),
    "limit": (RULES, "limits: [worn-out]", "limits: [worn-uot]"),
    "sign of a reference": (RULES, "owed_to: $b.person\n", "owed_to: b.person\n"),
    "sign of a join": (RULES, "- bill: {as: b, person: $o.person}", "- bill: {as: b, person: o.person}"),
    "slot of a join": (RULES, "- bill: {as: b, person: $o.person}", "- bill: {as: b, person: $o.preson}"),
    "slot of a reference": (RULES, "owed_to: $b.person\n", "owed_to: $b.preson\n"),
    "placeholder": (RULES, "When was {b.person}", "When was {b.preson}"),
    "authority of a pin": (RULES, CITES, CITES.replace("house-rules", "hose-rules")),
    "status": (RULES, "beyond its time\n    status: stable", "beyond its time\n    status: stabel"),
    "key": (
        RULES,
        "      duty: procedural\n      directness: primary",
        "      duty: procedural\n      directnes: primary",
    ),
    "tree of values": (WORDS, "values: material", "values: materail"),
    "weight": (LAW, "weight: soft-law", "weight: soft law"),
}
TIDIED = {
    "pin cited twice": (RULES, CITES, CITES.replace('"]', '", "house-rules:1"]   # a note'), '"]   # a note'),
    "test given twice": (RULES, CAME_OUT, CAME_OUT + CAME_OUT, CAME_OUT),
    "number without quotes": (RULES, TITLE, "    title: 14.10\n", '    title: "14.10"\n'),
}
LEFT = {
    "two words as near": (RULES, LOAN, LOAN.replace("- loan", "- lone")),
    "one letter": (RULES, "- bill: {as: b, person: $o.person}", "- bill: {as: b, person: $x.person}"),
    "paragraph of a pin": (RULES, CITES, CITES.replace("house-rules:1", "house-rules:11")),
    "test with a note": (RULES, CAME_OUT, CAME_OUT + CAME_OUT.rstrip() + "   # why twice?\n"),
    "id of a rule that may be known": (RULES, "  - id: late.keeps-item", "  - id: late-item"),
}


@pytest.fixture(autouse=True)
def no_cache(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PINCITE_NO_CACHE", "1")


def fix(folder: Path, *more: str) -> int:
    return main(["rules", "check", str(folder), "--fix", *more])


@pytest.mark.parametrize("name", MECHANICAL)
def test_a_slip_of_the_pen_is_put_right(name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file, right, wrong = MECHANICAL[name]
    folder = library_with(tmp_path, file, right, wrong)
    assert fix(folder) == 0
    assert (folder / file).read_text() == (LIBRARY / file).read_text()
    shown = capsys.readouterr()
    assert f"--- {folder / file}\n" in shown.out
    assert shown.err.startswith("1 repaired\n")


@pytest.mark.parametrize("name", TIDIED)
def test_what_adds_nothing_is_taken_out_and_comments_stay(name: str, tmp_path: Path) -> None:
    file, there, wrong, right = TIDIED[name]
    folder = library_with(tmp_path, file, there, wrong)
    assert fix(folder) == 0
    text = (folder / file).read_text()
    assert text.count(right) == (LIBRARY / file).read_text().count(right) + (right not in there)
    assert ("# a note" in wrong) == ("# a note" in text)
    assert fix(folder) == 0
    assert (folder / file).read_text() == text


@pytest.mark.parametrize("name", LEFT)
def test_what_needs_thought_is_left(name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file, there, wrong = LEFT[name]
    folder = library_with(tmp_path, file, there, wrong)
    before = (folder / file).read_bytes()
    fix(folder, "--info")
    assert (folder / file).read_bytes() == before
    shown = capsys.readouterr()
    assert shown.err.startswith("0 repaired\n")
    assert "--- " not in shown.out


def test_the_id_of_a_draft_gets_its_group(tmp_path: Path) -> None:
    edits = ("  - id: house-1.bill-without-reminder", "  - id: bill-without-reminder")
    folder = library_with(tmp_path, RULES, *edits, RULES, TITLE + "    status: reviewed", TITLE + "    status: draft")
    assert fix(folder) == 0
    assert "  - id: house-rules-1.bill-without-reminder\n" in (folder / RULES).read_text()


def test_a_dry_run_shows_the_change_and_makes_none(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = library_with(tmp_path, *MECHANICAL["kind"])
    before = (folder / RULES).read_bytes()
    assert fix(folder, "--dry-run") == 1
    shown = capsys.readouterr()
    assert "-        - laon: {as: l" in shown.out
    assert "+        - loan: {as: l" in shown.out
    assert "1 would be repaired" in shown.err
    assert (folder / RULES).read_bytes() == before
    assert main(["rules", "check", str(folder), "--dry-run"]) == 2


def test_line_ends_and_byte_order_mark_stay(tmp_path: Path) -> None:
    right = b"\xef\xbb\xbf" + (LIBRARY / RULES).read_bytes().replace(b"\n", b"\r\n")
    folder = library_with(tmp_path, *MECHANICAL["kind"])
    wrong = b"\xef\xbb\xbf" + (folder / RULES).read_bytes().replace(b"\n", b"\r\n")
    (folder / RULES).write_bytes(wrong)
    assert fix(folder) == 0
    assert (folder / RULES).read_bytes() == right


def test_the_first_line_is_found_behind_a_byte_order_mark(tmp_path: Path) -> None:
    folder = library_with(tmp_path)
    about = folder / "rulebook.yaml"
    text = about.read_text()
    assert text.startswith("title: ")
    about.write_text("\ufeff" + text.replace("title: ", "titel: ", 1))
    assert fix(folder) == 0
    assert about.read_text() == "\ufeff" + text


def test_a_file_changed_meanwhile_is_left(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = library_with(tmp_path, *MECHANICAL["kind"])
    usual = fixes.repaired

    def and_somebody_saves(path, text, edits):
        Path(path).write_text("mine")
        return usual(path, text, edits)

    monkeypatch.setattr(rules_fix, "repaired", and_somebody_saves)
    assert fix(folder) == 1
    assert (folder / RULES).read_text() == "mine"
    assert "has changed on disk" in capsys.readouterr().err


def test_with_data_on_standard_output_the_diff_goes_to_the_other(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = library_with(tmp_path, *MECHANICAL["kind"])
    assert fix(folder, "--format", "json", "--dry-run") == 1
    shown = capsys.readouterr()
    assert shown.out.startswith("{")
    assert "+        - loan" in shown.err


def test_which_word_was_meant_is_sure_only_when_no_other_is_as_near() -> None:
    assert did_you_mean("warant", ["warrant", "errand"]).only
    assert did_you_mean("State_Agents", ["state-agents", "state-agent"]).only
    assert not did_you_mean("state-agent-", ["state-agents", "state-agent"]).only
    assert not did_you_mean("raid", ["rain", "said"]).only
    assert not did_you_mean("a", ["b", "as"]).only
    assert not did_you_mean("zzz", ["warrant"]).only
