"""The list of customers: who owes, who is late, who is blocked, to be reviewed or asleep; many blocked at once (SWN-01)."""

from app import i18n
from app.core.words import N_
from app.i18n import _
from app.queries import choices
from app.queries.customers import customer_listing
from app.queries.listing import ListQuery
from app.views.customers import block_dialog
from app.views.kit.context import Context
from app.views.kit.list_page import ListPage

VIEWS = (("all", N_("All")), ("open", N_("Open")), ("overdue", N_("Overdue")), ("blocked", N_("Blocked")),
         ("review", N_("To review")), ("not_reminded", N_("Not reminded")), ("prospects", N_("Prospects")),
         ("inactive", N_("Inactive")))


class CustomersPage(ListPage):
    """All customers and the views of them; those under privacy are shown on demand (AUD-041)."""

    def __init__(self, context: Context, view: str = "all", search: str = "") -> None:
        desk = context.desk
        listing = customer_listing(desk.company_id, desk.today)
        super().__init__(context, _("Customers"), listing, ListQuery(desk.company_id, search=search), views=VIEWS, view=view,
                         empty=("users", _("No customers here. Add one, or bring them in from a spreadsheet.")))
        self.command("customer.new", _("New customer"), lambda: context.navigate("customer", customer_id=None), key="Ctrl+N",
                     icon="plus", primary=True, other_keys=("Alt+N",))
        self.command("customer.open", _("Command::Open"), self.table.open_current, icon="external-link")
        self.command("customer.entries", _("Entries"), self._entries, key="Ctrl+F7", icon="list")
        self.command("customer.block", _("Block"), self.block, key="Ctrl+B", icon="ban")
        self.command("import.open", _("Import"), lambda: context.navigate("import"), icon="file-input")
        self.export_command()
        self._privacy = self.command("customer.privacy", _("Show privacy blocked"), self.toggle_privacy, icon="lock", bar=False)
        self._privacy.setCheckable(True)
        self.end_commands()
        self.keys = [("Enter", _("Command::Open")), ("Ctrl+N", _("New")), ("F3", _("Search")), ("Ctrl+B", _("Block")),
                     ("Ctrl+F7", _("Entries"))]
        self.table.opened.connect(lambda key: context.navigate("customer", customer_id=key))

    def _entries(self) -> None:
        if self.table.current() > 0:
            self.context.navigate("entries", customer_id=self.table.current())

    def block(self) -> None:
        """Change Blocked of the selected customers, with one reason and a preview of the impact (BLK-10)."""
        ids = self.table.selected() or ([self.table.current()] if self.table.current() > 0 else [])
        if not ids:
            return
        desk = self.context.desk
        with desk.reading() as session:
            reasons = choices.reasons(session, desk.company_id, desk.language, "status")
        changed = block_dialog.change_many(self, desk, ids, reasons, currency=self.context.currency)
        if changed:
            self.tell("success", i18n.filled(_("Blocked of {count:customer|customers} was changed."), count=changed))

    def toggle_privacy(self) -> None:
        """Show those under privacy too, or hide them again (AUD-041)."""
        shown = not self.table.query.scope.get("privacy")
        self._privacy.setChecked(shown)
        self.table.ask(scope={**self.table.query.scope, "privacy": shown})
