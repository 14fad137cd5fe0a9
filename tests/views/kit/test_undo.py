"""Undo in drafts (usability 2.1, 2.4): a field that was left is undone as a whole, with what followed, in one order."""

from collections.abc import Mapping
from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from app.core.problems import Outcome
from app.services import drafts, setup_tables
from app.services.drafts import Form
from app.services.setup_tables import Line
from app.views.kit import undo
from app.views.kit.context import Context
from app.views.kit.dialogs import Answer, Question
from app.views.kit.drafts import DraftKeeper
from app.views.kit.fast_tab import FastTab
from app.views.kit.fields import AmountField, CheckField, Choice, ChoiceField, DateField, Hit, LookupField, NumberField, TextField
from app.views.kit.form_dialog import FormDialog, FormField
from app.views.kit.page import Page
from app.views.kit.record_notes import LongText
from app.views.kit.undo import History
from app.views.kit.widgets import column, holder
from app.views.setup.inputs import Maker, SeveralField, TextsField, WordsField
from app.views.setup.line_grid import LineGrid

K = Qt.Key
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
CUSTOMERS = {5: "De Vries", 6: "Bakker"}
DAY = date(2026, 3, 17)
LINES = [Line(n, {"labels": {"en": f"Period {n}"}, "unit": n, "interval": "day", "indicator": "none", "role": None})
         for n in (1, 2, 3)]


