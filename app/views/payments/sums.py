"""The figures over the lines of a payment journal: its bank account before and after, or its totals, and the control totals."""

from collections import defaultdict
from collections.abc import Callable, Sequence

from app import i18n
from app.i18n import _
from app.services.payments import Head, Line
from app.services.payments.balances import Balances
from app.views.kit.figure_card import FigureCard
from app.views.kit.widgets import Button, Card, Chip, Label, row
from app.views.kit.widgets import Line as Rule

MOST = 3
"""Currencies shown beside each other."""


class SumsCard(FigureCard):
    """Opening balance of the bank + lines = closing balance, beside it what the bank says; without a bank the totals by currency.

    The control totals of the paper stand at the end, with whether they agree (PWIN-01, PAY-02, 42).
    """

    def __init__(self, home: str, show_waiting: Callable[[], object]) -> None:
        self._home, self._show = home, show_waiting
        super().__init__(row(spacing=22, margins=(16, 8, 12, 8)))
        self.differs = self._stretched = False

    def show_sums(self, lines: Sequence[Line], head: Head, bank: Balances | None = None, came_in: int = 0) -> None:
        """The figures as they are now; `bank` = the account they are booked on, `came_in` = what they bring it."""
        told = self.begin()
        self._stretched = False
        typed = [line for line in lines if not line.blank]
        totals: dict[str, int] = defaultdict(int)
        for line in typed:
            totals[line.currency or self._home] -= line.amount
        if bank is None:
            self.block(_("Lines"), str(len(typed)), told)
            for code in sorted(totals or {self._home: 0}, key=lambda c: (c != self._home, c))[:MOST]:
                self.block(_("Total {currency}").format(currency=code), i18n.amount(totals[code], code, i18n.region()), told)
        else:
            self._balances(bank, len(typed), came_in, told)
        self._control(len(typed), totals, head, told)
        self.end(told)

    def _balances(self, bank: Balances, count: int, came_in: int, told: list[str]) -> None:
        """Before + lines = after, and what the bank's last statement expects."""
        def money(amount: int) -> str:
            return i18n.amount(amount, bank.currency, i18n.region())

        opening = _("Opening balance of statement {number}").format(number=bank.statement) if bank.statement else _(
            "Opening balance {currency}").format(currency=bank.currency)
        closing = bank.opening + came_in
        self.block(opening, money(bank.opening), told)
        self._parts.addWidget(Label("+", 15, 500, "text2"))
        self.block(i18n.filled(_("{count:line|lines}"), count=count), money(came_in), told)
        self._parts.addWidget(Label("=", 15, 500, "text2"))
        self.block(_("Calculated closing balance"), money(closing), told)
        if bank.told is not None:
            self._parts.addWidget(Rule(vertical=True, length=32))
            self.block(_("Bank on {day}").format(day=i18n.day(bank.told[0], i18n.region())), money(bank.told[1]), told)
        if bank.expected is None:
            return
        self._parts.addWidget(Rule(vertical=True, length=32))
        self.block(_("Closing balance at the bank"), money(bank.expected), told)
        self._parts.addStretch(1)
        self._stretched = True
        self._expected(bank.expected - closing, money(bank.expected - closing), bank.waiting, told)

    def _expected(self, difference: int, words: str, waiting: int, told: list[str]) -> None:
        """Does the bank agree, and how many of its lines wait?"""
        if not difference:
            told.append(_("Agrees with the bank"))
            self._parts.addWidget(Chip(_("Agrees with the bank"), "success", "check"))
            return
        said = _("Difference {amount}").format(amount=words)
        told.append(said)
        parts = row(Label(said, 13, 600, "warning_t"), spacing=12, margins=(12, 2, 6, 2))
        if waiting:
            lines = i18n.filled(_("{count:bank line|bank lines} not processed yet"), count=waiting)
            told.append(lines)
            parts.addWidget(Label(lines, 12, 400, "text2"))
            show = Button(_("Show"), "ghost", link=True, height=24)
            show.clicked.connect(self._show)
            parts.addWidget(show)
        self._parts.addWidget(Card(parts, fill="warning_b", line=None, radius=6))

    def _control(self, count: int, totals: dict[str, int], head: Head, told: list[str]) -> None:
        """What the paper says, and by how much the lines differ from it."""
        currency = head.currency or self._home
        self.differs = False
        if head.control_count is None and head.control_amount is None:
            if not self._stretched:
                self._parts.addStretch(1)
            return
        self._parts.addWidget(Rule(vertical=True, length=32))
        words = []
        if head.control_count is not None:
            self.block(_("Control number"), str(head.control_count), told)
            if head.control_count != count:
                words.append(i18n.filled(_("{count:line|lines}"), count=count - head.control_count))
        if head.control_amount is not None:
            self.block(_("Control amount {currency}").format(currency=currency),
                        i18n.amount(head.control_amount, currency, i18n.region()), told)
            difference = totals[currency] - head.control_amount
            if difference:
                words.append(i18n.amount(difference, currency, i18n.region()))
        self._parts.addStretch(1)
        self.differs = bool(words)
        said = _("Difference {amount}").format(amount=" · ".join(words)) if words else _("Agrees with the control totals")
        told.append(said)
        self._parts.addWidget(Chip(said, "warning" if words else "success", "triangle" if words else "check"))
