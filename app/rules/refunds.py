"""Which credits of a customer are given back, in how many refunds, and which are not and why (REF-01…03, 06)."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum


class Why(StrEnum):
    """Why a credit is not given back."""

    BLOCKED = "blocked"
    DISPUTED = "disputed"
    ON_HOLD = "on_hold"
    RESERVED = "reserved"
    YOUNG = "young"
    HELD = "held"
    DEBITS = "debits"
    MINIMUM = "minimum"


@dataclass(frozen=True, slots=True)
class OpenItem:
    """An open entry; `remaining` and `value` (accounting currency) in minor units, signed, negative = we owe the customer.

    `held` = marked by a journal line, a bank line or another refund (SET-06).
    """

    entry_id: int
    customer_id: int
    currency: str
    posting_date: date
    due_date: date
    remaining: int
    value: int
    blocked: bool = False
    disputed: bool = False
    on_hold: bool = False
    reserved: bool = False
    held: bool = False


@dataclass(frozen=True, slots=True)
class Wish:
    """How refunds are made (REF-02): debits netted first or not, one refund per customer or per credit.

    `minimum` by customer id, else `least`, in minor units of the accounting currency; `age` = days a credit must be old.
    """

    today: date
    with_debits: bool = False
    together: bool = True
    least: int = 0
    age: int = 0
    minimum: Mapping[int, int] | None = None

    def minimum_of(self, customer_id: int) -> int:
        """The least amount that is given back to a customer."""
        return (self.minimum or {}).get(customer_id, self.least)


@dataclass(frozen=True, slots=True)
class Planned:
    """A refund: its entries, credits and the debits they pay first; `amount` in minor units, positive."""

    customer_id: int
    currency: str
    amount: int
    entries: tuple[OpenItem, ...]

    @property
    def key(self) -> tuple[int, ...]:
        """What it is known by: the ids of its entries."""
        return tuple(i.entry_id for i in self.entries)


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A credit that is not given back, and why."""

    item: OpenItem
    why: Why


def plan(items: Iterable[OpenItem], wish: Wish) -> tuple[list[Planned], list[LeftOut]]:
    """The refunds that open entries lead to, by customer and currency, and every credit that is left out (REF-01…03)."""
    groups: dict[tuple[int, str], list[OpenItem]] = defaultdict(list)
    for item in sorted(items, key=lambda i: (i.due_date, i.entry_id)):
        groups[item.customer_id, item.currency].append(item)
    planned: list[Planned] = []
    left_out: list[LeftOut] = []
    for group in groups.values():
        reasons = {i.entry_id: why for i in group if i.remaining < 0 and (why := _barred(i, wish)) is not None}
        left_out += [LeftOut(i, reasons[i.entry_id]) for i in group if i.entry_id in reasons]
        credits = [i for i in group if i.remaining < 0 and i.entry_id not in reasons]
        debits = [i for i in group if i.remaining > 0]
        for made in _refunds(credits, debits, wish):
            (planned if isinstance(made, Planned) else left_out).append(made)  # type: ignore[arg-type]
    return planned, left_out


def _barred(item: OpenItem, wish: Wish) -> Why | None:
    """What keeps a credit from being given back, whatever else is open (REF-03)."""
    young = item.posting_date > wish.today - timedelta(wish.age)
    for why, holds in ((Why.BLOCKED, item.blocked), (Why.DISPUTED, item.disputed), (Why.ON_HOLD, item.on_hold),
                       (Why.RESERVED, item.reserved), (Why.HELD, item.held), (Why.YOUNG, young)):
        if holds:
            return why
    return None


def _refunds(credits: Sequence[OpenItem], debits: Sequence[OpenItem], wish: Wish) -> Iterator[Planned | LeftOut]:
    """The refunds of one customer and currency; a debit somebody else holds cannot be paid, so nothing is given back."""
    if not credits:
        return
    free = all(not (d.held or d.disputed or d.on_hold) for d in debits)
    net = sum(i.remaining for i in (*credits, *debits))
    if debits and not (wish.with_debits and free and net < 0):
        yield from (LeftOut(i, Why.DEBITS) for i in credits)
        return
    whole = [(*credits, *debits)] if debits or wish.together else [(i,) for i in credits]
    for entries in whole:
        if -sum(i.value for i in entries) < wish.minimum_of(credits[0].customer_id):
            yield from (LeftOut(i, Why.MINIMUM) for i in entries if i.remaining < 0)
        else:
            yield Planned(credits[0].customer_id, credits[0].currency, -sum(i.remaining for i in entries), entries)


def iban_stands(iban: str, known: Iterable[str], approved: bool) -> bool:
    """May money go to an IBAN: the customer's own, or approved by a second person (REF-06)?"""
    plain = _plain(iban)
    return bool(plain) and (approved or plain in {_plain(k) for k in known})


def _plain(iban: str) -> str:
    return "".join(iban.split()).upper()
