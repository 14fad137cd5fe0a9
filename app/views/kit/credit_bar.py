"""The credit bar: what uses the limit, part by part, the limit as a line, a threshold dashed, what lies over it hatched."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.views.kit import paint
from app.views.kit.theme import theme

TOP, BAR, BOTTOM = 20, 16, 18
"""Heights of the words above the bar, of the bar, and of those below."""
ROLES = ("c1", "c2", "c3", "c4")


@dataclass(frozen=True, slots=True)
class Used:
    """A part of what is used: its name, its amount in minor units, and both as they are read out."""

    name: str
    amount: int
    shown: str


@dataclass(frozen=True, slots=True)
class Mark:
    """A line across the bar: where it stands in minor units, and its words."""

    at: int
    words: str


class CreditBar(QWidget):
    """Balance, packing slips, orders and this document on one bar; without a limit it only shows how they share it."""

    def __init__(self) -> None:
        super().__init__()
        self._parts: list[Used] = []
        self._limit: Mark | None = None
        self._rule: Mark | None = None
        self._over = ""
        self.setFixedHeight(TOP + BAR + BOTTOM)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_use(self, parts: Sequence[Used], limit: Mark | None, rule: Mark | None = None, over: str = "") -> None:
        """Show these parts; `over` is the word under what lies beyond the limit."""
        self._parts, self._limit, self._rule, self._over = list(parts), limit, rule, over
        told = [f"{p.name} {p.shown}" for p in parts]
        self.setAccessibleName("; ".join([*([limit.words] if limit else []), *told]))
        self.setAccessibleDescription(over if self._exceeded() else "")
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as there is room."""
        return QSize(220, TOP + BAR + BOTTOM)

    def _used(self) -> int:
        return sum(max(0, p.amount) for p in self._parts)

    def _exceeded(self) -> bool:
        return self._limit is not None and self._used() > self._limit.at

    def _whole(self) -> int:
        """What the whole width stands for."""
        return max(self._used(), self._limit.at if self._limit else 0, 1)

    def _x(self, amount: int) -> float:
        return min(1, max(0, amount) / self._whole()) * (self.width() - 3)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Ground, parts, what lies over the limit, lines and their words."""
        painter = QPainter(self)
        paint.box(painter, QRectF(0, TOP, self.width(), BAR), 3, "sunken")
        done = 0
        end = self._limit.at if self._exceeded() and self._limit is not None else self._whole()
        for number, part in enumerate(self._parts):
            first, last = self._x(min(done, end)), self._x(min(done + max(0, part.amount), end))
            if last - first > 0.5:
                paint.box(painter, QRectF(first, TOP, last - first - 1, BAR), 3 if last - first > 8 else 1,
                          ROLES[min(number, len(ROLES) - 1)])
            done += max(0, part.amount)
        self._hatch(painter)
        if self._rule is not None:
            self._line(painter, self._rule, dashed=True)
        if self._limit is not None:
            self._line(painter, self._limit, dashed=False)

    def _hatch(self, painter: QPainter) -> None:
        """What lies over the limit: hatched and in words, for colour alone says nothing."""
        if not self._exceeded() or self._limit is None:
            return
        left, right = self._x(self._limit.at), self._x(self._used())
        area = QRectF(left + 1, TOP, max(3, right - left - 1), BAR)
        paint.box(painter, area, 3, "danger_b")
        painter.fillRect(area, QBrush(theme.colour("danger_s"), Qt.BrushStyle.BDiagPattern))
        wide = paint.width(self._over, theme.font(12, 500)) + 2
        at = min(max(area.center().x() - wide / 2, 0), self.width() - wide)
        paint.text(painter, QRectF(at, TOP + BAR + 1, wide, BOTTOM), self._over, theme.font(12, 500), "danger_t", elide=False)

    def _line(self, painter: QPainter, mark: Mark, *, dashed: bool) -> None:
        """A line over the bar: the limit has its words above it, a rule below."""
        x = self._x(mark.at)
        pen = QPen(theme.colour("text"), 1.4 if dashed else 2)
        pen.setStyle(Qt.PenStyle.DashLine if dashed else Qt.PenStyle.SolidLine)
        painter.setPen(pen)
        painter.drawLine(int(x) + 1, TOP - (0 if dashed else 3), int(x) + 1, TOP + BAR + (3 if dashed else 1))
        font = theme.font(12, 400 if dashed else 600)
        wide = paint.width(mark.words, font) + 2
        left = min(max(x - (wide / 2 if dashed else wide), 0), self.width() - wide)
        if dashed:
            left = min(left, self._over_left() - wide - 4)
        y = TOP + BAR + 1 if dashed else 0
        paint.text(painter, QRectF(max(left, 0), y, wide, BOTTOM), mark.words, font, "text3" if dashed else "text", elide=False)

    def _over_left(self) -> float:
        """Where the word under the hatched part begins; the words of a rule stay clear of it."""
        if not self._exceeded() or self._limit is None:
            return float(self.width()) + 4
        wide = paint.width(self._over, theme.font(12, 500)) + 2
        middle = (self._x(self._limit.at) + self._x(self._used())) / 2
        return min(max(middle - wide / 2, 0), self.width() - wide)
