"""Reads and writes the notes beside a case: what a researcher decided about its findings, and why.

    case: al-tjk-1-2025
    judgments:
      iccpr-17.search-without-warrant:
        verdict: rejected            # accepted | rejected | noted
        reason: The order of the prosecutor was shown afterwards.
        by: A. Researcher
        on: 2025-05-02
        facts: search-home=1a2b3c4d  # the facts it was made on, and the rulebook; told when they have changed
        rulebook: 0123456789ab

The file is strict, as a case is, and may be edited by hand: writing keeps its comments and its order.
"""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from engine.load.document import Document, Keys, parse_document, read_document
from engine.load.edit import drop_entry, set_entry
from engine.load.editing.written import EditError
from engine.load.reading import notes_beside
from engine.load.save import ChangedOnDisk, WouldOverwrite, read_exact, write_guarded, write_new
from engine.load.strict_yaml.limits import MAX_SCALAR
from engine.model.judgment import ACCEPTED, VERDICTS, Judgment
from engine.model.problem import Problem, did_you_mean, visible
from engine.model.rulebook import Rulebook

CODES = {
    "N001": "not the shape of notes",
    "N002": "notes on another case",
    "N003": "judgment on a finding that no rule states",
}
KEYS = ("case", "judgments")
ENTRY = ("verdict", "reason", "by", "on", "facts", "rulebook")
ATTEMPTS = 40
"""How often a judgment is put into notes that somebody else is writing at the same moment."""
PAUSE = 0.05

_is_day = re.compile(r"\d{4}-\d{2}-\d{2}").fullmatch
_is_id = re.compile(r"[a-z0-9]+([-_.][a-z0-9]+)*").fullmatch
_is_printed = re.compile(r"[^\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufeff\ufffe\uffff]*").fullmatch


class NotesError(ValueError):
    """The notes cannot be written; `problems` say what is wrong with those that are there."""

    def __init__(self, message: str, problems: tuple[Problem, ...] = ()) -> None:
        super().__init__(message)
        self.problems = problems


class Unseen:
    """Stands for "whatever the notes say now"."""


UNSEEN = Unseen()


def load_notes(case: Path, id: str, rulebook: Rulebook) -> tuple[tuple[Judgment, ...], list[Problem]]:
    """The judgments beside a case file, in their order, and what is wrong with them.

    None when there are no notes. A judgment on a finding that no rule states is kept, with a warning.
    """
    document, problems = read_document(notes_beside(case))
    if document is None:
        return (), problems
    judgments, found = notes_from_document(document, id, rulebook)
    return judgments, problems + found


def notes_from_document(
    document: Document, id: str, rulebook: Rulebook | None
) -> tuple[tuple[Judgment, ...], list[Problem]]:
    """The judgments of notes that are already parsed; without a rulebook any finding may be judged."""
    reader = _Reader(document)
    body = reader.mapping((), KEYS)
    if body.get("case") is None:
        reader.report("`case` is missing", (), expected=f"a line `case: {id}`")
    elif str(body["case"]) != id:
        reader.problems.append(
            document.problem("N002", f"these notes are on the case `{body['case']}`", ("case",), expected=id)
        )
    judgments = [
        judgment
        for finding in (reader.mapping(("judgments",)) if body.get("judgments") is not None else ())
        if (judgment := reader.judgment(str(finding))) is not None
    ]
    known: Mapping[str, Any] = {} if rulebook is None else rulebook.plain["rules"]
    for judgment in judgments:
        if known and judgment.finding not in known:
            reader.problems.append(
                document.problem(
                    "N003",
                    f"no rule of this rulebook states the finding `{judgment.finding}`; the judgment is kept",
                    ("judgments", judgment.finding),
                    key=True,
                    severity="warning",
                    hint=did_you_mean(judgment.finding, known),
                )
            )
    return tuple(judgments), reader.problems


def judge(case: Path, id: str, judgment: Judgment, *, seen: Judgment | Unseen | None = UNSEEN) -> Judgment | None:
    """Write a judgment into the notes beside a case file, in place of an earlier one, which is returned.

    What others write into the notes meanwhile stays. `seen` is the judgment that whoever decides had before them
    (None: there was none). Raises ChangedOnDisk when the notes say otherwise now, NotesError when the notes are
    not in order or the judgment is not, OSError when nothing can be written.
    """
    _check(judgment)
    values = {"verdict": judgment.verdict, "reason": judgment.reason or None}
    values |= {"by": judgment.by or None, "on": judgment.on or None}
    values |= {"facts": judgment.facts or None, "rulebook": judgment.rulebook or None}

    def edit(text: str, before: Judgment | None) -> str:
        return set_entry(text, "judgments", judgment.finding, values)

    return _rewrite(case, id, judgment.finding, seen, edit)


def withdraw(case: Path, id: str, finding: str, *, seen: Judgment | Unseen | None = UNSEEN) -> Judgment | None:
    """Take the judgment on a finding out of the notes; the one taken out, or None. Otherwise as `judge`."""

    def edit(text: str, before: Judgment | None) -> str:
        return text if before is None else drop_entry(text, "judgments", finding)

    return _rewrite(case, id, finding, seen, edit)


