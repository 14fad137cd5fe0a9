"""The pages of products by name; each is imported when it is wanted."""

from app.core.words import N_
from app.services.drafts import Form
from app.views.kit import drafts
from app.views.kit.context import Context
from app.views.kit.later import Later
from app.views.kit.pages import PageSpec, register


def _open(context: Context, form: Form) -> None:
    """The card a draft belongs to."""
    context.navigate("product", product_id=form.record_id)


def register_pages() -> None:
    """Add them to the program."""
    register(PageSpec("products", N_("Products"), "tag", "sales", Later("app.views.products.list_page:ProductsPage")))
    register(PageSpec("product", N_("Product"), "tag", "sales", Later("app.views.products.card_page:ProductPage"), listed=False))
    drafts.register("product", drafts.DraftDoor(N_("Product"), _open))
