"""Loads rule files: rules into clauses, limits into their tests, every name checked against vocabulary and catalogue.

The format is docs/rule-authors.md. A rule with a problem is left out and the problem named; nothing raises.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

from engine.load.clauses import to_clause
from engine.load.conditions import ID, MAX_CONDITIONS, ConditionReader, Draft
from engine.load.document import Document, read_document
from engine.load.former_words import renew, unheard
from engine.load.pins import pins_of_entry, spelled_out
from engine.load.presumptions import presume
from engine.load.several_provisions import several_provisions
from engine.load.shape_problems import check_shape
from engine.load.shapes import LimitShape, RuleFileShape, RuleShape
from engine.model.authority import Catalogue
from engine.model.problem import Near, Problem, did_you_mean
from engine.model.rule import (
    Clause,
    Condition,
    Drawn,
    Limit,
    LimitLimb,
    Obligation,
    Reference,
    Revision,
    Rule,
    RuleTest,
)
from engine.model.vocabulary import PLACE, Vocabulary

CODES = {
    "R001": "not the shape of a rule file",
    "R002": "unknown kind, relation or inference",
    "R003": "unknown attribute or slot",
    "R004": "value not allowed",
    "R005": "unknown name of a condition",
    "R006": "pin not in the catalogue",
    "R007": "id given twice",
    "R008": "rule that both engages and infers, or neither",
    "R009": "unknown limit",
    "R010": "condition joined to no other",
    "R011": "too large for the engine",
    "R012": "placeholder that no condition fills",
    "R013": "pin of a paragraph that is said to need no rule",
    "R014": "limit without a test",
    "R015": "history out of order",
    "R016": "presumption that no condition tests",
    "R017": "provision among several that is not complete",
}
MAX_CLAUSES = 64

Keys = tuple["str | int", ...]


class Bound(NamedTuple):
    """What a rule can name: the slots that every clause fills, by the name of their condition.

    `facts` are the names of conditions that are a fact in every clause, `references` what in them refers to others.
    `unread` are the names of conditions that could not be read, "" where not even the name is known.
    """

    slots: Mapping[str, set[str]]
    facts: frozenset[str]
    references: Mapping[str, set[str]]
    unread: frozenset[str]

    def excuses(self, alias: str) -> bool:
        """Whether the name may belong to a condition that could not be read."""
        return alias not in self.slots and not self.unread.isdisjoint((alias, ""))


class RuleLoader:
    """Collects rules, limits and problems over the files of a rulebook."""

    def __init__(self, words: Vocabulary, catalogue: Catalogue) -> None:
        self.words = words
        self.catalogue = catalogue
        self.rules: dict[str, Rule] = {}
        self.limits: dict[str, Limit] = {}
        self.problems: list[Problem] = []
        self._limit_uses: list[tuple[Document, Keys, str]] = []
        self._former: list[tuple[Document, Keys, str, str]] = []

    def load(self, path: Path, name: str) -> None:
        """Read one file; `name` is how it is called in results (relative to the rulebook)."""
        document, found = read_document(path)
        self.problems += found
        if document is not None:
            self.load_document(document, name)

    def load_document(self, document: Document, name: str) -> None:
        """Read the rules and limits of one document."""
        data = document.data
        at: Keys = ()
        if isinstance(data, dict):
            shape, found = check_shape(RuleFileShape, data, document, code="R001")
            self.problems += found
            if shape is None:
                return
            for limit, entry in shape.limits.items():
                self._limit(limit, entry, document, name)
            data, at = shape.rules, ("rules",)
        if not isinstance(data, list):
            self.problems.append(document.problem("R001", "this is no rule file", (), expected="a list of rules"))
            return
        for number, entry in enumerate(data):
            self._rule(entry, document, (*at, number), name)

    def finish(self) -> None:
        """Check what only the whole rulebook can tell: that limits are declared, and earlier ids belong to one rule."""
        known = {id: id for id in self.rules}
        for document, keys, id, former in self._former:
            if former in known:
                message = f"`{former}` is already an id of `{known[former]}`"
                self._report(document, "R007", message, keys)
            known[former] = id
        for document, keys, limit in self._limit_uses:
            if limit not in self.limits:
                hint = did_you_mean(limit, self.limits)
                self.problems.append(document.problem("R009", f"`{limit}` is not a declared limit", keys, hint=hint))

    def _rule(self, data: Any, document: Document, keys: Keys, file: str) -> None:
        several = several_provisions(data, document, keys, self.problems)
        if several is None:
            self._single(data, document, keys, file)
            return
        for part in several:
            self._single(part.data, part.document, keys, file, part.beside)

    def _single(self, data: Any, document: Document, keys: Keys, file: str, beside: str = "") -> None:
        before = len(self.problems)
        shape, found = check_shape(RuleShape, data, document, keys, code="R001")
        self.problems += found
        if shape is None:
            return
        if shape.id in self.rules:
            other = self.rules[shape.id]
            self._report(
                document,
                "R007",
                f"`{shape.id}` is already the id of {other.file}:{other.line}",
                (*keys, "id"),
            )
        if (shape.engages is None) == (shape.infers is None):
            self._report(document, "R008", "a rule has either `engages` or `infers`", keys)
        reader = ConditionReader(self.words, document, self.problems)
        alternatives = reader.alternatives(data["when"]["all"], (*keys, "when", "all"))
        presume(shape.presume, alternatives, self.words, document, (*keys, "presume"), self.problems)
        for name, presumed in shape.presume.items():
            self._pin(presumed.pin, document, (*keys, "presume", name, "as"))
        clauses: list[Clause] = []
        if len(alternatives) > MAX_CLAUSES:
            message = f"the `any` branches make {len(alternatives)} clauses"
            self._report(document, "R011", message, (*keys, "when"), expected=f"at most {MAX_CLAUSES}")
        else:
            for drafts in alternatives:
                if len(drafts) > MAX_CONDITIONS:
                    message = f"{len(drafts)} conditions in one clause"
                    self._report(document, "R011", message, (*keys, "when"), expected=f"at most {MAX_CONDITIONS}")
                clause = to_clause(drafts, self.words, document, self.problems)
                if clause is not None:
                    clauses.append(clause)
        for number, pin in enumerate(shape.cites):
            self._pin(pin, document, (*keys, "cites", number))
        self._limit_uses += [(document, (*keys, "limits", n), limit) for n, limit in enumerate(shape.limits)]
        self._former += [(document, (*keys, "formerly", n), shape.id, old) for n, old in enumerate(shape.formerly)]
        bound = self._bound(alternatives)
        engages = self._engages(shape, bound, document, keys)
        draws = self._draws(shape, bound, document, keys)
        self._placeholders(shape.asks, bound, document, (*keys, "asks"))
        tests = self._tests(shape, data, document, keys)
        history = self._history(shape, document, keys)
        if any(problem.severity == "error" for problem in self.problems[before:]):
            return
        self.rules[shape.id] = Rule(
            id=shape.id,
            title=shape.title,
            status=shape.status,
            clauses=tuple(clauses),
            engages=engages,
            draws=draws,
            cites=spelled_out(shape.cites, self.catalogue),
            limits=tuple(shape.limits),
            asks=shape.asks,
            tests=tests,
            file=file,
            line=document.at(keys).line,
            note=shape.note,
            related=tuple(shape.related),
            reviewer=shape.reviewer,
            modified=shape.modified or (history[-1].on if history else ""),
            history=history,
            superseded_by=tuple(shape.superseded_by),
            formerly=tuple(shape.formerly),
            beside=beside,
        )

    def _engages(self, shape: RuleShape, bound: Bound, document: Document, keys: Keys) -> Obligation | None:
        if shape.engages is None:
            return None
        at = (*keys, "engages")
        self._pin(shape.engages.provision, document, (*at, "provision"))
        provision, *more = pins_of_entry(shape.engages.provision, self.catalogue)
        if more:
            message = f"`{shape.engages.provision}` names {1 + len(more)} paragraphs"
            self._report(document, "R006", message, (*at, "provision"), expected="one provision; cite the others")
        owed = shape.engages.owed_to
        references = []
        for number, written in enumerate([owed] if isinstance(owed, str) else owed):
            place = (*at, "owed_to") if isinstance(owed, str) else (*at, "owed_to", number)
            reference = self._reference(written, bound, document, place)
            if reference is not None:
                references.append(reference)
        self._placeholders(shape.engages.statement, bound, document, (*at, "statement"))
        pins, of = self._read_with(shape.engages.read_with, bound, document, (*at, "with"))
        return Obligation(
            provision,
            shape.engages.duty,
            shape.engages.directness,
            tuple(references),
            shape.engages.statement,
            pins,
            of,
        )

    def _read_with(
        self, written: list[str] | str, bound: Bound, document: Document, keys: Keys
    ) -> tuple[tuple[str, ...], tuple[Reference, ...]]:
        """The pins that a provision is read with, and the facts whose own provisions it is read with."""
        pins, of = [], []
        for number, one in enumerate([written] if isinstance(written, str) else written):
            at = keys if isinstance(written, str) else (*keys, number)
            if one.startswith("$"):
                reference = self._fact_reference(one, bound, document, at)
                of += [] if reference is None else [reference]
            else:
                self._pin(one, document, at)
                pins.append(one)
        return tuple(pins), tuple(of)

    def _draws(self, shape: RuleShape, bound: Bound, document: Document, keys: Keys) -> Drawn | None:
        if shape.infers is None:
            return None
        at = (*keys, "infers")
        if len(shape.infers) != 1:
            self._report(document, "R001", "a rule draws one inference", at)
            return None
        ((name, people),) = shape.infers.items()
        if name not in self.words.inferences:
            hint = did_you_mean(name, self.words.inferences)
            self._report(document, "R002", f"`{name}` is not a declared inference", (*at, name), key=True, hint=hint)
            return None
        facts = self.words.fact_slots(name)
        slots = {*self.words.inferences[name].people, *facts}
        found = []
        for slot, written in people.items():
            if slot not in slots:
                expected = ", ".join(sorted(slots))
                message = f"`{slot}` is not a slot of `{name}`"
                self._report(document, "R003", message, (*at, name, slot), key=True, expected=expected)
            if slot in facts:
                reference = self._fact_reference(written, bound, document, (*at, name, slot))
            else:
                reference = self._reference(written, bound, document, (*at, name, slot))
            if reference is not None:
                found.append((slot, reference))
        for slot in sorted(slots - set(people)):
            self._report(document, "R003", f"`{slot}` of `{name}` is missing", (*at, name))
        return Drawn(name, tuple(sorted(found, key=lambda pair: pair[0])))

    def _tests(self, shape: RuleShape, data: Any, document: Document, keys: Keys) -> tuple[RuleTest, ...]:
        found = []
        for number, test in enumerate(shape.tests):
            at = (*keys, "tests", number)
            if len(test) != 1:
                self._report(document, "R001", "a test has one status", at)
                continue
            ((expects, facts),) = test.items()
            found.append(RuleTest(expects, tuple(facts), document.at(at).line))
        return tuple(found)

    def _history(self, shape: RuleShape, document: Document, keys: Keys) -> tuple[Revision, ...]:
        """The revisions, oldest first; `modified`, where it is given, is the day of the last."""
        last = ""
        for number, entry in enumerate(shape.history):
            at = (*keys, "history", number, "on")
            if not _is_day(entry.on):
                self._report(document, "R015", f"{entry.on} is no day of the calendar", at)
            elif entry.on < last:
                message = f"{entry.on} stands below {last}"
                self._report(document, "R015", message, at, expected="the oldest entry first")
            last = max(last, entry.on)
        at = (*keys, "modified")
        if shape.modified and not _is_day(shape.modified):
            self._report(document, "R015", f"{shape.modified} is no day of the calendar", at)
        elif shape.modified and last and shape.modified != last:
            message = f"`modified` is {shape.modified}, and the last entry of `history` is of {last}"
            self._report(document, "R015", message, at, expected=f"{last}, or one more entry")
        return tuple(Revision(entry.on, entry.what, entry.by) for entry in shape.history)

    def _bound(self, alternatives: list[list[Draft]]) -> Bound:
        bound: dict[str, set[str]] | None = None
        for drafts in alternatives:
            here = {draft.alias: set(self.words.slots(draft.subject)) for draft in drafts if draft.known}
            bound = here if bound is None else {a: s & here[a] for a, s in bound.items() if a in here}
        named = [
            {draft.alias: draft.slots for draft in drafts if draft.known and draft.dated} for drafts in alternatives
        ]
        facts = frozenset(set.intersection(*map(set, named))) if named else frozenset()
        references = {alias: set.intersection(*(set(slots[alias]) for slots in named)) for alias in facts}
        unread = frozenset(draft.alias for drafts in alternatives for draft in drafts if not draft.known)
        return Bound(bound or {}, facts, references, unread)

    def _today(self, kind: str, attribute: str) -> tuple[str, str]:
        """A kind and an attribute in the words of today."""
        kind, body = renew(kind, {attribute: None}, self.words, unheard)
        return kind, next(reversed(body))

    def _reference(self, written: str, bound: Bound, document: Document, keys: Keys) -> Reference | None:
        alias, _, slot = written.removeprefix("$").partition(".")
        if not written.startswith("$") or not slot:
            expected = "a person of a condition, such as $s.person"
            hint = f"${written}" if slot and alias in bound.slots else ""
            self._report(document, "R005", f"`{written}` names nobody", keys, expected=expected, hint=hint)
            return None
        if bound.excuses(alias):
            return None
        if alias not in bound.slots:
            message = f"no condition of every branch is called `{alias}`"
            self._report(document, "R005", message, keys, hint=did_you_mean(alias, bound.slots))
            return None
        if slot not in bound.slots[alias]:
            message = f"`{slot}` is not a slot of `{alias}`"
            slots = sorted(bound.slots[alias])
            hint = did_you_mean(slot, slots)
            self._report(document, "R003", message, keys, expected=", ".join(slots), hint=hint)
            return None
        return Reference(alias, slot)

    def _fact_reference(self, written: str, bound: Bound, document: Document, keys: Keys) -> Reference | None:
        """`$v`, the fact of a condition, or `$i.act`, one that an inference carries or another fact refers to."""
        alias, _, slot = written.removeprefix("$").partition(".")
        if written.startswith("$") and slot in bound.references.get(alias, ()):
            return Reference(alias, slot)
        if slot or not written.startswith("$"):
            return self._reference(written, bound, document, keys)
        if bound.excuses(alias):
            return None
        if alias not in bound.facts:
            message = f"no condition of every branch is a fact called `{alias}`"
            self._report(document, "R005", message, keys, hint=did_you_mean(alias, bound.facts))
            return None
        return Reference(alias, ID)

    def _placeholders(self, text: str, bound: Bound, document: Document, keys: Keys) -> None:
        for name in PLACE.findall(text):
            alias, _, slot = name.partition(".")
            if bound.excuses(alias) or slot in bound.slots.get(alias, ()):
                continue
            known = sorted(f"{a}.{s}" for a, slots in bound.slots.items() for s in slots)
            near = did_you_mean(name, known)
            message = f"`{{{name}}}` is filled by no condition"
            expected = ", ".join(f"{{{one}}}" for one in known)
            self._report(
                document,
                "R012",
                message,
                keys,
                expected=expected,
                hint=Near(f"{{{near}}}", only=near.only) if near else "",
            )

    def _pin(self, pin: str, document: Document, keys: Keys) -> None:
        entry = self.catalogue.paragraph(pin)
        if entry is None and (named := pins_of_entry(pin, self.catalogue)) != (pin,):
            for one in named:
                self._pin(one, document, keys)
            return
        if entry is not None:
            if entry.outside:
                message = f"`{pin}` is cited, and the catalogue says why no rule needs it: {entry.outside}"
                self._report(document, "R013", message, keys, expected="another pin, or no `outside:` in its entry")
            return
        authority, _, para = pin.partition(":")
        if authority in self.catalogue and not para:
            expected = f"a pin, with a paragraph of it: `{authority}:1`"
            self._report(document, "R006", f"`{pin}` names a whole text", keys, expected=expected)
            return
        if authority in self.catalogue:
            found = self.catalogue.authority(authority)
            near = did_you_mean(pin.partition(":")[2], found.paragraphs if found else ())
            hint = f"{authority}:{near}" if near else ""
        else:
            hint = did_you_mean(authority, self.catalogue)
        self._report(document, "R006", f"`{pin}` is not in the catalogue", keys, hint=hint)

    def _limit(self, name: str, shape: LimitShape, document: Document, file: str) -> None:
        at: Keys = ("limits", name)
        if name in self.limits:
            self._report(document, "R007", f"`{name}` is already a limit of {self.limits[name].file}", at, key=True)
            return
        for number, pin in enumerate(shape.pins):
            self._pin(pin, document, (*at, "pins", number))
        if not shape.test:
            message = f"`{name}` has no test that the State would have to meet"
            self._report(document, "R014", message, at, key=True, expected="a list under `test:`, limb by limb")
        limbs = []
        for number, limb in enumerate(shape.test):
            place = (*at, "test", number)
            for n, pin in enumerate(limb.pins):
                self._pin(pin, document, (*place, "pins", n))
            look_at = []
            for n, written in enumerate(limb.look_at):
                kind, attribute = self._today(*written.split(".", 1))
                if kind not in self.words.kinds:
                    hint = did_you_mean(kind, self.words.kinds)
                    message = f"`{kind}` is not a declared kind"
                    self._report(document, "R002", message, (*place, "look_at", n), hint=hint)
                elif attribute not in self.words.attributes(kind):
                    hint = did_you_mean(attribute, self.words.attributes(kind))
                    message = f"`{attribute}` is not an attribute of `{kind}`"
                    self._report(document, "R003", message, (*place, "look_at", n), hint=hint)
                else:
                    look_at.append((kind, attribute))
            limbs.append(LimitLimb(limb.limb, limb.says, spelled_out(limb.pins, self.catalogue), tuple(look_at)))
        conditions = self._invoked_by(shape, document, (*at, "invoked_by"))
        line = document.key_at(at).line
        self.limits[name] = Limit(
            name, shape.ground, spelled_out(shape.pins, self.catalogue), tuple(limbs), tuple(conditions), file, line
        )

    def _invoked_by(self, shape: LimitShape, document: Document, keys: Keys) -> list[Condition]:
        """The facts any of which raises a limit: each is tested on its own."""
        raised = shape.invoked_by or []
        entries = (
            [(keys, {key: value}) for key, value in raised.items()]
            if isinstance(raised, dict)
            else [((*keys, number), entry) for number, entry in enumerate(raised)]
        )
        reader = ConditionReader(self.words, document, self.problems)
        conditions: list[Condition] = []
        for place, entry in entries:
            if len(entry) != 1 or next(iter(entry)) not in self.words.kinds:
                expected = "one kind of fact with its tests"
                self._report(document, "R001", "this is not one fact", place, expected=expected)
                continue
            for drafts in reader.item(entry, place):
                clause = to_clause(drafts, self.words, document, self.problems)
                conditions += clause.conditions if clause is not None else ()
        return conditions

    def _report(
        self,
        document: Document,
        code: str,
        message: str,
        keys: Keys,
        *,
        key: bool = False,
        expected: str = "",
        hint: str = "",
    ) -> None:
        self.problems.append(document.problem(code, message, keys, key=key, expected=expected, hint=hint))


def _is_day(written: str) -> bool:
    try:
        date.fromisoformat(written)
    except ValueError:
        return False
    return True
