"""The attacks: each takes a seed and a folder to work in, and gives what is wrong, in words."""

from __future__ import annotations

import json
import os
import random
import re
import shutil
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from tests.fuzz.damage import in_bytes, in_structure, with_texts
from tests.fuzz.hostile import TEXTS
from tests.fuzz.project_attacks import PROJECT_ATTACKS
from tests.fuzz.watch import faults, faults_of_file, run

CHECKOUT = Path(__file__).parents[2]


class Ground(NamedTuple):
    """Where an attack takes place: a good case, its rulebook, and a pin that its findings cite."""

    case: Path
    rules: Path
    pin: str


SECOND = Ground(
    CHECKOUT / "tests" / "second_rulebook" / "cases" / "tea.yaml",
    CHECKOUT / "tests" / "second_rulebook" / "library",
    "house-rules",
)
REAL = Ground(CHECKOUT / "facts" / "ua-rus-7-2011.yaml", CHECKOUT / "rules", "iccpr")
FREE = frozenset({"title", "name", "note", "source", "wording", "wording_of_charge", "law"})
"""Keys of a case whose value is free text."""

READING: tuple[tuple[str, ...], ...] = (
    ("check", "CASE"),
    ("check", "CASE", "--format", "json"),
    ("check", "CASE", "--brief"),
    ("why", "CASE", "PIN"),
    ("why", "CASE", "PIN", "--format", "json"),
    ("why-not", "CASE"),
    ("what-if", "CASE", "--sweep"),
    ("ask", "CASE"),
    ("timeline", "CASE"),
    ("graph", "CASE", "--all"),
    ("compare", "CASE", "GOOD"),
    ("diff", "GOOD", "CASE"),
    ("note", "CASE"),
    ("scenario", "CASE"),
)
WRITING: tuple[tuple[str, ...], ...] = (
    ("compare", "CASE", "GOOD", "--to", "out.html"),
    ("compare", "CASE", "GOOD", "--to", "out.csv"),
    ("timeline", "CASE", "--to", "out.svg"),
    ("timeline", "CASE", "--to", "out.html"),
    ("graph", "CASE", "--all", "--to", "out.svg"),
    ("graph", "CASE", "--all", "--to", "out.html"),
    ("graph", "CASE", "--all", "--to", "out.dot"),
)
DRAFTS: tuple[tuple[str, ...], ...] = (
    ("draft", "CASE", "--to", "out.html"),
    ("draft", "CASE", "--to", "out.md"),
    ("draft", "CASE", "--to", "out.docx"),
    ("draft", "CASE", "--to", "out.txt"),
)
RULES: tuple[tuple[str, ...], ...] = (
    ("rules", "check"),
    ("rules", "check", "--format", "json"),
    ("rules", "list"),
    ("rules", "test"),
    ("vocab",),
    ("law", "list"),
    ("check", "GOOD"),
    ("why", "GOOD", "PIN"),
    ("schema", "case"),
    ("schema", "rules"),
)


def case_bytes(seed: int, folder: Path) -> Iterator[str]:
    """A case damaged in its bytes, read by one command."""
    chance = random.Random(seed)
    (folder / "case.yaml").write_bytes(in_bytes(SECOND.case.read_bytes(), chance))
    yield from _read(chance.choice(READING), folder, SECOND)


def case_structure(seed: int, folder: Path) -> Iterator[str]:
    """A case damaged in its structure, read by one command."""
    chance = random.Random(seed)
    (folder / "case.yaml").write_text(in_structure(_text(SECOND.case), chance), encoding="utf-8")
    yield from _read(chance.choice(READING), folder, SECOND)


def case_texts(seed: int, folder: Path) -> Iterator[str]:
    """A case with hostile texts where text is free, read by a command and written into a file by another."""
    chance = random.Random(seed)
    (folder / "case.yaml").write_text(with_texts(_text(SECOND.case), chance, FREE), encoding="utf-8")
    yield from _read(chance.choice(READING), folder, SECOND)
    yield from _write(chance.choice(WRITING), folder, chance, SECOND)


