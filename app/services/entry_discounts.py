"""Cash discount rights of a posted entry: dates and amounts changed by hand, what was and what is kept in the log (DSC-02)."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.core.money import Money
from app.core.permissions import Permission
from app.core.problems import Outcome, Problem, error
from app.core.words import N_, declare
from app.models.ledger import CustomerEntryState, CustomerLedgerEntry, EntryDiscountTier
from app.rules.settlement.differences import grace_until
from app.rules.settlement.items import MONEY
from app.services import permissions
from app.services.customers.facts import parameters
from app.services.desk import Desk
from app.settings import SETTLE_GRACE_DAYS

declare({
    "DSC-02-closed": N_("{document} is closed; its cash discounts are history. Choose an open entry."),
    "DSC-02-kind": N_("{document} is a payment and has no cash discount. Choose an invoice or a credit note."),
    "DSC-02-date": N_("Enter the last day of the discount, from {dated} on."),
    "DSC-02-order": N_("Enter the days in their order: each discount ends later than the one before it."),
    "DSC-02-amount": N_("Enter an amount above zero and below the {total} of {document}."),
    "DSC-02-falling": N_("Enter smaller amounts for later days: who pays later gets less."),
})
TABLE = CustomerLedgerEntry.__tablename__


@dataclass(frozen=True, slots=True)
class Tier:
    """A discount right: its number (None = a new one), last day, amount of the whole document (minor units, positive)."""

    no: int | None
    last_date: date | None
    amount: int
    percent: Decimal = Decimal(0)


@dataclass(frozen=True, slots=True)
class Rights:
    """The discount rights of an entry with what a form shows of it; `total` in minor units, positive."""

    document: str
    dated: date
    currency: str
    total: int
    tiers: tuple[Tier, ...]


def rights_of(desk: Desk, entry_id: int) -> Rights | None:
    """The rights of an entry, the earliest first; None when it is gone."""
    with desk.reading() as session:
        entry = session.get(CustomerLedgerEntry, entry_id)
        if entry is None or entry.company_id != desk.company_id:
            return None
        tiers = tuple(Tier(row.no, row.last_date, abs(row.amount), row.percent) for row in _rows(session, entry_id))
        return Rights(entry.document_no, entry.document_date, entry.currency, abs(entry.amount), tiers)


def _rows(session: Session, entry_id: int) -> list[EntryDiscountTier]:
    return list(session.scalars(select(EntryDiscountTier).where(EntryDiscountTier.entry_id == entry_id)
                                .order_by(EntryDiscountTier.no)))


def change(desk: Desk, entry_id: int, tiers: Sequence[Tier]) -> Outcome[int]:
    """Put these rights in place of those an open entry has; what is not named is gone (DSC-02).

    A percentage follows a changed amount; the last day of grace follows the last date (TOL-10). More than any right gave before
    needs the permission to exceed the cash discount (DSC-12). Rows of problems are places in `tiers`.
    """
    with desk.writing("entry.discount") as unit:
        session = unit.session
        entry, state = session.get(CustomerLedgerEntry, entry_id), session.get(CustomerEntryState, entry_id)
        if entry is None or state is None or entry.company_id != desk.company_id:
            return Outcome(None, (error("LED-gone"),))
        before = _rows(session, entry_id)
        problems = (*permissions.may(session, desk, Permission.DISCOUNT_DATES), *_problems(entry, state, tiers))
        highest = max((abs(row.amount) for row in before), default=0)
        if any(t.amount > highest for t in tiers):
            problems += permissions.may(session, desk, Permission.EXCEED_DISCOUNT)
        if problems:
            return Outcome(None, problems)
        told = [[row.last_date.isoformat(), abs(row.amount)] for row in before]
        _replace(session, entry, before, tiers)
        days = parameters(session, desk.company_id).get(SETTLE_GRACE_DAYS)
        last = tiers[-1].last_date if tiers else None
        state.discount_tolerance_date = None if last is None else grace_until(last, entry.document_date, days)
        session.flush()
        unit.audit("entry.discount", TABLE, entry_id, entry.document_no,
                   {"before": told, "after": [[t.last_date.isoformat() if t.last_date else None, t.amount] for t in tiers]},
                   desk.company_id)
        unit.changed("customer_entry_state", entry_id)
        return Outcome(len(tiers))


def _replace(session: Session, entry: CustomerLedgerEntry, before: Sequence[EntryDiscountTier], tiers: Sequence[Tier]) -> None:
    """Rights keep their number, which settlements name; new ones follow."""
    known, sign = {row.no: row for row in before}, 1 if entry.amount > 0 else -1
    following = max(known, default=0) + 1
    for row in before:
        if row.no not in {t.no for t in tiers}:
            session.delete(row)
    for tier in tiers:
        held = known.get(tier.no or 0)
        if held is None:
            held = EntryDiscountTier(entry_id=entry.id, no=following, amount=0)
            session.add(held)
            following += 1
        if abs(held.amount) != tier.amount:
            held.amount = sign * tier.amount
            held.percent = (Decimal(tier.amount) * 100 / abs(entry.amount)).quantize(Decimal("0.0001"))
        assert tier.last_date is not None
        held.last_date = tier.last_date


def _problems(entry: CustomerLedgerEntry, state: CustomerEntryState, tiers: Sequence[Tier]) -> Iterator[Problem]:
    """What speaks against the rights: kind and state of the entry, dates and amounts in their order (DSC-01, 02)."""
    if entry.entry_type in MONEY:
        yield error("DSC-02-kind", document=entry.document_no)
    elif not state.remaining:
        yield error("DSC-02-closed", document=entry.document_no)
    total, earlier = abs(entry.amount), None
    for row, tier in enumerate(tiers):
        if tier.last_date is None or tier.last_date < entry.document_date:
            yield error("DSC-02-date", at=f"date{row}", row=row, dated=entry.document_date)
        elif earlier is not None and earlier.last_date is not None and tier.last_date <= earlier.last_date:
            yield error("DSC-02-order", at=f"date{row}", row=row)
        if not 0 < tier.amount < total:
            yield error("DSC-02-amount", at=f"amount{row}", row=row, total=Money(total, entry.currency),
                        document=entry.document_no)
        elif earlier is not None and tier.amount >= earlier.amount:
            yield error("DSC-02-falling", at=f"amount{row}", row=row)
        earlier = tier
