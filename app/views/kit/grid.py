"""A grid to type in: Tab and Enter go on, the last row makes a new one, changes are undone, rows come from spreadsheets."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QEvent, QItemSelectionModel, QObject, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QGuiApplication, QKeyEvent, QKeySequence, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QFrame, QHeaderView, QTableView, QVBoxLayout, QWidget

from app import i18n
from app.core import tsv
from app.core.problems import Problem
from app.i18n import _
from app.views.kit import grid_paste, paint, pasting, undo
from app.views.kit.fields import CheckField, ChoiceField, DateField, LookupField, ParsedField, TextField
from app.views.kit.grid_cells import ROW, GridDelegate, GridHeader
from app.views.kit.grid_fault import RowFault, Ways
from app.views.kit.grid_rows import NUMBER, Change, GridColumn, GridModel, GridRow
from app.views.kit.rows import Index
from app.views.kit.text_fields import opens_list
from app.views.kit.theme import theme
from app.views.kit.widgets import Ground, Label, row

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
TURNED = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
OURS = (Qt.Key.Key_Insert, Qt.Key.Key_Delete)
AWAY = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.MenuBarFocusReason)
PAUSE = 1_200
"""Milliseconds after the last key in a cell until the owner is told that something half typed stands there."""


class GridView(QTableView):
    """Qt's table with the keys of a grid."""

    def __init__(self, grid: "Grid") -> None:
        super().__init__()
        self._grid = grid

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: N802 - Qt's own name
        """Tab walks the cells, and leaves the grid at its ends."""
        return self._grid.step(1 if forward else -1) or super().focusNextPrevChild(forward)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Letters begin to type; Enter goes on; Delete empties; copy and paste speak with spreadsheets."""
        if not self._grid.pressed(event):
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The keyboard begins where it was last, else at the row to go on in."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid():
            self._grid.begin()
        self.viewport().update()

    def keyboardSearch(self, search: str) -> None:  # noqa: N802 - Qt's own name
        """Letters are typed, not looked for."""


class Grid(QWidget):
    """Rows of cells. `first` = the column where a new row begins; `hint` stands there while the grid is empty.

    `proposed(rows)` gives the values on offer for a row below these; `follow(row, names)` gives the row again after the columns
    `names` were filled in, with what follows from them. With `ways` what is wrong stands under its row, with these ways out.
    """

    changed = Signal(object)
    moved = Signal()
    typing = Signal()

    def __init__(self, columns: Sequence[GridColumn], *, name: str, first: str, hint: str = "",
                 proposed: Callable[[Sequence[GridRow]], Mapping[str, Any]] = lambda _rows: {},
                 follow: Callable[[GridRow, frozenset[str]], GridRow] = lambda row, _names: row, group: str = "",
                 ways: Ways | None = None) -> None:
        super().__init__()
        self.first, self.hint, self._group = first, hint, group
        self._proposed, self._follow = proposed, follow
        self.read_only = ""
        self._inputs: dict[str, Any] = {}
        self.editing: tuple[int, int] | None = None
        self.model_ = GridModel(columns, self)
        self.model_.changed.connect(self._changed)
        self.view = GridView(self)
        self.view.setModel(self.model_)
        self.delegate = GridDelegate(self)
        self.view.setItemDelegate(self.delegate)
        self.view.setHorizontalHeader(GridHeader(self))
        self._set_up(name)
        self.row_fault = None if ways is None else RowFault(self, ways)
        self._fault = Label("", 12, 500, "danger_t", wrap=True)
        self._strip = Ground("danger_b", row(self._fault, margins=(12, 6, 12, 6)))
        self._strip.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.setSpacing(0)
        layout.addWidget(self.view, 1)
        layout.addWidget(self._strip)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self.typing.emit)
        theme.changed.connect(self.update)

    def _set_up(self, name: str) -> None:
        view = self.view
        view.setAccessibleName(name)
        view.verticalHeader().hide()
        view.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        view.verticalHeader().setDefaultSectionSize(ROW)
        view.setShowGrid(False)
        view.setFrameShape(QFrame.Shape.NoFrame)
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        view.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setWordWrap(False)
        view.setCornerWidget(Ground("surface"))
        view.doubleClicked.connect(lambda index: self.edit(index.row(), index.column()))
        view.selectionModel().currentChanged.connect(lambda *_args: self._stands())
        view.selectionModel().selectionChanged.connect(lambda *_args: view.viewport().update())
        view.verticalScrollBar().valueChanged.connect(lambda _at: self._scrolled())
        view.horizontalScrollBar().valueChanged.connect(lambda _at: self._scrolled())

    # ------------------------------------------------------------ looks

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The frame."""
        paint.box(QPainter(self), QRectF(self.rect()), 4, "surface", "line")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stretching columns take what is left."""
        super().resizeEvent(event)
        columns = self.model_.columns
        left = self.width() - 2 - 14 - sum(c.width for c in columns)
        stretching = [n for n, c in enumerate(columns) if c.stretch]
        for n, column in enumerate(columns):
            more = left // len(stretching) if n in stretching and left > 0 else 0
            self.view.setColumnWidth(n, column.width + more)
        self._scrolled()

    def _scrolled(self) -> None:
        """What floats over the rows goes with them."""
        self._place_input()
        if self.row_fault is not None:
            self.row_fault.place()

    def has_keyboard(self) -> bool:
        """Does the keyboard stand on a cell or in its input?"""
        return self.view.hasFocus() or self.editing is not None

    def ends_group(self, at: int) -> bool:
        """Is this the last row of those that belong together?"""
        rows, name = self.model_.rows, self._group
        return bool(name) and at + 1 < len(rows) and rows[at].values.get(name) != rows[at + 1].values.get(name)

    def _stands(self) -> None:
        self._show_fault()
        self.view.viewport().update()
        self.moved.emit()

    def _show_fault(self) -> None:
        """What is wrong with the current cell, else with its row."""
        if self.row_fault is not None:
            self.row_fault.show()
            return
        index = self.view.currentIndex()
        problem = self.model_.problem(index.row(), index.column())
        if problem is None and (found := self.model_.row_problem(index.row())) is not None:
            problem = found[1]
        self._strip.setVisible(problem is not None)
        self._fault.setText("" if problem is None else _("Row {number}: {problem}").format(
            number=index.row() + 1, problem=i18n.problem_text(problem, i18n.language(), i18n.region())))

    # ------------------------------------------------------------ rows

    def set_rows(self, rows: Sequence[GridRow]) -> None:
        """Show these rows; what could not be read is tried once more, for a half typed cell may be a whole one."""
        self.end_typing(keep=False)
        self.model_.fill([self._settled(row) for row in rows])
        self._show_fault()

    def _settled(self, held: GridRow) -> GridRow:
        for name, text in held.unread.items():
            column = self.model_.columns[self.model_.section(name)]
            widget = self._input(column)
            column.prepare(widget, held)
            widget.set_value(None)
            if pasting.type_into(widget, text) is None:
                held = held.with_value(name, widget.value())
        return held

    @property
    def rows(self) -> list[GridRow]:
        """The rows as they are."""
        return self.model_.rows

    def current(self) -> int:
        """The row with the keyboard; -1 = none."""
        return self.view.currentIndex().row()

    def selected(self) -> list[int]:
        """Rows that are selected, the empty one apart."""
        found = self.view.selectionModel().selection()
        return sorted({n for k in range(found.size()) for n in range(found.at(k).top(), found.at(k).bottom() + 1)
                       if n < len(self.rows)})

    def set_read_only(self, because: str) -> None:
        """Nothing can be typed for a reason; an empty one frees the grid."""
        self.end_typing(keep=False)
        self.read_only = because
        self.model_.beginResetModel()
        self.model_.going_on = not because
        self.model_.endResetModel()

    def _changed(self, change: Change) -> None:
        self._show_fault()
        self.changed.emit(change)

    def _new_row(self, above: Sequence[GridRow]) -> GridRow:
        return GridRow(self.model_.fresh(), dict(self._proposed(above)))

    def insert(self) -> None:
        """An empty row above the current one."""
        self.end_typing()
        at = min(max(self.current(), 0), len(self.rows))
        if not self.read_only and at < len(self.rows):
            self.model_.put(at, 0, [self._new_row(self.rows[:at])])
        self.stand(at, self.model_.section(self.first))

    def copy_rows(self) -> None:
        """The selected rows once more, below them."""
        self.end_typing()
        chosen = self.selected()
        if chosen and not self.read_only:
            copies = [GridRow(self.model_.fresh(), self.rows[n].values, self.rows[n].unread) for n in chosen]
            self.model_.put(chosen[-1] + 1, 0, copies)
            self.stand(chosen[-1] + 1, max(self.view.currentIndex().column(), 0))

    def delete_rows(self) -> int:
        """Take the selected rows away; gives how many. Rows that stand together go as one change."""
        self.end_typing(keep=False)
        chosen = self.selected()
        if not chosen or self.read_only:
            return 0
        low, high = chosen[0], chosen[-1]
        gone = set(chosen)
        self.model_.put(low, high - low + 1, [self.rows[n] for n in range(low, high + 1) if n not in gone])
        self.stand(min(low, self.model_.rowCount() - 1), max(self.view.currentIndex().column(), 0))
        return len(chosen)

    def copy_above(self) -> None:
        """The value of the cell above, and on to the next cell (F8)."""
        self.end_typing(keep=False)
        at, section = self.current(), self.view.currentIndex().column()
        if 0 < at <= len(self.rows) and section >= 0 and self.model_.columns[section].input is not None:
            name = self.model_.columns[section].name
            self.put_value(at, name, self.rows[at - 1].values.get(name))
            self.step(1)

    # ------------------------------------------------------------ undoing

    def snapshot(self) -> tuple[GridRow, ...]:
        """All rows, for undoing; they never change, so that keeping them costs nothing."""
        return tuple(self.rows)

    def recall(self, held: Sequence[GridRow]) -> None:
        """The rows of once, told as one change."""
        self.end_typing(keep=False)
        self.model_.become(held)

    def told(self, before: Sequence[GridRow], after: Sequence[GridRow]) -> undo.Told:
        """What happened to the rows."""
        return undo.lines_told(before, after, {c.name: i18n._(c.title) for c in self.model_.columns if c.name != NUMBER})

    def stand_at(self, before: Sequence[GridRow], after: Sequence[GridRow]) -> None:
        """The keyboard on the first row that differs, in the cell that does."""
        at, name = undo.place_of_change(before, after)
        section = self.model_.section(name) if name else -1
        self.view.setFocus()
        self.stand(at, section if section >= 0 else max(self.view.currentIndex().column(), 0))

    def put_value(self, at: int, name: str, value: Any, unread: str | None = None) -> None:
        """Fill in a cell as if it were typed, with what follows from it; below the last row that makes a new one."""
        if self.read_only:
            return
        old = self.rows[at] if at < len(self.rows) else None
        if old is None and value in (None, "") and not unread:
            return
        held = (old or self._new_row(self.rows)).with_value(name, value, unread)
        if old is not None and held.values.get(name) == old.values.get(name) and held.unread == old.unread:
            return
        self.model_.put(at, 0 if old is None else 1, [self._follow(held, frozenset((name,)))])
        if old is None:
            # The keyboard would go down with the empty row; it stays in the one that was just made.
            self.stand(at, self.model_.section(name))

    # ------------------------------------------------------------ standing and going on

    def stand(self, at: int, section: int) -> None:
        """The keyboard on a cell, whatever keys are held down."""
        index = self.model_.index(at, max(section, 0))
        flags = QItemSelectionModel.SelectionFlag
        self.view.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
        self.view.scrollTo(index)

    def begin(self) -> None:
        """The keyboard on the row to go on in."""
        self.stand(self.model_.rowCount() - 1 if not self.read_only else 0, self.model_.section(self.first))

    def jump(self, no: int, name: str) -> None:
        """The keyboard on the cell of a row, by its name."""
        at = self.model_.place(no)
        if at >= 0:
            self.end_typing()
            self.view.setFocus()
            self.stand(at, self.model_.section(name))

    def _stops(self, usual: bool, at: int) -> list[int]:
        """Where the keyboard stops in a row: Enter at what is usually filled in, Tab at every cell."""
        held = self.rows[at] if 0 <= at < len(self.rows) else GridRow(0)
        return [n for n, c in enumerate(self.model_.columns)
                if c.input is not None and not (usual and (not c.usual or c.passed(held)))]

    def step(self, by: int, *, usual: bool = False) -> bool:
        """To the next cell, or to the row below; False at the ends of the grid, where Tab leaves it."""
        index = self.view.currentIndex()
        at, section = index.row(), index.column()
        stops = self._stops(usual, at)
        if at >= len(self.rows) and by > 0:
            return False
        further = [n for n in stops if (n > section if by > 0 else n < section)]
        if further:
            self.stand(at, further[0] if by > 0 else further[-1])
            return True
        if by < 0:
            if at <= 0:
                return False
            self.stand(at - 1, self._stops(usual, at - 1)[-1])
            return True
        if at + 1 >= self.model_.rowCount():
            return False
        below = at + 1
        self.stand(below, self.model_.section(self.first) if below >= len(self.rows) else self._stops(usual, below)[0])
        return True

    def pressed(self, event: QKeyEvent) -> bool:
        """A key while the keyboard stands on a cell; True when it meant something."""
        key, turned = Qt.Key(event.key()), event.modifiers() & TURNED
        index = self.view.currentIndex()
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.paste()
        elif opens_list(event) or (key == Qt.Key.Key_F2 and not turned):
            self.edit(index.row(), index.column(), opened=key != Qt.Key.Key_F2)
        elif key in ENTER and not turned:
            self.step(1, usual=True)
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and not turned:
            self._empty()
        elif event.text().isprintable() and event.text() and not turned:
            self.edit(index.row(), index.column(), event=event)
        else:
            return False
        return True

    def _empty(self) -> None:
        """Empty the current cell."""
        index = self.view.currentIndex()
        if 0 <= index.row() < len(self.rows) and self.model_.columns[index.column()].input is not None:
            self.put_value(index.row(), self.model_.columns[index.column()].name, None)

    # ------------------------------------------------------------ typing in a cell

    def _input(self, column: GridColumn) -> Any:
        """The input of a column, made when it is first needed."""
        if column.name not in self._inputs and column.input is not None:
            made = column.input()
            made.setParent(self.view.viewport())
            made.hide()
            made.installEventFilter(self)
            if isinstance(made, TextField):
                made.textEdited.connect(lambda _text: self._pause.start())
            self._inputs[column.name] = made
        return self._inputs.get(column.name)

    def edit(self, at: int, section: int, *, event: QKeyEvent | None = None, opened: bool = False) -> bool:
        """Begin to type in a cell: with its value, with the key that was pressed, or with its list open."""
        if self.read_only or at < 0 or section < 0 or self.model_.columns[section].input is None:
            return False
        self.end_typing()
        column = self.model_.columns[section]
        held = self.rows[at] if at < len(self.rows) else GridRow(0, self._proposed(self.rows))
        widget = self._input(column)
        column.prepare(widget, held)
        widget.set_value(held.values.get(column.name))
        if column.name in held.unread:
            widget.type_in(held.unread[column.name])
        self.editing = (at, section)
        self._place_input()
        widget.show()
        widget.setFocus()
        self._begin(widget, event, opened)
        return True

    def _begin(self, widget: Any, event: QKeyEvent | None, opened: bool) -> None:
        """The first key replaces what stood there; without one all of it is selected."""
        if isinstance(widget, TextField) and not (isinstance(widget, DateField) and event and event.text() in "+-"):
            widget.selectAll()
        if event is not None:
            QApplication.sendEvent(widget, event)
        elif opened and isinstance(widget, ChoiceField):
            widget.showPopup()
        elif opened and isinstance(widget, DateField):
            widget.open_calendar()

    def _place_input(self) -> None:
        """The input over its cell, a little wider where the words need it."""
        if self.editing is None:
            return
        at, section = self.editing
        widget = self._inputs.get(self.model_.columns[section].name)
        if widget is not None:
            rect = self.view.visualRect(self.model_.index(at, section))
            widget.setFixedWidth(rect.width())
            widget.raise_()
            widget.move(rect.topLeft())

    def pending(self) -> tuple[int, str, str] | None:
        """What is being typed now: the row, the column and the text; None while nothing is."""
        if self.editing is None:
            return None
        at, section = self.editing
        widget = self._inputs[self.model_.columns[section].name]
        return (at, self.model_.columns[section].name, widget.text()) if isinstance(widget, TextField) else None

    def end_typing(self, *, keep: bool = True) -> None:
        """End typing; what was typed is read and kept, or left out."""
        if self.editing is None:
            return
        (at, section), self.editing = self.editing, None
        self._pause.stop()
        column = self.model_.columns[section]
        widget = self._inputs[column.name]
        value, unread = read(widget) if keep else (None, None)
        if isinstance(widget, TextField):
            widget.say("")
        if widget.hasFocus():
            # Before it is hidden: Qt would look for the next part that takes the keyboard.
            self.view.setFocus()
        widget.hide()
        if keep:
            self.put_value(at, column.name, value, unread)
        self.view.viewport().update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys in an input that belong to the grid; leaving the input ends typing."""
        if self.editing is None or not isinstance(watched, QWidget):
            return False
        if isinstance(event, QKeyEvent):
            if event.type() is QEvent.Type.ShortcutOverride and event.key() in OURS and event.modifiers() & TURNED:
                event.ignore()
                return True
            return event.type() is QEvent.Type.KeyPress and self._typed_key(watched, event)
        if isinstance(event, QFocusEvent) and event.type() is QEvent.Type.FocusOut and event.reason() not in AWAY:
            QTimer.singleShot(0, self._left)
        return False

    def _left(self) -> None:
        """The keyboard went somewhere else: what was typed counts."""
        if self.editing is not None and not self._inputs[self.model_.columns[self.editing[1]].name].hasFocus():
            self.end_typing()

    def _typed_key(self, widget: QWidget, event: QKeyEvent) -> bool:
        """Tab, Enter and the arrows go on; Esc leaves the cell as it was; several cells are pasted as rows."""
        key, turned = Qt.Key(event.key()), event.modifiers() & TURNED
        if event.matches(QKeySequence.StandardKey.Paste) and pasting.several_cells(QGuiApplication.clipboard().text()):
            self.end_typing(keep=False)
            self.paste()
            return True
        listed = isinstance(widget, LookupField) and widget.listed
        if key in (*ENTER, Qt.Key.Key_Tab, Qt.Key.Key_Backtab) and not turned:
            if isinstance(widget, LookupField):
                widget.take_listed()
            self.end_typing()
            self.step(-1 if key == Qt.Key.Key_Backtab else 1, usual=key in ENTER)
            return True
        if key == Qt.Key.Key_Escape and not listed:
            self.end_typing(keep=False)
            return True
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down) and not (turned or listed or isinstance(widget, ChoiceField)):
            self.end_typing()
            at = self.current() + (1 if key == Qt.Key.Key_Down else -1)
            if 0 <= at < self.model_.rowCount():
                self.stand(at, self.view.currentIndex().column())
            return True
        return False

    # ------------------------------------------------------------ spreadsheets

    def copy(self) -> str:
        """The selected rows as tab-separated text, as a spreadsheet reads them."""
        sections = [n for n, c in enumerate(self.model_.columns) if c.input is not None]
        text = tsv.write([[self.model_.words(at, n) for n in sections] for at in self.selected()])
        QGuiApplication.clipboard().setText(text)
        return text

    def paste(self) -> int:
        """Take the clipboard: one cell into the current one, several as rows after she saw which are complete."""
        text = QGuiApplication.clipboard().text()
        index = self.view.currentIndex()
        if self.read_only or not text.strip():
            return 0
        if not pasting.several_cells(text):
            if self.edit(index.row(), index.column()):
                self._inputs[self.model_.columns[index.column()].name].paste()
            return 1
        return self._paste_rows(text, max(index.row(), 0), max(index.column(), 0))

    def _paste_rows(self, text: str, at: int, section: int) -> int:
        names, found = grid_paste.read(self, text, section)
        titles = {c.name: _(c.title) for c in self.model_.columns}
        good = pasting.chosen(self.window(), [titles[n] for n in names], found) if found else []
        if not good:
            return 0
        above = list(self.rows[:at])
        begin = len(above)
        for place, pasted in enumerate(good, at):
            base = self.rows[place] if place < len(self.rows) else self._new_row(above)
            above.append(self._follow(base.with_values(pasted.values), frozenset(pasted.values)))
        self.model_.put(at, min(len(good), len(self.rows) - at), above[begin:])
        left = [list(r.cells) for r in found if r.problems]
        if left:
            QGuiApplication.clipboard().setText(tsv.write(left))
        self.stand(at, section)
        return len(good)

    # ------------------------------------------------------------ problems

    def show_problems(self, problems: Sequence[Problem], rows: Sequence[int]) -> None:
        """Mark cells; `rows` are the names of the rows that the problems count from 0, the weightiest of a cell counts."""
        faults: dict[int, dict[str, Problem]] = {}
        for problem in problems:
            if problem.row is not None and problem.weight != "information":
                held = faults.setdefault(rows[problem.row], {})
                name = problem.field or self.first
                if name not in held or (problem.weight == "error" != held[name].weight):
                    held[name] = problem
        self.model_.tell(faults)
        self._show_fault()

    def tell_row(self, no: int, problems: Sequence[Problem]) -> None:
        """What is wrong with one row, by its name; the others keep theirs."""
        told: dict[str, Problem] = {}
        for problem in problems:
            told.setdefault(problem.field or self.first, problem)
        self.model_.tell({**self.model_.faults, no: told})
        self._show_fault()

    def index_of(self, no: int, name: str) -> Index:
        """The cell of a row."""
        return self.model_.index(self.model_.place(no), self.model_.section(name))


def read(widget: Any) -> tuple[Any, str | None]:
    """What stands in an input: its value, or the text that could not be read."""
    if isinstance(widget, LookupField):
        widget.settle()
        return (None, widget.text()) if widget.problem is not None else (widget.value(), None)
    if isinstance(widget, ParsedField):
        return (widget.value(), None) if widget.commit() else (None, widget.text())
    assert isinstance(widget, TextField | ChoiceField | CheckField)
    return widget.value(), None