def drafts(seed: int, folder: Path) -> Iterator[str]:
    """A case of the shipped rulebook with hostile texts, as a draft or a picture."""
    chance = random.Random(seed)
    (folder / "case.yaml").write_text(with_texts(_text(REAL.case), chance, FREE), encoding="utf-8")
    yield from _write(chance.choice(DRAFTS if chance.random() < 0.8 else WRITING), folder, chance, REAL)


def batches(seed: int, folder: Path) -> Iterator[str]:
    """A folder of damaged and hostile cases in one batch."""
    chance = random.Random(seed)
    cases = folder / "cases"
    shutil.rmtree(cases, ignore_errors=True)
    cases.mkdir()
    for number in range(6):
        made = with_texts(_text(SECOND.case), chance, FREE) if number % 2 else in_structure(_text(SECOND.case), chance)
        (cases / f"{number} {chance.choice(NAMES)}.yaml").write_text(made, encoding="utf-8")
    path = folder / f"out.{chance.choice(['csv', 'jsonl'])}"
    done = run(["batch", cases, "--to", path, "--jobs", "1", "--rules", SECOND.rules])
    yield from (f"batch: {fault}" for fault in faults(done))
    if path.exists():
        yield from (f"batch: {fault}" for fault in faults_of_file(path))
        path.unlink()


def rule_files(seed: int, folder: Path) -> Iterator[str]:
    """A rulebook with one file damaged, asked by one command."""
    chance = random.Random(seed)
    rules = folder / "library"
    shutil.rmtree(rules, ignore_errors=True)
    shutil.copytree(SECOND.rules, rules)
    path = chance.choice(sorted(rules.rglob("*.yaml")))
    if chance.random() < 0.3:
        path.write_bytes(in_bytes(path.read_bytes(), chance))
    else:
        path.write_text(in_structure(_text(path), chance, chance.choice([1, 1, 2, 3])), encoding="utf-8")
    yield from _read(chance.choice(RULES), folder, SECOND._replace(rules=rules))


def notes_file(seed: int, folder: Path) -> Iterator[str]:
    """Notes beside a good case, damaged."""
    chance = random.Random(seed)
    shutil.copy(SECOND.case, folder / "case.yaml")
    path = folder / "case.notes.yaml"
    path.unlink(missing_ok=True)
    run(["note", folder / "case.yaml", FINDING, "--reject", "--why", chance.choice(TEXTS), "--rules", SECOND.rules])
    good = path.read_bytes() if path.exists() else b"notes: {}\n"
    path.write_bytes(in_bytes(good, chance) if chance.random() < 0.5 else in_structure(good.decode(), chance).encode())
    yield from _read(chance.choice([("check", "CASE"), ("note", "CASE"), ("ask", "CASE")]), folder, SECOND)
    path.unlink()


def features(seed: int, folder: Path) -> Iterator[str]:
    """A scenario damaged in its text."""
    chance = random.Random(seed)
    path = folder / "odd.feature"
    raw = chance.choice(sorted((CHECKOUT / "features").glob("*.feature"))).read_bytes()
    path.write_bytes(in_bytes(raw, chance))
    named = chance.choice(re.findall(r"Scenario.*?: (.*)", raw.decode()))
    yield from (f"case-from: {fault}" for fault in faults(run(["case-from", path, named, "--rules", REAL.rules])))


def words_lost(seed: int, folder: Path) -> Iterator[str]:
    """A good case with words put where they may be lost: each must be in the answer, or the file must be refused."""
    chance = random.Random(seed)
    lines = _text(SECOND.case).splitlines()
    put = []
    for number in chance.sample(range(len(lines)), min(6, len(lines))):
        if re.match(r"\s*(?:- )?\w+: \S.*[^\]}]$", lines[number]) and "#" not in lines[number]:
            put.append(f"Zyx{number}")
            lines[number] += chance.choice((" #{}", " #1 {}", " {}", "; {}", " # 2 {}", "\u00a0{}")).format(put[-1])
    path = folder / "case.yaml"
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    done = run(["check", path, "--format", "json", "--rules", SECOND.rules])
    yield from faults(done)
    if done.code in (0, 1):
        yield from (f"`{word}` is lost without a word" for word in put if word not in done.out + done.err)


