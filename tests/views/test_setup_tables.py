"""The pages of set-up as a bookkeeper uses them: lists, forms, lines, all by keyboard; periods and rates."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from app import i18n
from app.core.enums import Module, PeriodState
from app.rules.periods import Calendar, PeriodFacts, check_posting_date
from app.services import desks, periods, rates, setup_tables
from app.services.desk import Desk
from app.settings import ProgramSettings
from app.storage.company_file import CompanyFile
from app.storage.unit_of_work import Actor
from app.views import program
from app.views.kit import dialogs, form_dialog, pages, ways_out
from app.views.kit.form_dialog import FormDialog
from app.views.kit.shell import Shell
from app.views.setup.hub_page import MORE, HubPage
from app.views.setup.line_grid import WordsCell
from app.views.setup.periods_page import PeriodsPage
from app.views.setup.rates_page import RateImportPage, RatesPage
from app.views.setup.tables_page import TablePage
from app.views.setup.vat_periods_page import VatPeriodsPage
from tests.storage import given
from tests.views.conftest import Answers

TURN = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier
PANE = 690
"""Pixels of the form's side on a screen of 1366."""
FILE = "Date,USD,JPY,\n2026-03-03,1.20,158,\n2026-03-02,1.04,158.5,\n"


@pytest.fixture
def shell(look: QApplication, office_path: Path, qtbot: QtBot, tmp_path: Path) -> Iterator[Shell]:
    """The home window on a small office."""
    file = CompanyFile.open(office_path, clock=given.CLOCK)
    desk = Desk(file, Actor(1, "Anna"), 1, given.CLOCK)
    program.register_pages()
    context = program.context_for(desk, ProgramSettings(tmp_path / "own.json"))
    context.runner.at_once = True
    made = Shell(context, [])
    made.show()
    made.activateWindow()
    qtbot.waitExposed(made)
    yield made
    dialogs.answerer.append(lambda _question: "discard")
    made.close()
    dialogs.answerer.pop()
    made.deleteLater()
    file.close()


def table_page(shell: Shell, name: str, **arguments: Any) -> TablePage:
    page = shell.show_page(f"setup.{name}", **arguments)
    assert isinstance(page, TablePage)
    return page


def choose(page: TablePage, label: str) -> None:
    """Go to a row by what stands in its first column."""
    at = next(n for n in range(page.source.count()) if str(page.source.row(n).values[0]) == label)
    page.list.view.setCurrentIndex(page.list.model_.index(at, 0))


def type_in(qtbot: QtBot, field: Any, text: str) -> None:
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, text)
    qtbot.keyClick(field, Qt.Key.Key_Tab)


def press(qtbot: QtBot, page: QWidget, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.ControlModifier) -> None:
    qtbot.keyClick(QApplication.focusWidget() or page, key, modifier)


# ---------------------------------------------------------------- every table

@pytest.mark.parametrize("name", sorted(setup_tables.TABLES))
def test_every_table_has_a_page_that_opens_unchanged_with_names_for_every_input(shell: Shell, name: str) -> None:
    page = table_page(shell, name)
    assert not page.form.touched and page.leave()
    assert page.source.count() == len(setup_tables.rows(shell.context.desk, page.table, page.parent_key))
    for widget in page.form.findChildren(QWidget):
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and isinstance(widget, QAbstractButton):
            assert widget.accessibleName() or widget.text(), widget
    for each in page.table.fields:
        widget = page.form.fields[each.name]
        assert widget.accessibleName() or widget.focusProxy() is not None, each.name


@pytest.mark.parametrize("language", ["fr", "de"])
def test_every_form_has_room_beside_its_list_on_a_small_screen(shell: Shell, language: str) -> None:
    i18n.use(language, i18n.region_for(language))
    wide = {name: found for name in setup_tables.TABLES
            if (found := table_page(shell, name).form.minimumSizeHint().width()) > PANE}
    assert wide == {}


