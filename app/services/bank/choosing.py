"""What else a line may pay: the open entries of a customer, and whatever comes to an amount (BNK-35, PAY-13)."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.models.customers import Customer
from app.rules import matching as rules
from app.rules.matching import Level as Level
from app.rules.matching import Target as Target
from app.services.bank import facts
from app.services.bank.stored import Part, chunks, line_of, paid
from app.services.desk import Desk


@dataclass(frozen=True, slots=True)
class OpenItem:
    """An open entry; `amount` in minor units of `currency` as the line would carry it, `discount` what paying it now earns."""

    entry_id: int
    number: str
    kind: str
    posted: date
    due: date
    currency: str
    amount: int
    discount: int


@dataclass(frozen=True, slots=True)
class Fitting:
    """Entries of one customer that come to an amount, as parts of the line; `difference` = what is missing to it (BNK-35)."""

    customer_id: int
    customer: str
    numbers: tuple[str, ...]
    parts: tuple[Part, ...]
    amount: int
    discount: int
    difference: int
    due: date


def open_items(desk: Desk, line_id: int, customer_id: int) -> list[OpenItem]:
    """What is open of a customer, the first due first, with the discounts of the line's day."""
    with desk.reading() as session:
        found = line_of(session, desk, line_id)
        if found is None:
            return []
        day = facts.parameters_of(session, desk.company_id).day(found[0])
        items = sorted(facts.entries(session, desk.company_id, [customer_id]), key=rules.order)
        return [OpenItem(i.id, i.number, str(i.kind), i.posted, i.due, i.currency, i.amount,
                         next((d.amount for d in i.discounts if d.until >= day), 0)) for i in items]


def fitting(desk: Desk, line_id: int, amount: int, *, tolerance: int = 0) -> list[Fitting]:
    """Entries, pairs and sums of any customer that come to an amount, the nearest first; at most 50 (BNK-35, PAY-13).

    `amount` is signed as the line, `tolerance` positive, both in its minor units.
    """
    with desk.reading() as session:
        found = line_of(session, desk, line_id)
        if found is None:
            return []
        line = found[0]
        parameters = facts.parameters_of(session, desk.company_id)
        index = facts.index_of(session, desk.company_id)
        hits = rules.by_amount(index, amount, line.currency, parameters.day(line), tolerance=tolerance, parameters=parameters)
        names = _names(session, desk, [h.customer_id for h in hits])
        sign = 1 if amount > 0 else -1
        return [Fitting(h.customer_id, names[h.customer_id], tuple(p.item.number for p in h.paid),
                        tuple(paid(p.item, sign * p.cash, discount=sign * p.discount) for p in h.paid),
                        sign * sum(p.cash for p in h.paid), sign * sum(p.discount for p in h.paid), sign * h.difference,
                        min(p.item.due for p in h.paid)) for h in hits if h.customer_id is not None and h.customer_id in names]


def _names(session: Session, desk: Desk, ids: Iterable[int | None]) -> dict[int, str]:
    row = Customer
    return {key: f"{number} {name}" for part in chunks(i for i in ids if i is not None) for key, number, name in session.execute(
        select(row.id, row.number, row.name).where(row.company_id == desk.company_id, row.id.in_(part)))}
