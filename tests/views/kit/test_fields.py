"""What a bookkeeper types into fields, key by key: amounts, dates, formulas, look-ups (usability 2.3, L10N-030…042)."""

from collections.abc import Callable, Iterator
from datetime import date

import pytest
from PySide6.QtCore import QDate, QEvent, QPoint, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app import i18n
from app.views.kit import clock
from app.views.kit.bubble import bubble_of
from app.views.kit.fields import AmountField, DateField, FormulaField, Hit, LookupField, New, NumberField, TextField

TODAY = date(2026, 3, 17)
_windows: list[QWidget] = []
"""Kept until the test is over: Python would take an unnamed window away with its fields."""


@pytest.fixture(autouse=True)
def tuesday(app: QApplication) -> Iterator[None]:
    """Today is Tuesday 17 March 2026, in the Netherlands unless a test says otherwise."""
    clock.use(lambda: TODAY)
    i18n.use("en", "nl_NL")
    yield
    clock.use(None)
    _windows.clear()


def in_window(qtbot: QtBot, *fields: QWidget) -> QWidget:
    """Fields below each other in a window with room."""
    window = QWidget()
    _windows.append(window)
    layout = QVBoxLayout(window)
    for field in fields:
        layout.addWidget(field)
    layout.addStretch(1)
    window.resize(500, 300)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    fields[0].setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is fields[0])
    return window


def date_field() -> DateField:
    return DateField("Due", lambda: TODAY)


def typed(qtbot: QtBot, field: TextField, text: str) -> TextField:
    """Type over what is there and press Enter."""
    field.selectAll()
    qtbot.keyClicks(field, text)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    return field


def said(field: TextField) -> str:
    """What stands below the field now."""
    bubble = bubble_of(field)
    return bubble.words if bubble is not None and bubble.isVisible() else ""


# ---------------------------------------------------------------- amounts

@pytest.mark.rule("L10N-031", "L10N-032", "L10N-033", "L10N-034")
@pytest.mark.parametrize(("region", "text", "minor", "shown"), [
    ("nl_NL", "1234,5", 123_450, "1.234,50"), ("nl_NL", "1.234", 123_400, "1.234,00"), ("nl_NL", "12.5", 1_250, "12,50"),
    ("nl_NL", "20,5-", -2_050, "\u221220,50"), ("nl_NL", "-20,5", -2_050, "\u221220,50"), ("nl_NL", "19+19", 3_800, "38,00"),
    ("nl_NL", "41-9", 3_200, "32,00"), ("nl_NL", "12*4", 4_800, "48,00"), ("nl_NL", "12/4", 300, "3,00"),
    ("nl_NL", "=100*1,21", 12_100, "121,00"), ("nl_NL", "250-2%", 24_500, "245,00"), ("nl_NL", "3k", 300_000, "3.000,00"),
    ("nl_NL", "(2+3)*4", 2_000, "20,00"), ("nl_NL", "0", 0, "0,00"), ("en_GB", "1,234.50", 123_450, "1,234.50"),
    ("en_GB", "1,234", 123_400, "1,234.00"), ("fr_FR", "1 234,50", 123_450, "1\u202f234,50"),
    ("de_DE", "1.234,50", 123_450, "1.234,50"),
])
def test_an_amount_is_read_when_the_field_is_left(
        qtbot: QtBot, region: str, text: str, minor: int, shown: str) -> None:
    i18n.use("en", region)
    field = AmountField("Amount")
    in_window(qtbot, field)
    typed(qtbot, field, text)
    assert (field.value(), field.text(), field.wrong) == (minor, shown, False)


