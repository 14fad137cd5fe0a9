"""What an evaluator of the close is asked and what it gives back (CLS-030, 040)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from sqlalchemy.orm import Session

from app.core.facts import Ref
from app.core.problems import Problem
from app.services.desk import Desk


@dataclass(frozen=True, slots=True)
class Look:
    """The question: which company, from which day to which; `period_ids` are the periods, `parameters` those of the task."""

    session: Session
    desk: Desk
    start: date
    end: date
    period_ids: tuple[int, ...] = ()
    parameters: Mapping[str, Any] = field(default_factory=dict)

    @property
    def company_id(self) -> int:
        """Whose."""
        return self.desk.company_id

    def number(self, name: str, otherwise: int) -> int:
        """A parameter that is a whole number."""
        value = self.parameters.get(name, otherwise)
        return value if isinstance(value, int) else otherwise


@dataclass(frozen=True, slots=True)
class Item:
    """Something outstanding: `key` is stable and names its row, `amount` in accounting minor units, `reason` why it waits."""

    key: str
    number: str
    on: date | None = None
    amount: int | None = None
    customer_id: int | None = None
    user_id: int | None = None
    reason: Problem | None = None
    kind: str = ""
    ref: Ref | None = None


@dataclass(frozen=True, slots=True)
class Found:
    """What a task came to. `applies` False = not applicable; `notes` are told beside it and counted nowhere.

    `amount` None = it has no meaningful amount; `deadline` = the legal day, where there is one (CLS-065).
    """

    items: Sequence[Item] = ()
    applies: bool = True
    amount: int | None = None
    note: Problem | None = None
    left_out: Sequence[Item] = ()
    deadline: date | None = None

    @property
    def keys(self) -> tuple[str, ...]:
        """Their keys, sorted, each once."""
        return tuple(sorted({item.key for item in self.items}))


NOT_APPLICABLE = Found(applies=False)


def summed(items: Sequence[Item], **more: Any) -> Found:
    """A finding whose amount is the sum of what its items come to."""
    return Found(items, amount=sum(item.amount or 0 for item in items), **more)


@dataclass(frozen=True, slots=True)
class Evaluated:
    """A finding with the moment it was made, or what went wrong instead; `last_by_id` did the newest work behind it."""

    found: Found
    at: datetime
    running: bool = False
    failed: str = ""
    last_by_id: int | None = None
