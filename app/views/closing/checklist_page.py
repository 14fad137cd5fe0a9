"""The close checklist: every task with its computed status, what is outstanding, sign-offs, and the lock (CLW-010, CLS-037)."""

from pathlib import Path
from typing import Any

from PySide6.QtGui import QShowEvent

from app import i18n
from app.core.permissions import Permission
from app.core.problems import Outcome
from app.core.words import N_
from app.i18n import _
from app.queries.listing import Column
from app.services import backups
from app.services.closing import checklist, deciding, dossier, locking, schedules
from app.services.closing.locking import Locked
from app.services.closing.shown import AREA_NAMES, Checklist, Head, TaskRow
from app.settings import CLOSE_OWN
from app.views.closing import dialogs as closing_dialogs
from app.views.closing import job_row, words
from app.views.kit import dialogs, file_dialogs
from app.views.kit.context import Context
from app.views.kit.fields import Choice, ChoiceField
from app.views.kit.page import Page
from app.views.kit.rows import MemorySource, Row
from app.views.kit.running import Running
from app.views.kit.table import Table
from app.views.kit.table_files import TableFiles
from app.views.kit.widgets import EmptyState, Label, Tabs, column, holder, row

COLUMNS = (
    Column("check", "", "check", None, 34), Column("code", N_("Code"), "text", None, 52),
    Column("task", N_("Close::Task"), "text", None, 240, stretch=True), Column("status", N_("Status"), "chip", None, 112),
    Column("count", N_("Outstanding"), "int", None, 88), Column("amount", N_("Amount"), "amount", None, 100),
    Column("due", N_("Due"), "text", None, 78), Column("owner", N_("Owner"), "text", None, 70),
    Column("blocked", N_("Close::Waits for"), "text", None, 84), Column("signed", N_("Close::Signed off"), "text", None, 110),
    Column("comment", N_("Comment"), "text", None, 90), Column("area", N_("Close::Area"), "text", None, 90, hidden=True),
    Column("age", N_("Age"), "int", None, 48, hidden=True), Column("clip", N_("Files"), "int", None, 52))
VIEWS = ("all", "remaining", "overdue", "today", "blocked")


