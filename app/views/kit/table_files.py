"""Tables whose rows are at hand, not in a list of the books: exported and printed as they are shown (WIN-02, usability 2.3)."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from app import i18n
from app.i18n import _
from app.queries.listing import Column
from app.services import exports, printing
from app.views.kit import file_dialogs
from app.views.kit.page import Page
from app.views.kit.table import Table

Shown = Callable[[], tuple[Table, str]]
"""The table somebody looks at, and its title, an English text."""


class TableFiles:
    """The two commands of a page whose tables hold their rows."""

    def __init__(self, page: Page, shown: Shown) -> None:
        self._page, self._shown = page, shown
        page.command("table.print", _("Print"), self._print, key="Ctrl+P", icon="printer", bar=False)
        page.command("table.export", _("Export"), self._export, key="Ctrl+Shift+E", icon="file-spreadsheet", bar=False)

    def _export(self) -> None:
        name = file_dialogs.save_name(self._page, _("Export"), f"{_(self._shown()[1])}.xlsx", "Excel (*.xlsx);;CSV (*.csv)")
        if name:
            self.export_to(Path(name))

    def _print(self) -> None:
        name = file_dialogs.save_name(self._page, _("Print"), f"{_(self._shown()[1])}.pdf", "PDF (*.pdf)")
        if name:
            self.print_to(Path(name))

    def export_to(self, path: Path) -> int:
        """These rows in this order, these columns in this order; gives how many rows."""
        (table, title), context = self._shown(), self._page.context
        columns = _columns(table)
        rows = [[exports.plain_value(c, _told(c, value), context.currency, context.desk) for c, value in line]
                for line in _lines(table, columns)]
        count = exports.write_rows(context.desk, title, columns, rows, path)
        self._page.tell("success", i18n.filled(_("{count:row was|rows were} written to {file}."), count=count, file=path.name))
        return count

    def print_to(self, path: Path) -> int:
        """The same on paper; gives how many rows."""
        (table, title), context = self._shown(), self._page.context
        columns = _columns(table)
        rows = [[printing.words_of(c, _told(c, value), context.currency, context.desk) for c, value in line]
                for line in _lines(table, columns)]
        path.write_bytes(printing.as_pdf(context.desk, printing.Sheet(title, context.company), columns, rows, ()))
        self._page.tell("success", _("{file} was written.").format(file=path.name))
        return len(rows)


def _columns(table: Table) -> list[Column]:
    return [c for c in table.columns() if c.kind not in ("check", "icon")]


def _lines(table: Table, columns: list[Column]) -> list[list[tuple[Column, Any]]]:
    source = table.model_.source
    place = {c.name: n for n, c in enumerate(source.columns)}
    return [[(c, source.row(n).values[place[c.name]]) for c in columns] for n in range(source.count())]


def _told(column: Column, value: Any) -> Any:
    """The words of a chip or of a signature, whose tone, sign and faces are for the screen."""
    if column.kind == "sign":
        return str(value or "")
    return value[0] if column.kind == "chip" and isinstance(value, tuple) else value
