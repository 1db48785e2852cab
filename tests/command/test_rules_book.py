"""`rules book`: the rulebook by instrument and paragraph, as Markdown and as a page that needs nothing else."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from pathlib import Path

import pytest

from engine.lint.book import make_book
from engine.model.rulebook import Rulebook
from engine.view.book_page import book_html
from tests.command.conftest import Run
from tests.second_rulebook.edits import CASE, LIBRARY, RULES, library_with


class Tags(HTMLParser):
    """The ids, the addresses and the balance of a page's tags."""

    VOID = ("meta", "input", "br")

    def __init__(self, text: str) -> None:
        super().__init__()
        self.ids: list[str] = []
        self.addresses: list[str] = []
        self.open: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        told = dict(attrs)
        self.ids += [told["id"]] if "id" in told else []
        self.addresses += [told[name] for name in ("href", "src") if name in told]
        if tag not in self.VOID:
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag


@pytest.fixture(scope="module")
def page(rulebook: Rulebook) -> str:
    return book_html(make_book(rulebook, []))


def test_every_rule_and_everything_it_rests_on_is_in_it(page: str, rulebook: Rulebook) -> None:
    for rule in rulebook.rules.values():
        assert page.count(f'data-find="{rule.id}"') == 1
    named = {name for rule in rulebook.rules.values() for name in rule.limits}
    assert all(f'data-find="{name}"' in page for name in named)
    unverified = [
        rule.id
        for rule in rulebook.rules.values()
        if any((entry := rulebook.catalogue.paragraph(pin)) and not entry.verified for pin in rule.cites)
    ]
    for id in unverified[:5]:
        card = page[page.index(f'data-find="{id}"') :].partition("</article>")[0]
        assert "not verified" in card


def test_the_page_hangs_together_and_fetches_nothing(page: str) -> None:
    tags = Tags(page)
    assert tags.open == []
    assert len(tags.ids) == len(set(tags.ids))
    inside = {address[1:] for address in tags.addresses if address.startswith("#")}
    assert inside - set(tags.ids) == set()
    assert all(address.startswith(("#", "https://", "http://")) for address in tags.addresses)
    assert "default-src 'none'" in page.replace("&#x27;", "'")
    assert not re.search(r"<(link|img|iframe)|@import|url\(", page)


def test_a_rule_in_sentences(run: Run) -> None:
    done = run("rules", "book", "--rules", LIBRARY, "--cases", CASE)
    assert done.code == 0
    out = done.out
    part = out[out.index("#### Bill for damage without a hearing") :].partition("\n#")[0]
    assert "`house-2.bill-without-hearing` (procedural, supporting, reviewed)" in part
    assert "- the person answers for the damage" in part
    assert "- House Rules, para. 1: A reader is reminded before a bill for a late item." in part
    assert "A State may argue:\n\n- the item was worn out anyway (`worn-out`)" in part
    assert "- Engaged: " in part
    assert "spilled tea" in part
    assert "- Tea on an atlas (`tea`, engaged)" in part
    assert "### Para. 2 [not verified]" in out
    # the inference it rests on is written out once, with both ways
    inference = out[out.index("### The person answers for the damage") :]
    assert "When, way 1 of 2:" in inference
    assert "within 30 days of the loan" in inference
    assert "- age: the item was past its years (House Rules, para. 2 \\[not verified\\])" in out


def test_part_of_it(run: Run) -> None:
    out = run("rules", "book", "iccpr:17").out
    assert "`iccpr-17.search-without-warrant`" in out
    assert "`iccpr-14-1.trial-behind-closed-doors`" not in out
    one = run("rules", "book", "iccpr-17.search-without-warrant").out
    assert one.count("\n#### ") == 1
    wrong = run("rules", "book", "iccpr:177")
    assert (wrong.code, wrong.out) == (2, "")


def test_what_is_in_a_rule_cannot_become_markup(run: Run, tmp_path: Path) -> None:
    title = "    title: Bill for a late item\n"
    folder = library_with(tmp_path, RULES, title, '    title: "<script>alert(1)</script> *late* item"\n')
    file = tmp_path / "book.html"
    assert run("rules", "book", "--rules", folder, "--to", file).code == 0
    text = file.read_text()
    assert "<script>alert" not in text
    assert "&lt;script&gt;alert(1)" in text
    assert "\\<script\\>alert(1)\\</script\\> \\*late\\* item" in run("rules", "book", "--rules", folder).out


def test_to_a_new_file_only(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "book.md"
    arguments = ("rules", "book", "--rules", LIBRARY, "--to", file)
    assert run(*arguments).code == 0
    assert file.read_text().startswith("# Lending rules of a town library\n")
    assert run(*arguments).code == 2
    assert run(*arguments, "--force").code == 0
    assert run("rules", "book", "--rules", LIBRARY, "--to", tmp_path / "book.pdf").code == 2
