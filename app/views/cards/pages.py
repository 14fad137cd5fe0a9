"""The page of card payments, by name; it is imported when it is opened."""

from app.core.words import N_
from app.views.kit.later import Later
from app.views.kit.pages import PageSpec, register


def register_pages() -> None:
    """Add it to the program."""
    register(PageSpec("cards", N_("Cards"), "wallet", "receive", Later("app.views.cards.cards_page:CardsPage"), listed=False,
                      sought=True))
