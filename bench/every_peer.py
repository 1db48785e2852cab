"""The engines that the bench measures beside our own, and whether they are installed."""

from __future__ import annotations

import importlib.util
from collections.abc import Callable, Sequence

from bench.more_peers import ClipsWithWays, Experta, RuleEngine, ZenEngine
from bench.peers import Clingo, Clips, Naive, Peer
from engine.model.rulebook import Rulebook


def peers() -> Sequence[tuple[str, str, Callable[[Rulebook], Peer], bool]]:
    """The name of each peer, the package it needs, how it is made, and whether it is measured on small cases alone."""
    return (
        (Clips.name, "clips", Clips, False),
        (ClipsWithWays.name, "clips", ClipsWithWays, False),
        (Clingo.name, "clingo", Clingo, False),
        (Naive.name, "", Naive, False),
        (RuleEngine.name, "rule_engine", RuleEngine, True),
        (ZenEngine.name, "zen", ZenEngine, True),
        (Experta.name, "experta", Experta, True),
    )


def installed(package: str) -> bool:
    """Whether a package can be imported here; none is needed for our own."""
    return not package or importlib.util.find_spec(package) is not None
