"""Promises to pay as records over several entries: made, withdrawn, and what became of them (COL-23, COL-24)."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.core.enums import CollectionsStatus
from app.core.problems import Outcome, error
from app.core.words import N_, declare
from app.models.collecting import Promise, PromiseEntry
from app.models.collections import EntryCollection
from app.models.ledger import CustomerLedgerEntry
from app.rules import promises as rules
from app.rules.promises import next_friday as next_friday
from app.services import entries
from app.services.collecting import settled
from app.services.collecting.forms import PromiseForm
from app.services.desk import Desk

declare({
    "COL-23-gone": N_("This promise is no longer there. Refresh the list."),
    "COL-23-over": N_("This promise is over already. Make a new one."),
})


def spread(desk: Desk, entry_ids: Sequence[int], amount: int | None = None) -> dict[int, int]:
    """The part of an amount for each entry in the order of due dates, minor units; None = all that remains (COL-23, WIN-13)."""
    with desk.reading() as session:
        return rules.spread(settled.entries(session, desk.company_id, entry_ids), amount)


def make(desk: Desk, form: PromiseForm) -> Outcome[int]:
    """Keep a promise over entries, which count as promised; a promise it replaces as a whole is withdrawn (COL-23); its id."""
    with desk.writing("promise.make") as uow:
        session = uow.session
        found = settled.entries(session, desk.company_id, form.entry_ids)
        problems = rules.check(found, form.amount, form.promised_on, desk.today)
        if problems or form.promised_on is None:
            return Outcome(None, problems)
        parts = rules.spread(found, form.amount)
        _replace(session, desk, parts)
        row = Promise(company_id=desk.company_id, customer_id=found[0].customer_id, made_on=desk.today,
                      promised_on=form.promised_on, amount=sum(parts.values()), currency=found[0].currency,
                      channel=form.channel, contact=form.contact[:100] or None, note=form.note[:250] or None, state="open",
                      paid=0, created_at=desk.clock.now(), created_by_id=desk.actor.user_id)
        session.add(row)
        session.flush()
        session.add_all(PromiseEntry(promise_id=row.id, entry_id=i, amount=part) for i, part in parts.items())
        for entry_id, part in parts.items():
            outcome = entries.set_status(desk, entry_id, CollectionsStatus.PROMISED, promised_on=form.promised_on, promised=part,
                                         reason=form.note[:100], note=form.note[:250], promise_id=row.id)
            if not outcome.done:
                uow.abandon()
                return Outcome(None, outcome.problems)
        return Outcome(row.id)


def _replace(session: Session, desk: Desk, parts: Iterable[int]) -> None:
    """Open promises all of whose entries are promised anew have been replaced; they count neither as kept nor as broken."""
    ids = set(parts)
    for row in session.scalars(select(Promise).join(PromiseEntry, PromiseEntry.promise_id == Promise.id).where(
            Promise.company_id == desk.company_id, Promise.state == "open", PromiseEntry.entry_id.in_(ids)).distinct()).all():
        if set(entry_ids(session, row.id)) <= ids:
            row.state, row.judged_on = "withdrawn", desk.today


def entry_ids(session: Session, promise_id: int) -> list[int]:
    """The entries of a promise."""
    return list(session.scalars(select(PromiseEntry.entry_id).where(PromiseEntry.promise_id == promise_id)))


def withdraw(desk: Desk, promise_id: int, note: str = "") -> Outcome[int]:
    """Take an open promise back: its entries count as normal again (COL-23)."""
    with desk.writing("promise.withdraw", note or None) as uow:
        row = uow.session.get(Promise, promise_id)
        if row is None or row.company_id != desk.company_id:
            return Outcome(None, (error("COL-23-gone"),))
        if row.state != "open":
            return Outcome(None, (error("COL-23-over"),))
        end(uow.session, desk, row, rules.State.WITHDRAWN, note)
        return Outcome(promise_id)


def end(session: Session, desk: Desk, row: Promise, state: rules.State, note: str = "") -> None:
    """Write what became of a promise; the entries that stood under it become normal, broken ones get their status (COL-24)."""
    row.state, row.judged_on = state.value, desk.today
    new = CollectionsStatus.PROMISE_BROKEN if state is rules.State.BROKEN else CollectionsStatus.NOT_DISPUTED
    for entry_id in session.scalars(select(EntryCollection.entry_id).where(
            EntryCollection.promise_id == row.id, EntryCollection.status == CollectionsStatus.PROMISED)).all():
        entries.set_status(desk, entry_id, new, reason=note[:100], note=note[:250])
    session.flush()


@dataclass(frozen=True, slots=True)
class Made:
    """A promise of a customer; minor units of its currency, `documents` in the order of their due dates."""

    promise_id: int
    made_on: date
    promised_on: date
    amount: int
    paid: int
    currency: str
    state: str
    channel: str
    contact: str
    note: str
    documents: tuple[str, ...]


def of_customer(desk: Desk, customer_id: int, most: int = 20) -> list[Made]:
    """The promises of a customer, the newest first."""
    with desk.reading() as session:
        rows = session.scalars(select(Promise).where(Promise.company_id == desk.company_id, Promise.customer_id == customer_id)
                               .order_by(Promise.id.desc()).limit(most)).all()
        return [Made(r.id, r.made_on, r.promised_on, r.amount, r.paid, r.currency, r.state, r.channel, r.contact or "",
                     r.note or "", _documents(session, r.id)) for r in rows]


def _documents(session: Session, promise_id: int) -> tuple[str, ...]:
    entry = CustomerLedgerEntry
    return tuple(session.scalars(select(entry.document_no).join(PromiseEntry, PromiseEntry.entry_id == entry.id)
                                 .where(PromiseEntry.promise_id == promise_id).order_by(PromiseEntry.id)))