class ClosePage(Page):
    """One line per task of the schedule that is chosen; the figures at its head are filters."""

    def __init__(self, context: Context, schedule_id: int | None = None, view: str = "all") -> None:
        super().__init__(context, _("Period close"))
        self.wanted, self.asked = schedule_id, False
        self.heads: list[Head] = []
        self.shown: Checklist | None = None
        self.period = ChoiceField(_("Period"), [], width=170)
        self.period.committed.connect(self._other)
        self.whose = ChoiceField(_("Close::Tasks shown"), [Choice(False, _("Close::All tasks")),
                                                           Choice(True, _("Close::Only my own"))], width=150)
        self.whose.set_value(context.own.get(CLOSE_OWN))
        self.whose.committed.connect(self._whose)
        self.tabs = Tabs([(_("Close::All tasks"), None), (_("Close::Remaining"), None), (_("Overdue"), None),
                          (_("Close::Due today"), None), (_("Close::Blocked"), None)])
        self.tabs.choose(VIEWS.index(view) if view in VIEWS else 0)
        self.tabs.chosen.connect(lambda _n: self._rows())
        self.source = MemorySource(COLUMNS)
        self.table = Table(self.source, currency=context.currency, name=_("Period close"))
        self.table.chosen.connect(lambda _key: self._look())
        self.table.ticked.connect(self._allow)
        self.table.opened.connect(lambda _key: self.do())
        self.about = Label("", 13, 400, "text2", wrap=True)
        self.empty = EmptyState("calendar-check", _("No period has ended that could be closed."))
        self.files = TableFiles(self, lambda: (self.table, N_("Period close")))
        self._commands()
        head = row(self.tabs, None, self.whose, self.period)
        self.set_body(holder(column(head, self.table, self.about, self.empty, spacing=10)))
        self.running = Running(self)
        if not context.closed_to_writing:
            schedules.ensure(context.desk)
        self.reload()

    def _commands(self) -> None:
        self.do_action = self.command("close.do", _("Do it"), self.do, icon="play", primary=True)
        self.documents_action = self.command("close.documents", _("Show documents"), self.documents, key="Ctrl+F7", icon="list")
        self.sign_action = self.command("close.sign", _("Sign off"), self.sign, key="Ctrl+Return", icon="check", writes=True)
        self.accept_action = self.command("close.accept", _("Accept…"), self.accept, key="Ctrl+Shift+G", icon="circle-check",
                                          writes=True)
        self.lock_action = self.command("close.lock", _("Lock period"), self.lock, key="F9", icon="lock", writes=True)
        self.withdraw_action = self.command("close.withdraw", _("Take sign-off back"), self.withdraw, icon="repeat", bar=False,
                                            writes=True)
        self.refresh_action = self.command("close.evaluate", _("Refresh"), self.evaluate, key="F5", icon="refresh-cw")
        self.dossier_action = self.command("close.dossier", _("Close dossier"), self.dossier, icon="file-text", bar=False)
        self.job_action = self.command("close.job", _("Close::Start its job"), lambda: job_row.start(self), icon="play",
                                       bar=False, writes=True)
        self.log_action = self.command("close.log", _("Change history"), self.log, key="Shift+F7", icon="history", bar=False)
        self.add_action = self.command("close.add", _("New task…"), self.add, key="Ctrl+N", icon="plus", bar=False, writes=True)
        self.remove_action = self.command("close.remove", _("Take task away"), self.remove, icon="trash-2", bar=False,
                                          writes=True)
        self.apply_action = self.command("close.apply", _("Apply template changes…"), self.apply, icon="copy", bar=False,
                                         writes=True)
        self.modules_action = self.command("close.modules", _("Close a module early…"), self.modules, icon="lock", bar=False,
                                           writes=True)
        self.command("close.reconcile", _("Reconciliation"), self.reconcile, icon="scale", bar=False)
        self.command("close.tasks", _("All tasks of all periods"), lambda: self.context.navigate("close_tasks"), icon="list",
                     bar=False)
        self.command("close.periods", _("Accounting periods"), lambda: self.context.navigate("periods"), icon="calendar",
                     bar=False)
        self.end_commands()
        self.keys = [("Enter", _("Do it")), ("Ctrl+F7", _("Show documents")), ("Ctrl+Enter", _("Sign off")), ("Space", _("Tick")),
                     ("F5", _("Refresh")), ("F9", _("Lock period"))]

    # ------------------------------------------------------------ what is shown

    def reload(self) -> None:
        """Schedules and the stored values of the chosen one."""
        desk = self.context.desk
        self.heads = schedules.heads(desk)
        chosen = self.wanted if any(h.id == self.wanted for h in self.heads) else schedules.current(desk)
        if chosen is None and self.heads:
            chosen = self.heads[0].id
        self.wanted = chosen
        self.period.set_choices([Choice(h.id, f"{h.name} · {_('Close::Locked')}" if h.locked else h.name) for h in self.heads])
        self.period.set_value(chosen)
        self._take(checklist.checklist(desk, chosen) if chosen is not None else None)

    def _other(self) -> None:
        """Another schedule was chosen."""
        if self.period.value() is not None and self.period.value() != self.wanted:
            self.wanted = self.period.value()
            self.reload()
            self.evaluate()

    def _whose(self) -> None:
        """Every task, or only those the user owns: kept for her (CLS-024)."""
        self.context.own.set(CLOSE_OWN, bool(self.whose.value()))
        self._rows()

    def _take(self, shown: Checklist | None) -> None:
        self.shown = shown
        for widget in (self.table, self.tabs, self.about, self.period, self.whose):
            widget.setVisible(shown is not None)
        self.empty.setVisible(shown is None)
        if shown is None:
            self.set_title(_("Period close"), crumbs=_("Ledger"))
        else:
            tiles = shown.tiles
            for n, count in enumerate((tiles.total, tiles.remaining, tiles.overdue, tiles.due_today, tiles.blocked)):
                self.tabs.set_count(n, count)
            chip = (_("Close::Locked"), "neutral", "no") if shown.head.locked else (_("Close::Open"), "info", "half")
            done = _("{percent} % done").format(percent=tiles.percent)
            self.set_title(_("Period close"), f"{shown.head.name} · {done}", [chip], crumbs=_("Ledger"))
            self.set_status(_("{done} of {count} tasks done").format(done=tiles.done, count=tiles.total))
        self._rows()

    def _rows(self) -> None:
        kept = self.table.current()
        self.source.set_rows([Row(r.id, self._values(r), checked=False, muted=r.stale) for r in self._filtered()])
        self.table.refresh(keep=kept if kept > 0 else None)
        self._look()

    def _filtered(self) -> list[TaskRow]:
        if self.shown is None:
            return []
        view = VIEWS[self.tabs.current]
        mine = [r for r in self.shown.rows if not self.whose.value() or r.owner_id == self.context.desk.actor.user_id]
        left = [r for r in mine if not r.is_finished]
        return {"all": mine, "remaining": left, "overdue": [r for r in left if r.overdue],
                "today": [r for r in left if r.due_today], "blocked": [r for r in left if r.blocked_by]}[view]

    def _values(self, r: TaskRow) -> tuple[Any, ...]:
        due = i18n.short_day(r.due.date(), i18n.region())
        return (None, r.code, _(r.name) if not r.free else r.name, words.chip(r), r.count or None, r.amount,
                _("overdue: {due}").format(due=due) if r.overdue else due, r.owner,
                ", ".join(r.blocked_by) if not r.is_finished else "", words.signed(r), r.comment, _(AREA_NAMES[r.area]),
                r.age or None, r.clip or None)

    def current(self) -> TaskRow | None:
        """The task of the current row."""
        return next((r for r in self.shown.rows if r.id == self.table.current()), None) if self.shown is not None else None

    def marked(self) -> list[TaskRow]:
        """The ticked tasks, else the current one."""
        ticked = {r.key for r in self.source.all if r.checked}
        found = [r for r in self.shown.rows if r.id in ticked] if self.shown is not None else []
        now = self.current()
        return found or ([now] if now is not None else [])

    def _look(self) -> None:
        one = self.current()
        parts: list[str] = []
        if one is not None:
            parts = [_(one.measured)] if one.measured else []
            if one.note is not None:
                parts.append(i18n.problem_text(one.note, i18n.language(), i18n.region()))
            if one.blocked_by and not one.is_finished:
                parts.append(_("It waits for {codes}.").format(codes=", ".join(one.blocked_by)))
            if one.carried:
                parts.append(_("Carried over: {labels}.").format(labels=", ".join(
                    f"{c.label or c.key or one.name} ({c.origin}, {c.age})" for c in one.carried[:4])))
            if one.evaluated_at is not None:
                parts.append(_("Measured {at}.").format(at=words.moment(one.evaluated_at)))
        self.about.setText(" ".join(parts))
        self._allow()

    def _allow(self) -> None:
        """What can be done with the current task, each with its reason where not."""
        one, shown = self.current(), self.shown
        none = _("Choose a task first.") if one is None else ""
        locked = _("This period is locked.") if shown is not None and shown.head.locked else ""
        barred = none or self.missing(Permission.MANAGE_PERIODS)
        blockers = sorted({code for r in self.marked() for code in r.blocked_by})
        blocked = _("It waits for {codes}.").format(codes=", ".join(blockers)) if blockers else ""
        unfinished = "" if all(r.is_finished for r in self.marked()) else _("Something is outstanding yet.")
        hard = "" if one is None or not one.hard else _("A hard task has to be done; it cannot be accepted.")
        nothing = "" if one is None or one.count else _("Nothing is outstanding.")
        unsigned = "" if one is None or one.signed is not None else _("Nobody has signed it off.")
        own = "" if one is None or one.free else _("Only a task that somebody added can be taken away.")
        empty = _("No period is shown.") if shown is None else ""
        whole = empty or locked or self.missing(Permission.MANAGE_PERIODS)
        seen = _("You see only your own tasks. Choose all tasks first.") if self.whose.value() else ""
        job = none or locked or ("" if one is not None and job_row.job_of(self, one.code) else _("No job does this task."))
        after = locked if one is None or one.code != "ESS" else ""
        for action, why in (
                (self.do_action, none), (self.documents_action, none),
                (self.sign_action, barred or after or blocked or unfinished),
                (self.accept_action, barred or after or hard or nothing), (self.withdraw_action, barred or after or unsigned),
                (self.refresh_action, empty), (self.dossier_action, empty), (self.log_action, none),
                (self.lock_action, whole), (self.job_action, job), (self.add_action, whole or seen),
                (self.remove_action, barred or locked or seen or own), (self.apply_action, whole or seen),
                (self.modules_action, whole)):
            action.allow(not why, why)

    # ------------------------------------------------------------ evaluating

    def showEvent(self, event: QShowEvent) -> None:
        """Tasks are evaluated when the window opens (CLS-035)."""
        super().showEvent(event)
        if not event.spontaneous() and not self.asked:
            self.asked = True
            self.evaluate()

    def evaluate(self) -> None:
        """Every task anew, beside the screen; values of before stand grey until then (CLS-035)."""
        schedule = self.wanted
        if schedule is None or self.running.progress is not None:
            return
        desk = self.context.desk
        self.running.start(_("Tasks are measured…"), lambda progress: checklist.evaluate(desk, schedule, progress=progress),
                           self._evaluated)

    def _evaluated(self, outcome: Outcome[Checklist] | None) -> None:
        if outcome is not None and outcome.value is not None and outcome.value.head.id == self.wanted:
            self._take(outcome.value)
        elif outcome is not None and outcome.problems:
            self.tell_problems(outcome.problems)

    def _after(self, outcome: Outcome[Any], said: str) -> None:
        if outcome.value is None:
            self.tell_problems(outcome.problems)
        else:
            self.tell("success", said)
        self.reload()

    # ------------------------------------------------------------ acts

    def do(self) -> None:
        """Open the window that does the work of the task; a task somebody added is ticked (CLS-025, 042)."""
        one = self.current()
        if one is None:
            return
        if one.free:
            self._after(schedules.tick(self.context.desk, one.id, one.done_at is None), _("Saved"))
        elif one.code == "LCK":
            self.lock()
        elif one.code == "REC":
            self.reconcile()
        elif one.page and one.page != "close":
            self.context.navigate(one.page)
        else:
            self.documents()

    def documents(self) -> None:
        """What is outstanding of the current task (CLW-011)."""
        one = self.current()
        if one is not None:
            self.context.navigate("close_documents", task_id=one.id)

    def reconcile(self) -> None:
        """The reconciliation at the end of the period (CLW-014)."""
        if self.shown is not None:
            self.context.navigate("reconciliation", day=self.shown.head.end)

    def sign(self) -> None:
        """Sign the ticked tasks off, else the current one (CLS-033)."""
        rows = self.marked()
        closing_dialogs.sign(self, [r.id for r in rows], ", ".join(r.code for r in rows))

    def accept(self) -> None:
        """Accept what is outstanding of a soft task, with a comment (CLS-032)."""
        one = self.current()
        if one is not None:
            closing_dialogs.accept(self, one.id, one.code, None)

    def withdraw(self) -> None:
        """Take a sign-off back."""
        one = self.current()
        if one is not None:
            self._after(deciding.withdraw(self.context.desk, one.id), _("The sign-off was taken back."))

    def lock(self) -> None:
        """Lock the period after a question; what keeps it from that comes first (CLS-070)."""
        shown = self.shown
        if shown is None or not self.lock_action.isEnabled() or self.running.progress is not None:
            return
        told = _("Nobody can post in {period} afterwards. All tasks are measured once more before.")
        answers = (dialogs.Answer("lock", _("Lock period")), dialogs.Answer("back", _("Go back"), safe=True, primary=True))
        name = shown.head.name
        if self.context.ask(_("Lock {period}?").format(period=name), told.format(period=name), answers) != "lock":
            return
        desk, key = self.context.desk, shown.head.id
        self.running.start(_("Tasks are measured…"), lambda progress: locking.lock(desk, key, progress=progress), self._locked)

    def _locked(self, outcome: Outcome[Locked] | None) -> None:
        if outcome is None:
            return
        if outcome.value is None:
            self.reload()
            first = next((r.id for p in outcome.problems for r in self.shown.rows if r.code == p.field), None
                         ) if self.shown is not None else None
            if first is not None:
                self.tabs.choose(0)
                self.table.refresh(keep=first)
            self.tell_problems(outcome.problems)
            return
        desk = self.context.desk
        if backups.due(desk):
            backups.make(desk, self.context.own, "close")
        schedules.ensure(desk)
        name = self.shown.head.name if self.shown is not None else ""
        self.wanted = outcome.value.next_id
        self.reload()
        self.tell("success", _("{period} is locked.").format(period=name))

    def dossier(self) -> None:
        """Everything about the close in one file, in a folder she chooses (CLS-072)."""
        folder = file_dialogs.folder(self, _("Close dossier"))
        if folder:
            self.dossier_to(Path(folder))

    def dossier_to(self, folder: Path) -> None:
        """Write the dossier."""
        if self.shown is None:
            return
        outcome = dossier.write(self.context.desk, self.shown.head.id, folder)
        if outcome.value is None:
            self.tell_problems(outcome.problems)
        else:
            self.tell("success", _("{file} was written.").format(file=outcome.value.name))

    def log(self) -> None:
        """Who accepted, signed and took back what."""
        one = self.current()
        if one is not None:
            closing_dialogs.log(self, one.id, one.code)

    def add(self) -> None:
        """A task of one's own, such as a call (CLS-025)."""
        if self.shown is not None:
            closing_dialogs.add(self, self.shown.head)

    def remove(self) -> None:
        """Take such a task away."""
        one = self.current()
        if one is not None:
            self._after(schedules.remove_task(self.context.desk, one.id), _("Saved"))

    def apply(self) -> None:
        """What changed in the template since, told first (CLS-021)."""
        if self.shown is not None:
            closing_dialogs.apply(self, self.shown.head.id)

    def modules(self) -> None:
        """Close one module before the rest (CLS-073)."""
        if self.shown is not None:
            closing_dialogs.modules(self, self.shown.head.id)

    def focus_first(self) -> None:
        """The keyboard starts in the list."""
        self.table.view.setFocus()
