"""Recurring invoices: who gets which template when, what comes next, and the way to generate (SWN-07)."""

from collections.abc import Mapping, Sequence
from typing import Any

from app import i18n
from app.core.problems import Outcome
from app.core.words import N_
from app.i18n import _
from app.queries import recurring as queries
from app.queries.listing import Column, ListQuery
from app.services.sales import assignments, daily, recurring, templates
from app.services.sales.assignments import Assigned, HistoryLine
from app.services.sales.recurring import Generated, Wish
from app.views.kit import dialogs, form_dialog
from app.views.kit.context import Context
from app.views.kit.fields import TextField
from app.views.kit.form_dialog import FormDialog, FormField
from app.views.kit.list_page import ListPage
from app.views.kit.rows import MemorySource, Row
from app.views.kit.running import Running
from app.views.kit.table import Table
from app.views.kit.widgets import column, holder
from app.views.sales import recurring_form, recurring_generate

VIEWS = (("all", N_("All")), ("active", N_("Active")), ("blocked", N_("Blocked")))
HISTORY = (Column("day", N_("Occurrence"), "date", None, 104), Column("run", N_("Recurrence ID"), "text", None, 110),
           Column("draft", N_("Draft"), "int", None, 70), Column("number", N_("Number"), "text", None, 130),
           Column("net", N_("Net"), "amount", None, 110, currency="currency"), Column("currency", N_("Cur."), "text", None, 50),
           Column("state", N_("Status"), "chip", None, 190, stretch=True))


class RecurringPage(ListPage):
    """The list of assignments."""

    def __init__(self, context: Context, view: str = "all", customer_id: int | None = None) -> None:
        scope = {"customer_id": customer_id} if customer_id else {}
        super().__init__(context, _("Recurring invoices"), queries.assignment_listing(assignments.reckoned(context.desk)),
                         ListQuery(context.desk.company_id, scope=scope), views=VIEWS, view=view,
                         empty=("repeat", _("No invoice comes back yet. Assign a template to a customer, and it is proposed "
                                            "each time it is due.")))
        self._customer = customer_id
        self._name_page()
        self.command("recurring.new", _("New assignment"), self.new, icon="plus", key="Ctrl+N", primary=True, writes=True)
        self.command("recurring.generate", _("Generate…"), self.generate, icon="play", key="F9", writes=True)
        self.command("recurring.daily", _("By itself each day…"), self.by_itself, icon="clock", bar=False, writes=True)
        self.command("recurring.edit", _("Edit"), self.edit, icon="pencil", key="Ctrl+O", writes=True)
        self.command("recurring.history", _("History"), self.history, icon="history", key="Ctrl+H")
        self.command("recurring.block", _("Block"), self.block, icon="lock", writes=True)
        self.command("recurring.runs", _("Runs"), lambda: context.navigate("recurrence_runs"), icon="list", key="Alt+1")
        self.command("recurring.templates", _("Templates"), lambda: context.navigate("invoice_templates"), icon="file-text",
                     key="Alt+2")
        self.command("recurring.delete", _("Delete"), self.delete, icon="trash-2", key="Ctrl+Delete", bar=False, writes=True)
        self.command("recurring.again", _("Allow regeneration"), self.allow_again, icon="repeat", bar=False, writes=True)
        self.command("recurring.customer", _("Open customer"), self.open_customer, icon="users", bar=False)
        self.print_command()
        self.export_command()
        self.end_commands()
        self.keys = [("Enter", _("Edit")), ("F9", _("Generate…")), ("Ctrl+N", _("New assignment")), ("Ctrl+H", _("History"))]
        self.running = Running(self)
        self.table.opened.connect(lambda _key: self.edit())

    def _name_page(self) -> None:
        """The title says whether drafts come by themselves."""
        chips = [(_("Each day by itself"), "info", "check")] if daily.kept(self.context.desk) is not None else []
        self.set_title(_("Recurring invoices"), chips=chips, crumbs=_("Sales"))

    def by_itself(self) -> None:
        """Let the program make the drafts of each day, or no longer; it never posts (JOB-007)."""
        kept = daily.kept(self.context.desk)
        on = _("Each day the program is open, the drafts of that day and of the days missed since are made as {user}. Nothing is "
               "posted: they wait under Free text invoices. What fell due before is for Generate.").format(
                   user=self.context.desk.actor.name if kept is None else kept.user)
        answer = self.context.ask(_("Make recurring invoices by themselves?"), on, (
            dialogs.Answer("on", _("Each day"), primary=kept is None), dialogs.Answer("off", _("Only by hand")),
            dialogs.Answer("back", _("Go back"), safe=True)))
        if answer == "back":
            return
        outcome = daily.switch(self.context.desk, answer == "on")
        self._told(outcome, _("Drafts are made each day from today on.") if outcome.value else _("Drafts are made by hand only."))
        self._name_page()

    def _current(self) -> int:
        """The current assignment; 0 with a word when there is none."""
        if self.table.current() <= 0:
            self.tell("info", _("Choose a recurring invoice first."))
            return 0
        return self.table.current()

    # ------------------------------------------------------------ assignments

    def new(self) -> None:
        """Assign a template to a customer; the first template has to be made before."""
        if not templates.names(self.context.desk):
            self.tell("info", _("There is no template in use yet. Make one first."), "",
                      ((_("New template"), lambda: self.context.navigate("invoice_template")),))
            return
        self._show_form(Assigned(0, self._customer or 0, self.context.desk.today.replace(day=1)))

    def edit(self) -> None:
        """Change the current one."""
        if (key := self._current()) and not self.context.closed_to_writing:
            outcome = assignments.load(self.context.desk, key)
            if outcome.value is None:
                self.tell_problems(outcome.problems)
            else:
                self._show_form(outcome.value)

    def _show_form(self, record: Assigned) -> None:
        kept = recurring_form.show(self, self.context, record)
        if kept is not None:
            self.clear_messages()
            self.table.refresh(keep=kept)

    def delete(self) -> None:
        """Delete one nothing was generated from."""
        if not (key := self._current()):
            return
        answer = self.context.ask(_("Delete this recurring invoice?"), "", (
            dialogs.Answer("delete", _("Delete")), dialogs.Answer("back", _("Go back"), safe=True, primary=True)))
        if answer == "delete":
            self._told(assignments.delete(self.context.desk, key), _("Deleted."))

    def block(self) -> None:
        """Block the selected ones; where all of them are blocked, let them go on."""
        ids = self.table.selected() or ([self._current()] if self.table.current() > 0 else [])
        if not ids:
            self._current()
            return
        found = [assignments.load(self.context.desk, key).value for key in ids]
        on = any(one is not None and not one.blocked for one in found)
        outcome = assignments.set_blocked(self.context.desk, ids, on)
        words = _("{count:recurring invoice is|recurring invoices are} blocked now.") if on else _(
            "{count:recurring invoice goes|recurring invoices go} on now.")
        self._told(outcome, i18n.filled(words, count=outcome.value or 0))

    def open_customer(self) -> None:
        """The card of the customer."""
        if (key := self._current()) and (found := assignments.load(self.context.desk, key).value) is not None:
            self.context.navigate("customer", customer_id=found.customer_id)

    def _told(self, outcome: Outcome[Any], words: str) -> None:
        if outcome.done:
            self.tell("success", words)
        else:
            self.tell_problems(outcome.problems)

    # ------------------------------------------------------------ history

    def history(self) -> None:
        """What became of every occurrence of the current one (FTI-028)."""
        if key := self._current():
            History(self, self.context, assignments.history(self.context.desk, key)).show_it()

    def allow_again(self) -> None:
        """Let posted occurrences of the current one be generated once more, with the reason (FTI-024)."""
        if not (key := self._current()):
            return
        found = [x for x in assignments.history(self.context.desk, key) if x.state == "posted"]
        if not found:
            self.tell("info", _("Nothing of this recurring invoice is posted. A draft that is deleted comes again by itself."))
            return
        history, reason = History(self, self.context, found), TextField(_("Reason"), most=250)
        history.table.refresh(keep=found[0].id)

        def save(values: Mapping[str, Any], _confirmed: frozenset[str]) -> Outcome[int]:
            ids = history.table.selected() or [history.table.current()]
            return assignments.allow_regeneration(self.context.desk, ids, values["reason"])

        form = FormDialog(self, _("Allow regeneration"), [FormField("reason", _("Reason"), reason, required=True)], save,
                          body=_("The selected occurrence is proposed again although it was posted. The reason is kept."),
                          inner=history.body, save_words=_("Allow regeneration"), width=780)
        self._after_allowing(form_dialog.show(form))

    def _after_allowing(self, outcome: Outcome[int]) -> None:
        if outcome.value:
            self.table.reload()
            self.tell("success", i18n.filled(_("{count:occurrence|occurrences} may be generated again."), count=outcome.value))

    # ------------------------------------------------------------ generating

    def generate(self) -> None:
        """Ask for a window, then make its drafts beside the screen (FTI-023)."""
        wish = recurring_generate.show(self, self.context)
        if wish is None:
            return
        desk = self.context.desk
        self.running.start(_("Generating invoices…"), lambda progress: recurring.generate(desk, wish, progress=progress),
                           lambda outcome: self._generated(outcome, wish))

    def _generated(self, outcome: Outcome[Generated] | None, wish: Wish) -> None:
        """What was made, with the way to it."""
        self.table.reload()
        if outcome is None:
            return
        if outcome.value is None:
            self.tell_problems(outcome.problems)
            return
        tell_generated(self, outcome.value)

    def leave(self) -> bool:
        """A run that is under way stops after its current draft; it can be gone on with."""
        self.running.stop()
        return super().leave()


