"""What-if in the interface: details, people and facts changed, taken back, and kept."""

from __future__ import annotations

from pathlib import Path

from tests.tui.driver import Open

JOURNALIST = "journalist"
SEARCH = "iccpr-17.search-without-warrant"
HEARING = "iccpr-14.closed-hearing"


async def test_what_if_cycles_and_is_undone(opened: Open) -> None:
    async with opened() as driver:
        await driver.open(JOURNALIST, "2")
        await driver.press("tab")
        assert driver.app.view.detail.rows.select("detail:search-home:warrant")
        await driver.press("x")
        assert "WHAT IF" in driver.screen
        assert driver.finding(SEARCH) in ("", "not-engaged")
        await driver.press("x")
        assert driver.finding(SEARCH) == "engaged"
        assert "1 newly engaged: ICCPR 17(1)" in driver.toasts
        await driver.press("u")
        assert driver.finding(SEARCH) in ("", "not-engaged")
        assert "1 no longer engaged: ICCPR 17(1)" in driver.toasts
        await driver.press("u")
        assert driver.finding(SEARCH) == "undetermined"
        assert "WHAT IF" not in driver.screen
        await driver.press("u")
        assert "there is no what-if change" in driver.toasts
        await driver.press("x", "x", "X")
        assert driver.finding(SEARCH) == "undetermined"
        await driver.press("u")
        assert driver.finding(SEARCH) == "engaged"


async def test_what_if_chooses_a_value_a_date_a_number_and_words(opened: Open) -> None:
    async with opened() as driver:
        await driver.open(JOURNALIST, "2")
        await driver.press("x")
        options = driver.app.screen.query_one("#options")
        assert options.select("option:search-home:by")  # type: ignore[attr-defined]
        await driver.press("enter")
        assert driver.app.screen.query_one("#options").select("option:private-persons")  # type: ignore[attr-defined]
        await driver.press("enter")
        assert driver.finding("iccpr-19.journalist-at-risk") in ("", "not-engaged")
        assert "1 no longer engaged" in driver.toasts
        for key, answer in [
            ("no-counsel:days", "12"),
            ("no-counsel:reason", "come later"),
            ("no-counsel:date", "2025-03"),
        ]:
            driver.what_if(f"detail:{key}")
            await driver.settled()
            await driver.type(answer)
            await driver.press("enter")
        assert len(driver.app.desk.pending.changes) == 4
        driver.what_if("detail:no-counsel:days")
        await driver.settled()
        await driver.type("many")
        await driver.press("enter")
        assert "not a number" in driver.toasts
        driver.what_if("detail:no-counsel:date")
        await driver.settled()
        await driver.type("soon")
        await driver.press("enter")
        assert "cannot be made" in driver.toasts
        assert len(driver.app.desk.pending.changes) == 4, "the one before stays"
        await driver.press("X")
        assert driver.app.desk.pending.changes == []


async def test_a_fact_falls_away(opened: Open) -> None:
    async with opened() as driver:
        await driver.open(JOURNALIST, "2")
        await driver.press("j", "D")
        assert driver.finding("iccpr-14.closed-hearing") in ("", "not-engaged")
        await driver.press("3")
        assert "lost" in driver.screen
        await driver.press("u")
        assert driver.finding("iccpr-14.closed-hearing") == "engaged"


async def test_the_government_answers_its_own_questions(opened: Open) -> None:
    async with opened() as driver:
        await driver.open(JOURNALIST, "5")
        assert driver.app.view.listed.select("question:ask.iccpr-14.closed-hearing")
        await driver.press("enter")
        assert "for the Government" in driver.toasts


