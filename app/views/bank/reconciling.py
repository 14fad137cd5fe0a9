"""The verbs that bring an account to its statement: movements met with lines, closed without a difference (BNK-42, 43)."""

from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING, Any

from app import i18n
from app.core.problems import Outcome, error
from app.core.words import N_, declare
from app.i18n import _
from app.queries.bank import transaction_listing
from app.queries.listing import Column, ListQuery
from app.services.bank import reconciling, viewing
from app.views.kit import dialogs, form_dialog
from app.views.kit.fields import AmountField, CheckField, DateField
from app.views.kit.form_dialog import FormDialog, FormField
from app.views.kit.table import MemorySource, Row, Table
from app.views.kit.widgets import Label, column, holder

if TYPE_CHECKING:
    from app.views.bank.reconciliation_page import ReconciliationPage

declare({"BNK-42-none": N_("Tick the movements the chosen lines are.")})

MOVES = (
    Column("take", "", "check", None, 36),
    Column("date", N_("Date"), "date", None, 100),
    Column("voucher", N_("Voucher"), "text", None, 130),
    Column("text", N_("Text"), "text", None, 260, stretch=True),
    Column("amount", N_("Amount"), "amount", None, 120),
)
MOST = 500
"""Movements offered for matching, the newest first."""


class Reconciling:
    """What a page of a bank account can do towards its reconciliation."""

    def __init__(self, page: "ReconciliationPage") -> None:
        self._page = page

    def commands(self) -> None:
        """Reconcile, meet, and the ways back."""
        page = self._page
        page.command("bank.reconcile", _("Reconcile"), self.reconcile, key="Ctrl+Shift+R", icon="scale", bar=False, writes=True)
        page.command("bank.meet", _("Match with movements"), self.meet, key="Ctrl+Shift+M", icon="arrow-left-right", bar=False,
                     writes=True)
        page.command("bank.give_up", _("Give the reconciliation up"), self.give_up, icon="x", bar=False, writes=True)
        page.command("bank.again", _("Open last reconciliation again"), self.again, icon="lock", bar=False, writes=True)
        page.command("bank.moves", _("Bank transactions"), lambda: page.context.navigate(
            "bank_transactions", bank_id=page.bank_id), icon="list", bar=False)

    # ------------------------------------------------------------ closing

    def reconcile(self) -> None:
        """Bring the account to the balance of the bank on a day, and close it when nothing is unexplained (BNK-43)."""
        page, desk, bank_id = self._page, self._page.context.desk, self._page.bank_id
        if not bank_id:
            return
        now = reconciling.standing_of(desk, bank_id)
        day = DateField(_("Statement date"), lambda: desk.today, width=150)
        balance = AmountField(_("Balance of the bank"), currency=now.currency, width=160)
        penny = CheckField(_("Post the difference of cents"))
        told = Label("", 13, 500, wrap=True)
        day.set_value(now.day)
        balance.set_value(now.statement_balance)

        def look() -> None:
            told.setText(_said(reconciling.standing_of(desk, bank_id, day.value() or now.day), balance.value()))

        day.committed.connect(look)
        balance.committed.connect(look)
        look()

        def save(values: Mapping[str, Any], confirmed: frozenset[str]) -> Outcome[Any]:
            return _closed(page.context.desk, bank_id, values, confirmed)

        form = FormDialog(page, _("Reconcile"), [
            FormField("day", _("Statement date"), day, required=True), FormField("balance", _("Balance of the bank"), balance),
            FormField("penny", "", penny)], save, inner=holder(column(told)), save_words=_("Mark as reconciled"), body=_(
            "Marked as reconciled, the matches up to this day stay. Only the last reconciliation can be opened again."))
        if form_dialog.show(form).done:
            page.refresh_lines()
            page.tell("success", _("The account is reconciled."))
        else:
            page.refresh_lines()

    def give_up(self) -> None:
        """Leave the open reconciliation; nothing else is changed."""
        self._done(reconciling.give_up(self._page.context.desk, self._page.bank_id), _("The reconciliation was given up."))

    def again(self) -> None:
        """Open the last one again after a question; it needs a permission and is logged (BNK-43)."""
        answer = self._page.context.ask(
            _("Open the last reconciliation again?"), _("Its matches can be changed until it is marked as reconciled again."),
            (dialogs.Answer("open", _("Open again")), dialogs.Answer("back", _("Go back"), safe=True, primary=True)))
        if answer == "open":
            outcome = reconciling.reopen_last(self._page.context.desk, self._page.bank_id)
            self._done(outcome, _("The reconciliation is open again."))

    def _done(self, outcome: Outcome[int], words: str) -> None:
        if outcome.value is None:
            self._page.tell_problems(outcome.problems)
            return
        self._page.refresh_lines()
        self._page.tell("success", words)

    # ------------------------------------------------------------ meeting

    def meet(self) -> None:
        """The chosen lines are movements that were posted already (BNK-42)."""
        page, ids = self._page, self._page.chosen()
        if not ids:
            page.tell("info", _("Choose a line first."))
            return
        matcher = Matcher(page, ids)
        if form_dialog.show(matcher.form).done:
            page.refresh_lines()
            page.tell("success", _("Lines and movements are matched."))


