"""What a payment plan means for its entries elsewhere (COL-27)."""

from typing import Any

from sqlalchemy import ColumnElement, func, or_, select

from app.models.collecting import PaymentPlan, PaymentPlanEntry
from app.models.collections import EntryCollection
from app.models.ledger import CustomerEntryState


def without_interest() -> ColumnElement[bool]:
    """Does the entry of the row bear no interest: it is excluded, or its plan goes without and runs, or was kept?

    A plan that was broken or cancelled leaves the entry as if there had been none.
    """
    entry, plan = PaymentPlanEntry, PaymentPlan
    agreed: Any = select(entry.entry_id).join(plan, plan.id == entry.plan_id).where(
        plan.state.in_(("active", "kept")), plan.interest.is_(False))
    return or_(func.coalesce(EntryCollection.exclude_interest, False), CustomerEntryState.entry_id.in_(agreed))