def odd_files(seed: int, folder: Path) -> Iterator[str]:
    """Files that are none, or have no end, where a case, its notes, a feature or a rulebook is looked for."""
    chance = random.Random(seed)
    place = folder / f"odd-{seed}"
    place.mkdir()
    shutil.copy(SECOND.case, place / "case.yaml")
    name = chance.choice(("case.notes.yaml", "more.yaml", "x.feature", "rules/rulebook.yaml", "MORE.YML"))
    odd = place / name
    odd.parent.mkdir(exist_ok=True)
    sort = chance.choice(("pipe", "folder", "loop", "endless", "gone"))
    if sort == "pipe":
        os.mkfifo(odd)
    elif sort == "folder":
        odd.mkdir()
    elif sort == "endless":
        odd.touch()
        os.truncate(odd, 8 << 30)
    else:
        odd.symlink_to(odd.name if sort == "loop" else "nowhere")
    for words in (("check", place), ("check", place / "case.yaml"), ("features", place)):
        yield from (
            f"{words[0]} ({sort} as {name}): {fault}" for fault in faults(run([*words, "--rules", SECOND.rules]))
        )
    shutil.rmtree(place)


ATTACKS: dict[str, Callable[[int, Path], Iterator[str]]] = {
    "bytes of a case": case_bytes,
    "structure of a case": case_structure,
    "texts of a case": case_texts,
    "texts of a draft": drafts,
    "cases of a batch": batches,
    "files of a rulebook": rule_files,
    "notes on a case": notes_file,
    "text of a scenario": features,
    "words that may be lost": words_lost,
    "files that are none": odd_files,
    **PROJECT_ATTACKS,
}
NAMES = ("case", "é", "\u202ex", "=1+1", "a b", "<b>", "x'y", "\x1b[31m")
FINDING = "house-2.bill-without-hearing"


def _text(path: Path) -> str:
    return path.read_text(encoding="utf-8")


def _read(words: Sequence[str], folder: Path, ground: Ground) -> Iterator[str]:
    done = run(_filled(words, folder, ground))
    for fault in faults(done):
        yield f"{' '.join(words)}: {fault}"
    if done.code in (0, 1) and "json" in words:
        try:
            json.loads(done.out)
        except ValueError as error:
            yield f"{' '.join(words)}: no JSON: {error}"


def _write(words: Sequence[str], folder: Path, chance: random.Random, ground: Ground) -> Iterator[str]:
    names = ("--names", chance.choice(["roles", "initials", "full", "full"]))
    done = run(_filled([*words, *names], folder, ground))
    for fault in faults(done):
        yield f"{' '.join(words)}: {fault}"
    path = folder / words[-1]
    if not path.exists():
        return
    good = folder / f"good-{ground.pin}-{words[0]}-{names[1]}{path.suffix}"
    if not good.exists():
        harmless = ["GOOD" if word == "CASE" else good.name if word == words[-1] else word for word in words]
        run(_filled([*harmless, *names], folder, ground))
    for fault in faults_of_file(path, good if good.exists() else None):
        yield f"{' '.join(words)}: {fault}"
    path.unlink()


def _filled(words: Sequence[str], folder: Path, ground: Ground) -> list[str | Path]:
    places: dict[str, str | Path] = {"CASE": folder / "case.yaml", "GOOD": ground.case, "PIN": ground.pin}
    filled = [places.get(word, folder / word if word.startswith(("out.", "good-")) else word) for word in words]
    return [*filled, "--rules", ground.rules]
