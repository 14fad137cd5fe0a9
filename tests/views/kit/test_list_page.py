"""A list in a window: search, filters, columns, views, order, selection, copies, export, and where it comes back to."""

import csv
from pathlib import Path
from typing import TypeVar

import openpyxl
import pytest
from PySide6.QtCore import QItemSelectionModel, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app import i18n
from app.models.customers import Customer
from app.services import memory
from app.services.desk import Desk
from app.views import program
from app.views.customers.list_page import CustomersPage
from app.views.kit import arrangement
from app.views.kit.column_chooser import ColumnChooser
from app.views.kit.context import Context
from app.views.kit.list_page import ListPage
from app.views.kit.shell import Shell
from app.views.kit.widgets import Label
from app.views.ledger.entries_page import EntriesPage

P = TypeVar("P", bound=ListPage)


def opened(qtbot: QtBot, page: P) -> P:
    """A page as its user sees it first."""
    qtbot.addWidget(page)
    page.resize(1200, 700)
    page.show()
    page.focus_first()
    return page


@pytest.fixture
def entries(context: Context, qtbot: QtBot) -> EntriesPage:
    return opened(qtbot, EntriesPage(context))


@pytest.fixture
def people(context: Context, qtbot: QtBot) -> CustomersPage:
    return opened(qtbot, CustomersPage(context))


@pytest.fixture
def shell(context: Context, desk: Desk, qtbot: QtBot) -> Shell:
    made = program.shell_for(desk, context.own)
    qtbot.addWidget(made)
    made.show()
    return made


def shown(page: ListPage, name: str) -> list[str]:
    """The words of one column, from the first row to the last."""
    table = page.table
    section = table.model_.section_of(name)
    return [table.model_.words(row, section) for row in range(table.model_.rowCount())]


def stand_on(page: ListPage, row: int, name: str) -> None:
    """Put the cell cursor somewhere."""
    page.table.stand_on(row, page.table.model_.section_of(name))


def do(page: ListPage, command: str) -> None:
    next(a for a in page.commands() if a.objectName() == command).trigger()


def columns(page: ListPage) -> list[str]:
    return [c.name for c in page.table.columns()]


# ---------------------------------------------------------------- search and filters

@pytest.mark.rule("CLW-002", "L10N-009")
@pytest.mark.parametrize(("typed", "found"), [
    ("muller", ["F26-2", "F26-12"]), ("F26-1 vries", ["F26-1", "F26-11"]), ("1.000", []), ("120.50", ["F26-1"]),
    ("03/02/2026", ["F26-1"]), ("999.99", ["F26-2"]),
    ("12/03/2026", []), ("invoice", [f"F26-{n}" for n in range(1, 13)]), ("nothing like this", []),
])
def test_the_search_box_finds_what_is_shown_words_dates_and_amounts(entries: EntriesPage, typed: str, found: list[str]) -> None:
    entries.search.setText(typed)
    assert sorted(shown(entries, "document_no"), key=lambda n: int(n[4:])) == found


@pytest.mark.rule("CLW-002")
@pytest.mark.parametrize(("column", "typed", "found"), [
    ("remaining", ">1000", ["F26-5"]), ("remaining", "50|2.50", ["F26-3", "F26-4", "F26-6"]),
    ("remaining", "..10", ["F26-4", "F26-8", "F26-11"]),
    ("document_no", "F26-1*", ["F26-1", "F26-10", "F26-11", "F26-12"]),
    ("document_no", "F26-?", [f"F26-{n}" for n in range(1, 10)]),
    ("due_date", "..t", [f"F26-{n}" for n in range(1, 9)]), ("due_date", "<2026", []),
    ("due_date", "p2", ["F26-1", "F26-2", "F26-3", "F26-4"]),
    ("late", ">36", ["F26-1", "F26-2", "F26-3"]), ("late", "1..36", ["F26-4", "F26-5", "F26-6", "F26-7"]),
    ("type", "inv", [f"F26-{n}" for n in range(1, 13)]), ("customer", "'O'Neill Ltd'", ["F26-5"]),
    ("customer", "@*zum*", ["F26-4"]),
    ("status", "''", [f"F26-{n}" for n in range(1, 13)]),
])
def test_filters_are_typed_in_one_grammar_for_every_column(
        entries: EntriesPage, column: str, typed: str, found: list[str]) -> None:
    assert entries.filter_on(column, typed) is None
    assert sorted(shown(entries, "document_no"), key=lambda n: int(n[4:])) == found


