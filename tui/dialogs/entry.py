"""A line to write in that loses nothing of what is pasted: several lines become one."""

from __future__ import annotations

from textual import events
from textual.widgets import Input


class Entry(Input):
    """A line to write in. Textual's own keeps only the first line of what is pasted."""

    def _on_paste(self, event: events.Paste) -> None:
        lines = [" ".join(line.split()) for line in event.text.splitlines()]
        kept = [line for line in lines if line]
        if len(kept) < 2:
            super()._on_paste(event)
            return
        event.prevent_default()
        event.stop()
        self.insert_text_at_cursor(" ".join(kept))
        self.app.notify(f"{len(kept)} lines were pasted as one", title="Pasted")
