"""Loads limits: grounds on which a State may restrict a right, with the test it must meet, limb by limb."""

from __future__ import annotations

from engine.load.clauses import to_clause
from engine.load.conditions import ConditionReader, Keys
from engine.load.document import Document
from engine.load.former_words import renew, unheard
from engine.load.pins import check_pin, spelled_out
from engine.load.rule_shapes import LimitShape
from engine.model.authority import Catalogue
from engine.model.problem import Problem, did_you_mean
from engine.model.rule import Condition, Limit, LimitLimb
from engine.model.vocabulary import Vocabulary


class LimitReader:
    """Reads the limits of rule files; problems go to the list it was given."""

    def __init__(self, words: Vocabulary, catalogue: Catalogue, problems: list[Problem]) -> None:
        self.words = words
        self.catalogue = catalogue
        self.problems = problems
        self.limits: dict[str, Limit] = {}

    def read(self, name: str, shape: LimitShape, document: Document, file: str) -> None:
        """Read one limit of a file."""
        at: Keys = ("limits", name)
        if name in self.limits:
            document.note(
                self.problems, "R007", f"`{name}` is already a limit of {self.limits[name].file}", at, key=True
            )
            return
        for number, pin in enumerate(shape.pins):
            check_pin(pin, self.catalogue, document, (*at, "pins", number), self.problems)
        if not shape.test:
            message = f"`{name}` has no test that the State would have to meet"
            document.note(self.problems, "R014", message, at, key=True, expected="a list under `test:`, limb by limb")
        limbs = []
        for number, limb in enumerate(shape.test):
            place = (*at, "test", number)
            for n, pin in enumerate(limb.pins):
                check_pin(pin, self.catalogue, document, (*place, "pins", n), self.problems)
            look_at = []
            for n, written in enumerate(limb.look_at):
                kind, attribute = self._today(*written.split(".", 1))
                if kind not in self.words.kinds:
                    hint = did_you_mean(kind, self.words.kinds)
                    message = f"`{kind}` is not a declared kind"
                    document.note(self.problems, "R002", message, (*place, "look_at", n), hint=hint)
                elif attribute not in self.words.attributes(kind):
                    hint = did_you_mean(attribute, self.words.attributes(kind))
                    message = f"`{attribute}` is not an attribute of `{kind}`"
                    document.note(self.problems, "R003", message, (*place, "look_at", n), hint=hint)
                else:
                    look_at.append((kind, attribute))
            limbs.append(LimitLimb(limb.limb, limb.says, spelled_out(limb.pins, self.catalogue), tuple(look_at)))
        conditions = self._invoked_by(shape, document, (*at, "invoked_by"))
        line = document.key_at(at).line
        self.limits[name] = Limit(
            name, shape.ground, spelled_out(shape.pins, self.catalogue), tuple(limbs), tuple(conditions), file, line
        )

    def _today(self, kind: str, attribute: str) -> tuple[str, str]:
        """A kind and an attribute in the words of today."""
        kind, body = renew(kind, {attribute: None}, self.words, unheard)
        return kind, next(reversed(body))

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
                document.note(self.problems, "R001", "this is not one fact", place, expected=expected)
                continue
            for drafts in reader.item(entry, place):
                clause = to_clause(drafts, self.words, document, self.problems)
                conditions += clause.conditions if clause is not None else ()
        return conditions
