"""What representatives earned, with the invoice and the voucher behind it (MST-100, 101)."""

from app.core.words import N_
from app.i18n import _
from app.queries import commissions as queries
from app.queries.listing import ListQuery
from app.views.kit.context import Context
from app.views.kit.list_page import ListPage

VIEWS = (("all", N_("All")), ("month", N_("This month")), ("unposted", N_("Not in the ledger")))


class CommissionsPage(ListPage):
    """The list of commission transactions."""

    def __init__(self, context: Context, view: str = "all", invoice_id: int | None = None) -> None:
        desk = context.desk
        scope = {"invoice_id": invoice_id} if invoice_id else {}
        super().__init__(context, _("Commission"), queries.commission_listing(desk.today),
                         ListQuery(desk.company_id, scope=scope), views=VIEWS, view=view,
                         empty=("hand-coins", _("No commission yet. It is earned by invoices with a sales group, "
                                                "by the rules under Set-up, Commission rules.")))
        self.set_title(_("Commission"), crumbs=_("Sales"))
        self.command("commissions.invoice", _("Open invoice"), self._invoice, icon="file-text", key="Ctrl+O", primary=True)
        self.command("commissions.voucher", _("Voucher"), self._voucher, icon="book-open", key="Ctrl+F7")
        self.print_command()
        self.export_command()
        self.end_commands()
        self.keys = [("Enter", _("Open invoice")), ("Ctrl+F7", _("Voucher")), ("F3", _("Search")), ("Ctrl+E", _("Export"))]
        self.table.opened.connect(lambda _key: self._invoice())

    def _invoice(self) -> None:
        """The document of the current row."""
        desk = self.context.desk
        with desk.reading() as session:
            found = queries.invoice_of(session, desk.company_id, self.table.current())
        if found is not None:
            self.context.navigate("posted_invoice", invoice_id=found)

    def _voucher(self) -> None:
        """The voucher of the current row; what is not posted has none."""
        desk = self.context.desk
        if self.table.current() <= 0:
            return
        with desk.reading() as session:
            found = queries.voucher_of(session, desk.company_id, self.table.current())
        if found is None:
            self.tell("info", _("This commission was not posted to the ledger."))
        else:
            self.context.navigate("vouchers", voucher_id=found)
