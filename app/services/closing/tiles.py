"""The figures of the close on the home window: tasks, deadline, jobs, backup, rates, EU lines (8.2)."""

from dataclasses import dataclass
from datetime import date

from app.queries import jobs, revaluation
from app.services.closing import checklist, schedules
from app.services.desk import Desk
from app.services.eu_sales import home
from app.storage.backup import newest_record


@dataclass(frozen=True, slots=True)
class Tiles:
    """Numbers of tasks, runs, currencies and lines; `backup_days` since the newest verified backup, None = there is none."""

    overdue: int
    deadline: date | None
    nearness: str
    failed: int
    backup_days: int | None
    missing: tuple[str, ...]
    unreported: int


def figures(desk: Desk) -> Tiles:
    """What the tiles say now, from stored evaluations: nothing is measured anew for them."""
    opened = [head.id for head in schedules.heads(desk) if not head.locked]
    lists = (checklist.checklist(desk, key) for key in opened)
    overdue = sum(shown.tiles.overdue for shown in lists if shown is not None)
    with desk.reading() as session:
        esl, newest = home.tile(session, desk), newest_record(session)
        age = (desk.clock.now() - newest.made_at).days if newest is not None else None
        return Tiles(overdue, esl.deadline, esl.nearness.value, jobs.failed(session, desk.company_id), age,
                     revaluation.missing_rates(session, desk.company_id, desk.today), esl.unreported)