@pytest.mark.rule("L10N-031", "L10N-032")
@pytest.mark.parametrize(("pasted", "minor"), [
    ("€ 1.234,50", 123_450), ("1,234.50 EUR", 123_450), ("1\u00a0234,50", 123_450), ("1\u202f234,50\u00a0€", 123_450),
    ("1'234.50", 123_450),
    ("  99,95\n", 9_995), ("\u221212,00", -1_200), ("12,00 -", -1_200), ("EUR 5", 500),
])
def test_amounts_pasted_from_elsewhere_are_read(qtbot: QtBot, pasted: str, minor: int) -> None:
    field = AmountField("Amount")
    in_window(qtbot, field)
    QGuiApplication.clipboard().setText(pasted)
    field.selectAll()
    field.paste()
    assert field.value() == minor


@pytest.mark.rule("L10N-035")
@pytest.mark.parametrize("text", ["12abc", "1.23.456", "12..5", "1/0", "much", "9999999999999"])
def test_what_is_no_amount_stays_with_a_red_frame_and_the_reason_and_the_value_is_as_before(qtbot: QtBot, text: str) -> None:
    field = AmountField("Amount")
    in_window(qtbot, field)
    field.set_value(1_000)
    typed(qtbot, field, text)
    assert (field.text(), field.wrong, field.value()) == (text, True, 1_000)
    assert field.toolTip() == field.accessibleDescription() == said(field) != ""


@pytest.mark.rule("L10N-035")
def test_esc_brings_the_old_text_and_value_back(qtbot: QtBot) -> None:
    field = AmountField("Amount")
    field.set_value(1_000)
    in_window(qtbot, field)
    qtbot.keyClicks(field, "77")
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert (field.text(), field.value(), field.wrong) == ("10,00", 1_000, False)


@pytest.mark.rule("L10N-036")
def test_three_decimals_are_refused_with_both_readings_to_choose_from(qtbot: QtBot) -> None:
    field = AmountField("Amount")
    in_window(qtbot, field)
    typed(qtbot, field, "12,345")
    assert said(field) == "“12,345” can mean 12,35 or 12.345. Type the one you mean."
    choices = field.choices().actions()
    assert [a.text() for a in choices] == ["12,35", "12.345,00"]
    choices[1].trigger()
    assert (field.value(), field.wrong) == (1_234_500, False)


@pytest.mark.rule("L10N-036")
def test_rounding_is_told_below_the_field(qtbot: QtBot) -> None:
    field = AmountField("Amount")
    in_window(qtbot, field)
    typed(qtbot, field, "12,3456")
    assert (field.value(), said(field)) == (1_235, "12,3456 was rounded to 12,35.")


@pytest.mark.rule("L10N-033")
def test_a_calculation_shows_its_result_while_typing_and_stays_in_the_tool_tip_until_saved(qtbot: QtBot) -> None:
    field = AmountField("Amount")
    in_window(qtbot, field)
    qtbot.keyClicks(field, "19+19")
    assert said(field) == "= 38,00"
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert field.toolTip() == "19+19 = 38,00"
    field.set_value(field.value())
    assert field.toolTip() == ""


@pytest.mark.rule("L10N-030")
@pytest.mark.parametrize(("region", "minor"), [("nl_NL", 1_250), ("de_DE", 1_250), ("fr_BE", 1_250), ("en_GB", 1_250)])
@pytest.mark.parametrize("key", [Qt.Key.Key_Period, Qt.Key.Key_Comma])
def test_the_decimal_key_of_the_numeric_pad_is_the_decimal_sign_of_the_region(
        qtbot: QtBot, region: str, minor: int, key: Qt.Key) -> None:
    i18n.use("en", region)
    field = AmountField("Amount")
    in_window(qtbot, field)
    qtbot.keyClicks(field, "12")
    qtbot.keyClick(field, key, Qt.KeyboardModifier.KeypadModifier)
    qtbot.keyClicks(field, "5")
    assert field.value() == minor


