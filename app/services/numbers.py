"""What draws numbers while it is written: a series that gives none ends the verb with its problem, nothing is posted."""

from collections.abc import Callable
from typing import TypeVar

from app.core.problems import Outcome, Problem
from app.storage import numbering
from app.storage.unit_of_work import UnitOfWork

T = TypeVar("T")


def numbered(uow: UnitOfWork, work: Callable[[], T], told: tuple[Problem, ...] = ()) -> Outcome[T]:
    """Write what takes numbers; `told` = what was confirmed or only told before.

    Posting may take more numbers than anybody could check beforehand: commission follows a settlement, a batch has many
    vouchers. When a series gives none in the middle, the whole unit is given up and the problem names it (MST-025, PST-001).
    """
    try:
        return Outcome(work(), told)
    except numbering.NoNumberError as full:
        uow.abandon()
        return Outcome(None, (*told, full.problem))
