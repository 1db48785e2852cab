"""Work behind the screen, and what is looked up by it: the nearest rules, a rule's conditions, scenarios.

Engine work runs in the desk's one thread; here its results are awaited and drawn.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Coroutine, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar, cast

from engine.load.rulebook import default_facts
from engine.model.assessment import ENGAGED
from engine.model.frozen import replace
from tui.lines import counted
from tui.shell import Shell

if TYPE_CHECKING:
    from engine.scenarios.features import Feature

Outcome = TypeVar("Outcome")
Work = Callable[..., Coroutine[Any, Any, None]]


class LookingUp(Shell):
    """The shell with work in the background."""

    busy = 0
    paths: tuple[Path, ...] = ()

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
