"""Match letters: which entries were settled with one another, as the accountant's files tell it (EXP 5.6, fields 14 and 15)."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from string import ascii_uppercase


@dataclass(frozen=True, slots=True)
class Pair:
    """A standing pair of a settlement: the entries that met, and when."""

    id: int
    debit: int
    credit: int
    day: date


@dataclass(frozen=True, slots=True)
class Match:
    """The letters of a group of entries, and the day it was complete; None = something of it is still open."""

    letters: str
    day: date | None


def letters(number: int) -> str:
    """1 = `AA`, 2 = `AB`, 27 = `BA`, 677 = `BAA`: no number shares its letters with another one."""
    rest, found = number - 1, ""
    while rest or len(found) < 2:
        rest, last = divmod(rest, 26)
        found = ascii_uppercase[last] + found
    return found


def matches(pairs: Iterable[Pair], open_entries: Iterable[int]) -> Mapping[int, Match]:
    """The match of each entry. The letters are those of the oldest pair of the group, so that they never change later."""
    still_open = set(open_entries)
    found: dict[int, Match] = {}
    for entries, group in _groups(list(pairs)):
        day = None if entries & still_open else max(p.day for p in group)
        match = Match(letters(min(p.id for p in group)), day)
        found.update(dict.fromkeys(entries, match))
    return found


def _groups(pairs: list[Pair]) -> list[tuple[set[int], list[Pair]]]:
    """Entries that hang together through pairs, with those pairs."""
    leader: dict[int, int] = {}

    def lead(entry: int) -> int:
        root = entry
        while leader.setdefault(root, root) != root:
            root = leader[root]
        while leader[entry] != root:
            leader[entry], entry = root, leader[entry]
        return root

    for pair in pairs:
        leader[lead(pair.debit)] = lead(pair.credit)
    groups: dict[int, tuple[set[int], list[Pair]]] = defaultdict(lambda: (set(), []))
    for pair in pairs:
        entries, held = groups[lead(pair.debit)]
        entries.update((pair.debit, pair.credit))
        held.append(pair)
    return list(groups.values())
