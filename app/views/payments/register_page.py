"""Receipts registered from a list of unpaid documents: tick what was paid, its day and amount, post (PWIN-03, PAY-16)."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from app import i18n
from app.core.problems import Outcome, Problem
from app.core.words import N_
from app.i18n import _
from app.queries import entries as queries
from app.queries.listing import Column, ListQuery
from app.services import payments
from app.services.payments import PostedJournal, registering
from app.services.payments.registering import Tick
from app.views.kit import form_dialog
from app.views.kit.context import Context
from app.views.kit.fields import AmountField, Choice, ChoiceField, DateField
from app.views.kit.form_dialog import FormDialog, FormField
from app.views.kit.list_page import ListPage
from app.views.kit.rows import Row as ListRow
from app.views.kit.table import MemorySource, Row, Table
from app.views.kit.widgets import Label, column, holder, row
from app.views.payments import posting

TICKED = (Column("customer", N_("Customer"), "text", None, 210, stretch=True),
          Column("document", N_("Document"), "link", None, 130),
          Column("day", N_("Date received"), "date", None, 116), Column("discount_date", N_("Discount date"), "date", None, 116),
          Column("currency", N_("Cur."), "text", None, 54),
          Column("open", N_("Open amount"), "amount", None, 110, currency="currency"),
          Column("discount", N_("Cash discount"), "amount", None, 110, currency="currency"),
          Column("amount", N_("Amount received"), "amount", None, 130, currency="currency"),
          Column("state", "", "chip", None, 170))
LEAST, LOW = 100, 190


@dataclass(frozen=True, slots=True)
class Paid:
    """A ticked document with what the list shows of it."""

    tick: Tick
    customer: str
    document: str
    currency: str


class RegisterReceiptsPage(ListPage):
    """Unpaid documents above; those that were paid below, with day and amount; one payment each, or one for all."""

    def __init__(self, context: Context) -> None:
        self._desk = context.desk
        self.paid: dict[int, Paid] = {}
        self._source = MemorySource(TICKED)
        self.ticked = Table(self._source, currency=context.currency, name=_("Ticked as paid"))
        super().__init__(context, _("Register receipts"), queries.entry_listing(context.desk.today),
                         ListQuery(context.desk.company_id, scope={"view": "open"}),
                         empty=("circle-check", _("Nothing is open.")))
        self.set_title(_("Register receipts"), crumbs=_("Receiving"))
        self.day = DateField(_("Date received"), lambda: self._desk.today, width=130)
        self.day.set_value(self._desk.today)
        found = payments.names(self._desk)
        self.name = ChoiceField(_("Journal name"), [Choice(n.name_id, f"{n.code} {n.name}") for n in found], width=180)
        self.name.set_value(found[0].name_id if found else None)
        self.command("register.post", _("Post"), self.post, key="F9", icon="check", primary=True, writes=True)
        self.command("register.lump", _("Post as lump payment"), lambda: self.post(lump=True), icon="check", writes=True)
        self.command("register.tick", _("Tick as paid"), self.tick, key="Ctrl+T", icon="circle-check")
        self.command("register.edit", _("Edit"), self.edit, key="F2", icon="pencil")
        self.command("register.clear", _("Clear ticks"), self.clear, icon="x", bar=False)
        self.export_command()
        self.end_commands()
        self.keys = [("Ctrl+T", _("Tick as paid")), ("F2", _("Edit")), ("F9", _("Post"))]
        self.ticked.setMinimumHeight(LEAST)
        self.ticked.setMaximumHeight(LOW)
        self.add_tool(holder(row(Label(_("Date received"), 13, 400, "text2"), self.day, self.name, spacing=8)))
        self.add_foot(holder(column(Label(_("Ticked as paid"), 13, 600), self.ticked, spacing=6, margins=(0, 8, 0, 0))))
        self.table.opened.connect(lambda _key: self.tick())
        self.ticked.opened.connect(lambda _key: self.edit())
        self._show()

    # ------------------------------------------------------------ ticking

    def tick(self) -> None:
        """The selected documents were paid on the day above, with what is due then; ticked ones are not any more."""
        for key in [k for k in self.table.selected() if k > 0]:
            at = self.table.model_.source.index_of(key)
            if key in self.paid:
                del self.paid[key]
            elif at >= 0:
                self.paid[key] = self._of(key, self.table.model_.source.row(at))
        self._show()

    def _of(self, key: int, shown: ListRow) -> Paid:
        names = [c.name for c in self.table.model_.source.columns]
        held = dict(zip(names, shown.values, strict=False))
        return Paid(Tick(key, self.day.value() or self._desk.today), str(held.get("customer") or ""),
                    str(held.get("document_no") or ""), str(held.get("currency") or self.context.currency))

    def clear(self) -> None:
        """Nothing is ticked."""
        self.paid.clear()
        self._show()

    def _show(self) -> None:
        """The ticked documents with what is due on their day; a day after the discount says so (PAY-16)."""
        due = registering.due_on(self._desk, [p.tick for p in self.paid.values()])
        rows = []
        for key, paid in self.paid.items():
            found = due.get(key)
            if found is None:
                continue
            typed = paid.tick.amount
            amount = found.net if typed is None else abs(typed) if found.net >= 0 else -abs(typed)
            less = abs(amount) < abs(found.net)
            state = (_("Discount expired: in part"), "danger", "triangle") if found.late and less else (
                (_("Discount expired"), "warning", "triangle") if found.late else
                (_("Partly"), "info", "half") if less else (_("Fully"), "success", "check"))
            rows.append(Row(key, (paid.customer, paid.document, paid.tick.day, paid.tick.discount_date, paid.currency, found.open,
                                  found.discount, amount, state)))
        self._source.set_rows(rows)
        self.ticked.refresh()
        self.set_status(i18n.filled(_("{count:document|documents} ticked"), count=len(rows)))

    def edit(self) -> None:
        """Day, amount and discount date of the ticked document below."""
        paid = self.paid.get(self.ticked.current())
        if paid is None:
            self.tell("info", _("Tick a document first; then its day and amount can be changed."))
            return
        day = DateField(_("Date received"), lambda: self._desk.today, width=150)
        discount = DateField(_("Discount date"), lambda: self._desk.today, width=150)
        amount = AmountField(_("Amount received"), currency=paid.currency, width=150)
        for field, value in ((day, paid.tick.day), (discount, paid.tick.discount_date), (amount, paid.tick.amount)):
            field.set_value(value)

        def save(values: Mapping[str, Any], _confirmed: frozenset[str]) -> Outcome[Any]:
            when: date = values["day"] or self._desk.today
            self.paid[paid.tick.entry_id] = replace(paid, tick=replace(
                paid.tick, day=when, amount=values["amount"], discount_date=values["discount_date"]))
            return Outcome(1)

        form = FormDialog(self, paid.document, [
            FormField("day", _("Date received"), day), FormField("amount", _("Amount received"), amount),
            FormField("discount_date", _("Discount date"), discount)], save, body=_(
            "An empty amount is what is due on that day. The discount date grants a discount that expired."))
        if form_dialog.show(form).value is not None:
            self._show()

    # ------------------------------------------------------------ posting

    def post(self, *, lump: bool = False, answered: posting.Answered | None = None) -> None:
        """A payment per ticked document, or one for all of one customer and day; all of it or nothing."""
        given = answered or posting.Answered()
        ticks, name_id = [p.tick for p in self.paid.values()], self.name.value()
        self.beside(_("Posting the receipts"), lambda progress: registering.register(
            self._desk, ticks, name_id=name_id, lump=lump, text=_("Registered receipts"), confirmed=given.confirmed,
            answers=given.answers, progress=progress.step), lambda outcome: self._posted(outcome, lump, answered))

    def _posted(self, outcome: Outcome[PostedJournal] | None, lump: bool, before: posting.Answered | None) -> None:
        problems: tuple[Problem, ...] = outcome.problems if outcome else ()
        if outcome is not None and outcome.value is not None:
            done = outcome.value
            self.paid.clear()
            self.table.refresh()
            self._show()
            self.tell("success", _("Journal {number} was posted.").format(number=done.number) + " " + posting.said(
                len(done.vouchers), done.settled), "", [
                (_("Open the journal"), lambda: self.context.navigate("payment_journal", journal_id=done.journal_id))])
        elif not posting.asks(problems, before):
            self.tell_problems(problems)
        elif (answered := posting.ask_questions(self, self.context, problems, before)) is not None:
            self.post(lump=lump, answered=answered)
