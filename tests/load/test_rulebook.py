"""Loading a rulebook folder, and its cache: the same rulebook whether it comes from there or not."""

from __future__ import annotations

import dataclasses
import json
import os
import random
import shutil
import time
from binascii import crc32
from collections.abc import Sequence
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

import engine.load.compile_rulebook as compiling
import engine.load.rulebook as reading
from engine.load import cache as kept_forms
from engine.load.cache import KEPT
from engine.load.layers import Layer
from engine.load.rulebook import default_rulebook, load_rulebook
from engine.model.problem import Problem
from engine.model.rulebook import Rulebook
from tests.second_rulebook.edits import CASE, LAW, LIBRARY, RULES, WORDS, library_with


@pytest.fixture
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.delenv("PINCITE_NO_CACHE", raising=False)
    return tmp_path / "cache" / "pincite"


@pytest.fixture
def compiled(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """The folders that were compiled, not taken from the cache."""
    folders: list[Path] = []
    real = compiling.compile_rulebook

    def counted(layers: Sequence[Layer]) -> tuple[dict[str, object] | None, list[Problem]]:
        folders.append(Path(layers[0].folder))
        return real(layers)

    monkeypatch.setattr(compiling, "compile_rulebook", counted)
    return folders


@pytest.fixture
def rested(monkeypatch: pytest.MonkeyPatch) -> None:
    """As if a minute had passed since files were written."""
    monkeypatch.setattr(kept_forms, "time", SimpleNamespace(time=lambda: time.time() + 60))


def rulebooks(cache: Path) -> list[Path]:
    return list(cache.glob("rulebook-*"))


def load(folder: Path) -> Rulebook:
    found, problems = load_rulebook(folder)
    assert found is not None, problems
    return found


def parts(rulebook: Rulebook) -> tuple[object, ...]:
    catalogue, words = rulebook.catalogue, rulebook.words
    authorities = [dataclasses.asdict(found) for id in catalogue if (found := catalogue.authority(id))]
    about = (rulebook.title, rulebook.version, rulebook.sha256, rulebook.status.states)
    said = (words.kinds, words.trees, words.relations, words.inferences)
    return (about, said, authorities, rulebook.rules, rulebook.limits)


@pytest.mark.parametrize("folder", [LIBRARY, default_rulebook()], ids=["second", "own"])
def test_the_cache_gives_the_same_rulebook(folder: Path, cache: Path, compiled: list[Path]) -> None:
    fresh = load(folder)
    assert len(rulebooks(cache)) == 1
    again = load(folder)
    assert len(compiled) == 1, "the second time nothing is compiled"
    assert parts(again) == parts(fresh)


@pytest.mark.parametrize("damage", ["cut", "emptied", "flipped", "no digest", "other data", "a list", "a folder"])
def test_a_damaged_cache_is_rebuilt_silently(
    damage: str, cache: Path, compiled: list[Path], capsys: pytest.CaptureFixture[str]
) -> None:
    fresh = load(LIBRARY)
    (kept,) = rulebooks(cache)
    content = kept.read_bytes()
    if damage == "cut":
        kept.write_bytes(content[: len(content) // 2])
    elif damage == "emptied":
        kept.write_bytes(b"")
    elif damage == "flipped":
        at = random.Random(1).randrange(70, len(content))
        kept.write_bytes(content[:at] + bytes([content[at] ^ 1]) + content[at + 1 :])
    elif damage == "no digest":
        kept.write_bytes(content.partition(b"\n")[2])
    elif damage in ("other data", "a list"):
        body = b"[]\n" if damage == "a list" else b'{"plain": 1}\n'
        kept.write_bytes(b"%08x\n" % crc32(body) + body)
    else:
        kept.unlink()
        kept.mkdir()
    assert parts(load(LIBRARY)) == parts(fresh)
    assert len(compiled) == 2
    if damage != "a folder":
        assert load(LIBRARY).sha256 == fresh.sha256
        assert len(compiled) == 2, "the cache is whole again"
        assert kept.read_bytes() == content
    assert capsys.readouterr() == ("", "")


@pytest.mark.parametrize("module", ["model/rule.py", "load/strict_yaml/events.py", "cite/names.py"])
def test_another_loader_does_not_take_what_this_one_kept(
    module: str, cache: Path, compiled: list[Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fresh = load(LIBRARY)
    code = Path(kept_forms.__file__).parents[1]
    for name in ("load", "model", "cite"):
        shutil.copytree(code / name, tmp_path / "engine" / name)
    monkeypatch.setattr(kept_forms, "__file__", str(tmp_path / "engine" / "load" / "cache.py"))
    load(LIBRARY)
    taken = len(compiled)
    load(LIBRARY)
    assert len(compiled) == taken
    changed = tmp_path / "engine" / module
    os.utime(changed, ns=(0, 4 * 10**18))
    assert parts(load(LIBRARY)) == parts(fresh)
    assert len(compiled) == taken + 1
    shutil.rmtree(tmp_path / "engine")
    assert parts(load(LIBRARY)) == parts(fresh)


@pytest.mark.parametrize(
    ("file", "old", "new"),
    [
        (RULES, "more_than: 14", "more_than: 15"),
        (WORDS, "an atlas", "a big atlas"),
        (LAW, "is reminded", "is warned"),
        ("rulebook.yaml", '"7"', '"8"'),
    ],
)
def test_an_edited_file_is_not_confused(
    file: str, old: str, new: str, tmp_path: Path, cache: Path, compiled: list[Path]
) -> None:
    folder = library_with(tmp_path)
    before = load(folder)
    kept = (folder / file).stat()
    library_with(tmp_path, file, old, new)
    os.utime(folder / file, ns=(kept.st_atime_ns, kept.st_mtime_ns))
    after = load(folder)
    assert len(compiled) == 2
    assert after.sha256 != before.sha256
    assert parts(after) != parts(before)


def test_while_no_file_changes_none_is_read(
    tmp_path: Path, cache: Path, rested: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = library_with(tmp_path)
    before = load(folder)

    def content(path: str) -> bytes:
        raise AssertionError(path)

    monkeypatch.setattr(reading, "content_of", content)
    assert parts(load(folder)) == parts(before)


def test_files_just_written_are_read_each_time(tmp_path: Path, cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Two writes within one tick of the clock leave the same times."""
    folder = library_with(tmp_path)
    load(folder)
    assert list(cache.glob("stamps-*")) == []


@pytest.mark.parametrize("how", ["in place", "replaced", "added", "removed", "renamed"])
def test_any_change_is_noticed_though_size_and_time_are_set_back(
    how: str, tmp_path: Path, cache: Path, rested: None
) -> None:
    folder = library_with(tmp_path)
    file = folder / RULES
    before = load(folder)
    assert load(folder).sha256 == before.sha256
    about, text = file.stat(), file.read_text(encoding="utf-8")
    changed = text.replace("more_than: 14", "more_than: 15")
    if how == "in place":
        file.write_text(changed, encoding="utf-8")
    elif how == "replaced":
        (tmp_path / "other").write_text(changed, encoding="utf-8")
        os.replace(tmp_path / "other", file)
    elif how == "added":
        (folder / "lending" / "more.yaml").write_text("[]\n", encoding="utf-8")
    elif how == "renamed":
        file.rename(file.with_name("renamed.yaml"))
    else:
        file.unlink()
    if file.exists():
        assert file.stat().st_size == about.st_size
        os.utime(file, ns=(about.st_atime_ns, about.st_mtime_ns))
    assert load(folder).sha256 != before.sha256


@pytest.mark.parametrize("damage", ["cut", "emptied", "flipped", "another hash", "a folder"])
def test_damaged_stamps_are_not_believed(damage: str, tmp_path: Path, cache: Path, rested: None) -> None:
    folder = library_with(tmp_path)
    before = load(folder)
    (stamps,) = cache.glob("stamps-*")
    content = stamps.read_bytes()
    if damage == "cut":
        stamps.write_bytes(content[:-9])
    elif damage == "emptied":
        stamps.write_bytes(b"")
    elif damage == "flipped":
        at = random.Random(2).randrange(len(content))
        stamps.write_bytes(content[:at] + bytes([content[at] ^ 1]) + content[at + 1 :])
    elif damage == "another hash":
        stamps.write_bytes(content.replace(before.sha256.encode(), b"0" * 64))
    else:
        stamps.unlink()
        stamps.mkdir()
    assert load(folder).sha256 == before.sha256
    if damage != "a folder":
        assert stamps.read_bytes() == content


def test_the_stamps_of_one_folder_do_not_stand_for_another(tmp_path: Path, cache: Path, rested: None) -> None:
    one, two = library_with(tmp_path / "one"), library_with(tmp_path / "two", "rulebook.yaml", '"7"', '"8"')
    assert load(one).version == load(one).version == "7"
    assert load(two).version == load(two).version == "8"


def test_rules_of_one_case_are_those_of_the_rulebook_without_their_records(cache: Path) -> None:
    load(LIBRARY)
    rulebook = load(LIBRARY)
    few = rulebook.rules_for(rulebook.words.kinds)
    assert few
    assert any(rulebook.rules[rule.id].tests for rule in few)
    bare: dict[str, Any] = {
        "tests": (),
        "note": "",
        "related": (),
        "reviewer": "",
        "modified": "",
        "history": (),
        "superseded_by": (),
    }
    assert few == [dataclasses.replace(rulebook.rules[rule.id], **bare) for rule in few]


def test_a_renamed_file_is_another_rulebook(tmp_path: Path, cache: Path) -> None:
    folder = library_with(tmp_path)
    before = load(folder)
    (folder / RULES).rename(folder / "lending" / "renamed.yaml")
    after = load(folder)
    assert after.sha256 != before.sha256
    assert {rule.file for rule in after.rules.values()} == {"lending/renamed.yaml"}


def test_another_folder_of_the_same_content_keeps_its_own_name(tmp_path: Path, cache: Path) -> None:
    for name in ("one", "two"):
        shutil.copytree(LIBRARY, tmp_path / name)
        (tmp_path / name / "rulebook.yaml").unlink()
    one, two = load(tmp_path / "one"), load(tmp_path / "two")
    assert (one.title, two.title) == ("one", "two")
    assert one.sha256 == two.sha256
    assert (one.folder, two.folder) == (str(tmp_path / "one"), str(tmp_path / "two"))


def test_warnings_survive_the_cache(tmp_path: Path, cache: Path, compiled: list[Path]) -> None:
    edit = (RULES, "- bill: {as: b, person: $o.person}", "- bill: {as: b}")
    folder = library_with(tmp_path, *edit)
    first = load_rulebook(folder)[1]
    assert [problem.code for problem in first] == ["R010"]
    assert load_rulebook(folder)[1] == first
    assert len(compiled) == 1
    other = library_with(tmp_path / "elsewhere", *edit)
    (moved,) = load_rulebook(other)[1]
    assert len(compiled) == 1
    assert moved == dataclasses.replace(first[0], path=str(other / RULES))


def test_errors_are_found_again_each_time(tmp_path: Path, cache: Path, compiled: list[Path]) -> None:
    folder = library_with(tmp_path, RULES, "more_than: 14", "more_than: many")
    assert load_rulebook(folder) == load_rulebook(folder)
    assert len(compiled) == 2
    assert not cache.exists()


@pytest.mark.parametrize("blocked", ["cache", "pincite"])
def test_a_cache_that_cannot_be_written_is_no_error(
    blocked: str, tmp_path: Path, cache: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    at = tmp_path / "cache" if blocked == "cache" else cache
    at.parent.mkdir(exist_ok=True)
    at.write_text("a file where the folder should be", encoding="utf-8")
    assert load(LIBRARY).title == "Lending rules of a town library"
    assert capsys.readouterr() == ("", "")


def test_no_cache_on_request(cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    load_rulebook(LIBRARY, cache=False)
    monkeypatch.setenv("PINCITE_NO_CACHE", "1")
    load_rulebook(LIBRARY)
    assert not cache.exists()


def test_the_cache_is_data(cache: Path) -> None:
    load(LIBRARY)
    (kept,) = rulebooks(cache)
    check, head, *parts = kept.read_text(encoding="utf-8").splitlines()
    assert int(check, 16) == crc32(kept.read_bytes().partition(b"\n")[2])
    assert set(json.loads(head)) == {"plain", "warnings"}
    assert all(json.loads(part) is not None for part in parts)


def test_few_caches_are_kept_and_those_used_last(tmp_path: Path, cache: Path) -> None:
    for number in range(KEPT + 3):
        folder = library_with(tmp_path / str(number), "rulebook.yaml", '"7"', f'"{number + 70}"')
        load(folder)
        for kept in rulebooks(cache):  # as if each were written a minute after the last
            about = kept.stat()
            os.utime(kept, (about.st_atime - 60, about.st_mtime - 60))
    load(folder)
    assert len(rulebooks(cache)) == KEPT
    assert load_rulebook(folder)[1] == []


@pytest.mark.parametrize("what", ["nothing", "an empty folder", "a file"])
def test_what_is_no_rulebook(what: str, tmp_path: Path) -> None:
    path = tmp_path / "rules"
    if what == "an empty folder":
        path.mkdir()
    elif what == "a file":
        path.write_text("a: b\n", encoding="utf-8")
    rulebook, problems = load_rulebook(path)
    assert rulebook is None
    assert [problem.code for problem in problems] == ["R000"]


@pytest.mark.parametrize("what", ["a folder", "a pipe", "a dangling link"])
@pytest.mark.parametrize("where", ["vocabulary/more.yaml", "law/authorities/more.yaml", "lending/more.yaml"])
def test_what_is_no_file_in_a_rulebook(what: str, where: str, tmp_path: Path) -> None:
    folder = library_with(tmp_path)
    path = folder / where
    if what == "a folder":
        path.mkdir()
    elif what == "a pipe":
        os.mkfifo(path)
    else:
        path.symlink_to(tmp_path / "gone.yaml")
    rulebook, problems = load_rulebook(folder, cache=False)
    assert rulebook is None
    assert [(problem.code, problem.path) for problem in problems] == [("Y013", str(path))]


def test_hidden_folders_are_left_alone(tmp_path: Path) -> None:
    folder = library_with(tmp_path)
    before = load_rulebook(folder, cache=False)[0]
    (folder / ".git").mkdir()
    (folder / ".git" / "rules.yaml").write_text("[", encoding="utf-8")
    after, problems = load_rulebook(folder, cache=False)
    assert problems == []
    assert before is not None
    assert after is not None
    assert after.sha256 == before.sha256


def test_a_case_of_the_cached_rulebook_reads_the_same(cache: Path) -> None:
    from engine.load.case import load_case

    first, again = load_case(CASE, load(LIBRARY)), load_case(CASE, load(LIBRARY))
    assert first == again
    assert first[1] == []