@pytest.mark.parametrize(("column", "typed", "words"), [
    ("remaining", "much", "“much” is not a filter here. Examples: 100..200, >50, A*|B*, <>0."),
    ("due_date", ">31/02/2026", "“>31/02/2026” is not a filter here. Examples: 100..200, >50, A*|B*, <>0."),
])
def test_a_filter_that_cannot_be_read_changes_nothing_and_says_so(
        entries: EntriesPage, column: str, typed: str, words: str) -> None:
    entries.filter_on("remaining", ">100")
    before = shown(entries, "document_no")
    entries.open_pane(column)
    field = entries.pane.fields[column]
    field.setText(typed)
    field.committed.emit()
    assert shown(entries, "document_no") == before
    assert (field.wrong, field.toolTip(), field.text()) == (True, words, typed)


def test_a_word_that_is_no_value_of_the_column_is_answered_with_the_values(entries: EntriesPage) -> None:
    problem = entries.filter_on("status", "lost")
    assert problem is not None
    assert "Disputed, Promised" in i18n.problem_text(problem, "en", "en_GB")


@pytest.mark.rule("CLW-002")
@pytest.mark.parametrize(("row", "column"), [
    (0, "document_no"), (2, "customer"), (4, "remaining"), (1, "due_date"), (0, "late"), (0, "status"), (3, "type"),
    (5, "currency"),
])
def test_alt_f3_shows_only_rows_like_the_current_cell(entries: EntriesPage, row: int, column: str) -> None:
    stand_on(entries, row, column)
    wanted = shown(entries, column)[row]
    do(entries, "list.filter_value")
    assert set(shown(entries, column)) == {wanted}
    assert list(entries.typed) == [column]


def test_a_filter_is_a_pill_that_delete_takes_away_and_one_key_clears_all(entries: EntriesPage, qtbot: QtBot) -> None:
    entries.filter_on("remaining", ">100")
    entries.filter_on("customer", "@*e*")
    first, second = entries.pills.pills
    assert [first.accessibleName(), second.accessibleName()] == ["Filter Remaining: >100", "Filter Customer: @*e*"]
    qtbot.keyClick(first, Qt.Key.Key_Delete)
    assert list(entries.typed) == ["customer"]
    entries.search.setText("x")
    do(entries, "list.reset")
    assert (entries.typed, entries.search.text(), len(shown(entries, "type"))) == ({}, "", 12)


def test_the_cross_of_a_pill_removes_and_the_rest_of_it_opens_the_pane(entries: EntriesPage, qtbot: QtBot) -> None:
    entries.filter_on("remaining", ">100")
    pill = entries.pills.pills[0]
    qtbot.mouseClick(pill, Qt.MouseButton.LeftButton, pos=QPoint(10, 12))
    assert entries.pane.isVisible()
    assert QApplication.focusWidget() is entries.pane.fields["remaining"]
    assert entries.pane.fields["remaining"].text() == ">100"
    qtbot.mouseClick(pill, Qt.MouseButton.LeftButton, pos=QPoint(pill.width() - 10, 12))
    assert entries.typed == {}


def test_the_pane_has_a_field_for_every_column_and_filters_when_it_is_left(entries: EntriesPage, qtbot: QtBot) -> None:
    stand_on(entries, 0, "remaining")
    do(entries, "list.pane")
    field = entries.pane.fields["remaining"]
    assert QApplication.focusWidget() is field
    qtbot.keyClicks(field, ">1000")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert shown(entries, "document_no") == ["F26-5"]
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is entries.table.view
    assert {"document_no", "level", "on_hold", "amount"} <= entries.pane.fields.keys()


def test_a_column_of_few_values_offers_them(entries: EntriesPage) -> None:
    entries.open_pane("type")
    field = entries.pane.fields["type"]
    field.toggle("Invoice")
    field.toggle("Payment")
    assert (entries.typed, len(shown(entries, "type"))) == ({"type": "Invoice|Payment"}, 12)
    assert [a.text() for a in field.choices().actions() if a.isChecked()] == ["Invoice", "Payment"]
    field.toggle("Invoice")
    assert (entries.typed, len(shown(entries, "type"))) == ({"type": "Payment"}, 0)


def test_f3_goes_to_the_search_box_and_back_with_the_text_kept(entries: EntriesPage, qtbot: QtBot) -> None:
    do(entries, "list.search")
    assert QApplication.focusWidget() is entries.search
    qtbot.keyClicks(entries.search, "F26-1")
    do(entries, "list.search")
    assert QApplication.focusWidget() is entries.table.view
    assert entries.search.text() == "F26-1"


def test_the_list_says_how_many_of_how_many(entries: EntriesPage) -> None:
    assert entries.status_words == "12\u00a0rows"
    entries.filter_on("remaining", ">1000")
    assert entries.status_words == "1 of 12 shown"


