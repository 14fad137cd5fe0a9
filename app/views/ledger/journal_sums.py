"""Debit, credit and difference of the current voucher and of the whole journal, by currency, under the lines."""

from PySide6.QtWidgets import QWidget

from app import i18n
from app.core.words import N_
from app.i18n import _
from app.services.journals import Sums
from app.views.kit.page import clear
from app.views.kit.widgets import Card, Chip, Label, Line, column, holder, row

MOST = 2
"""Currencies shown beside the current voucher's."""
TITLES = (N_("Debit"), N_("Credit"), N_("Difference"))


class SumsBar(Card):
    """A line of figures: the current voucher, then the journal in each of its currencies, then whether all vouchers balance."""

    def __init__(self, home: str) -> None:
        self._home = home
        self._parts = row(spacing=22, margins=(16, 8, 16, 8))
        super().__init__(self._parts)
        self.words = ""

    def show_sums(self, sums: Sums, voucher: int | None, currency: str) -> None:
        """The sums as they are now."""
        clear(self._parts)
        told: list[str] = []
        held = sums.vouchers.get((voucher, currency))
        name = _("Voucher {voucher}").format(voucher="–" if voucher is None else voucher)
        self._block(name, currency, held.debit if held else 0, held.credit if held else 0, told)
        for code in sorted(sums.currencies, key=lambda c: (c != self._home, c))[:MOST]:
            self._parts.addWidget(Line(vertical=True, length=30))
            total = sums.currencies[code]
            self._block(_("Journal {currency}").format(currency=code), code, total.debit, total.credit, told)
        self._parts.addStretch(1)
        wrong = len(sums.unbalanced())
        chip = Chip(_("Balanced"), "success", "check") if not wrong else Chip(
            i18n.filled(_("{count:voucher does|vouchers do} not balance"), count=wrong), "warning", "triangle")
        self._parts.addWidget(chip)
        self.words = "; ".join(told)
        self.setAccessibleName(self.words)

    def _block(self, name: str, currency: str, debit: int, credit: int, told: list[str]) -> None:
        """A name with three figures below each other's titles."""
        self._parts.addWidget(Label(name, 12, 600, "text2"))
        for title, value in zip(TITLES, (debit, credit, debit - credit), strict=True):
            off = title == TITLES[2] and value
            figure = i18n.amount(value, currency or self._home, i18n.region())
            self._parts.addWidget(_pair(_(title), figure, "warning_t" if off else "text"))
            told.append(f"{name} {_(title)} {figure}")


def _pair(title: str, figure: str, role: str) -> QWidget:
    return holder(column(Label(title, 12, 400, "text3"), Label(figure, 14, 600, role), spacing=0))
