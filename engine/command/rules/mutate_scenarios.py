"""`pincite rules mutate --by scenarios`: what the features notice when the rules that they tell are changed."""

from __future__ import annotations

import argparse
import random
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from engine.command.workbench import Workbench, print_json
from engine.load.project import FACTS
from engine.load.rulebook import default_facts
from engine.model.problem import visible
from engine.model.rule import Rule
from engine.scenarios.features import default_features, read_features

if TYPE_CHECKING:
    from engine.lint.noticing import Trial


def by_scenarios(bench: Workbench, rules: list[Rule], options: argparse.Namespace) -> int:
    """Try the changes; exit code 0 done, 1 a scenario fails before any change, 2 bad input."""
    try:
        from engine.lint import noticing
        from engine.lint.altered import Watched
        from engine.scenarios.library import use_loaded
    except ImportError:
        from engine.scenarios.run import NEEDS

        print(f"pincite: {NEEDS}", file=sys.stderr)
        return 2
    place = Path(options.features) if options.features else default_features()
    features = read_features(place)
    if not features:
        print(f"pincite: no feature file in {visible(str(place))}", file=sys.stderr)
        return 2
    cases = [folder for folder in (place.parent / FACTS, default_facts()) if folder.is_dir()]
    watched = Watched(use_loaded(bench.rulebook, bench.program, cases))
    told, failing = noticing.told_by(noticing.scenarios_told(features), watched)
    ids = {id for one in told for id in one.rules}
    concerned = [rule for rule in rules if rule.id in ids]
    planned = list(noticing.changes(concerned, watched))
    if options.sample is not None and options.sample < len(planned):
        chosen = sorted(random.Random(options.seed).sample(range(len(planned)), options.sample))
        planned = [planned[number] for number in chosen]
    trials = list(noticing.tried(planned, told, watched))
    articles = noticing.coverage(told, watched)
    if options.format == "json":
        print_json(_plain(trials, concerned, rules, articles, failing))
    else:
        for line in _lines(trials, concerned, rules, articles):
            print(visible(line))
    for one in failing:
        print(visible(f"fails before any change: {one}"), file=sys.stderr)
    return 1 if failing else 0


def _lines(
    trials: list[Trial], told: list[Rule], rules: list[Rule], articles: dict[str, tuple[int, int]]
) -> Iterator[str]:
    for trial in trials:
        if not trial.noticed:
            rule = trial.mutant.rule
            yield f"{rule.file}:{rule.line}: {rule.id} {trial.mutant.what}"
    yield f"{len(told)} of {len(rules)} rules are told in a scenario{_share(len(told), len(rules))}"
    for sort, (noticed, of) in _by_sort(trials).items():
        yield f"  {sort:<12} {noticed:>5} of {of:>5} changes noticed{_share(noticed, of)}"
    noticed = sum(trial.noticed for trial in trials)
    yield f"{noticed} of {len(trials)} changes of told rules noticed{_share(noticed, len(trials))}"
    yield "told by article: " + ", ".join(f"{article} {there}/{of}" for article, (there, of) in articles.items())


def _plain(
    trials: list[Trial],
    told: list[Rule],
    rules: list[Rule],
    articles: dict[str, tuple[int, int]],
    failing: list[str],
) -> dict[str, Any]:
    noticed = sum(trial.noticed for trial in trials)
    return {
        "tried": len(trials),
        "noticed": noticed,
        "share": round(noticed / len(trials), 4) if trials else None,
        "rules": {"told": len(told), "of": len(rules)},
        "by_sort": {sort: {"noticed": n, "of": of} for sort, (n, of) in _by_sort(trials).items()},
        "by_article": {article: {"told": there, "of": of} for article, (there, of) in articles.items()},
        "failing": failing,
        "survivors": [
            {"rule": trial.mutant.rule.id, "what": trial.mutant.what, "sort": trial.mutant.sort}
            for trial in trials
            if not trial.noticed
        ],
    }


def _by_sort(trials: list[Trial]) -> dict[str, tuple[int, int]]:
    from engine.lint.law_mutants import SORTS

    tried = Counter(trial.mutant.sort for trial in trials)
    noticed = Counter(trial.mutant.sort for trial in trials if trial.noticed)
    return {sort: (noticed[sort], tried[sort]) for sort in SORTS if tried[sort]}


def _share(some: int, of: int) -> str:
    return f" ({100 * some / of:.1f}%)" if of else ""
