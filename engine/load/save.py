"""Writes files so that nothing is lost: a file on disk is always the old one or the new one, whole.

Text is read and written as it is; line ends are not translated. A process that is killed may leave a hidden
file named `.pincite-*.part`, which the next save in that folder takes away: whoever writes one holds a lock on it.
"""

from __future__ import annotations

import ctypes
import errno
import fcntl
import hashlib
import os
import secrets
import stat
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from engine.load.reading import read_bytes

_PIECE = 1 << 20
LONGEST_NAME = 255
"""Bytes of the name of a file, on all file systems in use."""


class WouldOverwrite(FileExistsError):
    """There already is a file of this name."""


class NameTooLong(OSError):
    """No file may be called so."""


class LeadsElsewhere(OSError):
    """A link leads to a file of another sort than its name says."""


class ChangedOnDisk(OSError):
    """The file is no longer the one that was read, or somebody else is writing it."""


def digest(path: Path) -> str:
    """The SHA-256 of a file's bytes, in hexadecimal."""
    found = hashlib.sha256()
    # Without O_NONBLOCK, opening a named pipe waits for somebody to write to it.
    with os.fdopen(os.open(path, os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC), "rb") as file:
        if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
            raise ChangedOnDisk(f"{path} is not an ordinary file")
        while piece := file.read(_PIECE):
            found.update(piece)
    return found.hexdigest()


def read_exact(path: Path) -> tuple[str, str]:
    """The text of a UTF-8 file with its own line ends, and the digest of the very bytes it was read from."""
    if not os.path.lexists(path):
        raise FileNotFoundError(errno.ENOENT, "there is no such file", str(path))
    raw = read_bytes(path)
    return raw.decode("utf-8"), hashlib.sha256(raw).hexdigest()


def write_new(path: Path, content: str | bytes) -> str:
    """Write a file that does not exist yet, and return its digest. Raises WouldOverwrite when it does."""
    raw = content.encode("utf-8") if isinstance(content, str) else content
    if os.path.lexists(path):
        raise _would_overwrite(path)
    if len(os.fsencode(path.name)) > LONGEST_NAME:
        raise NameTooLong(f"the name of {path} is too long for a file")
    # The permission bits of any new file: the system takes away what the user's umask says.
    with _part(path, raw, 0o666) as part:
        _give_name(part, path)
    _sync_folder(path)
    return hashlib.sha256(raw).hexdigest()


@contextmanager
def written_in_pieces(path: Path, replaces: str = "") -> Iterator[BinaryIO]:
    """A file to write to, which takes its name, whole, when the block ends without an exception.

    Raises WouldOverwrite when there is a file of that name by then; or, with `replaces`, the digest of one to be
    replaced, ChangedOnDisk when it is another one by then, LeadsElsewhere for a link to a file with another ending. A
    symbolic link stays.
    """
    target = Path(os.path.realpath(path)) if replaces else path
    if replaces:
        _same_sort(path, target)
    if not replaces and os.path.lexists(path):
        raise _would_overwrite(path)
    part, handle = _new_part(target, 0o666)
    try:
        with os.fdopen(handle, "wb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
            if replaces:
                with _held(path, replaces) as (_, about):
                    _same_owner_and_mode(part, about)
                    os.replace(part, target)
            else:
                _give_name(part, path)
    finally:
        with suppress(FileNotFoundError):
            os.unlink(part)
    _sync_folder(target)


def write_guarded(path: Path, content: str | bytes, expected_sha256: str) -> str:
    """Replace a file that still has the digest expected, and return its new digest.

    Raises ChangedOnDisk when it has not. A symbolic link stays, and the file it leads to is replaced. The
    permission bits stay.
    """
    raw = content.encode("utf-8") if isinstance(content, str) else content
    with _held(path, expected_sha256) as (target, about), _part(target, raw, 0o600) as part:
        _same_owner_and_mode(part, about)
        # Again, and as late as can be: somebody may have saved while we wrote.
        _check(target, path, about, expected_sha256)
        os.replace(part, target)
    _sync_folder(target)
    return hashlib.sha256(raw).hexdigest()


def replace_report(path: Path, content: str | bytes) -> str:
    """Replace a file that holds a report, and return its new digest.

    Raises LeadsElsewhere for a link to a file with another ending: that is no report, but perhaps the only copy of
    what somebody wrote.
    """
    _same_sort(path, Path(os.path.realpath(path)))
    return write_guarded(path, content, digest(path))


def _same_sort(path: Path, target: Path) -> None:
    if path.is_symlink() and target.suffix != path.suffix:
        raise LeadsElsewhere(f"{path} leads to {target.name}, a file of another sort; name another file")


@contextmanager
def _held(path: Path, expected_sha256: str) -> Iterator[tuple[Path, os.stat_result]]:
    """The file a name leads to, which has the digest expected, kept from other saves."""
    try:
        target = Path(os.path.realpath(path, strict=True))
        # Without O_NONBLOCK, opening a named pipe waits for somebody to write to it.
        handle = os.open(target, os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC)
    except FileNotFoundError as error:
        raise ChangedOnDisk(f"{path} is no longer there") from error
    try:
        about = os.fstat(handle)
        if not stat.S_ISREG(about.st_mode):
            raise ChangedOnDisk(f"{path} is not an ordinary file")
        if not os.access(target, os.W_OK):
            raise PermissionError(f"{path} may not be written by you")
        _lock(handle, path)
        _check(target, path, about, expected_sha256)
        yield target, about
    finally:
        os.close(handle)


def _would_overwrite(path: Path) -> WouldOverwrite:
    return WouldOverwrite(f"there already is a file {path}")


def _check(target: Path, path: Path, about: os.stat_result, expected: str) -> None:
    """Whether the name still leads to the file we hold, with the content expected."""
    try:
        now = os.stat(target, follow_symlinks=False)
        same = (now.st_dev, now.st_ino) == (about.st_dev, about.st_ino) and digest(target) == expected
    except FileNotFoundError as error:
        raise ChangedOnDisk(f"{path} is no longer there") from error
    if not same:
        raise ChangedOnDisk(f"{path} has changed on disk since it was read")


def _lock(handle: int, path: Path) -> None:
    """Keep other saves of the file away until the handle is closed, where files can be locked."""
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError as error:
        raise ChangedOnDisk(f"{path} is being written by somebody else") from error
    except OSError:
        return


@contextmanager
def _part(target: Path, raw: bytes, mode: int) -> Iterator[Path]:
    """A file with this content beside the target, safely on disk; whatever happens, it is gone afterwards."""
    part, handle = _new_part(target, mode)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(raw)
            file.flush()
            os.fsync(file.fileno())
            yield part
    finally:
        with suppress(FileNotFoundError):
            os.unlink(part)


def _new_part(target: Path, mode: int) -> tuple[Path, int]:
    """A new hidden file beside the target, locked for as long as its handle is open."""
    while True:
        part = target.parent / f"{_part_prefix(target)}{secrets.token_hex(6)}{_PART_END}"
        handle = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, mode)
        with suppress(OSError):
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        if os.fstat(handle).st_nlink:
            return part, handle
        os.close(handle)  # somebody took it for a left-over before it was locked


