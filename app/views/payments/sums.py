"""The figures over the lines of a payment journal: how many, what they come to, and the control totals (PAY-02, 42)."""

from collections import defaultdict
from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from app import i18n
from app.i18n import _
from app.services.payments import Head, Line
from app.views.kit.page import clear
from app.views.kit.widgets import Card, Chip, Label, column, holder, row
from app.views.kit.widgets import Line as Rule

MOST = 3
"""Currencies shown beside each other."""


class SumsCard(Card):
    """Lines and their totals by currency, the control totals of the paper beside them, and whether both agree."""

    def __init__(self, home: str) -> None:
        self._home = home
        self._parts = row(spacing=26, margins=(16, 8, 12, 8))
        super().__init__(self._parts)
        self.words = ""
        self.differs = False

    def show_sums(self, lines: Sequence[Line], head: Head) -> None:
        """The figures as they are now."""
        clear(self._parts)
        typed = [line for line in lines if not line.blank]
        totals: dict[str, int] = defaultdict(int)
        for line in typed:
            totals[line.currency or self._home] -= line.amount
        told: list[str] = []
        self._block(_("Lines"), str(len(typed)), told)
        for code in sorted(totals or {self._home: 0}, key=lambda c: (c != self._home, c))[:MOST]:
            self._block(_("Total {currency}").format(currency=code), i18n.amount(totals[code], code, i18n.region()), told)
        self._control(len(typed), totals, head, told)
        self.words = "; ".join(told)
        self.setAccessibleName(self.words)

    def _control(self, count: int, totals: dict[str, int], head: Head, told: list[str]) -> None:
        """What the paper says, and by how much the lines differ from it."""
        currency = head.currency or self._home
        self.differs = False
        if head.control_count is None and head.control_amount is None:
            self._parts.addStretch(1)
            return
        self._parts.addWidget(Rule(vertical=True, length=32))
        words = []
        if head.control_count is not None:
            self._block(_("Control number"), str(head.control_count), told)
            if head.control_count != count:
                words.append(i18n.filled(_("{count:line|lines}"), count=count - head.control_count))
        if head.control_amount is not None:
            self._block(_("Control amount {currency}").format(currency=currency),
                        i18n.amount(head.control_amount, currency, i18n.region()), told)
            difference = totals[currency] - head.control_amount
            if difference:
                words.append(i18n.amount(difference, currency, i18n.region()))
        self._parts.addStretch(1)
        self.differs = bool(words)
        said = _("Difference {amount}").format(amount=" · ".join(words)) if words else _("Agrees with the control totals")
        told.append(said)
        self._parts.addWidget(Chip(said, "warning" if words else "success", "triangle" if words else "check"))

    def _block(self, title: str, figure: str, told: list[str]) -> None:
        told.append(f"{title} {figure}")
        self._parts.addWidget(_pair(title, figure))


def _pair(title: str, figure: str) -> QWidget:
    return holder(column(Label(title, 12, 400, "text2"), Label(figure, 15, 600), spacing=1))
