"""Rules held against the law they cite: scope, strength, one event, limits, provisions, and ids that name them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from engine.lint.parts import live_rules
from engine.lint.report import Reporter
from engine.model.authority import article_of, split_pin
from engine.model.rule import Clause, Condition, Rule
from engine.model.rulebook import Rulebook
from engine.model.vocabulary import FACT, PERSON

BINDING = ("must",)
WEAK = ("should", "reporting")
MUST = (" must ", " may not ", " shall ")


def check_scopes(rulebook: Rulebook, report: Reporter) -> None:
    """Pins whose paragraph speaks of certain people or proceedings only, in rules that test nothing of the kind."""
    scopes = _Scopes(rulebook)
    for rule in live_rules(rulebook):
        for number, pin in enumerate(rule.cites if rule.engages else ()):
            entry = rulebook.catalogue.paragraph(pin)
            words = [word for word in (entry.scope if entry else ()) if word in scopes.declared]
            if not words or entry is None or len(words) < len(entry.scope):
                continue
            if not any(scopes.tested(rule, word) for word in words):
                says = " or ".join(scopes.declared[word] for word in words)
                message = f"`{pin}` speaks of {says}, and no condition tests that"
                report.at_rule("R045", rule, message, "cites", number, expected="a condition on it, or another pin")


def check_events(rulebook: Rulebook, report: Reporter) -> None:
    """Rules whose facts share nothing but a person, so that two events, or two cases, of one person are mixed."""
    for rule in live_rules(rulebook):
        for clause in rule.clauses:
            loose = [c for c in clause.conditions[1:] if _shares_a_person_only(c, clause, rulebook)]
            if not loose or _facts_of(clause, rulebook) < 2:
                continue
            if not rule.joined_by_person:
                names = ", ".join(f"`{condition.alias}`" for condition in loose)
                message = f"{names} shares nothing with the other facts but a person"
                expected = "a reference, proceedings, an event that an inference carries, days, or `joined_by_person:`"
                report.at_rule("R046", rule, message, "when", expected=expected)
            break
        else:
            if rule.joined_by_person and not rule.beside:
                message = "`joined_by_person` gives a reason, and all the facts share an event"
                report.at_rule("R058", rule, message, "joined_by_person", expected="no such line")


def check_strength(rulebook: Rulebook, report: Reporter) -> None:
    """Statements that say `must` where nothing that is cited goes further than `should`, and reports called duties."""
    for rule in live_rules(rulebook):
        if rule.engages is None or not any(word in f" {rule.engages.statement} " for word in MUST):
            continue
        pins = (rule.engages.provision, *rule.cites)
        entries = [entry for pin in pins if (entry := rulebook.catalogue.paragraph(pin)) is not None]
        strengths = {entry.strength for entry in entries if entry.strength}
        if strengths and strengths <= set(WEAK):
            message = "the statement says `must`, and what is cited says no more than `should`"
            report.at_rule("R047", rule, message, "engages", "statement", expected="`should`, or a pin that binds")


def check_derogations(rulebook: Rulebook, report: Reporter) -> None:
    """Limits on derogation at provisions that no emergency suspends."""
    treaties: Mapping[str, Any] = rulebook.plain["law"]["treaties"]
    for rule in live_rules(rulebook):
        if rule.engages is None:
            continue
        authority_id, para = split_pin(rule.engages.provision)
        authority = rulebook.catalogue.authority(authority_id)
        derogation = (treaties.get(authority.treaty) or {}).get("derogation") if authority else None
        lasting = (derogation or {}).get("non_derogable") or ()
        clause = str((derogation or {}).get("clause") or "")
        if not clause or not any(para == one or para.startswith(f"{one}(") for one in lasting):
            continue
        for number, name in enumerate(rule.limits):
            pins = rulebook.limits[name].pins
            own = [split_pin(pin)[1] for pin in pins if split_pin(pin)[0] == authority_id]
            if own and all(article_of(one) == clause for one in own):
                message = f"`{name}` is a limit of derogation, and {rule.engages.provision} is not open to any"
                report.at_rule("R048", rule, message, "limits", number, expected="no such limit")


def check_ids(rulebook: Rulebook, report: Reporter) -> None:
    """Ids that name another article of the same authority than the provision engaged."""
    for rule in live_rules(rulebook):
        if rule.engages is None:
            continue
        authority, para = split_pin(rule.engages.provision)
        group = rule.id.partition(".")[0]
        if not group.startswith(f"{authority}-"):
            continue
        named = group.removeprefix(f"{authority}-").replace("-", "(", 1).replace("-", ")(")
        named = f"{named})" if "(" in named else named
        if named[:1].isdigit() and not (para == named or para.startswith(f"{named}(")):
            message = f"the id says {named}, and the provision is {para}"
            report.at_rule("R049", rule, message, "id", expected=f"an id for {para}, with `formerly: [{rule.id}]`")


def check_claims(rulebook: Rulebook, report: Reporter) -> None:
    """Provisions that give no claim alone, in rules that do not say what they are read with."""
    for rule in live_rules(rulebook):
        engages = rule.engages
        if engages is None or engages.read_with or engages.read_with_of:
            continue
        authority_id, para = split_pin(engages.provision)
        authority = rulebook.catalogue.authority(authority_id)
        if authority is not None and article_of(para) in authority.no_claim_alone:
            message = f"`{engages.provision}` gives no claim alone"
            report.at_rule("R050", rule, message, "engages", expected="`with:`, the provisions it is read with")


class _Scopes:
    """What tests each declared word of scope, in rules and in the rules on which they rest."""

    def __init__(self, rulebook: Rulebook) -> None:
        self.words = rulebook.words
        self.declared = {entry["id"]: str(entry["says"]) for entry in rulebook.plain["law"]["scopes"]}
        self._met_by = {entry["id"]: entry["met_by"] for entry in rulebook.plain["law"]["scopes"]}
        self._drawing: dict[str, list[Rule]] = {}
        for rule in live_rules(rulebook):
            if rule.draws is not None:
                self._drawing.setdefault(rule.draws.inference, []).append(rule)

    def tested(self, rule: Rule, word: str, path: tuple[str, ...] = ()) -> bool:
        """Whether every branch of a rule tests the scope, itself or through all that draws its inferences."""
        return all(any(self._tests(c, word, path) for c in clause.conditions) for clause in rule.clauses)

    def _tests(self, condition: Condition, word: str, path: tuple[str, ...]) -> bool:
        chain = self.words.chain(condition.subject)
        for one in self._met_by[word]:
            if isinstance(one, str):
                if one in chain:
                    return True
                continue
            ((subject, details),) = one.items()
            if subject in chain and all(_asks(condition, name, value) for name, value in details.items()):
                return True
        if condition.subject not in self.words.inferences or condition.subject in path:
            return False
        drawing = self._drawing.get(condition.subject, ())
        return bool(drawing) and all(self.tested(rule, word, (*path, condition.subject)) for rule in drawing)


def _asks(condition: Condition, name: str, value: str | Sequence[str]) -> bool:
    wanted = {value} if isinstance(value, str) else set(value)
    return any(t.attribute == name and ("stated" in wanted or wanted >= set(t.values)) for t in condition.tests)


def _facts_of(clause: Clause, rulebook: Rulebook) -> int:
    return sum(1 for _ in _events(clause, rulebook))


def _events(clause: Clause, rulebook: Rulebook) -> Iterator[Condition]:
    """The conditions on facts, and on inferences that could carry one."""
    for condition in clause.conditions:
        if not _tells_of_a_person(condition, rulebook):
            yield condition


def _tells_of_a_person(condition: Condition, rulebook: Rulebook) -> bool:
    """Whether a condition says who or how somebody is, and not what happened."""
    words = rulebook.words
    if condition.subject in words.relations or condition.subject == PERSON:
        return True
    inference = words.inferences.get(condition.subject)
    return inference is not None and inference.lasting


def _shares_a_person_only(condition: Condition, clause: Clause, rulebook: Rulebook) -> bool:
    if _tells_of_a_person(condition, rulebook):
        return False
    if any(test.relation == "within" for test in condition.dates):
        return False
    if any(_on_a_fact(condition, join.slot, rulebook) for join in condition.joins):
        return False
    position = clause.conditions.index(condition)
    later = [
        join
        for other in clause.conditions[position + 1 :]
        for join in other.joins
        if join.position == position and _on_a_fact(other, join.slot, rulebook)
    ]
    return not later


def _on_a_fact(condition: Condition, slot: str, rulebook: Rulebook) -> bool:
    words = rulebook.words
    if condition.subject in words.inferences:
        return slot in words.fact_slots(condition.subject)
    attribute = words.attributes(condition.subject).get(slot) if condition.subject in words.kinds else None
    return attribute is not None and attribute.values == FACT
