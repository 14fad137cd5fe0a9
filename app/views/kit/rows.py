"""Rows of a table: by pages from a Listing, or from memory; Qt's model over them, and cells as words."""

from array import array
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from app import i18n
from app.core.problems import Problem
from app.core.search import sort_key
from app.queries.listing import Column, Listing, ListQuery
from app.services.desk import Desk

Index = QModelIndex | QPersistentModelIndex
PAGE, PAGES = 200, 20
RIGHT_KINDS = {"amount", "int", "percent", "number", "price", "marked", "gauge"}


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
    problems: tuple[Problem, ...] = ()
    """What the row tells in words, for *Copy details* (`kit/problem_rows`)."""
    band: tuple[str, str] | None = None
    """A group that spans all columns: its name, and what stands at the right."""


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

    def key(self, index: int) -> int:
        """The id of a row, without fetching the row."""
        raise NotImplementedError

    def index_of(self, key: int) -> int:
        """Where an id stands; -1 = nowhere."""
        raise NotImplementedError

    def tick(self, index: int, on: bool) -> bool:
        """Tick a row or take its tick away; False where rows have none."""
        return False

    def tick_all(self, on: bool) -> bool:
        """The same for every row that can be ticked."""
        return False

    def ticked(self) -> bool | None:
        """True all, False none, None some of the rows that can be ticked."""
        return False


class ListSource(Source):
    """A Listing of the company file: ids at once, rows by pages when they are looked at."""

    def __init__(self, desk: Desk, listing: Listing, query: ListQuery) -> None:
        super().__init__(listing.columns)
        self.desk, self.listing, self.query = desk, listing, query
        self.keys: array[int] = array("q")
        self.totals: dict[str, dict[str, int]] = {}
        self.marked: set[int] = set()
        self._markable = any(c.kind == "check" for c in listing.columns)
        self._pages: dict[int, list[Row]] = {}

    def load(self) -> None:
        """Ids and totals anew."""
        with self.desk.reading() as session:
            self.keys = self.listing.keys(session, self.query)
            self.totals = self.listing.totals(session, self.query)
        # What cannot be seen any more is not acted upon.
        self.marked.intersection_update(self.keys)
        self._pages.clear()

    def tick(self, index: int, on: bool) -> bool:
        """Mark a row or take its mark away."""
        if self._markable:
            (self.marked.add if on else self.marked.discard)(self.keys[index])
        return self._markable

    def tick_all(self, on: bool) -> bool:
        """Mark everything the list shows, or nothing."""
        if self._markable:
            self.marked = set(self.keys) if on else set()
        return self._markable

    def ticked(self) -> bool | None:
        """True all, False none, None some of the rows are marked."""
        return False if not self.marked else True if len(self.marked) == len(self.keys) else None

    def count(self) -> int:
        """How many rows."""
        return len(self.keys)

    def key(self, index: int) -> int:
        """The id of a row."""
        return self.keys[index]

    def index_of(self, key: int) -> int:
        """Where an id stands."""
        try:
            return self.keys.index(key)
        except ValueError:
            return -1

    def row(self, index: int) -> Row:
        """One row, with the page around it; the pages looked at last are kept."""
        number, place = divmod(index, PAGE)
        page = self._pages.get(number)
        if page is None:
            if len(self._pages) >= PAGES:
                self._pages.pop(next(iter(self._pages)))
            page = self._pages[number] = self._page(number)
        found = page[place]
        return replace(found, checked=True) if found.key in self.marked else found

    def _page(self, number: int) -> list[Row]:
        """The rows of a page; one that is gone meanwhile stays empty until the list is asked anew."""
        keys = self.keys[number * PAGE:(number + 1) * PAGE]
        with self.desk.reading() as session:
            found = self.listing.found(session, self.query, keys)
        return [Row(key, found.get(key, (None,) * len(self.columns))) for key in keys]


