"""Fields for texts, amounts, numbers, date formulas: what is typed is read, previewed, or refused with the reason (2.3)."""

from decimal import Decimal
from typing import Any

from PySide6.QtCore import QEvent, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QLineEdit, QMenu, QPlainTextEdit

from app import i18n
from app.core.dates import DateFormula, NotAFormulaError
from app.core.numbers import Unread, parse_decimal
from app.core.problems import Problem
from app.views.kit import clock, icons, paint
from app.views.kit.bubble import say_below
from app.views.kit.reasons import set_tip
from app.views.kit.theme import theme

HEIGHT = 30


class Framed:
    """The painted frame of inputs: hairline, darker lower edge, focus ring, red when wrong, amber when doubtful."""

    wrong = doubtful = False

    def frame(self, painter: QPainter, rect: QRectF, focused: bool, enabled: bool) -> None:
        """Draw the frame."""
        paint.box(painter, rect, 6, "surface" if enabled else "surface2", "line2")
        if self.wrong:
            paint.box(painter, rect, 6, None, "danger_s", 1.5)
        elif self.doubtful and not focused:
            paint.box(painter, rect, 6, None, "warning_s", 1.5)
        elif focused:
            paint.box(painter, rect, 6, None, "focus", 2)
        else:
            painter.save()
            painter.setClipRect(QRectF(0, rect.height() - 1.2, rect.width(), 2))
            paint.box(painter, rect, 6, None, "edge")
            painter.restore()


class TextField(QLineEdit, Framed):
    """A line of text; Esc restores what stood there, Tab selects all."""

    committed = Signal()

    def __init__(self, name: str, *, placeholder: str = "", icon: str | None = None, width: int | None = None,
                 most: int = 250, right: bool = False) -> None:
        super().__init__()
        self._icon, self._before = icon, ""
        self.setFrame(False)
        self.setFixedHeight(HEIGHT)
        self.setFont(theme.font())
        self.setAccessibleName(name)
        self.setPlaceholderText(placeholder)
        self.setMaxLength(most)
        self.setTextMargins(32 if icon else 8, 0, 8, 0)
        if right:
            self.setAlignment(paint.RIGHT)
        if width is not None:
            self.setFixedWidth(width)
        self.setAttribute(Qt.WidgetAttribute.WA_MacShowFocusRect, False)
        # The frame is ours; the style would otherwise fill the box over it.
        self.setStyleSheet("QLineEdit { background: transparent; border: none; }")
        self._ground()
        theme.changed.connect(self._ground)
        self.editingFinished.connect(self._finished)

    def _ground(self) -> None:
        palette = theme.palette()
        palette.setColor(palette.ColorRole.Base, Qt.GlobalColor.transparent)
        self.setPalette(palette)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Our frame, then the text."""
        painter = QPainter(self)
        if not self.isReadOnly():
            self.frame(painter, QRectF(self.rect()), self.hasFocus(), self.isEnabled())
        if self._icon:
            icons.draw(painter, self._icon, 10, (self.height() - 16) // 2, 16, "text3")
        painter.end()
        super().paintEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Remember for Esc; Tab selects all."""
        self._before = self.text()
        super().focusInEvent(event)
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            QTimer.singleShot(0, self.selectAll)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc restores once, a second Esc leaves the window its own meaning; F2 selects all or goes to the end."""
        if event.key() == Qt.Key.Key_Escape and self.text() != self._before:
            self.restore()
        elif event.key() == Qt.Key.Key_F2:
            self.end(False) if self.hasSelectedText() else self.selectAll()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """F2 and F4 belong to the field while one types, whatever the page does with them in its list; Undo only then."""
        if window_undoes(event, self.isUndoAvailable(), self.isRedoAvailable()):
            event.ignore()
            return True
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and event.key() in (
                Qt.Key.Key_F2, Qt.Key.Key_F4):
            event.accept()
            return True
        return super().event(event)

    def restore(self) -> None:
        """What stood there when the field was entered."""
        self.setText(self._before)
        self.show_problem(None)

    def say(self, words: str, tone: str = "text2") -> None:
        """Words below the field while one types; none takes them away."""
        say_below(self, words, tone)

    def show_problem(self, problem: Problem | None) -> None:
        """Red frame and the message as tool tip and description; None = all right."""
        self.wrong = problem is not None
        words = i18n.problem_text(problem, i18n.language(), i18n.region()) if problem else ""
        set_tip(self, words)
        if words:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))
        self.update()

    def _finished(self) -> None:
        """The field was left: from now on its change is undone as a whole, by the window (usability 2.1)."""
        self._before = self.text()
        if self.isUndoAvailable() or self.isRedoAvailable():
            at = self.cursorPosition()
            self.setText(self.text())
            self.setCursorPosition(at)
        self.committed.emit()

    def snapshot(self) -> Any:
        """What the field holds, for undoing."""
        return self.text()

    def recall(self, held: Any) -> None:
        """What it held once; Esc goes back no further."""
        self.setText(held)
        self.setCursorPosition(0)
        self._before = self.text()

    def value(self) -> Any:
        """What the field holds."""
        return self.text().strip()

    def set_value(self, value: Any) -> None:
        """Show a value."""
        self.setText("" if value is None else str(value))
        self.setCursorPosition(0)

    def typed(self) -> Any:
        """What was typed, for a draft."""
        return self.text()

    def type_in(self, kept: Any) -> None:
        """What was typed before, out of a draft; it is read when the field is left."""
        self.setText(str(kept))


class Paragraph(QPlainTextEdit):
    """Several lines of text; Tab leaves it, and from then on the change is undone as a whole, by the window (usability 2.1)."""

    committed = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        self.setFont(theme.font())

    def value(self) -> str:
        """What is written. Qt's plain text would turn the no-break spaces of French signs into ordinary ones."""
        return self.document().toRawText().replace("\u2029", "\n").replace("\u2028", "\n").strip()

    def set_value(self, value: Any) -> None:
        """Show a text."""
        self.setPlainText(str(value or ""))

    def show_problem(self, problem: Problem | None) -> None:
        """As on every field."""
        set_tip(self, i18n.problem_text(problem, i18n.language(), i18n.region()) if problem else "")

    def event(self, event: QEvent) -> bool:
        """Undo is the window's while nothing was typed since the paragraph was entered."""
        if window_undoes(event, self.document().isUndoAvailable(), self.document().isRedoAvailable()):
            event.ignore()
            return True
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """What was typed is told when the paragraph is left; its own menu and another program do not leave it."""
        super().focusOutEvent(event)
        if event.reason() not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
            self.document().clearUndoRedoStacks()
            self.committed.emit()


