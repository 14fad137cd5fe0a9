"""The periodic tasks of credit management: what each does, when it ran, run it now, and the log of its records (credit 12)."""

from collections.abc import Mapping
from typing import Any

from app import i18n
from app.core.changes import Changes
from app.core.problems import Outcome, error
from app.core.words import N_
from app.i18n import _
from app.queries.listing import Column
from app.services.automation import interrupt
from app.services.credit_tasks import ALL, automatic, due, log, running, statistics
from app.services.credit_tasks.due import Shown
from app.services.credit_tasks.log import Logged
from app.services.credit_tasks.running import Ran
from app.views.kit import problem_rows
from app.views.kit.context import Context
from app.views.kit.fields import DateField
from app.views.kit.form_dialog import FormDialog, FormField
from app.views.kit.page import Page
from app.views.kit.relay import Relay
from app.views.kit.rows import MemorySource, Row
from app.views.kit.running import Running
from app.views.kit.table import Table
from app.views.kit.widgets import Label, column, holder, row

TASKS = (Column("name", N_("Task"), "text", None, 250, stretch=True), Column("suggested", N_("Suggested"), "text", None, 120),
         Column("day", N_("Last run"), "date", None, 110), Column("done", N_("Done"), "int", None, 80),
         Column("left", N_("Left out"), "int", None, 90), Column("failed", N_("Failed"), "int", None, 80),
         Column("took", N_("Ended"), "text", None, 150), Column("state", N_("Status"), "chip", None, 160))
LOG = (Column("record", N_("Record"), "text", None, 260), Column("outcome", N_("Status"), "chip", None, 130),
       Column("words", N_("What happened"), "text", None, 400, stretch=True))
STATES = {"finished": (N_("Finished"), "success", "check"), "error": (N_("Stopped on an error"), "danger", "cross"),
          "cancelled": (N_("Stopped"), "warning", "half"), "interrupted": (N_("Interrupted"), "violet", "square"),
          "executing": (N_("Running"), "info", "half")}
ROW = 30
"""Height of a row: all tasks are seen at once."""
OUTCOMES = {"done": (N_("Done"), "success", "check"), "failed": (N_("Failed"), "danger", "cross"),
            "left_out": (N_("Left out"), "neutral", "ring"), "skipped": (N_("Skipped"), "neutral", "ring")}


