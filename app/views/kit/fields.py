"""Input fields that read what a bookkeeper types: texts, amounts, dates, formulas, choices, look-ups (usability 2.3)."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QComboBox,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from app import i18n
from app.core.problems import Problem, error
from app.core.words import N_, declare
from app.views.kit import icons, paint
from app.views.kit.date_field import DateField as DateField
from app.views.kit.reasons import set_tip
from app.views.kit.text_fields import HEIGHT as HEIGHT
from app.views.kit.text_fields import AmountField as AmountField
from app.views.kit.text_fields import FormulaField as FormulaField
from app.views.kit.text_fields import Framed
from app.views.kit.text_fields import NumberField as NumberField
from app.views.kit.text_fields import ParsedField as ParsedField
from app.views.kit.text_fields import TextField as TextField
from app.views.kit.theme import theme

declare({
    "FLD-none": N_("Nothing is called “{typed}”."),
    "FLD-several": N_("“{typed}” fits more than one. Choose one of the list."),
})


@dataclass(frozen=True, slots=True)
class Choice:
    """A choice: its value, name, an optional line that explains it, and an optional chip tone with glyph."""

    value: Any
    name: str
    explanation: str = ""
    tone: tuple[str, str] | None = None


class ChoiceField(QComboBox, Framed):
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
            longest = max(paint.width(c.explanation, theme.font(12)) for c in choices)
            self.view().setMinimumWidth(int(max(longest, paint.width(footer, theme.font(12)))) + 76)
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

    def typed(self) -> Any:
        """What is chosen, for a draft."""
        return self.value()

    def type_in(self, kept: Any) -> None:
        """What was chosen before, out of a draft, if there still is such a choice."""
        if any(c.value == kept for c in self._choices):
            self.set_value(kept)

    def show_problem(self, problem: Problem | None) -> None:
        """As on every field."""
        self.wrong = problem is not None
        set_tip(self, i18n.problem_text(problem, i18n.language(), i18n.region()) if problem else "")
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

    def typed(self) -> Any:
        """Ticked or not, for a draft."""
        return self._on

    def type_in(self, kept: Any) -> None:
        """Out of a draft."""
        self.set_value(kept)

    def show_problem(self, problem: Problem | None) -> None:
        """As on every field."""
        set_tip(self, i18n.problem_text(problem, i18n.language(), i18n.region()) if problem else "")

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


@dataclass(frozen=True, slots=True)
class New:
    """What a look-up offers for a text nothing fits: `words(text)` in its list; `make(parent, text)` gives the new value, or
    None when she went back."""

    words: Callable[[str], str]
    make: Callable[[QWidget, str], Any]


LINE, EDGE, MOST_HITS, WIDEST = 28, 4, 8, 620
"""Pixels of a line of the list and around the lines; lines at most; pixels across at most."""


class _HitLines(QStyledItemDelegate):
    """A line of a look-up's list: the name, and at the right in grey what tells it from its namesakes."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Any) -> None:
        """Ground, name, the line beside it."""
        rect = QRectF(option.rect)
        lit = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.fillRect(rect, theme.colour("surface"))
        if lit:
            paint.box(painter, rect.adjusted(0, 1, 0, -1), 4, "selected")
        inner, beside = rect.adjusted(8, 0, -8, 0), str(index.data(Qt.ItemDataRole.UserRole) or "")
        paint.text(painter, inner, beside, theme.font(12), "text3", paint.RIGHT)
        inner.setRight(inner.right() - (paint.width(beside, theme.font(12)) + 16 if beside else 0))
        paint.text(painter, inner, str(index.data()), theme.font(13, 500), "text")

    def sizeHint(self, _option: QStyleOptionViewItem, index: Any) -> QSize:  # noqa: N802 - Qt's own name
        """One line, as wide as its words."""
        beside = str(index.data(Qt.ItemDataRole.UserRole) or "")
        return QSize(int(paint.width(str(index.data()), theme.font(13, 500)) + paint.width(beside, theme.font(12))) + 36, LINE)


