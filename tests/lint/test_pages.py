"""The page of every code: there is one, and its wrong example is found wrong and its right one right."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from engine.lint.check import check_rulebook
from engine.lint.codes import CODES
from engine.lint.pages import pages_file, sections, titles
from engine.lint.report import Finding

TEXT = pages_file().read_text(encoding="utf-8")
BLOCK = re.compile(r"^```yaml\n(.*?)^```", re.MULTILINE | re.DOTALL)
FILE = re.compile(r"^# (\S+\.yaml)\n", re.MULTILINE)
# of these the file itself is what is wrong (its encoding, its size, what it is), or the file is a table and no YAML
WITHOUT_EXAMPLE = {
    "L005", "L006", "L008", "L010", "R019", "Y007", "Y008", "Y009", "Y010", "Y011", "Y012", "Y013", "Y017",
}  # fmt: skip
LEVELS = {code: CODES[code].level if code in CODES else "error" for code in titles()} | dict.fromkeys(
    ("R010", "Y030", "Y032"), "warning"
)


def files_of(block: str) -> dict[str, str]:
    parts = FILE.split(block)
    assert parts[0] == "", parts[0]
    return dict(zip(parts[1::2], parts[2::2], strict=True))


def base() -> dict[str, str]:
    found: dict[str, str] = {}
    for block in BLOCK.findall(TEXT.partition("\n## ")[0]):
        found |= files_of(block)
    return found


def findings(folder: Path, block: str, *, loads: bool = True) -> list[Finding]:
    """What is found in the files of an example, among those of the base."""
    for name, text in {**base(), **files_of(block)}.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    rulebook, found = check_rulebook(folder)
    assert rulebook is not None or not loads, [finding.text() for finding in found]
    inside = {str(folder / name) for name in files_of(block)}
    return [finding for finding in found if finding.problem.path in inside]


@pytest.fixture(autouse=True)
def no_cache(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PINCITE_NO_CACHE", "1")


def test_every_code_has_a_section_with_its_title_and_level() -> None:
    pages = sections(TEXT)
    assert list(pages) == sorted(titles(), key=lambda code: ("RVLY".index(code[0]), code))
    for code, title in titles().items():
        assert pages[code].splitlines()[0] == f"{code} {title}"
        assert f"**What** ({LEVELS[code]})." in pages[code]
        assert len(BLOCK.findall(pages[code])) == (0 if code in WITHOUT_EXAMPLE else 2)


@pytest.mark.parametrize("code", sorted(set(titles()) - WITHOUT_EXAMPLE))
def test_the_wrong_example_is_found_and_the_right_one_is_not(code: str, tmp_path: Path) -> None:
    wrong, right = BLOCK.findall(sections(TEXT)[code])
    everything = findings(tmp_path / "wrong", wrong, loads=code in CODES or LEVELS[code] == "warning")
    found = [f for f in everything if f.problem.code == code]
    assert found
    if code not in CODES and code[0] != "Y":  # one mistake is not reported as several; broken YAML may well be
        assert {f.problem.code for f in everything if f.level == "error"} <= {code}
    for finding in found:
        problem = finding.problem
        assert finding.level == LEVELS[code]
        if code == "Y006":  # an empty file has no line
            continue
        assert problem.source_line == Path(problem.path).read_text().splitlines()[problem.line - 1]
        assert problem.source_line[problem.column - 1 : problem.end_column - 1].strip() or code in (
            "Y020",
            "Y031",
            "Y032",
        )
    after = findings(tmp_path / "right", right)
    assert code not in {finding.problem.code for finding in after}
    assert "error" not in {finding.level for finding in after}
