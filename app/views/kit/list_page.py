"""A page around one list: views as tabs, search, filter on a value, export, count (usability 2.2)."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QFileDialog, QStackedWidget

from app import i18n
from app.core.filters import Compare, Filter
from app.i18n import _
from app.queries.listing import Listing, ListQuery
from app.services import exports
from app.views.kit.context import Context
from app.views.kit.fields import TextField
from app.views.kit.page import Page
from app.views.kit.table import ListTable
from app.views.kit.widgets import Button, EmptyState, Tabs, column, holder, row


class ListPage(Page):
    """Tabs, search box, table; the table is one tab stop."""

    def __init__(self, context: Context, title: str, listing: Listing, query: ListQuery, *,
                 views: Sequence[tuple[str, str]] = (), view: str = "", empty: tuple[str, str] = ("list", ""),
                 side: int = 0) -> None:
        super().__init__(context, title, side=side)
        self.set_title(title)
        self._views = views
        scope = {**query.scope, "view": view} if view else dict(query.scope)
        start = ListQuery(query.company_id, query.search, query.filters, query.order, scope)
        self.table = ListTable(context.desk, listing, start, currency=context.currency)
        self.search = TextField(_("Search in this list"), placeholder=_("Search in this list"), icon="search", width=280)
        self.search.setText(query.search)
        self.search.textChanged.connect(lambda text: self.table.ask(search=text))
        self._pills = row(spacing=6)
        self.tabs = Tabs([(_(words), None) for _id, words in views]) if views else None
        bar = row(self.search, self._pills, None, spacing=10)
        if self.tabs is not None:
            self.tabs.choose(next((n for n, (identity, _w) in enumerate(views) if identity == view), 0))
            self.tabs.chosen.connect(self._choose_view)
            bar.addWidget(self.tabs)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._stack.addWidget(EmptyState(empty[0], empty[1] or _("Nothing here.")))
        body = column(bar, spacing=10)
        body.addWidget(self._stack, 1)
        self.set_body(holder(body))
        self.table.counted.connect(lambda _count, _selected: self._count())
        self.table.view.selectionModel().selectionChanged.connect(lambda *_args: self._count())
        self.command("list.search", _("Search in this list"), self._to_search, key="F3", bar=False, other_keys=("Ctrl+F",))
        self.command("list.filter_value", _("Filter on this value"), self.filter_on_value, key="Alt+F3", bar=False)
        self.command("list.reset", _("Reset filters"), self.reset_filters, key="Ctrl+Shift+F3", bar=False)
        self._count()

    def _choose_view(self, index: int) -> None:
        scope = {**self.table.query.scope, "view": self._views[index][0]}
        self.table.ask(scope=scope)

    def _to_search(self) -> None:
        """F3 goes to the search box; pressed again it returns to the list with the text kept."""
        if self.search.hasFocus():
            self.table.view.setFocus()
        else:
            self.search.setFocus()
            self.search.selectAll()

    def filter_on_value(self) -> None:
        """Show only rows with the value of the current cell (Alt+F3)."""
        index = self.table.view.currentIndex()
        if index.isValid():
            column_ = self.table.model_.column(index.column())
            self.add_filter(column_.name, Compare("=", self.table.model_.value(index.row(), index.column())))

    def add_filter(self, name: str, wanted: Filter) -> None:
        """One more filter, shown as a pill."""
        kept = tuple((n, f) for n, f in self.table.query.filters if n != name)
        self.table.ask(filters=(*kept, (name, wanted)))
        self._show_pills()

    def reset_filters(self) -> None:
        """No filters and no search words any more."""
        self.search.setText("")
        self.table.ask(filters=())
        self._show_pills()

    def _show_pills(self) -> None:
        from app.views.kit.page import clear
        clear(self._pills)
        for name, wanted in self.table.query.filters:
            title = self.table.listing.column(name).title
            value = getattr(wanted, "value", "")
            pill = Button(f"{_(title)} {value}", "default", "x", height=26, name=_("Remove filter"))
            pill.clicked.connect(lambda _checked=False, gone=name: self._remove(gone))
            self._pills.addWidget(pill)

    def _remove(self, name: str) -> None:
        self.table.ask(filters=tuple((n, f) for n, f in self.table.query.filters if n != name))
        self._show_pills()

    def _count(self) -> None:
        rows = self.table.model_.rowCount()
        self._stack.setCurrentIndex(0 if rows else 1)
        chosen = len(self.table.selected())
        words = _("{count} rows").format(count=i18n.number(rows, i18n.region()))
        if chosen > 1:
            words += " · " + _("{count} selected").format(count=chosen)
        self.set_status(words)

    def export_command(self) -> None:
        """Export what the list shows to a spreadsheet."""
        self.command("list.export", _("Export"), self._export, key="Ctrl+E", icon="file-spreadsheet")

    def _export(self) -> None:
        name, _kind = QFileDialog.getSaveFileName(
            self, _("Export"), f"{self.table.listing.name}.xlsx", "Excel (*.xlsx);;CSV (*.csv)"
        )
        if name:
            self.export_to(Path(name))

    def export_to(self, path: Path) -> Any:
        """Write the list to a file."""
        count = exports.export_list(self.context.desk, self.table.listing, self.table.query, path, self.context.currency)
        self.tell("success", _("{count} rows were written to {file}.").format(count=count, file=path.name))
        return count

    def focus_first(self) -> None:
        """The keyboard starts in the list."""
        self.table.view.setFocus()
        if self.table.model_.rowCount() and not self.table.view.currentIndex().isValid():
            self.table.view.setCurrentIndex(self.table.model_.index(0, 0))
