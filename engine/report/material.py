"""What every part of a draft draws on: the case and its assessment, numbers for the facts, findings by right."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from engine.cite.paragraphs import listed
from engine.model.assessment import AFTER, BEFORE, COVERED, ENGAGED, UNDETERMINED, Assessment, Finding
from engine.model.authority import pin_covers
from engine.model.case import Case, Fact, Source, SourceRef
from engine.model.dates import DateRange, parse_date, say
from engine.model.form import Form, Forms
from engine.model.frozen import cached_property, dataclass
from engine.model.judgment import REJECTED, Judgment
from engine.model.rulebook import Rulebook
from engine.model.states import States
from engine.model.vocabulary import PERSON
from engine.reason.sentences import AS_REGARDS, fact_sentence
from engine.report.citing import Citing
from engine.report.decided import DecidedNotes

PRIMARY, SUPPORTING, CONTEXT = "primary", "supporting", "context"
OTHER = "Other standards"
TIE = "\u00a0"
"""Stands between the word and the numbers of the draft's own paragraphs: no line breaks there, and no law is meant."""
MOST_TOGETHER = 6
"""Facts that one paragraph tells."""


@dataclass(frozen=True)
class Group:
    """The findings that belong to one right."""

    name: str
    findings: tuple[Finding, ...]


