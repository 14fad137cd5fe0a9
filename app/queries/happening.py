"""A line of the timeline of a customer (COL-15)."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any


@dataclass(frozen=True, slots=True)
class Happening:
    """A line of the timeline. `what` says which sentence, `values` fill it; `target` is the row to open."""

    at: datetime
    kind: str
    what: str
    values: tuple[Any, ...]
    user: str = ""
    target: tuple[str, int] | None = None

    @property
    def on(self) -> date:
        """The day."""
        return self.at.date()
