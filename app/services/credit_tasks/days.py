"""What begins and ends with a day: limits, limits for a time, policies, releases, exclusions, block reviews (T-03, T-08)."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from sqlalchemy import Select, select
from sqlalchemy.orm import Session, aliased

from app.core.facts import Ref, Saw
from app.core.money import Money
from app.core.problems import Problem, Weight
from app.core.words import N_, declare
from app.models.credit import CreditGroup, CreditGroupMember, CreditPolicy, CustomerCredit
from app.models.credit_holds import CreditRelease
from app.models.credit_limits import TemporaryLimit
from app.models.customers import Customer
from app.models.sales import SalesOrder
from app.services.credit.evaluating import positions_changed
from app.services.credit_tasks import log
from app.services.credit_tasks.log import Running
from app.services.desk import Desk

declare({
    "T-03-temporary-begins": N_("The temporary credit limit of {amount} holds from {day} on."),
    "T-03-temporary-ends": N_("The temporary credit limit of {amount} ended on {day}."),
    "T-03-policy-begins": N_("Insurance or guarantee {policy} holds from {day} on."),
    "T-03-policy-ends": N_("Insurance or guarantee {policy} ended on {day}."),
    "T-03-limit-expired": N_("The credit limit of {amount} expired on {day}."),
    "T-03-release-ends": N_("The release of the order ended on {day}."),
    "T-03-exclusion-ends": N_("The exclusion from credit management ended on {day}."),
    "T-03-block-review": N_("The block was to be reviewed on {day}."),
})
STRETCH = 25
"""So many events are noted in one transaction, with the holds behind them (JOB-011)."""


@dataclass(frozen=True, slots=True)
class Event:
    """Something that begins or ended on a day; `concerns` = customers whose held orders are to be looked at again."""

    code: str
    row_id: int
    day: date
    about: Ref
    saw: dict[str, Saw]
    concerns: tuple[int, ...] = ()

    @property
    def key(self) -> str:
        """The same thing happens once, however often the task runs."""
        return f"{self.code}/{self.about[0]}/{self.row_id}/{self.day.isoformat()}"


def day(running: Running) -> None:
    """Note everything that began or ended since the last run, each with its own date, and look at the holds behind it (P-36)."""
    desk = running.desk
    with desk.reading() as session:
        since = log.last_day(session, desk, running.code) or desk.today - timedelta(1)
        found = sorted(events(session, desk.company_id, since, desk.today), key=lambda e: (e.day, e.code, e.row_id))
        known: set[str] = set()
        for start in range(0, len(found), STRETCH):
            known |= running.known(session, [e.key for e in found[start:start + STRETCH]])
    fresh = [e for e in found if e.key not in known]
    for start in range(0, len(fresh), STRETCH):
        if running.stopped(start, len(fresh)):
            return
        with desk.writing("credit_tasks.day") as unit:
            part = fresh[start:start + STRETCH]
            for event in part:
                running.note(unit.session, event.key, Problem(event.code, event.saw, Weight.INFORMATION), event.about)
            concerned = {customer for event in part for customer in event.concerns}
            if concerned:
                positions_changed(desk, unit, concerned)
        running.done += len(part)


def events(session: Session, company_id: int, since: date, today: date) -> Iterator[Event]:
    """What begins after `since` until today, and what had its last day from `since` until yesterday."""
    before = today - timedelta(1)
    yield from _temporary(session, company_id, since, today)
    yield from _policies(session, company_id, since, today)
    yield from _limits(session, company_id, since, before)
    release = CreditRelease
    for key, order, customer, until in session.execute(
            select(release.id, release.order_id, SalesOrder.invoice_account_id, release.until)
            .join(SalesOrder, SalesOrder.id == release.order_id)
            .where(release.company_id == company_id, release.until.between(since, before))):
        assert until is not None
        yield Event("T-03-release-ends", key, until, ("sales_order", order), {"day": until}, (customer,))
    for key, ended in session.execute(select(CustomerCredit.customer_id, CustomerCredit.ignore_until).where(
            CustomerCredit.company_id == company_id, CustomerCredit.ignore_until.between(since, before))):
        assert ended is not None
        yield Event("T-03-exclusion-ends", key, ended, ("customer", key), {"day": ended}, (key,))
    for key, review in session.execute(select(Customer.id, Customer.review_block_on).where(
            Customer.company_id == company_id, Customer.review_block_on > since, Customer.review_block_on <= today)):
        assert review is not None
        yield Event("T-03-block-review", key, review, ("customer", key), {"day": review})


def _temporary(session: Session, company_id: int, since: date, today: date) -> Iterator[Event]:
    limit, newer = TemporaryLimit, aliased(TemporaryLimit)
    live = (select(limit).where(limit.company_id == company_id, limit.valid_to >= limit.valid_from,
                                ~select(newer.id).where(newer.replaces_id == limit.id).exists()))
    for row in session.scalars(_around(live, limit, since, today)):
        about = ("customer", row.customer_id) if row.customer_id is not None else ("credit_group", row.group_id or 0)
        who = (row.customer_id,) if row.customer_id is not None else _members(session, row.group_id or 0)
        for code, on in _edges("T-03-temporary", row.valid_from, row.valid_to, since, today):
            yield Event(code, row.id, on, about, {"amount": Money(row.amount, row.currency), "day": on}, tuple(who))


def _policies(session: Session, company_id: int, since: date, today: date) -> Iterator[Event]:
    policy = CreditPolicy
    for row in session.scalars(_around(select(policy).where(policy.company_id == company_id), policy, since, today)):
        name = " · ".join(x for x in (row.insurer, row.policy_no) if x) or str(row.id)
        for code, on in _edges("T-03-policy", row.valid_from, row.valid_to, since, today):
            yield Event(code, row.id, on, ("customer", row.customer_id), {"policy": name, "day": on}, (row.customer_id,))


def _around(query: Select[Any], model: Any, since: date, today: date) -> Select[Any]:
    """Rows that begin or have ended within the days."""
    return query.where(((model.valid_from > since) & (model.valid_from <= today))
                       | model.valid_to.between(since, today - timedelta(1)))


def _edges(code: str, first: date, last: date | None, since: date, today: date) -> Iterator[tuple[str, date]]:
    if since < first <= today:
        yield f"{code}-begins", first
    if last is not None and since <= last < today:
        yield f"{code}-ends", last


def _limits(session: Session, company_id: int, since: date, before: date) -> Iterator[Event]:
    """Limits of customers and shared ones whose last day has passed."""
    credit, group = CustomerCredit, CreditGroup
    for row in session.scalars(select(credit).where(credit.company_id == company_id, credit.expires_on.between(since, before),
                                                    credit.unlimited.is_(False), credit.credit_limit > 0)):
        assert row.expires_on is not None
        yield Event("T-03-limit-expired", row.customer_id, row.expires_on, ("customer", row.customer_id),
                    {"amount": Money(row.credit_limit, row.limit_currency), "day": row.expires_on}, (row.customer_id,))
    for one in session.scalars(select(group).where(group.company_id == company_id, group.limit_to.between(since, before))):
        yield Event("T-03-limit-expired", one.id, one.limit_to, ("credit_group", one.id),
                    {"amount": Money(one.credit_limit, one.currency), "day": one.limit_to}, tuple(_members(session, one.id)))


def _members(session: Session, group_id: int) -> Sequence[int]:
    return session.scalars(select(CreditGroupMember.customer_id).where(CreditGroupMember.group_id == group_id)).all()


def reviews(desk: Desk, ahead: int) -> Sequence[int]:
    """Customers whose next credit review is due within so many days from today (T-08)."""
    with desk.reading() as session:
        return session.scalars(select(CustomerCredit.customer_id).where(
            CustomerCredit.company_id == desk.company_id, CustomerCredit.next_review <= desk.today + timedelta(ahead))).all()
