"""Living documentation: features, rules, scenarios and the law they cite as one page of HTML that needs no network."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from html import escape
from pathlib import Path
from urllib.parse import quote

from engine.model.authority import para_order, split_pin
from engine.model.rulebook import Rulebook
from engine.scenarios.features import Examples, Feature, Scenario, Step
from engine.scenarios.page_law import LawPart
from engine.scenarios.page_parts import citation, of_law, places, short_pin, shown
from engine.scenarios.page_style import SCRIPT, STYLE
from engine.scenarios.provisions import article_of_pin, cited_in, provisions_of
from engine.scenarios.remarks import digest_of, read_remarks
from engine.scenarios.run import FAILED, NOT_RUN, PASSED, Result, Run, StepResult
from engine.scenarios.told import ToldArticle
from engine.view.page import anchor

POLICY = "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'"
MARKS = {PASSED: "✓", FAILED: "✗", NOT_RUN: "·"}
OPENING = (
    "What these rules say, told in scenarios: facts that someone alleges, and the obligations that are potentially "
    "engaged. A scenario marked as passed was checked against these rules, line by line, when the page was made; "
    "one marked as not run was not."
)
CLOSING = "Potentially engaged on the facts as told in each scenario. A research aid, not legal advice."
LAW = "law"
"""The tag of features that tell the law; the others are on method, documents and the tool."""
_STORY = re.compile(r" (?=(?:I want|In order to|So that) )")


class Page:
    """Draws the page of one run. `book` is the address of the book of rules, to which rules then lead."""

    def __init__(self, features: Iterable[Feature], run: Run, rulebook: Rulebook, book: str = "") -> None:
        self.features = list(features)
        self.run = run
        self.rulebook = rulebook
        self.pins: dict[str, dict[str, str]] = {}
        self.tellers: dict[str, dict[str, str]] = {}
        self.law = LawPart(rulebook, self.tellers, self.pins, book)
        self.remarks = {feature.path: read_remarks(feature.path) for feature in self.features}
        self.provisions: dict[tuple[Path, int], tuple[str, ...]] = {}
        self.cited: dict[tuple[Path, int], tuple[str, ...]] = {}
        for feature in self.features:
            for scenario in feature.scenarios:
                self._note(feature, scenario)

    def html(self) -> str:
        """The whole page."""
        title = f"Scenarios: {self.rulebook.title}"
        body = "\n".join(
            (*self._top(), *self._bar(), '<div class="columns">', *self._nav(), '<main id="main">', *self._main())
        )
        return (
            '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
            f'<meta http-equiv="Content-Security-Policy" content="{escape(POLICY)}">\n'
            '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
            f"<title>{shown(title)}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n{body}\n</main>\n</div>\n"
            f"<script>{SCRIPT}</script>\n</body>\n</html>\n"
        )

    def _note(self, feature: Feature, scenario: Scenario) -> None:
        """Remember which scenario speaks of which rule and cites which paragraph."""
        result = self.run.result(feature, scenario)
        at, name = _scenario_id(feature, scenario), scenario.name
        catalogue = self.rulebook.catalogue
        self.provisions[feature.path, scenario.line] = provisions_of(scenario, catalogue)
        self.cited[feature.path, scenario.line] = cited_in(scenario, catalogue)
        for id in result.rules:
            self.tellers.setdefault(id, {})[at] = name
        for run in result.runs:
            for step in run.steps:
                for _, pins in step.references:
                    for pin in pins:
                        self.pins.setdefault(pin, {})[at] = name

    # The frame

    def _top(self) -> Iterator[str]:
        book = self.rulebook
        many = sum(len(feature.scenarios) for feature in self.features)
        tally = self.run.tally(self.features)
        layers = "".join(f", over the {name} rulebook" for name, _ in book.layers)
        yield '<a class="skip" href="#main">To the scenarios</a>'
        yield f'<header class="top"><h1>{shown(book.title)}</h1>'
        yield f'<p class="says">{OPENING}</p>'
        yield '<p class="tally small">'
        features = f"{len(self.features)} feature" + ("" if len(self.features) == 1 else "s")
        yield f"<span><b>{many}</b> scenario{'' if many == 1 else 's'} in {features}</span>"
        yield f'<span class="passed"><b>{tally[PASSED]}</b> passed</span>'
        if tally[FAILED]:
            yield f'<span class="failed"><b>{tally[FAILED]}</b> failed</span>'
        if tally[NOT_RUN]:
            yield f"<span><b>{tally[NOT_RUN]}</b> not run here</span>"
        yield f'<span class="soft">run at {shown(self.run.ended)}</span>'
        version = f"version {shown(book.version)}, " if book.version else ""
        about = f"{book.size} rules{shown(layers)}, sha256 {book.sha256[:12]}"
        yield f'<span class="soft">{version}{about}</span></p></header>'

    def _bar(self) -> Iterator[str]:
        yield '<div class="bar"><form role="search">'
        yield '<input type="search" id="search" placeholder="Search" '
        yield 'aria-label="Search scenarios, rules and paragraphs" autocomplete="off">'
        yield '<span id="found" class="small soft" role="status"></span>'
        yield from self._choice("law", "Article", ((id, self._article(id)) for id in self._articles()))
        yield from self._paragraphs()
        tags = dict.fromkeys(tag for f in self.features for s in f.scenarios for tag in s.tags)
        yield from self._choice("tag", "Tag", ((tag, f"@{tag}") for tag in sorted(tags)))
        statuses = [status for status, many in self.run.tally(self.features).items() if many]
        yield from self._choice("status", "Status", ((status, status) for status in statuses))
        yield '<button type="button" id="theme">Light or dark</button></form></div>'

    def _choice(self, name: str, label: str, listed: Iterable[tuple[str, str]]) -> Iterator[str]:
        yield f'<label class="small">{label} <select id="by-{name}"><option value="">all</option>'
        yield "".join(f'<option value="{escape(value)}">{shown(words)}</option>' for value, words in listed)
        yield "</select></label>"

    def _paragraphs(self) -> Iterator[str]:
        """A field for a paragraph of any text, with those that some scenario names or cites to choose from."""
        named = {pin for pins in (*self.provisions.values(), *self.cited.values()) for pin in pins}
        yield '<label class="small">Paragraph <input id="by-para" list="paras" size="14" autocomplete="off" '
        yield 'placeholder="any"></label><datalist id="paras">'
        for pin in sorted(named, key=lambda pin: (split_pin(pin)[0], para_order(split_pin(pin)[1]))):
            yield f'<option value="{shown(short_pin(pin, self.rulebook.catalogue))}" data-pin="{escape(pin)}">'
        yield "</datalist>"

    def _articles(self) -> list[str]:
        """The articles that some scenario names, in the order of the texts."""
        named = {article_of_pin(pin) for pins in self.provisions.values() for pin in pins}
        return sorted(named, key=lambda id: (split_pin(id)[0], para_order(split_pin(id)[1])))

    def _article(self, id: str) -> str:
        return short_pin(id, self.rulebook.catalogue)

    def _nav(self) -> Iterator[str]:
        yield '<nav aria-label="Contents"><details id="contents" open><summary>Contents</summary>'
        law = [feature for feature in self.features if LAW in feature.tags]
        for title, features in (
            ("The law, by right and in situations", law),
            ("Method, documents and the tool", self.features),
        ):
            listed = [feature for feature in features if title.startswith("The law") or feature not in law]
            if listed:
                yield f"<p><b>{title}</b></p><ul>"
                yield from map(self._in_contents, listed)
                yield "</ul>"
        yield from self._contents_by_article()
        yield '<ul><li><a href="#told"><b>What is told, by article</b></a></li>'
        yield '<li><a href="#rules"><b>Rules and their scenarios</b></a></li>'
        yield '<li><a href="#law"><b>Paragraphs cited</b></a></li></ul></details></nav>'

    def _contents_by_article(self) -> Iterator[str]:
        """The articles of each text, with how many of their rules are told; a link narrows the page to one of them."""
        catalogue, named = self.rulebook.catalogue, set(self._articles())
        texts: dict[str, list[ToldArticle]] = {}
        for one in self.law.articles():
            texts.setdefault(split_pin(one.pin)[0], []).append(one)
        yield "<p><b>By article: told, not told</b></p>"
        for id, articles in texts.items():
            authority = catalogue.authority(id)
            yield f"<details><summary>{shown(authority.short if authority else id)}</summary><ul>"
            for one in articles:
                name = shown(split_pin(one.pin)[1])
                if one.pin in named:
                    name = f'<a href="?law={quote(one.pin, safe="")}" data-choose="{escape(one.pin)}">{name}</a>'
                said = f"{len(one.told)} told, {len(one.untold)} not"
                yield f'<li>{name} <span class="soft small">{said}</span></li>'
            yield "</ul></details>"

    def _in_contents(self, feature: Feature) -> str:
        results = [self.run.result(feature, scenario).status for scenario in feature.scenarios]
        status = FAILED if FAILED in results or feature.error else PASSED if PASSED in results else NOT_RUN
        mark = f'<span class="soft" title="{status}">{MARKS[status]}</span> '
        many = f' <span class="soft small">{len(results)}</span>'
        return f'<li>{mark}<a href="#{_feature_id(feature)}">{shown(feature.name)}</a>{many}</li>'

    def _main(self) -> Iterator[str]:
        yield '<p class="none" id="none" hidden>Nothing here has all of these words.</p>'
        if self.run.error:
            yield f'<div class="card failed"><p class="complaint">{shown(self.run.error)}</p></div>'
        for feature in self.features:
            yield from self._feature(feature)
        yield from self.law.told_by_article()
        yield from self.law.rules()
        yield from self.law.law()
        yield f'<footer class="small soft" data-aside>{shown(CLOSING)}</footer>'

    # Features

    def _feature(self, feature: Feature) -> Iterator[str]:
        yield f'<section id="{_feature_id(feature)}" data-group><h2>{shown(feature.name)}</h2>'
        if feature.says:
            yield f'<p class="says">{_STORY.sub(r"<br>", shown(feature.says))}</p>'
        if feature.error:
            words = shown(f"{feature.path.name} cannot be read: {feature.error}")
            yield f'<div class="card failed" data-find data-status="failed"><p class="complaint">{words}</p></div>'
        if self.remarks[feature.path][1]:
            yield f'<p class="complaint">{shown(self.remarks[feature.path][1])}</p>'
        yield from self._background(feature.background, "Before each scenario")
        heading = ""
        backgrounds = {one.name: one.background for one in feature.headings}
        says = {one.name: one.says for one in feature.headings}
        opened = False
        for scenario in feature.scenarios:
            if scenario.rule != heading:
                if opened:
                    yield "</div>"
                heading, opened = scenario.rule, True
                yield f"<div data-group><h3>{shown(heading)}</h3>"
                if says.get(heading):
                    yield f'<p class="says">{shown(says[heading])}</p>'
                yield from self._background(backgrounds.get(heading, ()), "Before each scenario of this rule")
            yield from self._scenario(feature, scenario)
        if opened:
            yield "</div>"
        yield "</section>"

    def _background(self, steps: tuple[Step, ...], title: str) -> Iterator[str]:
        if steps:
            yield f'<div class="card" data-aside><p class="soft"><b>{title}</b></p>'
            yield from self._steps(steps, Result(NOT_RUN))
            yield "</div>"

    def _scenario(self, feature: Feature, scenario: Scenario) -> Iterator[str]:
        result = self.run.result(feature, scenario)
        runs = len(result.runs)
        times = f"{sum(run.seconds for run in result.runs):.2f} s" + (f", {runs} rows" if runs > 1 else "")
        about = "run by the tests of the interface" if not feature.runnable else times if runs else "not run"
        look, at = result.status.replace(" ", "-"), _scenario_id(feature, scenario)
        provisions, cited = (told[feature.path, scenario.line] for told in (self.provisions, self.cited))
        filters = f'{of_law(provisions, cited)} data-tag="{escape(" ".join(scenario.tags))}"'
        filters += f' data-status="{result.status}"'
        yield f'<article class="card {look}" id="{at}" data-find {filters}>'
        mark = f'<span class="mark" aria-hidden="true">{MARKS[result.status]}</span>'
        mark += f'<span class="hidden">{result.status}: </span>'
        level = "h4" if scenario.rule else "h3"
        link = f' <a class="link" href="#{at}" aria-label="link to this scenario">#</a>'
        yield f'<div class="head"><{level} class="title">{mark}{places(scenario.name)}{link}</{level}>'
        yield f'<span class="small soft">{shown(feature.path.name)}:{scenario.line} · {about}</span></div>'
        if scenario.tags:
            yield "<p>" + " ".join(f'<span class="tag">@{shown(tag)}</span>' for tag in scenario.tags) + "</p>"
        yield from (f'<p class="comment small">{shown(comment)}</p>' for comment in scenario.comments)
        if scenario.says:
            yield f'<p class="says small">{shown(scenario.says)}</p>'
        yield from self._steps(scenario.steps, result, scenario if scenario.examples else None)
        if result.status == FAILED and not any(step.line == result.line for step in scenario.steps):
            yield f'<span class="complaint">line {result.line}: {shown(result.message)}</span>'
        row = 0
        for table in scenario.examples:
            yield from self._examples(table, result, row)
            row += len(table.rows)
        links = [self.law.rule_link(id) for id in result.rules if id in self.rulebook.rules]
        if links:
            listed = "".join(f"<li>{link}</li>" for link in links)
            yield f'<div class="links">Rules<ul>{listed}</ul></div>'
        yield from self._remarks(feature, scenario)
        yield "</article>"

    def _remarks(self, feature: Feature, scenario: Scenario) -> Iterator[str]:
        """What reviewers said, and of which text and rules."""
        for one in self.remarks[feature.path][0]:
            if one.scenario != scenario.name:
                continue
            changed = one.digest not in ("", digest_of(feature, scenario))
            since = " <b>The scenario has changed since.</b>" if changed else ""
            of = f", of the rules {shown(one.rulebook)}" if one.rulebook else ""
            text = f": {shown(one.text)}" if one.text else ""
            said = f"<b>{one.verdict}</b> by {shown(one.by)} on {shown(one.on)}{of}{text}{since}"
            yield f'<p class="remark small {one.verdict}">{said}</p>'

    def _row_of(self, result: Result, failed: StepResult, outline: Scenario) -> str:
        """The row in which a step of an outline failed, with its values."""
        number = next((run.row for run in result.runs if run.failed is failed), None)
        if number is None or number >= len(outline.rows):
            return ""
        line, values = outline.rows[number]
        listed = ", ".join(f"{column}: {value}" for column, value in values.items())
        return shown(f"row of line {line} ({listed}): {failed.text}") + "<br>"

    def _steps(self, steps: Iterable[Step], result: Result, outline: Scenario | None = None) -> Iterator[str]:
        told: dict[int, list[StepResult]] = {}
        for run in result.runs:
            for step in run.steps:
                told.setdefault(step.line, []).append(step)
        yield '<ol class="steps">'
        for written in steps:
            results = told.get(written.line, [])
            failed = next((one for one in results if one.status == FAILED), None)
            which = self._row_of(result, failed, outline) if failed and outline else ""
            references = dict(reference for one in results for reference in one.references)
            yield '<li class="failed">' if failed else "<li>"
            yield f'<span class="key">{shown(written.keyword)}</span>{self._linked(written.sentence, references)}'
            if written.table:
                yield from self._table(written.table, references)
            if failed:
                yield f'<span class="complaint">{which}{shown(failed.message)}</span>'
            yield "</li>"
        yield "</ol>"

    def _table(self, rows: tuple[tuple[str, ...], ...], references: Mapping[str, tuple[str, ...]]) -> Iterator[str]:
        yield '<div class="scroll"><table>'
        for row in rows:
            first, *others = (self._linked(cell, references) for cell in row)
            cells = "".join(f"<td>{cell}</td>" for cell in others)
            yield f'<tr><th scope="row">{first}</th>{cells}</tr>'
        yield "</table></div>"

    def _examples(self, table: Examples, result: Result, first: int) -> Iterator[str]:
        statuses = {run.row: FAILED if run.failed else PASSED for run in result.runs}
        yield f'<p class="small soft">{shown(table.name) if table.name else "Examples"}</p><div class="scroll"><table>'
        heads = "".join(f'<th scope="col">{shown(column)}</th>' for column in table.columns)
        yield f'<tr><th scope="col"><span class="hidden">status</span></th>{heads}</tr>'
        for number, row in enumerate(table.rows, start=first):
            status = statuses.get(number, NOT_RUN)
            look, said = status.replace(" ", "-"), f'<span class="hidden"> {status}</span>'
            yield f'<tr><td class="{look}" title="{status}">{MARKS[status]}{said}</td>'
            yield "".join(f"<td>{shown(cell)}</td>" for cell in row) + "</tr>"
        yield "</table></div>"

    def _linked(self, text: str, references: Mapping[str, tuple[str, ...]]) -> str:
        """The text with a link to its paragraph on each citation; values of examples to come in their own style."""
        for words, pins in sorted(references.items(), key=lambda pair: -len(pair[0])):
            start = text.find(words)
            if start >= 0 and pins:
                before, after = text[:start], text[start + len(words) :]
                rest = {other: found for other, found in references.items() if other != words}
                return self._linked(before, rest) + citation(words, pins) + self._linked(after, rest)
        return places(text)


def page_html(features: Iterable[Feature], run: Run, rulebook: Rulebook, book: str = "") -> str:
    """The page of features as they went in a run, under one rulebook; `book` is the address of its book, if any."""
    return Page(features, run, rulebook, book).html()


def _feature_id(feature: Feature) -> str:
    return anchor("f", feature.path.stem)


def _scenario_id(feature: Feature, scenario: Scenario) -> str:
    """By its name, so that a link that was sent still leads there when lines move."""
    return anchor("s", f"{feature.path.stem}-{scenario.name}")
