"""What an author of a rulebook runs into: files passed over, scenarios that test nothing, treaties that ended."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.command.conftest import Run
from tests.command.test_own_rulebook import RULE, changed, own

__all__ = ["own"]  # the fixture

CHECKOUT = Path(__file__).parents[2]
FEATURE = Path("features/example.feature")
DIRECTIVE = """\
id: directive
title: Directive of the Invented Union
short: Directive
symbol: IU/1
body: Invented Union
adopted: "1990-05-03"
weight: directive
treaty: DIRECTIVE
url: https://example.org/directive
paragraphs:
  - {para: "3", summary: Reasons are given in writing., duty: procedural, strength: must, verified: no}
"""
BESIDE = """\
  engages:
    - provision: charter:5(2)
      duty: procedural
      directness: primary
      owed_to: $m.person
      statement: The town must tell {m.person} why the meeting was forbidden.
    - id: directive-3.no-reasons
      provision: directive:3
      duty: procedural
      directness: supporting
      owed_to: $m.person
      statement: The State must have reasons given to {m.person} in writing.
"""


def test_a_file_with_the_shorter_ending_counts(run: Run, own: Path) -> None:
    (own / RULE).rename((own / RULE).with_suffix(".yml"))
    assert run("rules", "list").out.startswith("charter-5.no-reasons")


@pytest.mark.parametrize(
    "outcome",
    ["Charter, article 5(1) is not engaged", "Charter, article 5(1) is not engaged: meeting forbidden without reasons"],
)
def test_that_nothing_is_engaged_is_no_proof_where_no_rule_leads(outcome: str, run: Run, own: Path) -> None:
    text = (own / FEATURE).read_text().split("    Then")[0]
    (own / FEATURE).write_text(f"{text}    Then {outcome}\n")
    assert run("features").code == 1


def test_features_are_found_by_a_path_that_goes_up(run: Run, own: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(own / "rules")
    done = run("features", "../features", "--rules", ".")
    assert (done.code, done.out.count("✓")) == (0, 2)


def test_of_a_treaty_that_a_state_left_the_end_is_told(run: Run, own: Path) -> None:
    with (own / "rules/law/ratifications.csv").open("a") as acts:
        acts.write("XAA,Firstland,CHARTER,denunciation,2019-01-01,2020-01-01,invented,false,\n")
    shown = " ".join(run("why-not", "facts/example.yaml", "charter:5(2)").out.split())
    assert "in force from 1991-01-01, denounced with effect from 2020-01-01" in shown


def test_that_nothing_is_gained_holds_where_the_last_finding_is_lost(run: Run, own: Path) -> None:
    text = (own / FEATURE).read_text().split("    And because")[0].replace("are assessed", "are assessed for XAA")
    (own / FEATURE).write_text(
        f"{text}    When the researcher asks what if\n      | set | the by of the ban | neighbours |\n"
        '    Then "without reasons" is lost\n    And nothing is gained\n'
    )
    done = run("features")
    assert done.code == 0, done.out


def test_a_directive_not_yet_in_force_leaves_the_treaty_beside_it(run: Run, own: Path) -> None:
    (own / "rules/law/authorities/directive.yaml").write_text(DIRECTIVE)
    with (own / "rules/law/treaties.yaml").open("a") as treaties:
        treaties.write(
            '  - {id: DIRECTIVE, full_title: Directive, adopted: "1990-05-03", entry_into_force: "1991-01-01"}\n'
        )
    with (own / "rules/law/ratifications.csv").open("a") as acts:
        acts.write("XAA,Firstland,DIRECTIVE,transposition,2030-01-01,2030-01-01,invented,false,\n")
    text = (own / RULE).read_text()
    before, rest = text.split("  engages:\n")
    (own / RULE).write_text(before + BESIDE + rest[rest.index("  cites:") :])
    done = run("check", "facts/example.yaml", "--format", "json")
    found = {one["id"]: one["applicability"]["status"] for one in json.loads(done.out)["findings"]}
    assert found == {"charter-5.no-reasons": "in-force", "directive-3.no-reasons": "not-in-force"}, done.err


def test_the_join_of_two_facts_is_shown(run: Run, own: Path) -> None:
    changed(
        own / RULE,
        "reasons_given: no}\n  engages",
        "reasons_given: no}\n      - meeting-forbidden: {as: n, by: neighbours, after: $m}\n  engages",
    )
    shown = " ".join(run("rules", "show", "charter-5.no-reasons").out.split())
    assert "after the" in shown, shown


def test_checking_rules_says_that_their_tests_are_not_run(run: Run, own: Path) -> None:
    assert "The tests beside the rules are not run here: pincite rules test" in run("rules", "check").err


def test_a_case_checked_from_elsewhere_is_read_with_the_rules_beside_it(
    run: Run, own: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    case = next((own / "facts").glob("*.yaml")).resolve()
    here = run("check", str(case), "--format", "json")
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    monkeypatch.chdir(elsewhere)
    there = run("check", str(case), "--format", "json")
    assert (there.code, json.loads(there.out)["findings"]) == (here.code, json.loads(here.out)["findings"])
    assert json.loads(there.out)["findings"]


@pytest.mark.parametrize("page", ["first-rule.md", "own-rulebook.md"])
def test_a_page_that_says_pincite_says_before_how_the_shell_finds_it(page: str) -> None:
    text = (CHECKOUT / "docs" / page).read_text(encoding="utf-8")
    assert 0 <= text.find('export PATH="$PWD/.venv/bin:$PATH"') < text.find("\n$ pincite")


def test_the_format_of_the_law_is_a_page_that_rule_authors_are_led_to() -> None:
    assert "(law-tables.md)" in (CHECKOUT / "docs" / "rule-authors.md").read_text(encoding="utf-8")
    assert (CHECKOUT / "docs" / "law-tables.md").is_file()
