"""Names in other cases, scripts and spellings are hidden, what may stay is told; States are found by what they mean."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from engine.load.case import case_from_document
from engine.load.document import parse_document
from engine.model.rulebook import Rulebook
from engine.model.states import States
from engine.report.names import INITIALS, ROLES, Names
from tests.inputs.conftest import FACT, HEAD, Run

Write = Callable[..., Path]


def names(rulebook: Rulebook, *people: str, mode: str = ROLES, note: str = "") -> Names:
    listed = "".join(f"  p{n}: {{{body}}}\n" for n, body in enumerate(people))
    text = f"case: c\ntitle: T\nnote: '{note}'\nstate: KAZ\npeople:\n{listed}facts: []\n"
    document, problems = parse_document(text, "c.yaml")
    assert document is not None, problems
    case, problems = case_from_document(document, rulebook)
    assert case is not None, problems
    return Names(case, rulebook, mode)


@pytest.mark.parametrize(
    ("name", "text", "hidden"),
    [
        ("Иван Каримов", "Полиция забрала Ивана Каримова; Каримову грозили.", "Полиция забрала {}; {} грозили."),
        ("Алёна", "Видели Алёну, а потом с Алёной говорили.", "Видели {}, а потом с {} говорили."),
        ("Павел", "Вчера забрали Павла.", "Вчера забрали {}."),
        ("Иван Каримов", "Police took Ivan Karimov.", "Police took {}."),
        ("Рухшона Хакимова", "They asked for Khakimova, not for Rukhshona.", "They asked for {}, not for {}."),
        ("Rukhshona Khakimova", "Видели Хакимову.", "Видели {}."),
        ("İbrahim Işık", "Seen as ışık, ISIK.", "Seen as {}, {}."),
        ("Zoë Müller", "It was Mueller.", "It was {}."),
        ("محمد", "قال محمـد", "قال {}"),
        ("Will May", "In May, Will came.", "In May, {} came."),
        (
            "Will May",
            "Then Ms May spoke, and Will May left on 3 May 2024.",
            "Then {} spoke, and {} left on 3 May 2024.",
        ),
    ],
)
def test_a_name_is_hidden_however_it_is_written(name: str, text: str, hidden: str, rulebook: Rulebook) -> None:
    found = names(rulebook, f"name: {name}, roles: [lawyer]").hide(text)
    assert found == hidden.replace("{}", "the lawyer")


def test_other_names_of_a_person_are_hidden_too(rulebook: Rulebook) -> None:
    found = names(rulebook, "name: Anna Karimova, also: [Nyusha, Anna Petrova], roles: [lawyer]")
    assert found.hide("They called Nyusha and asked for Petrova.") == "They called the lawyer and asked for the lawyer."


def test_words_that_are_like_a_name_stay(rulebook: Rulebook) -> None:
    text = "Another annex was sent, and any answer came in August."
    assert names(rulebook, "name: Anna Augustova, roles: [lawyer]").hide(text) == text


def test_initials_that_look_alike_are_told_apart(rulebook: Rulebook) -> None:
    people = ("name: Anna Karimova", "name: Aziz Kamolov", "name: Анна Каримова")
    found = names(rulebook, *people, mode=INITIALS)
    assert [found.person(f"p{n}") for n in range(3)] == ["A.K.", "A.K. (2)", "А.К. (3)"]


def test_what_may_be_a_name_is_told_before_a_file_is_written(run: Run, write: Write) -> None:
    text = (HEAD + FACT).replace("    warrant: no", "    warrant: no\n    note: Anna Karimova was with Timur Saidov.")
    ran = run("draft", write(text), "--to", "d.md")
    assert "These words stay and may be names (2): Timur, Saidov." in ran.err
    assert "Karimova" not in Path("d.md").read_text()
    assert "may be names" not in run("draft", "base.yaml", "--to", "full.md", "--names", "full").err


@pytest.mark.parametrize(
    ("written", "hint"),
    [
        ("Kazakhstan", "KAZ (Kazakhstan)"),
        ("Kazahkstan", "KAZ (Kazakhstan)"),
        ("GB", "GBR (United Kingdom of Great Britain and Northern Ireland)"),
        ("kaz", "KAZ (Kazakhstan)"),
        ("Russia", "RUS (Russian Federation)"),
        ("Dutch", "NLD (Netherlands (Kingdom of the))"),
        ("XYZ", ""),
        ("TJX", ""),
        ("UKR2", ""),
    ],
)
def test_a_state_is_hinted_at_by_what_it_means(run: Run, write: Write, written: str, hint: str) -> None:
    ran = run("check", write((HEAD + FACT).replace("state: KAZ", f"state: {written}")))
    assert ran.code == 2
    assert ("error C003" if len(written) == 3 and written.isupper() else "error C001") in ran.err
    assert (f"did you mean {hint}?" if hint else "did you mean") in ran.err or not hint
    assert bool(hint) is ("did you mean" in ran.err)


@pytest.mark.parametrize("code", ["TWN", "HKG", "ESH", "XKX", "SUN", "YUG"])
def test_territories_and_former_states_can_be_written(run: Run, write: Write, code: str) -> None:
    data = run("check", write((HEAD + FACT).replace("state: KAZ", f"state: {code}")), "--format", "json").data
    assert [problem["code"] for problem in data["problems"]] == ["C008"]
    engaged = {
        f["provision"]["authority"]: f["applicability"]["status"] for f in data["findings"] if f["status"] == "engaged"
    }
    assert engaged["udhr"] == "no-ratification"
    assert engaged["iccpr"] == "unknown"


@pytest.mark.parametrize(
    "state",
    ["the Netherlands", "Netherlands (Kingdom of the)", "the United Kingdom", "Great Britain", "North Korea", "KAZ"],
)
def test_scenarios_name_states_as_lawyers_do(run: Run, write: Write, state: str) -> None:
    text = (
        "Feature: F\n  Scenario: one\n    Given Anna is a journalist\n    And the premises of Anna were searched\n"
        "      | of | home |\n      | by | police officers |\n      | warrant | no |\n"
        f"    When the facts are assessed for {state}\n"
        "    Then ICCPR article 17(1) is potentially engaged for Anna: without a warrant\n"
    )
    ran = run("features", write(text, "x.feature"))
    assert ran.code == 0, ran.out


def test_no_brackets_in_a_sentence(rulebook: Rulebook) -> None:
    states = States(rulebook.status)
    assert [states.in_sentence(code) for code in ("NLD", "BHS", "KAZ", "GBR")] == [
        "the Kingdom of the Netherlands",
        "the Bahamas",
        "Kazakhstan",
        "the United Kingdom",
    ]
    assert all("(" not in states.in_sentence(code) for code in states.known)


@pytest.mark.parametrize(
    ("name", "id"),
    [("дело", "delo"), ("иск", "isk"), ("قضية", "qdyh"), ("y" * 70, "y" * 64), ("Копия дела (2)", "kopiya-dela-2")],
)
def test_new_gives_each_name_an_id_of_its_own(run: Run, tmp_path: Path, name: str, id: str) -> None:
    ran = run("new", f"{name}.yaml", "--state", "NO")
    assert ran.code == 0, ran.err
    text = (tmp_path / f"{name}.yaml").read_text()
    assert f"\ncase: {id}\n" in text
    assert "\nstate: NOR " in text
    assert run("check", f"{name}.yaml").code == 0


@pytest.mark.parametrize("state", ["Kosova", "XX", "TUNN"])
def test_new_refuses_what_check_would_refuse(run: Run, tmp_path: Path, state: str) -> None:
    assert run("new", "x.yaml", "--state", state).code == 2
    assert not (tmp_path / "x.yaml").exists()


def test_in_ascii_nobody_is_a_question_mark(run: Run, write: Write) -> None:
    text = (HEAD + FACT).replace("Anna Karimova, roles", "Пётр Оʻктам, roles")
    out = run("check", write(text), "--ascii").out
    why = run("why", "base.yaml", "iccpr:17", "--ascii").out
    assert (out + why).isascii()
    assert "Petr" in why
    assert "??" not in why


def test_two_cases_of_one_id_are_told(run: Run, write: Write, tmp_path: Path) -> None:
    write(HEAD + FACT, "cases/a.yaml")
    write((HEAD + FACT).replace("state: KAZ", "state: UZB"), "cases/b.yaml")
    ran = run("check", tmp_path / "cases", "--format", "json")
    assert [[p["code"] for p in one["problems"]] for one in ran.data] == [[], ["C007"]]
    rows = run("check", tmp_path / "cases", "--format", "csv").out.splitlines()
    assert {row.rpartition(",")[2] for row in rows[1:]} == {str(tmp_path / "cases" / f) for f in ("a.yaml", "b.yaml")}
