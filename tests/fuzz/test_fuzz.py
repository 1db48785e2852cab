"""No file makes a command crash, hang or pass on what a terminal, a browser or a spreadsheet would obey.

`make fuzz` tries many more seeds.
"""

from __future__ import annotations

import builtins
import io
import os
import random
import shutil
from pathlib import Path

import pytest

from engine.load.document import parse_document
from tests.fuzz.attacks import ATTACKS, FREE, REAL, SECOND
from tests.fuzz.damage import in_bytes, in_structure, with_texts
from tests.fuzz.hostile import MARK, TEXTS
from tests.fuzz.watch import Ran, faults, faults_of_file, run

SEEDS = {
    "texts of a draft": 6, "cases of a batch": 6, "text of a scenario": 12, "files of law": 12, "local changes": 12,
    "packed rulebooks": 12, "answers": 12, "words of all inputs": 4,
}  # fmt: skip
FIRST = 900_000


@pytest.fixture(autouse=True)
def elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


@pytest.mark.parametrize("attack", ATTACKS)
def test_nothing_gets_through(attack: str, tmp_path: Path) -> None:
    found = []
    for seed in range(FIRST, FIRST + SEEDS.get(attack, 60)):
        found += [f"seed {seed}: {fault}" for fault in ATTACKS[attack](seed, tmp_path)]
    assert found == []


def test_hostile_texts_do_reach_the_commands(tmp_path: Path) -> None:
    """Most hostile cases load, and their texts are in what is printed, made safe."""
    loaded, shown = 0, 0
    for seed in range(20):
        chance = random.Random(seed)
        (tmp_path / "case.yaml").write_text(
            with_texts(SECOND.case.read_text(encoding="utf-8"), chance, FREE), encoding="utf-8"
        )
        done = run(["timeline", tmp_path / "case.yaml", "--rules", SECOND.rules])
        loaded += done.code == 0
        shown += MARK in done.out
    assert loaded >= 18
    assert shown >= 5


def test_damage_is_damage() -> None:
    raw = SECOND.case.read_bytes()
    assert all(in_bytes(raw, random.Random(seed)) != raw for seed in range(1, 5))
    refused = 0
    for seed in range(30):
        text = in_structure(raw.decode(), random.Random(seed))
        document, problems = parse_document(text, "case.yaml")
        refused += bool(problems) or document is None
    assert refused < 25, "damage to the structure should mostly get past the parser"


@pytest.mark.parametrize(
    "done",
    [
        Ran(3, "", "pincite: internal error: KeyError"),
        Ran(0, "\x1b[31m", ""),
        Ran(0, "a \u202e b", ""),
        Ran(2, "", ""),
        Ran(1, "", "Traceback (most recent call last):"),
    ],
)
def test_a_fault_of_a_command_is_seen(done: Ran) -> None:
    assert faults(done)
    assert not faults(Ran(2, "", "no such file"))


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("x.csv", "a,=1+1\r\n"),
        ("x.csv", 'a," @SUM(A1)"\r\n'),
        ("x.html", f"<p><script>{MARK}()</script></p>"),
        ("x.html", f"<p onclick='{MARK}()'>x</p>"),
        ("x.html", f'<a href="javascript:{MARK}()">x</a>'),
        ("x.html", "<p>\u202e</p>"),
        ("x.svg", "<svg><text></svg>"),
        ("x.md", f"<img src=x onerror={MARK}()>"),
        ("x.md", f"[x](javascript:{MARK}())"),
    ],
)
def test_a_fault_of_a_file_is_seen(name: str, content: str, tmp_path: Path) -> None:
    good = tmp_path / f"good{Path(name).suffix}"
    good.write_text("<p>x</p>", encoding="utf-8")
    (tmp_path / name).write_bytes(content.encode())
    assert faults_of_file(tmp_path / name, good)


def test_a_file_in_order_has_no_fault(tmp_path: Path) -> None:
    path = tmp_path / "x.html"
    path.write_text(f"<p>&lt;script&gt;{MARK}()</p>", encoding="utf-8")
    assert faults_of_file(path, path) == []


