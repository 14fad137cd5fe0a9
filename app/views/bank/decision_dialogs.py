"""Windows in which a line is decided upon by hand: its entries, its parts, a reason, an amount looked for (BNK-35, 41, 44)."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtWidgets import QWidget

from app import i18n
from app.core.enums import EntryType
from app.core.problems import Outcome, error
from app.core.words import N_, declare
from app.i18n import _
from app.queries import choices
from app.queries.accounts import account_choices
from app.queries.entries import TYPE_NAMES
from app.queries.listing import Column
from app.services.bank import Part, choosing, decisions
from app.services.bank.choosing import Target
from app.services.bank.viewing import LineView
from app.views.bank.part_field import KINDS, Given, PartsField
from app.views.customers.lookup import customer_field
from app.views.kit import form_dialog
from app.views.kit.context import Context
from app.views.kit.fields import AmountField, Choice, ChoiceField, TextField
from app.views.kit.form_dialog import FormDialog, FormField
from app.views.kit.table import MemorySource, Row, Table
from app.views.kit.widgets import Label, column, holder

declare({"BNK-41-nobody": N_("Choose a customer, or what the money is."),
         "BNK-35-chosen": N_("Choose one of the answers, or go back.")})

ITEMS = (
    Column("take", "", "check", None, 36),
    Column("number", N_("Document"), "text", None, 130, stretch=True),
    Column("kind", N_("Type"), "text", None, 110),
    Column("due", N_("Due date"), "date", None, 100),
    Column("currency", N_("Cur."), "text", None, 50),
    Column("amount", N_("Open"), "amount", None, 110, currency="currency"),
    Column("discount", N_("Discount"), "amount", None, 90, currency="currency"),
)
ANSWERS = (
    Column("customer", N_("Customer"), "text", None, 200),
    Column("numbers", N_("Documents"), "text", None, 200, stretch=True),
    Column("due", N_("Due date"), "date", None, 100),
    Column("amount", N_("Amount"), "amount", None, 110),
    Column("discount", N_("Discount"), "amount", None, 90),
    Column("difference", N_("Difference"), "amount", None, 100),
)
REST = (("on_account", N_("stays on account")), ("suspense", N_("is unidentified")), ("fee", N_("is a bank charge")),
        ("discount", N_("closes as cash discount")), ("write_off", N_("is written off")))
CLOSING = {"discount": Target.DISCOUNT, "write_off": Target.WRITE_OFF}
OTHERS = {"on_account": Target.ON_ACCOUNT, "suspense": Target.SUSPENSE, "fee": Target.FEE}
Done = Outcome[Any]


class Corrector:
    """Chooses entries of a customer for a line, and what becomes of the rest (BNK-41).

    `across` = also what the same party owes other companies, ticked where it comes to the line (CEN-12).
    """

    def __init__(self, parent: QWidget, context: Context, view: LineView, *, across: bool = False) -> None:
        self._desk, self._view, self._across = context.desk, view, across
        self._items: list[choosing.OpenItem] = []
        self._source = MemorySource(ITEMS)
        self.table = Table(self._source, currency=view.currency, name=_("Open entries"))
        self.table.setFixedHeight(30 * 7 + 4)
        self.told = Label("", 13, 500)
        self.customer = customer_field(context, _("Customer"), width=360)
        self.customer.committed.connect(self._load)
        with self._desk.reading() as session:
            reasons = choices.reasons(session, self._desk.company_id, self._desk.language, "write_off")
        self.rest = ChoiceField(_("The rest"), [Choice(value, _(words)) for value, words in REST], width=240)
        self.reason = ChoiceField(_("Reason of the write-off"), [Choice(None, ""), *(Choice(i, w) for i, w in reasons)],
                                  width=240)
        self.table.ticked.connect(self._reckon)
        self.rest.committed.connect(self._reckon)
        self.form = FormDialog(parent, _("Correct line"), [
            FormField("customer", _("Customer"), self.customer), FormField("rest", _("The rest"), self.rest),
            FormField("reason", _("Reason of the write-off"), self.reason)], self._save, inner=holder(column(
                self.table, self.told, spacing=8)), width=760, save_words=_("Accept"),
            body=_("{amount} of {day}. Space ticks the entries that it pays.").format(
                amount=i18n.money(view.amount, view.currency, i18n.region()), day=i18n.day(view.booking_date, i18n.region())))
        self.rest.set_value("on_account")
        self.customer.set_value(view.customer_id)
        self._load()

    def _load(self) -> None:
        """The open entries of the customer; those of the line's present parts are ticked."""
        whose = self.customer.value()
        self._items = choosing.open_items(self._desk, self._view.line_id, whose, across=self._across) if whose else []
        shown = self._view.parts or (self._view.proposals[0].parts if self._view.proposals else ())
        chosen = {p.part.entry_id for p in shown}
        if self._across:
            chosen = set(choosing.suggested(self._items, self._view.amount, self._view.currency)) or chosen
        self._source.set_rows([Row(i.entry_id, (
            None, " · ".join(x for x in (i.number, i.company) if x), _(TYPE_NAMES[EntryType(i.kind)]), i.due, i.currency,
            i.amount, i.discount or None), checked=i.entry_id in chosen) for i in self._items])
        self.table.refresh()
        self._reckon()

    def chosen(self) -> list[int]:
        """The ticked entries, the first due first."""
        return [row.key for row in self._source.all if row.checked]

    def _reckon(self) -> None:
        """What the ticked entries leave of the line."""
        outcome = decisions.pay_entries(self._desk, self._view.line_id, self.chosen())
        left = self._view.amount - sum(p.amount for p in outcome.value or ())
        money = i18n.money(left, self._view.currency, i18n.region())
        self.told.setText(_("Nothing is left over") if not left else _("{amount} is left over").format(amount=money))
        self.told.set_role("success_t" if not left else "warning_t")

    def _save(self, values: Mapping[str, Any], _confirmed: frozenset[str]) -> Done:
        view, whose, rest = self._view, values["customer"], values["rest"] or "on_account"
        if whose is None and rest in ("on_account", *CLOSING):
            return Outcome(None, (error("BNK-41-nobody", at="customer"),))
        outcome = decisions.pay_entries(self._desk, view.line_id, self.chosen())
        parts = outcome.value
        if parts is None:
            return outcome
        if rest in CLOSING and parts:
            last = next((p for p in reversed(parts) if not p.closes), None)
            if last is not None and last.entry_id is not None:
                outcome = decisions.close(self._desk, view.line_id, parts, last.entry_id, CLOSING[rest],
                                          reason_id=values["reason"])
                parts = outcome.value
        else:
            outcome = decisions.rest(self._desk, view.line_id, parts, OTHERS.get(rest, Target.ON_ACCOUNT), customer_id=whose)
            parts = outcome.value
        return outcome if parts is None else decisions.decide(self._desk, view.line_id, parts)

    def show(self) -> Done:
        """Until it is accepted or left."""
        return form_dialog.show(self.form)


