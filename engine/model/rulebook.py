"""A rulebook: vocabulary, law and rules of a folder and of those it extends, and the hash that names their content."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from typing import Any

from engine.model.authority import Catalogue
from engine.model.frozen import cached_property, dataclass
from engine.model.late import Late
from engine.model.rule import Limit, Rule, limit_from_plain, rule_from_plain
from engine.model.treaty_status import TreatyStatus
from engine.model.vocabulary import Vocabulary, vocabulary_from_plain


@dataclass(frozen=True)
class Rulebook:
    """Built from its checked plain form; parts that a case does not touch are never built.

    `layers` are the names and folders of the rulebooks it extends, the nearest first.
    """

    plain: Mapping[str, Any]
    sha256: str
    folder: str
    layers: tuple[tuple[str, str], ...] = ()

    @property
    def title(self) -> str:
        """The rulebook's title; one without a title is called as its folder."""
        return str(self.plain["title"]) or os.path.basename(os.path.realpath(self.folder))

    @property
    def note(self) -> str:
        """What its authors say of it, or ""."""
        return str(self.plain.get("note", ""))

    @property
    def version(self) -> str:
        """The rulebook's own version."""
        return str(self.plain["version"])

    @cached_property
    def words(self) -> Vocabulary:
        """The vocabulary."""
        return vocabulary_from_plain(self.plain["vocabulary"])

    @cached_property
    def catalogue(self) -> Catalogue:
        """The authorities by paragraph."""
        law = self.plain["law"]
        return Catalogue(law["authorities"], law.get("older"), law["names"])

    @cached_property
    def status(self) -> TreatyStatus:
        """What bound which State when."""
        return TreatyStatus(self.plain["law"])

    @cached_property
    def rules(self) -> Mapping[str, Rule]:
        """The rules by id."""
        records = self.plain.get("records", {})
        return Late(self.plain["rules"], lambda id, plain: rule_from_plain(plain, records.get(id)))

    @cached_property
    def formerly(self) -> dict[str, str]:
        """The ids under which rules were known, with those of today."""
        return {old: id for id, plain in self.plain["rules"].items() for old in plain.get("formerly", ())}

    def path_of(self, file: str) -> str:
        """Where a file lies that a rule or limit names: `own/rules.yaml` or, of a layer below, `shipped:a/b.yaml`."""
        name, _, inside = file.partition(":")
        folders = dict(self.layers)
        return os.path.join(folders[name], inside) if inside and name in folders else os.path.join(self.folder, file)

    @property
    def own_rules(self) -> tuple[str, ...]:
        """The ids of the rules that this folder adds to what it extends; all of them when it extends nothing."""
        below = tuple(f"{name}:" for name, _ in self.layers)
        return tuple(id for id, rule in self.rules.items() if not (below and rule.file.startswith(below)))

    @property
    def changes(self) -> tuple[Mapping[str, str], ...]:
        """The local changes: what each is about (`subject`, `id`), what it does, why and since when (`text`)."""
        return tuple(self.plain.get("changes", ()))

    @cached_property
    def _changed(self) -> Mapping[tuple[str, str], tuple[str, ...]]:
        found: dict[tuple[str, str], list[str]] = {}
        for change in self.changes:
            found.setdefault((change["subject"], change["id"]), []).append(change["text"])
        return {key: tuple(texts) for key, texts in found.items()}

    def changes_behind(self, rule: str, pins: Iterable[str], acts: str) -> tuple[str, ...]:
        """The local changes that touch a finding: of its rule, of what it cites, of the acts of a State on a treaty.

        `acts` are these in the form `KAZ ICCPR`.
        """
        if not self._changed:
            return ()
        keys = [("rule", rule), *(("pin", pin) for pin in pins), ("acts", acts)]
        return tuple(dict.fromkeys(text for key in keys for text in self._changed.get(key, ())))

    @property
    def size(self) -> int:
        """The number of rules."""
        return len(self.plain["rules"])

    def rules_for(self, subjects: Iterable[str]) -> list[Rule]:
        """The rules that facts of these subjects (kinds and relations) can meet, directly or over inferences.

        They are without their records (tests, note, history).
        """
        present = {name for subject in subjects for name in self.words.chain(subject)}
        waiting: list[tuple[str, list[list[str]], str]] = self.plain["outline"]
        reached: list[str] = []
        while True:
            missed: list[tuple[str, list[list[str]], str]] = []
            found: list[tuple[str, list[list[str]], str]] = []
            for entry in waiting:
                met = any(present.issuperset(clause) for clause in entry[1])
                (found if met else missed).append(entry)
            if not found:
                plain = self.plain["rules"]
                return [rule_from_plain(plain[id]) for id in sorted(reached)]
            reached += (id for id, _, _ in found)
            present.update(drawn for _, _, drawn in found)
            waiting = missed

    @cached_property
    def limits(self) -> dict[str, Limit]:
        """The limits by name."""
        return {plain["name"]: limit_from_plain(plain) for plain in self.plain["limits"]}
