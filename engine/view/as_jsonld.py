"""Assessments as JSON-LD with their context inside, for systems that link data. What is in it: docs/formats.md.

An authority is named by the address of its text. Where one address holds several authorities, and for every paragraph,
our own id or pin follows as the fragment.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Any
from urllib.parse import quote

from engine.model.assessment import NOT_ENGAGED, Assessment, Citation, FactShown, Finding
from engine.model.authority import Catalogue
from engine.view.judgments import judgment_to_plain

OWN = "urn:x-pincite:"
"""What our own identifiers begin with: cases, facts, findings, rules, and the terms of the context."""
SET = {"@container": "@set"}


def _term(name: str, **more: Any) -> Any:
    return {"@id": f"pincite:{name}", **more} if more else f"pincite:{name}"


CONTEXT: dict[str, Any] = {
    "@version": 1.1,
    "pincite": OWN,
    "dcterms": "http://purl.org/dc/terms/",
    "schema": "https://schema.org/",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
    "id": "@id",
    "type": "@type",
    "title": "dcterms:title",
    "identifier": "dcterms:identifier",
    "description": "dcterms:description",
    "address": {"@id": "schema:url", "@type": "@id"},
    "partOf": {"@id": "dcterms:isPartOf", "@type": "@id"},
    "as_of": _term("asOf", **{"@type": "xsd:date"}),
    "status": _term("status", **{"@type": "@vocab"}),
    "finding": _term("finding", **SET),
    "fact": _term("fact", **SET),
    "authority": _term("authority", **SET),
    "paragraph": _term("paragraph", **SET),
    "provision": _term("provision", **{"@type": "@id"}),
    "cites": {"@id": "dcterms:references", "@type": "@id", **SET},
    "rests_on": _term("restsOn", **{"@type": "@id"}, **SET),
    "owed_to": _term("owedTo", **{"@type": "@id"}, **SET),
    "rule": _term("rule", **{"@type": "@id"}),
    "question": _term("question", **SET),
    "source": {"@id": "dcterms:source", **SET},
    "note": _term("note", **SET),
    "judgment": _term("judgment"),
    **{name: _term(name) for name in ("Assessment", "Finding", "Fact", "Authority", "Paragraph", "Judgment")},
    **{name: _term(name) for name in ("engaged", "undetermined", "alleged", "corroborated", "contested", "admitted")},
    **{name: _term(name) for name in ("accepted", "rejected", "noted")},
    **{
        name: _term(name)
        for name in (
            "state", "kind", "when", "duty", "directness", "obligation", "number", "weight", "symbol", "short",
            "summary", "verified", "applicability", "since", "rulebook", "sha256", "version", "reason", "by", "on",
        )
    },
}  # fmt: skip


def assessments_to_jsonld(assessments: Sequence[Assessment], catalogue: Catalogue) -> dict[str, Any]:
    """One JSON-LD document: the node of the one assessment, or a graph of several."""
    nodes = [_assessment(assessment, catalogue) for assessment in assessments]
    if len(nodes) == 1:
        return {"@context": CONTEXT, **nodes[0]}
    return {"@context": CONTEXT, "@graph": nodes}


class Identifiers:
    """The identifiers of authorities and paragraphs, from the addresses in the catalogue."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._addresses: dict[str, str] = {}
        for id in catalogue:
            found = catalogue.authority(id)
            self._addresses[id] = found.url if found else ""
        self._used = Counter(self._addresses.values())

    def authority(self, id: str) -> str:
        """The address of the authority; where another is at the same address, its id follows after `#`."""
        address = self._addresses.get(id, "")
        if not address:
            return own("authority", id)
        return address if self._used[address] == 1 else f"{address}#{_quoted(id)}"

    def address(self, id: str) -> str:
        """Where the text of an authority can be read, "" when the catalogue has no address."""
        return self._addresses.get(id, "")

    def paragraph(self, pin: str) -> str:
        """The address of the authority with the pin after `#`."""
        address = self._addresses.get(pin.partition(":")[0], "")
        return f"{address}#{_quoted(pin)}" if address else own("paragraph", pin)


