"""Closed entries in interest notes: which were paid late, to which day they are charged, when they are done (INT-10, INT-11)."""

from datetime import date

from app.rules.interest.debts import Debt


def flagged(due: date, closing_document_date: date | None) -> bool:
    """Is an entry to be charged although it is closed: was it due before the document that closed it? None = still open."""
    return closing_document_date is not None and due < closing_document_date


def closing_date(closed_at: date, closing_document_date: date) -> date:
    """The day up to which a closed entry is charged: the later of the two (INT-10)."""
    return max(closed_at, closing_document_date)


def last_day(closed_on: date | None, day: date) -> date:
    """The last day that is charged and printed: the closing date of a closed entry, else the day of the note (INT-11)."""
    return day if closed_on is None else min(closed_on, day)


def done(debt: Debt, day: date) -> bool:
    """After the note is issued: nothing was open on its day, so the entry's flag is cleared and what closed it is marked."""
    return debt.balance(day) == 0


def flag_after_cancelling(due: date, closing_document_date: date | None, *, open_again: bool) -> bool:
    """The flag when a note is cancelled: set again for a late entry that is still closed (INT-10)."""
    return not open_again and flagged(due, closing_document_date)
