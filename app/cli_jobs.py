"""Batch jobs from the command line: what is due, one by its code, or how they stand (JOB-002)."""

import argparse
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass

from app import i18n
from app.core.clock import Clock
from app.core.problems import Outcome, Problem, error
from app.core.words import N_, declare
from app.i18n import _
from app.jobs.scheduler import Scheduler
from app.services.desk import Desk
from app.services.jobs import definitions, looking, starting
from app.services.jobs.definitions import Definition
from app.services.jobs.running import Ran
from app.services.jobs.starting import With
from app.settings import ProgramSettings

DONE, REFUSED = 0, 1
declare({"CLI-job": N_("There is no job {code}. Use --status to see them all.")})


@dataclass(frozen=True, slots=True)
class Jobs:
    """The command, with what the command line brings: a desk at the file, a voice for scripts, and one for problems."""

    desk: Callable[..., AbstractContextManager[Desk | None]]
    say: Callable[[str], None]
    refuse: Callable[[Sequence[Problem]], int]

    def add(self, add: Callable[..., argparse.ArgumentParser]) -> None:
        """Name it and its options."""
        command = add("jobs", _("run the batch jobs that are due, or one by its code"), self.run)
        command.add_argument("code", nargs="?", metavar="CODE", help=_("this job, due or not, such as BAL"))
        command.add_argument("--status", action="store_true", help=_("only say how each job stands and when it starts next"))
        command.add_argument("--clock-is-right", action="store_true",
                             help=_("run them although the clock was set back or leapt ahead"))

    def run(self, options: argparse.Namespace, clock: Clock) -> int:
        """One line per job: its code, state, what was done, left out and failed; each failure on standard error."""
        with self.desk(options, clock) as desk:
            if desk is None:
                return REFUSED
            definitions.ensure(desk)
            if options.status:
                return self._status(desk)
            if options.code:
                return self._one(desk, options.code)
            return self._due(desk, trusted=options.clock_is_right)

    def _due(self, desk: Desk, *, trusted: bool) -> int:
        scheduler = Scheduler(desk, With(ProgramSettings()))
        if trusted:
            scheduler.watch.trust()
        try:
            ran = scheduler.run_all()
            if scheduler.jump is not None:
                return self.refuse((scheduler.jump,))
            if scheduler.elsewhere:
                return self.refuse((error("JOB-003-jobs", desk=scheduler.elsewhere),))
        finally:
            scheduler.stop()
        if not ran:
            self.say(_("Nothing is due today."))
        return max([self._told(work.definition, outcome) for work, outcome in ran], default=DONE)

    def _one(self, desk: Desk, code: str) -> int:
        found = definitions.by_code(desk, code.upper()) or definitions.by_code(desk, code)
        if found is None:
            return self.refuse((error("CLI-job", code=code),))
        return self._told(found, starting.run(desk, found.id, None, With(ProgramSettings())))

    def _told(self, found: Definition, outcome: Outcome[Ran]) -> int:
        """A line for the job; the exit code says whether everything went well."""
        if outcome.value is None:
            return self.refuse(outcome.problems)
        ran = outcome.value
        self.say(f"{found.name}: {ran.state}, " + i18n.filled(_("{done} done, {left} left out, {failed} failed"), done=ran.done,
                                                            left=ran.left_out, failed=ran.failed))
        for problem in ran.told:
            self.say("  " + i18n.problem_text(problem, i18n.language(), i18n.region()))
        return self.refuse(ran.problems) if ran.problems else DONE

    def _status(self, desk: Desk) -> int:
        """A line per job with tabs: code, status, last business date, next start, how many failed runs nobody acknowledged."""
        for one in looking.shown(desk):
            day = one.last.day.isoformat() if one.last is not None else ""
            starts = i18n.moment(one.next, i18n.region()) if one.next is not None else ""
            self.say("\t".join((one.definition.name, one.status, day, starts, str(len(one.unseen)))))
        return DONE
