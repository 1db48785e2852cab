"""`pincite draft`: a draft of the document that a practitioner files, in the form of the body that receives it."""

from __future__ import annotations

import argparse
import os
import sys
from typing import TYPE_CHECKING

from engine.command.options import add_common, command_parser
from engine.command.to_file import tell_what_stays, write_file
from engine.command.workbench import LoadedCase, Workbench
from engine.model.draft_words import ENGLISH, DraftWords
from engine.model.form import Form, Forms
from engine.model.problem import did_you_mean, frame, visible

if TYPE_CHECKING:
    from engine.model.assessment import Assessment
    from engine.report.decided import DecidedNotes
    from engine.report.document import Document

ENDINGS = {".docx": "docx", ".pdf": "pdf", ".md": "md", ".html": "html", ".txt": "txt"}
FORMATS = tuple(ENDINGS.values())
TO_STDOUT = "-"
MOST_DECISIONS = 3
DEFAULT_FORM, DEFAULT_NAMES = "special-procedures", "roles"
NEEDS = {
    "docx": ("a Word file", "python-docx", "docx"),
    "pdf": ("a PDF file", "fpdf2", "fpdf"),
    "plots": ("the annex with the timeline", "Matplotlib", "matplotlib"),
    "languages": ("a draft in another language", "Babel", "babel"),
}
"""What is asked for, the library that it needs, and the module of that, by the name of the extra."""
EPILOG = """examples:
  pincite draft facts/al-tjk-1-2025.yaml --to submission.docx
  pincite draft facts/al-tjk-1-2025.yaml --to complaint.md --form complaint --names full
  pincite draft facts/ua-uzb-2-2024.yaml --format txt --form memo
  pincite draft facts/al-tjk-1-2025.yaml --to complaint.docx --form complaint --decisions footnotes
  pincite draft facts/al-tjk-1-2025.yaml --to complaint-ru.docx --form complaint --language ru
  pincite draft facts/al-tjk-1-2025.yaml --to submission.pdf --timeline"""


def run(arguments: list[str]) -> int:
    """Run the command; exit code 0 done, 2 bad input, or a file that is there or cannot be written."""
    parser = command_parser(
        "draft",
        "Write a draft for filing: alleged facts with sources, concerns, law by paragraph, questions. "
        "It says nothing that the case file does not say; what a form asks beyond that is an empty line.",
        EPILOG,
    )
    parser.add_argument("case", metavar="CASE", help="a case file")
    parser.add_argument(
        "--to",
        metavar="FILE",
        default=TO_STDOUT,
        help="the file to write: .docx, .pdf, .html, .md or .txt; without it the draft is printed",
    )
    parser.add_argument(
        "--form",
        default=DEFAULT_FORM,
        metavar="FORM",
        help="special-procedures (a submission to them, the default), complaint (to a treaty body), wgad (the "
        "questionnaire on arbitrary detention) or memo (a memorandum of law)",
    )
    parser.add_argument(
        "--names",
        choices=("full", "roles", "initials"),
        default=DEFAULT_NAMES,
        help="people by what they do (roles, the default), by initials, or in full",
    )
    parser.add_argument(
        "--decisions",
        choices=("footnotes", "table", "none"),
        default="none",
        help="decided cases nearest to the findings: as footnotes, as a table at the end, or none (the default)",
    )
    parser.add_argument("--timeline", action="store_true", help="add an annex that shows the facts in time, drawn")
    parser.add_argument(
        "--language",
        default=ENGLISH,
        metavar="LANG",
        help="the language of the fixed parts: en (the default), ru, fr or es; facts and rules stay as written",
    )
    parser.add_argument("--format", choices=FORMATS, help="of what is printed: md (the default), html or txt")
    parser.add_argument("--force", action="store_true", help="replace the file if it is there")
    add_common(parser)
    options = parser.parse_args(arguments)
    format = _format(options)
    if format is None or not _can_write(format):
        return 2
    if options.language != ENGLISH and not _installed("languages", "Without it: --language en"):
        return 2
    if options.timeline and not _installed("plots", "Without it: leave --timeline out"):
        return 2
    bench = Workbench.open(options)
    if bench is None:
        return 2
    forms = _forms(bench)
    form = None if forms is None else _form(forms, options.form)
    words = None
    if form is not None and options.language != ENGLISH:
        words = _words(bench, form, options)
        if words is None:
            return 2
    loaded = None if form is None else bench.load_one(options.case)
    if forms is None or form is None or loaded is None:
        return 2
    return _write(loaded, bench, forms, form, options, format, words)