class Material:
    """One case, ready to be written up in one form. `mode` is how people are named; `filing` are filled lines.

    `presumed` and `titled` are what the document has said already.
    """

    def __init__(
        self, case: Case, assessment: Assessment, rulebook: Rulebook, forms: Forms, form: Form, mode: str
    ) -> None:
        self.case, self.assessment, self.rulebook = case, assessment, rulebook
        self.forms, self.form, self.mode = forms, form, mode
        self.citing = Citing(rulebook.catalogue, forms, forms.styles[form.style])
        self.unverified_lines = 0
        self.decided: DecidedNotes | None = None
        self.presumed: set[str] = set()
        self.titled: set[str] = set()

    @property
    def state(self) -> str:
        """The name of the State."""
        return States(self.rulebook.status).name(self.case.state)

    @property
    def the_state(self) -> str:
        """The name of the State within a sentence: "the Russian Federation"."""
        return States(self.rulebook.status).in_sentence(self.case.state)

    @cached_property
    def facts(self) -> tuple[Fact, ...]:
        """The facts in the order of time and, within a day, of proceedings (`sequence` of the forms).

        One without a date stays behind the day of the fact that the file tells before it.
        """
        keyed: list[tuple[int, bool, int, int, Fact]] = []
        last = step = 0
        for place, fact in enumerate(self.case.facts):
            if fact.main.date is not None:
                begins = _begins(fact.main.date)
                step = self._step(fact, step if begins == last else 0)
                last = begins
            keyed.append((last, fact.main.date is None, step, place, fact))
        return tuple(fact for *_, fact in sorted(keyed, key=lambda entry: entry[:4]))

    def _step(self, fact: Fact, before: int) -> int:
        """Where in proceedings a fact belongs; one that has no place there stays with the fact before it."""
        chain = self.rulebook.words.chain(fact.kind) if fact.kind in self.rulebook.words.kinds else ()
        return next((n for n, kind in enumerate(self.forms.sequence, start=1) if kind in chain), before)

    @cached_property
    def paragraphs(self) -> tuple[tuple[Fact, ...], ...]:
        """The facts by paragraph: neighbours of one day that share somebody, or that tell the same of several days."""
        found: list[list[Fact]] = []
        for fact in self.facts:
            before = found[-1] if found else []
            if before and len(before) < MOST_TOGETHER and (self._of_one_day(before, fact) or self._same(before, fact)):
                before.append(fact)
            else:
                found.append([fact])
        return tuple(map(tuple, found))

    def _of_one_day(self, before: Sequence[Fact], fact: Fact) -> bool:
        people = {id for ids in fact.main.people.values() for id in ids}
        with_whom = {id for one in before for ids in one.main.people.values() for id in ids}
        return {_day_of(one) for one in before} == {_day_of(fact)} and not people.isdisjoint(with_whom)

    def _same(self, before: Sequence[Fact], fact: Fact) -> bool:
        """Whether a fact and all those before it have a date, the same sentence, and the same place under the law.

        What a treaty did not reach yet stays apart from what it covers: concerns refer to it by its own paragraph.
        """
        said = self.sentence(fact)
        if said.startswith(AS_REGARDS) or any(one.main.date is None for one in (*before, fact)):
            return False
        return all(self.sentence(one) == said and self._reached[one.id] == self._reached[fact.id] for one in before)

    @cached_property
    def _reached(self) -> Mapping[str, set[tuple[str, str]]]:
        """How each treaty of a finding stands to each fact on which it rests, where that is not simply covered."""
        found: dict[str, set[tuple[str, str]]] = {fact.id: set() for fact in self.facts}
        for finding in self.assessment.findings:
            for one in finding.applicability.facts:
                if one.status != COVERED and one.fact in found:
                    found[one.fact].add((finding.provision.authority, one.status))
        return found

    def sentence(self, fact: Fact) -> str:
        """The main sentence of a fact."""
        return fact_sentence(fact, self.case, self.rulebook.words)

    @cached_property
    def numbers(self) -> dict[str, int]:
        """The number of the paragraph that tells each fact, by its id."""
        return {fact.id: number for number, group in enumerate(self.paragraphs, start=1) for fact in group}

    @cached_property
    def rejected(self) -> tuple[tuple[Finding, Judgment], ...]:
        """The findings that the researcher set aside, with why."""
        judged = dict.fromkeys(judgment.finding for judgment in self.assessment.judgments)
        found = {f.id: f for id in judged if (f := self.assessment.finding(id)) is not None}
        return tuple(
            (finding, judgment)
            for finding in found.values()
            if finding.status in (ENGAGED, UNDETERMINED)
            and (judgment := self.assessment.judgment(finding.id)) is not None
            and judgment.verdict == REJECTED
        )

    @cached_property
    def engaged(self) -> tuple[Finding, ...]:
        """The findings to argue: engaged, applicable to the State, and not set aside."""
        aside = {finding.id for finding, _ in self.rejected}
        return tuple(
            finding
            for finding in self.assessment.engaged()
            if finding.id not in aside and not finding.applicability.excludes
        )

    @cached_property
    def undetermined(self) -> tuple[Finding, ...]:
        """The findings that turn on open questions, those that need fewest answers first."""
        aside = {finding.id for finding, _ in self.rejected}
        found = [f for f in self.assessment.findings if f.status == UNDETERMINED and f.id not in aside]
        directness = (PRIMARY, SUPPORTING, CONTEXT)
        return tuple(sorted(found, key=lambda f: (directness.index(f.directness), f.needs, f.id)))

    def facts_of(self, kinds: Iterable[str]) -> set[str]:
        """The ids of the facts of some kinds, narrower ones included."""
        wanted = {narrower for kind in kinds for narrower in self.rulebook.words.narrower(kind)}
        return {fact.id for fact in self.case.facts if fact.kind in wanted}

    def people_in(self, kinds: Iterable[str]) -> set[str]:
        """The ids of the people that facts of some kinds are about."""
        ids = self.facts_of(kinds)
        return {id for fact in self.case.facts if fact.id in ids for id in fact.main.people.get(PERSON, ())}

    def of(self, *directness: str) -> tuple[Finding, ...]:
        """The findings to argue of some directness."""
        return tuple(finding for finding in self.engaged if finding.directness in directness)

    def right(self, finding: Finding) -> str:
        """The right that a finding belongs to."""
        for right in self.forms.rights:
            if any(pin_covers(pin, finding.provision.pin) for pin in right.provisions):
                return right.name
        return OTHER

    def groups(self, findings: Iterable[Finding]) -> tuple[Group, ...]:
        """Findings by right, the rights in the order of the facts they start from, defenders and the like last."""
        found: dict[str, list[Finding]] = {}
        for finding in findings:
            found.setdefault(self.right(finding), []).append(finding)
        names = [right.name for right in self.forms.rights] + [OTHER]

        def place(name: str) -> tuple[bool, int, int]:
            last = all(finding.provision.authority in self.forms.last for finding in found[name])
            numbers = [number for finding in found[name] for number in self._numbers(finding)]
            return (last, min(numbers, default=len(self.facts)), names.index(name))

        return tuple(Group(name, tuple(found[name])) for name in sorted(found, key=place))

    def refs(self, findings: Sequence[Finding], word: str = "paragraph") -> str:
        """Where the facts behind findings stand: "paragraphs 4-7 and 12", "" for none."""
        reached, outside = self.places(findings)
        told = [numbered(sorted(reached), word)] if reached else []
        told += [
            f"{numbered(sorted(numbers), word)} of a time {when} {say_day(day)}"
            for (when, day), numbers in outside.items()
        ]
        return ", with ".join(told)

    def places(self, findings: Sequence[Finding]) -> tuple[set[int], dict[tuple[str, str], set[int]]]:
        """The paragraphs of the facts behind findings; apart, those of a time before or after the treaty bound."""
        reached: set[int] = set()
        outside: dict[tuple[str, str], set[int]] = {}
        for finding in findings:
            applies = finding.applicability
            apart = {(BEFORE, applies.since): applies.of(BEFORE), (AFTER, applies.until): applies.of(AFTER)}
            left = {id for ids in apart.values() for id in ids}
            reached |= {self.numbers[id] for id in self._behind(finding) - left}
            for when, ids in apart.items():
                outside.setdefault(when, set()).update(self.numbers[id] for id in ids if id in self.numbers)
        return reached, {when: numbers - reached for when, numbers in outside.items() if numbers - reached}

    def fact_refs(self, ids: Iterable[str], word: str = "paragraph") -> str:
        """Where some facts stand."""
        return numbered(sorted({self.numbers[id] for id in ids if id in self.numbers}), word)

    def source_words(self, id: str, locator: str) -> str:
        """A source and the place in it."""
        source = self.case.sources.get(id)
        title = source.title if source is not None else id
        return f"{title}, {locator}" if locator else title

    def sources_words(self, refs: Iterable[SourceRef]) -> str:
        """Several places, those of one source together."""
        places: dict[str, list[str]] = {}
        for ref in refs:
            places.setdefault(ref.source, []).append(ref.locator)
        return "; ".join(self.source_words(id, "; ".join(filter(None, found))) for id, found in places.items())

    def sources(self) -> tuple[Source, ...]:
        """The sources of the case, in the order of the file."""
        return tuple(self.case.sources.values())

    def _numbers(self, finding: Finding) -> set[int]:
        return {self.numbers[id] for id in self._behind(finding)}

    def _behind(self, finding: Finding) -> set[str]:
        """The facts that a finding is about: those its rules name themselves, or else all that lie behind it."""
        named = {premise.fact for derivation in finding.derivations for premise in derivation.premises if premise.fact}
        return {id for id in named if id in self.numbers} or {id for id in finding.facts() if id in self.numbers}


def say_day(day: str) -> str:
    """An ISO day in words; what is no day as it is."""
    try:
        return say(parse_date(day))
    except ValueError:
        return day


def _day_of(fact: Fact) -> str:
    return fact.main.date.text if fact.main.date is not None else ""


def _begins(date: DateRange) -> int:
    """The day by which a fact is put in order: one known to the month or year stands at its end."""
    if date.start is not None:
        return date.start.days()[1]
    assert date.end is not None, "a date has a start or an end"
    return date.end.days()[0]


def numbered(numbers: Sequence[int], word: str) -> str:
    """`paragraph 4`, `paragraphs 4-7 and 12`; "" for no number."""
    if not numbers:
        return ""
    return f"{word if len(numbers) == 1 else word + 's'}{TIE}{listed(str(number) for number in numbers)[0]}"
