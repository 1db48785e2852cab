"""How many rules of each article a scenario tells, counted in one way for the page and the command."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator
from typing import Any

from engine.model.authority import Catalogue, para_order, split_pin
from engine.model.frozen import dataclass
from engine.model.rule import SUPERSEDED, Rule
from engine.model.rulebook import Rulebook
from engine.scenarios.page_parts import short_pin
from engine.scenarios.provisions import article_of_pin
from engine.scenarios.run import Run


@dataclass(frozen=True)
class ToldArticle:
    """An article that some rule reaches: its pin, the rules that a scenario tells, and the others."""

    pin: str
    told: tuple[Rule, ...]
    untold: tuple[Rule, ...]


def told_in(run: Run) -> frozenset[str]:
    """The rules that the scenarios of a run tell."""
    return frozenset(rule for result in run.results.values() for rule in result.rules)


def by_article(rulebook: Rulebook, told: Container[str]) -> tuple[ToldArticle, ...]:
    """Every article that a rule of today reaches, in the order of the texts."""
    articles: dict[str, list[Rule]] = {}
    for rule in rulebook.rules.values():
        if rule.engages is not None and rule.status != SUPERSEDED:
            articles.setdefault(article_of_pin(rule.engages.provision), []).append(rule)
    order = sorted(articles, key=lambda pin: (split_pin(pin)[0], para_order(split_pin(pin)[1])))
    return tuple(
        ToldArticle(
            pin,
            tuple(rule for rule in articles[pin] if rule.id in told),
            tuple(rule for rule in articles[pin] if rule.id not in told),
        )
        for pin in order
    )


def told_lines(articles: Iterable[ToldArticle], catalogue: Catalogue) -> Iterator[str]:
    """The table of articles as Markdown, with the sum above it."""
    listed = list(articles)
    told, untold = sum(len(one.told) for one in listed), sum(len(one.untold) for one in listed)
    share = f" ({100 * told // (told + untold)} in a hundred)" if listed else ""
    yield f"Of {told + untold} obligations {told} are told{share}."
    yield ""
    yield "| article | told | not told |"
    yield "| --- | --- | --- |"
    for one in listed:
        yield f"| {short_pin(one.pin, catalogue)} | {len(one.told)} | {len(one.untold)} |"


def told_plain(articles: Iterable[ToldArticle]) -> list[dict[str, Any]]:
    """The same ready for JSON, with the rules that no scenario tells by their ids."""
    return [
        {"article": one.pin, "told": [rule.id for rule in one.told], "not_told": [rule.id for rule in one.untold]}
        for one in articles
    ]