# ---------------------------------------------------------------- nothing to show

def words_of_nothing(page: ListPage) -> list[str]:
    return [label.text() for label in page.findChildren(Label) if label.isVisible()]


def test_an_empty_result_says_which_filter_empties_it(entries: EntriesPage, qtbot: QtBot) -> None:
    entries.filter_on("customer", "@*e*")
    entries.filter_on("remaining", ">99999")
    wanted = "No row passes these filters. Without “Remaining >99999” there would be 9."
    qtbot.waitUntil(lambda: wanted in words_of_nothing(entries))
    entries.reset_filters()
    assert entries.table.isVisible()


def test_an_empty_list_says_what_belongs_here_and_offers_to_begin(context: Context, desk: Desk, qtbot: QtBot) -> None:
    people = opened(qtbot, CustomersPage(context, view="blocked"))
    qtbot.waitUntil(lambda: "No customers here. Add one, or bring them in from a spreadsheet." in words_of_nothing(people))


# ---------------------------------------------------------------- columns

@pytest.mark.rule("CLW-002", "WIN-02")
def test_columns_are_chosen_moved_and_widened_by_keyboard_and_kept_for_the_list(
        entries: EntriesPage, context: Context, qtbot: QtBot) -> None:
    chooser = ColumnChooser(entries.table)
    qtbot.addWidget(chooser)
    chooser.show()
    view = chooser.list.view
    names = columns(entries)
    qtbot.keyClick(view, Qt.Key.Key_Down)
    qtbot.keyClick(view, Qt.Key.Key_Space)
    assert columns(entries) == [n for n in names if n != names[1]]
    qtbot.keyClick(view, Qt.Key.Key_Up)
    chooser.move_by(1)
    chooser.move_by(1)
    assert columns(entries)[:2] == [names[2], names[0]]
    wide = entries.table.view.columnWidth(1)
    chooser.widen(10)
    assert entries.table.view.columnWidth(1) == wide + 10
    chooser.accept()
    entries.leave()
    again = opened(qtbot, EntriesPage(context))
    assert columns(again) == columns(entries)
    assert again.table.view.columnWidth(1) == wide + 10


@pytest.mark.parametrize("key", [Qt.Key.Key_Down, Qt.Key.Key_Right])
def test_ctrl_with_the_arrows_works_in_the_chooser(entries: EntriesPage, qtbot: QtBot, key: Qt.Key) -> None:
    chooser = ColumnChooser(entries.table)
    qtbot.addWidget(chooser)
    chooser.show()
    chooser.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is chooser.list.view)
    before = entries.table.arrangement
    qtbot.keyClick(chooser.list.view, key, Qt.KeyboardModifier.ControlModifier)
    assert entries.table.arrangement != before
    chooser.reject()
    assert entries.table.arrangement == before


def test_the_last_column_cannot_be_hidden_and_reset_brings_all_back(entries: EntriesPage, qtbot: QtBot) -> None:
    names = columns(entries)
    chooser = ColumnChooser(entries.table)
    qtbot.addWidget(chooser)
    chooser.list.check_all(False)
    assert len(columns(entries)) == 1
    chooser.reset()
    assert columns(entries) == names


def test_dragging_a_head_moves_the_column_and_its_edge_widens_it(entries: EntriesPage, qtbot: QtBot) -> None:
    names = columns(entries)
    header = entries.table.header
    header.moveSection(0, 2)
    qtbot.waitUntil(lambda: columns(entries) != names)
    assert columns(entries)[:3] == [names[1], names[2], names[0]]
    assert [header.logicalIndex(n) for n in range(header.count())] == list(range(len(names)))
    header.resizeSection(1, 300)
    assert entries.table.view.columnWidth(1) == 300
    entries.table.fit(1)
    assert entries.table.view.columnWidth(1) < 300


def test_copies_and_exports_follow_the_order_of_the_columns_shown(entries: EntriesPage, tmp_path: Path) -> None:
    kept = [p for p in entries.table.arrangement if p.name in ("remaining", "document_no")][::-1]
    entries.table.arrange(tuple(kept))
    entries.filter_on("remaining", ">1000")
    stand_on(entries, 0, "remaining")
    assert entries.table.copy(headers=True) == "Remaining\tDocument\n12345.67\tF26-5"
    entries.export_to(tmp_path / "out.csv")
    with (tmp_path / "out.csv").open(encoding="utf-8-sig", newline="") as file:
        assert list(csv.reader(file)) == [["Remaining", "Document"], ["12345.67", "F26-5"]]


