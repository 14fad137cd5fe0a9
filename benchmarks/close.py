"""All tasks of a month's close evaluated over 50,000 open documents (CLS-035)."""

from datetime import date

from app.rules.closing.catalogue import Kind
from app.services.closing import checklist, schedules
from app.services.desk import Desk
from benchmarks import FULL, Measured, Size, best, company, promise

OPEN = 50_000
"""So many open documents the promise is about."""


@promise("close: all tasks of a month evaluated", seconds=3)
def evaluation(size: Size) -> Measured:
    """The full evaluation, as the window does it when it opens."""
    part = Size(size.customers // 4, size.entries // 4, OPEN) if size == FULL else size
    desk = company.desk(part)
    schedule = _schedule(desk)
    ours = best(lambda: checklist.evaluate(desk, schedule), times=2)
    desk.file.close()
    return Measured(ours, things=part.open_entries)


def _schedule(desk: Desk) -> int:
    """The schedule of the last whole month, made where it is not there."""
    name = f"{date(company.TODAY.year, company.TODAY.month - 1, 1):%Y-%m}"
    there = next((head.id for head in schedules.heads(desk) if head.name == name), None)
    if there is not None:
        return there
    period = next(key for key, found in schedules.candidates(desk, Kind.MONTH) if found == name)
    made = schedules.create(desk, period, Kind.MONTH)
    assert made.value is not None, made.problems
    return made.value
