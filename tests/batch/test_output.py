"""How a result gets its name: written in pieces, whole at the end, and never over a file that is not meant."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from engine.load.save import ChangedOnDisk, WouldOverwrite, digest, remove_parts, written_in_pieces
from engine.view.cells import cell, csv_rows


def write(path: Path, *pieces: bytes, replaces: str = "", then: Callable[[], object] = lambda: None) -> None:
    """Write the pieces, do something, and let the file take its name."""
    with written_in_pieces(path, replaces) as file:
        for piece in pieces:
            file.write(piece)
            assert not path.exists() or bool(replaces)
        then()


def test_a_file_takes_its_name_when_it_is_whole(tmp_path: Path) -> None:
    path = tmp_path / "out.csv"
    write(path, b"one ", b"two")
    assert path.read_bytes() == b"one two"
    assert list(tmp_path.iterdir()) == [path]
    assert path.stat().st_mode & 0o777 == 0o666 & ~_umask()


def _umask() -> int:
    import os

    mask = os.umask(0o022)
    os.umask(mask)
    return mask


def test_what_fails_half_way_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(ZeroDivisionError):
        write(tmp_path / "out.csv", b"half", then=lambda: 1 // 0)
    assert list(tmp_path.iterdir()) == []


def test_a_file_that_is_there_or_appears_stays(tmp_path: Path) -> None:
    path = tmp_path / "out.csv"
    with pytest.raises(WouldOverwrite):
        write(path, b"ours", then=lambda: path.write_bytes(b"theirs"))
    with pytest.raises(WouldOverwrite):
        write(path, b"ours")
    assert path.read_bytes() == b"theirs"
    assert list(tmp_path.iterdir()) == [path]


def test_a_file_is_replaced_only_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / "out.csv"
    path.write_bytes(b"old")
    path.chmod(0o640)
    old = digest(path)
    write(path, b"new", replaces=old)
    assert (path.read_bytes(), path.stat().st_mode & 0o777) == (b"new", 0o640)
    with pytest.raises(ChangedOnDisk):
        write(path, b"newer", replaces=old)
    with pytest.raises(ChangedOnDisk):
        write(path, b"newer", replaces=digest(path), then=lambda: path.write_bytes(b"theirs"))
    assert path.read_bytes() == b"theirs"
    assert list(tmp_path.iterdir()) == [path]


def test_a_link_stays_and_leads_to_the_new_file(tmp_path: Path) -> None:
    path, link = tmp_path / "out.csv", tmp_path / "link.csv"
    path.write_bytes(b"old")
    link.symlink_to(path)
    write(link, b"new", replaces=digest(link))
    assert link.is_symlink()
    assert path.read_bytes() == b"new"


def test_what_killed_saves_left_is_taken_away(tmp_path: Path) -> None:
    path = tmp_path / "out.csv"
    kept = tmp_path / ".pincite-000000000000-of-another.part"
    kept.touch()
    saving = written_in_pieces(path)
    saving.__enter__()
    assert len(list(tmp_path.iterdir())) == 2
    remove_parts(path)
    assert list(tmp_path.iterdir()) == [kept]
    with pytest.raises(FileNotFoundError):
        saving.__exit__(None, None, None)


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@SUM(A1)", " =1", "\t=1", "\n=1", "＝1", "\ta", "\u00a0=1"])
def test_a_text_is_no_formula(text: str) -> None:
    shown = cell(text)
    assert isinstance(shown, str)
    assert shown.startswith("'")
    assert shown[1:] == text


@pytest.mark.parametrize("text", ["", "a=b", "2024-07-16", "iccpr:14(3)(b)", "'quoted'", "1", "a\nb"])
def test_other_text_stays_as_it_is(text: str) -> None:
    assert cell(text) == text


def test_numbers_stay_numbers_and_controls_are_shown() -> None:
    assert (cell(-3), cell(None), cell("\x1b]0;x\x07"), cell("\r=1")) == (-3, "", "\\x1b]0;x\\x07", "\\r=1")
    assert csv_rows([["a,b", 'say "x"', -1], ["=x", None, "two\nlines"]]) == (
        '"a,b","say ""x""",-1\r\n\'=x,,"two\nlines"\r\n'
    )
