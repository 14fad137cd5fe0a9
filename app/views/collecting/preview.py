"""The customer of the current row beside a list: how she pays, what is open, when she was last spoken to (WIN-10)."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, QUrl
from PySide6.QtGui import QDesktopServices, QFontMetrics
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app import i18n
from app.i18n import _
from app.queries import collecting_customer as queries
from app.queries import collecting_entries
from app.queries.timeline import timeline
from app.services.collecting import activities, insight
from app.services.desk import Desk
from app.views.customers import happenings
from app.views.kit.context import Context
from app.views.kit.figures import FactLines, fact_box
from app.views.kit.page import clear
from app.views.kit.theme import theme
from app.views.kit.widgets import Button, Label, column, holder, row

PATIENCE, LINES, CONTACTS = 60, 9, 3
"""Milliseconds until the panel follows the row; open entries and contacts shown."""
CONTACTED = ("letter", "mail", "activity", "returned")


class Preview(QWidget):
    """Follows the rows of a list after a moment, so that scrolling never waits for it."""

    def __init__(self, context: Context, open_customer: Callable[[int], None], open_entry: Callable[[int, int], None]) -> None:
        super().__init__()
        self._context, self._open_customer, self._open_entry = context, open_customer, open_entry
        self.customer_id = 0
        self._wanted = 0
        self._parts = QVBoxLayout()
        self._parts.setContentsMargins(0, 0, 0, 0)
        self.setLayout(self._parts)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PATIENCE)
        self._timer.timeout.connect(lambda: self.show_customer(self._wanted))

    def ask(self, customer_id: int) -> None:
        """Show somebody once the rows stand still."""
        self._wanted = customer_id
        self._timer.start()

    def show_customer(self, customer_id: int) -> None:
        """Show somebody now; 0 = nobody."""
        self.customer_id = customer_id
        clear(self._parts)
        desk = self._context.desk
        with desk.reading() as session:
            head = queries.head(session, desk.company_id, customer_id, desk.today) if customer_id else None
        if head is None:
            self._parts.addLayout(column(Label(_("Choose a row to see more of it."), 13, 400, "text3", wrap=True), None,
                                         margins=(16, 16, 16, 0)))
            return
        name = Button(head.name, "ghost", height=26, link=True)
        name.clicked.connect(lambda _checked=False: self._open_customer(customer_id))
        top = column(row(name, Label(head.number, 12, 400, "text3"), None, spacing=6), spacing=4, margins=(10, 10, 14, 4))
        if head.phone:
            top.addLayout(row(phone_button(head.phone), None))
        line = Label(how_she_pays(desk, customer_id), 12, 400, "text2", wrap=True)
        top.addWidget(holder(row(line, margins=(6, 0, 0, 0))))
        self._parts.addLayout(top)
        self._parts.addWidget(self._open_items(customer_id))
        self._parts.addWidget(self._contacts(customer_id))
        self._parts.addStretch(1)

    def _open_items(self, customer_id: int) -> QWidget:
        desk = self._context.desk
        with desk.reading() as session:
            found = collecting_entries.of_customer(session, desk.company_id, customer_id)
        if not found:
            return fact_box(_("Open items"), Label(_("Nothing is open."), 12, 400, "text3"))
        shown, region, home = found[:LINES], i18n.region(), self._context.currency
        lines = FactLines([(f"{e.document} · {i18n.short_day(e.due, region)}",
                            i18n.amount(e.remaining, e.currency, region) if e.currency == home else i18n.money(
                                e.remaining, e.currency, region), None, "") for e in shown], openable=[True] * len(shown))
        lines.opened.connect(lambda number: self._open_entry(customer_id, shown[number].entry_id))
        return fact_box(_("Open items"), lines, i18n.filled(_("{count:entry|entries}"), count=len(found)),
                        lambda: self._context.navigate("entries", customer_id=customer_id))

    def _contacts(self, customer_id: int) -> QWidget:
        """The last three times she was written to or spoken to."""
        desk = self._context.desk
        with desk.reading() as session:
            found = timeline(session, desk.company_id, customer_id, most=CONTACTS, kinds=CONTACTED)
        content = happenings.line_of(found, lambda _h: None) if found else Label(_("No contact yet."), 12, 400, "text3")
        return fact_box(_("Last contacts"), content)


def how_she_pays(desk: Desk, customer_id: int) -> str:
    """The line of her payment behaviour, as a sentence (COL-71)."""
    line = insight.line(desk, customer_id)
    return line[:1].upper() + line[1:]


def mail_button(address: str, act: Callable[[], object], most: int = 218) -> Button:
    """An e-mail address to click on, shortened in the middle where it would be wider than `most` pixels."""
    words = QFontMetrics(theme.font(13)).elidedText(address, Qt.TextElideMode.ElideMiddle, most)
    button = Button(words, "ghost", "mail", height=26, link=True, name=_("E-mail to {to}").format(to=address))
    button.setToolTip(address)
    button.clicked.connect(lambda _checked=False: act())
    return button


def phone_button(number: str) -> Button:
    """A phone number that the computer can call (COL-31)."""
    button = Button(number, "ghost", "phone", height=26, link=True, name=_("Call {number}").format(number=number))
    button.clicked.connect(lambda _checked=False: QDesktopServices.openUrl(QUrl(activities.phone(number))))
    return button
