"""The reference data under rules/law/: shape, cross-references, and traps of YAML."""

import csv
import re
from datetime import date
from pathlib import Path

import pytest
import yaml

# Written in C where PyYAML has it: the whole law is read before any test runs.
LOADER = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
LAW = Path(__file__).parents[2] / "rules" / "law"
FILES = sorted((LAW / "authorities").glob("*.yaml"))
WEIGHTS = {"treaty", "declaration", "interpretation", "soft-law", "resolution", "report"}
DUTIES = {"respect", "protect", "fulfil", "procedural", "right", "test", "definition", "exception"}
HEAD = {
    "id",
    "title",
    "short",
    "symbol",
    "body",
    "adopted",
    "adopted_verified",
    "coverage_target",
    "outside",
    "no_claim_alone",
    "weight",
    "url",
    "treaty",
    "interprets",
    "addressed_to",
    "supersedes",
    "superseded_by",
    "note",
    "sources",
    "paragraphs",
}
OPTIONAL = {
    "treaty",
    "addressed_to",
    "supersedes",
    "superseded_by",
    "note",
    "outside",
    "coverage_target",
    "no_claim_alone",
}
REQUIRED = HEAD - OPTIONAL
ENTRY = {
    "para",
    "provision",
    "duty",
    "strength",
    "scope",
    "note",
    "topics",
    "summary",
    "triggers",
    "exceptions",
    "outside",
    "verified",
    "verified_by",
    "attested_by",
}
STRENGTHS = {"must", "should", "reporting", "definition", "test", "exception"}
YES_NO = {"yes", "no"}


def read(path):
    return yaml.load(path.read_text(encoding="utf-8"), Loader=LOADER)


def rows(name):
    with (LAW / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


AUTHORITIES = {path.stem: read(path) for path in FILES}
TREATIES = {treaty["id"]: treaty for treaty in read(LAW / "treaties.yaml")["treaties"]}
RESERVATIONS = read(LAW / "reservations.yaml")
RATIFICATIONS = rows("ratifications.csv")
each_authority = pytest.mark.parametrize("authority", AUTHORITIES.values(), ids=AUTHORITIES)


def entries():
    return [(key, entry) for key, authority in AUTHORITIES.items() for entry in authority["paragraphs"]]


def is_date(text):
    """A day, month or year: the subset of EDTF these files use."""
    if not re.fullmatch(r"\d{4}(-\d\d(-\d\d)?)?", text):
        return False
    try:
        date.fromisoformat(text + "-01-01"[len(text) - 4 :] if len(text) < 10 else text)
    except ValueError:
        return False
    return True


def is_day(text):
    return len(text) == 10 and is_date(text)


def scalars(node):
    if isinstance(node, yaml.ScalarNode):
        yield node
    elif isinstance(node, yaml.MappingNode):
        for pair in node.value:
            for part in pair:
                yield from scalars(part)
    else:
        for part in node.value:
            yield from scalars(part)


def mappings(node):
    if isinstance(node, yaml.MappingNode):
        yield node
        parts = [part for pair in node.value for part in pair]
    else:
        parts = node.value if isinstance(node, yaml.SequenceNode) else []
    for part in parts:
        yield from mappings(part)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2018", True),
        ("2018-10", True),
        ("2018-10-30", True),
        ("2018-13", False),
        ("2018-02-30", False),
        ("18", False),
        ("2018-1", False),
        ("", False),
    ],
)
def test_a_date_is_recognised(text, expected):
    assert is_date(text) is expected


def test_the_catalogue_is_complete():
    assert len(AUTHORITIES) >= 170
    assert len(entries()) >= 4900
    assert {"iccpr", "cat", "udhr", "un-drhd", "mandela-rules", "ccpr-gc-32", "ccpr-c-uzb-co-5"} <= set(AUTHORITIES)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_the_id_is_the_file_name(path):
    assert read(path)["id"] == path.stem
    assert re.fullmatch(r"[a-z0-9-]+", path.stem)


@each_authority
def test_the_head_has_the_agreed_fields(authority):
    assert set(authority) <= HEAD
    assert set(authority) >= REQUIRED
    assert authority["weight"] in WEIGHTS
    assert authority["adopted_verified"] in YES_NO
    assert all(authority[field].strip() for field in ("title", "short", "symbol", "body"))
    assert authority["url"].startswith("https://")


