"""Taking what-if changes back, dropping facts, and saving."""

from __future__ import annotations

from pathlib import Path

from tui.dialogs.dialog import Choose, Write
from tui.entries import Entries
from tui.reading import change_words


class Writing(Entries):
    """What is new, and what is kept of it."""

    async def do_undo(self) -> None:
        """Take back the last what-if change."""
        before = self.reading.assessment
        if not self.reading.undo():
            self.tell("Undo: there is no what-if change", wrong=True)
            return
        self.begin("what-if", self.apply_and_tell, before)

    async def do_reset(self) -> None:
        """Take back every what-if change."""
        if not self.reading.changes:
            self.tell("Reset: there is no what-if change", wrong=True)
            return
        before = self.reading.assessment
        self.reading.step(())
        self.begin("what-if", self.apply_and_tell, before)

    async def do_drop_fact(self) -> None:
        """What if the selected fact fell away."""
        from engine.reason.what_if import Change

        fact = self.view.listed.key.partition("#")[0].partition(":")[2]
        if self.reading.fact_of(fact) is not None:
            self.change(Change("drop", fact))

    async def do_save(self) -> None:
        """Write the what-if changes into the file, or into a new one."""
        here, reading = self.reading.here, self.reading
        if here is None or not reading.changes:
            self.tell("Save: there is no what-if change", wrong=True)
            return
        listed = "; ".join(change_words(change, reading.case) for change in reading.changes)
        options = [
            ("new", "Into a new file"),
            ("file", f"Into {here.path}, where comments and order stay as they are"),
        ]
        self.ask(Choose(f"Write what so far is only a what-if: {listed}", options), self._save_where)

    def _save_where(self, answer: str) -> None:
        from tui.saving import save_into

        here, words = self.reading.here, self.reading.words
        if here is None or words is None:
            return
        if answer == "new":
            name = str(here.path.with_name(f"{here.path.stem}-what-if.yaml"))
            self.ask(Write("Name of the new file", name), self._save_new)
            return
        changes, added = list(self.reading.changes), self.reading.added
        if self.written(lambda: save_into(here.path, here.sha256, changes, words, added), f"Written into {here.path}"):
            self.begin("go", self.read_again, here.path)

    def _save_new(self, name: str) -> None:
        from engine.load.edit import id_of
        from tui.saving import save_as

        here, words = self.reading.here, self.reading.words
        if here is None or words is None:
            return
        new = Path(name).expanduser()
        new = new if new.suffix in (".yaml", ".yml") else new.with_name(f"{new.name}.yaml")
        changes, added = list(self.reading.changes), self.reading.added

        def write() -> None:
            save_as(new, here.path, here.sha256, changes, words, added)

        if self.written(write, f"Written to {new}, as the case {id_of(new)}"):
            self.begin("go", self.read_again, new)
