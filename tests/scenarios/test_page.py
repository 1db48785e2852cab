"""The page of living documentation, looked at in a browser."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from collections import Counter
from html import escape, unescape
from html.parser import HTMLParser
from itertools import pairwise
from pathlib import Path
from urllib.parse import unquote

import pytest

from engine.lint.book import make_book
from engine.scenarios.features import Feature, default_features, read_features
from engine.scenarios.library import Library
from engine.scenarios.page import page_html
from engine.scenarios.remarks import Remark, digest_of, remarks_file, remarks_text
from engine.scenarios.run import PASSED, OneRun, Result, Run, run_features
from engine.view.book_page import book_html
from engine.view.page import anchor, sign_anchor
from tests.features.shipped import FEATURES

BROWSER = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome", "chrome"))), "")
NAMES = ("a-closed-hearing", "letter-ua-rus-7-2011", "reading-a-case-in-the-terminal")
BROKEN = """\
Feature: A <b>feature</b> & more
  Scenario: One that fails
    Given Ann is a jurnalist
  Scenario: Markup
    Given Ann is a <script>alert(1)</script>
"""
WIDEST = """
Feature: Wide things
  Scenario: A table with much in it
    Given Ann is a journalist
    And a charge was brought against Ann, called the charge
      | law | {long} |
    When the facts are assessed
    Then the law is that of {long}
