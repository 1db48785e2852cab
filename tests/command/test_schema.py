"""The schemas for editors: what is shipped fits them, mistakes do not, and the stored ones are up to date."""

from __future__ import annotations

import csv
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from engine.load.document import parse_document, read_document
from engine.load.reading import read_text
from engine.load.rulebook import default_rulebook
from engine.model.rulebook import Rulebook
from tests.command.conftest import Run
from tests.lint.headers import shipped
from tests.second_rulebook.edits import CASE, LIBRARY

SORTS = (
    "case", "rules", "vocabulary", "authorities", "treaties", "ratifications", "reservations", "procedures", "states",
    "names", "limits", "forms", "rulebook",
)  # fmt: skip
STORED = Path(__file__).parents[2] / "schemas"
TYPES: dict[str, Any] = {
    "object": dict,
    "array": list,
    "string": str,
    "integer": int,
    "number": (int, float),
    "null": type(None),
}
SAY_NOTHING = {"$schema", "title", "description", "enumDescriptions", "definitions", "patternErrorMessage"}


class Validator:
    """As much of JSON Schema, draft 7, as our schemas use; any other keyword is an error."""

    def __init__(self, schema: dict[str, Any]) -> None:
        self.whole = schema

    def fits(self, value: Any, schema: Any = None) -> bool:
        schema = self.whole if schema is None else schema
        if isinstance(schema, bool):
            return schema
        if "$ref" in schema:
            assert set(schema) == {"$ref"}  # draft 7 looks at nothing beside it
            return self.fits(value, self.whole["definitions"][schema["$ref"].removeprefix("#/definitions/")])
        return all(
            getattr(self, f"_{key.lower()}")(value, wanted, schema)
            for key, wanted in schema.items()
            if key not in SAY_NOTHING and key != "then"
        )

    def _type(self, value, wanted, schema):
        return any(isinstance(value, TYPES[one]) for one in ([wanted] if isinstance(wanted, str) else wanted))

    def _enum(self, value, wanted, schema):
        return value in wanted

    def _const(self, value, wanted, schema):
        return value == wanted

    def _pattern(self, value, wanted, schema):
        return not isinstance(value, str) or bool(re.search(wanted, value))

    def _minlength(self, value, wanted, schema):
        return not isinstance(value, str) or len(value) >= wanted

    def _maxlength(self, value, wanted, schema):
        return not isinstance(value, str) or len(value) <= wanted

    def _minimum(self, value, wanted, schema):
        return not isinstance(value, int) or value >= wanted

    def _anyof(self, value, wanted, schema):
        return any(self.fits(value, one) for one in wanted)

    def _allof(self, value, wanted, schema):
        return all(self.fits(value, one) for one in wanted)

    def _oneof(self, value, wanted, schema):
        return sum(self.fits(value, one) for one in wanted) == 1

    def _if(self, value, wanted, schema):
        return not self.fits(value, wanted) or self.fits(value, schema["then"])

    def _required(self, value, wanted, schema):
        return not isinstance(value, dict) or set(wanted) <= set(value)

    def _items(self, value, wanted, schema):
        return not isinstance(value, list) or all(self.fits(one, wanted) for one in value)

    def _minitems(self, value, wanted, schema):
        return not isinstance(value, list) or len(value) >= wanted

    def _minproperties(self, value, wanted, schema):
        return not isinstance(value, dict) or len(value) >= wanted

    def _maxproperties(self, value, wanted, schema):
        return not isinstance(value, dict) or len(value) <= wanted

    def _properties(self, value, wanted, schema):
        return not isinstance(value, dict) or all(self.fits(value[k], one) for k, one in wanted.items() if k in value)

    def _propertynames(self, value, wanted, schema):
        return not isinstance(value, dict) or all(self.fits(key, wanted) for key in value)

    def _patternproperties(self, value, wanted, schema):
        pairs = value.items() if isinstance(value, dict) else ()
        return all(self.fits(one, inner) for key, one in pairs for p, inner in wanted.items() if re.search(p, key))

    def _additionalproperties(self, value, wanted, schema):
        if not isinstance(value, dict):
            return True
        patterns = schema.get("patternProperties", ())
        rest = [
            k for k in value if k not in schema.get("properties", ()) and not any(re.search(p, k) for p in patterns)
        ]
        return all(self.fits(value[key], wanted) for key in rest)


@pytest.fixture(scope="module")
def texts() -> dict[str, str]:
    """What the command writes for the rulebook that comes with the tool."""
    from engine.command.schema import as_text
    from engine.lint.schema import SCHEMAS
    from engine.load.rulebook import load_rulebook

    rulebook, problems = load_rulebook(default_rulebook(), cache=False)
    assert rulebook is not None, problems
    return {sort: as_text(SCHEMAS[sort](rulebook)) + "\n" for sort in SORTS}


