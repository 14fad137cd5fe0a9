"""The close as a job of the day: schedules that are wanted are made, open ones evaluated (CLS-022, job CLO)."""

from dataclasses import dataclass

from app.core.problems import Outcome
from app.services import reopening
from app.services.closing import checklist, schedules
from app.services.closing.evaluating import Steps
from app.services.desk import Desk


@dataclass(frozen=True, slots=True)
class _Part:
    """One schedule of several: each of its tasks is a chance to stop."""

    whole: Steps
    before: int
    schedules: int

    def step(self, done: int, of: int) -> None:
        """So many tasks of this schedule are looked at."""
        self.whole.step(self.before * of + done, self.schedules * of)


def run(desk: Desk, progress: Steps | None = None) -> Outcome[int]:
    """Make and evaluate; a second time changes nothing but the moment of the evaluation. Gives how many were looked at."""
    reopening.relock_due(desk)
    schedules.ensure(desk)
    opened = [head.id for head in schedules.heads(desk) if not head.locked]
    for n, schedule_id in enumerate(opened):
        checklist.evaluate(desk, schedule_id, progress=_Part(progress, n, len(opened)) if progress is not None else None)
    return Outcome(len(opened))
