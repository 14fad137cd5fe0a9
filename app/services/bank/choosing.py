"""What else a line may pay: the open entries of a customer, and whatever comes to an amount (BNK-35, PAY-13)."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.models.company import Company
from app.models.customers import Customer
from app.models.ledger import CustomerLedgerEntry
from app.rules import matching as rules
from app.rules.matching import Level as Level
from app.rules.matching import Target as Target
from app.rules.matching.amounts import Way
from app.rules.matching.sums import subset
from app.services.bank import facts
from app.services.bank.stored import Part, chunks, line_of, paid
from app.services.desk import Desk
from app.services.payments import linked


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
    company: str = ""
    """The company it is of, when that is another one (CEN-02)."""


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


def open_items(desk: Desk, line_id: int, customer_id: int, *, across: bool = False) -> list[OpenItem]:
    """What is open of a customer, the first due first, with the discounts of the line's day; `across` = also what the same
    party owes other companies of the payment group (CEN-12)."""
    with desk.reading() as session:
        found = line_of(session, desk, line_id)
        if found is None:
            return []
        day = facts.parameters_of(session, desk.company_id).day(found[0])
        items = sorted(facts.entries(session, desk.company_id, [customer_id]), key=rules.order)
        theirs: dict[int, str] = {}
        if across:
            ids = linked.open_elsewhere(session, desk.company_id, customer_id)
            theirs = dict(session.execute(
                select(CustomerLedgerEntry.id, Company.legal_name).join(Company, Company.id == CustomerLedgerEntry.company_id)
                .where(CustomerLedgerEntry.id.in_(ids))).all())
            items += sorted(facts.elsewhere(session, desk.company_id, ids), key=rules.order)
        return [OpenItem(i.id, i.number, str(i.kind), i.posted, i.due, i.currency, i.amount,
                         next((d.amount for d in i.discounts if d.until >= day), 0), theirs.get(i.id, "")) for i in items]


def suggested(items: Sequence[OpenItem], amount: int, currency: str) -> tuple[int, ...]:
    """Entries of one party over all companies that come to an amount, net of discount or in full; none when nothing does."""
    own = [i for i in items if i.currency == currency]
    alone = next((i.entry_id for i in own if amount in (i.amount, i.amount - i.discount)), None)
    if alone is not None:
        return (alone,)
    found = subset([tuple(dict.fromkeys((Way(i.amount - i.discount), Way(i.amount)))) for i in own], amount)
    return () if found is None else tuple(own[n].entry_id for n, _way in found.chosen)


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
