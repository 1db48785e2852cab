"""`pincite timeline`: the facts of a case in the order of time, uncertain dates as ranges."""

from __future__ import annotations

from engine.command.drawing import Drawing
from engine.command.options import add_common, add_text_or_json, command_parser
from engine.command.to_file import add_file_options, ending_of, named_for_file
from engine.command.workbench import Workbench, terminal_width

ENDINGS = (".svg", ".html")
EPILOG = """examples:
  pincite timeline facts/al-tjk-1-2025.yaml
  pincite timeline facts/al-tjk-1-2025.yaml --to timeline.svg
  pincite timeline facts/ua-uzb-2-2024.yaml --to timeline.html --names initials"""


def run(arguments: list[str]) -> int:
    """Run the command; exit code 0 done, 2 bad input."""
    parser = command_parser(
        "timeline",
        "The facts of a case in the order of time. A date that is not known to the day is drawn as the "
        "range of days on which it may have been; facts without a date are listed apart.",
        EPILOG,
    )
    parser.add_argument("case", metavar="CASE")
    add_file_options(parser, ENDINGS)
    add_text_or_json(parser)
    add_common(parser)
    options = parser.parse_args(arguments)
    ending = ending_of(options, ENDINGS)
    if ending is None:
        return 2
    bench = Workbench.open(options)
    if bench is None or (loaded := bench.load_one(options.case)) is None:
        return 2
    from engine.reason.chronology import chronology
    from engine.view.timeline import chronology_to_plain, timeline_lines
    from engine.view.timeline_drawing import timeline_page, timeline_svg

    if ending:
        loaded = named_for_file(loaded, bench, options)
    assessment = bench.assess(loaded)
    told = chronology(loaded.case, assessment.facts)
    drawing = Drawing(
        files={".svg": lambda: timeline_svg(assessment, told), ".html": lambda: timeline_page(assessment, told)},
        plain=lambda: chronology_to_plain(assessment, told),
        lines=lambda: timeline_lines(assessment, told, terminal_width(), ascii_only=options.ascii),
    )
    return drawing.show(bench, options, ending)
