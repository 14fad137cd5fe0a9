"""Every voucher that an act would post, below each other in one table, before anything is posted (UND-02, PST-004)."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from app import i18n
from app.core.problems import Outcome, Weight
from app.core.words import N_
from app.i18n import _
from app.queries.entries import SOURCE_NAMES
from app.queries.listing import Column
from app.services.payments import PreviewVoucher
from app.views.kit import details
from app.views.kit.table import MemorySource, Row, Table
from app.views.kit.widgets import Label, column

COLUMNS = (Column("voucher", N_("Voucher"), "text", None, 130), Column("account", N_("Account"), "text", None, 70),
           Column("name", N_("Name"), "words", None, 120, stretch=True),
           Column("debit", N_("Debit"), "amount", None, 100, currency="currency"),
           Column("credit", N_("Credit"), "amount", None, 100, currency="currency"),
           Column("currency", N_("Cur."), "text", None, 50))
ROW, LINES, MOST = 30, 6, 2


class VouchersPreview(QWidget):
    """Lines of vouchers that are not posted yet, or why there are none."""

    def __init__(self, currency: str, *, lines: int = LINES) -> None:
        super().__init__()
        self._source = MemorySource(COLUMNS)
        self.table = Table(self._source, currency=currency, name=_("Vouchers before posting"))
        self.table.setFixedHeight(ROW * (lines + 1))
        self.words = Label("", 12, 400, "text3", wrap=True)
        self.setLayout(column(Label(_("Vouchers before posting"), 12, 600, "text2"), self.table, self.words, spacing=6))

    def show_vouchers(self, outcome: Outcome[tuple[PreviewVoucher, ...]], nothing: str = "") -> None:
        """The vouchers; without any what is missing, or that nothing is posted to the ledger."""
        self._source.set_rows(rows_of(outcome.value or ()))
        self.table.refresh()
        told = [details.text_of(p) for p in outcome.problems[:MOST]]
        none = [nothing or _("No ledger lines: both entries stand on the same account.")] if outcome.value == () else []
        refused = any(p.weight is Weight.ERROR for p in outcome.problems)
        self.words.set_role("danger_t" if refused else "warning_t" if told else "text3")
        self.words.setText("\n".join([*told, *none]))
        if self.window().isVisible():
            self.window().adjustSize()


def rows_of(vouchers: Sequence[PreviewVoucher]) -> list[Row]:
    """A row for each line; the first of a voucher says what it is."""
    rows: list[Row] = []
    for voucher in vouchers:
        for n, line in enumerate(voucher.lines):
            head = _(SOURCE_NAMES[voucher.source]) if n == 0 else ""
            amount, currency = line.amount or line.accounting_amount, line.currency
            rows.append(Row(len(rows), (head, line.account, dict(line.name), amount if amount > 0 else None,
                                        -amount if amount < 0 else None, currency)))
    return rows


def total(vouchers: Sequence[PreviewVoucher], currency: str) -> str:
    """What all debit lines come to, in words of the region."""
    value = sum(x.accounting_amount for v in vouchers for x in v.lines if x.accounting_amount > 0)
    return i18n.money(value, currency, i18n.region())