class Splitter:
    """Splits a line into parts, each with its place and amount; they must come to the line (BNK-41)."""

    def __init__(self, parent: QWidget, context: Context, view: LineView) -> None:
        self._context, self._view = context, view
        with context.desk.reading() as session:
            accounts = [Choice(key, f"{number} {names.get(context.desk.language) or names.get('en', '')}")
                        for key, number, names in account_choices(session, context.desk.company_id)]
        self.told = Label("", 13, 500)
        self.parts = PartsField(context, _("Parts"), view.currency, accounts)
        self.parts.committed.connect(self._reckon)
        fields = [FormField("parts", _("Parts"), self.parts)]
        self.form = FormDialog(parent, _("Split line"), fields, self._save, inner=holder(column(self.told)), width=820,
                               save_words=_("Accept"), body=_(
            "Each part has a place and an amount; together they are {amount}. Entries are paid the first due first.").format(
                amount=i18n.money(view.amount, view.currency, i18n.region())))
        self._begin()

    def _begin(self) -> None:
        """The line as it is decided or proposed, part by part."""
        view = self._view
        shown = view.parts or (view.proposals[0].parts if view.proposals else ())
        self.parts.set_value([
            Given(x.target if x.target in KINDS else Target.LEDGER, x.customer_id, x.account_id, x.amount)
            for x in (p.part for p in shown)])
        self._reckon()

    def _reckon(self) -> None:
        left = self._view.amount - sum(part.value().amount for part in self.parts.parts)
        money = i18n.money(left, self._view.currency, i18n.region())
        self.told.setText(_("Everything is given out") if not left else _("Still to give: {amount}").format(amount=money))
        self.told.set_role("success_t" if not left else "warning_t")

    def _save(self, values: Mapping[str, Any], _confirmed: frozenset[str]) -> Done:
        parts: list[Part] = []
        for given in values["parts"]:
            if given.target is Target.ITEM and given.customer_id is not None:
                parts += _oldest(self._context, self._view, given.customer_id, given.amount)
            else:
                target = Target.ON_ACCOUNT if given.target is Target.ITEM else given.target or Target.LEDGER
                parts.append(Part(target, given.amount, given.customer_id, account_id=given.account_id))
        return decisions.decide(self._context.desk, self._view.line_id, parts)

    def show(self) -> Done:
        """Until it is accepted or left."""
        return form_dialog.show(self.form)