def _write(
    loaded: LoadedCase,
    bench: Workbench,
    forms: Forms,
    form: Form,
    options: argparse.Namespace,
    format: str,
    words: DraftWords | None,
) -> int:
    from engine.report.document import Line
    from engine.report.draft import draft, speaks_of
    from engine.report.names import Names

    names = Names(loaded.case, bench.rulebook, options.names)
    tell_what_stays(names.stays())
    named = names.case
    assessment = bench.assess(LoadedCase(named, ()))
    if words is None:
        decided = _decided(options.decisions, assessment, bench)
        document = draft(loaded.case, named, assessment, bench.rulebook, forms, form, options.names, decided)
    else:
        from engine.report.language.draft import translated_draft

        document = translated_draft(loaded.case, named, assessment, bench.rulebook, forms, form, options.names, words)
    if options.timeline:
        from engine.report.timeline import with_timeline

        document = with_timeline(document, named, assessment)
    if not speaks_of(loaded.case, bench.rulebook, form):
        print(f"pincite: {form.needs_says} The draft is written all the same.", file=sys.stderr)
    content = _content(document, format)
    if content is None:
        return 2
    if options.to == TO_STDOUT:
        assert isinstance(content, str)
        sys.stdout.write(content)
    elif not write_file(options.to, content, force=options.force, bench=bench):
        return 2
    empty = sum(isinstance(block, Line) and not block.filled for block in document.blocks)
    print(f"{form.title}; names: {options.names}; {empty} lines are left for you to fill.", file=sys.stderr)
    if not form.anonymous and options.names != "full":
        print(
            "pincite: this form is not taken from or on people without names: --names full to file it", file=sys.stderr
        )
    _say_places(loaded)
    return 0


def _say_places(loaded: LoadedCase) -> None:
    """Whether the places that the draft cites are in the texts of the sources, as far as these are beside the case."""
    case = loaded.case
    if not any(source.file for source in case.sources.values()):
        return
    from engine.load.letters.beside import letters_of

    texts, _ = letters_of(case)  # why one cannot be read is among the problems
    for problem in loaded.problems:
        if problem.code in ("C027", "C028"):
            print(frame(problem), file=sys.stderr)
    count = sum(ref.source in texts and bool(ref.locator) for fact in case.facts for ref in fact.sources)
    if texts:
        told = f"{count} place{'' if count == 1 else 's'} of {', '.join(texts)} looked up in the text"
        print(f"{told}; `pincite why {visible(case.path)} PIN --text` shows the words.", file=sys.stderr)


def _content(document: Document, format: str) -> str | bytes | None:
    """The document in a format; None, with the reason on stderr, when no font has its letters."""
    if format == "docx":
        from engine.report.as_docx import docx

        return docx(document)
    if format == "pdf":
        from engine.report.as_pdf import NoFont, pdf

        try:
            return pdf(document)
        except NoFont as error:
            print(f"pincite: {visible(str(error))}", file=sys.stderr)
            return None
    if format == "html":
        from engine.report.as_html import html

        return html(document)
    if format == "txt":
        from engine.report.as_plain import plain_text

        return plain_text(document)
    from engine.report.as_markdown import markdown

    return markdown(document)


