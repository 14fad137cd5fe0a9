"""Entries written off: ticked, whole or in part, with reason, VAT, account, a block after it, and vouchers (WIN-43, WOF-04)."""

from collections.abc import Mapping, Sequence
from typing import Any

from app import i18n
from app.core.enums import Blocked, VoucherSource
from app.core.money import Money
from app.core.problems import Outcome, error
from app.core.words import N_, declare
from app.i18n import _
from app.queries import choices
from app.queries.entries import TYPE_NAMES
from app.queries.listing import Column
from app.queries.settlements import OpenFacts
from app.services import journal, payments
from app.services.payments import WriteOff, write_off_review
from app.views.kit import form_dialog
from app.views.kit.fields import AmountField, CheckField, Choice, ChoiceField, TextField
from app.views.kit.form_dialog import FormDialog, FormField
from app.views.kit.page import Page
from app.views.kit.reasons import allow
from app.views.kit.rows import MemorySource, Row
from app.views.kit.table import Table
from app.views.kit.widgets import Label, column, holder, row
from app.views.ledger.booking_dialogs import posting_date, watch
from app.views.ledger.taking_back import reason_field
from app.views.ledger.vouchers_preview import VouchersPreview

declare({"WOF-04-tick": N_("Tick an entry to write off."),
         "WOF-04-amount": N_("Enter an amount above zero and at most {most} for {document}.")})
COLUMNS = (Column("check", "", "check", None, 36), Column("document", N_("Document"), "text", None, 130, stretch=True),
           Column("type", N_("Type"), "text", None, 120), Column("due", N_("Due"), "date", None, 104),
           Column("days", N_("Days late"), "int", None, 88),
           Column("remaining", N_("Remaining"), "amount", None, 110, currency="currency"),
           Column("off", N_("Written off"), "amount", None, 110, currency="currency"),
           Column("currency", N_("Cur."), "text", None, 50))
BLOCKS = ((None, N_("Do not block")), (Blocked.SHIP, N_("Block deliveries")),
          (Blocked.INVOICE, N_("Block new orders and invoices")), (Blocked.ALL, N_("Block everything")))
WIDE, ROWS, ROW = 860, 4, 30