class LookupField(TextField):
    """Finds while typing: number, name or city; Enter takes the first, or makes what is not there yet (usability 2.3)."""

    def __init__(self, name: str, find: Callable[[str], Sequence[Hit]], name_of: Callable[[Any], str], *,
                 new: New | None = None, **more: Any) -> None:
        super().__init__(name, icon="search", **more)
        self._find, self._name_of, self._new = find, name_of, new
        self._chosen: Any = None
        self.problem: Problem | None = None
        self._popup = QListWidget()
        self._popup.setWindowFlags(Qt.WindowType.ToolTip)
        self._popup.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._popup.setObjectName("hits")
        self._popup.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._popup.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._popup.setItemDelegate(_HitLines(self._popup))
        self._popup.setAccessibleName(name)
        self._popup.itemClicked.connect(self._take)
        self._hits: Sequence[Hit] = ()
        self.textEdited.connect(self._look)
        self.destroyed.connect(self._popup.deleteLater)

    def _look(self, text: str) -> None:
        self._offer(self._find(text) if text.strip() else (), text)

    def _offer(self, hits: Sequence[Hit], text: str) -> None:
        """List hits below the field, and the offer to make what was typed where there are none."""
        self._hits = hits
        self._popup.clear()
        for hit in self._hits[:MOST_HITS]:
            line = QListWidgetItem(hit.name)
            line.setData(Qt.ItemDataRole.UserRole, hit.beside)
            self._popup.addItem(line)
        if self._new is not None and text.strip() and not self._hits:
            self._popup.addItem(QListWidgetItem(self._new.words(text.strip())))
        if not self._popup.count():
            self._popup.hide()
            return
        self._popup.setCurrentRow(0)
        wide = max(self._popup.sizeHintForColumn(0) + 2 * EDGE + 2, self.width(), 320)
        self._popup.setFixedSize(min(wide, WIDEST), LINE * self._popup.count() + 2 * EDGE + 2)
        self._popup.move(self.mapToGlobal(QPoint(0, self.height() + 2)))
        self._popup.show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows choose, Enter and Tab take, Esc closes."""
        if self._popup.isVisible():
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
            if step is not None:
                self._popup.setCurrentRow((self._popup.currentRow() + step) % self._popup.count())
                return
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) or (event.key() == Qt.Key.Key_Tab and self._hits):
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
            self._settle_on(self._hits[index].value)
        elif self._new is not None:
            made = self._new.make(self.window(), self.text().strip())
            if made is not None:
                self._settle_on(made)

    def _settle_on(self, value: Any) -> None:
        self.set_value(value)
        self._before = self.text()
        self.committed.emit()

    @property
    def listed(self) -> bool:
        """Is the list of hits open?"""
        return self._popup.isVisible()

    def take_listed(self) -> None:
        """Take the hit that is lit, if the list is open, as Enter does; nothing new is made by the way."""
        if self.listed and self._hits:
            self._take()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Leaving closes the list; a text that fits only one thing stands for it."""
        self._popup.hide()
        super().focusOutEvent(event)

    def _finished(self) -> None:
        self.settle()
        super()._finished()

    def settle(self) -> None:
        """What a typed text stands for: the only hit; anything else stays and is refused with the reason (L10N-035)."""
        text = self.text().strip()
        if not text or self._fits():
            self.problem = None
        else:
            hits = self._find(text)
            if len(hits) == 1:
                self.set_value(hits[0].value)
            else:
                self.problem = error("FLD-several" if hits else "FLD-none", typed=text)
        self.show_problem(self.problem)
        if self.problem is not None:
            self.say(self.toolTip(), "danger_t")

    def typed(self) -> Any:
        """The text, and what was chosen for it."""
        return [self.text(), self._chosen if self._fits() else None]

    def type_in(self, kept: Any) -> None:
        """The text of a draft, with what it stood for."""
        text, chosen = kept
        self._chosen = chosen
        self.setText(str(text))

    def snapshot(self) -> Any:
        """The text, what was chosen for it, and what is wrong with it."""
        return self.text(), self._chosen, self.problem

    def recall(self, held: Any) -> None:
        """All three as they were."""
        text, self._chosen, self.problem = held
        super().recall(text)

    def _fits(self) -> bool:
        """Is the text the name of what was chosen?"""
        return self._chosen is not None and self.text().strip() == self._name_of(self._chosen).strip()

    def value(self) -> Any:
        """The chosen value; None when the text is empty or stands for nothing."""
        return self._chosen if self._fits() else None

    def set_value(self, value: Any) -> None:
        """Choose a value."""
        self._chosen = value
        self.problem = None
        self.show_problem(None)
        self.setText("" if value is None else self._name_of(value))
        self.setCursorPosition(0)

    def hideEvent(self, event: QEvent) -> None:
        """A hidden field shows no list."""
        self._popup.hide()
        super().hideEvent(event)  # type: ignore[arg-type]
