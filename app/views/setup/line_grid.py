"""Lines of a set-up row as a grid of inputs: new, delete, move, copy from above, all by keyboard (usability 2.1)."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import count
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from app import i18n
from app.core import tsv
from app.core.problems import Problem
from app.i18n import _
from app.services import setup_tables
from app.services.setup_tables import Field, Kind, Line, Lines
from app.views.kit import dialogs, pasting, undo
from app.views.kit.fields import AmountField, CheckField, LookupField, TextField
from app.views.kit.page import clear
from app.views.kit.widgets import Button, Label, column, row
from app.views.setup.inputs import Maker, WordsField

WIDTHS = {Kind.CHOICE: 100, Kind.LINK: 150, Kind.CUSTOMER: 160, Kind.PRODUCT: 160, Kind.COMPANY: 150, Kind.DATE: 104,
          Kind.AMOUNT: 96, Kind.COUNT: 60, Kind.PERCENT: 84, Kind.RATE: 84, Kind.FLAG: 60, Kind.WORDS: 150, Kind.FORMULA: 90}
GROWS = (Kind.TEXT, Kind.WORDS, Kind.LINK, Kind.CUSTOMER, Kind.PRODUCT, Kind.COMPANY, Kind.CHOICE)
ROOM = 640
"""A line wider than this is laid out as a block, labels above their fields."""
BLOCK = 3
USUAL = 110
"""The width of a field that says nothing else."""
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
TURNED = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier


def _room(each: Field) -> int:
    """How wide a field of a line is at least: what it declares when that is narrow, else what its kind needs."""
    return each.width if each.width < USUAL else WIDTHS.get(each.kind, 130)


class WordsCell(QWidget):
    """A text in the user's language with the other languages behind a button."""

    committed = Signal()

    def __init__(self, name: str, most: int) -> None:
        super().__init__()
        self._name, self._most = name, most
        self._held: dict[str, str] = {}
        self.field = TextField(name, most=most)
        self.field.committed.connect(self._typed)
        self.button = Button("", "ghost", "globe", name=_("{name} in other languages").format(name=name))
        self.button.clicked.connect(lambda _checked=False: self._others())
        self.setLayout(row(self.field, self.button, spacing=2))
        self.setFocusProxy(self.field)

    def _typed(self) -> None:
        self._held[i18n.language()] = self.field.value()
        self.committed.emit()

    def _others(self) -> None:
        inner = WordsField(self._name, self._most)
        inner.set_value(self.value())
        answer = dialogs.ask(self.window(), self._name, "", (
            dialogs.Answer("keep", _("Keep"), primary=True), dialogs.Answer("back", _("Go back"), safe=True)), inner)
        if answer == "keep":
            self.set_value(inner.value())
            self.committed.emit()

    def value(self) -> dict[str, str]:
        """The text of every language."""
        return {**self._held, i18n.language(): self.field.value()}

    def set_value(self, value: Any) -> None:
        """Show a text."""
        self._held = dict(value or {})
        self.field.set_value(self._held.get(i18n.language(), ""))

    def show_problem(self, problem: Problem | None) -> None:
        """At the field."""
        self.field.show_problem(problem)


class TickCell(CheckField):
    """A check box whose words stand in the head of its column."""

    def __init__(self, name: str) -> None:
        super().__init__("")
        self.setAccessibleName(name)
        self.setFixedWidth(26)


@dataclass(frozen=True, slots=True)
class HeldLine:
    """A line as it is remembered for undoing: its name on the screen, its key, its values, and what could not be read."""

    no: int
    key: int | None
    values: Mapping[str, Any]
    unread: Mapping[str, Any]


@dataclass
class GridLine:
    """One line on the screen: its name there, what it was, and its inputs by field name."""

    no: int
    line: Line
    inputs: dict[str, Any]
    unread: dict[str, Any] = field(default_factory=dict)
    """What was typed and could not be read, by field name, while the inputs are made anew."""


