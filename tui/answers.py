"""Answering: what-if on a detail, questions answered in place, and the forms for new cases and facts."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

from textual.screen import ModalScreen

from engine.load.save import write_new
from engine.model.vocabulary import COUNT, FACT, PERSON, TEXT, YES_NO, Attribute
from tui.dialogs.dialog import Choose
from tui.reader import Reader, detail_of

UNKNOWN = "unknown"
PEOPLE = "people."
NEXT = {None: "yes", "yes": "no", "no": None}


class Answers(Reader):
    """The reader with answers."""

    def ask(self, dialog: ModalScreen[str | None], then: Callable[[str], None]) -> None:
        """Show a dialog; `then` gets its answer unless it was cancelled."""

        def answered(answer: str | None) -> None:
            if answer is not None:
                then(answer)

        self.push_screen(dialog, answered)

    def written(self, write: Callable[[], None], done: str) -> bool:
        """Write something and say so, or say why not."""
        try:
            write()
        except (OSError, ValueError) as error:
            self.tell(f"Nothing was written: {error}", wrong=True)
            return False
        self.tell(done)
        return True

    # --- what if ----------------------------------------------------------------------------------

    async def do_what_if(self) -> None:
        """What if the selected detail were otherwise."""
        view = self.view
        keys = [view.detail.rows.key] if view.detail.rows.has_focus else [view.listed.key]
        key = keys[0].partition("#")[0]
        if key.startswith("detail:"):
            self.what_if_detail(key)
        elif key.startswith("question:"):
            self.answer(key.partition(":")[2])
        elif key.startswith("fact:"):
            self._choose_detail([key.partition(":")[2]])
        else:
            finding = self.reading.find()
            if finding is None:
                self.tell("What if: choose a finding, a fact or a detail first", wrong=True)
                return
            facts = list(finding.facts())
            assumed = [a.fact for derivation in finding.derivations for a in derivation.assumes]
            if not facts and not assumed:
                self.tell("What if: no fact leads to this; W shows what it lacks", wrong=True)
                return
            self._choose_detail(list(dict.fromkeys([*assumed, *facts])))

    def _choose_detail(self, facts: list[str]) -> None:
        """Choose one of the details of some facts."""
        case, words = self.reading.case, self.reading.words
        if case is None or words is None:
            return
        options = []
        for id in facts:
            kind = self._kind(id)
            for name in words.attributes(kind) if kind else ():
                now = detail_of(case, id, name)
                options.append((f"{id}:{name}", f"{id}: {name.replace('_', ' ')}, now {shown(now)}"))
            if not id.startswith(PEOPLE):
                options.append((f"{id}:date", f"{id}: date, now {shown(detail_of(case, id, 'date'))}"))
        self.ask(Choose("What if … which detail?", options), lambda key: self.what_if_detail(f"detail:{key}"))

    def _kind(self, id: str) -> str:
        if id.startswith(PEOPLE):
            return PERSON
        fact = self.reading.fact_of(id)
        return fact.kind if fact else ""

    def _attribute(self, fact: str, name: str) -> Attribute | None:
        words, kind = self.reading.words, self._kind(fact)
        return words.attributes(kind).get(name) if words is not None and kind in words.kinds else None

    def what_if_detail(self, key: str) -> None:
        """Cycle a detail of yes or no; for any other choose a value."""
        from engine.reason.what_if import Change

        _, fact, name = key.split(":", 2)
        case = self.reading.case
        attribute = self._attribute(fact, name)
        if case is None or (attribute is None and name != "date"):
            self.tell(f"What if: {name} of {fact} cannot be changed here; edit the file", wrong=True)
            return
        now = detail_of(case, fact, name)
        if attribute is not None and attribute.values == YES_NO:
            held = now[0] if isinstance(now, tuple) and len(now) == 1 else None
            self.change(Change("set", fact, name, NEXT.get(held, "yes")))
            return
        self._choose_value(fact, name, attribute)

    def _choose_value(self, fact: str, name: str, attribute: Attribute | None) -> None:
        from engine.reason.sentences import fill

        case, words = self.reading.case, self.reading.words
        if case is None or words is None:
            return
        now = detail_of(case, fact, name)
        title = f"{name.replace('_', ' ')} of {fact}"
        if attribute is not None:
            title = fill(attribute.question, lambda slot: self._people(fact, slot))
        options = [(UNKNOWN, "unknown: nobody says")]
        other = ""
        tree = words.tree(attribute) if attribute is not None else None
        if attribute is None:
            other = "another date: 2024-07-16, 2024-07, 2024-05-25/.., 2024-05-25~"
        elif tree is not None:
            values = [(value, self._value_words(fact, attribute, value)) for value in tree.values]
            options = [*values, *options]
        elif attribute.values == FACT:
            options = [*((f.id, f.id) for f in case.facts if f.id != fact), *options]
        elif attribute.values in (COUNT, TEXT):
            other = "another number" if attribute.values == COUNT else "other words"
        held = str(now[0]) if isinstance(now, tuple) and now else UNKNOWN
        dialog = Choose(title, options, now=held, hint=f"now {shown(now)} ·", other=other)
        self.ask(dialog, lambda value: self._set(fact, name, value, attribute))

    def _value_words(self, fact: str, attribute: Attribute | None, value: str) -> str:
        """A value as an answer: "no: no warrant was shown"; narrower values are indented."""
        from engine.reason.sentences import detail_words

        case, words, found = self.reading.case, self.reading.words, self.reading.fact_of(fact)
        assert words is not None
        assert attribute is not None
        tree = words.tree(attribute)
        assert tree is not None
        if attribute.values == YES_NO:
            if found is None or case is None:
                return value
            return f"{value}: {detail_words(attribute, (value,), case, words, found.main)}"
        depth, at = 0, tree.values[value].wider
        while at is not None:
            depth, at = depth + 1, tree.values[at].wider
        return f"{'  ' * depth}{tree.values[value].says}"

    def _set(self, fact: str, name: str, value: str, attribute: Attribute | None) -> None:
        from engine.reason.what_if import Change

        if attribute is not None and attribute.values == COUNT and value != UNKNOWN:
            if not value.isdecimal():
                self.tell(f"{value} is not a whole number", wrong=True)
                return
            self.change(Change("set", fact, name, int(value)))
            return
        self.change(Change("set", fact, name, None if value == UNKNOWN else value))

    def _people(self, fact: str, slot: str) -> str:
        case = self.reading.case
        if case is None:
            return ""
        if fact.startswith(PEOPLE):
            return case.name(fact.removeprefix(PEOPLE))
        found = self.reading.fact_of(fact)
        people = found.main.people.get(slot, ()) if found else ()
        return ", ".join(case.name(person) for person in people)

    def answer(self, id: str) -> None:
        """Answer a question in place."""
        from tui.views.ask import AskView

        view = self.view
        question = view.question(id) if isinstance(view, AskView) else None
        if question is None or not question.fact:
            self.tell(
                "Answer: this question is for the Government; no answer of yours changes a finding",
                wrong=True,
            )
            return
        attribute = self._attribute(question.fact, question.attribute)
        if attribute is None and question.attribute != "date":
            self.tell(f"Answer: choose in the file which source is right on the {question.attribute}", wrong=True)
            return
        self._choose_value(question.fact, question.attribute, attribute)

    # --- new entries ------------------------------------------------------------------------------

    async def do_add_fact(self) -> None:
        """Write a new fact with a form."""
        here, words = self.reading.here, self.reading.words
        if here is None or here.case is None or words is None:
            self.tell("Add fact: no case is open that could be read", wrong=True)
            return
        if not here.case.people:
            self.tell("Add fact: the case names no people yet; write one under `people:` first", wrong=True)
            return
        kinds = [(name, f"{kind.title}  ({name})") for name, kind in words.kinds.items() if not kind.abstract]
        kinds = sorted((pair for pair in kinds if pair[0] != PERSON), key=lambda pair: pair[1].casefold())
        self.ask(Choose("What is alleged? Choose the kind of fact.", kinds), self._new_fact)

    def _new_fact(self, kind: str) -> None:
        from tui.dialogs.new_entries import NewFact, fact_text
        from tui.saving import save_fact

        here, words = self.reading.here, self.reading.words
        if here is None or here.case is None or words is None:
            return
        form = NewFact(kind, here.case, words)

        def write(_: str) -> None:
            entry = fact_text(kind, form.answers, words)
            self.reading.fact = form.answers["id"]
            if self.written(lambda: save_fact(here.path, here.sha256, entry), f"Written into {here.path}"):
                self.begin(self._read_again(here.path), "go")

        self.ask(form, write)

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
            if self.written(lambda: _new_file(path, case_text(form.answers)), f"Written to {path}"):
                self.begin(self._read_again(path), "go")

        self.ask(form, write)

    def case_folder(self) -> Path:
        """Where new cases go: beside the open case, in the folder opened, or in the working folder."""
        if self.reading.current is not None:
            return self.reading.current.parent
        return next((path for path in self.paths if path.is_dir()), Path.cwd())

    async def _read_again(self, path: Path) -> None:
        await self.read_case(path)
        self.reading.current = path
        self.reading.changes, self.reading.changed = [], None
        self.draw()


def shown(detail: object) -> str:
    """A detail in a word or two."""
    if detail is None:
        return UNKNOWN
    return ", ".join(map(str, detail)) if isinstance(detail, tuple) else str(detail)


def _new_file(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    write_new(path, text)
