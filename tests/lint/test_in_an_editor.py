"""What an editor with yaml-language-server shows of our files: mistakes, proposals, and sentences beside words."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from engine.command.schema import as_text, schema_line
from engine.lint.schema import SCHEMAS
from engine.model.rulebook import Rulebook
from tests.lint.headers import shipped
from tests.lint.language_server import NAMED_BY, LanguageServer, server

CHECKOUT = Path(__file__).parents[2]
HEADER = re.compile(r"# yaml-language-server: \$schema=(\S+)")
RULES = """# yaml-language-server: $schema=../schemas/rules.schema.json
- id: a.rule
  title: A rule
  status: drft
  when:
    all:
      - search: {as: s, of: home, by: police, warrant: never}
      - serch: {person: $s.person}
  engages:
    provision: iccpr:17(1)
    duty: respect
    directness: primary
    owed_to: $s.person
    statement: The State must not.
  cites: ["ccpr-gc-16:3", "ccpr-gc-16:333", "ccpr-gc-1600:3"]
"""
CASE = """# yaml-language-server: $schema=../schemas/case.schema.json
case: a-case
title: A case
state: TAJ
people:
  anna: {name: Anna, roles: [jurnalist], gender: woman}
sources:
  letter: {title: A letter}
facts:
  - id: search-home
    kind: search
    person: anna
    warant: no
    by: police
    source: letter
"""
VOCABULARY = """# yaml-language-server: $schema=../schemas/vocabulary.schema.json
kinds:
  visit:
    title: Visit
    is_a: search
    says: "{person} was visited"
    attributes:
      length: {values: count, says: "{value} hours", question: "How long?", many: several}
"""


@pytest.mark.parametrize("sort", sorted(shipped()))
def test_every_shipped_file_leads_to_its_schema(sort: str) -> None:
    files = shipped()[sort]
    assert files
    for path in files:
        first = path.read_text(encoding="utf-8").splitlines()[0]
        found = HEADER.fullmatch(first)
        assert found, f"{path} does not begin with its schema: run `make schemas`"
        schema = Path(os.path.normpath(path.parent / found[1]))
        assert schema == CHECKOUT / "schemas" / f"{sort}.schema.json"
        assert first == schema_line(path, sort)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory, rulebook: Rulebook) -> Path:
    """A folder as a researcher has it: schemas, and a file of each sort with mistakes."""
    found = tmp_path_factory.mktemp("editor")
    (found / "schemas").mkdir()
    (found / "rules").mkdir()
    for sort, make in SCHEMAS.items():
        (found / "schemas" / f"{sort}.schema.json").write_text(as_text(make(rulebook)), encoding="utf-8")
    for name, text in {"rules": RULES, "case": CASE, "vocabulary": VOCABULARY}.items():
        (found / "rules" / f"{name}.yaml").write_text(text, encoding="utf-8")
    return found


@pytest.fixture(scope="module")
def editor(folder: Path) -> Iterator[LanguageServer]:
    program = server()
    if program is None:
        # it is a program for Node.js: no dependency of ours, and not on every machine
        pytest.skip(f"no yaml-language-server here: `make editor-test` installs one, or name one with {NAMED_BY}")
    found = LanguageServer(program, folder)
    yield found
    found.close()


def test_mistakes_in_a_rule_are_underlined(editor: LanguageServer, folder: Path) -> None:
    found = {marked: (line, said) for line, marked, said in editor.open(folder / "rules" / "rules.yaml")}
    assert set(found) == {"drft", "never", "serch", '"ccpr-gc-16:333"', '"ccpr-gc-1600:3"'}
    assert found["drft"][0] == 4
    assert '"reviewed"' in found["drft"][1]
    assert '"yes"' in found["never"][1]
    assert found["serch"][0] == 8
    # where the authority is right, its own paragraphs are named
    assert '"ccpr-gc-16:4"' in found['"ccpr-gc-16:333"'][1]
    assert "iccpr" not in found['"ccpr-gc-16:333"'][1]
    assert "no pin of the catalogue" in found['"ccpr-gc-1600:3"'][1]


def test_mistakes_in_a_case_and_in_a_vocabulary(editor: LanguageServer, folder: Path) -> None:
    case = {marked for _, marked, _ in editor.open(folder / "rules" / "case.yaml")}
    assert case == {"TAJ", "jurnalist", "warant"}
    (line, marked, said), *more = editor.open(folder / "rules" / "vocabulary.yaml")
    assert (line, marked, more) == (8, "several", [])
    assert '"no"' in said


def test_words_are_proposed_with_their_sentences(editor: LanguageServer, folder: Path, rulebook: Rulebook) -> None:
    path = folder / "rules" / "rules.yaml"
    editor.open(path)
    entry = rulebook.catalogue.paragraph("ccpr-gc-16:4")
    assert entry is not None
    pins = editor.completions(path, '"ccpr-gc-16:333')
    assert entry.summary in pins["ccpr-gc-16:4"]
    assert len(pins) > 1000
    assert set(editor.completions(path, "never")) == {"yes", "no", "stated"}
    kinds = editor.completions(path, "serch")
    assert kinds["search"] == rulebook.words.kinds["search"].says
    assert "any" in kinds
    case = folder / "rules" / "case.yaml"
    editor.open(case)
    assert "at_night" in editor.completions(case, "warant")
    assert "journalist" in editor.completions(case, "jurnalist")


def test_what_a_pin_says_is_shown_beside_it(editor: LanguageServer, folder: Path, rulebook: Rulebook) -> None:
    path = folder / "rules" / "rules.yaml"
    editor.open(path)
    entry, other = rulebook.catalogue.paragraph("ccpr-gc-16:3"), rulebook.catalogue.paragraph("bangkok-rules:3")
    assert entry is not None
    assert other is not None
    shown = editor.hover(path, "ccpr-gc-16:3")
    assert "`ccpr-gc-16:3`" in shown
    # the server puts a backslash before signs of Markdown
    assert entry.summary in shown.replace("\\", "")
    assert shown.index("`ccpr-gc-16:3`") < shown.index("`ccpr-gc-16:4`")
    assert "bangkok-rules" not in shown
    question = rulebook.words.attributes("search")["warrant"].question
    assert question in editor.hover(path, "warrant").replace("\\", "")
    assert rulebook.words.kinds["search"].says in editor.hover(path, "search").replace("\\", "")


def test_shipped_files_have_no_mistakes(editor: LanguageServer, folder: Path) -> None:
    for sort, paths in shipped().items():
        copy = folder / "rules" / f"shipped-{sort}.yaml"
        text = HEADER.sub("", paths[0].read_text(encoding="utf-8"), count=1)
        copy.write_text(f"# yaml-language-server: $schema=../schemas/{sort}.schema.json\n{text}", encoding="utf-8")
        assert editor.open(copy) == []
