"""What a document comes to, under its lines: net, discount, charges, VAT by code, total."""

from collections.abc import Sequence

from PySide6.QtCore import Qt

from app import i18n
from app.i18n import _
from app.services.sales.figures import Figures
from app.views.kit.page import clear
from app.views.kit.widgets import Card, Label, Line, column, holder, row


class TotalsBar(Card):
    """A line of figures; `words` says the same in one sentence, for screen readers and tests."""

    def __init__(self) -> None:
        self._parts = row(spacing=22)
        self._line = Label("", 12, 400, "text2", wrap=True)
        self._line.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        whole = row(holder(self._parts), self._line, spacing=22, margins=(16, 8, 16, 8))
        whole.setStretch(1, 1)
        super().__init__(whole)
        self.words = ""
        self._next = ""

    def say(self, words: str) -> None:
        """What happens next, beside the figures."""
        self._next = words
        self._line.setText(words)

    def show_figures(self, found: Figures | None) -> None:
        """The figures as they are now; nothing before there is a customer."""
        self.show_sums([] if found is None else self._told(found))

    def show_sums(self, told: Sequence[tuple[str, str, bool]]) -> None:
        """Titles and figures in words, the strong ones larger and behind a line."""
        clear(self._parts)
        for title, figure, strong in told:
            if strong:
                self._parts.addWidget(Line(vertical=True, length=30))
            self._parts.addWidget(holder(column(
                Label(title, 12, 400, "text3"), Label(figure, 16 if strong else 14, 600 if strong else 500, "text"), spacing=0)))
        self.words = "; ".join(f"{title} {figure}" for title, figure, _strong in told)
        self.setAccessibleName(self.words)

    def _told(self, found: Figures) -> list[tuple[str, str, bool]]:
        sums, currency = found.calculated, found.document.head.currency

        def money(value: int) -> str:
            return i18n.amount(value, currency, i18n.region())

        told = []
        if sums.discount:
            told.append((_("Discount"), money(-sums.discount), False))
        if sums.charges_amount:
            told.append((_("Charges"), money(sums.charges_amount), False))
        told.append((_("Net"), money(sums.net), False))
        for vat in sums.rows:
            rate = i18n.number(vat.code.rate.normalize() + 0, i18n.region())
            told.append((_("VAT {code} {rate} %").format(code=vat.code.code, rate=rate), money(vat.vat), False))
        if sums.rounding:
            told.append((_("Rounding"), money(sums.rounding), False))
        told.append((_("Total {currency}").format(currency=currency), money(sums.total), True))
        return told
