"""A payment proposal: what is open by its parameters, changed until payments are made of it with their marks (PAY-20…26)."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtWidgets import QWidget

from app import i18n
from app.core.problems import Outcome
from app.core.words import N_
from app.i18n import _
from app.queries import choices as queries
from app.queries import journals as journal_queries
from app.queries.customers import find_customers
from app.queries.listing import Column
from app.services import payments
from app.services.desk import Desk
from app.services.payments import Proposal, proposing
from app.services.payments import Row as Entry
from app.services.payments.linked import shares_payments
from app.services.payments.states import named
from app.views.kit import dialogs, form_dialog, problem_rows
from app.views.kit.context import Context
from app.views.kit.fields import AmountField, CheckField, Choice, ChoiceField, DateField, Hit, LookupField, NumberField
from app.views.kit.form_dialog import FormDialog, FormField
from app.views.kit.page import Page
from app.views.kit.table import MemorySource, Row, Table
from app.views.kit.widgets import EmptyState, Label, column, holder
from app.views.payments.names import choose_name

COLUMNS = (Column("take", "", "check", None, 38), Column("payment", N_("Payment"), "int", None, 76),
           Column("day", N_("Payment date"), "date", None, 110),
           Column("customer", N_("Customer"), "text", None, 220, stretch=True),
           Column("document", N_("Document"), "link", None, 130),
           Column("currency", N_("Cur."), "text", None, 54),
           Column("open", N_("Open amount"), "amount", None, 115, currency="currency"),
           Column("discount", N_("Cash discount"), "amount", None, 105, currency="currency"),
           Column("amount", N_("To pay"), "amount", None, 115, currency="currency"))
LEFT_OUT = (Column("why", N_("Left out"), "text", None, 600, stretch=True),)
SELECT_WORDS = {"due_date": N_("Due date"), "discount_date": N_("Cash discount date"), "both": N_("Both")}
PERIOD_WORDS = {"invoice": N_("Per invoice"), "date": N_("Per customer and date"), "week": N_("Per customer and week"),
                "total": N_("Per customer")}
TYPES = {"business": N_("Business"), "private": N_("Private person"), "public": N_("Public body")}
DAYS = (N_("Monday"), N_("Tuesday"), N_("Wednesday"), N_("Thursday"), N_("Friday"))
LOW = 150


def ask_parameters(parent: QWidget, desk: Desk) -> int | None:
    """What the proposal looks for; its id, or None when she went back (PAY-20)."""
    held = proposing.last_parameters(desk)
    fields = _fields(desk)
    for name, value in _shown(held).items():
        if name in fields:
            fields[name].field.set_value(value)

    def save(values: Mapping[str, Any], _confirmed: frozenset[str]) -> Outcome[Any]:
        return payments.make_proposal(desk, proposing.parameters(desk, {**held, **_stored(values, held)}))

    form = FormDialog(parent, _("Propose payments"), list(fields.values()), save, save_words=_("Propose"), width=840, body=_(
        "What is open is put on a list you can change; nothing is marked before payments are made of it."))
    made = form_dialog.show(form).value
    return made if isinstance(made, int) else None


def _fields(desk: Desk) -> dict[str, FormField]:
    def day(name: str, words: str, *, beside: bool = False, required: bool = False) -> FormField:
        return FormField(name, words, DateField(words, lambda: desk.today, width=180), beside=beside, required=required)

    def choice(name: str, words: str, found: list[Choice], *, beside: bool = False) -> FormField:
        return FormField(name, words, ChoiceField(words, found, width=180), beside=beside)

    with desk.reading() as session:
        groups = queries.for_customer(session, desk.company_id, desk.language)["groups"]
        codes = journal_queries.currencies(session)
    none = Choice(None, "")
    found = [
        choice("by", _("Select by"), [Choice(s, _(SELECT_WORDS[s])) for s in proposing.SELECTS]),
        day("first", _("From date"), required=True), day("last", _("To date"), beside=True, required=True),
        choice("period", _("One payment"), [Choice(p, _(PERIOD_WORDS[p])) for p in proposing.PERIODS]),
        choice("weekday", _("Weekday"), [Choice(n, _(words)) for n, words in enumerate(DAYS)], beside=True),
        day("earliest", _("Minimum payment date")), day("total_date", _("Total payment date"), beside=True),
        choice("currency", _("Currency"), [none, *(Choice(c, c) for c in codes)]),
        choice("method", _("Method of payment"), [none, *(Choice(m.id, f"{m.code} {m.name}") for m in payments.methods(desk))],
               beside=True),
        choice("type", _("Kind of customer"), [none, *(Choice(t, _(words)) for t, words in TYPES.items())]),
        choice("bank", _("Bank account"), [none, *(Choice(b.id, b.code) for b in payments.banks(desk))], beside=True),
        FormField("customer", _("Customer"), _customer_field(desk)),
        choice("group", _("Customer group"), [none, *(Choice(key, words) for key, words in groups)], beside=True),
        FormField("amount_limit", _("Amount limit"), AmountField(_("Amount limit"), width=180)),
        FormField("least", _("Minimum amount"), AmountField(_("Minimum amount"), width=180), beside=True),
        FormField("entry_limit", _("Entries per payment"), NumberField(_("Entries per payment"), width=110)),
        FormField("check_balance", "", CheckField(_("Leave out customers with a credit balance"))),
        FormField("delete_negative", "", CheckField(_("Leave out negative payments"))),
        FormField("skip_promised", "", CheckField(_("Leave out what was promised")))]
    if shares_payments(desk):
        found.append(FormField("elsewhere", "", CheckField(_("Include what other companies are owed"))))
    return {f.name: f for f in found}


def _customer_field(desk: Desk) -> LookupField:
    def find(text: str) -> list[Hit]:
        with desk.reading() as session:
            return [Hit(h.customer_id, f"{h.number} {h.name}", h.city) for h in find_customers(session, desk.company_id, text)]

    def words(value: Any) -> str:
        who = named(desk, [value]).get(value) if value else None
        return f"{who.number} {who.name}" if who else ""

    return LookupField(_("Customer"), find, words, width=180)


ONE = {"method": "methods", "customer": "customers", "group": "groups", "type": "types"}


def _shown(held: Mapping[str, Any]) -> dict[str, Any]:
    """Kept parameters as the fields show them."""
    values = proposing.parameters_as_days(held)
    return {**{n: values[n] for n in ("by", "first", "last", "period", "weekday", "earliest", "total_date", "currency",
                                      "amount_limit", "entry_limit", "check_balance", "delete_negative", "skip_promised",
                                      "elsewhere")},
            "bank": values["bank_id"], "least": values["least"] or None,
            **{name: (values[many] or [None])[0] for name, many in ONE.items()}}


def _stored(values: Mapping[str, Any], held: Mapping[str, Any]) -> dict[str, Any]:
    """What stands in the fields as parameters are kept; an empty date stays the one proposed."""
    found = {name: value for name, value in values.items() if name not in ONE and name != "bank"}
    found["bank_id"] = values["bank"]
    for name in ("first", "last", "earliest", "total_date"):
        found[name] = found[name].isoformat() if found[name] else held[name] if name in ("first", "last") else None
    found["least"], found["entry_limit"] = found["least"] or 0, found["entry_limit"] or None
    return found | {many: [values[name]] if values[name] else [] for name, many in ONE.items()}


class ProposalPage(Page):
    """The list of a proposal: rows in or out, other dates and amounts, then payments with their marks."""

    def __init__(self, context: Context, proposal_id: int | None = None) -> None:
        super().__init__(context, _("Payment proposal"))
        self._desk = context.desk
        self._proposal: Proposal | None = None
        self._source, self._out = MemorySource(COLUMNS), MemorySource(LEFT_OUT)
        self.table = Table(self._source, currency=context.currency, name=_("Payments proposed"))
        self.left_out = Table(self._out, name=_("Left out, with the reason"))
        self.left_out.setFixedHeight(LOW)
        self._nothing = EmptyState("wallet", _("No proposal is waiting. Begin one with New proposal."))
        self._make = self.command("proposal.make", _("Make payments"), self.make, key="F9", icon="check", primary=True,
                                  writes=True)
        self.command("proposal.new", _("New proposal"), self.propose, key="Ctrl+N", icon="search", writes=True)
        self._changing = [
            self._make,
            self.command("proposal.edit", _("Edit"), self.edit, key="F2", icon="pencil", writes=True),
            self.command("proposal.take", _("In or out"), self.take, icon="circle-check", writes=True),
            self.command("proposal.cancel", _("Give the proposal up"), self.cancel, icon="x", bar=False, writes=True)]
        self.command("proposal.journals", _("All journals"), lambda: self.context.navigate("payment_journals"), icon="list")
        problem_rows.copying(self, "proposal.details", self.left_out)
        self.end_commands()
        self.keys = [(_("Space"), _("In or out")), ("F2", _("Edit")), ("F9", _("Make payments"))]
        self._head = Label(_("Left out, with the reason"), 13, 600)
        self.set_body(holder(column(self.table, self._nothing, self._head, self.left_out, spacing=8)))
        self.table.ticked.connect(self._ticked)
        self.table.opened.connect(lambda _key: self.edit())
        self.show_proposal(proposal_id or proposing.newest_proposal(self._desk))

    def show_proposal(self, proposal_id: int | None) -> None:
        """A saved proposal, or nothing."""
        self._proposal = found = payments.load_proposal(self._desk, proposal_id) if proposal_id else None
        rows = [self._row(r) for r in found.rows] if found else []
        self._source.set_rows(rows)
        self._out.set_rows([Row(n, (i18n.problem_text(p, i18n.language(), i18n.region()),), problems=(p,))
                            for n, (_entry, p) in enumerate(found.left_out if found else ())])
        for table in (self.table, self.left_out):
            table.refresh()
        self.table.setVisible(bool(found))
        self._nothing.setVisible(not found)
        for widget in (self._head, self.left_out):
            widget.setVisible(bool(found and found.left_out))
        draft = found is not None and found.state == "draft"
        for command in self._changing:
            command.allow(draft, _("Begin a proposal first.") if found is None else _("This proposal is no longer a draft."))
        chip = (_("Draft"), "neutral", "ring") if draft else (_("Done"), "success", "check")
        self.set_title(_("Payment proposal"), str(found.proposal_id) if found else "", [chip] if found else [],
                       crumbs=_("Receiving"))
        taken = [r for r in found.rows if not r.removed] if found else []
        count = len({r.payment for r in taken})
        self.set_status(i18n.filled(_("{count:payment|payments} of {entries:entry|entries}"), count=count, entries=len(taken)))
        self.arguments = {"proposal_id": proposal_id} if proposal_id else {}

    def _row(self, r: Entry) -> Row:
        return Row(r.entry_id, (None, r.payment, r.day, r.customer, r.document_no, r.currency, r.open, r.discount, r.amount),
                   checked=not r.removed, muted=r.removed)

    def _entry(self) -> Entry | None:
        """The row with the keyboard."""
        found = self._proposal
        return next((r for r in found.rows if r.entry_id == self.table.current()), None) if found else None

    def propose(self) -> None:
        """Another proposal."""
        made = ask_parameters(self, self._desk)
        if made is not None:
            self.show_proposal(made)
            self.table.view.setFocus()

    def take(self) -> None:
        """The current row in, or out of the proposal."""
        row = self._entry()
        if row is not None:
            self._change(row.entry_id, removed=not row.removed)

    def _ticked(self) -> None:
        found = self._proposal
        before = {r.entry_id: r.removed for r in found.rows} if found else {}
        for row in self._source.all:
            if before.get(row.key) == row.checked:
                self._change(row.key, removed=not row.checked)

    def _change(self, entry_id: int, **changes: Any) -> Outcome[int]:
        assert self._proposal is not None
        made = payments.change_row(self._desk, self._proposal.proposal_id, entry_id, **changes)
        self.show_proposal(self._proposal.proposal_id)
        if made.value is None:
            self.tell_problems(made.problems)
        return made

    def edit(self) -> None:
        """Another amount of the current row, another date of its payment (PAY-26)."""
        row = self._entry()
        if row is None or self._proposal is None or self._proposal.state != "draft":
            return
        day = DateField(_("Payment date"), lambda: self._desk.today, width=150)
        day.set_value(row.day)
        amount = AmountField(_("To pay"), currency=row.currency, width=150)
        amount.set_value(row.amount)
        proposal_id = self._proposal.proposal_id

        def save(values: Mapping[str, Any], _confirmed: frozenset[str]) -> Outcome[Any]:
            return payments.change_row(self._desk, proposal_id, row.entry_id, day=values["day"],
                                       amount=values["amount"] if values["amount"] != row.amount else None)

        form = FormDialog(self, row.document_no, [FormField("day", _("Payment date"), day),
                                                  FormField("amount", _("To pay"), amount)], save,
                          body=_("The date is that of the whole payment."))
        if form_dialog.show(form).value is not None:
            self.show_proposal(proposal_id)

    def make(self) -> None:
        """A journal with a line per payment, its entries marked (PAY-26)."""
        assert self._proposal is not None
        chosen = choose_name(self, self._desk)
        if not chosen.done:
            return
        made = payments.create_payments(self._desk, self._proposal.proposal_id, chosen.value or None)
        if made.value is None:
            self.tell_problems(made.problems)
            return
        self.context.navigate("payment_journal", journal_id=made.value.journal_id)

    def cancel(self) -> None:
        """Give it up; it stays to be looked at."""
        assert self._proposal is not None
        answer = dialogs.ask(self, _("Give this proposal up?"), _("Nothing was marked for it."), (
            dialogs.Answer("cancel", _("Give it up")), dialogs.Answer("back", _("Keep it"), safe=True, primary=True)))
        if answer == "cancel":
            payments.cancel_proposal(self._desk, self._proposal.proposal_id)
            self.show_proposal(None)
