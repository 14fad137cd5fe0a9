"""The page of refunds, by name; it is imported when it is opened."""

from app.core.words import N_
from app.views.kit.later import Later
from app.views.kit.pages import PageSpec, register


def register_pages() -> None:
    """Add it to the program."""
    register(PageSpec("refunds", N_("Refunds"), "banknote", "receive",
                      Later("app.views.payments_refunds.refunds_page:RefundsPage")))
