"""From a letter to facts: words chosen, the kind with its reasons, the form with what the words propose; set aside."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Protocol

from engine.model.places import place_of, read_place
from engine.model.vocabulary import PERSON, Vocabulary
from tui import unsaved
from tui.action import Action
from tui.acts.entries import edit_source
from tui.acts.keeping import kept
from tui.dialogs.dialog import Choose, Tell
from tui.dialogs.passage import Chosen, Passage
from tui.lines import line
from tui.rows import Row, Rows
from tui.texts import Passages, Text, next_open, page_words

if TYPE_CHECKING:
    from engine.letter.proposals import Proposal
    from engine.letter.suggest import Suggestion
    from engine.model.letter import Paragraph
    from tui.desk import Desk
    from tui.dialogs.field import Answers, Filled
    from tui.forms.fact import FactForm
    from tui.talk import Talk

HINT = "what nobody says stays empty"


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


def fact_of_kind(view: Reading, kind: str) -> None:
    """Make a fact of this kind of the selected paragraph."""
    found = view.here()
    if found is not None:
        view.talk.begin("kinds", _fill_in, view, *found, Chosen(""), kind)


async def _choose_kind(view: Reading, text: Text, paragraph: Paragraph, chosen: Chosen) -> None:
    """Choose what is alleged: the kinds that fit the words first, with the words that led there."""
    desk = view.desk
    book, words = desk.rulebook, desk.words
    if book is None or words is None:
        return
    passage = chosen.words or paragraph.text
    likely = await desk.in_engine(lambda: view.passages.kinds(book, passage))
    named = dict(kinds_by_title(words))
    first = [(one.kind, f"{words.kinds[one.kind].title}  ({', '.join(one.because)})") for one in likely]
    others = [option for option in named.items() if option[0] not in {one.kind for one in likely}]

    def by_meaning(typed: str) -> Sequence[tuple[str, str]]:
        from engine.model.word_search import search

        return [(one.kind, named[one.kind]) for one in search(words, typed, typing=True) if one.kind in named]

    def taken(kind: str) -> None:
        view.talk.begin("kinds", _fill_in, view, text, paragraph, chosen, kind)

    title = f"What is alleged? First what fits best, with the words that led there: “{_short(passage)}”"
    view.talk.ask(Choose(title, [*first, *others], find=True, by_meaning=by_meaning), taken)


def kinds_by_title(words: Vocabulary) -> list[tuple[str, str]]:
    """Every kind of fact with its title and sentence, by title."""
    from engine.reason.sentences import fill

    kinds = []
    for name, kind in words.kinds.items():
        if not kind.abstract and name != PERSON:
            says = fill(kind.says, lambda slot: "somebody" if slot == PERSON else "somebody else")
            kinds.append((name, f"{kind.title}: {says}  ({name})"))
    return sorted(kinds, key=lambda pair: pair[1].casefold())


async def _fill_in(view: Reading, text: Text, paragraph: Paragraph, chosen: Chosen, kind: str) -> None:
    """Fill in the form: the source stands there, and what the words propose is offered line by line."""
    from tui.dialogs.form import Form
    from tui.forms.fact import FactForm
    from tui.forms.proposed import with_proposals

    desk = view.desk
    here, case, book, words = desk.here, desk.case, desk.rulebook, desk.words
    if here is None or case is None or book is None or words is None:
        return
    passage = chosen.words or paragraph.text
    read_off = await desk.in_engine(lambda: view.passages.proposals(book, case, passage, kind))
    decides = desk.decisive.of(kind) if desk.decisive is not None else {}
    held = {"source": f"{text.source}, {place_of(text.letter, paragraph)}"}
    asked = FactForm(kind, case, words, held, decides=decides)
    filled = {**held, **({"note": passage} if chosen.note else {})}
    fields = with_proposals(asked.fields, read_off, filled)
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


def set_aside(view: Reading) -> None:
    """Say that nothing is alleged in the selected paragraph, or take that back."""
    from engine.load.letters import kept as writing
    from tui.saving import save_edited

    found, here = view.here(), view.desk.here
    if found is None or here is None or here.case is None:
        return
    text, paragraph = found
    case, covered = here.case, text.at(paragraph.label)
    was = covered is not None and covered.set_aside
    if covered is not None and covered.facts and not was:
        view.talk.tell(
            f"Set aside: {place_of(text.letter, paragraph)} has facts ({', '.join(covered.facts)})", wrong=True
        )
        return
    edit = writing.taken_up if was else writing.set_aside
    done = f"{place_of(text.letter, paragraph)} {'taken up again' if was else 'set aside'}"

    def edited(written: str) -> str:
        return edit(written, case, text.source, text.letter, [paragraph])

    if kept(view, here.path, lambda: save_edited(here.path, here.sha256, edited), done) and not was:
        go_on(view, 1)


def name_text(view: Reading) -> None:
    """Name the file of a source's text: of the source that is shown, of the only one, or of one that is chosen."""
    case = view.desk.case
    shown = view.place_of_key(view.listed.key)[0]
    if case is None or len(case.sources) < 2 or shown:
        edit_source(view, shown or next(iter(case.sources if case is not None else ()), ""))
        return
    options = [
        (id, f"{source.title}{f'  {source.file}' if source.file else ''}") for id, source in case.sources.items()
    ]
    view.talk.ask(Choose("The text of which source?", options), lambda id: edit_source(view, id))


