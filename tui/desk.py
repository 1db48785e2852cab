"""What lies on the researcher's desk: the rulebook, the cases, the changes not yet saved, and where the eye rests.

It knows no widget. Whoever draws it listens, and is told what changed. The engine works in the assessor's one thread;
everything else here is done in the thread of the caller's event loop.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from engine.model.assessment import Assessment, Finding
from engine.model.case import Case, Fact
from engine.model.problem import Problem
from tui.assessor import Assessor
from tui.eye import Eye
from tui.opened import Opened, case_files, text_files
from tui.pending import Pending
from tui.said import NOTHING_MOVED, difference_words
from tui.watch import INTERVAL, Watch

if TYPE_CHECKING:
    from engine.model.rulebook import Rulebook
    from engine.model.vocabulary import Vocabulary
    from engine.reason.what_if import Change, Difference
    from engine.scenarios.features import Feature
    from tui.decided import DecidedLookup
    from tui.decisive import Decisive

NOTES = ".notes.yaml"
CASES, CASE, LAW, DECIDED, FEATURES = "cases", "case", "law", "decided", "features"
"""What news may be about: how far reading has come, the open case, the rulebook, decided cases, feature files."""
Outcome = TypeVar("Outcome")


@dataclass(frozen=True)
class News:
    """What changed, and what to say about it, if anything; `wrong` where it is a trouble."""

    about: str
    words: str = ""
    wrong: bool = False


class Desk:
    """All that is read, and what is being done with it. `paths` are the files and folders that were opened."""

    def __init__(self, rules: Path, paths: Iterable[Path] = (), as_of: str = "", *, watching: bool = True) -> None:
        self.rules = rules
        self.paths = tuple(paths)
        self.watching = watching
        self.features_folder = rules.parent / "features"
        self.features: tuple[Feature, ...] | None = None
        self.assessor = Assessor(rules, as_of)
        self.rulebook: Rulebook | None = None
        self.rule_problems: tuple[Problem, ...] = ()
        self.stale_rules = ""
        self.decided: DecidedLookup | None = None
        self.opened: dict[Path, Opened] = {path: Opened(path) for path in case_files(self.paths)}
        self.current: Path | None = None
        self.marked: set[Path] = set()
        self.decisive: Decisive | None = None
        self.eye = Eye()
        self.pending = Pending()
        self.busy = 0
        self._watch = Watch()
        self._listeners: list[Callable[[News], None]] = []

    @property
    def where(self) -> str:
        """What was opened, in words."""
        return ", ".join(map(str, self.paths)) or "this folder"

    # --- telling ----------------------------------------------------------------------------------

    def listen(self, told: Callable[[News], None]) -> None:
        """Tell a listener of all that changes from now on."""
        self._listeners.append(told)

    def tell(self, about: str, words: str = "", *, wrong: bool = False) -> None:
        """Tell the listeners that something changed."""
        news = News(about, words, wrong)
        for told in self._listeners:
            told(news)

    # --- what is open -----------------------------------------------------------------------------

    @property
    def here(self) -> Opened | None:
        """The case that is open."""
        return self.opened.get(self.current) if self.current is not None else None

    @property
    def case(self) -> Case | None:
        """The case, with the what-if changes."""
        if self.pending.changed is not None and self.pending.changes:
            return self.pending.changed.case
        return self.here.case if self.here else None

    @property
    def assessment(self) -> Assessment | None:
        """The assessment, with the what-if changes."""
        if self.pending.changed is not None and self.pending.changes:
            return self.pending.changed.assessment
        return self.here.assessment if self.here else None

    @property
    def words(self) -> Vocabulary | None:
        """The vocabulary."""
        return self.rulebook.words if self.rulebook else None

    @property
    def difference(self) -> Difference | None:
        """What the what-if changes did; None without any."""
        here, changed = self.here, self.pending.changed
        if not self.pending.changes or changed is None or here is None or here.assessment is None:
            return None
        from engine.reason.what_if import compare

        return compare(here.assessment, changed.assessment)

    def find(self) -> Finding | None:
        """The finding the eye rests on, or the first there is."""
        assessment = self.assessment
        if assessment is None:
            return None
        return assessment.finding(self.eye.finding) or next(iter(assessment.findings), None)

    def fact_of(self, id: str) -> Fact | None:
        """A fact of the case, by id."""
        case = self.case
        return next((fact for fact in case.facts if fact.id == id), None) if case else None

    def case_to_be(self) -> Case | None:
        """The case with all what-if changes, also those that are still being worked out: keys may be quicker."""
        from engine.reason.what_if import ChangeError, change_case

        here, words = self.here, self.words
        if here is None or here.case is None or words is None:
            return None
        try:
            return change_case(here.case, self.pending.changes, words)
        except ChangeError:
            return self.case

    def problems(self) -> list[Problem]:
        """All that is wrong with the rulebook and the files."""
        found = [*self.rule_problems]
        for opened in self.opened.values():
            found += opened.problems
        if self.pending.changed is not None and self.pending.changes:
            changed = self.pending.changed
            found += [*changed.warned, *([] if changed.problem is None else [changed.problem])]
        return found

    # --- reading ----------------------------------------------------------------------------------

    async def in_engine(self, work: Callable[[], Outcome]) -> Outcome:
        """The outcome of work done in the engine's thread."""
        return await asyncio.get_running_loop().run_in_executor(self.assessor.thread, work)

    @contextmanager
    def working(self) -> Iterator[None]:
        """Counts what is under way, so that others can wait for it."""
        self.busy += 1
        try:
            yield
        finally:
            self.busy -= 1

    async def open_all(self, first_read: Callable[[], None] = lambda: None) -> None:
        """Read the rulebook, then every case, the current one first; `first_read` is called when that one is there."""
        files, first = list(self.opened), self.current
        if self.watching:  # from before anything is read, so that no change falls between reading and watching
            places = [*self.paths, self.rules, self.features_folder]
            await asyncio.to_thread(self._watch.watch, places)
        self.rule_problems = await self.in_engine(self.assessor.load)
        self._take_rulebook()
        for path in dict.fromkeys([first, *files] if first else files):
            await self.read_case(path)
            self.tell(CASE if path == self.current else CASES)
            if path == first:
                first_read()
        self.tell(CASE)
        await self.read_decided()
        await self._prepare_search()

    async def _prepare_search(self) -> None:
        """Make the index of words and the counts of rules, last of all: the first letter typed would wait for them."""
        from engine.model.word_search import index_of

        words, decisive = self.words, self.decisive
        if words is not None and decisive is not None:
            await asyncio.to_thread(index_of, words)
            await asyncio.to_thread(decisive.count)

    def _take_rulebook(self) -> None:
        """The rulebook is another one now."""
        from tui.decisive import Decisive

        self.rulebook = self.assessor.rulebook
        self.decisive = Decisive(self.rulebook) if self.rulebook is not None else None
        self.tell(LAW)

    async def read_decided(self) -> None:
        """Read the decided cases of the rulebook, last of all: nothing waits for them."""
        from tui.decided import read_decided

        rulebook = self.rulebook
        self.decided = None if rulebook is None else await asyncio.to_thread(read_decided, rulebook)
        if self.decided is not None:
            self.tell(DECIDED)

    async def read_features(self) -> None:
        """Read the features, which only some ask for: not before somebody does."""
        from engine.scenarios.features import read_features

        self.features = await asyncio.to_thread(read_features, self.features_folder)
        self.tell(FEATURES)

    async def read_case(self, path: Path) -> Opened:
        """Read one case file and keep the outcome."""
        before = self.opened.get(path)
        found = await self.in_engine(lambda: self.assessor.read(path, before))
        self.opened[path] = found
        if before is None:
            self._watch.also(path)
        for text in text_files(found.case):
            self._watch.also(text)
        return found

    async def open_case(self, path: Path) -> None:
        """Make a case the one that is read."""
        if path != self.current:
            self.current = path
            self.pending.forget()
            self.eye = Eye(rule=self.eye.rule)
        one = self.opened.get(path)
        if one is None or not one.read:
            await self.read_case(path)

    async def read_again(
        self, path: Path, before: Assessment | None = None, done: str = "", *, keep: bool = False
    ) -> None:
        """Read a case that was written, and say what changed against `before`; with `keep` the what-if stays."""
        await self.read_case(path)
        self.current = path
        words, wrong = self._moved(before, self.here.assessment if self.here is not None else None), ""
        if keep and self.pending.changes:
            wrong = await self.apply_changes()
        else:
            self.pending.forget()
        self.tell(CASE, ". ".join(part for part in (done, words, wrong) if part), wrong=bool(wrong))

    @staticmethod
    def _moved(before: Assessment | None, after: Assessment | None) -> str:
        """How the findings differ, in words."""
        from engine.reason.what_if import compare

        return "" if before is None or after is None else difference_words(compare(before, after))

    # --- files that change ------------------------------------------------------------------------

    async def watch(self) -> None:
        """Read again what changes on disk, for as long as it is awaited."""
        while True:
            await asyncio.sleep(INTERVAL)
            changed = await asyncio.to_thread(self._watch.poll)
            if changed:
                with self.working():
                    await self.reload(changed)

    async def reload(self, changed: Iterable[Path]) -> None:
        """Read again what changed on disk."""
        paths = {case_of(path) for path in changed}
        before = self.here.assessment if self.here else None
        law = {path for path in paths if self.rules in path.parents}
        if law:
            problems = await self.in_engine(self.assessor.load)
            self.rule_problems = problems
            broken = any(problem.severity == "error" for problem in problems)
            self.stale_rules = (self.stale_rules or time.strftime("%H:%M:%S")) if broken else ""
            self._take_rulebook()
            await self.read_decided()
        files = await asyncio.to_thread(case_files, self.paths)
        for gone in [path for path in self.opened if path not in files and not path.exists()]:
            if gone != self.current:
                del self.opened[gone]
        cases = [path for path in files if path in paths or law]
        cases += [p for p in self.opened if p in paths and p not in cases]
        cases += [p for p, one in self.opened.items() if p not in cases and not paths.isdisjoint(text_files(one.case))]
        for path in cases:
            await self.read_case(path)
        if self.features is not None and (law or any(path.suffix == ".feature" for path in paths)):
            await self.read_features()
        here = self.here
        words, wrong = "", False
        if self.pending.changes and here is not None and here.path in cases and here.case is not None:
            words = await self.apply_changes()
            wrong = bool(words)
        if here is not None and here.path in cases:
            if here.broken:
                words, wrong = f"{here.path.name} cannot be read: the result from before stays. ! shows why.", True
            elif before is not here.assessment:
                moved = self._moved(before, here.assessment)
                # What was written here is told when it is written; to the watcher it is nothing new.
                if moved not in ("", NOTHING_MOVED):
                    words = f"Read again: {moved}" + (f". {words}" if words else "")
        self.tell(CASE, words, wrong=wrong)

    # --- what if ----------------------------------------------------------------------------------

    def change(self, *changes: Change) -> None:
        """Make what-if changes in one step; `work_out` works them out."""
        kept = self.pending.with_new(changes, self.here.case if self.here else None)
        if kept != self.pending.changes:
            self.pending.step(kept)

    async def work_out(self, before: Assessment | None) -> None:
        """Work out the case with its what-if changes, and say how it differs from what was shown before."""
        was = self.pending.changed.warned if self.pending.changed is not None else ()
        wrong = await self.apply_changes()
        changed = self.pending.changed
        new = [f"Warning: {one.message}" for one in changed.warned if one not in was] if changed is not None else []
        parts = [wrong or self._moved(before, self.assessment), *new]
        self.tell(CASE, ". ".join(filter(None, parts)), wrong=bool(wrong))

    async def apply_changes(self) -> str:
        """Work out the what-if changes; one that cannot be made is taken back, and what is wrong with it returned."""
        pending, here, changes = self.pending, self.here, list(self.pending.changes)
        if here is None or here.case is None or here.assessment is None or not changes:
            pending.changed = None
            return ""
        case, shown = here.case, here.assessment
        added, known = dict(pending.added), here.problems
        changed = await self.in_engine(lambda: self.assessor.what_if(case, changes, shown, added, known))
        if changed.problem is None:
            pending.changed = changed
            return ""
        if changes == pending.changes:
            if not pending.undo():
                pending.changes = []
            await self.apply_changes()
        return changed.problem.message

    def close(self) -> None:
        """Let go of the engine."""
        self.assessor.close()


def case_of(path: Path) -> Path:
    """The case file that notes belong to; any other file itself."""
    return path.with_name(f"{path.name.removesuffix(NOTES)}.yaml") if path.name.endswith(NOTES) else path
