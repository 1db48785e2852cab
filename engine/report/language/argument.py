"""Concerns, claims, categories and the annex of law in another language.

What a rule says stays in the language of the rulebook; the law is told by pins, and by what each paragraph is.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from engine.model.assessment import Citation, Finding, LimitShown
from engine.model.authority import STRENGTHS, Authority, para_order
from engine.report.concerns import cited_for
from engine.report.document import Block, Bullets, Heading, Paragraph, Span, Text, bold, joined, plain, text
from engine.report.filing import committees, speaks_for
from engine.report.language.translated import Translated, bullets, cited_in
from engine.report.language.wording import capital
from engine.report.law import BINDING, sentence_words
from engine.report.material import CONTEXT, PRIMARY, SUPPORTING

DAGGER = " \u2020"


def concerns(letter: Translated) -> Iterator[Block]:
    """Primary findings by right; that there are others."""
    material = letter.material
    if not material.engaged:
        return
    yield letter.say("concerns.lead")
    yield from letter.lead()
    tested: set[str] = set()
    for group in material.groups(material.of(PRIMARY)):
        yield Heading(text(letter.right_named(group.name)), 2)
        yield from argued(letter, group.findings, tested)
    if material.of(SUPPORTING):
        yield letter.say("concerns.further")


def argued(letter: Translated, findings: Sequence[Finding], tested: set[str]) -> Iterator[Block]:
    """Obligations with their pins, the facts, presumptions and tests. `tested`: limits whose test was given already."""
    wording = letter.wording
    obligations: dict[str, list[Finding]] = {}
    for finding in findings:
        obligations.setdefault(sentence_words(finding.obligation), []).append(finding)
    yield from bullets(
        text(wording.quoted(obligation), f" ({_pins(letter, *cited_for(found))})")
        for obligation, found in obligations.items()
    )
    places = letter.refs(findings)
    if places:
        yield letter.say("concerns.facts", places=places)
    told = [(one.says or one.value, one.pin) for finding in findings for one in finding.presumptions()]
    if told:
        entries = [_with_pins(letter, says, [pin]) for says, pin in dict.fromkeys(told)]
        yield letter.say("concerns.presumed", told=joined(entries))
    for limit in (limit for finding in findings for limit in finding.limits if limit.invoked):
        if limit.name not in tested:
            tested.add(limit.name)
            yield _test(letter, limit)


def _pins(letter: Translated, cited: Sequence[Citation], read_with: Sequence[Citation]) -> str:
    """The pins of an obligation, and what its provision is read with."""
    told = letter.citing.listed(cited)
    together = letter.citing.listed(read_with)
    return f"{told}; {letter.wording.phrase('concerns.read_with', pins=together)}" if together else told


def claims(letter: Translated) -> Iterator[Block]:
    """The argument under the committee's treaty, article by article; without one, under every treaty."""
    findings = of_committee(letter)
    if not findings:
        yield letter.say("claims.none")
        return
    yield letter.say("claims.lead")
    yield from letter.lead()
    tested: set[str] = set()
    articles: dict[str, list[Finding]] = {}
    for finding in sorted(findings, key=lambda f: para_order(f.provision.para)):
        articles.setdefault(finding.provision.para.split("(")[0], []).append(finding)
    for number, found in articles.items():
        yield Heading(text(capital(f"{letter.wording.words('numbered', 'article')} {number}")), 2)
        primary = [finding for finding in found if finding.directness == PRIMARY]
        if primary:
            yield from argued(letter, primary, tested)
        supporting = [finding for finding in found if finding.directness == SUPPORTING]
        if supporting:
            yield letter.say("categories.supporting")
            yield Bullets(tuple(in_support(letter, finding) for finding in supporting))


def articles(letter: Translated) -> Iterator[Block]:
    """The articles of the committee's treaty, primary findings first."""
    findings = of_committee(letter)
    for directness, id in ((PRIMARY, "articles.primary"), (SUPPORTING, "articles.supporting")):
        pins = [finding.provision for finding in findings if finding.directness == directness]
        if pins:
            yield Paragraph(text(bold(letter.wording.phrase(id)), letter.citing.listed(pins), "."))
    if not findings:
        yield letter.say("articles.none")


def of_committee(letter: Translated) -> list[Finding]:
    """The findings under the treaty of the committee that is addressed; without one, under every treaty."""
    open_ones = committees(letter.material)
    if open_ones:
        return open_ones[0][1]
    catalogue = letter.material.rulebook.catalogue
    return [
        finding
        for finding in letter.material.engaged
        if (authority := catalogue.authority(finding.provision.authority)) is not None and authority.treaty
    ]


