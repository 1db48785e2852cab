"""The forms as data: those that come with the tool are in order, and what is wrong with others is said."""

from __future__ import annotations

from pathlib import Path

import pytest

from engine.load.forms import load_forms, read_forms
from engine.model.authority import pin_covers
from engine.model.form import Forms
from engine.model.frozen import replace
from engine.model.rulebook import Rulebook
from engine.report.draft import CONTENT, OF_KINDS

FILE = Path(__file__).parents[2] / "rules" / "law" / "forms.yaml"


def test_every_content_that_a_form_may_name_can_be_drawn(forms: Forms) -> None:
    from engine.load.forms import CONTENTS

    assert set(CONTENTS) == {*CONTENT, *OF_KINDS, "questions", "about"}
    used = {name for form in forms.forms.values() for part in form.parts for name in part.content}
    assert used <= set(CONTENTS)


def test_every_provision_that_a_rule_engages_belongs_to_a_right(forms: Forms, rulebook: Rulebook) -> None:
    engaged = {rule.engages.provision for rule in rulebook.rules.values() if rule.engages is not None}
    assert len(engaged) > 100
    covered = [pin for right in forms.rights for pin in right.provisions]
    assert not [pin for pin in sorted(engaged) if not any(pin_covers(wanted, pin) for wanted in covered)]


def test_topics_and_details_of_mandates_are_words_of_the_rulebook(forms: Forms, rulebook: Rulebook) -> None:
    entries = (rulebook.catalogue.paragraph(pin) for pin in rulebook.catalogue.pins())
    topics = {topic for entry in entries if entry is not None for topic in entry.topics}
    attributes = rulebook.words.attributes("person")
    for mandate in forms.mandates:
        assert set(mandate.topics) <= topics, mandate.id
        for name, values in mandate.people.items():
            tree = rulebook.words.tree(attributes[name])
            assert tree is not None
            assert set(values) <= set(tree.values), mandate.id


@pytest.mark.parametrize(
    ("old", "new", "code", "says"),
    [
        ("content: [claims]", "content: [claim]", "F003", "did you mean claims"),
        ('provisions: ["icescr", "udhr"]', 'provisions: ["icesr"]', "F002", "did you mean icescr"),
        ("kinds: [deprivation-of-liberty]", "kinds: [deprivation]", "F002", "`deprivation`"),
        ("style: editorial", "style: editorials", "F002", "did you mean editorial"),
        ("heading: Claims", "headng: Claims", "F001", "headng"),
        ("needs: [disappearance]", "needs: [disappearence]", "F002", "did you mean disappearance"),
    ],
)
def test_what_is_wrong_is_said_with_its_place(
    old: str, new: str, code: str, says: str, rulebook: Rulebook, tmp_path: Path
) -> None:
    from engine.model.problem import frame

    text = FILE.read_text(encoding="utf-8")
    assert old in text
    path = tmp_path / "forms.yaml"
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    forms, problems = read_forms(path, rulebook)
    assert forms is None
    assert {problem.code for problem in problems} == {code}
    assert problems[0].line > 0
    assert any(says in frame(problem) for problem in problems)


def test_a_rulebook_of_its_own_has_no_forms(rulebook: Rulebook, tmp_path: Path) -> None:
    assert load_forms(replace(rulebook, folder=str(tmp_path))) == (None, [])
    extended = replace(rulebook, folder=str(tmp_path), layers=(("shipped", rulebook.folder),))
    assert load_forms(extended)[0] is not None
