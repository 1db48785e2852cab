"""How often a right kind of fact is suggested for an alleged fact of a decided case, its own sentences left out.

`make reading` prints it: the share with a right kind first and among the first five, by body. Twins, cases on the
same events, are left out together. A line has sentences in the voice of news and of letters (press.csv), written
down before the ranking was changed. The last lines have the cases in two halves by a seed: what is tuned is tuned on
one half, and believed if the other one gains too.
"""

from __future__ import annotations

import csv
import random
from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path

from engine.letter.passage import words_in
from engine.letter.suggest import Ranking
from engine.load.rulebook import load_rulebook
from engine.load.sentences import load_groups, load_sentences
from engine.model.sentence import Sentence

TWINS = {"crpd-13-2013": "crpd-11-2013", "crc-17-2017": "crc-16-2017"}
SEEDS = (1, 2)


def prepared() -> tuple[Ranking, list[Sentence], list[Sentence]]:
    """The ranking of the shipped rulebook with twins as one case, its decided sentences, and these with their group."""
    rulebook, _ = load_rulebook("rules")
    assert rulebook is not None
    sentences, problems = load_sentences(rulebook)
    assert not problems
    grouped = [Sentence(one.text, one.kinds, TWINS.get(one.case, one.case)) for one in sentences]
    groups, problems = load_groups(rulebook)
    assert not problems
    decided = [number for number, one in enumerate(sentences) if one.case]
    ranking = Ranking(rulebook.words, grouped, groups)
    return ranking, [sentences[number] for number in decided], [grouped[number] for number in decided]


def hits(
    ranking: Ranking, sentences: list[Sentence], grouped: list[Sentence], part: int = 1
) -> dict[str, list[tuple[bool, bool]]]:
    """For each case: of each of its sentences, whether a right kind is first, and whether one is among five.

    With `part`, of every so many sentences only one is tried.
    """
    found: dict[str, list[tuple[bool, bool]]] = defaultdict(list)
    for one, in_group in list(zip(sentences, grouped, strict=True))[::part]:
        kinds = [s.kind for s in ranking.suggest(words_in(one.text), without=in_group.case)]
        found[one.case].append((kinds[:1] != [] and kinds[0] in one.kinds, bool({*kinds} & {*one.kinds})))
    return found


def hits_of_press(ranking: Ranking) -> list[tuple[bool, bool]]:
    """The same for sentences in the voice of news and of letters, which stand in no told sentence."""
    found = []
    for row in csv.DictReader((Path(__file__).parent / "press.csv").read_text(encoding="utf-8").splitlines()):
        right = set(row["kinds"].split())
        kinds = [one.kind for one in ranking.suggest(words_in(row["sentence"]))]
        found.append((kinds[:1] != [] and kinds[0] in right, bool(right & {*kinds})))
    return found


def shares(found: dict[str, list[tuple[bool, bool]]]) -> tuple[float, float]:
    """First, and among five, of all sentences."""
    every = [one for listed in found.values() for one in listed]
    return sum(first for first, _ in every) / len(every), sum(five for _, five in every) / len(every)


def half_of(cases: Iterable[str], seed: int) -> set[str]:
    """Half of the cases by a seed, twins in the same half."""
    groups = sorted({TWINS.get(case, case) for case in cases})
    random.Random(seed).shuffle(groups)
    half = set(groups[::2])
    return {case for case in cases if TWINS.get(case, case) in half}


def main() -> None:
    """Print the table."""
    ranking, sentences, grouped = prepared()
    found = hits(ranking, sentences, grouped)
    bodies: dict[str, list[tuple[bool, bool]]] = defaultdict(list)
    for case, listed in found.items():
        bodies[case.partition("-")[0]] += listed
    print("body      sentences   first   among five")
    bodies = {**dict(sorted(bodies.items())), "all": [one for listed in found.values() for one in listed]}
    bodies["press"] = hits_of_press(ranking)
    for seed in SEEDS:
        half = half_of(found, seed)
        bodies[f"half {seed}a"] = [one for case, listed in found.items() if case in half for one in listed]
        bodies[f"half {seed}b"] = [one for case, listed in found.items() if case not in half for one in listed]
    for body, every in bodies.items():
        first, five = shares({body: every})
        print(f"{body:<10}{len(every):>9}{first:>8.2f}{five:>13.2f}")


if __name__ == "__main__":
    main()
