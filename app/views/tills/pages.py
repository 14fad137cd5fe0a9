"""The pages of receipts, deposit slips and the cash desk; each is imported when it is opened."""

from app.core.words import N_
from app.views.kit.later import Later
from app.views.kit.pages import PageSpec, register


def register_pages() -> None:
    """Add them to the program, below receiving."""
    at = "app.views.tills."
    register(PageSpec("receipts", N_("Till::Receipts"), "banknote", "receive", Later(f"{at}receipts_page:ReceiptsPage")))
    register(PageSpec("deposit_slips", N_("Deposit slips"), "landmark", "receive", Later(f"{at}slips_page:SlipsPage"),
                      listed=False, sought=True))
    register(PageSpec("cash_desk", N_("Cash desk"), "hand-coins", "receive", Later(f"{at}cash_page:CashDeskPage"),
                      listed=False, sought=True))
    register(PageSpec("pending_cancellations", N_("Pending cancellations"), "ban", "receive",
                      Later(f"{at}pending_page:PendingPage"), listed=False, sought=True))
    register(PageSpec("post_dated_cheques", N_("Post-dated cheques"), "banknote", "receive",
                      Later(f"{at}cheques_page:ChequesPage"), listed=False, sought=True))
