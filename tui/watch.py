"""Notices files that changed on disk by their time and size; a change counts when two looks agree."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path

INTERVAL = 0.5
Look = tuple[int, int]
GONE: Look = (-1, -1)


class Watch:
    """Looks at files. Folders stand for all files below them that end in one of `SUFFIXES`."""

    SUFFIXES = (".yaml", ".csv", ".feature")

    def __init__(self) -> None:
        self.places: tuple[Path, ...] = ()
        self._known: dict[Path, Look] = {}
        self._pending: dict[Path, Look] = {}

    def watch(self, places: Iterable[Path]) -> None:
        """Watch these files and folders, from their present state on."""
        self.places = tuple(places)
        self._known = self._looks()
        self._pending = {}

    def also(self, path: Path) -> None:
        """Watch one more file, unless it is watched by itself or with its folder."""
        in_folder = path.name.endswith(self.SUFFIXES)
        if not any(path == place or (in_folder and place in path.parents) for place in self.places):
            self.places = (*self.places, path)
            _look(path, self._known)

    def poll(self) -> frozenset[Path]:
        """The files that changed, came or went since, once they have stopped changing."""
        now = self._looks()
        moved = {p: now.get(p, GONE) for p in {*now, *self._known} if now.get(p, GONE) != self._known.get(p, GONE)}
        settled = {path for path, look in moved.items() if self._pending.get(path) == look}
        self._pending = {path: look for path, look in moved.items() if path not in settled}
        for path in settled:
            if moved[path] == GONE:
                self._known.pop(path, None)
            else:
                self._known[path] = moved[path]
        return frozenset(settled)

    def _looks(self) -> dict[Path, Look]:
        found: dict[Path, Look] = {}
        for place in self.places:
            if place.is_dir():
                for base, folders, names in os.walk(place):
                    folders[:] = [name for name in folders if not name.startswith(".")]
                    for name in names:
                        if name.endswith(self.SUFFIXES) and not name.startswith("."):
                            _look(Path(base, name), found)
            else:
                _look(place, found)
        return found


def _look(path: Path, found: dict[Path, Look]) -> None:
    try:
        about = path.stat()
    except OSError:
        return
    found[path] = (about.st_mtime_ns, about.st_size)
