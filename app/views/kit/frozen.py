"""The first column of a list stays where it is while the others move under it (usability 2.3)."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

from app.views.kit.theme import theme

if TYPE_CHECKING:
    from app.views.kit.table import Table


class Frozen(QWidget):
    """Paints the columns up to the first that names the row, over those that were moved to the left.

    It stands there only while something is moved, and passes what the mouse does in its rows on to the view.
    """

    def __init__(self, table: "Table") -> None:
        super().__init__(table.view)
        self._table = table
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.hide()
        for bar in (table.view.horizontalScrollBar(), table.view.verticalScrollBar()):
            bar.valueChanged.connect(self.place)
        table.header.sectionResized.connect(self.place)

    def sections(self) -> list[int]:
        """The ticks before the rows and the first column of words."""
        columns = self._table.columns()
        first = next((n for n, column in enumerate(columns) if column.kind not in ("check", "icon")), -1)
        return list(range(first + 1))

    def wide(self) -> int:
        """Pixels that are covered; 0 while nothing is moved, or where half of the rows would be covered."""
        view = self._table.view
        found = sum(view.columnWidth(section) for section in self.sections())
        return found if view.horizontalScrollBar().value() > 0 and found * 2 <= view.viewport().width() else 0

    def place(self) -> None:
        """Stand over head and rows as far as the frozen columns reach."""
        view, wide = self._table.view, self.wide()
        ground = view.viewport().geometry()
        self.setGeometry(ground.left(), view.horizontalHeader().y(), wide, ground.bottom() + 1 - view.horizontalHeader().y())
        self.setVisible(wide > 0)
        self.raise_()
        self.update()

    def uncover(self, section: int) -> None:
        """Move the rows so that a cell is not under the frozen columns."""
        view, wide = self._table.view, self.wide()
        hidden = wide - view.columnViewportPosition(section)
        if wide and section not in self.sections() and hidden > 0:
            view.horizontalScrollBar().setValue(view.horizontalScrollBar().value() - hidden)

    def at(self, x: float) -> tuple[int, float] | None:
        """The frozen section at a place, and how far into it the place lies; None beside the frozen columns."""
        left = 0.0
        for section in self.sections() if self.isVisible() else ():
            wide = self._table.view.columnWidth(section)
            if left <= x < left + wide:
                return section, x - left
            left += wide
        return None

    @property
    def _head(self) -> int:
        return self._table.header.height()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's own name
        """Head and cells as the view paints them, and an edge."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colour("surface"))
        view, left = self._table.view, 0
        rows = range(max(view.rowAt(0), 0), self._table.model_.rowCount())
        for section in self.sections():
            wide = view.columnWidth(section)
            for row in rows:
                top = view.rowViewportPosition(row)
                if top > view.viewport().height():
                    break
                option = QStyleOptionViewItem()
                option.rect = QRect(left, self._head + top, wide, view.rowHeight(row))
                view.itemDelegate().paint(painter, option, self._table.model_.index(row, section))
            self._table.header.paintSection(painter, QRect(left, 0, wide, self._head), section)
            left += wide
        painter.fillRect(QRectF(left - 1, 0, 1, self.height()), theme.colour("line2"))

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's own name
        """A head sorts; a row is the view's."""
        place = event.position()
        held = self.at(place.x())
        if place.y() >= self._head:
            self._table.view.mousePressEvent(self._in_rows(event))
        elif held is not None and event.button() is Qt.MouseButton.LeftButton:
            self._table.sort_by(held[0])

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's own name
        """Opens the row."""
        if event.position().y() >= self._head:
            self._table.open_current()

    def _in_rows(self, event: QMouseEvent) -> QMouseEvent:
        """The same event as the rows of the view see it."""
        place = event.position() - QPointF(0, self._head)
        return QMouseEvent(event.type(), place, event.globalPosition(), event.button(), event.buttons(), event.modifiers())
