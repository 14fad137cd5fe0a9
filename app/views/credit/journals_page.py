"""All credit limit adjustments; Enter opens one (W-03)."""

from app.core.words import N_
from app.i18n import _
from app.queries import limits as queries
from app.queries.listing import ListQuery
from app.services import limits
from app.views.kit.context import Context
from app.views.kit.list_page import ListPage

VIEWS = (("all", N_("All")), ("open", N_("Not posted")), ("approve", N_("To approve")), ("posted", N_("Posted")))


class LimitJournalsPage(ListPage):
    """The list; a draft has no number yet."""

    def __init__(self, context: Context, view: str = "all") -> None:
        super().__init__(context, _("Credit limit adjustments"), queries.journal_listing(), ListQuery(context.desk.company_id),
                         views=VIEWS, view=view, empty=("gauge", _("No limit has been changed by a journal yet.")))
        self.set_title(_("Credit limit adjustments"), crumbs=_("Area::Credit"))
        self.command("limits.new", _("New journal"), lambda: self._new(limits.LIMIT), icon="plus", key="Ctrl+N", primary=True,
                     writes=True)
        self.command("limits.new_temporary", _("New temporary journal"), lambda: self._new(limits.TEMPORARY), icon="clock",
                     writes=True)
        self.command("limits.open", _("Command::Open"), self._open, icon="folder-open", key="Ctrl+O")
        self.print_command()
        self.export_command()
        self.end_commands()
        self.keys = [("Enter", _("Command::Open")), ("F3", _("Search")), ("Ctrl+N", _("New journal")), ("Ctrl+E", _("Export"))]
        self.table.opened.connect(lambda _key: self._open())

    def _new(self, type_: str) -> None:
        self.context.navigate("limit_journal", type=type_)

    def _open(self) -> None:
        """The journal of the current row."""
        if self.table.current() > 0:
            self.context.navigate("limit_journal", journal_id=self.table.current())