@each_authority
def test_the_date_of_adoption_is_well_formed(authority):
    assert is_date(authority["adopted"]), authority["adopted"]


@each_authority
def test_entries_have_the_agreed_fields(authority):
    assert authority["paragraphs"]
    for entry in authority["paragraphs"]:
        assert {"para", "duty", "topics", "summary", "verified"} <= set(entry) <= ENTRY, entry
        assert entry["duty"] in DUTIES, entry
        assert entry["verified"] in YES_NO, entry
        assert entry["topics"], entry
        assert entry.get("strength", "must") in STRENGTHS, entry
        assert all(re.fullmatch(r"[a-z]+(-[a-z]+)*", word) for word in entry.get("scope", [])), entry
        assert all(re.fullmatch(r"[a-z-]+", topic) for topic in entry["topics"]), entry


@each_authority
def test_paragraph_numbers_are_unique(authority):
    numbers = [entry["para"] for entry in authority["paragraphs"]]
    assert sorted(set(numbers)) == sorted(numbers)
    assert all(number.strip() == number != "" for number in numbers)


@each_authority
def test_summaries_are_short(authority):
    for entry in authority["paragraphs"]:
        assert 2 <= len(entry["summary"].split()) <= 30, entry["summary"]


@each_authority
def test_a_verified_entry_names_a_source_of_the_file(authority):
    keys = [source["key"] for source in authority["sources"]]
    assert len(keys) == len(set(keys))
    assert all(source["kind"] in {"text", "quoted"} and source["address"] for source in authority["sources"])
    for entry in authority["paragraphs"]:
        if entry["verified"] == "yes":
            assert entry["verified_by"] in keys, entry
            assert "attested_by" not in entry, entry
        else:
            assert "verified_by" not in entry, entry
            assert entry.get("attested_by", keys[0] if keys else None) in [*keys, None], entry


@each_authority
def test_treaty_keys_lead_to_the_status_files(authority):
    assert ("treaty" in authority) == (authority["weight"] == "treaty")
    if "treaty" in authority:
        assert authority["treaty"] in TREATIES
        read = {row["treaty"] for row in RATIFICATIONS}
        assert (authority["treaty"] in read) != (TREATIES[authority["treaty"]].get("acts") == "not-read")
        assert authority["adopted"] == TREATIES[authority["treaty"]]["adopted"]


@each_authority
def test_interpreted_texts_are_in_the_catalogue(authority):
    assert set(authority["interprets"]) <= set(AUTHORITIES) - {authority["id"]}


@each_authority
def test_superseded_texts_are_named_with_a_date(authority):
    for other in authority.get("supersedes", []) + authority.get("superseded_by", []):
        assert {"title", "verified"} <= set(other) <= {"title", "symbol", "adopted", "verified"}
        assert other["verified"] in YES_NO
        assert is_date(other.get("adopted", "2000"))
    for other in authority.get("supersedes", []):
        assert other.get("adopted", "0000") < authority["adopted"]
    for other in authority.get("superseded_by", []):
        assert authority["adopted"] < other.get("adopted", "9999")


BODIES = ("cat-gc-", "ccpr-gc-", "ced-gc-", "cedaw-gr-", "cerd-gr-", "cescr-gc-", "cmw-gc-", "crc-gc-", "crpd-gc-")


@pytest.mark.parametrize("prefix", BODIES)
def test_every_paragraph_of_a_general_comment_says_how_strong_it_is(prefix):
    """Those read once more for it: all but the few entries that the first reading alone had."""
    read = [entry for key, entry in entries() if key.startswith(prefix)]
    assert read
    assert sum("strength" in entry for entry in read) >= 0.95 * len(read)


def test_texts_addressed_to_one_state_say_so():
    addressed = {key: a["addressed_to"] for key, a in AUTHORITIES.items() if "addressed_to" in a}
    assert addressed["ccpr-c-uzb-co-5"] == ["UZB"]
    assert addressed["srhrd-2024-tajikistan"] == ["TJK"]
    for key, states in addressed.items():
        assert all(re.fullmatch(r"[A-Z]{3}", state) for state in states), key
        assert AUTHORITIES[key]["weight"] == "report", key


