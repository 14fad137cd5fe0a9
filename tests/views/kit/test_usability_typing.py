"""How things are typed (usability 2.3): the work date, the calendar by keyboard, what must be filled in, files by size."""

from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QTableView
from pytestqt.qtbot import QtBot

from app.core.problems import Outcome, error
from app.views import program
from app.views.kit import form_dialog, reasons
from app.views.kit.context import Context
from app.views.kit.date_field import DateField
from app.views.kit.fields import TextField
from app.views.kit.form_dialog import FormDialog, FormField
from app.views.kit.shell import Shell
from tests.views.kit.conftest import TODAY


@pytest.fixture
def shell(context: Context, qtbot: QtBot) -> Iterator[Shell]:
    made = program.shell_for(context.desk, context.own)
    made.context.runner.at_once = True
    qtbot.addWidget(made)
    made.show()
    yield made


@pytest.fixture
def filling() -> Iterator[list[Any]]:
    waiting: list[Any] = []
    form_dialog.driver.append(lambda form: waiting.pop(0)(form))
    yield waiting
    form_dialog.driver.pop()
    assert waiting == []


def work_on(day: date | None) -> Any:
    def fill(form: FormDialog) -> None:
        form.fields["day"].set_value(day)
        assert form.save()

    return fill


@pytest.mark.rule("L10N-038", "CLW-027")
def test_another_work_date_stands_in_the_status_bar_in_words_and_in_red_until_it_is_today_again(
        shell: Shell, filling: list[Any]) -> None:
    assert not shell._work_day.isVisible()
    filling.append(work_on(date(2025, 12, 31)))
    shell._date.click()
    assert (shell._work_day.text(), shell._work_day.isVisible()) == ("Work date 31/12/2025, not today", True)
    assert shell._work_day._role == "danger_t"
    assert (shell.context.desk.today, shell._date.text(), shell._date.accessibleName()) == (
        date(2025, 12, 31), "31/12/2025", "Work date 31/12/2025")
    filling.append(work_on(None))
    next(a for a in shell.global_actions if a.objectName() == "work_date").trigger()
    assert (shell.context.desk.work_date, shell.context.desk.today, shell._work_day.isVisible()) == (None, TODAY, False)


@pytest.mark.rule("L10N-038")
def test_w_in_a_date_field_is_the_work_date_and_t_is_today(shell: Shell, qtbot: QtBot) -> None:
    assert shell.work_on(date(2026, 2, 28))
    field = DateField("Date", lambda: shell.context.desk.today)
    qtbot.addWidget(field)
    found = []
    for typed in ("w", "t", "5"):
        field.setText(typed)
        found.append(field.value())
    assert found == [date(2026, 2, 28), TODAY, date(2026, 2, 5)]


def test_a_page_with_unsaved_text_keeps_the_work_date(shell: Shell, answers: list[str]) -> None:
    page: Any = shell.show_page("customer", customer_id=2)
    page.fields["name"].setText("Another name")
    page.fields["name"].committed.emit()
    answers.append("on")
    assert not shell.work_on(date(2026, 1, 1))
    assert (shell.context.desk.work_date, shell.page()) == (None, page)
    answers.append("discard")
    assert shell.work_on(date(2026, 1, 1))


@pytest.mark.rule("L10N-042")
def test_ctrl_home_opens_the_calendar_and_arrows_choose_in_it(app: QApplication, qtbot: QtBot) -> None:
    field = DateField("Date", lambda: TODAY)
    qtbot.addWidget(field)
    field.show()
    field.set_value(TODAY)
    qtbot.keyClick(field, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    assert field.calendar is not None and field.calendar.isVisible()
    days = field.calendar.widget.findChild(QTableView)
    assert days is not None
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Return):
        qtbot.keyClick(days, key)
    assert field.value() == date(2026, 3, 25)


@pytest.mark.rule("CLW-005")
def test_what_must_be_filled_in_has_a_mark_and_a_word_for_screen_readers(app: QApplication, qtbot: QtBot) -> None:
    name, note = TextField("Name"), TextField("Note")
    form = FormDialog(None, "New", [FormField("name", "Name", name, required=True), FormField("note", "Note", note)],
                      lambda _v, _c: Outcome(None, (error("FLD-none", at="name", typed="x"),)))
    qtbot.addWidget(form)
    assert [label.text() for label in form.findChildren(QLabel) if label.text()[:4] in ("Name", "Note")] == ["Name *", "Note"]
    assert (name.accessibleDescription(), note.accessibleDescription()) == ("Required", "")
    form.save()
    assert "x" in name.accessibleDescription()
    name.show_problem(None)
    assert name.accessibleDescription() == "Required"
    reasons.allow(name, False, "Because.")
    assert name.accessibleDescription() == "Because."
