"""What a run may send: so many documents and so much in accounting currency; the rest waits (JOB-007)."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.models.accounts import Currency
from app.models.collections import CollectionLetter
from app.models.company import Company
from app.rules.ledger import Conversion
from app.services.desk import Desk
from app.services.rates import rate_on


@dataclass(frozen=True, slots=True)
class Share:
    """What goes in this run, what waits for the next, and what passes the amount all alone, so that somebody sends it."""

    now: tuple[int, ...]
    later: tuple[int, ...]
    never: tuple[int, ...]


def share(session: Session, desk: Desk, letter_ids: Sequence[int], most: int, most_amount: int) -> Share:
    """Letters in their order, at most `most` and together at most `most_amount` minor units of the accounting currency."""
    now: list[int] = []
    later: list[int] = []
    never: list[int] = []
    whole = 0
    for letter_id in letter_ids:
        amount = letter_amount(session, desk, letter_id)
        if amount > most_amount:
            never.append(letter_id)
        elif len(now) >= most or whole + amount > most_amount:
            later.append(letter_id)
        else:
            now.append(letter_id)
            whole += amount
    return Share(tuple(now), tuple(later), tuple(never))


def letter_amount(session: Session, desk: Desk, letter_id: int) -> int:
    """What a letter asks for in accounting currency, minor units; one without a rate counts as it is written."""
    letter = session.get_one(CollectionLetter, letter_id)
    accounting = session.get_one(Company, desk.company_id).accounting_currency
    rate = rate_on(session, desk.company_id, letter.currency, accounting, letter.posting_date)
    decimals = {code: places for code, places in session.execute(select(Currency.code, Currency.decimals))}
    return Conversion(rate or Decimal(1), decimals[letter.currency], decimals[accounting]).value(letter.total)
