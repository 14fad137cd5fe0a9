"""The form of a set-up row: its fields with their labels, and a grid for each kind of lines."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QSpacerItem, QWidget

from app import i18n
from app.core.problems import Problem
from app.i18n import _
from app.services import setup_tables
from app.services.setup_tables import Field, Kind, Record, SetupTable
from app.views.kit.context import Context
from app.views.kit.fast_tab import FastTab
from app.views.kit.fields import AmountField
from app.views.kit.reasons import allow, require
from app.views.kit.undo import History
from app.views.kit.widgets import Card, Label, column, holder, row
from app.views.setup.drawings import drawing_of
from app.views.setup.inputs import Maker
from app.views.setup.line_grid import LineGrid
from app.views.setup.tick_list import TickList

LABELS = 190
PAUSE = 300
"""Milliseconds without a stroke before a drawing follows what is typed."""
BOXES = (Kind.FLAG, Kind.ENDED)
SHORT = (Kind.COUNT, Kind.AMOUNT, Kind.PERCENT, Kind.RATE, Kind.DECIMAL, Kind.DATE, Kind.FORMULA)
SHORT_WIDTH, BESIDE = 190, 420
"""Pixels of a short field, and up to which two check boxes stand beside each other."""


class RecordForm(QWidget):
    """One row: shown, typed, checked where it is; `changed` tells of every finished input."""

    changed = Signal()

    def __init__(self, context: Context, table: SetupTable, open_line: Callable[[str, int | None], None]) -> None:
        super().__init__()
        self.table = table
        self._context = context
        self.record = setup_tables.proposed(table)
        self._maker = Maker(context.desk, context.currency)
        self.fields: dict[str, Any] = {}
        self._labels: dict[str, Label] = {}
        self.grids: dict[str, LineGrid | TickList] = {}
        self._means = Label("", 12, 400, "text3", wrap=True)
        self._means.hide()
        first = column(holder(self._grid()), self._means, spacing=8, margins=(16, 14, 16, 14))
        if table.about:
            first.insertWidget(0, Label(_(table.about), 12, 400, "text3", wrap=True))
        parts = column(Card(first), spacing=10, margins=(0, 0, 8, 8))
        self._drawing = drawing_of(table.name)
        if self._drawing is not None:
            parts.addWidget(Card(column(self._drawing, margins=(16, 4, 16, 2))))
            self._follow_typing()
        for part in table.lines:
            grid = (TickList(self._maker, part) if part.ticks
                    else LineGrid(self._maker, part, self._opener(part.opens, open_line)))
            grid.changed.connect(self._changed)
            self.grids[part.name] = grid
            parts.addWidget(FastTab(_(part.title), grid))
        parts.addStretch(1)
        self.setLayout(parts)
        self.history = self._history()

    def _follow_typing(self) -> None:
        """A drawing of texts follows the typing, a moment behind it."""
        pause = QTimer(self)
        pause.setSingleShot(True)
        pause.setInterval(PAUSE)
        pause.timeout.connect(self._retell)
        for widget in self.fields.values():
            if hasattr(widget, "typing"):
                widget.typing.connect(pause.start)

    def _history(self) -> History:
        """Fields and lines together; what is only looked at or has a page of its own is not typed here."""
        typed = {each.name: each for each in self.table.fields if not each.shown}
        parts = {name: self.fields[name] for name in typed} | {
            name: grid for name, grid in self.grids.items() if not grid.part.opens}
        return History(self, parts, {name: _(each.title) for name, each in typed.items()})

    def _opener(self, opens: str, open_line: Callable[[str, int | None], None]) -> Callable[[int | None], None] | None:
        return (lambda key: open_line(opens, key)) if opens else None

    def _grid(self) -> QGridLayout:
        """Labels and fields below each other; check boxes carry their own words."""
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(7)
        grid.setColumnStretch(1, 1)
        grid.setColumnMinimumWidth(0, LABELS)
        line, pair, used = 0, None, 0
        for each in self.table.fields:
            widget = self._maker.make(each)
            self.fields[each.name] = widget
            if hasattr(widget, "committed"):
                widget.committed.connect(self._changed)
            if each.kind in BOXES and not each.shown:
                used += _wide(widget)
                if pair is not None and used <= BESIDE:
                    pair.addWidget(widget, 1)
                    pair = None
                    continue
                pair, used = row(widget, spacing=12), _wide(widget)
                pair.setStretch(0, 1)
                grid.addLayout(pair, line, 1)
            else:
                pair = None
                self._add(grid, line, each, widget)
            line += 1
            if each.note:
                note = Label(_(each.note), 12, 400, "text3", wrap=True)
                self._labels[f"{each.name}.note"] = note
                grid.addWidget(note, line, 1)
                line += 1
        # Short fields alone would hold the column as narrow as themselves.
        grid.addItem(QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum), line, 1)
        return grid

    def _add(self, grid: QGridLayout, line: int, each: Field, widget: Any) -> None:
        """A label and its field; what is short to type has a short field."""
        if each.kind in SHORT and not each.shown:
            widget.setMaximumWidth(SHORT_WIDTH)
        grid.addWidget(widget, line, 1)
        words = Label(require(widget, _(each.title)) if each.required else _(each.title), 13, 400, "text2", wrap=True)
        words.setBuddy(widget)
        words.setFixedWidth(LABELS)
        top = each.kind in (Kind.WORDS, Kind.TEXTS, Kind.SEVERAL) and not each.shown
        grid.addWidget(words, line, 0, Qt.AlignmentFlag.AlignTop if top else Qt.AlignmentFlag.AlignVCenter)
        words.setContentsMargins(0, 6 if top else 0, 0, 0)
        self._labels[each.name] = words

    def _fit(self) -> None:
        """Only what belongs to the choices made is on the screen."""
        values = {name: widget.value() for name, widget in self.fields.items()}
        for each in self.table.fields:
            if each.when is not None:
                values[each.name] = values[each.name] if each.fits(values) else each.default
                for part in (self.fields[each.name], self._labels.get(each.name), self._labels.get(f"{each.name}.note")):
                    if part is not None:
                        part.setVisible(each.fits(values))

    def label(self) -> str:
        """What people call the row that is shown."""
        each = self.table.field(self.table.label)
        return self._maker.words(each, self.record.values.get(each.name))

    # ------------------------------------------------------------ values

    def show_record(self, record: Record) -> None:
        """Show a row; fields that are fixed once it exists cannot be typed in."""
        self.record = record
        for each in self.table.fields:
            if each.own and record.key is None and record.values.get(each.name) is None:
                record.values[each.name] = self._context.currency
        for each in self.table.fields:
            widget = self.fields[each.name]
            widget.show_problem(None)
            allow(widget, record.key is None or not each.locked, _("This stays as it was when the line was first saved."))
            self._follow_currency(each.currency, widget, record.values.get(each.currency))
            widget.set_value(record.values.get(each.name))
        for name, grid in self.grids.items():
            if isinstance(grid, LineGrid):
                grid.follow_head(record.values)
            grid.set_lines(record.lines.get(name, []))
            grid.setVisible(not grid.part.opens or record.key is not None)
        self._fit()
        self._retell()
        self.history.begin()

    def _follow_currency(self, name: str, widget: Any, code: Any) -> None:
        if name and isinstance(widget, AmountField):
            widget.currency = code or self._context.currency

    def typed(self) -> Record:
        """The row as it stands on the screen."""
        values = {**self.record.values, **{name: widget.value() for name, widget in self.fields.items()}}
        return Record(self.record.key, self.record.version, values, {n: g.lines() for n, g in self.grids.items()})

    def unread(self) -> list[Problem]:
        """Everything typed that could not be read."""
        found = [p for w in self.fields.values() if not w.isHidden() and (p := getattr(w, "problem", None)) is not None]
        return found + [p for g in self.grids.values() for p in g.unread()]

    @property
    def touched(self) -> bool:
        """Does the screen say something else than the file?"""
        typed, held = self.typed(), self.record
        shown = {f.name for f in self.table.fields if not f.shown}
        if any(_same(typed.values[n]) != _same(held.values.get(n)) for n in shown) or self.unread():
            return True
        return any([(x.key, _values(x.values, g)) for x in typed.lines[n]] != [(x.key, _values(x.values,
                                                                                               g)) for x in held.lines.get(n, [])]
                   for n, g in self.grids.items() if not g.part.opens)

    def _changed(self) -> None:
        for each in self.table.fields:
            widget = self.fields[each.name]
            if each.currency and isinstance(widget, AmountField) and each.currency in self.fields:
                held = widget.value()
                self._follow_currency(each.currency, widget, self.fields[each.currency].value())
                widget.set_value(held)
        for grid in self.grids.values():
            if isinstance(grid, LineGrid):
                grid.follow_head({name: widget.value() for name, widget in self.fields.items()})
        self._fit()
        self._retell()
        self.changed.emit()

    def _retell(self) -> None:
        """What the row means, as soon as it is whole."""
        told = setup_tables.preview(self._context.desk, self.table, self.typed()) if not self.unread() else ()
        words = "\n".join(i18n.problem_text(p, i18n.language(), i18n.region()) for p in told)
        self._means.setText(words)
        self._means.setVisible(bool(words) and self._drawing is None)
        if self._drawing is not None:
            self._drawing.show_told(told)

    def means(self) -> str:
        """The words of the preview."""
        return self._means.text()

    # ------------------------------------------------------------ problems and keyboard

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Each at its field, the keyboard on the first."""
        first = True
        for name, widget in self.fields.items():
            problem = next((p for p in problems if p.field == name), None)
            widget.show_problem(problem)
            if problem is not None and first:
                widget.setFocus()
                first = False
        for grid in self.grids.values():
            if grid.show_problems(problems) and first:
                first = False

    def focus_first(self) -> None:
        """The keyboard in the first field that can be typed in."""
        for each in self.table.fields:
            widget = self.fields[each.name]
            if not each.shown and widget.isEnabled() and not widget.isHidden():
                widget.setFocus()
                return


def _wide(widget: QWidget) -> int:
    """What a check box with its words needs."""
    return max(widget.sizeHint().width(), widget.minimumSizeHint().width(), widget.minimumWidth())


def _same(value: Any) -> Any:
    """Nothing and an empty text are the same for the eye."""
    if isinstance(value, dict):
        return {k: v for k, v in value.items() if v} or None
    return None if value in ("", []) else value


def _values(values: dict[str, Any], grid: LineGrid | TickList) -> dict[str, Any]:
    return {f.name: _same(values.get(f.name)) for f in grid.part.fields if not f.shown}
