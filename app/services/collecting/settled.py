"""What payments settled of some entries since a moment: the money behind promises and payment plans (COL-24, COL-27)."""

from collections.abc import Sequence
from datetime import date, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.core.enums import EntryType
from app.models.collecting import PaymentPlan
from app.models.collections import EntryCollection
from app.models.ledger import CustomerEntryState, CustomerLedgerEntry, Settlement, SettlementPair
from app.rules.promises import Entry

_P, _E, _S = SettlementPair, CustomerLedgerEntry, CustomerEntryState


def receipts(session: Session, entry_ids: Sequence[int], since: datetime) -> list[tuple[date, int]]:
    """Posting date and amount of each payment settled with the entries since a moment, minor units; taken back = negative.

    A payment counts on the day it was received, also where it was settled later; what was taken back on the same day.
    """
    rows = session.execute(
        select(_E.posting_date, _P.amount).join(_E, _E.id == _P.credit_entry_id)
        .join(Settlement, Settlement.id == _P.settlement_id)
        .where(_P.debit_entry_id.in_(entry_ids), _E.entry_type == EntryType.PAYMENT, Settlement.created_at >= since)
        .order_by(_E.posting_date, _P.id))
    return [(on, amount) for on, amount in rows]


def entries(session: Session, company_id: int, entry_ids: Sequence[int], *, plan_id: int | None = None) -> list[Entry]:
    """Entries as promises and plans see them; `in_plan` = of a plan that is running, other than `plan_id`."""
    rows = session.execute(
        select(_E.id, _E.customer_id, _E.document_no, _E.currency, _S.due_date, _S.remaining, PaymentPlan.id)
        .join(_S, _S.entry_id == _E.id).outerjoin(EntryCollection, EntryCollection.entry_id == _E.id)
        .outerjoin(PaymentPlan, (PaymentPlan.id == EntryCollection.plan_id) & (PaymentPlan.state == "active"))
        .where(_E.company_id == company_id, _E.id.in_(entry_ids)).order_by(_S.due_date, _E.id))
    return [Entry(*row[:6], in_plan=row[6] is not None and row[6] != plan_id) for row in rows]


def left(session: Session, entry_ids: Sequence[int]) -> int:
    """What is still open of the entries, minor units; credits count as nothing."""
    return sum(max(0, r) for r in session.scalars(select(_S.remaining).where(_S.entry_id.in_(entry_ids))))
