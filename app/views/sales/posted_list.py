"""Posted invoices and credit notes as a list, and what can be done about the current one (SWN-08)."""

from app import i18n
from app.core.facts import Ref
from app.core.problems import Outcome
from app.core.words import N_
from app.i18n import _
from app.queries import posted_invoices
from app.queries import sales as queries
from app.queries.listing import ListQuery
from app.services.sales import outputs
from app.views.kit.context import Context
from app.views.kit.list_page import ListPage
from app.views.sales import correction_dialogs, invoice_dialogs, paper_files
from app.views.sales.mailing import Mail

VIEWS = (("all", N_("All")), ("open", N_("Open")), ("overdue", N_("Overdue")), ("credit", N_("Credit notes")),
         ("to_send", N_("To send")), ("e_invoice", N_("E-invoices")))


class PostedInvoicesPage(ListPage):
    """The list."""

    def __init__(self, context: Context, view: str = "all", search: str = "", customer_id: int | None = None) -> None:
        desk = context.desk
        scope = {"customer_id": customer_id} if customer_id else {}
        super().__init__(context, _("Posted invoices"), queries.invoice_listing(desk.today),
                         ListQuery(desk.company_id, search=search, scope=scope), views=VIEWS, view=view,
                         empty=("file-text", _("No invoice fits.")))
        self.set_title(_("Posted invoices"), crumbs=_("Sales"))
        self.command("posted.open", _("Command::Open"), self._open, icon="folder-open", key="Ctrl+O", primary=True)
        self.command("posted.pdf", _("PDF"), self.pdf, icon="printer", key="Ctrl+Shift+P")
        self.command("posted.paper", _("Print what waits"), self.print_waiting, icon="printer", bar=False, writes=True)
        self.mail = Mail(self, "posted", self.refs, self.table.reload)
        self.command("posted.again", _("Send again"), self.send_again, icon="repeat", bar=False, writes=True)
        self.command("posted.credit", _("Command::Credit"), lambda: self._act(correction_dialogs.credit), icon="undo-2",
                     writes=True)
        self.command("posted.correct", _("Correct"), lambda: self._act(correction_dialogs.correct), icon="pencil", writes=True)
        self.command("posted.cancel", _("Cancel invoice"), lambda: self._act(correction_dialogs.cancel), icon="ban", writes=True)
        self.command("posted.copy", _("Copy to a new draft"), lambda: self._act(invoice_dialogs.copy), icon="copy", writes=True)
        self.command("posted.voucher", _("Voucher"), self._voucher, icon="book-open", key="Ctrl+F7")
        self.command("posted.drafts", _("Drafts"), lambda: context.navigate("invoice_drafts"), icon="list", bar=False)
        self.command("posted.new", _("New invoice"), lambda: context.navigate("invoice"), icon="plus", key="Ctrl+N", bar=False,
                     writes=True)
        self.print_command()
        self.export_command()
        self.end_commands()
        self.keys = [("Enter", _("Command::Open")), ("Ctrl+F7", _("Voucher")), ("Ctrl+N", _("New invoice")), ("F3", _("Search"))]
        self.table.opened.connect(lambda _key: self._open())

    def _open(self) -> None:
        """The invoice of the current row."""
        if self.table.current() > 0:
            self.context.navigate("posted_invoice", invoice_id=self.table.current())

    def pdf(self) -> None:
        """The archived documents of the chosen rows in one PDF (DOC-003, 004)."""
        paper_files.show(self, self.refs())

    def refs(self) -> list[Ref]:
        """The chosen documents."""
        return [(posted_invoices.TABLE, key) for key in self.chosen()]

    def chosen(self) -> list[int]:
        """The selected invoices, else the current one."""
        return self.table.selected() or ([self.table.current()] if self.table.current() > 0 else [])

    def print_waiting(self) -> None:
        """Everything that waits for paper, in the order and as often as the output profiles say (DOC-004)."""
        desk = self.context.desk
        self.beside(_("Making PDFs…"), lambda _progress: outputs.print_out(desk, outputs.to_print(desk, [posted_invoices.TABLE])),
                    self._printed)

    def _printed(self, outcome: Outcome[outputs.Batch] | None) -> None:
        paper_files.printed(self, outcome)
        self.table.reload()

    def send_again(self) -> None:
        """The chosen documents are to be printed or mailed once more (WIN-30)."""
        count = outputs.mark(self.context.desk, self.refs(), sent=False)
        self.tell("info", i18n.filled(_("{count:document is|documents are} to be sent again."), count=count))
        self.table.reload()

    def _act(self, act: correction_dialogs.Act) -> None:
        """A verb for the current row."""
        if self.table.current() > 0:
            act(self, self.table.current())
            self.table.reload()
        else:
            self.tell("info", _("Choose an invoice first."))

    def _voucher(self) -> None:
        """The voucher of the current row (PST-042)."""
        desk = self.context.desk
        with desk.reading() as session:
            found = posted_invoices.load(session, desk.company_id, self.table.current(), desk.language)
        if found is not None and found.row.voucher_id is not None:
            self.context.navigate("vouchers", voucher_id=found.row.voucher_id)
