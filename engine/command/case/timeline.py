"""`pincite timeline`: the facts of a case in the order of time, uncertain dates as ranges."""

from __future__ import annotations

from typing import TYPE_CHECKING

from engine.command.drawing import Drawing, add_drawing_options, case_to_draw
from engine.command.options import command_parser
from engine.command.to_file import can_plot
from engine.command.workbench import terminal_width

if TYPE_CHECKING:
    from engine.model.assessment import Assessment
    from engine.reason.chronology import Chronology

ENDINGS = (".svg", ".png", ".html")
PLOTTED = (".png",)
EPILOG = """examples:
  pincite timeline facts/al-tjk-1-2025.yaml
  pincite timeline facts/al-tjk-1-2025.yaml --to timeline.svg
  pincite timeline facts/al-tjk-1-2025.yaml --to timeline.png
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
    add_drawing_options(parser, ENDINGS)
    options = parser.parse_args(arguments)
    if (drawn := case_to_draw(options, ENDINGS)) is None:
        return 2
    bench, loaded, ending = drawn
    if ending in PLOTTED and not can_plot():
        return 2
    from engine.reason.chronology import chronology
    from engine.view.timeline import chronology_to_plain, timeline_lines
    from engine.view.timeline_drawing import timeline_page, timeline_svg

    assessment = bench.assess(loaded)
    told = chronology(loaded.case, assessment.facts)
    drawing = Drawing(
        files={
            ".svg": lambda: timeline_svg(assessment, told),
            ".png": lambda: _plot(assessment, told),
            ".html": lambda: timeline_page(assessment, told),
        },
        plain=lambda: chronology_to_plain(assessment, told),
        lines=lambda: timeline_lines(assessment, told, terminal_width(), ascii_only=options.ascii),
    )
    return drawing.show(bench, options, ending)


def _plot(assessment: Assessment, told: Chronology) -> bytes:
    from engine.view.plots.timeline_plot import timeline_plot

    return timeline_plot(assessment, told, ".png")
