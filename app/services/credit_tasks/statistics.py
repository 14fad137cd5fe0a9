"""Month-end figures of customers: balance, packing slips, orders, limit and exposure, kept and removed (T-01, T-07)."""

import calendar
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from sqlalchemy import delete, func, select, type_coerce
from sqlalchemy.orm import Session

from app.core.problems import Problem, error
from app.core.words import N_, declare
from app.models.archive import CompanyFileRow
from app.models.credit import CustomerStatistic
from app.models.credit_limits import LimitHistory
from app.models.customers import Customer
from app.models.types import Minor
from app.queries import ageing
from app.rules.credit import statistics as rules
from app.rules.credit.facts import Order, Step
from app.rules.credit.figures import limit_figures
from app.services.credit.books import Books
from app.services.credit.facts import Reader
from app.services.credit_tasks.log import Running
from app.services.customers.facts import parameters
from app.services.desk import Desk
from app.settings import CREDIT_STATISTICS
from app.storage import bulk

declare({
    "T-07-day": N_("Enter a day."),
    "T-01-rate": N_("There is no exchange rate of {currency}, so the figures of {day} were not kept. Enter the rate and run the "
                    "task again."),
})
STRETCH = 100
"""So many customers are written in one transaction: a run keeps nobody waiting and can be stopped (JOB-011)."""
MOST_MONTHS = 36
_WRITTEN = select(CompanyFileRow.changes)
"""Goes up with everything that is written."""


def month_end(day: date) -> date:
    """The last day of its month."""
    return day.replace(day=calendar.monthrange(day.year, day.month)[1])


def wanted(newest: date | None, today: date) -> tuple[date, ...]:
    """The month ends a run keeps, oldest first: each one missed since the newest that is kept, which is made final, and this
    month's as it stands. The first run begins with the last full month: what was before is not known.
    """
    this = month_end(today)
    first = newest or month_end(this.replace(day=1) - timedelta(1))
    found: list[date] = []
    while this >= first and len(found) < MOST_MONTHS:
        found.append(this)
        this = this.replace(day=1) - timedelta(1)
    return tuple(reversed(found))


def calculate(running: Running) -> None:
    """Keep the figures of all customers: of past month ends as they were then, of this month as they are now (T-01)."""
    desk = running.desk
    with desk.reading() as session:
        days = wanted(session.scalar(select(func.max(CustomerStatistic.month_end)).where(
            CustomerStatistic.company_id == desk.company_id)), desk.today)
        ids = session.scalars(select(Customer.id).where(Customer.company_id == desk.company_id, Customer.prospect.is_(False))
                              .order_by(Customer.id)).all()
    for place, end in enumerate(days):
        past = _past(desk, end) if end < desk.today else None
        for start in range(0, len(ids), STRETCH):
            if running.stopped(place * len(ids) + start, len(days) * len(ids)):
                return
            _stretch(running, ids[start:start + STRETCH], end, past)


def _stretch(running: Running, ids: Sequence[int], end: date, past: "_Past | None") -> None:
    """The rows of some customers, reckoned before the file is taken, so that it is kept from others only while they are written
    (JOB-011, 018); anew within, where somebody wrote meanwhile.
    """
    desk = running.desk
    with desk.reading() as session:
        seen, reckoned = session.scalar(_WRITTEN), _reckoned(session, desk, ids, end, past)
    with desk.writing("credit_statistics.keep") as unit:
        if unit.session.scalar(_WRITTEN) != seen:
            reckoned = _reckoned(unit.session, desk, ids, end, past)
        _keep(running, unit.session, end, reckoned)


@dataclass(frozen=True, slots=True)
class _Past:
    """What was open on a past day by customer and currency, and the limits of those whose limit was changed since."""

    balances: Mapping[int, Sequence[tuple[str, int]]]
    limits: Mapping[int, tuple[int, str]]


def _past(desk: Desk, day: date) -> _Past:
    """Balances and limits as they were at the end of a day, two statements for all customers (JOB-T03)."""
    with desk.reading() as session:
        rows = ageing.live(desk.company_id, day, in_own=True)
        balances: dict[int, list[tuple[str, int]]] = defaultdict(list)
        for customer_id, currency, amount in session.execute(
                select(rows.c.customer_id, rows.c.currency, type_coerce(func.sum(rows.c.value), Minor()))
                .group_by(rows.c.customer_id, rows.c.currency)):
            balances[customer_id].append((currency, int(amount or 0)))
        after, history = datetime.combine(day + timedelta(1), time(), UTC), LimitHistory
        changed = session.execute(select(history.customer_id, history.old_limit, history.currency).where(
            history.company_id == desk.company_id, history.kind == "limit", history.customer_id.is_not(None),
            history.created_at >= after).order_by(history.created_at.desc(), history.id.desc()))
        return _Past(balances, {key: (limit or 0, currency) for key, limit, currency in changed if key is not None})


