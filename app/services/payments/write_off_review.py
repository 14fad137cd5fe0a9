"""Write-offs left for review: kept as a journal, looked at and posted by somebody else, or thrown away (WOF-01, WOF-05)."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from app.core.enums import Blocked
from app.core.permissions import Permission
from app.core.problems import Outcome, Problem, error, standing
from app.core.words import N_, declare
from app.models.company import User
from app.models.journals import Journal, JournalLine
from app.models.ledger import CustomerEntryState, CustomerLedgerEntry
from app.services import permissions
from app.services.customers.facts import parameters
from app.services.desk import Desk
from app.services.payments.posting import PreviewVoucher
from app.services.payments.writing_off import WriteOff, WrittenOff, preview_write_off, write_off
from app.settings import WRITE_OFF_APPROVAL

declare({
    "WOF-05-waits": N_("{document} waits to be written off already. Open what waits, or leave it out."),
    "WOF-05-gone": N_("This write-off was posted or thrown away meanwhile. Refresh with F5 to see what waits."),
    "WOF-01-self": N_("You prepared this write-off yourself, and it is above the limit. Ask somebody else to post it."),
})
KIND, TABLE = "write_off", CustomerLedgerEntry.__tablename__


@dataclass(frozen=True, slots=True)
class Waiting:
    """A write-off that waits: who prepared it, the wish, and its documents with what is written off (signed minor units)."""

    journal_id: int
    prepared_by: str
    wish: WriteOff
    lines: tuple[tuple[int, str, str, int], ...]


def leave(desk: Desk, wish: WriteOff) -> Outcome[int]:
    """Keep a write-off instead of posting it, checked as if it were posted; the id of its journal (WOF-05)."""
    seen = preview_write_off(desk, replace(wish, reviewed=True))
    if seen.value is None:
        return Outcome(None, seen.problems)
    with desk.writing("write_off.leave", wish.text or None) as unit:
        session = unit.session
        if twice := _waiting_already(session, desk, list(wish.entries)):
            return Outcome(None, tuple(error("WOF-05-waits", document=name) for name in twice))
        journal = Journal(company_id=desk.company_id, kind=KIND, text=wish.text[:100], state="draft",
                          created_by_id=desk.actor.user_id, saved_at=desk.clock.now(), wish=_stored(wish))
        session.add(journal)
        session.flush()
        for n, (entry, amount) in enumerate(wish.entries.items(), 1):
            session.add(_line(session, desk, journal, n, entry, amount, wish.day))
        session.flush()
        unit.audit("write_off.leave", Journal.__tablename__, journal.id, wish.text, {"entries": sorted(wish.entries)},
                   desk.company_id)
        unit.changed("journal", journal.id)
        return Outcome(journal.id)


def _line(session: Session, desk: Desk, journal: Journal, n: int, entry_id: int, amount: int | None, day: date) -> JournalLine:
    entry, state = session.get_one(CustomerLedgerEntry, entry_id), session.get_one(CustomerEntryState, entry_id)
    size = abs(state.remaining) if amount is None else amount
    debit = state.remaining > 0
    return JournalLine(
        company_id=desk.company_id, journal_id=journal.id, no=n, position=n, posting_date=day, customer_id=entry.customer_id,
        document_no=entry.document_no, debit=0 if debit else size, credit=size if debit else 0, currency=entry.currency,
        origin=KIND, origin_table=TABLE, origin_id=entry_id)


def _waiting_already(session: Session, desk: Desk, entry_ids: list[int]) -> list[str]:
    line = JournalLine
    return list(session.scalars(select(line.document_no).join(Journal, Journal.id == line.journal_id).where(
        Journal.company_id == desk.company_id, Journal.kind == KIND, Journal.state == "draft", line.origin_table == TABLE,
        line.origin_id.in_(entry_ids)).order_by(line.id)))


def _stored(wish: WriteOff) -> Mapping[str, Any]:
    return {"entries": [[entry, amount] for entry, amount in wish.entries.items()], "day": wish.day.isoformat(),
            "reason": wish.reason_id, "account": wish.account_id, "separate_vat": wish.separate_vat, "small": wish.small,
            "text": wish.text, "block": None if wish.block is None else wish.block.value, "block_reason": wish.block_reason_id}


def _wish(kept: Mapping[str, Any]) -> WriteOff:
    return WriteOff({int(entry): amount for entry, amount in kept["entries"]}, date.fromisoformat(kept["day"]), kept["reason"],
                    kept["account"], kept["separate_vat"], kept["small"], kept["text"],
                    None if kept["block"] is None else Blocked(kept["block"]), kept["block_reason"], reviewed=True)


def waiting(desk: Desk) -> list[Waiting]:
    """Everything that waits, the oldest first."""
    with desk.reading() as session:
        rows = session.execute(select(Journal, User.display_name).join(User, User.id == Journal.created_by_id).where(
            Journal.company_id == desk.company_id, Journal.kind == KIND, Journal.state == "draft").order_by(Journal.id)).all()
        lines: dict[int, list[tuple[int, str, str, int]]] = {journal.id: [] for journal, _name in rows}
        for line in session.scalars(select(JournalLine).where(JournalLine.journal_id.in_(lines)).order_by(JournalLine.position)):
            lines[line.journal_id].append((line.origin_id or 0, line.document_no, line.currency or "", line.credit - line.debit))
        return [Waiting(journal.id, name, _wish(journal.wish or {}), tuple(lines[journal.id])) for journal, name in rows]


def preview(desk: Desk, journal_id: int) -> Outcome[tuple[PreviewVoucher, ...]]:
    """The vouchers of what waits as they would be posted now, nothing written (PST-004)."""
    with desk.reading() as session:
        journal = _draft(session, desk, journal_id)
        if journal is None:
            return Outcome(None, (error("WOF-05-gone"),))
        wish = _wish(journal.wish or {})
    return preview_write_off(desk, wish)


def post(desk: Desk, journal_id: int, *, confirmed: frozenset[str] = frozenset()) -> Outcome[WrittenOff]:
    """Post what waits; above the approval limit somebody else than who prepared it (WOF-01)."""
    with desk.writing("write_off.review") as unit:
        session = unit.session
        journal = _draft(session, desk, journal_id)
        if journal is None:
            return Outcome(None, (error("WOF-05-gone"),))
        wish = _wish(journal.wish or {})
        done = write_off(desk, wish, confirmed=confirmed)
        if done.value is None:
            unit.abandon()
            return done
        problems = _second(session, desk, journal, done.value.total)
        if standing(problems, confirmed):
            unit.abandon()
            return Outcome(None, problems)
        journal.state, journal.number = "posted", done.value.vouchers[0][1] if done.value.vouchers else f"WOF-{journal.id}"
        journal.posted_by_id, journal.posted_at = desk.actor.user_id, desk.clock.now()
        session.flush()
        unit.audit("write_off.review", Journal.__tablename__, journal_id, journal.number, {"total": done.value.total},
                   desk.company_id)
        return done


def _second(session: Session, desk: Desk, journal: Journal, total: int) -> tuple[Problem, ...]:
    """Four eyes above the limit."""
    most = parameters(session, desk.company_id).get(WRITE_OFF_APPROVAL)
    return (error("WOF-01-self"),) if most and total > most and journal.created_by_id == desk.actor.user_id else ()


def discard(desk: Desk, journal_id: int) -> Outcome[int]:
    """Throw away what waits; nothing of it was posted."""
    with desk.writing("write_off.discard") as unit:
        session = unit.session
        if refused := permissions.may(session, desk, Permission.WRITE_OFF):
            return Outcome(None, refused)
        journal = _draft(session, desk, journal_id)
        if journal is None:
            return Outcome(None, (error("WOF-05-gone"),))
        session.execute(delete(JournalLine).where(JournalLine.journal_id == journal_id))
        session.delete(journal)
        session.flush()
        unit.audit("write_off.discard", Journal.__tablename__, journal_id, "", {}, desk.company_id)
        unit.changed("journal", journal_id)
        return Outcome(journal_id)


def _draft(session: Session, desk: Desk, journal_id: int) -> Journal | None:
    row = session.get(Journal, journal_id)
    return row if row is not None and row.company_id == desk.company_id and row.kind == KIND and row.state == "draft" else None
