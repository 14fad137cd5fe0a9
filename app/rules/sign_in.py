"""How long somebody waits after wrong passwords: five are free, then a minute that doubles to a quarter of an hour (AUD-015)."""

from dataclasses import dataclass
from datetime import datetime, timedelta

FREE = 5
"""Wrong passwords in a row after which the waiting begins."""
FIRST, LONGEST = timedelta(minutes=1), timedelta(minutes=15)


@dataclass(frozen=True, slots=True)
class Tries:
    """Wrong passwords in a row of one person, and the moment from which the next one is heard."""

    wrong: int = 0
    until: datetime | None = None


def delay_after(wrong: int) -> timedelta:
    """How long the next try waits after so many wrong ones in a row: 0 below five, then 1, 2, 4, 8, 15, 15 … minutes."""
    return timedelta() if wrong < FREE else min(FIRST * 2 ** min(wrong - FREE, 4), LONGEST)


def after_wrong(tries: Tries, now: datetime) -> Tries:
    """One more wrong password."""
    wrong = tries.wrong + 1
    delay = delay_after(wrong)
    return Tries(wrong, now + delay if delay else None)


def waits_until(tries: Tries, now: datetime) -> datetime | None:
    """When the next password is heard; None = now.

    A clock that was set back keeps nobody out for longer than the longest delay: the moment counts anew from now.
    """
    if tries.until is None or tries.until <= now:
        return None
    return min(tries.until, now + LONGEST)