def tell_generated(page: ListPage, made: Generated) -> None:
    """How many drafts, how many were left out, and whether the run ended early."""
    words = i18n.filled(_("{count:draft was|drafts were} made under {number}."), count=len(made.drafts), number=made.number)
    told = []
    if made.left_out:
        told.append(i18n.filled(_("{count:occurrence was|occurrences were} left out."), count=len(made.left_out)))
    if made.rest:
        told.append(i18n.filled(_("{count:occurrence is|occurrences are} left: generate the same window again to go on."),
                                count=made.rest))
    page.tell("warning" if made.rest or not made.drafts else "success", words, " ".join(told),
              ((_("Show the run"), lambda: page.context.navigate("recurrence_run", run_id=made.run_id)),), made.left_out)


class History:
    """The occurrences of an assignment in a table."""

    def __init__(self, page: ListPage, context: Context, found: Sequence[HistoryLine]) -> None:
        self._page = page
        rows = [Row(x.id, (x.day, x.run, x.invoice_id, x.number or "", x.net, x.currency, _state(x.state))) for x in found]
        self.table = Table(MemorySource(HISTORY, rows), currency=context.currency, name=_("History"))
        self.table.setMinimumSize(720, 260)
        self.body = holder(column(self.table))

    def show_it(self) -> None:
        """As a question that is only read."""
        self.body.setMinimumWidth(720)
        dialogs.ask(self._page, _("History"), "", (dialogs.Answer("close", _("Close"), safe=True, primary=True),), self.body)


def _state(state: str) -> tuple[str, str, str]:
    tone, shape = queries.OCCURRENCE_TONES[state]
    return _(queries.OCCURRENCE_NAMES[state]), tone, shape
