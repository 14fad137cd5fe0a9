"""Collection strategies: their steps, what they would do, running them today, their log and their e-mails (WIN-45, WIN-75)."""

from collections.abc import Sequence
from typing import Any

from app import i18n
from app.core.changes import Changes
from app.core.permissions import Permission
from app.core.problems import Outcome
from app.i18n import _
from app.services import reminder_checks
from app.services.automation import interrupt
from app.services.collecting import pools
from app.services.strategies import due, keeping, running
from app.services.strategies.forms import StrategyForm
from app.services.strategies.running import Ran
from app.views.kit import dialogs, problem_rows
from app.views.kit.context import Context
from app.views.kit.dialogs import Answer
from app.views.kit.fields import Choice, ChoiceField
from app.views.kit.page import Page
from app.views.kit.relay import Relay
from app.views.kit.running import Running
from app.views.kit.undo import History, on_page
from app.views.kit.widgets import Button, Chip, EmptyState, Tabs, column, holder, row
from app.views.strategies import assigning
from app.views.strategies.editor import Editor, Part
from app.views.strategies.run_part import MailPart, RunPart
from app.views.strategies.simulation import Simulation

STEPS, SIMULATE, AHEAD, RUNS, MAILS = range(5)
VIEWS = {"steps": STEPS, "preview": SIMULATE, "ahead": AHEAD, "runs": RUNS, "mails": MAILS}
WIDE = 300
NEW = 0
SHOWN, RUN = frozenset({"strategy", "strategy_step", "customer_pool"}), frozenset({"job_run", "output_item"})


