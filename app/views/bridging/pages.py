"""The pages of money that waits, by name; each is imported when it is opened."""

from app.core.words import N_
from app.views.kit.later import Later
from app.views.kit.pages import PageSpec, register


def register_pages() -> None:
    """Add them to the program, in the order of the sidebar."""
    at = "app.views.bridging."
    register(PageSpec("bridged", N_("Bridged payments"), "landmark", "receive", Later(f"{at}bridged_page:BridgedPage"),
                      listed=False, sought=True))
    register(PageSpec("intercompany", N_("Balances between companies"), "arrow-left-right", "receive",
                      Later(f"{at}balances_page:BalancesPage"), listed=False, sought=True))
