"""Saving a case file: the file on disk is always the old one or the new one, whole."""

from __future__ import annotations

import errno
import fcntl
import hashlib
import os
import random
import signal
import stat
import subprocess
import sys
import time
from pathlib import Path

import pytest

from engine.load.save import ChangedOnDisk, WouldOverwrite, digest, read_exact, write_guarded, write_new

ROOT = Path(__file__).parents[2]
OLD = "case: old\r\ntitle: Ω\n"
NEW = "\ufeffcase: new\r\ntitle: é"


@pytest.fixture
def case(tmp_path: Path) -> Path:
    path = tmp_path / "case.yaml"
    path.write_bytes(OLD.encode())
    return path


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_the_text_is_written_and_read_as_it_is(case: Path) -> None:
    assert read_exact(case) == (OLD, digest(case))
    assert digest(case) == hashlib.sha256(OLD.encode()).hexdigest()
    after = write_guarded(case, NEW, digest(case))
    assert case.read_bytes() == NEW.encode()
    assert after == digest(case)
    assert read_exact(case) == (NEW, after)
    assert names(case.parent) == ["case.yaml"]


def test_a_new_file_is_written_but_never_over_another(case: Path) -> None:
    new = case.with_name("new.yaml")
    assert write_new(new, NEW) == digest(new)
    assert new.read_bytes() == NEW.encode()
    with pytest.raises(WouldOverwrite, match=r"there already is a file .*case\.yaml"):
        write_new(case, NEW)
    dangling = case.with_name("link.yaml")
    dangling.symlink_to("nowhere.yaml")
    with pytest.raises(FileExistsError):
        write_new(dangling, NEW)
    with pytest.raises(FileNotFoundError):
        write_new(case.parent / "no" / "folder.yaml", NEW)
    assert case.read_bytes() == OLD.encode()
    assert names(case.parent) == ["case.yaml", "link.yaml", "new.yaml"]