class WriteOffDialog(FormDialog):
    """The entries with ticks and amounts above, what is said about them below; `left` = it was left for review."""

    def __init__(self, page: Page, entries: Sequence[OpenFacts]) -> None:
        self._desk, self._entries, self.left = page.context.desk, list(entries), False
        self._amounts = {e.entry_id: abs(e.remaining) for e in entries}
        self.source = MemorySource(COLUMNS)
        self.table = Table(self.source, currency=page.context.currency, name=_("Write off"))
        self.table.setFixedHeight(ROW * (min(max(len(entries), 2), ROWS) + 1) + 4)
        self.amount_words, self.told = Label("", 13, 400, "text2"), Label("", 13, 500)
        self.amount = AmountField(_("Amount to write off"), currency=page.context.currency, width=140)
        preview = VouchersPreview(page.context.currency, lines=3)
        inner = holder(column(self.table, row(self.told, None, self.amount_words, self.amount, spacing=8), preview, spacing=8))
        body = _("What is ticked is closed against the account of the reason. Stand on an entry to write off a part of it.")
        super().__init__(page, _("Write off"), self._fields(), self._save_it, inner=inner, body=body,
                         save_words=_("Write off"), go_on=_("Write off all the same"), width=WIDE)
        self.source.set_rows([self._row(n, True) for n in range(len(self._entries))])
        self.table.refresh()
        self.table.chosen.connect(lambda _key: self._stand())
        self.amount.committed.connect(self._part)
        self.block.committed.connect(self._allow)
        self.review.committed.connect(self._words)

        def look(values: Mapping[str, Any]) -> None:
            self._count()
            preview.show_vouchers(payments.preview_write_off(self._desk, self._wish(values, reviewed=True)))

        self.table.ticked.connect(lambda: look(self.values()))
        self.amount.committed.connect(lambda: look(self.values()))
        watch(self, [self.fields[name] for name in ("posting_date", "vat", "reason", "account")], look)
        self.table.stand_on(0, 1)
        self._stand()
        self._allow()

    def _fields(self) -> list[FormField]:
        desk, offer = self._desk, payments.offered(self._desk)
        day, reason = posting_date(desk, lambda: VoucherSource.WOF), reason_field(desk, "write_off", width=260)
        account = ChoiceField(_("Account"), [Choice(None, _("As the reason or the posting profile says")),
                                             *(Choice(i, w) for i, w in journal.accounts(desk))], width=260)
        vat, comment = CheckField(_("VAT apart")), TextField(_("Comment"), most=100, width=260)
        with desk.reading() as session:
            reasons = choices.reasons(session, desk.company_id, desk.language, "status")
        self.block = ChoiceField(_("The customer afterwards"), [Choice(b, _(words)) for b, words in BLOCKS], width=260)
        self.block_reason = ChoiceField(_("Reason of the block"), [Choice(None, ""), *(Choice(i, w) for i, w in reasons)],
                                        width=260)
        self.review = CheckField(_("Leave for review"))
        for field, value in ((day, desk.today), (reason, offer.reason_id), (account, None), (self.block, None),
                             (self.block_reason, None), (vat, offer.separate_vat)):
            field.set_value(value)
        return [FormField("posting_date", _("Posting date"), day), FormField("account", _("Account"), account, beside=True),
                FormField("reason", _("Reason"), reason, required=True), FormField("comment", _("Comment"), comment, beside=True),
                FormField("block", _("The customer afterwards"), self.block),
                FormField("block_reason", _("Reason of the block"), self.block_reason, beside=True),
                FormField("vat", "", vat), FormField("review", "", self.review, beside=True)]

    def _row(self, n: int, on: bool) -> Row:
        e = self._entries[n]
        off = self._amounts[e.entry_id] * (1 if e.remaining > 0 else -1)
        return Row(n, (None, e.document, _(TYPE_NAMES[e.kind]), e.due, max((self._desk.today - e.due).days, 0), e.remaining, off,
                       e.currency), checked=on)

    def chosen(self) -> dict[int, int | None]:
        """The ticked entries with their part, None = all that is open."""
        ticked = [self._entries[r.key] for r in self.source.all if r.checked]
        return {e.entry_id: None if self._amounts[e.entry_id] == abs(e.remaining) else self._amounts[e.entry_id] for e in ticked}

    def write(self, entry_id: int, amount: int) -> None:
        """Write off a part of an entry, minor units."""
        n = next(n for n, e in enumerate(self._entries) if e.entry_id == entry_id)
        self.table.stand_on(n, 1)
        self._stand()
        self.amount.set_value(amount)
        self.amount.committed.emit()

    def _current(self) -> int | None:
        key = self.table.current()
        return key if 0 <= key < len(self._entries) else None

    def _stand(self) -> None:
        """The amount of the entry that is stood on."""
        n = self._current()
        allow(self.amount, n is not None, _("Stand on an entry first."))
        if n is not None:
            e = self._entries[n]
            self.amount.currency = e.currency
            self.amount_words.setText(_("Of {document}").format(document=e.document))
            self.amount.set_value(self._amounts[e.entry_id])

    def _part(self) -> None:
        n, amount = self._current(), self.amount.value()
        if n is None or amount is None:
            return
        e = self._entries[n]
        if not 0 < amount <= abs(e.remaining):
            self.show_problems([error("WOF-04-amount", most=Money(abs(e.remaining), e.currency), document=e.document)])
            return
        self._amounts[e.entry_id] = amount
        self.source.set_rows([self._row(r.key, bool(r.checked) or r.key == n) for r in self.source.all])
        self.table.refresh(keep=n)

    def _count(self) -> None:
        """What the ticked entries come to, per currency."""
        sums: dict[str, int] = {}
        for r in self.source.all:
            if r.checked:
                e = self._entries[r.key]
                sums[e.currency] = sums.get(e.currency, 0) + self._amounts[e.entry_id] * (1 if e.remaining > 0 else -1)
        told = " · ".join(i18n.money(total, code, i18n.region()) for code, total in sums.items())
        self.told.setText(_("{amount} is written off").format(amount=told) if told else _("Nothing is ticked."))

    def _allow(self) -> None:
        allow(self.block_reason, self.block.value() is not None, _("The customer is not blocked by this."))

    def _words(self) -> None:
        self.save_button.setText(_("Leave for review") if self.review.value() else _("Write off"))

    def _wish(self, values: Mapping[str, Any], *, reviewed: bool = False) -> WriteOff:
        block = values["block"]
        return WriteOff(self.chosen(), values["posting_date"] or self._desk.today, values["reason"], values["account"],
                        bool(values["vat"]), text=values["comment"] or "", block=block,
                        block_reason_id=values["block_reason"] if block is not None else None, reviewed=reviewed)

    def _save_it(self, values: Mapping[str, Any], confirmed: frozenset[str]) -> Outcome[Any]:
        if not self.chosen():
            return Outcome(None, (error("WOF-04-tick"),))
        if values["review"]:
            self.left = True
            return write_off_review.leave(self._desk, self._wish(values))
        self.left = False
        return payments.write_off(self._desk, self._wish(values), confirmed=confirmed)


def ask(page: Page, entries: Sequence[OpenFacts]) -> tuple[Outcome[Any], bool]:
    """Ask about entries and write them off; the outcome, and whether it was left for review."""
    form = WriteOffDialog(page, entries)
    return form_dialog.show(form), form.left