def test_an_export_to_a_spreadsheet_has_real_values_and_a_total(entries: EntriesPage, tmp_path: Path) -> None:
    entries.filter_on("remaining", "50")
    assert entries.export_to(tmp_path / "out.xlsx") == 2
    sheet = openpyxl.load_workbook(tmp_path / "out.xlsx").active
    assert sheet is not None
    heads = [cell.value for cell in sheet[1]]
    assert heads == [i18n.tr(c.title, "en") for c in entries.shown_columns()]
    place = heads.index("Remaining") + 1
    assert [sheet.cell(row, place).value for row in (2, 3)] == [50, 50]
    assert str(sheet.cell(4, place).value).startswith("=SUMPRODUCT((")
    assert sheet.freeze_panes == "A2"
    assert [file.name for file in tmp_path.iterdir() if file.suffix == ".xlsx"] == ["out.xlsx"]


# ---------------------------------------------------------------- order, letters, selection

def test_alt_f7_sorts_the_current_column_and_turns_it_round(people: CustomersPage) -> None:
    stand_on(people, 0, "name")
    do(people, "list.sort")
    first = shown(people, "name")
    do(people, "list.sort")
    assert (first[0], shown(people, "name")) == ("Ångström", first[::-1])


def test_numbers_in_names_are_sorted_by_size(people: CustomersPage) -> None:
    stand_on(people, 0, "name")
    do(people, "list.sort")
    found = [name for name in shown(people, "name") if name.startswith("Klant")]
    assert found == ["Klant 9", "Klant 10"]


def test_letters_go_to_the_row_that_begins_with_them(people: CustomersPage, qtbot: QtBot) -> None:
    stand_on(people, 0, "name")
    do(people, "list.sort")
    qtbot.keyClicks(people.table.view, "mu")
    row = people.table.current_row()
    assert row is not None
    assert row.values[1] == "Müller Söhne"


@pytest.mark.rule("CLW-002", "WIN-02")
def test_the_status_line_adds_up_the_selection(entries: EntriesPage, qtbot: QtBot) -> None:
    entries.filter_on("remaining", "50|2.50")
    stand_on(entries, 0, "remaining")
    entries.table.view.selectAll()
    qtbot.waitUntil(lambda: "3 selected" in entries.status_words)
    assert entries.status_words == "3 of 12 shown · 3 selected · Remaining €102.50 · average €34.17"


def test_one_selected_row_needs_no_sum(entries: EntriesPage, qtbot: QtBot) -> None:
    stand_on(entries, 1, "remaining")
    qtbot.wait(100)
    assert entries.status_words == "12\u00a0rows"


@pytest.mark.parametrize(("region", "copied"), [
    ("en_GB", "12345.67"), ("nl_NL", "12345,67"), ("fr_FR", "12345,67"), ("de_DE", "12345,67"),
])
def test_copied_amounts_are_what_a_spreadsheet_of_the_region_reads(entries: EntriesPage, region: str, copied: str) -> None:
    i18n.use("en", region)
    entries.filter_on("document_no", "F26-5")
    stand_on(entries, 0, "remaining")
    entries.table.copy()
    cells = QGuiApplication.clipboard().text().split("\t")
    assert copied in cells


def test_a_cell_with_a_tab_or_a_new_line_stays_one_cell(people: CustomersPage, desk: Desk) -> None:
    with desk.writing("given") as unit:
        unit.session.get_one(Customer, people.table.key_at(0)).name = 'A "B"\tC'
    stand_on(people, 0, "name")
    assert '"A ""B""\tC"' in people.table.copy()


# ---------------------------------------------------------------- keeping its place

@pytest.mark.rule("CLW-002")
def test_a_change_elsewhere_keeps_the_row_the_cell_and_the_selection(people: CustomersPage, desk: Desk) -> None:
    stand_on(people, 4, "city")
    people.table.view.selectionModel().select(
        people.table.model_.index(6, 0), QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows)
    key, selected = people.table.current(), people.table.selected()
    with desk.writing("given") as unit:
        unit.session.get_one(Customer, people.table.key_at(0)).number = "Z9"
    assert people.table.current() == key
    assert people.table.view.currentIndex().row() == 3
    assert people.table.columns()[people.table.view.currentIndex().column()].name == "city"
    assert sorted(people.table.selected()) == sorted(selected)


def test_when_the_row_is_gone_the_next_one_takes_its_place(entries: EntriesPage) -> None:
    stand_on(entries, 3, "document_no")
    gone = shown(entries, "document_no")[3]
    entries.filter_on("document_no", f"<>{gone}")
    assert entries.table.view.currentIndex().row() == 3


