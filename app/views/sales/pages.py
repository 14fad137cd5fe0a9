"""The pages of sales by name; each is imported when it is wanted."""

from typing import Any

from app.core.words import N_
from app.queries import sales as queries
from app.queries.listing import ListQuery
from app.services.drafts import Form
from app.views.kit import drafts
from app.views.kit.context import Context
from app.views.kit.later import Later
from app.views.kit.pages import PageSpec, register


def _late(desk: Any) -> int:
    """Packing slips whose day to invoice by is past."""
    with desk.reading() as session:
        return int(queries.slip_listing(desk.today).count(session, ListQuery(desk.company_id, scope={"view": "late"})))


def _order(context: Context, form: Form) -> None:
    """The order a draft belongs to."""
    context.navigate("sales_order", document_id=form.record_id)


def register_pages() -> None:
    """Add them to the program."""
    register(PageSpec("sales_orders", N_("Sales orders"), "clipboard-list", "sales",
                      Later("app.views.sales.orders_page:OrdersPage")))
    register(PageSpec("sales_order", N_("Sales order"), "clipboard-list", "sales", Later("app.views.sales.order_page:OrderPage"),
                      listed=False))
    register(PageSpec("packing_slips", N_("Packing slips"), "map-pin", "sales", Later("app.views.sales.slips_page:SlipsPage"),
                      count=_late, urgent=True))
    drafts.register("order", drafts.DraftDoor(N_("Sales order"), _order))
