"""A field for dates: words, digits and steps are read, the full date is shown while typing, F4 opens a calendar."""

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from typing import Any

from PySide6.QtCore import QDate, QLocale, QPoint, QRectF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QCalendarWidget, QFrame, QVBoxLayout, QWidget

from app import i18n
from app.core.dates import NotADate, parse_date
from app.core.problems import Problem
from app.views.kit import clock, icons
from app.views.kit.details import text_of
from app.views.kit.reasons import set_tip
from app.views.kit.text_fields import ParsedField, opens_list

_SIGNS = {Qt.Key.Key_Plus: "+", Qt.Key.Key_Minus: "-"}
BUTTON = 28


class DateField(ParsedField):
    """A date; + and − move a day, or with digits so many days; `today` gives the work date."""

    def __init__(self, name: str, today: Callable[[], date], *, doubts: Callable[[date], Sequence[Problem]] | None = None,
                 **more: Any) -> None:
        super().__init__(name, **more)
        self._today, self._doubts = today, doubts
        self.doubt: Problem | None = None
        self._stepped: tuple[date, str] | None = None
        self.calendar: Calendar | None = None
        self.setTextMargins(8, 0, BUTTON - 4, 0)

    def read(self, text: str) -> Any:
        """A date or the problem."""
        found = parse_date(text, i18n.region(), today=clock.today(), work_date=self._today(), present=self._value,
                           language=i18n.language())
        return found.problem if isinstance(found, NotADate) else found

    def shown(self, value: Any) -> str:
        """Four-digit years."""
        return i18n.day(value, i18n.region())

    def preview(self, text: str) -> str:
        """The full date with its weekday (L10N-042)."""
        found = self.read(text) if text else None
        return i18n.full_day(found, i18n.region()) if isinstance(found, date) else ""

    def set_value(self, value: Any) -> None:
        """Show a date."""
        self._stepped = None
        super().set_value(value)
        self._look()

    def recall(self, held: Any) -> None:
        """A date of before, with what speaks against it."""
        self._stepped = None
        super().recall(held)
        self._look()

    def _finished(self) -> None:
        """A date that cannot be posted on is told at once; it may stay (CLS-006)."""
        super()._finished()
        self._look()
        if self.doubt is not None:
            self.say(self.toolTip(), "warning_t")

    def _look(self) -> None:
        """Ask what speaks against the date that was read, and show the first of it."""
        found = tuple(self._doubts(self._value)) if self._doubts is not None and isinstance(self._value, date) else ()
        before, self.doubt = self.doubt, next(iter(found), None)
        if self.problem is None and (self.doubt is not None or before is not None):
            set_tip(self, "" if self.doubt is None else text_of(self.doubt))
        self.doubtful = self.doubt is not None
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Steps, the calendar, and what every field does."""
        if opens_list(event) or (event.key() == Qt.Key.Key_Home and event.modifiers() & Qt.KeyboardModifier.ControlModifier):
            self.open_calendar()
        elif not self._step(event):
            self._stepped = None
            super().keyPressEvent(event)

    def _step(self, event: QKeyEvent) -> bool:
        """+ and − move a read date by a day at once; digits that follow say how many days it is to be (L10N-038)."""
        sign = _SIGNS.get(Qt.Key(event.key()))
        if sign and isinstance(self._value, date) and self.text() == self.shown(self._value) and not self.isReadOnly():
            before = self._value
            super().set_value(before + timedelta(1 if sign == "+" else -1))
            self._stepped = (before, sign)
            self.say(i18n.full_day(self._value, i18n.region()))
            return True
        if self._stepped is not None and event.text().isdecimal():
            before, sign = self._stepped
            self._stepped, self._value = None, before
            self.setText(sign + event.text())
            self._preview(self.text())
            return True
        return False

    # ------------------------------------------------------------ calendar

    def open_calendar(self) -> None:
        """A calendar below the field, on the date it holds."""
        if self.isReadOnly():
            return
        self.calendar = Calendar(self, self.accessibleName())
        self.calendar.choose(self.value() or self._today())
        self.calendar.move(self.mapToGlobal(QPoint(0, self.height() + 2)))
        self.calendar.show()
        self.calendar.widget.setFocus()

    def take(self, day: date) -> None:
        """The date chosen in the calendar."""
        self.set_value(day)
        self.setFocus()
        self._finished()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The field with a small calendar at its right."""
        super().paintEvent(event)
        if not self.isReadOnly():
            icons.draw(QPainter(self), "calendar", self.width() - BUTTON + 6, (self.height() - 14) // 2, 14,
                       "text3" if self.isEnabled() else "disabled")

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on the small calendar opens it."""
        if QRectF(self.width() - BUTTON, 0, BUTTON, self.height()).contains(event.position()):
            self.open_calendar()
        else:
            super().mousePressEvent(event)


class Calendar(QFrame):
    """A month; arrows move, Enter takes, Esc closes."""

    def __init__(self, field: DateField, name: str) -> None:
        super().__init__(field, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFrameShape(QFrame.Shape.Box)
        self.widget = QCalendarWidget()
        self.widget.setAccessibleName(name)
        self.widget.setLocale(QLocale(i18n.region()))
        self.widget.setFirstDayOfWeek(QLocale(i18n.region()).firstDayOfWeek())
        self.widget.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.ISOWeekNumbers)
        self.widget.setGridVisible(False)
        name_parts(self.widget, name)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.addWidget(self.widget)
        self._field = field
        self.widget.activated.connect(self._take)
        self.widget.clicked.connect(self._take)

    def choose(self, day: date) -> None:
        """Stand on a day."""
        self.widget.setSelectedDate(QDate(day.year, day.month, day.day))

    def _take(self, chosen: QDate) -> None:
        day = date(chosen.year(), chosen.month(), chosen.day())
        self.close()
        self._field.take(day)


def name_parts(whole: QWidget, name: str) -> None:
    """Give every part of a ready-made widget that takes the keyboard the name of the whole."""
    for part in whole.findChildren(QWidget):
        if part.focusPolicy() is not Qt.FocusPolicy.NoFocus and not part.accessibleName():
            part.setAccessibleName(name)
