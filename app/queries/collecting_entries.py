"""Entries as the forms of collecting tick them: document, due date, what is open (COL-23, COL-31)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session

from app.core.enums import CollectionsStatus
from app.models.collecting import Activity
from app.models.collections import EntryCollection
from app.models.ledger import CustomerEntryState, CustomerLedgerEntry
from app.models.types import FOR_EVER

_E, _S, _C = CustomerLedgerEntry, CustomerEntryState, EntryCollection


@dataclass(frozen=True, slots=True)
class OpenEntry:
    """An open entry; `remaining` in minor units of its currency, signed; `status` None = nothing was ever said about it."""

    entry_id: int
    customer_id: int
    document: str
    due: date
    currency: str
    remaining: int
    status: CollectionsStatus | None


def of_customer(session: Session, company_id: int, customer_id: int) -> list[OpenEntry]:
    """Everything a customer still owes, the oldest due first; credits are left out."""
    return _found(session, _chosen(company_id).where(_S.customer_id == customer_id, _S.remaining > 0))


def named(session: Session, company_id: int, entry_ids: Sequence[int]) -> list[OpenEntry]:
    """Those of these entries that are still open, the oldest due first."""
    return _found(session, _chosen(company_id).where(_S.entry_id.in_(list(entry_ids))))


def due_activities(session: Session, company_id: int, day: date) -> int:
    """How many activities are to do until a day (COL-31)."""
    return session.scalar(select(func.count(Activity.id)).where(
        Activity.company_id == company_id, Activity.closed.is_(False), Activity.due <= day)) or 0


def _chosen(company_id: int) -> Select[Any]:
    chosen: Any = (select(_E.id, _E.customer_id, _E.document_no, _S.due_date, _E.currency, _S.remaining, _C.status)
            .join(_S, _S.entry_id == _E.id).outerjoin(_C, _C.entry_id == _E.id)
            .where(_S.company_id == company_id, _S.open_until == FOR_EVER))
    found: Select[Any] = chosen
    return found


def _found(session: Session, chosen: Select[Any]) -> list[OpenEntry]:
    return [OpenEntry(*row) for row in session.execute(chosen.order_by(_S.due_date, _E.id))]
