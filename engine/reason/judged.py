"""What a judgment was made on: the facts as they stood, and the rulebook; and what of that has changed since."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from engine.model.assessment import Finding
from engine.model.case import Case, Fact
from engine.model.frozen import replace
from engine.model.judgment import Judgment

LETTERS_OF_FACT, LETTERS_OF_RULEBOOK = 8, 12
BETWEEN = ", "


def made_on(finding: Finding | None, case: Case, rulebook_sha256: str) -> tuple[str, str]:
    """The facts of a finding with a digest of each, `search-home=1a2b3c4d`, and the beginning of the rulebook's."""
    by_id = {fact.id: fact for fact in case.facts}
    ids = finding.facts() if finding is not None else ()
    facts = BETWEEN.join(f"{id}={_digest(by_id[id])}" for id in ids if id in by_id)
    return facts, rulebook_sha256[:LETTERS_OF_RULEBOOK]


def with_changes(
    judgments: Iterable[Judgment], findings: Mapping[str, Finding], case: Case, rulebook_sha256: str
) -> tuple[Judgment, ...]:
    """The judgments, each with what has changed since it was made; nothing is said of one that does not tell."""
    return tuple(
        replace(one, changed=tuple(_changes(one, findings.get(one.finding), case, rulebook_sha256)))
        if one.facts or one.rulebook
        else one
        for one in judgments
    )


def _changes(judgment: Judgment, finding: Finding | None, case: Case, sha256: str) -> Iterable[str]:
    facts, rulebook = made_on(finding, case, sha256)
    then, now = (dict(_pairs(text)) for text in (judgment.facts, facts))
    gone = [id for id in then if id not in now]
    new = [id for id in now if id not in then]
    other = [id for id in then if id in now and then[id] != now[id]]
    for words, ids in (("changed", other), ("no longer behind it", gone), ("new", new)):
        if ids:
            yield f"facts {words}: {BETWEEN.join(ids)}"
    if judgment.rulebook and judgment.rulebook != rulebook:
        yield "another rulebook"


def _pairs(text: str) -> Iterable[tuple[str, str]]:
    for part in text.split(","):
        id, sign, digest = part.strip().rpartition("=")
        if sign:
            yield id, digest


def _digest(fact: Fact) -> str:
    from hashlib import sha256

    return sha256(repr(fact.content).encode()).hexdigest()[:LETTERS_OF_FACT]
