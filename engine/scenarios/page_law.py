"""The part of the page on rules and law: each rule with its scenarios, each paragraph with who cites it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from engine.model.authority import Authority, Paragraph, split_pin
from engine.model.rule import Clause, Rule
from engine.model.rulebook import Rulebook
from engine.reason.rule_words import condition_links
from engine.reason.why_not import condition_words
from engine.scenarios.page_parts import address, of_law, places, short_pin, shown
from engine.scenarios.told import ToldArticle, by_article
from engine.view.page import anchor, sign_anchor

Scenarios = Mapping[str, Mapping[str, str]]
"""Names of scenarios by anchor, by what they speak of."""


class LawPart:
    """Draws the rules of a rulebook and the law they cite.

    `tellers` are the scenarios that speak of each rule, `pins` those that cite each pin; `book` is the address
    of the book of rules, "" for none.
    """

    def __init__(self, rulebook: Rulebook, tellers: Scenarios, pins: Scenarios, book: str = "") -> None:
        self.book = book
        self.rulebook = rulebook
        self.tellers = tellers
        self.pins = pins
        self.own = set(rulebook.own_rules) if rulebook.layers else set()

    def articles(self) -> tuple[ToldArticle, ...]:
        """Every article that rules reach, with what scenarios tell of it."""
        return by_article(self.rulebook, self.tellers)

    def told_by_article(self) -> Iterator[str]:
        """A table of how many rules are told in a scenario, by article, with those that are not by name."""
        yield '<section id="told" data-aside><h2>What is told, by article</h2>'
        yield '<p class="says">Told: a scenario found that the obligation is engaged or undetermined, or named it.</p>'
        yield '<div class="scroll"><table><tr><th scope="col">article</th><th scope="col">told</th>'
        yield '<th scope="col">not told</th><th scope="col">not told are</th></tr>'
        for one in self.articles():
            names = "; ".join(shown(rule.title) for rule in one.untold)
            yield f'<tr><th scope="row">{shown(short_pin(one.pin, self.rulebook.catalogue))}</th>'
            yield f"<td>{len(one.told)}</td><td>{len(one.untold)}</td><td>{names}</td></tr>"
        yield "</table></div></section>"

    def rules(self) -> Iterator[str]:
        """Every rule that a scenario tells of, with a link to each; the others by name."""
        rules = self.rulebook.rules
        told = [rule for id, rule in rules.items() if id in self.tellers or id in self.own]
        told.sort(key=lambda rule: (rule.id not in self.own, rule.id))
        untold = [rule for id, rule in rules.items() if id not in self.tellers and id not in self.own]
        yield '<section id="rules" data-group><h2>Rules and their scenarios</h2>'
        yield f'<p class="says">{len(told)} of {len(rules)} rules are told in a scenario of this page.</p>'
        for rule in told:
            yield f'<article class="card" id="{anchor("r", rule.id)}" data-find {self._of_law(rule)}>'
            own = ' <span class="tag own">your own</span>' if rule.id in self.own else ""
            yield f'<div class="head"><h3 class="title">{shown(rule.title)}</h3>'
            directness = f'<span class="tag">{rule.engages.directness}</span> ' if rule.engages else ""
            reviewed = ", ".join(filter(None, (rule.status, rule.reviewer and f"by {rule.reviewer}", rule.modified)))
            yield f'<span>{directness}<span class="tag">{shown(reviewed)}</span>{own}</span></div>'
            yield f'<p>{shown(self._statement(rule))}</p><p class="small soft">{shown(rule.id)} · '
            yield f"{shown(rule.file)}:{rule.line}{self._in_the_book(rule.id)}</p>"
            pins = [*([rule.engages.provision] if rule.engages else []), *rule.cites]
            if pins:
                yield f'<p class="small">{", ".join(self._pin_link(pin) for pin in dict.fromkeys(pins))}</p>'
            yield from self._conditions(rule)
            scenarios = self.tellers.get(rule.id, {})
            listed = "".join(f'<li><a href="#{at}">{places(name)}</a></li>' for at, name in scenarios.items())
            head = "Scenarios" if listed else "No scenario tells of it yet."
            yield f'<div class="links">{head}<ul>{listed}</ul></div>'
            yield "</article>"
        if untold:
            yield f"<details data-group><summary>{len(untold)} rules that no scenario of this page tells of</summary>"
            yield '<ul class="plain small">'
            for rule in untold:
                at = f'id="{anchor("r", rule.id)}" data-find {self._of_law(rule)}'
                yield f'<li {at}>{shown(rule.title)} <span class="soft">{shown(rule.id)}</span></li>'
            yield "</ul></details>"
        yield "</section>"

    def _of_law(self, rule: Rule) -> str:
        return of_law([rule.engages.provision] if rule.engages else [], rule.cites)

    def _in_the_book(self, id: str) -> str:
        return f' · <a href="{shown(self.book)}#{sign_anchor(id)}">in the book of rules</a>' if self.book else ""

    def _conditions(self, rule: Rule) -> Iterator[str]:
        """When it says so, and on which grounds a State may restrict the right."""
        ways = list(dict.fromkeys("; ".join(self._words_of(clause)) for clause in rule.clauses))
        yield f'<details class="small"><summary>When{" (any of these)" if len(ways) > 1 else ""}</summary><ul>'
        yield "".join(f"<li>{shown(way)}</li>" for way in ways) + "</ul></details>"
        for name in rule.limits:
            limit = self.rulebook.limits[name]
            limbs = "".join(f"<li>{shown(limb.limb)}: {shown(limb.says)}</li>" for limb in limit.limbs)
            yield f'<details class="small"><summary>Limit: {shown(limit.ground)}</summary><ul>{limbs}</ul></details>'

    def _words_of(self, clause: Clause) -> Iterator[str]:
        for condition in clause.conditions:
            yield ", ".join((condition_words(condition, self.rulebook.words), *condition_links(condition, clause)))

    def _statement(self, rule: Rule) -> str:
        if rule.engages is not None:
            return re.sub(r"\{[^}]+\}", "the person concerned", rule.engages.statement)
        says = self.rulebook.words.inferences[rule.draws.inference].says if rule.draws else ""
        return "Concludes: " + re.sub(r"\{[^}]+\}", "the person concerned", says)

    def law(self) -> Iterator[str]:
        """Every paragraph that a scenario or one of those rules cites."""
        rules = self.rulebook.rules
        named = dict.fromkeys(self.pins)
        for id in dict.fromkeys((*self.own, *self.tellers)):
            rule = rules.get(id)
            if rule is not None:
                named.update(dict.fromkeys((*([rule.engages.provision] if rule.engages else []), *rule.cites)))
        by_authority: dict[str, list[str]] = {}
        for pin in named:
            by_authority.setdefault(split_pin(pin)[0], []).append(pin)
        yield '<section id="law" data-group><h2>Paragraphs cited</h2>'
        yield '<p class="says">Summaries are in our own words; the text itself is at the address given.</p>'
        for id in sorted(by_authority):
            authority = self.rulebook.catalogue.authority(id)
            if authority is None:
                continue
            yield f'<div data-group id="{anchor("p", id)}"><h3>{shown(authority.short)}</h3>'
            about = f"{shown(authority.title)} · {shown(authority.symbol)} · {address(authority)}"
            yield f'<p class="small soft para">{about}</p>'
            order = {para: number for number, para in enumerate(authority.paragraphs)}
            pins = [pin for pin in by_authority[id] if ":" in pin]
            for pin in sorted(pins, key=lambda pin: (order.get(split_pin(pin)[1], len(order)), pin)):
                yield from self._paragraph(pin, authority)
            yield "</div>"
        yield "</section>"

    def _paragraph(self, pin: str, authority: Authority) -> Iterator[str]:
        para = split_pin(pin)[1]
        entry: Paragraph | None = self.rulebook.catalogue.paragraph(pin)
        yield f'<article class="card" id="{anchor("p", pin)}" data-find {of_law([pin])}>'
        doubt = "" if entry is None or entry.verified else ' <span class="tag doubt">not verified</span>'
        yield f'<div class="head"><h4 class="title">{shown(short_pin(pin, self.rulebook.catalogue))}</h4>'
        yield f'<span class="small soft">{shown(authority.symbol)}{doubt}</span></div>'
        if entry is not None:
            yield f"<p>{shown(entry.summary)}</p>"
        else:
            below = [p for p in authority.paragraphs if p.startswith(f"{para}(")]
            yield f'<p class="soft">All of it: {shown(", ".join(below))}</p>'
        scenarios = self.pins.get(pin, {})
        listed = "".join(f'<li><a href="#{at}">{places(name)}</a></li>' for at, name in scenarios.items())
        rules = [
            rule
            for id, rule in self.rulebook.rules.items()
            if (id in self.tellers or id in self.own) and pin in (*rule.cites, rule.engages and rule.engages.provision)
        ]
        listed += "".join(f"<li>rule: {self.rule_link(rule.id)}</li>" for rule in rules)
        if listed:
            yield f'<div class="links"><ul>{listed}</ul></div>'
        yield "</article>"

    def rule_link(self, id: str) -> str:
        """A link to a rule, with its provision."""
        rule = self.rulebook.rules[id]
        about = short_pin(rule.engages.provision, self.rulebook.catalogue) if rule.engages else "conclusion"
        return f'<a href="#{anchor("r", id)}">{shown(rule.title)}</a> <span class="soft">({shown(about)})</span>'

    def _pin_link(self, pin: str) -> str:
        name = short_pin(pin, self.rulebook.catalogue)
        return f'<a href="#{anchor("p", pin)}">{shown(name)}</a>'
