"""One table for every list: rows by pages from a Listing, or from memory; one delegate paints every kind of cell."""

from array import array
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QEvent, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from app import i18n
from app.core.changes import Changes
from app.queries.listing import Column, Listing, ListQuery
from app.services.desk import Desk
from app.views.kit import icons, paint
from app.views.kit.fields import tick
from app.views.kit.theme import theme

Index = QModelIndex | QPersistentModelIndex
PAGE = 200
ROW, HEAD, FOOT, PAD = 30, 30, 30, 10
RIGHT_KINDS = {"amount", "int", "percent"}


@dataclass(frozen=True, slots=True)
class Row:
    """A row kept in memory: its id, values, and how it looks (group rows can be opened, muted ones are grey)."""

    key: int
    values: tuple[Any, ...]
    kind: str = "row"
    parent: int | None = None
    open: bool = False
    checked: bool | None = False
    muted: bool = False
    icon: str = ""


class Source:
    """Where rows come from: a list in the file, or rows in memory."""

    def __init__(self, columns: Sequence[Column]) -> None:
        self.columns = list(columns)

    def count(self) -> int:
        """How many rows."""
        raise NotImplementedError

    def row(self, index: int) -> Row:
        """One row."""
        raise NotImplementedError


class ListSource(Source):
    """A Listing of the company file: ids at once, rows by pages when they are looked at."""

    def __init__(self, desk: Desk, listing: Listing, query: ListQuery) -> None:
        super().__init__(listing.columns)
        self.desk, self.listing, self.query = desk, listing, query
        self.keys: array[int] = array("q")
        self.totals: dict[str, dict[str, int]] = {}
        self._rows: dict[int, Row] = {}

    def load(self) -> None:
        """Ids and totals anew."""
        with self.desk.reading() as session:
            self.keys = self.listing.keys(session, self.query)
            self.totals = self.listing.totals(session, self.query)
        self._rows.clear()

    def count(self) -> int:
        """How many rows."""
        return len(self.keys)

    def row(self, index: int) -> Row:
        """One row, with the page around it."""
        found = self._rows.get(index)
        if found is None:
            start = index // PAGE * PAGE
            keys = self.keys[start:start + PAGE]
            with self.desk.reading() as session:
                rows = self.listing.rows(session, self.query, keys)
            if len(self._rows) > 20 * PAGE:
                self._rows.clear()
            for offset, values in enumerate(rows):
                self._rows[start + offset] = Row(keys[offset], values)
            found = self._rows.get(index, Row(-1, ("",) * len(self.columns)))
        return found


