"""A journal somebody else changed meanwhile: what was typed here beside what is kept now, field by field (ERR-03)."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.core.facts import Term
from app.core.money import Money
from app.core.problems import Problem, error
from app.core.words import N_, declare
from app.models.customers import Customer
from app.models.journals import JournalLine

declare({
    "ERR-03-field": N_("Line {line}, {field}: typed here “{mine}”, kept now “{theirs}”. Open the journal again, then choose."),
    "ERR-03-deleted": N_("Line {line} was deleted meanwhile; here it says {amount}. Open the journal again, then choose."),
})

NOTHING = "—"
MOST = 6
"""So many differences are told."""
Value = Money | date | str


def both_values(session: Session, journal_id: int, numbers: Sequence[int], mine: Mapping[int, Any],
                stored: Callable[[JournalLine], Any]) -> tuple[Problem, ...]:
    """Each field of the changed lines that differs from what is kept, both values told (ERR-03).

    `mine` = lines by number as they are typed, of which `numbers` were to be kept before; `stored` reads a row as such a line.
    """
    rows = {row.no: row for row in session.scalars(select(JournalLine).where(
        JournalLine.journal_id == journal_id, JournalLine.no.in_(list(numbers))))}
    names = {c.id: c.name for c in session.scalars(select(Customer).where(Customer.id.in_(
        {r.customer_id for r in rows.values()} | {line.customer_id for line in mine.values()})))}
    told: list[Problem] = []
    for no in numbers:
        line = mine[no]
        if no in rows:
            told += _fields(rows[no].position + 1, line, stored(rows[no]), names)
        elif line.amount:
            told.append(error("ERR-03-deleted", line=no, amount=Money(abs(line.amount), line.currency or "")))
    return tuple(told[:MOST])


def _fields(place: int, mine: Any, theirs: Any, names: Mapping[int, str]) -> Iterator[Problem]:
    """The fields of a line that say two things."""
    for name, title, shown in _SHOWN:
        if getattr(mine, name) != getattr(theirs, name):
            yield error("ERR-03-field", line=place, field=Term(title), mine=shown(mine, names), theirs=shown(theirs, names))


def _money(name: str) -> Callable[[Any, Mapping[int, str]], Value]:
    return lambda line, _names: Money(getattr(line, name), line.currency or "")


_SHOWN: tuple[tuple[str, str, Callable[[Any, Mapping[int, str]], Value]], ...] = (
    ("customer_id", N_("Customer"), lambda line, names: names.get(line.customer_id, NOTHING)),
    ("debit", N_("Debit"), _money("debit")), ("credit", N_("Credit"), _money("credit")),
    ("posting_date", N_("Date"), lambda line, _names: line.posting_date or NOTHING),
    ("payment_reference", N_("Payment reference"), lambda line, _names: line.payment_reference or NOTHING),
    ("text", N_("Text"), lambda line, _names: line.text or NOTHING))