def judgment_now(case: Path, id: str, finding: str) -> Judgment | None:
    """The judgment on a finding that the notes hold at this moment. Raises NotesError, OSError."""
    try:
        text, _ = read_exact(notes_beside(case))
    except FileNotFoundError:
        return None
    return _judgment_in(text, notes_beside(case), id, finding)


def _check(judgment: Judgment) -> None:
    if judgment.verdict not in VERDICTS:
        raise NotesError(f"`{judgment.verdict}` is no verdict: {', '.join(VERDICTS)}")
    if not _is_id(judgment.finding):
        raise NotesError(f"`{judgment.finding}` is not the id of a finding")
    if judgment.verdict != ACCEPTED and not judgment.reason.strip():
        raise NotesError(f"a finding is {judgment.verdict} for a reason: say which")
    if judgment.on and not _is_day(judgment.on):
        raise NotesError(f"`{judgment.on}` is not a day such as 2025-05-02")
    for text in (judgment.reason, judgment.by):
        if not _is_printed(text) or len(text) > MAX_SCALAR:
            raise NotesError(f"the reason and the name are plain text of at most {MAX_SCALAR:,} characters")


def _rewrite(
    case: Path,
    id: str,
    finding: str,
    seen: Judgment | Unseen | None,
    edit: Callable[[str, Judgment | None], str],
) -> Judgment | None:
    path = notes_beside(case)
    for attempt in range(ATTEMPTS):
        if attempt:
            time.sleep(PAUSE)
        try:
            text, sha256 = read_exact(path)
        except FileNotFoundError:
            text, sha256 = _beginning(case, id), ""
        except UnicodeDecodeError as error:
            raise NotesError(f"{path} is not UTF-8") from error
        before = _judgment_in(text, path, id, finding)
        if not isinstance(seen, Unseen) and before != seen:
            raise ChangedOnDisk(f"{path} says something else on `{finding}` by now")
        try:
            new = edit(text, before)
        except EditError as error:
            raise NotesError(f"{path}: {error}") from error
        if new == text:
            return before
        try:
            if sha256:
                write_guarded(path, new, sha256)
            else:
                write_new(path, new)
            return before
        except (ChangedOnDisk, WouldOverwrite):
            if attempt == ATTEMPTS - 1:
                raise
    raise AssertionError


def _beginning(case: Path, id: str) -> str:
    name = visible(case.name)
    return (
        f"# A researcher's judgments on the findings of {name}. `pincite note` writes them; so may you.\ncase: {id}\n"
    )


def _judgment_in(text: str, path: Path, id: str, finding: str) -> Judgment | None:
    """The judgment on a finding in the text of notes. Raises NotesError when the notes are not in order."""
    document, problems = parse_document(text.encode(), str(path))
    judgments: tuple[Judgment, ...] = ()
    if document is not None:
        judgments, found = notes_from_document(document, id, None)
        problems = problems + found
    if any(problem.severity == "error" for problem in problems):
        raise NotesError(f"{path} is not in order; nothing was written", tuple(sorted(problems)))
    return next((one for one in judgments if one.finding == finding), None)


class _Reader:
    """Takes what is right and notes what is wrong."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.problems: list[Problem] = []

    def report(self, message: str, keys: Keys, *, key: bool = False, expected: str = "", hint: str = "") -> None:
        self.problems.append(self.document.problem("N001", message, keys, key=key, expected=expected, hint=hint))

    def mapping(self, keys: Keys, allowed: tuple[str, ...] = ()) -> Mapping[str, Any]:
        data = self.document.data
        for key in keys:
            data = data[key]
        if not isinstance(data, dict):
            self.report("this is not what belongs here", keys, expected="keys and values")
            return {}
        for key in data if allowed else ():
            if key not in allowed:
                hint = did_you_mean(key, allowed)
                self.report(
                    f"`{key}` is not a key that may stand here", (*keys, key), key=True,
                    expected=", ".join(allowed), hint=hint,
                )  # fmt: skip
        return data

    def judgment(self, finding: str) -> Judgment | None:
        keys: Keys = ("judgments", finding)
        if not _is_id(finding):
            self.report(f"`{finding}` is not the id of a finding", keys, key=True)
            return None
        entry = self.mapping(keys, ENTRY)
        verdict = entry.get("verdict")
        if verdict not in VERDICTS:
            self.report(
                "`verdict` is missing" if verdict is None else f"`{verdict}` is no verdict",
                (*keys, "verdict"),
                expected=" | ".join(VERDICTS),
                hint=did_you_mean(str(verdict), VERDICTS),
            )
            return None
        reason, by, on, facts, rulebook = (self.text(entry, keys, name) for name in ENTRY[1:])
        if not reason.strip() and verdict != ACCEPTED:
            self.report("`reason` is missing", keys, expected=f"a line `reason: why it is {verdict}`")
        if on and not _is_day(on):
            self.report(f"`{on}` is not a day", (*keys, "on"), expected="a day such as 2025-05-02")
        return Judgment(finding, str(verdict), reason, by, on, facts, rulebook)

    def text(self, entry: Mapping[str, Any], keys: Keys, name: str) -> str:
        value = entry.get(name)
        if isinstance(value, (dict, list)):
            self.report("this is not what belongs here", (*keys, name), expected="text")
            return ""
        return "" if value is None else str(value)