""".format(long="article-305-part-2-" * 12)
MEASURE = """<script>
window.addEventListener('load', function () {
  var field = document.getElementById('search'), shown = function () {
    return document.querySelectorAll('article[data-find]:not([hidden])').length; };
  var out = { wide: document.documentElement.scrollWidth, inner: window.innerWidth, all: shown() };
  field.value = 'closed doors'; field.dispatchEvent(new Event('input')); out.some = shown();
  out.listed = document.querySelectorAll('[data-find]:not([hidden])').length;
  out.found = document.getElementById('found').textContent;
  field.value = 'no such words here'; field.dispatchEvent(new Event('input')); out.none = shown();
  out.said = !document.getElementById('none').hidden;
  field.value = ''; field.dispatchEvent(new Event('input')); out.again = shown();
  var status = document.getElementById('by-status'); status.value = 'failed';
  status.dispatchEvent(new Event('change')); out.failing = shown(); status.value = '';
  var law = document.getElementById('by-law'); law.value = 'iccpr:14'; law.dispatchEvent(new Event('change'));
  out.law = Array.prototype.every.call(document.querySelectorAll('article[data-find]:not([hidden])'),
    function (card) { return card.getAttribute('data-law').split(' ').indexOf('iccpr:14') >= 0; }) && shown();
  law.value = ''; law.dispatchEvent(new Event('change'));
  var para = document.getElementById('by-para'); para.value = 'HRC General Comment No. 32, para. 29';
  para.dispatchEvent(new Event('input')); out.para = shown();
  out.cited = Array.prototype.every.call(document.querySelectorAll('article[data-find]:not([hidden])'),
    function (card) { return card.getAttribute('data-para').split(' ').indexOf('ccpr-gc-32:29') >= 0; });
  parent.postMessage(JSON.stringify(out), '*');
});</script>"""


# A window of Chromium is never narrower than 500 pixels; a frame may be.
FRAME = """<!DOCTYPE html><body><iframe style="width: {width}px; height: 900px; border: 0" srcdoc="{page}"></iframe>
<script>window.addEventListener('message', function (event) {{
  document.body.setAttribute('data-measured', event.data); }});</script></body>"""


class Links(HTMLParser):
    """The ids of a page, and where its links lead."""

    def __init__(self) -> None:
        super().__init__()
        self.ids: Counter[str] = Counter()
        self.links: list[str] = []
        self.fetched: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        about = dict(attrs)
        if about.get("id"):
            self.ids[str(about["id"])] += 1
        if tag == "a":
            self.links.append(str(about.get("href")))
        self.fetched += [str(about[name]) for name in ("src", "srcset", "data", "poster") if name in about]
        if tag == "link":
            self.fetched.append(str(about.get("href")))


def run_with(feature: Feature, rule: str) -> Run:
    """A run in which the first scenario told of a rule."""
    scenario = feature.scenarios[0]
    told = OneRun(scenario.name, 0, (), (rule,))
    return Run({(str(feature.path.absolute()), scenario.line): Result(PASSED, runs=(told,))})


@pytest.fixture(scope="module")
def text(tmp_path_factory: pytest.TempPathFactory) -> str:
    """A page with scenarios that pass, that fail, and that are not run."""
    library = Library(default_features().parent / "rules", [default_features().parent / "facts"])
    folder = tmp_path_factory.mktemp("features")
    (folder / "broken.feature").write_text(BROKEN, encoding="utf-8")
    (folder / "wide.feature").write_text(WIDEST, encoding="utf-8")
    (folder / "unreadable.feature").write_text("nonsense\n", encoding="utf-8")
    features = [f for f in FEATURES if f.path.stem in NAMES] + list(read_features(folder))
    found = run_features(features, library.rules, library.cases, "2025-03-02 10:00:00")
    assert found.error == ""
    return page_html(features, found, library.rulebook)


def test_every_link_leads_somewhere(text: str) -> None:
    page = Links()
    page.feed(text)
    inside = [link[1:] for link in page.links if link.startswith("#")]
    assert len(inside) > 100
    assert [link for link in inside if link not in page.ids] == []
    assert [id for id, count in page.ids.items() if count > 1] == []
    assert {link.partition(":")[0] for link in page.links if not link.startswith(("#", "?"))} <= {"https", "http"}
    listed = text.partition('id="by-law"')[2].partition("</select>")[0]
    assert [link for link in page.links if link[0] == "?" and f'value="{unquote(link[5:])}"' not in listed] == []


def test_nothing_is_fetched(text: str) -> None:
    page = Links()
    page.feed(text)
    assert page.fetched == []
    assert "default-src 'none'" in unescape(text)
    assert not re.search(r"@import|url\(", text)


def test_citations_lead_to_their_paragraphs_and_rules_to_their_scenarios(text: str) -> None:
    assert '<a href="#p-iccpr-14-1">ICCPR article 14(1)</a>' in text
    assert 'paragraphs <a href="#p-ccpr-gc-32-28">28</a> and <a href="#p-ccpr-gc-32-29">29</a>' in text
    paragraph = text.partition('id="p-ccpr-gc-32-29"')[2].partition("</article>")[0]
    assert "CCPR/C/GC/32" in paragraph
    assert "A journalist is tried behind closed doors" in paragraph
    rule = text.partition('id="r-iccpr-14-1.trial-behind-closed-doors"')[2].partition("</article>")[0]
    assert "reviewed" in rule
    assert "A journalist is tried behind closed doors" in rule
    assert "https://undocs.org/CCPR/C/GC/32" in text


def test_results_are_shown_with_the_time_of_the_run(text: str) -> None:
    assert "run at 2025-03-02 10:00:00" in text
    assert "<b>4</b> failed" in text  # three scenarios, and a file that cannot be read
    assert "no step reads like this" in text
    assert 'did you mean "Ann is a journalist"' in unescape(text)
    assert "unreadable.feature cannot be read" in text
    assert "run by the tests of the interface" in text
    assert "one marked as not run was not" in text  # nothing is said to be checked that was not


def test_text_of_a_feature_is_never_markup(text: str) -> None:
    assert "<script>alert" not in text
    assert "A &lt;b&gt;feature&lt;/b&gt; &amp; more" in text


@pytest.mark.skipif(not BROWSER, reason="no Chromium here: the layout can only be looked at in a browser")
@pytest.mark.parametrize("width", [390, pytest.param(1280, marks=pytest.mark.slow)])
def test_in_a_browser(text: str, width: int, tmp_path: Path) -> None:
    """Nothing is wider than the window, and the search narrows what is shown."""
    page = tmp_path / "page.html"
    framed = FRAME.format(width=width, page=escape(text.replace("</body>", MEASURE + "</body>")))
    page.write_text(framed, encoding="utf-8")
    command = [BROWSER, "--headless", "--no-sandbox", "--disable-gpu", "--window-size=1400,1000", "--dump-dom"]
    command += [f"--user-data-dir={tmp_path / 'profile'}", "--virtual-time-budget=2000", page.as_uri()]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120)
    match = re.search(r'data-measured="([^"]+)"', done.stdout)
    assert match, done.stderr[-500:]
    found = json.loads(unescape(match[1]))
    assert found["inner"] == width
    assert found["wide"] <= width
    assert 0 < found["some"] < found["all"]
    assert found["found"] == f"{found['listed']} found"
    assert (found["none"], found["said"]) == (0, True)
    assert found["again"] == found["all"]
    assert found["failing"] == 3
    assert 0 < found["law"] < found["all"]
    assert 0 < found["para"] < found["all"]
    assert found["cited"]


ADDRESS = """<script>window.addEventListener('load', function () {
  var out = { shown: document.querySelectorAll('article[data-find]:not([hidden])').length,
    field: document.getElementById('search').value, status: document.getElementById('by-status').value,
    para: document.getElementById('by-para').value,
    there: !!document.getElementById(window.location.hash.slice(1)) };
  var status = document.getElementById('by-status'); status.value = ''; status.dispatchEvent(new Event('change'));
  out.after = window.location.search;
  document.querySelector('a[data-choose="iccpr:14"]').click(); out.chosen = window.location.search;
  window.dispatchEvent(new Event('beforeprint'));
  out.folded = document.querySelectorAll('details:not([open])').length;
  document.body.setAttribute('data-measured', JSON.stringify(out));
});</script>"""


@pytest.mark.skipif(not BROWSER, reason="no Chromium here: the address can only be read in a browser")
def test_filters_and_anchors_are_kept_in_the_address(text: str, tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    page.write_text(text.replace("</body>", ADDRESS + "</body>"), encoding="utf-8")
    anchor = "s-a-closed-hearing-a-journalist-is-tried-behind-closed-doors"
    command = [BROWSER, "--headless", "--no-sandbox", "--disable-gpu", "--dump-dom", "--virtual-time-budget=2000"]
    command += [
        f"--user-data-dir={tmp_path / 'profile'}",
        f"{page.as_uri()}?q=closed+doors&status=passed&para=ccpr-gc-32:29#{anchor}",
    ]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120)
    match = re.search(r'data-measured="([^"]+)"', done.stdout)
    assert match, done.stderr[-500:]
    found = json.loads(unescape(match[1]))
    assert (found["field"], found["status"], found["there"]) == ("closed doors", "passed", True)
    assert found["para"] == "HRC General Comment No. 32, para. 29"
    assert found["shown"] > 0
    assert found["after"] == "?q=closed+doors&para=ccpr-gc-32%3A29"
    assert found["chosen"] == "?law=iccpr%3A14"
    assert found["folded"] == 0


@pytest.mark.slow
@pytest.mark.skipif(not BROWSER, reason="no Chromium here: only a browser prints")
def test_it_prints_with_its_contents(text: str, tmp_path: Path) -> None:
    page, made = tmp_path / "page.html", tmp_path / "page.pdf"
    page.write_text(text, encoding="utf-8")
    command = [BROWSER, "--headless", "--no-sandbox", "--disable-gpu", f"--print-to-pdf={made}"]
    command += [f"--user-data-dir={tmp_path / 'profile'}", page.as_uri()]
    subprocess.run(command, capture_output=True, timeout=120, check=True)
    assert made.read_bytes().startswith(b"%PDF")


def test_a_paragraph_is_chosen_by_its_name_or_pin(text: str) -> None:
    card = text.partition('id="s-a-closed-hearing-a-journalist-is-tried-behind-closed-doors"')[2].partition(">")[0]
    found = card.partition('data-para="')[2].partition('"')[0].split()
    assert {"iccpr:14(1)", "iccpr:14", "ccpr-gc-32:29"} <= {*found}
    assert '<option value="HRC General Comment No. 32, para. 29" data-pin="ccpr-gc-32:29">' in text


def test_it_leads_to_the_book_of_rules_and_the_book_to_it(shipped: Library) -> None:
    id = "iccpr-14-1.trial-behind-closed-doors"
    chosen = [feature for feature in FEATURES if feature.path.stem == NAMES[0]]
    run = run_with(chosen[0], id)
    page = page_html(chosen, run, shipped.rulebook, "law/book.html")
    book = book_html(make_book(shipped.rulebook, [], [id]), "../scenarios.html")
    assert f'href="law/book.html#{sign_anchor(id)}">in the book of rules</a>' in page
    assert f'href="../scenarios.html#{anchor("r", id)}"' in book
    assert f'id="{sign_anchor(id)}"' in book
    assert f'id="{anchor("r", id)}"' in page
    assert "in the book of rules" not in page_html(chosen, run, shipped.rulebook)


def test_headings_come_in_order(text: str) -> None:
    levels = [int(level) for level in re.findall(r"<h([1-6])", text)]
    assert [pair for pair in pairwise(levels) if pair[1] > pair[0] + 1] == []


def test_an_anchor_is_of_the_name_and_not_of_the_line(text: str) -> None:
    assert 'id="s-a-closed-hearing-a-journalist-is-tried-behind-closed-doors"' in text
    assert 'href="#s-a-closed-hearing-a-journalist-is-tried-behind-closed-doors" aria-label="link' in text


def test_what_is_told_is_counted_by_article(text: str) -> None:
    table = text.partition('id="told"')[2].partition("</section>")[0]
    row = table.partition('<th scope="row">ICCPR, article 14</th>')[2].partition("</tr>")[0]
    told, untold = (int(number) for number in re.findall(r"<td>(\d+)</td>", row))
    assert told >= 1
    assert untold >= 1
    assert "<td>0</td>" in table.partition('<th scope="row">ICCPR, article 11</th>')[2].partition("</tr>")[0]


def test_the_contents_lead_to_each_article_with_what_is_told_of_it(text: str) -> None:
    contents = text.partition("<nav")[2].partition("</nav>")[0]
    told, untold = re.findall(r'data-choose="iccpr:14">14</a> <span [^>]+>(\d+) told, (\d+) not</span>', contents)[0]
    row = text.partition('<th scope="row">ICCPR, article 14</th>')[2].partition("</tr>")[0]
    assert re.findall(r"<td>(\d+)</td>", row) == [told, untold]
    assert 'data-choose="iccpr:11"' not in contents  # no scenario of this page is on it


def test_a_rule_is_shown_with_its_conditions_limits_and_directness(text: str) -> None:
    rule = text.partition('id="r-iccpr-14-1.trial-behind-closed-doors"')[2].partition("</article>")[0]
    assert '<span class="tag">primary</span>' in rule
    assert "Limit: closing of a hearing on one of the grounds that article 14(1) lists" in rule
    assert "<summary>When" in rule


REMARKED = """\
@draft
Feature: Searches
  # The lawyer should see paragraph 8.
  Scenario: A search
    Given Ann is a journalist
    And the premises of Ann were searched
      | by      | police officers |
      | warrant | no              |
    When the facts are assessed
    Then ICCPR article 17(1) is potentially engaged for Ann: premises without a warrant
"""


def test_tags_comments_and_remarks_are_shown(tmp_path: Path, shipped: Library) -> None:
    path = tmp_path / "a.feature"
    path.write_text(REMARKED, encoding="utf-8")
    (feature,) = read_features(path)
    digest = digest_of(feature, feature.scenarios[0])
    said = [
        Remark("A search", "accepted", "Bo", "2026-01-02", "", "1.0 abc", digest),
        Remark("A search", "remarked", "Can <b>", "2026-01-03", "Which paragraph?", "", "of another text"),
    ]
    remarks_file(path).write_text(remarks_text(path, said), encoding="utf-8")
    page = page_html([feature], Run(), shipped.rulebook)
    assert "@draft" in page
    assert "The lawyer should see paragraph 8." in page
    assert "<b>accepted</b> by Bo on 2026-01-02, of the rules 1.0 abc</p>" in page
    assert "by Can &lt;b&gt; on 2026-01-03: Which paragraph? <b>The scenario has changed since.</b>" in page
