"""The checkpoints of credit management as a small table: four steps, each with two ticks and their grace days (P-12)."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout

from app import i18n
from app.core.problems import Problem
from app.i18n import _
from app.services import checkpoints
from app.services.checkpoints import Checkpoint
from app.views.kit.fields import CheckField, NumberField
from app.views.kit.reasons import allow
from app.views.kit.widgets import Card, Label, column, row

COLUMNS = ("posting", "grace", "pro_forma", "pro_forma_grace")
_DAYS = ("grace", "pro_forma_grace")


class CheckpointsCard(Card):
    """Whoever changes a cell has the whole saved; while it does not fit together, what was typed waits with the reason."""

    chosen = Signal()
    """Something was typed or ticked: save what `wanted` says."""

    def __init__(self, setup: Sequence[Checkpoint], because: str) -> None:
        self.cells: dict[tuple[str, str], Any] = {}
        self._setup = list(setup)
        self.note = Label("", 12, 400, "danger_t", wrap=True)
        self.note.hide()
        grid = QGridLayout()
        grid.setHorizontalSpacing(18)
        grid.setVerticalSpacing(6)
        heads = (_("Step"), _("Check when posting"), _("Grace days"), _("Check pro forma"), _("Grace days"))
        for at, words in enumerate(heads):
            grid.addWidget(Label(words, 12, 600, "text2"), 0, at)
        for line, point in enumerate(setup, 1):
            self._fill(grid, line, point, because)
        grid.setColumnStretch(len(heads), 1)
        super().__init__(column(
            row(Label(_("Checkpoints"), 14, 600), Label(_("Credit management"), 12, 400, "text3"), None, spacing=10), grid,
            Label(_("After a passed check an order is not checked again up to and including that day plus the grace days."),
                  12, 400, "text3", wrap=True), self.note, spacing=8, margins=(18, 14, 18, 16)))

    def _fill(self, grid: QGridLayout, line: int, point: Checkpoint, because: str) -> None:
        name = _(checkpoints.STEP_NAMES[point.step])
        grid.addWidget(Label(name, 13), line, 0)
        for at, field in enumerate(COLUMNS, 1):
            head = {"posting": _("Check when posting"), "pro_forma": _("Check pro forma")}.get(field, _("Grace days"))
            words = f"{name}: {head}"
            cell: Any = NumberField(words, width=70) if field in _DAYS else CheckField("")
            cell.setAccessibleName(words)
            cell.set_value(getattr(point, field))
            allow(cell, not because, because)
            cell.committed.connect(partial(self._committed, point.step.value, field))
            self.cells[point.step.value, field] = cell
            grid.addWidget(cell, line, at)

    def _committed(self, step: str, field: str) -> None:
        """A step that is no longer ticked has no grace days."""
        if field not in _DAYS and not self.cells[step, field].value():
            self.cells[step, _DAYS[COLUMNS.index(field) // 2]].set_value(None)
        self.chosen.emit()

    def wanted(self) -> tuple[Checkpoint, ...] | None:
        """The four steps as they stand on the screen; None while a number cannot be read."""
        if any(getattr(cell, "problem", None) is not None for cell in self.cells.values()):
            return None
        return tuple(replace(point, **{field: self.cells[point.step.value, field].value() for field in COLUMNS})
                     for point in self._setup)

    def put(self, setup: Sequence[Checkpoint]) -> None:
        """Show what is kept."""
        for point in setup:
            for field in COLUMNS:
                self.cells[point.step.value, field].set_value(getattr(point, field))
        self.tell(())

    def tell(self, problems: Sequence[Problem]) -> None:
        """What keeps the whole from being saved; nothing = it is."""
        words = [i18n.problem_text(p, i18n.language(), i18n.region()) for p in problems]
        if words:
            words.append(_("Not saved yet."))
        self.note.setText(" ".join(words))
        self.note.setVisible(bool(words))
