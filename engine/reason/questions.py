"""Questions worth asking, and the details on which sources differ."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from operator import attrgetter

from engine.model.applicability import OPEN, UNCLEAR, UNDATED
from engine.model.assessment import DIRECTNESS, ENGAGED, NOT_ENGAGED, UNDETERMINED, ContestedDetail, Finding, Question
from engine.model.case import Fact, Version
from engine.model.derivation import Assumption
from engine.reason.findings import FindingWriter
from engine.reason.instance import Grounding
from engine.reason.sentences import detail_words, fact_date, join_words
from engine.reason.solve import Environment, Solution

Opens = dict[str, list[Environment]]
Key = tuple[str, str, str]


def open_environments(
    findings: Sequence[Finding], solution: Solution, otherwise: Mapping[str, Solution] | None = None
) -> Opens:
    """For each undetermined finding the sets of answers that would make it follow.

    `otherwise` are the solutions of findings that are not of this one.
    """
    undetermined = {finding.id for finding in findings if finding.status == UNDETERMINED}
    opens: Opens = {}
    others = otherwise or {}
    for one in (solution, *{id(other): other for other in others.values()}.values()):
        for conclusion in sorted(one.open):
            if (
                conclusion.kind == "obligation"
                and conclusion.name in undetermined
                and others.get(conclusion.name, solution) is one
            ):
                opens.setdefault(conclusion.name, []).extend(one.environments(conclusion))
    return opens


def ranked_questions(findings: Sequence[Finding], opens: Opens, writer: FindingWriter) -> tuple[Question, ...]:
    """Questions on details, those that settle most on their own first; then those to the Government on findings."""
    by_id = {finding.id: finding for finding in findings}
    settles: dict[Key, set[str]] = {}
    samples: dict[Key, Assumption] = {}
    alone: dict[Key, set[str]] = {}
    for id, environments in opens.items():
        for environment in environments:
            keys = {(a.fact, a.attribute, a.other) for a in environment}
            for assumption in environment:
                key = (assumption.fact, assumption.attribute, assumption.other)
                settles.setdefault(key, set()).add(id)
                samples[key] = min(samples.get(key, assumption), assumption, key=attrgetter("order"))
                if len(keys) == 1:
                    alone.setdefault(key, set()).add(id)
    ranked = []
    for key, ids in settles.items():
        about = samples[key]
        attribute = writer.words.attributes(writer.grounding.facts[about.fact].kind).get(about.attribute)
        people = writer.grounding.facts[about.fact].main.people
        best = min(DIRECTNESS.index(by_id[id].directness) for id in ids)
        question = Question(
            id=".".join(part for part in key if part),
            text=writer.question(about),
            fact=about.fact,
            attribute=about.attribute,
            settles=tuple(sorted(ids)),
            held_by=attribute.held_by if attribute else "",
            contested=about.contested,
            alone=tuple(sorted(alone.get(key, ()))),
            asks=attribute.question if attribute and not about.contested and about.attribute != "date" else "",
            people=tuple((slot, tuple(map(writer.case.name, ids))) for slot, ids in people.items()),
        )
        ranked.append(((-len(alone.get(key, ())), -len(ids), best, question.id), question))
    found = [question for _, question in sorted(ranked, key=lambda pair: pair[0])]
    found += _open_dates(findings, writer)
    for finding in findings:
        if finding.status == ENGAGED and writer.program.rules[finding.id].asks:
            found.append(Question(f"ask.{finding.id}", finding.questions[-1], "", "", (), "state"))
    return tuple(found)


def _open_dates(findings: Sequence[Finding], writer: FindingWriter) -> list[Question]:
    """When a fact happened whose date leaves open whether a treaty reaches it."""
    asked: dict[str, list[str]] = {}
    for finding in findings:
        if finding.status != NOT_ENGAGED:
            for id in finding.applicability.of(UNDATED, UNCLEAR, OPEN):
                asked.setdefault(id, []).append(finding.id)
    return [
        Question(f"{id}.date", writer.question(Assumption(id, "date")), id, "date", tuple(sorted(asked[id])), "")
        for id in sorted(asked, key=lambda id: (-len(asked[id]), id))
    ]


def contested_details(opens: Opens, grounding: Grounding, writer: FindingWriter) -> tuple[ContestedDetail, ...]:
    """Each detail on which sources differ: what each says, and the findings that turn on it."""
    found = []
    for fact in grounding.case.facts:
        for name in fact.contested():
            told = tuple(
                (join_words(map(str, version.sources)) or "the case", _told(fact, name, version, writer))
                for version in fact.versions
            )
            turns = {
                id
                for id, environments in opens.items()
                for environment in environments
                for a in environment
                if a.contested and a.attribute == name and fact.id in (a.fact, a.other)
            }
            found.append(ContestedDetail(fact.id, name, told, tuple(sorted(turns))))
    return tuple(found)


def _told(fact: Fact, name: str, version: Version, writer: FindingWriter) -> str:
    if name == "date":
        return fact_date(fact, version) or "no date"
    if name in version.people:
        return join_words(writer.case.name(person) for person in version.people[name])
    attribute = writer.words.attributes(fact.kind).get(name)
    detail = version.details.get(name)
    if attribute is None or detail is None:
        return "does not say"
    return detail_words(attribute, detail, writer.case, writer.words, version)
