"""One table for every list: only what is looked at is fetched, widths fit the words, totals stay apart by currency."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import Integer, Select, case, literal, select, type_coerce
from sqlalchemy.orm import Session

from app import i18n
from app.core.changes import Changes
from app.models.types import Minor
from app.queries.listing import Column, Listing, ListQuery
from app.services.desk import Desk
from app.views.kit import arrangement, cells, paint, theme
from app.views.kit.act_cells import Signature
from app.views.kit.context import Context
from app.views.kit.rows import PAGE
from app.views.kit.table import ListTable, MemorySource, Row, Table
from app.views.kit.widgets import EmptyState

MANY = 200_000


class Watched(Listing):
    """A list that remembers which rows were fetched."""

    def found(self, session: Session, query: ListQuery, keys: Sequence[int]) -> dict[int, tuple[Any, ...]]:
        _fetched.append(len(keys))
        return super().found(session, query, keys)


_fetched: list[int] = []


def numbers(rows: int) -> Watched:
    """A list of many rows that stand in no table; every tenth in pounds."""
    base = select(literal(1, Integer).label("n")).cte("numbers", recursive=True)
    count = base.union_all(select(base.c.n + 1).where(base.c.n < rows))

    def source(chosen: Select[Any], _query: ListQuery) -> Select[Any]:
        return chosen.select_from(count)

    day = date(2026, 1, 1)
    return Watched("numbers", "Numbers", count.c.n, (
        Column("n", "Number", "int", count.c.n),
        Column("name", "Name", "text", literal("Somebody"), stretch=True),
        Column("currency", "Cur.", "text", case((count.c.n % 10 == 0, "GBP"), else_="EUR")),
        Column("amount", "Amount", "amount", type_coerce(count.c.n * 100, Minor()), total=True, currency="currency"),
        Column("due", "Due", "date", case((count.c.n > 5, day), else_=day + timedelta(1))),
    ), source, (("n", False),), frozenset({"customer"}))


def table_of(desk: Desk, qtbot: QtBot, rows: int) -> ListTable:
    _fetched.clear()
    table = ListTable(desk, numbers(rows), ListQuery(desk.company_id))
    qtbot.addWidget(table)
    table.resize(900, 500)
    table.show()
    qtbot.wait(30)
    return table


# ---------------------------------------------------------------- long lists

@pytest.mark.rule("CLW-002", "WIN-02")
def test_a_list_of_two_hundred_thousand_rows_fetches_only_what_is_looked_at(desk: Desk, context: Context, qtbot: QtBot) -> None:
    table = table_of(desk, qtbot, MANY)
    assert table.model_.rowCount() == MANY
    assert sum(_fetched) == PAGE
    _fetched.clear()
    qtbot.keyClick(table.view, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    qtbot.wait(30)
    assert table.current() == MANY
    assert sum(_fetched) <= 2 * PAGE


def test_refreshing_finds_the_row_again_without_fetching_the_others(desk: Desk, context: Context, qtbot: QtBot) -> None:
    table = table_of(desk, qtbot, MANY)
    table.stand_on(150_000, 0)
    qtbot.wait(30)
    top = table.view.rowAt(0)
    _fetched.clear()
    desk.file.announcer.announce(Changes({"customer": frozenset({1})}))
    qtbot.wait(30)
    assert (table.current(), table.view.rowAt(0)) == (150_001, top)
    assert sum(_fetched) <= 3 * PAGE


def test_selecting_everything_fetches_nothing_and_adds_up_in_the_file(desk: Desk, context: Context, qtbot: QtBot) -> None:
    table = table_of(desk, qtbot, MANY)
    _fetched.clear()
    table.view.selectAll()
    assert table.selected_count() == MANY
    pounds = sum(range(10, MANY + 1, 10)) * 100
    assert table.sums("amount") == {"EUR": MANY * (MANY + 1) // 2 * 100 - pounds, "GBP": pounds}
    assert _fetched == []


def test_what_the_program_remembers_for_itself_does_not_reload_a_list(desk: Desk, context: Context, qtbot: QtBot) -> None:
    table = table_of(desk, qtbot, 50)
    seen: list[int] = []
    table.counted.connect(lambda count, _selected: seen.append(count))
    desk.file.announcer.announce(Changes({"user_setting": frozenset({1})}))
    desk.file.announcer.announce(Changes({"form_draft": frozenset({1}), "user_setting": frozenset()}))
    assert seen == []
    desk.file.announcer.announce(Changes({"customer": frozenset({1})}))
    assert seen == [50]


def test_a_change_made_in_another_thread_is_shown_in_the_screens_own(desk: Desk, context: Context, qtbot: QtBot) -> None:
    from threading import Thread, current_thread
    table = table_of(desk, qtbot, 50)
    seen: list[object] = []
    table.counted.connect(lambda _count, _selected: seen.append(current_thread()))
    worker = Thread(target=lambda: desk.file.announcer.announce(Changes({"customer": frozenset({1})})))
    worker.start()
    worker.join()
    qtbot.waitUntil(lambda: bool(seen))
    assert seen == [current_thread()]


# ---------------------------------------------------------------- totals, widths

@pytest.mark.rule("GEN-06", "WIN-02")
def test_totals_of_several_currencies_stand_on_lines_of_their_own(desk: Desk, context: Context, qtbot: QtBot) -> None:
    table = table_of(desk, qtbot, 20)
    assert table.footer is not None
    assert [(table.footer.words, table.footer.figures), *table.footer.further] == [
        ("Total EUR", {"amount": "180.00"}), ("Total GBP", {"amount": "30.00"})]
    assert table.footer.height() > 30


@pytest.mark.parametrize("language", ["en", "nl", "fr", "de"])
def test_heads_and_cells_are_never_cut_where_there_is_room(desk: Desk, context: Context, qtbot: QtBot, language: str) -> None:
    i18n.use(language)
    table = table_of(desk, qtbot, 20)
    for section in range(table.model_.columnCount()):
        assert table.view.columnWidth(section) >= max(cells.wide(table.model_, row, section) for row in range(20))


def test_the_columns_fill_the_table_and_texts_give_way_first(desk: Desk, context: Context, qtbot: QtBot) -> None:
    table = table_of(desk, qtbot, 5)
    whole = sum(table.view.columnWidth(n) for n in range(table.model_.columnCount()))
    assert abs(whole - table.width()) <= 4
    amount = table.model_.section_of("amount")
    table.resize(330, 500)
    qtbot.wait(20)
    assert table.view.columnWidth(amount) >= cells.wide(table.model_, 4, amount)


def test_short_texts_stay_whole_while_long_ones_can_give_way(qtbot: QtBot) -> None:
    columns = (Column("name", "Name", "text", None, 100, stretch=True), Column("next", "Next", "text", None, 90))
    table = Table(MemorySource(columns, [Row(1, ("A long name that can well do without its end", "23 Nov 2026 16:30"))]))
    qtbot.addWidget(table)
    table.resize(350, 200)
    table.show()
    assert table.view.columnWidth(1) >= cells.wide(table.model_, 0, 1) > 100


def test_heads_are_cut_last(qtbot: QtBot) -> None:
    columns = (Column("name", "Name", "text", None, 100, stretch=True), Column("told", "Last thing told", "text", None, 90),
               Column("next", "Next time it runs", "text", None, 90))
    table = Table(MemorySource(columns, [Row(1, ("A long name that can well do without its end", "", "05:00"))]))
    qtbot.addWidget(table)
    table.show()
    heads = [paint.width(c.title, theme.theme.font(12, 600)) for c in columns]
    table.resize(140 + 60 + int(sum(heads[1:])), 200)
    assert all(table.view.columnWidth(n) >= heads[n] + 16 for n in (1, 2)) and table.view.columnWidth(0) < 200
    table.resize(330, 200)
    assert sum(table.view.columnWidth(n) for n in range(3)) <= 330


# ---------------------------------------------------------------- rows in memory

COLUMNS = (Column("name", "Name", "tree", None, 100, stretch=True), Column("amount", "Amount", "amount", None, 90),
           Column("late", "Late", "late", None, 60))


def groups(qtbot: QtBot) -> Table:
    rows = [Row(1, ("Bakker", 500, 12), kind="group"), Row(11, ("F1", 300, 12), kind="child", parent=1),
            Row(12, ("F2", 200, 0), kind="child", parent=1), Row(2, ("Äpfel 9", 900, 3), kind="group"),
            Row(3, ("Apfel 10", 100, 0), kind="group")]
    table = Table(MemorySource(COLUMNS, rows))
    qtbot.addWidget(table)
    table.resize(500, 300)
    table.show()
    return table


def names(table: Table) -> list[str]:
    return [str(table.model_.value(n, 0)) for n in range(table.model_.rowCount())]


def test_groups_open_and_close_by_arrows_and_enter(qtbot: QtBot, context: Context) -> None:
    table = groups(qtbot)
    table.stand_on(0, 0)
    qtbot.keyClick(table.view, Qt.Key.Key_Right)
    assert names(table) == ["Bakker", "F1", "F2", "Äpfel 9", "Apfel 10"]
    qtbot.keyClick(table.view, Qt.Key.Key_Left)
    assert names(table) == ["Bakker", "Äpfel 9", "Apfel 10"]
    qtbot.keyClick(table.view, Qt.Key.Key_Return)
    assert len(names(table)) == 5


def test_rows_in_memory_are_sorted_too_and_children_stay_under_their_group(qtbot: QtBot, context: Context) -> None:
    table = groups(qtbot)
    table.stand_on(0, 0)
    table.fold_current(True)
    table.set_order("name", False)
    assert names(table) == ["Äpfel 9", "Apfel 10", "Bakker", "F1", "F2"]
    table.set_order("amount", True)
    assert names(table) == ["Äpfel 9", "Bakker", "F1", "F2", "Apfel 10"]


def test_new_rows_keep_the_order_that_was_chosen(qtbot: QtBot, context: Context) -> None:
    table = groups(qtbot)
    table.set_order("amount", False)
    source = table.model_.source
    assert isinstance(source, MemorySource)
    source.set_rows([Row(1, ("B", 2, 0)), Row(2, ("C", None, 0)), Row(3, ("A", 1, 0))])
    table.refresh()
    assert names(table) == ["C", "A", "B"]


def test_a_cell_speaks_its_head_and_its_value(qtbot: QtBot, context: Context) -> None:
    table = groups(qtbot)
    index = table.model_.index(0, 1)
    assert table.model_.data(index, Qt.ItemDataRole.AccessibleTextRole) == "Amount 5.00"
    assert table.view.accessibleName() == "List"


def test_nothing_late_is_copied_as_nothing(qtbot: QtBot, context: Context) -> None:
    table = groups(qtbot)
    table.stand_on(2, 0)
    assert table.copy() == "Apfel 10\t1.00\t"


def test_letters_look_in_rows_in_memory(qtbot: QtBot, context: Context) -> None:
    table = groups(qtbot)
    table.look_for("a")
    assert table.current() == 2
    table.look_for("pfel 1")
    assert table.current() == 3


def test_the_menu_key_asks_at_the_current_row(qtbot: QtBot, context: Context) -> None:
    table = groups(qtbot)
    table.stand_on(1, 0)
    asked: list[QPoint] = []
    table.asked.connect(asked.append)
    table.view.contextMenuEvent(QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(0, 0), QPoint(0, 0)))
    assert asked[-1] == table.view.viewport().mapToGlobal(table.view.visualRect(table.view.currentIndex()).bottomLeft())


# ---------------------------------------------------------------- arrangement

def test_an_arrangement_survives_columns_that_come_and_go() -> None:
    kept = arrangement.to_json(arrangement.changed(arrangement.supplied(COLUMNS), "amount", width=140))
    fewer = COLUMNS[:1] + COLUMNS[2:]
    assert arrangement.from_json(kept, fewer) == (arrangement.Place("name"), arrangement.Place("late"))
    more = (*COLUMNS, Column("new", "New", "text", None, hidden=True))
    assert arrangement.from_json(kept, more) == (
        arrangement.Place("name"), arrangement.Place("amount", True, 140), arrangement.Place("late"),
        arrangement.Place("new", False))


@pytest.mark.parametrize("kept", [None, [], "x", [1], [["name"]], [["name", False, 0], ["amount", False, 0], ["late", False, 0]]])
def test_what_cannot_be_used_gives_the_columns_as_supplied(kept: Any) -> None:
    assert arrangement.from_json(kept, COLUMNS) == arrangement.supplied(COLUMNS)


def test_leading_columns_come_first_and_moving_stops_at_the_edge() -> None:
    places = arrangement.supplied(COLUMNS, ("late", "amount"))
    assert [p.name for p in places] == ["late", "amount", "name"]
    assert [p.name for p in arrangement.moved(places, "late", -3)] == ["late", "amount", "name"]
    assert [p.name for p in arrangement.moved(places, "late", 9)] == ["amount", "name", "late"]


def test_hidden_columns_keep_their_place_when_the_shown_ones_move() -> None:
    places = arrangement.changed(arrangement.supplied(COLUMNS), "amount", shown=False)
    assert [p.name for p in arrangement.in_order(places, ["late", "name"])] == ["late", "amount", "name"]


@pytest.mark.parametrize(("width", "kept"), [(5, arrangement.LEAST), (5_000, arrangement.MOST), (0, 0), (120, 120)])
def test_widths_stay_sensible(width: int, kept: int) -> None:
    assert arrangement.from_json([["name", True, width]], COLUMNS)[0].width == kept


# ---------------------------------------------------------------- bands and cells that lead on

BANDED = (Column("check", "", "check", None, 34), Column("name", "Name", "text", None, 120, stretch=True),
          Column("found", "Found", "drill", None, 90), Column("files", "Files", "clip", None, 60),
          Column("signed", "Signed", "sign", None, 110))


def banded(qtbot: QtBot) -> Table:
    """A band with two rows: one signed by two people and overtaken, one that asks for it."""
    source = MemorySource(BANDED, [
        Row(900, (None, "Sales", "1 of 2 done", None, None), kind="group", open=True, checked=None,
            band=("Sales", "1 of 2 done")),
        Row(1, (None, "Orders", "3 open", 2, Signature("Anna, Ben", ("Anna", "Ben"), "03-04", struck=True)), parent=900),
        Row(2, (None, "Slips", "", 0, Signature("", ask="Sign off", free=True)), parent=900)])
    table = Table(source, name="Bands")
    qtbot.addWidget(table)
    table.resize(640, 240)
    table.show()
    return table


def test_a_band_spans_the_columns_folds_by_a_click_and_is_never_ticked(qtbot: QtBot) -> None:
    table = banded(qtbot)
    assert table.model_.words(0, 1) == "Sales" and cells.wide(table.model_, 0, 1) == 0
    table.check_all(True)
    assert [r.checked for r in table.model_.source.all] == [None, True, True]  # type: ignore[attr-defined]
    ground = table.view.viewport().grab()
    table.stand_on(0, 3)
    table.clicked(0, 3, 300)
    assert table.model_.rowCount() == 1
    table.clicked(0, 0, 5)
    assert table.model_.rowCount() == 3 and not ground.isNull()


def test_a_click_on_a_cell_that_leads_on_tells_row_and_column(qtbot: QtBot) -> None:
    table = banded(qtbot)
    told: list[tuple[int, str]] = []
    table.drilled.connect(lambda key, name: told.append((key, name)))
    for section in (1, 2, 3, 4):
        table.stand_on(1, section)
        table.clicked(1, section, 0)
    assert told == [(1, "found"), (1, "files"), (1, "signed")]
    assert table.model_.words(1, 4) == "Anna, Ben" and table.model_.words(2, 4) == ""


# ---------------------------------------------------------------- nothing to show

@pytest.mark.rule("CLW-005")
def test_the_keyboard_stays_where_a_table_was_that_became_empty(qtbot: QtBot) -> None:
    whole = QWidget()
    elsewhere, table, empty = QPushButton("Elsewhere"), Table(MemorySource(COLUMNS, [])), EmptyState("list", "Nothing is left.")
    layout = QVBoxLayout(whole)
    for part in (elsewhere, table, empty):
        layout.addWidget(part)
    qtbot.addWidget(whole)
    empty.instead_of(table, False)
    whole.show()
    table.view.setFocus()
    empty.instead_of(table, True)
    assert whole.focusWidget() is empty and not table.isVisible() and empty.accessibleName() == "Nothing is left."
    empty.instead_of(table, False)
    assert whole.focusWidget() is table.view and not empty.isVisible()
    elsewhere.setFocus()
    empty.instead_of(table, True)
    assert whole.focusWidget() is elsewhere