class StrategiesPage(Page):
    """One strategy at a time, chosen above; tabs for its steps, trying it out, its runs and its e-mails.

    `run` = run everything that is due at once; `view` = the tab that is shown first.
    """

    def __init__(self, context: Context, strategy_id: int = 0, view: str = "", run: bool = False) -> None:
        super().__init__(context, _("Strategies"))
        self.set_title(_("Strategies"), crumbs=_("Collect"))
        self.known: list[StrategyForm] = []
        self._saved: StrategyForm | None = None
        self._queue: list[int] = []
        self._on_old_bank = False
        closed = context.closed_to_writing or self.missing(Permission.SETUP)
        self.editor = Editor(context.desk, context.currency, closed)
        self._commands(closed)
        self.choice = ChoiceField(_("Strategy"), [], width=WIDE)
        self.chips = holder(row(spacing=6))
        self.tabs = Tabs(((_("Strategy::Steps"), None), (_("Simulate"), None), (_("Days ahead"), None), (_("Runs and log"), None),
                          (_("E-mails to send"), None)))
        self.simulation = Simulation(self, self.draft)
        self.ahead = Simulation(self, self.draft, ahead=True)
        self.runs, self.mails = RunPart(self), MailPart(self)
        self.parts = (self.editor, self.simulation, self.ahead, self.runs, self.mails)
        self.nothing = self._nothing()
        body = column(holder(row(self.choice, self.chips, None, spacing=10)), self.tabs, self.nothing, spacing=8)
        for part in self.parts:
            body.addWidget(part, 1)
        self.set_body(holder(body))
        self.running = Running(self)
        self._connect()
        interrupt(context.desk)
        self.reload(strategy_id)
        self.history = History(self, {"strategy": Part(self.editor)})
        self.history.begin()
        on_page(self, self.history, names=("strategies.undo", "strategies.redo"), writes=True)
        self.end_commands()
        if view:
            self.tabs.choose(VIEWS.get(view, STEPS))
        self._show_tab()
        self._announce()
        if run:
            self.run_due()

    def _commands(self, closed: str) -> None:
        context = self.context
        self.run_action = self.command("strategies.run", _("Run now"), self.run_current, key="F9", icon="play", primary=True,
                                       writes=True)
        self.due_action = self.command("strategies.due", _("Run what is due"), self.run_due, key="Shift+F9", icon="repeat",
                                       writes=True)
        self.save_action = self.command("strategies.save", _("Save"), self.save, key="Ctrl+S", icon="save", writes=True)
        self.new_action = self.command("strategies.new", _("New strategy"), self.new, key="Ctrl+N", icon="plus", writes=True)
        self.example_action = self.command("strategies.example", _("Begin with the example"), self.example, icon="list",
                                           bar=False, writes=True)
        self.skip_action = self.command("strategies.skip", _("Skip customer"), self.skip, icon="skip-forward", bar=False,
                                        writes=True)
        self.assign_action = self.command("strategies.assign", _("Strategy of these customers…"), self.assign, icon="users",
                                          bar=False, writes=True)
        self.delete_action = self.command("strategies.delete", _("Delete strategy"), self.delete, icon="trash-2", bar=False,
                                          writes=True)
        self.command("strategies.pools", _("Customer pools"), lambda: context.navigate("setup.customer_pools"), icon="users",
                     bar=False)
        self.command("strategies.parameters", _("Parameters of strategies"), lambda: context.navigate(
            "parameters", find=_("Strategies and limitation")), icon="settings", bar=False)
        for action in (self.new_action, self.example_action, self.save_action, self.delete_action):
            action.allow(not closed, closed)
        self._closed = closed
        self.keys = [("F9", _("Run now")), ("Ctrl+S", _("Save")), ("Ctrl+N", _("New strategy"))]

    def _nothing(self) -> EmptyState:
        button = Button(_("Begin with the example"), "primary", "list")
        button.clicked.connect(lambda _checked=False: self.example())
        return EmptyState("repeat", _("No strategy yet. A strategy says what is done for whom on which day around the due date: "
                                      "a notice, letters, a call."), button)

    def _connect(self) -> None:
        self.choice.committed.connect(self._choose)
        self.tabs.chosen.connect(lambda _at: self._show_tab())
        self.editor.changed.connect(self._edited)
        self.mails.changed.connect(self._count_mails)
        problem_rows.copying(self, "strategies.details", self.simulation.table, self.runs.log)
        Relay(self.context.desk.file.announcer, self).changed.connect(self._heard)

    # ------------------------------------------------------------ what is shown

    def _heard(self, changes: Changes) -> None:
        """A strategy was changed elsewhere, or run: a run leaves alone what is being typed."""
        if self.running.progress is not None:
            return
        if changes.kinds.keys() & SHOWN and not self.dirty():
            self.reload(self.editor.form.strategy_id)
        elif changes.kinds.keys() & RUN:
            self.runs.show_runs(self.editor.form.strategy_id)
            self._count_mails()
            self._tell_state()

    def reload(self, strategy_id: int = 0) -> None:
        """Ask the file again."""
        desk = self.context.desk
        self.known = keeping.strategies(desk)
        self.editor.set_pools(pools.choices(desk))
        self.choice.set_choices([Choice(s.strategy_id, f"{s.code} — {s.name}" if s.name else s.code) for s in self.known])
        chosen = next((s for s in self.known if s.strategy_id == strategy_id), self.known[0] if self.known else None)
        self._take(chosen)
        self._count_mails()

    def _take(self, form: StrategyForm | None) -> None:
        """Show a strategy as it is kept."""
        self._saved = form
        if form is not None:
            self.choice.set_value(form.strategy_id)
            self.editor.show_form(form)
        self.runs.show_runs(form.strategy_id if form is not None else 0)
        if hasattr(self, "history"):
            self.history.begin()
        self._tell_state()
        self._show_tab()

    def _choose(self) -> None:
        """Another strategy; what was changed and not saved is asked about."""
        wanted = self.choice.value()
        if wanted == self.editor.form.strategy_id:
            return
        if not self._may_leave():
            self.choice.set_value(self.editor.form.strategy_id)
            return
        self._take(next((s for s in self.known if s.strategy_id == wanted), None))

    def _edited(self) -> None:
        self._tell_state()

    def draft(self) -> StrategyForm | None:
        """The strategy as it stands in the editor; None = there is none."""
        return self.editor.form if self.known or self.dirty() else None

    def dirty(self) -> bool:
        """Is something not saved?"""
        return self._saved is not None and self.editor.form != self._saved or self._is_new()

    def _is_new(self) -> bool:
        return self._saved is None and bool(self.editor.form.steps)

    def _tell_state(self) -> None:
        """Chips beside the choice, and what can be done now."""
        form, layout = self.editor.form, self.chips.layout()
        while layout is not None and (item := layout.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        any_ = bool(self.known) or self._is_new()
        waits = {d.strategy_id: d for d in due.due(self.context.desk)}
        one = waits.get(form.strategy_id)
        chips = []
        if any_:
            chips.append(Chip(_("Active"), "success", "check") if form.active else Chip(_("Switched off"), "neutral", "ring"))
        if one is not None:
            chips.append(Chip(_("Interrupted after customer {number}").format(number=one.after), "violet", "square")
                         if one.stopped and one.after else Chip(_("Due now"), "warning", "half"))
        if self.dirty():
            chips.append(Chip(_("Not saved"), "info", "half"))
        for one_chip in chips:
            if layout is not None:
                layout.addWidget(one_chip)
        self._allow(one, bool(waits), any_)

    def _allow(self, one: due.Due | None, anything: bool, any_: bool) -> None:
        form, none = self.editor.form, _("There is no strategy yet.")
        because = none if not any_ else _("Save the strategy first.") if self.dirty() else ""
        if not because and not form.active:
            because = _("The strategy is switched off. Tick Active and save it.")
        if not because and one is None:
            because = _("The strategy has run today. It can be run again tomorrow.")
        self.run_action.allow(not because, because)
        self.run_action.setText(_("Go on where it stopped") if one is not None and one.stopped else _("Run now"))
        self.due_action.allow(anything, _("Nothing is due today."))
        self.save_action.allow(not self._closed and self.dirty(), self._closed or _("Nothing was changed."))
        self.delete_action.allow(not self._closed and any_, self._closed or none)
        self.skip_action.allow(any_, none)

    def _show_tab(self) -> None:
        at, any_ = self.tabs.current, bool(self.known) or self._is_new()
        for place, part in enumerate(self.parts):
            part.setVisible(any_ and place == at)
        self.tabs.setVisible(any_)
        self.choice.setVisible(any_)
        self.nothing.setVisible(not any_)
        if any_ and at in (SIMULATE, AHEAD):
            (self.simulation if at == SIMULATE else self.ahead).simulate()
        if at == MAILS:
            self.mails.reload()

    def _count_mails(self) -> None:
        self.mails.reload()
        self.tabs.set_count(MAILS, len(self.mails.found) or None)

    def _announce(self) -> None:
        """What waits is told: nothing runs without her word (COL-49)."""
        waits = due.due(self.context.desk)
        if waits:
            stopped = [d for d in waits if d.stopped]
            body = "\n".join(_("{code} was interrupted after customer {number}.").format(code=d.code, number=d.after)
                             for d in stopped if d.after)
            self.tell("info", i18n.filled(_("{count:strategy is|strategies are} due."), count=len(waits)), body,
                      ((_("Preview"), lambda: self.tabs.choose(SIMULATE)), (_("Run what is due"), self.run_due)))

    # ------------------------------------------------------------ keeping

    def new(self) -> None:
        """A strategy of one letter to begin with."""
        self._begin(keeping.proposed(self.context.desk))

    def example(self) -> None:
        """The delivered example, switched off, to be looked at and saved (COL-EX-1)."""
        self._begin(keeping.example(self.context.desk))

    def _begin(self, form: StrategyForm) -> None:
        if self._closed or not self._may_leave():
            return
        self._saved = None
        self.choice.set_choices([*(Choice(s.strategy_id, f"{s.code} — {s.name}" if s.name else s.code) for s in self.known),
                                 Choice(NEW, _("New strategy"))])
        self.choice.set_value(NEW)
        self.editor.show_form(form)
        self.runs.show_runs(NEW)
        self.history.begin()
        self.tabs.choose(STEPS)
        self._tell_state()
        self._show_tab()
        self.editor.head["code"].setFocus()

    def save(self) -> bool:
        """Keep the strategy, or say everything that is wrong with it."""
        outcome = keeping.save(self.context.desk, self.editor.form)
        self.clear_messages()
        if outcome.value is None:
            self.tell_problems(outcome.problems)
            return False
        self.reload(outcome.value)
        self.set_status(_("Strategy {code} is saved.").format(code=self.editor.form.code))
        return True

    def delete(self) -> None:
        """Take the strategy away, after a question; one that was used stays."""
        form = self.editor.form
        if not form.strategy_id:
            self._saved = None
            self.editor.show_form(StrategyForm())
            self.reload()
            return
        answer = self.context.ask(_("Delete strategy {code}?").format(code=form.code), _("Its steps go with it."),
                                  (Answer("delete", _("Delete strategy")), Answer("back", _("Go back"), safe=True)))
        if answer != "delete":
            return
        outcome = keeping.delete(self.context.desk, form.strategy_id)
        if outcome.value is None:
            self.tell_problems(outcome.problems)
            return
        self.editor.show_form(StrategyForm())
        self.reload()

    def _may_leave(self) -> bool:
        """Saved, or not wanted."""
        if not self.dirty():
            return True
        answer = self.context.ask(_("Save the changes to the strategy?"), _("Otherwise they are lost."), (
            Answer("save", _("Save"), primary=True), Answer("drop", _("Do not save")), Answer("back", _("Go back"), safe=True)))
        return answer == "drop" or answer == "save" and self.save()

    # ------------------------------------------------------------ running

    def run_current(self) -> None:
        """Run the strategy for today, or go on where it stopped."""
        if self._old_bank([self.editor.form]):
            self._run([self.editor.form.strategy_id])

    def run_due(self) -> None:
        """Run everything that is due, by rank."""
        wanted = [d.strategy_id for d in due.due(self.context.desk)]
        if self._old_bank([s for s in self.known if s.strategy_id in wanted]):
            self._run(wanted)

    def _old_bank(self, strategies: Sequence[StrategyForm]) -> bool:
        """Old bank data are asked about once before letters are drafted; False = she goes back (WIN-20)."""
        self._on_old_bank = False
        old = reminder_checks.old_bank(self.context.desk)
        if old is None or not any(step.action == "letter" for s in strategies for step in s.steps):
            return True
        self._on_old_bank = dialogs.confirm(self, [old], _("Suggest all the same")) is not None
        return self._on_old_bank

    def _run(self, ids: list[int]) -> None:
        if not ids or self.context.closed_to_writing or self.running.progress is not None:
            return
        self._queue = ids[1:]
        self.clear_messages()
        for action in (self.run_action, self.due_action):
            action.allow(False, _("This is being done now."))
        desk, strategy_id, skips = self.context.desk, ids[0], frozenset(self.simulation.skips)
        old_bank = self._on_old_bank
        code = next((s.code for s in self.known if s.strategy_id == strategy_id), "")
        self.running.start(_("{code} runs…").format(code=code),
                           lambda progress: running.run(desk, strategy_id, skip=skips, progress=progress, old_bank=old_bank),
                           self._ran)

    def _ran(self, outcome: Outcome[Ran] | None) -> None:
        """What came of it, with the ways to what it made; the next one that is due follows."""
        self.simulation.skips.clear()
        self.reload(self.editor.form.strategy_id)
        if outcome is None:
            return
        if outcome.value is None:
            self.tell_problems(outcome.problems)
            return
        ran = outcome.value
        words = i18n.filled(_("{code}: {done} done, {left} left out, {failed} failed; {waiting:customer has|customers have} "
                              "no step due."), code=ran.strategy, done=ran.done, left=ran.left_out, failed=ran.failed,
                            waiting=ran.waiting)
        body = [] if ran.state != "cancelled" else [_("Stopped after customer {number}.").format(number=ran.after)]
        body += list(dict.fromkeys(i18n.problem_text(p, i18n.language(), i18n.region()) for p in ran.problems))[:4]
        tone = "success" if ran.state == "finished" else "danger" if ran.state == "error" else "warning"
        self.tell(tone, words, "\n".join(body), self._ways(ran), ran.problems)
        if self._queue and ran.state == "finished":
            self._run(self._queue)

    def _ways(self, ran: Ran) -> list[tuple[str, Any]]:
        ways: list[tuple[str, Any]] = [(_("Log"), lambda: self.tabs.choose(RUNS))]
        if ran.mails:
            ways.append((_("E-mails to send"), lambda: self.tabs.choose(MAILS)))
        if ran.drafts:
            ways.append((_("Reminders"), lambda: self.context.navigate("reminders")))
        if ran.state != "finished":
            ways.append((_("Go on where it stopped"), self.run_current))
        return ways

    def skip(self) -> None:
        """Go past the next customer of a stopped run, or leave the current one of the simulation out of today's run (WIN-45)."""
        desk, form = self.context.desk, self.editor.form
        one = next((d for d in due.due(desk) if d.strategy_id == form.strategy_id), None)
        if one is None or not one.stopped:
            if self.tabs.current != SIMULATE or self.simulation.current() is None:
                self.tell("info", _("Choose a customer in the simulation first."), "",
                          ((_("Simulate"), lambda: self.tabs.choose(SIMULATE)),))
                return
            self.simulation.toggle_skip()
            return
        left = running.rest(desk, form.strategy_id)
        if not left:
            return
        outcome = running.skip(desk, form.strategy_id, left[0].customer_id)
        if outcome.value is None:
            self.tell_problems(outcome.problems)
            return
        self.reload(form.strategy_id)
        self.tell("info", _("Customer {customer} is skipped when the run goes on.").format(
            customer=f"{left[0].number} {left[0].name}"), "", ((_("Go on where it stopped"), self.run_current),))

    def assign(self) -> None:
        """The strategy of the customers chosen in the simulation, by hand (COL-40)."""
        found = self.simulation.chosen() if self.tabs.current == SIMULATE else []
        if not found:
            self.tell("info", _("Choose a customer in the simulation first."), "",
                      ((_("Simulate"), lambda: self.tabs.choose(SIMULATE)),))
        elif assigning.ask(self, found):
            self.simulation.simulate()

    def leave(self) -> bool:
        """A run stops after its current customer; what was typed is asked about."""
        if not self._may_leave():
            return False
        self.running.stop()
        return True

    def focus_first(self) -> None:
        """The keyboard starts on the steps."""
        if self.known:
            self.editor.line.setFocus()
        else:
            self.nothing.setFocus()
