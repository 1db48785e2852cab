"""Local changes: what a rulebook says otherwise than those it extends, each with its reason and its day.

`changes:` in `rulebook.yaml` switches a rule off, changes what it cites, its limits or its directness, adds paragraphs
to an authority, or says of which State and treaty a table of this layer changes the acts. Nothing below is edited: the
changes are made on what was read, and told with every finding that they touch.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

from engine.cite.nearest import nearest_rule, nearest_text
from engine.load.document import Document, Keys, read_document
from engine.load.layers import Layer, about_file
from engine.load.pins import check_pin, spelled_out
from engine.load.rule_shapes import ChangeShape, RulebookShape
from engine.load.rules import RuleLoader
from engine.load.shape_problems import check_shape
from engine.model.authority import Catalogue
from engine.model.frozen import dataclass, replace
from engine.model.problem import Problem, did_you_mean
from engine.model.rule import Rule


@dataclass(frozen=True)
class Change:
    """One entry of `changes:`, where it stands, and the title of the rulebook that makes it."""

    shape: ChangeShape
    document: Document
    keys: Keys
    title: str

    def told(self, says: str, subject: str, id: str) -> dict[str, str]:
        """The change in the plain form of a rulebook: what it is about ("rule", "pin" or "acts"), and in words."""
        about = f"`{id}`: " if subject == "rule" else ""
        text = f"{about}{says} ({self.title}, {self.shape.on}: {self.shape.why})"
        return {"subject": subject, "id": id, "says": says, "why": self.shape.why, "on": self.shape.on, "text": text}

    def problem(self, message: str, *place: str | int, expected: str = "", hint: str = "") -> Problem:
        """A problem of the change at its place."""
        return self.document.problem("R018", message, (*self.keys, *place), expected=expected, hint=hint)


def changes_of(layers: Iterable[Layer]) -> list[Change]:
    """The changes of all layers, in their order; what is wrong with their shape is told where the file is read."""
    found = []
    for layer in layers:
        path = Path(about_file(layer.folder))
        document = read_document(path)[0] if path.is_file() else None
        if document is None:
            continue
        shape, _ = check_shape(RulebookShape, document.data, document, code="R001")
        for number, entry in enumerate(shape.changes if shape is not None else ()):
            found.append(Change(entry, document, ("changes", number), shape.title if shape is not None else ""))
    return found


def changed_acts(changes: Iterable[Change]) -> set[tuple[str, str]]:
    """The States and treaties whose acts the tables of a layer may change."""
    return {(c.shape.acts.state, c.shape.acts.treaty) for c in changes if c.shape.acts is not None}


def change_law(law: dict[str, Any], changes: Sequence[Change], problems: list[Problem]) -> Iterator[dict[str, str]]:
    """Add the paragraphs that changes add to authorities, and tell them."""
    for change in changes:
        shape = change.shape
        if shape.acts is not None:
            about = f"{shape.acts.state} {shape.acts.treaty}"
            yield change.told(f"the acts of {shape.acts.state} on {shape.acts.treaty} are changed", "acts", about)
        if shape.authority is None:
            continue
        authority = law["authorities"].get(shape.authority)
        if authority is None:
            hint = nearest_text(shape.authority, law["authorities"])
            problems.append(change.problem(f"`{shape.authority}` is not in the catalogue", "authority", hint=hint))
            continue
        known = {entry["para"] for entry in authority["paragraphs"]}
        for number, entry in enumerate(shape.paragraphs):
            if entry.para in known:
                message = f"`{shape.authority}` has a paragraph {entry.para}: a change adds, and replaces none"
                problems.append(change.problem(message, "paragraphs", number, "para", expected="another number"))
                continue
            authority["paragraphs"].append(entry.model_dump(exclude_none=True))
            yield change.told(f"{authority['short']} {entry.para} is added", "pin", f"{shape.authority}:{entry.para}")


def change_rules(loader: RuleLoader, catalogue: Catalogue, changes: Sequence[Change]) -> Iterator[dict[str, str]]:
    """Make the changes of rules on what was loaded, and tell them; what cannot be made is a problem of the loader."""
    for change in changes:
        id = change.shape.rule
        if id is None:
            continue
        rule = loader.rules.get(id)
        if rule is None:
            hint = nearest_rule(id, loader.rules)
            loader.problems.append(change.problem(f"there is no rule `{id}`", "rule", hint=hint))
            continue
        if change.shape.off:
            del loader.rules[id]
            yield change.told(f"the rule `{id}` is switched off", "off", id)
            continue
        changed, said = _changed(rule, change, loader, catalogue)
        loader.rules[id] = changed
        for says in said:
            yield change.told(says, "rule", id)


def _changed(rule: Rule, change: Change, loader: RuleLoader, catalogue: Catalogue) -> tuple[Rule, list[str]]:
    shape, said = change.shape, list[str]()
    if shape.cites is not None:
        add = spelled_out(shape.cites.add, catalogue)
        drop = spelled_out(shape.cites.drop, catalogue)
        for number, pin in enumerate(shape.cites.add):
            check_pin(pin, catalogue, change.document, (*change.keys, "cites", "add", number), loader.problems)
        _need(drop, rule.cites, "cites", change, loader)
        rule = replace(rule, cites=tuple(dict.fromkeys((*(p for p in rule.cites if p not in drop), *add))))
        said += _listed("cites", add, drop)
    if shape.limits is not None:
        _need(shape.limits.add, loader.limits, "limits", change, loader, "add")
        _need(shape.limits.drop, rule.limits, "limits", change, loader)
        kept = (name for name in rule.limits if name not in shape.limits.drop)
        rule = replace(rule, limits=tuple(dict.fromkeys((*kept, *shape.limits.add))))
        said += _listed("limits", shape.limits.add, shape.limits.drop)
    if shape.directness is not None:
        if rule.engages is None:
            loader.problems.append(change.problem(f"`{rule.id}` engages nothing", "directness"))
        else:
            said.append(f"directness {rule.engages.directness} \u2192 {shape.directness}")
            rule = replace(rule, engages=replace(rule.engages, directness=shape.directness))
    return rule, said


def _need(
    names: Iterable[str], known: Iterable[str], key: str, change: Change, loader: RuleLoader, what: str = "drop"
) -> None:
    known = list(known)
    for number, name in enumerate(names):
        if name not in known:
            message = (
                f"`{name}` is not among the {key} of the rule" if what == "drop" else f"there is no limit `{name}`"
            )
            hint = did_you_mean(name, known)
            loader.problems.append(change.problem(message, key, what, number, hint=hint))


def _listed(key: str, add: Iterable[str], drop: Iterable[str]) -> list[str]:
    return [f"{key}: {sign} {name}" for sign, names in (("+", add), ("-", drop)) for name in names]
