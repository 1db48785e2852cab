"""`pincite graph` and `pincite timeline`: what is drawn is what `check` derives, in files that need nothing else."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from engine.load.rulebook import default_facts
from tests.command.conftest import Run
from tests.second_rulebook.edits import CASE, LIBRARY
from tests.view.drawn import REACHES_OUT, SVG, page_text, read_svg, svg_text

SECOND = ("--rules", LIBRARY)
BILL = "house-1.bill-without-reminder"
REAL = default_facts() / "ua-rus-7-2011.yaml"
EMPTY = "case: empty\ntitle: Nothing yet\nstate: XXA\nfacts: []\n"


def graph(run: Run, *arguments: str | Path) -> dict[str, Any]:
    done = run("graph", *arguments, "--format", "json")
    assert (done.code, done.err) == (0, "")
    found: dict[str, Any] = json.loads(done.out)
    return found


def unfolded(plain: dict[str, Any], id: str, path: tuple[str, ...] = ()) -> set[tuple[str, tuple[str, ...]]]:
    """Every way into a conclusion: the rule and the facts, inferences and unknowns that it needs."""
    before: dict[str, list[str]] = {}
    for edge in plain["edges"]:
        before.setdefault(edge["to"], []).append(edge["from"])
    nodes = {node["id"]: node for node in plain["nodes"]}
    found = set()
    for way in before.get(id, []):
        found.add((nodes[way]["label"], tuple(sorted(before[way]))))
        for premise in before[way]:
            if premise.startswith("inference:") and premise not in path:
                found |= unfolded(plain, premise, (*path, premise))
    return found


def derived(derivations: list[dict[str, Any]]) -> Iterator[tuple[str, tuple[str, ...]]]:
    """The same, from the derivations of `check`."""
    for derivation in derivations:
        needs = []
        for premise in derivation["premises"]:
            if "fact" in premise:
                needs.append(f"fact:{premise['fact']}")
            else:
                people = ",".join(f"{slot}={who}" for slot, who in premise["people"].items())
                needs.append(f"inference:{premise['inference']}:{people}")
                yield from derived(premise["derivations"])
        needs += [f"unknown:{a['fact']}.{a['attribute']}" for a in derivation.get("assumes", [])]
        yield derivation["rule"], tuple(sorted(needs))


@pytest.mark.parametrize("case", sorted(default_facts().glob("*.yaml")), ids=lambda path: path.stem)
def test_the_graph_unfolds_to_the_derivations_of_check(run: Run, case: Path) -> None:
    plain = graph(run, case, "--all")
    single = json.loads(run("check", case, "--format", "json").out)
    findings = [f for f in single["findings"] if f["status"] != "not-engaged"]
    drawn = {node["where"]: node for node in plain["nodes"] if node["sort"] == "finding"}
    assert set(drawn) == {finding["id"] for finding in findings}
    for finding in findings:
        node = drawn[finding["id"]]
        assert node["open"] is (finding["status"] == "undetermined"), finding["id"]
        ways = {
            (rule, tuple(sorted(re.sub(r"(?<=^unknown:)(.*?):.*", r"\1", need) for need in needs)))
            for rule, needs in unfolded(plain, node["id"])
        }
        assert ways >= set(derived(finding["derivations"])), finding["id"]
        pins = {p for e in plain["edges"] if e["from"] == node["id"] for p in e["to"].removeprefix("pin:").split(" ")}
        cited = {f"{c['authority']}:{c['para']}" for c in (finding["provision"], *finding["citations"])}
        assert {pin.partition(":")[0] for pin in cited} <= {pin.partition(":")[0] for pin in pins}


def test_text_says_every_node_once_and_how_ways_lead_on(run: Run) -> None:
    done = run("graph", CASE, *SECOND)
    assert (done.code, done.err) == (0, "")
    lines = [line.strip() for line in done.out.splitlines()]
    assert sum("the-bill: " in line for line in lines) == 1
    assert any(line.startswith("<- ") and "+" in line for line in lines)
    assert any(line.startswith("-> ") for line in lines)


def test_several_ways_and_unknowns_show_without_colour(run: Run, tmp_path: Path) -> None:
    plain = graph(run, CASE, *SECOND, "--all")
    undetermined = [node for node in plain["nodes"] if node["sort"] == "unknown"]
    assert undetermined
    assert all(edge["open"] for edge in plain["edges"] if edge["from"] in {node["id"] for node in undetermined})
    text = run("graph", CASE, *SECOND, "--all", "--ascii").out
    assert "? novel-loan, returned: would have to be no" in text
    assert re.search(r"way 1 of [2-9]", run("graph", REAL).out)
    target = tmp_path / "g.svg"
    assert run("graph", CASE, *SECOND, "--all", "--to", target).code == 0
    drawn = target.read_text(encoding="utf-8")
    assert "? novel-loan, returned" in svg_text(drawn)
    # the same with all colours taken away: broken lines and question marks remain
    assert re.search(r"\.open \{[^}]*stroke-dasharray", drawn)
    assert re.search(r"\.edge\.unsure \{[^}]*stroke-dasharray", drawn)
    dot = tmp_path / "g.dot"
    assert run("graph", CASE, *SECOND, "--all", "--to", dot).code == 0
    assert '[shape=box, style="dashed", label="? novel-loan' in dot.read_text(encoding="utf-8")


@pytest.mark.parametrize("command", ["graph", "timeline"])
def test_drawings_and_pages_are_whole_and_need_nothing_else(run: Run, tmp_path: Path, command: str) -> None:
    svg, page = tmp_path / "x.svg", tmp_path / "x.html"
    assert run(command, REAL, "--to", svg).code == 0
    assert run(command, REAL, "--to", page).code == 0
    drawn, written = svg.read_text(encoding="utf-8"), page.read_text(encoding="utf-8")
    root = read_svg(drawn)
    assert root.findtext(f"{SVG}title")
    description = root.findtext(f"{SVG}desc") or ""
    assert "prefers-color-scheme: dark" in drawn
    assert "prefers-color-scheme: dark" in written
    assert not REACHES_OUT.search(drawn)
    assert not REACHES_OUT.search(written)
    for id in ("attack", "rights-work"):
        assert id in description
        assert id in page_text(written)
    targets = set(re.findall(r"href='#([^']+)'", written))
    assert targets <= set(re.findall(r"id='([^']+)'", written))


@pytest.mark.parametrize("command", ["graph", "timeline"])
@pytest.mark.parametrize("ending", ["svg", "html"])
def test_names_stay_out_of_files_unless_asked_for(run: Run, tmp_path: Path, command: str, ending: str) -> None:
    assert "Khamroev" in run(command, REAL).out
    for mode in ("roles", "initials", "full"):
        target = tmp_path / f"{mode}.{ending}"
        assert run(command, REAL, "--to", target, "--names", mode).code == 0
        found = re.search("khamroev", target.read_text(encoding="utf-8"), re.IGNORECASE)
        assert bool(found) is (mode == "full")


def test_dot_is_text_of_nodes_and_edges(run: Run, tmp_path: Path) -> None:
    plain = graph(run, REAL)
    target = tmp_path / "x.dot"
    assert run("graph", REAL, "--to", target).code == 0
    lines = target.read_text(encoding="utf-8").splitlines()
    assert lines[0] == "digraph reasons {"
    assert lines[-1] == "}"
    names = [match[1] for line in lines if (match := re.match(r"  (n\d+) \[shape=.*\];$", line))]
    edges = [match.groups() for line in lines if (match := re.match(r"  (n\d+) -> (n\d+)( \[.*\])?;$", line))]
    assert len(names) == len(set(names)) == len(plain["nodes"])
    assert len(edges) == len(plain["edges"])
    assert {name for edge in edges for name in edge[:2]} <= set(names)
    # quotes inside labels are escaped, so that every statement ends where its line does
    assert all(len(re.findall(r'(?<!\\)"', line)) % 2 == 0 for line in lines)


def test_a_target_that_does_not_exist(run: Run) -> None:
    done = run("graph", CASE, "house-1.bill-without-remindr", *SECOND)
    assert done.code == 2
    assert f"did you mean `{BILL}`?" in done.err
    assert run("graph", CASE, BILL, *SECOND).code == 0


def test_a_target_with_nothing_under_it(run: Run, tmp_path: Path) -> None:
    case = tmp_path / "empty.yaml"
    case.write_text(EMPTY, encoding="utf-8")
    done = run("graph", case, BILL, *SECOND)
    assert done.code == 0
    assert "Nothing under" in done.out
    assert run("graph", case, BILL, *SECOND, "--format", "json").code == 0
    unwritten = run("graph", case, BILL, *SECOND, "--to", tmp_path / "x.svg")
    assert unwritten.code == 2
    assert not (tmp_path / "x.svg").exists()


@pytest.mark.parametrize("command", ["graph", "timeline"])
def test_an_empty_case(run: Run, tmp_path: Path, command: str) -> None:
    case = tmp_path / "empty.yaml"
    case.write_text(EMPTY, encoding="utf-8")
    assert run(command, case, *SECOND).code == 0
    for ending in ("svg", "html"):
        target = tmp_path / f"x.{ending}"
        assert run(command, case, *SECOND, "--to", target).code == 0
        text = target.read_text(encoding="utf-8")
        assert "Nothing yet" in (svg_text(text) if ending == "svg" else page_text(text))


@pytest.mark.parametrize("command", ["graph", "timeline"])
def test_bad_input(run: Run, tmp_path: Path, command: str) -> None:
    missing = run(command, CASE.parent / "te.yaml", *SECOND)
    assert missing.code == 2
    assert "did you mean" in missing.err
    broken = tmp_path / "broken.yaml"
    broken.write_text("case: [", encoding="utf-8")
    assert run(command, broken, *SECOND).code == 2
    assert run(command, CASE, *SECOND, "--to", tmp_path / "x.pdf").code == 2
    assert run(command, CASE, *SECOND, "--to", tmp_path / "x.svg", "--format", "json").code == 2
    existing = tmp_path / "x.svg"
    existing.write_text("mine", encoding="utf-8")
    assert run(command, CASE, *SECOND, "--to", existing).code == 2
    assert existing.read_text(encoding="utf-8") == "mine"
    assert run(command, CASE, *SECOND, "--to", existing, "--force").code == 0
    assert existing.read_text(encoding="utf-8").startswith("<?xml")


def test_markup_in_a_case_stays_text(run: Run, tmp_path: Path) -> None:
    case = tmp_path / "case.yaml"
    text = CASE.read_text(encoding="utf-8")
    case.write_text(text.replace("name: Ada", 'name: "</text><script>alert(1)</script>"'), encoding="utf-8")
    for command in ("graph", "timeline"):
        for ending in ("svg", "html"):
            target = tmp_path / f"{command}.{ending}"
            assert run(command, case, *SECOND, "--to", target, "--names", "full").code == 0
            drawn = target.read_text(encoding="utf-8")
            assert "<script" not in drawn
            assert "alert(1)" in (svg_text(drawn) if ending == "svg" else page_text(drawn))


def test_two_hundred_facts(run: Run, tmp_path: Path) -> None:
    facts = "\n".join(
        f"  - {{id: loan-{n}, kind: loan, person: ada, item: atlas, returned: no, days_late: {20 + n}, date: 2021-05}}"
        for n in range(199)
    )
    case = tmp_path / "many.yaml"
    case.write_text(
        f"case: many\ntitle: Many\nstate: XXA\npeople:\n  ada: {{name: Ada}}\nfacts:\n{facts}\n"
        "  - {id: a-bill, kind: bill, person: ada, heard_before: no}\n",
        encoding="utf-8",
    )
    target = tmp_path / "many.svg"
    for command in ("graph", "timeline"):
        assert run(command, case, *SECOND, "--to", target, "--force").code == 0
        root = read_svg(target.read_text(encoding="utf-8"))
        height = float(root.get("height") or 0)
        assert max(float(span.get("y") or 0) for span in root.iter(f"{SVG}tspan")) < height


def test_the_timeline_of_a_case(run: Run) -> None:
    done = run("timeline", CASE, *SECOND, "--ascii")
    assert (done.code, done.err) == (0, "")
    order = [done.out.index(id) for id in ("atlas-loan:", "novel-loan:", "tea:", "the-bill:")]
    assert order == sorted(order)
    assert "1 June 2021 (so Letter of the aunt, p. 1)" in done.out
    assert "2 June 2021 (so Ledger of 2021, p. 7)" in done.out
    plain = json.loads(run("timeline", CASE, *SECOND, "--format", "json").out)
    assert [event["fact"] for event in plain["events"]] == ["atlas-loan", "novel-loan", "tea", "the-bill", "the-bill"]
    assert plain["events"][0]["earliest"] == plain["events"][0]["latest"] == "2021-05-01"
    assert plain["events"][0]["certain"] is True
    assert plain["undated"] == []
