"""Loading rules and limits: every name, value, pin, join and placeholder is checked against the rulebook."""

from __future__ import annotations

from pathlib import Path

import pytest

from engine.command.main import main
from engine.load.conditions import MAX_CONDITIONS
from engine.load.rules import CODES, MAX_CLAUSES
from engine.model.rule import DateTest, Reference, SlotJoin
from engine.model.rulebook import Rulebook
from tests.second_rulebook.edits import RULES, library_with, load_edited, meant

LOAN = "- loan: {as: l, returned: no, days_late: {more_than: 14}}"
DAMAGE = "- damage: {as: d, person: $l.person, during: $l, through: carelessness}"
BILL = "- bill: {as: b, person: $o.person}"
TWO_LOANS = """- engaged: [{loan: {id: late, returned: no, days_late: 15}}, {damage: {during: late}}]
      - not-engaged:
          - loan: {id: late, returned: no, days_late: 15}
          - loan: {id: other, returned: yes}
          - damage: {during: other}"""
LATER = "- damage: {as: d, person: $l.person, within_days: {of: $l, days: 30}}"


def changed(line: str, old: str, new: str) -> tuple[str, str]:
    assert old in line
    return line, line.replace(old, new)


# name: (old text, new text), code, what the caret marks, did you mean or part of what was expected
WRONG: dict[str, tuple[tuple[str, str], str, str, str]] = {
    "unknown keyword": (("    asks:", "    ask:"), "R001", "ask", "asks"),
    "unknown status": (
        ("title: Bill for a late item\n    status: reviewed", "title: B\n    status: final"),
        "R001",
        "final",
        "draft",
    ),
    "no title": (("    title: Bill for a late item\n", ""), "R001", "id", "`title: ...`"),
    "condition of two kinds": ((LOAN, "- {loan: {}, bill: {}}"), "R001", "{loan", "one kind"),
    "condition that is a word": ((LOAN, "- loan"), "R001", "loan", "keys and values"),
    "tests that are a list": ((LOAN, "- loan: [no]"), "R001", "[no]", ""),
    "no conditions": (
        ("      all:\n        - overdue-reader: {as: o}\n        " + BILL, "      all: []"),
        "R001",
        "[]",
        "at least one",
    ),
    "any without a list": ((LOAN, "- any: {loan: {}}"), "R001", "{loan: {}}", "a list"),
    "duty of another word": (
        ("provision: house-rules:1\n      duty: procedural", "provision: house-rules:1\n      duty: respct"),
        "R001",
        "respct",
        "respect",
    ),
    "two inferences": (
        (
            "{overdue-reader: {person: $l.person}}",
            "{overdue-reader: {person: $l.person}, answerable-reader: {person: $l.person}}",
        ),
        "R001",
        "{overdue",
        "",
    ),
    "test of two statuses": (
        (
            "- engaged: [{loan: {returned: no, days_late: 15}}]",
            "- {engaged: [{loan: {}}], undetermined: [{loan: {}}]}",
        ),
        "R001",
        "{engaged",
        "",
    ),
    "test of another status": (
        ("- engaged: [{loan: {returned: no, days_late: 15}}]", "- engage: [{loan: {}}]"),
        "R001",
        "engage",
        "engaged",
    ),
    "days below nought": (changed(LATER, "days: 30", "days: -1"), "R001", "{of: $l, days: -1}", "days: 30"),
    "days without number": (changed(LATER, "days: 30", "days: many"), "R001", "{of: $l", "days: 30"),
    "limit invoked by an inference": (
        ("{damage: {through: ordinary-wear}}", "{overdue-reader: {}}"),
        "R001",
        "{overdue-reader",
        "one kind of fact",
    ),
    "limit invoked by two facts": (
        ("{damage: {through: ordinary-wear}}", "[{all: [{damage: {}}, {loan: {}}]}]"),
        "R001",
        "{all:",
        "one kind of fact",
    ),
    "unknown kind": (changed(LOAN, "loan", "loann"), "R002", "loann", "loan"),
    "unknown inference drawn": (
        ("infers: {overdue-reader", "infers: {overdue-readr"),
        "R002",
        "overdue-readr",
        "overdue-reader",
    ),
    "unknown kind of a limb": (
        ("[damage.through]", "[damages.through]"),
        "R002",
        "damages.through",
        "damage",
    ),
    "unknown attribute": (changed(LOAN, "returned", "retuned"), "R003", "retuned", "returned"),
    "unknown attribute of a limb": (("[damage.through]", "[damage.thru]"), "R003", "damage.thru", "through"),
    "slot that an inference lacks": (
        ("{overdue-reader: {person: $l.person}}", "{overdue-reader: {people: $l.person}}"),
        "R003",
        "people",
        "person",
    ),
    "joined by no slot": (changed(BILL, "$o.person", "$o.clerk"), "R003", "$o.clerk", "person"),
    "reference to an inference": (
        (BILL, BILL + "\n        - damage: {as: d, person: $b.person, during: $o}"),
        "R003",
        "$o",
        "kind of fact",
    ),
    "date of an inference": (
        (BILL, "- bill: {as: b, person: $o.person, after: $o}"),
        "R003",
        "$o",
        "kind of fact",
    ),
    "date on an inference": (
        (BILL, BILL + "\n        - answerable-reader: {person: $o.person, after: $b}"),
        "R003",
        "after",
        "",
    ),
    "date on a person": (
        (BILL, BILL + "\n        - person: {person: $o.person, before: $b}"),
        "R003",
        "before",
        "",
    ),
    "owed to a slot that is not": (
        ("owed_to: $b.person", "owed_to: $b.librarian"),
        "R003",
        "$b.librarian",
        "clerk",
    ),
    "unknown value": (changed(DAMAGE, "carelessness", "carelesness"), "R004", "carelesness", "carelessness"),
    "unknown value in a list": (
        changed(DAMAGE, "carelessness", "[torn-pages, tears]"),
        "R004",
        "tears",
        "torn-pages",
    ),
    "value that is a mapping": (changed(DAMAGE, "carelessness", "[{a: b}]"), "R004", "{a: b}", "torn-pages"),
    "test that is no test": (
        changed(DAMAGE, "carelessness", "{is: carelessness}"),
        "R004",
        "{is",
        "{not: value}",
    ),
    "count without comparison": (changed(LOAN, "{more_than: 14}", "14"), "R004", "14", "{at_least: 3}"),
    "count compared with a word": (changed(LOAN, "14", "many"), "R004", "{more_than", "{at_least: 3}"),
    "text compared with a word": (
        (BILL, "- bill: {as: b, person: $o.person, wording: pay}"),
        "R004",
        "pay",
        "`stated`",
    ),
    "join to no condition": (changed(BILL, "$o.", "$p."), "R005", "$p.person", ""),
    "join to itself": (changed(BILL, "$o.", "$b."), "R005", "$b.person", ""),
    "join without a name": (changed(BILL, "$o.person", "ada"), "R005", "ada", "$s.person"),
    "join to a list": (changed(BILL, "$o.person", "[$o.person]"), "R005", "[$o.person]", "$s.person"),
    "join to an id": (changed(BILL, "$o.person", "$o.id"), "R005", "$o.id", "$s.person"),
    "reference without a name": (changed(DAMAGE, "during: $l", "during: atlas"), "R005", "atlas", "$t"),
    "two conditions of one name": (changed(BILL, "as: b", "as: o"), "R005", "bill", "`as:`"),
    "owed to nobody": (("owed_to: $b.person", "owed_to: ada"), "R005", "ada", "$s.person"),
    "owed to an unknown condition": (("owed_to: $b.person", "owed_to: $c.person"), "R005", "$c.person", ""),
    "name of one branch only": (
        (LATER.replace("as: d", "as: d"), LATER.replace("as: d", "as: e")),
        "R005",
        "$d.person",
        "",
    ),
    "provision that is not": (
        ("provision: house-rules:1", "provision: house-rules:3"),
        "R006",
        "house-rules:3",
        "",
    ),
    "authority that is not": (
        ("provision: house-rules:1", "provision: house-rule:1"),
        "R006",
        "house-rule:1",
        "house-rules",
    ),
    "provision without paragraph": (
        ("provision: house-rules:1", "provision: house-rules"),
        "R006",
        "house-rules",
        "a pin",
    ),
    "pin of a limit": (
        ('    pins: ["house-rules:2"]', '    pins: ["house-rules:4"]'),
        "R006",
        '"house-rules:4"',
        "",
    ),
    "id twice": (("id: house-1.bill-without-reminder", "id: damage.answers"), "R007", "damage.answers", ""),
    "neither engages nor infers": (
        ("    infers: {overdue-reader: {person: $l.person}}\n", ""),
        "R008",
        "id: late",
        "",
    ),
    "both": (
        (
            "infers: {overdue-reader: {person: $l.person}}",
            "infers: {overdue-reader: {person: $l.person}}\n    "
            "engages: {provision: 'house-rules:1', duty: respect, directness: primary, "
            "owed_to: $l.person, statement: a}",
        ),
        "R008",
        "id: late",
        "",
    ),
    "unknown limit": (("limits: [worn-out]", "limits: [worn-uot]"), "R009", "worn-uot", "worn-out"),
    "placeholder of the statement": (
        ("must remind {b.person}", "must remind {c.person}"),
        "R012",
        '"The library must remind',
        "{b.person}",
    ),
    "placeholder of the question": (
        ("When was {b.person}", "When was {b.who}"),
        "R012",
        '"When was',
        "{b.person}",
    ),
    "limit without a test": (
        (
            '    test:\n      - {limb: age, says: "the item was past its years", pins: ["house-rules:2"], '
            "look_at: [damage.through]}\n",
            "    test: []\n",
        ),
        "R014",
        "worn-out",
        "limb by limb",
    ),
    "history upside down": (
        (
            "    title: Bill for a late item\n",
            "    title: Bill for a late item\n    history: [{on: 2026-02-01, what: b}, {on: 2026-01-01, what: a}]\n",
        ),
        "R015",
        "2026-01-01",
        "oldest entry first",
    ),
    "modified is not the last of the history": (
        (
            "    title: Bill for a late item\n",
            "    title: Bill for a late item\n    modified: 2026-03-01\n    history: [{on: 2026-02-01, what: b}]\n",
        ),
        "R015",
        "2026-03-01",
        "2026-02-01",
    ),
    "no day of the calendar": (
        ("    title: Bill for a late item\n", "    title: Bill for a late item\n    modified: 2026-02-30\n"),
        "R015",
        "2026-02-30",
        "calendar",
    ),
    "key twice": (("    title: Bill for a late item\n", "    title: a\n    title: b\n"), "Y001", "title", ""),
}


