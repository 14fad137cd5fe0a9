"""Recurring invoices, automation groups, the daily tasks of credit management and the daily look at promises and ageing start by
themselves while the program is open, and soon after it was opened (FTI-023, REM-53, T-03, T-04, AGE-21, COL-24, JOB-020)."""

from collections.abc import Callable
from datetime import date
from threading import Event
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer
from shiboken6 import isValid

from app import i18n
from app.core.problems import Outcome
from app.i18n import _
from app.services import automation
from app.services.automation import Group
from app.services.collecting import daily as collecting_daily
from app.services.credit_tasks import due as credit_due
from app.services.sales import daily
from app.services.strategies import due as strategies_due
from app.views.kit.later import Later
from app.views.kit.shell import Shell
from app.views.kit.tasks import Progress

if TYPE_CHECKING:
    from app.services.credit_tasks.running import Ran as CreditRan
    from app.services.sales.recurring import Generated

FIRST, EVERY = 10_000, 60_000
"""Milliseconds until the first look whether something is due, and between two looks."""
PATIENCE = 30
"""Seconds a record may take when the program is being closed."""
REVIEW = frozenset({"reminders", "letters"})
"""Pages somebody works on what a group would change: it waits until she has left them."""
RECURRING = frozenset({"recurring_invoices", "recurrence_run", "invoice_template"})
"""The same for the daily run of recurring invoices."""
CREDIT = frozenset({"credit_holds", "credit_tasks", "limit_journal"})
"""The same for the daily tasks of credit management."""
_daily_run = Later("app.services.sales.daily_run:run")
_credit_start = Later("app.services.credit_tasks.running:start")


