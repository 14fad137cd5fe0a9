"""Limits as they hold now: of customers and of customer credit groups, many at once (CRD-02, 30, 41, 43, 44, P-26)."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.models.company import Company
from app.models.credit import CreditGroup, CreditGroupMember, CustomerCredit
from app.models.credit_limits import TemporaryLimit
from app.models.customers import Customer, CustomerRegistration
from app.services.desk import Desk
from app.services.limits.drafts import Line, Party, Period

_CHUNK = 400


@dataclass(frozen=True, slots=True)
class Held:
    """A limit and what changing it has to know; amounts in minor units of `currency`.

    `periods` are the temporary limits that hold or are still to come, by the id of their row. `eligible` is the highest limit
    reviewed as acceptable with its currency. `identified` = a registration number is known.
    """

    party: Party
    number: str
    name: str
    currency: str
    limit: int = 0
    expires: date | None = None
    periods: tuple[tuple[int, Period], ...] = ()
    eligible: tuple[int, str] | None = None
    identified: bool = True
    unlimited: bool = False
    mandatory: bool = False

    @property
    def current(self) -> tuple[Period, ...]:
        """The temporary limits without the ids of their rows, the earliest first."""
        return tuple(p for _id, p in self.periods)

    def filled(self, line: Line) -> Line:
        """A line with what its party has now, as it is when it is typed or refreshed (CRD-43)."""
        return replace(line, party=self.party, currency=self.currency, current=self.limit, expires=self.expires,
                       periods=self.current)


def _chunks(ids: Iterable[int]) -> Iterator[Sequence[int]]:
    wanted = sorted(set(ids))
    return (wanted[start:start + _CHUNK] for start in range(0, len(wanted), _CHUNK))


def held(session: Session, desk: Desk, parties: Iterable[Party]) -> dict[Party, Held]:
    """What the named customers and groups of the company have; those that are gone are missing."""
    both = list(parties)
    found: dict[Party, Held] = {}
    for part in _chunks(i for kind, i in both if kind == "customer"):
        found |= _customers(session, desk, part)
    for part in _chunks(i for kind, i in both if kind == "group"):
        found |= _groups(session, desk, part)
    return found


def of_desk(desk: Desk, parties: Iterable[Party]) -> dict[Party, Held]:
    """The same in a reading of its own."""
    with desk.reading() as session:
        return held(session, desk, parties)


def _customers(session: Session, desk: Desk, ids: Sequence[int]) -> dict[Party, Held]:
    rows = session.execute(select(Customer, CustomerCredit).outerjoin(CustomerCredit, CustomerCredit.customer_id == Customer.id)
                           .where(Customer.company_id == desk.company_id, Customer.id.in_(ids))).all()
    known = set(session.scalars(select(CustomerRegistration.customer_id).where(CustomerRegistration.customer_id.in_(ids))))
    periods = _periods(session, TemporaryLimit.customer_id, ids, desk.today)
    found = {}
    for customer, credit in rows:
        party = ("customer", customer.id)
        common: dict[str, Any] = {"periods": periods.get(customer.id, ()), "identified": customer.id in known}
        if credit is None:
            found[party] = Held(party, customer.number, customer.name, customer.currency, **common)
            continue
        eligible = None if credit.eligible_limit is None else (credit.eligible_limit, credit.eligible_currency
                                                               or credit.limit_currency)
        found[party] = Held(
            party, customer.number, customer.name, credit.limit_currency, credit.credit_limit, credit.expires_on,
            eligible=eligible, unlimited=credit.unlimited, mandatory=credit.mandatory, **common)
    return found


def _groups(session: Session, desk: Desk, ids: Sequence[int]) -> dict[Party, Held]:
    periods = _periods(session, TemporaryLimit.group_id, ids, desk.today)
    return {("group", g.id): Held(("group", g.id), g.number, g.name, g.currency, g.credit_limit, g.limit_to,
                                  periods=periods.get(g.id, ()))
            for g in session.scalars(select(CreditGroup).where(CreditGroup.company_id == desk.company_id,
                                                               CreditGroup.id.in_(ids)))}


def _periods(session: Session, column: Any, ids: Sequence[int], since: date) -> dict[int, tuple[tuple[int, Period], ...]]:
    """Temporary limits by their holder that have not ended before a day, the earliest first."""
    found: dict[int, list[tuple[int, Period]]] = defaultdict(list)
    for row in standing(session, column, ids):
        if row.valid_to >= max(since, row.valid_from):
            found[getattr(row, column.key)].append((row.id, Period(row.amount, row.valid_from, row.valid_to)))
    return {holder: tuple(sorted(rows, key=lambda r: r[1].starts)) for holder, rows in found.items()}


def standing(session: Session, column: Any, ids: Sequence[int]) -> list[TemporaryLimit]:
    """The temporary limits of holders that no newer row replaces, past ones too (CRD-41)."""
    newer = select(TemporaryLimit.replaces_id).where(TemporaryLimit.replaces_id.is_not(None))
    return list(session.scalars(select(TemporaryLimit).where(column.in_(ids), TemporaryLimit.id.not_in(newer))
                                .order_by(TemporaryLimit.valid_from, TemporaryLimit.id)))


def group_of(session: Session, customer_id: int) -> CreditGroup | None:
    """The customer credit group somebody is in; at most one (CRD-30)."""
    return session.scalars(select(CreditGroup).join(CreditGroupMember, CreditGroupMember.group_id == CreditGroup.id)
                           .where(CreditGroupMember.customer_id == customer_id)).first()


def home(session: Session, desk: Desk) -> str:
    """The accounting currency."""
    return session.get_one(Company, desk.company_id).accounting_currency
