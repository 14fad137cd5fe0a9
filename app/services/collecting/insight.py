"""How customers pay and what may be expected: figures with their windows, chances, predicted dates, forecast (COL-70…75)."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app import i18n
from app.core.facts import Facts
from app.core.problems import Problem
from app.models.collecting import Promise
from app.models.collections import EntryCollection
from app.models.company import Company
from app.models.customers import Customer
from app.models.ledger import CustomerEntryState, CustomerLedgerEntry
from app.models.types import FOR_EVER
from app.queries import behaviour as queries
from app.rules import behaviour as rules
from app.rules.behaviour import Behaviour as Behaviour
from app.rules.behaviour import Chances as Chances
from app.rules.credit.statistics import months_back
from app.rules.holidays import working_day
from app.services.customers.facts import parameters
from app.services.desk import Desk
from app.settings import BEHAVIOUR_MONTHS, VERY_LATE_AFTER

_S, _C = CustomerEntryState, EntryCollection
_CHUNK = 400
_NOBODY = rules.sample({})
LARGE = 5_000
"""From so many customers on reading what all of them do takes longer than a list may."""


@dataclass(frozen=True, slots=True)
class Insight:
    """How one customer pays: the figures, the chances of each class with whose figures they are, what stands behind them."""

    behaviour: Behaviour
    chances: Chances
    summary: tuple[Problem, ...]
    explained: Facts


@dataclass(frozen=True, slots=True)
class _Shared:
    """Samples of the groups and of the company on a day, by the parameters they were read with."""

    day: date
    parameters: rules.Parameters
    groups: Mapping[int, rules.Sample]
    company: rules.Sample


_SHARED: dict[tuple[str, int], _Shared] = {}
"""What groups and companies do on a day, by file and company: reading it again for every page of a list would cost seconds."""


def settings(session: Session, desk: Desk) -> rules.Parameters:
    """How far to look back and when late is very late (COL-70, 73)."""
    stored = parameters(session, desk.company_id)
    return rules.Parameters(stored.get(BEHAVIOUR_MONTHS), stored.get(VERY_LATE_AFTER))


def behaviours(session: Session, desk: Desk, customer_ids: Sequence[int]) -> dict[int, Behaviour]:
    """The figures of some customers in a handful of statements (COL-70)."""
    how, last = settings(session, desk), desk.today
    first, company = months_back(last, how.months), desk.company_id
    closed = queries.closed_invoices(session, company, first, last, customer_ids)
    open_, back = queries.open_due(session, company, customer_ids), queries.returned(session, company, first, last, customer_ids)
    made = _promises(session, desk, first, customer_ids)
    return {key: rules.behaviour(
        [rules.Closed(c.entry_id, c.document_date, c.due_date, c.closed, c.amount, c.not_paid) for c in closed[key]],
        last, how, made.get(key, rules.Promises()), back.get(key, 0), open_[key]) for key in customer_ids}


def _promises(session: Session, desk: Desk, first: date, customer_ids: Sequence[int]) -> dict[int, rules.Promises]:
    """Promises made in the window; withdrawn ones count as none, partly kept ones as made only."""
    found: dict[int, dict[str, int]] = {}
    for start in range(0, len(customer_ids), _CHUNK):
        for customer_id, state, count in session.execute(select(Promise.customer_id, Promise.state, func.count()).where(
                Promise.company_id == desk.company_id, Promise.made_on >= first, Promise.state != "withdrawn",
                Promise.customer_id.in_(list(customer_ids[start:start + _CHUNK]))).group_by(Promise.customer_id, Promise.state)):
            found.setdefault(customer_id, {})[state] = count
    return {key: rules.Promises(sum(s.values()), s.get("kept", 0), s.get("broken", 0)) for key, s in found.items()}


def of(desk: Desk, customer_id: int) -> Insight:
    """How one customer pays (COL-70…73)."""
    with desk.reading() as session:
        own = behaviours(session, desk, [customer_id])[customer_id]
        return Insight(own, _chances(session, desk, {customer_id: own})[customer_id], rules.summary(own), rules.explained(own))


def line(desk: Desk, customer_id: int) -> str:
    """The one line about how she pays, in the reader's language (COL-71)."""
    with desk.reading() as session:
        own = behaviours(session, desk, [customer_id])[customer_id]
    return ", ".join(i18n.say(p.code, p.saw, desk.language, desk.region) for p in rules.summary(own))


