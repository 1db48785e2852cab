"""`pincite capsule` and `pincite replay`: the same answer again, what would change it, and files from strangers."""

from __future__ import annotations

import hashlib
import io
import json
import os
import shutil
import struct
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from engine.command.main import main
from engine.load.capsule import CODES, MAX_PARTS, read_capsule
from engine.load.case import case_from_document, load_case
from engine.load.case_text import case_text
from engine.load.document import parse_document
from engine.load.rulebook import default_facts
from engine.model.case import Case
from engine.model.frozen import replace
from engine.model.rulebook import Rulebook
from tests.command.conftest import Run
from tests.second_rulebook.edits import CASE, LIBRARY, RULES, library_with

SECOND = ("--rules", LIBRARY)
REAL = sorted(default_facts().glob("*.yaml"))


@pytest.fixture
def tea(tmp_path: Path) -> Path:
    return Path(shutil.copy(CASE, tmp_path / "tea.yaml"))


@pytest.fixture
def capsule(run: Run, tea: Path, tmp_path: Path) -> Path:
    """A capsule of the library's case, with notes, names in full."""
    run("note", tea, "house-1.bill-without-reminder", "--reject", "--why", "Ada paid.", *SECOND)
    done = run("capsule", tea, "--to", tmp_path / "tea.zip", "--names", "full", *SECOND)
    assert done.code == 0, done.err
    return tmp_path / "tea.zip"


