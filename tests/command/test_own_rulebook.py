"""A rulebook that stands alone: made, verified as a whole, packed, used from elsewhere, and compared with others."""

from __future__ import annotations

import io
import json
import xml.etree.ElementTree as ET
import zipfile
from pathlib import Path

import pytest

from engine.load.packed import CARD, Need, PackError, pack_files, packed, read_need
from engine.load.rulebook import load_rulebook
from tests.command.conftest import Run

RULE = Path("rules/charter/meetings.yaml")
OTHERS = "    - not-engaged: [{meeting-forbidden: {by: neighbours, reasons_given: no}}]\n"
OPEN = "    - undetermined: [{meeting-forbidden: {by: police}}]\n"
BAN = """\
  meeting-banned:
    title: Ban
    says: "a meeting of {organiser} was forbidden"
    people: {organiser: who}
    attributes: {}
"""
OPEN_TOO = "    - undetermined: [{meeting-forbidden: {reasons_given: no}}]\n"


@pytest.fixture
def own(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    assert run("init", tmp_path / "own", "--alone").code == 0
    monkeypatch.chdir(tmp_path / "own")
    return tmp_path / "own"


def changed(file: Path, old: str, new: str) -> None:
    text = file.read_text()
    assert old in text
    file.write_text(text.replace(old, new))


def verified(run: Run, *arguments: str) -> tuple[int, dict[str, set[str]]]:
    done = run("verify", "--format", "json", *arguments)
    outcomes: dict[str, set[str]] = {}
    for one in json.loads(done.out)["tried"]:
        outcomes.setdefault(one["part"], set()).add(one["outcome"])
    return done.code, outcomes


def test_what_is_new_is_as_it_should_be(run: Run, own: Path) -> None:
    code, outcomes = verified(run)
    assert code == 0
    assert set(outcomes) == {"rules and law", "tests", "cases", "scenarios", "mutants"}
    assert set.union(*outcomes.values()) == {"passed"}


@pytest.mark.parametrize(
    "command", [["check", "--brief"], ["batch", "--to", "found.csv"], ["check", "--format", "json"]]
)
def test_the_cases_beside_it_are_meant_where_none_is_named(command: list[str], run: Run, own: Path) -> None:
    """As with the interface and the features; which ones is said."""
    done, named = run(*command), run(*command, *(["--force"] if "batch" in command else []), "facts")
    assert "Cases: facts (none named)" in done.err
    assert (done.code, done.out) == (named.code, named.out)
    assert done.code == 0


@pytest.mark.parametrize("command", ["check", "compare", "batch --to found.csv"])
def test_where_there_are_no_cases_one_has_to_be_named(
    command: str, run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "empty").mkdir()
    monkeypatch.chdir(tmp_path / "empty")
    done = run(*command.split())
    assert done.code == 2
    assert "CASE (no cases here, nor in facts/ or cases/)" in done.err


@pytest.mark.parametrize(
    ("file", "old", "new", "part", "code", "outcome"),
    [
        ("rules/law/ratifications.csv", "ratification", "ratified", "rules and law", 1, "failed"),
        (str(RULE), "- not-engaged: [{meeting-forbidden: {by: police,", "- engaged: [{meeting-forbidden: {by: police,",
         "tests", 1, "failed"),
        ("facts/example.yaml", "charter:5(2)", "charter:5(1)\", \"charter:6", "cases", 2, "wrong"),
        ("facts/example.yaml", "reasons_given: no", "reasons_given: yes", "cases", 1, "failed"),
        (str(RULE), f"{OTHERS}{OPEN}{OPEN_TOO}", OPEN, "mutants", 1, "failed"),
    ],
)  # fmt: skip
def test_one_thing_that_is_not_ends_it(
    file: str, old: str, new: str, part: str, code: int, outcome: str, run: Run, own: Path
) -> None:
    changed(own / file, old, new)
    (own / "features" / "example.feature").unlink()
    found, outcomes = verified(run, "--mutants", "100")
    assert found == code
    assert outcome in outcomes[part]


def test_reports_for_continuous_integration(run: Run, own: Path) -> None:
    changed(own / RULE, "title: Meeting forbidden", "title: Meeting <forbidden>")
    (own / "features" / "example.feature").unlink()
    changed(own / "facts" / "example.yaml", "reasons_given: no", "reasons_given: yes")
    assert run("verify", "--junit", "r.xml", "--sarif", "r.sarif", "--mutants", "0").code == 1
    root = ET.fromstring((own / "r.xml").read_text())
    assert (root.get("tests"), root.get("failures"), root.get("errors")) == ("7", "1", "0")
    (failure,) = root.iter("failure")
    assert failure.get("message") == "charter:5(2) is not cited"
    assert json.loads((own / "r.sarif").read_text())["version"] == "2.1.0"
    assert run("verify", "--junit", "r.xml", "--mutants", "0").code == 1
    (own / "mine.xml").write_text("<mine/>")
    refused = run("verify", "--junit", "mine.xml", "--mutants", "0")
    assert (refused.code, "no such report" in refused.err) == (2, True)
    assert (own / "mine.xml").read_text() == "<mine/>"


def test_init_writes_what_continuous_integration_runs(own: Path) -> None:
    steps = (own / ".github" / "workflows" / "pincite.yaml").read_text()
    assert steps.count("run: pincite verify") == 1


def test_a_packed_rulebook_answers_as_the_folder_does(run: Run, own: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = json.loads(run("check", "facts/example.yaml", "--format", "json").out)
    assert run("rules", "pack", "--to", "own.zip").code == 0
    first = (own / "own.zip").read_bytes()
    assert run("rules", "pack", "--to", "own.zip").code == 2
    assert run("rules", "pack", "--to", "own.zip", "--force").code == 0
    assert (own / "own.zip").read_bytes() == first
    with zipfile.ZipFile(own / "own.zip") as archive:
        assert {"facts/example.yaml", "features/example.feature", "rules/rulebook.yaml"} <= set(archive.namelist())
    (own / "rules").rename(own / "away")
    packed_one = json.loads(run("check", "facts/example.yaml", "--rules", "own.zip", "--format", "json").out)
    assert packed_one["findings"] == folder["findings"]
    assert packed_one["rulebook"] == folder["rulebook"]


def archive(**files: str) -> bytes:
    raw = io.BytesIO()
    with zipfile.ZipFile(raw, "w") as made:
        for name, text in files.items():
            made.writestr(name, text)
    return raw.getvalue()


CARD_TEXT = '{"format": 1}'


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"PK", "this is no packed rulebook"),
        (archive(**{"rules/rulebook.yaml": "title: a"})[9:], "this is no packed rulebook"),
        (archive(**{"rules/rulebook.yaml": "title: a"}), f"there is no {CARD} in it"),
        (archive(**{CARD: '{"format": 9}', "rules/rulebook.yaml": ""}), "packed in another format"),
        (archive(**{CARD: CARD_TEXT}), "there is no rules/rulebook.yaml"),
        (archive(**{CARD: CARD_TEXT, "rules/rulebook.yaml": "", "../out.yaml": ""}), "may not stand in a packed"),
        (archive(**{CARD: CARD_TEXT, "rules/rulebook.yaml": "", "/etc/out.yaml": ""}), "may not stand in a packed"),
        (archive(**{CARD: CARD_TEXT, "rules/rulebook.yaml": "", "rules/run.py": ""}), "may not stand in a packed"),
    ],
)
def test_a_pack_of_a_stranger_is_refused_or_harmless(content: bytes, says: str) -> None:
    with pytest.raises(PackError, match=says):
        pack_files(content, "x.zip")


