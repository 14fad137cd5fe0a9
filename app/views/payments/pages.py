"""The pages of receiving, by name; each is imported when it is opened."""

from app.core.words import N_
from app.views.kit.later import Later
from app.views.kit.pages import PageSpec, register


def register_pages() -> None:
    """Add them to the program, in the order of the sidebar."""
    at = "app.views.payments."
    register(PageSpec("payment_journal", N_("Payment journal"), "wallet", "receive",
                      Later(f"{at}journal_page:PaymentJournalPage")))
    register(PageSpec("payment_journals", N_("Payment journals"), "list", "receive",
                      Later(f"{at}journals_page:PaymentJournalsPage"), listed=False, sought=True))
