"""The pages of receiving, by name; each is imported when it is opened."""

from app.core.words import N_
from app.views.kit import drafts
from app.views.kit.later import Later
from app.views.kit.pages import PageSpec, register
from app.views.tills import pages as till_pages


def register_pages() -> None:
    """Add them to the program, in the order of the sidebar."""
    at = "app.views.payments."
    drafts.register("payment_journal", drafts.DraftDoor(N_("Payment journal"), Later(f"{at}focus:open_again")))
    register(PageSpec("payment_journal", N_("Payment journal"), "wallet", "receive",
                      Later(f"{at}journal_page:PaymentJournalPage")))
    register(PageSpec("payment_journals", N_("Payment journals"), "list", "receive",
                      Later(f"{at}journals_page:PaymentJournalsPage"), listed=False, sought=True))
    register(PageSpec("quick_receipts", N_("Quick receipts"), "hand-coins", "receive",
                      Later(f"{at}quick_page:QuickReceiptsPage")))
    register(PageSpec("register_receipts", N_("Register receipts"), "circle-check", "receive",
                      Later(f"{at}register_page:RegisterReceiptsPage"), listed=False, sought=True))
    register(PageSpec("payment_proposal", N_("Payment proposal"), "search", "receive",
                      Later(f"{at}proposal_page:ProposalPage"), listed=False, sought=True))
    register(PageSpec("marked_transactions", N_("Marked transactions"), "circle-check", "receive",
                      Later(f"{at}marks_page:MarksPage"), listed=False, sought=True))
    till_pages.register_pages()