def test_set_up_lists_every_table_and_tell_me_finds_each(shell: Shell, qtbot: QtBot) -> None:
    hub = shell.show_page("setup")
    assert isinstance(hub, HubPage)
    beside = [page for doors in MORE.values() for page, _title, _icon in doors]
    assert len(hub.doors) == sum(t.parent is None for t in setup_tables.TABLES.values()) + len(beside)
    assert {"rates", "periods", "law_rates", "vat_periods"} <= set(beside)
    qtbot.keyClicks(hub.search, "posting prof")
    shown = [d.text() for d in hub.doors if not d.isHidden()]
    assert shown == ["Posting profiles"]
    door = next(d for d in hub.doors if not d.isHidden())
    door.click()
    assert shell.current_id == "setup.posting_profiles"
    assert all(pages.page(f"setup.{name}").sought for name in setup_tables.TABLES)


def test_a_new_row_is_typed_saved_and_chosen_by_keyboard_alone(shell: Shell, qtbot: QtBot) -> None:
    page = table_page(shell, "payment_terms")
    press(qtbot, page.list.view, Qt.Key.Key_N)
    form = page.form
    assert form.fields["code"].hasFocus()
    qtbot.keyClicks(form.fields["code"], "N21")
    for language in ("en", "nl", "fr", "de"):
        form.fields["texts"].fields[language].setText(f"21 {language}")
    type_in(qtbot, form.fields["days"], "21")
    assert "28/03/2026" in form.means()
    press(qtbot, form, Qt.Key.Key_S)
    assert page.messages() == ["Saved"] and not form.touched
    assert page.source.row(page.list.view.currentIndex().row()).values[0] == "N21"
    loaded = setup_tables.load(shell.context.desk, page.table, form.record.key)
    assert loaded is not None and loaded.values["days"] == 21 and loaded.values["texts"]["nl"] == "21 nl"


@pytest.mark.rule("CLW-013", "CLS-004")
def test_allowed_posting_dates_tell_their_days_while_they_are_typed_and_refuse_a_start_after_the_end(
        shell: Shell, qtbot: QtBot) -> None:
    page = table_page(shell, "posting_ranges")
    page.new()
    form = page.form
    type_in(qtbot, form.fields["from_formula"], "-CM")
    assert "01/03/2026" in form.means()
    type_in(qtbot, form.fields["to_date"], "28/02/2026")
    assert not page.save() and form.fields["to_date"].wrong and form.record.key is None
    type_in(qtbot, form.fields["to_date"], "31/03/2026")
    assert "01/03/2026" in form.means() and "31/03/2026" in form.means()
    assert page.save() and page.messages() == ["Saved"]


def test_all_problems_stand_at_their_fields_and_the_keyboard_goes_to_the_first(shell: Shell, qtbot: QtBot) -> None:
    page = table_page(shell, "payment_terms")
    page.new()
    type_in(qtbot, page.form.fields["days"], "1000")
    assert not page.save()
    assert len(page.messages()) == 3
    assert page.form.fields["code"].wrong and page.form.fields["days"].wrong and not page.form.fields["months"].wrong
    assert page.form.fields["code"].hasFocus()


def test_what_cannot_be_read_is_never_saved(shell: Shell, qtbot: QtBot) -> None:
    page = table_page(shell, "payment_terms")
    choose(page, "N30")
    type_in(qtbot, page.form.fields["days"], "soon")
    assert not page.save() and "soon" in page.messages()[0]
    assert page.form.fields["days"].text() == "soon"


def test_f2_goes_into_the_form_and_esc_takes_back_after_a_question(shell: Shell, qtbot: QtBot, answering: Answers) -> None:
    page = table_page(shell, "payment_terms")
    choose(page, "N30")
    qtbot.keyClick(page.list.view, Qt.Key.Key_F2)
    assert page.form.fields["code"].hasFocus()
    type_in(qtbot, page.form.fields["days"], "31")
    answering.waiting += ["back", "discard"]
    page.take_back()
    assert page.form.fields["days"].value() == 31
    page.take_back()
    assert page.form.fields["days"].value() == 30 and page.list.view.hasFocus()


def test_leaving_a_changed_row_asks_and_staying_keeps_the_row_chosen(shell: Shell, qtbot: QtBot, answering: Answers) -> None:
    page = table_page(shell, "payment_terms")
    choose(page, "N30")
    type_in(qtbot, page.form.fields["days"], "31")
    answering.waiting += ["back", "save"]
    choose(page, "N60")
    assert page.form.record.values["code"] == "N30" and page.form.fields["days"].value() == 31
    choose(page, "N60")
    assert page.form.record.values["code"] == "N60"
    assert setup_tables.rows(shell.context.desk, page.table)[[r.values[0] for r in page._rows].index("N30")].values[4] == 31


