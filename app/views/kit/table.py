"""One table for every list: its columns can be arranged, its rows copied, searched by letters and kept in place."""

import time
from collections.abc import Container, Mapping, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, QItemSelectionRange, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QVBoxLayout, QWidget

from app import i18n
from app.core import tsv
from app.core.changes import Changes
from app.core.search import folded
from app.queries.listing import Column, Listing, ListQuery
from app.services.desk import Desk
from app.services.list_filters import meanings
from app.views.kit import arrangement, cells, paint
from app.views.kit.act_cells import ACTING
from app.views.kit.arrangement import Arrangement
from app.views.kit.cells import PAD, ROW, Delegate
from app.views.kit.frozen import Frozen
from app.views.kit.relay import Relay
from app.views.kit.rows import RIGHT_KINDS as RIGHT_KINDS
from app.views.kit.rows import ListSource as ListSource
from app.views.kit.rows import MemorySource as MemorySource
from app.views.kit.rows import Model as Model
from app.views.kit.rows import Row as Row
from app.views.kit.rows import Source as Source
from app.views.kit.table_parts import ARROW, Footer, Header, View
from app.views.kit.theme import theme
from app.views.kit.widgets import Ground

MEASURED, PATIENCE, KEPT, SUMMED = 40, 1.0, 500, 50_000
"""Rows measured for widths; seconds in which letters make one word; selected rows that survive a refresh; rows added up."""
NARROW, NAMED, READABLE, SHORT, MAIN, WIDEST, FLEXIBLE, AIRY, BAR = 84, 98, 132, 150, 180, 420, 250, 22, 14


