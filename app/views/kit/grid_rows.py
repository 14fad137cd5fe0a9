"""What a grid holds: columns as declarations, and rows that never change but are replaced, so that any state can be kept."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt, Signal

from app import i18n
from app.core.problems import Problem
from app.views.kit.rows import Index

NUMBER = "#"
"""The column of row numbers; nothing is typed there."""


@dataclass(frozen=True, slots=True)
class GridRow:
    """A row: a name that stays its own, values by column, and what was typed and could not be read."""

    no: int
    values: Mapping[str, Any] = field(default_factory=dict)
    unread: Mapping[str, str] = field(default_factory=dict)

    def with_value(self, name: str, value: Any, unread: str | None = None) -> "GridRow":
        """The same row with another value in a column, or with a text there that cannot be read."""
        others = {n: text for n, text in self.unread.items() if n != name}
        return replace(self, values={**self.values, name: value},
                       unread=others if unread is None else {**others, name: unread})

    def with_values(self, more: Mapping[str, Any]) -> "GridRow":
        """The same row with some values more."""
        return replace(self, values={**self.values, **more}, unread={n: t for n, t in self.unread.items() if n not in more})


def _none(_value: Any) -> str:
    return ""


def _never(_row: GridRow) -> bool:
    return False


def _as_it_is(_input: Any, _row: GridRow) -> None:
    """An input that is the same for every row."""


@dataclass(frozen=True, slots=True)
class GridColumn:
    """A column: what its input is, how a value is told, and how it behaves.

    `input` makes a field of the kit; `prepare` readies it for a row (its currency); `usual` = Enter stops here unless it is
    `passed` for the row, Tab stops everywhere; `early` = a pasted row is read here first, because other cells depend on it;
    `known` gives the values of many pasted texts at once, so that a thousand names are not looked up one by one. `tag` shows a
    row's state as words, tone and glyph instead of a text; `role` colours the words.
    """

    name: str
    title: str
    input: Callable[[], Any] | None
    words: Callable[[Any, GridRow], str]
    width: int = 100
    stretch: bool = False
    right: bool = False
    usual: bool = True
    early: bool = False
    icon: Callable[[Any], str] = _none
    prepare: Callable[[Any, GridRow], None] = _as_it_is
    known: Callable[[Sequence[str]], Mapping[str, Any]] | None = None
    passed: Callable[[GridRow], bool] = _never
    tag: Callable[[GridRow], tuple[str, str, str] | None] | None = None
    role: str = "text"


def number_column(width: int = 44) -> GridColumn:
    """Where a row stands."""
    return GridColumn(NUMBER, NUMBER, None, lambda _value, _row: "", width, right=True, usual=False)


@dataclass(frozen=True, slots=True)
class Change:
    """Rows from `at` on became others."""

    at: int
    old: tuple[GridRow, ...]
    new: tuple[GridRow, ...]


class GridModel(QAbstractTableModel):
    """The rows, and below them an empty one to go on in; tells every change once, however many rows it has."""

    changed = Signal(object)

    def __init__(self, columns: Sequence[GridColumn], parent: QObject) -> None:
        super().__init__(parent)
        self.columns = list(columns)
        self.rows: list[GridRow] = []
        self.going_on = True
        self.faults: dict[int, dict[str, Problem]] = {}
        self._highest = 0

    # ------------------------------------------------------------ Qt's questions

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Rows, and the empty one."""
        return 0 if parent.isValid() else len(self.rows) + self.going_on

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Columns."""
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The words of a cell, and for screen readers what is wrong with it."""
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.words(index.row(), index.column())
        if role in (Qt.ItemDataRole.AccessibleDescriptionRole, Qt.ItemDataRole.ToolTipRole):
            problem = self.problem(index.row(), index.column())
            return "" if problem is None else i18n.problem_text(problem, i18n.language(), i18n.region())
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Titles."""
        if role == Qt.ItemDataRole.DisplayRole and orientation is Qt.Orientation.Horizontal:
            return i18n._(self.columns[section].title)
        return None

    # ------------------------------------------------------------ cells

    def words(self, row: int, section: int) -> str:
        """What a cell says: its value, or the text that could not be read."""
        column = self.columns[section]
        if column.name == NUMBER:
            return str(row + 1)
        if row >= len(self.rows):
            return ""
        held = self.rows[row]
        if column.tag is not None:
            told = column.tag(held)
            return told[0] if told else ""
        return held.unread.get(column.name) or column.words(held.values.get(column.name), held)

    def problem(self, row: int, section: int) -> Problem | None:
        """What is wrong with a cell."""
        if not 0 <= row < len(self.rows) or section < 0:
            return None
        return self.faults.get(self.rows[row].no, {}).get(self.columns[section].name)

    def row_problem(self, row: int) -> tuple[str, Problem] | None:
        """The first thing wrong with a row, in the order of its columns."""
        found = self.faults.get(self.rows[row].no, {}) if 0 <= row < len(self.rows) else {}
        return next(((c.name, found[c.name]) for c in self.columns if c.name in found), None)

    def section(self, name: str) -> int:
        """Where a column stands; -1 = nowhere."""
        return next((n for n, c in enumerate(self.columns) if c.name == name), -1)

    def place(self, no: int) -> int:
        """Where a row stands; -1 = nowhere."""
        return next((n for n, row in enumerate(self.rows) if row.no == no), -1)

    # ------------------------------------------------------------ changes

    def fresh(self) -> int:
        """A name for a new row."""
        self._highest += 1
        return self._highest

    def fill(self, rows: Sequence[GridRow]) -> None:
        """Other rows altogether."""
        self.beginResetModel()
        self.rows = list(rows)
        self._highest = max((row.no for row in rows), default=0)
        self.faults = {}
        self.endResetModel()

    def put(self, at: int, count: int, rows: Sequence[GridRow]) -> None:
        """Put rows in the place of `count` others, as one change."""
        change = Change(at, tuple(self.rows[at:at + count]), tuple(rows))
        if change.old != change.new:
            self._do(change)

    def become(self, rows: Sequence[GridRow]) -> None:
        """Hold these rows, as one change from the first to the last row that differs."""
        held = self.rows
        least = min(len(held), len(rows))
        first = next((n for n in range(least) if held[n] is not rows[n]), least)
        tail = next((n for n in range(least - first) if held[-1 - n] is not rows[-1 - n]), least - first)
        self.put(first, len(held) - first - tail, rows[first:len(rows) - tail])

    def _do(self, change: Change) -> None:
        """Rows in place are told as changed, what goes beyond them as new or gone: the list keeps its place."""
        old, new, at = len(change.old), len(change.new), change.at
        same = min(old, new)
        self.rows[at:at + same] = change.new[:same]
        if new > old:
            self.beginInsertRows(QModelIndex(), at + same, at + new - 1)
            self.rows[at + same:at + same] = change.new[same:]
            self.endInsertRows()
        elif old > new:
            self.beginRemoveRows(QModelIndex(), at + same, at + old - 1)
            del self.rows[at + same:at + old]
            self.endRemoveRows()
        for was, now in zip(change.old, change.new, strict=False):
            self._forget(was, now)
        if same:
            self.dataChanged.emit(self.index(at, 0), self.index(at + same - 1, len(self.columns) - 1))
        self.changed.emit(change)

    def _forget(self, was: GridRow, now: GridRow) -> None:
        """What was wrong with a cell is forgotten when it is typed anew."""
        held = self.faults.get(now.no)
        if held and was.no == now.no:
            for name in [n for n in held if was.values.get(n) != now.values.get(n) or was.unread.get(n) != now.unread.get(n)]:
                del held[name]

    def tell(self, faults: Mapping[int, Mapping[str, Problem]]) -> None:
        """What is wrong, by name of the row and column."""
        self.faults = {no: dict(found) for no, found in faults.items()}
        if self.rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.rows) - 1, len(self.columns) - 1))
