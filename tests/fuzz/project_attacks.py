"""Attacks on a project that stands alone: its tables, the layer over it, packs, answers and settings."""

from __future__ import annotations

import json
import os
import random
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

from tests.fuzz.damage import in_bytes, in_structure
from tests.fuzz.hostile import TEXTS
from tests.fuzz.watch import faults, run
from tests.inputs.test_every_input import SETTINGS, VIEWS, chosen, project

TAILS = (" #{}", "; {}", ", {}", " {}", ": {}", "\n{}")
"""What stands behind a value and may be lost."""


def law_files(seed: int, folder: Path) -> Iterator[str]:
    """One table, text of law or feature damaged; the rulebook is asked by one command."""
    chance = random.Random(seed)
    inputs = _project(folder)
    path = chance.choice(sorted((*inputs.glob("own/rules/law/**/*.*"), *inputs.glob("own/features/*"))))
    path.write_bytes(_damaged(path, chance))
    yield from _asked(chance, inputs)


def layers(seed: int, folder: Path) -> Iterator[str]:
    """A layer over the rulebook whose local changes are damaged."""
    chance = random.Random(seed)
    inputs = _project(folder)
    path = inputs / "layer" / "rules" / "rulebook.yaml"
    path.write_bytes(_damaged(path, chance))
    done = run(["check", inputs / "own" / "facts" / "example.yaml", "--rules", inputs / "layer", "--format", "json"])
    yield from (f"a layer: {fault}" for fault in faults(done))


def packs(seed: int, folder: Path) -> Iterator[str]:
    """A packed rulebook damaged in its bytes."""
    chance = random.Random(seed)
    inputs = _project(folder)
    good = folder / "good.zip"
    if not good.exists():
        run(["rules", "pack", "--rules", inputs / "own", "--to", good])
    bad = folder / "bad.zip"
    bad.write_bytes(in_bytes(good.read_bytes(), chance))
    done = run(["check", inputs / "own" / "facts" / "example.yaml", "--rules", bad])
    yield from (f"a pack: {fault}" for fault in faults(done))


def answers(seed: int, folder: Path) -> Iterator[str]:
    """A sheet of answers damaged: each word that was put into it is taken or told."""
    chance = random.Random(seed)
    inputs = _project(folder)
    case = inputs / "own" / "facts" / "example.yaml"
    case.write_text(case.read_text().replace("    reasons_given: no\n", ""))
    sheet = inputs / "a.md"
    run(["ask", case, "--rules", inputs / "own", "--to", sheet])
    lines = sheet.read_text().splitlines()
    word = f"Zyx{seed}"
    lines.insert(
        chance.randrange(len(lines) + 1), chance.choice((word, f"= {word}", f"- {word}", f"`ban.by` = {word}"))
    )
    at = chance.randrange(len(lines))
    lines[at] += chance.choice(("", " yes", f" {chance.choice(TEXTS)}"))
    sheet.write_bytes("\n".join(lines).encode("utf-8", "surrogatepass"))
    done = run(["ask", case, "--rules", inputs / "own", "--answers", sheet])
    yield from (f"answers: {fault}" for fault in faults(done))
    if done.code in (0, 1) and word not in done.out + done.err:
        yield f"answers: `{word}` is lost without a word"


def settings(seed: int, folder: Path) -> Iterator[str]:
    """Settings of the interface damaged: what is not understood is told, and left as it is."""
    from tui.remembered import recall, remember, state_file

    chance = random.Random(seed)
    os.environ["XDG_STATE_HOME"] = str(folder / "state")
    path = state_file()
    path.parent.mkdir(parents=True, exist_ok=True)
    written = in_bytes(json.dumps(SETTINGS).encode(), chance)
    path.write_bytes(written)
    found = recall()
    remember(found)
    if found.trouble and path.read_bytes() != written:
        yield f"settings that were not understood are written over: {written!r}"
    try:
        plain = json.loads(written)
    except ValueError:
        plain = None
    if not found.trouble and (plain is None or plain.get("by", "") != found.by):
        yield f"settings are lost without a word: {written!r}"


def words_of_inputs(seed: int, folder: Path) -> Iterator[str]:
    """A word put behind a scalar of any input, where it may be lost: it is in a view, or in a message."""
    chance = random.Random(seed)
    inputs = _project(folder)
    place = chance.choice(
        [one for one in chosen(inputs, 1) if not one.key and not one.file.endswith((".feature", ".csv"))]
    )
    path, word = inputs / place.file, f"zyx{seed}"
    text = path.read_text()
    path.write_text(text[: place.end] + chance.choice(TAILS).format(word) + text[place.end :])
    before = os.getcwd()
    os.chdir(inputs)
    try:
        for words in VIEWS:
            done = run(words)
            yield from (f"{' '.join(words)}: {fault}" for fault in faults(done))
            shown = done.out + done.err + "".join(_written(inputs))
            if done.code in (1, 2) or word in shown:
                return
    finally:
        os.chdir(before)
    yield f"`{word}` behind `{place.what}` of {place.file} is lost without a word"


PROJECT_ATTACKS: dict[str, Callable[[int, Path], Iterator[str]]] = {
    "files of law": law_files,
    "local changes": layers,
    "packed rulebooks": packs,
    "answers": answers,
    "settings": settings,
    "words of all inputs": words_of_inputs,
}


def _project(folder: Path) -> Path:
    inputs = folder / "inputs"
    shutil.rmtree(inputs, ignore_errors=True)
    inputs.mkdir()
    return project(inputs)


def _damaged(path: Path, chance: random.Random) -> bytes:
    raw = path.read_bytes()
    if path.suffix == ".yaml" and chance.random() < 0.6:
        return in_structure(raw.decode(), chance).encode("utf-8", "surrogatepass")
    return in_bytes(raw, chance)


def _asked(chance: random.Random, inputs: Path) -> Iterator[str]:
    before = os.getcwd()
    os.chdir(inputs)
    try:
        words = chance.choice(VIEWS)
        yield from (f"{' '.join(words)}: {fault}" for fault in faults(run(words)))
        list(_written(inputs))
    finally:
        os.chdir(before)


def _written(inputs: Path) -> Iterator[str]:
    for name in ("book.md", "page.html"):
        path = inputs / name
        if path.exists():
            yield path.read_text(encoding="utf-8")
            path.unlink()
