"""What is told where several things do not go together, or may be meant: changes, cases, names, citations."""

from __future__ import annotations

import hashlib
import json
import zipfile
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from unittest.mock import MagicMock

import pytest

from engine.command.workbench import ready
from engine.load.rulebook_files import files_of
from engine.model.assessment import Assessment
from engine.model.rulebook import Rulebook
from engine.reason.program import Program
from engine.reason.what_if import Change, LiveCase
from tests.inputs.conftest import FACT, HEAD, Run
from tui.acts.looking import edit

Write = Callable[..., Path]
CASE = HEAD.replace("roles:", "age: 40, roles:") + FACT


@pytest.fixture(autouse=True)
def rules_compiled_once(rulebook: Rulebook, program: Program) -> Iterator[None]:
    with ready(rulebook, program):
        yield


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ("search-home.date=2052-02-27", "C029: with this change `search-home` is dated 2052-02-27, after the day"),
        ("anna.minor=yes", "C021: with this change `minor` does not go with `age`"),
    ],
)
def test_what_if_warns_of_what_the_file_would_be_warned_of(change: str, said: str, run: Run, write: Write) -> None:
    case = write(CASE)
    assert f"warning {said}" in run("what-if", case, "--set", change).err
    told = json.loads(run("what-if", case, "--set", change, "--format", "json").out)["warnings"]
    assert [f"{one['code']}: {one['message']}".startswith(said) for one in told] == [True]
    saved = run("what-if", case, "--set", change, "--save", "other.yaml")
    assert (saved.code, said in saved.err) == (0, True)


def test_what_if_is_silent_on_what_was_so_before_and_on_the_day_that_another_takes_the_place_of(
    run: Run, write: Write
) -> None:
    case = write(CASE.replace("age: 40", "age: 40, minor: yes"))
    assert "with this change" not in run("what-if", case, "--set", "search-home.warrant=yes").err
    later = run("what-if", case, "--set", "search-home.date=2052-02-27", "--as-of", "2053-01-01")
    assert "after the day of the law" not in later.err


def test_a_batch_tells_the_ids_that_several_files_have(run: Run, write: Write, tmp_path: Path) -> None:
    for name, id in (("a", "base"), ("b", "base"), ("c", "another")):
        write((HEAD + FACT).replace("case: base", f"case: {id}"), f"cases/{name}.yaml")
    ran = run("batch", tmp_path / "cases", "--to", "out.csv", "--jobs", "1")
    assert ran.code == 0
    files = ", ".join(str(tmp_path / "cases" / name) for name in ("a.yaml", "b.yaml"))
    assert f"C007: the case `base` is in several files: {files}\n" in ran.err
    assert "`another`" not in ran.err


def test_a_name_of_several_states_leads_to_all_of_them(run: Run, write: Write) -> None:
    ran = run("check", write((HEAD + FACT).replace("state: KAZ", "state: Congo")))
    assert "did you mean COG (Congo) or COD (Democratic Republic of the Congo)?" in ran.err
    assert run("new", "x.yaml", "--state", "Korea").code == 2
    assert not Path("x.yaml").exists()


@pytest.mark.parametrize(
    "written",
    [
        "Article 14(3)(b) ICCPR and GC 32, para. 32",
        "ICCPR, article 14(3)(b), read together with General Comment No. 32, para. 32",
        "GC 32, para. 32, ICCPR 14(3)(b)",
    ],
)
def test_citations_of_several_texts_in_a_row_are_read(written: str, run: Run) -> None:
    shown = run("law", "show", written).out
    assert "  14(3)(b): " in shown
    assert "  32: " in shown


def test_a_number_after_and_belongs_to_the_text_before_it(run: Run) -> None:
    ran = run("law", "show", "ICCPR 14 and 99")
    assert (ran.code, ran.out) == (2, "")


def test_the_title_of_a_draft_names_the_state_as_a_sentence_does(run: Run, write: Write) -> None:
    draft = run("draft", write((HEAD + FACT).replace("KAZ", "NLD")), "--to", "-").out
    assert "A home searched (Kingdom of the Netherlands)" in draft
    assert "(Kingdom of the))" not in draft


def test_the_age_of_a_child_is_heard(run: Run, write: Write) -> None:
    told = run("check", write(CASE.replace("age: 40", "age: 12")), "--format", "json").data
    assert any(one["id"].startswith("crc-") and one["status"] == "engaged" for one in told["findings"])
    grown = run("check", write(CASE, "grown.yaml"), "--format", "json").data
    assert not any(one["id"].startswith("crc-") and one["status"] == "engaged" for one in grown["findings"])


@pytest.mark.parametrize(("age", "minor", "told"), [("40", "yes", True), ("12", "no", True), ("12", "yes", False)])
def test_an_age_and_a_minor_that_contradict_each_other_are_told(
    age: str, minor: str, told: bool, run: Run, write: Write
) -> None:
    ran = run("check", write(CASE.replace("age: 40", f"age: {age}, minor: {minor}")))
    assert ("`minor` does not go with `age`" in ran.out + ran.err) is told


