"""The lines of a free text invoice, ticked for a payment; their sum is what is settled (SET-14)."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtWidgets import QWidget

from app import i18n
from app.core.problems import Outcome
from app.core.words import N_
from app.i18n import _
from app.queries.listing import Column
from app.services.payments.line_marks import REST, DocumentLine
from app.views.kit import form_dialog
from app.views.kit.form_dialog import FormDialog
from app.views.kit.rows import MemorySource, Row
from app.views.kit.table import Table
from app.views.kit.widgets import Label, column, holder

STATES = {"open": N_("Open"), "paid": N_("Paid")}
TONES = {"open": ("neutral", "ring"), "paid": ("success", "check")}
COLUMNS = (Column("check", "", "check", None, 36), Column("line", N_("Line"), "int", None, 50),
           Column("text", N_("Text"), "text", None, 240, stretch=True),
           Column("state", N_("Status"), "chip", None, 100, names=STATES, tones=TONES),
           Column("amount", N_("Amount"), "amount", None, 120, currency="currency"),
           Column("currency", N_("Cur."), "text", None, 50))
WIDE, HIGH = 640, 240
Save = Callable[[Sequence[int]], Outcome[Any]]


class LinesDialog(FormDialog):
    """Ticks before the lines, their sum below; lines that were paid are told and not ticked."""

    def __init__(self, parent: QWidget, document: str, currency: str, lines: Sequence[DocumentLine], save: Save) -> None:
        self._lines, self._currency, self._take = {line.number: line for line in lines}, currency, save
        rows = [Row(line.number, (None, line.number or None, line.text if line.number != REST else _("Charges and rounding"),
                                  "paid" if line.paid else "open", line.amount, currency), checked=line.marked, muted=line.paid)
                for line in lines]
        self._source = MemorySource(COLUMNS, rows)
        self.table = Table(self._source, currency=currency, name=_("Lines of the invoice"))
        self.table.setFixedHeight(HIGH)
        self.sum = Label("", 13, 600, "text")
        super().__init__(parent, _("Lines of {document} that are paid").format(document=document), (), self._keep, width=WIDE,
                         body=_("What belongs to the other lines stays open."), save_words=_("Mark"),
                         inner=holder(column(self.table, self.sum, spacing=8)))
        self.table.ticked.connect(self._count)
        self._count()

    def ticked(self) -> list[int]:
        """The numbers of the lines that are paid."""
        return [row.key for row in self._source.all if row.checked]

    def _count(self) -> None:
        total = sum(self._lines[n].amount for n in self.ticked())
        self.sum.setText(_("To settle: {amount}").format(amount=i18n.money(total, self._currency, i18n.region())))

    def _keep(self, _values: Mapping[str, Any], _confirmed: frozenset[str]) -> Outcome[Any]:
        return self._take(self.ticked())


def show(parent: QWidget, document: str, currency: str, lines: Sequence[DocumentLine], save: Save) -> Outcome[Any]:
    """Ask which lines are paid; `save` marks them."""
    return form_dialog.show(LinesDialog(parent, document, currency, lines, save))
