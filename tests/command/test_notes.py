"""Researcher's judgments: decided with `note`, kept beside the case, shown wherever its findings are."""

from __future__ import annotations

import json
import shutil
import threading
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.load.case import load_case
from engine.load.notes import CODES, NotesError, judge, load_notes, withdraw
from engine.load.reading import notes_beside
from engine.load.rulebook import load_rulebook
from engine.load.save import ChangedOnDisk
from engine.model.judgment import ACCEPTED, NOTED, REJECTED, VERDICTS, Judgment
from engine.model.rulebook import Rulebook
from tests.command.conftest import Ran, Run
from tests.second_rulebook.edits import CASE, LIBRARY

ENGAGED, OPEN = "house-2.bill-is-fair", "house-1.bill-without-reminder"
SECOND = ("--rules", LIBRARY)


@pytest.fixture(scope="module")
def library() -> Rulebook:
    found, _ = load_rulebook(LIBRARY)
    assert found is not None
    return found


@pytest.fixture
def tea(tmp_path: Path) -> Path:
    return Path(shutil.copy(CASE, tmp_path / "tea.yaml"))


@pytest.fixture
def findings(run: Run, tea: Path) -> dict[str, str]:
    """The findings of the case: id -> status."""
    plain = json.loads(run("check", tea, *SECOND, "--format", "json").out)
    assert plain["judgments"] == []
    assert {finding["judgment"] for finding in plain["findings"]} == {None}
    return {finding["id"]: finding["status"] for finding in plain["findings"]}


def one(findings: dict[str, str], status: str) -> str:
    return next(id for id, found in findings.items() if found == status)


def checked(run: Run, case: Path) -> dict[str, Any]:
    done = run("check", case, *SECOND, "--format", "json")
    assert done.code == 0, done.err
    found: dict[str, Any] = json.loads(done.out)
    return found


def decide(run: Run, case: Path, *arguments: str) -> Ran:
    return run("note", case, *arguments, *SECOND)


def test_a_rejected_finding_stays_listed_after_the_others(run: Run, tea: Path, findings: dict[str, str]) -> None:
    engaged, open_ = one(findings, "engaged"), one(findings, "undetermined")
    before = tea.read_bytes()
    for id in (engaged, open_):
        assert decide(run, tea, id, "--reject", "--why", "A slip: see annex 3.", "--by", "B. Reader").code == 0
    assert tea.read_bytes() == before
    plain = checked(run, tea)
    assert {f["id"]: f["status"] for f in plain["findings"]} == findings
    (judged,) = [f["judgment"] for f in plain["findings"] if f["id"] == engaged]
    assert (judged["verdict"], judged["reason"], judged["by"]) == ("rejected", "A slip: see annex 3.", "B. Reader")
    text = run("check", tea, *SECOND, "--full").out
    above, _, below = text.partition("Rejected by the researcher (2)")
    assert "the researcher rejected 2" in " ".join(above.split())
    title = next(f["title"] for f in plain["findings"] if f["id"] == engaged)
    assert title not in above
    assert f"● {title}\n      rejected by B. Reader on {judged['on']}: A slip: see annex 3." in below
    assert "? " in below


def test_a_finding_accepted_or_annotated_stays_where_it_is(run: Run, tea: Path, findings: dict[str, str]) -> None:
    engaged, open_ = one(findings, "engaged"), one(findings, "undetermined")
    decide(run, tea, engaged, "--accept")
    decide(run, tea, open_, "--note", "--why", "Ask the clerk.")
    text = run("check", tea, *SECOND, "--full").out
    assert "Rejected" not in text
    assert "      accepted on 20" in text
    assert text.count("Ask the clerk.") == 1
    assert [(j["finding"], j["verdict"], j["now"]) for j in checked(run, tea)["judgments"]] == [
        (engaged, "accepted", "engaged"),
        (open_, "noted", "undetermined"),
    ]
    assert "the researcher: note on" in run("why", tea, open_, *SECOND).out
    because = json.loads(run("why", tea, engaged, *SECOND, "--format", "json").out)
    assert because["findings"][0]["judgment"]["verdict"] == "accepted"


