"""The column that names a row stays in sight while she looks at the columns far to the right (usability 2.3)."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.queries.listing import Column
from app.views.kit.table import MemorySource, Row, Table

WIDE = 160


@pytest.fixture
def table(qtbot: QtBot) -> Table:
    """Thirty customers with more columns than fit."""
    names = [f"Customer {n}" for n in range(30)]
    columns = (Column("tick", "", "check", None), Column("name", "Name", "text", None, searchable=True),
               *(Column(f"c{n}", f"Column {n}", "int", None) for n in range(8)))
    rows = [Row(n, (None, name, *range(n, n + 8)), checked=False) for n, name in enumerate(names, 1)]
    made = Table(MemorySource(columns, rows))
    qtbot.addWidget(made)
    made.arrange(tuple(p if p.name == "tick" else type(p)(p.name, p.shown, WIDE) for p in made.arrangement))
    made.resize(600, 300)
    made.show()
    qtbot.waitExposed(made)
    made.stand_on(0, 1)
    return made


def moved(table: Table, by: int) -> None:
    table.view.horizontalScrollBar().setValue(by)


def clicked(table: Table, x: int, y: int) -> None:
    QTest.mouseClick(table.frozen, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(x, y))


def test_nothing_is_covered_until_something_is_moved(table: Table) -> None:
    assert not table.frozen.isVisible() and table.frozen.wide() == 0
    moved(table, 400)
    assert table.frozen.isVisible() and table.frozen.sections() == [0, 1]
    assert table.frozen.width() == table.view.columnWidth(0) + WIDE
    moved(table, 0)
    assert not table.frozen.isVisible()


def test_it_looks_as_it_did_before_the_others_were_moved(table: Table) -> None:
    wide = table.view.columnWidth(0) + WIDE
    area = table.view.geometry().adjusted(0, 0, wide - 1 - table.view.width(), -table.view.horizontalScrollBar().height())
    before = table.grab(area).toImage()
    moved(table, 400)
    assert table.grab(area).toImage() == before


def test_a_cell_that_keys_lead_to_is_never_under_it(table: Table) -> None:
    moved(table, table.view.horizontalScrollBar().maximum())
    table.stand_on(0, table.model_.columnCount() - 1)
    covered = table.frozen.wide()
    while table.view.currentIndex().column() > 2:
        QTest.keyClick(table.view, Qt.Key.Key_Left)
        at = table.view.columnViewportPosition(table.view.currentIndex().column())
        assert at >= (table.frozen.wide() and covered)


def test_a_click_ticks_and_chooses_the_row_it_stands_on_and_moves_nothing(table: Table) -> None:
    moved(table, 400)
    row = 3
    middle = table.header.height() + table.view.rowViewportPosition(row) + table.view.rowHeight(row) // 2
    clicked(table, 8, middle)
    source = table.model_.source
    assert isinstance(source, MemorySource) and [n for n in range(30) if source.row(n).checked] == [row]
    clicked(table, table.view.columnWidth(0) + 20, middle)
    assert table.current() == row + 1 and [n for n in range(30) if source.row(n).checked] == [row]
    assert table.view.horizontalScrollBar().value() == 400


def test_its_head_sorts_and_a_double_click_opens(table: Table, qtbot: QtBot) -> None:
    moved(table, 400)
    with qtbot.waitSignal(table.sorted) as told:
        clicked(table, table.view.columnWidth(0) + 20, 10)
    assert told.args == ["name", False]
    moved(table, 400)
    with qtbot.waitSignal(table.opened):
        QTest.mouseDClick(table.frozen, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier,
                          QPoint(table.view.columnWidth(0) + 20, table.header.height() + 10))


def test_where_half_of_the_rows_would_be_covered_nothing_is_frozen(table: Table) -> None:
    table.resize(300, 300)
    moved(table, 200)
    assert table.frozen.wide() == 0 and not table.frozen.isVisible()
