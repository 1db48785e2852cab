"""A rule to start from, for a paragraph of the catalogue: complete as YAML, with marks where the author has to decide.

The candidate kinds of fact are those of rules that cite the paragraph, its neighbours, or paragraphs on its topics.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from engine.lint.parts import live_rules
from engine.model.authority import Authority, Paragraph, numbers_in, split_pin
from engine.model.rule import AttributeTest, Condition, Rule
from engine.model.rulebook import Rulebook
from engine.model.vocabulary import DURATION, FACT, PERSON, TEXT, Attribute, Vocabulary
from engine.reason.sentences import fill, number_words

FILL_IN = "fill in"
MOST_KINDS = 8
MOST_RULES = 6
MOST_COLUMNS = 140
NEIGHBOURS = 2
SAME, BESIDE, TOPIC = 8, 4, 1
"""How much a rule counts that cites the paragraph itself, one beside it, or one on the same topic."""


class Example(NamedTuple):
    """A condition to start from, and the values that meet and do not meet its test."""

    kind: str
    alias: str
    attribute: str
    asks: Any
    meets: Any
    fails: Any
    unknown: bool


def skeleton(pin: str, rulebook: Rulebook, today: str, header: str = "") -> str:
    """The text of a rule file for a pin of the catalogue; `header` stands before it."""
    authority, entry = _entry(pin, rulebook)
    near = neighbours(pin, rulebook)
    kinds = candidates(near, rulebook.words)
    return "\n".join(
        [*_head(pin, authority, entry, near, kinds, rulebook, header), *_rule(pin, near, kinds, rulebook, today), ""]
    )


def _entry(pin: str, rulebook: Rulebook) -> tuple[Authority, Paragraph]:
    authority = rulebook.catalogue.authority(split_pin(pin)[0])
    entry = rulebook.catalogue.paragraph(pin)
    if authority is None or entry is None:
        raise ValueError(f"`{pin}` is not in the catalogue")
    return authority, entry


def neighbours(pin: str, rulebook: Rulebook) -> list[Rule]:
    """The rules that cite a paragraph, one beside it, or one on the same topics; the nearest first."""
    authority, entry = _entry(pin, rulebook)
    topics = set(entry.topics)
    weights: Counter[str] = Counter()
    beside = _beside(entry.para, authority)
    for rule in live_rules(rulebook):
        for cited in {*([rule.engages.provision] if rule.engages else []), *rule.cites}:
            other = rulebook.catalogue.paragraph(cited)
            if other is None:
                continue
            same_text = split_pin(cited)[0] == authority.id
            if same_text and other.para == entry.para:
                weights[rule.id] += SAME
            elif same_text and other.para in beside:
                weights[rule.id] += BESIDE
            weights[rule.id] += TOPIC * len(topics & set(other.topics))
    found = [rule for rule in rulebook.rules.values() if weights[rule.id]]
    # rules that engage say more of what a paragraph is about than inferences that many rest on
    return sorted(found, key=lambda rule: (-weights[rule.id], rule.engages is None, rule.id))


def _beside(para: str, authority: Authority) -> set[str]:
    """The paragraphs of the same article, and those just before and after."""
    order = list(authority.paragraphs)
    at = order.index(para)
    article = para.partition("(")[0]
    same = {other for other in order if other.partition("(")[0] == article}
    return same | set(order[max(0, at - NEIGHBOURS) : at + NEIGHBOURS + 1])


def candidates(near: Sequence[Rule], words: Vocabulary) -> list[str]:
    """The kinds of fact that these rules have conditions on, those of the nearest rules first."""
    counts: Counter[str] = Counter()
    for place, rule in enumerate(near[:24]):
        for kind in {c.subject for clause in rule.clauses for c in clause.conditions}:
            if kind in words.kinds and kind != PERSON:
                counts[kind] += 24 - place
    return [kind for kind, _ in counts.most_common(MOST_KINDS)]


def _head(
    pin: str,
    authority: Authority,
    entry: Paragraph,
    near: Sequence[Rule],
    kinds: Sequence[str],
    rulebook: Rulebook,
    header: str,
) -> Iterator[str]:
    words = rulebook.words
    if header:
        yield header
    mark = "" if entry.verified else "  [not verified: read the text first]"
    word = "article" if authority.weight in ("treaty", "declaration") else "paragraph"
    yield f"# {pin}: {authority.short}, {word} {entry.para} ({authority.weight}){mark}"
    yield from _comment(entry.summary)
    yield from _comment(authority.url, "#   ")
    if authority.superseded_by:
        yield from _comment(f"superseded by {'; '.join(authority.superseded_by)}", "#   ", "#     ")
    if near:
        yield "#"
        yield "# Rules that cite it, or paragraphs beside it or on its topics (pincite rules show ID):"
        for rule in near[:MOST_RULES]:
            yield from _comment(f"{rule.id}: {rule.title}", "#   ", "#     ")
    yield "#"
    if kinds:
        yield "# Kinds of fact that those rules hear (pincite vocab KIND shows values and questions):"
        for kind in kinds:
            attributes = ", ".join(words.attributes(kind))
            says = fill(words.kinds[kind].says, lambda slot: slot)
            yield from _comment(f"{kind}: {says}" + (f" ({attributes})" if attributes else ""), "#   ", "#     ")
    else:
        yield "# No rule is near: look for kinds of fact with `pincite vocab WORD`."
    yield f"# What says `{FILL_IN}` is for you to decide; then: pincite rules check, pincite rules test."
    yield ""


def _comment(text: str, first: str = "#   ", rest: str = "#   ") -> Iterator[str]:
    line = first
    for word in " ".join(text.split()).split(" "):
        if len(line) + len(word) + 1 > 110 and line.strip("# "):
            yield line.rstrip()
            line = rest
        line += word + " "
    yield line.rstrip()


def _rule(pin: str, near: Sequence[Rule], kinds: Sequence[str], rulebook: Rulebook, today: str) -> Iterator[str]:
    authority, entry = _entry(pin, rulebook)
    words = rulebook.words
    example = _example(near, kinds, words)
    provision = _provision(pin, authority, near, rulebook)
    limits = Counter(name for rule in near[:MOST_RULES] for name in rule.limits)
    article = split_pin(provision)[1].partition("(")[0].replace(" ", "").replace(",", "-")
    subject = re.sub(r"[^a-z0-9]+", "-", " ".join(entry.summary.lower().split()[:4])).strip("-") or "subject"
    who = f"{example.alias}.{PERSON}"
    group = f"{split_pin(provision)[0]}-{article.lower()}"
    yield f"- id: {group}.{subject}   # {FILL_IN}: the subject, in a few words; an id is for good"
    yield f"  title: {_quoted(_shortened(entry.summary))}   # {FILL_IN}: a few words"
    yield "  status: draft"
    yield f"  history: [{{on: {today}, what: {_quoted(f'written for {pin}')}}}]"
    yield f"  when:   # {FILL_IN}: all that must be so, and nothing that a case need not say"
    yield "    all:"
    asks = f", {example.attribute}: {_flow(example.asks)}" if example.attribute else ""
    yield f"      - {example.kind}: {{as: {example.alias}{asks}}}   # {FILL_IN}"
    yield "  engages:"
    yield f"    provision: {_quoted(provision)}   # {FILL_IN}: under which article"
    yield f"    duty: {_duty(entry, near)}   # {FILL_IN}: respect, protect, fulfil or procedural"
    yield f"    directness: supporting   # {FILL_IN}: primary only where the facts are the very situation"
    yield f"    owed_to: ${who}"
    yield f'    statement: "The State must ... {{{who}}}."   # {FILL_IN}: one obligation, in one sentence'
    if provision != pin:
        newer = f"   # {FILL_IN}: also the text that took its place" if authority.superseded_by else ""
        yield f"  cites: [{_quoted(pin)}]{newer}"
    for name, _ in limits.most_common(2):
        yield from _comment(f"limits: [{name}] if it may be limited: {rulebook.limits[name].ground}", "  # ", "  #   ")
    asked = f"  asks: {_question(example, words)}   # {FILL_IN}"
    hint = ": what the State should be asked"
    yield asked + hint if len(asked + hint) <= MOST_COLUMNS else asked
    yield f"  tests:   # {FILL_IN}: one fact apart from each other, so that each shows what matters"
    told = f"{example.attribute}: {_flow(example.meets)}" if example.attribute else ""
    yield f"    - engaged: [{{{_concrete(example.kind, words)}: {{{told}}}}}]"
    if example.attribute:
        other = f"{example.attribute}: {_flow(example.fails)}"
        yield f"    - not-engaged: [{{{_concrete(example.kind, words)}: {{{other}}}}}]"
        if example.unknown:
            yield f"    - undetermined: [{{{_concrete(example.kind, words)}: {{}}}}]"
    else:
        yield "    - not-engaged: []"


def _example(near: Sequence[Rule], kinds: Sequence[str], words: Vocabulary) -> Example:
    """A condition that a near rule has, and can be tested; else the first kind alone."""
    for kind in kinds:
        if not _concrete(kind, words):
            continue
        for rule in near:
            for condition in (c for clause in rule.clauses for c in clause.conditions if c.subject == kind):
                found = _tested(condition, words)
                if found is not None:
                    return found
    kind = next((k for k in kinds if _concrete(k, words)), next(iter(_alleged(words))))
    return Example(kind, _alias(kind), "", None, None, None, False)


def _tested(condition: Condition, words: Vocabulary) -> Example | None:
    attributes = words.attributes(condition.subject)
    for test in sorted(condition.tests, key=lambda test: (not attributes[test.attribute].yes_or_no, test.attribute)):
        values = _values(test, attributes[test.attribute], words)
        if values is not None:
            asks, meets, fails = values
            alias, asked = _alias(condition.subject), attributes[test.attribute].asked
            return Example(condition.subject, alias, test.attribute, asks, meets, fails, asked)
    return None


def _values(test: AttributeTest, attribute: Attribute, words: Vocabulary) -> tuple[Any, Any, Any] | None:
    """What a test asks, a value that meets it, and one that does not; None where these cannot be told."""
    if attribute.values in (TEXT, FACT) or attribute.many:
        return None
    if attribute.numeric:
        up = {"at_least": (0, -1), "more_than": (1, 0), "at_most": (0, 1), "less_than": (-1, 0)}.get(test.relation)
        if up is None or test.number + min(up) < 0:
            return None
        if attribute.values == DURATION:
            near = {0: number_words(attribute, test.number)}
            met, missed = (near.get(change, f"{test.number + change} seconds") for change in up)
            return {test.relation: number_words(attribute, test.number)}, met, missed
        return {test.relation: test.number}, test.number + up[0], test.number + up[1]
    tree = words.tree(attribute)
    if tree is None or test.relation not in ("is", "is-not"):
        return None
    inside = tree.below_any(test.values)
    other = tree.others(test.values)
    if test.relation == "is-not":
        inside, other = other, inside
    sure = [value for value in tree.values if value in inside and not tree.values[value].may_be]
    # a wider value may turn out to be the one that is tested
    outside = [value for value in tree.values if value in other and not tree.possible(value) & inside]
    if not sure or not outside:
        return None
    asks: Any = list(test.values) if len(test.values) > 1 else test.values[0]
    return ({"not": asks} if test.relation == "is-not" else asks), sure[0], outside[0]


def _alias(kind: str) -> str:
    return kind[0]


def _alleged(words: Vocabulary) -> list[str]:
    return [kind.name for kind in words.kinds.values() if not kind.abstract and kind.name != PERSON]


def _concrete(kind: str, words: Vocabulary) -> str:
    """A kind that can be alleged and meets a condition on this one, "" when there is none."""
    return next((name for name in words.narrower(kind) if not words.kinds[name].abstract), "")


def _provision(pin: str, authority: Authority, near: Sequence[Rule], rulebook: Rulebook) -> str:
    """The provision under which the obligation may lie: of a treaty the paragraph itself, else that of near rules."""
    if authority.weight in ("treaty", "declaration"):
        return pin
    interpreted = set(authority.interprets)
    used = [rule.engages.provision for rule in near if rule.engages]
    of_it = [p for p in used if any(_within(p, article) for article in interpreted)]
    if of_it or used:
        return Counter(of_it or used).most_common(1)[0][0]
    for article in authority.interprets:
        found = rulebook.catalogue.authority(split_pin(article)[0])
        for para, paragraph in found.paragraphs.items() if found else ():
            if not paragraph.outside and _within(f"{split_pin(article)[0]}:{para}", article):
                return f"{split_pin(article)[0]}:{next(numbers_in(para))}"
    return pin


def _within(provision: str, article: str) -> bool:
    authority, para = split_pin(article)
    other, inside = split_pin(provision)
    return authority == other and (not para or inside == para or inside.startswith(f"{para}("))


def _duty(entry: Paragraph, near: Sequence[Rule]) -> str:
    duties = ("respect", "protect", "fulfil", "procedural")
    if entry.duty in duties:
        return entry.duty
    return next((rule.engages.duty for rule in near if rule.engages), duties[0])


def _question(example: Example, words: Vocabulary) -> str:
    attribute = words.attributes(example.kind).get(example.attribute)
    if attribute is None:
        return _quoted(f"What are the facts concerning {{{example.alias}.{PERSON}}}?")
    slots: Mapping[str, str] = words.slots(example.kind)
    return _quoted(fill(attribute.question, lambda slot: f"{{{example.alias}.{slot}}}" if slot in slots else slot))


def _shortened(text: str) -> str:
    words = text.split()
    return " ".join(words[:8]).rstrip(".,;:") + (" ..." if len(words) > 8 else "")


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


def _flow(value: Any) -> str:
    if isinstance(value, dict):
        return "{" + ", ".join(f"{key}: {_flow(inner)}" for key, inner in value.items()) + "}"
    return f"[{', '.join(map(str, value))}]" if isinstance(value, list) else str(value)
