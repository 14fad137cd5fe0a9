"""The daily look at promises and payment plans: kept, broken, missed, and what has to be done (job PRM, COL-24, 27)."""

from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Literal

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.core.enums import CollectionsStatus
from app.core.words import N_
from app.i18n import tr
from app.models.collecting import PaymentPlan, Promise
from app.models.collections import EntryCollection
from app.rules import promises as rules
from app.services import entries
from app.services.collecting import activities, plans, promises, settled
from app.services.collecting.forms import ActivityForm
from app.services.customers.facts import parameters
from app.services.desk import Desk
from app.settings import PROMISE_TOLERANCE

BROKEN = N_("Promise broken: ask what happened")


@dataclass(slots=True)
class Judged:
    """What a look found: promises and plans by their ids, activities that were made."""

    kept: list[int] = field(default_factory=list)
    partly_kept: list[int] = field(default_factory=list)
    broken: list[int] = field(default_factory=list)
    plans_kept: list[int] = field(default_factory=list)
    plans_broken: list[int] = field(default_factory=list)
    missed: int = 0
    activities: list[int] = field(default_factory=list)


def judge(desk: Desk, day: date | None = None) -> Judged:
    """Look at every open promise and running plan as of a day (today): daily, and with every refresh (COL-24, AGE-22).

    A broken promise and a missed instalment make an activity of whoever made the agreement, due today.
    """
    found, day = Judged(), day or desk.today
    with desk.writing("promises.judge"):
        for one in wanted(desk, day):
            judge_one(desk, day, one, found)
    return found


One = tuple[Literal["promise", "plan", "entry"], int]
"""Something that is judged by itself: a promise or plan by its id, or an entry that was promised before promises were records."""


def wanted(desk: Desk, day: date) -> list[One]:
    """Every open promise and running plan, and entries that only know of their promise, in the order in which they are judged."""
    row, company = EntryCollection, desk.company_id
    with desk.reading() as session:
        last = day - timedelta(parameters(session, company).get(PROMISE_TOLERANCE))
        found: list[One] = [("promise", key) for key in session.scalars(select(Promise.id).where(
            Promise.company_id == company, Promise.state == "open").order_by(Promise.id))]
        found += [("plan", key) for key in session.scalars(select(PaymentPlan.id).where(
            PaymentPlan.company_id == company, PaymentPlan.state == "active").order_by(PaymentPlan.id))]
        found += [("entry", key) for key in session.scalars(select(row.entry_id).where(
            row.company_id == company, row.status == CollectionsStatus.PROMISED, row.promise_id.is_(None),
            row.plan_id.is_(None), row.promised_on < last).order_by(row.entry_id))]
        return found


def judge_one(desk: Desk, day: date, one: One, found: Judged | None = None) -> Judged:
    """Judge one of them in a unit of work; what is over meanwhile is left alone. Gives what was found, added to `found`."""
    found, (kind, key) = found or Judged(), one
    with desk.writing("promises.judge") as uow:
        session = uow.session
        tolerance = parameters(session, desk.company_id).get(PROMISE_TOLERANCE)
        if kind == "promise":
            promise = session.get_one(Promise, key)
            if promise.state == "open":
                _judge(session, desk, promise, day, tolerance, found)
        elif kind == "plan":
            plan = session.get_one(PaymentPlan, key)
            if plan.state == "active":
                _look_at(session, desk, plan, day, tolerance, found)
        elif session.get_one(EntryCollection, key).status is CollectionsStatus.PROMISED:
            # From before promises were records, known by the entry alone: broken, its day has passed (COL-24).
            entries.set_status(desk, key, CollectionsStatus.PROMISE_BROKEN)
    return found


def _judge(session: Session, desk: Desk, row: Promise, day: date, tolerance: int, found: Judged) -> None:
    ids = promises.entry_ids(session, row.id)
    last = rules.limit(row.promised_on, tolerance)
    receipts = [(on, amount) for on, amount in settled.receipts(session, ids, row.created_at) if on <= day]
    paid = sum(amount for on, amount in receipts if on <= last)
    row.paid = max(0, min(paid, row.amount))
    late = sum(amount for _on, amount in receipts) - paid
    state = rules.judged(rules.Facts(row.amount, row.promised_on, paid, settled.left(session, ids), late), day, tolerance)
    if state is rules.State.OPEN:
        return
    promises.end(session, desk, row, state)
    into = {rules.State.KEPT: found.kept, rules.State.PARTLY_KEPT: found.partly_kept, rules.State.BROKEN: found.broken}
    into.get(state, []).append(row.id)
    if state is rules.State.BROKEN:
        made = activities.write(session, desk, ActivityForm(
            row.customer_id, "call", tr(BROKEN, desk.language), entry_ids=tuple(ids), owner_id=row.created_by_id,
            due=desk.today, origin=("promise", row.id)))
        found.activities.append(made.id)


def _look_at(session: Session, desk: Desk, row: PaymentPlan, day: date, tolerance: int, found: Judged) -> None:
    looked = plans.follow(session, desk, row, day, tolerance)
    found.missed += len(looked.activities)
    found.activities += looked.activities
    if looked.state == "kept":
        found.plans_kept.append(row.id)
    elif looked.state == "broken":
        found.plans_broken.append(row.id)
