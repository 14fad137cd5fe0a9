"""The steps of a strategy on a line around the due date, drawn and walked by keyboard (WIN-45)."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from app import i18n
from app.i18n import _
from app.services.strategies.forms import ACTIONS, RECIPIENTS, StepForm
from app.views.kit import icons, paint
from app.views.kit.theme import theme

STEP, DUE, WIDTH = 58, 38, 380
"""Height of a step and of the due date in pixels, and how wide the line wants to be."""
LINE = 132
"""Where the line stands, behind the words of the day."""
MARKS = {"activity": ("phone", "info"), "email": ("mail", "violet"), "letter": ("mail-warning", "warning")}


def day_words(day: int) -> str:
    """`5 days before`, `on the due date`, `7 days after`."""
    if day == 0:
        return _("on the due date")
    return i18n.filled(_("{days:day|days} before") if day < 0 else _("{days:day|days} after"), days=abs(day))


class StepLine(QWidget):
    """Steps below each other in their order, the due date between those before and those after it; one is the current one."""

    chosen = Signal(int)
    opened = Signal(int)
    removed = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._steps: tuple[StepForm, ...] = ()
        self._wrong: frozenset[int] = frozenset()
        self._at = -1
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumWidth(WIDTH)
        self.set_steps(())

    def set_steps(self, steps: Sequence[StepForm], wrong: frozenset[int] = frozenset()) -> None:
        """Show these steps; `wrong` = places of steps something is wrong with."""
        self._steps, self._wrong = tuple(steps), wrong
        self._at = min(max(self._at, 0), len(steps) - 1)
        self.setFixedHeight(STEP * max(1, len(self._steps)) + DUE + 12)
        self.setAccessibleName(_("Steps around the due date") + ": " + "; ".join(
            f"{day_words(s.day)}: {self._title(s)}" for s in self._steps))
        self._say()
        self.update()

    def current(self) -> int:
        """The place of the current step; -1 = there is none."""
        return self._at

    def choose(self, place: int) -> None:
        """Make a step the current one."""
        if 0 <= place < len(self._steps) and place != self._at:
            self._at = place
            self._say()
            self.update()
            self.chosen.emit(place)

    def _say(self) -> None:
        """The current step for screen readers."""
        step = self._steps[self._at] if 0 <= self._at < len(self._steps) else None
        self.setAccessibleDescription(f"{day_words(step.day)}: {self._title(step)}, {self._detail(step)}" if step else "")

    @staticmethod
    def _title(step: StepForm) -> str:
        return step.description or _(ACTIONS[step.action])

    @staticmethod
    def _detail(step: StepForm) -> str:
        parts = [_(ACTIONS[step.action]), _(RECIPIENTS[step.as_rule().recipient])]
        if step.predunning:
            parts.append(_("each invoice"))
        return " · ".join(parts)

    # ------------------------------------------------------------ places

    def _due_at(self) -> int:
        """Behind how many steps the due date stands: those before it, by the order they are in."""
        return next((n for n, step in enumerate(self._steps) if step.day >= 0), len(self._steps))

    def _top(self, place: int) -> float:
        return 6.0 + place * STEP + (DUE if place >= self._due_at() else 0)

    def _place(self, y: float) -> int:
        return next((n for n in range(len(self._steps)) if self._top(n) <= y < self._top(n) + STEP), -1)

    # ------------------------------------------------------------ drawing

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The line, the due date on it, and the steps."""
        painter = QPainter(self)
        painter.fillRect(QRectF(LINE - 0.75, 10, 1.5, self.height() - 20), theme.colour("line2"))
        due = 6.0 + self._due_at() * STEP
        paint.box(painter, QRectF(LINE - 6, due + 12, 12, 12), 6, "accent")
        paint.text(painter, QRectF(0, due, LINE - 18, DUE), _("Due date"), theme.font(13, 600), "text", paint.RIGHT)
        painter.fillRect(QRectF(LINE + 14, due + DUE / 2, self.width() - LINE - 20, 1), theme.colour("line2"))
        for place, step in enumerate(self._steps):
            self._step(painter, place, step)

    def _step(self, painter: QPainter, place: int, step: StepForm) -> None:
        top, (icon, tone) = self._top(place), MARKS[step.action.value]
        card = QRectF(LINE + 22, top + 3, self.width() - LINE - 26, STEP - 8)
        current = place == self._at
        frame = "danger_t" if place in self._wrong else "accent" if current else "line2"
        paint.box(painter, card, 6, "selected" if current else "surface", frame, 1.5 if current or place in self._wrong else 1)
        if current and self.hasFocus():
            paint.box(painter, card.adjusted(-3, -3, 3, 3), 8, None, "focus", 2)
        paint.box(painter, QRectF(LINE - 13, top + 12, 26, 26), 13, f"{tone}_b", "surface", 2)
        icons.draw(painter, icon, LINE - 7, top + 18, 14, f"{tone}_t")
        paint.text(painter, QRectF(0, top, LINE - 18, STEP - 6), day_words(step.day), theme.font(12, 500), "text2", paint.RIGHT)
        paint.text(painter, QRectF(card.x() + 12, top + 7, card.width() - 20, 22), self._title(step), theme.font(13, 600), "text")
        paint.text(painter, QRectF(card.x() + 12, top + 27, card.width() - 20, 20), self._detail(step), theme.font(12), "text2")

    # ------------------------------------------------------------ keys and mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click makes a step the current one."""
        self.choose(self._place(event.position().y()))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A double click goes to its details."""
        if self._place(event.position().y()) >= 0:
            self.opened.emit(self._at)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down choose a step, Enter goes to its details, Del takes it out."""
        last = len(self._steps) - 1
        to = {Qt.Key.Key_Down: self._at + 1, Qt.Key.Key_Up: self._at - 1, Qt.Key.Key_Home: 0, Qt.Key.Key_End: last}.get(
            Qt.Key(event.key()))
        if to is not None:
            self.choose(min(max(to, 0), last))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self._at >= 0:
            self.opened.emit(self._at)
        elif event.key() == Qt.Key.Key_Delete and self._at >= 0:
            self.removed.emit(self._at)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The current step shows the focus."""
        self.update()
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """It shows it no longer."""
        self.update()
        super().focusOutEvent(event)
