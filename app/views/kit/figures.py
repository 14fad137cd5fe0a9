"""Figures drawn: key figures in one strip, ageing bars, the stacked share, FactBox lines, a timeline."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from app.views.kit import icons, paint
from app.views.kit.theme import theme
from app.views.kit.widgets import Button, Card, Label, Line, column, holder, row

SIZES, EDGES = (24, 20, 17, 14), 32
"""Sizes of a figure, the largest that fits is taken; pixels beside it."""


class KeyFigure(QAbstractButton):
    """A figure with its label and a line of explanation; a click opens what is behind it."""

    def __init__(self, label: str, figure: str, note: str = "", *, tone: str = "text") -> None:
        super().__init__()
        self._parts = (label, figure, note, tone)
        self.setAccessibleName(f"{label}: {figure}")
        self.setAccessibleDescription(note)
        self.setToolTip("\n".join(words for words in (label, note) if words))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFixedHeight(92)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Wide enough for its figure."""
        return QSize(int(paint.width(self._parts[1], theme.font(SIZES[0], 600))) + 40, 92)

    def figure_font(self) -> QFont:
        """The largest in which the figure is whole: a date or an amount is never cut."""
        sizes = (theme.font(size, 600) for size in SIZES)
        return next((f for f in sizes if paint.width(self._parts[1], f) <= self.width() - EDGES), theme.font(SIZES[-1], 600))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Label, figure, note, chevron."""
        painter = QPainter(self)
        label, figure, note, tone = self._parts
        wide = self.width() - EDGES
        if self.underMouse():
            paint.box(painter, QRectF(4, 4, self.width() - 8, self.height() - 8), 6, "hover")
        paint.text(painter, QRectF(16, 10, wide - 16, 18), label, theme.font(12, 500), "text2")
        paint.text(painter, QRectF(16, 30, wide, 30), figure, self.figure_font(), tone)
        paint.text(painter, QRectF(16, 64, wide, 18), note, theme.font(12), "text3")
        icons.draw(painter, "chevron-right", self.width() - 26, 12, 14, "text3")
        if self.hasFocus():
            paint.box(painter, QRectF(3, 3, self.width() - 6, self.height() - 6), 6, None, "focus", 2)


def key_figures(figures: Sequence[tuple[KeyFigure, Callable[[], None]]]) -> Card:
    """One card with several key figures beside each other."""
    layout = row(spacing=0)
    for index, (figure, act) in enumerate(figures):
        if index:
            layout.addWidget(Line(vertical=True, length=60), 0, Qt.AlignmentFlag.AlignVCenter)
        figure.clicked.connect(lambda _checked=False, do=act: do())
        layout.addWidget(figure, 1)
    return Card(layout)


class AgeingChart(QWidget):
    """The overdue periods as columns, with the whole as a thin stacked bar above; a click opens the entries."""

    opened = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._bars: list[tuple[str, int, str]] = []
        self._notes: list[str] = []
        self._words = self._late = ""
        self.setMinimumHeight(236)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def set_bars(self, bars: Sequence[tuple[str, int, str]], words: str, late: str = "", notes: Sequence[str] = ()) -> None:
        """(label, amount, formatted amount) of not due and each overdue period.

        `words` and `late` stand left and right under the stacked bar, a note under each label.
        """
        self._bars, self._words, self._late, self._notes = list(bars), words, late, list(notes)
        self.setAccessibleName(words)
        self.setAccessibleDescription("; ".join(f"{label} {shown}" for label, _amount, shown in bars))
        self.update()

    def _areas(self) -> list[QRectF]:
        count = max(1, len(self._bars) - 1)
        each = self.width() / count
        return [QRectF(n * each, 60, each, self.height() - 60) for n in range(count)]

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Stacked bar, words, columns with their figures."""
        painter = QPainter(self)
        self._stacked(painter)
        paint.text(painter, QRectF(0, 20, self.width(), 20), self._words, theme.font(12), "text2")
        paint.text(painter, QRectF(0, 20, self.width(), 20), self._late, theme.font(12, 500), "text2", paint.RIGHT)
        foot = 44.0 if self._notes else 30.0
        base = self.height() - foot
        painter.fillRect(QRectF(0, base, self.width(), 1), theme.colour("line2"))
        most = max((amount for _l, amount, _s in self._bars[1:]), default=0) or 1
        for number, (area, (label, amount, shown)) in enumerate(zip(self._areas(), self._bars[1:], strict=False), 1):
            high = max(2.0, (base - 84) * max(0, amount) / most)
            bar = QRectF(area.center().x() - min(38, area.width() / 3), base - high, min(76, area.width() / 1.5), high)
            paint.box(painter, bar, 4, f"age{min(number, 4)}")
            painter.fillRect(
                QRectF(bar.left(), base - min(5, high), bar.width(), min(5, high)), theme.colour(f"age{min(number, 4)}")
            )
            paint.text(painter, QRectF(area.left(), bar.top() - 20, area.width(), 18), shown, theme.font(13, 600), "text",
                       paint.CENTRE)
            paint.text(painter, QRectF(area.left(), base + 6, area.width(), 18), label, theme.font(12), "text2", paint.CENTRE)
            note = self._notes[number] if number < len(self._notes) else ""
            paint.text(painter, QRectF(area.left(), base + 23, area.width(), 16), note, theme.font(12), "text3", paint.CENTRE)
        if self.hasFocus():
            paint.box(painter, QRectF(0, 0, self.width(), self.height()), 4, None, "focus", 2)

    def _stacked(self, painter: QPainter) -> None:
        whole = sum(max(0, amount) for _l, amount, _s in self._bars) or 1
        x = 0.0
        for number, (_label, amount, _shown) in enumerate(self._bars):
            wide = max(0, amount) / whole * self.width()
            painter.fillRect(QRectF(x, 2, max(0, wide - 1), 12), theme.colour(f"age{min(number, 4)}"))
            x += wide

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Which column was meant."""
        if event.position().y() < 40:
            self.opened.emit(0)
            return
        for number, area in enumerate(self._areas(), 1):
            if area.contains(event.position()):
                self.opened.emit(number)


FACT, HAPPENING, GAP = 24, 44, 12
"""Heights of a line of facts and of a happening; pixels between a label and its figure."""


class Lines(QWidget):
    """Lines below each other that can be opened by click or Enter; one of them is the current one."""

    opened = Signal(int)

    def __init__(self, count: int, height: int, openable: Sequence[bool]) -> None:
        super().__init__()
        self._each, self._openable, self._at = height, list(openable), next((n for n, o in enumerate(openable) if o), -1)
        self._under = -1
        self.setFixedHeight(height * max(1, count))
        if any(openable):
            self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            self.setMouseTracking(True)

    def _line(self, event: QMouseEvent) -> int:
        number = int(event.position().y() // self._each)
        return number if 0 <= number < len(self._openable) and self._openable[number] else -1

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """The hand shows what opens."""
        self._under = self._line(event)
        self.setCursor(Qt.CursorShape.PointingHandCursor if self._under >= 0 else Qt.CursorShape.ArrowCursor)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing is under the mouse any more."""
        self._under = -1
        self.update()
        super().leaveEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click opens."""
        number = self._line(event)
        if number >= 0:
            self._at = number
            self.opened.emit(number)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down choose a line, Enter and Space open it."""
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        if step is not None:
            order = range(self._at + 1, len(self._openable)) if step > 0 else range(self._at - 1, -1, -1)
            self._at = next((n for n in order if self._openable[n]), self._at)
            self.update()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self._at >= 0:
            self.opened.emit(self._at)
        else:
            super().keyPressEvent(event)

    def _ring(self, painter: QPainter) -> None:
        """The focus around the current line."""
        if self.hasFocus() and self._at >= 0:
            paint.box(painter, QRectF(-2, self._at * self._each, self.width() + 4, self._each), 4, None, "focus", 2)


