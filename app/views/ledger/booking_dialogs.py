"""Posting by hand, asked in a form that shows the voucher before it is posted: settle, new entry, reverse (PST-004, 014, 015)."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any

from PySide6.QtWidgets import QWidget

from app import i18n
from app.core.enums import EntryType, VoucherSource
from app.core.money import major, minor, quantized
from app.core.problems import Outcome, Weight
from app.core.words import N_
from app.i18n import _
from app.queries import choices
from app.queries import customers as customer_queries
from app.queries import entries as queries
from app.queries.listing import Column
from app.services import corrections, customers, journal, ledger, posting_dates, transfers
from app.services.desk import Desk
from app.views.customers import quick
from app.views.kit import details, form_dialog
from app.views.kit.date_field import DateField
from app.views.kit.fields import Choice, ChoiceField, Hit, LookupField
from app.views.kit.form_dialog import FormDialog, FormField
from app.views.kit.table import MemorySource, Row, Table
from app.views.kit.text_fields import AmountField, TextField
from app.views.kit.widgets import Label, column, holder

LINES, MOST = 4, 2
ROW = 30


class VoucherPreview(QWidget):
    """The lines of a voucher that is not posted yet, or why there are none."""

    def __init__(self, currency: str, columns: Sequence[Column]) -> None:
        super().__init__()
        self._currency = currency
        self._source = MemorySource(columns)
        self.table = Table(self._source, currency=currency, name=_("Voucher before posting"))
        self.table.setFixedHeight(ROW * (LINES + 1))
        self.words = Label("", 12, 400, "text3", wrap=True)
        self.setLayout(column(Label(_("Voucher before posting"), 12, 600, "text2"), self.table, self.words, spacing=6))

    def show_lines(self, outcome: Outcome[list[queries.LedgerLine]], nothing: str = "") -> None:
        """The lines; without lines what is missing, or that nothing is posted to the ledger."""
        lines = outcome.value or []
        self._source.set_rows([Row(n, (x.account, x.name, x.accounting_amount)) for n, x in enumerate(lines)])
        self.table.refresh()
        self.table.setVisible(outcome.value != [])
        told = [details.text_of(p) for p in outcome.problems[:MOST]]
        none = [nothing or _("No ledger lines: both entries stand on the same account.")] if outcome.value == [] else []
        foreign = [f"{x.account} · {i18n.money(x.amount, x.currency, i18n.region())}" for x in lines
                   if x.currency != self._currency and x.amount]
        refused = any(p.weight is Weight.ERROR for p in outcome.problems)
        self.words.set_role("danger_t" if refused else "warning_t" if told else "text3")
        self.words.setText("\n".join([*told, *none, *foreign]))
        if self.window().isVisible():
            self.window().adjustSize()


def posting_date(desk: Desk, source: Callable[[], VoucherSource]) -> DateField:
    """A posting date that says at once when nothing can be posted on it (CLS-006)."""
    return DateField(_("Posting date"), lambda: desk.today, width=140,
                     doubts=lambda day: posting_dates.doubts(desk, day, source()))


def watch(form: FormDialog, fields: Sequence[Any], look: Callable[[Mapping[str, Any]], None]) -> None:
    """Show the voucher again whenever a field has been filled in."""
    for field in fields:
        field.committed.connect(lambda: look(form.values()))
    look(form.values())


# ---------------------------------------------------------------- settle

def settle(parent: QWidget, desk: Desk, entry_id: int, currency: str, home: str,
           columns: Sequence[Column]) -> Outcome[Any] | None:
    """Settle an entry with one on the other side; None when there is none (SET-01, 11, Shift+F11)."""
    with desk.reading() as session:
        found = queries.counterparts(session, desk.company_id, entry_id)
        own = ledger.open_entries(session, [entry_id]).get(entry_id)
    if own is None or not found:
        return None
    others = {c.entry_id: c for c in found}
    other = ChoiceField(_("Settle with"), [Choice(c.entry_id, _counterpart(c, currency)) for c in found], width=320)
    amount = AmountField(_("Amount"), currency=currency, width=160)
    day = posting_date(desk, lambda: VoucherSource.SET)
    other.set_value(found[0].entry_id)
    day.set_value(max(desk.today, own.posting_date))
    preview = VoucherPreview(home, columns)

    def pair(values: Mapping[str, Any]) -> tuple[int, int]:
        return (entry_id, values["other"]) if own.remaining > 0 else (values["other"], entry_id)

    def asked(values: Mapping[str, Any]) -> tuple[int, date]:
        return values["amount"] or 0, values["posting_date"] or desk.today

    def save(values: Mapping[str, Any], confirmed: frozenset[str]) -> Outcome[Any]:
        return corrections.settle(desk, *pair(values), *asked(values), confirmed=confirmed)

    def look(values: Mapping[str, Any]) -> None:
        preview.show_lines(corrections.preview_settle(desk, *pair(values), *asked(values)))

    def most() -> None:
        amount.set_value(min(abs(own.remaining), abs(others[other.value()].remaining)))

    fields = [FormField("other", _("Settle with"), other), FormField("amount", _("Amount"), amount),
              FormField("posting_date", _("Posting date"), day)]
    most()
    other.committed.connect(most)
    form = FormDialog(parent, _("Settle {document}").format(document=own.document_no), fields, save, inner=preview,
                      save_words=_("Settle"), go_on=_("Settle all the same"), width=560)
    watch(form, (other, amount, day), look)
    return form_dialog.show(form)


def _counterpart(c: queries.Counterpart, currency: str) -> str:
    day = i18n.day(c.due_date, i18n.region())
    return f"{c.document_no} · {_(queries.TYPE_NAMES[c.kind])} · {day} · {i18n.money(c.remaining, currency, i18n.region())}"


# ---------------------------------------------------------------- undo a settlement

MIRRORED = (Column("document", N_("Document"), "text", None, 120, stretch=True),
            Column("kind", N_("What"), "text", None, 150, names=dict(queries.KIND_NAMES)),
            Column("amount", N_("Amount"), "amount", None, 104, currency="currency"),
            Column("currency", N_("Cur."), "text", None, 46))


def unsettle(parent: QWidget, desk: Desk, settlement_id: int, home: str, columns: Sequence[Column], *,
             pair_id: int | None = None) -> Outcome[Any]:
    """Undo a settlement, or one pair of it, on a date, after everything that will be mirrored was shown (UND-02…05)."""
    with desk.reading() as session:
        reasons = choices.reasons(session, desk.company_id, desk.language, "reversal")
    day = posting_date(desk, lambda: VoucherSource.SET)
    reason = ChoiceField(_("Reason"), [Choice(None, ""), *(Choice(i, w) for i, w in reasons)], width=320)
    day.set_value(corrections.undo_day(desk, settlement_id))
    reason.set_value(None)
    preview, source = VoucherPreview(home, columns), MemorySource(MIRRORED)
    mirrored = Table(source, currency=home, name=_("What is mirrored"))
    mirrored.setFixedHeight(ROW * (LINES + 1))

    def save(values: Mapping[str, Any], confirmed: frozenset[str]) -> Outcome[Any]:
        return corrections.undo_settlement(desk, settlement_id, values["posting_date"] or desk.today,
                                           reason_id=values["reason"], confirmed=confirmed, pair_id=pair_id)

    def look(values: Mapping[str, Any]) -> None:
        found = corrections.preview_undo(desk, settlement_id, values["posting_date"] or desk.today, pair_id=pair_id)
        moves = found.value.mirrored if found.value is not None else []
        source.set_rows([Row(n, (m.document_no, m.kind, -m.amount or -m.accounting_amount, m.currency if m.amount else home))
                         for n, m in enumerate(moves)])
        mirrored.refresh()
        preview.show_lines(Outcome(found.value.lines if found.value is not None else None, found.problems))

    fields = [FormField("posting_date", _("Posting date"), day), FormField("reason", _("Reason"), reason)]
    inner = holder(column(Label(_("What is mirrored"), 12, 600, "text2"), mirrored, preview, spacing=6))
    title = _("Undo this settlement?") if pair_id is None else _("Undo this pair?")
    body = (_("Both entries are open again; nothing is deleted.") if pair_id is None
            else _("These two entries are open again; the other pairs of the settlement stay as they are."))
    words = _("Undo settlement") if pair_id is None else _("Undo this pair")
    form = FormDialog(parent, title, fields, save, inner=inner, save_words=words, body=body, go_on=_("Undo all the same"),
                      width=560)
    watch(form, (day,), look)
    return form_dialog.show(form)


# ---------------------------------------------------------------- new entry

def new_entry(parent: QWidget, desk: Desk, home: str, currencies: Sequence[str], columns: Sequence[Column],
              customer_id: int | None = None) -> Outcome[Any]:
    """An opening item, or a customer line against an account (PST-015, BLK-M32…35)."""
    customer = _customer_field(desk)
    customer.set_value(customer_id)
    kind = ChoiceField(_("Type"), [Choice(t, _(journal.TYPE_NAMES[t])) for t in journal.TYPES], width=220)
    number = TextField(_("Document no."), most=20, width=220)
    contra = ChoiceField(_("Against"), [Choice(None, _("Opening balance")), *(Choice(i, w) for i, w in journal.accounts(desk))],
                         width=320)
    posting = posting_date(desk, lambda: VoucherSource.OPN if contra.value() is None else VoucherSource.GEN)
    dated = DateField(_("Document date"), lambda: desk.today, width=140)
    due = DateField(_("Due date"), lambda: desk.today, width=140)
    money = ChoiceField(_("Currency"), [Choice(c, c) for c in currencies], width=100)
    amount = AmountField(_("Amount"), currency=home, width=160)
    text = TextField(_("Text"), most=100, width=320)
    for field, value in ((kind, EntryType.INVOICE), (posting, desk.today), (dated, desk.today), (money, home), (contra, None)):
        field.set_value(value)
    preview = VoucherPreview(home, columns)
    customer.committed.connect(lambda: _follow_customer(desk, customer.value(), money, amount))
    money.committed.connect(lambda: _follow_currency(amount, money.value() or home))
    _follow_customer(desk, customer_id, money, amount)

    def item(values: Mapping[str, Any]) -> journal.Item:
        return journal.Item(values["customer"], values["entry_type"], values["document_no"], values["posting_date"] or desk.today,
                            values["dated"] or desk.today, values["amount"] or 0, values["currency"] or home, values["due"],
                            values["contra"], values["text"])

    def save(values: Mapping[str, Any], confirmed: frozenset[str]) -> Outcome[Any]:
        return journal.post_item(desk, item(values), confirmed=confirmed)

    fields = [FormField("customer", _("Customer"), customer, required=True), FormField("entry_type", _("Type"), kind),
              FormField("document_no", _("Document no."), number, required=True),
              FormField("posting_date", _("Posting date"), posting),
              FormField("dated", _("Document date"), dated, beside=True), FormField("due", _("Due date"), due),
              FormField("currency", _("Currency"), money), FormField("amount", _("Amount"), amount, beside=True, required=True),
              FormField("contra", _("Against"), contra), FormField("text", _("Text"), text)]
    form = FormDialog(parent, _("New entry"), fields, save, inner=preview, save_words=_("Post"), go_on=_("Post all the same"),
                      body=_("An empty due date follows the payment terms of the customer."), width=600)
    watch(form, (customer, kind, number, posting, dated, due, money, amount, contra, text),
           lambda values: preview.show_lines(journal.preview(desk, item(values))))
    return form_dialog.show(form)


def _follow_customer(desk: Desk, customer_id: int | None, money: ChoiceField, amount: AmountField) -> None:
    """The customer's own currency is on offer."""
    card = customers.load(desk, customer_id) if customer_id else None
    if card is not None and card.values.get("currency"):
        money.set_value(card.values["currency"])
        _follow_currency(amount, money.value())