async def test_what_if_is_saved_into_the_file_with_its_comments(opened: Open, desk_files: Path) -> None:
    file = desk_files / "cases" / "journalist.yaml"
    before = file.read_text(encoding="utf-8")
    async with opened() as driver:
        await driver.open(JOURNALIST)
        driver.what_if("detail:search-home:warrant")
        await driver.settled()
        await driver.press("S", "enter")
        after = file.read_text(encoding="utf-8")
        assert "warrant: yes" in after
        kept = [line for line in before.splitlines() if line not in after.splitlines()]
        assert kept == []
        assert driver.app.desk.pending.changes == []
        driver.what_if("detail:search-home:warrant")
        await driver.settled()
        await driver.press("S", "down", "enter", "enter")
        new = (desk_files / "cases" / "journalist-what-if.yaml").read_text(encoding="utf-8")
        assert "warrant: no" in new
        assert "case: journalist-what-if" in new
        assert "# A case for the tests of the interface. Comments stay where they are." in new
        assert file.read_text(encoding="utf-8") == after
        assert driver.app.desk.case is not None
        assert driver.app.desk.case.id == "journalist-what-if"


async def test_a_file_changed_on_disk_is_not_written(opened: Open, desk_files: Path) -> None:
    file = desk_files / "cases" / "journalist.yaml"
    async with opened() as driver:
        await driver.open(JOURNALIST)
        driver.what_if("detail:search-home:warrant")
        await driver.settled()
        other = file.read_text(encoding="utf-8") + "# somebody else\n"
        file.write_text(other, encoding="utf-8")
        await driver.press("S", "enter")
        assert "changed on disk" in driver.toasts
        assert file.read_text(encoding="utf-8") == other


async def test_quitting_names_unsaved_changes(opened: Open) -> None:
    async with opened() as driver:
        await driver.open(JOURNALIST)
        driver.what_if("detail:search-home:warrant")
        await driver.settled()
        await driver.press("q")
        assert "not saved" in driver.screen
        await driver.press("enter")
        assert driver.app.desk.pending.changes


TOLD_TWICE = """\
case: told-twice
title: Told twice
state: TJK
as_of: 2025-01-01
people:
  one: {name: One, roles: [journalist]}
  other: {name: Other}
sources:
  letter: {title: Letter}
  report: {title: Report}
facts:
  - {id: first, kind: search, person: one, of: home, by: police, source: letter}
  - {id: second, kind: search, person: one, of: home, by: police, source: letter}
  - {id: hearing, kind: hearing, person: one, public: yes, source: letter}
  - id: counsel
    kind: counsel
    person: one
    access: no
    days: 3
    source: letter
    versions:
      - {source: report, person: other, days: 5}
"""
NO_COUNSEL = "iccpr-14.no-counsel"


async def test_who_it_was_is_answered_in_place(opened: Open, desk_files: Path) -> None:
    (desk_files / "cases" / "told-twice.yaml").write_text(TOLD_TWICE, encoding="utf-8")
    async with opened() as driver:
        await driver.open("told-twice", "5")
        assert driver.finding(NO_COUNSEL) == "undetermined"
        await driver.choose("5", "question:first.warrant")
        assert "y Yes" in driver.screen
        assert driver.app.view.listed.select("question:counsel.person")
        await driver.settled()
        assert "y Yes" not in driver.screen, "who it was is no question of yes or no"
        await driver.press("enter")
        assert "One  (says letter)" in driver.screen
        assert "Other  (says report)" in driver.screen
        await driver.press("space", "enter")
        assert driver.finding(NO_COUNSEL) == "engaged"
        await driver.press("S", "enter")
        text = (desk_files / "cases" / "told-twice.yaml").read_text(encoding="utf-8")
        assert "person: other" not in text
        assert driver.finding(NO_COUNSEL) == "engaged"


async def test_a_number_on_which_the_sources_differ(opened: Open, desk_files: Path) -> None:
    (desk_files / "cases" / "told-twice.yaml").write_text(TOLD_TWICE, encoding="utf-8")
    async with opened() as driver:
        await driver.open("told-twice", "2")
        driver.what_if("detail:counsel:days")
        await driver.settled()
        assert "5  (says report)" in driver.screen
        await driver.press("down", "enter")
        assert [change.value for change in driver.app.desk.pending.changes] == [5]


