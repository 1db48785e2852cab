"""Our frozen dataclasses behave as those of the standard library."""

from __future__ import annotations

import copy
import dataclasses
import pickle

import pytest

from engine.model.assessment import Assumption, Derivation, Premise
from engine.model.case import Expected
from engine.model.frozen import replace
from engine.model.problem import Problem
from engine.model.vocabulary import Vocabulary

ONE = Assumption("f", "a", ("x",), low=1)


def test_made_by_place_and_by_name() -> None:
    assert Assumption("f", "a", ("x",), 1) == Assumption(fact="f", attribute="a", allowed=("x",), low=1) == ONE
    with pytest.raises(TypeError, match="attribute"):
        Assumption("f")  # type: ignore[call-arg]
    with pytest.raises(TypeError, match="unknown"):
        Assumption("f", "a", unknown=1)  # type: ignore[call-arg]


def test_says_what_the_standard_one_says() -> None:
    ours = Problem("error", "C001", "wrong")
    fields = [(f.name, object, dataclasses.field(compare=f.compare)) for f in dataclasses.fields(ours)]
    standard = dataclasses.make_dataclass("Problem", fields, frozen=True)
    values = [getattr(ours, field.name) for field in dataclasses.fields(ours)]
    assert repr(ours) == repr(standard(*values))
    assert hash(ours) == hash(standard(*values))


@pytest.mark.parametrize("name", ["fact", "something-new"])
def test_nothing_can_be_changed(name: str) -> None:
    with pytest.raises(dataclasses.FrozenInstanceError):
        setattr(ONE, name, "x")
    with pytest.raises(dataclasses.FrozenInstanceError):
        delattr(ONE, name)


def test_compared_by_value_with_its_own_kind_only() -> None:
    assert Assumption("f", "a") != Assumption("f", "b")
    assert Assumption("f", "a") < Assumption("f", "b") <= Assumption("f", "b")
    assert Assumption("g", "a") > Assumption("f", "b")
    assert Premise("f") != Derivation("f", ())  # type: ignore[comparison-overlap]
    with pytest.raises(TypeError):
        assert Premise("f") < Premise("g")  # type: ignore[operator]


def test_the_tools_of_the_standard_library_work() -> None:
    way = Derivation("r", (Premise("f"),), (ONE,))
    assert dataclasses.is_dataclass(Derivation)
    assert dataclasses.replace(way, rule="s") == replace(way, rule="s") == Derivation("s", way.premises, way.assumes)
    assert dataclasses.asdict(way)["premises"][0]["fact"] == "f"
    assert [field.name for field in dataclasses.fields(Problem)][:3] == ["severity", "code", "message"]
    assert pickle.loads(pickle.dumps(way)) == copy.deepcopy(way) == way


def test_defaults_made_anew_and_left_out() -> None:
    assert Expected().lines == {}
    assert Expected().lines is not Expected().lines
    words = Vocabulary({}, {}, {}, {})
    words.chain("x")
    assert words == Vocabulary({}, {}, {}, {})
    assert "_chains" not in repr(words)


def test_what_was_computed_is_not_compared() -> None:
    other = Assumption("f", "a", ("x",), low=1)
    assert other.order == repr(ONE)
    assert other == ONE
    assert replace(other, fact="g").order != other.order
