"""The orders that rules are tried on: everything under way (W-04)."""

from collections.abc import Iterable

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.models.sales import SalesOrder
from app.services.credit.facts import UNDER_WAY
from app.services.desk import Desk


def under_way(session: Session, desk: Desk, customers: Iterable[int] | None = None) -> list[int]:
    """The ids of all open orders of the company, or of some invoice accounts, the oldest first; rejected ones left out."""
    query = select(SalesOrder.id).where(SalesOrder.company_id == desk.company_id, SalesOrder.status.in_(UNDER_WAY),
                                        SalesOrder.kind == "order", SalesOrder.credit_rejected.is_(False)).order_by(SalesOrder.id)
    if customers is not None:
        query = query.where(SalesOrder.invoice_account_id.in_(list(customers)))
    return list(session.scalars(query))