class Matcher:
    """Ticks the movements that lines are; those of the same amount within the days of the parameter are ticked already."""

    def __init__(self, page: "ReconciliationPage", line_ids: list[int]) -> None:
        self._desk, self._ids = page.context.desk, line_ids
        self._total = sum(view.amount for key in line_ids if (view := viewing.line(self._desk, key)) is not None)
        self._currency = page.context.currency
        likely = {p.transaction_id for p in reconciling.pairs(self._desk, page.bank_id) if p.line_id in line_ids and p.sure}
        self._source = MemorySource(MOVES, _moves(page, likely))
        self.table = Table(self._source, currency=self._currency, name=_("Bank transactions"))
        self.table.setFixedHeight(30 * 9 + 4)
        self.table.ticked.connect(self._reckon)
        self.told = Label("", 13, 500)
        inner = holder(column(self.table, self.told, spacing=8))
        self.form = FormDialog(page, _("Match with movements"), [], self._save, inner=inner, width=820,
                               save_words=_("Match lines"), body=_(
            "Lines of {amount}: tick what was posted for them, so that nothing is posted twice.").format(
                amount=i18n.money(self._total, self._currency, i18n.region())))
        self._reckon()

    def chosen(self) -> list[int]:
        """The ticked movements."""
        return [row.key for row in self._source.all if row.checked]

    def _reckon(self) -> None:
        left = self._total - sum(row.values[4] for row in self._source.all if row.checked)
        money = i18n.money(left, self._currency, i18n.region())
        self.told.setText(_("Agrees") if not left else _("Difference {amount}").format(amount=money))
        self.told.set_role("success_t" if not left else "warning_t")

    def _save(self, _values: Mapping[str, Any], _confirmed: frozenset[str]) -> Outcome[Any]:
        if not self.chosen():
            return Outcome(None, (error("BNK-42-none"),))
        return reconciling.meet(self._desk, self._ids, self.chosen())


def _moves(page: "ReconciliationPage", likely: set[int]) -> list[Row]:
    """Movements that stand on no statement."""
    listing = transaction_listing()
    query = ListQuery(page.context.desk.company_id, scope={"bank_id": page.bank_id, "view": "open"})
    places = {c.name: n for n, c in enumerate(listing.columns)}
    with page.context.desk.reading() as session:
        keys = list(listing.keys(session, query))[:MOST]
        rows = listing.rows(session, query, keys)
    made = [Row(key, (None, *(r[places[name]] for name in ("date", "voucher", "text", "amount"))), checked=key in likely)
            for key, r in zip(keys, rows, strict=True)]
    return sorted(made, key=lambda row: not row.checked)


def _said(now: reconciling.Standing, balance: int | None) -> str:
    """What stands between the bank and the books on the day."""
    region = i18n.region()
    told = balance if balance is not None else now.statement_balance
    parts = [_("In the books {amount}").format(amount=i18n.money(now.ledger_balance, now.currency, region)),
             i18n.filled(_("{count:line|lines} to do"), count=now.lines),
             i18n.filled(_("{count:movement|movements} on no statement"), count=now.transactions)]
    if told is not None:
        left = told - now.ledger_balance - now.lines_sum + now.transactions_sum
        parts.append(_("Agrees") if not left else _("Difference {amount}").format(amount=i18n.money(left, now.currency, region)))
    return " · ".join(parts)


def _closed(desk: Any, bank_id: int, values: Mapping[str, Any], confirmed: frozenset[str]) -> Outcome[Any]:
    """Begun when none is open, then closed; one that cannot be closed yet stays open."""
    day: date | None = values["day"]
    now = reconciling.standing_of(desk, bank_id)
    if now.reconciliation_id is None:
        begun = reconciling.begin(desk, bank_id, day or now.day, values["balance"])
        if begun.value is None:
            return begun
    return reconciling.complete(desk, bank_id, penny=bool(values["penny"]), confirmed=confirmed)
