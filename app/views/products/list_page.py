"""The list of products with their prices (MST-111)."""

from app.core.words import N_
from app.i18n import _
from app.queries.listing import ListQuery
from app.queries.products import product_listing
from app.views.kit.context import Context
from app.views.kit.list_page import ListPage

VIEWS = (("all", N_("All")), ("goods", N_("Goods")), ("service", N_("Services")), ("blocked", N_("Blocked")))


class ProductsPage(ListPage):
    """All products and the views of them."""

    def __init__(self, context: Context, view: str = "all", search: str = "") -> None:
        desk = context.desk
        super().__init__(context, _("Products"), product_listing(), ListQuery(desk.company_id, search=search), views=VIEWS,
                         view=view, empty=("tag", _("No products here. Add one, or bring them in from a spreadsheet.")))
        self.command("product.new", _("New product"), lambda: context.navigate("product", product_id=None), key="Ctrl+N",
                     icon="plus", primary=True, other_keys=("Alt+N",), writes=True)
        self.command("product.open", _("Command::Open"), self.table.open_current, icon="external-link")
        self.command("product.agreements", _("Price agreements"), lambda: context.navigate("setup.price_agreements"),
                     icon="percent")
        self.command("product.import", _("Import"), lambda: context.navigate("import"), icon="file-input")
        self.export_command()
        self.end_commands()
        self.keys = [("Enter", _("Command::Open")), ("Ctrl+N", _("New")), ("F3", _("Search"))]
        self.table.opened.connect(lambda key: context.navigate("product", product_id=key))
