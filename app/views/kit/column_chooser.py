"""Which columns a list shows, in which order and how wide, by keyboard or mouse; the list follows at once (CLW-002)."""

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog

from app.core.words import N_
from app.i18n import _
from app.queries.listing import Column
from app.views.kit import arrangement
from app.views.kit.arrangement import Arrangement
from app.views.kit.table import MemorySource, Row, Table
from app.views.kit.widgets import Button, Ground, Label, column, row

COLUMNS = (Column("shown", N_("Shown"), "check", None, 40), Column("title", N_("Column"), "text", None, 200, stretch=True),
           Column("width", N_("Width"), "int", None, 70))


class ColumnChooser(QDialog):
    """Space shows or hides, Ctrl with the arrows moves a column or changes its width, Esc takes everything back."""

    def __init__(self, table: Table) -> None:
        super().__init__(table)
        self._table, self._before = table, table.arrangement
        self.setWindowTitle(_("Columns"))
        self.setAccessibleName(_("Columns"))
        self.resize(460, 520)
        self.list = Table(MemorySource(COLUMNS), name=_("Columns"))
        self.list.ticked.connect(self._ticked)
        self._buttons = {
            "up": Button("", "default", "arrow-up", name=_("Further left")),
            "down": Button("", "default", "arrow-down", name=_("Further right")),
            "narrower": Button("", "default", "zoom-out", name=_("Narrower")),
            "wider": Button("", "default", "zoom-in", name=_("Wider")),
            "fit": Button(_("Fit"), "default"),
            "reset": Button(_("As supplied"), "default"),
            "done": Button(_("Done"), "primary"),
        }
        for name, act in (("up", lambda: self.move_by(-1)), ("down", lambda: self.move_by(1)),
                          ("narrower", lambda: self.widen(-arrangement.STEP)), ("wider", lambda: self.widen(arrangement.STEP)),
                          ("fit", self.fit), ("reset", self.reset), ("done", self.accept)):
            self._buttons[name].clicked.connect(act)
        hint = Label(_("Space shows or hides · Ctrl+Up and Down move · Ctrl+Left and Right change the width"), 12, 400, "text3",
                     wrap=True)
        body = column(Label(_("Columns"), 15, 600), self.list, hint, spacing=10, margins=(20, 18, 20, 16))
        body.setStretch(1, 1)
        body.addLayout(row(*list(self._buttons.values())[:6], None, self._buttons["done"], spacing=6))
        self.setLayout(column(Ground("surface", body)))
        for keys, act in (("Ctrl+Up", lambda: self.move_by(-1)), ("Ctrl+Down", lambda: self.move_by(1)),
                          ("Ctrl+Left", lambda: self.widen(-arrangement.STEP)),
                          ("Ctrl+Right", lambda: self.widen(arrangement.STEP))):
            QShortcut(QKeySequence(keys), self).activated.connect(act)
        self.list.header.setSectionsClickable(False)
        self.list.header.setSectionsMovable(False)
        self.list.opened.connect(lambda _key: self.accept())
        self._fill(0)
        self.list.view.setFocus()

    # ------------------------------------------------------------ what can be done

    def _names(self) -> list[str]:
        """The columns that can be chosen, in their order."""
        columns = {c.name: c for c in self._table.model_.source.columns}
        return [p.name for p in self._table.arrangement if arrangement.can_choose(columns[p.name])]

    def _fill(self, at: int) -> None:
        columns = {c.name: c for c in self._table.model_.source.columns}
        places = {p.name: p for p in self._table.arrangement}
        rows = [Row(n, (None, _(columns[name].title) if columns[name].title else "–", self._width(name)),
                    checked=places[name].shown, muted=not places[name].shown) for n, name in enumerate(self._names())]
        source = self.list.model_.source
        assert isinstance(source, MemorySource)
        source.set_rows(rows)
        self.list.refresh(keep=at)

    def _width(self, name: str) -> int | None:
        section = self._table.model_.section_of(name)
        return self._table.view.columnWidth(section) if section >= 0 else None

    def _name(self) -> str:
        """The column the bar stands on."""
        return self._names()[max(self.list.current(), 0)]

    def _change(self, wanted: Arrangement, at: int | None = None) -> None:
        self._table.rearrange(wanted)
        self._fill(max(self.list.current(), 0) if at is None else at)

    def _ticked(self) -> None:
        """Shown columns follow the ticks; at least one stays."""
        source = self.list.model_.source
        assert isinstance(source, MemorySource)
        wanted = self._table.arrangement
        for tick, name in zip(source.all, self._names(), strict=True):
            wanted = arrangement.changed(wanted, name, shown=bool(tick.checked))
        self._change(wanted)

    def move_by(self, step: int) -> None:
        """The current column further left (-1) or right (1), past the ones that cannot be chosen."""
        names, name = self._names(), self._name()
        at = names.index(name) + step
        if 0 <= at < len(names):
            order = [p.name for p in self._table.arrangement]
            distance = order.index(names[at]) - order.index(name)
            self._change(arrangement.moved(self._table.arrangement, name, distance), at)

    def widen(self, pixels: int) -> None:
        """The current column wider or narrower."""
        width = self._width(self._name())
        if width is not None:
            wide = min(max(width + pixels, arrangement.LEAST), arrangement.MOST)
            self._change(arrangement.changed(self._table.arrangement, self._name(), width=wide))

    def fit(self) -> None:
        """The current column as wide as its contents want."""
        self._change(arrangement.changed(self._table.arrangement, self._name(), width=0))

    def reset(self) -> None:
        """All columns as supplied."""
        self._change(arrangement.supplied(self._table.model_.source.columns, self._table.first))

    def reject(self) -> None:
        """As it was before."""
        self._table.rearrange(self._before)
        super().reject()