class MemorySource(Source):
    """Rows that are here already; group rows hide their children until opened."""

    def __init__(self, columns: Sequence[Column], rows: Sequence[Row] = ()) -> None:
        super().__init__(columns)
        self.all: list[Row] = list(rows)
        self.shown: list[int] = []
        self.settle()

    def settle(self) -> None:
        """Which rows are visible."""
        opened = {r.key for r in self.all if r.kind == "group" and r.open}
        self.shown = [n for n, r in enumerate(self.all) if r.parent is None or r.parent in opened]

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Other rows."""
        self.all = list(rows)
        self.settle()

    def change(self, index: int, **more: Any) -> None:
        """Change one shown row."""
        self.all[self.shown[index]] = replace(self.all[self.shown[index]], **more)

    def count(self) -> int:
        """How many are visible."""
        return len(self.shown)

    def row(self, index: int) -> Row:
        """One visible row."""
        return self.all[self.shown[index]]


class Model(QAbstractTableModel):
    """Qt's view of a source; formats each cell once when asked."""

    def __init__(self, source: Source, currency: str) -> None:
        super().__init__()
        self.source = source
        self.currency = currency
        self.today = source.desk.today if isinstance(source, ListSource) else date.min
        self.visible = [n for n, c in enumerate(source.columns) if not c.hidden]
        self._places = {c.name: n for n, c in enumerate(source.columns)}

    def column(self, section: int) -> Column:
        """The column of a section."""
        return self.source.columns[self.visible[section]]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Rows."""
        return 0 if parent.isValid() else self.source.count()

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Columns."""
        return 0 if parent.isValid() else len(self.visible)

    def value(self, row: int, section: int) -> Any:
        """The raw value of a cell."""
        values = self.source.row(row).values
        place = self.visible[section]
        return values[place] if place < len(values) else None

    def currency_of(self, row: int, column: Column) -> str:
        """The currency of an amount."""
        if column.currency is None:
            return self.currency
        return str(self.source.row(row).values[self._places[column.currency]] or self.currency)

    def days_late(self, value: Any) -> int:
        """Days from a due date to the work date; a number stays what it is."""
        if isinstance(value, date):
            return (self.today - value).days
        return value if isinstance(value, int) else 0

    def words(self, row: int, section: int) -> str:
        """A cell as text in the user's region."""
        column = self.column(section)
        if column.kind == "late":
            days = self.days_late(self.value(row, section))
            return str(days) if days > 0 else "–"
        return shown(column, self.value(row, section), self.currency_of(row, column) if column.kind == "amount" else "")

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Texts for screen readers and copying; the delegate paints from the raw value."""
        if role == Qt.ItemDataRole.DisplayRole:
            return self.words(index.row(), index.column())
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{i18n._(self.column(index.column()).title)} {self.words(index.row(), index.column())}"
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Column titles."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole and section < len(self.visible):
            return i18n._(self.column(section).title) if self.column(section).title else ""
        return None

    def reset(self) -> None:
        """Everything may be different."""
        self.beginResetModel()
        self.endResetModel()


def shown(column: Column, value: Any, currency: str = "") -> str:
    """A value as text, by the kind of its column."""
    if value is None:
        return ""
    match column.kind:
        case "amount":
            return i18n.amount(int(value), currency or "EUR", i18n.region())
        case "date":
            return i18n.day(value, i18n.region()) if isinstance(value, date) else str(value)
        case "percent":
            return i18n.percent(Decimal(value), i18n.region())
        case "words":
            return str(value.get(i18n.language()) or value.get("en", "")) if isinstance(value, Mapping) else str(value)
        case "flag":
            return i18n._("Yes") if value else ""
        case "pair":
            return f"{value[0]} {value[1]}" if isinstance(value, tuple) else str(value)
        case "chip":
            word = column.names.get(value, value[0] if isinstance(value, tuple) else value)
            return i18n._(str(word)) if word not in ("", None) else ""
    name = column.names.get(value)
    return i18n._(name) if name else str(value)


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
        ground = "selected" if selected else "surface2" if row.kind == "child" else "surface"
        painter.fillRect(rect, theme.colour(ground))
        painter.fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), theme.colour("line"))
        if index.column() == 0 and current:
            painter.fillRect(QRectF(rect.left(), rect.top(), 3, rect.height() - 1), theme.colour("accent"))
        self._content(painter, rect.adjusted(PAD, 0, -PAD, -1), model, row, index)
        if current and table.view.hasFocus() and table.view.currentIndex() == index:
            paint.box(painter, rect.adjusted(1, 1, -1, -2), 3, None, "focus", 2)

    def _content(self, painter: QPainter, rect: QRectF, model: Model, row: Row, index: Index) -> None:
        column, value = model.column(index.column()), model.value(index.row(), index.column())
        role = "text3" if row.muted else "text"
        weight = 600 if row.kind == "group" and column.kind in ("text", "amount", "int") else 400
        middle = rect.center().y()
        match column.kind:
            case "check":
                if row.kind != "child" and row.checked is not None:
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
            case "late":
                days = model.days_late(value)
                late = days > 0
                paint.text(painter, rect, str(days) if late else "–", theme.font(13, 500 if late else 400),
                           "danger_t" if late else "text3", paint.RIGHT, elide=False)
            case "pair":
                self._pair(painter, rect, value)
            case _:
                words = model.words(index.row(), index.column())
                align = paint.RIGHT if column.kind in RIGHT_KINDS else paint.LEFT
                paint.text(painter, rect, words, theme.font(13, weight), role, align, elide=column.kind not in RIGHT_KINDS)

    def _pair(self, painter: QPainter, rect: QRectF, value: Any) -> None:
        """A value with a muted one behind it."""
        if not isinstance(value, tuple):
            return
        paint.text(painter, rect, str(value[0]), theme.font(13, 500), "link")
        wide = paint.width(str(value[0]), theme.font(13, 500)) + 8
        paint.text(painter, rect.adjusted(wide, 0, 0, 0), str(value[1]), theme.font(12), "text3")

    def _chip(self, painter: QPainter, rect: QRectF, column: Column, value: Any) -> None:
        """A status chip; a value of three is words, tone, glyph."""
        if isinstance(value, tuple):
            words, tone, shape = value
        else:
            words = shown(column, value)
            tone, shape = column.tones.get(value, ("neutral", "dot"))
        if words:
            paint.chip(painter, rect.left(), rect.center().y() - 10, str(words), tone, shape, most=rect.width() + 6)

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

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """Title, arrow, hairline."""
        column = self._table.model_.column(section)
        area = QRectF(rect)
        painter.save()
        painter.fillRect(area, theme.colour("surface2"))
        painter.fillRect(QRectF(area.left(), area.bottom() - 1, area.width(), 1), theme.colour("line"))
        inner = area.adjusted(PAD, 0, -PAD, -1)
        right = column.kind in RIGHT_KINDS or column.kind == "late"
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
    """Totals under their columns."""

    def __init__(self, table: "Table") -> None:
        super().__init__()
        self._table = table
        self.setFixedHeight(FOOT)
        self.words = ""
        self.figures: dict[str, str] = {}

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Words at the left, each total under its column."""
        painter, view = QPainter(self), self._table.view
        painter.fillRect(self.rect(), theme.colour("surface2"))
        painter.fillRect(QRectF(0, 0, self.width(), 1), theme.colour("line2"))
        limit = self.width()
        for section in range(self._table.model_.columnCount()):
            figure = self.figures.get(self._table.model_.column(section).name)
            if figure is None:
                continue
            x = view.columnViewportPosition(section)
            limit = min(limit, x)
            rect = QRectF(x - 60, 0, view.columnWidth(section) - PAD + 60, FOOT)
            paint.text(painter, rect, figure, theme.font(13, 600), "text", paint.RIGHT, elide=False)
        paint.text(painter, QRectF(PAD, 0, max(80, limit - 20), FOOT), self.words, theme.font(13, 600), "text")


