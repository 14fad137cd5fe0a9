"""Rows that tell a problem give their technical text: code, object, values, by key, right click and menu."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from app.core.enums import Blocked
from app.core.problems import error
from app.models.customers import Customer
from app.settings import ProgramSettings
from app.views.collections.reminders_page import RemindersPage
from app.views.kit.context import Context
from app.views.kit.widgets import Button
from tests.services import dunning

CONTROL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def page(tmp_path: Path, look: QApplication, qtbot: QtBot) -> Iterator[RemindersPage]:
    """A proposal that left out a blocked customer and one who is not late enough."""
    office = dunning.office(tmp_path / "rows.tegoed")
    blocked, early = office.customer("Geheim Holding"), office.customer("Vroeg")
    office.entry(blocked, 7000, date(2026, 1, 1), "B-1")
    with office.desk.writing("test.block") as uow:
        uow.session.get_one(Customer, blocked).blocked = Blocked.ALL
    office.entry(early, 9000, dunning.D, "E-1")
    context = Context(office.desk, ProgramSettings(), "EUR", "Voorbeeld")
    context.runner.at_once = True
    made = RemindersPage(context, suggest=True)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    yield made
    office.desk.file.close()


def copied(page: RemindersPage, qtbot: QtBot, name: str) -> str:
    """What the key puts on the clipboard with the row of a customer current."""
    page.tabs.choose(1)
    rows = [page.left_out.model_.source.row(n) for n in range(page.left_out.model_.rowCount())]
    page.left_out.stand_on(next(n for n, r in enumerate(rows) if r.values[0] == name), 0)
    page.left_out.view.setFocus()
    QGuiApplication.clipboard().setText("")
    qtbot.keyClick(page.left_out.view, Qt.Key.Key_D, CONTROL_SHIFT)
    return QGuiApplication.clipboard().text()


@pytest.mark.rule("WIN-04")
def test_a_left_out_row_gives_its_code_and_object_and_hides_the_name(page: RemindersPage, qtbot: QtBot) -> None:
    text = copied(page, qtbot, "Vroeg")
    early = next(r for r in page._source(page.left_out).all if r.values[0] == "Vroeg")
    assert early.problems[0].code in text and f"object: customer {early.key}" in text
    assert "values: day = " in text and "place: RemindersPage" in text
    assert "Vroeg" not in text and "B-1" not in text
    assert page.status_words == "The details are on the clipboard."


@pytest.mark.rule("WIN-04")
def test_each_row_gives_its_own_details(page: RemindersPage, qtbot: QtBot) -> None:
    one, other = copied(page, qtbot, "Vroeg"), copied(page, qtbot, "Geheim Holding")
    assert one.splitlines()[2] != other.splitlines()[2]


@pytest.mark.rule("WIN-04")
def test_a_right_click_offers_copy_details(page: RemindersPage, qtbot: QtBot) -> None:
    page.tabs.choose(1)
    page.left_out.asked.emit(QPoint(5, 5))
    menu = next(m for m in page.findChildren(QMenu) if m.isVisible())
    assert "Copy details" in [a.text().replace("&", "") for a in menu.actions()]
    menu.close()


@pytest.mark.rule("WIN-04")
def test_without_a_problem_it_says_so_and_the_clipboard_stays(page: RemindersPage, qtbot: QtBot) -> None:
    page.tabs.choose(2)
    assert page.warnings.model_.rowCount() == 0
    QGuiApplication.clipboard().setText("mine")
    qtbot.keyClick(page.warnings.view, Qt.Key.Key_D, CONTROL_SHIFT)
    assert QGuiApplication.clipboard().text() == "mine" and page.messages() == ["No row of this list has a problem."]


@pytest.mark.rule("WIN-04")
def test_a_message_about_a_batch_in_words_of_its_own_gives_them_too(page: RemindersPage) -> None:
    bar = page.tell("warning", "1 e-mail was sent. 1 failed.", problems=[error("COL-13-email", customer="10001")])
    QGuiApplication.clipboard().setText("")
    next(b for b in bar.findChildren(Button) if b.accessibleName() == "Copy details").click()
    assert "COL-13-email (error)" in QGuiApplication.clipboard().text()
    quiet = page.tell("success", "Saved.")
    assert [b for b in quiet.findChildren(Button) if b.accessibleName() == "Copy details"] == []
