"""All general journals, drafts and posted ones; Enter opens one (SWN-10)."""

from app.core.words import N_
from app.i18n import _
from app.queries import journals as queries
from app.queries.listing import ListQuery
from app.views.kit.context import Context
from app.views.kit.list_page import ListPage

VIEWS = (("all", N_("All")), ("draft", N_("Drafts")), ("posted", N_("Posted")))


class GeneralJournalsPage(ListPage):
    """The list; a draft has no number yet."""

    def __init__(self, context: Context, view: str = "all") -> None:
        super().__init__(context, _("General journals"), queries.journal_listing(), ListQuery(context.desk.company_id),
                         views=VIEWS, view=view, empty=("book-text", _("No journal has been begun yet.")))
        self.set_title(_("General journals"), crumbs=_("Ledger"))
        self.command("journals.open", _("Command::Open"), self._open, icon="folder-open", key="Ctrl+O", primary=True)
        self.command("journals.new", _("New journal"), lambda: self.context.navigate("general_journal", fresh=True),
                     icon="plus", key="Ctrl+N", writes=True)
        self.print_command()
        self.export_command()
        self.end_commands()
        self.keys = [("Enter", _("Command::Open")), ("F3", _("Search")), ("Ctrl+N", _("New journal")), ("Ctrl+E", _("Export"))]
        self.table.opened.connect(lambda _key: self._open())

    def _open(self) -> None:
        """The journal of the current row."""
        if self.table.current() > 0:
            self.context.navigate("general_journal", journal_id=self.table.current())