@pytest.mark.rule("CLW-002")
def test_back_returns_to_the_row_the_filters_and_the_search(shell: Shell) -> None:
    page = shell.show_page("customers")
    assert isinstance(page, CustomersPage)
    page.filter_on("city", "Breda")
    page.search.setText("e")
    stand_on(page, 1, "name")
    key = page.table.current()
    page.table.open_current()
    assert shell.current_id == "customer"
    shell.back()
    back = shell.page()
    assert isinstance(back, CustomersPage)
    assert (back.typed, back.search.text(), back.table.current()) == ({"city": "Breda"}, "e", key)


@pytest.mark.rule("CLW-002")
def test_a_list_opens_at_the_last_position_with_the_filters_of_last_time(shell: Shell, desk: Desk) -> None:
    page = shell.show_page("customers")
    assert isinstance(page, CustomersPage)
    page.filter_on("city", "Breda")
    page.search.setText("e")
    stand_on(page, 1, "name")
    key = page.table.current()
    shell.show_page("home")
    again = shell.show_page("customers")
    assert isinstance(again, CustomersPage)
    assert (again.typed, again.search.text()) == ({"city": "Breda"}, "")
    assert again.table.current() == key


def test_a_list_asked_for_something_shows_that_and_not_the_last_time(shell: Shell) -> None:
    page = shell.show_page("customers")
    assert isinstance(page, CustomersPage)
    page.filter_on("city", "Breda")
    asked = shell.show_page("customers", view="open")
    assert isinstance(asked, CustomersPage)
    assert asked.typed == {}


# ---------------------------------------------------------------- saved views

@pytest.mark.rule("CLW-002")
def test_a_view_keeps_columns_order_filters_and_tab_under_a_name(shell: Shell, desk: Desk) -> None:
    page = shell.show_page("entries", view="all")
    assert isinstance(page, EntriesPage)
    names = columns(page)
    page.table.rearrange(arrangement.changed(page.table.arrangement, "type", shown=False))
    page.filter_on("remaining", ">100")
    page.table.set_order("remaining", True)
    assert page.saved.save_as("  Large   ones ") == ()
    page.saved.as_supplied()
    assert (columns(page), page.typed, page.table.query.scope["view"]) == (names, {}, "open")
    view = memory.views(desk, "entries")[0]
    page.saved.show(view)
    assert (view.name, "type" in columns(page), page.typed, page.table.query.scope["view"]) == (
        "Large ones", False, {"remaining": ">100"}, "all")
    assert page.table.query.order == (("remaining", True),)


def test_the_default_view_is_what_the_list_opens_with(shell: Shell, desk: Desk) -> None:
    page = shell.show_page("customers")
    assert isinstance(page, CustomersPage)
    page.filter_on("city", "Köln")
    page.saved.save_as("Cologne")
    page.saved.toggle_default()
    page.reset_filters()
    shell.show_page("home")
    again = shell.show_page("customers")
    assert isinstance(again, CustomersPage)
    assert (again.typed, again.saved.current) == ({"city": "Köln"}, "Cologne")
    again.saved.toggle_default()
    assert not memory.views(desk, "customers")[0].default


def test_a_view_without_a_name_is_refused_in_words(people: CustomersPage) -> None:
    people.saved.save_as("   ")
    assert people.messages() == ["Give the view a name of up to 60 characters."]


def test_a_view_is_read_in_the_region_it_was_made_in(people: CustomersPage, desk: Desk) -> None:
    people.show_definition({"filters": [["balance", "1.234,50.."]], "region": "nl_NL", "language": "nl"})
    assert people.typed == {"balance": "1.234,50.."}
    assert people.messages() == []


def test_the_same_name_in_capitals_replaces_the_view_and_deleting_asks(
        people: CustomersPage, desk: Desk, answers: list[str]) -> None:
    people.saved.save_as("Mine")
    people.saved.save_as("MINE")
    assert [v.name for v in memory.views(desk, "customers")] == ["Mine"]
    answers += ["back", "delete"]
    people.saved.delete()
    assert len(memory.views(desk, "customers")) == 1
    people.saved.delete()
    assert memory.views(desk, "customers") == []


def test_a_view_with_columns_of_an_older_program_still_opens(people: CustomersPage) -> None:
    people.show_definition({"columns": [["name", True, 200], ["forgotten", True, 10], ["name", True, 5]],
                            "order": [["forgotten", True]], "filters": [["forgotten", "1"]]})
    assert columns(people)[0] in ("number", "name")
    assert {"name", "number", "city"} <= set(columns(people))
