"""The close checklist: every task with its computed status, what is outstanding, sign-offs, and the lock (CLW-010, CLS-037)."""

from collections.abc import Collection, Sequence
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent

from app.core.changes import Changes
from app.core.problems import Outcome, Problem
from app.i18n import _
from app.services.closing import checklist, evaluating, schedules
from app.services.closing.shown import Checklist, Head, TaskRow
from app.settings import CLOSE_OWN
from app.views.closing import checklist_allowing, checklist_rows
from app.views.closing import checklist_words as said
from app.views.closing.checklist_acts import Acts
from app.views.closing.checklist_allowing import CommandedPage
from app.views.closing.checklist_header import ChecklistHeader
from app.views.closing.checklist_panel import TaskPanel
from app.views.kit.context import Context
from app.views.kit.fields import Choice, ChoiceField
from app.views.kit.kept_columns import KeptColumns
from app.views.kit.relay import Relay
from app.views.kit.rows import MemorySource
from app.views.kit.running import Running
from app.views.kit.table import Table
from app.views.kit.table_files import TableFiles
from app.views.kit.widgets import Button, EmptyState, Tabs, column, holder, row

VIEWS = ("all", "remaining", "overdue", "today", "blocked")
OWN_TABLES = frozenset({"close_schedule", "close_task", "close_signoff", "close_acceptance", "close_carry_over", "attachment",
                        "note"})
"""Rows that change what the list says about a task, without measuring it anew."""
SIDE, FOLDED, SOON, READ = 316, 1000, 300, 70
"""Width of the panel, and of a page too narrow for it; ms until tasks are measured again, and documents are read."""


