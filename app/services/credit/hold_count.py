"""How many orders wait on hold, for the sidebar: one small statement, without the engine behind the hold list."""

from app.queries.credit_holds import counts
from app.services.desk import Desk


def open_count(desk: Desk) -> int:
    """Active holds of the company."""
    with desk.reading() as session:
        return counts(session, desk.company_id)["held"][0]
