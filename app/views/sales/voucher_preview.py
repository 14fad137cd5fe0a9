"""The voucher a document will make, before it takes a number (PST-004, 020)."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from app.core.words import N_
from app.i18n import _
from app.queries.entries import LedgerLine
from app.queries.listing import Column
from app.views.kit import dialogs
from app.views.kit.table import MemorySource, Row, Table

COLUMNS = (Column("account", N_("Account"), "text", None, 84), Column("name", N_("Name"), "words", None, 200),
           Column("text", N_("Text"), "text", None, 160, stretch=True),
           Column("debit", N_("Debit"), "amount", None, 110, currency="currency"),
           Column("credit", N_("Credit"), "amount", None, 110, currency="currency"),
           Column("currency", N_("Cur."), "text", None, 54), Column("value", N_("Booked"), "amount", None, 110))
WIDE, HIGH = 1_020, 330


def table_of(lines: Sequence[LedgerLine], currency: str) -> Table:
    """The lines of a voucher, debit and credit apart."""
    rows = [Row(n, (x.account, x.name, x.text, x.amount if x.amount > 0 else None,
                    -x.amount if x.amount < 0 else None, x.currency, x.accounting_amount)) for n, x in enumerate(lines)]
    table = Table(MemorySource(COLUMNS, rows), currency=currency, name=_("Voucher before posting"))
    table.setMinimumWidth(WIDE)
    table.setFixedHeight(HIGH)
    return table


def ask(parent: QWidget, lines: Sequence[LedgerLine], currency: str, *, postable: bool) -> bool:
    """Show the voucher; True when she posts it from here."""
    back = dialogs.Answer("back", _("Go back"), safe=True, primary=not postable)
    answers = (dialogs.Answer("post", _("Post"), primary=True), back) if postable else (back,)
    words = _("Exactly these lines are posted; the numbers are taken then.")
    return dialogs.ask(parent, _("Voucher before posting"), words, answers, table_of(lines, currency)) == "post"
