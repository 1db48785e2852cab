"""The lines of a form as data: what is asked, what is offered, and how answers are checked. It knows no widget."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from tui.typed import matching

Options = Sequence[tuple[str, str]]
Answers = dict[str, str]


@dataclass(frozen=True)
class Field:
    """One line of a form.

    Args:
        key: its name among the answers.
        label: what is asked.
        value: what stands there at first.
        expected: what may be written, in a few words.
        options: what is offered, as (what is written, what it says).
        several: whether several may be written, with commas between.
        located: whether a page or paragraph may follow a comma.
        long: whether it takes several rows of text.
        folded: whether it is shown only when all lines are asked for.
        called: other words by which an option is found, by what is written.
        proposed: what a text proposes, as (what would be written, the words it was read off); it is not written
            before it is taken.
    """

    key: str
    label: str
    value: str = ""
    expected: str = ""
    options: Options = ()
    several: bool = False
    located: bool = False
    long: bool = False
    folded: bool = False
    called: Mapping[str, str] = field(default_factory=dict)
    proposed: Options = ()

    def pending(self, value: str) -> Options:
        """What is proposed and not taken, where a line says `value`; none once a line for one value says something."""
        taken = [one.strip() for one in value.split(",")] if self.several else [value.strip()]
        if value.strip() and not self.several:
            return ()
        return [one for one in self.proposed if one[0] not in taken]

    def with_next(self, value: str) -> str:
        """What the line says once the next of what is proposed is taken; the same where nothing is."""
        pending = self.pending(value)
        if not pending:
            return value
        return f"{value.strip().rstrip(',')}, {pending[0][0]}" if value.strip() else pending[0][0]

    def typed(self, value: str) -> tuple[str, str]:
        """What stands before the part that is being typed, and that part."""
        if self.several:
            before, comma, part = value.rpartition(",")
            return (before + ", " if comma else "", part.strip())
        return ("", "" if self.located and "," in value else value.strip())

    def offered(self, value: str) -> Options:
        """The options that fit what was typed; all of them when one stands there already."""
        part = self.typed(value)[1]
        if self.located and "," in value:
            return ()
        if self.known(part):
            return self.options
        named = dict(self.options)
        words = [(key, f"{says} {self.called.get(key, '')}") for key, says in self.options]
        return [(key, named[key]) for key, _ in matching(words, part)]

    def known(self, part: str) -> str:
        """The option that was written out, "" for none."""
        return next((name for name, _ in self.options if name.casefold() == part.casefold()), "")


@dataclass(frozen=True)
class Filled:
    """What a form returns: "written", or "tried" where it is only to be tried, and the answers by the keys of lines."""

    how: str
    answers: Answers


Check = Callable[[Answers], tuple[str, str]]
"""Gets all answers, may put them right in place, and returns the line that is wrong and what is wrong, or two ""."""
CheckLine = Callable[[str, str], tuple[str, str]]
"""Gets a line's key and what stands in it, and returns it put right, and what is wrong, or ""."""


def nothing_wrong(_: Answers) -> tuple[str, str]:
    """The check of a form in which anything may stand."""
    return "", ""


def as_written(_: str, value: str) -> tuple[str, str]:
    """The check of a line in which anything may stand."""
    return value, ""
