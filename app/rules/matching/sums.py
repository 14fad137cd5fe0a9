"""Which few items of a customer make an amount exactly: every subset of up to five of the thirty oldest is looked at (BNK-25)."""

from collections.abc import Iterator, Sequence
from itertools import combinations
from typing import NamedTuple

from app.rules.matching.amounts import Way

OLDEST = 30
MOST_ITEMS = 5

Chosen = tuple[tuple[int, Way], ...]
"""Positions of items with the way each is paid, in due-date order."""


class Sum(NamedTuple):
    """The items that make the amount, the fewest and then the oldest first; `unique` = no other items do."""

    chosen: Chosen
    unique: bool


def subset(choices: Sequence[tuple[Way, ...]], wanted: int) -> Sum | None:
    """Two to five of the first thirty items, each in one of its ways, whose cash is exactly `wanted` minor units.

    The search ends by itself: three items are tried, the other two are looked up by what is missing. That is at most 4,526
    look-ups where no item has a discount: the 0.2 s of a line are never reached and no clock decides what is found.
    """
    flat = [(n, way) for n, options in enumerate(choices[:OLDEST]) for way in options]
    pairs = _pairs(flat)
    found = _found(flat, pairs, wanted)
    first = next(found, None)
    if first is None:
        return None
    places = [n for n, _way in first]
    return Sum(first, all([n for n, _way in other] == places for other in found))


def _pairs(flat: Sequence[tuple[int, Way]]) -> dict[int, list[tuple[int, int]]]:
    """Two different items by their sum, as positions in `flat`."""
    found: dict[int, list[tuple[int, int]]] = {}
    for a, (n, way) in enumerate(flat):
        for b in range(a + 1, len(flat)):
            if flat[b][0] != n:
                found.setdefault(way.cash + flat[b][1].cash, []).append((a, b))
    return found


def _found(flat: Sequence[tuple[int, Way]], pairs: dict[int, list[tuple[int, int]]], wanted: int) -> Iterator[Chosen]:
    """Every subset that makes the amount: the fewest items first, among them the oldest."""
    cash = [way.cash for _n, way in flat]
    for first in range(MOST_ITEMS - 1):
        for head in combinations(range(len(flat)), first):
            rest = wanted
            for n in head:
                rest -= cash[n]
            ending = pairs.get(rest)
            if ending is None:
                continue
            if len({flat[n][0] for n in head}) < first:
                continue
            last = flat[head[-1]][0] if head else -1
            for a, b in ending:
                if flat[a][0] > last:
                    yield tuple(flat[n] for n in (*head, a, b))
