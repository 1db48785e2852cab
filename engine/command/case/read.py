"""`pincite read`: a letter beside its case: kinds of fact for a passage, a case to start from, what is not told yet."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from engine.command.options import add_common, add_text_or_json, command_parser, positive
from engine.command.surroundings import reason_of
from engine.command.workbench import LoadedCase, Workbench, plain_line, print_json, terminal_width
from engine.load.reading import YAML, Unreadable, ends_in
from engine.model.problem import frame, visible
from engine.model.states import NO_STATE

if TYPE_CHECKING:
    from engine.letter.reader import PassageReader
    from engine.model.letter import Letter

EPILOG = """A letter is .txt, .md, .html, .docx, .odt, or .pdf with text. Its paragraphs go by the numbers that
it prints, or by our own count; facts refer to them as `source: letter, para. 12`. Nothing of a text
leaves this machine.

examples:
  pincite read letters/al-tjk.txt
  pincite read letters/al-tjk.txt --to anna.yaml --state TJK
  pincite read anna.yaml
  pincite read anna.yaml --place "letter, para. 2"
  pincite read anna.yaml --set-aside "paras. 1 and 6"
  pincite read --suggest "Police searched her home without a warrant." --format json"""


def run(arguments: list[str]) -> int:
    """Run the command; exit code 0 done, 2 bad input."""
    parser = command_parser(
        "read",
        "Read a letter paragraph by paragraph: the kinds of fact that fit each, a case file to start from, "
        "or, of a case whose sources name their texts (`file:`), which paragraphs have facts and which are not told "
        "yet.",
        EPILOG,
    )
    parser.add_argument("file", metavar="LETTER|CASE", nargs="?", help="a letter, or a case file")
    parser.add_argument("--to", metavar="FILE.yaml", help="write a case to start from the letter; the file must be new")
    parser.add_argument("--state", default=NO_STATE, help="with --to: the State, its ISO 3166 code")
    parser.add_argument("--coverage", action="store_true", help="of a case: what it says of each paragraph")
    parser.add_argument(
        "--place", metavar="PLACE", help='of a case: show a place of a source, such as "letter, para. 12"'
    )
    parser.add_argument(
        "--set-aside",
        metavar="PLACE",
        action="append",
        help="of a case: nothing is alleged there; written into the file, whose comments stay",
    )
    parser.add_argument(
        "--put-right",
        action="store_true",
        help="of a case whose text has changed: write the places at which the words that were read stand now",
    )
    parser.add_argument("--undo", action="store_true", help="with --set-aside: take the place up again")
    parser.add_argument("--suggest", metavar="TEXT", help="the kinds of fact for one passage")
    parser.add_argument("--most", metavar="N", type=positive, default=5, help="so many kinds (default 5)")
    add_text_or_json(parser)
    add_common(parser)
    options = parser.parse_args(arguments)
    if (options.suggest is None) == (options.file is None):
        parser.error("name a letter or a case, or give a passage with --suggest")
    is_case = options.file is not None and ends_in(options.file, YAML)
    if options.to and (is_case or options.file is None):
        parser.error("--to writes a case from a letter")
    if (options.coverage or options.place or options.set_aside or options.put_right) and not is_case:
        parser.error("--coverage, --place, --set-aside and --put-right are of a case file")
    if options.undo and not options.set_aside:
        parser.error("--undo goes with --set-aside")
    bench = Workbench.open(options)
    if bench is None:
        return 2
    if options.suggest is not None:
        return _suggest(bench, options)
    return _of_case(bench, options) if is_case else _of_letter(bench, options)


def _suggest(bench: Workbench, options: argparse.Namespace) -> int:
    from engine.view.letter import suggestion_lines, suggestions_to_plain

    reader = _reader(bench)
    if reader is None:
        return 2
    found = reader.suggest(options.suggest, most=options.most)
    read_off = [reader.propose(options.suggest, one.kind, lambda _: ()) for one in found]
    if options.format == "json":
        print_json(suggestions_to_plain(found, read_off))
    else:
        _print(suggestion_lines(found, read_off, terminal_width(), reader.framing(options.suggest)), options)
    return 0


def _of_letter(bench: Workbench, options: argparse.Namespace) -> int:
    from engine.letter.first_case import first_case, person_ids
    from engine.letter.heading import title_of
    from engine.letter.people import people_named
    from engine.load.letters.read import read_letter
    from engine.model.case import Person
    from engine.report.name_finder import NameFinder
    from engine.report.plain_words import plain_words
    from engine.view.letter import reading_lines, readings_to_plain

    try:
        letter = read_letter(options.file)
    except Unreadable as error:
        print(f"pincite: {visible(reason_of(error))}", file=sys.stderr)
        return 2
    reader = _reader(bench)
    if reader is None:
        return 2
    people = people_named((one.label, one.text) for one in letter.paragraphs)
    ids = person_ids(people)
    finder = NameFinder([Person(id, name, {}) for name, id in ids.items()], plain_words(bench.rulebook))
    readings = reader.read(letter, finder.named_in, most=min(options.most, 3))
    if options.to:
        target = Path(options.to)
        file = os.path.relpath(options.file, target.parent)
        if file.startswith(os.pardir):
            print(
                "pincite: put the letter into the folder of the case, or into one below it: its text belongs there",
                file=sys.stderr,
            )
            return 2
        from engine.load.edit import id_of

        title = title_of(letter, options.file)
        text = first_case(id_of(target), title, options.state, file, letter, people, readings)
        return _written(target, text)
    if options.format == "json":
        print_json(readings_to_plain(letter, readings))
    else:
        _print(reading_lines(letter, readings, terminal_width()), options)
    return 0


def _written(target: Path, text: str) -> int:
    from engine.load.save import WouldOverwrite, write_new

    try:
        write_new(target, text)
    except (WouldOverwrite, OSError) as error:
        print(f"pincite: {visible(reason_of(error))}", file=sys.stderr)
        return 2
    print(f"written: {visible(str(target))}; its stubs are proposals, to be checked one by one", file=sys.stderr)
    return 0


def _of_case(bench: Workbench, options: argparse.Namespace) -> int:
    from engine.letter.coverage import coverage, shifted
    from engine.load.letters.beside import letters_of
    from engine.view.letter import coverage_lines, coverage_to_plain

    loaded = bench.load_one(options.file)
    if loaded is None:
        return 2
    for problem in loaded.problems:
        print(frame(problem), file=sys.stderr)
    letters, _ = letters_of(loaded.case)  # what cannot be read is among the problems
    if not letters:
        print("pincite: no source of the case has a text that can be read: add `file:` to one", file=sys.stderr)
        return 2
    if options.place:
        return _place(loaded, letters, options)
    if options.set_aside or options.put_right:
        from engine.command.case.read_writing import put_right, set_aside

        return (set_aside if options.set_aside else put_right)(loaded, letters, options)
    covered = {id: coverage(loaded.case, id, letter) for id, letter in letters.items()}
    moved = {id: shifted(loaded.case, id, letter) for id, letter in letters.items()}
    if options.format == "json":
        print_json([coverage_to_plain(id, letters[id], found, moved[id]) for id, found in covered.items()])
        return 0
    for id, found in covered.items():
        title = loaded.case.sources[id].title
        _print(coverage_lines(id, title, letters[id], found, terminal_width(), moved[id]), options)
    return 0


def _place(loaded: LoadedCase, letters: dict[str, Letter], options: argparse.Namespace) -> int:
    from engine.command.case.read_writing import paragraphs_named

    found = paragraphs_named(letters, options.place)
    if found is None:
        return 2
    if options.format == "json":
        print_json([{"label": one.label, "page": one.page, "text": one.text} for one in found[1]])
    else:
        _print((f"{one.label}  {one.text}" for one in found[1]), options)
    return 0


def _reader(bench: Workbench) -> PassageReader | None:
    """The reader of passages of this rulebook; None, with what is wrong on stderr."""
    from engine.letter.reader import PassageReader
    from engine.load.sentences import load_framing, load_groups, load_languages, load_sentences

    sentences, problems = load_sentences(bench.rulebook)
    languages, in_languages = load_languages(bench.rulebook)
    groups, in_groups = load_groups(bench.rulebook)
    framing, in_framing = load_framing(bench.rulebook)
    wrong = [*problems, *in_languages, *in_groups, *in_framing]
    for problem in wrong:
        print(frame(problem), file=sys.stderr)
    return None if wrong else PassageReader(bench.rulebook.words, sentences, languages, groups, framing)


def _print(lines: Iterable[str], options: argparse.Namespace) -> None:
    for line in lines:
        print(plain_line(line, ascii_only=options.ascii))
