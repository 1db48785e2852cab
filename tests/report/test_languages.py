"""Drafts in Russian, French and Spanish: nothing of their fixed parts is English, and names and pins are official."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

import pytest

import engine.command.workbench as workbench
from engine.load.case import load_case
from engine.load.draft_words import check_draft_words, load_draft_words
from engine.model.assessment import Assessment
from engine.model.case import Case
from engine.model.dates import parse_date
from engine.model.draft_words import PHRASES, DraftWords
from engine.model.form import Forms
from engine.model.frozen import replace
from engine.model.rulebook import Rulebook
from engine.reason.assess import assess, one_case_program
from engine.report.citing import Citing
from engine.report.document import NOTE, Document, Line, Table, texts_of
from engine.report.language.citing import TranslatedCiting
from engine.report.language.draft import translated_draft
from engine.report.language.wording import Wording
from engine.report.names import Names
from tests.report.conftest import Run

ROOT = Path(__file__).parents[2]
LANGUAGES = ("ru", "fr", "es")
FORMS = ("special-procedures", "complaint", "wgad")
CASES = sorted((ROOT / "facts").glob("*.yaml"))
NBSP = "\u00a0"
LATIN_WORD = re.compile(r"[A-Za-z]{3,}")
NOT_ENGLISH = re.compile(
    r"https?://\S+|\S+@\S+|[A-Z]+(?:/[\w.()-]+)+|\b[0-9a-f]{64}\b|SHA-256|Pincite|\b[Rr]atione \w+|\b[A-Z]{2,}\b"
)
ENGLISH_WORD = re.compile(
    r"\b(?:the|of|and|by|with|under|paragraphs?|rules?|general comment|recommendation|State party|not verified|facts)\b"
)


@pytest.fixture(autouse=True)
def loaded_once(rulebook: Rulebook, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workbench, "load_rulebook", lambda folder: (rulebook, []))


Translated = Callable[[str, str, str], Document]


@pytest.fixture(scope="module")
def translated(rulebook: Rulebook, forms: Forms) -> Translated:
    """Drafts an example case in a form and language; each case is assessed once, each draft made once."""

    @cache
    def assessed(name: str) -> tuple[Case, Case, Assessment]:
        case, problems = load_case(ROOT / "facts" / f"{name}.yaml", rulebook)
        assert case is not None, problems
        named = Names(case, rulebook, "roles").case
        return case, named, assess(named, rulebook, one_case_program(named, rulebook), "2026-01-01")

    @cache
    def words_of(language: str) -> DraftWords:
        words, _, _ = load_draft_words(rulebook, language)
        assert words is not None
        return words

    @cache
    def translated(name: str, form: str, language: str) -> Document:
        case, named, assessment = assessed(name)
        return translated_draft(
            case, named, assessment, rulebook, forms, forms.forms[form], "roles", words_of(language)
        )

    return translated


def own_words(document: Document) -> Iterator[str]:
    """What a document says in its own language: no foreign words, no notes, nothing that the file fills in."""
    yield document.title
    for block in document.blocks:
        if isinstance(block, Line):
            yield from (block.label, block.hint)
            continue
        if isinstance(block, Table):
            yield from block.head
        for one in texts_of(block):
            yield from (span.words for span in one if not span.language and span.style != NOTE)


def test_the_table_has_every_word_in_every_language_and_none_too_many(rulebook: Rulebook, forms: Forms) -> None:
    assert check_draft_words(rulebook, forms) == []


def test_the_check_tells_what_is_missing_uneven_or_unused(rulebook: Rulebook, forms: Forms, tmp_path: Path) -> None:
    text = (ROOT / "rules" / "law" / "draft-words.yaml").read_text(encoding="utf-8")
    text = text.replace("  actors.none: {ru: ", "  actors.nobody: {ru: ")
    text = text.replace('"{places} (события до {date})"', '"{places} (события)"').replace(', es: "Estado: "}', "}", 1)
    (tmp_path / "law").mkdir()
    (tmp_path / "law" / "draft-words.yaml").write_text(text, encoding="utf-8")
    found = check_draft_words(replace(rulebook, folder=str(tmp_path)), forms)
    told = {(problem.code, problem.message) for problem in found}
    assert told == {
        ("F005", "there are no words for `actors.none`"),
        ("F006", "nothing uses the words for `actors.nobody`"),
        ("F005", "`state` has no words in `es`"),
        ("F007", "`refs.before` lacks {date} in `ru`"),
    }
    assert all(problem.line for problem in found)


def test_every_phrase_is_said_somewhere() -> None:
    written = "".join(path.read_text("utf-8") for path in (ROOT / "engine/report/language").glob("*.py"))
    made = {f"{stem}.{end}" for stem, ends in {
        "about": ("roles", "initials", "full"),
        "admissibility": ("point", "rule", "shown"),
        "applicability": ("instrument", "bound", "reservations"),
        "authorities": ("authority", "cited", "text"),
    }.items() for end in ends}  # fmt: skip
    assert [id for id in PHRASES if f'"{id}"' not in written and f"'{id}'" not in written and id not in made] == []


def english_in(document: Document) -> list[str]:
    """English words, and blanks left unfilled, in what a document says in its own language."""
    found = []
    for words in own_words(document):
        bare = NOT_ENGLISH.sub("", words)
        left = LATIN_WORD.search(bare) if document.language == "ru" else ENGLISH_WORD.search(bare)
        if left or re.search(r"[{}]", bare):
            found.append(words[:200])
    return found


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_no_english_is_left_in_fixed_parts(translated: Translated, language: str, form: str) -> None:
    assert english_in(translated("al-tjk-1-2025", form, language)) == []


@pytest.mark.slow
@pytest.mark.parametrize("name", [path.stem for path in CASES])
def test_none_in_any_example_case(translated: Translated, name: str) -> None:
    assert [english_in(translated(name, form, language)) for form in FORMS for language in LANGUAGES] == [[]] * 9


@pytest.mark.parametrize(
    ("language", "told"),
    [
        (
            "ru",
            [
                "Международный пакт о гражданских и политических правах (МПГПП), статья 19 (пункт 2)",
                f"Комитет по правам человека, замечание общего порядка №{NBSP}34 (CCPR/C/GC/34), пункты 11, 22",
                "присоединение: 4 января 1999 года, дата вступления в силу: 4 апреля 1999 года",
                "Право по состоянию на 23 апреля 2025 года",
                "Обязательство (государство должно): пункты 21, 28, 29, 31–34, 38, 47–49 и 51",
                "https://undocs.org/ru/CCPR/C/GC/32",
            ],
        ),
        (
            "fr",
            [
                "Pacte international relatif aux droits civils et politiques (PIDCP), article 19 (paragraphe 2)",
                f"Comité des droits de l’homme, observation générale n°{NBSP}34 (CCPR/C/GC/34), paragraphes 11, 22",
                f"adhésion{NBSP}: 4 janvier 1999, date d’entrée en vigueur{NBSP}: 4 avril 1999",
                f"État{NBSP}: Tadjikistan",
                "Droit applicable au 23 avril 2025",
                f"Recommandation (l’État devrait){NBSP}: paragraphe 23",
                f"«{NBSP}The State must not search",
            ],
        ),
        (
            "es",
            [
                "Pacto Internacional de Derechos Civiles y Políticos (PIDCP), artículo 19 (párrafo 2)",
                f"Comité de Derechos Humanos, observación general núm.{NBSP}34 (CCPR/C/GC/34), párrafos 11, 22",
                "adhesión: 4 de enero de 1999, fecha de entrada en vigor: 4 de abril de 1999",
                "Estado: Tayikistán",
                "Derecho aplicable al 23 de abril de 2025",
                "Recomendación (el Estado debería): párrafo 23",
                "Grupo de Trabajo sobre la Detención Arbitraria",
            ],
        ),
    ],
)
def test_names_pins_days_and_weights_are_those_of_the_language(
    translated: Translated, language: str, told: list[str]
) -> None:
    document = translated("al-tjk-1-2025", "special-procedures", language)
    whole = "\n".join("".join(s.words for s in one) for block in document.blocks for one in texts_of(block))
    assert [words for words in told if words not in whole] == []


@pytest.mark.parametrize(("language", "words"), [("ru", "пункты"), ("fr", "paragraphes"), ("es", "párrafos")])
def test_paragraphs_of_the_facts_are_listed_as_the_language_lists(
    translated: Translated, language: str, words: str
) -> None:
    document = translated("al-tjk-1-2025", "special-procedures", language)
    whole = "\n".join("".join(s.words for s in one) for block in document.blocks for one in texts_of(block))
    conjunction = {"ru": "и", "fr": "et", "es": "y"}[language]
    assert re.search(rf"{words}{NBSP}\d+, \d+ {conjunction} \d+", whole)


@pytest.mark.parametrize(
    ("language", "date", "words"),
    [
        ("ru", "2024-07-01", "1 июля 2024 года"),
        ("ru", "2024-07~", "июль 2024 года (приблизительно)"),
        ("ru", "2013/..", "с 2013 года"),
        ("ru", "../2025-02", "до февраля 2025 года"),
        ("ru", "2024-05-26/2024-05-29", "26 мая 2024 года — 29 мая 2024 года"),
        ("fr", "2024-07-01", "1er juillet 2024"),
        ("fr", "2024-07-11", "11 juillet 2024"),
        ("fr", "2025-02-05/..", "depuis le 5 février 2025"),
        ("fr", "2024-08?", "août 2024 (date incertaine)"),
        ("es", "2024-07-01", "1 de julio de 2024"),
        ("es", "2025-02-05/", "desde el 5 de febrero de 2025, final desconocido"),
        ("es", "2013", "2013"),
    ],
)
def test_dates(rulebook: Rulebook, language: str, date: str, words: str) -> None:
    found, _, _ = load_draft_words(rulebook, language)
    assert found is not None
    assert Wording(found).date(parse_date(date)) == words


def test_states_are_called_as_the_united_nations_call_them(rulebook: Rulebook) -> None:
    called = {}
    for language in LANGUAGES:
        found, _, _ = load_draft_words(rulebook, language)
        assert found is not None
        wording = Wording(found)
        called[language] = [wording.state(code, code) for code in ("RUS", "KGZ", "UZB")]
        unnamed = [code for code in rulebook.status.states if wording.state(code, "") == ""]
        assert unnamed == []
    assert called == {
        "ru": ["Российская Федерация", "Кыргызстан", "Узбекистан"],
        "fr": ["Fédération de Russie", "Kirghizistan", "Ouzbékistan"],
        "es": ["Federación de Rusia", "Kirguistán", "Uzbekistán"],
    }


def test_a_word_file_numbers_refers_and_marks_the_languages(translated: Translated) -> None:
    pytest.importorskip("docx")
    import io
    import zipfile

    from engine.report.as_docx import docx

    raw = docx(translated("al-tjk-1-2025", "special-procedures", "ru"))
    xml = zipfile.ZipFile(io.BytesIO(raw)).read("word/document.xml").decode()
    assert 'w:lang w:val="en-GB"' in xml
    assert re.search(r" REF _Paragraph\d+ ", xml)
    styles = zipfile.ZipFile(io.BytesIO(raw)).read("word/styles.xml").decode()
    assert 'w:lang w:val="ru-RU"' in styles


def test_a_page_names_its_language_and_that_of_what_is_quoted(
    translated: Translated,
) -> None:
    from engine.report.as_html import html

    page = html(translated("al-tjk-1-2025", "complaint", "fr"))
    assert '<html lang="fr">' in page
    assert f"«{NBSP}<span lang='en'>The State must" in page
    assert "retour au texte" in page


def test_a_pdf_has_the_letters(translated: Translated, tmp_path: Path) -> None:
    pytest.importorskip("fpdf")
    pypdf = pytest.importorskip("pypdf")
    from engine.report.as_pdf import NoFont, pdf

    whole = translated("al-tjk-1-2025", "wgad", "ru")
    document = replace(whole, blocks=whole.blocks[:8])
    try:
        (tmp_path / "x.pdf").write_bytes(pdf(document))
    except NoFont:
        pytest.skip("no font with Cyrillic letters on this machine")
    told = pypdf.PdfReader(tmp_path / "x.pdf").pages[0].extract_text()
    assert "Вопросник для лиц" in told
    assert "Личность" in told


CASE = str(ROOT / "facts" / "al-tjk-1-2025.yaml")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--language", "de"], "no drafts in `de`: en, es, fr, ru"),
        (["--language", "fr", "--form", "memo"], "the form `memo` is written in English only; in `fr`: "),
        (["--language", "fr", "--decisions", "table"], "decided cases are told in English only"),
    ],
)
def test_what_is_not_covered_is_refused(run: Run, arguments: list[str], said: str) -> None:
    ran = run("draft", CASE, "--to", "-", *arguments)
    assert ran.code == 2
    assert ran.out == ""
    assert said in ran.err


def test_a_language_that_the_body_does_not_take_is_told(run: Run) -> None:
    ran = run("draft", CASE, "--to", "-", "--language", "ru", "--format", "txt")
    assert ran.code == 0
    assert "this form is taken in en, fr, es" in ran.err
    assert ran.out.startswith("ИНФОРМАЦИЯ, ПРЕДСТАВЛЯЕМАЯ СПЕЦИАЛЬНЫМ ПРОЦЕДУРАМ")


def test_without_the_library_it_says_what_to_install(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    import importlib.util

    there = importlib.util.find_spec
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None if name == "babel" else there(name))
    ran = run("draft", CASE, "--to", "-", "--language", "ru")
    assert ran.code == 2
    assert "needs Babel, which is not installed: pip install 'pincite[languages]'" in ran.err


def test_an_english_draft_does_not_read_the_table(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(sys.modules, "engine.load.draft_words", raising=False)
    monkeypatch.delitem(sys.modules, "engine.report.language.draft", raising=False)
    assert run("draft", CASE, "--to", "-").code == 0
    assert "engine.report.language.draft" not in sys.modules


def test_a_body_is_named_once_for_comments_in_a_row(rulebook: Rulebook, forms: Forms) -> None:
    found, _, _ = load_draft_words(rulebook, "es")
    assert found is not None
    citing = TranslatedCiting(
        Citing(rulebook.catalogue, forms, forms.styles["letter"]), Wording(found), "letter", years=False
    )
    assert citing.pins(
        ["ccpr-gc-32:10", "ccpr-gc-35:12", "ccpr-gc-35:13", "ccpr-gc-35:14", "cat:2(1)", "cat:16(1)"]
    ) == (
        "Convención contra la Tortura y Otros Tratos o Penas Crueles, Inhumanos o Degradantes (CAT), "
        f"artículos 2 (párrafo 1) y 16 (párrafo 1); "
        f"Comité de Derechos Humanos, observación general núm.{NBSP}32 (CCPR/C/GC/32), párrafo 10; "
        f"observación general núm.{NBSP}35 (CCPR/C/GC/35), párrafos 12 a 14"
    )
    assert citing.pins(["ccpr-gc-35:12"]) == f"observación general núm.{NBSP}35, párrafo 12"
    assert citing.pins(["wgad-methods-of-work:Category II"]).endswith(", categoría II")