def _oldest(context: Context, view: LineView, customer_id: int, amount: int) -> list[Part]:
    """Entries of a customer that an amount pays, the first due first; what is more stays on account."""
    left, made = amount, list[Part]()
    for item in choosing.open_items(context.desk, view.line_id, customer_id):
        if item.amount * amount <= 0 or item.currency != view.currency or not left:
            continue
        net = item.amount - item.discount
        whole = abs(left) >= abs(net)
        pays = net if whole else left
        made.append(Part(Target.ITEM, pays, customer_id, item.entry_id, settles=pays, discount=item.discount if whole else 0,
                         closes=whole))
        left -= pays
    return [*made, Part(Target.ON_ACCOUNT, left, customer_id)] if left else made


def ask_reason(parent: QWidget, context: Context, line_ids: Sequence[int]) -> Done:
    """Put lines aside with a reason (BNK-44)."""
    field = TextField(_("Reason"), most=250, width=340)

    def save(values: Mapping[str, Any], _confirmed: frozenset[str]) -> Done:
        return decisions.ignore(context.desk, line_ids, values["reason"])

    return form_dialog.show(FormDialog(parent, _("Ignore line"), [FormField("reason", _("Reason"), field, required=True)], save,
                                       save_words=_("Ignore"), body=_(
        "The line stays on the statement with this reason, and nothing is posted for it.")))


def ask_customer(parent: QWidget, context: Context, view: LineView, title: str, body: str,
                 decide: Callable[[int], Done]) -> Done:
    """A customer for the whole line."""
    field = customer_field(context, _("Customer"), width=340)
    field.set_value(view.customer_id)

    def save(values: Mapping[str, Any], _confirmed: frozenset[str]) -> Done:
        if values["customer"] is None:
            return Outcome(None, (error("BNK-41-nobody", at="customer"),))
        return decide(values["customer"])

    return form_dialog.show(FormDialog(parent, title, [FormField("customer", _("Customer"), field, required=True)], save,
                                       body=body, save_words=_("Accept")))


class AmountFinder:
    """Looks an amount up among what everybody owes, and pays what is chosen (BNK-35)."""

    def __init__(self, parent: QWidget, context: Context, view: LineView) -> None:
        self._desk, self._view = context.desk, view
        self.found: list[choosing.Fitting] = []
        self._source = MemorySource(ANSWERS)
        self.table = Table(self._source, currency=view.currency, name=_("What comes to the amount"))
        self.table.setFixedHeight(30 * 8 + 4)
        self.told = Label("", 13, 400, "text2")
        self.amount = AmountField(_("Amount"), currency=view.currency, width=150)
        self.spare = AmountField(_("Difference up to"), currency=view.currency, width=150)
        self.amount.set_value(view.amount)
        self.spare.set_value(0)
        for field in (self.amount, self.spare):
            field.committed.connect(self.look)
        self.form = FormDialog(parent, _("Find amount"), [
            FormField("amount", _("Amount"), self.amount), FormField("spare", _("Difference up to"), self.spare, beside=True)],
            self._save, inner=holder(column(self.table, self.told, spacing=8)), width=900, save_words=_("Accept"), body=_(
            "Entries, pairs and sums of every customer that come to the amount; what is missing stays on account."))
        self.look()

    def look(self) -> None:
        """Search anew."""
        amount = self.amount.value() or 0
        spare = abs(self.spare.value() or 0)
        self.found = choosing.fitting(self._desk, self._view.line_id, amount, tolerance=spare) if amount else []
        self._source.set_rows([Row(n, (f.customer, ", ".join(f.numbers), f.due, f.amount, f.discount or None,
                                       f.difference or None)) for n, f in enumerate(self.found)])
        self.table.refresh()
        self.told.setText("" if self.found else _("Nothing open comes to this amount. Try a difference, or another amount."))

    def _save(self, _values: Mapping[str, Any], _confirmed: frozenset[str]) -> Done:
        at = self.table.current()
        if not 0 <= at < len(self.found):
            return Outcome(None, (error("BNK-35-chosen"),))
        chosen = self.found[at]
        outcome = decisions.rest(self._desk, self._view.line_id, chosen.parts, Target.ON_ACCOUNT, customer_id=chosen.customer_id)
        return outcome if outcome.value is None else decisions.decide(self._desk, self._view.line_id, outcome.value)

    def show(self) -> Done:
        """Until one is chosen or it is left."""
        return form_dialog.show(self.form)
