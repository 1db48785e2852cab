"""Questions as people are asked them: one question over all facts and people that it is about."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from engine.model.assessment import DIRECTNESS, Assessment, Finding, Question
from engine.model.frozen import dataclass
from engine.model.vocabulary import PERSON
from engine.reason.sentences import agreeing, fill, join_words

STATE = "state"
MOST_PEOPLE = 3
"""People named in a question about more, where there is little room; how many more there are is counted."""
_AND_WAS = ", and was that "


@dataclass(frozen=True)
class Asked:
    """One question with those of the assessment that it stands for, most telling first."""

    text: str
    questions: tuple[Question, ...]

    @property
    def settles(self) -> tuple[str, ...]:
        """The ids of all findings that its answers would decide."""
        return tuple(dict.fromkeys(id for question in self.questions for id in question.settles))

    @property
    def alone(self) -> tuple[str, ...]:
        """Those that turn on nothing else."""
        return tuple(dict.fromkeys(id for question in self.questions for id in question.alone))

    @property
    def facts(self) -> tuple[str, ...]:
        """The ids of the facts that it is about."""
        return tuple(dict.fromkeys(question.fact for question in self.questions if question.fact))

    @property
    def to_state(self) -> bool:
        """Whether the Government is asked; otherwise the source is."""
        return self.questions[0].held_by == STATE


def merged(questions: Iterable[Question], assessment: Assessment) -> list[Asked]:
    """The questions merged, those on details first in order of what they settle, then those on findings."""
    groups: dict[tuple[str, ...], list[Question]] = {}
    for question in questions:
        groups.setdefault(asks(question), []).append(question)
    asked = [Asked(worded(group), tuple(group)) for group in groups.values()]
    primary = {finding.id for finding in assessment.findings if finding.directness == DIRECTNESS[0]}

    def rank(one: Asked) -> tuple[bool, int, int, int]:
        return (
            not one.facts,
            -len(primary.intersection(one.alone)),
            -len(one.alone),
            -len(one.settles),
        )

    return sorted(asked, key=rank)


def settled(one: Asked, assessment: Assessment) -> list[Finding]:
    """The findings that a question would decide, primary ones first."""
    found = [finding for id in one.settles if (finding := assessment.finding(id)) is not None]
    return sorted(found, key=lambda finding: (DIRECTNESS.index(finding.directness), finding.needs, finding.id))


def asks(question: Question) -> tuple[str, ...]:
    """What makes questions one, whoever and whichever fact they are about."""
    if question.contested:
        return ("contested", question.id)
    if question.fact and question.attribute == "date":
        return ("date", question.fact)
    if question.asks:
        return ("asks", question.asks, question.held_by)
    return ("text", question.text, question.held_by)


def alike(questions: Iterable[Question]) -> list[list[Question]]:
    """Questions on the same detail by what they ask, over facts and people, in the order of the first of each."""
    found: dict[tuple[str, ...], list[Question]] = {}
    for question in questions:
        found.setdefault((question.attribute, *asks(question)), []).append(question)
    return list(found.values())


def worded(group: Sequence[Question], most: int = 0) -> str:
    """The words of a merged question, with the people of the single ones in its places: all, or `most` and a count."""
    first = group[0]
    if len(group) == 1:
        return first.text
    if first.attribute == "date":
        head = first.text.partition(_AND_WAS)[0].rstrip("?")
        tails = [question.text.partition(_AND_WAS)[2].rstrip("?") for question in group]
        return f"{head}{_AND_WAS}{join_words(dict.fromkeys(filter(None, tails)))}?"
    if not first.asks:
        return first.text
    people: dict[str, dict[str, None]] = {}
    for question in group:
        for slot, names in question.people:
            people.setdefault(slot, {}).update(dict.fromkeys(names))

    def named(slot: str) -> str:
        names = list(people.get(slot, ()))
        if most and len(names) > most:
            names = [*names[:most], f"{len(names) - most} more"]
        return join_words(names) or ("the person" if slot == PERSON else slot)

    return fill(agreeing(first.asks, (slot for slot, names in people.items() if len(names) > 1)), named)
