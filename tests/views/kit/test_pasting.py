"""Rows copied in a spreadsheet and pasted into the lines of a set-up row: read as typed, told before anything changes."""

from collections.abc import Iterator
from decimal import Decimal
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app import i18n
from app.services.desk import Desk
from app.services.setup.stores import InsideJson
from app.services.setup_tables import Field, Kind, Line, Lines
from app.views.kit import dialogs, pasting
from app.views.kit.fields import AmountField, CheckField, Choice, ChoiceField, TextField
from app.views.kit.table import Table
from app.views.setup.inputs import Maker
from app.views.setup.line_grid import LineGrid


@pytest.mark.parametrize(("text", "several"), [
    ("100", False), ("100\n", False), ("a sentence of words", False), ("1\t2", True), ("1\n2", True), ("1\r\n2\r\n", True),
    ("", False),
])
def test_one_cell_is_left_to_the_field_with_the_keyboard(text: str, several: bool) -> None:
    assert pasting.several_cells(text) is several


def test_a_row_of_headings_says_which_field_is_meant() -> None:
    titles = {"day": "Valid from", "rate": "Rate"}
    assert pasting.heads_of(["RATE", "valid from"], titles) == ["rate", "day"]
    assert pasting.heads_of(["Rate", "21"], titles) is None
    assert pasting.heads_of(["Rate", "Rate"], titles) is None


@pytest.mark.parametrize(("text", "value"), [("Days", "d"), ("days", "d"), ("m", "m"), ("Mon", "m"), ("Weeks", None), ("", None)])
def test_a_choice_is_found_by_its_name_its_value_or_how_it_begins(qtbot: QtBot, text: str, value: str | None) -> None:
    field = ChoiceField("Unit", [Choice("d", "Days"), Choice("m", "Months")])
    qtbot.addWidget(field)
    assert (pasting.type_into(field, text) is None) is (value is not None)
    assert value is None or field.value() == value


@pytest.mark.parametrize(("text", "on"), [
    ("Ja", True), ("oui", True), ("NO", False), ("x", True), ("", False), ("perhaps", None)])
def test_yes_and_no_are_understood_in_every_language(qtbot: QtBot, text: str, on: bool | None) -> None:
    field = CheckField("Active")
    qtbot.addWidget(field)
    problem = pasting.type_into(field, text)
    assert (problem.code if problem else field.value()) == ("PASTE-flag" if on is None else on)


def test_a_text_that_does_not_fit_is_refused_and_never_cut(qtbot: QtBot) -> None:
    field = TextField("Code", most=3)
    qtbot.addWidget(field)
    problem = pasting.type_into(field, "ABCD")
    assert problem is not None and (problem.code, problem.saw["typed"]) == ("PASTE-long", "ABCD") and field.text() == ""


@pytest.mark.rule("L10N-031")
def test_amounts_are_read_in_the_region_of_the_user(qtbot: QtBot) -> None:
    i18n.use("nl", "nl_NL")
    field = AmountField("Amount", currency="EUR")
    qtbot.addWidget(field)
    assert pasting.type_into(field, "1.234,50") is None and field.value() == 123_450
    assert pasting.type_into(field, "a lot") is not None


# ---------------------------------------------------------------- in the grid

FIELDS = (Field("currency", "Currency", Kind.CHOICE, True, choices=(("EUR", "EUR"), ("JPY", "JPY")), default="EUR"),
          Field("fee", "Fee", Kind.AMOUNT, currency="currency"), Field("rate", "Rate", Kind.PERCENT),
          Field("name", "Name", Kind.WORDS, most=10))


@pytest.fixture
def grid(app: QApplication, desk: Desk, qtbot: QtBot) -> LineGrid:
    """A grid with one line, the keyboard in its first field."""
    made = LineGrid(Maker(desk, "EUR"), Lines("rows", "Rows", FIELDS, InsideJson("params", "rows")))
    made.set_lines([Line(7, {"currency": "EUR", "fee": 500, "rate": Decimal(2), "name": {"en": "Low", "nl": "Laag"}})])
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    made._focus(0)
    qtbot.waitUntil(made._rows[0].inputs["currency"].hasFocus)
    return made