class MemorySource(Source):
    """Rows that are here already; group rows hide their children until opened."""

    def __init__(self, columns: Sequence[Column], rows: Sequence[Row] = ()) -> None:
        super().__init__(columns)
        self.all: list[Row] = list(rows)
        self.shown: list[int] = []
        self._order: tuple[str, bool] | None = None
        self.settle()

    def settle(self) -> None:
        """Which rows are visible."""
        opened = {r.key for r in self.all if r.kind == "group" and r.open}
        self.shown = [n for n, r in enumerate(self.all) if r.parent is None or r.parent in opened]

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Other rows, in the order chosen before."""
        self.all = list(rows)
        self._sort()
        self.settle()

    def sort(self, name: str, descending: bool) -> None:
        """Order by a column; children stay under their group."""
        self._order = (name, descending)
        self._sort()
        self.settle()

    def _sort(self) -> None:
        place = next((n for n, c in enumerate(self.columns) if self._order and c.name == self._order[0]), None)
        if place is None or self._order is None:
            return
        children: dict[int, list[Row]] = {}
        for row in self.all:
            if row.parent is not None:
                children.setdefault(row.parent, []).append(row)
        tops = sorted((r for r in self.all if r.parent is None), key=lambda r: _sorting(r.values[place]), reverse=self._order[1])
        self.all = [row for top in tops for row in (top, *children.get(top.key, ()))]

    def change(self, index: int, **more: Any) -> None:
        """Change one shown row."""
        self.all[self.shown[index]] = replace(self.all[self.shown[index]], **more)

    def tick(self, index: int, on: bool) -> bool:
        """Tick a visible row."""
        self.change(index, checked=on)
        return True

    def tick_all(self, on: bool) -> bool:
        """Tick every row that can be, those that are hidden in a group too."""
        self.all = [replace(r, checked=on) if r.checked is not None else r for r in self.all]
        return True

    def ticked(self) -> bool | None:
        """True all, False none, None some of the rows that can be ticked."""
        states = {r.checked for r in self.all if r.checked is not None}
        return states.pop() if len(states) == 1 else None if states else False

    def count(self) -> int:
        """How many are visible."""
        return len(self.shown)

    def key(self, index: int) -> int:
        """The id of a visible row."""
        return self.all[self.shown[index]].key

    def index_of(self, key: int) -> int:
        """Where an id stands among the visible rows."""
        return next((n for n in range(len(self.shown)) if self.key(n) == key), -1)

    def row(self, index: int) -> Row:
        """One visible row."""
        return self.all[self.shown[index]]


def _sorting(value: Any) -> tuple[Any, ...]:
    """What a value in memory is sorted by; nothing first, texts by the collator (L10N-009)."""
    if isinstance(value, tuple):
        value = value[0] if value else None
    if value is None or value == "":
        return (0,)
    return (2, sort_key(value)) if isinstance(value, str) else (1, value)


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

    def mark_of(self, row: int, column: Column) -> Decimal | None:
        """The threshold on a gauge, in percent."""
        found = self.source.row(row).values[self._places[column.mark]] if column.mark is not None else None
        return None if found is None else Decimal(found)

    def days_late(self, value: Any) -> int:
        """Days from a due date to the work date; a number stays what it is."""
        if isinstance(value, date):
            return (self.today - value).days
        return value if isinstance(value, int) else 0

    def words(self, row: int, section: int) -> str:
        """A cell as text in the user's region."""
        column = self.column(section)
        if column.kind == "age":
            value = self.value(row, section)
            return "" if value is None else str(self.days_late(value))
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

    def plain(self, row: int, section: int) -> str:
        """A cell for a spreadsheet: no grouping, an ordinary minus, nothing where a dash stands (usability 2.3)."""
        column, words = self.column(section), self.words(row, section)
        if column.kind in RIGHT_KINDS:
            grouping = i18n.separators(i18n.region())[1]
            return words.replace(grouping, "").replace("\u2212", "-")
        return "" if column.kind == "late" and words == "–" else words

    def section_of(self, name: str) -> int:
        """Where a column is shown; -1 = nowhere."""
        return next((n for n, place in enumerate(self.visible) if self.source.columns[place].name == name), -1)

    def reset(self) -> None:
        """Everything may be different."""
        self.beginResetModel()
        self.endResetModel()


def plain_number(value: Any) -> Decimal:
    """A number without zeros at the end: 8.00000 is 8."""
    found = Decimal(value)
    return found.quantize(Decimal(1)) if found == found.to_integral_value() else found.normalize()


def shown(column: Column, value: Any, currency: str = "") -> str:
    """A value as text, by the kind of its column."""
    if value is None:
        return ""
    match column.kind:
        case "amount":
            return i18n.amount(int(value), currency or "EUR", i18n.region())
        case "date":
            return i18n.day(value, i18n.region()) if isinstance(value, date) else str(value)
        case "moment":
            return i18n.moment(value, i18n.region()) if isinstance(value, datetime) else str(value)
        case "number":
            return i18n.number(plain_number(value), i18n.region())
        case "price":
            return i18n.price(Decimal(value), i18n.region())
        case "percent":
            return i18n.percent(Decimal(value), i18n.region())
        case "gauge":
            return i18n.percent(Decimal(value), i18n.region(), 2)
        case "marked":
            number = "–" if value[0] is None else i18n.number(plain_number(value[0]), i18n.region())
            return f"{number}, {value[3]}" if value[3] else number
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