@pytest.mark.rule("L10N-030")
@pytest.mark.parametrize("made", [lambda: AmountField("Amount"), lambda: NumberField("Number", places=2)])
def test_with_alt_that_key_is_a_point(qtbot: QtBot, made: Callable[[], AmountField | NumberField]) -> None:
    i18n.use("nl", "nl_NL")
    field = made()
    in_window(qtbot, field)
    qtbot.keyClicks(field, "12")
    qtbot.keyClick(field, Qt.Key.Key_Comma, Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.AltModifier)
    assert field.text() == "12."


def test_the_yen_has_no_decimals_and_an_empty_field_no_value(qtbot: QtBot) -> None:
    field = AmountField("Amount", currency="JPY")
    in_window(qtbot, field)
    assert typed(qtbot, field, "1500").value() == 1_500
    assert field.text() == "1.500"
    field.clear()
    assert field.value() is None


def test_a_number_of_days_refuses_a_word(qtbot: QtBot) -> None:
    field = NumberField("Days")
    in_window(qtbot, field)
    typed(qtbot, field, "ten")
    assert field.wrong
    assert typed(qtbot, field, "12").value() == 12


# ---------------------------------------------------------------- dates

@pytest.mark.rule("L10N-037", "L10N-038", "L10N-039")
@pytest.mark.parametrize(("text", "day"), [
    ("15", date(2026, 3, 15)), ("1502", date(2026, 2, 15)), ("150226", date(2026, 2, 15)), ("15022026", date(2026, 2, 15)),
    ("15-2-49", date(2049, 2, 15)), ("15-2-50", date(1950, 2, 15)), ("15/2", date(2026, 2, 15)), ("15 2 26", date(2026, 2, 15)),
    ("2026-02-15", date(2026, 2, 15)), ("t", TODAY), ("w", TODAY), ("t23", date(2026, 6, 2)), ("Mon25", date(2026, 6, 15)),
    ("fri", date(2026, 3, 20)), ("+30", date(2026, 4, 16)), ("-1", date(2026, 3, 16)), ("15.02.2026", date(2026, 2, 15)),
])
def test_dates_are_read_as_bookkeepers_type_them(qtbot: QtBot, text: str, day: date) -> None:
    field = date_field()
    in_window(qtbot, field)
    assert typed(qtbot, field, text).value() == day
    assert field.text() == f"{day:%d-%m-%Y}"


@pytest.mark.rule("L10N-038")
@pytest.mark.parametrize(("language", "today", "work"), [
    ("nl", "v", "w"), ("fr", "a", "travail"), ("de", "h", "a"), ("en", "t", "w"),
])
def test_today_and_the_work_date_have_letters_in_the_language_of_the_screen_whatever_the_region(
        qtbot: QtBot, language: str, today: str, work: str) -> None:
    i18n.use(language, "en_GB")
    field = DateField("Due", lambda: date(2026, 1, 31))
    in_window(qtbot, field)
    assert typed(qtbot, field, today).value() == TODAY
    assert typed(qtbot, field, work).value() == date(2026, 1, 31)


@pytest.mark.rule("L10N-037", "L10N-035")
def test_a_day_that_does_not_exist_names_the_last_one(qtbot: QtBot) -> None:
    field = date_field()
    in_window(qtbot, field)
    typed(qtbot, field, "31-4-2026")
    assert (field.wrong, field.text(), field.value()) == (True, "31-4-2026", None)
    assert said(field) == "“31-4-2026” does not exist; the last day of that month is 30-04-2026."


@pytest.mark.rule("L10N-042")
def test_while_typing_the_full_date_with_its_weekday_stands_below(qtbot: QtBot) -> None:
    field = date_field()
    in_window(qtbot, field)
    qtbot.keyClicks(field, "15")
    assert said(field) == "zondag 15 maart 2026"
    qtbot.keyClicks(field, "99")
    assert said(field) == ""


