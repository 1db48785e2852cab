"""What is told where several things do not go together, or may be meant: changes, cases, names, citations."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.inputs.conftest import FACT, HEAD, Run

Write = Callable[..., Path]
CASE = HEAD.replace("roles:", "age: 40, roles:") + FACT


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ("search-home.date=2052-02-27", "C029: with this change `search-home` is dated 2052-02-27, after the day"),
        ("anna.minor=yes", "C021: with this change `minor` does not go with `age`"),
    ],
)
def test_what_if_warns_of_what_the_file_would_be_warned_of(change: str, said: str, run: Run, write: Write) -> None:
    case = write(CASE)
    assert f"warning {said}" in run("what-if", case, "--set", change).err
    saved = run("what-if", case, "--set", change, "--save", "other.yaml")
    assert (saved.code, said in saved.err) == (0, True)


def test_what_if_is_silent_on_what_was_so_before_and_on_the_day_that_another_takes_the_place_of(
    run: Run, write: Write
) -> None:
    case = write(CASE.replace("age: 40", "age: 40, minor: yes"))
    assert "with this change" not in run("what-if", case, "--set", "search-home.warrant=yes").err
    later = run("what-if", case, "--set", "search-home.date=2052-02-27", "--as-of", "2053-01-01")
    assert "after the day of the law" not in later.err


def test_a_batch_tells_the_ids_that_several_files_have(run: Run, write: Write, tmp_path: Path) -> None:
    for name, id in (("a", "base"), ("b", "base"), ("c", "another")):
        write((HEAD + FACT).replace("case: base", f"case: {id}"), f"cases/{name}.yaml")
    ran = run("batch", tmp_path / "cases", "--to", "out.csv", "--jobs", "1")
    assert ran.code == 0
    files = ", ".join(str(tmp_path / "cases" / name) for name in ("a.yaml", "b.yaml"))
    assert f"C007: the case `base` is in several files: {files}\n" in ran.err
    assert "`another`" not in ran.err


def test_a_name_of_several_states_leads_to_all_of_them(run: Run, write: Write) -> None:
    ran = run("check", write((HEAD + FACT).replace("state: KAZ", "state: Congo")))
    assert "did you mean COG (Congo) or COD (Democratic Republic of the Congo)?" in ran.err
    assert run("new", "x.yaml", "--state", "Korea").code == 2
    assert not Path("x.yaml").exists()


@pytest.mark.parametrize(
    "written",
    [
        "Article 14(3)(b) ICCPR and GC 32, para. 32",
        "ICCPR, article 14(3)(b), read together with General Comment No. 32, para. 32",
        "GC 32, para. 32, ICCPR 14(3)(b)",
    ],
)
def test_citations_of_several_texts_in_a_row_are_read(written: str, run: Run) -> None:
    shown = run("law", "show", written).out
    assert "  14(3)(b): " in shown
    assert "  32: " in shown


def test_a_number_after_and_belongs_to_the_text_before_it(run: Run) -> None:
    ran = run("law", "show", "ICCPR 14 and 99")
    assert (ran.code, ran.out) == (2, "")


def test_the_title_of_a_draft_names_the_state_as_a_sentence_does(run: Run, write: Write) -> None:
    draft = run("draft", write((HEAD + FACT).replace("KAZ", "NLD")), "--to", "-").out
    assert "A home searched (Kingdom of the Netherlands)" in draft
    assert "(Kingdom of the))" not in draft
