"""What is disabled says why, and what is wrong can be told to whoever helps, without the books (WIN-04)."""

import ast
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QApplication, QScrollArea
from pytestqt.qtbot import QtBot

from app.core.facts import Term
from app.core.money import Money
from app.core.problems import Outcome, WayOut, Weight, error
from app.core.version import VERSION
from app.core.words import declare
from app.settings import ProgramSettings
from app.storage.errors import DiskFullError
from app.views import program
from app.views.kit import details, dialogs, reasons, trouble
from app.views.kit.context import Context
from app.views.kit.fields import CheckField, ChoiceField, TextField
from app.views.kit.form_dialog import FormDialog, FormField
from app.views.kit.page import Page
from app.views.kit.text_fields import AmountField
from app.views.kit.widgets import Button, MessageBar

VIEWS = Path(program.__file__).parent
DISABLING = {"setEnabled", "setDisabled"}
ALLOWED = {"reasons.py", "page.py", "widgets.py"}
"""Where something may be disabled by hand: the function with the reason, a page's commands, the buttons that follow them."""
declare({"TST-04": "Entry {document} of {customer} over {amount} is {days:day|days} late since {day}: {what}."})
WRONG = error("TST-04", at="amount", row=2, ways_out=(WayOut("entry.open", ("customer_entry", 7)),), document="F26-0033",
              customer="Bakker & Zoon", amount=Money(12_050, "EUR"), days=61, day=date(2026, 1, 15), what=Term("Overdue"))
SECRETS = ("F26-0033", "Bakker", "12050", "120.50", "120,50")


@pytest.mark.rule("WIN-04")
def test_nothing_in_a_window_is_disabled_without_a_reason() -> None:
    found = [f"{file.name}:{node.lineno}" for file in sorted(VIEWS.rglob("*.py")) if file.name not in ALLOWED
             for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
             if isinstance(node, ast.Call) and getattr(node.func, "attr", "") in DISABLING]
    assert found == []


@pytest.mark.rule("WIN-04")
def test_a_reason_stands_before_the_tool_tip_until_it_can_be_done(app: QApplication, qtbot: QtBot) -> None:
    button = Button("", "ghost", "arrow-left", name="Back")
    qtbot.addWidget(button)
    reasons.allow(button, False, "There is no page before this one.")
    reasons.allow(button, False, "Another reason.")
    assert (button.isEnabled(), button.toolTip(), button.accessibleDescription()) == (False, *("Another reason.",) * 2)
    reasons.allow(button, True, "Another reason.")
    assert (button.isEnabled(), button.toolTip(), reasons.reason_of(button)) == (True, "Back", "")
    action = QAction("Open &recent")
    reasons.allow(action, False, "Nothing was opened yet.")
    assert (action.isEnabled(), action.toolTip()) == (False, "Nothing was opened yet.")
    reasons.allow(action, True, "")
    assert (action.isEnabled(), action.toolTip()) == (True, "Open recent")


def test_disabling_without_a_reason_is_a_bug(app: QApplication) -> None:
    with pytest.raises(ValueError, match="reason"):
        reasons.allow(QAction("Open"), False, "")


@pytest.mark.rule("WIN-04")
@pytest.mark.parametrize("make", [lambda: TextField("Name"), lambda: ChoiceField("Kind", []), lambda: CheckField("Blocked")],
                         ids=["text", "choice", "check"])
def test_a_disabled_field_tells_its_reason_again_when_its_problem_is_gone(app: QApplication, qtbot: QtBot, make: object) -> None:
    field = make()  # type: ignore[operator]
    qtbot.addWidget(field)
    reasons.allow(field, False, "Save the customer first.")
    field.show_problem(error("FLD-none", typed="x"))
    assert "x" in field.toolTip()
    field.show_problem(None)
    assert (field.toolTip(), field.accessibleDescription()) == ("Save the customer first.",) * 2


@pytest.mark.rule("WIN-04")
@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_S], ids=["enter", "s"])
def test_the_key_of_a_dialogs_disabled_button_tells_why(app: QApplication, qtbot: QtBot, key: Qt.Key) -> None:
    saved: list[bool] = []
    form = FormDialog(None, "Change Blocked", [FormField("name", "Name", TextField("Name"))],
                      lambda _values, _confirmed: (saved.append(True), Outcome(1))[1])
    qtbot.addWidget(form)
    form.show()
    form.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    reasons.allow(form.save_button, False, "No customer would change: choose another value.")
    qtbot.keyClick(form, key, Qt.KeyboardModifier.ControlModifier)
    assert (form.messages(), saved) == (["No customer would change: choose another value."], [])
    reasons.allow(form.save_button, True, "")
    qtbot.keyClick(form, key, Qt.KeyboardModifier.ControlModifier)
    assert saved == [True]


