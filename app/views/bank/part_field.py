"""The parts of a split line: what each is, whose or which account, and how much; as many as are wanted (BNK-41)."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from app.core.problems import Problem
from app.i18n import _
from app.services.bank.choosing import Target
from app.views.bank.line_panel import TARGETS
from app.views.customers.lookup import customer_field
from app.views.kit.context import Context
from app.views.kit.fields import AmountField, Choice, ChoiceField
from app.views.kit.widgets import column, holder, row

SHOWN, HIGH = 5, 40
"""Parts that stand in sight without scrolling, and the height of one in pixels."""
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


class PartsField(QWidget):
    """Parts under each other; another one begins below the last that is filled, and they scroll when there are many."""

    committed = Signal()

    def __init__(self, context: Context, name: str, currency: str, accounts: Sequence[Choice]) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._context, self._currency, self._accounts = context, currency, accounts
        self.parts: list[PartField] = []
        self._column = column(spacing=6)
        self._column.addStretch(1)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setAccessibleName(name)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setWidget(holder(self._column))
        self._area.setFixedHeight(SHOWN * HIGH)
        self.setLayout(column(self._area))
        for _n in range(SHOWN):
            self._add()
        self.setFocusProxy(self.parts[0])

    def _add(self) -> PartField:
        words = _("Part {number}").format(number=len(self.parts) + 1)
        part = PartField(self._context, words, self._currency, self._accounts)
        self.parts.append(part)
        self._column.insertWidget(self._column.count() - 1, part)
        part.committed.connect(self._changed)
        return part

    def _changed(self) -> None:
        """The last part is filled: there is one more."""
        last = self.parts[-1].value()
        if last.target is not None and last.amount:
            self._area.ensureWidgetVisible(self._add())
        self.committed.emit()

    @property
    def problem(self) -> Problem | None:
        """The first thing that was typed and could not be read."""
        return next((p.problem for p in self.parts if p.problem is not None), None)

    def value(self) -> list[Given] | None:
        """The filled parts in their order; None while one cannot be read."""
        if self.problem is not None:
            return None
        return [given for part in self.parts if (given := part.value()).target is not None or given.amount]

    def set_value(self, value: Any) -> None:
        """Show parts, with one to go on in below them."""
        given = list(value or ())
        while len(self.parts) < len(given) + 1:
            self._add()
        for n, part in enumerate(self.parts):
            part.set_value(given[n] if n < len(given) else None)

    def show_problem(self, problem: Problem | None) -> None:
        """Red in the part it is about, else in all."""
        for n, part in enumerate(self.parts):
            part.show_problem(problem if problem is None or problem.row in (None, n) else None)