def test_judgments_are_kept_through_what_if_and_when_the_finding_is_gone(
    run: Run, tea: Path, findings: dict[str, str]
) -> None:
    engaged = one(findings, "engaged")
    decide(run, tea, engaged, "--reject", "--why", "No.")
    done = run("what-if", tea, "--drop", "the-bill", *SECOND, "--format", "json")
    (judgment,) = json.loads(done.out)["assessment"]["judgments"]
    assert (judgment["finding"], judgment["reason"]) == (engaged, "No.")
    assert judgment["now"] in (None, "not-engaged")
    text = tea.read_text(encoding="utf-8")
    tea.write_text(text.replace("kind: bill\n", "kind: bill\n    status: contested\n"), encoding="utf-8")
    assert checked(run, tea)["judgments"][0]["reason"] == "No."
    start = text.index("  - id: the-bill")
    tea.write_text(text[:start] + text[text.index("expected:") :], encoding="utf-8")
    shown = run("check", tea, *SECOND, "--full")
    assert "Judgments about nothing now" in shown.out
    assert f"{engaged} (rejected on" in shown.out
    assert "about nothing now: the case no longer has this finding" in run("note", tea, *SECOND).out


def test_the_list(run: Run, tea: Path, findings: dict[str, str]) -> None:
    assert "No judgments on tea yet" in run("note", tea, *SECOND).out
    engaged = one(findings, "engaged")
    decide(run, tea, engaged, "--accept", "--why", "Right.\x1b[31m")
    assert not notes_beside(tea).exists()
    decide(run, tea, engaged, "--accept", "--why", "Right.\u202e")
    done = run("note", tea, *SECOND)
    assert done.out.startswith(f"● {engaged}  (engaged)\n")
    assert "Right.\\u202e" in done.out
    plain = json.loads(run("note", tea, *SECOND, "--format", "json").out)
    assert plain["case"] == "tea"
    assert plain["judgments"][0]["reason"] == "Right.\u202e"


def test_another_judgment_takes_the_place_of_the_first_which_is_told(
    run: Run, tea: Path, findings: dict[str, str]
) -> None:
    engaged = one(findings, "engaged")
    decide(run, tea, engaged, "--reject", "--why", "No.", "--by", "B")
    done = decide(run, tea, engaged, "--accept", "--by", "B")
    assert "before: rejected by B on" in done.err
    assert [(j["verdict"], j["reason"], j["by"]) for j in checked(run, tea)["judgments"]] == [("accepted", "", "B")]
    assert "withdrawn: accepted" in decide(run, tea, engaged, "--withdraw").err
    assert checked(run, tea)["judgments"] == []
    assert "there is no judgment" in decide(run, tea, engaged, "--withdraw").err


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["house-1.bill-without-reminde", "--accept"], "did you mean `house-1.bill-without-reminder`?"),
        (["house-rules:2", "--accept"], "is a pin; name one of the findings under it:\n  house-2."),
        (["house-1.bill-without-reminder", "--reject"], "rejected for a reason: say which"),
        (["house-1.bill-without-reminder", "--note"], "noted for a reason: say which"),
        (["house-1.bill-without-reminder"], "name a finding together with --accept"),
        (["--accept"], "name a finding together with --accept"),
        (["--why", "x"], "--why goes with"),
        (["house-1.bill-without-reminder", "--accept", "--reject"], "not allowed with"),
    ],
)
def test_what_cannot_be_noted(arguments: list[str], said: str, run: Run, tea: Path) -> None:
    done = decide(run, tea, *arguments)
    assert done.code == 2
    assert said in done.err
    assert not notes_beside(tea).exists()