class LineGrid(QWidget):
    """All lines of one kind; each is a row of inputs, a wide one a block."""

    changed = Signal()

    def __init__(self, maker: Maker, part: Lines, open_line: Callable[[int | None], None] | None = None) -> None:
        super().__init__()
        self._maker, self.part, self._open = maker, part, open_line
        self._rows: list[GridLine] = []
        self._head: Mapping[str, Any] = {}
        self._numbers = count()
        self._laying_out = False
        narrow = [f for f in part.fields if f.kind is not Kind.TEXTS]
        self._wide = [f for f in part.fields if f.kind is Kind.TEXTS]
        self._narrow = narrow
        self._blocks = sum(_room(f) + 6 for f in narrow) > ROOM
        self._body = QVBoxLayout()
        self._body.setSpacing(10 if self._wide or self._blocks else 3)
        self._body.setContentsMargins(0, 0, 0, 0)
        self._new = Button(_("New line") if not part.opens else _("New"), "ghost", "plus", height=26)
        self._new.clicked.connect(lambda _checked=False: self.add())
        line = row(self._new, None)
        told = [Label(_(part.note), 12, 400, "text3", wrap=True)] if part.note else []
        self.setLayout(column(*told, self._body, line, spacing=4, margins=(14, 0, 14, 12)))
        if not part.opens:
            self._pasting = Button(_("Paste rows"), "ghost", "clipboard-list", height=26)
            self._pasting.setToolTip(_("Cells copied in a spreadsheet; Ctrl+V pastes them from the field with the keyboard on"))
            self._pasting.clicked.connect(lambda _checked=False: self.paste(len(self._rows)))
            line.insertWidget(1, self._pasting)
            for keys, act in (("Ctrl+Insert", self.add), ("Ctrl+Delete", self.delete_current), ("F8", self.copy_above),
                              ("Alt+Shift+Up", lambda: self.move_current(-1)),
                              ("Alt+Shift+Down", lambda: self.move_current(1))):
                shortcut = QShortcut(QKeySequence(keys), self, act)
                shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys that an input would take for copying and for deleting a word; Enter in the last cell makes a new line."""
        if isinstance(event, QKeyEvent):
            if event.type() is QEvent.Type.ShortcutOverride and _ours(event):
                event.ignore()
                return True
            if event.type() is QEvent.Type.KeyPress and event.matches(QKeySequence.StandardKey.Paste) \
                    and pasting.several_cells(QGuiApplication.clipboard().text()):
                self.paste(self._current() or 0)
                return True
            if event.type() is QEvent.Type.KeyPress and event.key() in ENTER and not event.modifiers() & TURNED \
                    and self._is_last(watched) and not (isinstance(watched, LookupField) and watched.listed):
                self.add()
                return True
        return super().eventFilter(watched, event)

    def _is_last(self, watched: QObject) -> bool:
        inputs = list(self._rows[-1].inputs.values()) if self._rows else []
        return bool(inputs) and watched in (inputs[-1], inputs[-1].focusProxy())

    @property
    def ordered(self) -> bool:
        """Does the order of the lines mean something?"""
        return bool(getattr(self.part.store, "numbered", ""))

    # ------------------------------------------------------------ lines

    def set_lines(self, lines: Sequence[Line]) -> None:
        """Show these lines."""
        self._rows = [self._line(line) for line in lines]
        self._lay_out()

    def _line(self, line: Line) -> GridLine:
        """A line with a name of its own, which stays until the row is shown anew."""
        return GridLine(next(self._numbers), line, {})

    def lines(self) -> list[Line]:
        """The lines as typed; lines only looked at stay as they were."""
        if self.part.opens:
            return [r.line for r in self._rows]
        return [Line(r.line.key, {**r.line.values, **{n: i.value() for n, i in r.inputs.items()}}) for r in self._rows]

    def unread(self) -> list[Problem]:
        """What was typed and could not be read."""
        return [p for r in self._rows for i in r.inputs.values() if (p := getattr(i, "problem", None)) is not None]

    def add(self) -> None:
        """A new line below the last one, the keyboard in its first field."""
        if self.part.opens:
            if self._open is not None:
                self._open(None)
            return
        self._take()
        self._rows.append(self._line(setup_tables.new_line(self.part.fields)))
        self._lay_out()
        self._focus(len(self._rows) - 1)
        self.changed.emit()

    def delete_current(self) -> None:
        """Take the line away that has the keyboard."""
        at = self._current()
        if at is not None:
            self.delete(at)

    def delete(self, at: int) -> None:
        """Take a line away."""
        self._take()
        del self._rows[at]
        self._lay_out()
        self._focus(min(at, len(self._rows) - 1))
        self.changed.emit()

    def move_current(self, step: int) -> None:
        """Move the line that has the keyboard up or down."""
        at = self._current()
        if at is not None and self.ordered and 0 <= at + step < len(self._rows):
            self._take()
            self._rows.insert(at + step, self._rows.pop(at))
            self._lay_out()
            self._focus(at + step)
            self.changed.emit()

    def copy_above(self) -> None:
        """The value of the cell above (F8)."""
        at = self._current()
        if at is None or at == 0:
            return
        for name, widget in self._rows[at].inputs.items():
            if widget.hasFocus() or widget.isAncestorOf(self.focusWidget() or widget.window()):
                widget.set_value(self._rows[at - 1].inputs[name].value())
                self.changed.emit()

    # ------------------------------------------------------------ undoing

    def snapshot(self) -> tuple[HeldLine, ...]:
        """All lines with their order, for undoing."""
        return tuple(HeldLine(r.no, line.key, line.values, _unread(r)) for r, line in zip(self._rows, self.lines(), strict=True))

    def recall(self, held: Sequence[HeldLine]) -> None:
        """The lines of once; the inputs are made anew."""
        self._rows = [GridLine(h.no, Line(h.key, dict(h.values)), {}, dict(h.unread)) for h in held]
        self._lay_out()
        self.changed.emit()

    def told(self, before: Sequence[HeldLine], after: Sequence[HeldLine]) -> undo.Told:
        """What happened to the lines."""
        return undo.lines_told(before, after, {f.name: _(f.title) for f in self.part.fields})

    def stand_at(self, before: Sequence[HeldLine], after: Sequence[HeldLine]) -> None:
        """The keyboard in the first cell that differs."""
        at, name = undo.place_of_change(before, after)
        if not self._rows:
            self._new.setFocus()
        elif name in self._rows[at].inputs:
            self._rows[at].inputs[name].setFocus()
        else:
            self._focus(at)

    # ------------------------------------------------------------ pasting

    def paste(self, at: int) -> None:
        """Take the rows of the clipboard from line `at` on, after she saw which are complete; the others stay on it."""
        fields = [f for f in self._narrow if not f.shown]
        rows = pasting.rows_of(QGuiApplication.clipboard().text())
        heads = pasting.heads_of(rows[0], {f.name: _(f.title) for f in fields}) if rows else None
        names = heads or [f.name for f in fields][self._current_place():]
        found = self._read(fields, names, rows[bool(heads):])
        if not found:
            return
        titles = {f.name: f.title for f in fields}
        good = pasting.chosen(self.window(), [titles[n] for n in names], found)
        if good:
            self._put(at, good)
            left = [list(r.cells) for r in found if r.problems]
            if left:
                QGuiApplication.clipboard().setText(tsv.write(left))

    def _read(self, fields: Sequence[Field], names: Sequence[str], rows: Sequence[Sequence[str]]) -> list[pasting.PastedRow]:
        """Read the rows with inputs nobody sees; amounts follow the currency that stands before them in their row."""
        unseen = self._line(setup_tables.new_line(self.part.fields))
        inputs = {f.name: self._input(unseen, f) for f in fields}
        self.blockSignals(True)
        found = [pasting.read_row(cells, names, inputs) for cells in rows]
        self.blockSignals(False)
        for widget in inputs.values():
            widget.deleteLater()
        return found

    def _put(self, at: int, good: Sequence[pasting.PastedRow]) -> None:
        """Overwrite lines from `at` on and add what goes beyond the last."""
        self._take()
        for place, pasted in enumerate(good, at):
            if place >= len(self._rows):
                self._rows.append(self._line(setup_tables.new_line(self.part.fields)))
            held = self._rows[place]
            own = {n: _in_own_language(held.line.values.get(n), v) for n, v in pasted.values.items()}
            held.line = Line(held.line.key, {**held.line.values, **own})
            held.unread = {n: typed for n, typed in held.unread.items() if n not in pasted.values}
        self._lay_out()
        self._focus(at)
        self.changed.emit()

    def _current_place(self) -> int:
        """Which of the inputs of its line has the keyboard, counted from the left."""
        at, focused = self._current(), self.window().focusWidget()
        inputs = list(self._rows[at].inputs.values()) if at is not None else []
        return next((n for n, w in enumerate(inputs)
                     if w is focused or (focused is not None and w.isAncestorOf(focused))), 0)

    def _take(self) -> None:
        """Keep what was typed before the inputs are made anew."""
        for r, line in zip(self._rows, self.lines(), strict=True):
            r.line = line
            r.unread = _unread(r)

    def _current(self) -> int | None:
        focused = self.window().focusWidget()
        return next((n for n, r in enumerate(self._rows)
                     if any(w is focused or (focused is not None and w.isAncestorOf(focused)) for w in r.inputs.values())), None)

    def _focus(self, at: int) -> None:
        if 0 <= at < len(self._rows) and self._rows[at].inputs:
            next(iter(self._rows[at].inputs.values())).setFocus()

    # ------------------------------------------------------------ layout

    def _lay_out(self) -> None:
        """Make all inputs anew; the one that had the keyboard tells nothing on its way out, it was taken before."""
        self._laying_out = True
        clear(self._body)
        if self._blocks or self._wide:
            for n, r in enumerate(self._rows):
                self._body.addLayout(self._block(n, r))
        elif self._rows:
            self._body.addLayout(self._table())
        for r in self._rows:
            for widget in r.inputs.values():
                # Layouts show what is new only later; until then it could not take the keyboard.
                widget.show()
        self._laying_out = False

    def _table(self) -> QGridLayout:
        """The titles once, a line of inputs for each row."""
        grid = QGridLayout()
        grid.setHorizontalSpacing(6)
        grid.setVerticalSpacing(3)
        for place, each in enumerate(self._narrow):
            head = Label(_(each.title), 12, 500, "text2", wrap=True)
            head.setMinimumWidth(_room(each))
            grid.addWidget(head, 0, place, Qt.AlignmentFlag.AlignBottom)
            grid.setColumnMinimumWidth(place, _room(each))
            grid.setColumnStretch(place, 1 if each.kind in GROWS else 0)
        for n, r in enumerate(self._rows, 1):
            for place, each in enumerate(self._narrow):
                grid.addWidget(self._input(r, each), n, place)
            grid.addLayout(self._buttons(n - 1), n, len(self._narrow))
        if not any(each.kind in GROWS for each in self._narrow):
            grid.setColumnStretch(len(self._narrow) + 1, 1)
        return grid

    def _block(self, n: int, r: GridLine) -> QGridLayout:
        """Labels above fields, a few beside each other, wide texts below."""
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(2)
        for place, each in enumerate(self._narrow):
            line, at = divmod(place, BLOCK)
            words = Label(_(each.title), 12, 500, "text2")
            widget = self._input(r, each)
            words.setBuddy(widget)
            grid.addWidget(words, line * 2, at)
            widget.setSizePolicy(QSizePolicy.Policy.Ignored, widget.sizePolicy().verticalPolicy())
            grid.addWidget(widget, line * 2 + 1, at)
            grid.setColumnStretch(at, 1)
            grid.setColumnMinimumWidth(at, 120)
        grid.addLayout(self._buttons(n), 1, BLOCK)
        below = (len(self._narrow) + BLOCK - 1) // BLOCK * 2
        for each in self._wide:
            grid.addWidget(self._input(r, each), below, 0, 1, BLOCK)
            below += 1
        return grid

    def _input(self, r: GridLine, each: Field) -> Any:
        name = _(each.title)
        if self.part.opens or each.shown:
            widget: Any = self._maker.make(each, shown=True)
        elif each.kind is Kind.WORDS:
            widget = WordsCell(name, each.most)
        elif each.kind is Kind.FLAG:
            widget = TickCell(name)
        else:
            widget = self._maker.make(each)
        if isinstance(widget, AmountField) and each.currency:
            widget.currency = r.line.values.get(each.currency) or self._head.get(each.currency) or widget.currency
        widget.set_value(r.line.values.get(each.name))
        if each.name in r.unread:
            widget.type_in(r.unread[each.name])
            (widget.settle if isinstance(widget, LookupField) else widget.commit)()
        if hasattr(widget, "committed"):
            widget.committed.connect(lambda line=r, of=each: self._committed(line, of))
        if not (self.part.opens or each.shown):
            r.inputs[each.name] = widget
            (widget.focusProxy() or widget).installEventFilter(self)
        if each.kind in WIDTHS and each.kind not in GROWS and not self._blocks and not self._wide:
            widget.setMaximumWidth(WIDTHS[each.kind] + 30)
        return widget

    def follow_head(self, values: Mapping[str, Any]) -> None:
        """Amounts without a currency in their line have that of the row above them."""
        self._head = values
        columns = {f.name for f in self.part.fields}
        for each in self.part.fields:
            code = str(values.get(each.currency) or "") if each.currency not in columns else ""
            for widget in (r.inputs.get(each.name) for r in self._rows):
                if code and isinstance(widget, AmountField) and widget.currency != code:
                    held = widget.value()
                    widget.currency = code
                    widget.set_value(held)

    def _committed(self, r: GridLine, each: Field) -> None:
        """Amounts follow the currency of their line."""
        if self._laying_out:
            return
        for other in self.part.fields:
            widget = r.inputs.get(other.name)
            if other.currency == each.name and isinstance(widget, AmountField) and r.inputs[each.name].value():
                held = widget.value()
                widget.currency = r.inputs[each.name].value()
                widget.set_value(held)
        self.changed.emit()

    def _buttons(self, n: int) -> Any:
        number = n + 1
        if self.part.opens:
            button = Button("", "ghost", "external-link", name=_("Open line {number}").format(number=number))
            button.clicked.connect(lambda _checked=False, key=self._rows[n].line.key: self._open(key) if self._open else None)
            return row(button)
        buttons = []
        if self.ordered:
            for icon, words, step in (("arrow-up", _("Line {number} up"), -1), ("arrow-down", _("Line {number} down"), 1)):
                button = Button("", "ghost", icon, name=words.format(number=number))
                button.clicked.connect(lambda _checked=False, at=n, by=step: self._move(at, by))
                buttons.append(button)
        gone = Button("", "ghost", "x", name=_("Delete line {number}").format(number=number))
        gone.clicked.connect(lambda _checked=False, at=n: self.delete(at))
        return row(*buttons, gone, spacing=0)

    def _move(self, at: int, step: int) -> None:
        self._focus(at)
        self.move_current(step)

    def show_problems(self, problems: Sequence[Problem]) -> bool:
        """Red where something is wrong; True when one of them is here, with the keyboard on the first."""
        found = False
        for n, r in enumerate(self._rows):
            for name, widget in r.inputs.items():
                problem = next((p for p in problems if p.field == f"{self.part.name}.{n}.{name}"), None)
                widget.show_problem(problem)
                if problem is not None and not found:
                    widget.setFocus()
                    found = True
        return found


def _unread(r: GridLine) -> dict[str, Any]:
    """What was typed in a line and could not be read."""
    return {n: i.typed() for n, i in r.inputs.items() if getattr(i, "problem", None) is not None}


def _ours(event: QKeyEvent) -> bool:
    """New line and delete line."""
    return event.modifiers() == Qt.KeyboardModifier.ControlModifier and event.key() in (Qt.Key.Key_Insert, Qt.Key.Key_Delete)


def _in_own_language(before: Any, value: Any) -> Any:
    """A pasted text is in the user's language; those of the other languages stay."""
    return {**(before or {}), i18n.language(): value[i18n.language()]} if isinstance(value, dict) else value
