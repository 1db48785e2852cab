"""Puts a case, the whole rulebook and the result into one zip file, the same bytes for the same content."""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Mapping
from typing import Any

from engine.capsule.answer import CASE, NOTES, RESULT, answer, result_bytes, sha256, versions
from engine.load.capsule import rulebook_texts
from engine.load.rulebook_files import hash_of
from engine.model.problem import Problem, visible
from engine.model.rulebook import Rulebook

FORMAT = 1
MANIFEST, README = "manifest.json", "README.txt"
EPOCH = (1980, 1, 1, 0, 0, 0)


class RulebookChanged(Exception):
    """The files of the rulebook are no longer those that were read."""


def capsule_bytes(
    case: bytes, notes: bytes | None, rulebook: Rulebook, as_of: str, about: Mapping[str, Any]
) -> tuple[bytes | None, list[Problem]]:
    """The capsule, or None and what is wrong with the texts. `about` joins what the manifest says of the case."""
    plain, problems = answer(case, notes, rulebook, as_of)
    if plain is None:
        return None, problems
    texts = rulebook_texts(rulebook)
    if hash_of((named, raw) for _, named, raw in texts) != rulebook.sha256:
        raise RulebookChanged("the rulebook was changed while it was put into the capsule; try again")
    parts = {CASE: case, RESULT: result_bytes(plain), **{part: raw for part, _, raw in texts}}
    if notes is not None:
        parts[NOTES] = notes
    manifest = {
        "capsule": FORMAT,
        "case": {"id": plain["case"]["id"], "state": plain["case"]["state"], **about},
        "as_of": as_of,
        "rulebook": {
            "title": rulebook.title,
            "version": rulebook.version,
            "rules": rulebook.size,
            "sha256": rulebook.sha256,
            "layers": ["", *(name for name, _ in rulebook.layers)],
        },
        "versions": versions(),
        "result": {"sha256": sha256(parts[RESULT]), **_counts(plain)},
        "used": _used(plain),
    }
    parts[README] = _readme(manifest).encode()
    manifest["files"] = {name: {"sha256": sha256(raw), "bytes": len(raw)} for name, raw in sorted(parts.items())}
    parts[MANIFEST] = (json.dumps(manifest, ensure_ascii=True, indent=1) + "\n").encode()
    return _zip(parts), problems


def _zip(parts: Mapping[str, bytes]) -> bytes:
    """Stored, not compressed: how a text is compressed differs from machine to machine."""
    found = io.BytesIO()
    with zipfile.ZipFile(found, "w", zipfile.ZIP_STORED) as file:
        for name in [README, MANIFEST, *sorted(parts.keys() - {README, MANIFEST})]:
            entry = zipfile.ZipInfo(name, EPOCH)
            entry.create_system = 3
            entry.external_attr = 0o100644 << 16
            file.writestr(entry, parts[name])
    return found.getvalue()


def _counts(plain: Mapping[str, Any]) -> dict[str, int]:
    statuses = [finding["status"] for finding in plain["findings"]]
    return {status: statuses.count(status) for status in ("engaged", "undetermined", "not-engaged")}


def _used(plain: Mapping[str, Any]) -> dict[str, list[str]]:
    """The rules that the findings rest on, and the paragraphs they cite."""
    rules: set[str] = set()
    pins: set[str] = set()
    waiting = [finding for finding in plain["findings"] if finding["status"] != "not-engaged"]
    for finding in waiting:
        pins |= {f"{one['authority']}:{one['para']}" for one in (finding["provision"], *finding["citations"])}
        derivations = list(finding["derivations"])
        while derivations:
            derivation = derivations.pop()
            rules.add(derivation["rule"])
            derivations += [inner for premise in derivation["premises"] for inner in premise.get("derivations", ())]
    return {"rules": sorted(rules), "pins": sorted(pins)}


def _readme(manifest: Mapping[str, Any]) -> str:
    case, rulebook, result, made = (manifest[key] for key in ("case", "rulebook", "result", "versions"))
    names = "as in the case file" if case["names"] == "full" else f"replaced ({case['names']})"
    return visible(
        f"""\
Pincite capsule of the case {case["id"]} ({case["state"]})

What the rulebook says of the facts that are alleged in this case, with everything needed to
compute it again. Potentially engaged on the facts as alleged. A research aid, not legal advice.

  law as of          {manifest["as_of"]}
  engaged            {result["engaged"]}
  undetermined       {result["undetermined"]}
  names of people    {names}
  rulebook           {rulebook["title"]} {rulebook["version"]}, {rulebook["rules"]} rules
  rulebook SHA-256   {rulebook["sha256"]}
  result SHA-256     {result["sha256"]}
  computed with      pincite {made["pincite"]}, Python {made["python"]}, durable-rules {made["durable-rules"]}

case.yaml         the case: people, sources and facts
case.notes.yaml   what the researcher decided about findings, if anything
rulebook/         every rule, the vocabulary and the catalogue of authorities; 0 is the rulebook
                  itself, further numbers are those it extends
result.json       the answer, as `pincite check --format json` gives it
manifest.json     all of this for a program, with the SHA-256 of every file, the rules that the
                  answer rests on and the paragraphs that they cite

To see that it is still the answer:           pincite replay THIS-FILE.zip
To see what the rules of today would change:  pincite replay THIS-FILE.zip --with-current-rules
""",
        newlines=True,
    )