def _words(bench: Workbench, form: Form, options: argparse.Namespace) -> DraftWords | None:
    """The fixed words of the language asked for; None, with the reason on stderr, where it does not cover the draft."""
    from engine.load.draft_words import load_draft_words

    language = visible(options.language)
    words, known, problems = load_draft_words(bench.rulebook, options.language)
    for problem in problems:
        print(frame(problem), file=sys.stderr)
    if words is None:
        if not problems:
            written = f": {', '.join((ENGLISH, *known))}" if known else "; this rulebook has English drafts only"
            print(f"pincite: no drafts in `{language}`{written}", file=sys.stderr)
        return None
    if form.id not in words.forms:
        covered = ", ".join(words.forms)
        print(f"pincite: the form `{form.id}` is written in English only; in `{language}`: {covered}", file=sys.stderr)
        return None
    if options.timeline:
        print("pincite: the timeline is told in English only; leave --timeline out", file=sys.stderr)
        return None
    if options.decisions != "none":
        print("pincite: decided cases are told in English only; leave --decisions out", file=sys.stderr)
        return None
    takes = words.taken_in.get(form.id, ())
    if takes and options.language not in takes:
        print(f"pincite: this form is taken in {', '.join(takes)}; the draft is written all the same.", file=sys.stderr)
    return words


def _decided(way: str, assessment: Assessment, bench: Workbench) -> DecidedNotes | None:
    """Decided cases in the way chosen; says so where the rulebook has none."""
    if way == "none":
        return None
    from engine.reason.nearness import decided_on
    from engine.report.decided import DecidedNotes

    cases = bench.decided
    if cases is None:
        print("pincite: this rulebook has no decided cases (a folder law/decisions/)", file=sys.stderr)
        return None
    found = decided_on(cases, assessment, MOST_DECISIONS)
    return DecidedNotes(found, cases, bench.rulebook.catalogue, way, assessment.state)


def _format(options: argparse.Namespace) -> str | None:
    """The format of the file asked for; None, with the reason on stderr, when it cannot be written."""
    if options.to == TO_STDOUT:
        if options.format in NEEDS:
            called = NEEDS[options.format][0]
            print(
                f"pincite: {called} is not written to stdout; name a file: --to draft.{options.format}", file=sys.stderr
            )
            return None
        return options.format or "md"
    ending = os.path.splitext(options.to)[1].lower()
    format = ENDINGS.get(ending)
    if format is None or (options.format and options.format != format):
        written = visible(options.to)
        wanted = f".{options.format}" if options.format else ", ".join(ENDINGS)
        print(f"pincite: cannot write {written}: the name must end in {wanted}", file=sys.stderr)
        return None
    if os.path.lexists(options.to) and not options.force:
        print(f"pincite: there already is a file {visible(options.to)}; --force replaces it", file=sys.stderr)
        return None
    return format


def _can_write(format: str) -> bool:
    """Whether what the format needs is installed."""
    return format not in NEEDS or _installed(format, "Without it: --to FILE.md, FILE.html or FILE.txt")


def _installed(extra: str, instead: str) -> bool:
    """Whether the library of an extra is installed; says what to do where it is not."""
    from importlib.util import find_spec

    called, library, module = NEEDS[extra]
    if find_spec(module) is not None:
        return True
    print(
        f"pincite: {called} needs {library}, which is not installed: pip install 'pincite[{extra}]'. {instead}",
        file=sys.stderr,
    )
    return False


def _forms(bench: Workbench) -> Forms | None:
    from engine.load.forms import load_forms

    forms, problems = load_forms(bench.rulebook)
    for problem in problems:
        print(frame(problem), file=sys.stderr)
    if forms is None and not problems:
        print("pincite: this rulebook describes no documents (law/forms.yaml)", file=sys.stderr)
    return forms


def _form(forms: Forms, id: str) -> Form | None:
    form = forms.forms.get(id)
    if form is None:
        near = did_you_mean(id, forms.forms)
        hint = f"; did you mean {near}?" if near else ""
        known = ", ".join(forms.forms)
        print(f"pincite: no form `{visible(id)}`: {known}{hint}", file=sys.stderr)
    return form
