"""Jobs start by themselves while the program is open, and soon after it was opened: quietly, in the status bar (JOB-002, 020)."""

from collections.abc import Callable, Collection
from datetime import date
from threading import Event
from typing import Any

from PySide6.QtCore import QObject, QTimer
from shiboken6 import isValid

from app import i18n
from app.core.problems import Outcome, Problem
from app.i18n import _
from app.jobs.scheduler import Scheduler
from app.services.jobs.catalogue import CREDIT_TASKS, GROUPS
from app.services.jobs.definitions import Definition
from app.services.jobs.due import Due
from app.services.jobs.running import Ran
from app.services.jobs.starting import With
from app.services.strategies import due as strategies_due
from app.views.jobs import words
from app.views.kit.dialogs import Answer, ask
from app.views.kit.shell import Shell
from app.views.kit.tasks import Progress
from app.views.kit.waiting import wait_for
from app.views.setup.lock import Idle

FIRST, EVERY = 10_000, 60_000
"""Milliseconds until the first look whether something is due, and between two looks."""
PATIENCE = 30
"""Seconds a record may take when the program is being closed."""
QUIET = 600
"""Seconds without key or mouse until a backup that fell due while the program was open starts; at quit it is made anyway."""
SHUTDOWN = 5
"""Seconds everything that runs may take to stop when the computer is shut down (JOB-017)."""
GRACE = 1
"""Seconds a job may still take before somebody is asked whether to wait for it (JOB-017)."""
_REVIEW = frozenset({"reminders", "letters", "interest_run"})
PAGES = {
    **dict.fromkeys((GROUPS, "INT", "PRM", "MAI", "AGE"), _REVIEW),
    **dict.fromkeys(CREDIT_TASKS, frozenset({"credit_holds", "credit_tasks", "limit_journal"})),
    "RCI": frozenset({"recurring_invoices", "recurrence_run", "invoice_template"}),
}
"""Pages somebody works on what a job would change: it waits until she has left them."""