def test_a_new_file_that_appears_meanwhile_is_kept(case: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    new = case.with_name("new.yaml")
    link = os.link

    def late(source: Path, target: Path) -> None:
        new.write_text("theirs")
        link(source, target)

    monkeypatch.setattr(os, "link", late)
    with pytest.raises(WouldOverwrite):
        write_new(new, NEW)
    assert new.read_text() == "theirs"
    assert names(case.parent) == ["case.yaml", "new.yaml"]


@pytest.mark.parametrize("appears", [False, True])
def test_a_new_file_without_hard_links(case: Path, monkeypatch: pytest.MonkeyPatch, appears: bool) -> None:
    new = case.with_name("new.yaml")

    def link(source: Path, target: Path) -> None:
        if appears:
            new.write_text("theirs")
        raise OSError(errno.EPERM, "no hard links here")

    monkeypatch.setattr(os, "link", link)
    if appears:
        with pytest.raises(WouldOverwrite):
            write_new(new, NEW)
    else:
        write_new(new, NEW)
    assert new.read_bytes() == (b"theirs" if appears else NEW.encode())
    assert names(case.parent) == ["case.yaml", "new.yaml"]


def test_a_new_file_has_the_bits_of_any_new_file(case: Path) -> None:
    other = case.with_name("other.yaml")
    other.write_text("")
    write_new(case.with_name("new.yaml"), NEW)
    assert case.with_name("new.yaml").stat().st_mode == other.stat().st_mode


def test_a_file_that_changed_is_refused(case: Path) -> None:
    expected = digest(case)
    case.write_text("theirs")
    with pytest.raises(ChangedOnDisk, match="has changed on disk"):
        write_guarded(case, NEW, expected)
    assert case.read_text() == "theirs"
    case.unlink()
    with pytest.raises(ChangedOnDisk, match="no longer there"):
        write_guarded(case, NEW, expected)
    assert names(case.parent) == []


@pytest.mark.parametrize("how", ["rewritten", "replaced", "removed"])
def test_a_file_that_changes_while_we_write_is_refused(case: Path, how: str, monkeypatch: pytest.MonkeyPatch) -> None:
    chmod = os.chmod

    def meanwhile(path: Path, mode: int) -> None:
        chmod(path, mode)
        if how == "rewritten":
            case.write_text("theirs")
        elif how == "replaced":
            # The same content: still somebody else has the file now.
            case.with_name("theirs").write_bytes(OLD.encode())
            case.with_name("theirs").replace(case)
        else:
            case.unlink()

    monkeypatch.setattr(os, "chmod", meanwhile)
    with pytest.raises(ChangedOnDisk):
        write_guarded(case, NEW, digest(case))
    assert names(case.parent) == ([] if how == "removed" else ["case.yaml"])
    assert how == "removed" or case.read_bytes() in (b"theirs", OLD.encode())


@pytest.mark.parametrize("mode", [0o600, 0o644, 0o660, 0o755, 0o664])
def test_the_permission_bits_stay(case: Path, mode: int) -> None:
    case.chmod(mode)
    write_guarded(case, NEW, digest(case))
    assert stat.S_IMODE(case.stat().st_mode) == mode


def test_a_link_leads_to_the_new_file(case: Path) -> None:
    folder = case.parent / "elsewhere"
    folder.mkdir()
    target = folder / "real.yaml"
    case.replace(target)
    case.symlink_to("elsewhere/middle.yaml")
    (folder / "middle.yaml").symlink_to("real.yaml")
    write_guarded(case, NEW, digest(case))
    assert case.is_symlink()
    assert target.read_bytes() == NEW.encode()
    assert not target.is_symlink()
    assert (names(case.parent), names(folder)) == (["case.yaml", "elsewhere"], ["middle.yaml", "real.yaml"])


def test_what_is_no_ordinary_file_is_refused(case: Path) -> None:
    pipe = case.with_name("pipe")
    os.mkfifo(pipe)
    for path in (pipe, case.parent):
        with pytest.raises(ChangedOnDisk, match="not an ordinary file"):
            write_guarded(path, NEW, digest(case))
    assert names(case.parent) == ["case.yaml", "pipe"]


def test_a_file_that_may_not_be_written_is_refused(case: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    # Asked of the system in a way that a test run as root can answer for it.
    monkeypatch.setattr(os, "access", lambda path, mode: mode != os.W_OK)
    with pytest.raises(PermissionError, match="may not be written"):
        write_guarded(case, NEW, digest(case))
    assert case.read_bytes() == OLD.encode()


def test_text_that_is_not_unicode_touches_nothing(case: Path) -> None:
    with pytest.raises(UnicodeEncodeError):
        write_guarded(case, "\ud800", digest(case))
    with pytest.raises(UnicodeEncodeError):
        write_new(case.with_name("new.yaml"), "\ud800")
    assert names(case.parent) == ["case.yaml"]


@pytest.mark.parametrize("name", ["fsync", "chmod", "replace"])
@pytest.mark.parametrize("error", [OSError(errno.ENOSPC, "disk full"), KeyboardInterrupt()])
def test_an_error_leaves_the_old_file_and_nothing_else(
    case: Path, name: str, error: BaseException, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise error

    monkeypatch.setattr(os, name, fail)
    with pytest.raises(type(error)):
        write_guarded(case, NEW, digest(case))
    assert case.read_bytes() == OLD.encode()
    assert names(case.parent) == ["case.yaml"]


def test_another_save_under_way_is_respected(case: Path) -> None:
    with case.open("rb") as held:
        fcntl.flock(held, fcntl.LOCK_EX)
        with pytest.raises(ChangedOnDisk, match="somebody else"):
            write_guarded(case, NEW, digest(case))
    assert case.read_bytes() == OLD.encode()
    write_guarded(case, NEW, digest(case))
    assert case.read_bytes() == NEW.encode()


def test_files_that_cannot_be_locked_are_saved_all_the_same(case: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def flock(*_: object) -> None:
        raise OSError(errno.ENOLCK, "no locks here")

    monkeypatch.setattr(fcntl, "flock", flock)
    write_guarded(case, NEW, digest(case))
    assert case.read_bytes() == NEW.encode()


# In processes of their own: killed, out of space, at the same time

PRELUDE = """
import os, signal, sys
sys.path.insert(0, sys.argv[1])
from pathlib import Path
from engine.load.save import ChangedOnDisk, digest, write_guarded, write_new
path, size = Path(sys.argv[2]), 200_000
texts = ["a" * size, "b" * size]
"""


def run(program: str, path: Path, *arguments: object) -> subprocess.Popen[bytes]:
    words = [sys.executable, "-I", "-S", "-c", PRELUDE + program, ROOT, path, *arguments]
    return subprocess.Popen([str(word) for word in words], stdout=subprocess.PIPE, stderr=subprocess.PIPE)


def test_killed_at_any_moment(case: Path) -> None:
    whole = {b"a" * 200_000, b"b" * 200_000}
    case.write_bytes(b"a" * 200_000)
    program = """
known = digest(path)
print(flush=True)
for turn in range(10**9):
    known = write_guarded(path, texts[turn % 2], known)
"""
    rng = random.Random(1)
    seen = set()
    for _ in range(48):
        process = run(program, case)
        assert process.stdout is not None
        assert process.stdout.readline() == b"\n"
        time.sleep(rng.random() * 0.02)
        process.send_signal(signal.SIGKILL)
        process.communicate()
        seen.add(case.read_bytes())
        assert seen <= whole
    assert all(name == "case.yaml" or name.startswith(".pincite-") for name in names(case.parent))
    write_guarded(case, NEW, digest(case))
    assert names(case.parent) == ["case.yaml"]


@pytest.mark.parametrize("guarded", [True, False])
def test_killed_at_each_step(tmp_path: Path, guarded: bool) -> None:
    """Before and after each call to the system that changes something on disk."""
    program = """
left = int(sys.argv[3])
def stepping(call):
    def step(*arguments, **options):
        global left
        for after in (False, True):
            if left == 0:
                os.kill(os.getpid(), signal.SIGKILL)
            left -= 1
            if not after:
                found = call(*arguments, **options)
        return found
    return step
for name in ("open", "fsync", "chown", "chmod", "link", "replace", "unlink", "close"):
    setattr(os, name, stepping(getattr(os, name)))
if sys.argv[4] == "True":
    write_guarded(path, texts[1], sys.argv[5])
else:
    write_new(path, texts[1])
"""
    path = tmp_path / "case.yaml"
    old, new = b"a" * 200_000, b"b" * 200_000
    codes, contents = [], []
    for step in range(60):
        path.unlink(missing_ok=True)
        if guarded:
            path.write_bytes(old)
        process = run(program, path, step, guarded, hashlib.sha256(old).hexdigest())
        _, errors = process.communicate()
        assert errors == b""
        codes.append(process.returncode)
        contents.append(path.read_bytes() if path.exists() else None)
        if process.returncode == 0:
            break
    assert codes == [-signal.SIGKILL] * (len(codes) - 1) + [0]
    assert len(codes) > 12
    turn = contents.index(new)
    assert contents == [old if guarded else None] * turn + [new] * (len(contents) - turn)


def test_out_of_space(case: Path) -> None:
    program = """
import resource
resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, 100_000))
for new in (False, True):
    try:
        write_new(path.parent / "n", texts[0]) if new else write_guarded(path, texts[0], digest(path))
    except OSError as error:
        print(error.errno)
"""
    out, errors = run(program, case).communicate()
    assert (out.split(), errors) == ([str(errno.EFBIG).encode()] * 2, b"")
    assert case.read_bytes() == OLD.encode()
    assert names(case.parent) == ["case.yaml"]


def test_of_several_who_save_the_same_file_only_one_succeeds(case: Path) -> None:
    program = """
known = sys.argv[3]
try:
    write_guarded(path, sys.argv[4] * size, known)
    print("saved")
except ChangedOnDisk:
    print("refused")
"""
    for letters in ("abcd", "efgh", "ijkl", "mnop"):
        known = digest(case)
        processes = [run(program, case, known, letter) for letter in letters]
        results = [process.communicate() for process in processes]
        assert [errors for _, errors in results] == [b""] * 4
        assert sorted(out for out, _ in results) == [b"refused\n"] * 3 + [b"saved\n"]
        winner = next(letter for letter, (out, _) in zip(letters, results, strict=True) if out == b"saved\n")
        assert case.read_text() == winner * 200_000
