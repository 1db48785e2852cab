"""The text of a case beside the case: paragraphs, facts made of them, what is set aside, and texts that change."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from engine.load.reading import read_text
from tests.tui.driver import Driver, Open
from tui.choosing import longer_by_a_word, next_sentence, sentences
from tui.dialogs.passage import Passage
from tui.texts import Texts

LETTER = """Communication on a journalist

On 16 July 2024 police searched the home of Ms. Rahimova in the capital. They showed no warrant. A laptop was taken.

The case was heard behind closed doors from 28 January 2025 to 5 February 2025, and the court gave no reasons for it.

We remain at your disposal and thank you for your kind attention to this.
"""
OURS = Path("cases/journalist.yaml")


@pytest.fixture
def letter(desk_files: Path) -> Path:
    """The letter of the journalist's case as a text, and facts that refer to its paragraphs."""
    path = desk_files / "cases" / "letter.txt"
    path.write_text(LETTER, encoding="utf-8")
    text = OURS.read_text(encoding="utf-8")
    text = text.replace("kind: communication}", "kind: communication, file: letter.txt}")
    for page, place in (("p. 2", "para. 2"), ("p. 3", "para. 3"), ("p. 4", "para. 3")):
        text = text.replace(f"letter, {page}", f"letter, {place}")
    OURS.write_text(text, encoding="utf-8")
    return path


async def at(driver: Driver, label: str) -> None:
    """Open the text at a paragraph."""
    await driver.open("journalist", "2")
    await driver.press("L")
    assert driver.app.view.listed.select(f"para:letter:{label}")
    await driver.settled()


@pytest.mark.parametrize("size", [(80, 24), (160, 48)], ids=lambda size: f"{size[0]}x{size[1]}")
async def test_the_text_beside_the_case(
    opened: Open, letter: Path, same_screen: Callable[[str, str], None], size: tuple[int, int]
) -> None:
    async with opened(size=size) as driver:
        await at(driver, "3")
        same_screen(f"read-{size[0]}x{size[1]}", driver.screen)
        await driver.press("tab")
        assert driver.app.focused is driver.app.view.detail.rows
        await driver.press("enter")
        assert driver.app.shown_view == "facts"
        assert driver.app.desk.eye.fact == "closed-trial"
        await driver.press("escape")
        assert driver.app.shown_view == "read"


async def test_a_fact_leads_to_its_paragraph(opened: Open, letter: Path) -> None:
    async with opened() as driver:
        await driver.open("journalist")
        await driver.choose("2", "fact:no-counsel")
        await driver.press("L")
        assert driver.app.view.listed.key == "para:letter:3"
        await driver.choose("2", "fact:search-home")
        await driver.press("L")
        assert driver.app.view.listed.key == "para:letter:2"
        assert driver.app.view.listed.select("para:letter:4")
        await driver.press("L")
        assert driver.app.view.listed.key == "para:letter:2"
        assert "search-home: 1 of 1" in driver.toasts


async def test_why_leads_to_the_paragraph(opened: Open, letter: Path) -> None:
    async with opened() as driver:
        await driver.open("journalist")
        await driver.press("w")
        rows = driver.app.view.listed
        assert rows.select(next(row.key for row in rows.rows if row.key.startswith("fact:closed-trial")))
        await driver.press("L")
        assert driver.app.view.listed.key == "para:letter:3"


async def test_set_aside_next_and_taken_up_again(opened: Open, letter: Path) -> None:
    async with opened() as driver:
        await at(driver, "1")
        await driver.press("s")
        assert "set_aside: [para. 1]" in read_text(OURS)
        assert "# The search comes first." in read_text(OURS)
        assert driver.app.view.listed.key == "para:letter:4", "on to what is not told yet"
        await driver.press("N")
        assert driver.app.view.listed.key == "para:letter:4", "there is no other"
        assert driver.app.view.listed.select("para:letter:1")
        await driver.press("s")
        assert "set_aside" not in read_text(OURS)
        assert driver.app.view.listed.select("para:letter:2")
        await driver.press("s")
        assert "has facts (search-home)" in driver.toasts
        await driver.press("u")
        assert "Take back" in driver.screen


async def test_the_rest_is_set_aside_at_once(opened: Open, letter: Path) -> None:
    letter.write_text(f"{LETTER}\nAnnex\n\nThe law that applies.\n", encoding="utf-8")
    async with opened() as driver:
        await at(driver, "1")
        await driver.press("R")
        assert "from para. 1 up to" in " ".join(driver.screen.replace("│", " ").split())
        await driver.press("enter")
        assert "set_aside: [para. 1, paras. 4-6]" in read_text(OURS), "what has facts is left as it is"
        assert "4 paragraphs set aside" in driver.toasts or "Written" in driver.toasts
        await driver.press("R", "ctrl+u")
        await driver.type("99")
        await driver.press("enter")
        assert "no para. 99" in driver.toasts


