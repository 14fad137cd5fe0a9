"""Calls, mails, visits and other work on customers: entered, closed with what came of it, due today (COL-31, 32)."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from app.core.problems import Outcome, Problem, error
from app.core.words import N_, declare
from app.models.collecting import Activity, ActivityEntry, CollectionCase
from app.models.customers import Customer, CustomerContact
from app.models.ledger import CustomerEntryState, CustomerLedgerEntry
from app.models.types import FOR_EVER
from app.rules.promises import next_friday
from app.services.collecting import people
from app.services.collecting.forms import RESULTS, TYPES, ActivityForm, DisputeForm, PromiseForm
from app.services.customers.facts import of_desk
from app.services.desk import Desk

declare({
    "COL-31-gone": N_("This activity is no longer there; somebody deleted it meanwhile. Refresh the list."),
    "COL-31-purpose": N_("Enter what the activity is for."),
    "COL-31-type": N_("Choose a kind of activity."),
    "COL-31-owner": N_("Choose who does it."),
    "COL-31-ends": N_("An activity does not end before it begins. Enter a later end."),
    "COL-31-entries": N_("{document} belongs to another customer. Leave it out."),
    "COL-31-case": N_("This case belongs to another customer. Choose one of this customer."),
    "COL-31-closed": N_("This activity is closed. Open it again to change it."),
    "COL-31-result": N_("Choose what came of it."),
})

_NOT_IN_NUMBERS = re.compile(r"[^\d+]")


@dataclass(frozen=True, slots=True)
class Stored:
    """An activity as it is kept: what was typed, whose it is, what came of it; `phone` of the contact or of the customer."""

    form: ActivityForm
    owner: str
    customer_no: str
    customer: str
    closed: bool
    result: str | None
    closed_at: datetime | None
    version: int


@dataclass(frozen=True, slots=True)
class Closed:
    """What follows a closed activity: the dialog to open and what it begins with (COL-32)."""

    activity_id: int
    opens: str = ""
    promise: PromiseForm | None = None
    dispute: DisputeForm | None = None


def save(desk: Desk, form: ActivityForm) -> Outcome[int]:
    """Enter an activity, or change one that is open; gives its id (COL-31)."""
    with desk.writing("activity.save") as uow:
        row = None
        if form.activity_id is not None:
            row = _of_desk(uow.session, desk, form.activity_id)
            if row is None:
                return Outcome(None, (error("COL-31-gone"),))
            if row.closed:
                return Outcome(None, (error("COL-31-closed"),))
        problems = check(uow.session, desk, form)
        if problems:
            return Outcome(None, problems)
        return Outcome(write(uow.session, desk, form, row).id)


def check(session: Session, desk: Desk, form: ActivityForm) -> tuple[Problem, ...]:
    """What is wrong with an activity as typed, all at once."""
    found: list[Problem] = []
    if of_desk(session, desk, form.customer_id) is None:
        return (error("CUS-gone"),)
    if form.type not in TYPES:
        found.append(error("COL-31-type", at="type"))
    if not form.purpose.strip():
        found.append(error("COL-31-purpose", at="purpose"))
    if form.owner_id is not None and not people.known(session, form.owner_id):
        found.append(error("COL-31-owner", at="owner_id"))
    if form.start is not None and form.ended is not None and form.ended < form.start:
        found.append(error("COL-31-ends", at="ended"))
    case = session.get(CollectionCase, form.case_id) if form.case_id else None
    if form.case_id and (case is None or case.company_id != desk.company_id or case.customer_id != form.customer_id):
        found.append(error("COL-31-case", at="case_id"))
    found += [error("COL-31-entries", at="entries", document=number)
              for number in foreign_entries(session, desk, form.customer_id, form.entry_ids)]
    return tuple(found)


def foreign_entries(session: Session, desk: Desk, customer_id: int, entry_ids: Sequence[int]) -> list[str]:
    """Document numbers of the entries that are not this customer's; one that is gone by its id."""
    entry = CustomerLedgerEntry
    known = {e.id: e for e in session.scalars(select(entry).where(entry.id.in_(entry_ids), entry.company_id == desk.company_id))}
    return [known[i].document_no if i in known else str(i) for i in entry_ids
            if i not in known or known[i].customer_id != customer_id]


