"""Until when open entries can be enforced: the list months ahead, and what starts a term anew (COL-28).

Demands are read from issued letters, part payments from settlements; acknowledgments, court and older things are entered by
hand. Nothing is closed by it.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session, aliased

from app.core.enums import EntryType
from app.core.facts import Term
from app.core.problems import Outcome, Problem, error, information
from app.core.words import N_, declare
from app.models.collections import CollectionLogEntry, CustomerCollection
from app.models.company import Company
from app.models.customers import Customer, CustomerAddress
from app.models.ledger import CustomerEntryState, CustomerLedgerEntry, SettlementPair
from app.models.strategies import LimitationEvent, LimitationTerm
from app.models.types import FOR_EVER
from app.rules import law
from app.rules import limitation as rules
from app.rules.limitation import Event, Happened, Limit
from app.services.customers.facts import parameters
from app.services.desk import Desk
from app.settings import LIMITATION_MONTHS

declare({
    "COL-28-none": N_("Choose at least one entry."),
    "COL-28-future": N_("What happened lies on or before today. Enter another day."),
    "COL-28-early": N_("{document} fell due on {due}, so nothing could start its term anew before. Enter a later day."),
    "COL-28-late": N_("{document} could be enforced until {last} only. Enter an earlier day."),
    "COL-28-same": N_("{document} has this event on this day already. Enter another day."),
    "COL-28-effect": N_("{document} can be enforced until {last} now."),
    "COL-28-gone": N_("This event is not there any more. Choose another one."),
    "COL-28-no-effect": N_("{event} starts no term anew in {country}; it is kept, and {document} ends on {last} as before."),
})

CHUNK = 400
EVENTS = {Event.WRITTEN_DEMAND: N_("Written demand"), Event.ACKNOWLEDGMENT: N_("Acknowledgment of the debt"),
          Event.PART_PAYMENT: N_("Part payment"), Event.COURT: N_("Court action")}
AUDIENCES = {"private": law.Audience.CONSUMER, "public": law.Audience.PUBLIC}
"""The kind of debtor by the type of customer; all others are businesses."""


@dataclass(frozen=True, slots=True)
class Watched:
    """An open entry with its last day; `days` until then, negative = over; `remaining` in minor units of `currency`."""

    entry_id: int
    customer_id: int
    number: str
    name: str
    country: str
    document: str
    due: date
    remaining: int
    currency: str
    limit: Limit
    days: int


@dataclass(frozen=True, slots=True)
class Known:
    """Something that happened to an entry: read from letters and settlements, or entered by hand (`event_id`)."""

    day: date
    event: Event
    note: str = ""
    event_id: int | None = None
    counts: bool = False


def terms(session: Session) -> list[rules.Term]:
    """The table of terms, all countries."""
    return [rules.Term(row.country, row.years, rules.Start(row.start), frozenset(Event(e) for e in row.restarts), row.source,
                       row.confidence, law.Audience(row.audience) if row.audience else None, row.region, row.valid_from)
            for row in session.scalars(select(LimitationTerm).order_by(LimitationTerm.id))]


def months(desk: Desk) -> int:
    """How many months ahead entries are listed."""
    with desk.reading() as session:
        return parameters(session, desk.company_id).get(LIMITATION_MONTHS)


# ---------------------------------------------------------------- the list

def watch(desk: Desk, *, everything: bool = False) -> list[Watched]:
    """Open entries that end within the months ahead or have ended, the first first; `everything` = all open ones (COL-28)."""
    with desk.reading() as session:
        return _watch(session, desk, everything, None)


def count(desk: Desk) -> int:
    """How many entries are to be looked at, for the home window."""
    return len(watch(desk))


def of_entry(desk: Desk, entry_id: int) -> Watched | None:
    """The last day of one entry; None = it is closed, or the table has no term for it."""
    with desk.reading() as session:
        return next(iter(_watch(session, desk, True, (entry_id,))), None)


def _watch(session: Session, desk: Desk, everything: bool, only: Sequence[int] | None) -> list[Watched]:
    table, today = terms(session), desk.today
    ahead = parameters(session, desk.company_id).get(LIMITATION_MONTHS)
    home = session.get_one(Company, desk.company_id).country_code
    rows = _open(session, desk, table, today, ahead, everything, only)
    places = _places(session, {row.customer_id for row in rows}, home)
    used = {row.entry_id: term for row in rows if (term := _term(table, row, places, home)) is not None}
    # Events only ever move the last day on: whoever is far away without them needs none to be read.
    near = [row for row in rows if row.entry_id in used and (
        everything or rules.watched(rules.limit(row.due_date, used[row.entry_id]), today, ahead))]
    events = happened(session, [row.entry_id for row in near])
    found = []
    for row in near:
        limit = rules.limit(row.due_date, used[row.entry_id], events.get(row.entry_id, ()))
        if everything or rules.watched(limit, today, ahead):
            found.append(Watched(row.entry_id, row.customer_id, row.number, row.name, places[row.customer_id][0], row.document_no,
                                 row.due_date, row.remaining, row.currency, limit, rules.days_left(limit, today)))
    return sorted(found, key=lambda x: (x.limit.last, x.number, x.document))


def _open(session: Session, desk: Desk, table: Sequence[rules.Term], today: date, ahead: int, everything: bool,
          only: Sequence[int] | None) -> Sequence[Any]:
    """Open debit entries; without `everything` only those so old that the shortest term can be near its end."""
    e, s = CustomerLedgerEntry, CustomerEntryState
    query = select(e.id.label("entry_id"), s.customer_id, Customer.number, Customer.name, Customer.type, e.document_no,
                   s.due_date, s.remaining, s.currency, CustomerCollection.region).join(s, s.entry_id == e.id).join(
        Customer, Customer.id == s.customer_id).outerjoin(
            CustomerCollection, CustomerCollection.customer_id == s.customer_id).where(
                s.company_id == desk.company_id, s.open_until == FOR_EVER, s.remaining > 0)
    if only is not None:
        query = query.where(e.id.in_(only))
    elif not everything:
        query = query.where(s.due_date <= rules.latest_due(table, today, ahead))
    return session.execute(query).all()


def _places(session: Session, customers: Iterable[int], home: str) -> dict[int, tuple[str, bool]]:
    """The country of each customer by her invoice address, and whether it is her own or that of the company."""
    ids, found = sorted(customers), dict[int, tuple[str, bool]]()
    for start in range(0, len(ids), CHUNK):
        part = ids[start:start + CHUNK]
        # The invoice address comes last and so holds.
        for customer_id, country in session.execute(select(CustomerAddress.customer_id, CustomerAddress.country_code).where(
                CustomerAddress.customer_id.in_(part)).order_by(CustomerAddress.kind == "invoice", CustomerAddress.id.desc())):
            found[customer_id] = country, True
    return {customer_id: found.get(customer_id, (home, False)) for customer_id in ids}


def _term(table: Sequence[rules.Term], row: Any, places: Mapping[int, tuple[str, bool]], home: str) -> rules.Term | None:
    """The term of the customer's country, of the company's where the table has none (COL-28)."""
    audience = AUDIENCES.get(row.type, law.Audience.BUSINESS)
    own = rules.term_for(table, places[row.customer_id][0], audience, row.due_date, row.region or "")
    return own or rules.term_for(table, home, audience, row.due_date)


# ---------------------------------------------------------------- what happened

def happened(session: Session, entry_ids: Sequence[int]) -> dict[int, list[Happened]]:
    """Everything that may start the term of entries anew, three statements for each stretch of them (COL-28)."""
    found: dict[int, list[Happened]] = defaultdict(list)
    for start in range(0, len(entry_ids), CHUNK):
        part = list(entry_ids[start:start + CHUNK])
        for entry_id, day in session.execute(_demands(part)):
            found[entry_id].append(Happened(day, Event.WRITTEN_DEMAND))
        for entry_id, day in session.execute(_payments(part)):
            found[entry_id].append(Happened(day, Event.PART_PAYMENT))
        for entry_id, day, event in session.execute(select(LimitationEvent.entry_id, LimitationEvent.day, LimitationEvent.event)
                                                    .where(LimitationEvent.entry_id.in_(part))):
            found[entry_id].append(Happened(day, Event(event)))
    return found


def _demands(entry_ids: Sequence[int]) -> Any:
    """Letters that asked for an entry, issued and not cancelled, by the day they bear; a list of what is open asks nothing."""
    log, cancel = CollectionLogEntry, aliased(CollectionLogEntry)
    return select(log.entry_id, log.document_date).where(
        log.entry_id.in_(entry_ids), log.kind == "letter", log.section == "overdue", log.cancels_id.is_(None),
        ~select(cancel.id).where(cancel.cancels_id == log.id).exists())


def _payments(entry_ids: Sequence[int]) -> Any:
    """Payments settled with an entry and not taken back, by the day of the payment."""
    pair, undo, paid = SettlementPair, aliased(SettlementPair), CustomerLedgerEntry
    return select(pair.debit_entry_id, paid.posting_date).join(paid, paid.id == pair.credit_entry_id).where(
        pair.debit_entry_id.in_(entry_ids), pair.undoes_id.is_(None), paid.entry_type == EntryType.PAYMENT,
        ~select(undo.id).where(undo.undoes_id == pair.id).exists())


def history(desk: Desk, entry_id: int) -> list[Known]:
    """What happened to an entry, the newest first; `counts` = it starts the years anew by the term of the entry."""
    found = of_entry(desk, entry_id)
    restarts = found.limit.term.restarts if found is not None else frozenset[Event]()
    with desk.reading() as session:
        own = [Known(row.day, Event(row.event), row.note or "", row.id, Event(row.event) in restarts) for row in session.scalars(
            select(LimitationEvent).where(LimitationEvent.entry_id == entry_id, LimitationEvent.company_id == desk.company_id))]
        read = [Known(day, Event.WRITTEN_DEMAND, counts=Event.WRITTEN_DEMAND in restarts)
                for _entry, day in session.execute(_demands([entry_id]))]
        read += [Known(day, Event.PART_PAYMENT, counts=Event.PART_PAYMENT in restarts)
                 for _entry, day in session.execute(_payments([entry_id]))]
    return sorted([*own, *read], key=lambda k: (k.day, k.event, k.event_id or 0), reverse=True)


# ---------------------------------------------------------------- by hand

def add(desk: Desk, entry_ids: Sequence[int], event: Event, day: date, note: str = "") -> Outcome[int]:
    """Enter what happened to entries, all or none; what it does to each is told (COL-28). Gives how many."""
    with desk.writing("limitation.event") as uow:
        session = uow.session
        watched = {w.entry_id: w for w in _watch(session, desk, True, tuple(entry_ids))}
        if problems := _wrong(session, desk, watched, event, day):
            return Outcome(None, problems)
        session.add_all(LimitationEvent(company_id=desk.company_id, entry_id=entry_id, day=day, event=event.value,
                                        note=note.strip() or None, created_at=desk.clock.now(), created_by_id=desk.actor.user_id)
                        for entry_id in watched)
        session.flush()
        after = {w.entry_id: w for w in _watch(session, desk, True, tuple(watched))}
        return Outcome(len(watched), tuple(_effect(w, after[key], event) for key, w in watched.items()))


def _wrong(session: Session, desk: Desk, watched: Mapping[int, Watched], event: Event, day: date) -> tuple[Problem, ...]:
    if not watched:
        return (error("COL-28-none", at="entries"),)
    if day > desk.today:
        return (error("COL-28-future", at="day"),)
    same = set(session.scalars(select(LimitationEvent.entry_id).where(
        LimitationEvent.entry_id.in_(list(watched)), LimitationEvent.day == day, LimitationEvent.event == event.value)))
    found: list[Problem] = []
    for key, one in watched.items():
        if key in same:
            found.append(error("COL-28-same", at="day", document=one.document))
        elif day <= one.due:
            found.append(error("COL-28-early", at="day", document=one.document, due=one.due))
        elif day > one.limit.last:
            found.append(error("COL-28-late", at="day", document=one.document, last=one.limit.last))
    return tuple(found)


def _effect(before: Watched, after: Watched, event: Event) -> Problem:
    """What the event did to the last day."""
    if after.limit.last > before.limit.last:
        return information("COL-28-effect", document=after.document, last=after.limit.last)
    return information("COL-28-no-effect", event=Term(EVENTS[event]), country=after.country, document=after.document,
                       last=after.limit.last)


def remove(desk: Desk, event_id: int) -> Outcome[int]:
    """Take back an event that was entered by mistake; the trail keeps it (COL-28)."""
    with desk.writing("limitation.remove") as uow:
        row = uow.session.get(LimitationEvent, event_id)
        if row is None or row.company_id != desk.company_id:
            return Outcome(None, (error("COL-28-gone"),))
        uow.session.delete(row)
        return Outcome(event_id)
