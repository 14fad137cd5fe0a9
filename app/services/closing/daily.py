"""The close as a job of the day: schedules that are wanted are made, open ones evaluated (CLS-022, job CLO)."""

from app.core.problems import Outcome
from app.services import reopening
from app.services.closing import checklist, schedules
from app.services.closing.evaluating import Steps
from app.services.desk import Desk


def run(desk: Desk, progress: Steps | None = None) -> Outcome[int]:
    """Make and evaluate; a second time changes nothing but the moment of the evaluation. Gives how many were looked at."""
    reopening.relock_due(desk)
    schedules.ensure(desk)
    opened = [head.id for head in schedules.heads(desk) if not head.locked]
    for n, schedule_id in enumerate(opened):
        if progress is not None:
            progress.step(n, len(opened))
        checklist.evaluate(desk, schedule_id)
    return Outcome(len(opened))
