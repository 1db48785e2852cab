"""An assessment as plain JSON data. The keys are a contract: keys may be added, none renamed."""

from __future__ import annotations

from typing import Any

from engine.model.assessment import (
    Assessment,
    Assumption,
    Citation,
    Derivation,
    FactShown,
    Finding,
    LimitShown,
    Premise,
    Question,
)
from engine.model.authority import split_pin
from engine.model.problem import to_plain as problem_to_plain
from engine.view.judgments import judgment_to_plain, judgments_to_plain


def assessment_to_plain(assessment: Assessment) -> dict[str, Any]:
    """The JSON object of `pincite check --format json` for one case."""
    return {
        "case": {
            "id": assessment.case_id,
            "title": assessment.title,
            "state": assessment.state,
            "as_of": assessment.as_of,
        },
        "note": assessment.note,
        "rulebook": {
            "title": assessment.rulebook_title,
            "version": assessment.rulebook_version,
            "rules": assessment.rulebook_rules,
            "sha256": assessment.rulebook_sha256,
            "law_data_of": assessment.law_data_of,
            "changes": list(assessment.rulebook_changes),
        },
        "findings": [finding_with_judgment(assessment, finding) for finding in assessment.findings],
        "judgments": judgments_to_plain(assessment),
        "questions": [question_to_plain(question) for question in assessment.questions],
        "procedures": [
            {
                "procedure": p.procedure,
                "title": p.title,
                "kind": p.kind,
                "available": p.available,
                "not_for": p.not_for,
                "since": p.since,
                "until": p.until,
                "source": p.source,
                "verified": p.verified,
                "note": p.note,
                "admissibility": [
                    {
                        "point": a.point,
                        "article": a.article,
                        "rule": a.rule,
                        "asks": a.asks,
                        "verified": a.verified,
                    }
                    for a in p.points
                ],
            }
            for p in assessment.procedures
        ],
        "facts": [_fact(fact) for fact in assessment.facts],
        "people": [
            {"id": id, "name": name, "also": list(dict(assessment.also).get(id, ()))} for id, name in assessment.people
        ],
        "described": [_fact(fact) for fact in assessment.described],
        "sources": [
            {key: getattr(s, key) for key in ("id", "title", "date", "kind", "note", "address")}
            for s in assessment.sources
        ],
        "contested": [
            {
                "fact": detail.fact,
                "attribute": detail.attribute,
                "told": [{"source": source, "says": says} for source, says in detail.told],
                "turns": list(detail.turns),
            }
            for detail in assessment.contested
        ],
        "later_authorities": [
            {
                "authority": later.authority,
                "title": later.title,
                "adopted": later.adopted,
                "paras": list(later.paras),
                "certain": later.certain,
                "instead": [citation_to_plain(citation) for citation in later.instead],
            }
            for later in assessment.later
        ],
        "expected": [{"pin": e.pin, "cited": e.cited, "met": e.met, "line": e.line} for e in assessment.expected],
        "unheard_facts": list(assessment.unheard),
        "without_finding": [fact.id for fact in assessment.without_finding()],
        "left_out": left_out_to_plain(assessment),
        "problems": [problem_to_plain(problem) for problem in assessment.problems],
    }


def left_out_to_plain(assessment: Assessment) -> list[dict[str, Any]]:
    """The details that the case leaves out and that no question asks, with what that means."""
    return [{"detail": one.detail, "of": list(one.of), "says": one.says()} for one in assessment.left_out]


def _fact(fact: FactShown) -> dict[str, Any]:
    return {
        "id": fact.id,
        "kind": fact.kind,
        "sentence": fact.sentence,
        "details": list(fact.details),
        "date": fact.date,
        "sources": list(fact.sources),
        "status": fact.status,
        "contested": list(fact.contested),
        "note": fact.note,
    }


def finding_with_judgment(assessment: Assessment, finding: Finding) -> dict[str, Any]:
    """One finding, with the researcher's judgment on it (None when there is none)."""
    judgment = assessment.judgment(finding.id)
    return {**finding_to_plain(finding), "judgment": None if judgment is None else judgment_to_plain(judgment)}