class SelfStarter(QObject):
    """Drives the scheduler of the open file: looks every minute, one job after the other, without a question.

    `after(code)` is told when a job has ended, for banners that speak of it.
    """

    def __init__(self, parent: QObject, after: Callable[[str], None] = lambda _code: None) -> None:
        super().__init__(parent)
        self._shell: Shell | None = None
        self._after = after
        self.scheduler: Scheduler | None = None
        self._progress: Progress | None = None
        self._now = ""
        self._idle = Event()
        self._idle.set()
        self._ending = Event()
        self._shutting_down = False
        self.away = Idle(lambda: 0)
        self._since: date | None = None
        self._strategies_told: date | None = None
        self._told: set[str] = set()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)

    def begin(self, shell: Shell) -> None:
        """A file was opened in this window."""
        if self.scheduler is not None:
            self.scheduler.stop()
        self._shell = shell
        self._ending.clear()
        self._told.clear()
        self._strategies_told = None
        self._since = shell.context.desk.clock.today()
        self.away.begin()
        self.scheduler = Scheduler(shell.context.desk, With(shell.context.own), self._has_to_wait)
        shell.winding_up.append(self.wind_up)
        self._timer.start(FIRST)

    def wind_up(self) -> None:
        """Stop after the present record; the next start goes on there.

        It is waited for here, because a run outlives the window it was started from when that is built again.
        """
        self._ending.set()
        if self._progress is not None:
            self._progress.cancelled.set()
        self._idle.wait(PATIENCE)
        self._ending.clear()

    def shut_down(self) -> bool:
        """The computer is being shut down: without a question everything stops at its next record, within 5 seconds (JOB-017).

        A job goes on there at the next start. Somebody may still keep the computer from going down: jobs start again then.
        """
        if self._shell is None:
            return True
        self._shutting_down = True
        self._ending.set()
        self._timer.start(EVERY)
        return self._shell.context.runner.stop(SHUTDOWN)

    def stop(self) -> None:
        """The file is being closed."""
        self.wind_up()
        self.away.end()
        self._timer.stop()
        if self.scheduler is not None:
            self.scheduler.stop()
        self._shell = self.scheduler = None

    def may_quit(self) -> bool:
        """While a job runs somebody decides: wait, stop it at its next record, or stay (JOB-017)."""
        if self._shutting_down or self._idle.wait(GRACE):
            return True
        answer = ask(self._shell, _("A job is running"), _("{job} is not done yet. What it has done stays in any case.").format(
            job=self._now), (
                Answer("wait", _("Job::Wait")), Answer("stop", _("Stop at the next record and quit")),
                Answer("stay", _("Stay"), safe=True, primary=True)))
        if answer == "wait":
            wait_for(self._shell, _("Waiting for {job}…").format(job=self._now), self._waited)
        return answer == "stop" or (answer == "wait" and self._idle.is_set())

    def _waited(self, progress: Progress) -> None:
        while not self._idle.wait(0.2) and not progress.cancelled.is_set():
            continue

    # ------------------------------------------------------------ looking

    def look(self, only: Collection[str] = ()) -> None:
        """Start the first job that is due, unless something speaks against it now; `only` = of these."""
        self._timer.start(EVERY)
        shell, scheduler = self._shell, self.scheduler
        if shell is None or scheduler is None or not self._idle.is_set() or not self._may_write(shell):
            return
        self._shutting_down = False
        self._ending.clear()
        scheduler.desk = shell.context.desk
        scheduler.watch.desk = shell.context.desk
        if not only:
            self._tell_of_strategies(shell)
        scheduler.leave = lambda found: (found.job.code not in only if only else self._for_a_pause(found)) or (
            self._has_to_wait(found))
        work = scheduler.look()
        self._tell_of_obstacles(shell, scheduler)
        if work is not None:
            self._start(shell, scheduler, work, only)

    def _has_to_wait(self, found: Definition) -> bool:
        """Does somebody work on what this job would change?"""
        return self._shell is None or bool(PAGES.get(found.job.code, frozenset()) & self._shown(self._shell))

    def _for_a_pause(self, found: Definition) -> bool:
        """At a start the backup comes first; on a later day of an open program it waits for ten minutes without a touch."""
        return (found.job.code == "BKP" and self._shell is not None and self._shell.context.desk.clock.today() != self._since
                and self.away.quiet() < QUIET)

    def _tell_of_obstacles(self, shell: Shell, scheduler: Scheduler) -> None:
        """Another desk runs the jobs; the clock leapt; so many days were missed that somebody decides."""
        page = shell.page()
        if page is None:
            return
        if scheduler.jump is not None:
            if scheduler.jump.code not in self._told:
                self._told.add(scheduler.jump.code)
                page.tell("warning", self._words(scheduler.jump), "", ((_("The clock is right"), self._trust),),
                          (scheduler.jump,))
        elif scheduler.elsewhere:
            page.set_status(_("Jobs run at desk {desk}.").format(desk=scheduler.elsewhere))
        for name, count in scheduler.asking.items():
            if name not in self._told:
                self._told.add(name)
                said = Problem("JOB-021-many", {"name": name, "count": count})
                page.tell("warning", self._words(said), "", ((_("Batch jobs"), lambda: shell.context.navigate("jobs")),), (said,))

    def _trust(self) -> None:
        """The clock is right: jobs start again."""
        if self._shell is None or self.scheduler is None:
            return
        self.scheduler.watch.trust()
        self._told -= {"JOB-019-back", "JOB-019-forward"}
        page = self._shell.page()
        if page is not None:
            page.clear_messages()
        self.look()

    def _tell_of_strategies(self, shell: Shell) -> None:
        """Strategies wait for her word: told at the start and once on each new day, on whatever page is shown (COL-49)."""
        today, page = shell.context.desk.clock.today(), shell.page()
        if self._strategies_told == today or page is None or shell.current_id == "strategies":
            return
        self._strategies_told = today
        found = strategies_due.due(shell.context.desk)
        if found:
            go = shell.context.navigate
            page.tell("info", i18n.filled(_("{count:strategy is|strategies are} due."), count=len(found)),
                      ", ".join(d.code for d in found), (
                          (_("Preview"), lambda: go("strategies", view="preview")),
                          (_("Run now"), lambda: go("strategies", view="runs", run=True)), (_("Later"), page.clear_messages)))

    @staticmethod
    def _may_write(shell: Shell) -> bool:
        return not shell.resting and not shell.context.closed_to_writing and shell.context.desk.file.read_only is None

    @staticmethod
    def _shown(shell: Shell) -> set[str]:
        """The pages somebody looks at."""
        return {shell.current_id, *(w.objectName() for w in shell.windows if isValid(w) and w.isVisible())}

    # ------------------------------------------------------------ running

    def _start(self, shell: Shell, scheduler: Scheduler, work: Due, only: Collection[str]) -> None:
        """Beside the screen, where it can be waited for when the program ends."""
        self._idle.clear()
        self._now = words.name(work.definition)

        def watched(progress: Progress) -> Outcome[Ran]:
            self._progress = progress
            try:
                return scheduler.run(work, With(shell.context.own, progress, self._ending))
            finally:
                self._progress = None
                self._idle.set()

        shell.context.run(_("{code} runs by itself…").format(code=self._now), watched, lambda found: self._ran(work, found, only))

    def _ran(self, work: Due, outcome: Outcome[Ran] | None, only: Collection[str]) -> None:
        """Told in the status bar where somebody has to know; what failed stands under Batch jobs until it is acknowledged."""
        if self._shell is None or outcome is None:
            return
        code = work.definition.job.code
        if outcome.value is None:
            self._tell(" ".join(map(self._words, outcome.problems)))
            return
        said = self._said(work, outcome.value)
        if said:
            self._tell(said)
        self._after(code)
        if self._timer.isActive() and outcome.value.state in ("finished", "error", "waiting"):
            QTimer.singleShot(0, self, lambda: self.look(only))

    def _said(self, work: Due, ran: Ran) -> str:
        """What is told of a run; nothing where all went as it always does."""
        name, code = words.name(work.definition), work.definition.job.code
        if code == GROUPS:
            return _("{code} ran by itself: {done} done, {failed} failed, {left} left out.").format(
                code=work.definition.name, done=ran.done, failed=ran.failed, left=ran.left_out)
        if ran.state in ("error", "waiting") and ran.problems:
            self._warn(code, ran.problems[0])
            return _("{job} failed. {why}").format(job=name, why=self._words(ran.problems[0]))
        if ran.failed:
            return i18n.filled(_("{count:record|records} of {job} failed; Batch jobs says why."), count=ran.failed, job=name)
        return self._done(code, ran)

    def _done(self, code: str, ran: Ran) -> str:
        """What some jobs made that somebody wants to hear of."""
        if code == "RCI" and (ran.done or ran.left_out):
            return i18n.filled(_("{count:draft was|drafts were} made of recurring invoices, {left} left out."), count=ran.done,
                               left=ran.left_out)
        made = next((p.saw.get("activities") for p in ran.told if p.code == "PRM-judged"), 0)
        if made:
            return i18n.filled(_("{count:activity was|activities were} made of broken promises and missed instalments."),
                               count=made)
        return ""

    def _warn(self, code: str, problem: Problem) -> None:
        """A backup that was not made and books that do not agree are told on the page, too."""
        page = self._shell.page() if self._shell is not None else None
        if page is None:
            return
        why = self._words(problem)
        if code == "BKP":
            page.tell("warning", _("The daily backup was not made. {reason}").format(reason=why), "", (), (problem,))
        elif code == "CHK":
            page.tell("danger", _("The weekly check found a fault. {reason}").format(reason=why), "", (), (problem,))

    @staticmethod
    def _words(problem: Problem) -> str:
        return i18n.problem_text(problem, i18n.language(), i18n.region())

    def _tell(self, said: str) -> None:
        page: Any = self._shell.page() if self._shell is not None else None
        if page is not None:
            page.set_status(said)