class FactLines(Lines):
    """Lines of label and figure in a side panel, with a thin bar each where wanted; those in `openable` lead to entries."""

    def __init__(self, lines: Sequence[tuple[str, str, float | None, str]], *, strong_last: bool = False,
                 openable: Sequence[bool] = ()) -> None:
        super().__init__(len(lines), FACT, openable or [False] * len(lines))
        self._lines, self._strong = list(lines), strong_last
        self.setAccessibleName("; ".join(f"{label} {figure}" for label, figure, _s, _r in lines))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Label left, bar in the middle, figure right."""
        painter = QPainter(self)
        for number, (label, figure, share, role) in enumerate(self._lines):
            y = float(number * FACT)
            strong = self._strong and number == len(self._lines) - 1
            weight = 600 if strong else 400
            taken = paint.width(figure, theme.font(13, 600 if strong else 500)) + GAP
            wide = self.width() - taken if share is None else 110
            paint.text(painter, QRectF(0, y, wide, FACT), label, theme.font(13, weight), "text" if strong else "text2")
            if share is not None:
                self._bar(painter, y, share, role)
            ink = "link" if self._openable[number] else role if share is None and role else "text"
            font = theme.font(13, 600 if strong else 500)
            paint.text(painter, QRectF(0, y, self.width(), FACT), figure, font, ink, paint.RIGHT)
            if number == self._under:
                right = paint.width(figure, theme.font(13, 500))
                painter.fillRect(QRectF(self.width() - right, y + FACT - 4, right, 1), theme.colour("link"))
        self._ring(painter)

    def _bar(self, painter: QPainter, y: float, share: float, role: str) -> None:
        bar = QRectF(112, y + 8, max(20, self.width() - 112 - 110), 8)
        paint.box(painter, bar, 4, "sunken")
        if share > 0:
            paint.box(painter, QRectF(bar.left(), bar.top(), max(6, bar.width() * min(1, share)), 8), 4, role)


class TimeLine(Lines):
    """What happened, newest first: icon, tone, title, date, detail; those in `openable` lead to their document."""

    def __init__(self, items: Sequence[tuple[str, str, str, str, str]], openable: Sequence[bool] = ()) -> None:
        super().__init__(len(items), HAPPENING, openable or [False] * len(items))
        self._items = list(items)
        self.setAccessibleName("; ".join(f"{when} {title} {detail}" for _i, _t, title, when, detail in items))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Round icons on a line."""
        painter = QPainter(self)
        for number, (icon, tone, title, when, detail) in enumerate(self._items):
            y = float(number * HAPPENING)
            if number + 1 < len(self._items):
                painter.fillRect(QRectF(10.5, y + 24, 1, 20), theme.colour("line2"))
            paint.box(painter, QRectF(0, y + 2, 22, 22), 11, f"{tone}_b")
            icons.draw(painter, icon, 4, y + 6, 14, f"{tone}_t")
            date_wide = paint.width(when, theme.font(12)) + 8
            ink = "link" if number == self._under else "text"
            paint.text(painter, QRectF(32, y, self.width() - 36 - date_wide, 22), title, theme.font(13, 500), ink)
            paint.text(painter, QRectF(0, y, self.width(), 22), when, theme.font(12), "text3", paint.RIGHT)
            paint.text(painter, QRectF(32, y + 20, self.width() - 34, 18), detail, theme.font(12), "text3")
        self._ring(painter)


def fact_box(title: str, content: QWidget, action: str = "", act: Callable[[], None] | None = None) -> QWidget:
    """A titled part of a side panel."""
    head = row(Label(title, 13, 600), None)
    if action and act is not None:
        button = Button(action, "ghost", height=24, link=True)
        button.clicked.connect(lambda _checked=False: act())
        head.addWidget(button)
    return holder(column(head, content, spacing=8, margins=(16, 10, 16, 12)))