class Table(QWidget):
    """A framed table with head, rows and totals; tells what is opened, chosen, ticked, sorted and arranged."""

    opened = Signal(int)
    chosen = Signal(int)
    ticked = Signal()
    sorted = Signal(str, bool)
    arranged = Signal()
    selection_changed = Signal()
    drilled = Signal(int, str)
    asked = Signal(QPoint)
    asked_at_head = Signal(int, QPoint)
    first: tuple[str, ...] = ()

    def __init__(self, source: Source, *, currency: str = "EUR", name: str = "", footer: bool = False) -> None:
        super().__init__()
        self.model_ = Model(source, currency)
        self.sorted_by: tuple[str, bool] | None = None
        self.arrangement: Arrangement = arrangement.supplied(source.columns, self.first)
        self._natural: dict[str, int] = {}
        self._ours = False
        self._typed, self._typed_at = "", 0.0
        self._current_key = -1
        self._selected_keys: list[int] = []
        self.view = View(self)
        self.view.setModel(self.model_)
        self._delegate = Delegate(self)
        self.view.setItemDelegate(self._delegate)
        self.header = Header(self)
        self.view.setHorizontalHeader(self.header)
        self.frozen = Frozen(self)
        self._set_up_view(name)
        self.footer = Footer(self) if footer else None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.setSpacing(0)
        layout.addWidget(self.view)
        if self.footer is not None:
            layout.addWidget(self.footer)
            self.view.horizontalScrollBar().valueChanged.connect(self.footer.update)
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
        view.setCornerWidget(Ground("surface"))
        view.doubleClicked.connect(lambda _index: self.open_current())
        view.selectionModel().currentRowChanged.connect(lambda new, _old: self._note_current(new.row()))
        view.selectionModel().selectionChanged.connect(lambda *_args: self._note_selection())

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

    # ------------------------------------------------------------ columns

    def columns(self) -> list[Column]:
        """The columns shown, from left to right."""
        return [self.model_.column(n) for n in range(self.model_.columnCount())]

    def arrange(self, wanted: Arrangement) -> None:
        """Show the columns in this order and width."""
        self.arrangement = wanted
        places = {c.name: n for n, c in enumerate(self.model_.source.columns)}
        self.model_.visible = [places[p.name] for p in wanted if p.shown]
        self.refresh()

    def rearrange(self, wanted: Arrangement) -> None:
        """Show the columns as the user arranged them just now, and tell it."""
        self.arrange(wanted)
        self.arranged.emit()

    def take_moves(self) -> None:
        """A column was dragged: the order on the screen becomes the order of the columns."""
        header = self.header
        names = [self.model_.column(header.logicalIndex(n)).name for n in range(header.count())]
        if names == [c.name for c in self.columns()]:
            return
        for section in range(header.count()):
            header.blockSignals(True)
            header.moveSection(header.visualIndex(section), section)
            header.blockSignals(False)
        self.rearrange(arrangement.in_order(self.arrangement, names))

    def take_width(self, section: int, _old: int, new: int) -> None:
        """A column was dragged to another width."""
        if not self._ours and section < self.model_.columnCount():
            self.arrangement = arrangement.changed(self.arrangement, self.model_.column(section).name,
                                                   width=min(max(new, arrangement.LEAST), arrangement.MOST))
            self.arranged.emit()
        if self.footer is not None:
            self.footer.update()

    def fit(self, section: int) -> None:
        """As wide as its contents want (a double click at the edge)."""
        self.rearrange(arrangement.changed(self.arrangement, self.model_.column(section).name, width=0))

    def _head(self, column: Column) -> int:
        """The width of a head with its arrow."""
        head = int(paint.width(i18n._(column.title) if column.title else "", theme.font(12, 600))) + 2 * PAD + 1
        return head + (ARROW if self.sorted_by and self.sorted_by[0] == column.name else 0)

    def _wanted(self, section: int) -> int:
        """What a column wants: its head, and the first rows; it grows with them and never jumps back."""
        column = self.model_.column(section)
        if column.kind == "check":
            return cells.CHECK
        rows = min(self.model_.rowCount(), MEASURED)
        head = self._head(column)
        if self.footer is not None and column.name in self.footer.figures:
            head = max(head, int(paint.width(self.footer.figures[column.name], theme.font(13, 600))) + 2 * PAD + 1)
        if not rows:
            return max(head, column.width)
        wide = max([head, *(cells.wide(self.model_, n, section) for n in range(rows))])
        found = max(self._natural.get(column.name, 0), min(wide, FLEXIBLE if column.stretch else WIDEST))
        self._natural[column.name] = found
        return found

    def _widths(self) -> None:
        """Own widths first, the others as they want; texts give way when there is too little room, one takes what is left."""
        columns = self.columns()
        own = {p.name: p.width for p in self.arrangement if p.width}
        widths = [own.get(c.name) or self._wanted(n) for n, c in enumerate(columns)]
        high = self.height() - (self.footer.height() if self.footer is not None else 0) - self.header.height()
        free = self.width() - 2 - (BAR if self.model_.rowCount() * ROW > high else 0)
        over = sum(widths) - free
        if over > 0 and self.width() > READABLE:
            _give_way(columns, widths, {n: self._head(c) for n, c in enumerate(columns) if c.name not in own}, over)
        elif over < 0:
            _spread(columns, widths, own, -over)
        self._ours = True
        for section, wide in enumerate(widths):
            self.view.setColumnWidth(section, wide)
        self._ours = False

    # ------------------------------------------------------------ rows

    def key_at(self, row: int) -> int:
        """The id of a row; -1 = none."""
        return self.model_.source.key(row) if 0 <= row < self.model_.rowCount() else -1

    def current(self) -> int:
        """The id of the current row; -1 = none."""
        return self.key_at(self.view.currentIndex().row())

    def current_row(self) -> Row | None:
        """The current row."""
        at = self.view.currentIndex().row()
        return self.model_.source.row(at) if 0 <= at < self.model_.rowCount() else None

    def _selection(self) -> list[QItemSelectionRange]:
        found = self.view.selectionModel().selection()
        return [found.at(n) for n in range(found.size())]

    def selected_rows(self) -> list[int]:
        """Which rows are selected; no row is fetched for it."""
        return sorted({n for part in self._selection() for n in range(part.top(), part.bottom() + 1)})

    def selected_count(self) -> int:
        """How many rows are selected."""
        return sum(part.height() for part in self._selection())

    def selected(self) -> list[int]:
        """Ids of the selected rows."""
        return [self.key_at(n) for n in self.selected_rows()]

    def refresh(self, *, keep: int | None = None) -> None:
        """Show the source anew: the same row current at the same height, the same rows selected."""
        at, selected = self.view.currentIndex(), self._selected_keys
        wanted = self._current_key if keep is None else keep
        section, height = max(at.column(), 0), self.view.rowViewportPosition(at.row()) if at.isValid() else -1
        self.model_.reset()
        self._widths()
        rows = self.model_.rowCount()
        row = self.model_.source.index_of(wanted) if rows and wanted != -1 else -1
        if row < 0 and rows:
            row = min(max(at.row(), 0), rows - 1) if keep is None else 0
        if row >= 0:
            self._go(row, min(section, max(self.model_.columnCount() - 1, 0)), height)
            self._select_again(selected)
        if self.footer is not None:
            self.footer.update()

    def stand_on(self, row: int, section: int) -> None:
        """Make a cell the current one and its row the only selected one, whatever keys are held down just now."""
        flags = QItemSelectionModel.SelectionFlag
        self.view.selectionModel().setCurrentIndex(self.model_.index(row, section), flags.ClearAndSelect | flags.Rows)

    def _go(self, row: int, section: int, height: int) -> None:
        self.stand_on(row, section)
        if 0 <= height < self.view.viewport().height():
            self.view.verticalScrollBar().setValue(row * ROW - height)

    def _select_again(self, keys: Sequence[int]) -> None:
        """The rows that were selected, as far as they are still there."""
        if len(keys) < 2:
            return
        chosen, last = QItemSelection(), self.model_.columnCount() - 1
        for row in (self.model_.source.index_of(key) for key in keys):
            if row >= 0:
                chosen.select(self.model_.index(row, 0), self.model_.index(row, last))
        self.view.selectionModel().select(chosen, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def _note_current(self, row: int) -> None:
        self._current_key = self.key_at(row)
        self.chosen.emit(self._current_key)

    def _note_selection(self) -> None:
        """Remember what is selected, unless it is nearly everything."""
        self._selected_keys = self.selected() if self.selected_count() <= KEPT else []
        self.selection_changed.emit()

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
        row = self.current_row()
        if row is None or row.checked is None:
            return
        if self.model_.source.tick(self.view.currentIndex().row(), not row.checked):
            self._show_ticks()

    def _show_ticks(self) -> None:
        self.view.viewport().update()
        self.header.viewport().update()
        self.ticked.emit()

    def clicked(self, row: int, section: int, x: float) -> None:
        """A mouse click on a check box, on a group's chevron, or on a cell that leads somewhere."""
        column, there = self.model_.column(section), self.model_.source.row(row)
        if there.band is not None:
            self.fold_current(not there.open)
        elif column.kind == "check":
            self.toggle_current()
        elif column.kind in ACTING:
            self.drilled.emit(there.key, column.name)
        elif column.kind == "tree" and x - self.view.columnViewportPosition(section) < 30:
            self.fold_current(not there.open)

    def all_checked(self) -> bool | None:
        """True all, False none, None some of the rows that can be ticked."""
        return self.model_.source.ticked()

    def check_all(self, on: bool) -> None:
        """Tick or untick every row."""
        if self.model_.source.tick_all(on):
            self._show_ticks()

    # ------------------------------------------------------------ order, letters, copies

    def sort_by(self, section: int) -> None:
        """Order by a column; the same again turns it round."""
        column = self.model_.column(section)
        if column.kind == "check":
            self.check_all(self.all_checked() is not True)
            return
        descending = not self.sorted_by[1] if self.sorted_by and self.sorted_by[0] == column.name else column.kind in RIGHT_KINDS
        self.set_order(column.name, descending)

    def set_order(self, name: str, descending: bool) -> None:
        """Order by a column in one direction."""
        self.sorted_by = (name, descending)
        source = self.model_.source
        if isinstance(source, MemorySource):
            source.sort(name, descending)
            self.refresh()
        self.sorted.emit(name, descending)
        self.header.viewport().update()

    def sort_current(self) -> None:
        """Order by the column of the current cell (Alt+F7)."""
        if self.view.currentIndex().isValid():
            self.sort_by(self.view.currentIndex().column())

    def look_for(self, letters: str) -> None:
        """Go to the first row that begins with the letters typed one after the other."""
        now = time.monotonic()
        self._typed = self._typed + letters if now - self._typed_at < PATIENCE else letters
        self._typed_at = now
        row = self._beginning(self._looked_in(), self._typed) if self._typed.strip() else -1
        if row >= 0:
            self.stand_on(row, max(self.view.currentIndex().column(), 0))

    def _looked_in(self) -> str:
        """The sorted column, or the first of texts."""
        texts = [c.name for c in self.columns() if c.kind in ("text", "link", "tree", "pair")]
        return self.sorted_by[0] if self.sorted_by and self.sorted_by[0] in texts else texts[0] if texts else ""

    def _beginning(self, name: str, typed: str) -> int:
        section, wanted = self.model_.section_of(name), folded(typed)
        if section < 0:
            return -1
        return next((n for n in range(self.model_.rowCount()) if folded(self.model_.words(n, section)).startswith(wanted)), -1)

    def copy(self, *, headers: bool = False) -> str:
        """Selected rows as tab-separated text with locale decimals, as a spreadsheet reads them (usability 2.3)."""
        sections = [n for n, c in enumerate(self.columns()) if c.kind not in ("check", "icon")]
        titles = [[str(self.model_.headerData(n, Qt.Orientation.Horizontal)) for n in sections]] if headers else []
        cells_ = [[self.model_.plain(row, n) for n in sections] for row in self.selected_rows()]
        text = tsv.write([*titles, *cells_])
        QGuiApplication.clipboard().setText(text)
        return text

    def changeEvent(self, event: QEvent) -> None:
        """Another language or font."""
        super().changeEvent(event)
        self.view.viewport().update()


def _give_way(columns: Sequence[Column], widths: list[int], heads: Mapping[int, int], over: int) -> None:
    """Texts become narrower where there is too little room, but stay readable: long ones first, short ones then, heads last.

    `heads` = what the head of each column wants that has no width of the user's own.
    """
    least = {n: READABLE if c.stretch else NAMED if c.names else NARROW for n, c in enumerate(columns)
             if n in heads and (c.kind in ("text", "tree") or c.stretch)}
    whole = {n: max(wide, heads[n]) for n, wide in least.items()}
    short = {n: max(wide, min(widths[n], MAIN if columns[n].stretch else SHORT)) for n, wide in whole.items()}
    for floors in (short, whole, least):
        spare = {n: max(0, widths[n] - wide) for n, wide in floors.items()}
        room = sum(spare.values())
        if over <= 0 or not room or (floors is least and room < over):
            # Heads are not cut where one has to scroll all the same.
            continue
        taken = {n: -(-min(over, room) * wide // room) for n, wide in spare.items()}
        for n, less in taken.items():
            widths[n] -= less
        over -= sum(taken.values())


def _spread(columns: Sequence[Column], widths: list[int], own: Container[str], left: int) -> None:
    """What is left goes to all columns a little, and the rest to the ones that stretch, else to the first text."""
    loose = [n for n, c in enumerate(columns) if c.name not in own and c.kind not in ("check", "icon")]
    each = min(AIRY, left // 2 // len(loose)) if loose else 0
    for n in loose:
        widths[n] += each
    left -= each * len(loose)
    stretching = [n for n, c in enumerate(columns) if c.stretch and c.name not in own]
    stretching = stretching or [n for n, c in enumerate(columns) if c.kind in ("text", "tree") or n == len(columns) - 1][:1]
    for n in stretching:
        widths[n] += left // len(stretching)


class ListTable(Table):
    """A table over a Listing that follows search, filters, order and announced changes."""

    counted = Signal(int, int)

    def __init__(self, desk: Desk, listing: Listing, query: ListQuery, *, currency: str = "EUR") -> None:
        self._list = ListSource(desk, listing, query)
        self.first = listing.first
        super().__init__(self._list, currency=currency, name=i18n._(listing.title), footer=any(c.total for c in listing.columns))
        self.sorted_by = (query.order or listing.order or (("", False),))[0]
        self.sorted.connect(self._reorder)
        if listing.first:
            self.arrange(self.arrangement)
        Relay(desk.file.announcer, self).changed.connect(self._changed)
        self.ask(search=query.search)

    @property
    def desk(self) -> Desk:
        """Whose list."""
        return self._list.desk

    @property
    def query(self) -> ListQuery:
        """What is asked now."""
        return self._list.query

    @property
    def listing(self) -> Listing:
        """Which list."""
        return self._list.listing

    def ask(self, **more: Any) -> None:
        """Change search, filters, order or scope and look again."""
        if "search" in more:
            more["meanings"] = meanings(self.desk, self.listing, more["search"], self.model_.currency)
        self._list.query = replace(self._list.query, **more)
        if more.get("order"):
            self.sorted_by = more["order"][0]
            self.header.viewport().update()
        self.reload()

    def marked(self) -> list[int]:
        """Ids of the marked rows, in the order they are shown."""
        return [key for key in self._list.keys if key in self._list.marked]

    def keys(self, most: int) -> list[int]:
        """Ids of the first rows, as they are shown."""
        return list(self._list.keys[:most])

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
        self.counted.emit(self._list.count(), self.selected_count())

    def whole_count(self) -> int:
        """How many rows there would be without search words and filters."""
        if not self.query.narrowed:
            return self._list.count()
        with self.desk.reading() as session:
            return self.listing.count(session, self.query.whole())

    def count_without(self, name: str) -> int:
        """How many rows there would be without the filter on one column ('' = without the search words)."""
        with self.desk.reading() as session:
            return self.listing.count(session, self.query.without(name))

    def sums(self, name: str) -> dict[str, int]:
        """What the selected rows of a column add up to, by currency; nothing when far too many are selected."""
        rows = self.selected_rows()
        if len(rows) == self._list.count() and name in self._list.totals:
            return self._list.totals[name]
        if len(rows) > SUMMED:
            return {}
        with self.desk.reading() as session:
            return self.listing.sums(session, self.query, [self._list.key(n) for n in rows], name)

    def _beginning(self, name: str, typed: str) -> int:
        """Asked of the file, so that no row is fetched for it."""
        if not name or not self.listing.column(name).is_text:
            return -1
        with self.desk.reading() as session:
            found = self.listing.beginning(session, self.query, name, typed)
        return next((n for n, key in enumerate(self._list.keys) if key in found), -1)

    def _foot(self) -> None:
        """Totals, a line for each currency: currencies are never added up."""
        assert self.footer is not None
        codes = sorted({code or self.model_.currency for sums in self._list.totals.values() for code in sums})
        lines = []
        for code in codes:
            figures = {name: i18n.amount(total, code, i18n.region()) for name, sums in self._list.totals.items()
                       for money, total in sums.items() if (money or self.model_.currency) == code}
            lines.append((f"{i18n._('Total')} {code}" if len(codes) > 1 else i18n._("Total"), figures))
        self.footer.set_lines(lines or [(i18n._("Total"), {})])
