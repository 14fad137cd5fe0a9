"""Small balances of many customers written off at once: looked for, ticked, previewed, posted (PWO-04, WOF-10)."""

from collections.abc import Mapping
from typing import Any

from app import i18n
from app.core.enums import VoucherSource
from app.core.problems import Outcome, error
from app.core.words import N_, declare
from app.i18n import _
from app.queries import choices
from app.queries.entries import TYPE_NAMES
from app.queries.listing import Column
from app.services import payments
from app.services.payments import SmallBalance, SmallWish, WriteOff, WrittenOff
from app.views.kit import form_dialog
from app.views.kit.context import Context
from app.views.kit.fields import AmountField, CheckField, Choice, ChoiceField
from app.views.kit.form_dialog import FormDialog, FormField
from app.views.kit.page import Page
from app.views.kit.rows import MemorySource, Row
from app.views.kit.table import Table
from app.views.kit.text_fields import NumberField
from app.views.kit.widgets import Button, Label, column, holder, row
from app.views.ledger import taking_back
from app.views.ledger.booking_dialogs import posting_date
from app.views.ledger.vouchers_preview import VouchersPreview

declare({
    "WOF-10-tick": N_("Tick a balance to write off."),
    "WOF-10-most": N_("Enter up to which amount a balance is small."),
})

COLUMNS = (Column("check", "", "check", None, 36), Column("document", N_("Document"), "text", None, 120),
           Column("type", N_("Type"), "text", None, 110), Column("customer", N_("Customer"), "text", None, 180, stretch=True),
           Column("due", N_("Due"), "date", None, 104), Column("days", N_("Days late"), "int", None, 84),
           Column("remaining", N_("Remaining"), "amount", None, 110, currency="currency"),
           Column("currency", N_("Cur."), "text", None, 50))
WIDE, HIGH, PROPOSED = 860, 210, 1_00
LOOKING = ("most", "currency", "older", "group")


class SmallBalancesDialog(FormDialog):
    """What is looked for above, what was found in the middle, its vouchers below on request."""

    def __init__(self, page: Page, context: Context) -> None:
        self._desk, self._home = context.desk, context.currency
        self._found: list[SmallBalance] = []
        self.table = Table(MemorySource(COLUMNS), currency=context.currency, name=_("Small balances"))
        self.table.setFixedHeight(HIGH)
        self.told = Label("", 13, 500, "text")
        self.look_button = Button(_("Preview vouchers"), "secondary", "eye")
        self.look_button.clicked.connect(lambda _checked=False: self.preview_vouchers())
        self.preview = VouchersPreview(context.currency, lines=3)
        self.preview.hide()
        fields = self._fields()
        inner = holder(column(self.table, row(self.told, None, self.look_button, spacing=8), self.preview, spacing=8))
        super().__init__(page, _("Write off small balances"), fields, self._post, inner=inner, save_words=_("Write off"),
                         go_on=_("Write off all the same"), width=WIDE,
                         body=_("Open amounts up to a limit, in debit and in credit, are closed together with one reason."))
        for name in LOOKING:
            self.fields[name].committed.connect(self.look)
        self.table.ticked.connect(self._count)
        self.look()

    def _fields(self) -> list[FormField]:
        desk = self._desk
        with desk.reading() as session:
            own = choices.for_customer(session, desk.company_id, desk.language)
        most = AmountField(_("Up to"), currency=self._home, width=120)
        currency = ChoiceField(_("Currency"), [Choice(c, c) for c, _words in own["currencies"]], width=110)
        older = NumberField(_("Days past due, at least"), width=110)
        group = ChoiceField(_("Customer group"), [Choice(None, _("All")), *(Choice(i, w) for i, w in own["groups"])], width=240)
        day, reason = posting_date(desk, lambda: VoucherSource.WOF), taking_back.reason_field(desk, "write_off")
        vat, offer = CheckField(_("VAT apart")), payments.offered(desk)
        for field, value in ((most, offer.small or PROPOSED), (currency, self._home), (older, 0), (group, None),
                             (day, desk.today), (vat, offer.separate_vat)):
            field.set_value(value)
        return [FormField("most", _("Up to"), most), FormField("currency", _("Currency"), currency, beside=True),
                FormField("older", _("Days past due, at least"), older),
                FormField("group", _("Customer group"), group, beside=True),
                FormField("posting_date", _("Posting date"), day), FormField("vat", "", vat, beside=True),
                FormField("reason", _("Reason"), reason, required=True)]

    def look(self) -> None:
        """What is open up to the amount; all of it ticked."""
        values = self.values()
        self.fields["most"].currency = values["currency"] or self._home
        wish = SmallWish(values["most"] or 0, values["currency"] or self._home, values["older"] or 0,
                         frozenset([values["group"]] if values["group"] else []))
        self._found = payments.small_balances(self._desk, wish)
        source = self.table.model_.source
        assert isinstance(source, MemorySource)
        source.set_rows([Row(n, (None, b.document_no, _(TYPE_NAMES[b.entry_type]), b.customer, b.due, max(b.days, 0), b.remaining,
                                 b.currency), checked=True) for n, b in enumerate(self._found)])
        self.table.refresh()
        self.preview.hide()
        self._count()

    def ticked(self) -> list[SmallBalance]:
        """The balances that are ticked."""
        source = self.table.model_.source
        assert isinstance(source, MemorySource)
        return [self._found[r.key] for r in source.all if r.checked]

    def _count(self) -> None:
        chosen = self.ticked()
        region, currency = i18n.region(), self.values()["currency"] or self._home
        debit = i18n.money(sum(b.remaining for b in chosen if b.remaining > 0), currency, region)
        credit = i18n.money(-sum(b.remaining for b in chosen if b.remaining < 0), currency, region)
        words = _("{count:balance|balances} ticked: {debit} in debit, {credit} in credit.").replace("{debit}", debit)
        self.told.setText(i18n.filled(words.replace("{credit}", credit), count=len(chosen)))

    def _wish(self) -> WriteOff:
        values = self.values()
        return WriteOff({b.entry_id: None for b in self.ticked()}, values["posting_date"] or self._desk.today, values["reason"],
                        separate_vat=bool(values["vat"]), small=True)

    def preview_vouchers(self) -> None:
        """The vouchers as they would be posted now, nothing written (PST-004)."""
        if not self.ticked():
            self.show_problems([error("WOF-10-tick")])
            return
        self.preview.show()
        self.preview.show_vouchers(payments.preview_write_off(self._desk, self._wish()))

    def _post(self, _values: Mapping[str, Any], confirmed: frozenset[str]) -> Outcome[WrittenOff]:
        if not self.values()["most"]:
            return Outcome(None, (error("WOF-10-most", at="most"),))
        if not self.ticked():
            return Outcome(None, (error("WOF-10-tick"),))
        return payments.write_off(self._desk, self._wish(), confirmed=confirmed)


def show(page: Page, context: Context) -> bool:
    """Look for small balances and write them off; tells what was posted."""
    done: WrittenOff | None = form_dialog.show(SmallBalancesDialog(page, context)).value
    if done is None:
        return False
    first = done.vouchers[0][0] if done.vouchers else None
    page.tell("success", i18n.filled(_("{count:voucher|vouchers}: small balances written off."), count=len(done.vouchers)), "",
              [(_("Voucher"), lambda: page.context.navigate("vouchers", voucher_id=first))] if first else [])
    return True
