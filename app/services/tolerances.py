"""What a document carries for later payments: its tolerance, and how long a late discount may be accepted (TOL-05, 08, 10)."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from sqlalchemy import ColumnElement, and_, bindparam, func, or_, select, update
from sqlalchemy.orm import Session

from app.core.permissions import Permission
from app.core.problems import Outcome, Problem, error
from app.core.words import N_, declare
from app.models.accounts import Currency, CurrencySetup
from app.models.customers import Customer
from app.models.ledger import CustomerEntryState, CustomerLedgerEntry
from app.models.types import FOR_EVER
from app.rules.ledger import PlannedEntry
from app.rules.settlement.differences import document_tolerance, grace_until
from app.rules.settlement.items import MONEY
from app.services import permissions
from app.services.customers.facts import parameters
from app.services.desk import Desk
from app.settings import SETTLE_GRACE_DAYS
from app.storage.unit_of_work import UnitOfWork

declare({
    "TOL-05-percent": N_("Enter a percentage from 0 to 100."),
    "TOL-05-most": N_("Enter a maximum of zero or more."),
    "TOL-05-currency": N_("Choose the currency whose tolerance changes."),
})
_E, _S = CustomerLedgerEntry, CustomerEntryState
_CHUNK = 400


_LIMITS = select(CurrencySetup.tolerance, CurrencySetup.max_over_under).where(
    CurrencySetup.company_id == bindparam("company"), CurrencySetup.currency == bindparam("currency"))
"""Columns of one currency: a batch asks once per invoice, and whole rows of every currency cost ten times as much."""


class Tolerances:
    """The limits for what is posted, read when first asked for; stored on each document, so that later changes leave it alone."""

    def __init__(self, session: Session, company_id: int) -> None:
        self._session, self._company_id = session, company_id
        self._limits: dict[str, tuple[Decimal, int] | None] = {}
        self._grace: int | None = None

    def of(self, entry: PlannedEntry, currency: str) -> tuple[date | None, int]:
        """Last day for a late discount (None without one) and tolerance in minor units; payments have neither (TOL-09)."""
        if entry.entry_type in MONEY:
            return None, 0
        limit = self._limit(currency)
        most = 0 if limit is None else document_tolerance(entry.amount, *limit)
        until = grace_until(entry.tiers[-1].last_date, entry.document_date, self._days()) if entry.tiers else None
        return until, most

    def _limit(self, currency: str) -> tuple[Decimal, int] | None:
        if currency not in self._limits:
            row = self._session.execute(_LIMITS, {"company": self._company_id, "currency": currency}).first()
            self._limits[currency] = None if row is None else (row.tolerance, row.max_over_under)
        return self._limits[currency]

    def _days(self) -> int:
        if self._grace is None:
            self._grace = parameters(self._session, self._company_id).get(SETTLE_GRACE_DAYS)
        return self._grace


@dataclass(frozen=True, slots=True)
class Limits:
    """The tolerance of documents in a currency: a percentage and a maximum in minor units, 0 = none of the two (TOL-05)."""

    percent: Decimal = Decimal(0)
    most: int = 0


def limits_of(desk: Desk, currency: str) -> Limits:
    """What is set for a currency."""
    with desk.reading() as session:
        row = _setup(session, desk.company_id, currency)
        return Limits() if row is None else Limits(row.tolerance, row.max_over_under)


def _setup(session: Session, company_id: int, currency: str) -> CurrencySetup | None:
    return session.scalars(select(CurrencySetup).where(
        CurrencySetup.company_id == company_id, CurrencySetup.currency == currency)).first()


def count_open(desk: Desk, currency: str) -> int:
    """How many open documents of a currency a change would recalculate."""
    with desk.reading() as session:
        return len(_open_documents(session, desk.company_id, currency))


def _open_documents(session: Session, company_id: int, currency: str) -> list[tuple[int, int, int, bool]]:
    """Open documents that are no payments: id, amount, tolerance now, and whether the customer has none (TOL-08, 09)."""
    rows = session.execute(
        select(_S.entry_id, _E.amount, _S.max_tolerance, Customer.block_tolerance).join(_E, _E.id == _S.entry_id)
        .join(Customer, Customer.id == _S.customer_id)
        .where(_S.company_id == company_id, _S.open_until == FOR_EVER, _S.currency == currency, _E.entry_type.not_in(MONEY))
        .order_by(_S.entry_id))
    return [(entry, amount, most, blocked) for entry, amount, most, blocked in rows]


def change(desk: Desk, currency: str | None, limits: Limits, *, recalculate: bool) -> Outcome[int]:
    """*Change tolerance*: other limits for a currency, and, if wanted, for its open documents; how many changed (TOL-05).

    A document of a customer without tolerance has none whatever the limits are (TOL-08). Every changed document is in the trail.
    """
    with desk.writing("tolerance.change") as unit:
        session = unit.session
        problems = [*permissions.may(session, desk, Permission.SETUP), *_wrong(session, currency, limits)]
        if problems or currency is None:
            return Outcome(None, tuple(problems))
        row = _setup(session, desk.company_id, currency)
        if row is None:
            row = CurrencySetup(company_id=desk.company_id, currency=currency)
            session.add(row)
        row.tolerance, row.max_over_under = limits.percent, limits.most
        session.flush()
        changed = 0
        if recalculate:
            fresh = {entry: 0 if blocked else document_tolerance(amount, limits.percent, limits.most)
                     for entry, amount, most, blocked in _open_documents(session, desk.company_id, currency)
                     if most != (0 if blocked else document_tolerance(amount, limits.percent, limits.most))}
            changed = len(fresh)
            if fresh:
                session.execute(update(_S), [{"entry_id": entry, "max_tolerance": most} for entry, most in fresh.items()])
            for entry in fresh:
                unit.changed("customer_entry_state", entry)
        unit.audit("tolerance.change", CurrencySetup.__tablename__, row.id, currency,
                   {"percent": str(limits.percent), "most": limits.most, "documents": changed}, desk.company_id)
        return Outcome(changed)


def _wrong(session: Session, currency: str | None, limits: Limits) -> list[Problem]:
    """What is wrong with limits as typed."""
    found: list[Problem] = []
    if currency is None or session.get(Currency, currency) is None:
        found.append(error("TOL-05-currency", at="currency"))
    if not 0 <= limits.percent <= 100:
        found.append(error("TOL-05-percent", at="percent"))
    if limits.most < 0:
        found.append(error("TOL-05-most", at="most"))
    return found


def _tolerant(customer_id: int) -> ColumnElement[bool]:
    """Open documents of a customer that carry a tolerance or days of grace."""
    return and_(_S.customer_id == customer_id, _S.open_until == FOR_EVER,
                or_(_S.max_tolerance != 0, _S.discount_tolerance_date.is_not(None)))


def with_tolerance(session: Session, customer_id: int) -> int:
    """How many open documents would lose their tolerance when the customer has none any more (TOL-08)."""
    return session.scalar(select(func.count(_S.entry_id)).where(_tolerant(customer_id))) or 0


def remove(unit: UnitOfWork, customer_id: int) -> int:
    """Take tolerance and grace off the open documents of a customer; how many had them (TOL-08)."""
    ids = unit.session.scalars(select(_S.entry_id).where(_tolerant(customer_id))).all()
    for start in range(0, len(ids), _CHUNK):
        unit.session.execute(update(_S).where(_S.entry_id.in_(ids[start:start + _CHUNK]))
                             .values(max_tolerance=0, discount_tolerance_date=None)
                             .execution_options(synchronize_session="fetch"))
    for entry in ids:
        unit.changed("customer_entry_state", entry)
    return len(ids)
