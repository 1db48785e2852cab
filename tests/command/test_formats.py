"""Formats for other programs: the JSON fits its schema, CSV is inert and exact, JSON-LD is well-formed and stable."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from engine.cite.paragraphs import pins_in_order
from engine.load.rulebook import default_facts
from engine.model.rulebook import Rulebook
from engine.view.as_jsonld import CONTEXT, Identifiers
from engine.view.assessment_schema import assessment_schema
from tests.command.conftest import Run
from tests.command.contract import misfits as contract_misfits_of
from tests.command.test_schema import Validator
from tests.second_rulebook.edits import CASE, LIBRARY

SECOND = ("--rules", LIBRARY)
REAL = sorted(default_facts().glob("*.yaml"))
CHECKOUT = Path(__file__).parents[2]
TJK = default_facts() / "al-tjk-1-2025.yaml"


def closed(schema: Any) -> Any:
    """The schema with no key allowed that it does not describe."""
    if isinstance(schema, list):
        return [closed(one) for one in schema]
    if not isinstance(schema, dict):
        return schema
    found = {key: closed(value) for key, value in schema.items()}
    if "properties" in schema and isinstance(schema.get("type"), str):
        found.setdefault("additionalProperties", False)
    return found


class Strict(Validator):
    """Knows truth values from numbers."""

    def _type(self, value, wanted, schema):
        if wanted == "boolean" or isinstance(value, bool):
            return wanted == "boolean" and isinstance(value, bool)
        return super()._type(value, wanted, schema)


@pytest.fixture(scope="module")
def several() -> Strict:
    return Strict(closed(assessment_schema()))


@pytest.fixture
def plain(run: Run) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(run("check", *REAL, "--format", "json").out)
    return found


def test_the_four_cases_fit_and_the_schema_describes_every_key(plain: list[dict[str, Any]], several: Strict) -> None:
    definition = several.whole["definitions"]["assessment"]
    for one in plain:
        assert several.fits(one, definition), one["case"]["id"]
        assert several.fits(one)
    assert several.fits(plain)


def test_another_rulebook_fits_too(run: Run, several: Strict) -> None:
    assert several.fits(json.loads(run("check", CASE, *SECOND, "--format", "json").out))


def test_a_wrong_assessment_does_not_fit(run: Run, several: Strict) -> None:
    whole = json.loads(run("check", CASE, *SECOND, "--format", "json").out)
    wrong: list[tuple[tuple[Any, ...], Any]] = [
        (("findings", 0, "status"), "violent"),
        (("findings", 0, "duty"), "moral"),
        (("findings", 0, "needs"), "1"),
        (("findings", 0, "provision", "weight"), "opinion"),
        (("findings", 0, "derivations", 0, "premises", 0), {"neither": 1}),
        (("case", "as_of"), "yesterday"),
        (("rulebook", "sha256"), "abc"),
        (("questions",), {}),
    ]
    for path, value in wrong:
        broken = json.loads(json.dumps(whole))
        at = broken
        for key in path[:-1]:
            at = at[key]
        at[path[-1]] = value
        assert not several.fits(broken), path
    for path in (("case",), ("findings", 0, "id"), ("facts", 0, "sentence")):
        broken = json.loads(json.dumps(whole))
        at = broken
        for key in path[:-1]:
            at = at[key]
        del at[path[-1]]
        assert not several.fits(broken), path


def test_the_schema_asks_for_all_that_the_contract_promises() -> None:
    from tests.command.contract import ASSESSMENT

    schema = assessment_schema()["definitions"]
    assert set(ASSESSMENT["required"]) <= set(schema["assessment"]["required"])
    finding = ASSESSMENT["properties"]["findings"]["items"]
    assert set(finding["required"]) <= set(schema["finding"]["required"])
    assert list(contract_misfits_of({}, ASSESSMENT, ASSESSMENT))


def test_the_command_writes_the_stored_schema(run: Run) -> None:
    done = run("schema", "assessment")
    stored = (CHECKOUT / "schemas" / "assessment.schema.json").read_text(encoding="utf-8")
    assert (done.code, done.out) == (0, stored), "run `make schemas`"
    assert json.loads(stored) == assessment_schema()


def rows_of(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text, newline=""), strict=True))


def test_csv_has_one_row_for_each_finding(run: Run, plain: list[dict[str, Any]]) -> None:
    done = run("check", *REAL, "--format", "csv")
    assert (done.code, done.err) == (0, "")
    assert done.out.endswith("\r\n")
    assert "\n" not in done.out.replace("\r\n", "")
    rows = rows_of(done.out)
    expected = [
        (
            one["case"]["id"],
            finding["id"],
            finding["status"],
            finding["obligation"],
            f"{finding['provision']['authority']}:{finding['provision']['para']}",
            "; ".join(pins_in_order(f"{c['authority']}:{c['para']}" for c in finding["citations"])),
            str(len(finding["derivations"])),
        )
        for one in plain
        for finding in one["findings"]
    ]
    found = [
        (r["case"], r["finding"], r["status"], r["obligation"], f"{r['authority']}:{r['para']}", r["citations"],
         r["derivations"])
        for r in rows
    ]  # fmt: skip
    assert found == expected


@pytest.mark.parametrize("first", ["=", "+", "-", "@"])
def test_no_cell_is_a_formula(run: Run, tmp_path: Path, first: str) -> None:
    case = tmp_path / "case.yaml"
    name = f'{first}HYPERLINK(\\"http://example.org\\", \\"x, y\\")'
    text = CASE.read_text(encoding="utf-8")
    case.write_text(text.replace("case: tea", f'case: "{first}1+2"').replace("name: Ada", f'name: "{name}"'), "utf-8")
    done = run("check", case, *SECOND, "--format", "csv")
    if done.code == 2:  # such an id may be refused; then only the name carries the formula
        case.write_text(text.replace("name: Ada", f'name: "{name}"'), "utf-8")
        done = run("check", case, *SECOND, "--format", "csv")
    assert done.code == 0
    rows = rows_of(done.out)
    assert rows
    assert not any(cell.startswith(("=", "+", "-", "@", "\t", "\r")) for row in rows for cell in row.values())


def test_formulas_in_a_matrix_are_text(run: Run, tmp_path: Path) -> None:
    target = tmp_path / "x.csv"
    assert run("compare", CASE, CASE, *SECOND, "--to", target).code == 0
    cells = [cell for row in csv.reader(io.StringIO(target.read_text(encoding="utf-8"), newline="")) for cell in row]
    assert not any(cell.startswith(("=", "+", "-", "@", "\t", "\r")) for cell in cells)


def linked(run: Run, *cases: Path) -> dict[str, Any]:
    done = run("check", *cases, "--format", "jsonld")
    assert (done.code, done.err) == (0, "")
    found: dict[str, Any] = json.loads(done.out)
    return found


def nodes_of(data: Any) -> Iterator[dict[str, Any]]:
    if isinstance(data, dict):
        yield data
        for key, value in data.items():
            if key != "@context":
                yield from nodes_of(value)
    elif isinstance(data, list):
        for value in data:
            yield from nodes_of(value)


def test_every_key_is_a_term_of_the_context_and_every_reference_leads_somewhere(run: Run) -> None:
    document = linked(run, TJK)
    assert document["@context"] == CONTEXT
    keys = {key for node in nodes_of(document) for key in node} - {"@context"}
    assert keys <= set(CONTEXT)
    ids = {node["id"] for node in nodes_of(document) if "id" in node}
    assert all(re.match(r"(https?://|urn:x-pincite:)[^\s<>\"{}|\\^`]+$", id) for id in ids)
    for finding in document["finding"]:
        assert {finding["provision"], *finding["cites"], *finding["rests_on"]} <= ids
        assert f"pincite:{finding['status']}" == CONTEXT[finding["status"]]
    assert all(paragraph["partOf"] in ids for paragraph in document["paragraph"])
    types = {node["type"] for node in nodes_of(document) if "type" in node}
    assert types == {"Assessment", "Finding", "Fact", "Authority", "Paragraph"}


def test_terms_expand_to_full_addresses() -> None:
    prefixes = {k for k, v in CONTEXT.items() if isinstance(v, str) and v.endswith((":", "/", "#"))}
    for term, value in CONTEXT.items():
        if term == "@version" or term in prefixes:
            continue
        id = value["@id"] if isinstance(value, dict) else value
        assert id.startswith("@") or id.partition(":")[0] in prefixes, term


def test_linked_data_has_the_findings_that_follow(run: Run, plain: list[dict[str, Any]]) -> None:
    document = linked(run, *REAL)
    for one, node in zip(plain, document["@graph"], strict=True):
        follow = {f["id"]: f["status"] for f in one["findings"] if f["status"] != "not-engaged"}
        assert {f["identifier"]: f["status"] for f in node["finding"]} == follow
        assert [f["identifier"] for f in node["fact"]] == [f["id"] for f in one["facts"]]


def test_authorities_are_named_by_their_address(rulebook: Rulebook) -> None:
    ids = Identifiers(rulebook.catalogue)
    assert ids.authority("ccpr-gc-32") == "https://undocs.org/CCPR/C/GC/32"
    assert ids.paragraph("ccpr-gc-32:29") == "https://undocs.org/CCPR/C/GC/32#ccpr-gc-32:29"
    assert ids.authority("ccpr-gc-16") == "https://undocs.org/HRI/GEN/1/Rev.9(Vol.I)#ccpr-gc-16"
    assert ids.paragraph("wgad-methods-of-work:Category I").endswith("#wgad-methods-of-work:Category%20I")
    names = [ids.authority(id) for id in rulebook.catalogue]
    assert len(set(names)) == len(names)
    pins = [ids.paragraph(pin) for pin in rulebook.catalogue.pins()]
    assert len(set(pins)) == len(pins)


def test_an_authority_without_an_address_has_an_identifier_of_our_own(run: Run) -> None:
    done = run("check", CASE, *SECOND, "--format", "jsonld")
    assert done.code == 0
    document = json.loads(done.out)
    assert all(node["id"] for node in nodes_of(document) if "id" in node)


def test_the_sample_of_the_documentation_is_what_is_printed(run: Run) -> None:
    text = (CHECKOUT / "docs" / "formats.md").read_text(encoding="utf-8")
    (sample,) = [json.loads(block) for block in re.findall(r"```json\n(.*?)```", text, re.DOTALL)]
    (finding,) = [f for f in linked(run, TJK)["finding"] if f["id"] == sample["id"]]
    assert {key: finding[key] for key in sample} == sample


def test_the_columns_documented_are_those_printed(run: Run) -> None:
    text = (CHECKOUT / "docs" / "formats.md").read_text(encoding="utf-8")
    table = text.partition("| column | content |")[2].partition("\n\n")[0]
    first_cells = [line.split("|")[1] for line in table.splitlines() if line.startswith("|")]
    documented = [name for cell in first_cells for name in re.findall(r"`([a-z0-9_]+)`", cell)]
    header = run("check", CASE, *SECOND, "--format", "csv").out.splitlines()[0]
    assert documented == header.split(",")


def test_an_empty_case_in_every_format(run: Run, tmp_path: Path) -> None:
    case = tmp_path / "empty.yaml"
    case.write_text("case: empty\ntitle: Nothing yet\nstate: XXA\nfacts: []\n", encoding="utf-8")
    assert len(run("check", case, *SECOND, "--format", "csv").out.splitlines()) == 1
    assert json.loads(run("check", case, *SECOND, "--format", "jsonld").out)["finding"] == []
