"""A rulebook that asks too much is refused by name; the next case, and the next rulebook, are none the worse."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from engine.command.main import main
from engine.load.rulebook import load_rulebook
from engine.reason.fence import session
from tests.second_rulebook.edits import CASE, LIBRARY

CROSSED = """
- id: house-1.crossed
  title: Any three loans
  status: draft
  when:
    all:
      - loan: {as: a}
      - loan: {as: b, person: $a.person}
      - loan: {as: c, person: $a.person}
  engages:
    provision: "house-rules:1"
    duty: respect
    directness: primary
    owed_to: $a.person
    statement: Remember what {a.person} borrowed.
  cites: ["house-rules:1"]
  tests:
    - engaged: [{loan: {}}, {loan: {}}, {loan: {}}]
"""


@pytest.fixture
def crossed(tmp_path: Path) -> Path:
    """A rulebook with a rule that fires for every three loans."""
    rules = tmp_path / "library"
    shutil.copytree(LIBRARY, rules)
    (rules / "lending" / "crossed.yaml").write_text(CROSSED, encoding="utf-8")
    return rules


def loans(path: Path, many: int) -> Path:
    lines = ["case: loans", "title: Loans", "state: XXA", "as_of: 2021-12-31", "people: {ada: {name: Ada}}"]
    lines += ["sources: {ledger: {title: Ledger}}", "facts:"]
    lines += (f"  - {{id: loan-{n}, kind: loan, person: ada, source: ledger}}" for n in range(many))
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


def test_a_rule_that_combines_too_much_is_named_and_other_cases_go_on(
    crossed: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Of 70 loans there are 328,440 threes in order."""
    wide = loans(tmp_path / "wide.yaml", 70)
    code = main(["check", str(wide), str(CASE), "--brief", "--rules", str(crossed)])
    shown = capsys.readouterr()
    assert code == 2
    assert "wide.yaml: too much for the engine" in shown.err
    assert "house-1.crossed" in shown.err
    assert shown.out.startswith("tea: ")


@pytest.mark.parametrize("command", [["ask"], ["why", "house-rules"], ["why-not"], ["what-if", "--sweep"]])
def test_every_command_says_so(
    command: list[str],
    crossed: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(session.Network.open, "__defaults__", (50,))
    wide = loans(tmp_path / "wide.yaml", 8)
    assert main([command[0], str(wide), *command[1:], "--rules", str(crossed)]) == 2
    shown = capsys.readouterr()
    assert "too much for the engine: the rule 'house-1.crossed' joins facts in more ways than can be held" in shown.err
    assert "internal" not in shown.err


def many_kinds(folder: Path, kinds: int, rules: int) -> None:
    """A rulebook beyond what one ruleset of the engine bears (512 tests on a node, 64 conditions on a kind)."""
    words = ["kinds:"]
    for n in range(kinds):
        words += [f"  thing-{n}:", "    title: T", '    says: "{person} had a thing"', "    people: {person: who}"]
    (folder / "vocabulary" / "many.yaml").write_text("\n".join(words) + "\n", encoding="utf-8")
    lines = []
    for n in range(rules):
        lines += [
            f"- {{id: many.rule-{n}, title: t, status: draft, cites: [], tests: [],",
            f"   when: {{all: [{{thing-{n % kinds}: {{as: a}}}},",
            f"                {{loan: {{person: $a.person, days_late: {{more_than: {n}}}}}}}]}},",
            '   engages: {provision: "house-rules:1", duty: respect, directness: context,',
            "             owed_to: $a.person, statement: s}}",
        ]
    (folder / "lending" / "many.yaml").write_text("\n".join(lines) + "\n", encoding="utf-8")


def test_a_rulebook_beyond_the_limits_of_one_ruleset_is_spread_over_several(crossed: Path, tmp_path: Path) -> None:
    from engine.load.case import load_case
    from engine.reason.ground import ground
    from engine.reason.program import Program

    many_kinds(crossed, kinds=700, rules=700)
    rulebook, problems = load_rulebook(crossed, cache=False)
    assert rulebook is not None, problems[:3]
    path = tmp_path / "case.yaml"
    path.write_text(
        "case: c\ntitle: t\nstate: XXA\npeople: {ada: {}}\nsources: {s: {title: s}}\nfacts:\n"
        "- {id: l, kind: loan, person: ada, days_late: 650, source: s}\n"
        + "".join(f"- {{id: t{n}, kind: thing-{n}, person: ada, source: s}}\n" for n in range(0, 700, 50)),
        encoding="utf-8",
    )
    case, problems = load_case(path, rulebook)
    assert case is not None, problems[:3]
    program = Program(rulebook.rules.values(), rulebook.words)
    fired = {i.rule for i in ground(case, program).instances if not i.assumptions}
    program.network.close()
    assert fired == {f"many.rule-{n}" for n in range(0, 650, 50)}
