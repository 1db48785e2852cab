"""The command line as such: help, mistakes, pipes, widths, and that nothing unsafe reaches a terminal."""

from __future__ import annotations

import json
import os
import pty
import random
import re
import subprocess
import sys
from pathlib import Path

import pytest

from engine.command import main as command_line
from engine.command.main import COMMANDS
from engine.load.rulebook import default_facts
from tests.command.conftest import Run
from tests.second_rulebook.edits import CASE, LIBRARY, RULES, library_with

CHECKOUT = Path(__file__).parents[2]
SECOND = ("--rules", str(LIBRARY))
HEARING = "house-2.bill-without-hearing"
UNSAFE = re.compile(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff]")
EVERY_TEXT = [
    ["check"],
    ["check", "--brief"],
    ["why", HEARING],
    ["why", "house-rules:1"],
    ["why-not"],
    ["why-not", "house-rules:1"],
    ["what-if", "--set", "novel-loan.returned=no"],
    ["what-if", "--sweep"],
    ["ask"],
]
EVERY_JSON = [[*command, "--format", "json"] for command in EVERY_TEXT if "--brief" not in command]


def on(case: Path | str, command: list[str], *more: str) -> list[str]:
    """The command line of a command on a case."""
    return [command[0], str(case), *command[1:], *SECOND, *more]


def process(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "engine", *arguments],
        cwd=CHECKOUT,
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        encoding="utf-8",
        errors="replace",
        timeout=120,
    )


def test_help_lists_every_command(run: Run) -> None:
    done = run("--help")
    assert (done.code, done.err) == (0, "")
    assert all(f"  {name} " in done.out for name in COMMANDS)
    assert "Example: pincite" in done.out
    assert run("-h") == run("help") == done
    assert run() == (2, done.out, "")


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_explains_itself_with_an_example(command: str, run: Run) -> None:
    done = run(command, "--help")
    assert (done.code, done.err) == (0, "")
    examples = done.out.partition("examples:\n")[2].splitlines()
    assert examples
    assert all(line.startswith(f"  pincite {command}") for line in examples if line.strip())
    assert not UNSAFE.search(done.out)


def test_version(run: Run) -> None:
    from engine import __version__

    assert run("--version") == (0, f"pincite {__version__}\n", "")


@pytest.mark.parametrize(
    ("written", "meant"), [("chek", "check"), ("whynot", "why-not"), ("rule", "rules"), ("qqq", "")]
)
def test_an_unknown_command(written: str, meant: str, run: Run) -> None:
    done = run(written, CASE)
    assert (done.code, done.out) == (2, "")
    assert f"no command `{written}`" in done.err
    assert (f"did you mean `{meant}`?" in done.err) == bool(meant)


@pytest.mark.parametrize(
    "arguments",
    [["draft"], ["check", "--colour"], ["why", "x"], ["check", "x", "--format", "xml"], ["rules", "paint"]],
)
def test_a_wrong_option(arguments: list[str], run: Run) -> None:
    done = run(*arguments)
    assert (done.code, done.out) == (2, "")
    assert "usage: pincite" in done.err


@pytest.mark.parametrize("command", ["why", "why-not", "what-if", "ask"])
def test_a_case_that_is_not_there(command: str, run: Run) -> None:
    arguments = {"why": ["house-rules:1"], "what-if": ["--sweep"]}.get(command, [])
    done = run(*on("gone.yaml", [command, *arguments]))
    assert (done.code, done.out) == (2, "")
    assert "gone.yaml" in done.err


