"""Reading and reasoning behind the screen: cases in the background, live reload, what-if, why-not, scenarios.

Engine work runs in the desk's one thread; here its results are awaited and drawn.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Coroutine, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from engine.model.assessment import ENGAGED
from tui.desk import Changed, Desk, Opened, case_files
from tui.keys import VIEWS
from tui.lines import counted
from tui.remembered import Remembered
from tui.shell import Shell
from tui.watch import INTERVAL, Watch

if TYPE_CHECKING:
    from engine.model.case import Case
    from engine.reason.what_if import Change, Difference

Outcome = TypeVar("Outcome")
DRAW_EVERY = 0.3


class Reader(Shell):
    """The shell with something to read."""

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
        self.busy = 0
        self.features_folder = desk.rules.parent / "features"

    async def in_engine(self, work: Callable[[], Outcome]) -> Outcome:
        """The outcome of work done in the engine's thread."""
        return await asyncio.get_running_loop().run_in_executor(self.desk.thread, work)

    @contextmanager
    def working(self) -> Iterator[None]:
        """Counts what is under way, so that a test can wait for it."""
        self.busy += 1
        try:
            yield
        finally:
            self.busy -= 1

    def begin(self, work: Coroutine[Any, Any, None], group: str, *, exclusive: bool = True) -> None:
        """Start work in the background; with `exclusive` it takes the place of such work under way."""

        async def counted_work() -> None:
            with self.working():
                await work

        self.run_worker(counted_work(), group=group, exclusive=exclusive)

    # --- reading ----------------------------------------------------------------------------------

    async def open_all(self) -> None:
        """Read the rulebook, then every case, the remembered one first."""
        files = await asyncio.to_thread(case_files, self.paths)
        self.reading.opened = {path: Opened(path) for path in files}
        first = next((path for path in files if str(path) == self.remembered.case), None)
        if first is None and len(files) == 1:
            first = files[0]
        self.reading.current = first
        start = self.remembered.view if first is not None and self.remembered.view in dict(VIEWS) else "cases"
        if first is not None and not self.remembered.view:
            start = "obligations"
        await self.show_view(start)
        self.reading.rule_problems = await self.in_engine(self.desk.load)
        self.reading.rulebook = self.desk.rulebook
        if self.desk.rulebook is None:
            self.draw()
            await self.show_view("problems")
        await self.read_cases([first, *files] if first else files)
        if self.watching:
            places = [*self.paths, self.desk.rules, self.features_folder]
            await asyncio.to_thread(self.watch_files.watch, places)
            self.run_worker(self._watch(), group="watch")

    async def read_cases(self, files: Iterable[Path]) -> None:
        """Read cases one by one, drawing now and then."""
        drawn = 0.0
        seen: set[Path] = set()
        for path in files:
            if path in seen:
                continue
            seen.add(path)
            await self.read_case(path)
            if path == self.reading.current:
                self.draw()
            elif time.monotonic() - drawn > DRAW_EVERY:
                self.draw_frame()
                if self.shown_view in ("cases", "compare", "problems"):
                    self.view.draw()
                drawn = time.monotonic()
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
            reading.changes, reading.changed = [], None
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

        paths = set(changed)
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
        files = await asyncio.to_thread(case_files, self.paths)
        for gone in [path for path in self.reading.opened if path not in files and not path.exists()]:
            if gone != self.reading.current:
                del self.reading.opened[gone]
        cases = [path for path in files if path in paths or law]
        cases += [p for p in self.reading.opened if p in paths and p not in cases]
        for path in cases:
            await self.read_case(path)
        if any(path.suffix == ".feature" for path in paths):
            await self.read_scenarios()
        here = self.reading.here
        if self.reading.changes and here is not None and here.path in cases and here.case is not None:
            await self._apply()
        self.draw()
        after = here.assessment if here else None
        if here is not None and here.path in cases:
            if here.broken:
                self.tell(f"{here.path.name} cannot be read: the result from before stays. ! shows why.", wrong=True)
            elif before is not None and after is not None and before is not after:
                self.tell(f"Read again: {difference_words(compare(before, after))}")

    # --- what if ----------------------------------------------------------------------------------

    def change(self, change: Change) -> None:
        """Make a what-if change, in the place of an earlier one of the same detail."""
        reading = self.reading
        same = (change.kind, change.fact, change.attribute)
        kept = [c for c in reading.changes if (c.kind, c.fact, c.attribute) != same]
        if change.kind == "drop":
            kept = [c for c in kept if c.fact != change.fact]
        reading.changes = kept if self._as_in_file(change) else [*kept, change]
        self.begin(self._apply_and_tell(), "what-if")

    def _as_in_file(self, change: Change) -> bool:
        """Whether a change only gives what the file says."""
        case = self.reading.here.case if self.reading.here else None
        if case is None or change.kind != "set":
            return False
        now = detail_of(case, change.fact, change.attribute)
        wanted = change.value if isinstance(change.value, tuple) or change.value is None else str(change.value)
        return now == wanted or (isinstance(wanted, str) and now == (wanted,)) or (now is None and wanted is None)

    async def _apply_and_tell(self) -> None:
        from engine.reason.what_if import compare

        before = self.reading.assessment
        await self._apply()
        self.draw()
        after = self.reading.assessment
        if before is not None and after is not None:
            self.tell(difference_words(compare(before, after)))

    async def _apply(self) -> None:
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
                reading.changes = changes[:-1]
                await self._apply()
            return
        reading.changed = changed

    # --- looking up -------------------------------------------------------------------------------

    def look_up_why_not(self) -> None:
        """Ask for the nearest rules, and draw them when they come."""
        self.begin(self._why_not(), "why-not")

    async def _why_not(self) -> None:
        from tui.views.why import WhyView

        here, case = self.reading.here, self.reading.case
        view = self.query_one(WhyView)
        view.misses = None
        if here is None or here.case is None or case is None:
            view.misses = ()
            return
        base = here.case
        finding = self.reading.find()
        assessment = self.reading.assessment
        target = finding.id if finding is not None and finding.status != ENGAGED else ""
        if finding is not None and finding.status == ENGAGED:
            target = finding.provision.pin
        found = await self.in_engine(lambda: self.desk.why_not(base, case, target))
        if not found and assessment is not None:
            found = await self.in_engine(lambda: self.desk.why_not(base, case, ""))
        view.misses = found
        if self.shown_view == "why":
            view.draw()

    def look_up_rule(self) -> None:
        """Ask for the state of the selected rule's conditions, and draw them when they come."""
        self.begin(self._rule_state(), "rule")

    async def _rule_state(self) -> None:
        from tui.views.rules import RulesView

        here, case, rule = self.reading.here, self.reading.case, self.reading.rule
        if here is None or here.case is None or case is None or not rule:
            return
        base = here.case
        view = self.query_one(RulesView)
        view.state = await self.in_engine(lambda: self.desk.rule_state(base, case, rule))
        if self.shown_view == "rules":
            view.draw_detail()

    async def read_scenarios(self) -> None:
        """Read the feature files."""
        from tui.feature_runs import read_features
        from tui.views.scenarios import ScenariosView

        if self.query(ScenariosView):
            view = self.query_one(ScenariosView)
            view.features = await asyncio.to_thread(read_features, self.features_folder)
            if self.shown_view == "scenarios":
                view.draw()

    async def run_scenarios(self) -> None:
        """Run the scenarios in another process."""
        from tui.feature_runs import Run, run_features
        from tui.views.scenarios import ScenariosView

        view = self.query_one(ScenariosView)
        view.running = True
        view.draw()
        try:
            view.run = await asyncio.to_thread(run_features, self.features_folder, time.strftime("%H:%M"))
        except Exception as error:
            view.run = replace(Run(), error=str(error))
        view.running = False
        self.draw()


def detail_of(case: Case, fact: str, attribute: str) -> object:
    """What a case says of a detail: as in the model; None when it does not say."""
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
    return found.main.details.get(attribute)


def difference_words(difference: Difference) -> str:
    """`2 gained, 1 lost`."""
    moved = sum(before.status != after.status for before, after in difference.changed)
    parts = [f"{len(difference.gained)} gained", f"{len(difference.lost)} lost"]
    if moved:
        parts.append(f"{counted(moved, 'other finding')} changed")
    return ", ".join(parts) if moved or difference.gained or difference.lost else "No finding changes its status"
