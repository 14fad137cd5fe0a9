"""Entries handed over to an agency, recalled and closed: mark, letters, notes, activity, block (AGY-01, AGY-03, LAW-27)."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from app import i18n
from app.core.enums import Blocked, CollectionsStatus
from app.core.permissions import Permission
from app.core.problems import Outcome, Problem, error, standing, warning
from app.core.words import N_, declare
from app.models.agencies import Agency, AgencyFile, AgencyFileEntry
from app.models.collecting import Activity, ActivityEntry
from app.models.collections import EntryCollection, EntryStatusChange
from app.models.ledger import CustomerEntryState
from app.rules.customers import DISPUTE_MARK
from app.services import customers, entries, permissions
from app.services.agencies.looking import Claim, Look, looked
from app.services.desk import Desk
from app.services.numbers import numbered
from app.storage import numbering
from app.storage.unit_of_work import UnitOfWork

declare({
    "AGY-01-agency": N_("Choose the agency. Agencies are kept under Set-up, Collection agencies."),
    "AGY-01-none": N_("Choose open entries of one customer to hand over."),
    "AGY-01-twice": N_("{document} is with an agency already. Recall it first, or leave it out."),
    "AGY-01-credit": N_("Together the entries are no debt in {currency}. Leave the credits out."),
    "AGY-01-currency": N_("A file has one currency. Choose the entries in {currency} first, then the others."),
    "AGY-01-costs": N_("Costs are not below zero. Enter zero or more."),
    "AGY-01-disputed": N_("{document} is disputed. An agency can hardly collect what is disputed."),
    "AGY-01-block": N_("Choose a reason for blocking the customer, or do not block."),
    "LAW-27-registered": N_("{agency} has no registration number. Since 1 April 2024 whoever collects from people in the "
                            "Netherlands must be in the register; ask for the number and keep it with the agency."),
    "AGY-03-state": N_("This file was recalled or closed already. Refresh with F5 to see how it stands."),
    "AGY-03-entry": N_("Choose entries that are still with the agency."),
    "AGY-03-open": N_("{document} is still open. Recall it, or write it off, before you close the file."),
})
MARK, PURPOSE = "AGY", "agency_file"
GIVEN, BACK = N_("Handed over to {agency}, file {number}"), N_("Recalled from {agency}, file {number}")
ASK = N_("Ask {agency} about file {number}")
FOLLOW = timedelta(30)


@dataclass(frozen=True, slots=True)
class Wish:
    """What is handed over to whom on which day; `costs` claimed beside in minor units, on the oldest claim.

    `block_reason_id` = the customer is blocked for everything with this reason; `follow_on` = when to ask (None = in 30 days).
    """

    customer_id: int
    entry_ids: Sequence[int]
    agency_id: int | None
    day: date
    reason: str = ""
    costs: int = 0
    block: bool = False
    block_reason_id: int | None = None
    follow_on: date | None = None


def hand_over(desk: Desk, wish: Wish, *, confirmed: frozenset[str] = frozenset()) -> Outcome[int]:
    """Give entries of one customer to an agency under a file number, all in one step; the id of the file (AGY-01).

    They get the mark AGY, an older one is kept; letters stop, interest notes and strategies by the mark. Interest runs on.
    """
    with desk.writing("agency.hand_over", wish.reason or None) as unit:
        session = unit.session
        agency = session.get(Agency, wish.agency_id) if wish.agency_id else None
        seen = looked(session, desk, wish.customer_id, wish.entry_ids, wish.day) if wish.entry_ids else None
        problems = tuple(_refused(session, desk, wish, agency, seen))
        if standing(problems, confirmed) or agency is None or seen is None:
            return Outcome(None, problems)
        done = numbered(unit, lambda: _given(desk, unit, wish, agency, seen), problems)
        if done.value is not None and wish.block:
            blocked = customers.change_block(desk, wish.customer_id, Blocked.ALL, reason_id=wish.block_reason_id,
                                             note=wish.reason, cause=(AgencyFile.__tablename__, done.value), confirmed=confirmed)
            if blocked.value is None:
                unit.abandon()
                return Outcome(None, blocked.problems)
        return done


def _refused(session: Session, desk: Desk, wish: Wish, agency: Agency | None, seen: Look | None) -> Iterable[Problem]:
    """Every reason why this cannot be handed over, and what should be thought about (LAW-27)."""
    yield from permissions.may(session, desk, Permission.POST_COLLECTIONS)
    yield from numbering.check(session, desk.company_id, PURPOSE, wish.day)
    if agency is None or agency.company_id != desk.company_id or not agency.active:
        yield error("AGY-01-agency", at="agency")
    elif seen is not None and not agency.registration_no and "NL" in (seen.country, agency.country_code):
        yield warning("LAW-27-registered", key="LAW-27", agency=agency.name)
    if seen is None or len(seen.claims) != len(set(wish.entry_ids)):
        yield error("AGY-01-none")
        return
    if wish.costs < 0:
        yield error("AGY-01-costs", at="costs")
    if wish.block and wish.block_reason_id is None:
        yield error("AGY-01-block", at="block_reason")
    for claim in seen.claims:
        if claim.file_id is not None:
            yield error("AGY-01-twice", document=claim.document)
        elif claim.disputed:
            yield warning("AGY-01-disputed", key=f"AGY-01-{claim.entry_id}", document=claim.document)
    if len({c.currency for c in seen.claims}) > 1:
        yield error("AGY-01-currency", currency=seen.claims[0].currency)
    elif sum(c.remaining for c in seen.claims) <= 0:
        yield error("AGY-01-credit", currency=seen.claims[0].currency)


def _given(desk: Desk, unit: UnitOfWork, wish: Wish, agency: Agency, seen: Look) -> int:
    """The file with its entries, their marks and notes, and when to ask."""
    session = unit.session
    number = numbering.draw(session, desk.company_id, PURPOSE, wish.day).number
    row = AgencyFile(company_id=desk.company_id, number=number, agency_id=agency.id, customer_id=wish.customer_id,
                     state="handed_over", handed_over_on=wish.day, reason=wish.reason.strip()[:250] or None, blocked=wish.block,
                     created_at=desk.clock.now(), created_by_id=desk.actor.user_id)
    session.add(row)
    session.flush()
    told = i18n.tr(GIVEN, desk.language).format(agency=agency.name, number=number)
    for n, claim in enumerate(seen.claims):
        session.add(_entry(session, desk, row, claim, wish, told, costs=wish.costs if n == 0 else 0))
    _note(session, desk, row, agency, [c.entry_id for c in seen.claims], wish.follow_on or wish.day + FOLLOW)
    session.flush()
    unit.audit("agency.hand_over", AgencyFile.__tablename__, row.id, number,
               {"agency": agency.code, "entries": [c.entry_id for c in seen.claims]}, desk.company_id)
    return row.id


def _entry(session: Session, desk: Desk, row: AgencyFile, claim: Claim, wish: Wish, told: str, costs: int) -> AgencyFileEntry:
    """One claim with what it carried before, marked."""
    state, known = session.get_one(CustomerEntryState, claim.entry_id), entries.collection_row(
        session, desk.company_id, claim.entry_id)
    made = AgencyFileEntry(
        file_id=row.id, entry_id=claim.entry_id, currency=claim.currency, remaining=claim.remaining, interest=claim.interest,
        interest_to=wish.day, costs=costs, on_hold_before=state.on_hold, letters_before=known.exclude_letters,
        interest_before=known.exclude_interest)
    state.on_hold = MARK
    known.agency_file_id, known.exclude_letters, known.exclude_reason = row.id, True, told[:100]
    known.exclude_until = None
    _status_note(session, desk, known, told)
    return made


def _status_note(session: Session, desk: Desk, known: EntryCollection, told: str) -> None:
    """The history of the entry tells it; its status stays (COL-20)."""
    session.flush()
    session.add(EntryStatusChange(company_id=desk.company_id, entry_id=known.entry_id, old=known.status, new=known.status,
                                  reason=told[:100], created_at=desk.clock.now(), created_by_id=desk.actor.user_id))


def _note(session: Session, desk: Desk, row: AgencyFile, agency: Agency, entry_ids: Sequence[int], due: date) -> None:
    """The activity that asks how far the agency is."""
    words = i18n.tr(ASK, desk.language).format(agency=agency.name, number=row.number)[:100]
    made = Activity(company_id=desk.company_id, type="task", purpose=words, customer_id=row.customer_id,
                    owner_id=desk.actor.user_id, due=due, memo=row.reason or "", origin_table=AgencyFile.__tablename__,
                    origin_id=row.id, created_at=desk.clock.now(), created_by_id=desk.actor.user_id)
    session.add(made)
    session.flush()
    session.add_all(ActivityEntry(activity_id=made.id, entry_id=entry) for entry in entry_ids)


# ---------------------------------------------------------------- back again

def recall(desk: Desk, file_id: int, entry_ids: Sequence[int] | None = None, *, reason: str = "") -> Outcome[int]:
    """Take entries back from an agency, None = all: mark and letters are as before; how many entries (AGY-03).

    With the last one the file is recalled. A block stays: whoever lifts it decides that by itself.
    """
    with desk.writing("agency.recall", reason or None) as unit:
        session = unit.session
        row, problems = _file(session, desk, file_id)
        if row is None:
            return Outcome(None, problems)
        held = _held(session, file_id)
        chosen = held if entry_ids is None else [e for e in held if e.entry_id in set(entry_ids)]
        if not chosen:
            return Outcome(None, (error("AGY-03-entry"),))
        told = i18n.tr(BACK, desk.language).format(agency=session.get_one(Agency, row.agency_id).name, number=row.number)
        for entry in chosen:
            _give_back(session, desk, entry, told)
        if len(chosen) == len(held):
            _end(session, desk, row, "recalled")
        session.flush()
        unit.audit("agency.recall", AgencyFile.__tablename__, file_id, row.number,
                   {"entries": [e.entry_id for e in chosen], "reason": reason}, desk.company_id)
        unit.changed("agency_file", file_id)
        return Outcome(len(chosen))


def close(desk: Desk, file_id: int) -> Outcome[int]:
    """End a file of which nothing is open any more; what was paid needs no mark (AGY-03)."""
    with desk.writing("agency.close") as unit:
        session = unit.session
        row, problems = _file(session, desk, file_id)
        if row is None:
            return Outcome(None, problems)
        held = _held(session, file_id)
        seen = looked(session, desk, row.customer_id, [e.entry_id for e in held], desk.today) if held else None
        still = tuple(error("AGY-03-open", document=c.document) for c in (seen.claims if seen else ()))
        if still:
            return Outcome(None, still)
        for entry in held:
            _give_back(session, desk, entry, "")
        _end(session, desk, row, "closed")
        session.flush()
        unit.audit("agency.close", AgencyFile.__tablename__, file_id, row.number, {}, desk.company_id)
        return Outcome(file_id)


def _file(session: Session, desk: Desk, file_id: int) -> tuple[AgencyFile | None, tuple[Problem, ...]]:
    """A file that is with the agency, and may be changed by this user."""
    if refused := permissions.may(session, desk, Permission.POST_COLLECTIONS):
        return None, refused
    row = session.get(AgencyFile, file_id)
    if row is None or row.company_id != desk.company_id or row.state != "handed_over":
        return None, (error("AGY-03-state"),)
    return row, ()


def _held(session: Session, file_id: int) -> list[AgencyFileEntry]:
    return list(session.scalars(select(AgencyFileEntry).where(
        AgencyFileEntry.file_id == file_id, AgencyFileEntry.recalled_on.is_(None)).order_by(AgencyFileEntry.id)))


def _give_back(session: Session, desk: Desk, entry: AgencyFileEntry, told: str) -> None:
    """Mark and letters as they were; a mark somebody wrote over ours stays, and ours beneath a dispute makes way (COL-21)."""
    state, known = session.get_one(CustomerEntryState, entry.entry_id), session.get_one(EntryCollection, entry.entry_id)
    before = entry.on_hold_before
    if before == DISPUTE_MARK and known.status is not CollectionsStatus.DISPUTED:
        before = state.on_hold_before
    if state.on_hold == MARK:
        state.on_hold = before
    elif state.on_hold_before == MARK:
        state.on_hold_before = before
    known.agency_file_id, known.exclude_letters = None, entry.letters_before
    if not entry.letters_before:
        known.exclude_reason = None
    entry.recalled_on = desk.today
    if told:
        _status_note(session, desk, known, told)


def _end(session: Session, desk: Desk, row: AgencyFile, state: str) -> None:
    """The file is over, and so is asking about it."""
    row.state, row.closed_on = state, desk.today
    for activity in session.scalars(select(Activity).where(
            Activity.origin_table == AgencyFile.__tablename__, Activity.origin_id == row.id, Activity.closed.is_(False))):
        activity.closed, activity.closed_at, activity.closed_by_id = True, desk.clock.now(), desk.actor.user_id
        activity.result = "other"
