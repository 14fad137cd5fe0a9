"""The daily look at promises and payment plans: kept, broken, missed, and what has to be done (job PRM, COL-24, 27)."""

from dataclasses import dataclass, field
from datetime import date, timedelta

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
    with desk.writing("promises.judge") as uow:
        session = uow.session
        tolerance = parameters(session, desk.company_id).get(PROMISE_TOLERANCE)
        for promise in session.scalars(select(Promise).where(Promise.company_id == desk.company_id, Promise.state == "open")
                                       .order_by(Promise.id)).all():
            _judge(session, desk, promise, day, tolerance, found)
        for plan in session.scalars(select(PaymentPlan).where(
                PaymentPlan.company_id == desk.company_id, PaymentPlan.state == "active").order_by(PaymentPlan.id)).all():
            _look_at(session, desk, plan, day, tolerance, found)
        _without_record(session, desk, day - timedelta(tolerance))
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


def _without_record(session: Session, desk: Desk, last: date) -> None:
    """Promises from before they were records, which only the entry knows: broken when their day has passed (COL-24)."""
    row = EntryCollection
    for entry_id in session.scalars(select(row.entry_id).where(
            row.company_id == desk.company_id, row.status == CollectionsStatus.PROMISED, row.promise_id.is_(None),
            row.plan_id.is_(None), row.promised_on < last)).all():
        entries.set_status(desk, entry_id, CollectionsStatus.PROMISE_BROKEN)