def test_plus_and_minus_move_a_day_and_with_digits_so_many_days(qtbot: QtBot) -> None:
    field = date_field()
    field.set_value(TODAY)
    in_window(qtbot, field)
    qtbot.keyClicks(field, "++-")
    assert field.value() == date(2026, 3, 18)
    field.set_value(TODAY)
    qtbot.keyClicks(field, "+30")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert field.value() == date(2026, 4, 16)
    qtbot.keyClicks(field, "-30")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert field.value() == TODAY


@pytest.mark.rule("L10N-042")
@pytest.mark.parametrize(("key", "held"), [
    (Qt.Key.Key_F4, Qt.KeyboardModifier.NoModifier), (Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier),
    (Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier),
])
def test_f4_opens_a_calendar_and_enter_takes_the_day(qtbot: QtBot, key: Qt.Key, held: Qt.KeyboardModifier) -> None:
    field = date_field()
    field.set_value(date(2026, 2, 10))
    in_window(qtbot, field)
    told: list[bool] = []
    field.committed.connect(lambda: told.append(True))
    qtbot.keyClick(field, key, held)
    assert field.calendar is not None
    assert field.calendar.widget.selectedDate() == QDate(2026, 2, 10)
    assert field.calendar.widget.firstDayOfWeek() == Qt.DayOfWeek.Monday
    field.calendar.widget.setSelectedDate(QDate(2026, 2, 12))
    field.calendar.widget.activated.emit(QDate(2026, 2, 12))
    assert field.value() == date(2026, 2, 12)
    assert told


def test_a_click_on_the_small_calendar_opens_it_too(qtbot: QtBot) -> None:
    field = date_field()
    in_window(qtbot, field)
    qtbot.mouseClick(field, Qt.MouseButton.LeftButton, pos=QPoint(field.width() - 10, 15))
    assert field.calendar is not None
    field.calendar.close()


# ---------------------------------------------------------------- formulas

@pytest.mark.rule("L10N-040", "GEN-04")
@pytest.mark.parametrize(("language", "text", "kept", "shown"), [
    ("nl", "LM+10D", "CM+10D", "LM+10D"), ("de", "LM+10T", "CM+10D", "LM+10T"), ("fr", "FM+10J", "CM+10D", "FM+10J"),
    ("en", "30d", "30D", "30D"), ("nl", "CM", "CM", "LM"),
])
def test_a_formula_is_typed_in_the_users_letters_and_kept_in_english(
        qtbot: QtBot, language: str, text: str, kept: str, shown: str) -> None:
    i18n.use(language)
    field = FormulaField("Due")
    in_window(qtbot, field)
    typed(qtbot, field, text)
    assert (field.value(), field.text()) == (kept, shown)


def test_an_example_day_stands_below_a_formula(qtbot: QtBot) -> None:
    field = FormulaField("Due")
    in_window(qtbot, field)
    qtbot.keyClicks(field, "CM+10D")
    assert said(field) == "from 17-03-2026 → 10-04-2026"


def test_what_is_no_formula_is_refused_with_examples(qtbot: QtBot) -> None:
    field = FormulaField("Due")
    in_window(qtbot, field)
    typed(qtbot, field, "soon")
    assert said(field) == "“soon” is not a date formula. Examples: 30D, 1M, CM+10D, D15."


# ---------------------------------------------------------------- every field

def test_tab_selects_everything_and_f2_goes_to_the_end_and_back(qtbot: QtBot) -> None:
    first, second = TextField("One"), TextField("Two")
    second.set_value("Bakker")
    in_window(qtbot, first, second)
    qtbot.keyClick(first, Qt.Key.Key_Tab)
    qtbot.waitUntil(lambda: second.selectedText() == "Bakker")
    qtbot.keyClick(second, Qt.Key.Key_F2)
    assert (second.hasSelectedText(), second.cursorPosition()) == (False, 6)
    qtbot.keyClick(second, Qt.Key.Key_F2)
    assert second.selectedText() == "Bakker"


