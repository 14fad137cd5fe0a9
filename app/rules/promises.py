"""Promises to pay: how an amount is spread over entries, what is wrong with one, what became of it (COL-23, COL-24)."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from app.core.money import Money
from app.core.problems import Problem, error
from app.core.words import N_, declare

declare({
    "COL-23-entries": N_("Choose at least one open entry that the customer promises to pay."),
    "COL-23-one": N_("A promise is of one customer in one currency. Choose entries of one."),
    "COL-23-credit": N_("{document} is a credit or closed: nothing can be promised for it. Leave it out."),
    "COL-23-amount": N_("{amount} is not between zero and the {remaining} that is open. Enter another amount."),
    "COL-23-day": N_("A promise lies on or after today. Enter another day."),
    "COL-23-plan": N_("{document} belongs to a payment plan that is running. Cancel the plan first."),
})

FRIDAY = 4


class State(StrEnum):
    """Where a promise stands (COL-24)."""

    OPEN = "open"
    KEPT = "kept"
    PARTLY_KEPT = "partly_kept"
    BROKEN = "broken"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True)
class Entry:
    """An entry that may be promised; `remaining` in minor units of its currency, credits negative."""

    entry_id: int
    customer_id: int
    document_no: str
    currency: str
    due_date: date
    remaining: int
    in_plan: bool = False


@dataclass(frozen=True, slots=True)
class Facts:
    """What became of the entries of a promise, minor units: `paid` in time, `late` after it, `left` still open of them."""

    amount: int
    promised_on: date
    paid: int
    left: int
    late: int = 0


def next_friday(day: date) -> date:
    """The Friday that follows a day, on a Friday the one after it (WIN-13)."""
    return day + timedelta((FRIDAY - day.weekday()) % 7 or 7)


def in_order(entries: Iterable[Entry]) -> tuple[Entry, ...]:
    """Entries as they are promised: the oldest due first (WIN-13)."""
    return tuple(sorted(entries, key=lambda e: (e.due_date, e.entry_id)))


def spread(entries: Iterable[Entry], amount: int | None) -> dict[int, int]:
    """The part of an amount for each entry in the order of due dates, minor units; None = all that remains (COL-23)."""
    found: dict[int, int] = {}
    for entry in in_order(entries):
        part = entry.remaining if amount is None else min(entry.remaining, amount)
        if part > 0:
            found[entry.entry_id] = part
        if amount is not None:
            amount -= part
    return found


def check(entries: Sequence[Entry], amount: int | None, day: date | None, today: date) -> tuple[Problem, ...]:
    """What is wrong with a promise before it is kept, all at once (COL-23, WIN-13)."""
    if not entries:
        return (error("COL-23-entries", at="entries"),)
    if len({(e.customer_id, e.currency) for e in entries}) > 1:
        return (error("COL-23-one", at="entries"),)
    found = [error("COL-23-credit", at="entries", document=e.document_no) for e in entries if e.remaining <= 0]
    found += [error("COL-23-plan", at="entries", document=e.document_no) for e in entries if e.in_plan]
    remaining, currency = sum(e.remaining for e in entries), entries[0].currency
    if not found and amount is not None and not 0 < amount <= remaining:
        found.append(error("COL-23-amount", at="amount", amount=Money(amount, currency), remaining=Money(remaining, currency)))
    if day is None or day < today:
        found.append(error("COL-23-day", at="promised_on"))
    return tuple(found)


def limit(promised_on: date, tolerance: int) -> date:
    """The last day a payment counts; `tolerance` in days (COL-24)."""
    return promised_on + timedelta(tolerance)


def judged(promise: Facts, day: date, tolerance: int) -> State:
    """Where a promise stands on a day: kept as soon as enough was paid, else nothing is said before its last day (COL-24).

    What was credited meanwhile need not be paid any more; where nothing is left to pay and nothing was, the promise has lost
    its object and counts neither as kept nor as broken.
    """
    wanted = min(promise.amount, promise.paid + promise.late + promise.left)
    if wanted <= 0:
        return State.WITHDRAWN
    if promise.paid >= wanted:
        return State.KEPT
    if day <= limit(promise.promised_on, tolerance):
        return State.OPEN
    return State.PARTLY_KEPT if promise.paid > 0 else State.BROKEN
