"""How cells look: one delegate for every kind of column, and how wide a cell wants to be."""

from decimal import Decimal
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from app.queries.listing import Column
from app.views.kit import act_cells, icons, paint
from app.views.kit.act_cells import FACE, Signature
from app.views.kit.fields import tick
from app.views.kit.rows import RIGHT_KINDS, Index, Model, Row, shown
from app.views.kit.theme import theme

if TYPE_CHECKING:
    from app.views.kit.table import Table

ROW, PAD, INDENT = 30, 10, 22
CHECK, ICON, MARK = 38, 36, 18
GAUGE, FULL = 50, 125
"""Pixels of a gauge, and the percentage at its right end."""


def wide(model: Model, row: int, section: int) -> int:
    """Pixels that a cell wants, with its padding."""
    column, value = model.column(section), model.value(row, section)
    found = model.source.row(row)
    if found.band is not None:
        return 0
    match column.kind:
        case "check":
            return CHECK
        case "icon":
            return ICON
        case "chip":
            words, _tone, shape = _chip_of(column, value)
            return int(paint.chip_width(words, shape)) + 2 * PAD - 4 if words else 0
        case "pair" if isinstance(value, tuple):
            return int(paint.width(str(value[0]), theme.font(13, 500)) + 8 + paint.width(str(value[1]), theme.font(12))) + 2 * PAD
        case "marked" if isinstance(value, tuple):
            return int(paint.width(_number(model, row, section), theme.font()) + 0.99) + MARK + 2 * PAD
        case "gauge":
            words = model.words(row, section)
            return int(paint.width(words, theme.font()) + 0.99) + (GAUGE + 8 if words else 0) + 2 * PAD
        case "person":
            return FACE + 2 * PAD
        case "clip":
            return act_cells.CLIP + 14 + 2 * PAD
        case "sign" if isinstance(value, Signature):
            return act_cells.signature_width(value) + 2 * PAD
        case "tree":
            return int(paint.width(str(value or ""), theme.font(13, 600))) + INDENT + 2 * PAD
    weight = 600 if found.kind == "group" else 500 if column.kind in ("link", "late") else 400
    indent = INDENT if column.kind == "link" and found.kind == "child" else 0
    return int(paint.width(model.words(row, section), theme.font(13, weight)) + 0.99) + indent + 2 * PAD


def _number(model: Model, row: int, section: int) -> str:
    """The figure of a marked cell, without the words for its mark."""
    return model.words(row, section).partition(", ")[0] if model.value(row, section)[3] else model.words(row, section)


def _chip_of(column: Column, value: Any) -> tuple[str, str, str]:
    """Words, tone and glyph of a chip; a value of three brings its own."""
    if isinstance(value, tuple):
        return str(value[0]), str(value[1]), str(value[2])
    return shown(column, value), *column.tones.get(value, ("neutral", "dot"))


