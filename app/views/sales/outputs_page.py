"""What has still to be printed or mailed of all sales documents, and what became of it (DOC-004, WIN-30, WIN-24)."""

from app import i18n
from app.core.facts import Ref
from app.core.words import N_
from app.i18n import _
from app.queries import outputs as queries
from app.queries.listing import ListQuery
from app.services.sales import outputs, sending
from app.views.kit.context import Context
from app.views.kit.list_page import ListPage
from app.views.sales import paper_files
from app.views.sales.mailing import Mail

VIEWS = (("print", N_("To print")), ("email", N_("To e-mail")), ("unknown", N_("Unknown: was it sent?")), ("done", N_("Done")),
         ("all", N_("All")))


class OutputsPage(ListPage):
    """The list of ways out, one row per document and way."""

    def __init__(self, context: Context, view: str = "print") -> None:
        desk = context.desk
        super().__init__(context, _("Outgoing documents"), queries.output_listing(), ListQuery(desk.company_id), views=VIEWS,
                         view=view, empty=("send", _("Nothing waits here.")))
        self.set_title(_("Outgoing documents"), crumbs=_("Sales"))
        self.command("outputs.print", _("Print selected"), self.print_selected, icon="printer", key="Alt+1", primary=True,
                     writes=True)
        self.command("outputs.all", _("Print what waits"), lambda: paper_files.print_out(self), icon="printer", key="Alt+2",
                     writes=True)
        self.mail = Mail(self, "outputs", self.chosen, self.table.reload, bar=True)
        self.command("outputs.pdf", _("Show PDF"), self.pdf, icon="file-text", key="Ctrl+Shift+P", bar=False)
        self.command("outputs.open", _("Command::Open"), self.open, icon="folder-open", key="Ctrl+O", bar=False)
        self.command("outputs.sent", _("Mark as sent"), lambda: self.mark(True), icon="check", writes=True)
        self.command("outputs.again", _("Send again"), lambda: self.mark(False), icon="repeat", bar=False, writes=True)
        self.command("outputs.paper", _("Print instead of e-mail"), self.paper, icon="printer", bar=False, writes=True)
        self.print_command()
        self.export_command()
        self.end_commands()
        self.keys = [("Alt+1", _("Print selected")), ("Ctrl+M", _("E-mail")), ("Enter", _("Command::Open")), ("F3", _("Search"))]
        self.table.opened.connect(lambda _key: self.open())

    def chosen(self) -> list[Ref]:
        """The documents of the selected rows, else of the current one."""
        ids = self.table.selected() or ([self.table.current()] if self.table.current() > 0 else [])
        if not ids:
            self.tell("info", _("Choose a document first."))
            return []
        with self.context.desk.reading() as session:
            return queries.documents(session, self.context.desk.company_id, ids)

    def print_selected(self) -> None:
        """The chosen documents in one PDF, with the copies of their profiles (DOC-004)."""
        refs = self.chosen()
        if refs:
            paper_files.print_out(self, refs)

    def pdf(self) -> None:
        """The chosen documents to look at; they do not count as printed."""
        refs = self.chosen()
        if refs:
            paper_files.show(self, refs)

    def open(self) -> None:
        """The document of the current row, or the order it belongs to."""
        ref = next(iter(self.chosen()), None)
        if ref is None:
            return
        with self.context.desk.reading() as session:
            page, name, key = queries.page_of(session, ref)
        self.context.navigate(page, **{name: key})

    def mark(self, sent: bool) -> None:
        """Say that documents were sent, or are to be sent again (WIN-30)."""
        refs = self.chosen()
        if not refs:
            return
        count = outputs.mark(self.context.desk, refs, sent=sent)
        words = _("{count:document is|documents are} marked as sent.") if sent else _(
            "{count:document is|documents are} to be sent again.")
        self.tell("success", i18n.filled(words, count=count))
        self.table.reload()

    def paper(self) -> None:
        """Documents whose e-mail did not leave are printed instead (WIN-24)."""
        refs = self.chosen()
        if refs:
            count = sending.on_paper(self.context.desk, refs)
            self.tell("success" if count else "info",
                      i18n.filled(_("{count:document is|documents are} to be printed."), count=count))
            self.table.reload()
