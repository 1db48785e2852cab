"""Loads rule files: rules into clauses, limits into their tests, every name checked against vocabulary and catalogue.

The format is docs/rule-authors.md. A rule with a problem is left out and the problem named; nothing raises.
"""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

from engine.load.clauses import to_clause
from engine.load.conditions import MAX_CONDITIONS, ConditionReader
from engine.load.document import Document, read_document
from engine.load.limits import LimitReader
from engine.load.pins import check_pin, pins_of_entry, spelled_out
from engine.load.presumptions import presume
from engine.load.references import References, bound_in
from engine.load.rule_shapes import RuleFileShape, RuleShape
from engine.load.several_provisions import several_provisions
from engine.load.shape_problems import check_shape
from engine.model.authority import Catalogue
from engine.model.problem import Problem, did_you_mean
from engine.model.rule import (
    Clause,
    Drawn,
    Limit,
    Obligation,
    Reference,
    Revision,
    Rule,
    RuleTest,
)
from engine.model.vocabulary import Vocabulary

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
    "R018": "local change that cannot be made",
    "R019": "rulebook below that is not the one asked for",
}
MAX_CLAUSES = 64

Keys = tuple["str | int", ...]


class RuleLoader:
    """Collects rules, limits and problems over the files of a rulebook."""

    def __init__(self, words: Vocabulary, catalogue: Catalogue) -> None:
        self.words = words
        self.catalogue = catalogue
        self.rules: dict[str, Rule] = {}
        self.problems: list[Problem] = []
        self._limits = LimitReader(words, catalogue, self.problems)
        self._limit_uses: list[tuple[Document, Keys, str]] = []
        self._former: list[tuple[Document, Keys, str, str]] = []

    @property
    def limits(self) -> dict[str, Limit]:
        """The limits read so far, by name."""
        return self._limits.limits

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
                self._limits.read(limit, entry, document, name)
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
                document.note(self.problems, "R007", message, keys)
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
            document.note(
                self.problems,
                "R007",
                f"`{shape.id}` is already the id of {other.file}:{other.line}",
                (*keys, "id"),
            )
        if (shape.engages is None) == (shape.infers is None):
            document.note(self.problems, "R008", "a rule has either `engages` or `infers`", keys)
        reader = ConditionReader(self.words, document, self.problems)
        alternatives = reader.alternatives(data["when"]["all"], (*keys, "when", "all"))
        presume(shape.presume, alternatives, self.words, document, (*keys, "presume"), self.problems)
        for name, presumed in shape.presume.items():
            check_pin(presumed.pin, self.catalogue, document, (*keys, "presume", name, "as"), self.problems)
        clauses: list[Clause] = []
        if len(alternatives) > MAX_CLAUSES:
            message = f"the `any` branches make {len(alternatives)} clauses"
            document.note(self.problems, "R011", message, (*keys, "when"), expected=f"at most {MAX_CLAUSES}")
        else:
            for drafts in alternatives:
                if len(drafts) > MAX_CONDITIONS:
                    message = f"{len(drafts)} conditions in one clause"
                    document.note(self.problems, "R011", message, (*keys, "when"), expected=f"at most {MAX_CONDITIONS}")
                clause = to_clause(drafts, self.words, document, self.problems)
                if clause is not None:
                    clauses.append(clause)
        for number, pin in enumerate(shape.cites):
            check_pin(pin, self.catalogue, document, (*keys, "cites", number), self.problems)
        self._limit_uses += [(document, (*keys, "limits", n), limit) for n, limit in enumerate(shape.limits)]
        self._former += [(document, (*keys, "formerly", n), shape.id, old) for n, old in enumerate(shape.formerly)]
        named = References(bound_in(alternatives, self.words), document, self.problems)
        engages = self._engages(shape, named, document, keys)
        draws = self._draws(shape, named, document, keys)
        named.placeholders(shape.asks, (*keys, "asks"))
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
            joined_by_person=shape.joined_by_person,
        )

    def _engages(self, shape: RuleShape, named: References, document: Document, keys: Keys) -> Obligation | None:
        if shape.engages is None:
            return None
        at = (*keys, "engages")
        check_pin(shape.engages.provision, self.catalogue, document, (*at, "provision"), self.problems)
        provision, *more = pins_of_entry(shape.engages.provision, self.catalogue)
        if more:
            message = f"`{shape.engages.provision}` names {1 + len(more)} paragraphs"
            document.note(self.problems, "R006", message, (*at, "provision"), expected="one provision; cite the others")
        owed = shape.engages.owed_to
        references = []
        for number, written in enumerate([owed] if isinstance(owed, str) else owed):
            place = (*at, "owed_to") if isinstance(owed, str) else (*at, "owed_to", number)
            reference = named.person(written, place)
            if reference is not None:
                references.append(reference)
        named.placeholders(shape.engages.statement, (*at, "statement"))
        pins, of = self._read_with(shape.engages.read_with, named, document, (*at, "with"))
        if shape.engages.in_place_of:
            check_pin(shape.engages.in_place_of, self.catalogue, document, (*at, "in_place_of"), self.problems)
        return Obligation(
            provision,
            shape.engages.duty,
            shape.engages.directness,
            tuple(references),
            shape.engages.statement,
            pins,
            of,
            shape.engages.in_place_of,
        )

    def _read_with(
        self, written: list[str] | str, named: References, document: Document, keys: Keys
    ) -> tuple[tuple[str, ...], tuple[Reference, ...]]:
        """The pins that a provision is read with, and the facts whose own provisions it is read with."""
        pins, of = [], []
        for number, one in enumerate([written] if isinstance(written, str) else written):
            at = keys if isinstance(written, str) else (*keys, number)
            if one.startswith("$"):
                reference = named.fact(one, at)
                of += [] if reference is None else [reference]
            else:
                check_pin(one, self.catalogue, document, at, self.problems)
                pins.append(one)
        return tuple(pins), tuple(of)

    def _draws(self, shape: RuleShape, named: References, document: Document, keys: Keys) -> Drawn | None:
        if shape.infers is None:
            return None
        at = (*keys, "infers")
        if len(shape.infers) != 1:
            document.note(self.problems, "R001", "a rule draws one inference", at)
            return None
        ((name, people),) = shape.infers.items()
        if name not in self.words.inferences:
            hint = did_you_mean(name, self.words.inferences)
            document.note(
                self.problems, "R002", f"`{name}` is not a declared inference", (*at, name), key=True, hint=hint
            )
            return None
        facts = self.words.fact_slots(name)
        slots = {*self.words.inferences[name].people, *facts}
        found = []
        for slot, written in people.items():
            if slot not in slots:
                expected = ", ".join(sorted(slots))
                message = f"`{slot}` is not a slot of `{name}`"
                document.note(self.problems, "R003", message, (*at, name, slot), key=True, expected=expected)
            if slot in facts:
                reference = named.fact(written, (*at, name, slot))
            else:
                reference = named.person(written, (*at, name, slot))
            if reference is not None:
                found.append((slot, reference))
        for slot in sorted(slots - set(people)):
            document.note(self.problems, "R003", f"`{slot}` of `{name}` is missing", (*at, name))
        return Drawn(name, tuple(sorted(found, key=lambda pair: pair[0])))

    def _tests(self, shape: RuleShape, data: Any, document: Document, keys: Keys) -> tuple[RuleTest, ...]:
        found = []
        for number, test in enumerate(shape.tests):
            at = (*keys, "tests", number)
            if len(test) != 1:
                document.note(self.problems, "R001", "a test has one status", at)
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
                document.note(self.problems, "R015", f"{entry.on} is no day of the calendar", at)
            elif entry.on < last:
                message = f"{entry.on} stands below {last}"
                document.note(self.problems, "R015", message, at, expected="the oldest entry first")
            last = max(last, entry.on)
        at = (*keys, "modified")
        if shape.modified and not _is_day(shape.modified):
            document.note(self.problems, "R015", f"{shape.modified} is no day of the calendar", at)
        elif shape.modified and last and shape.modified != last:
            message = f"`modified` is {shape.modified}, and the last entry of `history` is of {last}"
            document.note(self.problems, "R015", message, at, expected=f"{last}, or one more entry")
        return tuple(Revision(entry.on, entry.what, entry.by) for entry in shape.history)


def _is_day(written: str) -> bool:
    try:
        date.fromisoformat(written)
    except ValueError:
        return False
    return True
