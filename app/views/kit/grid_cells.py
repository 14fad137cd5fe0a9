"""How a grid looks: values, what is wrong with them, the cell with the keyboard, and the row to go on in."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHeaderView, QStyledItemDelegate

from app import i18n
from app.views.kit import icons, paint
from app.views.kit.grid_rows import NUMBER
from app.views.kit.rows import Index
from app.views.kit.theme import theme

if TYPE_CHECKING:
    from app.views.kit.grid import Grid

ROW, HEAD, PAD, ICON = 30, 30, 8, 20


class GridHeader(QHeaderView):
    """Titles over their columns."""

    def __init__(self, grid: "Grid") -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._grid = grid
        self.setFixedHeight(HEAD)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(36)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """Title and hairline."""
        column, area = self._grid.model_.columns[section], QRectF(rect)
        painter.save()
        painter.fillRect(area, theme.colour("surface2"))
        painter.fillRect(QRectF(area.left(), area.bottom() - 1, area.width(), 1), theme.colour("line"))
        paint.text(painter, area.adjusted(PAD, 0, -PAD, -1), i18n._(column.title), theme.font(12, 500), "text2",
                   paint.RIGHT if column.right else paint.LEFT)
        painter.restore()


class GridDelegate(QStyledItemDelegate):
    """Paints one cell."""

    def __init__(self, grid: "Grid") -> None:
        super().__init__(grid)
        self._grid = grid
        self.painted = 0

    def paint(self, painter: QPainter, option: Any, index: Index) -> None:
        """Ground, what is wrong, the value, the ring of the keyboard."""
        self.painted += 1
        grid, model = self._grid, self._grid.model_
        whole, row = QRectF(option.rect), index.row()
        # What is wrong with a row may stand below it, inside its height.
        rect = QRectF(whole.left(), whole.top(), whole.width(), ROW)
        current = grid.view.currentIndex()
        problem = model.problem(row, index.column())
        selected = grid.view.selectionModel().isRowSelected(row)
        painter.fillRect(whole, theme.colour("surface"))
        painter.fillRect(rect, theme.colour("danger_b" if problem else "selected" if selected else "surface"))
        heavy = row < len(model.rows) and grid.ends_group(row)
        painter.fillRect(QRectF(whole.left(), whole.bottom() - 1, whole.width(), 1), theme.colour("line2" if heavy else "line"))
        faulty = model.row_problem(row) is not None
        if index.column() == 0 and (faulty or row == current.row()):
            role = "danger_s" if faulty else "accent"
            painter.fillRect(QRectF(whole.left(), whole.top(), 3, whole.height() - 1), theme.colour(role))
        self._content(painter, rect.adjusted(PAD, 0, -PAD, -1), index)
        if current == index and grid.has_keyboard():
            paint.box(painter, rect.adjusted(1, 1, -1, -2), 3, None, "focus", 2)

    def _content(self, painter: QPainter, rect: QRectF, index: Index) -> None:
        model = self._grid.model_
        row, column = index.row(), model.columns[index.column()]
        if row >= len(model.rows):
            self._going_on(painter, rect, index)
            return
        held = model.rows[row]
        unread = column.name in held.unread
        if column.tag is not None and not unread:
            told = column.tag(held)
            if told is not None:
                paint.chip(painter, rect.left() - 2, rect.center().y() - 9.5, *told, most=rect.width() + 8)
            return
        role = "text3" if column.name == NUMBER else "danger_t" if unread else column.role
        picture = "" if unread else column.icon(held.values.get(column.name))
        if picture:
            icons.draw(painter, picture, rect.left(), rect.center().y() - 7, 14, "text3")
            rect = rect.adjusted(ICON, 0, 0, 0)
        paint.text(painter, rect, model.words(row, index.column()), theme.font(), role,
                   paint.RIGHT if column.right else paint.LEFT)

    def _going_on(self, painter: QPainter, rect: QRectF, index: Index) -> None:
        """The row to go on in: its number, and what can be done there."""
        model, column = self._grid.model_, self._grid.model_.columns[index.column()]
        if column.name == NUMBER:
            paint.text(painter, rect, str(index.row() + 1), theme.font(), "text3", paint.RIGHT)
        elif column.name == self._grid.first and not (model.rows and self._grid.has_keyboard()):
            paint.text(painter, rect, self._grid.hint, theme.font(), "text3")

    def sizeHint(self, _option: Any, _index: Index) -> QSize:
        """All rows are equally high."""
        return QSize(80, ROW)
