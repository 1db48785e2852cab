"""The texts of a case beside what the case says of each paragraph, and what a paragraph proposes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import partial
from typing import ClassVar

from textual.binding import BindingType

from engine.letter.coverage import OPEN as NOT_TOLD
from engine.letter.coverage import SET_ASIDE, TOLD, Covered
from engine.letter.suggest import Suggestion
from engine.model.letter import Paragraph
from engine.model.marks import mark_of
from engine.model.places import paragraphs_at, place_of
from tui.action import bindings
from tui.acts.looking import COPY
from tui.acts.reading import FACT_HERE, choose_words, fact_of_kind
from tui.acts.text import ASIDE, ASIDE_REST, NAME_TEXT, NEXT_OPEN, PREVIOUS_OPEN, PUT_RIGHT, SAME_FACT
from tui.desk import CASES, Desk, News
from tui.layout import Remembered
from tui.lines import counted, line
from tui.opened import not_there_yet
from tui.pane import heading, said
from tui.paragraphs import (
    LONG,
    MARKS,
    OF_A_SENTENCE,
    WIDEST_LABEL,
    kind_row,
    moved_words,
    paragraph_row,
    paragraph_title,
    short,
    subject,
    told_apart,
)
from tui.rows import Row
from tui.talk import Talk
from tui.texts import Passages, Text, Texts, page_words
from tui.view import FILTER, OPEN, View, with_common

WORDS = replace(
    OPEN, short="Words", says="the paragraph in full; choose words in it and make a fact of them",
    called="select quote passage read",
)  # fmt: skip


MOST_TOLD = 3


class ReadView(View):
    """The paragraphs of the texts of the open case."""

    name_of_view = "read"
    list_title = "The text"
    detail_title = "The paragraph"
    ACTIONS = (
        WORDS,
        FACT_HERE,
        ASIDE,
        NEXT_OPEN,
        PREVIOUS_OPEN,
        SAME_FACT,
        ASIDE_REST,
        replace(FILTER, short="Find"),
        PUT_RIGHT,
        NAME_TEXT,
        COPY,
    )
    IN_DETAIL = ("open", "add_fact", "set_aside", "copy_all", "zoom")
    BINDINGS: ClassVar[list[BindingType]] = bindings(with_common(ACTIONS))
    HELP = (
        "The texts of the sources, paragraph by paragraph: ● has facts, ? is not told yet, – is set aside. Beside "
        "it what the case says of the paragraph, and the kinds of fact that fit it, with the words that led there. "
        "What is read off the text is proposed, and written only where you take it. The text stays on this machine "
        "and is in no draft."
    )

    def __init__(self, desk: Desk, talk: Talk, remembered: Remembered) -> None:
        super().__init__(desk, talk, remembered)
        self.store = Texts()
        self.passages = Passages()
        self.texts: dict[str, Text] = {}
        self.wrong: dict[str, str] = {}
        self._kinds: dict[str, tuple[Suggestion, ...]] = {}
        self._framing: dict[str, str] = {}
        self._moved: set[tuple[str, str, str, str]] = set()
        self._eye_on = ""
        self._drawn: Sequence[Row] = ()
        self._rows: dict[tuple[str, str], tuple[tuple[Covered, int, int], Row]] = {}

    # --- what is read -----------------------------------------------------------------------------

    def told(self, news: News) -> None:
        """The case or one of its texts changed."""
        if self.is_mounted and not self.display and news.about != CASES and self.desk.current is not None:
            self._read()  # so that it is noticed what moves while another view is shown
        super().told(news)

    def _read(self) -> None:
        case = self.desk.here.case if self.desk.here is not None else None
        self.texts, self.wrong = self.store.of(case) if case is not None else ({}, {})
        moved = {
            (one.fact, text.source, one.shift.place, one.shift.now)
            for text in self.texts.values()
            for one in text.moved
        }
        new, self._moved = moved - self._moved, moved
        if new:
            self.call_after_refresh(self._tell_moved, sorted(new))

    def _tell_moved(self, moved: Sequence[tuple[str, str, str, str]]) -> None:
        told = [
            f"{place} is {now} now ({fact or 'set aside'})" if now else f"{place} is lost ({fact or 'set aside'})"
            for fact, _, place, now in moved
        ]
        more = f" and {len(told) - MOST_TOLD} more" if len(told) > MOST_TOLD else ""
        self.talk.tell(f"The text has changed: {'; '.join(told[:MOST_TOLD])}{more}. M shows all.", wrong=True)

    def place_of_key(self, key: str) -> tuple[str, str]:
        """Source and label of a row."""
        sort, _, rest = key.partition("#")[0].partition(":")
        source, _, label = rest.partition(":")
        return (source, label) if sort == "para" else ("", "")

    def here(self) -> tuple[Text, Paragraph] | None:
        """The selected paragraph; None, with a word on it, where there is none."""
        source, label = self.place_of_key(self.listed.key)
        text = self.texts.get(source)
        paragraph = text.letter.at(label) if text is not None else None
        if text is None or paragraph is None:
            self.talk.tell("No paragraph is selected", wrong=True)
            return None
        return text, paragraph

    # --- what is shown ----------------------------------------------------------------------------

    def draw(self) -> None:
        """Draw anew from the texts as they are; what stays as it was is not laid out again, as texts may be long."""
        self._read()
        rows, wanted = self.rows(), self.wanted()
        if rows != self._drawn or wanted is not None or not rows:
            self.listed.empty = self._why_empty()
            self.listed.show(rows, wanted)
            self._drawn = rows
        self.main.name_it(self.title())
        self.draw_detail()

    def title(self) -> str:
        """How much is told, set aside and not told yet."""
        every = [one for text in self.texts.values() for one in text.covered]
        counts = {state: sum(one.state == state for one in every) for state in MARKS}
        if not every:
            return self.list_title
        moved = sum(len(text.moved) for text in self.texts.values())
        more = f" · {counted(moved, 'place')} moved or lost: M" if moved else ""
        told = f"● {counts[TOLD]} with facts  – {counts[SET_ASIDE]} set aside  ? {counts[NOT_TOLD]} not told yet"
        return told + more

    def rows(self) -> Sequence[Row]:
        """A row for each paragraph, below its text where there are several."""
        case = self.desk.case
        if case is None:
            return ()
        rows: list[Row] = []
        several = len(self.texts) + len(self.wrong) > 1
        for id, reason in self.wrong.items():
            rows.append(said(f"{case.sources[id].title}: {case.sources[id].file}: {reason}", "red", hang=2))
        for id, text in self.texts.items():
            shown = [one for one in text.covered if self.filter.matches(subject(id, one))]
            if several and shown:
                head = line((case.sources[id].title, "bold"), (f"  {case.sources[id].file}", "dim"))
                rows.append(Row(head, f"head:read:{id}", head=True, gap=bool(rows)))
            width = min(max((len(one.paragraph.label) for one in shown), default=0), WIDEST_LABEL)
            rows += [self._row(id, one, width, depth=int(several)) for one in shown]
        return rows

    def _row(self, source: str, covered: Covered, width: int, *, depth: int) -> Row:
        """The row of a paragraph; the same one as before while nothing else is said, so that it stays laid out."""
        known = (covered, width, depth)
        key = (source, covered.paragraph.label)
        if key not in self._rows or self._rows[key][0] != known:
            self._rows[key] = (known, paragraph_row(source, covered, width, depth=depth))
        return self._rows[key][1]

    def wanted(self) -> str | None:
        """The place that the eye was led to, else the paragraph as before, else the first not told yet."""
        source, _, rest = self.desk.eye.place.partition("|")
        if source:
            self.desk.eye.place = ""
            locator, _, fact = rest.partition("|")
            text = self.texts.get(source)
            found = paragraphs_at(text.letter, locator, fact) if text is not None else []
            if found:
                return f"para:{source}:{found[0].label}"
            self.talk.tell(f"{source}, {locator}: this passage is not in the text (any more)", wrong=True)
        if self.listed.key.startswith("para:"):
            return self._same_words()
        return next(
            (f"para:{id}:{one.paragraph.label}" for id, text in self.texts.items() for one in text.covered
             if one.state == NOT_TOLD and len(one.paragraph.text) >= LONG),
            None,
        )  # fmt: skip

    def _same_words(self) -> str | None:
        """The row with the words that the eye rests on, where the text has changed; None where it has not."""
        source, label = self.place_of_key(self.listed.key)
        text = self.texts.get(source)
        paragraph = text.letter.at(label) if text is not None else None
        if text is None or (paragraph is not None and mark_of(paragraph.text) == self._eye_on):
            return None
        same = text.letter.marked.get(self._eye_on, ())
        return f"para:{source}:{same[0].label}" if len(same) == 1 else None

    def when_empty(self) -> str:
        """Why there is no text."""
        desk = self.desk
        return not_there_yet(desk.here) or (
            "No source of this case names its text. Put the letter (txt, md, html, docx, odt, pdf with text) into the "
            "folder of the case, and press i to name it."
        )

    def about(self, key: str) -> tuple[str, Sequence[Row]]:
        """What the case says of a paragraph, and the kinds that fit it."""
        source, label = self.place_of_key(key)
        text = self.texts.get(source)
        covered = text.at(label) if text is not None else None
        if text is None or covered is None:
            return self.detail_title, ()
        self._eye_on = mark_of(covered.paragraph.text)
        return paragraph_title(text, covered.paragraph), list(self._details(text, covered))

    def _details(self, text: Text, covered: Covered) -> Iterator[Row]:
        assessment = self.desk.assessment
        sentences = {fact.id: fact.sentence for fact in assessment.facts} if assessment else {}
        for fact in covered.facts:
            came = ("  ← you came from it", "dim") if fact == self.desk.eye.fact and len(covered.facts) > 1 else ""
            words = line(("● ", "green"), (f"{fact}  ", "bold"), sentences.get(fact, ""), came)
            yield Row(words, f"fact:{fact}", hang=2)
        if covered.set_aside:
            yield said("– Set aside: nothing is alleged here. s takes it up again.", "dim", hang=2)
        if not covered.facts and not covered.set_aside:
            yield said("? The case says nothing of it yet.", "yellow", hang=2)
        for one in text.moved:
            here = one.shift.now == place_of(text.letter, covered.paragraph)
            if here or one.shift.place == place_of(text.letter, covered.paragraph):
                yield said(moved_words(one.fact, one.shift.place, one.shift.now), "yellow", hang=2)
        yield from self._kind_rows(covered.paragraph)

    def _kind_rows(self, paragraph: Paragraph) -> Iterator[Row]:
        words = self.desk.words
        found = self._kinds.get(paragraph.text)
        if words is None or len(paragraph.text) < LONG:
            return
        if framing := self._framing.get(paragraph.text):
            yield said(f"Nothing seems to be alleged here: it {framing}. s sets it aside.", "dim")
        yield heading("What fits, and the words that led there; enter tells it")
        if found is None:
            yield said("Looking …", "dim")
            self.talk.begin("suggest", self._look, paragraph.text)
            return
        if self.passages.problems:
            yield said("The sentences of the rulebook cannot be read: pincite rules check", "red")
        elif not found:
            yield said("No word of it is known; a finds a kind by any word.", "dim")
        for one in found:
            yield kind_row(one, words, f"tell:{one.kind}")
        for number, (start, end) in enumerate(told_apart(paragraph.text), start=1):
            sentence = paragraph.text[start:end]
            yield Row(line((f"“{short(sentence)}”", "dim")), gap=number == 1, hang=2)
            for one in self._kinds.get(sentence, ())[:OF_A_SENTENCE]:
                yield kind_row(one, words, f"tell:{one.kind}#{number}", depth=1)

    async def _look(self, passage: str) -> None:
        book, case = self.desk.rulebook, self.desk.case
        if book is None or case is None:
            return
        found = await self.desk.in_engine(lambda: self.passages.kinds(book, passage))
        self._framing[passage] = await self.desk.in_engine(lambda: self.passages.framing(book, passage))
        for start, end in told_apart(passage):
            told = passage[start:end]
            self._kinds[told] = await self.desk.in_engine(partial(self.passages.kinds, book, told))
        self._kinds[passage] = found
        if self.display:
            self.draw_detail()
        if found:  # the names of the case are learnt now, and not while somebody waits for the form
            await self.desk.in_engine(lambda: self.passages.proposals(book, case, passage, found[0].kind))

    def opened(self, key: str) -> None:
        """The paragraph in full, to choose words in."""
        if key.startswith("para:"):
            choose_words(self)

    def opened_detail(self, key: str) -> None:
        """A kind is told of this paragraph; a fact is gone to."""
        sort, _, rest = key.partition(":")
        kind, _, number = rest.partition("#")
        if sort == "tell":
            found = self.here()
            text = found[1].text if found is not None else ""
            start, end = told_apart(text)[int(number) - 1] if number else (0, 0)
            fact_of_kind(self, kind, text[start:end])
        else:
            self.go(key)

    def citation(self) -> str:
        """The source and the place in it."""
        source, label = self.place_of_key(self.listed.key)
        text, case = self.texts.get(source), self.desk.case
        paragraph = text.letter.at(label) if text is not None else None
        if text is None or case is None or paragraph is None:
            return ""
        page = page_words(paragraph)
        return f"{case.sources[source].title}, {f'{page}, ' if page else ''}{place_of(text.letter, paragraph)}"

    def cannot(self, action: str) -> str:
        """What needs a paragraph."""
        needs = ("open", "add_fact", "set_aside", "set_aside_rest", "copy")
        focused_on_fact = self.selected_key.startswith(("fact:", "tell:"))
        if action in needs and not focused_on_fact and not self.listed.key.startswith("para:"):
            return "no paragraph is selected"
        return "no text is open" if action in ("next_open", "previous_open", "put_right") and not self.texts else ""
