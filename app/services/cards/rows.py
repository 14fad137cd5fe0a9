"""Card payments as rows and as the rules see them, and the one way an event is written (CCD-01, 02)."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.core.facts import Facts, to_json
from app.core.roles import AccountRole
from app.models.ledger import GeneralLedgerEntry
from app.models.tills import CardEvent, CardTransaction
from app.rules.cards import Card, Happened
from app.services.desk import Desk
from app.storage.unit_of_work import UnitOfWork

TABLE = CardTransaction.__tablename__
_T, _E, _G = CardTransaction, CardEvent, GeneralLedgerEntry


def of_desk(session: Session, desk: Desk, card_id: int) -> CardTransaction | None:
    """A card payment of this company."""
    row = session.get(_T, card_id)
    return row if row is not None and row.company_id == desk.company_id else None


def card_of(session: Session, row: CardTransaction) -> Card:
    """One card payment with its events."""
    return cards_of(session, [row])[0]


def cards_of(session: Session, rows: Sequence[CardTransaction]) -> list[Card]:
    """Card payments as the rules see them, events included, in two statements."""
    events: dict[int, list[CardEvent]] = defaultdict(list)
    ids = [row.id for row in rows]
    for start in range(0, len(ids), 400):
        for event in session.scalars(select(_E).where(_E.transaction_id.in_(ids[start:start + 400])).order_by(_E.id)):
            events[event.transaction_id].append(event)
    return [_card(row, events[row.id]) for row in rows]


def _card(row: CardTransaction, events: Sequence[CardEvent]) -> Card:
    since = next((e.date for e in events if e.kind == "authorise"), row.valid_until)
    return Card(row.id, row.provider, row.token, row.currency, row.authorised, since, row.valid_until, row.state,
                tuple(Happened(e.kind, e.date, e.amount, value_of(e)) for e in events))


def value_of(event: CardEvent) -> int:
    """What an event moved on CARDCLR, in accounting minor units, debit positive."""
    return int((event.facts or {}).get("saw", {}).get("value", 0))


def moved(session: Session, voucher_ids: Iterable[int]) -> int:
    """What vouchers moved on CARDCLR, in accounting minor units, debit positive."""
    return int(session.scalar(select(func.coalesce(func.sum(_G.accounting_amount), 0)).where(
        _G.voucher_id.in_(list(voucher_ids)), _G.role == AccountRole.CARDCLR)) or 0)


def tell(desk: Desk, unit: UnitOfWork, row: CardTransaction, kind: str, day: date, amount: int, *, fee: int = 0,
         value: int | None = None, entry_id: int | None = None, voucher_id: int | None = None, reason: str = "") -> CardEvent:
    """Write an event and its line in the trail; `value` = what it moved on CARDCLR, None = no money moved."""
    event = CardEvent(
        company_id=desk.company_id, transaction_id=row.id, kind=kind, date=day, amount=amount, fee=fee, entry_id=entry_id,
        voucher_id=voucher_id, reason=reason.strip()[:250] or None, created_at=desk.clock.now(),
        created_by_id=desk.actor.user_id, facts=None if value is None else to_json(Facts("CCD-02", {"value": value})))
    unit.session.add(event)
    unit.session.flush()
    unit.audit(f"card.{kind}", TABLE, row.id, row.token, {"amount": amount, "voucher": voucher_id}, desk.company_id)
    unit.changed(TABLE, row.id)
    return event
