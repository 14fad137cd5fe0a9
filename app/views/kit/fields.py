"""Input fields that read what a bookkeeper types: texts, amounts, dates, formulas, choices, look-ups (usability 2.3)."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from app import i18n
from app.core.dates import DateFormula, NotADate, NotAFormulaError, parse_date
from app.core.numbers import Unread, parse_amount, parse_decimal
from app.core.problems import Problem
from app.views.kit import icons, paint
from app.views.kit.theme import theme

HEIGHT = 30


class _Framed:
    """The painted frame of inputs: hairline, darker lower edge, focus ring, red when wrong."""

    wrong = False

    def frame(self, painter: QPainter, rect: QRectF, focused: bool, enabled: bool) -> None:
        """Draw the frame."""
        paint.box(painter, rect, 6, "surface" if enabled else "surface2", "line2")
        if self.wrong:
            paint.box(painter, rect, 6, None, "danger_s", 1.5)
        elif focused:
            paint.box(painter, rect, 6, None, "focus", 2)
        else:
            painter.save()
            painter.setClipRect(QRectF(0, rect.height() - 1.2, rect.width(), 2))
            paint.box(painter, rect, 6, None, "edge")
            painter.restore()


class TextField(QLineEdit, _Framed):
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
        """Esc restores once; a second Esc leaves the window's own meaning."""
        if event.key() == Qt.Key.Key_Escape and self.text() != self._before:
            self.setText(self._before)
            self.show_problem(None)
            return
        super().keyPressEvent(event)

    def show_problem(self, problem: Problem | None) -> None:
        """Red frame and the message as tool tip and description; None = all right."""
        self.wrong = problem is not None
        words = i18n.problem_text(problem, i18n.language(), i18n.region()) if problem else ""
        self.setToolTip(words)
        self.setAccessibleDescription(words)
        self.update()

    def _finished(self) -> None:
        self._before = self.text()
        self.committed.emit()

    def value(self) -> Any:
        """What the field holds."""
        return self.text().strip()

    def set_value(self, value: Any) -> None:
        """Show a value."""
        self.setText("" if value is None else str(value))
        self.setCursorPosition(0)


class ParsedField(TextField):
    """A field whose text is read; what cannot be read stays, with a red frame and the reason (L10N-035)."""

    def __init__(self, name: str, **more: Any) -> None:
        super().__init__(name, **more)
        self._value: Any = None
        self.problem: Problem | None = None

    def read(self, text: str) -> Any:
        """The value of a text, or a Problem."""
        raise NotImplementedError

    def shown(self, value: Any) -> str:
        """The text of a value."""
        raise NotImplementedError

    def _finished(self) -> None:
        self.commit()
        super()._finished()

    def commit(self) -> bool:
        """Read what is typed; False when it cannot be read."""
        text = self.text().strip()
        found = None if not text else self.read(text)
        if isinstance(found, Problem):
            self.problem = found
            self.show_problem(found)
            return False
        self.problem = None
        self.show_problem(None)
        self._value = found
        self.setText("" if found is None else self.shown(found))
        return True

    def value(self) -> Any:
        """The value read last; what is typed is read first."""
        self.commit()
        return self._value

    def set_value(self, value: Any) -> None:
        """Show a value."""
        self._value = value
        self.problem = None
        self.setText("" if value is None else self.shown(value))
        self.setCursorPosition(0)


class AmountField(ParsedField):
    """An amount in minor units; the numeric pad's decimal key gives the region's sign (L10N-030)."""

    def __init__(self, name: str, *, currency: str = "EUR", **more: Any) -> None:
        super().__init__(name, right=True, **more)
        self.currency = currency

    def read(self, text: str) -> Any:
        """Minor units or the problem."""
        found = parse_amount(text, i18n.region(), i18n.decimals_of(self.currency))
        return found.problem if isinstance(found, Unread) else found

    def shown(self, value: Any) -> str:
        """Grouped, with the currency's decimals."""
        return i18n.amount(value, self.currency, i18n.region())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The pad's decimal key types the region's sign."""
        pad = event.modifiers() & Qt.KeyboardModifier.KeypadModifier
        if pad and event.key() in (Qt.Key.Key_Period, Qt.Key.Key_Comma):
            self.insert(i18n.separators(i18n.region())[0])
            return
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
        return found.value if self._places else int(found.value)

    def shown(self, value: Any) -> str:
        """With the region's signs."""
        return i18n.number(Decimal(value), i18n.region(), self._places)


