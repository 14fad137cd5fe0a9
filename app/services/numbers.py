"""What draws numbers while it is written: a series that gives none ends the verb with its problem, nothing is posted."""

from collections.abc import Callable
from datetime import date
from typing import TypeVar

from app.core.problems import Outcome, Problem
from app.services.desk import Desk
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


def ahead(desk: Desk, purpose: str, day: date, count: int) -> tuple[str, str] | None:
    """The first and last number a batch of `count` documents would get on a day; drawn and given up again (WIN-23).

    None where the series gives none: issuing says why.
    """
    with desk.writing("numbers.ahead") as unit:
        unit.abandon()
        try:
            drawn = numbering.draw_many(unit.session, desk.company_id, purpose, day, count)
        except numbering.NoNumberError:
            return None
        return drawn[0].number, drawn[-1].number
