"""Batch jobs: what runs and when, run now, again, stop, hold, acknowledge, their history and a report to send (CLW-020)."""

from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication

from app import i18n
from app.core.changes import Changes
from app.core.permissions import Permission
from app.core.problems import Outcome
from app.core.words import N_
from app.i18n import _
from app.queries.listing import Column
from app.services.jobs import definitions, looking, starting, states
from app.services.jobs.looking import RunLine, Shown
from app.services.jobs.running import Ran
from app.services.jobs.schedules import State
from app.services.jobs.starting import With
from app.views.jobs import words
from app.views.jobs.acknowledging import AcknowledgeDialog
from app.views.kit import problem_rows
from app.views.kit.context import Context
from app.views.kit.dialogs import Answer
from app.views.kit.page import Page
from app.views.kit.relay import Relay
from app.views.kit.rows import MemorySource, Row
from app.views.kit.running import Running
from app.views.kit.table import Table
from app.views.kit.widgets import Label, Tabs, column, holder, row

JOBS = (Column("job", N_("Job"), "text", None, 200, stretch=True), Column("status", N_("Status"), "chip", None, 124),
        Column("day", N_("Business date"), "date", None, 96), Column("progress", N_("Progress"), "gauge", None, 84),
        Column("start", N_("Start"), "text", None, 92), Column("took", N_("Duration"), "text", None, 62),
        Column("next", N_("Next run"), "text", None, 92), Column("result", N_("Last result"), "text", None, 180, stretch=True),
        Column("failed", N_("Failed"), "int", None, 60), Column("attempts", N_("Attempts"), "int", None, 68),
        Column("run_as", N_("Runs as"), "text", None, 76))
RECORDS = (Column("record", N_("Record"), "text", None, 260), Column("outcome", N_("Status"), "chip", None, 120),
           Column("words", N_("What happened"), "text", None, 400, stretch=True))
RUNS = (Column("day", N_("Business date"), "date", None, 104), Column("status", N_("Status"), "chip", None, 130),
        Column("start", N_("Start"), "text", None, 130), Column("took", N_("Duration"), "text", None, 80),
        Column("done", N_("Done"), "int", None, 70), Column("left", N_("Left out"), "int", None, 80),
        Column("failed", N_("Failed"), "int", None, 70), Column("attempts", N_("Attempts"), "int", None, 80),
        Column("words", N_("What happened"), "text", None, 300, stretch=True),
        Column("seen", N_("Acknowledged by"), "text", None, 180))
VIEWS = ("all", "failed", "ledger")
SHOWN = frozenset({"job_run", "job_definition"})
STOPPING = 5_000
"""Milliseconds between two looks at a run that was asked to stop: after half a minute its row says where it still is."""
SOON = 300
"""Milliseconds after a change until the page is shown anew: a run writes one for each record."""