class DateField(ParsedField):
    """A date; + and − move a day; `today` gives the work date."""

    def __init__(self, name: str, today: Callable[[], date], **more: Any) -> None:
        super().__init__(name, **more)
        self._today = today

    def read(self, text: str) -> Any:
        """A date or the problem."""
        found = parse_date(text, i18n.region(), today=self._today(), present=self._value)
        return found.problem if isinstance(found, NotADate) else found

    def shown(self, value: Any) -> str:
        """Four-digit years."""
        return i18n.day(value, i18n.region())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """+ and − on a read date move it by a day."""
        step = {Qt.Key.Key_Plus: 1, Qt.Key.Key_Minus: -1}.get(Qt.Key(event.key()))
        if step and self._value and self.text() == self.shown(self._value):
            self.set_value(self._value + timedelta(step))
            return
        super().keyPressEvent(event)


class FormulaField(ParsedField):
    """A date formula, typed in the user's letters, kept in English (L10N-040)."""

    def read(self, text: str) -> Any:
        """The formula's English text or the problem."""
        try:
            return DateFormula.parse(text, i18n.language()).text
        except NotAFormulaError as wrong:
            return wrong.problem

    def shown(self, value: Any) -> str:
        """In the user's letters."""
        return DateFormula(value).shown(i18n.language())


@dataclass(frozen=True, slots=True)
class Choice:
    """A choice: its value, name, an optional line that explains it, and an optional chip tone with glyph."""

    value: Any
    name: str
    explanation: str = ""
    tone: tuple[str, str] | None = None


