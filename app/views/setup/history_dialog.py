"""Change history of one record: every change with its field, filtered and exported, and the record as it was on any day."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QDialog, QStackedWidget, QWidget

from app import i18n
from app.core.words import N_
from app.i18n import _
from app.queries.change_log import VERBS
from app.queries.listing import Column
from app.queries.trail_values import Told
from app.services import exports, trail
from app.services.desk import Desk
from app.views.kit import file_dialogs
from app.views.kit.date_field import DateField
from app.views.kit.fields import CheckField, Choice, ChoiceField, TextField
from app.views.kit.rows import MemorySource, Row
from app.views.kit.table import Table
from app.views.kit.widgets import Button, Ground, Label, Tabs, column, holder, row
from app.views.setup.change_words import caption, say, table_name

CHANGES = (Column("day", N_("Date"), "date", None, 96), Column("time", N_("Time"), "text", None, 70),
           Column("user", N_("By"), "text", None, 120), Column("what", N_("Record"), "text", None, 130),
           Column("field", N_("Field"), "text", None, 150),
           Column("old", N_("Old value"), "text", None, 150, stretch=True),
           Column("new", N_("New value"), "text", None, 150, stretch=True),
           Column("reason", N_("Reason"), "text", None, 130))
THEN = (Column("what", N_("Record"), "text", None, 170), Column("field", N_("Field"), "text", None, 180),
        Column("then", N_("On that day"), "text", None, 170, stretch=True),
        Column("now", N_("Now"), "text", None, 170, stretch=True), Column("state", N_("Status"), "chip", None, 150))
_CHANGED = ("warning", "half")
_PLACE = {c.name: n for n, c in enumerate(CHANGES)}


class HistoryDialog(QDialog):
    """Two tabs: what changed, and as it was on a day."""

    def __init__(self, parent: QWidget | None, desk: Desk, ref: tuple[str, int | str], name: str, *,
                 day: date | None = None) -> None:
        super().__init__(parent)
        self.desk, self.ref, self.name = desk, ref, name
        self.setWindowTitle(_("Change history"))
        self.setAccessibleName(_("Change history"))
        self.resize(1000, 560)
        self._changes = change_rows(desk, ref)
        self.changes, self.then = (MemorySource(columns) for columns in (CHANGES, THEN))
        self.changes_table, self.then_table = Table(self.changes, name=_("Changes")), Table(self.then, name=_("As it was"))
        self._lay_out(day or desk.today)
        self._filter()
        self.show_day()
        if day is not None:
            self.tabs.choose(1)

    def _lay_out(self, day: date) -> None:
        self.tabs = Tabs([(_("Changes"), len(self._changes)), (_("As it was on a day"), None)])
        self.search = TextField(_("Search in this list"), placeholder=_("Search in this list"), icon="search", width=240)
        fields = sorted({str(r.values[_PLACE["field"]]) for r in self._changes} - {""})
        self.field = ChoiceField(_("Field"), [Choice("", _("All fields")), *(Choice(f, f) for f in fields)], width=220)
        self.day = DateField(_("As it was on"), lambda: self.desk.today, width=140)
        self.day.set_value(day)
        self.only = CheckField(_("Only what is different now"))
        self.nothing = Label("", 13, 400, "text3", wrap=True)
        self._stack = QStackedWidget()
        changes = column(row(self.search, self.field, None), spacing=10)
        changes.addWidget(self.changes_table, 1)
        then = column(row(Label(_("As it was on"), 13, 400, "text2"), self.day, self.only, None), self.nothing, spacing=10)
        then.addWidget(self.then_table, 1)
        for part in (changes, then):
            self._stack.addWidget(holder(part))
        close, export = Button(_("Close"), "primary"), Button(_("Export"), "default", "file-spreadsheet")
        whole = column(row(Label(_("Change history"), 15, 600), Label(self.name, 15, 400, "text3"), None), row(self.tabs, None),
                       spacing=8, margins=(20, 16, 20, 14))
        whole.addWidget(self._stack, 1)
        whole.addLayout(row(export, None, close))
        self.setLayout(column(Ground("surface", whole)))
        self.tabs.chosen.connect(self._stack.setCurrentIndex)
        self.search.textChanged.connect(lambda _text: self._filter())
        self.field.committed.connect(self._filter)
        self.day.committed.connect(self.show_day)
        self.only.committed.connect(self.show_day)
        close.clicked.connect(lambda _checked=False: self.accept())
        export.clicked.connect(lambda _checked=False: self._export())

    def _filter(self) -> None:
        """Changes of the chosen field that hold every word."""
        wanted, field = self.search.text().casefold().split(), self.field.value()
        self.changes.set_rows([r for r in self._changes if field in ("", r.values[_PLACE["field"]])
                               and all(w in _searched(r) for w in wanted)])
        self.changes_table.refresh()

    def show_day(self) -> None:
        """The record as it was at the end of the day in the field (AUD-013)."""
        day = self.day.value()
        if day is None:
            return
        parts = trail.as_it_was(self.desk, self.ref[0], self.ref[1], day)
        shown = [r for r in then_rows(parts) if r.values[4] or not self.only.value()]
        self.then.set_rows(shown)
        self.then_table.refresh()
        told = i18n.day(day, i18n.region())
        missing = not any(part.then is not None for part in parts)
        self.nothing.setText(_("It was not there yet on {date}.").format(date=told) if missing else
                             _("Nothing is different from what it was on {date}.").format(date=told) if not shown else "")
        self.nothing.setVisible(bool(self.nothing.text()))

    def _export(self) -> None:
        name = file_dialogs.save_name(self, _("Export"), "change_history.xlsx", "Excel (*.xlsx);;CSV (*.csv)")
        if name:
            self.export_to(Path(name))

    def export_to(self, path: Path) -> int:
        """Write the tab that is shown to a file; gives the number of rows."""
        source, columns = (self.then, THEN) if self.tabs.current else (self.changes, CHANGES)
        values = [[_cell(v) for v in source.row(n).values] for n in range(source.count())]
        return exports.write_rows(self.desk, N_("Change history"), list(columns), values, path)


def _searched(line: Row) -> str:
    return " ".join(map(str, line.values)).casefold()


def _cell(value: Any) -> Any:
    """A chip as its words; nothing as an empty cell."""
    return "" if value is None else value[0] if isinstance(value, tuple) else value


def _said(told: Told | None) -> str:
    words = say(told) if told is not None else ""
    return words or "–"


def change_rows(desk: Desk, ref: tuple[str, int | str]) -> list[Row]:
    """Every change in captions and words; what was added or removed is one line."""
    found = []
    for n, line in enumerate(trail.changes(desk, *ref)):
        at = line.at.astimezone()
        what = table_name(line.ref[0])
        if line.before is not None:
            told = (caption(line.ref[0], line.field), _said(line.before), _said(line.after))
        else:
            told = ("", "", _(VERBS[line.verb]) if line.verb in VERBS else line.verb)
        found.append(Row(n, (at.date(), f"{at:%H:%M:%S}", line.user, what, *told, line.reason)))
    return found


def then_rows(parts: Sequence[trail.Part]) -> list[Row]:
    """Fields of a record and its parts: on the day, now, and whether they differ."""
    found: list[Row] = []
    for part in parts:
        what = table_name(part.ref[0])
        for field in part.fields:
            if caption(part.ref[0], field) == field and not part.differs(field):
                continue  # Inner works that no window shows are told only when they changed.
            then, now = ((values or {}).get(field) for values in (part.then, part.now))
            state = (_("Removed since"), *_CHANGED) if part.now is None else (_("Added since"), *_CHANGED) if part.then is None \
                else (_("Changed since"), *_CHANGED) if part.differs(field) else None
            found.append(Row(len(found), (what, caption(part.ref[0], field), _said(then), _said(now), state)))
    return found


def show_history(parent: QWidget | None, desk: Desk, ref: tuple[str, int | str], name: str, *, day: date | None = None) -> None:
    """The history of a record in a window; with a day, as it was then."""
    HistoryDialog(parent, desk, ref, name, day=day).exec()
