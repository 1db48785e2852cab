"""Reads every file of a rulebook folder, and of those it extends, into one checked plain form."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from engine.load.admissibility import check_points, load_readings
from engine.load.document import read_document
from engine.load.law import load_law
from engine.load.layers import ABOUT_NAMES, Layer, about_file
from engine.load.local_changes import change_law, change_rules, changed_acts, changes_of
from engine.load.reading import files_in
from engine.load.requirements import below_that_is_asked_for
from engine.load.rule_shapes import RulebookShape
from engine.load.rules import RuleLoader
from engine.load.shape_problems import check_shape
from engine.load.vocabulary import load_vocabulary
from engine.model.authority import Catalogue
from engine.model.problem import Problem, in_order
from engine.model.rule import RECORD, limit_to_plain, outline_of, rule_to_plain
from engine.model.vocabulary import vocabulary_from_plain

NOT_RULES = ("vocabulary", "law", "sentences")


def compile_rulebook(layers: Sequence[Layer]) -> tuple[dict[str, Any] | None, list[Problem]]:
    """The plain form of a rulebook's layers, its own first, and all problems; with any error there is no plain form."""
    problems: list[Problem] = []
    layers = layers[::-1]  # what is extended comes first, so that a clash is reported where it was added
    title, version, note = "", "", ""
    versions: dict[str, str] = {}
    for layer in layers:
        about = Path(about_file(layer.folder))
        if not about.is_file():
            continue
        document, found = read_document(about)
        problems += found
        if document is not None:
            shape, found = check_shape(RulebookShape, document.data, document, code="R001")
            problems += found
            if shape is not None:
                problems += below_that_is_asked_for(layer, shape, document, layers, versions)
                title, version, note = shape.title, shape.version, shape.note
                versions[layer.name or shape.title] = version
    vocabulary, found = load_vocabulary(*(Path(layer.folder) / "vocabulary" for layer in layers))
    problems += found
    changes = changes_of(layers)
    law, found = load_law(*(Path(layer.folder) / "law" for layer in layers), changes=changed_acts(changes))
    problems += found
    told = list(change_law(law, changes, problems))
    rules: dict[str, Any] = {}
    records: dict[str, Any] = {}
    outline: list[Any] = []
    limits: list[dict[str, Any]] = []
    if not _errors(problems):
        folders = [Path(layer.folder) / "law" for layer in layers]
        law["readings"], found = load_readings(folders, vocabulary_from_plain(vocabulary))
        problems += found or check_points(law, law["readings"], folders)
        catalogue = Catalogue(law["authorities"], names=law["names"])
        loader = RuleLoader(vocabulary_from_plain(vocabulary), catalogue)
        for layer in layers:
            for path in rule_files(Path(layer.folder)):
                loader.load(path, layer.named(path.relative_to(layer.folder).as_posix()))
        loader.finish()
        told += change_rules(loader, catalogue, changes)
        problems += loader.problems
        rules = {id: rule_to_plain(rule) for id, rule in sorted(loader.rules.items())}
        records = {id: {key: plain.pop(key) for key in RECORD} for id, plain in rules.items()}
        outline = [outline_of(rule) for _, rule in sorted(loader.rules.items())]
        limits = [limit_to_plain(limit) for _, limit in sorted(loader.limits.items())]
    problems = in_order(problems)
    if _errors(problems):
        return None, problems
    plain = {
        "title": title,
        "version": version,
        "note": note,
        "vocabulary": vocabulary,
        "law": law,
        "rules": rules,
        "records": records,
        "outline": outline,
        "limits": limits,
        "changes": told,
        "versions": versions,
    }
    return plain, problems


def rule_files(folder: Path) -> list[Path]:
    """The rule files of a rulebook: every YAML file outside `vocabulary/` and `law/`, but for `rulebook.yaml`."""
    return [
        path
        for path in files_in(folder)
        if path.parent / path.name not in {folder / name for name in ABOUT_NAMES}
        and path.relative_to(folder).parts[0] not in NOT_RULES
    ]


def _errors(problems: list[Problem]) -> bool:
    return any(problem.severity == "error" for problem in problems)