def test_no_path_in_a_case_is_followed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing is opened but the case, its notes, the rulebook and its cache, whatever a case names."""
    text = REAL.case.read_text(encoding="utf-8")
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "secret.yaml").write_text("secret: 1", encoding="utf-8")
    text = text.replace("title: UA RUS 7/2011", f'title: "{outside}/secret.yaml"').replace(
        "name: Bakhrom Khamroev", 'name: "../outside/secret.yaml"'
    )
    folder = tmp_path / "cases"
    folder.mkdir()
    (folder / "case.yaml").write_text(text, encoding="utf-8")
    opened: list[str] = []
    real = os.open

    plain = io.open

    def noting(file: object, *more: object, **named: object) -> object:
        opened.append(str(file))
        return plain(file, *more, **named)  # type: ignore[call-overload]

    def noting_too(path: object, *more: object, **named: object) -> int:
        opened.append(str(path))
        return real(path, *more, **named)  # type: ignore[arg-type]

    monkeypatch.setattr(builtins, "open", noting)
    monkeypatch.setattr(os, "open", noting_too)
    for command in (["check", "CASE"], ["draft", "CASE", "--to", "draft.html"], ["graph", "CASE", "--to", "graph.svg"]):
        done = run([folder / "case.yaml" if word == "CASE" else word for word in command])
        assert done.code == 0, done.err
    assert str(folder / "case.yaml") in opened
    assert [path for path in opened if "outside" in path] == []
    assert sorted(path.name for path in tmp_path.iterdir()) == ["cases", "draft.html", "graph.svg", "outside"]
    assert sorted(path.name for path in outside.iterdir()) == ["secret.yaml"]


@pytest.mark.parametrize("id", ["../outside/x", "/tmp-x", "a/b", "..", "x@2", "a b", "people.x"])
def test_no_id_is_a_path(id: str, tmp_path: Path) -> None:
    """Nor can one be taken for what the engine calls a fact told in another way (`x@2`), or a person."""
    for line in ("case: tea\n", "- id: novel-loan\n"):
        key = line.partition(": ")[0]
        text = SECOND.case.read_text(encoding="utf-8").replace(line, f'{key}: "{id}"\n')
        (tmp_path / "case.yaml").write_text(text, encoding="utf-8")
        done = run(["check", tmp_path / "case.yaml", "--rules", SECOND.rules])
        assert done.code == 2 or (id == "people.x" and key == "case")


def test_a_rule_file_is_data(tmp_path: Path) -> None:
    """Whatever asks to be run in a rule file is text, or refused; nothing of it runs."""
    rules = tmp_path / "library"
    witness = tmp_path / "ran"
    calls = (
        f"!!python/object/apply:os.system ['touch {witness}']",
        f"!!python/object/new:subprocess.getoutput ['touch {witness}']",
        f"$(touch {witness})",
        f"`touch {witness}`",
        f"{{__import__('os').system('touch {witness}')}}",
        f"{{{{ cycler.__init__.__globals__.os.system('touch {witness}') }}}}",
        f"=cmd|'/C touch {witness}'!A0",
    )
    for number, call in enumerate(calls):
        shutil.rmtree(rules, ignore_errors=True)
        shutil.copytree(SECOND.rules, rules)
        path = rules / "lending" / "rules.yaml"
        quoted = call if call.startswith("!!") else f'"{call}"'
        path.write_text(
            path.read_text(encoding="utf-8").replace(
                "title: Bill for damage without a hearing", f"title: {quoted}\n    note: {quoted}"
            ),
            encoding="utf-8",
        )
        for command in (["rules", "list"], ["rules", "test"], ["check", str(SECOND.case)]):
            done = run([*command, "--rules", rules])
            assert not faults(done)
            assert (done.code == 2) == (number < 2)
    assert not witness.exists()


def test_a_word_without_an_end_is_drawn(tmp_path: Path) -> None:
    """Line breaking that looks at the rest of a word for each line takes minutes for one of 20,000 letters."""
    text = SECOND.case.read_text(encoding="utf-8").replace("source: ledger, p. 4", f"source: ledger, {'x' * 19_000}")
    (tmp_path / "case.yaml").write_text(text, encoding="utf-8")
    done = run(["timeline", tmp_path / "case.yaml", "--to", tmp_path / "out.svg", "--rules", SECOND.rules])
    assert done.code == 0, done.err
    assert faults_of_file(tmp_path / "out.svg") == []


def test_a_title_of_any_length_is_one_of_a_word_file(tmp_path: Path) -> None:
    text = REAL.case.read_text(encoding="utf-8")
    (tmp_path / "case.yaml").write_text(
        text.replace("title: Defender", f"title: {'Long ' * 90}Defender"), encoding="utf-8"
    )
    done = run(["draft", tmp_path / "case.yaml", "--to", tmp_path / "out.docx"])
    assert done.code == 0, done.err
    assert faults_of_file(tmp_path / "out.docx") == []


def test_a_scenario_that_begins_with_and_is_refused_in_words(tmp_path: Path) -> None:
    path = tmp_path / "odd.feature"
    path.write_text("Feature: Odd\n\n  Scenario: Nothing before\n    And something\n", encoding="utf-8")
    done = run(["case-from", path, "Nothing before", "--state", "TJK"])
    assert done.code == 2
    assert not faults(done)


def test_the_head_of_a_column_is_no_regular_expression(tmp_path: Path) -> None:
    path = tmp_path / "odd.feature"
    path.write_text(
        "Feature: Odd\n\n  Scenario Outline: One of <[ua>\n    Given <[ua>\n\n"
        "    Examples:\n      | [ua |\n      | x |\n",
        encoding="utf-8",
    )
    done = run(["case-from", path, "One of x", "--state", "TJK"])
    assert done.code == 2
    assert "definitions of: x" in done.err
    assert not faults(done)


def test_texts_are_what_they_say() -> None:
    assert sum(MARK in text for text in TEXTS) >= 7