def own(sort: str, *names: str) -> str:
    """An identifier of our own, such as `urn:x-pincite:fact:al-tjk-1-2025:trial`."""
    return OWN + ":".join([sort, *(quote(name, safe="") for name in names)])


def _quoted(text: str) -> str:
    return quote(text, safe=":(),;-._~")


def _assessment(assessment: Assessment, catalogue: Catalogue) -> dict[str, Any]:
    ids = Identifiers(catalogue)
    findings = [finding for finding in assessment.findings if finding.status != NOT_ENGAGED]
    cited = {c.pin: c for finding in findings for c in (finding.provision, *finding.citations)}
    return {
        "id": own("case", assessment.case_id),
        "type": "Assessment",
        "identifier": assessment.case_id,
        "title": assessment.title,
        "state": assessment.state,
        "as_of": assessment.as_of,
        "rulebook": {
            "title": assessment.rulebook_title,
            "version": assessment.rulebook_version,
            "sha256": assessment.rulebook_sha256,
        },
        "finding": [_finding(finding, assessment, ids) for finding in findings],
        "fact": [_fact(fact, assessment) for fact in assessment.facts],
        "authority": _authorities(cited.values(), catalogue, ids),
        "paragraph": [_paragraph(citation, ids) for citation in cited.values()],
    }


def _finding(finding: Finding, assessment: Assessment, ids: Identifiers) -> dict[str, Any]:
    case = assessment.case_id
    applicability = finding.applicability
    node: dict[str, Any] = {
        "id": own("finding", case, finding.id),
        "type": "Finding",
        "identifier": finding.id,
        "rule": own("rule", finding.id),
        "title": finding.title,
        "status": finding.status,
        "obligation": finding.obligation,
        "duty": finding.duty,
        "directness": finding.directness,
        "owed_to": [own("person", case, person) for person in finding.owed_to],
        "provision": ids.paragraph(finding.provision.pin),
        "cites": [ids.paragraph(citation.pin) for citation in finding.citations],
        "applicability": applicability.status,
        "rests_on": [own("fact", case, fact) for fact in finding.facts()],
        "question": list(finding.questions),
    }
    if applicability.since:
        node["since"] = applicability.since
    judgment = assessment.judgment(finding.id)
    if judgment:
        listed = [_judgment(judgment_to_plain(one)) for one in (judgment, *judgment.others)]
        node["judgment"] = listed if len(listed) > 1 else listed[0]
    return node


def _fact(fact: FactShown, assessment: Assessment) -> dict[str, Any]:
    node: dict[str, Any] = {
        "id": own("fact", assessment.case_id, fact.id),
        "type": "Fact",
        "identifier": fact.id,
        "kind": fact.kind,
        "description": "; ".join([fact.sentence, *fact.details]),
        "status": fact.status,
        "source": list(fact.sources),
    }
    return {**node, "when": fact.date} if fact.date else node


def _authorities(cited: Iterable[Citation], catalogue: Catalogue, ids: Identifiers) -> list[dict[str, Any]]:
    nodes = []
    for id in dict.fromkeys(citation.authority for citation in cited):
        authority = catalogue.authority(id)
        node: dict[str, Any] = {"id": ids.authority(id), "type": "Authority", "identifier": id}
        if authority is not None:
            node.update(title=authority.title, short=authority.short, symbol=authority.symbol, weight=authority.weight)
        if ids.address(id):
            node["address"] = ids.address(id)
        nodes.append(node)
    return nodes


def _paragraph(citation: Citation, ids: Identifiers) -> dict[str, Any]:
    return {
        "id": ids.paragraph(citation.pin),
        "type": "Paragraph",
        "identifier": citation.pin,
        "partOf": ids.authority(citation.authority),
        "number": citation.para,
        "summary": citation.summary,
        "verified": citation.verified,
    }


def _judgment(plain: dict[str, Any]) -> dict[str, Any]:
    said = {key: value for key, value in plain.items() if value and key not in ("verdict", "others")}
    return {"type": "Judgment", "status": plain["verdict"], **said}
