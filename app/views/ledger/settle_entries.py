"""Settle transactions: posted entries of a customer ticked, with what each gets worked out by the engine that posts (SET-04)."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from app import i18n
from app.core.enums import VoucherSource
from app.core.problems import Outcome, error
from app.core.words import N_
from app.i18n import _
from app.queries import payments as queries
from app.queries.entries import TYPE_NAMES
from app.queries.listing import Column
from app.services import payments
from app.services.payments import Basket, Pane, PaneRow
from app.services.payments.wishes import USES, wish_of
from app.views.kit import form_dialog
from app.views.kit.context import Context
from app.views.kit.fields import AmountField, Choice, ChoiceField, DateField
from app.views.kit.form_dialog import FormDialog, FormField
from app.views.kit.page import Page
from app.views.kit.rows import MemorySource, Row
from app.views.kit.table import Table
from app.views.kit.widgets import Label, column, holder, row
from app.views.ledger.booking_dialogs import posting_date
from app.views.payments.posting import Answered, ask_questions, asks

COLUMNS = (Column("check", "", "check", None, 36), Column("document", N_("Document"), "text", None, 124, stretch=True),
           Column("type", N_("Type"), "text", None, 100), Column("due", N_("Due"), "date", None, 100),
           Column("open", N_("Open"), "amount", None, 104, currency="currency"),
           Column("discount", N_("Cash discount"), "amount", None, 104, currency="currency"),
           Column("settle", N_("To settle"), "amount", None, 104, currency="currency"),
           Column("taken", N_("Discount taken"), "amount", None, 104, currency="currency"),
           Column("after", N_("Stays open"), "amount", None, 104, currency="currency"),
           Column("currency", N_("Cur."), "text", None, 48))
WIDE, HIGH, MOST = 960, 300, 500
"""Pixels; so many open entries are offered, the oldest due first."""
USE_WORDS = {"normal": N_("Normal"), "always": N_("Always"), "never": N_("Never")}


class SettleEntriesDialog(FormDialog):
    """A tick marks an entry for this user; amount and use of the discount belong to the current row."""

    def __init__(self, page: Page, context: Context, customer_id: int, chosen: Sequence[int]) -> None:
        self._context, self._desk, self._customer_id = context, context.desk, customer_id
        self._rows: list[PaneRow] = []
        self.day = posting_date(context.desk, lambda: VoucherSource.SET)
        self.discount = DateField(_("Discount date"), lambda: context.desk.today, width=140)
        self.day.set_value(context.desk.today)
        self.table = Table(MemorySource(COLUMNS), currency=context.currency, name=_("Open entries"))
        self.table.setFixedHeight(HIGH)
        self.amount = AmountField(_("Amount to settle"), currency=context.currency, width=130)
        self.use = ChoiceField(_("Use cash discount"), [Choice(u, _(USE_WORDS[u])) for u in USES], width=130)
        self.current = Label("", 13, 600)
        self.told = Label("", 13, 500, "text")
        of_row = row(self.current, None, Label(_("Amount to settle"), 13, 400, "text2"), self.amount,
                     Label(_("Use cash discount"), 13, 400, "text2"), self.use, spacing=8)
        super().__init__(
            page, _("Settle transactions"), [FormField("posting_date", _("Posting date"), self.day),
                                             FormField("discount", _("Discount date"), self.discount, beside=True)],
            self._settle, inner=holder(column(self.table, of_row, self.told, spacing=8)), save_words=_("Settle"),
            go_on=_("Settle all the same"), width=WIDE,
            body=_("Tick entries of both sides. Credit notes settle first, then payments, the oldest due entries first."))
        with context.desk.reading() as session:
            self._ids = queries.open_ids(session, context.desk.company_id, customer_id)[:MOST]
        self._do(payments.mark_entries(self._desk, self.basket(), [payments.Wish(i) for i in chosen if i in self._ids]))
        for field in (self.day, self.discount):
            field.committed.connect(self.look)
        self.table.ticked.connect(self._ticked)
        self.table.chosen.connect(lambda _key: self._here())
        for changed in (self.amount, self.use):
            changed.committed.connect(self._change)
        self.rejected.connect(lambda: payments.unmark_entries(self._desk, customer_id))

    def basket(self) -> Basket:
        """What is settled, on which day."""
        day: date = self.day.value() or self._desk.today
        return Basket(self._customer_id, day, self.discount.value())

    # ------------------------------------------------------------ showing

    def look(self) -> None:
        """What every entry gets as it is marked now."""
        pane = payments.entries_pane(self._desk, self.basket(), self._ids).value
        if pane is None:
            return
        order = {entry: n for n, entry in enumerate(self._ids)}
        self._rows = sorted(pane.rows, key=lambda r: order.get(r.entry_id, len(order)))
        source, at = self.table.model_.source, self.table.current()
        assert isinstance(source, MemorySource)
        source.set_rows([Row(r.entry_id, (None, r.document_no, _(TYPE_NAMES[r.entry_type]), r.due, r.open, r.discount,
                                          r.to_settle if r.marked else None, r.discount_now if r.marked else None,
                                          r.after if r.marked else r.open, r.currency),
                             checked=None if r.held else r.marked, muted=r.held is not None) for r in self._rows])
        self.table.refresh(keep=at)
        self._sum(pane)
        self._here()

    def _sum(self, pane: Pane) -> None:
        marked = [r for r in self._rows if r.marked]
        region = i18n.region()
        words = i18n.filled(_("{count:entry|entries} ticked"), count=len(marked))
        if pane.discount:
            words += " · " + _("discount {amount}").format(amount=i18n.money(pane.discount, pane.currency, region))
        left = sum(r.after for r in marked)
        words += " · " + _("stays open {amount}").format(amount=i18n.money(left, pane.currency, region))
        self.told.setText(words)
        both = any(r.open > 0 for r in marked) and any(r.open < 0 for r in marked)
        self.show_problems(pane.problems if both else ())

    def _row(self) -> PaneRow | None:
        return next((r for r in self._rows if r.entry_id == self.table.current()), None)

    def _here(self) -> None:
        """The fields below belong to the current row."""
        found = self._row()
        if found is None:
            return
        self.current.setText(found.document_no)
        self.amount.currency = found.currency
        self.amount.set_value(abs(found.to_settle) if found.marked else None)
        self.use.set_value(found.use)

    # ------------------------------------------------------------ marking

    def _do(self, outcome: Outcome[int]) -> None:
        """After a verb the figures are worked out anew; what it refused is told."""
        self.look()
        if outcome.value is None:
            self.show_problems(outcome.problems)

    def _ticked(self) -> None:
        """Marks follow the ticks."""
        source = self.table.model_.source
        assert isinstance(source, MemorySource)
        wanted = {r.key for r in source.all if r.checked}
        held = {r.entry_id for r in self._rows if r.marked}
        if held - wanted:
            payments.unmark_entries(self._desk, self._customer_id, sorted(held - wanted))
        self._do(payments.mark_entries(self._desk, self.basket(), [payments.Wish(i) for i in self._ids if i in wanted - held]))

    def _change(self) -> None:
        """Another amount or use of the discount for the current row; this marks it."""
        found = self._row()
        if found is None or found.held is not None:
            return
        changes: dict[str, Any] = {"use": self.use.value()}
        typed = self.amount.value()
        if typed is not None and (typed != abs(found.to_settle) or not found.marked):
            changes["amount"] = typed
        self._do(payments.mark_entries(self._desk, self.basket(), [wish_of(found, **changes)]))

    # ------------------------------------------------------------ settling

    def _settle(self, _values: Mapping[str, Any], confirmed: frozenset[str]) -> Outcome[Any]:
        if not any(r.marked for r in self._rows):
            return Outcome(None, (error("SET-04-nothing"),))
        outcome = payments.settle_entries(self._desk, self.basket(), confirmed=confirmed)
        answered = Answered(confirmed)
        while not outcome.done and asks(outcome.problems, answered):
            given = ask_questions(self, self._context, outcome.problems, answered)
            if given is None:
                return Outcome(None)
            answered = given
            outcome = payments.settle_entries(self._desk, self.basket(), confirmed=answered.confirmed, answers=answered.answers)
        return outcome


def show(page: Page, context: Context, customer_id: int, chosen: Sequence[int]) -> bool:
    """Tick and settle; True when something was settled. Going back gives the marks back."""
    return form_dialog.show(SettleEntriesDialog(page, context, customer_id, chosen)).done
