"""How lists and the search box behave (usability 2.2): what is found, how amounts stand, where the keys lead."""

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from app import i18n
from app.queries.listing import Column
from app.settings import ProgramSettings
from app.views import program
from app.views.kit import cells, paint
from app.views.kit.context import Context
from app.views.kit.list_page import ListPage
from app.views.kit.rows import RIGHT_KINDS, shown
from app.views.kit.shell import Shell
from app.views.kit.table import MemorySource, Row, Table
from app.views.kit.widgets import EmptyState
from tests.storage import given
from tests.views.kit.conftest import CLOCK, swept
from tests.views.kit.test_every_page import ARGUMENTS, sample


@pytest.fixture
def shell(context: Context, qtbot: QtBot) -> Iterator[Shell]:
    made = program.shell_for(context.desk, context.own)
    made.context.runner.at_once = True
    qtbot.addWidget(made)
    made.resize(1366, 768)
    made.show()
    yield made


# ---------------------------------------------------------------- Tell me

def told(shell: Shell, text: str) -> list[tuple[str, str]]:
    """Group and words of what the search box finds."""
    shell.palette_.open()
    shell.palette_.box.setText(text)
    shell.palette_.look()
    return [(hit.group, hit.words) for hit in shell.palette_.hits]


@pytest.mark.rule("CLW-002")
@pytest.mark.parametrize(("typed", "group", "words"), [
    ("C2", "Customers", "Müller Söhne"), ("müller", "Customers", "Müller Söhne"), ("muller", "Customers", "Müller Söhne"),
    ("soh mul", "Customers", "Müller Söhne"), ("ostergaard", "Customers", "Østergaard"), ("F26-5", "Documents", "F26-5"),
    ("999.99", "Documents", "F26-2"), ("12,345.67", "Documents", "F26-5"), ("new cust", "Actions", "New customer"),
    ("balance aged", "Pages", "Aged balance"), ("terms paym", "Pages", "Payment terms"), ("settings", "Pages", "Settings"),
    ("trial", "Pages", "Trial balance"),
])
def test_the_search_box_finds_records_actions_reports_and_set_up(shell: Shell, typed: str, group: str, words: str) -> None:
    shell.show_page("customers")
    assert (group, words) in told(shell, typed)


@pytest.mark.rule("CLW-002")
@pytest.mark.parametrize(("typed", "found"), [("k", False), ("kö", True), ("koln", True), ("breda", True)])
def test_records_are_looked_for_after_two_letters_by_their_city_too(shell: Shell, typed: str, found: bool) -> None:
    assert any(group == "Customers" for group, _words in told(shell, typed)) is found


# ---------------------------------------------------------------- amounts

AMOUNT = Column("amount", "Amount", "amount", None, 120)


@pytest.mark.rule("WIN-02", "CLW-002")
def test_amounts_stand_right_with_tabular_figures_a_minus_and_nothing_for_zero(app: QApplication, qtbot: QtBot,
                                                                             monkeypatch: pytest.MonkeyPatch) -> None:
    drawn: list[tuple[str, str, Any]] = []

    def text(_painter: Any, _rect: Any, words: str, font: Any, role: str = "text", align: Any = paint.LEFT, **_more: Any) -> None:
        drawn.append((words, role, align))
        assert font.featureTags() and font.isFeatureSet(font.featureTags()[0])

    table = Table(MemorySource((AMOUNT,), [Row(1, (123_456,)), Row(2, (-5,)), Row(3, (0,)), Row(4, (None,))]), name="Amounts")
    qtbot.addWidget(table)
    table.resize(300, 200)
    monkeypatch.setattr(cells.paint, "text", text)
    table.show()
    table.grab()
    amounts = dict((words, (role, align)) for words, role, align in drawn if any(c in words for c in ".–"))
    assert amounts == {"1,234.56": ("text", paint.RIGHT), "\u22120.05": ("text", paint.RIGHT), "–": ("text3", paint.RIGHT)}
    assert (table.model_.words(2, 0), shown(AMOUNT, 0)) == ("0.00", "0.00")
    assert {"amount", "int", "percent", "number"} <= RIGHT_KINDS


@pytest.mark.rule("CLW-005")
def test_rows_are_high_enough_and_colour_is_never_the_only_sign(shell: Shell) -> None:
    assert cells.ROW >= 24
    bare = []
    for spec in sample():
        page = shell.show_page(spec.id, **ARGUMENTS.get(spec.id, {}))
        table = getattr(page, "table", None)
        if isinstance(table, Table):
            bare += [f"{spec.id}: {column.name} {value}" for column in table.model_.source.columns
                     for value, (_tone, glyph) in column.tones.items() if not glyph or not column.names.get(value, value)]
        swept()
    assert bare == []


# ---------------------------------------------------------------- keys and emptiness

@pytest.mark.rule("CLW-002")
def test_home_end_and_the_page_keys_lead_through_a_list(shell: Shell, qtbot: QtBot) -> None:
    page: Any = shell.show_page("entries")
    view, last = page.table.view, page.table.model_.rowCount() - 1
    view.setFocus()
    page.table.stand_on(3, 0)
    found = []
    ctrl, none = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.NoModifier
    for key, held in ((Qt.Key.Key_End, ctrl), (Qt.Key.Key_Home, ctrl), (Qt.Key.Key_PageDown, none), (Qt.Key.Key_PageUp, none),
                      (Qt.Key.Key_End, none), (Qt.Key.Key_Home, none)):
        qtbot.keyClick(view, key, held)
        found.append((view.currentIndex().row(), view.currentIndex().column()))
    end = page.table.model_.columnCount() - 1
    assert [row for row, _column in found] == [last, 0, last, 0, 0, 0]
    assert [column for _row, column in found][-2:] == [end, 0]


@pytest.mark.rule("CLW-002")
def test_rows_are_chosen_with_shift_and_ctrl_as_in_a_spreadsheet(shell: Shell, qtbot: QtBot) -> None:
    page: Any = shell.show_page("entries")
    view = page.table.view
    view.setFocus()
    page.table.stand_on(1, 0)
    for _step in range(2):
        qtbot.keyClick(view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert sorted(i.row() for i in view.selectionModel().selectedRows()) == [1, 2, 3]
    at = view.visualRect(page.table.model_.index(6, 0)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier, at)
    assert sorted(i.row() for i in view.selectionModel().selectedRows()) == [1, 2, 3, 6]


@pytest.mark.rule("CLW-002")
@pytest.mark.parametrize("language", ["de"])
def test_every_empty_list_says_in_a_sentence_what_belongs_there(app: QApplication, qtbot: QtBot, tmp_path: Any,
                                                               language: str) -> None:
    office = given.office(tmp_path / "empty.tegoed", CLOCK)
    i18n.use(language, i18n.region_for(language))
    shell = program.shell_for(office.desk, ProgramSettings(tmp_path / "own.json"))
    qtbot.addWidget(shell)
    shell.context.runner.at_once = True
    shell.show()
    bare, seen = [], 0
    for spec in sample():
        page = shell.show_page(spec.id, **({"customer_id": 1} if spec.id in ("customer", "collecting_customer") else {}))
        if isinstance(page, ListPage) and page.table.model_.rowCount() == 0:
            seen += 1
            state = page.findChild(EmptyState)
            words = " ".join(label.text() for label in state.findChildren(QLabel)) if state is not None else ""
            if not words.endswith(".") or len(words.split()) < 3:
                bare.append(f"{spec.id}: {words}")
        swept()
    i18n.use("en", "en_GB")
    office.file.close()
    assert (seen > 2, bare) == (True, [])
