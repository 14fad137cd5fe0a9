"""Lines of a set-up row that are there or not: ticks under headings, with a limit beside those that have one (AUD-016)."""

from collections.abc import Mapping, Sequence
from itertools import groupby
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from app.core.problems import Problem
from app.i18n import _
from app.services.setup_tables import Kind, Line, Lines, Tick
from app.views.kit import undo
from app.views.kit.fields import CheckField
from app.views.kit.widgets import Label, column, holder, row
from app.views.setup.inputs import Maker

COLUMNS = 2
LIMIT_WIDTH = 110


class TickList(QWidget):
    """All lines that can be there, in the order of their declaration; what nobody declared stays as it is."""

    changed = Signal()

    def __init__(self, maker: Maker, part: Lines) -> None:
        super().__init__()
        self._maker, self.part = maker, part
        self._name = part.fields[0].name
        self._held: list[Line] = []
        self.boxes: dict[str, CheckField] = {}
        self.limits: dict[str, Any] = {}
        self._beside: dict[str, QWidget] = {}
        whole = column(spacing=2, margins=(14, 0, 14, 12))
        for title, ticks in groupby(part.ticks, lambda tick: tick.group):
            heading = Label(_(title), 12, 600, "text2")
            heading.setContentsMargins(0, 8, 0, 0)
            whole.addWidget(heading)
            whole.addWidget(holder(self._group(list(ticks))))
        self.setLayout(whole)
        if self.boxes:
            self.setFocusProxy(next(iter(self.boxes.values())))

    def _group(self, ticks: Sequence[Tick]) -> QGridLayout:
        """Plain ticks in columns; one with a limit has a line of its own, the limit in the second column."""
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(3)
        grid.setHorizontalSpacing(12)
        for at in range(COLUMNS):
            grid.setColumnStretch(at, 1)
        line = place = 0
        for tick in ticks:
            box = self._box(tick)
            if tick.beside:
                line, place = line + (place > 0), 0
                grid.addWidget(box, line, 0)
                grid.addWidget(self._limit(tick), line, 1)
                line += 1
                continue
            grid.addWidget(box, line, place)
            line, place = (line + 1, 0) if place + 1 == COLUMNS else (line, place + 1)
        return grid

    def _box(self, tick: Tick) -> CheckField:
        box = CheckField(_(tick.title))
        box.committed.connect(lambda value=tick.value: self._ticked(value))
        self.boxes[tick.value] = box
        return box

    def _limit(self, tick: Tick) -> QWidget:
        """`up to` and the field for it, there once the line is ticked; left empty there is no limit."""
        each = self.part.field(tick.beside)
        field = self._maker.make(each)
        field.setAccessibleName(f"{_(tick.title)}: {_(each.title)}")
        field.setPlaceholderText(_("no limit"))
        field.setFixedWidth(LIMIT_WIDTH)
        field.committed.connect(self.changed)
        self.limits[tick.value] = field
        words = Label(_("up to"), 13, 400, "text2")
        words.setBuddy(field)
        unit = Label("%" if each.kind is Kind.PERCENT else "", 13, 400, "text2")
        self._beside[tick.value] = holder(row(words, field, unit, None, spacing=8))
        return self._beside[tick.value]

    def _ticked(self, value: str) -> None:
        self._show_limit(value)
        self.changed.emit()

    def _show_limit(self, value: str) -> None:
        if value in self._beside:
            self._beside[value].setVisible(self.boxes[value].value())

    # ------------------------------------------------------------ lines

    def set_lines(self, lines: Sequence[Line]) -> None:
        """Tick these."""
        self._held = list(lines)
        held = {line.values[self._name]: line for line in lines}
        for tick in self.part.ticks:
            line = held.get(tick.value)
            self.boxes[tick.value].set_value(line is not None)
            if tick.beside:
                self.limits[tick.value].set_value(line.values.get(tick.beside) if line is not None else None)
            self._show_limit(tick.value)

    def lines(self) -> list[Line]:
        """What is ticked; a line that was there keeps its key and its place."""
        known = {tick.value: tick for tick in self.part.ticks}
        held = {line.values[self._name] for line in self._held}
        kept = [Line(x.key, {**x.values, **self._typed(known[x.values[self._name]])}) if x.values[self._name] in known else x
                for x in self._held if x.values[self._name] not in known or self.boxes[x.values[self._name]].value()]
        return kept + [Line(None, self._typed(tick)) for tick in self.part.ticks
                       if tick.value not in held and self.boxes[tick.value].value()]

    # ------------------------------------------------------------ undoing

    def snapshot(self) -> dict[str, tuple[bool, Any]]:
        """What is ticked, with what stands beside it."""
        return {value: (box.value(), self.limits[value].snapshot() if value in self.limits else None)
                for value, box in self.boxes.items()}

    def recall(self, held: Mapping[str, tuple[bool, Any]]) -> None:
        """The ticks and limits of once."""
        for value, (ticked, limit) in held.items():
            self.boxes[value].set_value(ticked)
            if value in self.limits:
                self.limits[value].recall(limit)
            self._show_limit(value)
        self.changed.emit()

    def told(self, before: Mapping[str, Any], after: Mapping[str, Any]) -> undo.Told:
        """The tick that changed."""
        other = [tick for tick in self.part.ticks if before[tick.value] != after[tick.value]]
        return undo.change_of(_(other[0].title)) if len(other) == 1 else undo.several()

    def stand_at(self, before: Mapping[str, Any], after: Mapping[str, Any]) -> None:
        """The keyboard on it, or on the limit beside it."""
        for value, box in self.boxes.items():
            if before[value] != after[value]:
                (box if before[value][0] != after[value][0] else self.limits[value]).setFocus()
                return

    def _typed(self, tick: Tick) -> dict[str, Any]:
        typed: dict[str, Any] = {f.name: None for f in self.part.fields} | {self._name: tick.value}
        return typed | ({tick.beside: self.limits[tick.value].value()} if tick.beside else {})

    def unread(self) -> list[Problem]:
        """Limits that could not be read."""
        return [p for value, limit in self.limits.items() if self.boxes[value].value()
                and (p := getattr(limit, "problem", None)) is not None]

    def show_problems(self, problems: Sequence[Problem]) -> bool:
        """Each at its limit, or at its tick; says whether one of them has the keyboard now."""
        found: dict[tuple[str, str], Problem] = {}
        lines = self.lines()
        for problem in problems:
            name, _dot, rest = (problem.field or "").partition(".")
            number, _dot, each = rest.partition(".")
            if name == self.part.name and number.isdecimal() and int(number) < len(lines):
                found[lines[int(number)].values[self._name], each] = problem
        first: QWidget | None = None
        for tick in self.part.ticks:
            limit = self.limits.get(tick.value)
            wrong = found.get((tick.value, tick.beside))
            if limit is not None and limit.problem is None:
                limit.show_problem(wrong)
            self.boxes[tick.value].show_problem(found.get((tick.value, self._name)))
            first = first or (limit if wrong is not None else None)
        if first is not None:
            first.setFocus()
        return first is not None