def _follow_currency(amount: AmountField, currency: str) -> None:
    """The same figure in the decimals of another currency."""
    typed = amount.value()
    value = None if typed is None else major(typed, i18n.decimals_of(amount.currency))
    amount.currency = currency
    if value is not None:
        places = i18n.decimals_of(currency)
        amount.set_value(minor(quantized(value, places), places))


def _customer_field(desk: Desk) -> LookupField:
    def find(text: str) -> list[Hit]:
        with desk.reading() as session:
            return [Hit(h.customer_id, h.name, f"{h.number} · {h.city}")
                    for h in customer_queries.find_customers(session, desk.company_id, text)]

    def name_of(identity: Any) -> str:
        card = customers.load(desk, identity) if identity else None
        return str(card.values["name"]) if card is not None else ""

    return LookupField(_("Customer"), find, name_of, new=quick.new_customer(desk), width=320)


# ---------------------------------------------------------------- another profile

def transfer(parent: QWidget, desk: Desk, entry_ids: Sequence[int], home: str, columns: Sequence[Column]) -> Outcome[Any]:
    """Entries to another posting profile, after the ledger lines were shown (MST-085)."""
    profile = ChoiceField(_("Posting profile"), [Choice(i, words) for i, words in transfers.profiles(desk)], width=320)
    day = DateField(_("Posting date"), lambda: desk.today, width=140)
    day.set_value(desk.today)
    profile.set_value(None)
    preview = VoucherPreview(home, columns)

    def asked(values: Mapping[str, Any]) -> tuple[int | None, date]:
        return values["profile"], values["posting_date"] or desk.today

    def save(values: Mapping[str, Any], confirmed: frozenset[str]) -> Outcome[Any]:
        return transfers.move(desk, entry_ids, *asked(values), confirmed=confirmed)

    def look(values: Mapping[str, Any]) -> None:
        preview.show_lines(transfers.preview(desk, entry_ids, *asked(values)), nothing=_(
            "No ledger lines: both profiles have the same control account."))

    fields = [FormField("profile", _("Posting profile"), profile), FormField("posting_date", _("Posting date"), day)]
    form = FormDialog(parent, _("Transfer to profile"), fields, save, inner=preview, save_words=_("Transfer"),
                      body=_("All that is open moves; reminders and interest follow the flags of the new profile."),
                      go_on=_("Transfer all the same"), width=560)
    watch(form, (profile, day), look)
    return form_dialog.show(form)


