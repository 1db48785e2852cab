"""The assessment of one case: the one frozen object that every view draws.

Statuses of a finding: "engaged" (follows from the facts as alleged), "undetermined" (would follow if named unknowns
were answered in a certain way) and "not-engaged". The tool never says more than "potentially engaged".
"""

from __future__ import annotations

from engine.model.applicability import AFTER as AFTER
from engine.model.applicability import BEFORE as BEFORE
from engine.model.applicability import COVERED as COVERED
from engine.model.applicability import DOUBTFUL as DOUBTFUL
from engine.model.applicability import GOES_ON as GOES_ON
from engine.model.applicability import OPEN as OPEN
from engine.model.applicability import UNCLEAR as UNCLEAR
from engine.model.applicability import UNDATED as UNDATED
from engine.model.applicability import UNVERIFIED as UNVERIFIED
from engine.model.applicability import Applicability as Applicability
from engine.model.applicability import FactInTime as FactInTime
from engine.model.applicability import ReservationShown as ReservationShown
from engine.model.authority import number_word
from engine.model.derivation import Assumption as Assumption
from engine.model.derivation import Derivation as Derivation
from engine.model.derivation import Premise as Premise
from engine.model.derivation import Presumption as Presumption
from engine.model.frozen import dataclass
from engine.model.judgment import Judgment, standing
from engine.model.problem import Problem

ENGAGED = "engaged"
UNDETERMINED = "undetermined"
NOT_ENGAGED = "not-engaged"
DIRECTNESS = ("primary", "supporting", "context")


@dataclass(frozen=True)
class Citation:
    """A pin as it is printed: authority, paragraph, weight, and whether the catalogue entry was verified.

    `numbered` is what the text calls its paragraphs where that is not "article" or "paragraph", `brief` its shortest
    name. `compared`: a treaty body says it of another treaty than that of the finding, so it persuades at most.
    """

    authority: str
    para: str
    weight: str
    short: str
    symbol: str
    summary: str
    verified: bool
    numbered: str = ""
    brief: str = ""
    compared: bool = False

    @property
    def called(self) -> str:
        """The shortest name of the text: "HRC GC 32"."""
        return self.brief or self.short

    @property
    def word(self) -> str:
        """What the paragraph is called: "article", "paragraph", "rule" ..."""
        return self.numbered or number_word(self.weight)

    @property
    def pin(self) -> str:
        """The pin, such as `ccpr-gc-32:29`."""
        return f"{self.authority}:{self.para}" if self.para else self.authority


@dataclass(frozen=True)
class LimbShown:
    """One limb of a limit's test, with what the facts say to it: (fact, attribute, words) or words of the unknown."""

    limb: str
    says: str
    pins: tuple[str, ...]
    facts_say: tuple[tuple[str, str, str], ...]


@dataclass(frozen=True)
class LimitShown:
    """A ground on which the State may restrict the right, whether the file already invokes it, and its test."""

    name: str
    ground: str
    invoked: bool
    invoked_by: tuple[str, ...]
    pins: tuple[str, ...]
    limbs: tuple[LimbShown, ...]

    @property
    def test(self) -> str:
        """The test in one line."""
        return "; ".join(limb.says for limb in self.limbs)


@dataclass(frozen=True)
class LaterAuthority:
    """A text left out because it was adopted after the day whose law applies (or may have been, that same year).

    `instead` are citations of the text it superseded, on the same topics, that stood on that day.
    """

    authority: str
    title: str
    adopted: str
    paras: tuple[str, ...]
    certain: bool
    instead: tuple[Citation, ...] = ()