def paste(qtbot: QtBot, grid: LineGrid, text: str) -> None:
    """Ctrl+V in the field with the keyboard."""
    QGuiApplication.clipboard().setText(text)
    qtbot.keyClick(grid.window().focusWidget(), Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)


def values(grid: LineGrid) -> list[tuple[Any, ...]]:
    return [(line.key, line.values["currency"], line.values["fee"], line.values["rate"], line.values["name"]["en"])
            for line in grid.lines()]


@pytest.fixture
def seen(answers: list[str]) -> Iterator[list[tuple[list[str], dialogs.Question]]]:
    """What the check screen showed: the reasons by row."""
    found: list[tuple[list[str], dialogs.Question]] = []
    asked = dialogs.answerer[-1]

    def look(question: dialogs.Question) -> str:
        table = question.findChild(Table)
        assert table is not None
        found.append(([str(table.model_.source.row(n).values[2]) for n in range(table.model_.rowCount())], question))
        return asked(question)

    dialogs.answerer.append(look)
    yield found
    dialogs.answerer.remove(look)


def test_rows_overwrite_from_the_keyboard_on_and_the_rest_is_added(
        grid: LineGrid, qtbot: QtBot, answers: list[str], seen: list[Any]) -> None:
    answers.append("paste")
    paste(qtbot, grid, "EUR\t12.50\t8\tMiddle\r\nJPY\t1500\t9.5\tHigh\r\n")
    assert seen[0][0] == ["", ""]
    assert values(grid) == [(7, "EUR", 1_250, Decimal(8), "Middle"), (None, "JPY", 1_500, Decimal("9.5"), "High")]
    assert grid.lines()[0].values["name"]["nl"] == "Laag"


def test_headings_choose_the_columns_in_any_order(grid: LineGrid, qtbot: QtBot, answers: list[str]) -> None:
    answers.append("paste")
    paste(qtbot, grid, "Name\tFee\nMiddle\t3\n")
    assert values(grid) == [(7, "EUR", 300, Decimal(2), "Middle")]


def test_bad_rows_say_why_are_left_out_and_stand_on_the_clipboard_again(
        grid: LineGrid, qtbot: QtBot, answers: list[str], seen: list[Any]) -> None:
    answers.append("paste")
    paste(qtbot, grid, "USD\tmuch\nEUR\t4\t5\tA name too long\nEUR\t4\t5\tFits\nEUR\t1\t2\tx\textra\n")
    why = seen[0][0]
    assert "USD" in why[0] and "much" in why[0] and "10" in why[1] and why[2] == "" and "5" in why[3]
    assert values(grid) == [(7, "EUR", 400, Decimal(5), "Fits")]
    assert QGuiApplication.clipboard().text() == "USD\tmuch\nEUR\t4\t5\tA name too long\nEUR\t1\t2\tx\textra"


@pytest.mark.parametrize("text", ["EUR\t1", "USD\tmuch"])
def test_going_back_changes_nothing(grid: LineGrid, qtbot: QtBot, answers: list[str], text: str) -> None:
    answers.append("back")
    before, told = values(grid), []
    grid.changed.connect(lambda: told.append(1))
    paste(qtbot, grid, text)
    assert (values(grid), told, QGuiApplication.clipboard().text()) == (before, [], text)


def test_five_hundred_rows_are_read_within_two_seconds(grid: LineGrid, qtbot: QtBot) -> None:
    i18n.use("de", "de_DE")
    rows = [["EUR", f"{n},50", "5", f"R{n}"] for n in range(500)]
    found = grid._read(FIELDS, [f.name for f in FIELDS], rows)
    assert [r.values["fee"] for r in found] == [n * 100 + 50 for n in range(500)]


def test_the_button_adds_below_the_last_line(grid: LineGrid, answers: list[str]) -> None:
    answers.append("paste")
    QGuiApplication.clipboard().setText("Name\tFee\nNew\t3\n")
    grid._pasting.click()
    assert [v[4] for v in values(grid)] == ["Low", "New"]
