"""A field that looks up several things, told apart by commas."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.views.kit.fields import Hit
from app.views.kit.several_field import SeveralField
from tests.views.kit.test_fields import in_window

PEOPLE = {1: ("C1", "De Vries"), 2: ("C2", "De Groot"), 3: ("C30", "Müller")}


@pytest.fixture
def field(qtbot: QtBot) -> SeveralField:
    """Three people, found by number and name, named by their numbers."""
    def find(text: str) -> list[Hit]:
        return [Hit(key, name, number) for key, (number, name) in PEOPLE.items()
                if text.strip().casefold() in f"{number} {name}".casefold()]

    made = SeveralField("Customers", find, lambda key: PEOPLE[key][0])
    in_window(qtbot, made)
    return made


def test_what_stands_behind_the_last_comma_is_looked_up_and_enter_adds_it(field: SeveralField, qtbot: QtBot) -> None:
    qtbot.keyClicks(field, "groot")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert (field.value(), field.text()) == ((2,), "C2")
    qtbot.keyClicks(field, ", de")
    qtbot.keyClick(field, Qt.Key.Key_Down)
    qtbot.keyClick(field, Qt.Key.Key_Up)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert (field.value(), field.text()) == ((2, 1), "C2, C1")


def test_down_lists_everything_where_nothing_is_typed(field: SeveralField, qtbot: QtBot) -> None:
    qtbot.keyClick(field, Qt.Key.Key_Down)
    assert field.listed
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert field.value() == (1,)
    field.set_value((3, 1))
    assert (field.text(), field.value()) == ("C30, C1", (3, 1))


@pytest.mark.parametrize(("typed", "value", "told"), [
    ("c2, müll", (2, 3), None), ("C1, C1", (1,), None), ("de", (), "FLD-several"), ("C1, nobody", (1,), "FLD-none"),
    ("C3", (3,), None), ("", (), None)])
def test_a_part_is_taken_by_its_number_or_as_the_only_hit_and_refused_otherwise(
        field: SeveralField, typed: str, value: tuple[int, ...], told: str | None) -> None:
    field.setText(typed)
    field.settle()
    assert field.value() == value and (field.problem.code if field.problem else None) == told
    assert field.wrong is (told is not None)
