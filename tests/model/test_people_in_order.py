"""In which order several people are named."""

from __future__ import annotations

from engine.model.case import Case, Person


def test_whoever_is_described_by_another_is_named_behind() -> None:
    names = {
        "family": "the family of Klara",
        "klara": "Klara",
        "union": "the union",
        "son": "the son of Klara",
        "ali": "Ali",
    }
    people = {id: Person(id, name, {}) for id, name in names.items()}
    case = Case("c", "", "TJK", None, people, {}, ())
    assert case.told({"ali", "son", "family", "klara", "union"}) == ["ali", "klara", "union", "family", "son"]
    again = Case("c", "", "TJK", None, dict(reversed(people.items())), {}, ())
    assert again.told(people) == case.told(people), "the order of the file does not matter"
    assert case.told({"son", "unknown"}) == ["son", "unknown"]
    assert case.told([]) == []
