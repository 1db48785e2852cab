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
      iccpr-17.search-without-warrant.b-reader:   # a second person's, under any other key
        finding: iccpr-17.search-without-warrant
        verdict: accepted
        by: B. Reader

Each person has one judgment on a finding. The file is strict, as a case is, and may be edited by hand: writing keeps
its comments and its order.
"""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Container, Mapping
from itertools import count
from pathlib import Path
from typing import Any

from engine.cite.nearest import nearest_rule
from engine.load.document import Document, Keys, parse_document, read_document
from engine.load.edit import drop_entry, set_entry
from engine.load.editing.written import EditError
from engine.load.reading import notes_beside
from engine.load.save import ChangedOnDisk, WouldOverwrite, read_exact, write_guarded, write_new
from engine.load.strict_yaml.limits import MAX_SCALAR
from engine.model.judgment import ACCEPTED, VERDICTS, Judgment, standing
from engine.model.problem import Problem, did_you_mean, visible
from engine.model.rulebook import Rulebook

CODES = {
    "N001": "not the shape of notes",
    "N002": "notes on another case",
    "N003": "judgment on a finding that no rule states",
    "N004": "two judgments of one person",
}
KEYS = ("case", "judgments")
SAID = ("verdict", "reason", "by", "on")
ENTRY = ("finding", *SAID, "facts", "rulebook")
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
    by_key = {
        key: judgment
        for key in map(str, reader.mapping(("judgments",)) if body.get("judgments") is not None else ())
        if (judgment := reader.judgment(key)) is not None
    }
    judgments, first = list(by_key.values()), dict[tuple[str, str], str]()
    known: Mapping[str, Any] = {} if rulebook is None else rulebook.plain["rules"]
    for key, judgment in by_key.items():
        earlier = first.setdefault((judgment.finding, judgment.person), key)
        if earlier != key:
            who = f"`{judgment.by}`" if judgment.by else "somebody without a name"
            message = f"{who} has judged `{judgment.finding}` twice, first under `{earlier}`"
            expected = "one judgment for each person and finding"
            reader.problems.append(document.problem("N004", message, ("judgments", key), key=True, expected=expected))
        if known and judgment.finding not in known:
            reader.problems.append(
                document.problem(
                    "N003",
                    f"no rule of this rulebook states the finding `{judgment.finding}`; the judgment is kept",
                    ("judgments", key, "finding") if key != judgment.finding else ("judgments", key),
                    key=key == judgment.finding,
                    severity="warning",
                    hint=nearest_rule(judgment.finding, known),
                )
            )
    return tuple(judgments), reader.problems


def judge(case: Path, id: str, judgment: Judgment, *, seen: Judgment | Unseen | None = UNSEEN) -> Judgment | None:
    """Write a judgment into the notes beside a case file, in place of the same person's, which is returned.

    What others hold, and write into the notes meanwhile, stays. `seen` is what whoever decides had before them
    of the finding (`standing`; None: nobody had judged it). Raises ChangedOnDisk when the notes say otherwise now,
    NotesError when the notes are not in order or the judgment is not, OSError when nothing can be written.
    """
    _check(judgment)
    values = {"verdict": judgment.verdict, "reason": judgment.reason or None}
    values |= {"by": judgment.by or None, "on": judgment.on or None}
    values |= {"facts": judgment.facts or None, "rulebook": judgment.rulebook or None}

    def edit(text: str, known: Mapping[str, Judgment]) -> tuple[str, Judgment | None]:
        key = next((key for key, one in known.items() if one.person == judgment.person), None)
        before = known.get(key or "")
        if key is None:
            key = key_of(judgment, _keys_in(text))
        named = {"finding": judgment.finding} if key != judgment.finding else {}
        return set_entry(text, "judgments", key, {**named, **values}), before

    return _rewrite(case, id, judgment.finding, seen, edit)


def withdraw(
    case: Path, id: str, finding: str, *, by: str = "", seen: Judgment | Unseen | None = UNSEEN
) -> Judgment | None:
    """Take somebody's judgment on a finding out of the notes; the one taken out, or None. Otherwise as `judge`.

    `by` may be left out where only one person judged. Raises NotesError where several did and none is named.
    """

    def edit(text: str, known: Mapping[str, Judgment]) -> tuple[str, Judgment | None]:
        wanted = Judgment(finding, ACCEPTED, "", by).person
        mine = [key for key, one in known.items() if one.person == wanted]
        if not mine and not by and len(known) > 1:
            people = ", ".join(one.by for one in known.values())
            raise NotesError(f"several people judged `{finding}` ({people}): say whose judgment is withdrawn")
        keys = mine or ([] if by else list(known))
        return (drop_entry(text, "judgments", keys[0]), known[keys[0]]) if keys else (text, None)

    return _rewrite(case, id, finding, seen, edit)


def key_of(judgment: Judgment, taken: Container[str]) -> str:
    """The key of a new judgment in the notes: its finding, or, where that is taken, with the person's name."""
    from engine.model.transliterate import in_latin

    if judgment.finding not in taken:
        return judgment.finding
    name = re.sub(r"[^a-z0-9]+", "-", in_latin(judgment.by).casefold()).strip("-") or "somebody"
    return next(
        key
        for number in count(1)
        if (key := f"{judgment.finding}.{name}" + (f"-{number}" if number > 1 else "")) not in taken
    )