async def test_a_fact_from_words_takes_only_what_is_accepted(opened: Open, letter: Path) -> None:
    async with opened() as driver:
        await at(driver, "2")
        before = read_text(OURS)
        await driver.press("enter", "s", "s")
        assert isinstance(driver.app.screen, Passage)
        assert driver.app.screen.area.selected_text == "They showed no warrant."
        await driver.press("escape", "a")
        assert "“On 16 July 2024 police searched the home" in " ".join(driver.screen.split())
        await driver.type("search")
        await driver.press("enter")
        form = driver.screen
        assert "PROPOSED rahimova “Rahimova”" in " ".join(form.replace("│", " ").split())
        assert "letter, para. 2" in form
        await driver.press("ctrl+y")
        assert "taken from “Rahimova”" in " ".join(driver.screen.replace("│", " ").split())
        await driver.press("enter", "ctrl+s")
        new = read_text(OURS).partition("- id: search\n")[2]
        assert "person: rahimova" in new
        assert "source: letter, para. 2" in new.replace('"', "")
        for proposed in ("2024-07-16", "of: home", "by: police", "warrant"):
            assert proposed not in new.partition("expected:")[0], f"{proposed} was only proposed"
        await driver.press("u", "enter")
        assert read_text(OURS) == before


async def test_words_become_the_note_where_it_is_wanted(opened: Open, letter: Path) -> None:
    async with opened() as driver:
        await at(driver, "2")
        await driver.press("enter", "right", "s", "S", "n")
        await driver.type("search")
        await driver.press("enter", "down", "enter", "ctrl+s")
        assert "note: " in read_text(OURS)
        assert "in the capital. They showed no warrant." in read_text(OURS).partition("- id: search\n")[2]
        assert "A laptop" not in read_text(OURS)


async def test_a_text_that_changes_moves_nothing_to_a_likely_place(opened: Open, letter: Path) -> None:
    async with opened() as driver:
        await at(driver, "3")
        head, search, hearing, thanks = LETTER.split("\n\n")
        letter.write_text("\n\n".join([head, "A new one.", hearing, thanks, search[:40]]), encoding="utf-8")
        letter.touch()
        await driver.app.desk.reload([letter.relative_to(Path.cwd())])
        await driver.settled()
        view = driver.app.view
        assert view.listed.key == "para:letter:3"
        assert "para. 2 is lost (search-home)" in driver.toasts
        states = {row.key: row.text.plain[:1] for row in view.listed.rows}
        assert states["para:letter:2"] == "?", "other words stand where the search was told"
        assert states["para:letter:3"] == "●"
        assert "1 place moved or lost" in driver.screen
        letter.write_text("\n\n".join([search, thanks, hearing]), encoding="utf-8")
        await driver.app.desk.reload([letter.relative_to(Path.cwd())])
        await driver.settled()
        await driver.press("M")
        assert "search-home: letter, para. 2 → para. 1" in " ".join(driver.screen.replace("│", " ").split())


async def test_without_a_text_it_says_what_to_do(opened: Open) -> None:
    async with opened() as driver:
        await driver.open("journalist", "2")
        await driver.press("L")
        assert "No source of this case names its text" in driver.screen
        await driver.press("a", "s", "n", "enter")
        assert driver.app.shown_view == "read"


async def test_a_text_is_named_and_read(opened: Open, desk_files: Path) -> None:
    Path("cases/letters").mkdir()
    Path("cases/letters/al.txt").write_text(LETTER, encoding="utf-8")
    async with opened() as driver:
        await driver.open("journalist", "2")
        await driver.press("L", "i", "enter", "enter", "enter", "enter")
        assert "letters/al.txt" in driver.screen, "what lies beside the case is offered"
        await driver.type("../away.txt")
        await driver.press("enter")
        assert "in the folder of its case" in " ".join(driver.screen.replace("│", " ").split())
        await driver.press("shift+tab", "ctrl+u")
        await driver.type("al")
        await driver.press("enter", "ctrl+s")
        assert "file: letters/al.txt" in read_text(OURS)
        assert "They showed no warrant" in driver.screen


async def test_a_text_that_cannot_be_read_is_told(opened: Open, letter: Path) -> None:
    letter.unlink()
    async with opened() as driver:
        await driver.open("journalist", "2")
        await driver.press("L")
        assert "there is no such file" in driver.screen


