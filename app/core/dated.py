"""Values that hold from a day until the next one begins: rates, limits, law tables."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Generic, TypeVar

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Stretch(Generic[T]):
    """A value with its first and last day, both included."""

    first: date
    last: date
    value: T

    @property
    def days(self) -> int:
        """How many days it holds."""
        return (self.last - self.first).days + 1


class Dated(Generic[T]):
    """Values by the day from which they hold; of two that begin on one day the later in the list wins."""

    def __init__(self, values: Iterable[tuple[date, T]]) -> None:
        ordered = dict(sorted(values, key=lambda pair: pair[0]))
        self._days, self._values = list(ordered), list(ordered.values())

    def on(self, day: date) -> T | None:
        """The value that holds on `day`; None before the first."""
        place = bisect_right(self._days, day)
        return self._values[place - 1] if place else None

    def since(self, day: date) -> date | None:
        """From which day the value of `day` holds."""
        place = bisect_right(self._days, day)
        return self._days[place - 1] if place else None

    def stretches(self, first: date, last: date) -> Iterator[Stretch[T]]:
        """The values that hold between two days (both included), cut to them; days before the first value are left out."""
        place = max(bisect_right(self._days, first) - 1, 0)
        for n in range(place, bisect_left(self._days, last + timedelta(1))):
            begin = max(first, self._days[n])
            end = min(last, self._days[n + 1] - timedelta(1)) if n + 1 < len(self._days) else last
            if begin <= end:
                yield Stretch(begin, end, self._values[n])
