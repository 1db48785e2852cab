"""What is around the program: streams, disks, other programs, files of other sorts, settings and killed saves."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from engine.load import save
from engine.load.cache import fetch, hash_under
from engine.load.reading import TooLarge, Unreadable, read_bytes, read_text
from engine.load.revision import RevisionError, rulebook_at
from engine.load.save import WouldOverwrite, digest, write_guarded, write_new
from tests.inputs.conftest import FACT, HEAD, Run

Write = Callable[..., Path]
ROOT = Path(__file__).resolve().parents[2]


def command(*arguments: str, **more: object) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run([sys.executable, "-m", "engine", *arguments], capture_output=True, check=False, **more)  # type: ignore[call-overload, no-any-return]


def test_an_empty_option_is_no_missing_option(run: Run, write: Write) -> None:
    ran = run("check", write(HEAD + FACT), "--as-of", "")
    assert (ran.code, ran.err) == (2, "pincite: --as-of is empty; leave it out, or give it a value\n")
    assert run("check", "base.yaml", "--as-of=").code == 2


def test_a_full_or_closed_output_is_told_plainly(write: Write) -> None:
    path = write(HEAD + FACT)
    full, closed = (">/dev/full", b"No space left"), (">&-", b"there is nowhere to write to")
    for arguments, (redirection, said) in ((str(path), full), (str(path), closed), ("--help", full)):
        line = f"{sys.executable} -m engine check {arguments}"
        ran = subprocess.run(f"{line} {redirection}", shell=True, cwd=ROOT, capture_output=True, check=False)
        assert ran.returncode == 2
        assert said in ran.stderr
        assert b"internal error" not in ran.stderr


def test_a_file_is_read_if_it_is_ordinary_and_bounded(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(Unreadable, match="not an ordinary file"):
        read_bytes(tmp_path / "pipe")
    (tmp_path / "large").touch()
    os.truncate(tmp_path / "large", 4 << 30)
    with pytest.raises(TooLarge):
        read_bytes(tmp_path / "large")
    (tmp_path / "bom").write_bytes(b"\xef\xbb\xbfa\r\nb\rc\n")
    assert read_text(tmp_path / "bom") == "a\nb\nc\n"


@pytest.mark.parametrize("name", ["rules/rulebook.yaml", "rules/more.yaml"])
def test_a_named_pipe_among_the_rules_does_not_hang(write: Write, tmp_path: Path, name: str) -> None:
    path = write(HEAD + FACT, "cases/c.yaml")
    (tmp_path / "rules").mkdir()
    os.mkfifo(tmp_path / name)
    env = {**os.environ, "PYTHONPATH": str(ROOT)}
    assert command("check", str(path), cwd=path.parent, env=env, timeout=60).returncode == 0


def test_the_output_is_never_the_input(run: Run, write: Write) -> None:
    text = HEAD + FACT
    path = write(text)
    Path("d.md").symlink_to(path)
    ran = run("draft", path, "--to", "d.md", "--force")
    assert ran.code == 2
    assert "leads to what this was made from" in ran.err
    assert path.read_text() == text


def test_a_what_if_is_saved_only_where_check_reads_it(run: Run, write: Write) -> None:
    path = write(HEAD + FACT)
    change = ("--set", "search-home.warrant=yes")
    assert run("what-if", path, *change, "--save", "base.notes.yaml").code == 2
    assert run("what-if", path, *change, "--save", "y" * 65 + ".yaml").code == 0
    assert run("check", "y" * 65 + ".yaml").code == 0


def test_set_given_twice_is_refused(run: Run, write: Write) -> None:
    ran = run("what-if", write(HEAD + FACT), "--set", "search-home.of=home", "--set", "search-home.of=office")
    assert ran.code == 2
    assert "--set search-home.of is given twice; for several values write search-home.of=[home, office]" in ran.err


@pytest.mark.parametrize("value", ["2025-03~", "2025-03-02?", "2025-03-02/.."])
def test_the_day_of_the_law_is_one_day(run: Run, write: Write, value: str) -> None:
    ran = run("check", write((HEAD + FACT).replace("as_of: 2025-03-02", f"as_of: {value}")))
    assert ran.code == 2
    assert "error C013" in ran.err


def test_a_new_file_without_hard_links_is_there_whole_or_not_at_all(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_link(*_: object) -> None:
        raise OSError(1, "no hard links here")

    monkeypatch.setattr(os, "link", no_link)
    seen = []
    rename = save._rename_new

    def look(part: Path, path: Path) -> None:
        seen.append(path.exists())
        rename(part, path)

    monkeypatch.setattr(save, "_rename_new", look)
    write_new(tmp_path / "a", b"content")
    assert seen == [False], "no empty file claims the name before"
    assert (tmp_path / "a").read_bytes() == b"content"
    with pytest.raises(WouldOverwrite):
        write_new(tmp_path / "a", b"other")
    assert [path.name for path in tmp_path.iterdir()] == ["a"]


def test_what_killed_saves_left_is_taken_away_by_the_next_save_in_the_folder(tmp_path: Path) -> None:
    (tmp_path / ".pincite-0123456789ab-000000000000.part").write_text("Anna Karimova")
    write_new(tmp_path / "a", b"1")
    write_guarded(tmp_path / "a", b"2", digest(tmp_path / "a"))
    assert [path.name for path in tmp_path.iterdir()] == ["a"]


def test_a_cache_is_believed_only_as_far_as_it_is_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from engine.load import cache

    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    for body in (b'{"plain":{},"warnings":[]}\n', b"[" * 200_000 + b"\n", b'{"plain":{"law":-5},"warnings":[]}\n'):
        path = tmp_path / "kept.json"
        path.write_bytes(cache._sum(body) + b"\n" + body)
        assert fetch(str(path), ["."]) is None
    stamp = b"stamp"
    body = b"../../elsewhere\n" + stamp
    place = Path(cache._stamp_path("folder"))
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_bytes(cache._sum(body) + b"\n" + body)
    assert hash_under("folder", stamp) == ""


def test_the_cache_leaves_nothing_on_a_full_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from engine.load import cache

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "replace", full)
    with pytest.raises(OSError, match="No space"):
        cache._write(str(tmp_path / "pincite" / "kept"), b"content")
    assert [*(tmp_path / "pincite").iterdir()] == []


@pytest.mark.parametrize(
    "text", ['{"keymap": {"why": "w"},, }', "[" * 200_000, '{"keymap": {"no-such-action": "w"}, "by": "A"}']
)
def test_settings_that_are_not_understood_are_told_and_left(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, text: str
) -> None:
    from tui.remembered import recall, remember, state_file

    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    state_file().parent.mkdir(parents=True)
    state_file().write_text(text)
    found = recall()
    assert str(state_file()) in found.trouble
    remember(found)
    assert state_file().read_text() == text


def test_a_way_to_leave_is_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from tui.remembered import recall, state_file

    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    state_file().parent.mkdir(parents=True)
    state_file().write_text(json.dumps({"keymap": {"quit": "zzz", "why": "W"}}))
    found = recall()
    assert found.keymap == {"why": "W"}
    assert "keymap: quit" in found.trouble


def test_git_runs_nothing_that_a_folder_names(tmp_path: Path) -> None:
    def git(*arguments: str) -> None:
        who = ["-c", "user.name=a", "-c", "user.email=a@b"]
        subprocess.run(["git", "-C", str(tmp_path), *who, *arguments], check=True, capture_output=True)

    ran = tmp_path / "ran"
    evil = tmp_path / "evil.sh"
    evil.write_text(f"#!/bin/sh\ntouch {ran}\n")
    evil.chmod(0o755)
    git("init", "-q")
    (tmp_path / "rules").mkdir()
    (tmp_path / "rules" / "a.yaml").write_text("a: 1\n")
    git("add", "rules")
    git("commit", "-qm", "one")
    blob = subprocess.run(
        ["git", "-C", str(tmp_path), "rev-parse", "HEAD:rules/a.yaml"], capture_output=True, text=True, check=True
    ).stdout.strip()
    for key, value in (
        ("core.repositoryformatversion", "1"),
        ("extensions.partialClone", "origin"),
        ("remote.origin.url", str(tmp_path)),
        ("remote.origin.promisor", "true"),
        ("remote.origin.uploadpack", str(evil)),
        ("core.fsmonitor", str(evil)),
    ):
        git("config", key, value)
    (tmp_path / ".git" / "objects" / blob[:2] / blob[2:]).unlink()
    with pytest.raises(RevisionError):
        rulebook_at(tmp_path / "rules", "HEAD", tmp_path / "into")
    assert not ran.exists()


def test_init_goes_on_with_half_a_project(run: Run, tmp_path: Path) -> None:
    assert run("init", "own").code == 0
    gone = sorted(path for path in (tmp_path / "own").rglob("*.yaml"))[0]
    gone.unlink()
    ran = run("init", "own")
    assert (ran.code, gone.exists()) == (0, True)
    gone.write_text("mine: 1\n")
    assert run("init", "own").code == 2
    assert gone.read_text() == "mine: 1\n"


def test_an_entity_in_a_note_is_printed_as_written(run: Run, write: Write) -> None:
    run("draft", write((HEAD + FACT).replace("title: A home searched", "title: Search &amp; seizure")), "--to", "d.md")
    assert "Search \\&amp; seizure" in Path("d.md").read_text()


def test_very_many_facts_of_one_person_have_an_answer(run: Run, write: Write, monkeypatch: pytest.MonkeyPatch) -> None:
    """In little: eighty facts, with room for as few combinations as two thousand facts have."""
    from engine.reason import assess
    from engine.reason.fence import session

    kinds = ("threat", "attack", "search", "smear-campaign")
    facts = (
        f"  - {{id: f{n}, kind: {kinds[n % 4]}, person: anna, by: police, source: interview}}\n" for n in range(80)
    )
    path = write(HEAD + "".join(facts))
    monkeypatch.setattr(session.Network.open, "__defaults__", (2500,))
    refused = run("check", path)
    assert (refused.code, "make a case for each person or period" in refused.err) == (2, True)
    monkeypatch.setattr(assess, "MANY_FACTS", 80)
    ran = run("check", path, "--format", "json")
    assert ran.code == 0
    (problem,) = [one for one in ran.data["problems"] if one["code"] == "C030"]
    assert "were left out: " in problem["message"]
    assert any(finding["status"] != "not-engaged" for finding in ran.data["findings"])