async def test_one_question_about_two_facts_is_asked_once(opened: Open, desk_files: Path) -> None:
    (desk_files / "cases" / "told-twice.yaml").write_text(TOLD_TWICE, encoding="utf-8")
    async with opened() as driver:
        await driver.open("told-twice", "5")
        rows = [row.text.plain for row in driver.app.view.listed.rows if row.key.startswith("question:")]
        assert sum("Was there a warrant for the search of the premises of One" in words for words in rows) == 1
        await driver.choose("5", "question:first.warrant")
        assert "It is asked about 2 facts" in driver.screen
        await driver.press("enter")
        assert "all 2 of them" in driver.screen
        await driver.press("end", "enter", "up", "enter")
        assert driver.app.desk.pending.changes[0].value == "no"
        assert len(driver.app.desk.pending.changes) == 2
        assert driver.finding(SEARCH) == "engaged"
        await driver.press("u")
        assert driver.finding(SEARCH) == "undetermined"
        assert driver.app.desk.pending.changes == []


async def test_one_question_about_several_people_is_asked_once(opened: Open, desk_files: Path) -> None:
    people = "".join(f"  p{n}: {{name: Person {n}}}\n" for n in range(12))
    facts = "".join(
        f"  - {{id: s{n}, kind: search, person: p{n}, of: home, by: police, source: letter}}\n" for n in range(12)
    )
    text = f"case: many\ntitle: Many\nstate: TJK\nas_of: 2025-01-01\npeople:\n{people}sources:\n"
    text += f"  letter: {{title: Letter}}\nfacts:\n{facts}"
    (desk_files / "cases" / "many.yaml").write_text(text, encoding="utf-8")
    async with opened(size=(100, 30)) as driver:
        await driver.open("many", "5")
        rows = [row for row in driver.app.view.listed.rows if row.key.startswith("question:s")]
        warrants = [row.text.plain for row in rows if "warrant" in row.text.plain]
        assert len(warrants) == 1
        assert "Person 0, Person 1, Person 2 and 9 more?" in warrants[0]
        await driver.choose("5", "question:s0.warrant")
        assert "It is asked about 12 facts" in driver.screen
        await driver.press("n")
        await driver.type("all")
        await driver.press("enter")
        assert {change.fact for change in driver.app.desk.pending.changes} == {f"s{n}" for n in range(12)}


async def test_one_click_takes_an_option_or_marks_one_of_several(opened: Open) -> None:
    async with opened() as driver:
        await driver.open(JOURNALIST, "2")
        driver.what_if("detail:people.rahimova:roles")
        await driver.settled()
        marked = driver.screen.count("[x]")
        await driver.pilot.click("#options", offset=(6, 1))
        await driver.settled()
        assert driver.screen.count("[x]") != marked, "a click marks"
        await driver.press("escape")
        await driver.press("5", "enter")
        assert driver.app.screen.query("#options")
        await driver.pilot.click("#options", offset=(6, 0))
        await driver.settled()
        assert not driver.app.screen.query("#options"), "a click takes it"
        assert driver.app.desk.pending.changes


async def test_several_values_at_once(opened: Open) -> None:
    async with opened() as driver:
        await driver.open(JOURNALIST, "2")
        driver.what_if("detail:people.rahimova:roles")
        await driver.settled()
        assert "[x]" in driver.screen
        await driver.press("end", "space", "enter")
        assert driver.app.desk.pending.changes[0].value == ("journalist", "lawyer")
        driver.what_if("detail:people.rahimova:roles")
        await driver.settled()
        assert driver.screen.count("[x]") == 2