@pytest.fixture(scope="module")
def validators(texts: dict[str, str]) -> dict[str, Validator]:
    return {sort: Validator(json.loads(text)) for sort, text in texts.items()}


def data_of(path: Path) -> Any:
    document, problems = read_document(path)
    assert document is not None, problems
    return document.data


def written(text: str) -> Any:
    document, problems = parse_document(text, "text")
    assert document is not None, problems
    return document.data


@pytest.mark.parametrize("sort", SORTS)
def test_the_stored_schema_is_up_to_date(sort: str, texts: dict[str, str]) -> None:
    stored = (STORED / f"{sort}.schema.json").read_text(encoding="utf-8")
    assert stored == texts[sort], "the rulebook has changed since: run `make schemas`"


def test_the_command_writes_the_same(run: Run, texts: dict[str, str]) -> None:
    done = run("schema", "vocabulary")
    assert (done.code, done.out) == (0, texts["vocabulary"])
    assert run("schema", "facts").code == 2


def test_what_is_shipped_fits(validators: dict[str, Validator]) -> None:
    folder = default_rulebook()
    for sort, paths in shipped().items():
        assert paths
        assert [path.name for path in paths if not validators[sort].fits(data_of(path))] == []
    acts = [*csv.DictReader(read_text(folder / "law" / "ratifications.csv").splitlines())]
    assert validators["ratifications"].fits(acts)
    assert not validators["ratifications"].fits([{**acts[0], "action": "ratified"}])
    assert not validators["ratifications"].fits([{**acts[0], "in_force": "3 May 1974"}])


CASE_TEXT = """
case: a-case
title: A case
state: TJK
people:
  anna: {name: Anna, roles: [journalist], represents: ben}
  ben: {}
sources:
  letter: {title: A letter}
facts:
  - {id: search-home, kind: search, person: anna, date: 2024, warrant: no, by: police, source: letter}
expected:
  cited: ["iccpr:17"]
"""
RULE_TEXT = """
- id: a-rule
  title: A rule
  status: draft
  when:
    all:
      - search: {as: s, of: [home, workplace], by: {not: police}, warrant: no}
      - any:
          - threat: {person: $s.person, before: $s, within_days: {of: $s, days: 3}}
          - person: {person: $s.person, minor: yes}
  engages:
    provision: iccpr:17(1)
    duty: respect
    directness: primary
    owed_to: $s.person
    statement: The State must not.
  cites: ["ccpr-gc-16:3"]
  tests:
    - engaged: [{search: {warrant: no}}, {represents: {person: a, to: b}}]
"""
VOCABULARY_TEXT = """
kinds:
  a-visit:
    title: Visit
    is_a: search
    says: "{person} was visited"
    attributes:
      length: {values: count, says: "{value} hours", question: "How long?", many: no}
"""
AUTHORITY_TEXT = """
id: charter
title: Charter of the town
short: Charter
symbol: TC/1
body: Town council
adopted: "1990"
weight: treaty
url: https://town.example
treaty: ICCPR
paragraphs:
  - {para: "5(1)", summary: People may meet., verified: no}
"""
TREATIES_TEXT = """
treaties:
  - {id: CHARTER, entry_into_force: "1991-01-01", derogation: {non_derogable: ["5"]}}
"""
LIMITS_TEXT = """
limits:
  order:
    ground: public order
    pins: ["iccpr:21"]
    test:
      - {limb: necessity, says: it was necessary, pins: ["iccpr:21"]}
"""
RULEBOOK_TEXT = """
title: Mine
version: 1.0.0
extends: shipped
changes:
  - {rule: iccpr-17.search-without-warrant, directness: supporting, why: We read it otherwise., on: 2026-01-15}
"""
TEXTS = {
    "case": CASE_TEXT, "rules": RULE_TEXT, "vocabulary": VOCABULARY_TEXT, "authorities": AUTHORITY_TEXT,
    "treaties": TREATIES_TEXT, "limits": LIMITS_TEXT, "rulebook": RULEBOOK_TEXT,
}  # fmt: skip
WRONG = {
    "authorities": [
        ("weight: treaty", "weight: law"),
        ("verified: no", "verified: maybe"),
        ("title: Charter of the town\n", ""),
        ("treaty: ICCPR", "treaty: ICPR"),
    ],
    "treaties": [("id: CHARTER, ", ""), ('non_derogable: ["5"]', "non_derogable: [{}]")],
    "limits": [("limb: necessity, ", ""), ("ground: public order", "grund: public order")],
    "rulebook": [
        ("why: We read it otherwise., ", ""),
        ("directness: supporting", "directness: high"),
        ("title: Mine\n", ""),
    ],
    "case": [
        ("kind: search", "kind: serch"),
        ("warrant: no", "warrant: none"),
        ("warrant: no", "warant: no"),
        ("warrant: no", "warrant: [no]"),
        ("roles: [journalist]", "roles: [jurnalist]"),
        ("represents: ben", "represent: ben"),
        ("state: TJK", "state: TAJ"),
        ("id: search-home, ", ""),
        ("title: A case", "tittle: A case"),
        ("title: A letter", "titel: A letter"),
    ],
    "rules": [
        ("provision: iccpr:17(1)", "provision: iccpr:171"),
        ('"ccpr-gc-16:3"', '"ccpr-gc-16:333"'),
        ("- search: {as", "- serch: {as"),
        ("warrant: no}\n", "warrant: never}\n"),
        ("{not: police}", "{nott: police}"),
        ("duty: respect", "duty: respects"),
        ("status: draft", "status: final"),
        ("status: draft", "status: draft\n  history: [{on: yesterday, what: written}]"),
        ("status: draft", "status: draft\n  history: [{on: 2026-01-31}]"),
        ("{of: $s, days: 3}", "{of: $s}"),
        ("before: $s", "before: s"),
        ("minor: yes", "minro: yes"),
        ("- engaged: [{search", "- engagd: [{search"),
        ("{warrant: no}}", "{warrant: 3}}"),
        ("  cites:", "  infers: {}\n  cites:"),
    ],
    "vocabulary": [
        ("title: Visit", "titel: Visit"),
        ("many: no", "many: several"),
        ("a-visit:", "A Visit:"),
        ("question:", "ask:"),
    ],
}