@pytest.mark.parametrize("name", WRONG)
def test_a_mistake_is_said_at_its_place(name: str, tmp_path: Path) -> None:
    (old, new), code, marked, help = WRONG[name]
    rulebook, problems = load_edited(tmp_path, RULES, old, new)
    assert rulebook is None
    problem = next((p for p in problems if p.code == code and meant(p).startswith(marked)), None)
    assert problem is not None, problems
    assert problem.path == str(tmp_path / "library" / RULES)
    assert help in problem.hint or help in problem.expected or help in problem.message
    assert all(p.line and p.source_line for p in problems)


def test_every_code_is_shown() -> None:
    shown = {code for _, code, *_ in WRONG.values()}
    assert set(CODES) - shown == {"R010", "R011", "R013", "R016", "R017", "R018", "R019"}, (
        "these have tests of their own"
    )


def test_a_broken_rulebook_is_exit_code_two(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for number, name in enumerate(WRONG):
        (old, new), *_ = WRONG[name]
        folder = library_with(tmp_path / str(number), RULES, old, new)
        assert main(["rules", "test", "--rules", str(folder)]) == 2, name
        shown = capsys.readouterr()
        assert shown.out == "", name
        assert "Traceback" not in shown.err
        assert "rules.yaml" in shown.err, name


def test_a_condition_joined_to_nothing_is_a_warning(tmp_path: Path) -> None:
    rulebook, problems = load_edited(tmp_path, RULES, BILL, "- bill: {as: b}")
    assert rulebook is not None
    (problem,) = problems
    assert (problem.severity, problem.code, meant(problem)) == ("warning", "R010", "bill")


def test_too_many_conditions(tmp_path: Path) -> None:
    more = "".join(f"\n        - bill: {{as: b{n}, person: $o.person}}" for n in range(MAX_CONDITIONS - 1))
    rulebook, problems = load_edited(tmp_path, RULES, BILL, BILL + more)
    assert rulebook is None
    (problem,) = problems
    assert (problem.code, problem.expected) == ("R011", f"at most {MAX_CONDITIONS}")
    fits = more.rpartition("\n")[0]
    assert load_edited(tmp_path / "fits", RULES, BILL, BILL + fits)[0] is not None


@pytest.mark.parametrize("times", [7, 12, 18])
def test_too_many_clauses(times: int, tmp_path: Path) -> None:
    two = "\n        - any: [{loan: {as: x%d, person: $o.person}}, {damage: {as: x%d, person: $o.person}}]"
    more = "".join(two % (n, n) for n in range(times))
    rulebook, problems = load_edited(tmp_path, RULES, BILL, BILL + more)
    assert rulebook is None
    (problem,) = problems
    assert (problem.code, problem.expected) == ("R011", f"at most {MAX_CLAUSES}")


def test_mistakes_of_several_rules_are_reported_together(tmp_path: Path) -> None:
    _, problems = load_edited(
        tmp_path,
        RULES, LOAN, LOAN.replace("loan", "lone"),
        RULES, "provision: house-rules:1", "provision: house-rules:3",
        RULES, "limits: [worn-out]", "limits: [worn-uot]",
        RULES, "[damage.through]", "[damage.thru]",
    )  # fmt: skip
    assert {problem.code for problem in problems} >= {"R002", "R003", "R006", "R009"}


@pytest.mark.parametrize(
    "content",
    ["5\n", "word\n", "rules: 5\n", "limits: []\n", "- 5\n", "- []\n", "rules: [a]\n", "[", "old: []\n"],
)
def test_a_file_of_another_shape(content: str, tmp_path: Path) -> None:
    folder = library_with(tmp_path)
    (folder / "lending" / "other.yaml").write_text(content, encoding="utf-8")
    rulebook, problems = load_edited(tmp_path)
    assert rulebook is None
    assert problems
    assert all(p.path.endswith("other.yaml") and p.line for p in problems)


def test_positions_in_the_list_that_invokes_a_limit(tmp_path: Path) -> None:
    new = "[{damage: {through: ordinary-wear}}, {bill: {wordng: stated}}]"
    _, problems = load_edited(tmp_path, RULES, "{damage: {through: ordinary-wear}}", new)
    (problem,) = problems
    assert (problem.code, meant(problem)) == ("R003", "wordng")


def test_a_rule_is_read_as_written(second: Rulebook) -> None:
    rule = second.rules["damage.answers"]
    own, school = rule.clauses
    assert [c.subject for c in own.conditions] == ["loan", "damage"]
    assert own.conditions[1].joins == (SlotJoin("person", 0, "person"), SlotJoin("during", 0, "id"))
    assert [c.subject for c in school.conditions] == ["loan", "damage", "person"]
    assert school.conditions[1].dates == (DateTest("within", 0, 30),)
    assert rule.draws is not None
    assert rule.draws.people == (("person", Reference("d", "person")),)
    hearing = second.rules["house-2.bill-without-hearing"]
    assert hearing.engages is not None
    assert hearing.engages.owed_to == (Reference("b", "person"), Reference("v", "person"))
    assert (hearing.file, hearing.limits, hearing.cites) == (RULES, ("worn-out",), ("house-rules:1",))
    assert [test.expects for test in hearing.tests] == ["engaged", "not-engaged", "undetermined"]
    limit = second.limits["worn-out"]
    assert [c.subject for c in limit.invoked_by] == ["damage"]
    assert limit.limbs[0].look_at == (("damage", "through"),)


@pytest.fixture
def second(tmp_path: Path) -> Rulebook:
    found, problems = load_edited(tmp_path)
    assert found is not None, problems
    return found


def test_what_is_wrong_with_a_condition_is_not_said_again_of_those_that_name_it(tmp_path: Path) -> None:
    for number, wrong in enumerate(("- bil: {as: b, person: $o.person}", "- {bill: {as: b}, loan: {}}", "- bill: [b]")):
        rulebook, problems = load_edited(tmp_path / str(number), RULES, BILL, wrong)
        assert rulebook is None
        assert {problem.code for problem in problems} <= {"R001", "R002"}, problems
        assert len(problems) == 1


def test_a_join_that_names_nobody_is_not_also_called_missing(tmp_path: Path) -> None:
    _, problems = load_edited(tmp_path, RULES, BILL, "- bill: {as: b, person: $x.person}")
    assert [problem.code for problem in problems] == ["R005"]


def test_a_sign_that_was_forgotten_is_proposed(tmp_path: Path) -> None:
    _, problems = load_edited(tmp_path, RULES, BILL, "- bill: {as: b, person: o.person}")
    assert [(problem.code, problem.hint) for problem in problems] == [("R005", "$o.person")]


def test_an_inference_carries_the_fact_it_was_drawn_from(tmp_path: Path) -> None:
    """One reader, two loans: what was damaged during the other loan is not joined to the one that is overdue."""
    folder = library_with(
        tmp_path,
        *("vocabulary/lending.yaml", "{person: who keeps it}", "{person: who keeps it}\n    facts: {loan: the loan}"),
        *(RULES, "{overdue-reader: {person: $l.person}}", "{overdue-reader: {person: $l.person, loan: $l}}"),
        *(RULES, BILL, "- damage: {as: b, person: $o.person, during: $o.loan}"),
        *(RULES, "- engaged: [{loan: {returned: no, days_late: 15}}, {bill: {}}]", TWO_LOANS),
        *(RULES, "- not-engaged: [{loan: {returned: yes, days_late: 15}}, {bill: {}}]", ""),
        *(RULES, "- undetermined: [{loan: {days_late: 15}}, {bill: {}}]", ""),
    )
    assert main(["rules", "test", "house-1.bill-without-reminder", "--rules", str(folder)]) == 0


@pytest.mark.parametrize(("written", "marked"), [("$x", "$x"), ("$l.of", "$l.of")])
def test_what_an_inference_carries_is_a_fact_of_every_branch(tmp_path: Path, written: str, marked: str) -> None:
    _, problems = load_edited(
        tmp_path,
        *("vocabulary/lending.yaml", "{person: who keeps it}", "{person: who keeps it}\n    facts: {loan: the loan}"),
        *(
            RULES,
            "{overdue-reader: {person: $l.person}}",
            f"{{overdue-reader: {{person: $l.person, loan: {written}}}}}",
        ),
    )
    assert [meant(problem) for problem in problems if problem.severity == "error"] == [marked]


def test_what_does_not_say_which_fact_it_belongs_to_is_not_told_apart(tmp_path: Path) -> None:
    """`unless_other` keeps two events apart that a case tells apart, and asks nothing where a case names none.

    What was damaged with another loan is left to the second way of that rule, which asks for dates.
    """
    written = """      - engaged:
          - {loan: {id: a, item: atlas}}
          - {damage: {during: a, through: torn-pages}}
"""
    more = """      - engaged: [{loan: {item: atlas}}, {damage: {through: torn-pages}}]
      - undetermined:
          - {loan: {id: a, item: atlas}}
          - {loan: {id: b, item: recording}}
          - {damage: {during: b, through: torn-pages}}
"""
    folder = library_with(
        tmp_path,
        *(RULES, DAMAGE, DAMAGE.replace("during: $l", "during: {unless_other: $l}")),
        *(RULES, written, written + more),
    )
    assert main(["rules", "test", "damage.answers", "--rules", str(folder)]) == 0
