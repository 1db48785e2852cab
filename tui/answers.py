"""Answering: what-if on a detail, and questions answered in place."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from textual.screen import ModalScreen

from engine.model.case import Case, Fact, forms_of, read_number
from engine.model.vocabulary import FACT, PERSON, TEXT, YES_NO_PART, Attribute
from tui.dialogs.dialog import Choose
from tui.reader import Reader, detail_of
from tui.rows import Rows

UNKNOWN = "unknown"
PEOPLE = "people."
ALL = "*"
NEXT = {None: "yes", "yes": "no", "no": None}
NEXT_OF_PART = {None: "yes", "yes": "in-part", "in-part": "no", "no": None}


class Answers(Reader):
    """The reader with answers."""

    def ask(self, dialog: ModalScreen[str | None], then: Callable[[str], None]) -> None:
        """Show a dialog; `then` gets its answer unless it was cancelled."""

        def answered(answer: str | None) -> None:
            if answer is not None:
                then(answer)

        self.clear_notifications()  # they would lie over the dialog
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

    def selected_key(self) -> str:
        """The key of the row that the eye rests on: of the focused pane, or else of the list."""
        focused = self.focused
        rows = focused if isinstance(focused, Rows) and focused is not self.drawer.rows else self.view.listed
        return (rows.key or self.view.listed.key).partition("#")[0]

    # --- what if ----------------------------------------------------------------------------------

    async def do_what_if(self) -> None:
        """What if the selected detail were otherwise."""
        key = self.selected_key()
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
                options += [
                    (f"{id}:{slot}", f"{id}: {what}, now {shown(detail_of(case, id, slot))}")
                    for slot, what in words.slots(kind).items()
                ]
        self.ask(Choose("What if … which detail?", options), lambda key: self.what_if_detail(f"detail:{key}"))

    def _kind(self, id: str) -> str:
        if id.startswith(PEOPLE):
            return PERSON
        fact = self.reading.fact_of(id)
        return fact.kind if fact else ""

    def _attribute(self, fact: str, name: str) -> Attribute | None:
        words, kind = self.reading.words, self._kind(fact)
        return words.attributes(kind).get(name) if words is not None and kind in words.kinds else None

    def _is_slot(self, fact: str, name: str) -> bool:
        words, kind = self.reading.words, self._kind(fact)
        return words is not None and not fact.startswith(PEOPLE) and kind in words.kinds and name in words.slots(kind)

    def what_if_detail(self, key: str) -> None:
        """Cycle a detail of yes or no; for any other choose a value."""
        from engine.reason.what_if import Change

        _, fact, name = key.split(":", 2)
        case = self.reading.case
        attribute = self._attribute(fact, name)
        if case is None or (attribute is None and name != "date" and not self._is_slot(fact, name)):
            self.tell(f"What if: {name} of {fact} cannot be changed here; edit the file", wrong=True)
            return
        if attribute is not None and attribute.yes_or_no:
            now = detail_of(self.case_to_be() or case, fact, name)
            held = now[0] if isinstance(now, tuple) and len(now) == 1 else None
            following = NEXT_OF_PART if attribute.values == YES_NO_PART else NEXT
            self.change(Change("set", fact, name, following.get(held, "yes")))
            return
        self._choose_value([fact], name, attribute)

    def case_to_be(self) -> Case | None:
        """The case with all what-if changes, also those that are still being worked out: keys may be quicker."""
        from engine.reason.what_if import ChangeError, change_case

        here, words = self.reading.here, self.reading.words
        if here is None or here.case is None or words is None:
            return None
        try:
            return change_case(here.case, self.reading.changes, words)
        except ChangeError:
            return self.reading.case

    def _choose_value(self, facts: list[str], name: str, attribute: Attribute | None) -> None:
        """Choose what is to hold of a detail, for one fact or for several of a kind."""
        from engine.reason.sentences import fill

        case, words = self.reading.case, self.reading.words
        if case is None or words is None:
            return
        fact = facts[0]
        now = detail_of(case, fact, name)
        title = f"{name.replace('_', ' ')} of {' and of '.join(facts)}"
        if attribute is not None:
            title = fill(attribute.question, lambda slot: self._people(fact, slot))
        elif self._is_slot(fact, name):
            title = f"Who is it: {words.slots(self._kind(fact))[name]}? ({fact})"
        unknown = (UNKNOWN, "unknown: nobody says")
        several = self._is_slot(fact, name) or (attribute is not None and attribute.many)
        options = self._options(fact, name, attribute)
        if not several and not (self._is_slot(fact, name) and name == PERSON):
            options.append(unknown)
        other = ""
        if attribute is None and name == "date":
            other = "a date: 2024-07-16, 2024-07, 2024-05-25/.., 2024-05-25~"
        elif attribute is not None and (attribute.numeric or attribute.values == TEXT):
            other = forms_of(attribute) if attribute.numeric else "in words"
        held = tuple(map(str, now)) if isinstance(now, tuple) else (UNKNOWN,) if now is None else (str(now),)
        hint = f"now {shown(now)} ·"
        if several and name != PERSON:
            hint += " nothing marked: unknown ·"
        marked = [one for one in held if one in dict(options)]
        dialog = Choose(title, options, now=marked, hint=hint, other=other, several=several)
        self.ask(dialog, lambda value: self._set(facts, name, value, attribute))

    def _options(self, fact: str, name: str, attribute: Attribute | None) -> list[tuple[str, str]]:
        """What may be chosen for a detail; where the sources differ, with the source that says so."""
        case, words, found = self.reading.case, self.reading.words, self.reading.fact_of(fact)
        if case is None or words is None:
            return []
        told = sayings(found, name) if found is not None else {}
        tree = words.tree(attribute) if attribute is not None else None
        options: list[tuple[str, str]] = []
        if attribute is None and name == "date":
            options = [(date, date) for date in told]
        elif attribute is None:
            options = [(id, case.name(id)) for id in case.people]
        elif tree is not None:
            options = [(value, self._value_words(fact, attribute, value)) for value in tree.values]
        elif attribute.values == FACT:
            options = [(f.id, f.id) for f in case.facts if f.id != fact]
        elif told:
            options = [(value, value) for value in told]
        return [(key, f"{says}  (says {told[key]})" if key in told else says) for key, says in options]

    def _value_words(self, fact: str, attribute: Attribute, value: str) -> str:
        """A value as an answer: "no: no warrant was shown"; narrower values are indented."""
        from engine.reason.sentences import detail_words

        case, words, found = self.reading.case, self.reading.words, self.reading.fact_of(fact)
        assert words is not None
        tree = words.tree(attribute)
        assert tree is not None
        if attribute.yes_or_no:
            if found is None or case is None:
                return value
            return f"{value}: {detail_words(attribute, (value,), case, words, found.main)}"
        depth, at = 0, tree.values[value].wider
        while at is not None:
            depth, at = depth + 1, tree.values[at].wider
        return f"{'  ' * depth}{tree.values[value].says}"

    def _set(self, facts: Iterable[str], name: str, value: str, attribute: Attribute | None) -> None:
        from engine.reason.what_if import Change

        meant: str | int | tuple[str, ...] | None = None if value == UNKNOWN else value
        if attribute is not None and attribute.numeric and value != UNKNOWN:
            try:
                read_number(attribute, value)
            except ValueError as error:
                self.tell(str(error), wrong=True)
                return
            meant = int(value) if value.isdecimal() else value
        elif (attribute is None and name != "date") or (attribute is not None and attribute.many):
            meant = tuple(one for one in value.split(",") if one and one != UNKNOWN) or None
        self.change(*(Change("set", fact, name, meant) for fact in facts))

    def _people(self, fact: str, slot: str) -> str:
        case = self.reading.case
        if case is None:
            return ""
        if fact.startswith(PEOPLE):
            return case.name(fact.removeprefix(PEOPLE))
        found = self.reading.fact_of(fact)
        people = found.main.people.get(slot, ()) if found else ()
        return ", ".join(case.name(person) for person in people)

    # --- questions --------------------------------------------------------------------------------

    def answer(self, id: str) -> None:
        """Answer a question in place; one that is asked about several facts first says about which."""
        from tui.views.ask import same_question

        assessment = self.reading.assessment
        question = next((q for q in assessment.questions if q.id == id), None) if assessment else None
        if assessment is None or question is None or not question.fact:
            self.tell("Answer: this question is for the Government; no answer of yours changes a finding", wrong=True)
            return
        same = same_question(question, assessment.questions)
        if len(same) == 1:
            self._answer([question.fact], question.attribute)
            return
        options = [(one.fact, self._fact_words(one.fact)) for one in same]
        options.append((ALL, f"all {len(same)} of them"))
        all_facts = [one.fact for one in same]

        def chosen(fact: str) -> None:
            self._answer(all_facts if fact == ALL else [fact], question.attribute)

        self.ask(Choose(f"{question.text} Answer it about:", options), chosen)

    def _answer(self, facts: list[str], name: str) -> None:
        attribute = self._attribute(facts[0], name)
        if attribute is None and name != "date" and not self._is_slot(facts[0], name):
            self.tell(f"Answer: the {name} of {facts[0]} is settled in the file; e opens it", wrong=True)
            return
        self._choose_value(facts, name, attribute)

    def _fact_words(self, id: str) -> str:
        shown = self.reading.assessment.fact(id) if self.reading.assessment else None
        if shown is None:
            return id
        return f"{id}: {shown.sentence}" + (f" ({shown.date})" if shown.date else "")


def sayings(fact: Fact, name: str) -> dict[str, str]:
    """What each version of a fact gives for a detail, a people slot or the date, and the sources that say so."""
    if len(fact.versions) == 1 or name not in fact.contested():
        return {}
    found: dict[str, list[str]] = {}
    for version in fact.versions:
        detail: object = version.people.get(name) or version.details.get(name)
        if name == "date":
            detail = version.date.text if version.date else None
        for one in detail if isinstance(detail, tuple) else [] if detail is None else [str(detail)]:
            found.setdefault(one, []).extend(str(source) for source in version.sources)
    return {value: " and ".join(dict.fromkeys(sources)) or "the case" for value, sources in found.items()}


def shown(detail: object) -> str:
    """A detail in a word or two."""
    if detail is None:
        return UNKNOWN
    return ", ".join(map(str, detail)) if isinstance(detail, tuple) else str(detail)
