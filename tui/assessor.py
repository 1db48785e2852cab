"""The engine behind the interface: reads cases, assesses them, answers what-if and why-not.

The engine's network serves one session at a time in one thread, so everything here runs in the one thread
of `Assessor.thread`. The engine is imported there too: the first screen need not wait for it. What goes wrong
comes back as a Problem; no exception leaves this module.
"""

from __future__ import annotations

import re
import time
from collections.abc import Iterable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from engine.model.assessment import Assessment
from engine.model.case import Case
from engine.model.problem import Problem
from tui.opened import Changed, Opened

if TYPE_CHECKING:
    from engine.model.form import Forms
    from engine.model.rulebook import Rulebook
    from engine.reason.program import Program
    from engine.reason.what_if import Change, LiveCase
    from engine.reason.why_not import NearMiss, WhyNot
    from engine.report.document import Document

MOST_BYTES = 1 << 20
_TOLD = re.compile(r"^(title|state):[ \t]*([^\n#]*)", re.M)


class Assessor:
    """The rulebook, and one live case at a time. Call its methods in its `thread`."""

    def __init__(self, rules: Path, as_of: str = "") -> None:
        self.rules = rules
        self.as_of = as_of
        self.rulebook: Rulebook | None = None
        self.program: Program | None = None
        self.thread = ThreadPoolExecutor(1, thread_name_prefix="engine")
        self._live: LiveCase | None = None

    def load(self) -> tuple[Problem, ...]:
        """Read the rulebook. When it has errors the one read before stays."""
        from engine.load.rulebook import load_rulebook
        from engine.reason.program import Program

        try:
            rulebook, problems = load_rulebook(self.rules)
            if rulebook is not None:
                program = Program(rulebook.rules.values(), rulebook.words)
                self._close_live()
                former, self.rulebook, self.program = self.program, rulebook, program
                if former is not None:
                    former.close()
            return tuple(problems)
        except Exception as error:
            return (_internal(error, str(self.rules)),)

    def read(self, path: Path, before: Opened | None = None) -> Opened:
        """Read and assess a case file; `before` is what was known of it."""
        before = before or Opened(path)
        rulebook, program = self.rulebook, self.program
        if rulebook is None or program is None:
            return replace(before, read=True)
        from engine.load.case import load_case
        from engine.load.save import digest
        from engine.model.dates import parse_date
        from engine.reason.what_if import LiveCase

        try:
            sha256 = digest(path) if path.is_file() else ""
            case, problems = load_case(path, rulebook)
            if case is None:
                stale = before.stale or (time.strftime("%H:%M:%S") if before.case is not None else "")
                heading = "" if before.case is not None else _heading(path)
                return replace(before, problems=tuple(problems), read=True, stale=stale, heading=heading)
            if self.as_of:
                case = replace(case, as_of=parse_date(self.as_of))
            self._close_live()
            live = LiveCase(case, rulebook, program, date.today().isoformat(), tuple(problems))
            self._live = live
            return Opened(path, case, live.base, tuple(problems), True, sha256=sha256)
        except Exception as error:
            self._start_anew()
            return replace(before, problems=(_internal(error, str(path)),), read=True)

    def what_if(
        self,
        case: Case,
        changes: Sequence[Change],
        shown: Assessment,
        added: Mapping[str, str] | None = None,
        known: Iterable[Problem] = (),
    ) -> Changed:
        """The case with the changes made; `added` is the YAML of new facts, `known` what the file is warned of."""
        from engine.reason.what_if import change_case

        assert self.rulebook is not None
        try:
            changed = change_case(case, changes, self.rulebook.words)
            assessment = self._live_for(case).assess(changed)
            return Changed(changed, assessment, warned=self._warned(case, changes, added or {}, known))
        except ValueError as error:
            return Changed(case, shown, Problem("error", "T002", f"this change cannot be made: {error}"))
        except Exception as error:
            self._start_anew()
            return Changed(case, shown, _internal(error, case.path))

    def _warned(
        self, case: Case, changes: Iterable[Change], added: Mapping[str, str], known: Iterable[Problem]
    ) -> tuple[Problem, ...]:
        """What the file would be warned of with the changes; nothing where they cannot be made in its text."""
        from engine.load.changed_case import changed_text, new_problems
        from engine.load.dates_together import AFTER_THE_LAW
        from engine.load.editing.written import EditError
        from engine.load.reading import Unreadable, read_bytes

        assert self.rulebook is not None
        try:
            text = read_bytes(case.path).decode("utf-8-sig")
            text = changed_text(text, changes, added, self.rulebook.words)
        except (EditError, Unreadable, OSError, KeyError, UnicodeDecodeError):
            return ()
        found = new_problems(text, case.path, self.rulebook, known)
        return tuple(one for one in found if not (self.as_of and one.code == AFTER_THE_LAW))

    def why_not(self, case: Case, changed: Case, target: str, most: int = 8) -> tuple[NearMiss, ...]:
        """The rules that came nearest, for a pin, a finding, or (without target) any obligation."""
        assert self.rulebook is not None
        try:
            return self._why_not(case, changed).nearest((target,) if target else (), most)
        except Exception:
            self._start_anew()
            return ()

    def near_fact(self, case: Case, changed: Case, fact: str, most: int = 8) -> tuple[NearMiss, ...]:
        """The rules that came nearest of those that hear a fact."""
        from engine.reason.near_fact import nearest_to_fact

        try:
            return nearest_to_fact(self._why_not(case, changed), fact, most)
        except Exception:
            self._start_anew()
            return ()

    def rule_state(self, case: Case, changed: Case, rule: str) -> NearMiss | None:
        """Each condition of a rule for this case."""
        assert self.rulebook is not None
        try:
            found = self.rulebook.rules.get(rule)
            return None if found is None else self._why_not(case, changed).rule(found)
        except Exception:
            self._start_anew()
            return None

    def named(self, case: Case, names: str) -> Assessment | None:
        """The assessment of a case with its people named otherwise: "roles" or "initials"."""
        from engine.reason.assess import assess
        from engine.report.names import Names

        assert self.rulebook is not None
        assert self.program is not None
        try:
            self._close_live()
            other = Names(case, self.rulebook, names).case
            return assess(other, self.rulebook, self.program, date.today().isoformat())
        except Exception:
            self._start_anew()
            return None

    def documents(self) -> list[tuple[str, str]]:
        """The documents that can be drafted: id and title."""
        forms = self._forms()
        return [(form.id, form.title) for form in forms.forms.values()] if forms is not None else []

    def languages(self) -> list[str]:
        """The languages beside English in which drafts can be written here."""
        from importlib.util import find_spec

        from engine.load.draft_words import load_draft_words

        if self.rulebook is None or find_spec("babel") is None:
            return []
        return load_draft_words(self.rulebook, "")[1]

    def draft(self, case: Case, form: str, names: str, ending: str, language: str = "") -> str | bytes | Problem:
        """The draft of a document in the format of a file's ending, its fixed parts in English or another language."""
        from engine.load.draft_words import load_draft_words
        from engine.reason.assess import assess
        from engine.report.draft import draft
        from engine.report.names import Names

        assert self.rulebook is not None
        assert self.program is not None
        forms = self._forms()
        if forms is None or form not in forms.forms:
            return Problem("error", "T003", f"this rulebook describes no document `{form}`")
        try:
            self._close_live()
            named = Names(case, self.rulebook, names).case
            assessment = assess(named, self.rulebook, self.program, date.today().isoformat())
            if not language:
                document = draft(case, named, assessment, self.rulebook, forms, forms.forms[form], names)
                return _in_format(document, ending)
            from engine.report.language.draft import translated_draft

            words, _, problems = load_draft_words(self.rulebook, language)
            if words is None:
                return problems[0] if problems else Problem("error", "T003", f"no drafts in `{language}`")
            if form not in words.forms:
                return Problem("error", "T003", f"`{form}` is written in English only, not in `{language}`")
            translated = translated_draft(
                case, named, assessment, self.rulebook, forms, forms.forms[form], names, words
            )
            return _in_format(translated, ending)
        except Exception as error:
            self._start_anew()
            return _internal(error, case.path)

    def _forms(self) -> Forms | None:
        from engine.load.forms import load_forms

        if self.rulebook is None:
            return None
        try:
            return load_forms(self.rulebook)[0]
        except Exception:
            return None

    def close(self) -> None:
        """Let go of the engine."""
        self.thread.submit(self._close_live)
        self.thread.shutdown(wait=True)

    def _why_not(self, case: Case, changed: Case) -> WhyNot:
        from engine.reason.solve import solve
        from engine.reason.why_not import WhyNot

        assert self.rulebook is not None
        live = self._live_for(case)
        live.assess(changed)
        grounding = live.grounding(changed)
        return WhyNot(grounding, solve(grounding.instances), self.rulebook)

    def _live_for(self, case: Case) -> LiveCase:
        from engine.reason.what_if import LiveCase

        if self._live is None or self._live.case is not case:
            assert self.rulebook is not None
            assert self.program is not None
            self._close_live()
            self._live = LiveCase(case, self.rulebook, self.program, date.today().isoformat())
        return self._live

    def _close_live(self) -> None:
        live, self._live = self._live, None
        if live is not None:
            live.close()

    def _start_anew(self) -> None:
        """After a fault the network may hold half a case: build another."""
        from engine.reason.program import Program

        self._live = None
        if self.rulebook is not None:
            self.program = Program(self.rulebook.rules.values(), self.rulebook.words)


def _heading(path: Path) -> str:
    """The title and State that a file gives, whatever is wrong with the rest of it; "" for none."""
    from engine.load.reading import Unreadable, read_text

    try:
        told = dict(_TOLD.findall(read_text(path, MOST_BYTES)))
    except (Unreadable, OSError, ValueError):
        return ""
    title, state = (told.get(key, "").strip().strip("\"'") for key in ("title", "state"))
    return f"{title} ({state})" if title and state else title


def _in_format(document: Document, ending: str) -> str | bytes:
    if ending == ".docx":
        from engine.report.as_docx import docx

        return docx(document)
    if ending == ".html":
        from engine.report.as_html import html

        return html(document)
    if ending == ".txt":
        from engine.report.as_plain import plain_text

        return plain_text(document)
    from engine.report.as_markdown import markdown

    return markdown(document)


def _internal(error: Exception, path: str) -> Problem:
    words = str(error) or type(error).__name__
    return Problem(
        "error",
        "T001",
        f"internal error: {words}",
        path,
        expected="a report of this, with the file, to the authors",
    )