def test_a_pack_over_another_content_is_refused_unless_its_version_is_accepted(
    run: Run, own: Path, tmp_path: Path
) -> None:
    files = {"rules/rulebook.yaml": f"title: Over\nversion: 1.0.0\nextends: {own / 'rules'}\n".encode()}
    below = {"name": "rules", "version": "0.1.0", "sha256": "0" * 64}
    (tmp_path / "over.zip").write_bytes(packed(files, {"below": below}))
    refused = run("check", own / "facts" / "example.yaml", "--rules", tmp_path / "over.zip")
    assert (refused.code, "R019" in refused.err) == (2, True)
    files["rules/rulebook.yaml"] += b"requires: rules >= 0.1\n"
    (tmp_path / "over.zip").write_bytes(packed(files, {"below": below}))
    accepted = run("check", own / "facts" / "example.yaml", "--rules", tmp_path / "over.zip")
    assert accepted.code == 0
    assert "warning R019" in accepted.err


@pytest.mark.parametrize(
    ("written", "version", "met"),
    [
        ("shipped >= 0.3", "0.3.0", True),
        ("shipped >= 0.3", "0.2.9", False),
        ("shipped == 1.2", "1.2.0", True),
        ("shipped < 2", "1.9.9", True),
        ("shipped > 0.9", "0.10", True),
        ("shipped", "", True),
    ],
)
def test_versions_are_compared_as_numbers(written: str, version: str, met: bool) -> None:
    need = read_need(written)
    assert need is not None
    assert need.met_by(version) is met


