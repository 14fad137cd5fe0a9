"""A payout of the card provider: its file, which column holds what, the lines, the voucher, posted in one step (CCD-04)."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from app import i18n
from app.core.problems import Outcome
from app.core.words import N_
from app.i18n import _
from app.queries.listing import Column
from app.services.bank.accounts import accounts
from app.services.cards import payouts
from app.services.cards.payouts import FIELD_NAMES, PayoutColumns, PayoutField
from app.views.kit import details, form_dialog
from app.views.kit.context import Context
from app.views.kit.fields import Choice, ChoiceField
from app.views.kit.form_dialog import FormDialog, FormField
from app.views.kit.page import Page
from app.views.kit.rows import MemorySource, Row
from app.views.kit.table import Table
from app.views.kit.widgets import Label, column, holder

STATES = {"known": N_("Will be posted"), "unknown": N_("Unknown"), "present": N_("In the books")}
TONES = {"known": ("success", "check"), "unknown": ("warning", "triangle"), "present": ("neutral", "dot")}
LINES = (Column("day", N_("Date"), "date", None, 100), Column("token", N_("Provider reference"), "text", None, 180, stretch=True),
         Column("state", N_("Status"), "chip", None, 140, names=STATES, tones=TONES),
         Column("gross", N_("Gross"), "amount", None, 110, currency="currency"),
         Column("fee", N_("Provider fee"), "amount", None, 110, currency="currency"),
         Column("net", N_("Net"), "amount", None, 110, currency="currency"), Column("currency", N_("Cur."), "text", None, 50))
WIDE, HIGH, MOST = 860, 220, 3


class PayoutDialog(FormDialog):
    """The columns above, the lines below; what is unknown or in the books already stays out."""

    def __init__(self, page: Page, context: Context, name: str, content: bytes) -> None:
        self._desk, self._file = context.desk, (name, content)
        own = accounts(self._desk)
        self.bank = ChoiceField(_("Bank account"), [Choice(a.bank_id, a.name) for a in own], width=280)
        self.bank.set_value(own[0].bank_id if own else None)
        self.read = payouts.read_payout(self._desk, name, content, self.bank.value())
        self._columns = {f: self._column(f) for f in PayoutField}
        self.table = Table(MemorySource(LINES), currency=context.currency, name=_("Lines of the payout"))
        self.table.setFixedHeight(HIGH)
        self.told, self.sums = Label("", 12, 400, "warning_t", wrap=True), Label("", 13, 500, "text")
        inner = holder(column(self.table, self.sums, self.told, spacing=8))
        fields = [FormField("bank", _("Bank account"), self.bank),
                  *(FormField(str(f), _(FIELD_NAMES[f]), field, beside=n % 2 == 1)
                    for n, (f, field) in enumerate(self._columns.items()))]
        super().__init__(page, _("Payout of a card provider"), fields, self._post, inner=inner, width=WIDE,
                         body=_("{file}: the columns are remembered for files with the same headings.").format(file=name),
                         save_words=_("Post"), go_on=_("Post without the lines that stay out"))
        self.bank.committed.connect(self._look)
        for field in self._columns.values():
            field.committed.connect(self._look)
        self._show()

    def _column(self, wanted: PayoutField) -> ChoiceField:
        """The headings to choose from, with the one that was found."""
        field = ChoiceField(_(FIELD_NAMES[wanted]), [Choice(None, ""), *(Choice(h, h) for h in self.read.headings)], width=190)
        field.set_value(self.read.columns.columns.get(wanted))
        return field

    def columns(self) -> PayoutColumns:
        """The columns as they are chosen."""
        return PayoutColumns({f: field.value() for f, field in self._columns.items() if field.value()})

    def _look(self) -> None:
        self.read = payouts.read_payout(self._desk, *self._file, self.bank.value(), self.columns())
        self._show()

    def _show(self) -> None:
        """The lines with what becomes of them, what is wrong, and the sums."""
        found, rows = self.read.payout, list[Row]()
        for state, lines in (("known", [p.line for p in found.known]), ("unknown", found.unknown), ("present", found.present)):
            rows += [Row(x.line, (x.day, x.token, state, x.gross, x.fee, x.net, x.currency)) for x in lines]
        source = self.table.model_.source
        assert isinstance(source, MemorySource)
        source.set_rows(sorted(rows, key=lambda row: row.key))
        self.table.refresh()
        words = [details.text_of(p) for p in self.read.problems]
        more = [i18n.filled(_("and {count:more|more}"), count=len(words) - MOST)] if len(words) > MOST else []
        self.told.setText("\n".join([*words[:MOST], *more]))
        currency = found.known[0].card.currency if found.known else ""

        def money(amount: int) -> str:
            return i18n.money(amount, currency, i18n.region()) if currency else "–"

        self.sums.setText(_("Gross {gross} − fee {fee} = net {net}").format(
            gross=money(found.gross), fee=money(found.fee), net=money(found.net)))

    def _post(self, values: Mapping[str, Any], confirmed: frozenset[str]) -> Outcome[Any]:
        found = self.read.payout
        lines = [*(p.line for p in found.known), *found.unknown, *found.present]
        if not lines:
            return Outcome(None, self.read.problems)
        done = payouts.post_payout(self._desk, sorted(lines, key=lambda x: x.line), values["bank"], confirmed=confirmed)
        if done.value is not None:
            payouts.remembered(self._desk, Path(self._file[0]).stem or self._file[0], self._file, self.columns())
        return done


def payout(page: Page, context: Context, name: str, content: bytes) -> Outcome[Any]:
    """Read a file, look at its lines, post it; ids and numbers of the vouchers."""
    return form_dialog.show(PayoutDialog(page, context, name, content))
