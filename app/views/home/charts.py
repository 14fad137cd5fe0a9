"""Drawings of the home window: who owes most as bars, and what the next weeks may bring."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from app.views.kit import paint
from app.views.kit.theme import theme

LINE = 44


@dataclass(frozen=True, slots=True)
class Bar:
    """A customer: key, name, formatted amount, share of the largest (0 to 1), formatted days, and the colour's role."""

    key: int
    name: str
    amount: str
    share: float
    days: str
    role: str


class TopList(QWidget):
    """Customers with the largest overdue amounts; a click or Enter opens one."""

    opened = Signal(int)

    def __init__(self, bars: Sequence[Bar], name: str) -> None:
        super().__init__()
        self._bars, self._at = list(bars), 0
        self.setMinimumHeight(LINE * max(1, len(self._bars)))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(name)
        self.setAccessibleDescription("; ".join(f"{b.name} {b.amount} {b.days}" for b in self._bars))
        self.setMouseTracking(True)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Name and amount, under them the bar and the days."""
        painter = QPainter(self)
        wide = self.width()
        for number, bar in enumerate(self._bars):
            y = float(number * LINE)
            money = paint.width(bar.amount, theme.font(13)) + 8
            paint.text(painter, QRectF(0, y, wide - money - 6, 20), bar.name, theme.font(13, 500), "link")
            paint.text(painter, QRectF(0, y, wide, 20), bar.amount, theme.font(13), "text", paint.RIGHT)
            track = QRectF(0, y + 25, max(40, wide - 64), 5)
            paint.box(painter, track, 2.5, "sunken")
            paint.box(painter, QRectF(0, y + 25, max(5, track.width() * bar.share), 5), 2.5, bar.role)
            paint.text(painter, QRectF(0, y + 19, wide, 17), bar.days, theme.font(12), "text3", paint.RIGHT)
            if self.hasFocus() and number == self._at:
                paint.box(painter, QRectF(-2, y - 3, wide + 4, LINE - 4), 4, None, "focus", 2)

    def _number(self, y: float) -> int:
        return min(len(self._bars) - 1, int(y // LINE))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """A hand over a name."""
        over = bool(self._bars) and event.position().y() < LINE * len(self._bars)
        self.setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Open whom was meant."""
        if self._bars and event.position().y() < LINE * len(self._bars):
            self.opened.emit(self._bars[self._number(event.position().y())].key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down choose, Enter opens."""
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        if step and self._bars:
            self._at = max(0, min(len(self._bars) - 1, self._at + step))
            self.update()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._bars:
            self.opened.emit(self._bars[self._at].key)
        else:
            super().keyPressEvent(event)


@dataclass(frozen=True, slots=True)
class WeekBar:
    """A week: its label, what is due (minor units), what of it is promised, and the amount in few letters."""

    label: str
    due: int
    promised: int
    words: str


class WeekChart(QWidget):
    """What falls due in each of the next weeks; the promised part is darker."""

    opened = Signal(int)

    def __init__(self, weeks: Sequence[WeekBar], name: str) -> None:
        super().__init__()
        self._weeks = list(weeks)
        self.setMinimumHeight(150)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(name)
        self.setAccessibleDescription("; ".join(f"{w.label} {w.words}" for w in self._weeks))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Columns with the amount above and the week below."""
        painter = QPainter(self)
        each, base = self.width() / max(1, len(self._weeks)), self.height() - 24.0
        most = max((w.due for w in self._weeks), default=0) or 1
        for number, week in enumerate(self._weeks):
            high = max(1.0, (base - 24) * max(0, week.due) / most)
            left = number * each + (each - 34) / 2
            paint.box(painter, QRectF(left, base - high, 34, high), 3, "c3")
            if week.promised > 0:
                part = (base - 24) * week.promised / most
                painter.fillRect(QRectF(left, base - part, 34, part), theme.colour("c1"))
            first = number == 0
            paint.text(painter, QRectF(number * each, base - high - 20, each, 16), week.words,
                       theme.font(12, 600 if first else 500), "text" if first else "text2", paint.CENTRE)
            paint.text(painter, QRectF(number * each, base + 5, each, 16), week.label, theme.font(12, 600 if first else 400),
                       "text" if first else "text3", paint.CENTRE)
        painter.fillRect(QRectF(0, base, self.width(), 1), theme.colour("line2"))
        if self.hasFocus():
            paint.box(painter, QRectF(self.rect()), 4, None, "focus", 2)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Which week was meant."""
        each = self.width() / max(1, len(self._weeks))
        self.opened.emit(min(len(self._weeks) - 1, int(event.position().x() // each)))

    def event(self, event: QEvent) -> bool:
        """Enter opens the first week."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and event.key() in (
                Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(0)
            return True
        return super().event(event)