def test_what_is_no_need() -> None:
    assert read_need("shipped >= new") is None
    assert read_need("shipped") == Need("shipped", "", "")


def test_an_installed_rulebook_is_found_by_its_name(
    run: Run, own: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    site = tmp_path / "site"
    (site / "my_law").mkdir(parents=True)
    (site / "my_law" / "__init__.py").write_text("raise SystemExit('code of a package was run')\n")
    (own / "rules").rename(site / "my_law" / "rules")
    about = site / "my_law-1.0.dist-info"
    about.mkdir()
    (about / "METADATA").write_text("Metadata-Version: 2.1\nName: my-law\nVersion: 1.0\n")
    (about / "entry_points.txt").write_text("[pincite.rulebooks]\nmy-law = my_law\n")
    monkeypatch.syspath_prepend(str(site))
    done = run("check", "facts/example.yaml", "--rules", "my-law", "--brief")
    assert (done.code, done.out.startswith("example: 1 potentially engaged")) == (0, True)


def test_mine_are_the_rules_of_this_folder(run: Run, own: Path) -> None:
    over = own / "over" / "rules"
    over.mkdir(parents=True)
    (over / "rulebook.yaml").write_text("title: Over\nversion: 1.0.0\nextends: ../../rules\n")
    text = (own / RULE).read_text().replace("charter-5.no-reasons", "charter-5.mine")
    (over / "mine.yaml").write_text(text)
    assert run("rules", "list", "--rules", over).out.count("\n") == 2
    assert run("rules", "list", "--mine", "--rules", over).out.startswith("charter-5.mine")
    assert "5 tests passed, 0 failed, of 1 rules" in run("rules", "test", "--mine", "--rules", over).out
    assert "of 1 rules" in run("rules", "mutate", "--mine", "--rules", over).out


def test_a_fact_that_is_near_is_named(run: Run, own: Path) -> None:
    changed(own / "facts" / "example.yaml", "    by: police\n    reasons_given: no\n", "    by: neighbours\n")
    shown = run("why-not", "facts/example.yaml", "charter:5(2)").out
    assert "by is neighbours; not known: reasons_given" in " ".join(shown.split())
    assert "- id: meeting-forbidden-1" not in shown


@pytest.mark.parametrize("word", ["not", "none", "unless"])
def test_a_rule_that_asks_for_absence_is_led_to_the_page(word: str, own: Path) -> None:
    changed(
        own / RULE, "      - meeting-forbidden: {as: m,", f"      - {word}: {{}}\n      - meeting-forbidden: {{as: m,"
    )
    rulebook, problems = load_rulebook(own / "rules", cache=False)
    assert rulebook is None
    (problem,) = [one for one in problems if one.severity == "error"]
    assert problem.message == f"a rule cannot test that something is not told: there is no `{word}:`"
    assert "docs/what-a-rule-cannot-say.md" in problem.expected


def test_a_scenario_that_fails_shows_the_conditions(run: Run, own: Path) -> None:
    changed(own / "features" / "example.feature", "      | reasons given | no     |\n", "")
    shown = " ".join(run("features").out.split())
    assert "charter-5.no-reasons: Meeting forbidden without reasons" in shown
    assert "? a meeting of the person was forbidden" in shown


def test_a_limb_sees_the_fact_that_raised_the_limit(run: Run, own: Path) -> None:
    (own / "rules" / "charter" / "limits.yaml").write_text(
        "limits:\n  order:\n    ground: public order\n    pins: ['charter:5(1)']\n"
        "    invoked_by: {order-invoked: {written: yes}}\n"
        "    test: [{limb: form, says: told in writing, pins: ['charter:5(1)'], look_at: [order-invoked.written]}]\n"
    )
    changed(own / RULE, "  asks:", "  limits: [order]\n  asks:")
    words = own / "rules" / "vocabulary" / "words.yaml"
    words.write_text(
        words.read_text() + "  order-invoked:\n    title: Order\n    says: order was invoked against {person}\n"
        "    people: {person: who}\n    attributes:\n"
        "      written: {values: yes-no, says: {yes: in writing, no: orally}, "
        "question: 'Was it in writing?'}\n"
    )
    case = own / "facts" / "example.yaml"
    changed(
        case, "expected:", "  - {id: d, kind: order-invoked, person: mira, written: yes, source: letter}\nexpected:"
    )
    (finding,) = json.loads(run("check", "facts/example.yaml", "--format", "json").out)["findings"]
    (limit,) = finding["limits"]
    assert (limit["invoked"], limit["invoked_by"]) == (True, ["d"])
    assert [said["fact"] for said in limit["limbs"][0]["facts_say"]] == ["d"]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("neighbours: {says: neighbours}", "neighbours: {says: the police}"),
        ("  meeting-forbidden:\n", f"{BAN}  meeting-forbidden:\n"),
    ],
)  # fmt: skip
def test_words_that_two_could_mean_are_errors(old: str, new: str, run: Run, own: Path) -> None:
    changed(own / "rules" / "vocabulary" / "words.yaml", old, new)
    done = run("rules", "check")
    assert (done.code, "error R051" in done.out) == (1, True), done.out


