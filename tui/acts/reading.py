"""From a letter to facts: words chosen, the kind with its reasons, the form with what the words propose."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import TYPE_CHECKING, Protocol

from engine.model.places import place_of, read_place
from tui import unsaved
from tui.action import Action
from tui.acts.keeping import kept
from tui.acts.telling import kind_chosen, kinds_by_title, kinds_meant
from tui.dialogs.dialog import Choose
from tui.dialogs.passage import Chosen, Passage
from tui.paragraphs import short
from tui.rows import Rows
from tui.texts import Passages, Text

if TYPE_CHECKING:
    from engine.letter.proposals import Proposal
    from engine.model.letter import Paragraph
    from tui.desk import Desk
    from tui.dialogs.field import Answers, Filled
    from tui.forms.fact import FactForm
    from tui.talk import Talk

HINT = "what nobody says stays empty"
NOTHING: Mapping[str, str] = MappingProxyType({})


class Reading(Protocol):
    """The view of the texts: what lies on the desk, the texts as they are read, and the paragraph that is selected."""

    desk: Desk
    talk: Talk
    texts: dict[str, Text]
    passages: Passages

    @property
    def listed(self) -> Rows:
        """The paragraphs."""
        ...

    def here(self) -> tuple[Text, Paragraph] | None:
        """The selected paragraph."""
        ...

    def place_of_key(self, key: str) -> tuple[str, str]:
        """Source and label of a row."""
        ...

    def rest_on(self, key: str) -> None:
        """Rest on a row."""
        ...


def choose_words(view: Reading) -> None:
    """Show the selected paragraph in full, and make a fact of the words chosen in it."""
    found = view.here()
    if found is None:
        return
    text, paragraph = found
    title = f"{view.desk.case.sources[text.source].title}, {place_of(text.letter, paragraph)}" if view.desk.case else ""

    def chosen(answer: Chosen) -> None:
        view.talk.begin("kinds", _choose_kind, view, text, paragraph, answer)

    view.talk.ask(Passage(title, paragraph.text), chosen)


def fact_from_paragraph(view: Reading) -> None:
    """Make a fact of the selected paragraph."""
    found = view.here()
    if found is not None:
        view.talk.begin("kinds", _choose_kind, view, *found, Chosen(""))


def fact_of_kind(view: Reading, kind: str, words: str = "") -> None:
    """Make a fact of this kind of some words of the selected paragraph, or of all of it."""
    found = view.here()
    if found is not None:
        view.talk.begin("kinds", _fill_in, view, *found, Chosen(words), kind)


async def _choose_kind(view: Reading, text: Text, paragraph: Paragraph, chosen: Chosen) -> None:
    """Choose what is alleged: the kinds that fit the words first, with the words that led there."""
    desk = view.desk
    book, words = desk.rulebook, desk.words
    if book is None or words is None:
        return
    passage = chosen.words or paragraph.text
    likely = await desk.in_engine(lambda: view.passages.kinds(book, passage))
    first = [(one.kind, f"{words.kinds[one.kind].title}  ({', '.join(one.because)})") for one in likely]
    others = [option for option in kinds_by_title(words) if option[0] not in {one.kind for one in likely}]

    def by_meaning(typed: str) -> Sequence[tuple[str, str]]:
        return kinds_meant(words, typed)

    def taken(key: str) -> None:
        kind, detail, value = kind_chosen(key)
        view.talk.begin("kinds", _fill_in, view, text, paragraph, chosen, kind, {detail: value} if value else {})

    title = f"What is alleged? First what fits best, with the words that led there: “{short(passage)}”"
    view.talk.ask(Choose(title, [*first, *others], find=True, by_meaning=by_meaning), taken)


async def _fill_in(
    view: Reading, text: Text, paragraph: Paragraph, chosen: Chosen, kind: str, said: Mapping[str, str] = NOTHING
) -> None:
    """Fill in the form: the source stands there, and what the words propose is offered line by line.

    `said` are details that the researcher named when choosing the kind.
    """
    from tui.dialogs.form import Form
    from tui.forms.fact import FactForm
    from tui.forms.fact_text import DETAIL
    from tui.forms.proposed import with_proposals

    desk = view.desk
    here, case, book, words = desk.here, desk.case, desk.rulebook, desk.words
    if here is None or case is None or book is None or words is None:
        return
    passage = chosen.words or paragraph.text
    read_off = await desk.in_engine(lambda: view.passages.proposals(book, case, passage, kind))
    around = await desk.in_engine(lambda: view.passages.proposals(book, case, paragraph.text, kind))
    decides = desk.decisive.of(kind) if desk.decisive is not None else {}
    held = {"source": f"{text.source}, {place_of(text.letter, paragraph)}"}
    asked = FactForm(kind, case, words, {**held, **said}, decides=decides)
    filled = {**held, **{f"{DETAIL}{name}": value for name, value in said.items()}}
    if chosen.note:
        filled["note"] = passage
    fields = with_proposals(asked.fields, read_off, filled, around)
    path, name = here.path, kind

    def done(answer: Filled) -> None:
        _write(view, asked, answer.answers, text)

    view.talk.ask(
        Form(
            asked.title,
            fields,
            asked.check,
            check_line=asked.check_line,
            hint=_hint(read_off),
            keep=lambda answers: unsaved.keep_form(path, name, answers),
        ),
        done,
    )


def _hint(read_off: Sequence[Proposal]) -> str:
    return "only what you take is written" if read_off else HINT


def _write(view: Reading, asked: FactForm, answers: Answers, text: Text) -> None:
    """Write the fact, with the marks of the paragraphs that it names in this text."""
    from engine.load.letters.kept import marked
    from engine.model.places import paragraphs_at
    from tui.saving import save_edited, with_entries

    here, case = view.desk.here, view.desk.here.case if view.desk.here is not None else None
    if here is None or case is None:
        return
    new = asked.entries(answers)
    named = [one.strip().partition(",") for one in answers["source"].split(";")]
    read = [
        paragraph
        for source, _, locator in named
        if source.strip() == text.source and read_place(locator).paras
        for paragraph in paragraphs_at(text.letter, locator)
    ]

    def edited(written: str) -> str:
        written = with_entries(written, new.people, new.sources, new.fact)
        return marked(written, case, text.source, text.letter, new.id, read) if read else written

    if kept(view, here.path, lambda: save_edited(here.path, here.sha256, edited), f"the new fact {new.id}"):
        view.desk.eye.fact = new.id
    else:
        unsaved.keep_form(here.path, asked.kind, answers)


FACT_HERE = Action(
    "add_fact", "a", "Fact", "make a fact of this paragraph: the likeliest kinds first, and what the words propose",
    fact_from_paragraph, called="new fact allege tell write suggest",
)  # fmt: skip
