"""A payment plan: instalments proposed and typed over, kept as a draft, activated, cancelled (COL-27)."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

from app import i18n
from app.core.dates import DateFormula
from app.core.problems import Outcome
from app.core.words import N_
from app.i18n import _
from app.queries import collecting_entries
from app.queries.collecting_entries import OpenEntry
from app.services import plan_letters
from app.services.collecting import plans
from app.services.collecting.forms import PlanForm
from app.services.collecting.plans import Instalment
from app.views.kit import dialogs, file_dialogs, form_dialog
from app.views.kit.fields import AmountField, CheckField, Choice, ChoiceField, DateField, NumberField, TextField
from app.views.kit.form_dialog import FormDialog, FormField
from app.views.kit.grid import Grid
from app.views.kit.grid_rows import GridColumn, GridRow
from app.views.kit.page import Page
from app.views.kit.widgets import Button, Label, column, holder, row

EVERY = (("7D", N_("Every week")), ("14D", N_("Every two weeks")), ("1M", N_("Every month")), ("3M", N_("Every three months")))
HIGH, PARTS, BESIDE = 176, 3, 150
"""Pixels of the instalments; how many are proposed first; pixels of a field beside another one."""


class PlanDialog(FormDialog):
    """Number, first day and rhythm make the instalments; each can be typed over, and what is left over is told (COL-27)."""

    def __init__(self, page: Page, entries: Sequence[OpenEntry], form: PlanForm, title: str) -> None:
        self._desk, self._form, self._entries = page.context.desk, form, list(entries)
        self._currency = entries[0].currency
        desk = self._desk
        self.count = NumberField(_("Instalments"), places=0)
        self.count.set_value(len(form.instalments) or PARTS)
        self.every = ChoiceField(_("Rhythm"), [Choice(key, _(words)) for key, words in EVERY])
        self.every.set_value("1M")
        self.first = DateField(_("First instalment on"), lambda: desk.today)
        self.first.set_value(form.instalments[0].due if form.instalments else DateFormula("1M").apply(desk.today))
        self.interest = AmountField(_("Agreed interest"), currency=self._currency)
        self.costs = AmountField(_("Agreed costs"), currency=self._currency)
        self.interest.set_value(form.interest or None)
        self.costs.set_value(form.costs or None)
        bears = CheckField(_("Interest goes on while the plan runs"), checked=form.bears_interest)
        missed = NumberField(_("Whole sum due after missed instalments"), places=0)
        missed.set_value(form.allow_missed)
        note = TextField(_("Note"), most=250)
        note.set_value(form.note)
        self.grid = self._new_grid()
        self._told = Label("", 12, 500, "text2")
        again = Button(_("Propose instalments"), icon="refresh-cw", height=28)
        again.clicked.connect(lambda _checked=False: self.propose())
        inner = holder(column(row(again, None, self._told), self.grid, spacing=6))
        fields = [FormField("count", _("Instalments"), self.count), FormField("every", _("Rhythm"), self.every, beside=True),
                  FormField("first", _("First instalment on"), self.first),
                  FormField("missed", _("All due after missed"), missed, beside=True),
                  FormField("interest", _("Agreed interest"), self.interest),
                  FormField("costs", _("Agreed costs"), self.costs, beside=True),
                  FormField("bears", "", bears), FormField("note", _("Note"), note)]
        super().__init__(page, title, fields, self._write, inner=inner, width=720, body=self._about())
        for narrow in (self.every, missed, self.costs):
            narrow.setMinimumWidth(BESIDE)
        for asked in (self.count, self.every, self.first, self.interest, self.costs):
            asked.committed.connect(self.propose)
        self.grid.changed.connect(lambda _change: self._sum_up())
        if form.instalments:
            self._show(form.instalments)
        else:
            self.propose()
        dialogs.fit(self)

    def _about(self) -> str:
        """Which entries, and what they come to."""
        named = ", ".join(e.document for e in self._entries[:6]) + (" …" if len(self._entries) > 6 else "")
        return _("{documents}: {amount} open. While the plan is kept its entries count as promised.").format(
            documents=named, amount=self._money(sum(e.remaining for e in self._entries)))

    def _money(self, amount: int) -> str:
        return i18n.money(amount, self._currency, i18n.region())

    def _new_grid(self) -> Grid:
        desk, currency = self._desk, self._currency
        grid = Grid([
            GridColumn("due", N_("Due date"), lambda: DateField(_("Due date"), lambda: desk.today),
                       lambda v, _row: i18n.day(v, i18n.region()) if v else "", 140, stretch=True),
            GridColumn("amount", N_("Amount"), lambda: AmountField(_("Amount"), currency=currency),
                       lambda v, _row: "" if v is None else i18n.amount(v, currency, i18n.region()), 150, right=True)],
            name=_("Instalments"), first="due")
        grid.setFixedHeight(HIGH)
        return grid

    # ------------------------------------------------------------ instalments

    def propose(self) -> None:
        """Equal instalments over the whole sum; what cannot be proposed yet changes nothing."""
        count, first = self.count.value(), self.first.value()
        if not count or first is None:
            return
        found = plans.propose(self._desk, tuple(e.entry_id for e in self._entries), int(count), first,
                              DateFormula(str(self.every.value())), interest=self.interest.value() or 0,
                              costs=self.costs.value() or 0)
        if found.value is None:
            self.show_problems(found.problems)
        else:
            self._show(found.value)

    def _show(self, instalments: Sequence[Instalment]) -> None:
        self.grid.set_rows([GridRow(n, {"due": i.due, "amount": i.amount}) for n, i in enumerate(instalments, 1)])
        self._sum_up()

    def _sum_up(self) -> None:
        """What the instalments come to, and what is missing."""
        given = sum(r.values.get("amount") or 0 for r in self.grid.rows)
        wanted = sum(e.remaining for e in self._entries) + (self.interest.value() or 0) + (self.costs.value() or 0)
        words = _("Together {sum}").format(sum=self._money(given))
        if given != wanted:
            words += " · " + _("{amount} to spread").format(amount=self._money(wanted - given))
        self._told.setText(words)
        self._told.set_role("text2" if given == wanted else "danger_t")

    def instalments(self) -> tuple[Instalment, ...]:
        """What is typed; a row without a day or amount is looked at by the service."""
        return tuple(Instalment(r.values.get("due") or date.min, r.values.get("amount") or 0) for r in self.grid.rows
                     if r.values.get("due") or r.values.get("amount"))

    def _write(self, values: Mapping[str, Any], _confirmed: frozenset[str]) -> Outcome[int]:
        self.grid.end_typing()
        return plans.save(self._desk, replace(
            self._form, instalments=self.instalments(), interest=values["interest"] or 0, costs=values["costs"] or 0,
            bears_interest=values["bears"], allow_missed=int(values["missed"] or 0), note=values["note"]))


def propose(page: Page, entry_ids: Sequence[int]) -> int | None:
    """A new plan over these entries; its id, None when she went back."""
    return _ask(page, PlanForm(tuple(entry_ids)), _("Payment plan"))


def change(page: Page, plan_id: int) -> int | None:
    """A plan as it is kept, while it may still be changed."""
    stored = plans.load(page.context.desk, plan_id)
    if stored is None:
        return None
    return _ask(page, stored.form, _("Payment plan {number}").format(number=stored.number))


def _ask(page: Page, form: PlanForm, title: str) -> int | None:
    with page.context.desk.reading() as session:
        found = collecting_entries.named(session, page.context.desk.company_id, form.entry_ids)
    if not found:
        page.tell("info", _("Nothing of this is open."))
        return None
    kept: Outcome[int] = form_dialog.show(PlanDialog(page, found, form, title))
    if kept.value is None:
        return None
    plan_id = kept.value
    page.tell("success", _("The payment plan is kept as a draft."), "", [
        (_("Activate it"), partial(_do, activate, page, plan_id)), (_("Change it"), partial(_do, change, page, plan_id))])
    return plan_id


def _do(act: Callable[[Page, int], object], page: Page, plan_id: int) -> None:
    """A way on after the plan was kept; what came of it the page tells."""
    act(page, plan_id)


def activate(page: Page, plan_id: int) -> bool:
    """The plan counts from now on: its entries are promised (COL-25, COL-27)."""
    done = plans.activate(page.context.desk, plan_id)
    if not done.done:
        page.tell_problems(done.problems)
        return False
    page.tell("success", _("The payment plan runs. Its entries count as promised."))
    return True


def on_paper(page: Page, plan_id: int) -> None:
    """The agreement as a PDF file: a draft bears its mark, an active plan is printed as it was agreed."""
    stored = plans.load(page.context.desk, plan_id)
    if stored is None:
        return
    name = file_dialogs.save_name(page, _("Agreement on paper"), f"{stored.number or plan_id}.pdf", "PDF (*.pdf)")
    if name:
        Path(name).write_bytes(plan_letters.preview(page.context.desk, plan_id))
        page.tell("success", _("{file} was written.").format(file=Path(name).name))


def cancel(page: Page, plan_id: int) -> bool:
    """End a plan that is not kept any more; its entries are normal again."""
    note = TextField(_("Note"), most=250)
    answer = dialogs.ask(page, _("Cancel the payment plan?"),
                         _("Its entries are reminded as usual again. What was paid stays paid."),
                         (dialogs.Answer("cancel", _("Cancel the plan")),
                          dialogs.Answer("back", _("Go back"), safe=True, primary=True)), note)
    if answer != "cancel":
        return False
    done = plans.cancel(page.context.desk, plan_id, note.value())
    if not done.done:
        page.tell_problems(done.problems)
    return done.done