def chances(session: Session, desk: Desk, customer_ids: Sequence[int]) -> dict[int, Chances]:
    """The chances of some customers, from their own invoices, else their group's, else the company's (COL-73)."""
    return _chances(session, desk, _samples(session, desk, customer_ids))


def _samples(session: Session, desk: Desk, customer_ids: Sequence[int]) -> dict[int, rules.Sample]:
    """What chances need of some customers, without the other figures."""
    how, last = settings(session, desk), desk.today
    closed = queries.closed_invoices(session, desk.company_id, months_back(last, how.months), last, customer_ids)
    return {key: rules.sample(Counter((i.closed - i.due_date).days for i in found if rules.MOSTLY * i.not_paid <= i.amount), how)
            for key, found in closed.items()}


def _chances(session: Session, desk: Desk, own: Mapping[int, Behaviour | rules.Sample], *,
             at_once: bool = False) -> dict[int, Chances]:
    """The chances from own figures, else the group's, else the company's.

    `at_once` leaves those out who need a sample that would take seconds to read: of a large company, not read yet today.
    """
    needy = [key for key, found in own.items() if found.n < rules.LEAST_OWN]
    shared = (_known(session, desk) if at_once and _is_large(session, desk) else _shared(session, desk)) if needy else None
    group_of = queries.groups_of(session, needy)
    return {key: rules.chances(found, _NOBODY if shared is None else shared.groups.get(group_of.get(key, 0), _NOBODY),
                               _NOBODY if shared is None else shared.company)
            for key, found in own.items() if shared is not None or found.n >= rules.LEAST_OWN}


def _is_large(session: Session, desk: Desk) -> bool:
    return (session.scalar(select(func.count()).select_from(Customer).where(Customer.company_id == desk.company_id)) or 0) > LARGE


def _known(session: Session, desk: Desk) -> _Shared | None:
    """The samples of today where they were read today."""
    found = _SHARED.get((str(desk.file.target), desk.company_id))
    return found if found is not None and (found.day, found.parameters) == (desk.today, settings(session, desk)) else None


def _shared(session: Session, desk: Desk) -> _Shared:
    """The samples of today, from memory where they were read today: they move little within a day."""
    how = settings(session, desk)
    return _known(session, desk) or _remember(desk, how, queries.days_late(
        session, desk.company_id, months_back(desk.today, how.months), desk.today))


def _remember(desk: Desk, how: rules.Parameters, late: queries.Late) -> _Shared:
    found = _Shared(desk.today, how, {g: rules.sample(c, how) for g, c in late.groups.items()}, rules.sample(late.company, how))
    _SHARED[str(desk.file.target), desk.company_id] = found
    return found


def all_chances(session: Session, desk: Desk) -> Callable[[int], Chances]:
    """The chances of any customer, all read by one statement: for runs over many (COL-75)."""
    how = settings(session, desk)
    late = queries.days_late(session, desk.company_id, months_back(desk.today, how.months), desk.today, by_customer=True)
    shared, known = _remember(desk, how, late), dict[int, Chances]()

    def of_customer(customer_id: int) -> Chances:
        if customer_id not in known:
            group = late.group_of.get(customer_id) or queries.groups_of(session, [customer_id]).get(customer_id, 0)
            known[customer_id] = rules.chances(rules.sample(late.customers.get(customer_id, {}), how),
                                               shared.groups.get(group, _NOBODY), shared.company)
        return known[customer_id]

    return of_customer


# ---------------------------------------------------------------- predicted dates

def works(session: Session, desk: Desk) -> Callable[[date], bool]:
    """The working days of the company's country."""
    return working_day(session.get_one(Company, desk.company_id).country_code)