@pytest.mark.parametrize("written", ["ICCPR 17", "iccpr:17.1", "iccpr:99", "iccpr:77"])
def test_a_slip_in_a_pin_never_leads_to_another_article(written: str, run: Run, write: Write) -> None:
    ran = run("why", write(CASE), written)
    assert "iccpr:7`" not in ran.err
    assert "iccpr:11" not in ran.err
    assert ("ICCPR, article 17(1)" in ran.out) is ("17" in written)


@pytest.mark.parametrize(("name", "id"), [("Копия дела (2)", "kopiya-dela-2"), ("日本", "riben")])
def test_a_saved_what_if_has_an_id_of_its_own_in_any_script(name: str, id: str, run: Run, write: Write) -> None:
    ran = run("what-if", write(CASE), "--set", "search-home.warrant=yes", "--save", f"{name}.yaml")
    assert ran.code == 0
    assert f"case: {id}\n" in Path(f"{name}.yaml").read_text()


def test_a_capsule_without_names_confirms_no_guess(run: Run, write: Write, tmp_path: Path) -> None:
    case = write(CASE)
    assert run("capsule", case, "--to", "c.zip").code == 0
    with zipfile.ZipFile(tmp_path / "c.zip") as packed:
        told = b"".join(packed.read(name) for name in packed.namelist() if not name.startswith("rules/"))
    assert b"Karimova" not in told
    assert hashlib.sha256(case.read_bytes()).hexdigest().encode() not in told


def test_a_case_that_changed_while_it_was_asked_about_is_not_saved(
    run: Run, write: Write, monkeypatch: pytest.MonkeyPatch
) -> None:
    case = write(CASE)
    apply = LiveCase.apply

    def meanwhile(live: LiveCase, changes: Sequence[Change]) -> Assessment:
        write(CASE.replace("2025-02-27", "2025-02-26"))
        return apply(live, changes)

    monkeypatch.setattr(LiveCase, "apply", meanwhile)
    ran = run("what-if", case, "--set", "search-home.warrant=yes", "--save", "new.yaml")
    assert (ran.code, Path("new.yaml").exists()) == (2, False)
    assert "has changed on disk since it was read" in ran.err


def test_a_folder_that_is_a_link_is_no_part_of_a_rulebook(tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "elsewhere" / "secret.yaml").write_text("a: 1\n")
    (tmp_path / "rules").mkdir()
    (tmp_path / "rules" / "own.yaml").write_text("rules: []\n")
    (tmp_path / "rules" / "linked").symlink_to(tmp_path / "elsewhere")
    assert [name for name, _ in files_of(str(tmp_path / "rules"))] == ["own.yaml"]


def test_the_editor_is_given_a_path_that_is_no_command(monkeypatch: pytest.MonkeyPatch) -> None:
    given: list[list[str]] = []
    monkeypatch.setenv("VISUAL", "vim")
    monkeypatch.setattr("subprocess.run", lambda arguments, **_: given.append(arguments))
    view = MagicMock()
    view.place.return_value = ("+!touch pwned.yaml", 9)
    edit(view)
    assert given == [["vim", "+9", str(Path("+!touch pwned.yaml").absolute())]]


def test_what_follows_from_a_gender_or_age_left_out_is_told(run: Run, write: Write) -> None:
    case = write(HEAD + FACT)
    said = "The gender of Anna Karimova is not told: findings on what is owed to women in particular may be missing"
    assert said in " ".join(run("check", case, "--full").out.split())
    assert said in " ".join(run("ask", case).out.split())
    left_out = run("check", case, "--format", "json").data["left_out"]
    assert [(one["detail"], one["of"]) for one in left_out] == [("gender", ["people.anna"]), ("minor", ["people.anna"])]
    assert left_out == run("ask", case, "--format", "json").data["left_out"]
    told = write((HEAD + FACT).replace("roles:", "gender: woman, age: 40, roles:"), "told.yaml")
    assert run("check", told, "--format", "json").data["left_out"] == []
    assert "Not told" not in run("check", told, "--full").out
    tried = run("what-if", case, "--set", "anna.gender=man", "--format", "json").data["assessment"]["left_out"]
    assert [one["detail"] for one in tried] == ["minor"]


@pytest.mark.parametrize("who", ["type: organisation", "roles: [trade-union]"])
def test_organisations_have_no_gender_and_no_age(who: str, run: Run, write: Write) -> None:
    case = write((HEAD + FACT).replace("roles: [journalist]", who))
    assert run("check", case, "--format", "json").data["left_out"] == []


def test_nobody_is_silent_whom_no_fact_concerns(run: Run, write: Write) -> None:
    case = write(
        CASE.replace("people:\n", "people:\n  boris: {name: Boris Karimov}\n").replace("age:", "gender: man, age:")
    )
    assert run("check", case, "--format", "json").data["left_out"] == []