@pytest.mark.rule("MST-073")
def test_deleting_a_used_row_says_where_and_leaves_it(shell: Shell, answering: Answers) -> None:
    page = table_page(shell, "customer_groups")
    desk = shell.context.desk
    key = next(r.key for r in setup_tables.rows(desk, page.table) if setup_tables.where_used(desk, page.table, r.key))
    page.reload(key)
    answering.waiting += ["delete", "ok"]
    page.delete()
    assert "is used: Customers (1)" in page.messages()[0]
    page.where_used()
    assert answering.asked[-1] == "Where used" and page.form.record.key == key


def test_a_free_row_is_deleted_after_one_question(shell: Shell, answering: Answers) -> None:
    page = table_page(shell, "ageing_definitions")
    choose(page, "MONTH")
    before = page.source.count()
    answering.waiting.append("delete")
    page.delete()
    assert page.source.count() == before - 1 and page.messages() == ["MONTH was deleted."]


def test_searching_narrows_the_list_in_any_language(shell: Shell, qtbot: QtBot) -> None:
    page = table_page(shell, "payment_terms")
    qtbot.keyClicks(page.search, "maand")
    assert [page.source.row(n).values[0] for n in range(page.source.count())] == ["EOM", "EOM30"]


# ---------------------------------------------------------------- lines

@pytest.mark.rule("VAT-003")
def test_a_dated_rate_is_added_with_ctrl_insert_and_taken_away_with_ctrl_delete(shell: Shell, qtbot: QtBot) -> None:
    page = table_page(shell, "vat_codes")
    choose(page, "S1")
    grid = page.form.grids["rates"]
    grid._rows[0].inputs["rate"].setFocus()
    press(qtbot, grid, Qt.Key.Key_Insert)
    inputs = grid._rows[1].inputs
    assert inputs["valid_from"].hasFocus()
    type_in(qtbot, inputs["valid_from"], "010127")
    type_in(qtbot, inputs["rate"], "22")
    assert page.save()
    page.reload(page.form.record.key)
    assert [x.values["rate"] for x in page.form.record.lines["rates"]] == [Decimal(21), Decimal(22)]
    grid._rows[1].inputs["rate"].setFocus()
    press(qtbot, grid, Qt.Key.Key_Delete)
    assert page.save() and len(page.form.record.lines["rates"]) == 1


def test_enter_in_the_last_cell_makes_a_line_and_what_cannot_be_read_stays_as_typed(shell: Shell, qtbot: QtBot) -> None:
    page = table_page(shell, "vat_codes")
    choose(page, "S1")
    grid = page.form.grids["rates"]
    type_in(qtbot, grid._rows[0].inputs["valid_from"], "soon")
    qtbot.keyClick(grid._rows[0].inputs["rate"], Qt.Key.Key_Return)
    assert len(grid._rows) == 2 and grid._rows[1].inputs["valid_from"].hasFocus()
    assert grid._rows[0].inputs["valid_from"].text() == "soon"
    assert not page.save() and "soon" in page.messages()[0]


def test_f8_copies_from_above_and_alt_shift_down_moves_a_line(shell: Shell, qtbot: QtBot) -> None:
    page = table_page(shell, "ageing_definitions")
    choose(page, "30-60-90")
    grid = page.form.grids["periods"]
    grid._rows[2].inputs["unit"].setFocus()
    grid._rows[1].inputs["unit"].set_value(-45)
    qtbot.keyClick(grid._rows[2].inputs["unit"], Qt.Key.Key_F8)
    assert grid._rows[2].inputs["unit"].value() == -45
    grid._rows[1].inputs["unit"].setFocus()
    qtbot.keyClick(grid._rows[1].inputs["unit"], Qt.Key.Key_Down, TURN)
    labels = [r.inputs["labels"].value()["en"] for r in grid._rows]
    assert labels[1:3] == ["31–60 days", "1–30 days"] and page.save()


