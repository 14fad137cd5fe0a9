"""Rows of a spreadsheet into a grid: every cell read by the typing rules, names looked up together, problems told first."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from app.core.problems import error
from app.i18n import _
from app.views.kit import pasting
from app.views.kit.grid_rows import GridColumn, GridRow
from app.views.kit.pasting import PastedRow

if TYPE_CHECKING:
    from app.views.kit.grid import Grid


def read(grid: "Grid", text: str, begin: int) -> tuple[list[str], list[PastedRow]]:
    """The columns a pasted text goes to, by its headings or from the column `begin` on, and its rows as read."""
    typed = [c for c in grid.model_.columns if c.input is not None]
    rows = pasting.rows_of(text)
    heads = pasting.heads_of(rows[0], {c.name: _(c.title) for c in typed}) if rows else None
    names = heads or [c.name for c in grid.model_.columns[begin:] if c.input is not None]
    body = rows[bool(heads):]
    return names, _Reader(grid, names, body).rows()


class _Reader:
    """Inputs nobody sees, and what was found out for all rows together."""

    def __init__(self, grid: "Grid", names: Sequence[str], body: Sequence[Sequence[str]]) -> None:
        self._grid, self._names, self._body = grid, names, body
        by_name = {c.name: c for c in grid.model_.columns}
        self._columns: list[GridColumn] = [by_name[n] for n in names]
        self._inputs: dict[str, Any] = {c.name: c.input() for c in self._columns if c.input is not None}
        self._known: dict[str, Mapping[str, Any]] = {
            c.name: c.known([cells[n] for cells in body if n < len(cells) and cells[n]])
            for n, c in enumerate(self._columns) if c.known is not None}
        self._order = sorted(range(len(names)), key=lambda n: not self._columns[n].early)

    def rows(self) -> list[PastedRow]:
        """Every row, with all its problems."""
        found = [self._row(cells) for cells in self._body]
        for widget in self._inputs.values():
            widget.deleteLater()
        return found

    def _row(self, cells: Sequence[str]) -> PastedRow:
        if len(cells) > len(self._names):
            return PastedRow(tuple(cells), {}, (error("PASTE-wide", count=len(cells), most=len(self._names)),))
        row, problems = GridRow(0), []
        for n in self._order:
            if n >= len(cells):
                continue
            column, text = self._columns[n], cells[n]
            known = self._known.get(column.name, {})
            if text in known:
                row = row.with_value(column.name, known[text])
                continue
            widget = self._inputs[column.name]
            column.prepare(widget, row)
            problem = pasting.type_into(widget, text)
            if problem is None:
                row = row.with_value(column.name, widget.value())
            else:
                problems.append(problem)
        return PastedRow(tuple(cells), row.values, tuple(problems))
