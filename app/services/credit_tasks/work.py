"""The credit work list: which days it reaches, and its counts for the home window (W-06, P-40)."""

from datetime import date, timedelta

from app.models.credit import CreditPolicy
from app.models.credit_limits import TemporaryLimit
from app.queries import credit_work
from app.queries.listing import Listing
from app.services.customers.facts import parameters
from app.services.desk import Desk
from app.settings import CREDIT_ENABLED, CREDIT_EXPIRY_DAYS


def until(desk: Desk) -> date:
    """The last day of what is shown beforehand (P-40)."""
    with desk.reading() as session:
        return desk.today + timedelta(parameters(session, desk.company_id).get(CREDIT_EXPIRY_DAYS))


def listing(desk: Desk) -> Listing:
    """What is to be looked at today."""
    return credit_work.work_listing(desk.company_id, desk.today, until(desk))


def place(desk: Desk, key: int) -> tuple[str, int]:
    """What a row opens: the kind of work and the id of its customer, shared limit or hold; 0 = it is gone."""
    kind, found = credit_work.of_key(key)
    model = {"temporary": TemporaryLimit, "policy": CreditPolicy}.get(kind)
    if model is None:
        return kind, found
    with desk.reading() as session:
        row = session.get(model, found)
        if isinstance(row, TemporaryLimit) and row.group_id is not None:
            return "group", row.group_id
        return kind, row.customer_id or 0 if isinstance(row, (TemporaryLimit, CreditPolicy)) else 0


def counts(desk: Desk) -> dict[str, int]:
    """How many rows each view has; nothing while credit management is off."""
    with desk.reading() as session:
        known = parameters(session, desk.company_id)
        if not known.get(CREDIT_ENABLED):
            return {}
        return credit_work.counts(session, desk.company_id, desk.today, desk.today + timedelta(known.get(CREDIT_EXPIRY_DAYS)))
