"""`rules graph`: what a rule rests on, down to facts, and what it leads to; in words, as DOT, as a drawing."""

from __future__ import annotations

import json
from pathlib import Path
from xml.etree import ElementTree

from engine.model.rulebook import Rulebook
from tests.command.conftest import Run
from tests.second_rulebook.edits import LIBRARY

BILL = "house-2.bill-without-hearing"


def test_in_words_down_to_facts(run: Run) -> None:
    out = run("rules", "graph", BILL, "--rules", LIBRARY).out
    assert out.startswith(f"Bill for damage without a hearing ({BILL}, reviewed)\n")
    lines = [line.strip() for line in out.splitlines()]
    assert "i1   the person answers for the damage" in lines
    # both branches of `any` lead to the inference, each over its own way
    assert out.count("(damage.answers,") == 2
    assert any(line.startswith("<- because of: i1 + ") for line in lines)
    assert "-> House Rules, para. 2 [not verified]" in lines
    assert any(line.startswith("-- a State may argue: the item was worn out anyway") for line in lines)
    assert "within 30 days of the loan" in " ".join(out.split())


def test_an_inference_shows_who_relies_on_it(run: Run) -> None:
    out = run("rules", "graph", "damage.answers", "--rules", LIBRARY).out
    assert "Rules that rely on it (1)\n  house-2.bill-without-hearing: " in out


def test_so_many_inferences_deep(run: Run) -> None:
    shallow = run("rules", "graph", BILL, "--rules", LIBRARY, "--depth", "0").out
    assert "the person answers for the damage" in shallow
    assert "damage.answers" not in shallow


def test_as_dot_and_as_json(run: Run) -> None:
    dot = run("rules", "graph", BILL, "--rules", LIBRARY, "--dot").out
    assert dot.startswith("digraph ")
    assert dot.count("{") == dot.count("}")
    plain = json.loads(run("rules", "graph", "damage.answers", "--rules", LIBRARY, "--format", "json").out)
    assert plain["relied_on_by"] == [BILL]
    ids = {node["id"] for node in plain["nodes"]}
    assert all(edge["from"] in ids and edge["to"] in ids for edge in plain["edges"])


def test_as_a_drawing(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "rule.svg"
    assert run("rules", "graph", BILL, "--rules", LIBRARY, "--to", file).code == 0
    text = " ".join(ElementTree.fromstring(file.read_text()).itertext())
    assert "Bill for damage" in text
    assert run("rules", "graph", BILL, "--rules", LIBRARY, "--to", file).code == 2
    assert run("rules", "graph", BILL, "--rules", LIBRARY, "--to", tmp_path / "rule.pdf").code == 2
    page = tmp_path / "rule.html"
    assert run("rules", "graph", BILL, "--rules", LIBRARY, "--to", page).code == 0
    assert "<svg" in page.read_text()


def test_every_shipped_rule_can_be_drawn(rulebook: Rulebook) -> None:
    from engine.lint.rule_graph import rule_graph
    from engine.reason.reason_graph import FACT, FINDING, INFERENCE

    for rule in rulebook.rules.values():
        graph = rule_graph(rule, rulebook)
        assert graph.of(FACT)
        assert graph.of(FINDING if rule.engages else INFERENCE)


def test_a_rule_that_does_not_exist(run: Run) -> None:
    done = run("rules", "graph", "house-2.bill-without-hering", "--rules", LIBRARY)
    assert (done.code, done.out) == (2, "")
    assert f"did you mean `{BILL}`?" in done.err