def test_a_label_in_four_languages_opens_behind_its_globe(shell: Shell, answering: Answers) -> None:
    page = table_page(shell, "ageing_definitions")
    cell = page.form.grids["periods"]._rows[0].inputs["labels"]
    assert isinstance(cell, WordsCell)

    def fill(question: Any) -> str:
        next(f for f in question.findChildren(QWidget) if f.accessibleName().endswith("(FR)")).setText("Pas échu")
        return "keep"

    answering.waiting.append(fill)
    cell.button.click()
    assert cell.value()["fr"] == "Pas échu" and page.form.touched


@pytest.mark.rule("REM-08")
def test_levels_open_from_their_terms_and_texts_are_edited_by_language(shell: Shell, qtbot: QtBot) -> None:
    page = table_page(shell, "reminder_terms")
    choose(page, "FRIENDLY")
    level = page.form.grids["levels"]
    level._open(level._rows[0].line.key)  # type: ignore[misc]
    there = shell.page()
    assert isinstance(there, TablePage) and there.table.name == "reminder_levels"
    texts = there.form.grids["texts"]._rows[0].inputs["texts"]
    texts.tabs.choose(texts.languages.index("nl"))
    texts.areas["nl"].setPlainText("Wilt u {total} betalen?")
    assert there.save()
    texts = there.form.grids["texts"]._rows[0].inputs["texts"]
    assert texts.value()["nl"] == "Wilt u {total} betalen?"
    texts.areas["nl"].setPlainText("Wilt u {totaal} betalen?")
    assert not there.save() and "totaal" in there.messages()[0]


def test_fees_in_another_currency_take_its_decimals(shell: Shell, qtbot: QtBot) -> None:
    page = table_page(shell, "reminder_levels")
    grid = page.form.grids["fees"]
    grid.add()
    inputs = grid._rows[0].inputs
    currency = inputs["currency"]
    currency.setCurrentIndex(next(n for n in range(currency.count()) if currency.choice(n).value == "JPY"))
    type_in(qtbot, inputs["fee"], "1500")
    assert inputs["fee"].value() == 1500 and inputs["fee"].text() == "1,500"


@pytest.mark.rule("CRD-38", "MST-001")
def test_limits_of_a_row_in_another_currency_take_its_decimals(shell: Shell, qtbot: QtBot) -> None:
    page = table_page(shell, "auto_limits")
    page.new()
    currency, grid = page.form.fields["currency"], page.form.grids["lines"]
    currency.setCurrentIndex(next(n for n in range(currency.count()) if currency.choice(n).value == "JPY"))
    grid.add()
    type_in(qtbot, grid._rows[0].inputs["credit_limit"], "100000")
    assert grid.lines()[0].values["credit_limit"] == 100_000, "yen have no cents"



def test_dutch_decimals_are_typed_the_dutch_way(shell: Shell, qtbot: QtBot) -> None:
    i18n.use("nl", "nl_NL")
    page = table_page(shell, "cash_discounts")
    type_in(qtbot, page.form.fields["percent"], "2,5")
    assert page.form.fields["percent"].value() == Decimal("2.5") and page.save()


# ---------------------------------------------------------------- periods

@pytest.fixture
def filling() -> Iterator[list[Any]]:
    """What tests do with forms that open."""
    waiting: list[Any] = []
    form_dialog.driver.append(lambda form: waiting.pop(0)(form))
    yield waiting
    form_dialog.driver.pop()
    assert waiting == []


def set_field(form: FormDialog, name: str, value: Any) -> None:
    form.fields[name].set_value(value)


@pytest.mark.rule("CLS-002", "CLS-009")
def test_a_period_goes_on_hold_and_back_through_its_window(shell: Shell, filling: list[Any], answering: Answers) -> None:
    page = shell.show_page("periods")
    assert isinstance(page, PeriodsPage) and page.table.current_row() is not None

    def hold(form: FormDialog) -> None:
        set_field(form, "state", PeriodState.ON_HOLD)
        form.save()

    def reopen(form: FormDialog) -> None:
        set_field(form, "state", PeriodState.OPEN)
        assert not form.save() and len(form.messages()) == 2
        set_field(form, "text", "An invoice was forgotten")
        form.fields["reason"].setCurrentIndex(1)
        assert form.save()

    filling += [hold, reopen]
    answering.waiting.append("go_on")
    page.change_status()
    march = next(p for p in periods.periods(shell.context.desk) if p.name == "2026-03")
    assert march.status is PeriodState.ON_HOLD
    page.change_status()
    assert periods.periods(shell.context.desk)[page.held.index(next(p for p in page.held if p.id == march.id))].status \
        is PeriodState.OPEN


