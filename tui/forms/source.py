"""The form for a source, new or to be corrected."""

from __future__ import annotations

from engine.load.letters.beside import texts_beside, why_no_text
from engine.model.case import Case
from engine.model.vocabulary import Vocabulary
from tui.dialogs.field import Answers, Field
from tui.forms.dates import right_date
from tui.forms.words import ID, near, new_id, quoted


class SourceForm:
    """What a case says of a source: title, date, kind, the file of its text, and a note."""

    def __init__(self, case: Case, words: Vocabulary, id: str = "") -> None:
        self.case, self.id = case, id
        self.kinds = dict(words.source_kinds)
        source = case.sources.get(id)
        self.title = f"Correct {source.title}" if source is not None else "A new source"
        date = source.date.text if source is not None and source.date else ""
        self.held = {
            "title": source.title if source is not None else "",
            "date": date,
            "kind": source.kind if source is not None else "",
            "file": source.file if source is not None else "",
            "note": source.note if source is not None else "",
        }
        texts = tuple((file, "") for file in texts_beside(case))
        self.fields = [
            Field("title", "Title", self.held["title"], "as it is cited"),
            Field("date", "Its date", date, "16 April 2026"),
            Field("kind", "Kind", self.held["kind"], "", tuple(self.kinds.items())),
            Field("file", "The file of its text", self.held["file"], "in the folder of the case: L reads it", texts),
            Field("note", "A note, or some of its words", self.held["note"], "may be pasted; tab goes on", long=True),
        ]
        if not id:
            self.fields.append(Field("id", "Id in the file", "", "empty: made of the title", folded=True))

    def check_line(self, key: str, value: str) -> tuple[str, str]:
        """A line put right, and what is wrong with it."""
        if key == "date":
            return right_date(value)
        if key == "kind" and value and self.kinds and value not in self.kinds:
            return value, f"{value} is no kind of source{near(value, self.kinds)}"
        if key == "file" and value and value != self.held["file"]:
            return value, why_no_text(self.case, value)
        if key == "id" and value:
            taken = "there already is a source of this id" if value in self.case.sources else ""
            return value, taken if ID.fullmatch(value) else "small letters, digits and hyphens only"
        return value, ""

    def check(self, answers: Answers) -> tuple[str, str]:
        """What is wrong with the answers as a whole."""
        return ("title", "A source needs a title.") if not answers["title"] else ("", "")

    def new(self, answers: Answers) -> tuple[str, str]:
        """The id of a new source, and the entry as YAML."""
        id = answers.get("id") or new_id(answers["title"], self.case.sources)
        said = [(key, answers[key]) for key in ("title", "date", "kind", "file", "note") if answers[key]]
        parts = [f"{key}: {value if key == 'date' else quoted(value)}" for key, value in said]
        return id, "{" + ", ".join(parts) + "}"

    def changes(self, answers: Answers) -> dict[str, str | None]:
        """What the form says otherwise than the case, by the keys of the file."""
        return {key: answers[key] or None for key in self.held if answers[key] != self.held[key]}
