"""`pincite features`: list and run the scenarios of feature files, or show them as one page of documentation."""

from __future__ import annotations

import argparse
import sys
from datetime import datetime
from pathlib import Path

from engine.command.options import add_ascii, columns, command_parser
from engine.command.scenario.choosing import Chosen, chosen_scenarios, on_law, only, pins_meant, place_and_line
from engine.command.scenario.remark import remark
from engine.command.scenario.results import ASCII_MARKS, MARKS, narrowed_to, result_lines, results_plain
from engine.command.surroundings import reason_of
from engine.command.to_file import address_from
from engine.command.workbench import plain_line, print_json
from engine.load.project import FACTS, FEATURES, RULES, beside_rules, chosen_rulebook, project_at, project_of
from engine.load.reading import FEATURE, ends_in
from engine.load.rulebook import default_facts, load_rulebook
from engine.model.problem import did_you_mean, frame, visible
from engine.model.rulebook import Rulebook
from engine.scenarios.features import default_features, feature_files, read_features
from engine.scenarios.remarks import VERDICTS
from engine.scenarios.run import FAILED, Run, run_features
from engine.scenarios.told import by_article, told_in, told_lines, told_plain

EPILOG = """examples:
  pincite features --list
  pincite features search-without-a-warrant
  pincite features features/ "behind closed doors"
  pincite features features/search-without-a-warrant.feature:12
  pincite features --law "ICCPR article 14(3)(b)" --tag law
  pincite features "behind closed doors" --html scenarios.html
  pincite features features/search-without-a-warrant.feature:12 --remark rejected --by "A. Reviewer" --why "Too short."
  pincite features --told --format md
  pincite features --steps warrant"""


def run(arguments: list[str]) -> int:
    """Run the command; exit code 0 done, 1 a scenario fails, 2 bad input."""
    options = _options(arguments)
    first, line = place_and_line(options.words[0]) if options.words else ("", 0)
    place, name = _place_and_name([first, *options.words[1:]] if options.words else [])
    if place is None or (options.format == "md" and not (options.steps or options.told)):
        print("pincite: name at most one folder and one name; --format md goes with --steps or --told", file=sys.stderr)
        return 2
    rules, said = _rules(options.rules, place)
    if said:
        print(visible(said), file=sys.stderr)
    rulebook, problems = load_rulebook(rules)
    for problem in problems:
        print(frame(problem), file=sys.stderr)
    if rulebook is None:
        return 2
    cases = [folder for folder in (place.parent / FACTS, default_facts()) if folder.is_dir()]
    if options.steps:
        return _steps(rules, cases, name, options.format)
    chosen, wrong = _chosen(place, name, line, rulebook, options)
    if wrong:
        print(f"pincite: {visible(wrong)}", file=sys.stderr)
        return 2
    if options.remark:
        return remark(chosen, rulebook, options)
    if options.html and Path(options.html).exists() and not options.force:
        print(f"pincite: there already is a file {visible(options.html)}; --force replaces it", file=sys.stderr)
        return 2
    found = Run()
    if not options.list:
        narrowed = bool(name or line or options.tag or options.law)
        ended = datetime.now().astimezone().isoformat(" ", "seconds")
        every = [feature for feature, _ in chosen]
        tell = _tell if sys.stderr.isatty() else None
        found = run_features(every, rules, cases, ended, only=only(chosen) if narrowed else None, tell=tell)
        if tell:
            print(f"\r{'':<{columns() - 1}}\r", end="", file=sys.stderr, flush=True)
        if found.error:
            print(f"pincite: {visible(found.error)}", file=sys.stderr)
            return 2
    return _show(chosen, found, rulebook, options)


def _tell(done: int, runs: int) -> None:
    print(f"\r{done:,} of {runs:,} scenarios run"[: columns()], end="", file=sys.stderr, flush=True)


def _options(arguments: list[str]) -> argparse.Namespace:
    parser = command_parser(
        "features",
        "Run scenarios against the rules. Without FOLDER: those of your own folder (see `pincite init`), "
        "else the features/ here, else those that come with Pincite. NAME: words of a feature or scenario. FOLDER may "
        "be a feature file, with the line of a scenario: a.feature:12.",
        EPILOG,
    )
    parser.add_argument("words", nargs="*", metavar="[FOLDER] [NAME]", help="where the features are, and which")
    parser.add_argument("--list", action="store_true", help="list them without running them")
    parser.add_argument("--tag", action="append", default=[], metavar="TAG", help="only those with this tag")
    parser.add_argument("--law", metavar="PIN", help="only those on this article or paragraph, or that cite it")
    parser.add_argument("--remark", choices=VERDICTS, help="say this of one scenario, and keep it beside its feature")
    parser.add_argument("--by", default="", metavar="NAME", help="with --remark: who says so")
    parser.add_argument("--why", default="", metavar="TEXT", help="with --remark: the remark or the reason")
    parser.add_argument("--told", action="store_true", help="how many rules of each article they tell; md: the table")
    parser.add_argument("--html", metavar="FILE", help="write one page that shows them, with what each cites")
    parser.add_argument("--book", default="", metavar="FILE", help="with --html: the page of `rules book`, linked to")
    parser.add_argument("--force", action="store_true", help="with --html: replace the file if it is there")
    parser.add_argument("--steps", action="store_true", help="every sentence a scenario may use; NAME: with that word")
    parser.add_argument("--format", choices=("text", "json", "md"), default="text", help="md: with --steps, --told")
    add_ascii(parser)
    parser.add_argument("--rules", metavar="DIR", help="another rulebook folder, or `shipped`")
    options = parser.parse_args(arguments)
    if (options.by or options.why) and not options.remark:
        parser.error("--by and --why go with --remark")
    if options.told and options.list:
        parser.error("--told runs the scenarios; it does not go with --list")
    if options.book and not options.html:
        parser.error("--book goes with --html")
    return options


