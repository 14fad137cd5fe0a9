"""Automation groups: which are due, run them now or go on with what stopped, and the log of every record (REM-53)."""

from collections.abc import Sequence

from PySide6.QtCore import QTimer

from app import i18n
from app.core.changes import Changes
from app.core.problems import Outcome
from app.core.words import N_
from app.i18n import _
from app.queries.listing import Column
from app.services import automation, reminder_checks
from app.services.automation import Group
from app.services.setup.automating import ACTIONS
from app.views.kit import dialogs, problem_rows
from app.views.kit.context import Context
from app.views.kit.page import Page
from app.views.kit.relay import Relay
from app.views.kit.rows import MemorySource, Row
from app.views.kit.running import Running
from app.views.kit.table import Table
from app.views.kit.widgets import EmptyState, Label, column, holder

GROUPS = (Column("code", N_("Code"), "text", None, 110), Column("name", N_("Description"), "text", None, 220, stretch=True),
          Column("actions", N_("Actions"), "text", None, 190), Column("due", N_("Next run"), "date", None, 110),
          Column("last", N_("Last run"), "date", None, 110), Column("state", N_("Status"), "chip", None, 150))
LOG = (Column("at", N_("When"), "text", None, 140), Column("action", N_("Action"), "text", None, 100),
       Column("record", N_("Letter"), "text", None, 220), Column("outcome", N_("Status"), "chip", None, 130),
       Column("words", N_("Why"), "text", None, 300, stretch=True))
STATES = {"finished": (N_("Finished"), "success", "check"), "error": (N_("Stopped on an error"), "danger", "cross"),
          "cancelled": (N_("Stopped"), "warning", "half"), "interrupted": (N_("Interrupted"), "violet", "square"),
          "executing": (N_("Running"), "info", "half")}
OUTCOMES = {"done": (N_("Done"), "success", "check"), "failed": (N_("Failed"), "danger", "cross"),
            "left_out": (N_("Left out"), "neutral", "ring"), "skipped": (N_("Skipped"), "neutral", "ring")}
KINDS = dict(ACTIONS)
SHOWN = frozenset({"job_run", "job_definition"})
SOON = 300
"""Milliseconds after a change until the page is shown anew: a run writes one for each letter."""


