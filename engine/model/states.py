"""States and territories: found by code, name, short name or adjective, never by letters that look alike.

What is written of them comes from the rulebook's `law/states.yaml`; without it, only the codes and names of its treaty
tables are known.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from typing import Any

from engine.model.frozen import cached_property
from engine.model.treaty_status import TreatyStatus

NO_STATE = "XXX"
"""Stands for the State in a case file until somebody fills it in."""
CODE_LETTERS = 3
SHORTEST_NAME = 6
"""The least letters of a name in which one slip of the pen is forgiven: shorter ones are too like each other."""


class States:
    """The States of a rulebook."""

    def __init__(self, status: TreatyStatus) -> None:
        self.known: Mapping[str, str] = status.states
        """Names by alpha-3 code, of those that the treaty tables speak of."""
        self._about: Mapping[str, Mapping[str, Any]] = status.state_names

    def there(self, code: str) -> bool:
        """Whether a case may be on it: a State of the tables, a former one, or a territory."""
        return code in self.known or code in self._about

    def name(self, code: str) -> str:
        """The name as it stands in lists: "Netherlands (Kingdom of the)"."""
        return self.known.get(code) or str(self._about.get(code, {}).get("name") or code)

    def in_sentence(self, code: str) -> str:
        """The name as it stands within a sentence: "the Kingdom of the Netherlands"."""
        written = self._about.get(code, {}).get("sentence")
        if written:
            return str(written)
        name = self.name(code)
        before, _, bracket = name.partition(" (")
        if not bracket:
            return name
        bracket = bracket.rstrip(")")
        return f"the {before}" if bracket == "The" else f"the {bracket} {before}"

    def sort(self, code: str) -> str:
        """What it is, "former" or "territory", for what the treaty tables do not speak of; "" for a State of them."""
        about = self._about.get(code, {})
        if code in self.known:
            return ""
        return "former" if about.get("former") == "yes" else "territory"

    def code(self, written: str) -> str | None:
        """The alpha-3 code of what was written: a code of two or three letters, a name or an adjective."""
        if self.there(written):
            return written
        found = self.meant(written)
        return self._official.get(_plain(written)) or (found[0] if len(found) == 1 else None)

    def only(self, written: str) -> str | None:
        """As `code`, but none where a name may mean several States, though one is called just that in lists."""
        return None if not self.there(written) and len(self.meant(written)) > 1 else self.code(written)

    def meant(self, written: str) -> tuple[str, ...]:
        """The codes of all that a name or an adjective may mean, that with the name in lists first: both Congos.

        What is only a territory counts where no State is called so.
        """
        found = self._named.get(_plain(written), ())
        return tuple(code for code in found if code in self.known) or found

    def near(self, written: str) -> str | None:
        """The code of what was probably meant: as `code`, a long name with a slip, or a code with letters swapped."""
        found = self.code(written)
        plain = _plain(written)
        if found is not None:
            return found
        if len(plain) == CODE_LETTERS:
            letters = plain.upper()
            others = (letters[1::-1] + letters[2], letters[0] + letters[:0:-1])
            swapped = [code for code in others if code in self.known]
            return swapped[0] if len(swapped) == 1 else None
        if len(plain) < SHORTEST_NAME:
            return None
        from engine.model.problem import did_you_mean

        names = [name for name in self._named if len(name) >= SHORTEST_NAME]
        near = did_you_mean(plain, names)
        return self.code(near) if near and near.only else None

    def hint(self, written: str) -> str:
        """What was probably meant, as a hint: "KAZ (Kazakhstan)"; "" where nothing comes near."""
        near = self.near(written)
        codes = self.meant(written) or ((near,) if near else ())
        return " or ".join(f"{code} ({self.name(code)})" for code in codes)

    def unknown(self, written: str) -> str:
        """The sentence for what is no State, with what was probably meant."""
        hint = self.hint(written)
        return f"`{written}` is no State that is known here" + (f"; did you mean {hint}?" if hint else "")

    @cached_property
    def _official(self) -> dict[str, str]:
        """Codes by what one State alone is called in lists and sentences, and by the codes themselves."""
        found: dict[str, str] = {}
        for code, name in self.known.items():
            found.setdefault(_plain(code), code)
            found.setdefault(_plain(name), code)
        for code, about in self._about.items():
            for called in (about.get("name"), about.get("sentence"), about.get("alpha2"), code):
                if called:
                    found.setdefault(_plain(str(called)), code)
        return found

    @cached_property
    def _named(self) -> dict[str, tuple[str, ...]]:
        found: dict[str, tuple[str, ...]] = {name: (code,) for name, code in self._official.items()}
        for code, about in self._about.items():
            for name in (*(about.get("names") or ()), *(about.get("adjectives") or ())):
                plain = _plain(str(name))
                if code not in found.get(plain, ()):
                    found[plain] = (*found.get(plain, ()), code)
        return found


def _plain(text: str) -> str:
    """A name without case, accents, article and signs."""
    bare = "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c)).casefold()
    words = re.findall(r"\w+", re.sub("['’‘ʼ`]", "", bare))
    return " ".join(word for word in words if word != "the")
