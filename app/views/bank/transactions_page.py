"""What was posted on bank accounts, above all what no statement has told yet (BNK-42)."""

from app.core.words import N_
from app.i18n import _
from app.queries.bank import transaction_listing
from app.queries.listing import ListQuery
from app.services.bank import reconciling
from app.services.bank.accounts import accounts, bank_of_movement
from app.views.kit.context import Context
from app.views.kit.fields import Choice, ChoiceField
from app.views.kit.list_page import ListPage

VIEWS = (("open", N_("On no statement")), ("all", N_("All")))


class TransactionsPage(ListPage):
    """Movements of all bank accounts or of one."""

    def __init__(self, context: Context, bank_id: int | None = None, view: str = "open", search: str = "") -> None:
        super().__init__(context, _("Bank transactions"), transaction_listing(),
                         ListQuery(context.desk.company_id, search=search, scope={"bank_id": bank_id} if bank_id else {}),
                         views=VIEWS, view=view,
                         empty=("arrow-left-right", _("Every movement that was posted stands on a statement.")))
        self.set_title(_("Bank transactions"), crumbs=_("Receiving"))
        self.command("moves.voucher", _("Vouchers"), self.open_voucher, key="Ctrl+F7", icon="book-text")
        self.command("moves.part", _("Take match apart"), self.part, icon="undo-2", writes=True)
        self.command("moves.reconcile", _("Bank reconciliation"), self.reconcile, key="Ctrl+Shift+O", icon="scale")
        self.print_command()
        self.export_command()
        self.end_commands()
        self.keys = [("Enter", _("Vouchers")), ("F3", _("Search"))]
        self._bank_id = bank_id
        self.account = ChoiceField(_("Bank account"), [Choice(None, _("All bank accounts")), *(
            Choice(a.bank_id, f"{a.name} · {a.currency}") for a in accounts(context.desk))], width=250)
        self.account.set_value(bank_id)
        self.account.committed.connect(lambda: context.navigate("bank_transactions", bank_id=self.account.value()))
        self.add_tool(self.account)
        self.table.opened.connect(lambda _key: self.open_voucher())

    def open_voucher(self) -> None:
        """The voucher of the movement."""
        row = self.table.current_row()
        if row is not None:
            names = [c.name for c in self.table.listing.columns]
            self.context.navigate("vouchers", search=str(row.values[names.index("voucher")]))

    def part(self) -> None:
        """The lines and movements of the match are free again; a reconciliation that closed over it keeps it (BNK-42)."""
        row, names = self.table.current_row(), [c.name for c in self.table.listing.columns]
        group = None if row is None else row.values[names.index("group_no")]
        bank_id = bank_of_movement(self.context.desk, self.table.current()) if group is not None else None
        if group is None or bank_id is None:
            self.tell("info", _("This movement stands in no match."))
            return
        outcome = reconciling.part(self.context.desk, bank_id, int(group))
        if outcome.value is None:
            self.tell_problems(outcome.problems)
            return
        self.tell("success", _("The match was taken apart."))

    def reconcile(self) -> None:
        """The lines of the account."""
        self.context.navigate("bank_reconciliation", **({"bank_id": self._bank_id} if self._bank_id else {}))