def test_states_are_three_capitals():
    tables = ("ratifications.csv", "procedures.csv", "ilo_ratification_years.csv")
    states = [row["state_iso3"] for name in tables for row in rows(name)]
    states += [item["state_iso3"] for key in ("entries", "article_4_notice_index") for item in RESERVATIONS[key]]
    assert len(states) > 3000
    assert not {state for state in states if not re.fullmatch(r"[A-Z]{3}", state)}


def test_ratifications_are_well_formed():
    assert len(RATIFICATIONS) >= 2400
    acts = {"ratification", "accession", "succession", "signature-only", "denunciation"}
    for row in RATIFICATIONS:
        assert row["treaty"] in TREATIES, row
        assert row["action"] in acts, row
        assert row["verified"] in {"true", "false"}, row
        assert is_day(row["date"]), row
        assert row["in_force"] == "" if row["action"] == "signature-only" else is_day(row["in_force"]), row


@pytest.mark.parametrize(
    ("state", "treaty", "in_force"),
    [
        ("UZB", "ICCPR", "1995-12-28"),
        ("TJK", "ICCPR", "1999-04-04"),
        ("KAZ", "ICCPR", "2006-04-24"),
        ("RUS", "ICCPR", "1976-03-23"),
        ("KAZ", "ILO-C87", "2001-12-13"),
    ],
)
def test_states_are_bound_since(state, treaty, in_force):
    found = [row["in_force"] for row in RATIFICATIONS if (row["state_iso3"], row["treaty"]) == (state, treaty)]
    assert found == [in_force]


def test_procedures_are_well_formed():
    table = rows("procedures.csv")
    known = {item["id"] for treaty in TREATIES.values() for item in treaty["complaint_procedures"]} | {"OPCAT-IV"}
    assert len(table) >= 600
    assert {row["procedure"] for row in table} <= known
    for row in table:
        assert all(row[field] == "" or is_day(row[field]) for field in ("declared", "available_from", "until")), row
        assert not (row["available_from"] and row["until"]) or row["available_from"] <= row["until"], row


def test_reservations_are_well_formed():
    ids = [entry["id"] for entry in RESERVATIONS["entries"]]
    assert len(ids) == len(set(ids)) >= 110
    for entry in RESERVATIONS["entries"]:
        assert entry["treaty"] in TREATIES, entry
        assert entry["verified"] in YES_NO, entry
        for field in ("date", "effective_from", "effective_until"):
            assert entry[field] == "null" or is_date(entry[field]), entry
    for entry in RESERVATIONS["article_4_notice_index"]:
        if entry["dated_entries"] == "0":
            assert entry["first"] == entry["last"] == "null", entry
        else:
            assert is_day(entry["first"]), entry
            assert is_day(entry["last"]), entry
            assert entry["first"] <= entry["last"], entry


@pytest.mark.parametrize("path", [*FILES, LAW / "treaties.yaml", LAW / "reservations.yaml"], ids=lambda path: path.stem)
def test_nothing_can_be_misread(path):
    """What looks like a decimal or a date is quoted; paragraph numbers always are; no key is given twice."""
    tree = yaml.compose(path.read_text(encoding="utf-8"), Loader=LOADER)
    for node in scalars(tree):
        if not node.style:
            where = f"line {node.start_mark.line + 1}: {node.value}"
            assert not re.fullmatch(r"[-+]?[0-9_]*\.[0-9_]*([eE][-+]?[0-9]+)?", node.value), where
            assert not re.fullmatch(r"\d{4}-\d\d(-\d\d)?", node.value), where
            assert node.value not in {"true", "false"}, where
    for mapping in mappings(tree):
        keys = [key.value for key, _ in mapping.value]
        assert len(keys) == len(set(keys)), f"line {mapping.start_mark.line + 1}"
        for key, value in mapping.value:
            if key.value in {"para", "adopted", "provision"}:
                assert value.style == '"', f"line {value.start_mark.line + 1}"


@pytest.mark.parametrize(
    "path", [path for path in sorted(LAW.rglob("*")) if path.is_file()], ids=lambda path: path.name
)
def test_no_trace_of_the_workshop(path):
    text = path.read_text(encoding="utf-8")
    assert not re.search(r"\bseeds?/|/(work|tmp)/|from memory", text, re.IGNORECASE)
    assert "\r" not in text
    assert "\t" not in text
