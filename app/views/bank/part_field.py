"""One part of a split line: what it is, whose or which account, and how much (BNK-41)."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.core.problems import Problem
from app.i18n import _
from app.services.bank.choosing import Target
from app.views.bank.line_panel import TARGETS
from app.views.customers.lookup import customer_field
from app.views.kit.context import Context
from app.views.kit.fields import AmountField, Choice, ChoiceField
from app.views.kit.widgets import row

MOST_PARTS = 5
KINDS = (Target.ITEM, Target.ON_ACCOUNT, Target.LEDGER, Target.FEE, Target.SUSPENSE)
ACCOUNTS = (Target.LEDGER, Target.FEE)


@dataclass(frozen=True, slots=True)
class Given:
    """A part as it was typed; `amount` in minor units of the line, signed as it."""

    target: Target | None = None
    customer_id: int | None = None
    account_id: int | None = None
    amount: int = 0


class PartField(QWidget):
    """The inputs of a part side by side; customer and account stand in the same place, as the part wants them."""

    committed = Signal()

    def __init__(self, context: Context, name: str, currency: str, accounts: Sequence[Choice]) -> None:
        super().__init__()
        self.setAccessibleName(name)

        def named(words: str) -> str:
            return f"{name}: {words}"

        self.kind = ChoiceField(named(_("Type")), [Choice(None, "–"), *(Choice(t, _(TARGETS[t])) for t in KINDS)], width=190)
        self.customer = customer_field(context, named(_("Customer")), make=False, width=250)
        self.account = ChoiceField(named(_("Account")), [Choice(None, ""), *accounts], width=250)
        self.amount = AmountField(named(_("Amount")), currency=currency, width=120)
        self.setLayout(row(self.kind, self.customer, self.account, self.amount, None, spacing=8))
        self.setFocusProxy(self.kind)
        for field in (self.kind, self.customer, self.account, self.amount):
            field.committed.connect(self._changed)
        self._show()

    def _show(self) -> None:
        account = self.kind.value() in ACCOUNTS
        self.customer.setVisible(not account)
        self.account.setVisible(account)

    def _changed(self) -> None:
        self._show()
        self.committed.emit()

    @property
    def problem(self) -> Problem | None:
        """What was typed and could not be read."""
        unread = self.customer.problem if self.customer.value() is None else None
        return unread or (self.amount.problem if self.amount.value() is None else None)

    def value(self) -> Given:
        """The part; what does not belong to its type is left out."""
        target, account = self.kind.value(), self.kind.value() in ACCOUNTS
        return Given(target, None if account else self.customer.value(), self.account.value() if account else None,
                     self.amount.value() or 0)

    def set_value(self, value: Any) -> None:
        """Show a part."""
        given = value or Given()
        self.kind.set_value(given.target)
        self.customer.set_value(given.customer_id)
        self.account.set_value(given.account_id)
        self.amount.set_value(given.amount or None)
        self._show()

    def show_problem(self, problem: Problem | None) -> None:
        """Red where it is typed."""
        for field in (self.customer, self.account, self.amount):
            field.show_problem(problem)
