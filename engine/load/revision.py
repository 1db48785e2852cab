"""A rulebook as it was at a revision of its git repository, read into a folder of its own."""

from __future__ import annotations

import io
import os
import subprocess
import tarfile
from pathlib import Path, PurePosixPath

from engine.load.reading import TABLE, YAML, ends_in

TIMEOUT = 60


class RevisionError(ValueError):
    """The revision cannot be read: no repository, no such revision, or no such folder in it."""


def rulebook_at(folder: Path, revision: str, into: Path) -> Path:
    """The rulebook `folder` as of `revision`, written below `into`; nothing in the repository is touched.

    Raises RevisionError.
    """
    top = _git(folder, "rev-parse", "--show-toplevel").decode().strip()
    inside = os.path.relpath(os.path.realpath(folder), os.path.realpath(top)).replace(os.sep, "/")
    commit = _git(folder, "rev-parse", "--verify", "--end-of-options", f"{revision}^{{commit}}").decode().strip()
    # the whole tree of the repository's folder is asked for, as `extends` may lead outside the rulebook
    content = _git(Path(top), "archive", "--format=tar", commit, *([] if inside == "." else ["--", inside]))
    with tarfile.open(fileobj=io.BytesIO(content)) as archive:
        for member in archive:
            place = PurePosixPath(member.name)
            file = archive.extractfile(member) if member.isfile() else None
            if file is None or place.is_absolute() or ".." in place.parts:
                continue
            if ends_in(place.name, (*YAML, *TABLE)):
                target = into.joinpath(*place.parts)
                target.parent.mkdir(parents=True, exist_ok=True)
                target.write_bytes(file.read())
    return into if inside == "." else into / inside


def _git(folder: Path, *arguments: str) -> bytes:
    # the folder may be a stranger's: nothing that its configuration names is run, and nothing is fetched
    environment = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")}
    environment |= {
        "GIT_OPTIONAL_LOCKS": "0",
        "GIT_NO_LAZY_FETCH": "1",
        "GIT_ALLOW_PROTOCOL": "none",
        "GIT_PROTOCOL_FROM_USER": "0",
        "GIT_CONFIG_COUNT": "3",
        "GIT_CONFIG_KEY_0": "protocol.allow",
        "GIT_CONFIG_VALUE_0": "never",
        "GIT_CONFIG_KEY_1": "core.fsmonitor",
        "GIT_CONFIG_VALUE_1": "false",
        "GIT_CONFIG_KEY_2": "core.hooksPath",
        "GIT_CONFIG_VALUE_2": os.devnull,
        "GIT_TERMINAL_PROMPT": "0",
        "GIT_PAGER": "",
        "LC_ALL": "C",
    }
    try:
        done = subprocess.run(
            ["git", "-C", str(folder), *arguments],
            capture_output=True,
            stdin=subprocess.DEVNULL,
            timeout=TIMEOUT,
            env=environment,
            check=False,
        )
    except FileNotFoundError as error:
        raise RevisionError("git is not installed here; name a folder instead") from error
    except subprocess.TimeoutExpired as error:
        raise RevisionError("git does not answer") from error
    if done.returncode:
        said = done.stderr.decode(errors="replace").strip().splitlines()
        raise RevisionError(said[-1].removeprefix("fatal: ") if said else "git cannot read it")
    return done.stdout