WRONG: dict[str, tuple[str | bytes, str, int, str]] = {
    "not a mapping": ("- a\n", "N001", 1, "keys and values"),
    "no case": ("judgments: {}\n", "N001", 1, "a line `case: tea`"),
    "another case": ("case: coffee\njudgments: {}\n", "N002", 1, "tea"),
    "unknown key": ("case: tea\njugments: {}\n", "N001", 2, "case, judgments"),
    "judgments a list": ("case: tea\njudgments: [a]\n", "N001", 2, "keys and values"),
    "not an id": ("case: tea\njudgments:\n  A b: {verdict: accepted}\n", "N001", 3, ""),
    "entry a text": ("case: tea\njudgments:\n  a: rejected\n", "N001", 3, "keys and values"),
    "no verdict": ("case: tea\njudgments:\n  a: {reason: b}\n", "N001", 3, "accepted | rejected | noted"),
    "unknown verdict": ("case: tea\njudgments:\n  a: {verdict: reject, reason: b}\n", "N001", 3, "accepted | rejected"),
    "unknown entry key": ("case: tea\njudgments:\n  a: {verdict: accepted, who: b}\n", "N001", 3, "verdict, reason"),
    "no reason": ("case: tea\njudgments:\n  a: {verdict: rejected}\n", "N001", 3, "a line `reason:"),
    "reason a list": ("case: tea\njudgments:\n  a: {verdict: noted, reason: [b]}\n", "N001", 3, "text"),
    "not a day": ("case: tea\njudgments:\n  a: {verdict: accepted, on: today}\n", "N001", 3, "a day such as"),
    "not YAML": ("case: tea\njudgments: {a: b\nc: d\n", "Y022", 2, ""),
    "twice": ("case: tea\njudgments:\n  a: {verdict: accepted}\n  a: {verdict: accepted}\n", "Y001", 4, ""),
    "not UTF-8": (b"case: t\xe9a\n", "Y007", 1, "UTF-8"),
}


@pytest.mark.parametrize("name", WRONG)
def test_notes_that_are_not_in_order(name: str, run: Run, tea: Path, library: Rulebook) -> None:
    text, code, line, expected = WRONG[name]
    notes_beside(tea).write_bytes(text if isinstance(text, bytes) else text.encode())
    before = notes_beside(tea).read_bytes()
    case, problems = load_case(tea, library)
    assert case is None
    errors = [problem for problem in problems if problem.severity == "error"]
    assert (errors[0].code, errors[0].line) == (code, line)
    assert errors[0].path == str(notes_beside(tea))
    assert any(expected in problem.expected for problem in errors)
    done = run("check", tea, *SECOND)
    assert (done.code, done.out) == (2, "")
    assert f"{notes_beside(tea)}:{line}:" in done.err
    with pytest.raises(NotesError):
        judge(tea, "tea", Judgment("b", ACCEPTED, ""))
    assert notes_beside(tea).read_bytes() == before


@pytest.mark.parametrize("text", ["no\x00no", "\x1b[31m", "a\u2028b", "\ud800", "x" * 20_001])
def test_a_reason_is_plain_text(text: str, tea: Path) -> None:
    with pytest.raises(NotesError, match="plain text of at most 20,000 characters"):
        judge(tea, "tea", Judgment("a", ACCEPTED, text))
    assert not notes_beside(tea).exists()


def test_every_code_of_notes_is_shown(run: Run, tea: Path) -> None:
    """A judgment on a finding that no rule states is kept, with a warning."""
    assert set(CODES) == {code for _, code, _, _ in WRONG.values() if code.startswith("N")} | {"N003", "N004"}
    notes_beside(tea).write_text("case: tea\njudgments:\n  house-1.bill-without-remindr: {verdict: accepted}\n")
    done = run("check", tea, *SECOND)
    assert done.code == 0
    assert "warning N003" in done.out
    assert "did you mean house-1.bill-without-reminder?" in done.out
    assert checked(run, tea)["judgments"][0]["now"] is None
    assert decide(run, tea, "house-1.bill-without-remindr", "--withdraw").code == 0
    assert checked(run, tea)["judgments"] == []


HAND = """\
# My notes.
case: tea   # the library

judgments:
  # First thoughts.
  house-2.a:
    verdict: rejected     # for now
    reason: >
      It was
      never sent.

  house-2.b: {verdict: noted, reason: "see c"}   # short
"""


