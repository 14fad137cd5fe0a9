"""What is wrong with a row of a grid, told directly under it with the ways out; the rows below make room."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from app.core.problems import Problem, Weight
from app.views.kit import details
from app.views.kit.grid_cells import PAD, ROW
from app.views.kit.grid_rows import GridRow

if TYPE_CHECKING:
    from app.views.kit.grid import Grid

LEFT, GAP, SHORTEST = 40, 4, 420
Ways = Callable[[GridRow, Problem], Sequence[tuple[str, Callable[[], None]]]]
"""Words and acts of the buttons beside what is wrong."""


class RowFault:
    """One message at a time: of the current row, else of the first row with an error, else of the first that has any."""

    def __init__(self, grid: "Grid", ways: Ways) -> None:
        self._grid, self._ways = grid, ways
        self._bar: QWidget | None = None
        self._shown: tuple[int, Problem] | None = None
        self.words = ""

    def show(self) -> None:
        """Tell what is wrong now, under the row it is about."""
        found = self._wanted()
        at = self._grid.model_.place(found[0]) if found else -1
        if found != self._shown or (found and self._grid.view.rowHeight(at) == ROW):
            self._rebuild(found)
        self.place()

    def _wanted(self) -> tuple[int, Problem] | None:
        model = self._grid.model_
        here = model.row_problem(self._grid.current())
        if here is not None:
            return model.rows[self._grid.current()].no, here[1]
        told = [(row.no, held[1]) for at, row in enumerate(model.rows if model.faults else ())
                if (held := model.row_problem(at)) is not None]
        return next((one for one in told if one[1].weight is Weight.ERROR), told[0] if told else None)

    def _rebuild(self, found: tuple[int, Problem] | None) -> None:
        view = self._grid.view
        if self._bar is not None:
            self._bar.hide()
            self._bar.deleteLater()
            self._bar = None
        for at in range(len(self._grid.model_.rows)):
            if view.rowHeight(at) != ROW:
                view.setRowHeight(at, ROW)
        self._shown = found
        self.words = "" if found is None else details.text_of(found[1])
        if found is None:
            return
        no, problem = found
        row = self._grid.rows[self._grid.model_.place(no)]
        self._bar = details.bar(problem, list(self._ways(row, problem)))
        self._bar.setParent(view.viewport())
        self._bar.show()

    def place(self) -> None:
        """The message under its row, as high as its words need at this width."""
        if self._bar is None or self._shown is None:
            return
        view, at = self._grid.view, self._grid.model_.place(self._shown[0])
        if at < 0:
            return
        wide = max(view.viewport().width() - LEFT - PAD, SHORTEST)
        layout = self._bar.layout()
        high = max(layout.totalHeightForWidth(wide) if layout is not None else 0, self._bar.minimumSizeHint().height())
        if view.rowHeight(at) != ROW + high + 2 * GAP:
            view.setRowHeight(at, ROW + high + 2 * GAP)
        self._bar.setGeometry(LEFT, view.rowViewportPosition(at) + ROW + GAP, wide, high)
