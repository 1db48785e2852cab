"""New cases and new facts: chosen and filled in by form, then written into the file or only tried."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from pathlib import Path

from engine.model.problem import Problem
from engine.model.vocabulary import PERSON
from tui.answers import Answers
from tui.dialogs.dialog import Choose


class Entries(Answers):
    """The answers, and what is new."""

    async def do_add_fact(self) -> None:
        """Write a new fact with a form, or try it as a what-if."""
        from engine.model.word_search import search
        from engine.reason.sentences import fill

        here, words = self.reading.here, self.reading.words
        if here is None or here.case is None or words is None:
            self.tell("Add fact: no case is open that could be read", wrong=True)
            return
        kinds = []
        for name, kind in words.kinds.items():
            if not kind.abstract and name != PERSON:
                says = fill(kind.says, lambda slot: "somebody" if slot == PERSON else "somebody else")
                kinds.append((name, f"{kind.title}: {says}  ({name})"))
        kinds.sort(key=lambda pair: pair[1].casefold())

        def by_meaning(text: str) -> list[str]:
            return [found.kind for found in search(words, text, typing=True)]

        title = "What is alleged? Choose the kind of fact, or type a word for it."
        self.ask(Choose(title, kinds, find=True, by_meaning=by_meaning), self.new_fact)

    def new_fact(self, kind: str, held: Mapping[str, str] | None = None) -> None:
        """Fill in a new fact of a kind; `held` is known in advance."""
        from tui.dialogs.new_entries import NewFact

        here, words, case = self.reading.here, self.reading.words, self.reading.case
        if here is None or case is None or words is None:
            return
        form = NewFact(kind, case, words, held)

        def filled(how: str) -> None:
            if how == "tried":
                self._try_fact(form)
            else:
                self._write_fact(form)

        self.ask(form, filled)

    def _write_fact(self, form: object) -> None:
        from tui.dialogs.new_entries import NewFact
        from tui.saving import save_entries

        here = self.reading.here
        assert isinstance(form, NewFact)
        if here is None:
            return
        entries = form.entries()
        if self.written(lambda: save_entries(here.path, here.sha256, entries), f"Written into {here.path}"):
            self.reading.fact = entries.id
            self.begin("go", self.read_again, here.path)

    def _try_fact(self, form: object) -> None:
        """The new fact as a what-if change; somebody new has to be in the file first."""
        from engine.load.case import fact_from_text
        from engine.reason.what_if import Change
        from tui.dialogs.new_entries import NewFact

        assert isinstance(form, NewFact)
        entries, case, book = form.entries(), self.reading.case, self.reading.rulebook
        if case is None or book is None:
            return
        if entries.people or entries.sources:
            self.tell("What if: a new person or source has to be written into the file first (ctrl+s)", wrong=True)
            return
        fact, problems = fact_from_text(entries.fact, case, book)
        if fact is None:
            self.tell(f"What if: {first_words(problems)}", wrong=True)
            return
        self.reading.added[fact.id] = entries.fact
        self.reading.fact = fact.id
        self.change(Change("add", fact.id, entry=fact))

    async def do_new_case(self) -> None:
        """Write a new case with a form."""
        from tui.dialogs.new_entries import NewCase, case_text

        book = self.reading.rulebook
        if book is None:
            self.tell("New case: the rulebook cannot be read", wrong=True)
            return
        form = NewCase(book, date.today().isoformat())

        def write(_: str) -> None:
            path = self.case_folder() / f"{form.answers['case']}.yaml"
            done = f"Written to {path}. Its facts come next: a adds one."
            if self.written(lambda: _new_file(path, case_text(form.answers)), done):
                self.begin("go", self._open_new, path)

        self.ask(form, write)

    async def _open_new(self, path: Path) -> None:
        """Show a new case where its first fact is written."""
        await self.read_case(path)
        await self.open_case(path)
        await self.go("facts")

    def case_folder(self) -> Path:
        """Where new cases go: beside the open case, in the folder opened, or in the working folder."""
        if self.reading.current is not None:
            return self.reading.current.parent
        return next((path for path in self.paths if path.is_dir()), Path.cwd())

    async def read_again(self, path: Path) -> None:
        """Read a case that was written, and show it as it is in the file."""
        await self.read_case(path)
        self.reading.current = path
        self.reading.forget()
        self.draw()


def first_words(problems: list[Problem]) -> str:
    """The first problem in a line."""
    return problems[0].message if problems else "this fact cannot be read"


def _new_file(path: Path, text: str) -> None:
    from engine.load.save import write_new

    path.parent.mkdir(parents=True, exist_ok=True)
    write_new(path, text)