class Sheet(Page):
    """A page with one field of every kind and lines, the last field in a folded part."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, "Sheet")
        self.note = TextField("Note")
        self.fields: dict[str, Any] = {
            "name": TextField("Name"), "amount": AmountField("Amount"), "days": NumberField("Days"),
            "day": DateField("Date", lambda: DAY), "kind": ChoiceField("Kind", [Choice(c, c.upper()) for c in "abc"]),
            "active": CheckField("Active"), "label": WordsField("Label"), "text": TextsField("Letter"),
            "several": SeveralField("Channels", [("mail", "Mail"), ("post", "Post")]),
            "customer": LookupField("Customer", lambda text: [Hit(k, n) for k, n in CUSTOMERS.items() if text.strip() in n],
                                    CUSTOMERS.__getitem__),
            "note": self.note}
        part = next(x for x in setup_tables.table("ageing_definitions").lines if x.name == "periods")
        self.lines = LineGrid(Maker(context.desk, "EUR"), part)
        self.tab = FastTab("More", holder(column(self.note)), opened=False)
        typed = [f for name, f in self.fields.items() if name != "note"]
        self.set_body(holder(column(*typed, self.lines, self.tab)), scroll=True)
        self.empty()
        self.history = History(self, {**self.fields, "lines": self.lines})
        undo.on_page(self, self.history)

    def empty(self) -> None:
        """As the file has it."""
        for field in self.fields.values():
            field.set_value(None)
        self.lines.set_lines(LINES)

    def held(self) -> dict[str, Any]:
        """What a user sees."""
        lines = [(line.key, line.values) for line in self.lines.lines()]
        return {name: f.text() if isinstance(f, TextField) else f.value() for name, f in self.fields.items()} | {"lines": lines}

    def action(self, name: str) -> QAction:
        return next(a for a in self.commands() if a.objectName() == name)


@pytest.fixture
def sheet(context: Context, qtbot: QtBot) -> Sheet:
    page = Sheet(context)
    qtbot.addWidget(page)
    page.resize(1000, 700)
    page.show()
    qtbot.waitExposed(page)
    page.activateWindow()
    return page


def type_(qtbot: Any, field: QWidget, text: str, leave: bool = True) -> None:
    field.setFocus()
    field.selectAll()  # type: ignore[attr-defined]
    qtbot.keyClicks(field, text)
    if leave:
        qtbot.keyClick(field, K.Key_Tab)


def press(qtbot: Any, key: Qt.Key, modifier: Qt.KeyboardModifier = CTRL) -> None:
    target = QApplication.focusWidget()
    assert target is not None
    qtbot.keyClick(target, key, modifier)


# ---------------------------------------------------------------- fields

def test_ctrl_z_takes_a_left_field_back_as_a_whole_and_goes_there(sheet: Sheet, qtbot: QtBot) -> None:
    type_(qtbot, sheet.fields["name"], "Bakkerij")
    type_(qtbot, sheet.fields["amount"], "12,5")
    assert sheet.fields["amount"].text() == "12.50" and sheet.fields["days"].hasFocus()
    press(qtbot, K.Key_Z)
    assert sheet.fields["amount"].text() == "" and sheet.fields["amount"].hasFocus()
    assert sheet.fields["name"].text() == "Bakkerij"
    press(qtbot, K.Key_Z)
    assert sheet.fields["name"].text() == "" and sheet.fields["name"].hasFocus()
    press(qtbot, K.Key_Y)
    press(qtbot, K.Key_Z, CTRL | SHIFT)
    assert (sheet.fields["name"].text(), sheet.fields["amount"].value()) == ("Bakkerij", 1_250)


def test_while_one_types_ctrl_z_belongs_to_the_field(sheet: Sheet, qtbot: QtBot) -> None:
    type_(qtbot, sheet.fields["name"], "Bakkerij")
    field = sheet.fields["customer"]
    type_(qtbot, field, "Smi", leave=False)
    press(qtbot, K.Key_Z)
    assert field.text() == "" and field.hasFocus() and sheet.fields["name"].text() == "Bakkerij"
    press(qtbot, K.Key_Z)
    assert sheet.fields["name"].text() == "", "nothing is typed here any more, so it is the window's"


def test_a_left_field_has_no_letters_to_undo_any_more(sheet: Sheet, qtbot: QtBot) -> None:
    name = sheet.fields["name"]
    type_(qtbot, name, "Bakkerij")
    name.setFocus()
    press(qtbot, K.Key_Z)
    assert name.text() == "" and not sheet.history.undo_words


def test_the_menu_says_what_will_be_undone(sheet: Sheet, qtbot: QtBot) -> None:
    action, again = sheet.action("undo"), sheet.action("redo")
    assert not action.isEnabled() and action.toolTip() == "There is nothing to undo."
    type_(qtbot, sheet.fields["customer"], "Bak")
    sheet.menu()
    assert action.isEnabled() and action.text().replace("&", "") == "Undo change of Customer"
    action.trigger()
    assert not action.isEnabled() and again.text().replace("&", "") == "Redo change of Customer"
    again.trigger()
    assert sheet.fields["customer"].value() == 6


def test_what_is_half_typed_is_undone_from_the_menu_too(sheet: Sheet, qtbot: QtBot) -> None:
    type_(qtbot, sheet.fields["days"], "30", leave=False)
    sheet.history.undo()
    assert sheet.fields["days"].text() == ""
    sheet.history.redo()
    assert sheet.fields["days"].value() == 30


def test_what_could_not_be_read_comes_back_with_its_reason(sheet: Sheet, qtbot: QtBot) -> None:
    day = sheet.fields["day"]
    type_(qtbot, day, "soon")
    type_(qtbot, day, "0403")
    assert day.value() == date(2026, 3, 4)
    sheet.history.undo()
    assert day.text() == "soon" and day.problem is not None and day.wrong
    sheet.history.undo()
    assert day.text() == "" and day.problem is None and not day.wrong


def test_an_undone_field_is_found_in_a_folded_part(sheet: Sheet, qtbot: QtBot) -> None:
    sheet.tab.set_open(True)
    type_(qtbot, sheet.note, "Pays late")
    sheet.tab.set_open(False)
    sheet.history.undo()
    assert sheet.tab.opened and sheet.note.hasFocus() and sheet.note.text() == ""


def test_each_language_of_a_text_is_a_step_and_is_shown_again(sheet: Sheet, qtbot: Any) -> None:
    text = sheet.fields["text"]
    for place, language in enumerate(text.languages[:2]):
        text.tabs.choose(place)
        text.areas[language].setFocus()
        qtbot.keyClicks(text.areas[language], f"In {language}")
        sheet.fields["name"].setFocus()
    text.tabs.choose(2)
    sheet.history.undo()
    assert text.tabs.current == 1 and text.value()["en"] == "In en" and text.value()["nl"] == ""


def test_what_follows_from_an_input_is_undone_with_it(context: Context, qtbot: QtBot) -> None:
    country, currency = ChoiceField("Country", [Choice("NL", "NL"), Choice("GB", "GB")]), TextField("Currency")
    country.set_value("NL")
    currency.set_value("EUR")
    country.committed.connect(lambda: currency.set_value("EUR" if country.value() == "NL" else "GBP"))
    history = History(country, {"country": country, "currency": currency})
    currency.set_value("USD")
    currency.committed.emit()
    country.setCurrentIndex(1)
    assert currency.value() == "GBP" and history.undo_words == "Undo change of Country"
    history.undo()
    assert (country.value(), currency.value()) == ("NL", "USD"), "not EUR, which would follow from NL"
    history.undo()
    assert currency.value() == "EUR" and not history.undo()


def test_fifty_steps_of_a_window_are_undone_and_two_hundred_kept(sheet: Sheet) -> None:
    days = sheet.fields["days"]
    for n in range(1, 251):
        days.set_value(n)
        days.committed.emit()
    for _step in range(50):
        assert sheet.history.undo()
    assert days.value() == 200
    while sheet.history.undo():
        pass
    assert days.value() == 250 - undo.KEPT


def test_a_new_change_ends_what_could_be_redone_and_beginning_anew_ends_all(sheet: Sheet, qtbot: QtBot) -> None:
    type_(qtbot, sheet.fields["name"], "A")
    sheet.history.undo()
    type_(qtbot, sheet.fields["amount"], "1")
    assert sheet.history.redo_words == "" and not sheet.history.redo()
    sheet.history.begin()
    assert sheet.history.undo_words == "" and not sheet.history.undo() and sheet.fields["amount"].value() == 100


# ---------------------------------------------------------------- lines

def test_lines_are_undone_in_one_order_with_the_fields(sheet: Sheet, qtbot: QtBot) -> None:
    lines, before = sheet.lines, sheet.held()
    type_(qtbot, lines._rows[1].inputs["unit"], "45")
    lines.add()
    lines.delete(0)
    type_(qtbot, sheet.fields["name"], "Ages")
    lines._rows[0].inputs["unit"].setFocus()
    lines.move_current(1)
    told = []
    while sheet.history.undo_words:
        told.append(sheet.history.undo_words)
        sheet.history.undo()
    unit = next(f.title for f in lines.part.fields if f.name == "unit")
    assert told == ["Undo move of a line", "Undo change of Name", "Undo deletion of line 1", "Undo new line",
                    f"Undo change of {unit} in line 2"]
    assert sheet.held() == before and lines._rows[1].inputs["unit"].hasFocus()
    while sheet.history.redo():
        pass
    assert [line.values["unit"] for line in lines.lines()] == [3, 45, -30] and sheet.fields["name"].value() == "Ages"


def test_ctrl_z_in_a_cell_that_was_just_made_takes_the_line_away(sheet: Sheet, qtbot: QtBot) -> None:
    sheet.lines._rows[2].inputs["unit"].setFocus()
    press(qtbot, K.Key_Insert)
    assert len(sheet.lines._rows) == 4
    press(qtbot, K.Key_Z)
    focus = QApplication.focusWidget()
    assert len(sheet.lines._rows) == 3 and focus is not None and sheet.lines.isAncestorOf(focus)


def test_rows_from_a_spreadsheet_are_one_step(sheet: Sheet, monkeypatch: pytest.MonkeyPatch) -> None:
    QApplication.clipboard().setText("10\n20\n30")
    monkeypatch.setattr("app.views.kit.pasting.chosen", lambda _window, _heads, found: found)
    sheet.lines._rows[2].inputs["unit"].setFocus()
    sheet.lines.paste(2)
    assert [line.values["unit"] for line in sheet.lines.lines()] == [1, 2, 10, 20, 30]
    assert sheet.history.undo_words == "Undo several changes"
    sheet.history.undo()
    assert [line.values["unit"] for line in sheet.lines.lines()] == [1, 2, 3]


# ---------------------------------------------------------------- any order of edits

VALUES: Mapping[str, st.SearchStrategy[Any]] = {
    "name": st.text("abc é", max_size=5), "amount": st.none() | st.integers(-10**9, 10**9),
    "days": st.none() | st.integers(0, 999), "day": st.none() | st.dates(date(2000, 1, 1), date(2040, 1, 1)),
    "kind": st.sampled_from("abc"), "active": st.booleans(),
    "label": st.fixed_dictionaries({code: st.text("xy", max_size=3) for code in ("en", "nl", "fr", "de")}),
    "several": st.lists(st.sampled_from(("mail", "post")), unique=True), "customer": st.sampled_from((None, 5, 6))}
EDITS = st.one_of(
    *(st.tuples(st.just(name), values) for name, values in VALUES.items()),
    st.tuples(st.just("unread"), st.sampled_from(("soon", "1.2.3.4", "9.9.9"))),
    st.tuples(st.sampled_from(("add", "delete", "move", "cell")), st.integers(0, 50)))


def edit(sheet: Sheet, what: str, value: Any) -> None:
    """A finished change as a user makes it."""
    lines, count = sheet.lines, len(sheet.lines._rows)
    if what == "add":
        lines.add()
    elif what in ("delete", "move", "cell"):
        if count:
            unit = lines._rows[value % count].inputs["unit"]
            unit.setFocus()
            if what == "delete":
                lines.delete(value % count)
            elif what == "move":
                lines.move_current(1 if value % 2 else -1)
            else:
                unit.set_value(value)
                unit.committed.emit()
    elif what == "unread":
        sheet.fields["day"].setText(value)
        sheet.fields["day"].editingFinished.emit()
    else:
        sheet.fields[what].set_value(value)
        sheet.fields[what].committed.emit()


def test_after_any_edits_as_many_undos_give_the_first_state_and_as_many_redos_the_last(sheet: Sheet) -> None:
    @settings(max_examples=25, deadline=None, database=None, derandomize=True)
    @given(st.lists(EDITS, max_size=30))
    def holds(edits: list[tuple[str, Any]]) -> None:
        sheet.empty()
        sheet.history.begin()
        states = [sheet.held()]
        for what, value in edits:
            words = len(sheet.history._done)
            edit(sheet, what, value)
            assert (len(sheet.history._done) == words + 1) == (sheet.held() != states[-1])
            if sheet.held() != states[-1]:
                states.append(sheet.held())
        for state in reversed(states[:-1]):
            assert sheet.history.undo() and sheet.held() == state
        assert not sheet.history.undo()
        for state in states[1:]:
            assert sheet.history.redo() and sheet.held() == state
        assert not sheet.history.redo()

    holds()


# ---------------------------------------------------------------- windows

@pytest.fixture
def form(context: Context, qtbot: QtBot) -> FormDialog:
    made = FormDialog(None, "Rate", [FormField("value", "Value", NumberField("Value")),
                                     FormField("source", "Source", TextField("Source"))],
                      lambda _values, _confirmed: Outcome(1))
    qtbot.addWidget(made)
    made.fields["source"].set_value("Gazette")
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    return made


def test_a_dialog_undoes_with_its_keys_and_with_a_button_that_comes_up(form: FormDialog, qtbot: QtBot) -> None:
    button = next(b for b in form.findChildren(QWidget) if b.accessibleName() == "Undo")
    assert not button.isVisible()
    type_(qtbot, form.fields["value"], "4")
    type_(qtbot, form.fields["source"], "Law")
    assert button.isVisible() and button.toolTip() == "Undo change of Source"
    form.fields["value"].setFocus()
    press(qtbot, K.Key_Z)
    assert form.fields["source"].text() == "Gazette" and form.fields["source"].hasFocus()
    button.click()  # type: ignore[attr-defined]
    assert form.fields["value"].text() == "" and not button.isEnabled() and button.toolTip() == "There is nothing to undo."
    press(qtbot, K.Key_Y)
    assert form.fields["value"].value() == 4


def test_a_question_undoes_what_was_typed_in_it_but_no_password(app: QApplication, qtbot: Any) -> None:
    text, secret = LongText("Note"), TextField("Password")
    secret.setEchoMode(QLineEdit.EchoMode.Password)
    question = Question(None, "New note", "", (Answer("keep", "Keep", primary=True), Answer("back", "Go back", safe=True)),
                        holder(column(text, secret)))
    qtbot.addWidget(question)
    question.show()
    qtbot.waitExposed(question)
    question.activateWindow()
    text.setFocus()
    qtbot.waitUntil(text.hasFocus)
    qtbot.keyClicks(text, "Pays late")
    secret.setFocus()
    press(qtbot, K.Key_Z)
    assert text.value() == "" and text.hasFocus()
    qtbot.keyClicks(text, "Yes")
    press(qtbot, K.Key_Z)
    assert text.value() == "" and undo.fields_in(question) == {"0": text}


def test_a_page_of_posted_things_says_how_they_are_taken_back(context: Context, qtbot: QtBot) -> None:
    page = Page(context, "Vouchers")
    qtbot.addWidget(page)
    command = undo.only_by(page, "Reverse")
    assert not command.isEnabled() and command.reason == "What is posted is only taken back with “Reverse”."
    assert command in page.menu().actions()


def test_a_draft_follows_what_is_undone(sheet: Sheet, context: Context, qtbot: QtBot) -> None:
    keeper = DraftKeeper(sheet, Form("test", "sheet", 7), {n: sheet.fields[n] for n in ("name", "amount", "day")})
    keeper.taken.connect(sheet.history.note)
    type_(qtbot, sheet.fields["name"], "Kept")
    keeper.keep()
    found = drafts.find(context.desk, keeper.form)
    assert found is not None and found.typed["name"] == "Kept"
    sheet.history.undo()
    keeper.keep()
    assert drafts.find(context.desk, keeper.form) is None, "as the file has it: nothing to keep"
    keeper.take(found)
    assert sheet.fields["name"].text() == "Kept" and sheet.history.undo_words == "Undo change of Name"
    sheet.history.undo()
    assert sheet.fields["name"].text() == ""
