"""What if: a case kept live, so that changing it costs no second run of the engine.

Dropping a fact or answering an unknown only solves again. Another value, another fact: just that fact is
asserted into the live ground set, as a variant beside the old one, and instances that rest on a fact as it no
longer stands are left out. The result is the same as a fresh check of the changed case.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from engine.model.assessment import Assessment, Finding
from engine.model.case import Case, Detail, Fact, Person, SourceRef, Version, forms_of, read_number
from engine.model.dates import parse_date
from engine.model.derivation import Assumption
from engine.model.frozen import dataclass, replace
from engine.model.left_out import with_references
from engine.model.problem import Problem, did_you_mean
from engine.model.rulebook import Rulebook
from engine.model.vocabulary import FACT, PERSON, Attribute, Vocabulary
from engine.reason.assess import assess_grounding, law_day
from engine.reason.assumptions import ordered
from engine.reason.ground import VARIANT, Grounder, people_facts, told_of, with_implied
from engine.reason.instance import Ground, Grounding, Instance, keep_smallest
from engine.reason.kept import Kept
from engine.reason.program import Program
from engine.reason.solve import solve

PEOPLE = "people."


@dataclass(frozen=True)
class Change:
    """One change of a case.

    kind "set": `attribute` of `fact` becomes `value` (a value, several as a tuple, a count, or None for unknown); the
    attribute may be "date", or a people slot, whose value are ids of people. The fact `people.ID` stands for a person's
    own description. A set value counts for every source. kind "drop": the fact falls away, and references to it.
    kind "add": `entry` joins the case.
    """

    kind: str
    fact: str
    attribute: str = ""
    value: str | int | tuple[str, ...] | None = None
    entry: Fact | None = None


class ChangeError(ValueError):
    """A change that the case or the vocabulary does not allow."""


@dataclass(frozen=True)
class Difference:
    """What a change did to the findings: gained and lost as engaged; changed in any other way, as (before, after)."""

    gained: tuple[Finding, ...]
    lost: tuple[Finding, ...]
    changed: tuple[tuple[Finding, Finding], ...]


def compare(before: Assessment, after: Assessment) -> Difference:
    """The difference between two assessments of a case, by finding."""
    old = {finding.id: finding for finding in before.findings}
    new = {finding.id: finding for finding in after.findings}
    gained, lost, changed = [], [], []
    for id in [*new, *(id for id in old if id not in new)]:
        one, other = old.get(id), new.get(id)
        was = one is not None and one.status == "engaged"
        is_now = other is not None and other.status == "engaged"
        if is_now and not was and other is not None:
            gained.append(other)
        elif was and not is_now and one is not None:
            lost.append(one)
        elif one is not None and other is not None and one != other:
            changed.append((one, other))
        elif one is None and other is not None and other.status == "undetermined":
            changed.append((replace(other, status="not-engaged", derivations=(), questions=()), other))
        elif other is None and one is not None and one.status == "undetermined":
            changed.append((one, replace(one, status="not-engaged", derivations=(), questions=())))
    return Difference(tuple(gained), tuple(lost), tuple(changed))


def change_case(case: Case, changes: Iterable[Change], words: Vocabulary) -> Case:
    """The case with the changes made. Raises ChangeError for a change that cannot be made."""
    made: list[Change] = []
    for change in changes:
        made.append(change)
        if change.kind == "add":
            if change.entry is None or any(fact.id == change.entry.id for fact in case.facts):
                raise ChangeError(f"there already is a fact `{change.fact}`")
            case = replace(case, facts=(*case.facts, change.entry))
        elif change.fact.startswith(PEOPLE):
            person = case.people.get(change.fact.removeprefix(PEOPLE))
            if person is None or change.kind == "drop":
                raise ChangeError(f"`{change.fact}` is no person that can be changed so")
            case = replace(case, people={**case.people, person.id: _set_person(person, change, words)})
        else:
            if not any(fact.id == change.fact for fact in case.facts):
                dropped = any(one.kind == "drop" and one.fact == change.fact for one in made)
                why = ": it is dropped too" if dropped else _meant(change.fact, [fact.id for fact in case.facts])
                raise ChangeError(f"there is no fact `{change.fact}`{why}")
            if change.kind == "drop":
                kept = (fact for fact in case.facts if fact.id != change.fact)
                case = replace(case, facts=tuple(_without_reference(f, change.fact, words) for f in kept))
            else:
                _check_names(case, change, words)
                facts = (_set(f, change, words) if f.id == change.fact else f for f in case.facts)
                case = replace(case, facts=tuple(facts))
    # after a change a reference that was left out may mean one fact only, as in the file so edited
    return replace(case, facts=tuple(with_references(case.facts, words)[0]))


MOST_VARIANTS = 64
"""After so many facts told in another way the case is grounded anew, without those that nobody looks at any more."""


class LiveCase:
    """A case grounded once, for any number of changes. Close it before the network serves another case."""

    def __init__(
        self,
        case: Case,
        rulebook: Rulebook,
        program: Program,
        today: str,
        problems: Iterable[Problem] = (),
    ) -> None:
        self.case = case
        self.rulebook = rulebook
        self.program = program
        self.today = today
        self.problems = tuple(problems)
        self._kept = Kept(case, rulebook, program, law_day(case, today), live=True)
        self._people: tuple[Mapping[str, Person], list[Fact]] = ({}, [])
        self._ground()
        try:
            self.base = self._assess(case)
        except BaseException:
            self._grounder.close()
            raise

    def _ground(self, case: Case | None = None) -> None:
        """Ground a state of the case as it is, without variants."""
        facts = self._facts_of(case or self.case)
        self._asserted = {(fact.id, fact.content): fact.id for fact in facts}
        self._variants = 0
        self._renamed: dict[Instance, Instance] = {}
        self._grounder = Grounder(self.case, self.program)
        try:
            self._grounder.add(facts)
            self._grounding = self._grounder.run()
        except BaseException:
            self._grounder.close()
            raise

    def apply(self, changes: Sequence[Change]) -> Assessment:
        """The assessment of the case with the changes made; the case itself stays as it is."""
        return self.assess(change_case(self.case, changes, self.program.words))

    def assess(self, case: Case) -> Assessment:
        """The assessment of another state of the same case."""
        if any(person.timed for person in case.people.values()):  # how they were then turns on all the facts
            self._grounder.close()
            self._ground(case)
        new = self._new(case)
        if new and self._variants >= MOST_VARIANTS:
            self._grounder.close()
            self._ground()
            new = self._new(case)
        if new:
            told = []
            for fact in new:
                self._variants += 1
                id = self._asserted[fact.id, fact.content] = f"{fact.id}{VARIANT}{self._variants}"
                told.append(replace(fact, id=id))
            self._grounder.add(told)
            self._grounding = self._grounder.run()
        return self._assess(case)

    def _new(self, case: Case) -> list[Fact]:
        """The facts of a state of the case that are not yet asserted as they stand there."""
        return [fact for fact in self._facts_of(case) if (fact.id, fact.content) not in self._asserted]

    def grounding(self, case: Case) -> Grounding:
        """The grounding of a state of the case whose facts are all asserted."""
        facts = {fact.id: fact for fact in self._facts_of(case)}
        standing = {"", *(self._asserted[fact.id, fact.content] for fact in facts.values())}
        live = [instance for instance in self._grounding.instances if standing.issuperset(instance.premise_facts)]
        unheard = {told_of(id) for id in self._grounding.unheard if id in standing}
        return Grounding(case, facts, self._as_told(live), tuple(sorted(unheard)))

    def close(self) -> None:
        """Let the network serve another case."""
        self._grounder.close()

    def _facts_of(self, case: Case) -> list[Fact]:
        """The facts of a state of the case; those of its people are the same objects as long as the people are."""
        people, described = self._people
        if case.people is not people or any(person.timed for person in case.people.values()):
            described = [with_implied(fact, self.program.words) for fact in people_facts(case, self.program.words)]
            self._people = case.people, described
        return [*described, *(with_implied(fact, self.program.words) for fact in case.facts)]

    def _as_told(self, live: list[Instance]) -> tuple[Instance, ...]:
        """Instances under the ids of the case, in their order; of those that then say the same, the first."""
        variants = [instance for instance in live if any(VARIANT in id for id in instance.premise_facts)]
        if not variants:
            return tuple(live)
        renamed = []
        for instance in variants:
            if instance not in self._renamed:
                self._renamed[instance] = _as_told(instance)
            renamed.append(self._renamed[instance])
        touched = {instance.conclusion for instance in renamed}
        left = set(map(id, variants))
        kept: dict[tuple[object, ...], Instance] = {}
        others = []
        for instance in live:
            if id(instance) in left:
                continue
            if instance.conclusion in touched:
                keep_smallest(kept, instance)
            else:
                others.append(instance)
        for instance in renamed:
            keep_smallest(kept, instance)
        return tuple(sorted([*others, *kept.values()], key=lambda instance: instance.key))

    def _assess(self, case: Case) -> Assessment:
        grounding = self.grounding(case)
        solution = solve(grounding.instances)
        return assess_grounding(grounding, solution, self.rulebook, self.program, self.today, self.problems, self._kept)


def _as_told(instance: Instance) -> Instance:
    """The instance under the ids of the case, whatever variants it rests on."""
    premises = tuple(p if p.conclusion else Ground(told_of(p.fact)) for p in instance.premises)
    assumptions = ordered({_assumption_as_told(a) for a in instance.assumptions})
    presumed = tuple(sorted(replace(p, fact=told_of(p.fact)) for p in instance.presumed))
    return replace(instance, premises=premises, assumptions=assumptions, presumed=presumed)


def _assumption_as_told(assumption: Assumption) -> Assumption:
    fact, other = told_of(assumption.fact), told_of(assumption.other)
    if fact == assumption.fact and other == assumption.other:
        return assumption
    if other and other < fact:  # dates are compared in the order of ids, which the renaming may have turned
        turned = {"before": "after", "after": "before"}
        allowed = tuple(turned.get(word, word) for word in assumption.allowed)
        return replace(assumption, fact=other, other=fact, allowed=allowed)
    return replace(assumption, fact=fact, other=other)


def _set(fact: Fact, change: Change, words: Vocabulary) -> Fact:
    if change.attribute == "date":
        try:
            date = None if change.value is None else parse_date(str(change.value))
        except ValueError as error:
            raise ChangeError(str(error)) from error
        return replace(fact, versions=tuple(_merged([replace(version, date=date) for version in fact.versions])))
    if change.attribute in words.slots(fact.kind):
        return _set_people(fact, change)
    detail = _detail(fact.kind, change, words)
    versions = []
    for version in fact.versions:
        details = dict(version.details)
        details.pop(change.attribute, None)
        if detail is not None:
            details[change.attribute] = detail
        versions.append(replace(version, details=details))
    return replace(fact, versions=tuple(_merged(versions)))


def _set_people(fact: Fact, change: Change) -> Fact:
    value = change.value
    named = value if isinstance(value, tuple) else () if value in (None, "unknown") else (str(value),)
    if not named and change.attribute == PERSON:
        raise ChangeError(f"`{fact.id}` needs somebody as `{PERSON}`")
    versions = []
    for version in fact.versions:
        people = {slot: held for slot, held in version.people.items() if slot != change.attribute}
        versions.append(replace(version, people={**people, change.attribute: named} if named else people))
    return replace(fact, versions=tuple(_merged(versions)))


def _check_names(case: Case, change: Change, words: Vocabulary) -> None:
    """Raise ChangeError when the new value names a fact or a person that the case does not have."""
    kind = next(fact.kind for fact in case.facts if fact.id == change.fact)
    named = change.value if isinstance(change.value, tuple) else (str(change.value),)
    if change.attribute in words.slots(kind):
        for name in named if change.value not in (None, "unknown") else ():
            if name not in case.people:
                raise ChangeError(f"`{change.attribute}`: there is no person `{name}`{_meant(name, case.people)}")
        return
    attribute = words.attributes(kind).get(change.attribute)
    if attribute is None or attribute.values != FACT or change.value in (None, "unknown"):
        return
    ids = {fact.id for fact in case.facts}
    for name in named:
        if name not in ids:
            raise ChangeError(f"`{change.attribute}`: there is no fact `{name}`")


def _merged(versions: list[Version]) -> list[Version]:
    """Versions that no longer differ are one, told by all their sources."""
    kept: list[Version] = []
    for version in versions:
        for number, other in enumerate(kept):
            same = (version.people, version.details) == (other.people, other.details)
            if same and version.date == other.date:
                sources: dict[SourceRef, None] = dict.fromkeys((*other.sources, *version.sources))
                kept[number] = replace(other, sources=tuple(sources))
                break
        else:
            kept.append(version)
    return kept


def _set_person(person: Person, change: Change, words: Vocabulary) -> Person:
    detail = _detail("person", change, words)
    details = dict(person.details)
    details.pop(change.attribute, None)
    if detail is not None:
        details[change.attribute] = detail
    return replace(person, details=details)


def _detail(kind: str, change: Change, words: Vocabulary) -> Detail | None:
    attribute = words.attributes(kind).get(change.attribute)
    if attribute is None:
        known = [*words.attributes(kind), *words.slots(kind)]
        raise ChangeError(f"`{change.attribute}` is not an attribute of `{kind}`{_meant(change.attribute, known)}")
    value = change.value
    if value is None or value in ("unknown", ()):
        return None
    if attribute.numeric:
        return _number(attribute, value)
    listed = value if isinstance(value, tuple) else (str(value),)
    tree = words.tree(attribute)
    for item in listed:
        if tree is not None and not tree.declares(item):
            several = [part.strip() for part in item.split(",")]
            if len(several) > 1 and all(map(tree.declares, several)):
                raise ChangeError(f"for several values of `{change.attribute}` write [{', '.join(several)}]")
            raise ChangeError(f"`{item}` is not a value of `{change.attribute}`{_meant(item, tree.values)}")
    if len(listed) > 1 and not attribute.many and attribute.values != FACT:
        raise ChangeError(f"`{change.attribute}` takes one value")
    return listed


def _meant(written: str, known: Iterable[str]) -> str:
    near = did_you_mean(written, known)
    return f"; did you mean `{near}`?" if near else ""


def _number(attribute: Attribute, value: object) -> Detail:
    written = str(value)
    try:
        return read_number(attribute, int(written) if written.isdecimal() else written)
    except ValueError as error:
        raise ChangeError(f"{error}; write {forms_of(attribute)}") from error


def _listed(detail: Detail | None) -> tuple[str, ...]:
    return detail if isinstance(detail, tuple) else ()


def _without_reference(fact: Fact, gone: str, words: Vocabulary) -> Fact:
    """The fact without a reference; a source that then names nothing is taken to say what the case itself says."""
    references = [name for name, a in words.attributes(fact.kind).items() if a.values == FACT]
    if not any(gone in _listed(v.details.get(name)) for v in fact.versions for name in references):
        return fact
    versions: list[Version] = []
    for version in fact.versions:
        details = dict(version.details)
        for name in references:
            held = details.get(name)
            if isinstance(held, tuple) and gone in held:
                main = _listed(versions[0].details.get(name)) if versions else ()
                left = tuple(id for id in held if id != gone) or main
                if left:
                    details[name] = left
                else:
                    del details[name]
        versions.append(replace(version, details=details))
    return replace(fact, versions=tuple(versions))