class ParsedField(TextField):
    """A field whose text is read; what cannot be read stays, with a red frame and the reason beside it (L10N-035)."""

    def __init__(self, name: str, **more: Any) -> None:
        super().__init__(name, **more)
        self._value: Any = None
        self.problem: Problem | None = None
        self.hint: Problem | None = None
        self.textEdited.connect(self._preview)

    def read(self, text: str) -> Any:
        """The value of a text, or a Problem; a `hint` tells what was done to it."""
        raise NotImplementedError

    def shown(self, value: Any) -> str:
        """The text of a value."""
        raise NotImplementedError

    def preview(self, text: str) -> str:
        """What the text would give, in words below the field; none where that is plain."""
        return ""

    def _preview(self, text: str) -> None:
        self.say(self.preview(text.strip()))

    def restore(self) -> None:
        """The text and the value as they were."""
        super().restore()
        self.say("")
        self.commit()

    def _finished(self) -> None:
        """The reason stands below a field that cannot be read; a rounding is told there too (L10N-035, 036)."""
        if not self.commit():
            self.say(self.toolTip(), "danger_t")
        elif self.hint is not None:
            self.say(i18n.problem_text(self.hint, i18n.language(), i18n.region()), "info_t")
        else:
            self.say("")
        super()._finished()

    def commit(self) -> bool:
        """Read what is typed; False when it cannot be read."""
        text = self.text().strip()
        if self.problem is None and self._value is not None and text == self.shown(self._value):
            return True
        self.hint = None
        found = None if not text else self.read(text)
        if isinstance(found, Problem):
            self.problem = found
            self.show_problem(found)
            return False
        self.problem = None
        self.show_problem(None)
        self._value = found
        self.setText("" if found is None else self.shown(found))
        if text != self.text() and self.text():
            # What was typed stays readable until the form is saved (L10N-033).
            self.setToolTip(f"{text} = {self.text()}")
        return True

    def value(self) -> Any:
        """The value read last; what is typed is read first."""
        self.commit()
        return self._value

    def set_value(self, value: Any) -> None:
        """Show a value."""
        self._value = value
        self.problem = None
        self.show_problem(None)
        self.setText("" if value is None else self.shown(value))
        self.setCursorPosition(0)

    def snapshot(self) -> Any:
        """Text, value and what is wrong with it."""
        return self.text(), self._value, self.problem

    def recall(self, held: Any) -> None:
        """All three as they were, without reading the text anew."""
        text, self._value, self.problem = held
        super().recall(text)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """What was said while typing goes; a problem stays for a while."""
        super().focusOutEvent(event)
        if self.problem is None:
            self.say("")