@pytest.mark.parametrize("sort", TEXTS)
def test_a_file_fits_and_each_mistake_in_it_does_not(sort: str, validators: dict[str, Validator]) -> None:
    text = TEXTS[sort]
    assert validators[sort].fits(written(text))
    for old, new in WRONG[sort]:
        assert text.count(old) == 1, old
        assert not validators[sort].fits(written(text.replace(old, new))), new


def test_unknown_and_lists_are_as_the_vocabulary_says(validators: dict[str, Validator]) -> None:
    assert validators["case"].fits(written(CASE_TEXT.replace("warrant: no", "warrant: unknown")))
    assert validators["case"].fits(written(CASE_TEXT.replace("roles: [journalist]", "roles: journalist")))
    # a rule asks for what is, never for what is unknown
    assert not validators["rules"].fits(written(RULE_TEXT.replace("warrant: no}\n", "warrant: unknown}\n")))
    assert validators["rules"].fits(written(RULE_TEXT.replace("warrant: no}\n", "warrant: stated}\n")))


def descriptions(schema: Any) -> Iterator[str]:
    if isinstance(schema, dict):
        if "enumDescriptions" in schema:
            assert len(schema["enumDescriptions"]) == len(schema["enum"])
            yield from schema["enumDescriptions"]
        if isinstance(schema.get("description"), str):
            yield schema["description"]
        for value in schema.values():
            yield from descriptions(value)
    elif isinstance(schema, list):
        for value in schema:
            yield from descriptions(value)


def test_words_come_with_their_sentences(validators: dict[str, Validator], rulebook: Rulebook) -> None:
    said = {sort: set(descriptions(validators[sort].whole)) for sort in SORTS}
    kinds = {kind.says for kind in rulebook.words.kinds.values() if not kind.abstract and kind.name != "person"}
    questions = {
        rulebook.words.attributes(kind.name)[name].question
        for kind in rulebook.words.kinds.values()
        if not kind.abstract
        for name in kind.attributes
    }
    assert kinds | questions <= said["case"]
    assert kinds | questions <= said["rules"]
    entry = rulebook.catalogue.paragraph("ccpr-gc-16:3")
    assert entry is not None
    assert any(entry.summary in text for text in said["rules"])
    assert {limit.ground for limit in rulebook.limits.values()} <= said["rules"]


def test_another_rulebook_has_its_own_words(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PINCITE_NO_CACHE", "1")
    found = {sort: run("schema", sort, "--rules", LIBRARY).out for sort in SORTS}
    own = {sort: Validator(json.loads(text)) for sort, text in found.items()}
    assert own["case"].fits(data_of(CASE))
    assert own["rules"].fits(data_of(LIBRARY / "lending" / "rules.yaml"))
    assert own["vocabulary"].fits(data_of(LIBRARY / "vocabulary" / "lending.yaml"))
    assert not own["case"].fits(written(CASE_TEXT))
    assert not own["rules"].fits(written(RULE_TEXT))
    assert "search" not in "".join(found.values())
