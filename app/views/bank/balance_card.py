"""What the bank says and what the books say of an account, and what stands between them (BNK-43)."""

from app import i18n
from app.i18n import _
from app.services.bank.figures import figures
from app.views.kit.context import Context
from app.views.kit.figure_card import FigureCard
from app.views.kit.widgets import Chip, Line, row


class BalanceCard(FigureCard):
    """The figures above the lines of a bank account; one line high, said as one sentence to screen readers."""

    def __init__(self, context: Context) -> None:
        self._desk = context.desk
        super().__init__(row(spacing=24, margins=(16, 8, 12, 8)))

    def show_account(self, bank_id: int | None) -> None:
        """The figures as they are now; None = there is no account."""
        told = self.begin()
        self.setVisible(bank_id is not None)
        if bank_id is None:
            return
        found, region = figures(self._desk, bank_id), i18n.region()
        currency = found.currency
        if found.statement_balance is not None and found.statement_date is not None:
            self.block(_("Bank on {day}").format(day=i18n.day(found.statement_date, region)),
                       i18n.amount(found.statement_balance, currency, region), told)
        self.block(_("In the books"), i18n.amount(found.ledger_balance, currency, region), told)
        self._parts.addWidget(Line(vertical=True, length=32))
        self.block(i18n.filled(_("{count:line|lines} to do"), count=found.lines),
                   i18n.amount(found.lines_sum, currency, region), told)
        self.block(i18n.filled(_("{count:movement|movements} on no statement"), count=found.transactions),
                   i18n.amount(found.transactions_sum, currency, region), told)
        self._parts.addStretch(1)
        if found.difference is not None:
            agrees = not found.difference
            said = _("Agrees") if agrees else _("Difference {amount}").format(
                amount=i18n.amount(found.difference, currency, region))
            told.append(said)
            self._parts.addWidget(Chip(said, "success" if agrees else "warning", "check" if agrees else "triangle"))
        self.end(told)
