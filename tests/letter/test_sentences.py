"""The told sentences: known kinds, none twice, each kind told, and the decided ones as the encodings have them."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

from engine.load.sentences import load_groups, load_languages, load_sentences
from engine.model.rulebook import Rulebook
from engine.model.stems import stem
from tests.learning.sentences import TABLE, decided_sentences


def test_every_kind_is_told_and_no_sentence_twice(shipped: Rulebook) -> None:
    sentences, problems = load_sentences(shipped)
    assert problems == []
    own = [one for one in sentences if not one.case]
    assert len({one.text for one in own}) == len(own)
    told = {kind for one in own for kind in one.kinds}
    missing = {kind.name for kind in shipped.words.kinds.values() if not kind.abstract} - told
    assert not missing, f"write sentences of {sorted(missing)} in rules/sentences/told.yaml"


def test_the_decided_sentences_are_those_of_the_encodings() -> None:
    assert TABLE.read_text(encoding="utf-8") == decided_sentences(), "run: python -m tests.learning.sentences"


def test_what_is_wrong_in_sentences_is_told_with_its_place(tmp_path: Path, shipped: Rulebook) -> None:
    folder = tmp_path / "sentences"
    folder.mkdir()
    (folder / "told.yaml").write_text("serch:\n  - Police came.\n", encoding="utf-8")
    (folder / "decided.csv").write_text("case,kinds,sentence\nc-1,nothing,Words\nc-2,two\n", encoding="utf-8")
    (folder / "languages.yaml").write_text(
        "xx: {months: [a,b,c,d,e,f,g,h,i,j,k,l], small: [], no: [], words: {}}\n", encoding="utf-8"
    )
    (folder / "alike.yaml").write_text("police: constable\n", encoding="utf-8")
    rulebook = Rulebook(shipped.plain, shipped.sha256, str(tmp_path), ())
    sentences, problems = load_sentences(rulebook)
    assert sentences == []
    assert [(p.line, p.code) for p in load_groups(rulebook)[1]] == [(1, "S001")]
    assert [(Path(p.path).name, p.line, p.code) for p in problems] == [
        ("told.yaml", 1, "S001"), ("decided.csv", 2, "S001"), ("decided.csv", 3, "S001"),
    ]  # fmt: skip
    _, wrong = load_languages(rulebook)
    assert [(p.line, p.expected) for p in wrong] == [(1, "es, fr, ru")]


def test_a_rulebook_without_sentences_has_none(shipped: Rulebook, tmp_path: Path) -> None:
    assert load_sentences(Rulebook(shipped.plain, shipped.sha256, str(tmp_path), ())) == ([], [])


def test_the_groups_of_words_that_tell_the_same_have_several_words_each(shipped: Rulebook) -> None:
    groups, problems = load_groups(shipped)
    assert problems == []
    assert set(groups[stem("constable")]) & set(groups[stem("gendarmes")])
    sizes = Counter(group for found in groups.values() for group in found)
    assert min(sizes.values()) > 1, sizes.most_common()[-1]