def test_the_first_esc_restores_and_the_second_is_left_to_the_window(qtbot: QtBot) -> None:
    field = TextField("One")
    field.set_value("before")
    window = in_window(qtbot, field)
    seen: list[int] = []
    window.keyPressEvent = lambda event: seen.append(event.key())  # type: ignore[method-assign]
    qtbot.keyClicks(field, "x")
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert (field.text(), seen) == ("before", [])
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert seen == [int(Qt.Key.Key_Escape)]


@pytest.mark.parametrize("sign", list("€@{}[]|~\\"))
@pytest.mark.parametrize("make", [
    lambda: TextField("Text"), lambda: AmountField("Amount"), date_field, lambda: FormulaField("Formula"),
    lambda: LookupField("Customer", lambda _text: (), str),
])
def test_signs_behind_alt_gr_can_be_typed_in_every_field(qtbot: QtBot, make: Callable[[], TextField], sign: str) -> None:
    field = make()
    in_window(qtbot, field)
    held = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    QApplication.sendEvent(field, QKeyEvent(QEvent.Type.KeyPress, ord(sign), held, sign))
    assert field.text() == sign


# ---------------------------------------------------------------- look-ups

PEOPLE = {1: ("C1", "De Vries"), 2: ("C2", "De Groot"), 3: ("C3", "Müller")}


def lookup(new: New | None = None) -> LookupField:
    def find(text: str) -> list[Hit]:
        return [Hit(key, name, number) for key, (number, name) in PEOPLE.items()
                if text.casefold() in f"{number} {name}".casefold()]

    return LookupField("Customer", find, lambda key: PEOPLE[key][1], new=new)


def test_enter_takes_the_first_hit_and_arrows_another(qtbot: QtBot) -> None:
    field = lookup()
    in_window(qtbot, field)
    qtbot.keyClicks(field, "de")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert (field.value(), field.text()) == (1, "De Vries")
    field.selectAll()
    qtbot.keyClicks(field, "de")
    qtbot.keyClick(field, Qt.Key.Key_Down)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert field.value() == 2


def test_a_text_nothing_fits_offers_to_make_it_and_only_enter_does(qtbot: QtBot) -> None:
    asked: list[str] = []

    def make(_parent: object, typed: str) -> int | None:
        asked.append(typed)
        return 3 if typed == "Muller" else None

    field, after = lookup(New(lambda typed: f"New “{typed}”", make)), TextField("Two")
    in_window(qtbot, field, after)
    field.setFocus()
    qtbot.keyClicks(field, "Jansen")
    assert field.listed
    field.take_listed()
    assert asked == []
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert asked == ["Jansen"] and field.value() is None and field.text() == "Jansen"
    field.selectAll()
    qtbot.keyClicks(field, "Muller")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert (field.value(), field.text(), field.wrong) == (3, "Müller", False)
    field.selectAll()
    qtbot.keyClicks(field, "nobody")
    qtbot.keyClick(field, Qt.Key.Key_Tab)
    assert asked == ["Jansen", "Muller"] and field.wrong
    field.selectAll()
    qtbot.keyClicks(field, "de")
    assert field.listed
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert field.value() == 1, "what is found goes before anything new"


def test_text_that_names_nothing_is_not_taken_for_the_old_choice(qtbot: QtBot) -> None:
    first, field = TextField("One"), lookup()
    in_window(qtbot, first, field)
    field.set_value(3)
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, "nobody")
    qtbot.keyClick(field, Qt.Key.Key_Tab)
    assert (field.wrong, field.text(), field.value()) == (True, "nobody", None)
    assert field.toolTip() == "Nothing is called “nobody”."


def test_leaving_with_the_only_possible_hit_takes_it(qtbot: QtBot) -> None:
    first, field = TextField("One"), lookup()
    in_window(qtbot, first, field)
    field.setFocus()
    qtbot.keyClicks(field, "c3")
    first.setFocus()
    assert (field.value(), field.text(), field.wrong) == (3, "Müller", False)