@pytest.mark.rule("CLS-003")
def test_payments_are_closed_for_everybody_in_one_month(shell: Shell, filling: list[Any]) -> None:
    page = shell.show_page("periods")
    assert isinstance(page, PeriodsPage)

    def close_payments(form: FormDialog) -> None:
        for module, box in form.fields["modules"].boxes.items():
            box.set_value(module is Module.CUSTOMER_PAYMENTS)
        set_field(form, "access", "none")
        assert form.save()

    filling.append(close_payments)
    page.change_access()
    row = page.table.current_row()
    assert row is not None and row.values[5:11] == ("All", "All", "Nobody", "All", "All", "All")


@pytest.mark.rule("MST-030")
def test_the_next_year_is_made_with_two_keys(shell: Shell, filling: list[Any]) -> None:
    page = shell.show_page("periods")
    assert isinstance(page, PeriodsPage)
    before = page.source.count()
    filling.append(lambda form: form.save())
    page.create_year()
    assert page.source.count() == before + 12


@pytest.mark.rule("CLS-017")
def test_vat_periods_are_made_filed_and_opened_again_in_their_window(shell: Shell, filling: list[Any],
                                                                     answering: Answers) -> None:
    page = shell.show_page("vat_periods")
    assert isinstance(page, VatPeriodsPage) and page.empty.isVisibleTo(page)

    def file(form: FormDialog) -> None:
        set_field(form, "receipt", "4711")
        assert form.save()

    def reopen(form: FormDialog) -> None:
        assert not form.save() and len(form.messages()) == 2
        form.fields["reason"].setCurrentIndex(1)
        set_field(form, "text", "A document came late")
        assert form.save()

    filling += [lambda form: form.save(), file, reopen]
    page.make()
    assert page.source.count() == 4 and not page.empty.isVisibleTo(page)
    answering.waiting.append("go_on")
    page.file()
    row = page.table.current_row()
    assert row is not None and (row.values[4], row.values[8]) == ("filed", "4711")
    page.reopen()
    row = page.table.current_row()
    assert row is not None and row.values[4] == "open" and page.messages() == ["Saved"]


@pytest.mark.rule("CLS-014", "RAT-010")
def test_a_refused_date_or_a_missing_rate_leads_into_set_up(shell: Shell, filling: list[Any]) -> None:
    calendar = Calendar((PeriodFacts("2026-01", date(2026, 1, 1), date(2026, 1, 31), PeriodState.ON_HOLD),),
                        given.DAY, earliest=date(2026, 2, 1))
    refused = check_posting_date(calendar, date(2026, 1, 5), Module.COLLECTIONS)
    nowhere = check_posting_date(calendar, date(2027, 1, 4), Module.COLLECTIONS)
    with shell.context.desk.reading() as session:
        unknown = rates.check_rate(session, shell.context.desk, "CHF", given.DAY)
    page = shell.show_page("home")
    assert page is not None
    offered = {words: act for problem in (*refused, *nowhere, *unknown) for words, act in ways_out.buttons(page, problem)}
    year = f"Create fiscal year {periods.next_year_code(shell.context.desk)}"
    assert list(offered) == ["Accounting periods", "Change allowed dates", year, "Import rates", "Enter rate"]
    filling += [lambda form: form.reject(), lambda form: form.reject()]
    for words, wanted in zip(offered, ("periods", "setup.posting_ranges", "periods", "rates", "rates"), strict=True):
        offered[words]()
        assert shell.current_id == wanted
        if words == "Accounting periods":
            there = shell.page()
            assert isinstance(there, PeriodsPage) and there.table.current_row().values[1] == "2026-01"  # type: ignore[union-attr]


# ---------------------------------------------------------------- rates