class AutomationPage(Page):
    """Groups above, the log of the current one below."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, _("Automation"))
        self.set_title(_("Automation"), crumbs=_("Collect"))
        self.groups: list[Group] = []
        self._waiting: list[int] = []
        self._on_old_bank = False
        self.source, self.lines = MemorySource(GROUPS), MemorySource(LOG)
        self.table, self.log = Table(self.source, name=_("Automation groups")), Table(self.lines, name=_("Log"))
        self.run_action = self.command("automation.run", _("Run now"), self.run_current, key="F9", icon="play", primary=True,
                                       writes=True)
        self.due_action = self.command("automation.due", _("Run what is due"), self.run_due, key="Shift+F9", icon="repeat",
                                       writes=True)
        self.command("automation.setup", _("Set up groups"), lambda: context.navigate("setup.automation_groups"), icon="settings",
                     key="F2")
        self.command("automation.drafts", _("Reminders"), lambda: context.navigate("reminders"), icon="mail-warning")
        problem_rows.copying(self, "automation.details", self.log)
        self.end_commands()
        self.keys = [("F9", _("Run now")), ("Shift+F9", _("Run what is due")), ("F2", _("Set up groups"))]
        self.nothing = EmptyState(
            "repeat", _("No automation group yet. On its day a group proposes reminders by itself while the program is open; "
                        "it issues and sends only where that is switched on."))
        body = column(self.nothing, spacing=10)
        body.addWidget(self.table, 2)
        body.addWidget(Label(_("Log"), 14, 600))
        body.addWidget(self.log, 3)
        self.set_body(holder(body))
        self.running = Running(self)
        self.table.chosen.connect(lambda _key: self._show_log())
        self.table.opened.connect(lambda _key: self.run_current())
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(SOON)
        self._soon.timeout.connect(self.reload)
        Relay(context.desk.file.announcer, self).changed.connect(self._heard)
        automation.interrupt(context.desk)
        self.reload()
        self._announce()

    # ------------------------------------------------------------ what is shown

    def _heard(self, changes: Changes) -> None:
        """A group that started by itself shows how far it is; one from here shows when it has ended."""
        if self.running.progress is None and changes.kinds.keys() & SHOWN:
            self._soon.start()

    def reload(self) -> None:
        """Ask the file again."""
        self.groups = automation.groups(self.context.desk)
        today = self.context.desk.clock.today()
        self.source.set_rows([Row(g.id, (g.code, g.name, " → ".join(_(KINDS[a.kind]) for a in g.actions), g.next_due, g.last_day,
                                         self._state(g, g.is_due(today))), muted=not g.enabled) for g in self.groups])
        self.table.refresh()
        self.nothing.setVisible(not self.groups)
        self.run_action.allow(bool(self.groups), _("There is no group to run yet."))
        self.due_action.allow(any(g.is_due(today) for g in self.groups), _("Nothing is due today."))
        self._show_log()

    def _state(self, group: Group, is_due: bool) -> tuple[str, str, str] | None:
        if not group.enabled:
            return _("Switched off"), "neutral", "ring"
        if is_due:
            return _("Due now"), "warning", "half"
        if not group.state:
            return None
        words, tone, shape = STATES[group.state]
        return _(words), tone, shape

    def _announce(self) -> None:
        """What is due is told; it starts by itself within a minute, or at once when she says so (JOB-020)."""
        waiting = [g for g in self.groups if g.is_due(self.context.desk.clock.today())]
        if waiting:
            self.tell("info", i18n.filled(_("{count:group is|groups are} due."), count=len(waiting)),
                      _("{codes} will start by itself while the program is open, or at once with this button.").format(
                          codes=", ".join(g.code for g in waiting)), ((_("Run what is due"), self.run_due),))

    def current(self) -> Group | None:
        """The group of the current row."""
        return next((g for g in self.groups if g.id == self.table.current()), None)

    def _show_log(self) -> None:
        group = self.current()
        found = automation.log(self.context.desk, group.id) if group is not None else []
        region = i18n.region()
        rows = []
        for n, line in enumerate(found):
            words, tone, shape = OUTCOMES[line.outcome]
            why = i18n.problem_text(line.problem, i18n.language(), region) if line.problem is not None else ""
            values = (i18n.moment(line.at, region), _(KINDS[line.action]), line.record, (_(words), tone, shape), why)
            rows.append(Row(n, values, problems=problem_rows.about(line.problem, line.about) if line.problem is not None else ()))
        self.lines.set_rows(rows)
        self.log.refresh()

    # ------------------------------------------------------------ running

    def run_current(self) -> None:
        """Run the current group, or go on with it where it stopped."""
        group = self.current()
        if group is not None and self._old_bank([group]):
            self._run([group.id])

    def run_due(self) -> None:
        """Run every group that is due, one after the other."""
        due = automation.due(self.context.desk)
        if self._old_bank(due):
            self._run([g.id for g in due])

    def _old_bank(self, groups: Sequence[Group]) -> bool:
        """Old bank data are asked about once before letters are proposed; False = she goes back (WIN-20)."""
        self._on_old_bank = False
        old = reminder_checks.old_bank(self.context.desk)
        if old is None or not any(a.kind == "create" for g in groups for a in g.actions):
            return True
        self._on_old_bank = dialogs.confirm(self, [old], _("Suggest all the same")) is not None
        return self._on_old_bank

    def _run(self, ids: list[int]) -> None:
        if not ids or not self.context.desk.file or self.context.closed_to_writing:
            return
        self._waiting = ids[1:]
        self.clear_messages()
        for action in (self.run_action, self.due_action):
            action.allow(False, _("This is being done now."))
        desk, group_id, old_bank = self.context.desk, ids[0], self._on_old_bank
        code = next((g.code for g in self.groups if g.id == group_id), "")
        words = _("{code} runs…").format(code=code)
        self.running.start(words, lambda progress: automation.run(desk, group_id, progress=progress, old_bank=old_bank),
                           lambda found: self._ran(found, code))

    def _ran(self, outcome: Outcome[automation.Ran] | None, code: str) -> None:
        """What came of it; the next one that is due follows unless this one was stopped."""
        self.reload()
        if outcome is None:
            return
        if outcome.value is None:
            self.tell_problems(outcome.problems)
            return
        ran = outcome.value
        words = _("{code}: {done} done, {failed} failed, {left} left out.").format(code=code, done=ran.done, failed=ran.failed,
                                                                                  left=ran.left_out)
        if ran.state == "finished" and not ran.problems:
            self.tell("success", words, "", ((_("Reminders"), lambda: self.context.navigate("reminders")),
                                             (_("Issued letters"), lambda: self.context.navigate("letters", view="to_send"))))
        else:
            told = dict.fromkeys(i18n.problem_text(p, i18n.language(), i18n.region()) for p in ran.problems)
            self.tell("danger" if ran.state == "error" else "warning", words, "\n".join(list(told)[:4]),
                      ((_("Go on where it stopped"), self.run_current),) if ran.state != "finished" else (), ran.problems)
        if self._waiting and ran.state == "finished":
            self._run(self._waiting)

    def leave(self) -> bool:
        """A running group stops after its current record; it can be gone on with."""
        self.running.stop()
        return True

    def focus_first(self) -> None:
        """The keyboard starts in the groups."""
        self.table.view.setFocus()
