"""Cases: a matter with a customer that holds entries and activities together (COL-30)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.core.problems import Outcome, Problem, error
from app.core.words import N_, declare
from app.models.collecting import Activity, CollectionCase
from app.models.collections import EntryCollection
from app.models.ledger import CustomerEntryState
from app.models.types import FOR_EVER
from app.services import entries
from app.services.collecting import people
from app.services.collecting.activities import foreign_entries
from app.services.collecting.forms import CASE_STATES, PRIORITIES, CaseForm
from app.services.customers.facts import of_desk
from app.services.desk import Desk
from app.services.numbers import numbered
from app.storage import numbering

declare({
    "COL-30-gone": N_("This case is no longer there. Refresh the list."),
    "COL-30-subject": N_("Enter what the case is about."),
    "COL-30-state": N_("Choose a status and a priority."),
    "COL-30-changed": N_("Somebody changed this case meanwhile. Open it again to see what it says now."),
    "COL-30-activities": N_("{count:activity is|activities are} still open. Close them first."),
})


def save(desk: Desk, form: CaseForm) -> Outcome[int]:
    """Open a case under the next number, or change one; its entries are those named (COL-30); gives its id."""
    with desk.writing("case.save") as uow:
        session = uow.session
        row = _of_desk(session, desk, form.case_id) if form.case_id else None
        if form.case_id and row is None:
            return Outcome(None, (error("COL-30-gone"),))
        problems = _check(session, desk, form, row)
        if problems:
            return Outcome(None, problems)
        if row is None:
            drawn = numbered(uow, lambda: numbering.draw(session, desk.company_id, "case", desk.today).number)
            if drawn.value is None:
                return Outcome(None, drawn.problems)
            row = CollectionCase(company_id=desk.company_id, number=drawn.value, customer_id=form.customer_id,
                                 opened_on=desk.today, category="collections")
            session.add(row)
        row.subject, row.priority, row.notes = form.subject.strip()[:100], form.priority, form.notes.strip()[:2000]
        row.owner_id = form.owner_id or row.owner_id or desk.actor.user_id
        _set_status(desk, row, form.status)
        session.flush()
        _link(session, desk, row.id, form.entry_ids)
        return Outcome(row.id)


def _check(session: Session, desk: Desk, form: CaseForm, row: CollectionCase | None) -> tuple[Problem, ...]:
    found: list[Problem] = []
    if of_desk(session, desk, form.customer_id) is None:
        return (error("CUS-gone"),)
    if row is not None and form.version is not None and form.version != row.version:
        found.append(error("COL-30-changed"))
    if not form.subject.strip():
        found.append(error("COL-30-subject", at="subject"))
    if form.status not in CASE_STATES or form.priority not in PRIORITIES:
        found.append(error("COL-30-state", at="status"))
    if form.owner_id is not None and not people.known(session, form.owner_id):
        found.append(error("COL-31-owner", at="owner_id"))
    found += [error("COL-31-entries", at="entries", document=number)
              for number in foreign_entries(session, desk, form.customer_id, form.entry_ids)]
    if row is not None and form.status == "closed":
        found += _open_activities(session, row.id)
    return tuple(found)


def _open_activities(session: Session, case_id: int) -> tuple[Problem, ...]:
    count = session.scalars(select(func.count()).select_from(Activity).where(
        Activity.case_id == case_id, Activity.closed.is_(False))).one()
    return (error("COL-30-activities", at="status", count=count),) if count else ()


def _set_status(desk: Desk, row: CollectionCase, status: str) -> None:
    row.status = status
    row.closed_on = (row.closed_on or desk.today) if status == "closed" else None


def close(desk: Desk, case_id: int, note: str = "") -> Outcome[int]:
    """Close a case whose activities are done; a note is added to its notes (COL-30)."""
    with desk.writing("case.close", note or None) as uow:
        row = _of_desk(uow.session, desk, case_id)
        if row is None:
            return Outcome(None, (error("COL-30-gone"),))
        problems = _open_activities(uow.session, case_id)
        if problems:
            return Outcome(None, problems)
        row.notes = "\n".join(filter(None, (row.notes, note.strip())))[:2000]
        _set_status(desk, row, "closed")
        uow.session.flush()
        return Outcome(case_id)


def link(desk: Desk, case_id: int, entry_ids: Sequence[int], activity_ids: Sequence[int] = ()) -> Outcome[int]:
    """Put more entries and activities of the customer into a case; an entry is in one case (COL-30)."""
    with desk.writing("case.link") as uow:
        session = uow.session
        row = _of_desk(session, desk, case_id)
        if row is None:
            return Outcome(None, (error("COL-30-gone"),))
        wrong = foreign_entries(session, desk, row.customer_id, entry_ids)
        if wrong:
            return Outcome(None, tuple(error("COL-31-entries", at="entries", document=n) for n in wrong))
        _link(session, desk, case_id, [*of_case(session, case_id), *entry_ids])
        for activity in session.scalars(select(Activity).where(
                Activity.id.in_(activity_ids), Activity.company_id == desk.company_id,
                Activity.customer_id == row.customer_id)):
            activity.case_id = case_id
        session.flush()
        return Outcome(case_id)


def _link(session: Session, desk: Desk, case_id: int, entry_ids: Sequence[int]) -> None:
    wanted = set(entry_ids)
    for line in session.scalars(select(EntryCollection).where(EntryCollection.case_id == case_id)).all():
        if line.entry_id not in wanted:
            line.case_id = None
    for entry_id in wanted:
        entries.collection_row(session, desk.company_id, entry_id).case_id = case_id
    session.flush()


def of_case(session: Session, case_id: int) -> list[int]:
    """The entries of a case."""
    return list(session.scalars(select(EntryCollection.entry_id).where(EntryCollection.case_id == case_id)))


@dataclass(frozen=True, slots=True)
class Stored:
    """A case as it is kept; `open_amount` = what is open of its entries, accounting minor units."""

    form: CaseForm
    number: str
    owner: str
    opened_on: date
    closed_on: date | None
    open_amount: int
    open_activities: int


def load(desk: Desk, case_id: int) -> Stored | None:
    """A case; None when it is gone."""
    with desk.reading() as session:
        row = _of_desk(session, desk, case_id)
        return None if row is None else _stored(session, row)


def of_customer(desk: Desk, customer_id: int) -> list[Stored]:
    """The cases of a customer: open ones first, then the newest (COL-10)."""
    with desk.reading() as session:
        rows = session.scalars(select(CollectionCase).where(
            CollectionCase.company_id == desk.company_id, CollectionCase.customer_id == customer_id)
            .order_by(CollectionCase.status == "closed", CollectionCase.id.desc())).all()
        return [_stored(session, row) for row in rows]


def _stored(session: Session, row: CollectionCase) -> Stored:
    ids = of_case(session, row.id)
    amount = session.scalars(select(func.sum(CustomerEntryState.remaining_accounting)).where(
        CustomerEntryState.entry_id.in_(ids), CustomerEntryState.open_until == FOR_EVER)).one()
    to_do = session.scalars(select(func.count()).select_from(Activity).where(
        Activity.case_id == row.id, Activity.closed.is_(False))).one()
    form = CaseForm(row.customer_id, row.subject, row.id, row.priority, row.status, row.owner_id, row.notes, tuple(ids),
                    row.version)
    return Stored(form, row.number, people.name(session, row.owner_id), row.opened_on, row.closed_on, int(amount or 0), to_do)


def _of_desk(session: Session, desk: Desk, case_id: int) -> CollectionCase | None:
    row = session.get(CollectionCase, case_id)
    return row if row is not None and row.company_id == desk.company_id else None