_PART, _PART_END = ".pincite-", ".part"


def _part_prefix(target: Path) -> str:
    return f"{_PART}{hashlib.sha256(os.fsencode(target.name)).hexdigest()[:12]}-"


def remove_parts(target: Path) -> None:
    """Take away what killed saves of a file have left. Only for who knows that no other save of it is at work."""
    with suppress(OSError):
        for left in target.parent.glob(f"{_part_prefix(target)}*{_PART_END}"):
            left.unlink(missing_ok=True)


def _tidy(folder: Path) -> None:
    """Take away what killed saves have left in a folder: parts that nobody holds a lock on."""
    with suppress(OSError):
        for left in folder.glob(f"{_PART}*{_PART_END}"):
            _remove_left(left)


def _remove_left(left: Path) -> None:
    with suppress(OSError):
        handle = os.open(left, os.O_RDONLY | os.O_NONBLOCK | os.O_NOFOLLOW | os.O_CLOEXEC)
        try:
            about = os.fstat(handle)
            if stat.S_ISREG(about.st_mode) and about.st_uid == os.getuid():
                fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
                os.unlink(left)
        finally:
            os.close(handle)


def _same_owner_and_mode(part: Path, about: os.stat_result) -> None:
    # First the owner, for a change of owner takes permission bits away.
    with suppress(OSError):
        os.chown(part, about.st_uid, about.st_gid)
    os.chmod(part, stat.S_IMODE(about.st_mode))


def _give_name(part: Path, path: Path) -> None:
    try:
        os.link(part, path)
    except FileExistsError as error:
        raise _would_overwrite(path) from error
    except OSError:
        _rename_new(part, path)


def _rename_new(part: Path, path: Path) -> None:
    """Without hard links: a rename that replaces nothing, by the kernel where it can, else after a look."""
    renameat2 = getattr(ctypes.CDLL(None, use_errno=True), "renameat2", None) if os.name == "posix" else None
    if renameat2 is not None:
        at, names = -100, (os.fsencode(part), os.fsencode(path))
        if renameat2(at, names[0], at, names[1], _RENAME_NOREPLACE) == 0:
            return
        if ctypes.get_errno() == errno.EEXIST:
            raise _would_overwrite(path)
    if os.path.lexists(path):
        raise _would_overwrite(path)
    os.rename(part, path)


_RENAME_NOREPLACE = 1


def _sync_folder(path: Path) -> None:
    """Put the new name on disk as well, where folders can be synced, and tidy up after saves that were killed."""
    _tidy(path.parent)
    with suppress(OSError):
        handle = os.open(path.parent, os.O_RDONLY | os.O_CLOEXEC)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