class JobsPage(Page):
    """Jobs above; records of the newest run, or the history of the job, below."""

    wide = True

    def __init__(self, context: Context, view: str = "all") -> None:
        super().__init__(context, _("Batch jobs"))
        self.set_title(_("Batch jobs"), crumbs=_("Set-up"))
        self.found: list[Shown] = []
        self.source, self.below, self.past = MemorySource(JOBS), MemorySource(RECORDS), MemorySource(RUNS)
        self.table = Table(self.source, name=_("Batch jobs"))
        self.records, self.history = Table(self.below, name=_("Records")), Table(self.past, name=_("History"))
        self._commands()
        self.tabs = Tabs([(_("Job::All"), None), (_("Failed"), None), (_("Job::For the close"), None)])
        self.tabs.choose(VIEWS.index(view) if view in VIEWS else 0)
        self.parts_shown = Tabs([(_("Records"), None), (_("History"), None)])
        self.about = Label("", 13, 400, "text2", wrap=True)
        body = column(row(self.tabs, None), spacing=10)
        body.addWidget(self.table, 5)
        body.addWidget(self.about)
        body.addLayout(row(self.parts_shown, None))
        body.addWidget(self.records, 3)
        body.addWidget(self.history, 3)
        self.set_body(holder(body))
        self.running = Running(self)
        self.tabs.chosen.connect(lambda _n: self.reload())
        self.parts_shown.chosen.connect(lambda _n: self._show())
        self.table.chosen.connect(lambda _key: self._show())
        self.table.opened.connect(lambda _key: self.parts_shown.choose(1))
        self._soon, self._stopping = QTimer(self), QTimer(self)
        self._soon.setInterval(SOON)
        for timer in (self._soon, self._stopping):
            timer.setSingleShot(True)
            timer.timeout.connect(self.reload)
        Relay(context.desk.file.announcer, self).changed.connect(self._heard)
        self.reload()

    def _commands(self) -> None:
        self.run_action = self.command("jobs.run", _("Run now"), self.run_current, key="F9", icon="play", primary=True,
                                       writes=True)
        self.retry_action = self.command("jobs.retry", _("Job::Retry"), self.retry, key="Shift+F9", icon="repeat", writes=True)
        self.cancel_action = self.command("jobs.cancel", _("Job::Cancel…"), self.cancel, key="Del", icon="x", writes=True)
        self.hold_action = self.command("jobs.hold", _("Job::Hold"), self.hold, key="Ctrl+H", icon="lock", writes=True)
        self.seen_action = self.command("jobs.acknowledge", _("Acknowledge…"), self.acknowledge, key="Ctrl+Shift+G",
                                        icon="circle-check", writes=True)
        self.schedule_action = self.command("jobs.schedule", _("Schedule…"), self.schedule, key="F2", icon="calendar",
                                            writes=True)
        self.command("jobs.history", _("History"), lambda: self.parts_shown.choose(1), key="Shift+F7", icon="history", bar=False)
        self.report_action = self.command("jobs.report", _("Copy report"), self.copy_report, icon="copy", bar=False)
        problem_rows.copying(self, "jobs.details", self.records, self.history)
        self.end_commands()
        self.keys = [("F9", _("Run now")), ("Shift+F9", _("Job::Retry")), ("F2", _("Schedule…"))]

    # ------------------------------------------------------------ what is shown

    @property
    def desk(self) -> Any:
        """The desk of the page."""
        return self.context.desk

    def _heard(self, changes: Changes) -> None:
        if changes.kinds.keys() & SHOWN:
            self._soon.start()

    def reload(self) -> None:
        """Ask the file again."""
        definitions.ensure(self.desk)
        everything, view = looking.shown(self.desk), VIEWS[self.tabs.current]
        unseen = sum(len(s.unseen) for s in everything)
        self.tabs.set_count(1, unseen)
        self.found = [s for s in everything if view == "all" or (view == "failed" and s.unseen)
                      or (view == "ledger" and s.definition.job.ledger)]
        self.source.set_rows([Row(s.definition.id, self._values(s), muted=s.status in ("on_hold", "missing"))
                              for s in self.found])
        self.table.refresh()
        self.set_status(i18n.filled(_("{count:run failed and is|runs failed and are} not acknowledged"), count=unseen)
                        if unseen else _("No run failed."))
        self._show()
        if any(s.last is not None and s.last.state is State.CANCELLING for s in everything):
            self._stopping.start(STOPPING)

    def _values(self, one: Shown) -> tuple[Any, ...]:
        last, today = self.line(one), self.desk.clock.today()
        status = words.chip(last.state.value if last is not None and self._failed_view else one.status)
        starts = words.soon(one.next, today)
        if last is None:
            return (words.name(one.definition), status, None, None, "", "", starts, "", None, None, one.definition.run_as)
        live = last.state in (State.EXECUTING, State.CANCELLING)
        part = 100 * last.at // last.whole if live and last.whole else None
        return (words.name(one.definition), status, last.day, part, words.soon(last.started, today),
                words.lasted(last.seconds), starts, self._told(last), last.failed or None, last.attempts or None,
                one.definition.run_as)

    @property
    def _failed_view(self) -> bool:
        return VIEWS[self.tabs.current] == "failed"

    def line(self, one: Shown) -> RunLine | None:
        """The run a row shows: the newest, among what failed the oldest that nobody acknowledged."""
        return one.unseen[0] if self._failed_view and one.unseen else one.last

    def _told(self, line: RunLine) -> str:
        if line.still_stopping(self.desk.clock.now()):
            return _("Still stopping: {unit}").format(unit=line.unit)
        if line.state is State.WAITING and line.told is not None and line.not_before is not None:
            return i18n.filled(_("Attempt {tries} failed. {why} Next try {at}."), tries=line.attempts,
                               why=i18n.problem_text(line.told, i18n.language(), i18n.region()),
                               at=i18n.moment(line.not_before, i18n.region()))
        if line.told is not None:
            return i18n.problem_text(line.told, i18n.language(), i18n.region())
        return _("{done} done, {left} left out, {failed} failed").format(done=line.done, left=line.left_out, failed=line.failed)

    def current(self) -> Shown | None:
        """The job of the current row."""
        return next((s for s in self.found if s.definition.id == self.table.current()), None)

    def _show(self) -> None:
        """What belongs to the current job: why it cannot start, its records or history, and what can be done."""
        one, past = self.current(), self.parts_shown.current == 1
        self.records.setVisible(not past)
        self.history.setVisible(past)
        line = self.line(one) if one is not None else None
        self.about.setText(self._about(one) if one is not None else "")
        if past:
            self._fill_history(one)
        else:
            self._fill_records(line)
        self._allow(one, line)

    def _about(self, one: Shown) -> str:
        found, region = one.definition, i18n.region()
        parts = [_(found.job.about), _("Schedule: {words}.").format(words=words.schedule(found))]
        if found.job.missing:
            parts.append(_(found.job.missing))
        elif found.held is not None:
            parts.append(i18n.problem_text(found.held, i18n.language(), region))
        elif not found.enabled:
            parts.append(_("It is on hold and does not start by itself."))
        return " ".join(parts)

    def _fill_records(self, line: RunLine | None) -> None:
        rows = []
        for n, record in enumerate(looking.records(self.desk, line.run_id) if line is not None else []):
            why = i18n.problem_text(record.told, i18n.language(), i18n.region()) if record.told is not None else ""
            rows.append(Row(n, (record.name, words.outcome(record.outcome), why),
                            problems=problem_rows.about(record.told, record.about) if record.told is not None else ()))
        self.below.set_rows(rows)
        self.records.refresh()

    def _fill_history(self, one: Shown | None) -> None:
        region = i18n.region()
        rows = []
        for line in looking.history(self.desk, one.definition.id) if one is not None else []:
            seen = " · ".join(x for x in (line.seen_by, line.comment) if x)
            rows.append(Row(line.run_id, (
                line.day, words.chip(line.state.value), i18n.moment(line.started, region) if line.started else "",
                words.lasted(line.seconds), line.done, line.left_out, line.failed, line.attempts, self._told(line), seen),
                problems=problem_rows.about(line.told) if line.told is not None else ()))
        self.past.set_rows(rows)
        self.history.refresh()

    def _allow(self, one: Shown | None, line: RunLine | None) -> None:
        """What can be done with the current job, each with its reason where not."""
        none = _("Choose a job first.")
        setup = self.missing(Permission.SETUP)
        state = line.state if line is not None else None
        going = state in (State.EXECUTING, State.CANCELLING)
        missing = _(one.definition.job.missing) if one is not None and one.definition.job.missing else ""
        busy = _("This is being done now.") if self.running.progress is not None or going else ""
        barred = none if one is None else missing or busy
        self.run_action.allow(not barred, barred)
        again = none if one is None else "" if state in (State.ERROR, State.CANCELLED, State.INTERRUPTED) else _(
            "Only a run that failed, was stopped or interrupted is tried again.")
        self.retry_action.allow(not again, again)
        stop = none if one is None else "" if state in (State.EXECUTING, State.WAITING, State.READY) else _("Nothing runs.")
        self.cancel_action.allow(not stop, stop)
        held = none if one is None else missing or setup
        self.hold_action.allow(not held, held)
        self.hold_action.setText(_("Job::Hold") if one is None or one.definition.enabled else _("Job::Release"))
        seen = none if one is None else "" if one.unseen else _("No run of this job failed that is not acknowledged.")
        self.seen_action.allow(not seen, seen)
        fixed = none if one is None else "" if one.definition.own_page else missing or setup
        self.schedule_action.allow(not fixed, fixed)
        self.report_action.allow(line is not None, none if one is None else _("It has not run yet."))

    # ------------------------------------------------------------ what is done

    def run_current(self) -> None:
        """Run the current job with today's date; its schedule does not move (JOB-022)."""
        one = self.current()
        if one is not None:
            self._run(one, None)

    def retry(self) -> None:
        """Go on with the run where it stopped (JOB-T05)."""
        one = self.current()
        line = self.line(one) if one is not None else None
        if one is None or line is None:
            return
        if not one.definition.own_page:
            outcome = states.retry(self.desk, line.run_id)
            if outcome.value is None:
                self.tell_problems(outcome.problems)
                return
        self._run(one, line.run_id)

    def _run(self, one: Shown, run_id: int | None) -> None:
        if self.running.progress is not None or self.context.closed_to_writing:
            return
        self.clear_messages()
        desk, own, key = self.desk, self.context.own, one.definition.id
        said = _("{code} runs…").format(code=words.name(one.definition))
        self.running.start(said, lambda progress: starting.run(desk, key, run_id, With(own, progress)), self._ran)
        self._show()

    def _ran(self, outcome: Outcome[Ran] | None) -> None:
        """What came of it."""
        self.reload()
        if outcome is None:
            return
        if outcome.value is None:
            self.tell_problems(outcome.problems)
            return
        ran = outcome.value
        said = _("{done} done, {left} left out, {failed} failed").format(done=ran.done, left=ran.left_out, failed=ran.failed)
        told = list(dict.fromkeys(i18n.problem_text(p, i18n.language(), i18n.region()) for p in (*ran.problems, *ran.told)))
        if len(told) == 1:
            # One result says more than its counts.
            said = told.pop()
        tone = {"finished": "warning" if ran.problems else "success", "error": "danger"}.get(ran.state, "warning")
        self.tell(tone, said, "\n".join(told[:4]), (), ran.problems)

    def cancel(self) -> None:
        """Stop the run at its next checkpoint, after a question; what is done stays (JOB-014)."""
        one = self.current()
        line = one.last if one is not None else None
        if one is None or line is None:
            return
        told = _("{job} stops after its present record. What is done stays, and Retry does the rest.")
        answer = self.context.ask(_("Stop this run?"), told.format(job=words.name(one.definition)), (
            Answer("stop", _("Job::Stop it")), Answer("back", _("Go back"), safe=True, primary=True)))
        if answer != "stop":
            return
        self.running.stop()
        outcome = states.cancel(self.desk, line.run_id)
        if outcome.value is None:
            self.tell_problems(outcome.problems)
        self.reload()

    def hold(self) -> None:
        """Keep the job from starting by itself, or let it again."""
        one = self.current()
        if one is None:
            return
        act = definitions.hold if one.definition.enabled else definitions.release
        outcome = act(self.desk, one.definition.id)
        if outcome.value is None:
            self.tell_problems(outcome.problems)
        self.reload()

    def acknowledge(self) -> None:
        """Failed runs of the job are seen, with a comment: they leave the tile and the close (JOB-023)."""
        one = self.current()
        if one is not None and one.unseen:
            AcknowledgeDialog(self, [line.run_id for line in one.unseen]).exec()
            self.reload()

    def schedule(self) -> None:
        """When and how the job runs; a group or a strategy is set up on its own page."""
        from app.views.jobs.schedule_dialog import ScheduleDialog

        one = self.current()
        if one is None:
            return
        if one.definition.own_page:
            self.context.navigate(one.definition.own_page)
            return
        ScheduleDialog(self, one.definition).exec()
        self.reload()

    def copy_report(self) -> None:
        """What failed, for whom, what to do, to send to somebody (JOB-023)."""
        one = self.current()
        line = self.line(one) if one is not None else None
        if one is not None and line is not None:
            QGuiApplication.clipboard().setText(looking.report(self.desk, one.definition, line))
            self.set_status(_("The report is on the clipboard."))

    def leave(self) -> bool:
        """A run from here stops after its present record; it can be gone on with (CLW-003)."""
        self.running.stop()
        return True

    def focus_first(self) -> None:
        """The keyboard starts in the jobs."""
        self.table.view.setFocus()
