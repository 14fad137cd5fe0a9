"""All tasks of all schedules with their days and persons, for a spreadsheet as well (CLS-027)."""

from typing import Any

from app import i18n
from app.core.words import N_
from app.i18n import _
from app.queries.listing import Column
from app.services.closing import schedules
from app.services.closing.shown import AREA_NAMES, DoneBefore
from app.views.closing import words
from app.views.kit.context import Context
from app.views.kit.page import Page
from app.views.kit.rows import MemorySource, Row
from app.views.kit.table import Table
from app.views.kit.table_files import TableFiles
from app.views.kit.text_fields import TextField
from app.views.kit.widgets import column, holder, row

COLUMNS = (
    Column("period", N_("Period"), "text", None, 96), Column("code", N_("Code"), "text", None, 64),
    Column("task", N_("Close::Task"), "link", None, 230, stretch=True), Column("area", N_("Close::Area"), "text", None, 150),
    Column("due", N_("Due"), "text", None, 130), Column("done", N_("Close::Signed off"), "text", None, 130),
    Column("person", N_("Person"), "text", None, 150), Column("status", N_("Status"), "chip", None, 130),
    Column("count", N_("Outstanding"), "int", None, 100), Column("amount", N_("Amount"), "amount", None, 110))


class CloseTasksPage(Page):
    """Past and present, newest period first; Enter opens the checklist of the period."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, _("All tasks of all periods"))
        self.set_title(_("All tasks of all periods"), crumbs=_("Period close"))
        self.held: list[DoneBefore] = []
        self.search = TextField(_("Search in this list"), placeholder=_("Search in this list"), icon="search", width=232)
        self.search.textChanged.connect(lambda _text: self._rows())
        self.source = MemorySource(COLUMNS)
        self.table = Table(self.source, currency=context.currency, name=_("All tasks of all periods"))
        self.table.opened.connect(lambda key: context.navigate("close", schedule_id=next(
            t.schedule_id for t in self.held if t.task_id == key)))
        self.files = TableFiles(self, lambda: (self.table, N_("All tasks of all periods")))
        self.command("close_tasks.close", _("Period close"), lambda: context.navigate("close"), icon="calendar-check",
                     primary=True)
        self.command("list.search", _("Search in this list"), self.search.setFocus, key="F3", bar=False)
        self.end_commands()
        self.keys = [("Enter", _("Period close")), ("F3", _("Search")), ("Ctrl+Shift+E", _("Export"))]
        self.set_body(holder(column(row(self.search, None), self.table, spacing=10)))
        self.reload()

    def reload(self) -> None:
        """Ask the file again."""
        self.held = schedules.all_tasks(self.context.desk)
        self._rows()

    def _rows(self) -> None:
        wanted = self.search.text().strip().casefold()
        rows = [Row(t.task_id, self._values(t)) for t in self.held
                if wanted in f"{t.period} {t.code} {_(t.name)} {t.person}".casefold()]
        self.source.set_rows(rows)
        self.table.refresh()
        self.set_status(i18n.filled(_("{count:task|tasks}"), count=len(rows)))

    def _values(self, t: DoneBefore) -> tuple[Any, ...]:
        return (t.period, t.code, _(t.name), _(AREA_NAMES[t.area]), words.moment(t.due), words.moment(t.done_at), t.person,
                words.state(t.status), t.count or None, t.amount)

    def focus_first(self) -> None:
        """The keyboard starts in the list."""
        self.table.view.setFocus()
