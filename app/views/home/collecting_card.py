"""How collecting stands, on the home window: days, shares, what is under way, what may come when, the last year (2.6, COL-74)."""

from collections.abc import Callable
from decimal import Decimal
from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app import i18n
from app.i18n import _
from app.services.collecting.desk_figures import Kpis
from app.services.collecting.insight import Expected
from app.views.kit.context import Context
from app.views.kit.figures import FactLines
from app.views.kit.page import clear
from app.views.kit.widgets import Button, Card, Label, column, holder, row

Line = tuple[tuple[str, str, float | None, str], Callable[[], None] | None]
WEEKS = 8
"""Lines of weeks at most; a week has one for each currency."""


class CollectingCard(Card):
    """Filled once the figures are there: they are read beside the screen."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._parts = QVBoxLayout()
        self._parts.setContentsMargins(18, 12, 18, 14)
        super().__init__(self._parts)
        self.lines: list[FactLines] = []
        self._waiting()

    def _head(self) -> None:
        button = Button(_("Workbench"), "ghost", height=24, link=True)
        button.clicked.connect(lambda _checked=False: self._context.navigate("collecting"))
        self._parts.addLayout(row(Label(_("Collections"), 14, 600), None, button))

    def _waiting(self) -> None:
        self._head()
        self._parts.addWidget(Label(_("The figures are being read."), 12, 400, "text3"))

    def show_figures(self, found: Kpis, expected: tuple[Expected, ...]) -> None:
        """Three columns: how it stands, what the weeks may bring, what the last year brought."""
        clear(self._parts)
        self.lines = []
        self._head()
        columns = (self._column(_("Now"), self._now(found)), self._column(_("Expected by week"), self._weeks(expected)),
                   self._column(_("Last twelve months"), self._year(found)))
        parts = row(*columns, spacing=28)
        for place in range(len(columns)):
            parts.setStretch(place, 1)
        self._parts.addLayout(parts)

    def _column(self, title: str, lines: list[Line]) -> QWidget:
        whole = column(Label(title, 12, 600, "text2"), spacing=6)
        if lines:
            acts = [act for _fact, act in lines]
            made = FactLines([fact for fact, _act in lines], openable=[act is not None for act in acts])
            made.opened.connect(lambda number: (acts[number] or (lambda: None))())
            self.lines.append(made)
            whole.addWidget(made)
        else:
            whole.addWidget(Label(_("Nothing."), 12, 400, "text3"))
        whole.addStretch(1)
        return holder(whole)

    # ------------------------------------------------------------ words

    def _now(self, found: Kpis) -> list[Line]:
        """Days of sales outstanding, shares, work under way (ST-01)."""
        go = self._context.navigate
        return [((_("DSO, {months} months").format(months=found.dso_months), self._days(found.dso), None, ""), None),
                ((_("Best possible DSO"), self._days(found.best_dso), None, ""), None),
                ((_("Collected in 30 days"), self._percent(found.effective), None, ""), None),
                ((_("Overdue share"), self._percent(found.overdue_percent), None, ""), partial(go, "entries", view="overdue")),
                ((_("Activities to do"), str(found.activities), None, ""), partial(go, "collecting_activities", view="open")),
                ((_("Open cases"), str(found.cases), None, ""), partial(go, "collecting_cases", view="open")),
                ((_("Disputed"), self._money(found.disputed), None, ""), partial(go, "collecting", view="disputed")),
                ((_("Promised"), self._money(found.promised), None, ""), partial(go, "collecting_promises", view="open"))]

    def _weeks(self, expected: tuple[Expected, ...]) -> list[Line]:
        """What may come in each week by how customers pay and what they promised (COL-74)."""
        region = i18n.region()
        return [((_("wk {week}").format(week=e.monday.isocalendar().week), i18n.money(e.amount, e.currency, region), None, ""),
                 None) for e in expected[:WEEKS]]

    def _year(self, found: Kpis) -> list[Line]:
        """Letters by level, write-offs by reason."""
        go = self._context.navigate
        letters: list[Line] = [((_("Reminders, level {level}").format(level=level), str(count), None, ""), partial(go, "letters"))
                               for level, count in sorted(found.letters.items())]
        return letters + [((reason, self._money(amount), None, ""), partial(go, "write_offs"))
                          for reason, amount in found.write_offs]

    def _money(self, amount: int) -> str:
        return i18n.money(amount, self._context.currency, i18n.region())

    def _days(self, days: Decimal | None) -> str:
        return "–" if days is None else _("{days} days").format(days=i18n.number(days, i18n.region(), 1))

    def _percent(self, value: Decimal | None) -> str:
        return "–" if value is None else i18n.percent(value, i18n.region(), 1)
