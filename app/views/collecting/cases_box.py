"""The cases of a customer at the left of her page; the current one filters what stands beside it (COL-10, COL-30)."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.core.words import N_
from app.i18n import _
from app.queries.collecting_lists import CASE_NAMES, CASE_TONES
from app.queries.listing import Column
from app.services.collecting import cases
from app.services.desk import Desk
from app.views.kit.table import MemorySource, Row, Table
from app.views.kit.widgets import Label, column

ALL = -2
"""The row that stands for no case at all: everything is shown."""
COLUMNS = (Column("case", N_("Case"), "text", None, 96, stretch=True),
           Column("status", "", "chip", None, 84, names=CASE_NAMES, tones=CASE_TONES))


class CasesBox(QWidget):
    """A table of two columns; `chosen` tells the case to filter by, None = all."""

    chosen = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk, self._customer_id = desk, 0
        self.case_id: int | None = None
        self._rows = MemorySource(COLUMNS)
        self.table = Table(self._rows, name=_("Cases"))
        self.table.chosen.connect(self._choose)
        layout = column(Label(_("Cases"), 14, 600), spacing=10)
        layout.addWidget(self.table, 1)
        self.setLayout(layout)

    def show_customer(self, customer_id: int) -> None:
        """The cases of somebody else, none of them chosen."""
        self._customer_id, self.case_id = customer_id, None
        self.reload()

    def reload(self) -> None:
        """Look again; the chosen case stays chosen."""
        found = cases.of_customer(self._desk, self._customer_id)
        self._rows.set_rows([Row(ALL, (_("All transactions"), None)),
                             *(Row(c.form.case_id or 0, (f"{c.number} {c.form.subject}", c.form.status),
                                     muted=c.form.status == "closed") for c in found)])
        self.table.blockSignals(True)
        self.table.refresh(keep=self.case_id or ALL)
        self.table.blockSignals(False)

    def _choose(self, key: int) -> None:
        wanted = key if key > 0 else None
        if wanted != self.case_id:
            self.case_id = wanted
            self.chosen.emit(wanted)
