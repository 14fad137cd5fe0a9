"""Statements of account: open items or movements, a section per currency, totals, ageing band, and who gets one (STM-01…06)."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import TypeVar

from app.core.enums import DetailKind, EntryType
from app.core.money import Money
from app.core.problems import Problem, error, information
from app.core.words import N_, declare
from app.rules import ageing

declare({
    "STM-02-from": N_("Enter the first day of the statement."),
    "STM-02-to": N_("Enter the last day of the statement."),
    "STM-02-range": N_("{first} lies after {last}. Enter a first day that is not later than the last."),
    "STM-06-differs": N_("The statement of {customer} does not add up: its movements end at {closing}, its open items are "
                         "{open}. Check the company file before you send it."),
    "STM-04-privacy": N_("Blocked for privacy: nothing is sent."),
    "STM-04-pool": N_("Not in the chosen customers."),
    "STM-04-balance": N_("Nothing is open."),
    "STM-04-movements": N_("Nothing was posted from {first} to {last}."),
    "STM-04-overdue": N_("Nothing is overdue."),
    "STM-04-minimum": N_("The balance of {balance} is below {minimum}."),
})

ONE_DAY = timedelta(1)


class Style(StrEnum):
    """What a statement lists (STM-01, STM-02)."""

    OPEN_ITEM = "open_item"
    MOVEMENT = "movement"


class Having(StrEnum):
    """Which customers get a statement (STM-04)."""

    ALL = "all"
    BALANCE = "balance"
    MOVEMENTS = "movements"


@dataclass(frozen=True, slots=True)
class Item:
    """An open entry on the statement's date; amounts in minor units of its currency, signed (+ = owes)."""

    entry_id: int
    entry_type: EntryType
    document_no: str
    document_date: date
    due_date: date
    currency: str
    original: int
    remaining: int
    reference: str = ""
    kind: ageing.Kind = ageing.Kind.CLAIM


@dataclass(frozen=True, slots=True)
class Movement:
    """A posting to the customer, minor units of its currency, signed.

    `settlement` is the same for all lines of one application, not for its discounts and differences: these change the balance.
    `reversal` is the same for a posting and the one that took it back; on a line of an application it says nothing.
    `detail` = what the posting was to the entry; one before the first day may stand for all of them.
    """

    entry_id: int
    entry_type: EntryType
    document_no: str
    day: date
    currency: str
    amount: int
    due_date: date | None = None
    reference: str = ""
    settlement: int | None = None
    reversal: int | None = None
    detail: DetailKind = DetailKind.INITIAL


Row = TypeVar("Row", Item, Movement)


@dataclass(frozen=True, slots=True)
class Wanted:
    """How a statement is made; `first` only for movements, `last` is the statement's date (STM-01…03).

    `applications` and `reversals` = show them although they leave the balance as it was; `overdue` = late entries below.
    """

    style: Style
    last: date
    first: date | None = None
    applications: bool = False
    reversals: bool = False
    overdue: bool = True


@dataclass(frozen=True, slots=True)
class OpenLine:
    """An open entry, the total so far, and how many days it is late (0 = not), minor units (STM-01)."""

    item: Item
    running: int
    days: int

    @property
    def is_overdue(self) -> bool:
        """Is it marked as late? A credit never is."""
        return self.days > 0


@dataclass(frozen=True, slots=True)
class MovementLine:
    """A posting and the balance after it, minor units; `balances_out` = shown on request only (STM-02, STM-03)."""

    movement: Movement
    running: int
    balances_out: bool = False


@dataclass(frozen=True, slots=True)
class Section:
    """One currency of a statement, minor units; `open` are all open entries, or only the late ones under movements (STM-03)."""

    currency: str
    open: tuple[OpenLine, ...]
    closing: int
    overdue: int
    band: ageing.Row | None
    opening: int = 0
    debits: int = 0
    credits: int = 0
    movements: tuple[MovementLine, ...] = ()


@dataclass(frozen=True, slots=True)
class Statement:
    """A statement of one customer as it would be printed (STM-01…03)."""

    style: Style
    first: date | None
    last: date
    sections: tuple[Section, ...]


@dataclass(frozen=True, slots=True)
class Candidate:
    """A customer looked at; `balance` and `overdue` in minor units of the company currency (STM-04, GEN-06)."""

    customer_id: int
    balance: int
    overdue: int
    is_open: bool
    has_movements: bool
    privacy: bool = False


@dataclass(frozen=True, slots=True)
class Selection:
    """Who gets a statement; `customers` = the members of the pool, None = everybody; `minimum` in company currency (STM-04)."""

    having: Having = Having.BALANCE
    only_overdue: bool = False
    minimum: int | None = None
    customers: frozenset[int] | None = None


def check_dates(style: Style, first: date | None, last: date | None) -> tuple[Problem, ...]:
    """The dates of a statement: movements need both, in order (STM-02)."""
    found = [error("STM-02-to", at="last")] if last is None else []
    if style is Style.MOVEMENT and first is None:
        found.insert(0, error("STM-02-from", at="first"))
    if style is Style.MOVEMENT and first and last and first > last:
        found.append(error("STM-02-range", at="first", first=first, last=last))
    return tuple(found)


