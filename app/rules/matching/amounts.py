"""What items may be paid with on a day: gross, less discount, within tolerance; alone, together or in part (BNK-24, TOL-03)."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import NamedTuple

from app.rules.matching.things import Item, LateDiscount, Parameters

MOST_TOGETHER = 10
"""Items of which each may be paid gross or net; more are all paid the one way or all the other."""


class Sought(NamedTuple):
    """What a line may have paid: positive minor units; `charges` = what the bank kept of it; `foreign` = as it was instructed."""

    amount: int
    currency: str
    charges: int = 0
    foreign: bool = False


class Way(NamedTuple):
    """One way to pay an item: cash and discount, signed by the direction of the line; `late` = by grace (TOL-11)."""

    cash: int
    discount: int = 0
    late: bool = False


class Paid(NamedTuple):
    """An item with what it gets: `closes` is false where a rest stays open; `rest` is that rest."""

    item: Item
    cash: int
    discount: int = 0
    late: bool = False
    closes: bool = True
    rest: int = 0


class Fit(NamedTuple):
    """Items whose amounts come to what was sought; `difference` = how much more was paid, within the tolerance."""

    paid: tuple[Paid, ...]
    difference: int = 0

    @property
    def discount(self) -> int:
        """All discounts together."""
        return sum(p.discount for p in self.paid)


def ways(item: Item, sign: int, day: date, parameters: Parameters) -> tuple[Way, ...]:
    """The ways to close an item on `day`: less its discount, less a late one, gross; `sign` +1 for a receipt."""
    gross = sign * item.amount
    if not item.discounts:
        return (Way(gross),)
    found = next((d for d in item.discounts if day <= d.until), None)
    if found is not None:
        return (Way(gross - sign * found.amount, sign * found.amount), Way(gross))
    if parameters.late is not LateDiscount.OFF and item.late_until is not None and day <= item.late_until:
        late = sign * item.discounts[-1].amount
        return (Way(gross - late, late, True), Way(gross))
    return (Way(gross),)


def best_way(item: Item, sign: int, day: date, parameters: Parameters) -> Way:
    """How an item is closed when nobody says otherwise: less a discount that is still given, not a late one."""
    found = ways(item, sign, day, parameters)
    return found[-1] if found[0].late and parameters.late is not LateDiscount.AUTOMATIC else found[0]


def tolerance(item: Item, parameters: Parameters) -> int:
    """How far a payment of an item may be off, in minor units (TOL-01, 05)."""
    return max(item.tolerance, parameters.penny)


def fits_alone(item: Item, sought: Sought, sign: int, day: date, parameters: Parameters) -> Fit | None:
    """Is the amount one of the item's, exactly or within its tolerance? The exact one wins, then the nearest (BNK-24)."""
    if item.currency != sought.currency or sign * item.amount <= 0:
        return None
    open_ways = ways(item, sign, day, parameters)
    way = min(open_ways, key=lambda w: abs(sought.amount - w.cash))
    difference = sought.amount - way.cash
    if difference and parameters.unspecific and open_ways[0].cash < sought.amount < open_ways[-1].cash:
        reduced = open_ways[-1].cash - sought.amount
        return Fit((Paid(item, sought.amount, reduced, open_ways[0].late),))
    if abs(difference) > tolerance(item, parameters):
        return None
    return Fit((Paid(item, way.cash, way.discount, way.late),), difference)


def fits_together(items: Sequence[Item], sought: Sought, sign: int, day: date, parameters: Parameters) -> Fit | None:
    """Do all the items together come to the amount, each gross or net, exactly or within the sum of their tolerances (TOL-06)?"""
    if len(items) == 1:
        return fits_alone(items[0], sought, sign, day, parameters)
    if any(item.currency != sought.currency for item in items):
        return None
    choices = [ways(item, sign, day, parameters) for item in items]
    if len(items) <= MOST_TOGETHER:
        exact = _reached(choices, sought.amount)
    else:
        both = ([c[0] for c in choices], [c[-1] for c in choices])
        exact = next((c for c in both if sum(w.cash for w in c) == sought.amount), None)
    if exact is not None:
        return Fit(tuple(Paid(i, w.cash, w.discount, w.late) for i, w in zip(items, exact, strict=True)))
    spare = sum(tolerance(item, parameters) for item in items)
    for chosen in ([c[0] for c in choices], [c[-1] for c in choices]):
        difference = sought.amount - sum(w.cash for w in chosen)
        if difference and abs(difference) <= spare:
            return Fit(tuple(Paid(i, w.cash, w.discount, w.late) for i, w in zip(items, chosen, strict=True)), difference)
    return None


def _reached(choices: Sequence[tuple[Way, ...]], wanted: int) -> list[Way] | None:
    """One way per item so that the sum is `wanted`; discounts first."""
    sums: dict[int, list[Way]] = {0: []}
    for options in choices:
        following: dict[int, list[Way]] = {}
        for total, chosen in sums.items():
            for way in options:
                following.setdefault(total + way.cash, [*chosen, way])
        sums = following
    return sums.get(wanted)


def spread(items: Iterable[Item], sought: Sought, sign: int, day: date, parameters: Parameters) -> tuple[Paid, ...]:
    """An amount that does not fit, over items in settlement order: what reduces them first, then each as much as it needs until
    the amount is used up (SET-12). Items of another currency get nothing."""
    own = [item for item in items if item.currency == sought.currency]
    paid = [Paid(item, sign * item.amount) for item in own if sign * item.amount < 0]
    left = sought.amount - sum(p.cash for p in paid)
    if not any(sign * item.amount > 0 for item in own):
        return ()
    for item in own:
        if sign * item.amount < 0 or not left:
            continue
        way = best_way(item, sign, day, parameters)
        if left >= way.cash:
            paid.append(Paid(item, way.cash, way.discount, way.late))
        else:
            paid.append(Paid(item, left, closes=False, rest=sign * item.amount - left))
        left -= paid[-1].cash
    return tuple(paid)


def order(item: Item) -> tuple[date, int, date, str, str, int]:
    """Settlement order: due date, higher discount first, date, number (SET-21); the same whatever order items came in."""
    share = -(10_000 * item.discounts[0].amount // item.amount) if item.discounts and item.amount else 0
    return item.due, share, item.posted, item.number, item.source, item.id
