"""`rules new`: a rule that loads and passes its tests; what is left to decide is marked."""

from __future__ import annotations

from pathlib import Path

import pytest

from engine.lint.check import check_rulebook
from engine.lint.skeleton import FILL_IN, skeleton
from engine.model.authority import numbers_in
from engine.model.rulebook import Rulebook
from tests.command.conftest import Run
from tests.second_rulebook.edits import LIBRARY

EVERY = 31


def pins(rulebook: Rulebook) -> list[str]:
    """One in so many paragraphs of the whole catalogue, and one of a range."""
    found = list(rulebook.catalogue.pins())
    ranges = [pin for pin in found if len(list(numbers_in(pin.partition(":")[2]))) > 1]
    return [*found[::EVERY], *ranges[:1]]


def test_what_is_wrong_with_a_new_rule_is_what_is_left_to_decide(
    rulebook: Rulebook, tmp_path: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PINCITE_NO_CACHE", "1")
    (tmp_path / "rulebook.yaml").write_text('title: Mine\nversion: "1"\nextends: shipped\n')
    for number, pin in enumerate(pins(rulebook)):
        entry = rulebook.catalogue.paragraph(pin)
        if entry is not None and not entry.outside:  # the catalogue says that these need no rule
            text = skeleton(pin, rulebook, "2026-01-31")
            text = text.replace("- id: ", f"- id: n{number}-", 1)
            (tmp_path / f"rule-{number}.yaml").write_text(text)
    found, findings = check_rulebook(tmp_path)
    assert found is not None, [finding.text() for finding in findings]
    own = found.own_rules
    assert len(own) > 20
    for finding in findings:
        assert finding.level != "error", finding.text()
        # that the paragraph was not verified, and what it speaks of, is said at the top
        if finding.problem.code not in ("R034", "R045"):
            assert FILL_IN in finding.problem.source_line, finding.text()
    assert run("rules", "test", "--rules", tmp_path, *own[:8]).code == 0


def test_it_shows_the_paragraph_the_rules_near_it_and_their_kinds(run: Run) -> None:
    out = run("rules", "new", "ccpr-gc-16:8").out
    assert out.startswith("# ccpr-gc-16:8: HRC General Comment No. 16, paragraph 8 (interpretation)\n")
    assert "#   iccpr-17.search-without-warrant: " in out
    assert "#   search: the premises of person were searched (" in out
    assert '  cites: ["ccpr-gc-16:8"]\n' in out
    assert "  status: draft\n" in out
    assert max(map(len, out.splitlines())) <= 140
    treaty = run("rules", "new", "iccpr:17(1)").out
    assert '    provision: "iccpr:17(1)"' in treaty
    assert "  cites:" not in treaty


def test_it_is_written_to_a_new_file_only_with_the_way_to_its_schema(run: Run, tmp_path: Path) -> None:
    (tmp_path / "schemas").mkdir()
    (tmp_path / "schemas" / "rules.schema.json").write_text("{}")
    (tmp_path / "rules" / "own").mkdir(parents=True)
    file = tmp_path / "rules" / "own" / "mail.yaml"
    assert run("rules", "new", "ccpr-gc-16:8", "--to", file).code == 0
    first = file.read_text().splitlines()[0]
    assert first == "# yaml-language-server: $schema=../../schemas/rules.schema.json"
    file.write_text("mine")
    again = run("rules", "new", "ccpr-gc-16:8", "--to", file)
    assert (again.code, file.read_text()) == (2, "mine")
    assert "mail.yaml" in again.err
    elsewhere = tmp_path.parent / f"{tmp_path.name}-mail.yaml"
    assert run("rules", "new", "ccpr-gc-16:8", "--to", elsewhere).code == 0
    assert elsewhere.read_text().startswith("# ccpr-gc-16:8: ")


def test_a_pin_that_does_not_exist(run: Run) -> None:
    done = run("rules", "new", "ccpr-gc-16:88")
    assert (done.code, done.out) == (2, "")
    assert "ccpr-gc-16:8" in done.err


def test_it_works_in_another_field(run: Run) -> None:
    out = run("rules", "new", "house-rules:2", "--rules", LIBRARY).out
    assert "#   house-2.bill-without-hearing: " in out
    assert "[not verified: read the text first]" in out