def write(session: Session, desk: Desk, form: ActivityForm, row: Activity | None = None, *,
          result: str | None = None) -> Activity:
    """Write a checked activity inside a unit of work; with a `result` it is closed at once."""
    if row is None:
        row = Activity(company_id=desk.company_id, customer_id=form.customer_id, created_at=desk.clock.now(),
                       created_by_id=desk.actor.user_id, closed=False)
        session.add(row)
    row.type, row.purpose, row.memo = form.type, form.purpose.strip()[:100], form.memo.strip()[:2000]
    row.case_id, row.contact_id, row.owner_id = form.case_id, form.contact_id, form.owner_id or desk.actor.user_id
    row.start, row.ended, row.due = form.start, form.ended, form.due
    if form.origin is not None:
        row.origin_table, row.origin_id = form.origin
    if result is not None:
        _close(desk, row, result)
    session.flush()
    if form.activity_id is not None:
        session.execute(delete(ActivityEntry).where(ActivityEntry.activity_id == row.id))
    session.add_all(ActivityEntry(activity_id=row.id, entry_id=i) for i in dict.fromkeys(form.entry_ids))
    session.flush()
    return row


def _close(desk: Desk, row: Activity, result: str) -> None:
    row.closed, row.result = True, result
    row.closed_at, row.closed_by_id = desk.clock.now(), desk.actor.user_id


def close(desk: Desk, activity_id: int, result: str, memo: str | None = None) -> Outcome[Closed]:
    """Close an activity with what came of it; a promise or a dispute opens its dialog with what is known (COL-31, 32)."""
    with desk.writing("activity.close") as uow:
        row = _of_desk(uow.session, desk, activity_id)
        if row is None:
            return Outcome(None, (error("COL-31-gone"),))
        if result not in RESULTS:
            return Outcome(None, (error("COL-31-result", at="result"),))
        if memo is not None:
            row.memo = memo.strip()[:2000]
        _close(desk, row, result)
        uow.session.flush()
        return Outcome(_follows(uow.session, desk, row))


def _follows(session: Session, desk: Desk, row: Activity) -> Closed:
    """The dialog after a call: over its entries, without any over everything of the customer that is late."""
    if row.result not in ("promise", "dispute"):
        return Closed(row.id)
    ids = tuple(session.scalars(select(ActivityEntry.entry_id).where(ActivityEntry.activity_id == row.id)))
    open_ = _still_open(session, desk, row.customer_id, ids) if ids else _late(session, desk, row.customer_id)
    if row.result == "dispute":
        return Closed(row.id, "dispute", dispute=DisputeForm(open_, None, reason=row.memo[:100], owner_id=row.owner_id))
    contact = session.get(CustomerContact, row.contact_id) if row.contact_id else None
    channel = row.type if row.type in ("call", "email", "letter", "visit", "meeting") else "other"
    return Closed(row.id, "promise", promise=PromiseForm(open_, next_friday(desk.today), channel=channel,
                                                         contact=contact.name if contact else "", note=row.memo[:250]))


def _still_open(session: Session, desk: Desk, customer_id: int, ids: Sequence[int]) -> tuple[int, ...]:
    state = CustomerEntryState
    return tuple(session.scalars(select(state.entry_id).where(
        state.entry_id.in_(ids), state.company_id == desk.company_id, state.customer_id == customer_id,
        state.open_until == FOR_EVER, state.remaining > 0).order_by(state.due_date, state.entry_id)))


def _late(session: Session, desk: Desk, customer_id: int) -> tuple[int, ...]:
    """What a customer is late with, in the currency of the oldest."""
    state = CustomerEntryState
    rows = session.execute(select(state.entry_id, state.currency).where(
        state.company_id == desk.company_id, state.open_until == FOR_EVER, state.customer_id == customer_id,
        state.remaining > 0, state.due_date < desk.today).order_by(state.due_date, state.entry_id)).all()
    return tuple(r.entry_id for r in rows if r.currency == rows[0].currency)