class AmountField(ParsedField):
    """An amount in minor units; the numeric pad's decimal key gives the region's sign (L10N-030)."""

    def __init__(self, name: str, *, currency: str = "EUR", **more: Any) -> None:
        super().__init__(name, right=True, **more)
        self.currency = currency
        self.readings: tuple[Decimal, ...] = ()

    def read(self, text: str) -> Any:
        """Minor units or the problem."""
        places = i18n.decimals_of(self.currency)
        found = parse_decimal(text, i18n.region(), places, amount=True)
        if isinstance(found, Unread):
            self.readings = found.readings
            return found.problem
        self.readings, self.hint = (), found.hint
        return int(found.value.scaleb(places))

    def shown(self, value: Any) -> str:
        """Grouped, with the currency's decimals."""
        return i18n.amount(value, self.currency, i18n.region())

    def preview(self, text: str) -> str:
        """The result of a calculation while it is typed."""
        found = parse_decimal(text, i18n.region(), i18n.decimals_of(self.currency))
        if isinstance(found, Unread) or not found.formula:
            return ""
        return f"= {i18n.number(found.value, i18n.region(), i18n.decimals_of(self.currency))}"

    def snapshot(self) -> Any:
        """With the currency the text was read in."""
        return self.currency, super().snapshot()

    def recall(self, held: Any) -> None:
        """In the currency of then."""
        self.currency, rest = held
        super().recall(rest)

    def choices(self) -> QMenu:
        """The two things an ambiguous text can mean (L10N-036)."""
        menu = QMenu(self)
        for value in self.readings:
            minor = int(value.scaleb(i18n.decimals_of(self.currency)))
            menu.addAction(self.shown(minor)).triggered.connect(lambda _on=False, chosen=minor: self._choose(chosen))
        return menu

    def _choose(self, minor: int) -> None:
        self.set_value(minor)
        self.say("")
        self.committed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The pad's decimal key types the region's sign; Alt+Down offers what an ambiguous text can mean."""
        if is_pad_decimal(event):
            self.insert(decimal_of(event))
        elif self.readings and self.problem is not None and opens_list(event):
            self.choices().popup(self.mapToGlobal(self.rect().bottomLeft()))
        else:
            super().keyPressEvent(event)


class NumberField(ParsedField):
    """A number with some decimals."""

    def __init__(self, name: str, *, places: int = 0, **more: Any) -> None:
        super().__init__(name, right=True, **more)
        self._places = places

    def read(self, text: str) -> Any:
        """A Decimal, or an int without places."""
        found = parse_decimal(text, i18n.region(), self._places)
        if isinstance(found, Unread):
            return found.problem
        self.hint = found.hint
        return found.value if self._places else int(found.value)

    def shown(self, value: Any) -> str:
        """With the region's signs."""
        return i18n.number(Decimal(value), i18n.region(), self._places)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The pad's decimal key types the region's sign."""
        if is_pad_decimal(event):
            self.insert(decimal_of(event))
        else:
            super().keyPressEvent(event)


class FormulaField(ParsedField):
    """A date formula, typed in the user's letters, kept in English; an example day shows what it does (L10N-040)."""

    def read(self, text: str) -> Any:
        """The formula's English text or the problem."""
        try:
            return DateFormula.parse(text, i18n.language()).text
        except NotAFormulaError as wrong:
            return wrong.problem

    def shown(self, value: Any) -> str:
        """In the user's letters."""
        return DateFormula(value).shown(i18n.language())

    def preview(self, text: str) -> str:
        """From today to the day the formula leads to."""
        found = self.read(text) if text else None
        if not isinstance(found, str):
            return ""
        day = clock.today()
        return i18n._("from {day} → {result}").format(
            day=i18n.day(day, i18n.region()), result=i18n.day(DateFormula(found).apply(day), i18n.region()))


def window_undoes(event: QEvent, undo: bool, redo: bool) -> bool:
    """Is this the key of Undo or Redo while nothing was typed here since the field was entered? Then it is the window's."""
    if event.type() is not QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    if event.matches(QKeySequence.StandardKey.Undo):
        return not undo
    again = event.matches(QKeySequence.StandardKey.Redo) or (
        event.key() == Qt.Key.Key_Y and event.modifiers() == Qt.KeyboardModifier.ControlModifier)
    return again and not redo


def is_pad_decimal(event: QKeyEvent) -> bool:
    """Was it the decimal key of the numeric pad, whatever the layout prints on it?"""
    pad = bool(event.modifiers() & Qt.KeyboardModifier.KeypadModifier)
    return pad and event.key() in (Qt.Key.Key_Period, Qt.Key.Key_Comma)


def decimal_of(event: QKeyEvent) -> str:
    """What the decimal key of the numeric pad types: the region's sign, with Alt a point (L10N-030)."""
    return "." if event.modifiers() & Qt.KeyboardModifier.AltModifier else i18n.separators(i18n.region())[0]


def opens_list(event: QKeyEvent) -> bool:
    """Alt+Down or F4: what opens a list, a calendar, a choice (usability 2.1)."""
    alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
    return event.key() == Qt.Key.Key_F4 or (alt and event.key() == Qt.Key.Key_Down)
