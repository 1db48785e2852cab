"""What is done with a text itself: paragraphs set aside, the next one not told yet, its file, places put right."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from engine.letter.coverage import OPEN
from engine.model.letter import Paragraph
from engine.model.places import place_of
from tui.action import Action
from tui.acts.entries import edit_source
from tui.acts.keeping import kept
from tui.acts.reading import Reading
from tui.dialogs.dialog import Choose, Tell, Write
from tui.lines import counted, line
from tui.rows import Row
from tui.texts import Text, next_open

MOST_LISTED = 8


def set_aside(view: Reading) -> None:
    """Say that nothing is alleged in the selected paragraph, or take that back."""
    found = view.here()
    if found is None:
        return
    text, paragraph = found
    covered = text.at(paragraph.label)
    was = covered is not None and covered.set_aside
    if covered is not None and covered.facts and not was:
        view.talk.tell(
            f"Set aside: {place_of(text.letter, paragraph)} has facts ({', '.join(covered.facts)})", wrong=True
        )
        return
    done = f"{place_of(text.letter, paragraph)} {'taken up again' if was else 'set aside'}"
    if _write_aside(view, text, [paragraph], done, undo=was) and not was:
        go_on(view, 1)


def set_aside_rest(view: Reading) -> None:
    """Set aside what is not told yet from the selected paragraph up to one that is named, the last of the text."""
    found = view.here()
    if found is None:
        return
    text, paragraph = found
    labels = [one.label for one in text.letter.paragraphs]
    at = labels.index(paragraph.label)

    def chosen(last: str) -> None:
        label = last.strip().rpartition(" ")[2]
        if label not in labels[at:]:
            view.talk.tell(f"Set aside: there is no para. {label} behind para. {paragraph.label}", wrong=True)
            return
        span = labels[at : labels.index(label) + 1]
        due = [one.paragraph for one in text.covered if one.paragraph.label in span and one.state == OPEN]
        if due:
            _write_aside(view, text, due, f"{counted(len(due), 'paragraph')} set aside", undo=False)
        else:
            view.talk.tell("Every paragraph there has facts or is set aside")

    title = f"Set aside what is not told yet, from para. {paragraph.label} up to and with para."
    view.talk.ask(Write(title, labels[-1], hint="nothing is alleged there ·"), chosen)


def _write_aside(view: Reading, text: Text, paragraphs: Sequence[Paragraph], done: str, *, undo: bool) -> bool:
    from engine.load.letters import kept as writing
    from tui.saving import save_edited

    here = view.desk.here
    case = here.case if here is not None else None
    if here is None or case is None:
        return False
    edit = writing.taken_up if undo else writing.set_aside
    edited = partial(edit, case=case, source=text.source, letter=text.letter, paragraphs=paragraphs)
    return kept(view, here.path, lambda: save_edited(here.path, here.sha256, edited), done)


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


def next_of_fact(view: Reading) -> None:
    """To the next paragraph that was told by the fact one came from."""
    fact = view.desk.eye.fact
    told = [(id, one.paragraph.label) for id, text in view.texts.items() for one in text.covered if fact in one.facts]
    if not told:
        view.talk.tell(f"{fact or 'No fact'} was read from no paragraph of these texts", wrong=True)
        return
    here = view.place_of_key(view.listed.key)
    at = told.index(here) + 1 if here in told else 0
    source, label = told[at % len(told)]
    view.rest_on(f"para:{source}:{label}")
    view.talk.tell(f"{fact}: {at % len(told) + 1} of {len(told)}")


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


ASIDE = Action(
    "set_aside", "s", "Set aside", "nothing is alleged here; again takes the paragraph up", set_aside,
    called="nothing irrelevant skip ignore",
)  # fmt: skip
ASIDE_REST = Action(
    "set_aside_rest", "R", "Rest aside", "nothing is alleged from here up to a paragraph that you name", set_aside_rest,
    called="skip annex rest all range many",
)  # fmt: skip
NEXT_OPEN = Action(
    "next_open", "n", "Next", "the next paragraph of which the case says nothing yet", lambda view: go_on(view, 1),
    called="unread untold next",
)  # fmt: skip
PREVIOUS_OPEN = Action(
    "previous_open", "N", "Before", "the paragraph before of which the case says nothing yet",
    lambda view: go_on(view, -1),
)  # fmt: skip
SAME_FACT = Action(
    "same_fact", "L", "Same fact", "the next paragraph that the fact one came from was read from", next_of_fact,
    called="where else source",
)  # fmt: skip
NAME_TEXT = Action(
    "name_text", "i", "Text", "name the file of a source's text, or correct the source", name_text,
    called="file letter document source add link",
)  # fmt: skip
PUT_RIGHT = Action(
    "put_right", "M", "Places", "places whose words have moved or are lost since they were read, and how to mend them",
    put_right, called="changed text lost moved passages",
)  # fmt: skip
