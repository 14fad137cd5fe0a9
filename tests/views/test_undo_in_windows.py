"""Undo in the program's own windows: card, set-up row, e-mail account, import, journal, wizard; posted things say their way."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.services import customers, imports
from app.services.desk import Desk
from app.settings import ProgramSettings
from app.storage.company_file import CompanyFile
from app.storage.unit_of_work import Actor
from app.views import program
from app.views.customers.card_page import CustomerPage
from app.views.imports.page import ImportPage
from app.views.kit import dialogs
from app.views.kit.page import Page
from app.views.kit.shell import Shell
from app.views.ledger.journal_page import GeneralJournalPage
from app.views.setup.mail_page import MailPage
from app.views.setup.tables_page import TablePage
from app.views.setup.wizard import Wizard
from tests.storage import given

ROWS = (b"Customer;Name;Document type;Document;Document date;Due date;Open amount;Currency\n"
        b"10;De Vries;invoice;F1;14-02-2026;16-03-2026;1,00;EUR\n")


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


def action(page: Page, name: str) -> QAction:
    return next(a for a in page.commands() if a.objectName() == name)


def words(page: Page, name: str = "undo") -> str:
    return action(page, name).text().replace("&", "")


def type_(qtbot: Any, field: Any, text: str) -> None:
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, text)
    qtbot.keyClick(field, Qt.Key.Key_Tab)


def press(qtbot: Any, page: QWidget, key: Qt.Key) -> None:
    qtbot.keyClick(QApplication.focusWidget() or page, key, Qt.KeyboardModifier.ControlModifier)


def table(shell: Shell, name: str, label: str) -> TablePage:
    page = shell.show_page(f"setup.{name}")
    assert isinstance(page, TablePage)
    at = next(n for n in range(page.source.count()) if str(page.source.row(n).values[0]) == label)
    page.list.view.setCurrentIndex(page.list.model_.index(at, 0))
    return page


# ---------------------------------------------------------------- the card

def test_a_card_is_undone_field_by_field_and_is_as_saved_again(shell: Shell, qtbot: QtBot) -> None:
    page = shell.show_page("customer", customer_id=1)
    assert isinstance(page, CustomerPage)
    name, terms = page.fields["name"].value(), page.fields["payment_term_id"]
    first = terms.value()
    type_(qtbot, page.fields["name"], "Bakkerij Smit")
    terms.setCurrentIndex((terms.currentIndex() + 1) % terms.choices)
    assert words(page) == "Undo change of Payment terms" and page.isWindowModified()
    press(qtbot, page, Qt.Key.Key_Z)
    assert terms.value() == first and terms.hasFocus() and words(page) == "Undo change of Name"
    press(qtbot, page, Qt.Key.Key_Z)
    assert page.fields["name"].value() == name and not page.isWindowModified() and not page.keeper.changed()
    assert not action(page, "undo").isEnabled()
    press(qtbot, page, Qt.Key.Key_Y)
    assert page.fields["name"].value() == "Bakkerij Smit"


def test_the_terms_a_group_brings_to_a_new_card_go_with_it(shell: Shell, qtbot: QtBot) -> None:
    page = shell.show_page("customer", customer_id=None)
    assert isinstance(page, CustomerPage)
    before, group = page.values(), page.fields["group_id"]
    others = [n for n in range(group.choices) if n != group.currentIndex()]
    for index in others:
        group.setCurrentIndex(index)
    for _index in others:
        assert page.history.undo_words == "Undo change of Group" and page.history.undo()
    assert page.values() == before and not page.history.undo()


def test_saving_a_card_clears_what_can_be_undone(shell: Shell, qtbot: QtBot) -> None:
    page = shell.show_page("customer", customer_id=1)
    assert isinstance(page, CustomerPage)
    type_(qtbot, page.fields["city"], "Gouda")
    assert page.save() and not action(page, "undo").isEnabled() and not page.history.undo()
    assert customers.load(shell.context.desk, 1).values["city"] == "Gouda"  # type: ignore[union-attr]


# ---------------------------------------------------------------- set-up

def test_a_set_up_row_and_its_lines_are_undone_together_and_saved_rows_are_not(shell: Shell, qtbot: QtBot) -> None:
    page = table(shell, "vat_codes", "S1")
    grid: Any = page.form.grids["rates"]
    type_(qtbot, page.form.fields["names"].fields["fr"], "Taux plein")
    grid._rows[0].inputs["rate"].setFocus()
    press(qtbot, page, Qt.Key.Key_Insert)
    type_(qtbot, grid._rows[1].inputs["valid_from"], "010127")
    type_(qtbot, grid._rows[1].inputs["rate"], "22")
    assert words(page) == "Undo change of Rate in percent in line 2" and page.form.touched
    page.form.focus_first()
    for _step in range(3):
        press(qtbot, page, Qt.Key.Key_Z)
    assert len(grid._rows) == 1 and words(page).startswith("Undo change of")
    while page.form.history.undo():
        pass
    assert not page.form.touched and page.leave() and not page.isWindowModified()
    while page.form.history.redo():
        pass
    assert page.save() and not action(page, "undo").isEnabled() and not action(page, "redo").isEnabled()


def test_going_to_another_set_up_row_leaves_nothing_to_undo(shell: Shell, qtbot: QtBot) -> None:
    page = table(shell, "ageing_definitions", "30-60-90")
    grid: Any = page.form.grids["periods"]
    grid._rows[1].inputs["unit"].setFocus()
    press(qtbot, page, Qt.Key.Key_Delete)
    assert words(page) == "Undo deletion of line 2"
    press(qtbot, page, Qt.Key.Key_Z)
    assert not page.form.touched
    page._step(1)
    assert not page.form.history.redo_words


def test_a_permission_that_was_ticked_is_named_when_it_is_undone(shell: Shell) -> None:
    page = shell.show_page("setup.roles")
    assert isinstance(page, TablePage)
    page.new()
    ticks = page.form.grids["permissions"]
    value, box = next(iter(ticks.boxes.items()))  # type: ignore[union-attr]
    box._toggle()
    title = next(t.title for t in ticks.part.ticks if t.value == value)
    assert words(page) == f"Undo change of {title}"
    page.form.history.undo()
    assert not box.value() and box.hasFocus()


# ---------------------------------------------------------------- other forms

def test_an_e_mail_account_is_undone_with_the_port_that_followed(shell: Shell, qtbot: QtBot) -> None:
    page = shell.show_page("mail")
    assert isinstance(page, MailPage)
    before = page.typed()
    type_(qtbot, page.fields["host"], "mail.example.org")
    security = page.fields["security"]
    security.setCurrentIndex((security.currentIndex() + 1) % security.choices)
    changed = page.typed()
    assert words(page) == "Undo change of Encryption" and changed.port != before.port
    page.history.undo()
    page.history.undo()
    assert page.typed() == before and page.leave()
    page.history.redo()
    page.history.redo()
    assert page.typed() == changed


def test_columns_of_an_import_are_undone_and_the_rows_are_checked_anew(shell: Shell) -> None:
    page = shell.show_page("import")
    assert isinstance(page, ImportPage)
    assert "Undo import" in action(page, "undo").toolTip(), "without a file only what was imported can be taken back"
    page.open_content("list.csv", ROWS)
    assert page.plan is not None and page.look is not None
    rows, reading, checked = len(page.plan.rows), page.look.reading, page.messages()
    amount = page.panel.columns_["amount"]
    amount.setCurrentIndex(0)
    assert words(page) == f"Undo change of {amount.accessibleName()}" and page.messages() != checked
    page.panel.order.set_value(imports.DateOrder.YMD)
    page.panel.order.committed.emit()
    page.panel.separator.set_value(",")
    page.panel.separator.committed.emit()
    assert len(page.look.table.headings) == 1 and words(page) == f"Undo change of {page.panel.separator.accessibleName()}"
    for _step in range(3):
        page.history.undo()
    assert page.look.reading == reading and len(page.plan.rows) == rows and page.messages() == checked
    assert page.panel.columns_["amount"].hasFocus() and not action(page, "undo").isEnabled()
    page._no_file()
    assert not page.history.redo_words


def test_a_journal_s_description_and_lines_are_undone_in_one_order(shell: Shell, qtbot: QtBot) -> None:
    page = shell.show_page("general_journal", fresh=True)
    assert isinstance(page, GeneralJournalPage)
    type_(qtbot, page.text, "Rent of March")
    page.grid.put_value(0, "text", "Rent")
    page.grid.put_value(0, "text", "Rent of the office")
    column = next(c.title for c in page.grid.model_.columns if c.name == "text")
    assert words(page, "journal.undo") == f"Undo change of {column} in line 1"
    page.history.undo()
    assert page.grid.rows[0].values["text"] == "Rent" and words(page, "journal.undo") == "Undo new line"
    page.history.undo()
    assert page.grid.rows == []
    page.history.undo()
    assert page.text.value() == "" and page.text.hasFocus()
    for _step in range(3):
        page.history.redo()
    assert page.text.value() == "Rent of March" and page.grid.rows[0].values["text"] == "Rent of the office"


def test_fifty_lines_of_a_journal_are_taken_back_one_by_one(shell: Shell) -> None:
    page = shell.show_page("general_journal", fresh=True)
    assert isinstance(page, GeneralJournalPage)
    for n in range(60):
        page.grid.put_value(n, "text", f"Line {n}")
    for n in range(60, 0, -1):
        assert len(page.grid.rows) == n and page.history.undo()
    assert page.grid.rows == []


def test_the_wizard_goes_back_to_the_page_of_what_is_undone(look: QApplication, qtbot: QtBot, tmp_path: Path,
                                                            monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TEGOED_HOME", str(tmp_path / "home"))
    made = Wizard(ProgramSettings(tmp_path / "own.json"), given.CLOCK)
    qtbot.addWidget(made, before_close_func=lambda window: window.done(0))
    made.show()
    country = made.company.country
    before = made._answers()
    country.setCurrentIndex((country.currentIndex() + 1) % country.choices)
    made.company.form.fields["legal_name"].set_value("Bakkerij")
    made.company.form.fields["legal_name"].committed.emit()
    made.go(made.pages.index(made.place))
    assert made.place.file.value() != ""
    assert made.history.undo() and made.at == 0 and made.company.form.fields["legal_name"].value() == ""
    assert made.history.undo() and made._answers() == before and not made.history.undo()


# ---------------------------------------------------------------- what is posted

@pytest.mark.parametrize(("page_id", "way"), [
    ("vouchers", "Reverse"), ("entries", "Undo settlement"), ("letters", "Cancel letter")])
def test_pages_of_posted_things_name_the_counter_action(shell: Shell, page_id: str, way: str) -> None:
    page = shell.show_page(page_id)
    assert page is not None
    found = action(page, "undo")
    assert not found.isEnabled() and found.toolTip() == f"What is posted is only taken back with “{way}”."
    assert found in page.menu().actions() and any(a.text().replace("&", "") == way for a in page.commands())