def parts_of(path: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(path) as file:
        return {name: file.read(name) for name in file.namelist()}


def packed(path: Path, parts: dict[str, bytes], change: Callable[[dict[str, Any]], None] = lambda m: None) -> Path:
    """A capsule of these parts, with a manifest that names them as they are."""
    manifest = json.loads(parts["manifest.json"])
    listed = {name: raw for name, raw in parts.items() if name != "manifest.json"}
    manifest["files"] = {
        name: {"sha256": hashlib.sha256(raw).hexdigest(), "bytes": len(raw)} for name, raw in listed.items()
    }
    manifest["result"]["sha256"] = manifest["files"].get("result.json", {}).get("sha256", "")
    change(manifest)
    with zipfile.ZipFile(path, "w") as file:
        for name, raw in {**parts, "manifest.json": json.dumps(manifest).encode()}.items():
            file.writestr(name, raw)
    return path


def test_a_replay_gives_the_same_answer(run: Run, capsule: Path, tea: Path, tmp_path: Path) -> None:
    done = run("replay", capsule)
    assert done.code == 0, done.err
    assert done.out.startswith("tea: the same answer, byte for byte (law as of 2021-12-31)\n")
    parts = parts_of(capsule)
    assert parts["case.yaml"] == tea.read_bytes()
    assert b"Ada paid." in parts["case.notes.yaml"]
    checked = json.loads(run("check", tea, *SECOND, "--format", "json").out)
    assert json.loads(parts["result.json"]) == checked
    assert checked["judgments"]
    manifest = json.loads(parts["manifest.json"])
    assert set(manifest["files"]) == parts.keys() - {"manifest.json"}
    assert manifest["rulebook"]["sha256"] == checked["rulebook"]["sha256"]
    assert "house-rules:2" in manifest["used"]["pins"]
    assert set(manifest["versions"]) == {"pincite", "python", "durable-rules"}
    assert manifest["result"]["sha256"] in parts["README.txt"].decode()
    again = tmp_path / "again.zip"
    assert run("capsule", tea, "--to", again, "--names", "full", *SECOND).code == 0
    assert again.read_bytes() == capsule.read_bytes()


def test_nothing_of_the_capsule_is_left_on_disk(
    run: Run, capsule: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(temporary))
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.chdir(tmp_path)
    before = sorted(tmp_path.rglob("*"))
    assert run("replay", capsule).code == 0
    assert sorted(tmp_path.rglob("*")) == before


@pytest.mark.parametrize("path", REAL[1:3], ids=lambda path: path.stem)
def test_names_leave_the_capsule_unless_asked_for(path: Path, tmp_path: Path, rulebook: Rulebook) -> None:
    case, _ = load_case(path, rulebook)
    assert case is not None
    people = [person for person in case.people.values() if person.details.get("type") == ("individual",)]
    names = {person.name for person in people if len(person.name.split()) > 1 and person.name.istitle()}
    assert names
    shown: list[set[str]] = []
    for mode in (["--names", "full"], ["--names", "initials"], []):
        to = tmp_path / f"{len(shown)}.zip"
        assert main(["capsule", str(path), "--to", str(to), *mode]) == 0
        text = b"".join(raw for name, raw in parts_of(to).items() if not name.startswith("rulebook/")).decode()
        shown.append({name for name in names if name in text})
    assert shown == [names, set(), set()]
    assert main(["replay", str(to)]) == 0


def test_what_a_capsule_with_hidden_names_leaves_out_is_said(tmp_path: Path, tea: Path, run: Run) -> None:
    """The text of a source would name people; that the case has one is not dropped without a word."""
    text = tea.read_text(encoding="utf-8")
    ledger = "ledger: {title: Ledger of 2021"
    assert ledger in text
    (tea.parent / "ledger.txt").write_text("1. One.\n\n2. Two.\n\n3. Three.\n", encoding="utf-8")
    tea.write_text(text.replace(ledger, f"{ledger}, file: ledger.txt, set_aside: [para. 2]"), encoding="utf-8")
    done = run("capsule", tea, "--to", tmp_path / "tea.zip", *SECOND)
    assert done.code == 0, done.err
    assert "leaves out of the source `ledger`: the file with its text, the passages set aside in it" in done.err


@pytest.mark.parametrize("path", REAL, ids=lambda path: path.stem)
def test_a_case_written_as_text_is_the_same_case(path: Path, rulebook: Rulebook) -> None:
    case, _ = load_case(path, rulebook)
    assert case is not None
    document, problems = parse_document(case_text(case), case.path)
    assert document is not None, problems
    again, problems = case_from_document(document, rulebook)
    assert again is not None, problems
    assert _without_lines(again) == _without_lines(case)


def _without_lines(case: Case) -> Case:
    return replace(
        case,
        people={id: replace(person, line=0) for id, person in case.people.items()},
        facts=tuple(replace(fact, line=0) for fact in case.facts),
        expected=None if case.expected is None else replace(case.expected, lines={}),
    )


def test_what_the_rules_of_today_would_change(run: Run, capsule: Path, tmp_path: Path) -> None:
    same = run("replay", capsule, "--with-current-rules", *SECOND)
    assert (same.code, "The rulebook of today is the very same." in same.out) == (0, True)
    text = (LIBRARY / RULES).read_text(encoding="utf-8")
    statement = next(line.strip() for line in text.splitlines() if "statement:" in line)
    reworded = library_with(tmp_path, "rulebook.yaml", 'version: "7"', 'version: "8"')
    done = run("replay", capsule, "--with-current-rules", "--rules", reworded)
    assert (done.code, "changes no finding" in done.out) == (0, True)
    edited = text.replace(statement, "statement: Another obligation.", 1)
    (reworded / RULES).write_text(edited, encoding="utf-8")
    done = run("replay", capsule, "--with-current-rules", "--rules", reworded)
    assert done.code == 1
    assert "The rulebook of today would change 1 findings:\n  house-" in done.out
    assert "as before, but with other law" in done.out
    plain = json.loads(run("replay", capsule, "--with-current-rules", "--rules", reworded, "--format", "json").out)
    assert (plain["same"], plain["identical"]) == (True, True)
    assert len(plain["with_current_rules"]["differences"]) == 1


def test_another_answer_is_told_finding_by_finding(run: Run, capsule: Path, tmp_path: Path) -> None:
    parts = parts_of(capsule)
    result = json.loads(parts["result.json"])
    open_ = next(f for f in result["findings"] if f["status"] == "undetermined")
    engaged = next(f for f in result["findings"] if f["status"] == "engaged")
    open_["status"], engaged["derivations"] = "engaged", []
    result["questions"] = []
    parts["result.json"] = json.dumps(result).encode()
    done = run("replay", packed(tmp_path / "other.zip", parts))
    assert done.code == 1
    assert "tea: NOT the same answer" in done.out
    assert f"  {open_['id']}: engaged -> undetermined\n" in done.out
    assert f"  {engaged['id']}: engaged as before, but for other reasons\n" in done.out
    assert "  the questions differ\n" in done.out


def test_an_answer_to_which_a_later_version_adds_is_the_same(run: Run, capsule: Path, tmp_path: Path) -> None:
    parts = parts_of(capsule)
    result = json.loads(parts["result.json"])
    del result["judgments"], result["findings"][0]["judgment"]
    parts["result.json"] = json.dumps(result).encode()
    done = run("replay", packed(tmp_path / "older.zip", parts))
    assert (done.code, "the same answer; this version of pincite says more" in done.out) == (0, True)


def test_a_rulebook_that_extends_another_is_taken_along(run: Run, tea: Path, tmp_path: Path) -> None:
    own = tmp_path / "own"
    own.mkdir()
    shutil.copytree(LIBRARY, tmp_path / "base")
    (own / "rulebook.yaml").write_text("title: Own rules\nversion: '1'\nextends: ../base\n")
    to = tmp_path / "own.zip"
    done = run("capsule", tea, "--to", to, "--rules", own)
    assert done.code == 0, done.err
    shutil.rmtree(own)
    shutil.rmtree(tmp_path / "base")
    assert run("replay", to).code == 0
    assert json.loads(parts_of(to)["manifest.json"])["rulebook"]["layers"] == ["", "base"]


def test_a_file_that_is_there_stays(run: Run, capsule: Path, tea: Path) -> None:
    before = capsule.read_bytes()
    done = run("capsule", tea, "--to", capsule, *SECOND)
    assert (done.code, "--force replaces it" in done.err) == (2, True)
    assert capsule.read_bytes() == before
    assert run("capsule", tea, "--to", capsule, "--force", *SECOND).code == 0
    assert capsule.read_bytes() != before


def _without(*names: str) -> Callable[[Path, dict[str, bytes]], Path]:
    return lambda path, parts: packed(path, {name: raw for name, raw in parts.items() if name not in names})


def _with(name: str, raw: bytes = b"x") -> Callable[[Path, dict[str, bytes]], Path]:
    return lambda path, parts: packed(path, {**parts, name: raw})


def _manifest(change: Callable[[dict[str, Any]], None]) -> Callable[[Path, dict[str, bytes]], Path]:
    return lambda path, parts: packed(path, parts, change)


def _raw(edit: Callable[[bytes], bytes]) -> Callable[[Path, dict[str, bytes]], Path]:
    def build(path: Path, parts: dict[str, bytes]) -> Path:
        packed(path, parts)
        path.write_bytes(edit(path.read_bytes()))
        return path

    return build


def _symlink(path: Path, parts: dict[str, bytes]) -> Path:
    packed(path, parts)
    entry = zipfile.ZipInfo("rulebook/0/link.yaml")
    entry.create_system = 3
    entry.external_attr = 0o120777 << 16
    with zipfile.ZipFile(path, "a") as file:
        file.writestr(entry, "/etc/passwd")
    return path


def _twice(path: Path, parts: dict[str, bytes]) -> Path:
    packed(path, parts)
    with zipfile.ZipFile(path, "a") as file, pytest.warns(UserWarning, match="Duplicate name"):
        file.writestr("case.yaml", b"case: other\n")
    return path


def _bomb(path: Path, parts: dict[str, bytes]) -> Path:
    packed(path, parts)
    with zipfile.ZipFile(path, "a", zipfile.ZIP_DEFLATED) as file, file.open("rulebook/0/bomb.yaml", "w") as part:
        for _ in range(80):
            part.write(b"\0" * 1024 * 1024)
    return path


def _lying_bomb(path: Path, parts: dict[str, bytes]) -> Path:
    """A part that says it is small."""
    _bomb(path, parts)
    size = struct.pack("<L", 80 * 1024 * 1024)
    raw = path.read_bytes()
    assert raw.count(size) >= 1
    path.write_bytes(raw.replace(size, struct.pack("<L", 100)))
    return path


def _many(path: Path, parts: dict[str, bytes]) -> Path:
    return packed(path, {**parts, **{f"rulebook/0/{n}.yaml": b"" for n in range(MAX_PARTS)}})


def _huge(path: Path, parts: dict[str, bytes]) -> Path:
    with path.open("wb") as file:
        file.truncate(1 << 40)
    return path


def _altered(path: Path, parts: dict[str, bytes]) -> Path:
    return packed(path, {**parts, "case.yaml": b"case: tea\n"}, lambda m: m["files"].update(json.loads(
        parts["manifest.json"])["files"]))  # fmt: skip


def _folder(path: Path, parts: dict[str, bytes]) -> Path:
    path.mkdir()
    return path


def _pipe(path: Path, parts: dict[str, bytes]) -> Path:
    os.mkfifo(path)
    return path


HOSTILE: dict[str, tuple[Callable[[Path, dict[str, bytes]], Path], str]] = {
    "a folder": (_folder, "Z001"),
    "a pipe": (_pipe, "Z001"),
    "nothing": (lambda path, parts: path, "Z001"),
    "no zip": (_raw(lambda raw: b"PK\3\4 not a zip"), "Z001"),
    "empty": (_raw(lambda raw: b""), "Z001"),
    "cut": (_raw(lambda raw: raw[:-30]), "Z001"),
    "something after it": (_raw(lambda raw: raw + b"x" * 40), "Z001"),
    "damaged inside": (_raw(lambda raw: raw.replace(b"title: Tea", b"title: Sea")), "Z001"),
    "list of parts damaged": (_raw(lambda raw: raw.replace(b"PK\1\2", b"PK\1\3")), "Z001"),
    "no manifest": (lambda path, parts: _zip_of(path, {"case.yaml": b""}), "Z001"),
    "another form": (_manifest(lambda m: m.update(capsule=2)), "Z001"),
    "1 TB": (_huge, "Z002"),
    "a bomb": (_bomb, "Z002"),
    "a bomb that lies": (_lying_bomb, "Z001"),
    "too many parts": (_many, "Z002"),
    "a path upwards": (_with("../../outside.yaml"), "Z003"),
    "a path upwards inside": (_with("rulebook/0/../../../outside.yaml"), "Z003"),
    "an absolute path": (_with("/tmp-outside.yaml"), "Z003"),
    "a path of another system": (_with("rulebook/0/..\\outside.yaml"), "Z003"),
    "a drive": (_with("rulebook/0/C:outside.yaml"), "Z003"),
    "a hidden folder": (_with("rulebook/0/.hidden/a.yaml"), "Z003"),
    "a control character": (_with("rulebook/0/a\x1b[31m.yaml"), "Z003"),
    "code": (_with("rulebook/0/conftest.py"), "Z003"),
    "a tenth rulebook": (_with("rulebook/9/a.yaml"), "Z003"),
    "a long name": (_with(f"rulebook/0/{'a' * 400}.yaml"), "Z003"),
    "a link": (_symlink, "Z003"),
    "a name twice": (_twice, "Z003"),
    "a name twice but for case": (_with("rulebook/0/RULEBOOK.yaml"), "Z003"),
    "a file below a file": (_with("rulebook/0/rulebook.yaml/a.yaml"), "Z003"),
    "no case": (_without("case.yaml"), "Z004"),
    "no result": (_without("result.json"), "Z004"),
    "no rules": (_without("rulebook/0/lending/rules.yaml"), "Z004"),
    "an altered case": (_altered, "Z004"),
    "one more rule file": (_with("rulebook/0/more.yaml", b"rules: []\n"), "Z004"),
    "a layer too many": (_with("rulebook/1/more.yaml"), "Z004"),
    "manifest no JSON": (lambda path, parts: _zip_of(path, {**parts, "manifest.json": b"{"}), "Z004"),
    "manifest too deep": (lambda path, parts: _zip_of(path, {**parts, "manifest.json": b"[" * 100_000}), "Z004"),
    "manifest a list": (lambda path, parts: _zip_of(path, {**parts, "manifest.json": b"[1]"}), "Z004"),
    "manifest without versions": (_manifest(lambda m: m.pop("versions")), "Z004"),
    "manifest with another hash": (_manifest(lambda m: m["rulebook"].update(sha256="0" * 64)), "Z004"),
    "a layer with a path": (_manifest(lambda m: m["rulebook"].update(layers=["", "../x"])), "Z004"),
    "no day": (_manifest(lambda m: m.update(as_of="yesterday")), "Z004"),
    "result no JSON": (_with("result.json", b"{"), "Z004"),
    "result a list": (_with("result.json", b"[]"), "Z004"),
}


def _zip_of(path: Path, parts: dict[str, bytes]) -> Path:
    with zipfile.ZipFile(path, "w") as file:
        for name, raw in parts.items():
            file.writestr(name, raw)
    return path


@pytest.mark.parametrize("name", HOSTILE)
def test_a_capsule_that_is_not_in_order_is_refused(name: str, run: Run, capsule: Path, tmp_path: Path) -> None:
    build, code = HOSTILE[name]
    path = build(tmp_path / "hostile.zip", parts_of(capsule))
    before = sorted(tmp_path.parent.rglob("*"))
    found, problems = read_capsule(path)
    assert found is None
    assert [problem.code for problem in problems] == [code], problems
    done = run("replay", path)
    assert (done.code, done.out) == (2, "")
    assert f"error {code}" in done.err
    assert "\x1b" not in done.err
    assert sorted(tmp_path.parent.rglob("*")) == before


def test_every_code_of_capsules_is_shown() -> None:
    assert {code for _, code in HOSTILE.values()} == set(CODES)


def test_bytes_changed_at_random_never_crash(run: Run, capsule: Path, tmp_path: Path) -> None:
    import random

    chance = random.Random(5)
    raw = capsule.read_bytes()
    with zipfile.ZipFile(io.BytesIO(raw)) as file:
        directory = file.start_dir
    for _ in range(300):
        changed = bytearray(raw)
        for _ in range(chance.choice((1, 2, 8))):
            at = chance.choice((chance.randrange(len(raw)), chance.randrange(directory, len(raw))))
            changed[at] = chance.randrange(256)
        path = tmp_path / "changed.zip"
        path.write_bytes(changed)
        found, problems = read_capsule(path)
        assert (found is None) == bool(problems)
        if found is not None:  # nothing that counts was hit
            assert found.parts == parts_of(capsule)


def test_a_case_that_the_capsules_rulebook_cannot_read(run: Run, capsule: Path, tmp_path: Path) -> None:
    parts = parts_of(capsule)
    parts["case.yaml"] = parts["case.yaml"].replace(b"kind: loan", b"kind: loans", 1)
    done = run("replay", packed(tmp_path / "bad.zip", parts))
    assert (done.code, done.out) == (2, "")
    assert "case.yaml:15:11" in done.err
    assert "did you mean loan?" in done.err
