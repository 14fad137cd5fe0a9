"""Which day it is for fields: today of the open file's clock, and the work date, when a window has set them (L10N-038)."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date


@dataclass
class _Clock:
    today: Callable[[], date] | None = None


_clock = _Clock()


def use(today: Callable[[], date] | None) -> None:
    """The clock of the file that is open now; None = the computer's."""
    _clock.today = today


def today() -> date:
    """The real day, whatever the work date is."""
    return _clock.today() if _clock.today is not None else date.today()