def refused(customer: Candidate, selection: Selection, wanted: Wanted, currency: str) -> Problem | None:
    """Why a customer gets no statement; None when she gets one. Blocked *All* is no reason, privacy is (STM-04, BLK-22)."""
    if customer.privacy:
        return information("STM-04-privacy")
    if selection.customers is not None and customer.customer_id not in selection.customers:
        return information("STM-04-pool")
    if selection.having is Having.BALANCE and not customer.is_open:
        return information("STM-04-balance")
    if selection.having is Having.MOVEMENTS and not customer.has_movements:
        return information("STM-04-movements", first=wanted.first, last=wanted.last)
    if selection.only_overdue and customer.overdue <= 0:
        return information("STM-04-overdue")
    if selection.minimum is not None and customer.balance < selection.minimum:
        return information("STM-04-minimum", balance=Money(customer.balance, currency),
                           minimum=Money(selection.minimum, currency))
    return None


def statement(wanted: Wanted, items: Iterable[Item], movements: Iterable[Movement] = (),
              columns: ageing.Layout | None = None) -> Statement:
    """The statement of one customer, a section per currency in alphabetical order (STM-01…03).

    `items` are the entries open on `wanted.last`; `movements` all postings up to that day, those before `wanted.first` make the
    opening balance. `columns` = the ageing band, None for a statement without one. Dates were checked before.
    """
    open_by, moved_by = _by_currency(items), _by_currency(movements)
    make = _open_section if wanted.style is Style.OPEN_ITEM else _movement_section
    found = [make(currency, open_by.get(currency, []), moved_by.get(currency, []), wanted, columns)
             for currency in sorted(open_by.keys() | moved_by.keys())]
    return Statement(wanted.style, wanted.first, wanted.last, tuple(s for s in found if s.open or s.movements or s.opening))


def _by_currency(rows: Iterable[Row]) -> Mapping[str, list[Row]]:
    found: dict[str, list[Row]] = defaultdict(list)
    for row in rows:
        found[row.currency].append(row)
    return found


def _open_lines(items: Iterable[Item], last: date) -> tuple[OpenLine, ...]:
    """Open entries by due date with their running total (STM-01)."""
    lines, running = [], 0
    for item in sorted(items, key=lambda i: (i.due_date, i.document_date, i.document_no, i.entry_id)):
        running += item.remaining
        late = max(0, (last - item.due_date).days) if _may_be_late(item) else 0
        lines.append(OpenLine(item, running, late))
    return tuple(lines)


def _may_be_late(item: Item) -> bool:
    """Prepayments and bills that were not protested stand apart; a credit is never late (AGE-09)."""
    return item.kind is ageing.Kind.CLAIM and item.remaining > 0


def _band(items: Sequence[Item], columns: ageing.Layout | None) -> ageing.Row | None:
    if columns is None:
        return None
    return ageing.spread((ageing.Item(i.due_date, i.remaining, i.kind, i.currency) for i in items), columns)


def _open_section(currency: str, items: Sequence[Item], _moved: Sequence[Movement], wanted: Wanted,
                  columns: ageing.Layout | None) -> Section:
    lines = _open_lines(items, wanted.last)
    return Section(currency, lines, sum(i.remaining for i in items), sum(x.item.remaining for x in lines if x.is_overdue),
                   _band(items, columns))


def _movement_section(currency: str, items: Sequence[Item], moved: Sequence[Movement], wanted: Wanted,
                      columns: ageing.Layout | None) -> Section:
    """Opening balance, postings of the period with the balance after each, closing balance (STM-02, STM-06)."""
    first = wanted.first or date.min
    opening = sum(m.amount for m in moved if m.day < first)
    within = sorted((m for m in moved if first <= m.day <= wanted.last), key=lambda m: (m.day, m.entry_id))
    applied = _balanced((m.settlement, m.amount) for m in within)
    reversed_ = _balanced((m.reversal, m.amount) for m in within if m.settlement is None)
    lines, running = [], opening
    for move in within:
        application, taken_back = move.settlement in applied, move.settlement is None and move.reversal in reversed_
        if application and not wanted.applications or taken_back and not wanted.reversals:
            continue
        running += move.amount
        lines.append(MovementLine(move, running, application or taken_back))
    late = [x for x in _open_lines(items, wanted.last) if x.is_overdue]
    shown = _open_lines([x.item for x in late], wanted.last) if wanted.overdue else ()
    counted = [x.movement.amount for x in lines if x.movement.settlement not in applied]
    return Section(currency, shown, running, sum(x.item.remaining for x in late), _band(items, columns), opening,
                   sum(a for a in counted if a > 0), sum(a for a in counted if a < 0), tuple(lines))


def _balanced(lines: Iterable[tuple[int | None, int]]) -> frozenset[int]:
    """Applications or reversals, as (which, amount), whose lines in this period and currency come to nothing.

    One that was taken back only later, or settled across two currencies, does change the balance and stays.
    """
    sums: dict[int, int] = defaultdict(int)
    for key, amount in lines:
        if key is not None:
            sums[key] += amount
    return frozenset(key for key, total in sums.items() if not total)


def proved(made: Statement, items: Iterable[Item], customer: str) -> tuple[Problem, ...]:
    """Errors for sections whose closing balance is not the sum of the entries open that day: it is not printed then (STM-06)."""
    open_now: dict[str, int] = defaultdict(int)
    for item in items:
        open_now[item.currency] += item.remaining
    closing = {s.currency: s.closing for s in made.sections}
    return tuple(error("STM-06-differs", customer=customer, closing=Money(closing.get(currency, 0), currency),
                       open=Money(open_now.get(currency, 0), currency))
                 for currency in sorted(closing.keys() | open_now.keys())
                 if closing.get(currency, 0) != open_now.get(currency, 0))


def next_first_day(made: Statement) -> date:
    """From which day the next statement goes on, so that its opening balance is this one's closing balance (STM-02)."""
    return made.last + ONE_DAY
