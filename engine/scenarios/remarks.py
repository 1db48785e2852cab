"""What reviewers say of scenarios: accepted, rejected or remarked, by whom, on which day, of which text and rules.

Kept as YAML beside the feature (`search.remarks.yaml` beside `search.feature`), so that it travels with it and can be
read without the tool. A remark is of the text of the scenario as it then stood: `digest` tells when that has changed.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import yaml

from engine.load.reading import Unreadable, read_text
from engine.load.save import digest, write_guarded, write_new
from engine.model.frozen import dataclass
from engine.model.rulebook import Rulebook
from engine.scenarios.features import Feature, Scenario

ACCEPTED, REJECTED, REMARKED = "accepted", "rejected", "remarked"
VERDICTS = (ACCEPTED, REJECTED, REMARKED)
HEAD = "# Remarks of reviewers on the scenarios of {feature}; written by `pincite features --remark`.\n"
_KEYS = ("scenario", "verdict", "by", "on", "text", "rulebook", "digest")


@dataclass(frozen=True)
class Remark:
    """One remark on the scenario of this name. `on` is the ISO day; `rulebook` the version and hash of the rules."""

    scenario: str
    verdict: str
    by: str
    on: str
    text: str = ""
    rulebook: str = ""
    digest: str = ""


def remarks_file(feature: Path) -> Path:
    """Where the remarks on the scenarios of a feature file are kept."""
    return feature.with_suffix(".remarks.yaml")


def read_remarks(feature: Path) -> tuple[tuple[Remark, ...], str]:
    """The remarks beside a feature in the order given, and what is wrong with their file ("" when nothing is)."""
    path = remarks_file(feature)
    if not path.exists():
        return (), ""
    try:
        plain = yaml.safe_load(read_text(path)) or []
    except (Unreadable, yaml.YAMLError) as error:
        return (), f"{path.name} cannot be read: {' '.join(str(error).split())}"
    if not isinstance(plain, list):
        return (), f"{path.name} is not a list of remarks"
    found: list[Remark] = []
    for number, one in enumerate(plain, start=1):
        wrong = _wrong(one)
        if wrong:
            return (), f"{path.name}: remark {number} {wrong}"
        found.append(Remark(**{key: str(one.get(key, "")) for key in _KEYS}))
    return tuple(found), ""


def with_remark(remarks: Iterable[Remark], new: Remark) -> tuple[Remark, ...]:
    """The remarks with one more. A verdict takes the place of the earlier one by the same person on that scenario."""
    kept = [
        one
        for one in remarks
        if new.verdict == REMARKED or one.verdict == REMARKED or (one.scenario, one.by) != (new.scenario, new.by)
    ]
    return (*kept, new)


def remarks_text(feature: Path, remarks: Iterable[Remark]) -> str:
    """The file of these remarks."""
    plain = [{key: value for key in _KEYS if (value := getattr(one, key))} for one in remarks]
    return HEAD.format(feature=feature.name) + yaml.safe_dump(plain, allow_unicode=True, sort_keys=False, width=100)


def said_of(feature: Feature, scenario: Scenario) -> tuple[tuple[Remark, bool], ...]:
    """The remarks on a scenario, each with whether its text has changed since."""
    remarks, _ = read_remarks(feature.path)
    now = digest_of(feature, scenario)
    return tuple((one, one.digest not in ("", now)) for one in remarks if one.scenario == scenario.name)


def keep(feature: Feature, scenario: Scenario, verdict: str, by: str, on: str, text: str, rulebook: str) -> None:
    """Write what somebody says of a scenario into the file of remarks beside its feature.

    Raises OSError where it cannot be written, ValueError where the file that is there cannot be read.
    """
    path = remarks_file(feature.path)
    there = digest(path) if path.exists() else ""
    remarks, wrong = read_remarks(feature.path)
    if wrong:
        raise ValueError(wrong)
    new = Remark(scenario.name, verdict, by, on, text, rulebook, digest_of(feature, scenario))
    content = remarks_text(feature.path, with_remark(remarks, new))
    if there:
        write_guarded(path, content, there)
    else:
        write_new(path, content)


def version_of(rulebook: Rulebook) -> str:
    """The rulebook as a remark names it: its version and the beginning of its hash."""
    return f"{rulebook.version} {rulebook.sha256[:12]}".strip()


def digest_of(feature: Feature, scenario: Scenario) -> str:
    """What identifies the text of a scenario: its steps with tables and examples, and the backgrounds before it."""
    heading = next((one for one in feature.headings if one.name == scenario.rule), None)
    steps = (*feature.background, *(heading.background if heading else ()), *scenario.steps)
    rows = [(table.columns, table.rows) for table in scenario.examples]
    text = repr([[(step.type, step.sentence, step.table) for step in steps], rows])
    return hashlib.sha256(text.encode()).hexdigest()[:12]


def _wrong(one: Any) -> str:
    if not isinstance(one, dict):
        return "is not keys and values"
    unknown = [str(key) for key in one if key not in _KEYS]
    if unknown:
        return f"has the unknown key `{unknown[0]}`"
    missing = [key for key in ("scenario", "verdict", "by", "on") if not one.get(key)]
    if missing:
        return f"has no `{missing[0]}`"
    if one["verdict"] not in VERDICTS:
        return f"is `{one['verdict']}`, and not one of {', '.join(VERDICTS)}"
    return ""