def test_what_was_written_by_hand_stays(tea: Path, library: Rulebook) -> None:
    notes_beside(tea).write_text(HAND)
    before = judge(tea, "tea", Judgment("house-2.b", REJECTED, "no", "", "2025-05-02"))
    assert before == Judgment("house-2.b", NOTED, "see c")
    judge(tea, "tea", Judgment("house-2.c", ACCEPTED, "", "", "2025-05-03"))
    judge(tea, "tea", Judgment("house-2.a", ACCEPTED, "", "", ""))
    assert notes_beside(tea).read_text() == (
        HAND.replace('{verdict: noted, reason: "see c"}', '{verdict: rejected, reason: "no", on: 2025-05-02}')
        .replace("rejected     #", "accepted     #")
        .replace("    reason: >\n      It was\n      never sent.\n", "")
        .replace('"no"', "no")
        + "\n  house-2.c:\n    verdict: accepted\n    on: 2025-05-03\n"
    )
    withdraw(tea, "tea", "house-2.b")
    withdraw(tea, "tea", "house-2.a")
    withdraw(tea, "tea", "house-2.c")
    assert load_notes(tea, "tea", library) == ((), [])
    assert notes_beside(tea).read_text().startswith("# My notes.\ncase: tea   # the library\n")


PRINTED = st.text(st.characters(blacklist_categories=("Cs", "Cc", "Cn")) | st.sampled_from("\n\t:#'\"{}[]-&*!|>%@`"))


@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        st.builds(
            Judgment,
            st.sampled_from(["a", "b-1.c", "no", "10", "null"]),
            st.sampled_from(VERDICTS),
            PRINTED.map(lambda text: text + "."),
            PRINTED,
            st.sampled_from(["", "2025-05-02"]),
        ),
        min_size=1,
        max_size=5,
    )
)
def test_what_is_judged_is_read_back(tmp_path_factory: pytest.TempPathFactory, judgments: list[Judgment]) -> None:
    case = tmp_path_factory.mktemp("notes") / "c.yaml"
    library, _ = load_rulebook(LIBRARY)
    assert library is not None
    held: dict[tuple[str, str], Judgment] = {}
    for judgment in judgments:
        whose = judgment.finding, judgment.person
        assert judge(case, "c", judgment) == held.get(whose)
        held[whose] = judgment
    found, problems = load_notes(case, "c", library)
    assert {problem.code for problem in problems} == {"N003"}
    assert {(judgment.finding, judgment.person): judgment for judgment in found} == held


def test_judgments_of_two_at_once_are_both_kept(tea: Path, library: Rulebook) -> None:
    def decide_ten(who: str) -> None:
        for n in range(10):
            judge(tea, "tea", Judgment(f"{who}-{n}", NOTED, "r", who))

    threads = [threading.Thread(target=decide_ten, args=(who,)) for who in "abc"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    found, _ = load_notes(tea, "tea", library)
    assert {judgment.finding for judgment in found} == {f"{who}-{n}" for who in "abc" for n in range(10)}
    assert sorted(path.name for path in tea.parent.iterdir()) == ["tea.notes.yaml", "tea.yaml"]


def test_a_judgment_that_changed_meanwhile_is_not_written_over(tea: Path) -> None:
    first = Judgment("a", REJECTED, "no", "B")
    judge(tea, "tea", first, seen=None)
    with pytest.raises(ChangedOnDisk, match="says something else on `a` by now"):
        judge(tea, "tea", Judgment("a", ACCEPTED, ""), seen=None)
    assert judge(tea, "tea", Judgment("a", ACCEPTED, "", "B"), seen=first) == first
    with pytest.raises(ChangedOnDisk):
        withdraw(tea, "tea", "a", seen=first)


def test_notes_of_another_case_do_not_count(run: Run, tea: Path, tmp_path: Path) -> None:
    """The notes belong to the file of the same name, wherever the two go together."""
    (tmp_path / "other.notes.yaml").write_text("not: notes\n")
    assert checked(run, tea)["judgments"] == []
    assert run("check", tmp_path, *SECOND, "--brief").out.count("\n") == 1
