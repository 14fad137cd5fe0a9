"""Where *today* and *now* come from, so that a test or a trial run can set them."""

from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Protocol


class Clock(Protocol):
    """Gives the day at the user's desk and the moment in UTC."""

    def today(self) -> date: ...

    def now(self) -> datetime: ...


class SystemClock:
    """The computer's own clock."""

    def today(self) -> date:
        """The local calendar day."""
        return datetime.now().astimezone().date()

    def now(self) -> datetime:
        """The moment, UTC, to the microsecond."""
        return datetime.now(UTC)


@dataclass
class FixedClock:
    """A clock that stands still until it is told otherwise."""

    moment: datetime

    @classmethod
    def on(cls, day: date) -> "FixedClock":
        """Noon UTC of `day`."""
        return cls(datetime(day.year, day.month, day.day, 12, tzinfo=UTC))

    def today(self) -> date:
        """The day of the set moment."""
        return self.moment.date()

    def now(self) -> datetime:
        """The set moment."""
        return self.moment
