"""Which items, pairs and sums of anybody come to an amount: the search by amount of journals and statements (BNK-35, PAY-13)."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from datetime import date
from itertools import combinations
from typing import NamedTuple

from app.rules.matching.amounts import Paid, order, ways
from app.rules.matching.index import Index
from app.rules.matching.sums import MOST_ITEMS, OLDEST
from app.rules.matching.things import Item, Parameters, Source

MOST = 50
_MOST_OF_ONE = 20
"""Answers of one customer; so many sums of hers tell nothing."""


class Found(NamedTuple):
    """Items of one customer; `difference` = how much less they come to than was looked for, in minor units."""

    customer_id: int | None
    paid: tuple[Paid, ...]
    difference: int


def by_amount(index: Index, amount: int, currency: str, day: date, *, tolerance: int = 0, parameters: Parameters | None = None,
              customer_id: int | None = None) -> tuple[Found, ...]:
    """At most 50 answers, the nearest first, then those of fewer items, then what is due first (BNK-35).

    `amount` and `tolerance` in minor units, `amount` signed as a bank line; sums only within one customer. `customer_id` looks at
    one customer alone.
    """
    known = parameters or Parameters()
    whose = [customer_id] if customer_id is not None else list(index.by_customer)
    found = [hit for c in whose for hit in _of_customer(index, c, amount, currency, day, tolerance, known)]
    return tuple(sorted(found, key=_rank)[:MOST])


def _rank(found: Found) -> tuple[int, int, tuple[object, ...]]:
    return abs(found.difference), len(found.paid), tuple(order(p.item) for p in found.paid)


def _of_customer(index: Index, customer_id: int, amount: int, currency: str, day: date, tolerance: int,
                 parameters: Parameters) -> list[Found]:
    """One customer's items, pairs and sums; nothing where even all of them together are not enough."""
    sign = 1 if amount > 0 else -1
    wanted = abs(amount)
    items = index.by_customer.get(customer_id, [])
    if sum(sign * i.amount for i in items if sign * i.amount > 0) < wanted - tolerance:
        return []
    own = [i for i in index.of_customer(customer_id) if i.currency == currency and i.source is not Source.PAYMENT]
    flat = [Paid(item, way.cash, way.discount, way.late) for item in own for way in ways(item, sign, day, parameters)]
    found: list[Found] = []
    seen: set[tuple[int, ...]] = set()
    for few in _sums(flat, wanted, tolerance):
        key = tuple(p.item.id for p in few)
        if key not in seen:
            seen.add(key)
            found.append(Found(customer_id, few, wanted - sum(p.cash for p in few)))
    return sorted(found, key=_rank)[:_MOST_OF_ONE]


def _sums(flat: Sequence[Paid], wanted: int, tolerance: int) -> Iterator[tuple[Paid, ...]]:
    """Single items, then pairs and up to five among the thirty oldest, the last two looked up by what is missing."""
    low, high = wanted - tolerance, wanted + tolerance
    for one in flat:
        if low <= one.cash <= high:
            yield (one,)
    oldest = _oldest(flat)
    pairs = sorted((a.cash + b.cash, n, m) for (n, a), (m, b) in combinations(enumerate(oldest), 2) if a.item != b.item)
    totals = [total for total, _n, _m in pairs]
    for count in range(MOST_ITEMS - 1):
        for head in combinations(range(len(oldest)), count):
            rest = sum(oldest[n].cash for n in head)
            last = head[-1] if head else -1
            for place in range(bisect_left(totals, low - rest), bisect_right(totals, high - rest)):
                _total, n, m = pairs[place]
                few = tuple(oldest[k] for k in (*head, n, m))
                if n > last and len({p.item.key for p in few}) == len(few):
                    yield few


def _oldest(flat: Sequence[Paid]) -> list[Paid]:
    """The ways to pay the thirty oldest items."""
    items: dict[object, Item] = {}
    for paid in flat:
        items.setdefault(paid.item.key, paid.item)
    kept = set(list(items)[:OLDEST])
    return [paid for paid in flat if paid.item.key in kept]