def judgment_now(case: Path, id: str, finding: str) -> Judgment | None:
    """What the notes hold of a finding at this moment (`standing`). Raises NotesError, OSError."""
    try:
        text, _ = read_exact(notes_beside(case))
    except FileNotFoundError:
        return None
    return standing(_judgments_in(text, notes_beside(case), id, finding).values())


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
    edit: Callable[[str, Mapping[str, Judgment]], tuple[str, Judgment | None]],
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
        known = _judgments_in(text, path, id, finding)
        if not isinstance(seen, Unseen) and standing(known.values()) != seen:
            raise ChangedOnDisk(f"{path} says something else on `{finding}` by now")
        try:
            new, before = edit(text, known)
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


def _keys_in(text: str) -> Container[str]:
    """The keys of the judgments in the text of notes that are in order."""
    document, _ = parse_document(text.encode(), "notes")
    return () if document is None else document.data.get("judgments") or ()


def _judgments_in(text: str, path: Path, id: str, finding: str) -> dict[str, Judgment]:
    """The judgments on a finding in the text of notes, by key. Raises NotesError when the notes are not in order."""
    document, problems = parse_document(text.encode(), str(path))
    judgments: tuple[Judgment, ...] = ()
    if document is not None:
        judgments, found = notes_from_document(document, id, None)
        problems = problems + found
    if any(problem.severity == "error" for problem in problems):
        raise NotesError(f"{path} is not in order; nothing was written", tuple(sorted(problems)))
    assert document is not None
    by_key = zip(document.data.get("judgments") or (), judgments, strict=True)
    return {str(key): one for key, one in by_key if one.finding == finding}


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

    def judgment(self, key: str) -> Judgment | None:
        keys: Keys = ("judgments", key)
        if not _is_id(key):
            self.report(f"`{key}` is not the id of a finding", keys, key=True)
            return None
        entry = self.mapping(keys, ENTRY)
        finding = self.text(entry, keys, "finding") or key
        if not _is_id(finding):
            self.report(f"`{finding}` is not the id of a finding", (*keys, "finding"))
            return None
        verdict = entry.get("verdict")
        if verdict not in VERDICTS:
            self.report(
                "`verdict` is missing" if verdict is None else f"`{verdict}` is no verdict",
                (*keys, "verdict"),
                expected=" | ".join(VERDICTS),
                hint=did_you_mean(str(verdict), VERDICTS),
            )
            return None
        reason, by, on, facts, rulebook = (self.text(entry, keys, name) for name in ENTRY[2:])
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
