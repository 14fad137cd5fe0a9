"""What a document will be before it takes a number: its voucher and its paper, in one window (PST-004, 020, FTI-005)."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QStackedWidget, QWidget

from app.core.words import N_
from app.i18n import _
from app.queries.entries import LedgerLine
from app.queries.listing import Column
from app.views.kit import dialogs
from app.views.kit.paper_view import PaperView
from app.views.kit.table import MemorySource, Row, Table
from app.views.kit.widgets import Tabs, column

COLUMNS = (Column("account", N_("Account"), "text", None, 84), Column("name", N_("Name"), "words", None, 200),
           Column("text", N_("Text"), "text", None, 160, stretch=True),
           Column("debit", N_("Debit"), "amount", None, 110, currency="currency"),
           Column("credit", N_("Credit"), "amount", None, 110, currency="currency"),
           Column("currency", N_("Cur."), "text", None, 54), Column("value", N_("Booked"), "amount", None, 110))
WIDE, HIGH = 1_020, 330
TALL, PAGE = 430, 760
"""Height of the window with two tabs, and width of a page of paper in it."""


def table_of(lines: Sequence[LedgerLine], currency: str) -> Table:
    """The lines of a voucher, debit and credit apart."""
    rows = [Row(n, (x.account, x.name, x.text, x.amount if x.amount > 0 else None,
                    -x.amount if x.amount < 0 else None, x.currency, x.accounting_amount)) for n, x in enumerate(lines)]
    table = Table(MemorySource(COLUMNS, rows), currency=currency, name=_("Voucher before posting"))
    table.setMinimumWidth(WIDE)
    table.setFixedHeight(HIGH)
    return table


class Preview(QWidget):
    """Two tabs: the voucher, and the paper as it would be printed now; the paper is made when it is looked at."""

    def __init__(self, lines: Sequence[LedgerLine], currency: str, paper: Callable[[], bytes]) -> None:
        super().__init__()
        self.table, self.paper = table_of(lines, currency), PaperView(paper, PAGE)
        self.tabs = Tabs([(_("Voucher"), None), (_("Paper"), None)])
        self._pages = QStackedWidget()
        for page in (self.table, self.paper):
            self._pages.addWidget(page)
        self.table.setFixedHeight(TALL)
        self.paper.setFixedHeight(TALL)
        self.tabs.chosen.connect(self.show_tab)
        self.setLayout(column(self.tabs, self._pages, spacing=8))
        self.setMinimumWidth(WIDE)

    def show_tab(self, at: int) -> None:
        """The voucher (0) or the paper (1)."""
        if at:
            self.paper.look()
        self._pages.setCurrentIndex(at)


def ask(parent: QWidget, lines: Sequence[LedgerLine], currency: str, *, postable: bool,
        paper: Callable[[], bytes] | None = None) -> str:
    """Show the voucher, and the paper where there is one; gives *post* or *print* when she does that from here, else *back*."""
    back = dialogs.Answer("back", _("Go back"), safe=True, primary=not postable)
    answers = [dialogs.Answer("post", _("Post"), primary=True)] if postable else []
    if paper is None:
        words = _("Exactly these lines are posted; the numbers are taken then.")
        return dialogs.ask(parent, _("Voucher before posting"), words, (*answers, back), table_of(lines, currency))
    answers += [dialogs.Answer("print", _("Open as PDF"))]
    words = _("Exactly this is posted and printed; the numbers are taken then.")
    return dialogs.ask(parent, _("Preview"), words, (*answers, back), Preview(lines, currency, paper))