def test_a_word_added_to_a_tree_below_is_compared_with_it(run: Run, own: Path, tmp_path: Path) -> None:
    over = tmp_path / "over" / "rules" / "vocabulary"
    over.mkdir(parents=True)
    (over.parent / "rulebook.yaml").write_text(f"title: Over\nversion: 1.0.0\nextends: {own / 'rules'}\n")
    (over / "more.yaml").write_text("adds:\n  values:\n    who:\n      constables: {says: the police}\n")
    done = run("rules", "check", tmp_path / "over")
    assert done.code == 1
    assert "more.yaml:4:7  `constables` reads as `police` does" in done.out


def test_a_layer_in_a_project_folder_is_checked_from_anywhere(run: Run, own: Path, tmp_path: Path) -> None:
    (tmp_path / "over" / "rules").mkdir(parents=True)
    (tmp_path / "over" / "rules" / "rulebook.yaml").write_text(f"title: O\nversion: 1.0.0\nextends: {own / 'rules'}\n")
    assert run("rules", "check", tmp_path / "over").code == 0


def test_rules_are_compared_over_the_cases_beside_them(
    run: Run, own: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    done = run("rules", "diff", own / "rules", "--rules", own)
    assert done.code == 0, done.err
    assert "Cases: 1, with other findings: none" in done.out
