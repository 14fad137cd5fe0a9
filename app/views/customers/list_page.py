"""The list of customers."""

from app.core.words import N_
from app.i18n import _
from app.queries.customers import customer_listing
from app.queries.listing import ListQuery
from app.views.kit.context import Context
from app.views.kit.list_page import ListPage
from app.views.kit.pages import PageSpec, register

VIEWS = (("all", N_("All")), ("open", N_("Open")), ("overdue", N_("Overdue")), ("blocked", N_("Blocked")))


class CustomersPage(ListPage):
    """All customers, those who owe, those who are late, those who are blocked."""

    def __init__(self, context: Context, view: str = "all", search: str = "") -> None:
        desk = context.desk
        listing = customer_listing(desk.company_id, desk.today)
        super().__init__(context, _("Customers"), listing, ListQuery(desk.company_id, search=search), views=VIEWS, view=view,
                         empty=("users", _("No customers here. Add one, or bring them in from a spreadsheet.")))
        self.command("customer.new", _("New customer"), lambda: context.navigate("customer", customer_id=None), key="Ctrl+N",
                     icon="plus", primary=True, other_keys=("Alt+N",))
        self.command("customer.open", _("Open"), self.table.open_current, icon="external-link")
        self.command("customer.entries", _("Entries"), self._entries, key="Ctrl+F7", icon="list")
        self.command("import.open", _("Import"), lambda: context.navigate("import"), icon="file-input")
        self.export_command()
        self.end_commands()
        self.keys = [("Enter", _("Open")), ("Ctrl+N", _("New")), ("F3", _("Search")), ("Ctrl+F7", _("Entries"))]
        self.table.opened.connect(lambda key: context.navigate("customer", customer_id=key))

    def _entries(self) -> None:
        if self.table.current() > 0:
            self.context.navigate("entries", customer_id=self.table.current())


def register_page() -> None:
    """Add the page to the program."""
    register(PageSpec("customers", N_("Customers"), "users", "customers", CustomersPage))


