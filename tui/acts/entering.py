"""New cases, facts, people and sources, and corrections of them: filled in by form, then written into the file."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from engine.model.case import Case
from engine.model.problem import Problem
from engine.model.vocabulary import PERSON, Vocabulary
from tui import unsaved
from tui.action import Action
from tui.acts.keeping import Where, change, kept
from tui.dialogs.dialog import Choose

if TYPE_CHECKING:
    from tui.dialogs.form import Answers, Filled
    from tui.forms.fact import FactForm
    from tui.forms.person import PersonForm, SourceForm

HINT = "what nobody says stays empty"
MOST_HITS = 3
"""How many details of a kind are listed for the words typed."""
BEGUN = "begun:"


def add_fact(where: Where) -> None:
    """Choose what is alleged, by any word for it, then fill it in."""
    from engine.model.word_search import search
    from engine.reason.sentences import fill
    from tui.forms.meant import line_meant

    here, words = where.desk.here, where.desk.words
    if here is None or here.case is None or words is None:
        where.talk.tell("Add fact: no case is open that could be read", wrong=True)
        return
    kinds = []
    for name, kind in words.kinds.items():
        if not kind.abstract and name != PERSON:
            says = fill(kind.says, lambda slot: "somebody" if slot == PERSON else "somebody else")
            kinds.append((name, f"{kind.title}: {says}  ({name})"))
    kinds.sort(key=lambda pair: pair[1].casefold())
    named = dict(kinds)
    begun = {name: answers for name, answers in unsaved.recall(here.path).forms.items() if name in words.kinds}
    first = [(f"{BEGUN}{name}", f"Go on with what you had begun: {words.kinds[name].title}") for name in begun]

    def by_meaning(text: str) -> Sequence[tuple[str, str]]:
        """The kinds a word leads to, each with the detail or value that was hit."""
        found = []
        for one in search(words, text, typing=True):
            if one.kind not in named:
                continue
            attribute, value = line_meant(one, text)
            of = f" · {_hit_words(words, one.kind, attribute, value)}" if attribute else ""
            key = f"{one.kind}|{attribute}|{value}" if attribute else one.kind
            found.append((key, f"{named[one.kind]}{of}"))
        return found

    def chosen(key: str) -> None:
        if key.startswith(BEGUN):
            name = key.removeprefix(BEGUN)
            new_fact(where, name, begun=begun[name])
            return
        kind, _, hit = key.partition("|")
        attribute, _, value = hit.partition("|")
        new_fact(where, kind, {attribute: value} if value else None, first=attribute)

    title = "What is alleged? Type any word for it, or choose the kind of fact."
    where.talk.ask(Choose(title, [*first, *kinds], find=True, by_meaning=by_meaning), chosen)


def _hit_words(words: Vocabulary, kind: str, name: str, value: str) -> str:
    attribute = words.attributes(kind).get(name) if kind in words.kinds else None
    label = name.replace("_", " ")
    if attribute is None or not value:
        return label
    tree = words.tree(attribute)
    says = tree.reads(value) if tree is not None and tree.declares(value) else value
    return f"{label} {attribute.says.get(value, says)}"


def new_fact(
    where: Where, kind: str, held: Mapping[str, str] | None = None, *, first: str = "", begun: Answers | None = None
) -> None:
    """Fill in a new fact; `held` is known in advance, `first` the detail to begin at, `begun` typed before."""
    from tui.forms.fact import DETAIL, FactForm

    here, words, case = where.desk.here, where.desk.words, where.desk.case
    if here is None or case is None or words is None:
        return
    decides = where.desk.decisive.of(kind) if where.desk.decisive is not None else {}
    asked = FactForm(kind, case, words, held, decides=decides, first=first)

    def filled(answer: Filled) -> None:
        if answer.how == "tried":
            _try_fact(where, asked, answer.answers)
        else:
            _write_fact(where, asked, answer.answers)

    _fill(where, asked, filled, name=kind, tries=True, begin_at=f"{DETAIL}{first}" if first else "", begun=begun)


def _fill(
    where: Where,
    asked: FactForm | PersonForm | SourceForm,
    filled: Callable[[Filled], None],
    *,
    name: str = "",
    tries: bool = False,
    begin_at: str = "",
    begun: Answers | None = None,
) -> None:
    """Show a form; with a `name` what is typed is kept for a next start."""
    from tui.dialogs.form import Form

    here = where.desk.here
    if here is None:
        return
    path = here.path
    form = Form(
        asked.title,
        asked.fields,
        asked.check,
        check_line=asked.check_line,
        hint=HINT,
        tries=tries,
        begin_at=begin_at,
        keep=(lambda answers: unsaved.keep_form(path, name, answers)) if name else None,
    )
    if begun:
        form.fill(begun)
    where.talk.ask(form, filled)


def _write_fact(where: Where, asked: FactForm, answers: Answers) -> None:
    from tui.saving import save_edited, with_entries

    here = where.desk.here
    if here is None:
        return
    new = asked.entries(answers)

    def edited(text: str) -> str:
        return with_entries(text, new.people, new.sources, new.fact)

    if kept(where, here.path, lambda: save_edited(here.path, here.sha256, edited), f"the new fact {new.id}"):
        where.desk.eye.fact = new.id
    else:
        unsaved.keep_form(here.path, asked.kind, answers)


def _try_fact(where: Where, asked: FactForm, answers: Answers) -> None:
    """The new fact as a what-if change; somebody new has to be in the file first."""
    from engine.load.case import fact_from_text
    from engine.reason.what_if import Change

    new, case, book = asked.entries(answers), where.desk.case, where.desk.rulebook
    if case is None or book is None:
        return
    if new.people or new.sources:
        where.talk.tell("What if: a new person or source has to be written into the file first (ctrl+s)", wrong=True)
        return
    fact, problems = fact_from_text(new.fact, case, book)
    if fact is None:
        where.talk.tell(f"What if: {_first_words(problems)}", wrong=True)
        return
    where.desk.pending.added[fact.id] = new.fact
    where.desk.eye.fact = fact.id
    change(where, Change("add", fact.id, entry=fact))


def correct_fact(where: Where, id: str, first: str = "") -> None:
    """Correct a fact of the file with the form that it was told with, filled in."""
    from tui.forms.fact import DETAIL, SLOT, FactForm
    from tui.saving import save_edited, with_entries

    desk, here, words = where.desk, where.desk.here, where.desk.words
    if here is None or here.case is None or words is None:
        return
    fact = next((one for one in here.case.facts if one.id == id), None)
    if fact is None:
        where.talk.tell(f"Correct: {id} is only tried, it is not in the file yet; S saves it", wrong=True)
        return
    if len(fact.versions) > 1 and fact.contested():
        where.talk.tell(f"Correct: the sources of {id} differ; e opens the file at its place", wrong=True)
        return
    decides = desk.decisive.of(fact.kind) if desk.decisive is not None else {}
    asked = FactForm(fact.kind, here.case, words, decides=decides, first=first, fact=fact)
    path, sha256 = here.path, here.sha256

    def filled(answer: Filled) -> None:
        from engine.load.edit import set_attribute

        changed, people, sources = asked.changes(answer.answers)
        if not changed:
            where.talk.tell("Nothing was changed")
            return

        def edited(text: str) -> str:
            text = with_entries(text, people, sources)
            for name, value in changed.items():
                text = set_attribute(text, id, name, value)
            return text

        said = ", ".join(name.replace("_", " ") for name in changed)
        if kept(where, path, lambda: save_edited(path, sha256, edited), f"{said} of {id}"):
            desk.eye.fact = id

    slots = words.slots(fact.kind)
    begin_at = first if first in ("", "date", "source") else f"{SLOT if first in slots else DETAIL}{first}"
    _fill(where, asked, filled, begin_at=begin_at)


def delete_fact(where: Where, id: str) -> None:
    """Delete a fact from the file, with the references to it, after asking; it can be taken back."""
    from engine.load.edit import drop_fact
    from tui.saving import references, save_edited

    here, words = where.desk.here, where.desk.words
    if here is None or words is None:
        return

    def chosen(answer: str) -> None:
        if answer == "delete":
            kept(
                where,
                here.path,
                lambda: save_edited(
                    here.path, here.sha256, lambda text: drop_fact(text, id, lambda kind: references(kind, words))
                ),
                f"without {id}",
            )

    where.talk.ask(Choose(f"Delete {id}?", [("keep", "Keep it"), ("delete", "Delete it; u takes it back")]), chosen)


def edit_person(where: Where, id: str = "") -> None:
    """Correct a person of the case, or add one."""
    from engine.load.edit import set_attribute
    from tui.forms.person import PersonForm
    from tui.saving import save_edited, with_entries

    found = _case_and_words(where)
    here = where.desk.here
    if found is None or here is None:
        return
    asked = PersonForm(*found, id)
    path, sha256 = here.path, here.sha256

    def filled(answer: Filled) -> None:
        if not id:
            new, body = asked.new(answer.answers)
            kept(
                where, path, lambda: save_edited(path, sha256, lambda text: with_entries(text, {new: body}, {})),
                f"the new person {new}",
            )  # fmt: skip
            return
        changed = asked.changes(answer.answers)

        def edited(text: str) -> str:
            for name, value in changed.items():
                text = set_attribute(text, f"people.{id}", name, value)
            return text

        if changed:
            said = ", ".join(name.replace("_", " ") for name in changed)
            kept(where, path, lambda: save_edited(path, sha256, edited), f"{said} of {id}")

    _fill(where, asked, filled)


def edit_source(where: Where, id: str = "") -> None:
    """Correct a source of the case, or add one."""
    from engine.load.edit import set_entry
    from tui.forms.person import SourceForm
    from tui.saving import save_edited, with_entries

    found = _case_and_words(where)
    here = where.desk.here
    if found is None or here is None:
        return
    asked = SourceForm(*found, id)
    path, sha256 = here.path, here.sha256

    def filled(answer: Filled) -> None:
        if not id:
            new, body = asked.new(answer.answers)
            kept(
                where, path, lambda: save_edited(path, sha256, lambda text: with_entries(text, {}, {new: body})),
                f"the new source {new}",
            )  # fmt: skip
            return
        changed = asked.changes(answer.answers)
        if changed:
            kept(
                where, path, lambda: save_edited(path, sha256, lambda text: set_entry(text, "sources", id, changed)),
                f"{', '.join(changed)} of {id}",
            )  # fmt: skip

    _fill(where, asked, filled)


def _case_and_words(where: Where) -> tuple[Case, Vocabulary] | None:
    here, words = where.desk.here, where.desk.words
    if here is None or here.case is None or words is None:
        where.talk.tell("No case is open that could be read", wrong=True)
        return None
    if where.desk.pending.changes:
        where.talk.tell("There are what-if changes: S saves them or X takes them back first", wrong=True)
        return None
    return here.case, words


def new_case(where: Where) -> None:
    """Write a new case with a form."""
    from tui.dialogs.form import Form
    from tui.forms.case import CaseForm, case_text

    book = where.desk.rulebook
    if book is None:
        reading = not where.desk.rule_problems
        why = "the rulebook is still being read, a moment" if reading else "the rulebook cannot be read"
        where.talk.tell(f"New case: {why}", wrong=True)
        return
    asked = CaseForm(book, date.today().isoformat())
    folder = case_folder(where)

    def check(answers: Answers) -> tuple[str, str]:
        wrong = asked.check(answers)
        if not any(wrong) and (folder / f"{answers['case']}.yaml").exists():
            return "case", f"There already is a file {answers['case']}.yaml: give the case another id."
        return wrong

    def write(filled: Filled) -> None:
        from engine.load.save import write_new

        path = folder / f"{filled.answers['case']}.yaml"

        def written() -> None:
            path.parent.mkdir(parents=True, exist_ok=True)
            write_new(path, case_text(filled.answers))

        if where.talk.written(written, f"Written to {path}. Its facts come next: a adds one."):
            where.talk.begin("go", _open_new, where, path)

    where.talk.ask(Form(asked.title, asked.fields, check, check_line=asked.check_line), write)


async def _open_new(where: Where, path: Path) -> None:
    """Show a new case where its first fact is written."""
    await where.desk.read_case(path)
    where.desk.tell("case")
    where.talk.go(f"new-case:{path}")


def case_folder(where: Where) -> Path:
    """Where new cases go: beside the open case, in the folder opened, or in the working folder."""
    if where.desk.current is not None:
        return where.desk.current.parent
    return next((path for path in where.desk.paths if path.is_dir()), Path.cwd())


def _first_words(problems: Sequence[Problem]) -> str:
    return problems[0].message if problems else "this fact cannot be read"


ADD_FACT = Action(
    "add_fact",
    "a",
    "Add fact",
    "tell a new fact: any word finds the kind",
    add_fact,
    called="new fact allege tell write",
)
NEW_CASE = Action(
    "new_case", "ctrl+n", "New case", "write a new case with a form", new_case, called="create start file"
)
NEW_PERSON = Action(
    "new_person", "p", "Person", "add a person: role, gender, age, relations; enter on one corrects", edit_person,
    called="people victim name role witness lawyer",
)  # fmt: skip
NEW_SOURCE = Action(
    "new_source",
    "i",
    "Source",
    "add a source: title, date, kind, text",
    edit_source,
    called="document letter interview",
)
