"""The side panel of a customer: balance, ageing, how she pays, what happened; every amount leads to its entries (MST-120)."""

from collections.abc import Callable
from datetime import timedelta
from decimal import Decimal
from typing import Any

from PySide6.QtWidgets import QLayout, QWidget

from app import i18n
from app.i18n import _
from app.queries import customers as queries
from app.queries.timeline import Happening, timeline
from app.services import ageing
from app.views.customers import happenings
from app.views.kit.context import Context
from app.views.kit.figures import FactLines, fact_box
from app.views.kit.widgets import Label, column

Fact = tuple[str, str, float | None, str]
Act = Callable[[], None]
SHOWN = 8


class FactPanel:
    """Reads the figures of one customer and lays them out; `open_all` shows the whole timeline, `credit` stands on top."""

    def __init__(self, context: Context, customer_id: int, *, open_all: Act, credit: QWidget | None = None) -> None:
        self._context, self._customer_id, self._open_all, self._credit = context, customer_id, open_all, credit
        desk = context.desk
        with desk.reading() as session:
            self.limits, self.labels = ageing.limits(session, desk, desk.today)
            self.figures = queries.figures(session, desk.company_id, customer_id, desk.today, self.limits)
            self.selling = queries.selling(session, desk.company_id, customer_id)
            self.behaviour = queries.behaviour(session, desk.company_id, customer_id, desk.today)
            self.happened = timeline(session, desk.company_id, customer_id, most=SHOWN)
        self.facts = self._lines(self._balance_facts())
        self.sells = self._lines(self._selling_facts())
        self.ages = self._lines(self._age_facts())
        self.pays = self._lines(self._pay_facts())

    def layout(self) -> QLayout:
        """Everything below each other."""
        money = self._money(self.figures.balance)
        parts = column(*([] if self._credit is None else [self._credit]),
                       fact_box(_("Balance"), self.facts, _("Entries"), self._entries("open")),
                       fact_box(_("Ageing"), self.ages, money, self._entries("open")),
                       fact_box(_("Orders and drafts"), self.sells),
                       fact_box(_("Payment behaviour"), self.pays), spacing=2, margins=(0, 6, 0, 0))
        happened = happenings.line_of(self.happened, self.open) if self.happened else Label(
            _("Nothing happened yet."), 12, 400, "text3")
        parts.addWidget(fact_box(_("Timeline"), happened, _("All"), self._open_all))
        parts.addStretch(1)
        return parts

    def _lines(self, facts: list[tuple[Fact, Act | None]]) -> FactLines:
        acts = [act for _fact, act in facts]
        lines = FactLines([fact for fact, _act in facts], openable=[a is not None for a in acts])
        lines.opened.connect(lambda number: (acts[number] or _nothing)())
        return lines

    def _money(self, amount: int) -> str:
        return i18n.amount(amount, self._context.currency, i18n.region())

    def _entries(self, view: str, **more: Any) -> Act:
        return lambda: self._context.navigate("entries", customer_id=self._customer_id, view=view, **more)

    # ------------------------------------------------------------ figures

    def _balance_facts(self) -> list[tuple[Fact, Act | None]]:
        f = self.figures
        return [
            ((_("Balance"), self._money(f.balance), None, ""), self._entries("open")),
            ((_("Not yet due"), self._money(f.buckets[0]), None, ""), self._due(0)),
            ((_("Overdue"), self._money(f.overdue), None, ""), self._entries("overdue")),
            ((_("Unapplied payments"), self._money(f.unapplied), None, ""), self._entries("credits"))]

    def _selling_facts(self) -> list[tuple[Fact, Act | None]]:
        """Orders and drafts, VAT included; each opens what it is made of."""
        s = self.selling
        drafts = " · ".join(i18n.money(total, currency, i18n.region()) if currency != self._context.currency
                            else self._money(total) for currency, total in s.drafts)
        return [((_("Orders open"), self._money(s.to_deliver), None, ""), self._sales("sales_orders", "to_deliver")),
                ((_("Delivered, not invoiced"), self._money(s.to_invoice), None, ""), self._sales("sales_orders", "to_invoice")),
                ((_("Drafts"), drafts or self._money(0), None, ""), self._sales("invoice_drafts", "all"))]

    def _sales(self, page: str, view: str) -> Act:
        return lambda: self._context.navigate(page, customer_id=self._customer_id, view=view)

    def _age_facts(self) -> list[tuple[Fact, Act | None]]:
        most = max((abs(b) for b in self.figures.buckets), default=1) or 1
        return [((label, self._money(b), b / most, f"age{min(n, 4)}"), self._due(n) if b else None)
                for n, (label, b) in enumerate(zip(self.labels, self.figures.buckets, strict=True))]

    def _due(self, bucket: int) -> Act:
        """The entries of a bucket: due after its own limit and on or before the one before it."""
        after = self.limits[bucket] + timedelta(1) if bucket < len(self.limits) else None
        upto = self.limits[bucket - 1] if bucket else None
        return self._entries("debits", due_from=after, due_to=upto)

    def _pay_facts(self) -> list[tuple[Fact, Act | None]]:
        b, region = self.behaviour, i18n.region()
        paid = _("none yet")
        if b.last_payment is not None:
            paid = f"{i18n.money(b.last_payment.amount, b.last_payment.currency, region)} · {i18n.day(b.last_payment.on, region)}"
        entry_id = b.last_payment.entry_id if b.last_payment else 0
        settled = self._entries("paid") if b.settled else None
        return [((_("Last payment"), paid, None, ""), self._entries("all", entry_id=entry_id) if entry_id else None),
                ((_("Pays after"), self._days(b.days), None, ""), settled),
                ((_("Late on average"), self._days(b.days_late), None, ""), settled),
                ((_("Weighted by amount"), self._days(b.weighted), None, ""), settled)]

    def _days(self, days: Decimal | None) -> str:
        return "–" if days is None else _("{days} days").format(days=i18n.number(days, i18n.region(), 1))

    def open(self, happened: Happening) -> None:
        """Go to the document of a line."""
        happenings.open_target(self._context, self._customer_id, happened)


def _nothing() -> None:
    """Lines without entries behind them lead nowhere."""
