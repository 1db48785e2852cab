"""What a Committee found in a decision, as the files under gold/ say it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import yaml

from engine.load.rulebook import default_facts

HERE = Path(__file__).parent
UPHELD = ("violated", "cited")
TREATIES = {
    "Human Rights Committee": "iccpr",
    "Committee against Torture": "cat",
    "Committee on the Elimination of Discrimination against Women": "cedaw",
    "Committee on the Rights of the Child": "crc",
    "Committee on the Elimination of Racial Discrimination": "icerd",
    "Committee on the Rights of Persons with Disabilities": "crpd",
    "Committee on Enforced Disappearances": "ced",
    "Committee on Economic, Social and Cultural Rights": "icescr",
}
"""The treaty under which each body decides."""


def encoded_cases() -> list[Path]:
    """The case files of the learning set, by name: those here and those that are examples in facts/decided."""
    folders = (HERE / "cases", default_facts() / "decided")
    return sorted((path for folder in folders for path in folder.glob("*.yaml")), key=lambda path: path.name)


@dataclass(frozen=True)
class Gold:
    """What the Committee held: violated, only cited, articles of neutral outcome, pins of comments."""

    body: str
    violated: frozenset[str]
    cited: frozenset[str]
    neutral: frozenset[str]
    pins: frozenset[str]

    @property
    def upheld(self) -> frozenset[str]:
        """The articles held violated or cited."""
        return frozenset(map(article, self.violated | self.cited))

    @property
    def treaty(self) -> str:
        """The treaty under which it decided."""
        return TREATIES[self.body]


def article(pin: str) -> str:
    """The article of a pin or of a paragraph: `iccpr:9` of `iccpr:9(1)`."""
    return pin.split("(", 1)[0]


def read_gold(path: Path) -> Gold:
    """The gold file of a case."""
    whole = yaml.safe_load(path.read_text(encoding="utf-8"))
    held: dict[str, set[str]] = {"violated": set(), "cited": set(), "neutral": set()}
    pins: set[str] = set()
    for line in whole["gold"]:
        outcome = line["outcome"] if line["outcome"] in UPHELD else "neutral"
        held[outcome].update(part for part in line["provision"].split(" with ") if not part.startswith("undrip:"))
        if "comment" in line:
            pins.update(f"{line['comment']}:{para}" for para in line.get("paragraphs", ()))
            if "paragraphs" not in line:
                pins.add(line["comment"])
    return Gold(
        whole["body"],
        frozenset(held["violated"]),
        frozenset(held["cited"] - held["violated"]),
        frozenset(map(article, held["neutral"])),
        frozenset(pins),
    )