_Reckoned = list[tuple[int, dict[str, Any] | Problem]]
"""The figures of each customer, or why there are none."""


def _reckoned(session: Session, desk: Desk, ids: Sequence[int], end: date, past: _Past | None) -> _Reckoned:
    """What the rows of some customers for a month end are to say."""
    known = {row.customer_id: (row.packing_slips, row.open_orders) for row in session.scalars(select(CustomerStatistic).where(
        CustomerStatistic.customer_id.in_(ids), CustomerStatistic.month_end == end))}
    return list(_figures(session, desk, ids, min(end, desk.today), known, past))


def _keep(running: Running, session: Session, end: date, reckoned: _Reckoned) -> None:
    """The rows of some customers for a month end, in place of those that are there."""
    rows: list[dict[str, Any]] = []
    for customer_id, found in reckoned:
        if isinstance(found, Problem):
            running.left_out += 1
            key = f"{running.run_id}/{running.attempt}/{end.isoformat()}/{customer_id}"
            running.note(session, key, found, ("customer", customer_id), "failed")
        else:
            rows.append({"company_id": running.desk.company_id, "customer_id": customer_id, "month_end": end} | found)
    done = [row["customer_id"] for row in rows]
    session.execute(delete(CustomerStatistic).where(CustomerStatistic.customer_id.in_(done), CustomerStatistic.month_end == end)
                    .execution_options(synchronize_session=False))
    bulk.add(session, CustomerStatistic, rows)
    running.done += len(done)


def _figures(session: Session, desk: Desk, ids: Sequence[int], day: date, known: Mapping[int, tuple[int, int]],
             past: _Past | None) -> Iterator[tuple[int, dict[str, Any] | Problem]]:
    """The figures of each customer on a day, or why there are none; orders of a past day as they were seen last."""
    books = Books(session, desk)
    reader = Reader(session, books, day)
    reader.prepare(ids)
    for customer_id in ids:
        check = reader.of(customer_id, Order(), Step.CONFIRMATION)
        if check.missing:
            yield customer_id, error("T-01-rate", currency=check.missing[0].what, day=day)
            continue
        parts, limit = check.customer.components, check.customer.limit
        balance, slips, orders = parts.balance, parts.packing_slips, parts.open_orders
        if past is not None:
            opened = [_home(books, currency, amount, day) for currency, amount in past.balances.get(customer_id, ())]
            if None in opened:
                yield customer_id, error("T-01-rate", currency=past.balances[customer_id][0][0], day=day)
                continue
            balance = sum(amount or 0 for amount in opened)
            slips, orders = known.get(customer_id, (slips, orders))
            before = past.limits.get(customer_id)
            if before is not None:
                limit = replace(limit, amount=_home(books, before[1], before[0], day) or 0)
        total = None if limit.unlimited else limit_figures(limit, day, books.parameters).total
        yield customer_id, {"balance": balance, "packing_slips": slips, "open_orders": orders, "total_limit": total,
                            "exposure": balance + slips + orders}


def _home(books: Books, currency: str, amount: int, day: date) -> int | None:
    """In the accounting currency; None without a rate."""
    return amount if currency == books.home else books.convert(currency, amount, day)


# ---------------------------------------------------------------- removing what is outdated

def months_needed(desk: Desk) -> tuple[int, ...]:
    """P-13…P-18."""
    with desk.reading() as session:
        known = parameters(session, desk.company_id)
        return tuple(known.get(setting) for setting in CREDIT_STATISTICS)


def proposed_day(desk: Desk, back: int = 12) -> date:
    """Until when T-07 proposes to delete: so many months ago, not later than allowed."""
    return rules.proposed_deletion(desk.today, months_needed(desk), back)


def deletion_fault(desk: Desk, until: date) -> Problem | None:
    """Why figures before a day are still needed, with the latest day that is allowed (EX-T1)."""
    return rules.deletion_fault(until, desk.today, months_needed(desk))


def remove(running: Running) -> None:
    """Delete the month ends before a day (T-07); those that averages need stay, whatever is asked for."""
    desk = running.desk
    until = min(running.options.get("until") or proposed_day(desk), rules.latest_deletion(desk.today, months_needed(desk)))
    statistic = CustomerStatistic
    with desk.reading() as session:
        ends = session.execute(select(statistic.month_end, func.count()).where(
            statistic.company_id == desk.company_id, statistic.month_end < until)
            .group_by(statistic.month_end).order_by(statistic.month_end)).all()
    for place, (end, rows) in enumerate(ends):
        if running.stopped(place, len(ends)):
            return
        with desk.writing("credit_statistics.remove") as unit:
            unit.session.execute(delete(statistic).where(statistic.company_id == desk.company_id, statistic.month_end == end)
                                 .execution_options(synchronize_session=False))
        running.done += rows
