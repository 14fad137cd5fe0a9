"""Why is she blocked: every change of Blocked in a window (BLK-10)."""

from collections.abc import Sequence

from PySide6.QtWidgets import QDialog, QWidget

from app import i18n
from app.core.words import N_
from app.i18n import _
from app.queries.listing import Column
from app.services import customers
from app.services.desk import Desk
from app.views.customers import words
from app.views.kit.fields import TextField
from app.views.kit.rows import MemorySource, Row
from app.views.kit.table import Table
from app.views.kit.widgets import Button, Ground, Label, column, row

WHY_COLUMNS = (Column("at", N_("When"), "text", None, 130), Column("user", N_("By"), "text", None, 110),
               Column("old", N_("Old value"), "text", None, 90), Column("new", N_("New value"), "text", None, 110),
               Column("reason", N_("Reason"), "text", None, 150, stretch=True),
               Column("note", N_("Note"), "text", None, 170, stretch=True))


class ListDialog(QDialog):
    """A title, a search box and rows."""

    def __init__(self, parent: QWidget | None, title: str, columns: Sequence[Column], rows: Sequence[Row], nothing: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.resize(820, 480)
        self._all = list(rows)
        self._rows = MemorySource(columns, rows)
        self.table = Table(self._rows, name=title)
        self.search = TextField(_("Search in this list"), placeholder=_("Search in this list"), icon="search", width=240)
        self.search.textChanged.connect(self._look)
        empty = Label(nothing, 13, 400, "text3")
        close = Button(_("Close"), "primary")
        close.clicked.connect(lambda _checked=False: self.accept())
        whole = column(row(Label(title, 15, 600), None, self.search), empty, spacing=10, margins=(20, 16, 20, 14))
        whole.addWidget(self.table, 1)
        whole.addLayout(row(None, close))
        self.setLayout(column(Ground("surface", whole)))
        # Only once they stand in the window: shown earlier they would be windows of their own.
        empty.setVisible(not rows)
        self.table.setVisible(bool(rows))

    def _look(self, text: str) -> None:
        """Rows that hold every word."""
        wanted = text.casefold().split()
        self._rows.set_rows([r for r in self._all if all(w in " ".join(map(str, r.values)).casefold() for w in wanted)])
        self.table.refresh()


def why_rows(desk: Desk, customer_id: int) -> list[Row]:
    """The changes of Blocked, newest first."""
    region = i18n.region()
    return [Row(n, (i18n.moment(x.at, region), x.user, words.block_name(x.old),
                    _("Blocked for privacy") if x.privacy else words.block_name(x.new), x.reason,
                    " · ".join(p for p in (x.cause, x.note) if p and not (p == x.note == x.cause))))
            for n, x in enumerate(customers.why_blocked(desk, customer_id))]


def show_why(parent: QWidget, desk: Desk, customer_id: int) -> None:
    """Who blocked, when, why."""
    ListDialog(parent, _("Why blocked?"), WHY_COLUMNS, why_rows(desk, customer_id), _("This customer was never blocked.")).exec()