def reopen(desk: Desk, activity_id: int) -> Outcome[int]:
    """Open a closed activity again."""
    with desk.writing("activity.reopen") as uow:
        row = _of_desk(uow.session, desk, activity_id)
        if row is None:
            return Outcome(None, (error("COL-31-gone"),))
        row.closed, row.result, row.closed_at, row.closed_by_id = False, None, None, None
        uow.session.flush()
        return Outcome(activity_id)


def remove(desk: Desk, activity_id: int) -> Outcome[int]:
    """Delete an activity that is open; closed ones are history."""
    with desk.writing("activity.delete") as uow:
        row = _of_desk(uow.session, desk, activity_id)
        if row is None:
            return Outcome(None, (error("COL-31-gone"),))
        if row.closed:
            return Outcome(None, (error("COL-31-closed"),))
        uow.session.delete(row)
        uow.session.flush()
        return Outcome(activity_id)


def assign(desk: Desk, activity_ids: Sequence[int], owner_id: int, due: date | None = None) -> Outcome[int]:
    """Give open activities to somebody else, with another day where one is named; gives how many."""
    with desk.writing("activity.assign") as uow:
        if not people.known(uow.session, owner_id):
            return Outcome(None, (error("COL-31-owner", at="owner_id"),))
        rows = [r for i in dict.fromkeys(activity_ids) if (r := _of_desk(uow.session, desk, i)) is not None and not r.closed]
        for row in rows:
            row.owner_id, row.due = owner_id, due or row.due
        uow.session.flush()
        return Outcome(len(rows))


def load(desk: Desk, activity_id: int) -> Stored | None:
    """An activity as it is kept; None when it is gone."""
    with desk.reading() as session:
        row = _of_desk(session, desk, activity_id)
        if row is None:
            return None
        ids = tuple(session.scalars(select(ActivityEntry.entry_id).where(ActivityEntry.activity_id == row.id)
                                    .order_by(ActivityEntry.id)))
        customer = session.get_one(Customer, row.customer_id)
        origin = (row.origin_table, row.origin_id) if row.origin_table and row.origin_id else None
        form = ActivityForm(row.customer_id, row.type, row.purpose, row.id, row.case_id, ids, row.owner_id, row.contact_id,
                            row.start, row.ended, row.due, row.memo, origin)
        return Stored(form, people.name(session, row.owner_id), customer.number, customer.name, row.closed, row.result,
                      row.closed_at, row.version)


@dataclass(frozen=True, slots=True)
class Due:
    """An open activity that is due, for the start page."""

    activity_id: int
    customer_id: int
    customer: str
    type: str
    purpose: str
    due: date | None
    mine: bool


def due(desk: Desk, most: int = 8) -> tuple[Due, ...]:
    """Open activities due today or before: one's own first, then the oldest (COL-31)."""
    with desk.reading() as session:
        own = Activity.owner_id == desk.actor.user_id
        rows = session.execute(
            select(Activity.id, Activity.customer_id, Customer.name, Activity.type, Activity.purpose, Activity.due,
                   Activity.owner_id)
            .join(Customer, Customer.id == Activity.customer_id)
            .where(Activity.company_id == desk.company_id, Activity.closed.is_(False), Activity.due <= desk.today)
            .order_by(own.desc(), Activity.due, Activity.id).limit(most))
        return tuple(Due(*row[:6], row.owner_id == desk.actor.user_id) for row in rows)


def phone(number: str | None) -> str:
    """A link that dials a number as typed; empty where there is none (COL-31)."""
    digits = _NOT_IN_NUMBERS.sub("", (number or "").replace("(0)", ""))
    return f"tel:{digits}" if len(digits) > 2 else ""


def _of_desk(session: Session, desk: Desk, activity_id: int) -> Activity | None:
    row = session.get(Activity, activity_id)
    return row if row is not None and row.company_id == desk.company_id else None