# ---------------------------------------------------------------- reverse

def reverse(parent: QWidget, desk: Desk, voucher_id: int, number: str, home: str, columns: Sequence[Column]) -> Outcome[Any]:
    """The counter-voucher with its lines, its date and the reason; both dates are told (PST-014, CLS-012)."""
    proposed = posting_dates.reversal(desk, voucher_id)
    day = posting_date(desk, lambda: proposed.source)
    reason = TextField(_("Reason"), most=100, width=320)
    negative = ChoiceField(_("Shown as"), [Choice(False, _("Debit and credit swapped")),
                                           Choice(True, _("Negative amounts (credit correction)"))], width=320)
    day.set_value(proposed.day)
    negative.set_value(False)
    preview = VoucherPreview(home, columns)

    def save(values: Mapping[str, Any], confirmed: frozenset[str]) -> Outcome[Any]:
        return corrections.reverse(desk, voucher_id, values["posting_date"] or desk.today, reason=values["reason"],
                                   negative=values["negative"], confirmed=confirmed)

    fields = [FormField("posting_date", _("Posting date"), day), FormField("reason", _("Reason"), reason),
              FormField("negative", _("Shown as"), negative)]
    form = FormDialog(parent, _("Reverse voucher {number}").format(number=number), fields, save, inner=preview,
                      body=_reversal_words(proposed), save_words=_("Reverse"),
                      go_on=_("Reverse all the same"), width=560)
    watch(form, (day, negative), lambda values: preview.show_lines(
        corrections.preview_reversal(desk, voucher_id, values["posting_date"] or desk.today)))
    return form_dialog.show(form)


def _reversal_words(proposed: posting_dates.Reversal) -> str:
    """What reversing does, with the date of the voucher and, where that is closed, the first open one (CLS-012)."""
    words = i18n.filled(_("The voucher is of {day}. A counter-voucher is posted; both stay in the books."), day=proposed.original)
    if proposed.day == proposed.original:
        return words
    return words + " " + i18n.filled(_("{original} cannot be posted on any more: the first open date is {day}."),
                                     original=proposed.original, day=proposed.day)
