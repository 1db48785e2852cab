"""How often a right kind of fact is suggested for an alleged fact of a decided case, its own sentences left out.

`make reading` prints it: the share with a right kind first and among the first five, by body. Twins, cases on the
same events, are left out together.
"""

from __future__ import annotations

from collections import defaultdict

from engine.letter.passage import words_in
from engine.letter.suggest import Ranking
from engine.load.rulebook import load_rulebook
from engine.load.sentences import load_groups, load_sentences
from engine.model.sentence import Sentence

TWINS = {"crpd-13-2013": "crpd-11-2013", "crc-17-2017": "crc-16-2017"}


def hits(part: int = 1) -> dict[str, list[tuple[bool, bool]]]:
    """For each case: of each of its sentences, whether a right kind is first, and whether one is among five.

    With `part`, of every so many sentences only one is tried.
    """
    rulebook, _ = load_rulebook("rules")
    assert rulebook is not None
    sentences, problems = load_sentences(rulebook)
    assert not problems
    grouped = [Sentence(one.text, one.kinds, TWINS.get(one.case, one.case)) for one in sentences]
    groups, problems = load_groups(rulebook)
    assert not problems
    ranking = Ranking(rulebook.words, grouped, groups)
    found: dict[str, list[tuple[bool, bool]]] = defaultdict(list)
    tried = [pair for pair in zip(sentences, grouped, strict=True) if pair[0].case][::part]
    for one, in_group in tried:
        kinds = [s.kind for s in ranking.suggest(words_in(one.text), without=in_group.case)]
        found[one.case].append((kinds[:1] != [] and kinds[0] in one.kinds, bool({*kinds} & {*one.kinds})))
    return found


def shares(found: dict[str, list[tuple[bool, bool]]]) -> tuple[float, float]:
    """First, and among five, of all sentences."""
    every = [one for listed in found.values() for one in listed]
    return sum(first for first, _ in every) / len(every), sum(five for _, five in every) / len(every)


def main() -> None:
    """Print the table."""
    found = hits()
    bodies: dict[str, list[tuple[bool, bool]]] = defaultdict(list)
    for case, listed in found.items():
        bodies[case.partition("-")[0]] += listed
    print("body      sentences   first   among five")
    bodies = {**dict(sorted(bodies.items())), "all": [one for listed in found.values() for one in listed]}
    for body, every in bodies.items():
        first, five = shares({body: every})
        print(f"{body:<10}{len(every):>9}{first:>8.2f}{five:>13.2f}")


if __name__ == "__main__":
    main()
