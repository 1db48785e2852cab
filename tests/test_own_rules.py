"""A rule in a user's own folder shows in every view, and nothing that is installed is touched."""

from __future__ import annotations

import hashlib
import json
import re
from pathlib import Path

import pytest

from engine.command.main import main
from engine.load.rulebook import default_rulebook
from engine.view.page import anchor
from tests.tui.driver import Driver
from tui.app import PinciteApp
from tui.desk import Desk
from tui.remembered import Remembered

OWN = "my-mandela-53.case-papers"


@pytest.fixture
def work(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Path:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    assert main(["init", str(tmp_path / "work")]) == 0
    capsys.readouterr()
    monkeypatch.chdir(tmp_path / "work")
    return tmp_path / "work"


def shipped() -> str:
    digest = hashlib.sha256()
    for path in sorted(default_rulebook().rglob("*.yaml")):
        digest.update(path.read_bytes())
    return digest.hexdigest()


def test_in_check_coverage_lists_and_living_documentation(work: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = shipped()

    def out(*arguments: str) -> str:
        capsys.readouterr()
        assert main(list(arguments)) == 0, capsys.readouterr().err
        return capsys.readouterr().out

    found = json.loads(out("check", "facts/example.yaml", "--format", "json"))
    assert OWN in {finding["id"] for finding in found["findings"]}
    assert OWN in out("rules", "list")
    covered = json.loads(out("rules", "coverage", OWN, "--format", "json"))["rules"]
    assert [(item["name"], bool(item["tests"]), bool(item["cases"])) for item in covered] == [(OWN, True, True)]
    out("features", "--html", "page.html")
    page = (work / "page.html").read_text(encoding="utf-8")
    rule = page.partition(f'id="{anchor("r", OWN)}"')[2].partition("</article>")[0]
    assert "your own" in rule
    assert "The papers are withheld" in rule
    assert shipped() == before


def test_the_shipped_rules_alone_do_not_know_it(work: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "facts/example.yaml", "--rules", "shipped"]) == 2
    assert "case-papers" in capsys.readouterr().err


def test_from_elsewhere_the_folder_is_named(
    work: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(["check", "work/facts/example.yaml", "--rules", "work", "--format", "json"]) == 0
    assert OWN in capsys.readouterr().out
    assert main(["features", "work"]) == 0
    shown = capsys.readouterr()
    assert "2 scenarios passed" in shown.out
    assert "With the rules in work" in shown.err


async def test_in_the_interface(work: Path) -> None:
    app = PinciteApp(Desk(Path("rules"), [Path("facts/example.yaml")], watching=False), Remembered())
    async with app.run_test(size=(120, 40)) as pilot:
        driver = Driver(app, pilot)
        await driver.settled()
        assert app.desk.rulebook is not None
        assert OWN in app.desk.rulebook.rules
        assert app.desk.assessment is not None
        assert app.desk.assessment.finding(OWN) is not None
        await driver.press("3")
        assert re.search(r"Papers on one's own case", driver.screen)