class ClosePage(CommandedPage):
    """One line per task of the schedule that is chosen, in groups by area; the figures above the list are filters."""

    wide = True

    def __init__(self, context: Context, schedule_id: int | None = None, view: str = "all") -> None:
        super().__init__(context, _("Period close"), side=SIDE)
        self.wanted, self.asked = schedule_id, False
        self.heads: list[Head] = []
        self.shown: Checklist | None = None
        self.measuring: frozenset[str] | None = frozenset()
        self.waiting: set[str] = set()
        self._again, self._reading = _timer(self, SOON, self._measure_waiting), _timer(self, READ, self._read)
        self._compose(view)
        self.running = Running(self)
        self.acts = Acts(self)
        checklist_allowing.commands(self)
        self.panel = TaskPanel(self)
        self.fill_side(self.panel)
        Relay(context.desk.file.announcer, self).changed.connect(self._heard)
        if not context.closed_to_writing:
            schedules.ensure(context.desk)
        self.reload()

    def _compose(self, view: str) -> None:
        """Which period and whose tasks, the card, the filters, the list."""
        context = self.context
        self.period = ChoiceField(_("Period"), [], width=170)
        self.period.committed.connect(self._other)
        self.before, self.after = (Button("", "ghost", f"chevron-{way}", name=words) for way, words in (
            ("left", _("Close::The period before")), ("right", _("Close::The period after"))))
        self.before.clicked.connect(lambda _checked=False: self.step(1))
        self.after.clicked.connect(lambda _checked=False: self.step(-1))
        self.whose = ChoiceField(_("Close::Tasks shown"), [Choice(False, _("Close::All tasks")),
                                                           Choice(True, _("Close::Only my own"))], width=150)
        self.whose.set_value(context.own.get(CLOSE_OWN))
        self.whose.committed.connect(self._whose)
        self.tabs = Tabs([(_("Close::All tasks"), None), (_("Close::Remaining"), None), (_("Overdue"), None),
                          (_("Close::Due today"), None), (_("Close::Blocked"), None)])
        self.tabs.choose(VIEWS.index(view) if view in VIEWS else 0)
        self.tabs.chosen.connect(lambda _n: self._rows())
        self.card = ChecklistHeader(context.currency)
        self.source = MemorySource(checklist_rows.COLUMNS)
        self.table = Table(self.source, currency=context.currency, name=_("Period close"))
        self.columns = KeptColumns(self.table, context.desk, "close_checklist")
        self.table.chosen.connect(lambda _key: self._look())
        self.table.ticked.connect(self._allow)
        self.table.opened.connect(lambda _key: self.acts.do())
        self.table.drilled.connect(self._drill)
        self.empty = EmptyState("calendar-check", _("No period has ended that could be closed."))
        self.files = TableFiles(self, lambda: (self.table, "Period close"))
        for widget in (self.period, self.after, self.before):
            self.add_tool(widget)
        head = row(self.tabs, None, self.whose)
        self.set_body(holder(column(self.card, head, self.table, self.empty, spacing=8)))

    # ------------------------------------------------------------ what is shown

    def reload(self) -> None:
        """Schedules and the stored values of the chosen one."""
        desk = self.context.desk
        self.heads = schedules.heads(desk)
        chosen = self.wanted if any(h.id == self.wanted for h in self.heads) else schedules.current(desk)
        if chosen is None and self.heads:
            chosen = self.heads[0].id
        self.wanted = chosen
        self.period.set_choices([Choice(h.id, f"{said.period(h)} · {_('Close::Locked')}" if h.locked else said.period(h))
                                 for h in self.heads])
        self.period.set_value(chosen)
        self._take(checklist.checklist(desk, chosen) if chosen is not None else None)

    def _other(self) -> None:
        """Another schedule was chosen."""
        if self.period.value() is not None and self.period.value() != self.wanted:
            self.wanted = self.period.value()
            self.reload()
            self.evaluate()

    def step(self, by: int) -> None:
        """The period before (1) or after (-1), as the list of periods has them."""
        at = next((n for n, h in enumerate(self.heads) if h.id == self.wanted), -1) + by
        if 0 <= at < len(self.heads):
            self.period.set_value(self.heads[at].id)
            self._other()

    def _whose(self) -> None:
        """Every task, or only those the user owns: kept for her (CLS-024)."""
        self.context.own.set(CLOSE_OWN, bool(self.whose.value()))
        self._rows()

    def _take(self, shown: Checklist | None) -> None:
        self.shown = shown
        for widget in (self.card, self.table, self.tabs, self.period, self.whose, self.before, self.after):
            widget.setVisible(shown is not None)
        self.empty.setVisible(shown is None)
        if shown is None:
            self.set_title(_("Period close"), crumbs=_("Ledger"))
        else:
            chip = (_("Close::Locked"), "neutral", "no") if shown.head.locked else (_("Close::Open"), "info", "half")
            self.set_title(_("Period close"), said.period(shown.head), [chip], crumbs=_("Ledger"))
            self.card.show_checklist(shown, self.context.desk.clock.now())
        self._rows()

    def _mine(self) -> list[TaskRow]:
        """Every task, or those she owns."""
        found = self.shown.rows if self.shown is not None else ()
        return [r for r in found if not self.whose.value() or r.owner_id == self.context.desk.actor.user_id]

    def _rows(self) -> None:
        """The tasks of the chosen filter; the counts follow whose tasks are shown (CLS-024, 037)."""
        mine = self._mine()
        views = checklist_rows.views(mine)
        for n, found in enumerate(views):
            self.tabs.set_count(n, len(found))
        kept, ticked = self.table.current(), {r.key for r in self.source.all if r.checked}
        locked = self.shown is not None and self.shown.head.locked
        self.source.set_rows(checklist_rows.rows(
            views[self.tabs.current], self.context.currency,
            checklist_rows.Look(self.measuring, locked, checklist_rows.folded(self.source.all), frozenset(ticked))))
        there = any(r.key == kept for r in self.source.all)
        self.table.refresh(keep=kept if there else None)
        if not there:
            self._go_first()
        self._look()

    def _go_first(self) -> None:
        """The first task, not the group above it."""
        first = next((r.key for r in self.source.all if r.band is None), None)
        if first is not None:
            self.table.refresh(keep=first)

    def _say(self, one: TaskRow | None) -> None:
        """Which of the tasks is the current one, else how many are done."""
        mine, listed = self._mine(), [r.key for r in self.source.all if r.band is None]
        if one is not None and one.id in listed:
            self.set_status(_("Task {number} of {count}").format(number=listed.index(one.id) + 1, count=len(listed)))
        else:
            done = sum(r.is_finished for r in mine)
            self.set_status(_("{done} of {count} tasks done").format(done=done, count=len(mine)) if mine else "")

    def current(self) -> TaskRow | None:
        """The task of the current row."""
        return next((r for r in self.shown.rows if r.id == self.table.current()), None) if self.shown is not None else None

    def marked(self) -> list[TaskRow]:
        """The ticked tasks, else the current one."""
        ticked = {r.key for r in self.source.all if r.checked}
        found = [r for r in self.shown.rows if r.id in ticked] if self.shown is not None else []
        now = self.current()
        return found or ([now] if now is not None else [])

    def stand_on(self, code: str) -> None:
        """Make the task with this code the current one, in the list of all where the filter hides it."""
        found = next((r.id for r in self.shown.rows if r.code == code), None) if self.shown is not None else None
        if found is None:
            return
        if all(r.key != found for r in self.source.all):
            self.tabs.choose(0)
        checklist_rows.unfold(self.source, found)
        self.table.refresh(keep=found)
        self._look()

    def _drill(self, key: int, name: str) -> None:
        """A click on what was measured, on the files or on the signature of a row."""
        one = self.current()
        if one is None or one.id != key:
            return
        if name == "measured" and not (one.free or one.stale):
            self.acts.documents()
        elif name == "clip" and self.panel.files is not None:
            self.show_side(True)
            self.panel.area.ensureWidgetVisible(self.panel.files)
        elif name == "signed" and one.signed is None and one.done_at is None:
            if self.sign_action.isEnabled():
                self.acts.sign_rows([one])
            else:
                self.told.emit(self.sign_action.reason)
        elif name == "signed":
            self.acts.log()

    def _look(self) -> None:
        """The panel follows the current row; its documents are read once she stays on it."""
        one = self.current()
        self._say(one)
        self._allow()
        self.panel.show_task(one)
        if one is not None and self.panel.found is None:
            if self.context.runner.at_once:
                self._read()
            else:
                self._reading.start()

    def _read(self) -> None:
        """What is outstanding of the current task, beside the screen."""
        one, desk = self.current(), self.context.desk
        if one is not None and self.panel.found is None:
            key = one.id
            self.beside(_("Documents are read…"), lambda _progress: checklist.documents(desk, key),
                        lambda found: self.panel.show_documents(key, found or ()))

    def _allow(self) -> None:
        checklist_allowing.allow(self)

    def tell_about(self, problems: Sequence[Problem]) -> None:
        """What went wrong with a file or a note."""
        if problems:
            self.tell_problems(problems)

    # ------------------------------------------------------------ evaluating

    def showEvent(self, event: QShowEvent) -> None:
        """Tasks are evaluated when the window opens (CLS-035)."""
        super().showEvent(event)
        if event.spontaneous():
            return
        if not self.asked:
            self.asked = True
            self.evaluate()
        elif self.waiting:
            self._again.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """What nobody looks at is measured when it is looked at again."""
        self._again.stop()
        self._reading.stop()
        super().hideEvent(event)

    def evaluate(self, codes: Collection[str] | None = None) -> None:
        """Tasks anew, all or these, beside the screen; values of before stand grey until then (CLS-035)."""
        schedule = self.wanted
        if schedule is None:
            return
        if self.running.progress is not None:
            self.waiting.update(codes or ())
            return
        desk, wanted = self.context.desk, None if codes is None else frozenset(codes)
        self.waiting.difference_update(set(self.waiting) if wanted is None else wanted)
        self.measuring = wanted
        self._rows()
        self.running.start(_("Tasks are measured…"),
                           lambda progress: checklist.evaluate(desk, schedule, wanted, progress=progress), self._evaluated)

    def _evaluated(self, outcome: Outcome[Checklist] | None) -> None:
        self.measuring = frozenset()
        if outcome is not None and outcome.value is not None and outcome.value.head.id == self.wanted:
            self.panel.forget()
            self._take(outcome.value)
        else:
            self._rows()
            self.tell_problems(outcome.problems if outcome is not None else ())
        if self.waiting:
            self._again.start()

    def _heard(self, changes: Changes) -> None:
        """Something was written: tasks that look at it are measured anew, once it is quiet (CLS-035)."""
        known = {r.code for r in self.shown.rows} if self.shown is not None else set()
        self.waiting.update(known.intersection(evaluating.subscribed(changes.kinds)))
        if self.waiting and self.isVisible():
            self._again.start()
        if changes.touches(OWN_TABLES) and self.wanted is not None:
            QTimer.singleShot(0, self, self._again_from_file)

    def _measure_waiting(self) -> None:
        codes, self.waiting = frozenset(self.waiting), set()
        if codes and self.isVisible():
            self.evaluate(codes)

    def _again_from_file(self) -> None:
        """Signatures, owners and files as they are kept now."""
        if self.wanted is not None and self.running.progress is None and self.isVisible():
            self._take(checklist.checklist(self.context.desk, self.wanted))

    # ------------------------------------------------------------ coming and going

    def fold_side(self) -> None:
        """The panel away; Alt+F2 brings it back."""
        self.show_side(False)
        self.table.view.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A window too narrow for list and panel shows the list."""
        super().resizeEvent(event)
        before, now = event.oldSize().width(), event.size().width()
        if (now < FOLDED) != (0 <= before < FOLDED) or before < 0:
            self.show_side(now >= FOLDED)

    def state(self) -> Any:
        """Period, filter and row, for coming back."""
        return {"schedule": self.wanted, "tab": self.tabs.current, "row": self.table.current()}

    def restore(self, state: Any) -> None:
        """As it was left."""
        self.wanted = state["schedule"]
        self.reload()
        self.tabs.choose(state["tab"])
        if state["row"] > 0:
            checklist_rows.unfold(self.source, state["row"])
            self.table.refresh(keep=state["row"])
            self._look()

    def focus_first(self) -> None:
        """The keyboard starts in the list."""
        self.table.view.setFocus()


def _timer(page: ClosePage, pause: int, act: Any) -> QTimer:
    timer = QTimer(page)
    timer.setSingleShot(True)
    timer.setInterval(pause)
    timer.timeout.connect(act)
    return timer
