"""The one scheduler of the program: it finds what starts next and does it; windows and the command line drive it (JOB-002)."""

from collections.abc import Callable
from dataclasses import dataclass, field

from app.core.problems import Outcome, Problem
from app.services import automation
from app.services.automation import lease
from app.services.desk import Desk
from app.services.jobs import definitions, due, starting
from app.services.jobs.definitions import Definition
from app.services.jobs.due import Due
from app.services.jobs.running import Ran
from app.services.jobs.starting import With
from app.services.jobs.watch import Heart, Watch

PASSING = frozenset({"JOB-003-jobs", "JOB-003-elsewhere", "JOB-018-busy", "JOB-022-going"})
"""Refusals that another look may find gone."""


def _never(_found: Definition) -> bool:
    return False


@dataclass
class Scheduler:
    """Decides for one open file; it knows no window.

    `beside` = the program's settings; `leave` = jobs that have to wait now, for example because somebody works on what they
    would change. `left` = definitions that could not start and wait for the next start, `asking` = jobs with so many missed
    days that somebody decides, `elsewhere` = the computer whose program runs the jobs instead.
    """

    desk: Desk
    beside: With = field(default_factory=With)
    leave: Callable[[Definition], bool] = _never
    left: set[int] = field(default_factory=set)
    asking: dict[str, int] = field(default_factory=dict)
    elsewhere: str = ""

    def __post_init__(self) -> None:
        self.watch, self._heart, self._begun = Watch(self.desk), Heart(self.desk), False

    @property
    def jump(self) -> Problem | None:
        """Why nothing starts by itself: the clock leapt and nobody said that it is right (JOB-019)."""
        return self.watch.jump

    def look(self) -> Due | None:
        """The run to start now: none while the clock leapt or another program at the database runs the jobs."""
        if self.desk.file.read_only is not None:
            return None
        if not self._begun:
            self._begun = True
            definitions.ensure(self.desk)
            self._heart.begin()
        if self.watch.leapt() is not None:
            return None
        self.elsewhere = lease.elsewhere(self.desk)
        if self.elsewhere:
            return None
        automation.interrupt(self.desk)
        found = due.look(self.desk, self.beside.own, lambda d: d.id in self.left or self.leave(d))
        self.asking = dict(found.asking)
        return found.due

    def run(self, work: Due, beside: With | None = None) -> Outcome[Ran]:
        """Do it; a job that something of its own speaks against is left until the next start of the program."""
        outcome = starting.run(self.desk, work.definition.id, work.run_id, beside or self.beside)
        if outcome.value is None and any(p.code not in PASSING for p in outcome.problems):
            self.left.add(work.definition.id)
        return outcome

    def run_all(self, beside: With | None = None) -> list[tuple[Due, Outcome[Ran]]]:
        """Everything that is due, one after the other, for a start without a window (JOB-002)."""
        done: list[tuple[Due, Outcome[Ran]]] = []
        while (work := self.look()) is not None:
            outcome = self.run(work, beside)
            done.append((work, outcome))
            if outcome.value is None:
                self.left.add(work.definition.id)
        return done

    def stop(self) -> None:
        """The file is being closed."""
        self._heart.stop()
