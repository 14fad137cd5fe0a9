"""The pages of strategies and of the limitation watch by name; each is imported when it is opened."""

from app.core.words import N_
from app.services.desk import Desk
from app.services.strategies import due
from app.views.kit.later import Later
from app.views.kit.pages import PageSpec, register


def _due(desk: Desk) -> int:
    """How many strategies wait for the user."""
    return len(due.due(desk))


def register_pages() -> None:
    """Add them to the program; the sidebar of Collect is full, so they are found by search and from the home window."""
    at = "app.views.strategies."
    register(PageSpec("strategies", N_("Strategies"), "repeat", "collect", Later(f"{at}strategies_page:StrategiesPage"),
                      count=_due, listed=False, sought=True))
    register(PageSpec("limitation", N_("Limitation watch"), "calendar-check", "collect",
                      Later(f"{at}limitation_page:LimitationPage"), listed=False, sought=True))
