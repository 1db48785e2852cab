"""What if about people and about facts told in versions: the same as if the file had been edited so."""

from __future__ import annotations

from pathlib import Path

import pytest

from engine.load.case import load_case
from engine.load.edit import drop_fact, set_attribute
from engine.load.rulebook import load_rulebook
from engine.model.case import Case
from engine.model.frozen import replace
from engine.model.rulebook import Rulebook
from engine.reason.assess import assess
from engine.reason.program import Program
from engine.reason.what_if import Change, ChangeError, LiveCase, change_case

RULES = Path(__file__).parents[1] / "tui" / "data" / "rules"
TODAY = "2025-06-01"
TEXT = """\
case: told-twice
title: Told twice
state: TJK
as_of: 2025-01-01
people:
  one: {name: One}
  other: {name: Other}
sources:
  letter: {title: Letter}
  report: {title: Report}
facts:
  - {id: first, kind: hearing, person: one, public: no, source: letter}
  - {id: second, kind: hearing, person: one, public: yes, source: letter}
  - id: counsel
    kind: counsel
    person: one
    access: no
    hearing: second
    source: letter
    versions:
      - {source: report, hearing: first, person: other}
"""
REFERENCES = {"counsel": ("hearing",)}


@pytest.fixture(scope="module")
def trial() -> Rulebook:
    found, problems = load_rulebook(RULES, cache=False)
    assert found is not None, problems
    return found


def read(text: str, folder: Path, rulebook: Rulebook) -> Case:
    path = folder / "case.yaml"
    path.write_text(text, encoding="utf-8")
    found, problems = load_case(path, rulebook)
    assert found is not None, problems
    return found


def unplaced(case: Case) -> Case:
    """Without the lines of the file, which an edit moves."""
    return replace(case, facts=tuple(replace(fact, line=0) for fact in case.facts), path="")


@pytest.mark.parametrize("gone", ["first", "second"])
def test_a_reference_that_falls_away_in_one_version(gone: str, tmp_path: Path, trial: Rulebook) -> None:
    case = read(TEXT, tmp_path, trial)
    changed = change_case(case, [Change("drop", gone)], trial.words)
    edited = read(drop_fact(TEXT, gone, REFERENCES), tmp_path, trial)
    assert unplaced(changed) == unplaced(edited)
    kept = [version.details.get("hearing") for version in changed.facts[-1].versions]
    assert kept == ([("second",), ("second",)] if gone == "first" else [None, ("first",)])


def test_who_it_was_can_be_settled(tmp_path: Path, trial: Rulebook) -> None:
    case = read(TEXT, tmp_path, trial)
    program = Program(trial.rules.values(), trial.words)
    live = LiveCase(case, trial, program, TODAY)
    changes = [Change("set", "counsel", "person", ("one",)), Change("set", "counsel", "hearing", "first")]
    assert "person" in case.facts[-1].contested()
    try:
        after = live.apply(changes)
    finally:
        live.close()
    status = {found.id: found.status for found in (live.base.findings)}["iccpr-14.no-counsel"]
    assert status == "undetermined"
    settled = after.finding("iccpr-14.no-counsel")
    assert settled is not None
    assert settled.status == "engaged"
    assert settled.owed_to == ("one",)
    changed = change_case(case, changes, trial.words)
    assert after == assess(changed, trial, program, TODAY)
    edited_text = set_attribute(set_attribute(TEXT, "counsel", "person", "one"), "counsel", "hearing", "first")
    edited = read(edited_text, tmp_path, trial)
    one, other = changed.facts[-1], edited.facts[-1]
    assert (one.main.people, one.main.details, one.sources) == (other.main.people, other.main.details, other.sources)
    assert not other.contested()


@pytest.mark.parametrize(
    ("value", "words"), [(("nobody",), "no person `nobody`"), (None, "needs somebody"), ((), "needs somebody")]
)
def test_people_who_cannot_be(value: tuple[str, ...] | None, words: str, tmp_path: Path, trial: Rulebook) -> None:
    case = read(TEXT, tmp_path, trial)
    with pytest.raises(ChangeError, match=words):
        change_case(case, [Change("set", "counsel", "person", value)], trial.words)


def test_a_case_that_cannot_be_grounded_leaves_the_network_free(
    tmp_path: Path, trial: Rulebook, monkeypatch: pytest.MonkeyPatch
) -> None:
    case = read(TEXT, tmp_path, trial)
    program = Program(trial.rules.values(), trial.words)
    with monkeypatch.context() as ill:
        ill.setattr(LiveCase, "_assess", lambda *_: 1 / 0)
        with pytest.raises(ZeroDivisionError):
            LiveCase(case, trial, program, TODAY)
    live = LiveCase(case, trial, program, TODAY)
    live.close()
