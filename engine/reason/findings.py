"""Findings: rules that follow, put into words, with the law of the day, the limits and the questions."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence

from engine.model.applicability import AFTER, BEFORE, OPEN, UNCLEAR, UNDATED
from engine.model.assessment import DIRECTNESS, ENGAGED, NOT_ENGAGED, UNDETERMINED, Finding, LimbShown, LimitShown
from engine.model.authority import article_of, para_order, split_pin
from engine.model.case import Case, Fact
from engine.model.derivation import Assumption, Derivation, Presumption
from engine.model.frozen import replace
from engine.model.rule import Limit, Rule
from engine.model.rulebook import Rulebook
from engine.model.vocabulary import PERSON
from engine.reason.assumptions import ordered
from engine.reason.derivations import Derivations
from engine.reason.facts_in_time import DatedFact, Way, dated
from engine.reason.features import test_fact
from engine.reason.instance import Conclusion, Grounding, Instance
from engine.reason.kept import Kept
from engine.reason.law_in_time import OverFacts
from engine.reason.program import Program
from engine.reason.sentences import agreeing, detail_words, fill, join_words
from engine.reason.solve import Solution, solve

PEOPLE = "people."
"""How the ids of what a case says of its people begin."""


class FindingWriter:
    """Writes the findings of one solved case."""

    def __init__(
        self, grounding: Grounding, solution: Solution, rulebook: Rulebook, program: Program, kept: Kept
    ) -> None:
        self.case: Case = grounding.case
        self.grounding = grounding
        self.solution = solution
        self.rulebook = rulebook
        self.program = program
        self.words = rulebook.words
        self.law = kept.law
        self._kept = kept
        self._derivations = Derivations(solution, self._presumed_words)
        self._dated: dict[str, DatedFact] = {}
        self._ways: dict[frozenset[str], Way] = {}
        self._over: dict[tuple[frozenset[str], ...], OverFacts] = {}
        self._within: dict[frozenset[str], FindingWriter] = {}
        self.solved: dict[str, Solution] = {}
        """The solution behind a finding, by its id, where it is one without the facts that the law does not reach."""
        self._raising: dict[str, list[tuple[str, set[str]]]] = {}
        self._by_subject: dict[str, list[Fact]] = {}
        for _, fact in sorted(self.grounding.facts.items()):
            for subject in self.words.chain(fact.kind):
                self._by_subject.setdefault(subject, []).append(fact)

    def findings(self) -> tuple[Finding, ...]:
        """All findings: engaged, undetermined, and the rules looked at that do not hold, in the order of views."""
        by_rule: dict[str, list[Conclusion]] = {}
        for conclusion in (*self.solution.definite, *self.solution.open):
            if conclusion.kind == "obligation":
                by_rule.setdefault(conclusion.name, []).append(conclusion)
        found = [self._finding(self.program.rules[id], sorted(by_rule[id])) for id in sorted(by_rule)]
        found += [self._not_engaged(rule) for rule in self._considered(by_rule)]
        written = self._read_together([f for f in found if f is not None])
        return tuple(sorted(written, key=_order))

    def _read_together(self, found: list[Finding]) -> list[Finding]:
        """The findings, each provision that gives no claim alone read with the articles that its facts engage.

        Where they engage none there is nothing to read it with, and nothing is found.
        """
        waiting = {finding.id for finding in found if self._waits(finding)}
        if not waiting:
            return found
        claims = [_Claim(f) for f in found if f.status != NOT_ENGAGED and not self._reads_with(f)]
        return [
            together
            for finding in found
            if (together := self._together(finding, claims) if finding.id in waiting else finding) is not None
        ]

    def _reads_with(self, finding: Finding) -> bool:
        engages = self.program.rules[finding.id].engages
        return engages is not None and bool(engages.read_with or engages.read_with_of)

    def _waits(self, finding: Finding) -> bool:
        engages = self.program.rules[finding.id].engages
        return engages is not None and bool(engages.read_with_of) and finding.status != NOT_ENGAGED

    def _together(self, finding: Finding, claims: Sequence[_Claim]) -> Finding | None:
        rule = self.program.rules[finding.id]
        assert rule.engages is not None
        places = {f"{reference.alias}.{reference.slot}" for reference in rule.engages.read_with_of}
        facts = {
            held
            for conclusion in (*self.solution.definite, *self.solution.open)
            if conclusion.kind == "obligation" and conclusion.name == rule.id
            for instance in self.solution.live.get(conclusion, ())
            for place, held in instance.names
            if place in places
        }
        authority = finding.provision.authority
        own = article_of(finding.provision.para)
        about = [
            claim
            for claim in claims
            if claim.authority == authority and claim.article != own and not facts.isdisjoint(claim.facts)
        ]
        # what is only undetermined is named where nothing on these facts is engaged
        about = [claim for claim in about if claim.finding.status == ENGAGED] or about
        articles = {citation.pin: citation for citation in finding.read_with}
        for claim in about:
            article = replace(claim.finding.provision, para=claim.article, summary="")
            articles.setdefault(article.pin, article)
        if not articles:
            return None
        read_with = sorted(articles.values(), key=lambda citation: para_order(citation.para))
        return replace(finding, read_with=tuple(read_with))

    def question(self, assumption: Assumption) -> str:
        """The question that would settle an assumption."""
        return self._kept.question(assumption, self.grounding.facts, self.case)

    def _presumed_words(self, presumption: Presumption) -> str:
        fact = self.grounding.facts[presumption.fact]
        attribute = self.words.attributes(fact.kind)[presumption.attribute]
        return detail_words(attribute, (presumption.value,), self.case, self.words, fact.main)

    def _finding(self, rule: Rule, conclusions: list[Conclusion]) -> Finding | None:
        definite = [c for c in conclusions if c in self.solution.definite]
        chosen = definite or conclusions
        # of a case that is looked at once nothing is written again
        behind = self._behind(chosen) if self._kept.live else ()
        known = self._kept.findings.get(rule.id) if self._kept.live else None
        if known is not None and known[0] == behind:
            return self._again(rule, known[1])
        found = self._written(rule, definite, chosen)
        if found is not None and found.applicability.status == "not-in-force":
            return self._without_facts_outside(rule, found) or found
        self._kept.findings[rule.id] = behind, found
        return found

    def _without_facts_outside(self, rule: Rule, found: Finding) -> Finding | None:
        """A finding none of whose ways the treaty reaches may still follow, or be open, from the other facts."""
        outside = frozenset(found.applicability.of(BEFORE, AFTER))
        writer = self._within.get(outside)
        if writer is None:
            solution = solve(self.solution.instances, outside)
            writer = FindingWriter(self.grounding, solution, self.rulebook, self.program, self._kept)
            self._within[outside] = writer
        solution = writer.solution
        conclusions = sorted(c for c in (*solution.definite, *solution.open) if c.name == rule.id)
        definite = [c for c in conclusions if c in solution.definite]
        written = writer._written(rule, definite, definite or conclusions) if conclusions else None
        if written is None or written.status == NOT_ENGAGED:
            return None
        self.solved[rule.id] = solution
        applies = written.applicability
        told = {one.fact: one for one in (*found.applicability.facts, *applies.facts)}
        facts = tuple(told[id] for id in sorted(told))
        note = f"before that day or after it, and not covered: {', '.join(sorted(outside))}"
        return replace(written, applicability=replace(applies, facts=facts, notes=(note, *applies.notes)))

    def _behind(self, chosen: list[Conclusion]) -> tuple[object, ...]:
        """All that a finding depends on, but for the law, its limits and what it owes to other facts."""
        # as a list, since to compare the same objects again costs next to nothing
        instances: list[Instance] = []
        waiting = list(chosen)
        seen = set(chosen)
        while waiting:
            for instance in self.solution.live.get(waiting.pop(), ()):
                instances.append(instance)
                if not instance.drawn <= seen:
                    waiting += sorted(instance.drawn - seen)
                    seen |= instance.drawn
        environments = tuple(self.solution.open.get(c, ()) for c in chosen)
        ids = {id for instance in instances for id in instance.premise_facts}
        ids.update(id for es in environments for e in es for a in e for id in (a.fact, a.other))
        facts = [self.grounding.facts[id] for id in sorted(ids) if id]
        return chosen, instances, environments, facts

    def _again(self, rule: Rule, finding: Finding | None) -> Finding | None:
        """A finding written before; its limits look at other facts too, and texts left out are named anew."""
        assert rule.engages is not None
        if self.law.cite(rule.engages.provision) is None or finding is None:
            return finding
        for pin in rule.cites:
            self.law.cite(pin)
        if not rule.limits:
            return finding
        facts = frozenset[str]().union(*(derivation.facts() for derivation in finding.derivations))
        limits = self._limits(rule, facts, finding.owed_to)
        return finding if limits == finding.limits else replace(finding, limits=limits)

    def _written(self, rule: Rule, definite: list[Conclusion], chosen: list[Conclusion]) -> Finding | None:
        status = ENGAGED if definite else UNDETERMINED
        ways = {c: self._derivations.of(c) for c in chosen}
        derivations = tuple(d for c in chosen for d in ways[c])
        reached = self._reached(rule, ways)
        instances = [i for c in reached for i in self.solution.live.get(c, ())]
        assumed: tuple[Assumption, ...] = ()
        if not definite:
            assumed = ordered({a for c in chosen for e in self.solution.environments(c) for a in e})
        return self._dress(
            rule,
            status,
            instances,
            derivations,
            tuple(dict.fromkeys(self.question(a) for a in assumed)),
            tuple(a for a in assumed if a.contested),
            0 if definite else min(len(e) for c in chosen for e in self.solution.open[c]),
            sum(self._derivations.left_out(c) for c in chosen),
        )

    def _not_engaged(self, rule: Rule) -> Finding | None:
        known = self._kept.not_engaged
        if rule.id not in known:  # without facts behind it, it is the same in every state of the case
            known[rule.id] = self._dress(rule, NOT_ENGAGED, [], (), (), (), 0)
        return known[rule.id]

    def _dress(
        self,
        rule: Rule,
        status: str,
        instances: list[Instance],
        derivations: tuple[Derivation, ...],
        questions: tuple[str, ...],
        turns_on: tuple[Assumption, ...],
        needs: int,
        left_out: int = 0,
    ) -> Finding | None:
        """A finding with its law; None when the provision itself is later, or addressed to another State."""
        engages = rule.engages
        assert engages is not None
        recorded = status != NOT_ENGAGED  # a text is named as left out only where a finding would cite it
        provision = self.law.cite(engages.provision, record=recorded)
        if provision is None:
            return None
        law = self._law_over(derivations)
        applicability = law.applies(provision.authority, provision.para)
        if applicability.excludes and status != NOT_ENGAGED:
            status = NOT_ENGAGED
        if engages.in_place_of and status != NOT_ENGAGED:
            treaty, article = split_pin(engages.in_place_of)
            if law.applies(treaty, article).status == "in-force":
                status = NOT_ENGAGED
                note = f"{engages.in_place_of} bound the State on these days and stands in its place"
                applicability = replace(applicability, notes=(*applicability.notes, note))
        citations = [c for pin in rule.cites if (c := self.law.cite(pin, record=recorded)) is not None]
        own = {split_pin(pin)[0] for pin in (engages.provision, *engages.read_with)}
        citations = [self.law.beside(own, c) for c in citations if not law.falls(c.authority)]
        names = _names(instances)
        owed = sorted({names_of for r in engages.owed_to for names_of in names.get(f"{r.alias}.{r.slot}", ())})

        def who(slot: str) -> str:
            people = names.get(slot)
            return join_words(map(self.case.name, self.case.told(people))) if people else "the person concerned"

        several = [slot for slot, people in names.items() if len(people) > 1]
        asked = [*questions]
        if status != NOT_ENGAGED:
            open_dates = applicability.of(UNDATED, UNCLEAR, OPEN)
            asked += [self.question(Assumption(id, "date")) for id in open_dates]
        if rule.asks and status != NOT_ENGAGED:
            asked.append(fill(agreeing(rule.asks, several), who))
        facts = frozenset[str]().union(*(derivation.facts() for derivation in derivations))
        return Finding(
            id=rule.id,
            title=rule.title,
            status=status,
            obligation=fill(agreeing(engages.statement, several), who),
            duty=engages.duty,
            directness=engages.directness,
            owed_to=tuple(owed),
            provision=provision,
            citations=tuple(dict.fromkeys(citations)),
            applicability=applicability,
            limits=self._limits(rule, facts, owed),
            derivations=derivations,
            questions=tuple(dict.fromkeys(asked)),
            turns_on=turns_on,
            needs=0 if status == NOT_ENGAGED else needs,
            rule_status=rule.status,
            rule_file=rule.file,
            rule_line=rule.line,
            read_with=tuple(c for pin in engages.read_with if (c := self.law.cite(pin, record=recorded)) is not None),
            formerly=rule.formerly,
            ways_left_out=left_out,
            changes=self._changes(rule),
        )

    def _changes(self, rule: Rule) -> tuple[str, ...]:
        """The local changes of the rulebook that touch the findings of a rule."""
        assert rule.engages is not None
        pins = (rule.engages.provision, *rule.cites)
        authority = self.rulebook.catalogue.authority(split_pin(rule.engages.provision)[0])
        acts = f"{self.case.state} {authority.treaty}" if authority is not None else ""
        return self.rulebook.changes_behind(rule.id, pins, acts)

    def _considered(self, by_rule: Collection[str]) -> list[Rule]:
        """Rules all of whose conditions speak of something alleged or drawn, though they do not hold."""
        present = set(self._by_subject)
        present |= {c.name for c in (*self.solution.definite, *self.solution.open) if c.kind == "inference"}
        return [rule for rule in self.program.speaking(present) if rule.id not in by_rule]

    def _reached(self, rule: Rule, ways: Mapping[Conclusion, tuple[Derivation, ...]]) -> list[Conclusion]:
        """The conclusions whose facts the law reaches, or all where it reaches none: others are owed nothing by it."""
        assert rule.engages is not None
        if len(ways) == 1:
            return list(ways)
        id = split_pin(rule.engages.provision)[0]
        reached = [c for c in ways if not self._law_over(ways[c]).applies(id).excludes]
        return reached or list(ways)

    def _law_over(self, derivations: Iterable[Derivation]) -> OverFacts:
        """The law over the facts of derivations."""
        key = tuple([derivation.facts() for derivation in derivations])
        found = self._over.get(key)
        if found is None:
            found = self._over[key] = self.law.over(tuple([self._way(facts) for facts in key]))
        return found

    def _way(self, facts: frozenset[str]) -> Way:
        """The dated facts among some, without the people's own descriptions."""
        found = self._ways.get(facts)
        if found is None:
            dated_facts = [self._dated_fact(id) for id in sorted(facts) if not id.startswith(PEOPLE)]
            found = self._ways[facts] = tuple(dated_facts)
        return found

    def _dated_fact(self, id: str) -> DatedFact:
        found = self._dated.get(id)
        if found is None:
            fact = self.grounding.facts[id]
            found = self._dated[id] = dated(fact, self.words.continues(fact.kind))
        return found

    def _limits(self, rule: Rule, facts: frozenset[str], owed: Sequence[str]) -> tuple[LimitShown, ...]:
        return tuple(self._limit(self.rulebook.limits[name], facts, owed) for name in rule.limits)

    def _limit(self, limit: Limit, facts: frozenset[str], owed: Sequence[str]) -> LimitShown:
        raising = self._raised_by(limit) if facts or owed else ()
        invoked = [id for id, about in raising if id in facts or not about.isdisjoint(owed)]
        looked_at = facts.union(invoked)
        limbs = []
        for limb in limit.limbs:
            said = [
                (fact.id, attribute, self._kept.detail(fact, attribute, self.case))
                for kind, attribute in limb.look_at
                for fact in self._by_subject.get(kind, ())
                if fact.id in looked_at
            ]
            limbs.append(LimbShown(limb.limb, limb.says, limb.pins, tuple(said)))
        return LimitShown(
            limit.name, limit.ground, bool(invoked), tuple(sorted(set(invoked))), limit.pins, tuple(limbs)
        )

    def _raised_by(self, limit: Limit) -> list[tuple[str, set[str]]]:
        """The facts of the case that raise a limit, each with the people it is about."""
        found = self._raising.get(limit.name)
        if found is None:
            found = self._raising[limit.name] = [
                (fact.id, {person for version in fact.versions for person in version.people.get(PERSON, ())})
                for condition in limit.invoked_by
                for fact in self._by_subject.get(condition.subject, ())
                if test_fact(fact, condition.tests, self.words) == ()
            ]
        return found


class _Claim:
    """A finding that another may be read with."""

    def __init__(self, finding: Finding) -> None:
        self.finding = finding
        self.authority = finding.provision.authority
        self.article = article_of(finding.provision.para)
        self.facts = finding.facts()


def _names(instances: Iterable[Instance]) -> dict[str, set[str]]:
    names: dict[str, set[str]] = {}
    for instance in instances:
        for slot, person in instance.names:
            names.setdefault(slot, set()).add(person)
    return names


def _order(finding: Finding) -> tuple[object, ...]:
    status = (ENGAGED, UNDETERMINED, NOT_ENGAGED).index(finding.status)
    directness = DIRECTNESS.index(finding.directness)
    provision = finding.provision
    return (status, directness, finding.needs, provision.authority, para_order(provision.para), finding.id)