def _chosen(place: Path, name: str, line: int, rulebook: Rulebook, options: argparse.Namespace) -> tuple[Chosen, str]:
    """The scenarios that are meant, or what to say where none is."""
    features = read_features(place)
    if not features:
        return [], f"no feature file in {place}"
    chosen = chosen_scenarios(features, name, tags=options.tag, line=line)
    if options.law:
        pins, wrong = pins_meant(options.law, rulebook.catalogue)
        if wrong:
            return [], wrong
        chosen = on_law(chosen, pins, rulebook.catalogue)
    if chosen:
        return chosen, ""
    if options.tag or options.law:
        asked = " and ".join([*(f"the tag {tag}" for tag in options.tag), *([options.law] if options.law else [])])
        return [], f"no scenario here has {asked}"
    names = [feature.path.stem for feature in features] + [s.name for f in features for s in f.scenarios]
    near = did_you_mean(name, names)
    return [], f"no feature or scenario has the words `{name}`" + (f"; did you mean `{near}`?" if near else "")


def _show(chosen: Chosen, found: Run, rulebook: Rulebook, options: argparse.Namespace) -> int:
    if options.told:
        articles = by_article(rulebook, told_in(found))
        if options.format == "json":
            print_json(told_plain(articles))
        for line in told_lines(articles, rulebook.catalogue) if options.format != "json" else ():
            print(plain_line(line, ascii_only=options.ascii))
    elif options.format == "json":
        print_json(results_plain(chosen, found))
    else:
        marks = ASCII_MARKS if options.ascii else MARKS
        for line in result_lines(chosen, found, marks, listed=options.list):
            print(plain_line(line, ascii_only=options.ascii))
    if options.html:
        from engine.scenarios.page import page_html

        book = address_from(options.html, options.book)
        if not _write(Path(options.html), page_html(narrowed_to(chosen), found, rulebook, book), force=options.force):
            return 2
    broken = [feature for feature, _ in chosen if feature.error]
    for feature in broken:
        print(f"pincite: {visible(str(feature.path))} cannot be read: {visible(feature.error)}", file=sys.stderr)
    if broken:
        return 2
    return 1 if found.count(FAILED) else 0


def _place_and_name(words: list[str]) -> tuple[Path | None, str]:
    """The folder or file of features, and words of a name; no folder when there are too many words."""
    place = Path(words[0]) if words else None
    if place is not None and (place.is_dir() or ends_in(place.name, FEATURE) or len(words) == 2):
        words = words[1:]
        if (place / FEATURES).is_dir() and not any(ends_in(one.name, FEATURE) for one in place.iterdir()):
            place = place / FEATURES
    else:
        project = project_at(Path())
        places = [beside_rules(project / RULES)[1] or project / FEATURES] if project else [Path(FEATURES)]
        place = next((one for one in places if feature_files(one)), default_features())
    return (place, words[0] if words else "") if len(words) < 2 else (None, "")


def _rules(written: str | None, place: Path) -> tuple[Path, str]:
    """The rulebook: as written, else that of the folder in which the features lie, else as for every command."""
    project = project_of(place) if not written else None
    if project is None:
        return chosen_rulebook(written)
    here = project_at(Path())
    if here is not None and here == project:
        return chosen_rulebook(None)
    folder = place.parent / RULES if (place.parent / RULES).is_dir() else project / RULES
    return folder, f"With the rules in {folder}/ (without them: --rules shipped)"


def _steps(rules: Path, cases: list[Path], word: str, form: str) -> int:
    try:
        from engine.scenarios.library import use
        from engine.scenarios.reference import reference_lines, steps_reference
        from engine.scenarios.reference_page import reference_page

        use(rules, cases)
        steps = steps_reference()
    except ImportError:
        from engine.scenarios.run import NEEDS

        print(f"pincite: {NEEDS}", file=sys.stderr)
        return 2
    if form == "json":
        from dataclasses import asdict

        print_json([asdict(step) for step in steps])
        return 0
    lines = reference_page(steps).splitlines() if form == "md" else list(reference_lines(steps, word))
    for line in lines:
        print(visible(line))
    if not lines:
        print(f"pincite: no sentence has the word `{visible(word)}`", file=sys.stderr)
        return 2
    return 0


def _write(path: Path, content: str, *, force: bool) -> bool:
    from engine.load.save import replace_report, write_new

    try:
        if force and path.exists():
            replace_report(path, content)
        else:
            write_new(path, content)
    except OSError as error:
        print(f"pincite: cannot write: {visible(reason_of(error))}", file=sys.stderr)
        return False
    print(f"written: {visible(str(path))}", file=sys.stderr)
    return True