def categories(letter: Translated) -> Iterator[Block]:
    """The categories of arbitrariness that findings speak for, each with its argument; the others in a line."""
    material = letter.material
    before: set[str] = set()
    tested: set[str] = set()
    silent: list[str] = []
    yield from letter.lead()
    for category in material.forms.categories:
        citation = material.citing.citation(category.pin)
        if citation is None:
            continue
        material.unverified_lines += not category.verified
        name = letter.citing.paragraphs([citation]) + ("" if category.verified else DAGGER)
        found = [finding for finding in material.of(PRIMARY, SUPPORTING) if speaks_for(material, finding, category)]
        if not found:
            silent.append(name)
            continue
        yield Heading(text(capital(name)), 2)
        new = [finding for finding in found if finding.id not in before]
        again = [finding for finding in found if finding.id in before]
        before.update(finding.id for finding in new)
        primary = [finding for finding in new if finding.directness == PRIMARY]
        supporting = [finding for finding in new if finding.directness == SUPPORTING]
        if primary:
            yield from argued(letter, primary, tested)
        if supporting:
            yield letter.say("categories.supporting")
            yield Bullets(tuple(in_support(letter, finding) for finding in supporting))
        if again:
            yield letter.say("categories.again", pins=letter.pins_of(again))
    if silent:
        yield letter.say("categories.none", categories=letter.wording.listed(silent))


def in_support(letter: Translated, finding: Finding) -> Text:
    """A supporting finding in a line: the obligation, its pins and the facts."""
    inside = "; ".join(filter(None, (letter.all_pins(finding), letter.facts_in(letter.refs([finding])))))
    return text(letter.wording.quoted(sentence_words(finding.obligation)), f" ({inside})")


def law(letter: Translated) -> Iterator[Block]:
    """The annex: each authority once, its paragraphs by what they are; then what the facts support."""
    material = letter.material
    if not material.engaged:
        return
    for id, citations in letter.citing.grouped(cited_in(material.of(PRIMARY, SUPPORTING))):
        authority = material.rulebook.catalogue.authority(id)
        if authority is None:
            continue
        name, symbol = letter.citing.full(authority), letter.citing.symbol(authority)
        about = [symbol if symbol not in name else "", binding(letter, authority)]
        yield Paragraph(text(bold(capital(name)), "".join(f", {one}" for one in about if one), "."))
        yield Bullets(tuple(_by_strength(letter, authority, citations)))
    supporting = material.of(SUPPORTING)
    if supporting:
        yield Heading(text(letter.wording.phrase("annex.supporting")), 2)
        yield from letter.lead()
        yield Bullets(tuple(text(letter.wording.quoted(f.title), f" ({letter.all_pins(f)})") for f in supporting))
    context = material.of(CONTEXT)
    if context:
        yield letter.say("annex.context", pins=letter.pins_of(context))


def binding(letter: Translated, authority: Authority) -> str:
    """How and since when the State is bound by a treaty: the act, its day, the day of entry into force."""
    if not authority.treaty:
        return ""
    material, wording = letter.material, letter.wording
    status, state = material.rulebook.status, material.case.state
    since = status.bound_since(state, authority.treaty, material.assessment.as_of)
    if not since:
        return ""
    force = wording.phrase("annex.force", day=wording.day(since))
    acts = [a for a in status.acts(state, authority.treaty) if a.in_force == since and a.action in BINDING]
    if not acts:
        return force
    act = acts[-1]
    done = f"{wording.words('acts', act.action)}: {wording.day(act.date)}, " if act.date else ""
    return done + force + letter.mark(act.verified)


def _by_strength(letter: Translated, authority: Authority, citations: Sequence[Citation]) -> Iterator[Text]:
    """The paragraphs of one text by what they are, in the order of their strength; where to read it."""
    wording = letter.wording
    whole = [one for one in citations if not one.para]
    by_strength: dict[str, list[Citation]] = {}
    for citation in citations:
        entry = authority.paragraph(citation.para) if citation.para else None
        if citation.para:
            by_strength.setdefault(entry.strength if entry is not None else "", []).append(citation)
    for strength in (*STRENGTHS, ""):
        if strength in by_strength:
            yield text(f"{wording.words('strengths', strength)}: {letter.citing.paragraphs(by_strength[strength])}.")
    if whole:
        yield text(capital(f"{wording.phrase('annex.whole')}."))
    if authority.url:
        yield text(wording.phrase("annex.text"), letter.citing.address(authority))


def _with_pins(letter: Translated, words: str, pins: Sequence[str]) -> Text:
    cited = letter.citing.pins(pins)
    return text(letter.wording.quoted(words), f" ({cited})" if cited else "")


def _test(letter: Translated, limit: LimitShown) -> Paragraph:
    """What the State relies on and the test that it would have to meet, limb by limb."""
    places = letter.fact_refs(limit.invoked_by)
    inside = "; ".join(filter(None, (letter.citing.pins(limit.pins), letter.facts_in(places))))
    limbs: list[Span | Text] = [letter.wording.quoted(limb) for limb in dict.fromkeys(one.limb for one in limit.limbs)]
    return letter.say(
        "concerns.test",
        ground=letter.wording.quoted(plain(limit.ground)),
        limbs=text(joined([text(one) for one in limbs]), f" ({inside})" if inside else ""),
    )