def predicted(session: Session, desk: Desk, entry_ids: Sequence[int], *, at_once: bool = False) -> dict[int, date]:
    """When open entries will be paid: as promised, else as their customer usually does (COL-74); closed ones are left out.

    `at_once` as in `_chances`: a list does not wait for the sample of a large company, which the home window reads.
    """
    found: dict[int, date] = {}
    working = works(session, desk)
    for start in range(0, len(entry_ids), _CHUNK):
        rows = session.execute(select(_S.entry_id, _S.customer_id, _S.due_date, _C.promised_on, _C.status)
                               .outerjoin(_C, _C.entry_id == _S.entry_id).where(
            _S.entry_id.in_(list(entry_ids[start:start + _CHUNK])), _S.open_until == FOR_EVER, _S.remaining > 0)).all()
        own = _samples(session, desk, list(dict.fromkeys(r.customer_id for r in rows)))
        likely = _chances(session, desk, own, at_once=at_once)
        found |= {r.entry_id: rules.predicted(r.due_date, _promised(r.status, r.promised_on), likely[r.customer_id], desk.today,
                                              working) for r in rows if r.customer_id in likely}
    return found


def _promised(status: Any, on: date | None) -> date | None:
    return on if status is not None and status.value == "promised" else None


def reckoned(desk: Desk) -> Callable[[Session, Sequence[int]], dict[int, dict[str, Any]]]:
    """For the aged balances: when the next money of the customers shown may come, of their oldest open debit (COL-03)."""

    def reckon(session: Session, keys: Sequence[int]) -> dict[int, dict[str, Any]]:
        rows = session.execute(select(_S.entry_id, _S.customer_id).where(
            _S.company_id == desk.company_id, _S.open_until == FOR_EVER, _S.remaining > 0, _S.customer_id.in_(list(keys)))).all()
        days = predicted(session, desk, [r.entry_id for r in rows], at_once=True)
        found: dict[int, date] = {}
        for entry_id, customer_id in rows:
            if entry_id in days:
                found[customer_id] = min(days[entry_id], found.get(customer_id, date.max))
        return {key: {"predicted": day} for key, day in found.items()}

    return reckon


@dataclass(frozen=True, slots=True)
class Expected:
    """What may come in a week, by its Monday, minor units of a currency (COL-74)."""

    monday: date
    currency: str
    amount: int


def forecast(desk: Desk) -> tuple[Expected, ...]:
    """What all open debits may bring by week and currency, by their predicted dates (COL-74)."""
    with desk.reading() as session:
        likely, working = all_chances(session, desk), works(session, desk)
        rows = session.execute(
            select(_S.customer_id, _S.due_date, _C.promised_on, _C.status, _S.currency, func.sum(_S.remaining))
            .outerjoin(_C, _C.entry_id == _S.entry_id)
            .where(_S.company_id == desk.company_id, _S.open_until == FOR_EVER, _S.remaining > 0)
            .group_by(_S.customer_id, _S.due_date, _C.promised_on, _C.status, _S.currency))
        found = rules.forecast((rules.predicted(due, _promised(status, on), likely(customer_id), desk.today, working), currency,
                                int(amount)) for customer_id, due, on, status, currency, amount in rows)
        return tuple(Expected(monday, currency, amount) for (monday, currency), amount in found.items())


# ---------------------------------------------------------------- for reading

@dataclass(frozen=True, slots=True)
class Paid:
    """An invoice behind the figures: when it was closed, how many days late (negative = early), minor units of its currency."""

    entry_id: int
    document: str
    closed: date
    late: int
    amount: int
    currency: str


def invoices(desk: Desk, found: Insight) -> tuple[Paid, ...]:
    """The invoices behind the figures, the newest closing first (COL-70)."""
    behind = found.behaviour.invoices
    entry, known = CustomerLedgerEntry, dict[int, tuple[str, str]]()
    with desk.reading() as session:
        for start in range(0, len(behind), _CHUNK):
            known |= {i: (number, currency) for i, number, currency in session.execute(
                select(entry.id, entry.document_no, entry.currency)
                .where(entry.id.in_([b.entry_id for b in behind[start:start + _CHUNK]])))}
    return tuple(Paid(b.entry_id, known[b.entry_id][0], b.closed, b.late, b.amount, known[b.entry_id][1])
                 for b in reversed(behind))


def percentages(likely: Chances) -> dict[str, Decimal]:
    """The chance of each class in percent, one decimal (COL-73)."""
    return {kind.value: rules.decimals(100 * share, 1) for kind, share in likely.probability.items()}
