"""The credit of a customer under the head of a document: how much of the limit it uses, and what would hold it (P-29, W-07)."""

from collections.abc import Callable
from decimal import Decimal

from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from app import i18n
from app.i18n import _
from app.services.credit.shown import Shown
from app.services.credit.strip import Strip
from app.views.kit.credit_bar import CreditBar, Mark, Used
from app.views.kit.page import clear
from app.views.kit.widgets import Card, Label, MessageBar, column, row

BAR_WIDTH = 300


class CreditStrip(QWidget):
    """Hidden while there is nothing to say; a hold that stands is told above it in red, with the way to it."""

    def __init__(self, open_hold: Callable[[int], None]) -> None:
        super().__init__()
        self._open_hold = open_hold
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(6)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.told: list[str] = []
        self.hide()

    def show_strip(self, found: Strip | None) -> None:
        """Another state; None hides it."""
        clear(self._lines)
        self.told = []
        if found is not None:
            if found.hold is not None:
                self._lines.addWidget(self._held(*found.hold))
            self._lines.addWidget(self._figures(found))
        self.setVisible(found is not None)

    def _held(self, hold_id: int, number: str, reasons: tuple[str, ...]) -> MessageBar:
        words = _("On credit hold: {number}").format(number=number)
        self.told += [words, *reasons]
        return MessageBar("danger", words, " · ".join(reasons), [(_("Go to hold"), lambda: self._open_hold(hold_id))])

    def _figures(self, found: Strip) -> Card:
        """The bar, and what it says in words."""
        figures, texts = found.figures, column(spacing=2)
        lines = [(_in_words(figures), "text2" if not _over(figures) else "danger_t")] if found.limit else []
        if found.overdue and figures.overdue > 0:
            lines.append((i18n.filled(_("{amount} is overdue, the oldest for {days:day|days}."), amount=i18n.money(
                figures.overdue, figures.currency, i18n.region()), days=max(0, figures.oldest_days)), "warning_t"))
        if found.reasons and found.hold is None:
            names = ", ".join(f"{line.name} {line.measured}" for line in found.reasons)
            lines.append((_("Would be held at the next step: {reasons}").format(reasons=names), "danger_t"))
        for words, role in lines:
            texts.addWidget(Label(words, 12, 500, role, wrap=True))
            self.told.append(words)
        parts = row(spacing=16, margins=(16, 4, 16, 6))
        if found.limit and figures.limit is not None:
            bar = _bar(figures, found)
            bar.setFixedWidth(BAR_WIDTH)
            parts.addWidget(bar)
        parts.addLayout(texts, 1)
        return Card(parts)


def _over(figures: Shown) -> bool:
    return figures.available is not None and figures.available < 0


def _in_words(figures: Shown) -> str:
    """*Limit 10,000.00 · 11,500.00 with this document · 115.00 % used.*"""
    region = i18n.region()
    if figures.limit is None:
        return _("The credit limit is unlimited.")
    words = [_("Limit {amount}").format(amount=i18n.money(figures.limit, figures.currency, region)),
             _("{amount} with this document").format(amount=i18n.money(figures.exposure, figures.currency, region))]
    if figures.used:
        words.append(_("{percent} used").format(percent=figures.used))
    if figures.available is not None and figures.available < 0:
        words.append(_("{amount} over").format(amount=i18n.money(-figures.available, figures.currency, region)))
    return " · ".join(words)


def _bar(figures: Shown, found: Strip) -> CreditBar:
    region, bar = i18n.region(), CreditBar()

    def plain(amount: int) -> str:
        return i18n.amount(amount, figures.currency, region)

    mark: Decimal | None = next((line.bar[1] for line in found.reasons if line.bar is not None
                                 and line.kind in ("credit_limit_used", "group_limit_used")), None)
    limit = figures.limit or 0
    bar.show_use([Used(part.name, part.amount, plain(part.amount)) for part in figures.split if part.counted],
                 Mark(limit, _("Limit {amount}").format(amount=plain(limit))),
                 None if mark is None or not limit else Mark(int(limit * mark / 100), i18n.percent(mark, region)), _("over"))
    return bar
