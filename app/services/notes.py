"""Notes on any record: dated, with their author, pinned ones first (credit 5.1, COL-15)."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.orm.exc import StaleDataError

from app.core.facts import Ref
from app.core.problems import Outcome, error
from app.core.words import N_, declare
from app.models.archive import Note
from app.models.audit import AuditRecord
from app.services.desk import Desk

declare({
    "NOTE-empty": N_("Write something first."),
    "NOTE-long": N_("A note has at most {most} characters; this one has {size}."),
    "NOTE-gone": N_("This note is no longer there."),
    "NOTE-stale": N_("Somebody changed this note meanwhile. Copy your text and open the note again."),
})

MOST = 4000
"""Longest note in characters."""


@dataclass(frozen=True, slots=True)
class NoteLine:
    """A note: who wrote it and when, and when it was last changed (None = never)."""

    id: int
    text: str
    pinned: bool
    at: datetime | None
    user: str
    changed_at: datetime | None
    version: int


def of(desk: Desk, owner: Ref) -> list[NoteLine]:
    """The notes of a record: pinned ones first, then the newest."""
    with desk.reading() as session:
        rows = session.scalars(select(Note).where(Note.company_id == desk.company_id, Note.owner_table == owner[0],
                                                  Note.owner_id == owner[1]).order_by(Note.pinned.desc(), Note.id.desc())).all()
        record, ids = AuditRecord, [r.id for r in rows]
        spans = {i: (a, b) for i, a, b in session.execute(
            select(record.entity_id, func.min(record.seq), func.max(record.seq))
            .where(record.entity_table == "note", record.entity_id.in_(ids)).group_by(record.entity_id))}
        made = {s: (at, user) for s, at, user in session.execute(
            select(record.seq, record.at, record.user_name).where(record.seq.in_({n for span in spans.values() for n in span})))}
        found = []
        for row in rows:
            first, last = spans.get(row.id, (0, 0))
            at, user = made.get(first, (None, ""))
            changed = made[last][0] if last != first and last in made else None
            found.append(NoteLine(row.id, row.text, row.pinned, at, user, changed, row.version))
        return found


def write(desk: Desk, owner: Ref, text: str, *, note_id: int | None = None, version: int | None = None) -> Outcome[int]:
    """Add a note, or change one."""
    text = text.strip()
    if not text:
        return Outcome(None, (error("NOTE-empty", at="text"),))
    if len(text) > MOST:
        return Outcome(None, (error("NOTE-long", at="text", most=MOST, size=len(text)),))
    try:
        with desk.writing("note.write") as uow:
            row = uow.session.get(Note, note_id) if note_id else None
            if note_id and (row is None or row.company_id != desk.company_id):
                return Outcome(None, (error("NOTE-gone"),))
            if row is None:
                row = Note(company_id=desk.company_id, owner_table=owner[0], owner_id=owner[1], text=text)
                uow.session.add(row)
            elif version is not None and row.version != version:
                return Outcome(None, (error("NOTE-stale"),))
            row.text = text
            uow.session.flush()
            return Outcome(row.id)
    except StaleDataError:
        return Outcome(None, (error("NOTE-stale"),))


def pin(desk: Desk, note_id: int, pinned: bool) -> Outcome[bool]:
    """Keep a note on top, or let it go."""
    with desk.writing("note.pin") as uow:
        row = uow.session.get(Note, note_id)
        if row is None or row.company_id != desk.company_id:
            return Outcome(None, (error("NOTE-gone"),))
        row.pinned = pinned
        uow.session.flush()
        return Outcome(pinned)


def remove(desk: Desk, note_id: int) -> Outcome[int]:
    """Take a note away; the audit trail keeps what it said."""
    with desk.writing("note.remove") as uow:
        row = uow.session.get(Note, note_id)
        if row is None or row.company_id != desk.company_id:
            return Outcome(None, (error("NOTE-gone"),))
        uow.session.delete(row)
        uow.session.flush()
        return Outcome(note_id)
