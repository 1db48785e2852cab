"""Small cases of a few facts, each with what the law makes of them: right in every line.

A line under `holds` is a word, what it is about, and what is said of it. What it is about is a provision
(`iccpr:14(3)(b)`, exactly), a finding (`iccpr-9.abduction`) or the first part of the ids of findings (`bangkok`).

| word | holds where |
| --- | --- |
| `primary`, `supporting` | it is engaged and, the nearest way, primary; or not primary |
| `engaged`, `not-engaged`, `not-primary` | whatever else is open |
| `undetermined` | it is not engaged, and a question is asked that would settle it |
| `cites`, `cites-not` PIN ... | each finding engaged there cites all of them; none of them |
| `cites-nothing-of` AUTHORITY | no finding engaged there cites that text |
| `read-with` PIN | a finding there is read with that provision |
| `limit-invoked`, `without-limit` LIMIT | the facts raise that limit; it is not among the limits |
| `with-a-limit` | a limit stands beside it, invoked or not |
| `owed-to` PERSON, `duty` DUTY, `says` WORD | of the findings engaged there |

Duties of context, which nearly every case engages, do not count.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml

from engine.load.case import load_case_from
from engine.model.assessment import Finding
from engine.model.rulebook import Rulebook
from engine.reason.assess import assess
from engine.reason.program import Program

HERE = Path(__file__).parent
CONTEXT = {  # file: State and day of a case that names no other
    "fair-trial": ("KAZ", "2024-06-01"),
    "liberty-and-treatment": ("TJK", "2024-07-01"),
    "presumptions-and-actors": ("TJK", "2024-07-01"),
}


@cache
def rows() -> dict[str, dict[str, Any]]:
    """The rows of all tables by file and case; scalars as they are written, so that `no` stays a word."""
    found: dict[str, dict[str, Any]] = {}
    for name in CONTEXT:
        for row in yaml.load((HERE / f"{name}.yaml").read_text(encoding="utf-8"), yaml.BaseLoader):
            key = f"{name} {row['case']}"
            assert key not in found, key
            found[key] = row
    return found


def written(value: Any) -> str:
    """A value in flow style, scalars unquoted where the format of cases wants them so."""
    if isinstance(value, dict):
        return "{" + ", ".join(f"{key}: {written(item)}" for key, item in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(written(item) for item in value) + "]"
    return str(value)


def case_text(key: str) -> str:
    """The case file that a row stands for: facts without a person are those of `p`."""
    row = rows()[key]
    state, day = CONTEXT[key.split()[0]]
    lines = [
        "case: small-case",
        "title: A small case",
        f"state: {row.get('state', state)}",
        f"as_of: {row.get('as_of', day)}",
        "people:",
    ]
    for id, person in row.get("people", {"p": {}}).items():
        lines.append(f"  {id}: {written({'name': f'Person {id.upper()}', **person})}")
    lines += [
        "sources:",
        "  letter: {title: A letter, date: 2024-06-01, kind: special-procedures-communication}",
        "facts:",
    ]
    for number, fact in enumerate(row["facts"], 1):
        body = {"id": f"fact-{number}", "person": "p", "source": "letter", **fact}
        lines.append(f"  - {written(body)}")
    return "\n".join(lines) + "\n"


Found = tuple[Finding, ...]


def about(findings: Found, what: str) -> Found:
    """The findings that a line is about."""
    if ":" in what:
        return tuple(one for one in findings if f"{one.provision.authority}:{one.provision.para}" == what)
    return tuple(one for one in findings if one.id == what or ("." not in what and one.id.startswith(what)))


def cites(finding: Finding, pin: str) -> bool:
    return pin in {f"{one.authority}:{one.para}" for one in finding.citations}


def nearest(engaged: Found) -> str:
    return "none" if not engaged else "primary" if any(one.directness == "primary" for one in engaged) else "supporting"


def limits(engaged: Found, name: str) -> Iterator[bool]:
    return (limit.invoked for one in engaged for limit in one.limits if limit.name == name)


HOLDS: dict[str, Callable[[Found, Found, list[str]], bool]] = {
    "primary": lambda engaged, _, __: nearest(engaged) == "primary",
    "supporting": lambda engaged, _, __: nearest(engaged) == "supporting",
    "engaged": lambda engaged, _, __: bool(engaged),
    "not-engaged": lambda engaged, _, __: not engaged,
    "not-primary": lambda engaged, _, __: nearest(engaged) != "primary",
    "undetermined": lambda engaged, asked, __: bool(asked) and not engaged,
    "cites": lambda engaged, _, pins: bool(engaged) and all(cites(one, pin) for one in engaged for pin in pins),
    "cites-not": lambda engaged, _, pins: bool(engaged) and not any(cites(one, pin) for one in engaged for pin in pins),
    "cites-nothing-of": lambda engaged, _, texts: (
        bool(engaged) and not any(cited.authority in texts for one in engaged for cited in one.citations)
    ),
    "read-with": lambda engaged, _, pins: any(
        f"{other.authority}:{other.para}" in pins for one in engaged for other in one.read_with
    ),
    "limit-invoked": lambda engaged, _, names: any(limits(engaged, names[0])),
    "without-limit": lambda engaged, _, names: bool(engaged) and not list(limits(engaged, names[0])),
    "with-a-limit": lambda engaged, _, __: any(one.limits for one in engaged),
    "owed-to": lambda engaged, _, people: any(people[0] in one.owed_to for one in engaged),
    "duty": lambda engaged, _, duties: bool(engaged) and all(one.duty == duties[0] for one in engaged),
    "says": lambda engaged, _, words: any(words[0] in one.obligation for one in engaged),
}


def wrong(findings: Found, line: str) -> str:
    """What is found instead, where a line does not hold."""
    word, what, *said = line.split()
    there = about(tuple(one for one in findings if one.directness != "context"), what)
    engaged = tuple(one for one in there if one.status == "engaged")
    asked = tuple(one for one in there if one.status == "undetermined")
    if HOLDS[word](engaged, asked, said):
        return ""
    return f"{line}: {[(one.id, one.directness, one.duty, [limit.name for limit in one.limits]) for one in engaged]}"


@pytest.mark.parametrize("key", rows())
def test_a_small_case_is_read_as_the_law_says(key: str, rulebook: Rulebook, program: Program) -> None:
    case, problems = load_case_from(case_text(key).encode(), "small-case.yaml", rulebook)
    assert case is not None, problems
    assert [problem.code for problem in problems if "instead" in problem.message or problem.severity == "error"] == []
    findings = assess(case, rulebook, program, "2025-06-01").findings
    assert [told for line in rows()[key]["holds"] if (told := wrong(findings, line))] == []


def test_every_line_of_the_tables_can_be_read(rulebook: Rulebook) -> None:
    provided = {id for id, rule in rulebook.rules.items() if rule.engages is not None}
    provisions = {rule.engages.provision for rule in rulebook.rules.values() if rule.engages is not None}
    for key, row in rows().items():
        assert set(row) <= {"case", "about", "because", "from", "state", "as_of", "people", "facts", "holds"}, key
        assert row["holds"], key
        assert "from" not in row or rulebook.catalogue.paragraph(row["from"]), key
        for line in row["holds"]:
            word, what, *said = line.split()
            assert word in HOLDS, (key, line)
            if ":" in what:
                assert what in provisions or what.split(":")[0] in rulebook.catalogue, (key, line)
            else:
                assert what in provided or any("." not in what and id.startswith(what) for id in provided), (key, line)
            if word in {"cites", "cites-not", "read-with"}:
                assert all(pin.split(":")[0] in rulebook.catalogue for pin in said), (key, line)
