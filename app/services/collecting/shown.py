"""What the transactions of a customer show and the file does not have: interest to date, the day money may come (COL-11, 74)."""

from collections.abc import Callable, Sequence
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.models.ledger import CustomerEntryState
from app.services.collecting import insight
from app.services.desk import Desk
from app.services.interest.to_date import interest_to_date


def transactions(desk: Desk) -> Callable[[Session, Sequence[int]], dict[int, dict[str, Any]]]:
    """`interest` (minor units of the entry, by the customer's own terms) and `predicted` of the entries shown (COL-11)."""

    def reckon(session: Session, keys: Sequence[int]) -> dict[int, dict[str, Any]]:
        state = CustomerEntryState
        days = insight.predicted(session, desk, keys)
        found: dict[int, dict[str, Any]] = {key: {"predicted": day} for key, day in days.items()}
        for customer_id in session.scalars(select(state.customer_id).where(state.entry_id.in_(list(keys))).distinct()).all():
            for key, line in interest_to_date(session, desk, customer_id, desk.today).items():
                if key in keys:
                    found.setdefault(key, {})["interest"] = line.interest
        return found

    return reckon
