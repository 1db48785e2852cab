"""Each view on a desk alone: no app, no terminal, no other view."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from typing import cast

import pytest

from tests.tui.conftest import DATA
from tui.declared import TITLES, view_class
from tui.desk import Desk
from tui.everything import TELL, Everything
from tui.remembered import Remembered
from tui.talk import Talk
from tui.view import View

SAYS = {
    "cases": ("3 cases", "Journalist"),
    "facts": ("3 facts", "search-home"),
    "obligations": ("3 potentially engaged", "A hearing closed to the public"),
    "why": ("Why? ICCPR, article 14(1)", "closed-trial"),
    "ask": ("2 questions", "Was there a warrant"),
    "law": ("Law · A hearing closed to the public", "ICCPR, article 14(1)"),
    "rules": ("6 rules", "A hearing closed to the public"),
    "scenarios": ("0 scenarios", ""),
    "compare": ("3 cases by obligation", "Engaged by article"),
    "problems": ("0 errors", ""),
    "read": ("The text", ""),
    "decisions": ("Decided cases · ICCPR, article 14(1)", "CCPR/C/122/D/2680/2015"),
}
"""What the heading and a row of each view have, for the case of a journalist."""


class Silent:
    """In the place of an app that talks."""

    def __init__(self) -> None:
        self.told: list[str] = []

    def tell(self, words: str, *, wrong: bool = False) -> None:
        self.told.append(words)


@pytest.fixture(scope="module")
def desk() -> Iterator[Desk]:
    """The cases for the tests of the interface, read, the one of a journalist open."""
    desk = Desk(DATA / "rules", [DATA / "cases"], watching=False)

    async def read() -> None:
        await desk.open_all()
        await desk.open_case(DATA / "cases" / "journalist.yaml")

    asyncio.run(read())
    yield desk
    desk.close()


@pytest.fixture
def made(desk: Desk) -> Callable[[str], View]:
    """Makes a view on the desk."""
    return lambda name: view_class(name)(desk, cast(Talk, Silent()), Remembered())


def words(view: View) -> str:
    return "\n".join(f"{row.text.plain} {row.right.plain if row.right else ''}" for row in view.rows())


@pytest.mark.parametrize("name", TITLES)
def test_it_says_what_is_on_the_desk(made: Callable[[str], View], name: str) -> None:
    view = made(name)
    title, row = SAYS.get(name, ("", ""))
    assert title in view.title()
    assert row in words(view)
    assert view.HELP
    for key in (row.key for row in view.rows() if row.key):
        heading, _ = view.about(key)
        assert heading


def test_every_view_has_actions_with_words(made: Callable[[str], View]) -> None:
    for name in TITLES:
        for action in made(name).actions():
            assert action.short, action.id
            assert action.says, action.id


def test_the_search_knows_decisions_scenarios_and_the_vocabulary(desk: Desk) -> None:
    if desk.features is None:
        asyncio.run(desk.read_features())
    everything = Everything(desk)

    def found(typed: str) -> list[str]:
        return [key for key, _ in everything.search(typed)]

    assert any(key.startswith("decision:") for key in found("2680/2015"))
    assert any(key.startswith("decision:") for key in found("tajikistan iccpr article 14"))
    assert any(key.startswith("scenario:") for key in found("searched"))
    assert any(key.startswith(TELL) for key in found("hearing"))
    assert "person:rahimova" in found("zarina")
    assert found("earing") == [], "letters inside a word are no hit"
