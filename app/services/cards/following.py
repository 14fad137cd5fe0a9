"""A payment by card that was taken back, from whatever window: its card payment hears of it (CCD-02, UND-07, 09)."""

from datetime import date

from sqlalchemy import select

from app.models.ledger import CustomerLedgerEntry
from app.models.tills import CardEvent, CardTransaction
from app.services.cards.rows import card_of, moved, tell
from app.services.desk import Desk
from app.storage.unit_of_work import UnitOfWork


def taken_back(desk: Desk, unit: UnitOfWork, entry: CustomerLedgerEntry, day: date, mirror_id: int, *, by_bank: bool,
               reason: str = "") -> None:
    """Write the chargeback of a captured payment, or that it or a refund was cancelled; other payments are none of its concern.

    `mirror_id` = the counter-voucher. A cancelled refund is a refund of less than nothing.
    """
    event = unit.session.scalars(select(CardEvent).where(
        CardEvent.entry_id == entry.id, CardEvent.kind.in_(("capture", "refund"))).order_by(CardEvent.id)).first()
    if event is None:
        return
    row = unit.session.get_one(CardTransaction, event.transaction_id)
    value, captured = moved(unit.session, [mirror_id]), event.kind == "capture"
    kind = "chargeback" if captured and by_bank else "refund"
    tell(desk, unit, row, kind, day, event.amount if captured else -event.amount, value=value, entry_id=entry.id,
         voucher_id=mirror_id, reason=reason)
    standing = card_of(unit.session, row).refundable > 0
    row.state = "charged_back" if kind == "chargeback" else "captured" if standing else "refunded"
    unit.session.flush()