@dataclass(frozen=True)
class Finding:
    """An obligation with its status for this case. `id` is the id of the rule that states it.

    `needs` is the least number of answers that would make an undetermined finding engaged, 0 for the others.
    `read_with` are the provisions with which one that gives no claim alone is read. `formerly` are ids under which the
    finding was known.
    `changes` are the local changes of the rulebook that touch it.
    `ways_left_out` counts further ways that rest on no other fact than those of `derivations`.
    """

    id: str
    title: str
    status: str
    obligation: str
    duty: str
    directness: str
    owed_to: tuple[str, ...]
    provision: Citation
    citations: tuple[Citation, ...]
    applicability: Applicability
    limits: tuple[LimitShown, ...]
    derivations: tuple[Derivation, ...]
    questions: tuple[str, ...]
    turns_on: tuple[Assumption, ...]
    needs: int
    rule_status: str
    rule_file: str
    rule_line: int
    read_with: tuple[Citation, ...] = ()
    formerly: tuple[str, ...] = ()
    ways_left_out: int = 0
    changes: tuple[str, ...] = ()

    @property
    def pins(self) -> tuple[str, ...]:
        """Provision first, then every citation."""
        return (self.provision.pin, *(citation.pin for citation in self.citations))

    def facts(self) -> tuple[str, ...]:
        """Ids of the facts behind it, sorted, without the people's own descriptions."""
        found = frozenset[str]().union(*(derivation.facts() for derivation in self.derivations))
        return tuple(sorted(fact for fact in found if not fact.startswith("people.")))

    def presumptions(self) -> tuple[Presumption, ...]:
        """What the law presumes in some way in which it follows, in order."""
        return tuple(sorted(frozenset[Presumption]().union(*(d.presumptions() for d in self.derivations))))


@dataclass(frozen=True)
class Question:
    """A question worth asking: about a detail of a fact, or (without `fact`) for the Government on a finding.

    `settles` are ids of the findings it would decide, `alone` those that turn on nothing else; `held_by` says who alone
    can answer ("state", "source", ""). `asks` is the question with its places for people, and `people` who stands in
    them: questions that differ in people only are one for whoever answers.
    """

    id: str
    text: str
    fact: str
    attribute: str
    settles: tuple[str, ...]
    held_by: str
    contested: bool = False
    alone: tuple[str, ...] = ()
    asks: str = ""
    people: tuple[tuple[str, tuple[str, ...]], ...] = ()


@dataclass(frozen=True)
class ContestedDetail:
    """A detail on which the sources differ: what each says, and the findings that turn on it."""

    fact: str
    attribute: str
    told: tuple[tuple[str, str], ...]
    turns: tuple[str, ...]


@dataclass(frozen=True)
class LeftOut:
    """A detail on which people or facts are silent, and what that means: `of` are their ids (people as `people.ID`).

    `people` are the names in `says`, in that order.
    """

    detail: str
    of: tuple[str, ...]
    people: tuple[str, ...]
    sentence: str

    def says(self, most: int = 0) -> str:
        """The sentence with everybody named, or with `most` of them and how many more there are."""
        named = self.people
        if most and len(named) > most + 1:
            named = (*named[:most], f"{len(named) - most} more")
        return self.sentence.replace("{person}", " and ".join(filter(None, (", ".join(named[:-1]), *named[-1:]))))


@dataclass(frozen=True)
class FactShown:
    """A fact as the views print it: one plain sentence with its details, its date, and who says so where."""

    id: str
    kind: str
    sentence: str
    details: tuple[str, ...]
    date: str
    sources: tuple[str, ...]
    status: str
    contested: tuple[str, ...]
    note: str


@dataclass(frozen=True)
class SourceShown:
    """A source as the case describes it; `date` in words."""

    id: str
    title: str
    date: str
    kind: str
    note: str
    address: str = ""


@dataclass(frozen=True)
class AdmissibilityPoint:
    """A point on which a procedure turns: the rule in our own words, and what to ask the case's author about it."""

    point: str
    article: str
    rule: str
    asks: str
    verified: bool