class CreditTasksPage(Page):
    """Tasks above, what the current one does and its log below."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, _("Periodic tasks"))
        self.set_title(_("Periodic tasks"), crumbs=_("Area::Credit"))
        self.found: list[Shown] = []
        self.source, self.lines = MemorySource(TASKS), MemorySource(LOG)
        self.table, self.log = Table(self.source, name=_("Periodic tasks")), Table(self.lines, name=_("Log"))
        self.about = Label("", 13, 400, "text2", wrap=True)
        self.run_action = self.command("credit_tasks.run", _("Run now"), self.run_current, key="F9", icon="play", primary=True,
                                       writes=True)
        self.command("credit_tasks.work", _("Credit work list"), lambda: context.navigate("credit_work"), icon="calendar-check")
        problem_rows.copying(self, "credit_tasks.details", self.log)
        self.end_commands()
        self.keys = [("F9", _("Run now"))]
        body = column(spacing=10)
        self.table.setMinimumHeight(ROW * (len(ALL) + 1) + 8)
        body.addWidget(self.table)
        body.addLayout(row(self.about))
        body.addWidget(Label(_("Log"), 14, 600))
        body.addWidget(self.log, 3)
        self.set_body(holder(body))
        self.running = Running(self)
        self.table.chosen.connect(lambda _key: self._show())
        self.table.opened.connect(lambda _key: self.run_current())
        Relay(context.desk.file.announcer, self).changed.connect(self._heard)
        interrupt(context.desk)
        self.reload()

    # ------------------------------------------------------------ what is shown

    def _heard(self, changes: Changes) -> None:
        """A task that started by itself has ended."""
        if self.running.progress is None and "job_run" in changes.kinds:
            self.reload()

    def reload(self) -> None:
        """Ask the file again."""
        self.found = due.shown(self.context.desk)
        self.source.set_rows([Row(n, self._values(one)) for n, one in enumerate(self.found, 1)])
        self.table.refresh()
        self._show()

    def _values(self, one: Shown) -> tuple[Any, ...]:
        last, region = one.last, i18n.region()
        ended = i18n.moment(last.ended, region) if last is not None and last.ended is not None else ""
        counts = (last.done, last.left_out, last.failed) if last is not None else (None, None, None)
        return (_(one.task.name), _(one.task.suggested), last.day if last else None, *counts, ended, self._state(one, last))

    @staticmethod
    def _state(one: Shown, last: Logged | None) -> tuple[str, str, str] | None:
        if one.due:
            return _("Due now"), "warning", "half"
        if last is None:
            return None
        words, tone, shape = STATES[last.state]
        return _(words), tone, shape

    def current(self) -> Shown | None:
        """The task of the current row."""
        place = self.table.current() - 1
        return self.found[place] if 0 <= place < len(self.found) else None

    def _show(self) -> None:
        one = self.current()
        self.about.setText(_(one.task.about) if one is not None else "")
        because = self.missing(one.task.permission) if one is not None else _("Choose a task first.")
        self.run_action.allow(not because, because)
        rows = []
        for n, line in enumerate(log.records(self.context.desk, one.task.code) if one is not None else []):
            words, tone, shape = OUTCOMES[line.outcome]
            why = i18n.problem_text(line.problem, i18n.language(), i18n.region()) if line.problem is not None else ""
            rows.append(Row(n, (line.name, (_(words), tone, shape), why),
                            problems=problem_rows.about(line.problem, line.about) if line.problem is not None else ()))
        self.lines.set_rows(rows)
        self.log.refresh()

    # ------------------------------------------------------------ running

    def run_current(self) -> None:
        """Run the current task; one that wants to know something asks first."""
        one = self.current()
        if one is None or self.context.closed_to_writing or self.running.progress is not None:
            return
        if one.task.code == "RSK":
            self.context.navigate("risk_scores")
            return
        options = self._asked(one.task.code)
        if options is None:
            return
        self.clear_messages()
        self.run_action.allow(False, _("This is being done now."))
        desk, code = self.context.desk, one.task.code
        words = _("{code} runs…").format(code=_(one.task.name))
        self.running.start(words, lambda progress: running.run(desk, code, options, progress=progress), self._ran)

    def _asked(self, code: str) -> Mapping[str, Any] | None:
        """What a task has to know; None = she went back."""
        desk = self.context.desk
        if code == "STD":
            asked = DayDialog(self, _("Delete outdated statistics"), _("Delete figures before"), statistics.proposed_day(desk),
                              _("Delete"), lambda day: statistics.deletion_fault(desk, day))
            return {"until": asked.day} if asked.run() else None
        if code == "LIA":
            asked = DayDialog(self, _("Generate automatic limits"), _("New until"), automatic.proposed_expiry(desk),
                              _("Generate"), lambda _day: None)
            return {"expiry": asked.day} if asked.run() else None
        return {}

    def _ran(self, outcome: Outcome[Ran] | None) -> None:
        """What came of it, with the way to what it made."""
        self.reload()
        if outcome is None:
            return
        if outcome.value is None:
            self.tell_problems(outcome.problems)
            return
        ran = outcome.value
        words = i18n.filled(_("{done} done, {left} left out, {failed} failed"), done=ran.done, left=ran.left_out,
                            failed=len(ran.problems))
        told = dict.fromkeys(i18n.problem_text(p, i18n.language(), i18n.region()) for p in ran.problems)
        tone = "success" if ran.state == "finished" and not ran.problems else "warning"
        self.tell(tone, words, "\n".join(list(told)[:4]), self._ways(ran), ran.problems)

    def _ways(self, ran: Ran) -> Any:
        if ran.code == "LIA" and ran.result is not None:
            return ((_("Open the journal"), lambda: self.context.navigate("limit_journal", journal_id=ran.result)),)
        if ran.code == "CRV" and ran.done:
            return ((_("Credit work list"), lambda: self.context.navigate("credit_work", view="reviews")),)
        if ran.code == "HLD" and ran.done:
            return ((_("Credit hold list"), lambda: self.context.navigate("credit_holds", view="ready")),)
        if ran.code == "LIM" and ran.done:
            return ((_("Credit work list"), lambda: self.context.navigate("credit_work")),)
        return ()

    def leave(self) -> bool:
        """A running task stops after its current stretch; it can be gone on with."""
        self.running.stop()
        return True

    def focus_first(self) -> None:
        """The keyboard starts in the tasks."""
        self.table.view.setFocus()


class DayDialog(FormDialog):
    """Asks for the one day a task needs, with what is usual filled in."""

    def __init__(self, page: Page, title: str, label: str, day: Any, words: str, fault: Any) -> None:
        desk = page.context.desk
        field = DateField(label, lambda: desk.today)
        self.day: Any = None
        self._fault = fault
        super().__init__(page, title, [FormField("until", label, field, required=True)], self._take, save_words=words)
        self.fields["until"].set_value(day)

    def _take(self, values: Mapping[str, Any], _confirmed: frozenset[str]) -> Outcome[bool]:
        day = values["until"]
        if day is None:
            return Outcome(None, (error("T-07-day", at="until"),))
        fault = self._fault(day)
        if fault is not None:
            return Outcome(None, (fault,))
        self.day = day
        return Outcome(True)

    def run(self) -> bool:
        """Was a day taken?"""
        return bool(self.exec())
