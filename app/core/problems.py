"""Problems are values: what a user can mend comes back as a complete list, never as an exception (promise 6)."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Generic, TypeVar

from app.core.facts import Ref, Saw

T = TypeVar("T")


class Weight(StrEnum):
    """`error` refuses; `warning` lets her go on after one confirm; `information` is only told."""

    ERROR = "error"
    WARNING = "warning"
    INFORMATION = "information"


@dataclass(frozen=True, slots=True)
class WayOut:
    """A button under a message: the id of an action of the program and the row it is about."""

    action: str
    target: Ref | None = None


USE_DATE = "posting_date.use"
"""The way out that takes another posting date; its target is `("day", proleptic ordinal)` (CLS-014)."""


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong, in facts.

    `code` is declared with its English template by `core.words.declare`; `saw` fills the template's placeholders;
    `field` names the field of the form, `row` the line number (0-based) of a list or file; `key` is the stable key
    under which a confirmed warning is remembered (warnings only).
    """

    code: str
    saw: Mapping[str, Saw] = field(default_factory=dict)
    weight: Weight = Weight.ERROR
    field: str | None = None
    row: int | None = None
    ways_out: tuple[WayOut, ...] = ()
    key: str | None = None
    refs: tuple[Ref, ...] = ()


def error(code: str, /, *, at: str | None = None, row: int | None = None, ways_out: tuple[WayOut, ...] = (),
          **saw: Saw) -> Problem:
    """A problem that refuses; `saw` as keywords."""
    return Problem(code, saw, field=at, row=row, ways_out=ways_out)


def warning(code: str, /, *, key: str, at: str | None = None, row: int | None = None,
            ways_out: tuple[WayOut, ...] = (), **saw: Saw) -> Problem:
    """A problem she may confirm; `key` is what the confirmation is remembered under."""
    return Problem(code, saw, Weight.WARNING, at, row, ways_out, key)


def information(code: str, /, *, at: str | None = None, row: int | None = None, **saw: Saw) -> Problem:
    """Something only told."""
    return Problem(code, saw, Weight.INFORMATION, at, row)


def errors(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """Those that refuse."""
    return tuple(p for p in problems if p.weight is Weight.ERROR)


def standing(problems: Iterable[Problem], confirmed: frozenset[str] = frozenset()) -> tuple[Problem, ...]:
    """Those that still stop the action once the keys in `confirmed` were accepted: errors and unconfirmed warnings."""
    return tuple(p for p in problems if p.weight is Weight.ERROR
                 or (p.weight is Weight.WARNING and p.key not in confirmed))


@dataclass(frozen=True, slots=True)
class Outcome(Generic[T]):
    """What a service gives back: a value, or the problems that stopped it (nothing was written then).

    With a value, `problems` holds what was confirmed or only told.
    """

    value: T | None = None
    problems: tuple[Problem, ...] = ()

    @property
    def done(self) -> bool:
        """Did it happen?"""
        return self.value is not None