async def test_a_fact_is_only_tried_then_saved(opened: Open, desk_files: Path) -> None:
    file = desk_files / "cases" / "bookseller.yaml"
    before = file.read_text(encoding="utf-8")
    async with opened() as driver:
        await driver.open("bookseller", "2")
        await driver.press("a")
        await driver.type("heard")
        await driver.press("enter", "enter")
        await driver.type("2024-08")
        await driver.press("enter", "enter")
        await driver.type("shut")
        await driver.press("ctrl+t")
        assert "public: shut is not a value" in driver.screen
        await driver.press(*["backspace"] * 4)
        await driver.type("closed")
        await driver.press("ctrl+t")
        assert "with a new fact hearing" in driver.screen
        assert driver.finding(HEARING) == "engaged"
        assert file.read_text(encoding="utf-8") == before
        driver.what_if("detail:hearing:reasons_given")
        driver.what_if("detail:hearing:reasons_given")
        await driver.settled()
        assert driver.finding("iccpr-14.no-reasons-for-closing") == "engaged"
        await driver.press("u", "u")
        assert driver.finding("iccpr-14.no-reasons-for-closing") == "undetermined"
        await driver.choose("2", "fact:hearing")
        await driver.press("D")
        assert driver.app.desk.fact_of("hearing") is None
        assert driver.app.desk.pending.changes == []
        await driver.press("u")
        await driver.press("S", "enter")
        text = file.read_text(encoding="utf-8")
        assert text.startswith(before)
        assert "id: hearing" in text
        assert driver.app.desk.pending.changes == []
        assert driver.finding(HEARING) == "engaged"


async def test_a_fact_that_a_rule_lacks_is_filled_in_from_why_not(opened: Open) -> None:
    async with opened() as driver:
        await driver.open("teacher", "2")
        await driver.press("D", "W")
        new = next(row.key for row in driver.app.view.listed.rows if row.key.startswith("new:"))
        assert driver.app.view.listed.select(new)
        await driver.press("enter")
        assert "A new fact: " in driver.screen
        await driver.press("ctrl+t")
        assert "WHAT IF" in driver.screen


async def test_gained_and_lost_are_listed_with_the_changes(opened: Open) -> None:
    async with opened() as driver:
        await driver.open(JOURNALIST)
        driver.what_if("detail:closed-trial:public")
        await driver.settled()
        driver.what_if("detail:closed-trial:public")
        driver.what_if("detail:search-home:warrant")
        driver.what_if("detail:search-home:warrant")
        await driver.settled()
        listed = [row.text.plain for row in driver.app.view.listed.rows]
        assert "if  closed-trial: public yes" in listed
        assert any(text.startswith("gained  Search of a home") for text in listed)
        assert any(text.startswith("lost  A hearing closed") for text in listed)


async def test_what_does_not_go_together_is_told_and_listed(opened: Open) -> None:
    async with opened() as driver:
        await driver.open(JOURNALIST, "2")
        driver.what_if("detail:search-home:date")
        await driver.settled()
        await driver.type("2052-02-27")
        await driver.press("enter")
        said = "with this change `search-home` is dated 2052-02-27, after the day of the law"
        assert f"Warning: {said}" in driver.toasts
        assert any(said in problem.message for problem in driver.app.desk.problems())
        await driver.press("u")
        assert not any(said in problem.message for problem in driver.app.desk.problems())


async def test_what_is_left_out_and_not_asked_is_told_and_can_be_answered(opened: Open) -> None:
    words = Path("rules/vocabulary/words.yaml")
    question = '        question: "What does {person} do?"\n'
    silence = '        left_out: {says: "The role of {person} is not told: findings on defenders may be missing"}\n'
    written = words.read_text(encoding="utf-8")
    assert question in written
    words.write_text(written.replace(question, f"{question}        asked: no\n{silence}"), encoding="utf-8")
    async with opened() as driver:
        await driver.open("teacher", "5")
        untold = next(row for row in driver.app.view.listed.rows if row.key.startswith("untold:"))
        assert "The role of Salim is not told" in untold.text.plain
        assert driver.app.view.listed.select(untold.key)
        await driver.press("enter")
        assert driver.app.screen.query("#options")