def test_a_fault_of_the_tool_is_exit_code_three(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(name: str) -> None:
        raise RuntimeError("bad\x1b[31m luck")

    monkeypatch.setattr(command_line, "import_module", fails)
    monkeypatch.delenv("PINCITE_TRACEBACK", raising=False)
    done = run("check", CASE)
    assert (done.code, done.out) == (3, "")
    assert r"RuntimeError: bad\x1b[31m luck" in done.err
    assert "Traceback" not in done.err
    monkeypatch.setenv("PINCITE_TRACEBACK", "1")
    with pytest.raises(RuntimeError):
        run("check", CASE)


@pytest.mark.parametrize("command", EVERY_TEXT, ids=" ".join)
def test_ascii_and_no_escape_sequences(command: list[str], run: Run) -> None:
    done = run(*on(CASE, command))
    assert not UNSAFE.search(done.out + done.err)
    if command[0] in ("check", "why", "why-not"):
        plain = run(*on(CASE, command, "--ascii"))
        assert plain.out.isascii()
        assert plain.code == done.code


def test_ascii_holds_for_the_real_cases(run: Run) -> None:
    done = run("check", default_facts(), "--ascii")
    assert done.out.isascii()
    assert "[+]" in done.out


HOSTILE = "\u202eevil\u2066 \u200b\ufeff"


@pytest.fixture
def hostile(tmp_path: Path) -> Path:
    """A case whose every text holds what a terminal would obey: bidirectional controls and line ends."""
    text = CASE.read_text(encoding="utf-8")
    for old, new in (
        ("title: Tea on an atlas", rf'title: "Tea\n{HOSTILE} \\x1b[31m"'),
        ("name: Ada,", rf'name: "A\nda{HOSTILE}",'),
        ("wording: pay at once", rf'wording: "pay\n\n{HOSTILE}"'),
        ("{title: Ledger of 2021}", rf'{{title: "Led\nger{HOSTILE}"}}'),
        ('"ledger, p. 7"', f'"ledger, p.{HOSTILE} 7"'),
        ("    item: atlas\n", f"    item: atlas\n    note: note{HOSTILE}\n"),
    ):
        assert text.count(old) == 1, old
        text = text.replace(old, new.replace("\ufeff", ""))
    path = tmp_path / f"tea{HOSTILE}\x1b[31m.yaml"
    path.write_text(text, encoding="utf-8")
    return path


@pytest.mark.parametrize("command", EVERY_TEXT + EVERY_JSON, ids=" ".join)
def test_hostile_texts_never_reach_the_terminal(command: list[str], hostile: Path, run: Run) -> None:
    done = run(*on(hostile, command))
    assert done.code in (0, 1), done.err
    assert done.out
    assert not UNSAFE.search(done.out + done.err)
    if "json" in command and "--sweep" not in command:
        assert HOSTILE.removesuffix("\ufeff") in json.dumps(json.loads(done.out), ensure_ascii=False)


def test_hostile_texts_of_a_broken_file_never_reach_the_terminal(hostile: Path, run: Run) -> None:
    hostile.write_text(
        hostile.read_text(encoding="utf-8").replace("kind: loan", f"kind: lo{HOSTILE[:4]}an"),
        encoding="utf-8",
    )
    done = run(*on(hostile, ["check"]))
    assert (done.code, done.out) == (2, "")
    assert r"lo\u202eevian" in done.err or r"lo\u202eevi" in done.err
    assert not UNSAFE.search(done.err)


def test_hostile_arguments_never_reach_the_terminal(run: Run) -> None:
    for arguments in (
        [f"chec{HOSTILE}"],
        ["check", f"gone{HOSTILE}\x1b.yaml", *SECOND],
        ["check", str(CASE), "--rules", f"gone{HOSTILE}\x1b"],
        ["why", str(CASE), f"house{HOSTILE}\x1b:1", *SECOND],
        ["rules", "list", f"rule{HOSTILE}\x1b", *SECOND],
        ["what-if", str(CASE), *SECOND, "--drop", f"tea{HOSTILE}\x1b"],
        ["what-if", str(CASE), *SECOND, "--add", f"{{id: {HOSTILE}}}"],
    ):
        done = run(*arguments)
        assert done.code == 2, arguments
        assert not UNSAFE.search(done.out + done.err), arguments


def test_hostile_rules_never_reach_the_terminal(tmp_path: Path, run: Run) -> None:
    folder = library_with(
        tmp_path, RULES, "title: Bill for damage without a hearing", f"title: Bill {HOSTILE[:6]} for damage"
    )
    for arguments in (["rules", "list"], ["check", str(CASE)], ["why", str(CASE), HEARING]):
        done = run(*arguments, "--rules", folder)
        assert done.code == 0
        assert not UNSAFE.search(done.out + done.err)


COLOURS = re.compile(r"\x1b\[[0-9;]*m")


@pytest.mark.parametrize("width", [84, 100])
@pytest.mark.parametrize("plain", [True, False])
def test_lines_fit_the_terminal(width: int, plain: bool, tmp_path: Path) -> None:
    """In a terminal of that many columns no line is longer, and nothing but text and colours is sent."""
    controller, terminal = pty.openpty()
    import fcntl
    import struct
    import termios

    fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", 40, width, 0, 0))
    environment = {k: v for k, v in os.environ.items() if k not in ("COLUMNS", "LINES", "NO_COLOR")}
    environment |= {"TERM": "xterm"} | ({"NO_COLOR": "1"} if plain else {})
    with subprocess.Popen(
        [sys.executable, "-m", "engine", *on(CASE, ["check", "--full"])],
        cwd=CHECKOUT,
        env=environment,
        stdout=terminal,
        stderr=subprocess.PIPE,
    ) as running:
        os.close(terminal)
        sent = b""
        while True:
            try:
                part = os.read(controller, 65536)
            except OSError:
                break
            if not part:
                break
            sent += part
        assert running.wait(60) == 0
    os.close(controller)
    assert bool(COLOURS.search(sent.decode())) is not plain
    lines = COLOURS.sub("", sent.decode()).replace("\r\n", "\n").split("\n")
    assert not UNSAFE.search("\n".join(lines))
    assert [line for line in lines if len(line) > width] == []
    assert max(map(len, lines)) > width - 20


def test_the_process_gives_the_exit_code_and_keeps_the_streams_apart(tmp_path: Path) -> None:
    done = process("check", str(CASE), *SECOND, "--format", "json", NO_COLOR="1")
    assert (done.returncode, done.stderr) == (0, "")
    assert json.loads(done.stdout)["case"]["id"] == "tea"
    done = process("check", str(tmp_path / "gone.yaml"), *SECOND)
    assert (done.returncode, done.stdout) == (2, "")
    assert "does not exist" in done.stderr


def test_no_colour_changes_nothing() -> None:
    usual = process(*on(CASE, ["check"]))
    assert process(*on(CASE, ["check"]), NO_COLOR="1", TERM="dumb").stdout == usual.stdout
    assert process(*on(CASE, ["check"]), FORCE_COLOR="1", CLICOLOR_FORCE="1").stdout == usual.stdout
    assert not UNSAFE.search(usual.stdout)


@pytest.mark.parametrize("encoding", ["ascii", "latin-1", "cp1252"])
def test_a_terminal_of_another_encoding_is_no_fault(encoding: str) -> None:
    done = process(*on(CASE, ["check"]), PYTHONIOENCODING=encoding, PYTHONUTF8="0")
    assert (done.returncode, done.stderr) == (0, "")
    assert "Bill for damage without a hearing" in done.stdout


@pytest.mark.parametrize("command", [["check"], ["check", "--format", "json"]], ids=" ".join)
def test_a_reader_that_goes_away_is_no_fault(command: list[str]) -> None:
    reader, writer = os.pipe()
    os.close(reader)
    done = subprocess.run(
        [sys.executable, "-m", "engine", *on(CASE, command)],
        cwd=CHECKOUT,
        stdout=writer,
        stderr=subprocess.PIPE,
        text=True,
        timeout=120,
    )
    os.close(writer)
    assert (done.returncode, done.stderr) == (0, "")


def test_the_same_bytes_on_every_run(tmp_path: Path) -> None:
    """Whatever the seed of hashes, the cache, and the order of facts in the file."""
    case = default_facts() / "ua-uzb-2-2024.yaml"
    first = process("check", str(case), "--format", "json", PYTHONHASHSEED="0", PINCITE_NO_CACHE="1").stdout
    assert json.loads(first)["findings"]
    for seed in ("1", "31337"):
        assert process("check", str(case), "--format", "json", PYTHONHASHSEED=seed).stdout == first


def test_the_order_of_facts_people_and_files_does_not_matter(tmp_path: Path, run: Run) -> None:
    import yaml

    case = default_facts() / "al-tjk-1-2025.yaml"
    data = yaml.load(case.read_text(encoding="utf-8"), yaml.BaseLoader)
    usual = json.loads(run("check", case, "--format", "json").out)
    chance = random.Random(4)
    chance.shuffle(data["facts"])
    for part in ("people", "sources"):
        entries = list(data[part].items())
        chance.shuffle(entries)
        data[part] = dict(entries)
    for entry in [*data["facts"], *data["people"].values()]:
        for name, value in entry.items():
            if isinstance(value, str) and value.isdecimal() and name != "date":
                entry[name] = int(value)
    path = tmp_path / "shuffled.yaml"
    path.write_text(yaml.safe_dump(data, allow_unicode=True, sort_keys=False), encoding="utf-8")
    done = run("check", path, "--format", "json")
    assert done.code == 0, done.err
    shuffled = json.loads(done.out)
    assert {fact["id"] for fact in shuffled["facts"]} == {fact["id"] for fact in usual["facts"]}
    assert [fact["id"] for fact in shuffled["facts"]] != [fact["id"] for fact in usual["facts"]]
    for key in ("findings", "questions", "procedures", "later_authorities", "unheard_facts"):
        assert shuffled[key] == usual[key], key


def test_the_order_of_rule_files_does_not_matter(tmp_path: Path, run: Run) -> None:
    folder = library_with(tmp_path)
    rules = (folder / RULES).read_text(encoding="utf-8")
    _, *blocks = rules.partition("rules:\n")[2].split("  - id:")
    limits = rules.partition("rules:\n")[0]
    (folder / RULES).unlink()
    (folder / "zz").mkdir()
    (folder / "zz" / "limits.yaml").write_text(limits, encoding="utf-8")
    for number, block in enumerate(reversed(blocks)):
        (folder / "zz" / f"{number}.yaml").write_text("rules:\n  - id:" + block, encoding="utf-8")
    usual = json.loads(run(*on(CASE, ["check", "--format", "json"])).out)
    other = json.loads(run("check", CASE, "--rules", folder, "--format", "json").out)
    for plain in (usual, other):
        for finding in plain["findings"]:
            finding["rule"] = None
    assert other["findings"] == usual["findings"]
    assert other["questions"] == usual["questions"]


def test_rules_list_and_test(run: Run) -> None:
    done = run("rules", "list", *SECOND)
    assert (done.code, done.err) == (0, "")
    assert done.out.splitlines()[1] == (
        "house-1.bill-without-reminder  [reviewed]  house-rules:1  Bill for a late item"
    )
    assert len(done.out.splitlines()) == 4
    assert len(run("rules", "list", "house", *SECOND).out.splitlines()) == 2
    done = run("rules", "test", *SECOND)
    assert (done.code, done.out) == (0, "13 tests passed, 0 failed, of 4 rules\n")
    done = run("rules", "test", "late.keeps-itme", *SECOND)
    assert (done.code, done.out) == (2, "")
    assert "did you mean" in done.err


def test_a_rule_test_that_differs_is_exit_code_one(tmp_path: Path, run: Run) -> None:
    folder = library_with(
        tmp_path,
        RULES,
        "- engaged: [{loan: {returned: no, days_late: 15}}]",
        "- engaged: [{loan: {returned: no, days_late: 14}}]",
    )
    done = run("rules", "test", "--rules", folder)
    assert done.code == 1
    assert "late.keeps-item, test 1" in done.out
    assert "  expected  engaged\n  got       not-engaged\n" in done.out
    broken = library_with(
        tmp_path / "broken",
        RULES,
        "- engaged: [{loan: {returned: no, days_late: 15}}]",
        "- engaged: [{loan: {item: atals}}]",
    )
    done = run("rules", "test", "late", "--rules", broken)
    assert done.code == 1
    assert "  got       facts that cannot be read\n" in done.out
    assert "`atals` is not a value of `item` (did you mean `atlas`?)" in done.out


def test_a_rule_without_a_test_is_named(tmp_path: Path, run: Run) -> None:
    folder = library_with(tmp_path)
    text = (folder / RULES).read_text(encoding="utf-8")
    (folder / RULES).write_text(
        re.sub(r"    tests:\n      - engaged: \[.*\n.*\n.*\n", "", text, count=1), encoding="utf-8"
    )
    done = run("rules", "test", "late", "--rules", folder)
    assert done.code == 1
    assert "late.keeps-item has no test" in done.out
