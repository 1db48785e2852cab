"""Telling a new fact: its kind found by any word for it, then its form, then written or only tried."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from engine.model.problem import Problem
from engine.model.vocabulary import PERSON, Vocabulary
from tui import unsaved
from tui.action import Action
from tui.acts.filling import fill_in
from tui.acts.keeping import Where, change, kept
from tui.dialogs.dialog import Choose

if TYPE_CHECKING:
    from tui.dialogs.field import Answers, Filled
    from tui.forms.fact import FactForm

BEGUN = "begun:"


def add_fact(where: Where) -> None:
    """Choose what is alleged, by any word for it, then fill it in."""
    here, words = where.desk.here, where.desk.words
    if here is None or here.case is None or words is None:
        where.talk.tell("Add fact: no case is open that could be read", wrong=True)
        return
    kinds = kinds_by_title(words)
    begun = {name: answers for name, answers in unsaved.recall(here.path).forms.items() if name in words.kinds}
    first = [(f"{BEGUN}{name}", f"Go on with what you had begun: {words.kinds[name].title}") for name in begun]

    def by_meaning(text: str) -> Sequence[tuple[str, str]]:
        return kinds_meant(words, text)

    def chosen(key: str) -> None:
        if key.startswith(BEGUN):
            name = key.removeprefix(BEGUN)
            new_fact(where, name, begun=begun[name])
            return
        kind, attribute, value = kind_chosen(key)
        new_fact(where, kind, {attribute: value} if value else None, first=attribute)

    title = "What is alleged? Type any word for it, or choose the kind of fact."
    where.talk.ask(Choose(title, [*first, *kinds], find=True, by_meaning=by_meaning), chosen)


def kinds_by_title(words: Vocabulary) -> list[tuple[str, str]]:
    """Every kind of fact with its title and sentence, in the order of the titles."""
    from engine.reason.sentences import fill

    kinds = []
    for name, kind in words.kinds.items():
        if not kind.abstract and name != PERSON:
            says = fill(kind.says, lambda slot: "somebody" if slot == PERSON else "somebody else")
            kinds.append((name, f"{kind.title}: {says}  ({name})"))
    return sorted(kinds, key=lambda pair: pair[1].casefold())


def kinds_meant(words: Vocabulary, text: str) -> list[tuple[str, str]]:
    """The kinds a word leads to, each with the detail or value that was hit; `kind_chosen` reads the keys."""
    from engine.model.word_search import search
    from tui.forms.meant import line_meant

    named = dict(kinds_by_title(words))
    found = []
    for one in search(words, text, typing=True):
        if one.kind not in named:
            continue
        attribute, value = line_meant(one, text)
        of = f" · {_hit_words(words, one.kind, attribute, value)}" if attribute else ""
        key = f"{one.kind}|{attribute}|{value}" if attribute else one.kind
        found.append((key, f"{named[one.kind]}{of}"))
    return found


def kind_chosen(key: str) -> tuple[str, str, str]:
    """A kind, and the detail and value of it that were meant, "" for none."""
    kind, _, hit = key.partition("|")
    attribute, _, value = hit.partition("|")
    return kind, attribute, value


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
    from tui.forms.fact import FactForm
    from tui.forms.fact_text import DETAIL

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

    fill_in(where, asked, filled, name=kind, tries=True, begin_at=f"{DETAIL}{first}" if first else "", begun=begun)


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