class SelfStarter(QObject):
    """Looks every minute; one group after the other, in the status bar and without a question."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._shell: Shell | None = None
        self._progress: Progress | None = None
        self._idle = Event()
        self._idle.set()
        self._left: set[int] = set()
        self._daily_failed = False
        self._credit_left: set[str] = set()
        self._strategies_told: date | None = None
        self._collected: date | None = None
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)

    def begin(self, shell: Shell) -> None:
        """A file was opened in this window."""
        self._shell = shell
        self._left.clear()
        self._daily_failed = False
        self._credit_left.clear()
        self._strategies_told = self._collected = None
        shell.winding_up.append(self.wind_up)
        self._timer.start(FIRST)

    def wind_up(self) -> None:
        """Stop after the present record; the next start goes on there.

        It is waited for here, because a run outlives the window it was started from when that is built again.
        """
        if self._progress is not None:
            self._progress.cancelled.set()
        self._idle.wait(PATIENCE)

    def stop(self) -> None:
        """The file is being closed."""
        self.wind_up()
        self._timer.stop()
        self._shell = None

    def look(self) -> None:
        """Start the first group that is due, unless something speaks against it now."""
        self._timer.start(EVERY)
        shell = self._shell
        if shell is None or not self._idle.is_set() or not self._may_write(shell):
            return
        self._tell_of_strategies(shell)
        desk, shown = shell.context.desk, self._shown(shell)
        if not shown & RECURRING and not self._daily_failed and daily.is_due(desk):
            self._start_daily(shell)
            return
        task = None if shown & CREDIT else next((c for c in credit_due.due(desk) if c not in self._credit_left), None)
        if task is not None:
            self._start_credit(shell, task)
            return
        if shown & REVIEW:
            return
        if self._collected != desk.clock.today():
            self._collected = desk.clock.today()
            if collecting_daily.is_due(desk):
                self._start_collecting(shell)
                return
        automation.interrupt(desk)
        group = next((g for g in automation.startable(desk) if g.id not in self._left), None)
        if group is not None:
            self._start(shell, group)

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

    def _beside(self, shell: Shell, words: str, work: Callable[[Progress], Any], done: Callable[[Any], None]) -> None:
        """Work beside the screen that can be waited for when the program ends."""
        self._idle.clear()

        def watched(progress: Progress) -> Any:
            self._progress = progress
            try:
                return work(progress)
            finally:
                self._progress = None
                self._idle.set()

        shell.context.run(words, watched, done)

    def _start(self, shell: Shell, group: Group) -> None:
        desk = shell.context.desk
        self._beside(shell, _("{code} runs by itself…").format(code=group.code),
                     lambda progress: automation.start(desk, group.id, progress=progress), lambda found: self._ran(group, found))

    def _start_daily(self, shell: Shell) -> None:
        desk = shell.context.desk
        self._beside(shell, _("Recurring invoices are made…"), lambda progress: _daily_run(desk, progress=progress),
                     self._ran_daily)

    def _start_credit(self, shell: Shell, code: str) -> None:
        """A daily task of credit management; silent unless it found something wrong: what it did stands on its page."""
        desk = shell.context.desk
        self._beside(shell, _("Credit management looks at the day…"),
                     lambda progress: _credit_start(desk, code, progress=progress), lambda found: self._ran_credit(code, found))

    def _start_collecting(self, shell: Shell) -> None:
        """Promises are judged and the ageing is kept once a day; told only where somebody has to do something."""
        desk = shell.context.desk
        self._beside(shell, _("Promises and ageing of today…"), lambda progress: collecting_daily.run(desk, progress),
                     self._collected_today)

    def _collected_today(self, done: collecting_daily.Done | None) -> None:
        if self._shell is None or done is None:
            return
        if done.activities:
            self._tell(i18n.filled(_("{count:activity was|activities were} made of broken promises and missed instalments."),
                                   count=done.activities))
        if self._timer.isActive():
            QTimer.singleShot(0, self, self.look)

    def _ran_credit(self, code: str, outcome: "Outcome[CreditRan] | None") -> None:
        """The next one follows; one that cannot run is told once until the next start."""
        if self._shell is None or outcome is None:
            return
        if outcome.value is None or outcome.value.state != "finished":
            self._credit_left.add(code)
            self._tell(" ".join(i18n.problem_text(p, i18n.language(), i18n.region()) for p in outcome.problems))
        elif outcome.value.problems:
            self._tell(i18n.filled(_("{count:record|records} of the periodic tasks failed; the log says why."),
                                   count=len(outcome.value.problems)))
        if self._timer.isActive():
            QTimer.singleShot(0, self, self.look)

    def _ran_daily(self, outcome: "Outcome[Generated] | None") -> None:
        """Told in the status bar where something came of it; the drafts wait under Free text invoices."""
        if self._shell is None or outcome is None:
            return
        made = outcome.value
        if made is None:
            self._daily_failed = any(p.code != "RCI-elsewhere" for p in outcome.problems)
            self._tell(" ".join(i18n.problem_text(p, i18n.language(), i18n.region()) for p in outcome.problems))
            return
        self._daily_failed = made.trouble is not None or bool(made.rest)
        if made.drafts or made.left_out:
            self._tell(i18n.filled(_("{count:draft was|drafts were} made of recurring invoices, {left} left out."),
                                   count=len(made.drafts), left=len(made.left_out)))
        if self._timer.isActive() and not self._daily_failed:
            QTimer.singleShot(0, self, self.look)

    def _tell(self, words: str) -> None:
        page = self._shell.page() if self._shell is not None else None
        if page is not None:
            page.set_status(words)

    def _ran(self, group: Group, outcome: "Outcome[automation.Ran] | None") -> None:
        """Told in the status bar; what failed stands in the home window and in the log until somebody has looked."""
        shell = self._shell
        if shell is None or outcome is None:
            return
        if outcome.value is None:
            # Another program may have it; what is wrong with the group itself is told once until the next start.
            if any(p.code != "JOB-003-elsewhere" for p in outcome.problems):
                self._left.add(group.id)
            words = " ".join(i18n.problem_text(p, i18n.language(), i18n.region()) for p in outcome.problems)
        else:
            ran = outcome.value
            words = _("{code} ran by itself: {done} done, {failed} failed, {left} left out.").format(
                code=group.code, done=ran.done, failed=ran.failed, left=ran.left_out)
        self._tell(words)
        if outcome.value is not None and self._timer.isActive():
            QTimer.singleShot(0, self, self.look)