class Delegate(QStyledItemDelegate):
    """Paints every cell kind: hairlines, selection bar, amounts, links, chips, check boxes, group rows."""

    def __init__(self, table: "Table") -> None:
        super().__init__(table)
        self._table = table

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Ground, then content."""
        table, model = self._table, self._table.model_
        row = model.source.row(index.row())
        rect = QRectF(option.rect)
        current = table.view.currentIndex().row() == index.row()
        selected = table.view.selectionModel().isRowSelected(index.row())
        ground = "selected" if selected else "surface2" if row.kind == "child" or row.band is not None else "surface"
        painter.fillRect(rect, theme.colour(ground))
        painter.fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), theme.colour("line"))
        if index.column() == 0 and current:
            painter.fillRect(QRectF(rect.left(), rect.top(), 3, rect.height() - 1), theme.colour("accent"))
        if row.band is not None:
            left = rect.left() - sum(table.view.columnWidth(n) for n in range(index.column()))
            across = min(sum(table.view.columnWidth(n) for n in range(model.columnCount())), table.view.viewport().width())
            act_cells.band(painter, rect, QRectF(left, rect.top(), across, rect.height()), row.band, opened=row.open)
        else:
            self._content(painter, rect.adjusted(PAD, 0, -PAD, -1), model, row, index, ground)
        if current and table.view.hasFocus() and table.view.currentIndex() == index:
            paint.box(painter, rect.adjusted(1, 1, -1, -2), 3, None, "focus", 2)

    def _content(self, painter: QPainter, rect: QRectF, model: Model, row: Row, index: Index, ground: str) -> None:
        column, value = model.column(index.column()), model.value(index.row(), index.column())
        role = "text3" if row.muted else "text"
        weight = 600 if row.kind == "group" and column.kind in ("text", "amount", "int") else 400
        middle = rect.center().y()
        match column.kind:
            case "check":
                if row.checked is not None:
                    tick(painter, rect.left() + 2, middle - 8, row.checked)
            case "icon":
                if value:
                    icons.draw(painter, str(value), rect.left(), middle - 8, 16, "text2")
            case "chip":
                self._chip(painter, rect, column, value)
            case "tree":
                self._tree(painter, rect, row, str(value or ""))
            case "link":
                words = shown(column, value)
                paint.text(painter, rect.adjusted(22 if row.kind == "child" else 0, 0, 0, 0), words, theme.font(13, 500), "link")
            case "age":
                paint.text(painter, rect, model.words(index.row(), index.column()), theme.font(), role, paint.RIGHT, elide=False)
            case "late":
                days = model.days_late(value)
                late = days > 0
                paint.text(painter, rect, str(days) if late else "–", theme.font(13, 500 if late else 400),
                           "danger_t" if late else "text3", paint.RIGHT, elide=False)
            case "pair":
                self._pair(painter, rect, value)
            case "marked" if isinstance(value, tuple):
                self._marked(painter, rect, value, _number(model, index.row(), index.column()))
            case "gauge" if value is not None:
                self._gauge(painter, rect, Decimal(value), model.mark_of(index.row(), column),
                            model.words(index.row(), index.column()))
            case "person":
                act_cells.person(painter, rect, str(value or ""))
            case "clip":
                act_cells.clip(painter, rect, int(value or 0))
            case "sign" if isinstance(value, Signature):
                act_cells.signature(painter, rect, value, ground)
            case "drill":
                words = model.words(index.row(), index.column())
                paint.text(painter, rect, words or "–", theme.font(), role if row.muted else "link" if words else "text3")
            case _:
                words = model.words(index.row(), index.column())
                align = paint.RIGHT if column.kind in RIGHT_KINDS else paint.LEFT
                if column.kind == "amount" and value == 0:
                    words, role = "–", "text3"
                paint.text(painter, rect, words, theme.font(13, weight), role, align, elide=column.kind not in RIGHT_KINDS)

    def _pair(self, painter: QPainter, rect: QRectF, value: Any) -> None:
        """A value with a muted one behind it."""
        if not isinstance(value, tuple):
            return
        paint.text(painter, rect, str(value[0]), theme.font(13, 500), "link")
        wide = paint.width(str(value[0]), theme.font(13, 500)) + 8
        paint.text(painter, rect.adjusted(wide, 0, 0, 0), str(value[1]), theme.font(12), "text3")

    def _marked(self, painter: QPainter, rect: QRectF, value: Any, words: str) -> None:
        """A number with a mark before it, which the words of the cell tell."""
        paint.text(painter, rect, words, theme.font(), "text3" if value[0] is None else "text", paint.RIGHT, elide=False)
        if value[1]:
            left = rect.right() - paint.width(words, theme.font()) - MARK + 2
            paint.glyph(painter, left, rect.center().y(), value[1], f"{value[2]}_s")

    def _gauge(self, painter: QPainter, rect: QRectF, value: Decimal, mark: Decimal | None, words: str) -> None:
        """A bar with the threshold on it, and the percentage: red beyond the whole, amber beyond the threshold."""
        over = value > 100
        paint.text(painter, rect, words, theme.font(), "danger_t" if over else "text", paint.RIGHT, elide=False)
        wide = min(GAUGE, rect.width() - paint.width(words, theme.font()) - 8)
        if wide < GAUGE / 2:
            return
        middle = rect.center().y()
        bar = QRectF(rect.left(), middle - 2.5, wide, 5)
        paint.box(painter, bar, 2.5, "sunken")
        share = float(min(max(value, Decimal(0)), Decimal(FULL)) / FULL)
        role = "danger_s" if over else "warning_s" if mark is not None and value > mark else "c2"
        if share > 0:
            paint.box(painter, QRectF(bar.left(), bar.top(), max(4.0, wide * share), 5), 2.5, role)
        if mark is not None and mark <= FULL:
            painter.fillRect(QRectF(bar.left() + wide * float(mark / FULL) - 1, middle - 6, 2, 12), theme.colour("text"))

    def _chip(self, painter: QPainter, rect: QRectF, column: Column, value: Any) -> None:
        """A status chip."""
        words, tone, shape = _chip_of(column, value)
        if words:
            paint.chip(painter, rect.left(), rect.center().y() - 10, words, tone, shape, most=rect.width() + 6)

    def _tree(self, painter: QPainter, rect: QRectF, row: Row, words: str) -> None:
        """A group's chevron and name, or a child's document."""
        if row.kind == "group":
            icons.draw(painter, "chevron-down" if row.open else "chevron-right", rect.left(), rect.center().y() - 7, 14)
            paint.text(painter, rect.adjusted(22, 0, 0, 0), words, theme.font(13, 600), "text3" if row.muted else "text")
        else:
            paint.text(painter, rect.adjusted(22, 0, 0, 0), words, theme.font(13, 500), "link")

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """All rows are equally high."""
        return QSize(80, ROW)
