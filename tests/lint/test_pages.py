"""The page of every code: there is one, and its wrong example is found wrong and its right one right."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from engine.lint.check import check_rulebook
from engine.lint.codes import CODES
from engine.lint.pages import pages_file, sections
from engine.lint.report import Finding

TEXT = pages_file().read_text(encoding="utf-8")
BLOCK = re.compile(r"^```yaml\n(.*?)^```", re.MULTILINE | re.DOTALL)
FILE = re.compile(r"^# (\S+\.yaml)\n", re.MULTILINE)


def files_of(block: str) -> dict[str, str]:
    parts = FILE.split(block)
    assert parts[0] == "", parts[0]
    return dict(zip(parts[1::2], parts[2::2], strict=True))


def base() -> dict[str, str]:
    found: dict[str, str] = {}
    for block in BLOCK.findall(TEXT.partition("\n## ")[0]):
        found |= files_of(block)
    return found


def findings(folder: Path, block: str) -> list[Finding]:
    """What is found in the files of an example, among those of the base."""
    for name, text in {**base(), **files_of(block)}.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    rulebook, found = check_rulebook(folder)
    assert rulebook is not None, [finding.text() for finding in found]
    inside = {str(folder / name) for name in files_of(block)}
    return [finding for finding in found if finding.problem.path in inside]


@pytest.fixture(autouse=True)
def no_cache(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PINCITE_NO_CACHE", "1")


def test_every_code_has_a_section_with_its_title_and_level() -> None:
    pages = sections(TEXT)
    assert list(pages) == sorted(CODES)
    for code, (level, title) in CODES.items():
        assert pages[code].splitlines()[0] == f"{code} {title}"
        assert f"**What** ({level})." in pages[code]


@pytest.mark.parametrize("code", CODES)
def test_the_wrong_example_is_found_and_the_right_one_is_not(code: str, tmp_path: Path) -> None:
    wrong, right = BLOCK.findall(sections(TEXT)[code])
    found = [f for f in findings(tmp_path / "wrong", wrong) if f.problem.code == code]
    assert found
    for finding in found:
        problem = finding.problem
        assert finding.level == CODES[code].level
        assert problem.source_line == Path(problem.path).read_text().splitlines()[problem.line - 1]
        assert problem.source_line[problem.column - 1 : problem.end_column - 1].strip()
    after = findings(tmp_path / "right", right)
    assert code not in {finding.problem.code for finding in after}
    assert "error" not in {finding.level for finding in after}
