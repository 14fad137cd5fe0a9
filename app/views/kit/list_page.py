"""A page that is a list: search box, filters, tabs, saved views, columns, table with totals, export of what is shown."""

from collections.abc import Mapping, Sequence
from decimal import Decimal
from pathlib import Path
from typing import Any

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QMenu, QStackedWidget, QVBoxLayout

from app import i18n
from app.core.filters import Filter
from app.core.money import quantized
from app.core.problems import Problem
from app.i18n import _
from app.queries.listing import Column, Listing, ListQuery
from app.services import exports, list_filters, memory, printing
from app.views.kit import arrangement, file_dialogs
from app.views.kit.column_chooser import ColumnChooser
from app.views.kit.context import Context
from app.views.kit.fields import TextField
from app.views.kit.filters import FilterPane, Pill, PillBar
from app.views.kit.page import Page, clear
from app.views.kit.saved_views import SavedViews
from app.views.kit.table import ListTable
from app.views.kit.widgets import Button, EmptyState, Label, Tabs, column, holder, row

SEARCH, NARROW, MANY, PATIENCE, SETTLE = 232, 96, 5_000, 150, 400
"""Width of the search box, and its least; rows from which typing waits for a pause of so many ms; ms until columns are kept."""


class ListPage(Page):
    """Tabs, search box, filters, table; the table is one tab stop."""

    def __init__(self, context: Context, title: str, listing: Listing, query: ListQuery, *,
                 views: Sequence[tuple[str, str]] = (), view: str = "", empty: tuple[str, str] = ("list", ""),
                 side: int = 0) -> None:
        super().__init__(context, title, side=side)
        self.set_title(title)
        self._views, self._empty = views, empty
        self.typed: dict[str, str] = {}
        self._first_order = query.order
        scope = {**query.scope, "view": view} if view else dict(query.scope)
        start = ListQuery(query.company_id, query.search, query.filters, query.order, scope)
        self.table = ListTable(context.desk, listing, start, currency=context.currency)
        self._use_kept_columns()
        self.search = TextField(_("Search in this list"), placeholder=_("Search in this list"), icon="search", width=SEARCH)
        self.search.setText(query.search)
        self._typing = _timer(self, PATIENCE, self._look)
        self._keeping = _timer(self, SETTLE, self._keep_columns)
        self._adding = _timer(self, 60, self._count)
        self.saved = SavedViews(self)
        self.pane = FilterPane(listing.columns, self.filter_on)
        self.pane.hide()
        self._build_list()
        self._connect()
        self._list_commands()
        self._count()

    # ------------------------------------------------------------ building

    def _build_list(self) -> None:
        self.pills = PillBar()
        self._filter_button = Button(_("Filter"), "ghost", "filter", link=True)
        self._view_button = Button(_("Views"), "ghost", "eye", menu=self.saved.menu)
        self._columns_button = Button("", "ghost", "columns-3", name=_("Columns"))
        self._shown = Label("", 12, 400, "text3")
        bar = row(self.search, self._filter_button, spacing=6)
        bar.addWidget(self.pills, 1)
        self.search.setMinimumWidth(NARROW)
        bar.setStretch(0, 10)
        for widget in (self._shown, self._view_button, self._columns_button):
            bar.addWidget(widget)
        self.tabs = Tabs([(_(words), None) for _id, words in self._views]) if self._views else None
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._nothing = QVBoxLayout()
        self._nothing.setContentsMargins(0, 0, 0, 0)
        self._stack.addWidget(holder(self._nothing))
        lines = column(spacing=8)
        if self.tabs is not None:
            start = next((n for n, (identity, _w) in enumerate(self._views) if identity == self.table.query.scope.get("view")), 0)
            self.tabs.choose(start)
            lines.addWidget(self.tabs, 0, Qt.AlignmentFlag.AlignLeft)
        lines.addLayout(bar)
        lines.addWidget(self._stack, 1)
        body = row(self.pane, spacing=12)
        body.addLayout(lines, 1)
        self.set_body(holder(body))

    def _connect(self) -> None:
        if self.tabs is not None:
            self.tabs.chosen.connect(self._choose_view)
        self.search.textChanged.connect(lambda _text: self._type())
        self._filter_button.clicked.connect(self.toggle_pane)
        self._columns_button.clicked.connect(self.choose_columns)
        self.pane.close_button.clicked.connect(self.toggle_pane)
        self.table.counted.connect(lambda _count, _selected: self._count())
        self.table.selection_changed.connect(self._adding.start)
        self.table.view.selectionModel().currentColumnChanged.connect(lambda *_args: self._adding.start())
        self.table.arranged.connect(self._keeping.start)
        self.table.asked.connect(lambda point: self.menu().popup(point))
        self.table.asked_at_head.connect(self._head_menu)

    def _list_commands(self) -> None:
        for identity, words, act, key, more in (
                ("list.search", _("Search in this list"), self._to_search, "F3", ("Ctrl+F",)),
                ("list.pane", _("Filter pane"), self.toggle_pane, "Shift+F3", ()),
                ("list.filter_value", _("Filter on this value"), self.filter_on_value, "Alt+F3", ()),
                ("list.reset", _("Reset filters"), self.reset_filters, "Ctrl+Shift+F3", ()),
                ("list.sort", _("Sort this column"), self.table.sort_current, "Alt+F7", ()),
                ("list.columns", _("Columns"), self.choose_columns, "Ctrl+Shift+K", ()),
                ("list.views", _("Views"), self._view_button.open_menu, "Ctrl+Shift+V", ()),
                ("list.copy_heads", _("Copy with headings"), lambda: self.table.copy(headers=True), "Ctrl+Shift+C", ())):
            self.command(identity, words, act, key=key, bar=False, other_keys=more)

    # ------------------------------------------------------------ search and filters

    def _choose_view(self, index: int) -> None:
        scope = {**self.table.query.scope, "view": self._views[index][0]}
        self.table.ask(scope=scope)

    def _type(self) -> None:
        """A long list waits until the typing pauses."""
        if self.table.whole_count() > MANY:
            self._typing.start()
        else:
            self._look()

    def _look(self) -> None:
        self.table.ask(search=self.search.text())

    def _to_search(self) -> None:
        """F3 goes to the search box; pressed again it returns to the list with the text kept."""
        if self.search.hasFocus():
            self.table.view.setFocus()
        else:
            self.search.setFocus()
            self.search.selectAll()

    def toggle_pane(self) -> None:
        """Open the filter pane at the column of the current cell, or close it."""
        if self.pane.isVisibleTo(self):
            self.pane.hide()
            self.table.view.setFocus()
        else:
            at = self.table.view.currentIndex()
            self.open_pane(self.table.model_.column(at.column()).name if at.isValid() else "")

    def open_pane(self, name: str = "") -> None:
        """Show the pane with the keyboard in the field of a column."""
        self.pane.show_filters(self.typed)
        self.pane.show()
        self.pane.focus(name)

    def filter_on_value(self) -> None:
        """Show only rows with the value of the current cell (Alt+F3)."""
        index = self.table.view.currentIndex()
        if index.isValid():
            column_ = self.table.model_.column(index.column())
            if list_filters.can_filter(column_):
                value = self.table.model_.value(index.row(), index.column())
                self.filter_on(column_.name, list_filters.as_typed(self.context.desk, column_, value, self.context.currency))

    def filter_on(self, name: str, typed: str) -> Problem | None:
        """Filter a column by what was typed; nothing takes its filter away. What cannot be read changes nothing."""
        if self.typed.get(name, "") == typed:
            return None
        return self.use_filters({**self.typed, name: typed})

    def use_filters(self, typed: Mapping[str, str], *, region: str = "", language: str = "") -> Problem | None:
        """Filter by these texts and no others; the first that cannot be read is told, and nothing is changed."""
        wanted: list[tuple[str, Filter]] = []
        known = {c.name: c for c in self.table.listing.columns}
        kept = {name: text for name, text in typed.items() if text and name in known}
        for name, text in kept.items():
            found = list_filters.read(self.context.desk, known[name], text, self.context.currency, region=region,
                                      language=language)
            if isinstance(found, Problem):
                return found
            wanted.append((name, found))
        self.typed = kept
        self.table.ask(filters=tuple(wanted))
        self._show_pills()
        return None

    def reset_filters(self) -> None:
        """No filters and no search words any more."""
        self._typing.stop()
        self.search.setText("")
        self._look()
        self.use_filters({})

    def _show_pills(self) -> None:
        pills = []
        for name, typed in self.typed.items():
            pill = Pill(_(self.table.listing.column(name).title), typed)
            pill.changing.connect(lambda at=name: self.open_pane(at))
            pill.removed.connect(lambda gone=name: self._remove(gone))
            pills.append(pill)
        self.pills.set_pills(pills)
        if self.pane.isVisibleTo(self):
            self.pane.show_filters(self.typed)

    def _remove(self, name: str) -> None:
        self.filter_on(name, "")
        self.table.view.setFocus()

    # ------------------------------------------------------------ columns and views

    def choose_columns(self) -> None:
        """The dialog with all columns; the list follows while it is open."""
        ColumnChooser(self.table).exec()

    def _column_key(self) -> str:
        return f"columns.{self.table.listing.name}"

    def _use_kept_columns(self) -> None:
        kept = memory.recall(self.context.desk, self._column_key())
        if kept is not None:
            self.table.arrange(arrangement.from_json(kept, self.table.listing.columns, self.table.first))

    def _keep_columns(self) -> None:
        supplied = arrangement.supplied(self.table.listing.columns, self.table.first)
        kept = arrangement.to_json(self.table.arrangement) if self.table.arrangement != supplied else None
        memory.note(self.context.desk, self._column_key(), kept)

    def _head_menu(self, section: int, point: QPoint) -> None:
        """What can be done with a column."""
        menu = QMenu(self)
        if 0 <= section < self.table.model_.columnCount():
            shown = self.table.model_.column(section)
            menu.addAction(_("Sort ascending"), lambda: self.table.set_order(shown.name, False))
            menu.addAction(_("Sort descending"), lambda: self.table.set_order(shown.name, True))
            if list_filters.can_filter(shown):
                menu.addAction(_("Filter…"), lambda: self.open_pane(shown.name))
            menu.addAction(_("Fit the width"), lambda: self.table.fit(section))
            menu.addAction(_("Hide this column"), lambda: self.table.rearrange(
                arrangement.changed(self.table.arrangement, shown.name, shown=False)))
            menu.addSeparator()
        menu.addAction(_("Columns"), self.choose_columns)
        menu.popup(self.table.header.viewport().mapToGlobal(point))

    def definition(self) -> dict[str, Any]:
        """Everything that a saved view keeps; typed filters with the language and region they were typed in."""
        return {"tab": self.table.query.scope.get("view", ""), "filters": [[n, t] for n, t in self.typed.items()],
                "order": [list(each) for each in self.table.query.order],
                "columns": arrangement.to_json(self.table.arrangement), "language": i18n.language(), "region": i18n.region()}

    def show_definition(self, wanted: Mapping[str, Any]) -> None:
        """Show the list as a definition says; what is missing in it is as supplied."""
        tab = wanted.get("tab") or (self._views[0][0] if self._views else "")
        place = next((n for n, (identity, _w) in enumerate(self._views) if identity == tab), None)
        if self.tabs is not None and place is not None:
            self.tabs.choose(place)
        order = tuple((str(name), bool(down)) for name, down in wanted.get("order", ()) if self._has(name))
        self.table.arrange(arrangement.from_json(wanted.get("columns"), self.table.listing.columns, self.table.first))
        self._keeping.start()
        self.table.ask(order=order or self._first_order)
        if not order:
            self.table.sorted_by = (self.table.listing.order or (("", False),))[0]
        problem = self.use_filters(dict(wanted.get("filters", ())), region=str(wanted.get("region", "")),
                                   language=str(wanted.get("language", "")))
        if problem is not None:
            self.tell_problems([problem])
        self.show_view_name()

    def _has(self, name: object) -> bool:
        return any(c.name == name for c in self.table.listing.columns)

    def show_view_name(self) -> None:
        """The view in use stands on its button."""
        self._view_button.setText(self.saved.current or _("Views"))

    # ------------------------------------------------------------ coming and going

    def begin(self) -> None:
        """The view the list opens with, else the filters and the row of the last time (CLW-002)."""
        last = memory.recall(self.context.desk, f"last.{self.table.listing.name}") or {}
        if not self.saved.show_default() and last.get("definition"):
            self.show_definition({**last["definition"], "columns": arrangement.to_json(self.table.arrangement)})
        if last.get("row"):
            self.table.refresh(keep=int(last["row"]))

    def state(self) -> Any:
        """Filters, search, order, tab and row, for coming back."""
        return {"definition": self.definition(), "search": self.search.text(), "row": self.table.current(),
                "view": self.saved.current, "pane": self.pane.isVisibleTo(self)}

    def restore(self, state: Any) -> None:
        """As it was left."""
        self.saved.current = state["view"]
        self.search.setText(state["search"])
        self._typing.stop()
        self._look()
        self.show_definition(state["definition"])
        self.pane.setVisible(state["pane"])
        self.pane.show_filters(self.typed)
        if state["row"] > 0:
            self.table.refresh(keep=state["row"])

    def leave(self) -> bool:
        """Remember the filters and the row for the next time."""
        if not self.arguments:
            definition = {k: v for k, v in self.definition().items() if k != "columns"}
            memory.note(self.context.desk, f"last.{self.table.listing.name}",
                        {"definition": definition, "row": self.table.current()})
        if self._keeping.isActive():
            self._keeping.stop()
            self._keep_columns()
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc in the search box or the filter pane leads back to the list."""
        inside = QApplication.focusWidget()
        if event.key() == Qt.Key.Key_Escape and inside is not None and (
                inside is self.search or self.pane.isAncestorOf(inside) or inside in self.pills.pills):
            self.table.view.setFocus()
            return
        super().keyPressEvent(event)

    # ------------------------------------------------------------ counting

    def _count(self) -> None:
        rows = self.table.model_.rowCount()
        whole = self.table.whole_count()
        region = i18n.region()
        if rows or self._stack.currentIndex() == 0:
            self._stack.setCurrentIndex(0 if rows else 1)
        if not rows:
            self._say_nothing(whole)
        if self.table.query.narrowed:
            words = _("{count} of {whole} shown").format(count=i18n.number(rows, region), whole=i18n.number(whole, region))
            self._shown.setText(words)
        else:
            words = i18n.filled(_("{count:row|rows}"), count=rows)
            self._shown.setText("")
        chosen = self.table.selected_count()
        if chosen > 1:
            words += " · " + _("{count} selected").format(count=i18n.number(chosen, region)) + self._sums(chosen)
        self.set_status(words)

    def _sums(self, chosen: int) -> str:
        """Sum and average of the selection: of the current column when it holds amounts, else of the first total."""
        columns = self.table.columns()
        at = self.table.view.currentIndex().column()
        current = columns[at] if 0 <= at < len(columns) else None
        added = current if current is not None and current.kind == "amount" else next((c for c in columns if c.total), None)
        if added is None:
            return ""
        sums = self.table.sums(added.name)
        words = "".join(f" · {_(added.title)} {i18n.money(total, code or self.context.currency, i18n.region())}"
                        for code, total in sorted(sums.items()))
        if len(sums) == 1:
            code, total = next(iter(sums.items()))
            average = int(quantized(Decimal(total) / chosen, 0))
            words += " · " + _("average {amount}").format(
                amount=i18n.money(average, code or self.context.currency, i18n.region()))
        return words

    def _say_nothing(self, whole: int) -> None:
        """What would stand here and how to begin; or which filter leaves nothing."""
        clear(self._nothing)
        if not self.table.query.narrowed or not whole:
            first = self.primary
            button = Button(first.text().replace("&", ""), "primary") if first is not None and first.isEnabled() else None
            if button is not None and first is not None:
                button.clicked.connect(first.trigger)
            self._nothing.addWidget(EmptyState(self._empty[0], self._empty[1] or _("Nothing here."), button))
            return
        button = Button(_("Reset filters"), "primary")
        button.clicked.connect(self.reset_filters)
        self._nothing.addWidget(EmptyState("filter", self._emptied(), button))

    def _emptied(self) -> str:
        """Which filter leaves nothing: the one without which there would be most."""
        names = ([""] if self.table.query.search.split() else []) + list(self.typed)
        counts = {name: self.table.count_without(name) for name in names}
        most = max(counts, key=lambda name: counts[name], default="")
        if not counts.get(most):
            return _("No row passes these filters.")
        said = (f"“{self.search.text().strip()}”" if not most
                else f"“{_(self.table.listing.column(most).title)} {self.typed[most]}”")
        return _("No row passes these filters. Without {filter} there would be {count}.").format(
            filter=said, count=i18n.number(counts[most], i18n.region()))

    # ------------------------------------------------------------ export

    def export_command(self, *, short: bool = True) -> None:
        """Export what the list shows to a spreadsheet; where Ctrl+E does something else only the longer key exports."""
        self.command("list.export", _("Export"), self._export, key="Ctrl+Shift+E", icon="file-spreadsheet",
                     other_keys=("Ctrl+E",) if short else ())

    def _export(self) -> None:
        name = file_dialogs.save_name(
            self, _("Export"), f"{self.table.listing.name}.xlsx", "Excel (*.xlsx);;CSV (*.csv)"
        )
        if name:
            self.export_to(Path(name))

    def print_command(self) -> None:
        """Print what the list shows, to a PDF."""
        self.command("list.print", _("Print"), self._print, key="Ctrl+P", icon="printer")

    def _print(self) -> None:
        name = file_dialogs.save_name(self, _("Print"), f"{self.table.listing.name}.pdf", "PDF (*.pdf)")
        if name:
            self.print_to(Path(name))

    def print_to(self, path: Path) -> bool:
        """Write what is shown as a PDF: these rows, these columns, totals below; False when there are too many rows."""
        outcome = printing.print_list(
            self.context.desk, self.table.listing, self.table.query, path, self.context.currency,
            [c for c in self.shown_columns() if c.kind != "chip" or c.title],
            printing.Sheet(self.table.listing.title, self.context.company, tuple(self.selection())))
        if outcome.value is None:
            self.tell_problems(outcome.problems)
            return False
        self.tell("success", _("{file} was written.").format(file=path.name))
        return True

    def selection(self) -> list[str]:
        """What was chosen, in words for paper: tab, search words and filters."""
        tab = self.table.query.scope.get("view")
        found = [_(words) for identity, words in self._views if identity == tab]
        found += [f"“{self.table.query.search}”"] if self.table.query.search.strip() else []
        found += [f"{_(self.table.listing.column(name).title)} {typed}" for name, typed in self.typed.items()]
        return [" · ".join(found)] if found else []

    def shown_columns(self) -> list[Column]:
        """The columns as they stand, those that hold values."""
        return [c for c in self.table.columns() if c.kind not in ("check", "icon")]

    def export_to(self, path: Path) -> Any:
        """Write to a file exactly what is shown: these rows in this order, these columns in this order."""
        count = exports.export_list(self.context.desk, self.table.listing, self.table.query, path, self.context.currency,
                                    columns=self.shown_columns())
        self.tell("success", i18n.filled(_("{count:row was|rows were} written to {file}."), count=count, file=path.name))
        return count

    def focus_first(self) -> None:
        """The keyboard starts in the list."""
        self.table.view.setFocus()
        if self.table.model_.rowCount() and not self.table.view.currentIndex().isValid():
            self.table.stand_on(0, 0)


def _timer(page: ListPage, pause: int, act: Any) -> QTimer:
    """Does something once, after a pause in milliseconds."""
    timer = QTimer(page)
    timer.setSingleShot(True)
    timer.setInterval(pause)
    timer.timeout.connect(act)
    return timer
