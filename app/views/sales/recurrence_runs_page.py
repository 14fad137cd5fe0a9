"""Runs of recurring invoices, one after the other; Enter shows what a run made (SWN-07, FTI-027)."""

from app.core.words import N_
from app.i18n import _
from app.queries import recurring as queries
from app.queries.listing import ListQuery
from app.views.kit.context import Context
from app.views.kit.list_page import ListPage

VIEWS = (("all", N_("All")), ("open", N_("To post")))


class RecurrenceRunsPage(ListPage):
    """The list of runs."""

    def __init__(self, context: Context, view: str = "all") -> None:
        super().__init__(context, _("Recurrence runs"), queries.run_listing(), ListQuery(context.desk.company_id), views=VIEWS,
                         view=view, empty=("repeat", _("Nothing was generated yet. Generate recurring invoices, and each run "
                                                       "stands here with its drafts.")))
        self.set_title(_("Recurrence runs"), crumbs=_("Sales"))
        self.command("runs.open", _("Command::Open"), self._open, icon="folder-open", key="Ctrl+O", primary=True)
        self.command("runs.recurring", _("Recurring invoices"), lambda: context.navigate("recurring_invoices"), icon="repeat",
                     key="Alt+1")
        self.print_command()
        self.export_command()
        self.end_commands()
        self.keys = [("Enter", _("Command::Open")), ("Alt+1", _("Recurring invoices")),
                     ("F3", _("Search")), ("Ctrl+E", _("Export"))]
        self.table.opened.connect(lambda _key: self._open())

    def _open(self) -> None:
        """What the current run made."""
        if self.table.current() > 0:
            self.context.navigate("recurrence_run", run_id=self.table.current())