def finding_to_plain(finding: Finding) -> dict[str, Any]:
    """One finding."""
    applicability = finding.applicability
    return {
        "id": finding.id,
        "title": finding.title,
        "status": finding.status,
        "obligation": finding.obligation,
        "duty": finding.duty,
        "owed_to": list(finding.owed_to),
        "provision": _provision(finding),
        "citations": [citation_to_plain(citation) for citation in finding.citations],
        "directness": finding.directness,
        "applicability": {
            "status": applicability.status,
            "since": applicability.since,
            "until": applicability.until,
            "notes": list(applicability.notes),
            "facts": [{"fact": one.fact, "status": one.status} for one in applicability.facts],
            "ways": list(applicability.ways),
            "non_derogable": applicability.non_derogable,
            "reservations": [
                {
                    "id": r.id,
                    "kind": r.kind,
                    "articles": list(r.articles),
                    "summary": r.summary,
                    "effect": r.effect,
                    "since": r.since,
                    "until": r.until,
                    "touches": r.touches,
                    "verified": r.verified,
                }
                for r in applicability.reservations
            ],
        },
        "limits": [_limit(limit) for limit in finding.limits],
        "derivations": [derivation_to_plain(derivation) for derivation in finding.derivations],
        "derivations_left_out": finding.ways_left_out,
        "questions": list(finding.questions),
        "needs": finding.needs,
        "turns_on": [assumption_to_plain(assumption) for assumption in finding.turns_on],
        "formerly": list(finding.formerly),
        "changes": list(finding.changes),
        "rule": {"status": finding.rule_status, "file": finding.rule_file, "line": finding.rule_line},
    }


def derivation_to_plain(derivation: Derivation) -> dict[str, Any]:
    """One derivation, with the derivations of its inferences inside."""
    plain: dict[str, Any] = {
        "rule": derivation.rule,
        "premises": [_premise(premise) for premise in derivation.premises],
    }
    if derivation.assumes:
        plain["assumes"] = [assumption_to_plain(assumption) for assumption in derivation.assumes]
    return plain


def assumption_to_plain(assumption: Assumption) -> dict[str, Any]:
    """One assumption: the fact, the attribute, and what it would have to be."""
    plain: dict[str, Any] = {"fact": assumption.fact, "attribute": assumption.attribute}
    if assumption.allowed:
        plain["one_of"] = list(assumption.allowed)
    if assumption.low is not None:
        plain["at_least"] = assumption.low
    if assumption.high is not None:
        plain["at_most"] = assumption.high
    if assumption.bounds:
        plain["bounds"] = assumption.bounds
    if assumption.other:
        plain["other"] = assumption.other
    if assumption.contested:
        plain["contested"] = True
    return plain


def _provision(finding: Finding) -> dict[str, Any]:
    plain = citation_to_plain(finding.provision)
    if finding.read_with:
        plain["with"] = [citation_to_plain(citation) for citation in finding.read_with]
    return plain


def _premise(premise: Premise) -> dict[str, Any]:
    if premise.fact:
        return {"fact": premise.fact}
    if premise.presumption is not None:
        presumed = premise.presumption
        authority, para = split_pin(presumed.pin)
        return {
            "presumption": presumed.says,
            "pin": {"authority": authority, "para": para},
            "about": {"fact": presumed.fact, "attribute": presumed.attribute, "value": presumed.value},
        }
    return {
        "inference": premise.inference,
        "people": dict(premise.people),
        "derivations": [derivation_to_plain(derivation) for derivation in premise.derivations],
    }


def citation_to_plain(citation: Citation) -> dict[str, Any]:
    """One citation; `compared` only where it is cited by way of comparison."""
    return {
        "authority": citation.authority,
        "para": citation.para,
        "weight": citation.weight,
        "symbol": citation.symbol,
        "verified": citation.verified,
        "summary": citation.summary,
        **({"compared": True} if citation.compared else {}),
    }


def _limit(limit: LimitShown) -> dict[str, Any]:
    return {
        "name": limit.name,
        "ground": limit.ground,
        "invoked": limit.invoked,
        "invoked_by": list(limit.invoked_by),
        "test": limit.test,
        "pins": list(limit.pins),
        "limbs": [
            {
                "limb": limb.limb,
                "says": limb.says,
                "pins": list(limb.pins),
                "facts_say": [{"fact": f, "attribute": a, "says": s} for f, a, s in limb.facts_say],
            }
            for limb in limit.limbs
        ],
    }


def question_to_plain(question: Question) -> dict[str, Any]:
    """One question."""
    about = {"fact": question.fact, "attribute": question.attribute} if question.fact else None
    return {
        "id": question.id,
        "text": question.text,
        "about": about,
        "settles": list(question.settles),
        "held_by": question.held_by,
        "contested": question.contested,
    }
