"""The pages of customers by name, and what messages about a customer lead to; each is imported when it is wanted."""

from app.core.words import N_
from app.services.drafts import Form
from app.views.kit import drafts, ways_out
from app.views.kit.context import Context
from app.views.kit.later import Later
from app.views.kit.pages import PageSpec, register


def _open(context: Context, form: Form) -> None:
    """The card a draft belongs to."""
    context.navigate("customer", customer_id=form.record_id)


def register_ways_out() -> None:
    """What can be done about a message that names a customer (BLK-16)."""
    at = "app.views.customers.ways_out:"
    ways_out.register("customer.open", N_("Open customer"), Later(f"{at}open_customer"))
    ways_out.register("customer.why_blocked", N_("Why blocked?"), Later(f"{at}why_blocked"))
    ways_out.register("customer.inactive", N_("Make inactive"), Later(f"{at}make_inactive"))
    ways_out.register("customers.number", N_("Give a customer number"), Later(f"{at}take_on"))
    ways_out.register("customer.temporary_change", N_("Post with temporary change…"), Later(f"{at}temporary_change"), again=True)


def register_pages() -> None:
    """Add them to the program."""
    register_ways_out()
    register(PageSpec("customers", N_("Customers"), "users", "customers", Later("app.views.customers.list_page:CustomersPage")))
    register(PageSpec("customer", N_("Customer"), "user", "customers", Later("app.views.customers.card_page:CustomerPage"),
                      listed=False))
    drafts.register("customer", drafts.DraftDoor(N_("Customer"), _open))
