"""A rulebook of another field works throughout, and engine/ names nothing of the tool's own rulebook."""

from __future__ import annotations

import ast
import io
import json
from collections.abc import Iterator
from contextlib import redirect_stderr, redirect_stdout
from pathlib import Path

import pytest

from engine.command.main import main
from engine.load.rulebook import load_rulebook
from engine.model.rulebook import Rulebook
from tests.second_rulebook.edits import CASE, LIBRARY

CHECKOUT = Path(__file__).parents[2]
HEARING, REMINDER = "house-2.bill-without-hearing", "house-1.bill-without-reminder"


def run(*arguments: str) -> str:
    out, err = io.StringIO(), io.StringIO()
    with redirect_stdout(out), redirect_stderr(err):
        code = main([*arguments, "--rules", str(LIBRARY)])
    assert (code, err.getvalue()) == (0, "")
    return out.getvalue()


@pytest.fixture(autouse=True)
def no_cache(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PINCITE_NO_CACHE", "1")


def test_it_is_small_and_of_another_field() -> None:
    found, problems = load_rulebook(LIBRARY, cache=False)
    assert problems == []
    assert found is not None
    assert sorted(found.words.kinds) == ["bill", "damage", "loan", "person"]
    assert (len(found.words.relations), len(found.words.inferences)) == (1, 2)
    assert (len(found.rules), len(found.limits), len(found.catalogue)) == (4, 1, 1)
    assert found.status.states == {}


def test_check() -> None:
    plain = json.loads(run("check", str(CASE), "--format", "json"))
    found = {finding["id"]: finding["status"] for finding in plain["findings"]}
    assert found == {HEARING: "engaged", REMINDER: "undetermined"}
    assert plain["procedures"] == []
    assert plain["findings"][0]["limits"][0]["ground"] == "the item was worn out anyway"
    assert plain["findings"][0]["applicability"]["status"] == "no-ratification"
    assert "Ada and Aunt Bea" in plain["findings"][0]["obligation"]


def test_a_limit_is_invoked_by_its_fact(tmp_path: Path) -> None:
    text = CASE.read_text(encoding="utf-8")
    more = "  - {id: wear, kind: damage, person: ada, through: ordinary-wear, source: ledger}\nexpected:"
    case = tmp_path / "case.yaml"
    case.write_text(text.replace("expected:", more), encoding="utf-8")
    (finding, *_) = json.loads(run("check", str(case), "--format", "json"))["findings"]
    assert (finding["status"], finding["limits"][0]["invoked"]) == ("engaged", True)
    assert finding["limits"][0]["invoked_by"] == ["wear"]


def test_why() -> None:
    shown = run("why", str(CASE), "house-rules:2")
    assert "Ada answers for the damage" in shown
    assert "[Ledger of 2021, p. 4]" in " ".join(shown.split())


def test_why_not() -> None:
    assert "if returned of novel-loan is no" in run("why-not", str(CASE), REMINDER)


def test_what_if() -> None:
    assert run("what-if", str(CASE), "--set", "novel-loan.returned=no").startswith("Gained: 1\n")


def test_ask() -> None:
    assert "Did Ada return the item?" in run("ask", str(CASE))


def test_rules_test() -> None:
    assert run("rules", "test") == "13 tests passed, 0 failed, of 4 rules\n"


def literals(path: Path) -> Iterator[tuple[int, str]]:
    """The string literals of a module, without docstrings and without the examples of its help."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    skipped = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            skipped.add(node.value)
        if isinstance(node, ast.Assign) and any(getattr(t, "id", "") == "EPILOG" for t in node.targets):
            skipped.update(n for n in ast.walk(node.value) if isinstance(n, ast.Constant))
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and node not in skipped:
            yield node.lineno, node.value


def names_of(rulebook: Rulebook) -> set[str]:
    """What only the rulebook may name: kinds, longer values and attributes, relations, authorities, rules."""
    words = rulebook.words
    names = {name for name in words.kinds if name != "person"}
    names |= {value for tree in words.trees.values() for value in tree.values if len(value) > 6}
    names |= {name for kind in words.kinds.values() for name in kind.attributes if len(name) > 6}
    names |= {*words.relations, *words.inferences, *rulebook.catalogue, *rulebook.rules, *rulebook.limits}
    names |= {authority.treaty for id in rulebook.catalogue if (authority := rulebook.catalogue.authority(id))}
    return names - {""}


# Words that the engine has a use of its own for: keys of its JSON, columns of tables, options of commands, sections of
# a vocabulary, the status of a rule, units of time, prepositions.
OWN_WORDS = {
    "accepted",
    "against",
    "available",
    "because",
    "concerns",
    "condition",
    "consent",
    "content",
    "decided",
    "detained",
    "devices",
    "document",
    "finding",
    "government",
    "individual",
    "judgment",
    "lasting",
    "minutes",
    "outcome",
    "pattern",
    "procedure",
    "reporting",
    "requires",
    "reviewed",
    "search",
    "sentence",
    "statement",
    "subject",
    "verified",
}


# a table of irregular forms of English, which says nothing of any field
OF_ENGLISH = (CHECKOUT / "engine" / "model" / "stems.py", CHECKOUT / "engine" / "load" / "everyday_keys.py")


def test_the_engine_names_nothing_of_the_rulebook(rulebook: Rulebook) -> None:
    names = names_of(rulebook) - OWN_WORDS
    assert len(names) > 1000
    found = [
        f"{path.relative_to(CHECKOUT)}:{line}: {text}"
        for path in sorted((CHECKOUT / "engine").rglob("*.py"))
        if path not in OF_ENGLISH
        for line, text in literals(path)
        if text in names or any(pin in text for pin in ("iccpr:", "ccpr-gc-", "un-drhd:", "cedaw:"))
    ]
    assert found == []


def test_the_scan_sees_what_it_should(tmp_path: Path, rulebook: Rulebook) -> None:
    module = tmp_path / "module.py"
    module.write_text(
        '"""surveillance"""\nEPILOG = "iccpr"\n\n\nx = "surveillance", {"iccpr": 1}\n',
        encoding="utf-8",
    )
    assert {text for _, text in literals(module)} == {"surveillance", "iccpr"}
    assert {line for line, _ in literals(module)} == {5}
    assert {"surveillance", "iccpr"} <= names_of(rulebook)