async def test_ascii_and_plain(opened: Open, letter: Path) -> None:
    async with opened(ascii_only=True) as driver:
        await at(driver, "3")
        await driver.app.action_do("plain")
        await driver.settled()
        assert driver.screen_ascii.isascii()
        assert (
            "+   3" in driver.screen_ascii or "o   3" in driver.screen_ascii or "3  The case was heard" in driver.screen
        )


def test_marks_seen_here_are_kept_without_being_written(letter: Path) -> None:
    from engine.load.case import load_case
    from engine.load.rulebook import load_rulebook

    rulebook, _ = load_rulebook("rules")
    assert rulebook is not None
    case, problems = load_case(OURS, rulebook)
    assert case is not None, problems
    texts = Texts()
    texts.of(case)
    letter.write_text(f"New.\n\n{LETTER}", encoding="utf-8")
    found, _ = texts.of(case)
    assert {(one.fact, one.shift.now) for one in found["letter"].moved} == {
        ("search-home", "para. 3"), ("closed-trial", "para. 4"), ("no-counsel", "para. 4"),
    }  # fmt: skip


async def test_a_kind_of_one_sentence_takes_when_and_who_from_the_paragraph(opened: Open, letter: Path) -> None:
    async with opened(size=(160, 48)) as driver:
        await at(driver, "2")
        rows = driver.app.view.detail.rows
        assert "“They showed no warrant.”" in driver.screen
        key = next(row.key for row in rows.rows if row.key.startswith("tell:") and row.key.endswith("#2"))
        rows.focus()
        assert rows.select(key)
        await driver.press("enter")
        form = " ".join(driver.screen.replace("│", " ").split())
        assert "PROPOSED rahimova “Rahimova”, elsewhere in the paragraph" in form
        assert "2024-07-16 “16 July 2024”, elsewhere in the paragraph" in form


def test_sentences_and_words_are_chosen() -> None:
    text = "Ms. Berg was held. “Why?” she said. On 3 May police came, e.g. two men. He left"
    assert [text[a:b] for a, b in sentences(text)] == [
        "Ms. Berg was held.", "“Why?” she said.", "On 3 May police came, e.g. two men.", "He left",
    ]  # fmt: skip
    assert next_sentence(text, (0, 18), 1) == (19, 35)
    assert next_sentence(text, (19, 35), -1) == (0, 18)
    assert longer_by_a_word(text, (5, 5)) == (4, 8)
    assert longer_by_a_word(text, (4, 8)) == (4, 12)


async def test_the_mouse_opens_a_paragraph_and_tells_a_kind(opened: Open, letter: Path) -> None:
    async with opened() as driver:
        await at(driver, "1")
        await driver.pilot.click("#read-list", offset=(10, 1))
        await driver.settled()
        assert driver.app.view.listed.key == "para:letter:2"
        await driver.pilot.click("#read-list", offset=(10, 1), times=2)
        await driver.settled()
        assert isinstance(driver.app.screen, Passage)
        await driver.press("escape", "question_mark")
        assert "Help: Read" in driver.screen
        await driver.press("escape")
        rows = driver.app.view.detail.rows
        line = next(
            n for n, (row, *_) in enumerate(rows._laid.lines) if row >= 0 and rows._shown[row].key.startswith("tell:")
        )
        await driver.pilot.click("#read-detail", offset=(6, line), times=2)
        await driver.settled()
        assert "A new fact" in driver.screen


async def test_one_search_finds_paragraphs_of_the_texts(opened: Open, letter: Path) -> None:
    async with opened() as driver:
        await driver.open("journalist")
        await driver.press("ctrl+f")
        await driver.type("gave no reasons")
        (row,) = (line for line in driver.screen.splitlines() if "letter, para. 3" in line)
        assert "text     letter, para. 3: … the court gave no" in row, "shown from shortly before what was looked for"
        await driver.press("enter")
        assert driver.app.shown_view == "read"
        assert driver.app.view.listed.key == "para:letter:3"
        await driver.press("escape")
        assert driver.app.shown_view == "obligations", "esc goes back to where it was looked for"
        await driver.press("ctrl+f")
        await driver.type("attention to this")
        await driver.press("enter")
        assert driver.app.view.listed.key == "para:letter:4"
        await driver.press("slash")
        await driver.type("laptop")
        await driver.press("enter", "ctrl+f")
        await driver.type("gave no reasons")
        await driver.press("enter")
        assert driver.app.view.listed.key == "para:letter:3", "a filter hides nothing that was found"
