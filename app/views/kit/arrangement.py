"""Which columns a table shows, in which order and how wide: as supplied, or as one user arranged them (CLW-002)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from app.queries.listing import Column

LEAST, MOST, STEP = 36, 900, 10


@dataclass(frozen=True, slots=True)
class Place:
    """A column's place: shown or not, and its width in pixels (0 = as wide as its contents want)."""

    name: str
    shown: bool = True
    width: int = 0


Arrangement = tuple[Place, ...]


def supplied(columns: Sequence[Column], first: Sequence[str] = ()) -> Arrangement:
    """The columns as the program supplies them; the `first` ones lead, for screens too narrow for all."""
    leading = {name: place for place, name in enumerate(first)}
    ordered = sorted(columns, key=lambda c: leading.get(c.name, len(leading)))
    return tuple(Place(c.name, not c.hidden) for c in ordered)


def can_choose(column: Column) -> bool:
    """Is it a column that people may show or hide? What only serves the search has no title."""
    return bool(column.title) or not column.hidden


def to_json(arrangement: Arrangement) -> list[list[Any]]:
    """For the company file."""
    return [[p.name, p.shown, p.width] for p in arrangement]


def from_json(kept: Any, columns: Sequence[Column], first: Sequence[str] = ()) -> Arrangement:
    """What was kept, as far as it still fits: columns that are gone are dropped, new ones come at their place as supplied."""
    known = {c.name: c for c in columns}
    found: list[Place] = []
    for each in kept if isinstance(kept, list) else ():
        match each:
            case [str(name), bool(shown), int(width)] if name in known and all(p.name != name for p in found):
                found.append(Place(name, shown, 0 if width == 0 else min(max(width, LEAST), MOST)))
    for at, place in enumerate(supplied(columns, first)):
        if all(p.name != place.name for p in found):
            found.insert(min(at, len(found)), place)
    return tuple(found) if any(p.shown for p in found) else supplied(columns, first)


def changed(arrangement: Arrangement, name: str, **more: Any) -> Arrangement:
    """With another width or visibility for one column; the last shown column is never hidden."""
    new = tuple(replace(p, **more) if p.name == name else p for p in arrangement)
    return new if any(p.shown for p in new) else arrangement


def moved(arrangement: Arrangement, name: str, step: int) -> Arrangement:
    """With one column so many places further right; at the edge it stays."""
    places = list(arrangement)
    at = next(n for n, p in enumerate(places) if p.name == name)
    to = min(max(at + step, 0), len(places) - 1)
    places.insert(to, places.pop(at))
    return tuple(places)


def in_order(arrangement: Arrangement, shown: Sequence[str]) -> Arrangement:
    """With the shown columns in another order; hidden ones stay where they were."""
    by_name: Mapping[str, Place] = {p.name: p for p in arrangement}
    waiting = iter(shown)
    return tuple(by_name[next(waiting)] if p.shown else p for p in arrangement)
