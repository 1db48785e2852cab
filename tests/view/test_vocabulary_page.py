"""The page of the vocabulary is what the vocabulary says today, and its links lead somewhere."""

from __future__ import annotations

import re
from pathlib import Path

from engine.model.rulebook import Rulebook
from engine.model.vocabulary import PERSON
from engine.view.vocabulary_page import vocabulary_page

PAGE = Path(__file__).parents[2] / "docs" / "vocabulary.md"


def test_the_page_in_the_documentation_is_up_to_date(rulebook: Rulebook) -> None:
    assert PAGE.read_text(encoding="utf-8") == vocabulary_page(rulebook.words), "make schemas"


def test_every_kind_detail_and_value_stands_on_the_page_and_every_link_leads_to_a_heading(rulebook: Rulebook) -> None:
    page = vocabulary_page(rulebook.words)
    words = rulebook.words
    for kind in words.kinds.values():
        if not kind.abstract and kind.name != PERSON:
            section = page.split(f"\n## {kind.name}\n")[1].split("\n## ")[0]
            shared = words.shared(kind.name)
            assert all(f"- `{name}` (" in section for name in words.attributes(kind.name) if name not in shared)
            assert all(f"`{name}`" in section.split("Shared: ")[1] for name in shared)
            assert all(f"- `{name}` (" in page.split("\n## Shared details\n")[1].split("\n## ")[0] for name in shared)
    headings = {
        re.sub(r"[^\w-]", "", line[3:].replace(" ", "-").lower()) for line in page.splitlines() if line[:3] == "## "
    }
    assert set(re.findall(r"\]\(#([^)]+)\)", page)) <= headings