class View(QTableView):
    """Qt's table with our keys: Enter opens, Space ticks, arrows open groups, Ctrl+C copies."""

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

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on a check box or chevron acts at once."""
        index = self.indexAt(event.position().toPoint())
        super().mousePressEvent(event)
        if index.isValid():
            self._table.clicked(index.row(), index.column(), event.position().x())


class Table(QWidget):
    """A framed table with head, rows and totals; tells what is opened, chosen and ticked."""

    opened = Signal(int)
    chosen = Signal(int)
    ticked = Signal()
    sorted = Signal(str, bool)

    def __init__(self, source: Source, *, currency: str = "EUR", name: str = "", footer: bool = False) -> None:
        super().__init__()
        self.model_ = Model(source, currency)
        self.sorted_by: tuple[str, bool] | None = None
        self.view = View(self)
        self.view.setModel(self.model_)
        self._delegate = Delegate(self)
        self.view.setItemDelegate(self._delegate)
        self.view.setHorizontalHeader(Header(self))
        self._set_up_view(name)
        self.footer = Footer(self) if footer else None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.setSpacing(0)
        layout.addWidget(self.view)
        if self.footer is not None:
            layout.addWidget(self.footer)
        self._widths()
        theme.changed.connect(self._recolour)

    def _set_up_view(self, name: str) -> None:
        view = self.view
        view.setAccessibleName(name or i18n._("List"))
        view.verticalHeader().hide()
        view.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        view.verticalHeader().setDefaultSectionSize(ROW)
        view.setShowGrid(False)
        view.setFrameShape(QFrame.Shape.NoFrame)
        view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setTabKeyNavigation(False)
        view.setWordWrap(False)
        view.doubleClicked.connect(lambda _index: self.open_current())
        view.selectionModel().currentRowChanged.connect(lambda new, _old: self.chosen.emit(self.key_at(new.row())))

    def _recolour(self) -> None:
        self.view.viewport().update()
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The frame."""
        paint.box(QPainter(self), QRectF(self.rect()), 4, "surface", "line")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stretching columns take what is left."""
        super().resizeEvent(event)
        self._widths()

    def _widths(self) -> None:
        columns = [self.model_.column(n) for n in range(self.model_.columnCount())]
        free = self.width() - 14 - sum(c.width for c in columns if not c.stretch)
        stretching = [c for c in columns if c.stretch]
        for section, column in enumerate(columns):
            wide = max(column.width, free // len(stretching)) if column.stretch else column.width
            self.view.setColumnWidth(section, wide)

    # ------------------------------------------------------------ rows

    def key_at(self, row: int) -> int:
        """The id of a row; -1 = none."""
        return self.model_.source.row(row).key if 0 <= row < self.model_.rowCount() else -1

    def current(self) -> int:
        """The id of the current row; -1 = none."""
        return self.key_at(self.view.currentIndex().row())

    def current_row(self) -> Row | None:
        """The current row."""
        at = self.view.currentIndex().row()
        return self.model_.source.row(at) if 0 <= at < self.model_.rowCount() else None

    def selected(self) -> list[int]:
        """Ids of the selected rows."""
        return [self.key_at(i.row()) for i in self.view.selectionModel().selectedRows()]

    def refresh(self, *, keep: int | None = None) -> None:
        """Show the source anew with the same row current."""
        wanted = self.current() if keep is None else keep
        self.model_.reset()
        self._widths()
        rows = self.model_.rowCount()
        at = next((n for n in range(min(rows, 5_000)) if self.key_at(n) == wanted), 0 if rows else -1)
        if at >= 0:
            self.view.setCurrentIndex(self.model_.index(at, 0))
        if self.footer is not None:
            self.footer.update()

    def open_current(self) -> None:
        """Open what the current row stands for; a group is folded."""
        row = self.current_row()
        if row is None:
            return
        if row.kind == "group":
            self.fold_current(not row.open)
        else:
            self.opened.emit(row.key)

    def fold_current(self, opened: bool) -> bool:
        """Open or close the current group."""
        row, source = self.current_row(), self.model_.source
        if row is None or row.kind != "group" or not isinstance(source, MemorySource) or row.open == opened:
            return False
        source.change(self.view.currentIndex().row(), open=opened)
        source.settle()
        self.refresh(keep=row.key)
        return True

    def toggle_current(self) -> None:
        """Tick or untick the current row."""
        row, source = self.current_row(), self.model_.source
        if row is None or row.checked is None or not isinstance(source, MemorySource) or row.kind == "child":
            return
        source.change(self.view.currentIndex().row(), checked=not row.checked)
        self.view.viewport().update()
        self.view.horizontalHeader().viewport().update()
        self.ticked.emit()

    def clicked(self, row: int, section: int, x: float) -> None:
        """A mouse click on a check box or on a group's chevron."""
        column = self.model_.column(section)
        if column.kind == "check":
            self.toggle_current()
        elif column.kind == "tree" and x - self.view.columnViewportPosition(section) < 30:
            found = self.model_.source.row(row)
            self.fold_current(not found.open)

    def all_checked(self) -> bool | None:
        """True all, False none, None some of the rows that can be ticked."""
        source = self.model_.source
        states = {r.checked for r in source.all if r.kind != "child"} if isinstance(source, MemorySource) else set()
        return states.pop() if len(states) == 1 else None if states else False

    def check_all(self, on: bool) -> None:
        """Tick or untick every row."""
        source = self.model_.source
        if isinstance(source, MemorySource):
            source.all = [replace(r, checked=on) if r.kind != "child" and r.checked is not None else r for r in source.all]
            self.view.viewport().update()
            self.view.horizontalHeader().viewport().update()
            self.ticked.emit()

    def sort_by(self, section: int) -> None:
        """Order by a column; the same again turns it round."""
        column = self.model_.column(section)
        if column.kind == "check":
            self.check_all(self.all_checked() is not True)
            return
        descending = not self.sorted_by[1] if self.sorted_by and self.sorted_by[0] == column.name else column.kind in RIGHT_KINDS
        self.sorted_by = (column.name, descending)
        self.sorted.emit(column.name, descending)
        self.view.horizontalHeader().viewport().update()

    def copy(self, *, headers: bool = False) -> str:
        """Selected rows as tab-separated text with locale decimals, as a spreadsheet reads them (usability 2.3)."""
        rows = sorted(i.row() for i in self.view.selectionModel().selectedRows())
        sections = range(self.model_.columnCount())
        lines = ["\t".join(str(self.model_.headerData(n, Qt.Orientation.Horizontal)) for n in sections)] if headers else []
        lines += ["\t".join(self._plain(r, n) for n in sections) for r in rows]
        text = "\n".join(lines)
        QGuiApplication.clipboard().setText(text)
        return text

    def _plain(self, row: int, section: int) -> str:
        """A cell for a spreadsheet: no grouping, an ordinary minus."""
        words = self.model_.words(row, section)
        if self.model_.column(section).kind in RIGHT_KINDS:
            grouping = i18n.separators(i18n.region())[1]
            return words.replace(grouping, "").replace("\u2212", "-")
        return words

    def changeEvent(self, event: QEvent) -> None:
        """Another language or font."""
        super().changeEvent(event)
        self.view.viewport().update()


