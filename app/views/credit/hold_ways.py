"""The way from a refused step to the credit hold that stops it (W-07)."""

from app.core.facts import Ref
from app.views.kit.page import Page


def open_hold(page: Page, target: Ref | None) -> None:
    """The hold list with the holds of the order."""
    if target is not None:
        page.context.navigate("credit_holds", view="all", order_id=target[1])