def go_on(view: Reading, by: int) -> None:
    """To the next paragraph of which nothing is said yet, or the one before."""
    source, label = view.place_of_key(view.listed.key)
    found = next_open(view.texts, source, label, by)
    if found is None:
        view.talk.tell("Every paragraph has facts or is set aside")
    else:
        view.rest_on(f"para:{found[0]}:{found[1]}")


def put_right(view: Reading) -> None:
    """Show the places whose words have moved or are lost, and write those that were found as they are now."""
    from engine.load.letters import kept as writing
    from tui.saving import save_edited

    here = view.desk.here
    if here is None or here.case is None:
        return
    case = here.case
    moved = [(text, one) for text in view.texts.values() for one in text.moved]
    if not moved:
        view.talk.tell("Every place has the words that were read there")
        return
    right = {id: [one for one in text.moved if writing.can_be_put_right(case, one)] for id, text in view.texts.items()}
    listed = [
        f"{one.fact or 'set aside'}: {text.source}, {one.shift.place} "
        + (f"→ {one.shift.now}" if one.shift.now else "is lost: its words are gone")
        + ("" if one in right[text.source] or not one.shift.now else " (write it yourself: enter on the fact)")
        for text, one in moved
    ]
    if not any(right.values()):
        view.talk.ask(
            Tell("Lost places, which nobody moves for you", [Row(line(one), hang=4) for one in listed]), _nothing
        )
        return

    def edited(written: str) -> str:
        for id, found in right.items():
            if found:
                written = writing.put_right(written, case, id, view.texts[id].letter, found)
        return written

    def chosen(answer: str) -> None:
        if answer == "write":
            kept(view, here.path, lambda: save_edited(here.path, here.sha256, edited), "the places of passages")

    options = [("leave", "Leave the file as it is"), ("write", "Write where the same words stand now; u takes it back")]
    more = f"; and {len(listed) - MOST_LISTED} more" if len(listed) > MOST_LISTED else ""
    view.talk.ask(Choose(f"The text has changed. {'; '.join(listed[:MOST_LISTED])}{more}.", options), chosen)


def _nothing(_: str) -> None:
    """A text that was read needs no answer."""


def suggestion_words(one: Suggestion) -> str:
    """The words of a passage that led to a kind."""
    return ", ".join(one.because)


def paragraph_title(text: Text, paragraph: Paragraph) -> str:
    """A paragraph with its page."""
    page = page_words(paragraph)
    return f"{place_of(text.letter, paragraph)}{f' · {page}' if page else ''}"


def _short(passage: str) -> str:
    words = " ".join(passage.split())
    return words if len(words) <= MOST_SHOWN else f"{words[:MOST_SHOWN].rstrip()} …"


MOST_SHOWN = 60
MOST_LISTED = 8

FACT_HERE = Action(
    "add_fact", "a", "Fact", "make a fact of this paragraph: the likeliest kinds first, and what the words propose",
    fact_from_paragraph, called="new fact allege tell write suggest",
)  # fmt: skip
ASIDE = Action(
    "set_aside", "s", "Set aside", "nothing is alleged here; again takes the paragraph up", set_aside,
    called="nothing irrelevant skip ignore",
)  # fmt: skip
NEXT_OPEN = Action(
    "next_open", "n", "Next", "the next paragraph of which the case says nothing yet", lambda view: go_on(view, 1),
    called="unread untold next",
)  # fmt: skip
PREVIOUS_OPEN = Action(
    "previous_open", "N", "Before", "the paragraph before of which the case says nothing yet",
    lambda view: go_on(view, -1),
)  # fmt: skip
NAME_TEXT = Action(
    "name_text", "i", "Text", "name the file of a source's text, or correct the source", name_text,
    called="file letter document source add link",
)  # fmt: skip
PUT_RIGHT = Action(
    "put_right", "M", "Places", "places whose words have moved or are lost since they were read, and how to mend them",
    put_right, called="changed text lost moved passages",
)  # fmt: skip
