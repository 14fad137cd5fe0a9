"""The credit of a customer beside her card: what uses the limit as a bar, the limit as a written-out sum, badges (W-01)."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from app import i18n
from app.core.money import percent_of
from app.i18n import _
from app.services.limits.standing import Standing
from app.views.kit.credit_bar import CreditBar, Mark, Used
from app.views.kit.figures import FactLines, fact_box
from app.views.kit.widgets import Label, column, holder

Badge = tuple[str, str, str]
Act = Callable[[], None]


class CreditBox:
    """Figures of one customer laid out; `opened(name)` is told which line was clicked."""

    def __init__(self, standing: Standing, currency: str, opened: Callable[[str], None], risk: QWidget | None = None) -> None:
        self._s, self._currency, self._opened, self._risk = standing, currency, opened, risk

    def _money(self, amount: int) -> str:
        return i18n.amount(amount, self._currency, i18n.region())

    def widget(self) -> QWidget:
        """Bar, parts, what is left, and the sum of the limit."""
        bar = CreditBar()
        f = self._s.figures
        limit = None if f.limit.unlimited else Mark(f.limit.total, _("Limit {amount}").format(amount=self._money(f.limit.total)))
        names = self.parts()
        bar.show_use([Used(name, amount, self._money(amount)) for _id, name, amount in names], limit, self._rule(),
                     _("over"))
        parts = column(bar, self._lines(names), self._sum(), spacing=6)
        if self._risk is not None:
            parts.addWidget(self._risk)
        for what in self._missing():
            parts.addWidget(Label(what, 12, 400, "warning_t", wrap=True))
        return fact_box(_("Area::Credit"), holder(parts), self.used_words(), lambda: self._opened("check"))

    def _rule(self) -> Mark | None:
        """Where a blocking rule begins to hold orders."""
        threshold, limit = self._s.threshold, self._s.figures.limit
        if threshold is None or limit.unlimited or not limit.total:
            return None
        return Mark(percent_of(limit.total, threshold), i18n.percent(threshold, i18n.region()))

    def used_words(self) -> str:
        """How much of the limit is used, with its decimals."""
        share = self._s.figures.leading.shown()
        if self._s.figures.limit.unlimited or share is None:
            return _("Unlimited") if self._s.figures.limit.unlimited else _("No credit limit")
        return _("{percent} used").format(percent=i18n.percent(share.value, i18n.region(), 2))

    def parts(self) -> list[tuple[str, str, int]]:
        """What counts of balance, packing slips and orders (P-19)."""
        found = self._s.check.customer.components
        names = (("balance", _("Balance"), found.balance), ("slips", _("Packing slips, not invoiced"), found.packing_slips),
                 ("orders", _("Open orders"), found.open_orders - self._s.held_amount),
                 ("held", _("On credit hold"), self._s.held_amount))
        counted = {"none": 1, "balance": 1, "balance_packing_slip": 2}.get(self._s.figures.limit_type.value, 4)
        return [(i, n, a) for i, n, a in names[:counted] if i != "held" or a]

    def _lines(self, names: list[tuple[str, str, int]]) -> FactLines:
        f = self._s.figures
        lines: list[tuple[str, str, float | None, str]] = [(n, self._money(a), None, "") for _id, n, a in names]
        lines.append((_("Exposure"), self._money(f.exposure), None, ""))
        if not f.limit.unlimited:
            left = f.share.available
            free = self._money(left) if left >= 0 else _("{amount} over").format(amount=self._money(-left))
            lines.append((_("Available"), free, None, "danger_t" if left < 0 else ""))
        ids = [i for i, _n, _a in names]
        made = FactLines(lines, strong_last=True, openable=[True] * len(ids) + [False] * (len(lines) - len(ids)))
        made.opened.connect(lambda number: self._opened(ids[number]))
        return made

    def _sum(self) -> QWidget:
        """The total limit written out: base, policies, what is included in the exposure (CRD-03, 24)."""
        return Label(sum_words(self._s, self._currency), 12, 400, "text2", wrap=True)

    def _missing(self) -> list[str]:
        told = [] if not self._s.missing else [_("Missing: {what}. The figures are not complete.").format(
            what=", ".join(self._s.missing))]
        return told if self._s.credit_on else [*told, _("Credit management is off: nothing is held.")]


def sum_words(standing: Standing, currency: str) -> str:
    """*Credit limit 100,000.00 + 25,000.00 (P-1, 50 % of 50,000.00) = total credit limit 125,000.00*; alone the base (CRD-24)."""
    limit, region = standing.figures.limit, i18n.region()
    if limit.unlimited:
        return _("The credit limit is unlimited.")

    def money(amount: int) -> str:
        return i18n.amount(amount, currency, region)

    base = _("Temporary credit limit {amount}") if limit.temporary else _("Credit limit {amount}")
    words = base.format(amount=money(limit.base))
    for one in limit.raises:
        percent = i18n.percent(one.policy.percent, region)
        words += " + " + _("{amount} ({policy}, {percent} of {value})").format(
            policy=one.policy.name, percent=percent, value=money(one.policy.value), amount=money(one.up))
        if one.down:
            words += " − " + _("{amount} (included in the exposure)").format(amount=money(one.down))
    if limit.raises:
        words += " = " + _("total credit limit {amount}").format(amount=money(limit.total))
    if limit.uninsured != limit.total:
        words += ". " + _("Uninsured exposure at limit {amount}").format(amount=money(limit.uninsured))
    return words


def badges(standing: Standing, currency: str) -> list[Badge]:
    """What is the matter with the credit, for the head of the card (W-01)."""
    found: list[Badge] = []
    if standing.over:
        amount = i18n.money(standing.over, currency, i18n.region())
        found.append((_("Over limit by {amount}").format(amount=amount), "danger", "triangle"))
    if standing.held:
        found.append((i18n.filled(_("On hold ({count:order|orders})"), count=standing.held), "warning", "pause"))
    if standing.warned and standing.expires_in is not None:
        words = (_("Limit expired {days:day|days} ago") if standing.expires_in < 0 else _("Limit expires today")
                 if not standing.expires_in else _("Limit expires in {days:day|days}"))
        found.append((i18n.filled(words, days=abs(standing.expires_in)), "warning", "half"))
    return found