class ChoiceField(QComboBox, _Framed):
    """A drop-down; with explanations each choice has two lines."""

    committed = Signal()

    def __init__(self, name: str, choices: Sequence[Choice], *, width: int | None = None, footer: str = "") -> None:
        super().__init__()
        self._choices = list(choices)
        self._footer = footer
        self.setAccessibleName(name)
        self.setFixedHeight(HEIGHT)
        self.setFont(theme.font())
        self.setMinimumWidth(90)
        if width is not None:
            self.setFixedWidth(width)
        self._rows()
        if any(c.explanation for c in choices):
            self.setItemDelegate(_TwoLines(self))
            self.view().setMinimumWidth(470)
        self.currentIndexChanged.connect(lambda _index: self.committed.emit())

    def _rows(self) -> None:
        self.clear()
        for choice in self._choices:
            self.addItem(choice.name)
            self.setItemData(self.count() - 1, choice.explanation, Qt.ItemDataRole.AccessibleDescriptionRole)
        if self._footer:
            self.addItem(self._footer)
            self.setItemData(self.count() - 1, 0, Qt.ItemDataRole.UserRole - 1)

    def set_choices(self, choices: Sequence[Choice]) -> None:
        """Other choices; the value stays when it is among them."""
        kept = self.value()
        self.blockSignals(True)
        self._choices = list(choices)
        self._rows()
        self.blockSignals(False)
        self.set_value(kept)

    @property
    def choices(self) -> int:
        """How many choices there are; what stands below them is none."""
        return len(self._choices)

    def choice(self, index: int) -> Choice:
        """A choice by row."""
        return self._choices[index]

    def value(self) -> Any:
        """The chosen value."""
        index = self.currentIndex()
        return self._choices[index].value if 0 <= index < len(self._choices) else None

    def set_value(self, value: Any) -> None:
        """Choose a value without telling anybody."""
        self.blockSignals(True)
        self.setCurrentIndex(next((n for n, c in enumerate(self._choices) if c.value == value), -1))
        self.blockSignals(False)
        self.update()

    def show_problem(self, problem: Problem | None) -> None:
        """As on every field."""
        self.wrong = problem is not None
        self.setToolTip(i18n.problem_text(problem, i18n.language(), i18n.region()) if problem else "")
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Frame, name, arrow."""
        painter = QPainter(self)
        self.frame(painter, QRectF(self.rect()), self.hasFocus(), self.isEnabled())
        role = "text" if self.isEnabled() else "disabled"
        paint.text(painter, QRectF(10, 0, self.width() - 38, self.height()), self.currentText(), theme.font(), role)
        icons.draw(painter, "chevron-down", self.width() - 24, (self.height() - 14) // 2, 14, "text2")

    def wheelEvent(self, event: Any) -> None:
        """Scrolling a page never changes a value."""
        event.ignore()


class _TwoLines(QStyledItemDelegate):
    """Name and what it means, with a tick at the present value."""

    def __init__(self, owner: ChoiceField) -> None:
        super().__init__(owner)
        self._owner = owner

    def sizeHint(self, _option: QStyleOptionViewItem, index: Any) -> QSize:
        """Two lines; one for what stands below all choices."""
        return QSize(400, 46 if index.row() < self._owner.choices else 34)

    def paint(self, painter: QPainter, option: Any, index: Any) -> None:
        """Draw one choice."""
        rect = QRectF(option.rect)
        if index.row() >= self._owner.choices:
            self._foot(painter, rect, self._owner.itemText(index.row()))
            return
        choice = self._owner.choice(index.row())
        lit = bool(option.state & option.state.State_Selected) or bool(option.state & option.state.State_MouseOver)
        painter.save()
        painter.fillRect(rect, theme.colour("selected" if lit else "surface"))
        if index.row() == self._owner.currentIndex():
            icons.draw(painter, "check", rect.left() + 10, rect.top() + 7, 14, "link")
        if choice.tone:
            paint.glyph(painter, rect.left() + 33, rect.top() + 14, choice.tone[1], f"{choice.tone[0]}_t")
        words = rect.adjusted(52, 4, -10, 0)
        paint.text(painter, QRectF(words.left(), words.top(), words.width(), 20), choice.name, theme.font(13, 600), "text")
        paint.text(
            painter, QRectF(words.left(), words.top() + 20, words.width(), 18), choice.explanation, theme.font(12), "text2"
        )
        painter.restore()


    def _foot(self, painter: QPainter, rect: QRectF, words: str) -> None:
        """What is worth knowing about all choices, under a hairline."""
        painter.fillRect(rect, theme.colour("surface"))
        painter.fillRect(QRectF(rect.left() + 8, rect.top(), rect.width() - 16, 1), theme.colour("line"))
        icons.draw(painter, "info", rect.left() + 10, rect.top() + 10, 14, "text3")
        paint.text(painter, rect.adjusted(33, 2, -8, 0), words, theme.font(12), "text2")


class CheckField(QWidget):
    """A check box with its words; Space toggles."""

    committed = Signal()

    def __init__(self, name: str, *, checked: bool = False) -> None:
        super().__init__()
        self._name, self._on = name, checked
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(name)
        self.setFixedHeight(HEIGHT)
        self.setMinimumWidth(int(paint.width(name, theme.font())) + 32)

    def value(self) -> bool:
        """Ticked?"""
        return self._on

    def set_value(self, value: Any) -> None:
        """Tick or not."""
        self._on = bool(value)
        self.update()

    def show_problem(self, problem: Problem | None) -> None:
        """As on every field."""
        self.setToolTip(i18n.problem_text(problem, i18n.language(), i18n.region()) if problem else "")

    def _toggle(self) -> None:
        self._on = not self._on
        self.update()
        self.committed.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click toggles."""
        if self.isEnabled() and event.button() is Qt.MouseButton.LeftButton:
            self._toggle()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space toggles."""
        if event.key() == Qt.Key.Key_Space:
            self._toggle()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Box, tick, words."""
        painter = QPainter(self)
        tick(painter, 1, (self.height() - 16) / 2, self._on, self.isEnabled())
        paint.text(painter, QRectF(24, 0, self.width() - 24, self.height()), self._name, theme.font(),
                   "text" if self.isEnabled() else "disabled")
        if self.hasFocus():
            paint.box(painter, QRectF(-1, (self.height() - 20) / 2, 20, 20), 5, None, "focus", 2)