@dataclass(frozen=True)
class Procedure:
    """A complaint or inquiry procedure for the State: open or not on the day, since when, with the source.

    `not_for` says why it is for nobody whom the facts concern, where the file tells that; "" where it may be.
    """

    procedure: str
    title: str
    kind: str
    available: bool
    since: str
    until: str
    source: str
    verified: bool
    note: str
    points: tuple[AdmissibilityPoint, ...] = ()
    not_for: str = ""

    @property
    def usable(self) -> bool:
        """Whether it is open, and for somebody whom the facts may concern."""
        return self.available and not self.not_for


@dataclass(frozen=True)
class ExpectedPin:
    """One line of the case's `expected` block and whether the assessment meets it."""

    pin: str
    cited: bool
    met: bool
    line: int


@dataclass(frozen=True)
class Assessment:
    """Everything the tool says of one case under one rulebook and the law of one day (`as_of`, ISO date).

    `described` are the people and their relations, as facts. `judgments` are the researcher's own, from the notes
    beside the case.
    """

    case_id: str
    title: str
    state: str
    as_of: str
    path: str
    rulebook_title: str
    rulebook_version: str
    rulebook_rules: int
    rulebook_sha256: str
    people: tuple[tuple[str, str], ...]
    facts: tuple[FactShown, ...]
    described: tuple[FactShown, ...]
    findings: tuple[Finding, ...]
    questions: tuple[Question, ...]
    contested: tuple[ContestedDetail, ...]
    later: tuple[LaterAuthority, ...]
    procedures: tuple[Procedure, ...]
    expected: tuple[ExpectedPin, ...]
    unheard: tuple[str, ...]
    problems: tuple[Problem, ...] = ()
    judgments: tuple[Judgment, ...] = ()
    state_name: str = ""
    note: str = ""
    sources: tuple[SourceShown, ...] = ()
    also: tuple[tuple[str, tuple[str, ...]], ...] = ()
    """Other names of people, by id."""
    rulebook_changes: tuple[str, ...] = ()
    """The local changes of the rulebook, in words: those of findings too, and rules that it switches off."""
    left_out: tuple[LeftOut, ...] = ()
    """Details on which the case is silent and that no question asks, with what that means for the findings."""
    law_data_of: str = ""
    """The day as of which the rulebook knows treaties and procedures; later acts are not in it. "" where unknown."""

    @property
    def beyond_data(self) -> bool:
        """Whether the law asked for is of a day that the treaty data does not reach."""
        return bool(self.law_data_of) and self.as_of > self.law_data_of

    def judgment(self, finding: str) -> Judgment | None:
        """What was decided about the finding of that id, be it under an earlier one, by one or several; or None."""
        found = self.finding(finding)
        ids = (finding,) if found is None else (found.id, *found.formerly)
        return standing(judgment for judgment in self.judgments if judgment.finding in ids)

    def finding(self, id: str) -> Finding | None:
        """The finding of that id, or that was known by it, or None."""
        found = next((finding for finding in self.findings if finding.id == id), None)
        return found or next((finding for finding in self.findings if id in finding.formerly), None)

    def engaged(self) -> tuple[Finding, ...]:
        """The findings that are engaged."""
        return tuple(finding for finding in self.findings if finding.status == ENGAGED)

    def fact(self, id: str) -> FactShown | None:
        """The fact, person or relation (`people.ID`) of that id, or None."""
        return next((fact for fact in (*self.facts, *self.described) if fact.id == id), None)

    def without_finding(self) -> tuple[FactShown, ...]:
        """The facts on which no finding rests that is engaged or undetermined, and that no limit of one sees."""
        told = [finding for finding in self.findings if finding.status != NOT_ENGAGED]
        relied = {fact for finding in told for fact in finding.facts()}
        for limit in (limit for finding in told for limit in finding.limits):
            relied.update(limit.invoked_by, (fact for limb in limit.limbs for fact, _, _ in limb.facts_say))
        return tuple(fact for fact in self.facts if fact.id not in relied)

    def name(self, person: str) -> str:
        """How to write a person."""
        return dict(self.people).get(person, person)