class ListTable(Table):
    """A table over a Listing that follows search, filters, order and announced changes."""

    counted = Signal(int, int)

    def __init__(self, desk: Desk, listing: Listing, query: ListQuery, *, currency: str = "EUR") -> None:
        self._list = ListSource(desk, listing, query)
        super().__init__(self._list, currency=currency, name=i18n._(listing.title), footer=any(c.total for c in listing.columns))
        self.sorted_by = (query.order or listing.order or (("", False),))[0]
        self.sorted.connect(self._reorder)
        self._stop = desk.file.announcer.listen(self._changed)
        self.destroyed.connect(self._stop)
        self.reload()

    @property
    def query(self) -> ListQuery:
        """What is asked now."""
        return self._list.query

    @property
    def listing(self) -> Listing:
        """Which list."""
        return self._list.listing

    def ask(self, **more: Any) -> None:
        """Change search, filters or scope and look again."""
        self._list.query = replace(self._list.query, **more)
        self.reload()

    def _reorder(self, column: str, descending: bool) -> None:
        self.ask(order=((column, descending),))

    def _changed(self, changes: Changes) -> None:
        if changes.touches(self._list.listing.changes):
            self.reload()

    def reload(self) -> None:
        """Ask the file again."""
        self._list.load()
        if self.footer is not None:
            self._foot()
        self.refresh()
        self.counted.emit(self._list.count(), len(self.view.selectionModel().selectedRows()))

    def _foot(self) -> None:
        """Totals per currency; more than one currency is not added up but listed."""
        assert self.footer is not None
        self.footer.figures = {}
        for name, sums in self._list.totals.items():
            parts = [(code or self.model_.currency, total) for code, total in sorted(sums.items())]
            words = [i18n.amount(total, code, i18n.region()) + (f" {code}" if len(parts) > 1 else "") for code, total in parts]
            self.footer.figures[name] = "  ".join(words[:3])
        self.footer.words = i18n._("Total")
