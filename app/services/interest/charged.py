"""What was charged of entries before: from which day on nothing was, intervals, interest left unpaid (INT-08, 15, 46; LAW-07)."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from sqlalchemy import ColumnElement, func, or_, select
from sqlalchemy.orm import Session

from app.core.enums import DetailKind
from app.core.facts import seen
from app.core.money import proportion
from app.models.collections import CollectionLetterLine, CollectionLogEntry
from app.models.interest_notes import InterestNoteLine, InterestSegment
from app.models.ledger import CustomerEntryState, CustomerLedgerEntry, DetailedEntry
from app.rules import law
from app.rules.interest import Debt, Move, periodic, start_of
from app.services.interest.terms import TermsBook

NOTE, LETTER = "interest_note", "collection_letter"
THIRTY_DAYS = timedelta(30)
_NO_MOVES = (DetailKind.REALISED, DetailKind.UNREALISED)
"""Kinds of details that change nothing in the currency of an entry (INT-05)."""


def standing() -> list[ColumnElement[bool]]:
    """Conditions on log rows that stand: neither cancelled nor the row that cancels."""
    log = CollectionLogEntry
    cancelled = select(log.cancels_id).where(log.cancels_id.is_not(None))
    return [log.cancels_id.is_(None), log.id.not_in(cancelled)]


class History:
    """What earlier notes and letters charged, read in few statements, and only where terms of the company ask for it."""

    def __init__(self, session: Session, company_id: int, book: TermsBook, customer_ids: Sequence[int] | None = None) -> None:
        where: list[ColumnElement[bool]] = [CollectionLogEntry.company_id == company_id,
                                            CollectionLogEntry.interest_posted.is_(True), *standing()]
        if customer_ids is not None:
            where.append(CollectionLogEntry.customer_id.in_(customer_ids))
        self._intervals = _intervals(session, where) if book.has_codes else {}
        self._unpaid = _unpaid(session, where) if book.compounding else {}

    def debt(self, entry_id: int, moves: Sequence[Move], due: date, charged_to: date | None, since: date | None) -> Debt:
        """An entry as interest sees it: `charged_to` = the last day that was charged, `since` = the day before the first one."""
        if charged_to is None:
            return Debt(moves, due, due)
        intervals, newest = self._intervals.get(entry_id, (0, charged_to))
        # What a letter charged after the last note counts, too: they are counted anew then (`counted`).
        return Debt(moves, due, start_of(due, charged_to=(charged_to,)), since or due, self._unpaid.get(entry_id, ()),
                    intervals if newest >= charged_to else 0)


def begun(debt: Debt, preset: law.Preset | None, notice: date | None) -> Debt | None:
    """The debt with the start the law gives; None while the law waits for a letter (LAW-07). `notice` = when it took effect."""
    if preset is None or preset.start_rule == "day_after_due":
        return debt
    start = debt.due + THIRTY_DAYS if preset.start_rule == "due_plus_30" else notice
    if start is None:
        return None
    return replace(debt, start=max(debt.start, start))


def counted(debt: Debt, code: periodic.Code | None, currency: str) -> Debt:
    """The debt with the intervals that a letter charged, which keeps none itself: those of the days up to its date (INT-46)."""
    if code is None or debt.since is None or debt.intervals or debt.start <= debt.since:
        return debt
    before = replace(debt, start=debt.since)
    return replace(debt, intervals=periodic.charge(before, code, currency, debt.start)[0].intervals)


def _intervals(session: Session, where: Sequence[ColumnElement[bool]]) -> dict[int, tuple[int, date]]:
    """The last interval that notes charged and the day of the newest of them, by entry."""
    log, line = CollectionLogEntry, InterestNoteLine
    rows = session.execute(
        select(log.entry_id, func.max(line.intervals), func.max(log.document_date))
        .join(line, (line.note_id == log.document_id) & (line.entry_id == log.entry_id))
        .where(log.document_table == NOTE, line.intervals.is_not(None), *where).group_by(log.entry_id))
    return {entry_id: (intervals, newest) for entry_id, intervals, newest in rows if intervals is not None}


def _unpaid(session: Session, where: Sequence[ColumnElement[bool]]) -> dict[int, tuple[Move, ...]]:
    """Interest that was charged and is still open, with the last day each part was for, by entry.

    A settlement of a note pays every part of it alike: nothing says which line a customer meant.
    """
    found: dict[int, list[Move]] = defaultdict(list)
    for table, rows in ((NOTE, _of_notes(session, where)), (LETTER, _of_letters(session, where))):
        shares = _open_shares(session, table)
        for entry_id, document_id, last, amount in rows:
            left, whole = shares.get(document_id, (0, 1))
            if part := proportion(amount, left, whole):
                found[entry_id].append(Move(last, part))
    return {entry_id: tuple(moves) for entry_id, moves in found.items()}


def _of_notes(session: Session, where: Sequence[ColumnElement[bool]]) -> list[tuple[int, int, date, int]]:
    """Entry, note, last day and amount of every segment that was charged; a reduced line is reduced at its end."""
    log, line, part = CollectionLogEntry, InterestNoteLine, InterestSegment
    rows = session.execute(
        select(log.entry_id, line.note_id, part.last, part.amount, line.interest, line.computed)
        .join(line, (line.note_id == log.document_id) & (line.entry_id == log.entry_id))
        .join(part, part.line_id == line.id).where(log.document_table == NOTE, line.excluded.is_(False), *where))
    return [(entry, note, last, proportion(amount, interest, computed) if computed else 0)
            for entry, note, last, amount, interest, computed in rows]


def _of_letters(session: Session, where: Sequence[ColumnElement[bool]]) -> list[tuple[int, int, date, int]]:
    log, line = CollectionLogEntry, CollectionLetterLine
    rows = session.execute(
        select(log.entry_id, line.letter_id, line.facts)
        .join(line, (line.letter_id == log.document_id) & (line.entry_id == log.entry_id) & (line.interest != 0))
        .where(log.document_table == LETTER, *where))
    return [(entry, letter, _day(part["last"]), int(part["amount"])) for entry, letter, told in rows
            for part in (told or {}).get("segments", ())]


def _day(stored: Any) -> date:
    day = seen(stored)
    assert isinstance(day, date)
    return day


def _open_shares(session: Session, table: str) -> dict[int, tuple[int, int]]:
    """What is open of the entry a document posted, and its amount, by document."""
    entry, state = CustomerLedgerEntry, CustomerEntryState
    rows = session.execute(select(entry.document_id, state.remaining, entry.amount).join(state, state.entry_id == entry.id).where(
        entry.document_table == table, state.remaining > 0))
    return {document_id: (remaining, amount) for document_id, remaining, amount in rows if document_id is not None}


def moves(session: Session, where: Sequence[ColumnElement[bool]]) -> dict[int, list[Move]]:
    """The details of the entries that something happened to, in their order; `where` = conditions on `CustomerEntryState`.

    Of the others the first detail is the entry itself.
    """
    detail, state = DetailedEntry, CustomerEntryState
    found: dict[int, list[Move]] = defaultdict(list)
    changed = or_(state.last_detail_on > state.posting_date, state.last_settled_on.is_not(None))
    rows = session.connection().execute(
        select(detail.entry_id, detail.posting_date, detail.amount, detail.kind == DetailKind.INITIAL)
        .join(state, state.entry_id == detail.entry_id)
        .where(changed, detail.kind.not_in(_NO_MOVES), *where).order_by(detail.entry_id, detail.posting_date))
    for entry_id, day, amount, initial in rows:
        found[entry_id].append(Move(day, amount, bool(initial)))
    return found