@pytest.mark.rule("WIN-04")
def test_the_arrows_and_their_keys_tell_that_there_is_no_page(context: Context, qtbot: QtBot, tmp_path: Path) -> None:
    shell = program.shell_for(context.desk, ProgramSettings(tmp_path / "own.json"))
    qtbot.addWidget(shell)
    assert [b.toolTip() for b in shell._arrows] == ["There is no page before this one.", "There is no page to go forward to."]
    for name, words in (("back", "There is no page before this one."), ("forward", "There is no page to go forward to.")):
        next(a for a in shell.global_actions if a.objectName() == name).trigger()
        assert shell._status.text() == words
    shell.show_page("entries")
    assert shell._arrows[0].toolTip() == "Back"


@pytest.mark.rule("WIN-04")
def test_details_give_code_object_place_version_and_text_but_nothing_of_the_books(app: QApplication, context: Context,
                                                                                 qtbot: QtBot) -> None:
    page = Page(context, "Card")
    qtbot.addWidget(page)
    page.arguments = {"customer_id": 2}
    page.tell_problems([WRONG])
    copy = next(b for b in page.findChildren(Button) if b.accessibleName() == "Copy details")
    copy.click()
    told = QGuiApplication.clipboard().text()
    for part in (f"Tegoed {VERSION}", "Qt ", "TST-04 (error)", "place: Page customer_id=2", "field: amount", "row: 3",
                 "object: customer_entry 7", "text: Entry {document} of {customer}", "days = 61", "day = 2026-01-15",
                 "what = Overdue", "amount = …"):
        assert part in told
    assert [secret for secret in SECRETS if secret in told] == []


@pytest.mark.rule("WIN-04")
def test_every_place_that_shows_problems_copies_their_details(app: QApplication, qtbot: QtBot) -> None:
    asked: list[dialogs.Question] = []
    dialogs.answerer.append(lambda question: (asked.append(question), question.answer)[1])
    form = FormDialog(None, "New item", [FormField("amount", "Amount", AmountField("Amount"))],
                      lambda _values, _confirmed: Outcome(None, (WRONG,)))
    qtbot.addWidget(form)
    form.save()
    dialogs.tell_problems(None, "Nothing was restored", [WRONG], "Take another one.")
    dialogs.confirm(None, [replace(WRONG, weight=Weight.WARNING, key="late")], "Go on")
    trouble.show(DiskFullError("SAF-017-full", path="anna/books.tegoed"))
    trouble.show(RuntimeError("Bakker & Zoon owes 120.50"))
    dialogs.answerer.pop()
    for place in (form, *asked):
        qtbot.addWidget(place)
        QGuiApplication.clipboard().clear()
        next(b for b in place.findChildren(Button) if "Copy details" in (b.text(), b.accessibleName())).click()
        told = QGuiApplication.clipboard().text()
        assert f"Tegoed {VERSION}" in told
        assert [secret for secret in (*SECRETS, "anna") if secret in told] == []
    assert len(asked) == 4


@pytest.mark.rule("WIN-04")
def test_a_problem_is_shown_with_the_next_step_below_it(app: QApplication, qtbot: QtBot) -> None:
    bar = details.bar(error("FLD-none", typed="Bakker"))
    qtbot.addWidget(bar)
    assert isinstance(bar, MessageBar)
    assert (bar.words.text(), bar.accessibleDescription()) == (
        "Nothing is called “Bakker”.", "Type another name, or empty the field.")
    assert details.text_of(error("FLD-none", typed="B")) == "Nothing is called “B”. Type another name, or empty the field."


@pytest.mark.rule("L10N-011", "WIN-04")
@pytest.mark.parametrize("count", [1, 3, 60])
def test_a_form_with_very_many_messages_scrolls_and_stays_on_the_screen(app: QApplication, qtbot: QtBot, count: int) -> None:
    wrong = tuple(error("FLD-none", typed=f"customer number {n} " * 6) for n in range(count))
    form = FormDialog(None, "New item", [FormField("name", "Name", TextField("Name"))], lambda _v, _c: Outcome(None, wrong))
    qtbot.addWidget(form)
    form.show()
    before = form.height()
    form.save()
    QApplication.processEvents()
    room = form.screen().availableGeometry().height()
    area = form.findChild(QScrollArea)
    assert area is not None and len(form.messages()) == count
    scrolls = area.verticalScrollBar().maximum() > 0
    assert (form.height() <= room, form.height() > before, scrolls) == (True, True, count == 60)
    lowest = form.save_button.mapTo(form, form.save_button.rect().bottomLeft()).y()
    assert lowest < form.height()