def tick(painter: QPainter, x: float, y: float, on: bool | None, enabled: bool = True) -> None:
    """A check box; None = some of them."""
    rect = QRectF(x, y, 16, 16)
    if on is False:
        paint.box(painter, rect, 4, "surface", "edge" if enabled else "line2")
        return
    paint.box(painter, rect, 4, "accent" if enabled else "line2")
    if on is None:
        painter.fillRect(QRectF(x + 4, y + 7, 8, 2), theme.colour("on_accent"))
    else:
        icons.draw(painter, "check", x + 2, y + 2, 12, "on_accent")


@dataclass(frozen=True, slots=True)
class Hit:
    """What a look-up offers: the value, its name, and a line beside it."""

    value: Any
    name: str
    beside: str = ""
    badge: tuple[str, str, str] | None = None


class LookupField(TextField):
    """Finds while typing: number, name or city; Enter takes the first (usability 2.3)."""

    def __init__(self, name: str, find: Callable[[str], Sequence[Hit]], name_of: Callable[[Any], str], **more: Any) -> None:
        super().__init__(name, icon="search", **more)
        self._find, self._name_of = find, name_of
        self._chosen: Any = None
        self._popup = QListWidget()
        self._popup.setWindowFlags(Qt.WindowType.ToolTip)
        self._popup.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._popup.setFrameShape(QFrame.Shape.NoFrame)
        self._popup.setAccessibleName(name)
        self._popup.itemClicked.connect(self._take)
        self._hits: Sequence[Hit] = ()
        self.textEdited.connect(self._look)
        self.destroyed.connect(self._popup.deleteLater)

    def _look(self, text: str) -> None:
        self._hits = self._find(text) if text.strip() else ()
        self._popup.clear()
        for hit in self._hits[:8]:
            self._popup.addItem(QListWidgetItem(f"{hit.name}   {hit.beside}"))
        if not self._hits:
            self._popup.hide()
            return
        self._popup.setCurrentRow(0)
        self._popup.setFixedSize(max(self.width(), 320), 26 * min(8, len(self._hits)) + 6)
        self._popup.move(self.mapToGlobal(QPoint(0, self.height() + 2)))
        self._popup.show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows choose, Enter and Tab take, Esc closes."""
        if self._popup.isVisible():
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
            if step is not None:
                self._popup.setCurrentRow((self._popup.currentRow() + step) % self._popup.count())
                return
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab):
                self._take()
                return
            if event.key() == Qt.Key.Key_Escape:
                self._popup.hide()
                return
        super().keyPressEvent(event)

    def _take(self) -> None:
        index = max(0, self._popup.currentRow())
        self._popup.hide()
        if index < len(self._hits):
            self.set_value(self._hits[index].value)
            self.committed.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Leaving closes the list."""
        self._popup.hide()
        super().focusOutEvent(event)

    def value(self) -> Any:
        """The chosen value; None when the text is empty."""
        return self._chosen if self.text().strip() else None

    def set_value(self, value: Any) -> None:
        """Choose a value."""
        self._chosen = value
        self.setText("" if value is None else self._name_of(value))
        self.setCursorPosition(0)

    def hideEvent(self, event: QEvent) -> None:
        """A hidden field shows no list."""
        self._popup.hide()
        super().hideEvent(event)  # type: ignore[arg-type]
