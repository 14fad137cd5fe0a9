"""*What if*: a payment, another limit or a smaller order is typed, and what would still hold it is told; nothing is saved."""

from collections.abc import Callable

from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from app import i18n
from app.core.problems import Outcome
from app.i18n import _
from app.services.credit import holds
from app.services.credit.holds import Panel, Tried
from app.services.desk import Desk
from app.views.kit import icons
from app.views.kit.fields import AmountField, Choice, ChoiceField
from app.views.kit.widgets import Card, Label, column, row

PAYS, LIMIT, SMALLER = "payment", "limit", "leave_out"


class WhatIf(Card):
    """One line to type in, one that tells what would become of the hold (W-02)."""

    def __init__(self, desk: Desk, panel: Panel, currency: str, told: Callable[[Tried], None] | None = None) -> None:
        self._desk, self._panel, self._told = desk, panel, told
        mark = QLabel()
        mark.setPixmap(icons.pixmap("lightbulb", 16, "info_t", 2.0))
        mark.setFixedSize(16, 16)
        self.change = ChoiceField(_("What if"), [
            Choice(PAYS, _("the customer pays")), Choice(LIMIT, _("the limit becomes")),
            Choice(SMALLER, _("lines leave the order, worth"))])
        self.change.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.amount = AmountField(_("What if"), currency=currency, width=104)
        self.result = Label("", 12, 500, "text2", wrap=True)
        line = row(self.change, self.amount, spacing=6)
        line.setStretch(0, 1)
        head = row(mark, Label(_("What if"), 13, 500), None, spacing=6)
        super().__init__(column(head, line, self.result, spacing=6, margins=(12, 9, 12, 10)), fill="info_b", line=None)
        proposed = self._proposal()
        if proposed:
            self.amount.set_value(proposed)
        self.amount.textChanged.connect(lambda _text: self.tell())
        self.change.currentIndexChanged.connect(lambda _index: self.tell())
        self.tell()

    def _proposal(self) -> int:
        """The largest receipt that would clear a reason, else what is overdue."""
        amounts = [way.amount.amount for line in self._panel.reasons if line.valid for way in line.ways
                   if way.way in ("pay", "pay_several", "receive") and way.amount is not None]
        return max(amounts, default=self._panel.overdue)

    def tell(self) -> None:
        """What the typed amount would lead to."""
        amount = self.amount.read(self.amount.text()) if self.amount.text().strip() else None
        if not isinstance(amount, int):
            self._say(_("Type an amount: nothing is saved."), "text2")
            return
        outcome = self._try(max(0, amount))
        if outcome.value is None:
            self._say(" ".join(i18n.problem_text(p, i18n.language(), i18n.region()) for p in outcome.problems), "danger_t")
            return
        self._say(words(outcome.value), "success_t" if outcome.value.free else "text")
        if self._told is not None:
            self._told(outcome.value)

    def _try(self, amount: int) -> Outcome[Tried]:
        """Nothing is saved; amounts in minor units of the accounting currency."""
        ask, key, change = holds.what_if, self._panel.hold_id, self.change.value()
        if change == LIMIT:
            return ask(self._desk, key, limit=amount)
        return ask(self._desk, key, leave_out=amount) if change == SMALLER else ask(self._desk, key, payment=amount)

    def _say(self, said: str, role: str) -> None:
        self.result.setText(said)
        self.result.set_role(role)

    def begin(self) -> QWidget:
        """The keyboard goes to the amount."""
        self.amount.setFocus()
        self.amount.selectAll()
        return self.amount


def words(tried: Tried) -> str:
    """*All 3 reasons clear; 85.00 % used.*"""
    used = tried.figures_after.used
    rest = _("{percent} used").format(percent=used) if used else ""
    if tried.free:
        said = i18n.filled(_("{count:reason clears|reasons clear}"), count=len(tried.before)) if tried.before else _(
            "No reason applies any more.")
    else:
        left = ", ".join(line.name for line in tried.after)
        said = i18n.filled(_("{cleared} of {all:reason clears|reasons clear}; what stays: {left}"), cleared=len(tried.cleared),
                           all=len(tried.before), left=left)
    return "; ".join(filter(None, (said, rest))) + "."
