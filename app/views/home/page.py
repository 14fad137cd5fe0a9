"""The home window: how do we stand, what now, who owes most (usability 2.7)."""

from datetime import timedelta
from typing import Any

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from app import i18n
from app.core.words import N_
from app.i18n import _
from app.queries import home
from app.queries.listing import Column
from app.services import ageing
from app.views.kit import icons, paint
from app.views.kit.context import Context
from app.views.kit.figures import AgeingChart, KeyFigure, key_figures
from app.views.kit.page import Page
from app.views.kit.pages import PageSpec, register
from app.views.kit.table import MemorySource, Row, Table
from app.views.kit.theme import theme
from app.views.kit.widgets import Button, Card, EmptyState, Label, Line, action_button, column, holder, row

_GREETING = ((12, N_("Good morning")), (18, N_("Good afternoon")), (24, N_("Good evening")))


class HomePage(Page):
    """Key figures, ageing, to do, largest overdue."""

    def __init__(self, context: Context) -> None:
        desk = context.desk
        hour = desk.clock.now().astimezone().hour
        greeting = next(words for limit, words in _GREETING if hour < limit)
        super().__init__(context, f"{_(greeting)}, {desk.actor.name.split()[0]}")
        self.set_title(f"{_(greeting)}, {desk.actor.name.split()[0]}")
        remind = self.command("reminders.new", _("Suggest reminders"), lambda: context.navigate("reminders", suggest=True),
                              icon="mail-warning", primary=False, bar=False, key="Ctrl+R")
        bring = self.command("import.open", _("Import"), lambda: context.navigate("import"), icon="file-input", bar=False,
                             key="Ctrl+I")
        self.add_tool(action_button(remind, "primary", "mail-warning"))
        self.add_tool(action_button(bring, "default", "file-input"))
        self.keys = [("Alt+Q", _("Tell me")), ("Ctrl+R", _("Reminders")), ("Ctrl+I", _("Import"))]
        with desk.reading() as session:
            self.limits, self.labels = ageing.limits(session, desk, desk.today)
            self.data = home.overview(session, desk.company_id, desk.today, self.limits)
        if self.data.customers == 0:
            self.set_body(self._welcome())
            return
        self.set_body(self._body_parts(), scroll=True)
        self.set_status(_("{entries} open items of {customers} customers").format(entries=self.data.open_items,
                                                                                    customers=self.data.owing))

    def _welcome(self) -> EmptyState:
        button = Button(_("Import customers and open items"), "primary", "file-input")
        button.clicked.connect(lambda: self.context.navigate("import"))
        return EmptyState("users", _("No customers yet. Bring in your customers and open invoices from a spreadsheet."), button)

    def _money(self, amount: int) -> str:
        return i18n.money(amount, self.context.currency, i18n.region())

    def _body_parts(self) -> Any:
        left = column(self._ageing_card(), self._largest_card(), spacing=14)
        right = column(self._to_do(), None, spacing=14)
        lower = row(holder(left), holder(right), spacing=14)
        lower.setStretch(0, 3)
        lower.setStretch(1, 1)
        return holder(column(self._strip(), lower, None, spacing=14))

    def _strip(self) -> Card:
        data, go = self.data, self.context.navigate
        share = 100 * data.overdue / data.balance if data.balance > 0 else 0
        return key_figures([
            (KeyFigure(_("Total receivable"), self._money(data.balance),
                       _("{entries} items · {customers} customers").format(entries=data.open_items, customers=data.owing)),
             lambda: go("entries", view="open")),
            (KeyFigure(_("Overdue"), self._money(data.overdue), f"{share:.0f} % · " + _("{count} items").format(
                count=data.overdue_items), tone="danger_t" if data.overdue else "text"), lambda: go("entries", view="overdue")),
            (KeyFigure(_("Letters due"), str(data.letters_due), _("{count} drafts to review").format(count=data.drafts)),
             lambda: go("reminders")),
            (KeyFigure(_("Blocked customers"), str(data.blocked), _("{count} items on hold or disputed").format(
                count=data.aside)), lambda: go("customers", view="blocked")),
            (KeyFigure(_("Expected this week"), self._money(data.expected), _("falling due until {day}").format(
                day=i18n.short_day(self.context.desk.today + timedelta(7), i18n.region()))),
             lambda: go("entries", view="open")),
        ])

    def _ageing_card(self) -> Card:
        chart = AgeingChart()
        bars = [(label, amount, i18n.amount(amount, self.context.currency, i18n.region()))
                for label, amount in zip(self.labels, self.data.buckets, strict=True)]
        words = f"{self.labels[0]} {bars[0][2]}"
        chart.set_bars(bars, words)
        chart.opened.connect(lambda _n: self.context.navigate("ageing"))
        button = Button(_("Aged balance"), "ghost", height=24, link=True)
        button.clicked.connect(lambda: self.context.navigate("ageing"))
        return Card(
            column(row(Label(_("Ageing of open items"), 14, 600), None, button), chart, spacing=8, margins=(18, 14, 18, 12))
        )

    def _largest_card(self) -> Card:
        columns = (
            Column("name", N_("Customer"), "link", None, 240, stretch=True),
            Column("late", N_("Days late"), "late", None, 90),
            Column("amount", N_("Overdue"), "amount", None, 140),
        )
        rows = [Row(x.customer_id, (x.name, x.days, x.overdue)) for x in self.data.largest]
        table = Table(MemorySource(columns, rows), currency=self.context.currency, name=_("Largest overdue"))
        table.opened.connect(lambda key: self.context.navigate("customer", customer_id=key))
        table.setMinimumHeight(30 * (len(rows) + 1) + 6)
        button = Button(_("All"), "ghost", height=24, link=True)
        button.clicked.connect(lambda: self.context.navigate("customers", view="overdue"))
        return Card(column(row(Label(_("Largest overdue"), 14, 600), None, button), table, spacing=8, margins=(18, 14, 18, 14)))

    def _to_do(self) -> Card:
        data, go = self.data, self.context.navigate
        lines = column(Label(_("To do"), 14, 600), 4, spacing=0, margins=(18, 14, 12, 12))
        for icon, tone, title, note, count, act in (
            (
                "mail-warning",
                "info",
                _("Issue reminders"),
                _("{count} drafts").format(count=data.drafts),
                data.drafts,
                lambda: go("reminders"),
            ),
            (
                "handshake",
                "danger",
                _("Promises of today"),
                self._money(data.promised),
                data.promises,
                lambda: go("entries", view="disputed"),
            ),
            ("scale", "violet", _("Disputes"), self._money(data.disputed), data.disputes, lambda: go("entries", view="disputed")),
            (
                "hand-coins",
                "warning",
                _("Credits to apply"),
                self._money(data.credits),
                data.credit_items,
                lambda: go("entries", view="credits"),
            ),
        ):
            item = ToDo(icon, tone, title, note, count)
            item.clicked.connect(lambda _checked=False, do=act: do())
            lines.addWidget(item)
            lines.addWidget(Line())
        return Card(lines)

    def focus_first(self) -> None:
        """The keyboard starts on the page."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)


class ToDo(Button):
    """One line of the to-do list."""

    def __init__(self, icon: str, tone: str, title: str, note: str, count: int) -> None:
        super().__init__(title, "ghost", name=f"{title}: {count}")
        self._parts = (icon, tone, title, note, count)
        self.setFixedHeight(52)
        self.setSizePolicy(self.sizePolicy().Policy.Expanding, self.sizePolicy().Policy.Fixed)

    def paintEvent(self, _event: Any) -> None:
        """Icon square, title, note, count."""
        painter = QPainter(self)
        icon, tone, title, note, count = self._parts
        if self.underMouse():
            paint.box(painter, QRectF(self.rect()), 6, "hover")
        paint.box(painter, QRectF(4, 10, 32, 32), 8, f"{tone}_b")
        icons.draw(painter, icon, 12, 18, 16, f"{tone}_t")
        paint.text(painter, QRectF(48, 8, self.width() - 110, 18), title, theme.font(13, 600), "text")
        paint.text(painter, QRectF(48, 27, self.width() - 110, 18), note, theme.font(12), "text3")
        paint.text(painter, QRectF(0, 0, self.width() - 30, 52), str(count), theme.font(14, 600), "text" if count else "text3",
                   paint.RIGHT)
        icons.draw(painter, "chevron-right", self.width() - 22, 19, 14, "text3")
        if self.hasFocus():
            paint.box(painter, QRectF(self.rect()), 6, None, "focus", 2)


def register_page() -> None:
    """Add the page to the program."""
    register(PageSpec("home", N_("Home"), "layout-dashboard", "home", HomePage))

