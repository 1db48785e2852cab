"""Reading and reasoning behind the screen: cases in the background, live reload, what-if, why-not, scenarios.

Engine work runs in the desk's one thread; here its results are awaited and drawn.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Coroutine, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar, cast

from engine.load.rulebook import default_facts
from engine.model.assessment import ENGAGED
from engine.model.frozen import replace
from tui.desk import Changed, Desk, Opened, case_files
from tui.keys import VIEWS
from tui.lines import counted
from tui.remembered import Remembered
from tui.shell import Shell
from tui.watch import INTERVAL, Watch

if TYPE_CHECKING:
    from engine.model.assessment import Assessment
    from engine.model.case import Case
    from engine.reason.what_if import Change, Difference
    from engine.scenarios.features import Feature

Outcome = TypeVar("Outcome")
Work = Callable[..., Coroutine[Any, Any, None]]
DRAW_EVERY = 0.3
NOTHING_MOVED = "No finding changes its status"
NOTES = ".notes.yaml"


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

    def begin(self, group: str, work: Work, *arguments: Any, exclusive: bool = True) -> None:
        """Start work in the background; with `exclusive` it takes the place of such work under way."""

        async def counted_work() -> None:
            with self.working():
                await work(*arguments)

        # A function, not its coroutine: work that is replaced before it starts leaves nothing behind.
        self.run_worker(cast(Callable[[], None], counted_work), group=group, exclusive=exclusive)

    # --- reading ----------------------------------------------------------------------------------

    def first_view(self) -> str:
        """List the case files and say what to show first: the files are there before any of them is read."""
        files = case_files(self.paths)
        self.reading.opened = {path: Opened(path) for path in files}
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

    # --- looking up -------------------------------------------------------------------------------

    def look_up_why_not(self) -> None:
        """Ask for the nearest rules, and draw them when they come."""
        self.begin("why-not", self._why_not)

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
        self.begin("rule", self._rule_state)

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
        from tui.views.scenarios import ScenariosView

        if self.query(ScenariosView):
            from engine.scenarios.features import read_features

            view = self.query_one(ScenariosView)
            view.features = await asyncio.to_thread(read_features, self.features_folder)
            view.outdated = True
            if self.shown_view == "scenarios":
                view.draw()

    async def run_scenarios(self, only: tuple[Feature, int] | None = None) -> None:
        """Run the scenarios in another process: all, or those of a feature, or the one at a line of it."""
        from engine.scenarios.run import Run, run_features
        from tui.views.scenarios import ScenariosView

        view = self.query_one(ScenariosView)
        features = view.features or () if only is None else (only[0],)
        lines = [(only[0].path, only[1])] if only is not None and only[1] else None
        count = 1 if lines else sum(len(feature.scenarios) for feature in features if feature.runnable)
        cases = [path for path in self.paths if path.is_dir()]
        view.running = f"{counted(count, 'scenario')} running …"
        view.draw()
        ended = time.strftime("%H:%M")
        try:
            run = await asyncio.to_thread(
                run_features, features, self.desk.rules, [*cases, default_facts()], ended, only=lines
            )
        except Exception as error:
            run = Run(ended=ended, error=str(error))
        if only is not None and view.last_run is not None and not run.error:
            run = replace(run, results={**view.last_run.results, **run.results})
        view.last_run, view.running = run, ""
        view.outdated = view.outdated and only is not None
        self.draw()


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