@pytest.mark.rule("RAT-003")
def test_a_rate_file_is_previewed_odd_rates_are_ticked_and_imported(shell: Shell, tmp_path: Path) -> None:
    path = tmp_path / "rates.csv"
    path.write_text(FILE, encoding="utf-8")
    listing = shell.show_page("rates")
    assert isinstance(listing, RatesPage)
    listing.open_file(path)
    page = shell.page()
    assert isinstance(page, RateImportPage) and page.plan is not None
    assert [page._keys[r.key][1].key[0] for r in page.source.all] == ["USD"] and not any(page.ticked().values())
    assert page.companies is None, "one company in the file, nothing to choose"
    page.table.view.setCurrentIndex(page.table.model_.index(0, 0))
    page.table.toggle_current()
    page.run()
    assert page.messages() == ["4\u00a0rates are new, 0 changed, 0 left out."]
    found = rates.rate_of(shell.context.desk, "USD", given.DAY).value
    assert found is not None and found.rate == (1 / Decimal("1.20")).quantize(Decimal("0.0000000001"))


@pytest.mark.rule("RAT-001", "CLW-017")
def test_a_rate_file_serves_the_companies_that_are_ticked(shell: Shell, tmp_path: Path) -> None:
    desk = shell.context.desk
    other = given.company(desk.file, code="TWO").desk
    path = tmp_path / "rates.csv"
    path.write_text(FILE, encoding="utf-8")
    listing = shell.show_page("rates")
    assert isinstance(listing, RatesPage)
    listing.open_file(path)
    page = shell.page()
    assert isinstance(page, RateImportPage) and page.companies is not None and page.companies.value() == [desk.company_id]
    for box in page.companies.boxes.values():
        box.set_value(not box.value())
        box.committed.emit()
    assert page.companies.value() == [other.company_id] and [row.values[2] for row in page.source.all] == ["TWO"]
    page.companies.boxes[desk.company_id].set_value(True)
    page.companies.boxes[desk.company_id].committed.emit()
    assert [row.values[2] for row in page.source.all] == [desk_code(shell), "TWO"]
    page.table.view.setCurrentIndex(page.table.model_.index(1, 0))
    page.table.toggle_current()
    page.run()
    assert page.messages() == ["7\u00a0rates are new, 0 changed, 1 left out."], "each company has a tick of its own"
    found = rates.rate_of(other, "USD", given.DAY).value
    assert found is not None and found.rate == (1 / Decimal("1.20")).quantize(Decimal("0.0000000001"))
    for box in page.companies.boxes.values():
        box.set_value(False)
        box.committed.emit()
    page.run()
    assert page.messages() == ["No company takes the rates. Tick at least one."]


def desk_code(shell: Shell) -> str:
    return desks.companies_of(shell.context.desk)[0].code


@pytest.mark.rule("RAT-004")
def test_a_page_that_asks_to_log_in_is_no_rate_file(shell: Shell, tmp_path: Path) -> None:
    path = tmp_path / "rates.csv"
    path.write_text("<html>Please log in</html>", encoding="utf-8")
    page = shell.show_page("rates")
    assert isinstance(page, RatesPage)
    page.open_file(path)
    assert shell.page() is page and "Please log in" in page.messages()[0]
    page.open_file(tmp_path / "missing.csv")
    assert "missing.csv cannot be read" in page.messages()[0]


@pytest.mark.rule("RAT-012", "RAT-013", "RAT-010")
def test_a_rate_is_typed_with_its_reason_looked_up_and_never_deleted(shell: Shell, filling: list[Any]) -> None:
    page = shell.show_page("rates")
    assert isinstance(page, RatesPage)

    def rate(form: FormDialog) -> None:
        set_field(form, "currency", "USD")
        form.fields["value"].setText("1.25")
        assert not form.save()
        form.fields["reason"].setCurrentIndex(1)
        assert form.save()

    def look(form: FormDialog) -> None:
        set_field(form, "currency", "USD")
        assert form.save()

    filling += [rate, look]
    page.enter()
    assert page.table.model_.rowCount() == 1
    page.find_rate()
    assert page.messages()[0].startswith("1 USD = 0.8 EUR: rate of 07/03/2026 used for 07/03/2026.")
    page.table.view.setCurrentIndex(page.table.model_.index(0, 0))
    page.delete()
    assert "never deleted" in page.messages()[0]
