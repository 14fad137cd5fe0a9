"""What the bank says and what the books say of an account, and what stands between them (BNK-43)."""

from PySide6.QtWidgets import QWidget

from app import i18n
from app.i18n import _
from app.services.bank.figures import figures
from app.views.kit.context import Context
from app.views.kit.page import clear
from app.views.kit.widgets import Card, Chip, Label, Line, column, holder, row


class BalanceCard(Card):
    """The figures above the lines of a bank account; one line high, said as one sentence to screen readers."""

    def __init__(self, context: Context) -> None:
        self._desk = context.desk
        self._parts = row(spacing=24, margins=(16, 8, 12, 8))
        super().__init__(self._parts)
        self.words = ""

    def show_account(self, bank_id: int | None) -> None:
        """The figures as they are now; None = there is no account."""
        clear(self._parts)
        self.setVisible(bank_id is not None)
        if bank_id is None:
            return
        found, region, told = figures(self._desk, bank_id), i18n.region(), list[str]()

        def block(title: str, figure: str) -> None:
            told.append(f"{title} {figure}")
            self._parts.addWidget(_pair(title, figure))

        currency = found.currency
        if found.statement_balance is not None and found.statement_date is not None:
            block(_("Bank on {day}").format(day=i18n.day(found.statement_date, region)),
                  i18n.amount(found.statement_balance, currency, region))
        block(_("In the books"), i18n.amount(found.ledger_balance, currency, region))
        self._parts.addWidget(Line(vertical=True, length=32))
        block(i18n.filled(_("{count:line|lines} to do"), count=found.lines), i18n.amount(found.lines_sum, currency, region))
        block(i18n.filled(_("{count:movement|movements} on no statement"), count=found.transactions),
              i18n.amount(found.transactions_sum, currency, region))
        self._parts.addStretch(1)
        if found.difference is not None:
            agrees = not found.difference
            said = _("Agrees") if agrees else _("Difference {amount}").format(
                amount=i18n.amount(found.difference, currency, region))
            told.append(said)
            self._parts.addWidget(Chip(said, "success" if agrees else "warning", "check" if agrees else "triangle"))
        self.words = "; ".join(told)
        self.setAccessibleName(self.words)


def _pair(title: str, figure: str) -> QWidget:
    return holder(column(Label(title, 12, 400, "text2"), Label(figure, 15, 600), spacing=1))
