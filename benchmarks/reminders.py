"""The reminder proposal over everything that is open."""

from app.services import reminders
from app.services.reminder_facts import RunOptions
from benchmarks import Measured, Size, best, company, promise


@promise("reminder proposal over all open entries", seconds=10, rate=20_000)
def proposal(size: Size) -> Measured:
    """What a run over all customers would make; nothing is written."""
    desk = company.desk(size)
    options = RunOptions(document_date=company.TODAY)
    ours = best(lambda: reminders.propose(desk, options), times=2)
    desk.file.close()
    return Measured(ours, things=size.open_entries)
