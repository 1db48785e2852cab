"""Reading behind the screen: cases one after another, live reload, and the case with what-if changes."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from tui.desk import Changed, Desk, Opened, case_files
from tui.keys import VIEWS
from tui.lines import counted
from tui.looking_up import LookingUp
from tui.remembered import Remembered
from tui.watch import INTERVAL, Watch

if TYPE_CHECKING:
    from engine.model.assessment import Assessment
    from engine.model.case import Case
    from engine.reason.what_if import Change, Difference

DRAW_EVERY = 0.3
NOTHING_MOVED = "No finding changes its status"
NOTES = ".notes.yaml"


class Reader(LookingUp):
    """What looks things up, with something to read."""

    def __init__(
        self,
        desk: Desk,
        paths: Iterable[Path],
        remembered: Remembered,
        *,
        ascii_only: bool = False,
        watching: bool = True,
    ) -> None:
        super().__init__(desk, remembered, ascii_only=ascii_only)
        self.paths = tuple(paths)
        self.where = ", ".join(map(str, self.paths)) or "this folder"
        self.watch_files = Watch()
        self.watching = watching
        self.features_folder = desk.rules.parent / "features"

    # --- reading ----------------------------------------------------------------------------------

    def first_view(self) -> str:
        """List the case files and say what to show first: the files are there before any of them is read."""
        files = case_files(self.paths)
        self.reading.opened = {path: Opened(path) for path in files}
        if self.remembered.trouble:
            self.tell(self.remembered.trouble, wrong=True)
        first = next((path for path in files if str(path) == self.remembered.case), None)
        if first is None and len(files) == 1:
            first = files[0]
        self.reading.current = first
        if first is None:
            return "cases"
        return self.remembered.view if self.remembered.view in dict(VIEWS) else "obligations"

    async def open_all(self) -> None:
        """Read the rulebook, then every case, the remembered one first."""
        files, first = list(self.reading.opened), self.reading.current
        if self.watching:  # from before anything is read, so that no change falls between reading and watching
            places = [*self.paths, self.desk.rules, self.features_folder]
            await asyncio.to_thread(self.watch_files.watch, places)
        self.reading.rule_problems = await self.in_engine(self.desk.load)
        self.reading.rulebook = self.desk.rulebook
        if self.desk.rulebook is None:
            self.draw()
            await self.show_view("problems")
        await self.read_cases([first, *files] if first else files)
        await self.read_decided()
        if self.watching:
            self.run_worker(self._watch(), group="watch")

    async def read_decided(self) -> None:
        """Read the decided cases of the rulebook, last of all: nothing waits for them."""
        from tui.decided import read_decided

        rulebook = self.reading.rulebook
        self.reading.decided = None if rulebook is None else await asyncio.to_thread(read_decided, rulebook)
        if self.reading.decided is not None and self.shown_view in ("obligations", "decisions"):
            self.draw()

    async def read_cases(self, files: Iterable[Path]) -> None:
        """Read cases one by one, drawing how far it has come now and then."""
        drawn = 0

        def draw_progress() -> None:
            nonlocal drawn
            done = sum(one.read for one in self.reading.opened.values())
            if done != drawn:
                drawn = done
                self.draw_frame()
                if self.shown_view in ("cases", "compare", "problems"):
                    self.view.draw()

        timer = self.set_interval(DRAW_EVERY, draw_progress)
        seen: set[Path] = set()
        try:
            for path in files:
                if path not in seen:
                    seen.add(path)
                    await self.read_case(path)
                    if path == self.reading.current or len(seen) == 1:
                        self.draw()
        finally:
            timer.stop()
        self.draw()

    async def read_case(self, path: Path) -> Opened:
        """Read one case file and keep the outcome."""
        before = self.reading.opened.get(path)
        found = await self.in_engine(lambda: self.desk.read(path, before))
        self.reading.opened[path] = found
        return found

    async def open_case(self, path: Path) -> None:
        """Make a case the one that is read."""
        reading = self.reading
        if path != reading.current:
            reading.current = path
            reading.forget()
            reading.finding = reading.fact = reading.pin = ""
            reading.why_not = False
        one = reading.opened.get(path)
        if one is None or not one.read:
            await self.read_case(path)

    # --- files that change ------------------------------------------------------------------------

    async def _watch(self) -> None:
        while True:
            await asyncio.sleep(INTERVAL)
            changed = await asyncio.to_thread(self.watch_files.poll)
            if changed:
                with self.working():
                    await self.reload(changed)

    async def reload(self, changed: Iterable[Path]) -> None:
        """Read again what changed on disk."""
        from engine.reason.what_if import compare
        from tui.views.rules import RulesView

        paths = {case_of(path) for path in changed}
        before = self.reading.here.assessment if self.reading.here else None
        law = {path for path in paths if self.desk.rules in path.parents}
        if law:
            problems = await self.in_engine(self.desk.load)
            self.reading.rule_problems = problems
            broken = any(problem.severity == "error" for problem in problems)
            self.reading.stale_rules = (self.reading.stale_rules or time.strftime("%H:%M:%S")) if broken else ""
            self.reading.rulebook = self.desk.rulebook
            for view in self.query(RulesView):
                view.forget_files()
            await self.read_decided()
        files = await asyncio.to_thread(case_files, self.paths)
        for gone in [path for path in self.reading.opened if path not in files and not path.exists()]:
            if gone != self.reading.current:
                del self.reading.opened[gone]
        cases = [path for path in files if path in paths or law]
        cases += [p for p in self.reading.opened if p in paths and p not in cases]
        for path in cases:
            await self.read_case(path)
        if law or any(path.suffix == ".feature" for path in paths):
            await self.read_scenarios()
        here = self.reading.here
        if self.reading.changes and here is not None and here.path in cases and here.case is not None:
            await self.apply_changes()
        self.draw()
        after = here.assessment if here else None
        if here is not None and here.path in cases:
            if here.broken:
                self.tell(f"{here.path.name} cannot be read: the result from before stays. ! shows why.", wrong=True)
            elif before is not None and after is not None and before is not after:
                said = difference_words(compare(before, after))
                if here.path in paths or said != NOTHING_MOVED:
                    self.tell(f"Read again: {said}")

    # --- what if ----------------------------------------------------------------------------------

    def change(self, *changes: Change) -> None:
        """Make what-if changes in one step, each in the place of an earlier one of the same detail."""
        reading = self.reading
        kept = list(reading.changes)
        for change in changes:
            same = (change.kind, change.fact, change.attribute)
            kept = [c for c in kept if (c.kind, c.fact, c.attribute) != same]
            if change.kind == "drop":
                tried = any(c.kind == "add" and c.fact == change.fact for c in kept)
                kept = [c for c in kept if c.fact != change.fact]
                if tried:
                    continue
            if not self._as_in_file(change):
                kept.append(change)
        before = reading.assessment
        if kept != reading.changes:
            reading.step(kept)
        self.begin("what-if", self.apply_and_tell, before)

    def _as_in_file(self, change: Change) -> bool:
        """Whether a change only gives what the file says."""
        case = self.reading.here.case if self.reading.here else None
        if case is None or change.kind != "set":
            return False
        now = detail_of(case, change.fact, change.attribute)
        wanted = change.value if isinstance(change.value, tuple) or change.value is None else str(change.value)
        return now == wanted or (isinstance(wanted, str) and now == (wanted,)) or (now is None and wanted is None)

    async def apply_and_tell(self, before: Assessment | None) -> None:
        """Work out the case with its what-if changes, and say how it differs from what was shown before."""
        from engine.reason.what_if import compare

        await self.apply_changes()
        self.draw()
        after = self.reading.assessment
        if before is not None and after is not None:
            self.tell(difference_words(compare(before, after)))

    async def apply_changes(self) -> None:
        """Work out the case with its what-if changes; a change that cannot be made is taken back."""
        reading = self.reading
        here, changes = reading.here, list(reading.changes)
        if here is None or here.case is None or here.assessment is None or not changes:
            reading.changed = None
            return
        case, shown = here.case, here.assessment
        changed: Changed = await self.in_engine(lambda: self.desk.what_if(case, changes, shown))
        if changed.problem is not None:
            self.tell(changed.problem.message, wrong=True)
            if changes == reading.changes:
                if not reading.undo():
                    reading.changes = []
                await self.apply_changes()
            return
        reading.changed = changed


def case_of(path: Path) -> Path:
    """The case file that notes belong to; any other file itself."""
    return path.with_name(f"{path.name.removesuffix(NOTES)}.yaml") if path.name.endswith(NOTES) else path


def detail_of(case: Case, fact: str, attribute: str) -> object:
    """What a case says of a detail or a people slot: as in the model; None when it does not say."""
    if fact.startswith("people."):
        person = case.people.get(fact.removeprefix("people."))
        return None if person is None else person.details.get(attribute)
    found = next((f for f in case.facts if f.id == fact), None)
    if found is None:
        return None
    if len(found.versions) > 1 and attribute in found.contested():
        return "sources differ"
    if attribute == "date":
        return found.main.date.text if found.main.date else None
    return found.main.people.get(attribute) or found.main.details.get(attribute)


def difference_words(difference: Difference) -> str:
    """`2 gained, 1 lost`."""
    moved = sum(before.status != after.status for before, after in difference.changed)
    parts = [f"{len(difference.gained)} gained", f"{len(difference.lost)} lost"]
    if moved:
        parts.append(f"{counted(moved, 'other finding')} changed")
    return ", ".join(parts) if moved or difference.gained or difference.lost else NOTHING_MOVED
