"""The columns of a table inside a page: order, width and choice remembered for the user, as those of list pages (WIN-02)."""

from PySide6.QtCore import QPoint, QTimer
from PySide6.QtWidgets import QMenu

from app.i18n import _
from app.services import memory
from app.services.desk import Desk
from app.views.kit import arrangement
from app.views.kit.column_chooser import ColumnChooser
from app.views.kit.table import ListTable, Table

SETTLE = 400
"""Milliseconds until what was dragged is kept."""


class KeptColumns:
    """Recalls the columns of a table when it is made, and keeps them when they were arranged; the head's menu chooses them."""

    def __init__(self, table: Table, desk: Desk | None = None, name: str = "") -> None:
        """A table whose rows are at hand says whose it is, and under which name its columns are kept."""
        if isinstance(table, ListTable):
            desk, name = table.desk, table.listing.name
        assert desk is not None
        self._table, self._desk, self._name = table, desk, name
        self._timer = QTimer(table)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SETTLE)
        self._timer.timeout.connect(self.keep)
        kept = memory.recall(desk, self._key())
        if kept is not None:
            table.arrange(arrangement.from_json(kept, table.model_.source.columns, table.first))
        table.arranged.connect(self._timer.start)
        table.asked_at_head.connect(self._menu)

    def _key(self) -> str:
        return f"columns.{self._name}"

    def keep(self) -> None:
        """Keep them now."""
        table = self._table
        supplied = arrangement.supplied(table.model_.source.columns, table.first)
        memory.note(self._desk, self._key(),
                    arrangement.to_json(table.arrangement) if table.arrangement != supplied else None)

    def choose(self) -> None:
        """The dialog with all columns."""
        ColumnChooser(self._table).exec()

    def _menu(self, section: int, point: QPoint) -> None:
        """What can be done with a column."""
        table, menu = self._table, QMenu(self._table)
        if 0 <= section < table.model_.columnCount():
            shown = table.model_.column(section)
            menu.addAction(_("Sort ascending"), lambda: table.set_order(shown.name, False))
            menu.addAction(_("Sort descending"), lambda: table.set_order(shown.name, True))
            menu.addAction(_("Fit the width"), lambda: table.fit(section))
            menu.addAction(_("Hide this column"), lambda: table.rearrange(
                arrangement.changed(table.arrangement, shown.name, shown=False)))
            menu.addSeparator()
        menu.addAction(_("Columns"), self.choose)
        menu.popup(table.header.viewport().mapToGlobal(point))
