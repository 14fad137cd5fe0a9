"""How a customer pays: the figures with their window, the chances and whose they are, the invoices behind (COL-70, 72, 73)."""

from collections.abc import Callable
from decimal import Decimal
from typing import Any

from PySide6.QtWidgets import QDialog, QScrollArea, QWidget

from app import i18n
from app.core.facts import Percent
from app.core.words import N_
from app.i18n import _
from app.services.collecting import insight
from app.services.collecting.insight import Insight
from app.services.desk import Desk
from app.views.kit.figures import FactLines, fact_box
from app.views.kit.widgets import Button, Ground, Label, column, holder, row

CLASSES = (("on_time", N_("On time")), ("late", N_("Paid::Late")), ("very_late", N_("Very late")))
ORIGINS = {"customer": N_("from her own invoices"), "group": N_("from her customer group"), "company": N_("from all customers")}
CONFIDENCE = {"high": N_("high"), "medium": N_("medium"), "low": N_("low")}
TONES = {"on_time": "age0", "late": "age2", "very_late": "age4"}
"""Bars as those of the ageing: the later, the warmer."""


def box(parent: QWidget, desk: Desk, customer_id: int, opened: Callable[[int], Any]) -> QWidget:
    """The figures in a side panel; *Invoices* shows what they rest on, `opened` goes to one of them."""
    found = insight.of(desk, customer_id)
    content = column(FactLines(_figures(found)), Label(_chances_words(found), 12, 400, "text3", wrap=True),
                     FactLines(_chances(found)), spacing=6)

    def behind() -> None:
        Behind(parent, desk, found, opened).exec()

    return fact_box(_("Payment behaviour"), holder(content), _("Invoices") if found.behaviour.n else "", behind)


def _figures(found: Insight) -> list[tuple[str, str, float | None, str]]:
    """Label and figure of what is known; nothing is shown as a dash."""
    saw, own = found.explained.saw, found.behaviour
    lines = [(_("Invoices paid"), str(own.n)), (_("Days to pay, average"), _days(saw["days_to_pay"])),
             (_("… weighted by amount"), _days(saw["days_to_pay_weighted"])), (_("Days late, average"), _days(saw["days_late"])),
             (_("… weighted by amount"), _days(saw["days_late_weighted"])), (_("… median"), _days(saw["days_late_median"])),
             (_("Paid late, of number"), _percent(saw["share_late"])),
             (_("Paid late, of amount"), _percent(saw["share_late_amount"])),
             (_("Open and late, average days"), _days(saw["overdue_days"]))]
    if own.drift is not None:
        lines.append((_("Trend, older → newer"), f"{_days(saw['older'])} → {_days(saw['newer'])}"))
    if own.promises.made:
        lines.append((_("Promises kept / broken"), f"{own.promises.kept} / {own.promises.broken}"))
    if own.returned:
        lines.append((_("Payments returned"), str(own.returned)))
    return [(label, figure, None, "") for label, figure in lines]


def _days(value: Any) -> str:
    return "–" if not isinstance(value, Decimal) else i18n.number(value, i18n.region())


def _percent(value: Any) -> str:
    return i18n.percent(value.value, i18n.region()) if isinstance(value, Percent) else "–"


def _window(found: Insight) -> str:
    window = found.behaviour.window
    return f"{i18n.day(window.start, i18n.region())} – {i18n.day(window.end, i18n.region())}"


def _chances_words(found: Insight) -> str:
    """From which day to which, and whose figures the chances rest on."""
    window, likely = found.behaviour.window, found.chances
    return _("{first} to {last}. What to expect, {origin} ({count}), confidence {confidence}:").format(
        first=i18n.day(window.start, i18n.region()), last=i18n.day(window.end, i18n.region()),
        origin=_(ORIGINS[likely.origin.value]), count=likely.n, confidence=_(CONFIDENCE[likely.confidence.value]))


def _chances(found: Insight) -> list[tuple[str, str, float | None, str]]:
    shares = insight.percentages(found.chances)
    return [(_(title), i18n.percent(shares[kind], i18n.region()), min(1.0, int(shares[kind]) / 100), TONES[kind])
            for kind, title in CLASSES]


class Behind(QDialog):
    """The invoices behind the figures, the newest first."""

    def __init__(self, parent: QWidget, desk: Desk, found: Insight, opened: Callable[[int], Any]) -> None:
        super().__init__(parent)
        self._opened, self.invoices = opened, insight.invoices(desk, found)
        self.setWindowTitle(_("Payment behaviour"))
        self.setAccessibleName(_("Payment behaviour"))
        self.resize(560, 560)
        self.lines = FactLines([(self._told(paid), self._late(paid.late), None, "danger_t" if paid.late > 0 else "text2")
                                for paid in self.invoices], openable=[True] * len(self.invoices))
        self.lines.opened.connect(self._open)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setAccessibleName(_("Invoices"))
        area.setWidget(Ground("surface", column(self.lines, None, margins=(20, 8, 20, 8))))
        close = Button(_("Close"), "primary")
        close.clicked.connect(lambda _checked=False: self.accept())
        head = column(Label(_("Payment behaviour"), 15, 600), Label(_window(found), 12, 400, "text3"), spacing=4,
                      margins=(20, 16, 20, 4))
        whole = column(head, spacing=4)
        whole.addWidget(area, 1)
        whole.addWidget(holder(row(None, close, margins=(20, 8, 20, 14))))
        self.setLayout(column(Ground("surface", whole)))

    @staticmethod
    def _told(paid: insight.Paid) -> str:
        money = i18n.money(paid.amount, paid.currency, i18n.region())
        return _("{document} · {amount} · paid on {day}").format(document=paid.document, amount=money,
                                                                day=i18n.day(paid.closed, i18n.region()))

    @staticmethod
    def _late(days: int) -> str:
        if not days:
            return _("on the due date")
        words = _("{days:day|days} late") if days > 0 else _("{days:day|days} early")
        return i18n.filled(words, days=abs(days))

    def _open(self, number: int) -> None:
        self.accept()
        self._opened(self.invoices[number].entry_id)
