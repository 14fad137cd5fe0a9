"""What was charged of which entry: log rows written and cancelled, and the entry's caches behind them (INT-08, 10, 26)."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.core.words import N_, declare
from app.models.collections import CollectionLogEntry, EntryCollection
from app.models.interest_notes import InterestNote, InterestNoteCompensation, InterestNoteLine, InterestSegment
from app.models.ledger import CustomerEntryState
from app.services.desk import Desk
from app.services.entries import collection_row
from app.services.interest.charged import NOTE, standing

declare({
    "INT-26-later": N_("{number} charged later interest on the same documents. Cancel it first."),
})

ONE_DAY = timedelta(1)


def charge(session: Session, desk: Desk, note: InterestNote, number: str, *, posted: bool) -> None:
    """One row for each entry with interest; where it is posted its interest starts anew after the note's day (INT-08, 24).

    What closed an entry is marked once nothing of it is left to charge (INT-10).
    """
    first = _first_days(session, note.id)
    for line in session.scalars(select(InterestNoteLine).where(InterestNoteLine.note_id == note.id)):
        if line.excluded or not line.interest:
            continue
        session.add(CollectionLogEntry(
            company_id=desk.company_id, kind="interest_note", document_table=NOTE, document_id=note.id, number=number,
            customer_id=note.customer_id, entry_id=line.entry_id, level=0, document_date=note.document_date,
            posting_date=note.posting_date, due_date=note.due_date, remaining=line.remaining, interest=line.interest,
            interest_posted=posted, section="overdue", created_at=desk.clock.now(), created_by_id=desk.actor.user_id))
        if posted:
            row = collection_row(session, desk.company_id, line.entry_id)
            row.interest_to = max(note.document_date, row.interest_to or note.document_date)
            row.interest_since = row.interest_since or first[line.id] - ONE_DAY
            _mark_closing(session, desk, note, line, True)
    claim(session, desk, note, True)
    session.flush()


def claim(session: Session, desk: Desk, note: InterestNote, asked: bool, entry_ids: Collection[int] | None = None) -> None:
    """The mark *compensation claimed* on the entries a note asks it for, or on some; it comes off with the note (LAW-08)."""
    row = InterestNoteCompensation
    for entry_id in session.scalars(select(row.entry_id).where(row.note_id == note.id, row.excluded.is_(False))):
        if entry_ids is None or entry_id in entry_ids:
            collection_row(session, desk.company_id, entry_id).compensation_claimed = asked


def _first_days(session: Session, note_id: int) -> dict[int, date]:
    """The first day that is charged, by line."""
    line, part = InterestNoteLine, InterestSegment
    return dict(session.execute(select(line.id, func.min(part.first)).join(part, part.line_id == line.id).where(
        line.note_id == note_id).group_by(line.id)).all())


def _mark_closing(session: Session, desk: Desk, note: InterestNote, line: InterestNoteLine, done: bool) -> None:
    """The mark *closing interest calculated* on the entry that closed a charged one; it comes off when the note is cancelled."""
    state = session.get_one(CustomerEntryState, line.entry_id)
    if not line.closed or state.closed_on is None or state.closed_by_id is None or state.closed_on > note.document_date:
        return
    collection_row(session, desk.company_id, state.closed_by_id).closing_interest_done = done


def unlog(session: Session, desk: Desk, table: str, document_id: int,
          entry_ids: Collection[int] | None = None) -> list[CollectionLogEntry]:
    """Cancel the standing log rows of a document, or only those of some entries; their caches fall back (REM-48, INT-26, 54).

    Gives the rows that were cancelled.
    """
    log = CollectionLogEntry
    found = session.scalars(select(log).where(log.document_table == table, log.document_id == document_id, *standing()))
    rows = [r for r in found if entry_ids is None or r.entry_id in entry_ids]
    session.add_all(_counter(desk, row) for row in rows)
    session.flush()
    for row in rows:
        if row.section == "overdue":
            fall_back(session, desk, row.entry_id)
    if table == NOTE:
        _unmark(session, desk, document_id, [r.entry_id for r in rows])
    session.flush()
    return rows


@dataclass(frozen=True, slots=True)
class Later:
    """A standing note or letter that charged an entry for days after those of another one."""

    table: str
    document_id: int
    number: str


def later(session: Session, table: str, document_id: int, day: date,
          entry_ids: Collection[int] | None = None) -> list[Later]:
    """Standing notes and letters that charged the entries of a document of `day`, or some of them, for later days; newest first.

    Days are charged from the newest one on (INT-08): with one of these in place its own days would be charged by nobody.
    """
    log = CollectionLogEntry
    mine = select(log.entry_id).where(log.document_table == table, log.document_id == document_id, log.interest_posted.is_(True),
                                      *standing())
    if entry_ids is not None:
        mine = mine.where(log.entry_id.in_(entry_ids))
    rows = session.execute(
        select(log.document_table, log.document_id, log.number, log.document_date)
        .where(log.entry_id.in_(mine), log.interest_posted.is_(True), log.document_date > day, *standing())
        .distinct().order_by(log.document_date.desc(), log.document_id.desc()))
    return [Later(of, identity, number) for of, identity, number, _day in rows if of and identity]


def _counter(desk: Desk, row: CollectionLogEntry) -> CollectionLogEntry:
    return CollectionLogEntry(
        company_id=row.company_id, kind=row.kind, document_table=row.document_table, document_id=row.document_id,
        number=row.number, customer_id=row.customer_id, entry_id=row.entry_id, level=row.level, document_date=row.document_date,
        posting_date=row.posting_date, due_date=row.due_date, remaining=-row.remaining, interest=-row.interest,
        section=row.section, cancels_id=row.id, created_at=desk.clock.now(), created_by_id=desk.actor.user_id)


def _unmark(session: Session, desk: Desk, note_id: int, entry_ids: Sequence[int]) -> None:
    note = session.get_one(InterestNote, note_id)
    for line in session.scalars(select(InterestNoteLine).where(InterestNoteLine.note_id == note_id,
                                                               InterestNoteLine.entry_id.in_(entry_ids))):
        _mark_closing(session, desk, note, line, False)


def fall_back(session: Session, desk: Desk, entry_id: int) -> EntryCollection:
    """The caches of an entry counted anew from the log rows that stand: level and letters, the day interest goes to (REM-48)."""
    log = CollectionLogEntry
    rows = session.scalars(select(log).where(log.entry_id == entry_id, log.section == "overdue", *standing())
                           .order_by(log.document_date.desc(), log.id.desc())).all()
    letters = [r for r in rows if r.kind != "interest_note"]
    row = collection_row(session, desk.company_id, entry_id)
    newest = letters[0] if letters else None
    row.level = newest.level if newest else 0
    row.letters = len(letters)
    row.last_letter = newest.document_date if newest else None
    row.last_due = newest.due_date if newest else None
    charged = [r.document_date for r in rows if r.interest_posted]
    row.interest_to = max(charged, default=None)
    row.interest_since = row.interest_since if charged else None
    return row
