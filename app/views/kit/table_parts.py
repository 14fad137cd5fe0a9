"""The parts of a table: head with the sort arrow, totals below, and Qt's view with our keys."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, Qt, QTimer
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QKeySequence, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QTableView, QWidget

from app import i18n
from app.views.kit import arrangement, icons, paint
from app.views.kit.cells import PAD
from app.views.kit.fields import tick
from app.views.kit.rows import RIGHT_KINDS
from app.views.kit.theme import theme

if TYPE_CHECKING:
    from app.views.kit.table import Table

HEAD, FOOT, FOOT_LINE, ARROW = 30, 30, 22, 14
Index = QModelIndex | QPersistentModelIndex


class Header(QHeaderView):
    """Column heads with the sort arrow; a click sorts."""

    def __init__(self, table: "Table") -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._table = table
        self.setFixedHeight(HEAD)
        self.setSectionsClickable(True)
        self.setSectionsMovable(True)
        self.setHighlightSections(False)
        self.sectionClicked.connect(table.sort_by)
        self.sectionMoved.connect(lambda *_args: QTimer.singleShot(0, table.take_moves))
        self.sectionResized.connect(table.take_width)
        self.sectionHandleDoubleClicked.connect(table.fit)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(lambda point: table.asked_at_head.emit(self.logicalIndexAt(point), point))
        self.setMinimumSectionSize(arrangement.LEAST)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """Title, arrow, hairline."""
        column = self._table.model_.column(section)
        area = QRectF(rect)
        painter.save()
        painter.fillRect(area, theme.colour("surface2"))
        painter.fillRect(QRectF(area.left(), area.bottom() - 1, area.width(), 1), theme.colour("line"))
        inner = area.adjusted(PAD, 0, -PAD, -1)
        right = column.kind in RIGHT_KINDS or column.kind in ("late", "age")
        title = i18n._(column.title) if column.title else ""
        sorting = self._table.sorted_by
        if column.kind == "check":
            tick(painter, inner.left() + 2, inner.center().y() - 8, self._table.all_checked())
        elif sorting and sorting[0] == column.name:
            words = inner.adjusted(0, 0, -14, 0)
            paint.text(painter, words, title, theme.font(12, 600), "text", paint.RIGHT if right else paint.LEFT)
            x = inner.right() - 12 if right else inner.left() + min(paint.width(title, theme.font(12, 600)), words.width()) + 3
            icons.draw(painter, "arrow-down" if sorting[1] else "arrow-up", x, inner.center().y() - 6, 12)
        else:
            paint.text(painter, inner, title, theme.font(12, 500), "text2", paint.RIGHT if right else paint.LEFT)
        painter.restore()


class Footer(QWidget):
    """Totals under their columns; one line for each currency, never added up."""

    def __init__(self, table: "Table") -> None:
        super().__init__()
        self._table = table
        self.setFixedHeight(FOOT)
        self.words = ""
        self.figures: dict[str, str] = {}
        self.further: list[tuple[str, dict[str, str]]] = []

    def set_lines(self, lines: Sequence[tuple[str, dict[str, str]]]) -> None:
        """Words and figures by column, one pair for each line."""
        self.words, self.figures = lines[0] if lines else ("", {})
        self.further = list(lines[1:])
        self.setFixedHeight(FOOT + FOOT_LINE * len(self.further))
        self.setAccessibleName("; ".join(f"{words} {', '.join(figures.values())}" for words, figures in lines))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Words at the left, each total under its column."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colour("surface2"))
        painter.fillRect(QRectF(0, 0, self.width(), 1), theme.colour("line2"))
        for line, (words, figures) in enumerate([(self.words, self.figures), *self.further]):
            self._line(painter, float(FOOT_LINE * line), words, figures)

    def _line(self, painter: QPainter, top: float, words: str, figures: dict[str, str]) -> None:
        limit, view = self.width(), self._table.view
        for section in range(self._table.model_.columnCount()):
            figure = figures.get(self._table.model_.column(section).name)
            if figure is None:
                continue
            x = view.columnViewportPosition(section)
            rect = QRectF(x - 60, top, view.columnWidth(section) - PAD + 60, FOOT)
            limit = min(limit, int(rect.right() - paint.width(figure, theme.font(13, 600))))
            paint.text(painter, rect, figure, theme.font(13, 600), "text", paint.RIGHT, elide=False)
        paint.text(painter, QRectF(PAD, top, max(30, limit - 2 * PAD), FOOT), words, theme.font(13, 600), "text")


class View(QTableView):
    """Qt's table with our keys: Enter opens, Space ticks, arrows open groups, letters look, Ctrl+C copies."""

    def __init__(self, table: "Table") -> None:
        super().__init__()
        self._table = table

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys of usability 2.1 that belong to a list."""
        key = Qt.Key(event.key())
        if event.matches(QKeySequence.StandardKey.Copy):
            self._table.copy()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._table.open_current()
        elif key == Qt.Key.Key_Space:
            self._table.toggle_current()
        elif key in (Qt.Key.Key_Right, Qt.Key.Key_Left) and self._table.fold_current(key == Qt.Key.Key_Right):
            return
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:  # noqa: N802 - Qt's own name
        """Letters look for a row in the sorted column."""
        self._table.look_for(search)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on a check box or chevron acts at once."""
        index, x = self.indexAt(event.position().toPoint()), event.position().x()
        held = self._table.frozen.at(x)
        # The cell below a frozen one becomes the current one; going to it would move what she just looked at.
        self.setAutoScroll(held is None)
        super().mousePressEvent(event)
        self.setAutoScroll(True)
        section, x = (index.column(), x) if held is None else (held[0], self.columnViewportPosition(held[0]) + held[1])
        if index.isValid() and event.button() is Qt.MouseButton.LeftButton:
            self._table.clicked(index.row(), section, x)

    def scrollTo(self, index: Index, hint: QTableView.ScrollHint = QTableView.ScrollHint.EnsureVisible) -> None:  # noqa: N802
        """A cell that is gone to does not hide under the frozen column."""
        super().scrollTo(index, hint)
        self._table.frozen.uncover(index.column())

    def paintEvent(self, event: QPaintEvent) -> None:
        """The frozen column shows the same rows."""
        super().paintEvent(event)
        if self._table.frozen.isVisible():
            self._table.frozen.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The frozen column is as high as the rows."""
        super().resizeEvent(event)
        self._table.frozen.place()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The menu key or the right button asks for what can be done here."""
        point = event.pos()
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            point = self.visualRect(self.currentIndex()).bottomLeft()
        self._table.asked.emit(self.viewport().mapToGlobal(point))
