"""How many orders wait on hold, for the sidebar: one small statement, without the engine behind the hold list."""

from app.queries.credit_holds import counts
from app.services.desk import Desk


def tiles(desk: Desk) -> dict[str, tuple[int, int]]:
    """Number and amount (minor units, accounting currency) of what is *held* and of what is *ready* to release (W-06)."""
    with desk.reading() as session:
        return counts(session, desk.company_id)


def open_count(desk: Desk) -> int:
    """Active holds of the company."""
    return tiles(desk)["held"][0]
