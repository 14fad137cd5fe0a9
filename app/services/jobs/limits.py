"""What a run may send: so many documents and so much in accounting currency; the rest waits (JOB-007)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.models.accounts import Currency
from app.models.collections import CollectionLetter
from app.models.company import Company
from app.models.interest_notes import ChargeAdjustment, InterestNote
from app.rules.ledger import Conversion
from app.services.desk import Desk
from app.services.rates import rate_on
from app.services.sales import dispatch

Ref = tuple[str, int]
"""Table and id of a document."""
LETTER, NOTE, ADJUSTMENT = (model.__tablename__ for model in (CollectionLetter, InterestNote, ChargeAdjustment))


@dataclass(frozen=True, slots=True)
class Share:
    """What goes in this run, what waits for the next, and what passes the amount all alone, so that somebody sends it."""

    now: tuple[Ref, ...]
    later: tuple[Ref, ...]
    never: tuple[Ref, ...]


def share(session: Session, desk: Desk, refs: Sequence[Ref], most: int, most_amount: int) -> Share:
    """Documents in their order, at most `most` and together at most `most_amount` minor units of the accounting currency."""
    now: list[Ref] = []
    later: list[Ref] = []
    never: list[Ref] = []
    whole = 0
    for ref in refs:
        amount = amount_of(session, desk, ref)
        if amount > most_amount:
            never.append(ref)
        elif len(now) >= most or whole + amount > most_amount:
            later.append(ref)
        else:
            now.append(ref)
            whole += amount
    return Share(tuple(now), tuple(later), tuple(never))


def amount_of(session: Session, desk: Desk, ref: Ref) -> int:
    """What a document is about in accounting currency, minor units, without its sign; without a rate it counts as written.

    A statement and a payment plan ask for nothing new: they count as documents, not by amount.
    """
    found = _written(session, desk, ref)
    if found is None:
        return 0
    total, currency, day = found
    accounting = session.get_one(Company, desk.company_id).accounting_currency
    rate = rate_on(session, desk.company_id, currency, accounting, day)
    decimals = {code: places for code, places in session.execute(select(Currency.code, Currency.decimals))}
    return abs(Conversion(rate or Decimal(1), decimals[currency], decimals[accounting]).value(total))


def _written(session: Session, desk: Desk, ref: Ref) -> tuple[int, str, date] | None:
    """Amount, currency and day as they stand on the document."""
    table, key = ref
    if table == LETTER:
        letter = session.get_one(CollectionLetter, key)
        return letter.total, letter.currency, letter.posting_date
    if table == NOTE:
        note = session.get_one(InterestNote, key)
        return note.total, note.currency, note.document_date
    if table == ADJUSTMENT:
        adjustment = session.get_one(ChargeAdjustment, key)
        return adjustment.total, adjustment.currency, adjustment.date
    if table in dispatch.TABLES:
        sold = dispatch.of(session, desk.company_id, ref)
        return (sold.total, sold.currency, sold.day) if sold is not None else None
    return None
