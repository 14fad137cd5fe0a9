"""One page for every set-up table: the list at the left, the row at the right, all by keyboard (DESIGN 2, usability 2.1)."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget

from app import i18n
from app.core.permissions import Permission
from app.core.problems import Outcome, Problem, Weight
from app.core.search import folded, words
from app.i18n import _
from app.queries.listing import Column
from app.services import setup_tables
from app.services.setup_tables import Record, SetupTable, Shown
from app.views.kit import dialogs, file_dialogs, undo
from app.views.kit.context import Context
from app.views.kit.fields import TextField
from app.views.kit.page import Command, Page
from app.views.kit.pages import PageSpec, register
from app.views.kit.rows import MemorySource, Row
from app.views.kit.table import Table
from app.views.kit.widgets import EmptyState, column, holder, row
from app.views.kit.writing import NEEDED
from app.views.setup import history_dialog, table_extras
from app.views.setup.record_form import RecordForm

ROOM, NAME_ROOM = 420, 150
"""Pixels for the list's columns, and what a name needs at least."""


def page_id(table: str) -> str:
    """The page of a set-up table."""
    return f"setup.{table}"


def narrowed(columns: Sequence[Column]) -> list[Column]:
    """The columns that have room beside the form; the rest stands in the form itself and in the export."""
    found, used = [], 0
    for place, each in enumerate(columns):
        used += NAME_ROOM if each.stretch else each.width
        found.append(replace(each, hidden=place > 1 and used > ROOM))
    return found


class TablePage(Page):
    """List and form of one table; `parent` narrows it to the rows below another row, `key` is the row shown first."""

    def __init__(self, context: Context, table: str, parent: int | None = None, key: Any = None) -> None:
        self.table = setup_tables.table(table)
        super().__init__(context, _(self.table.title))
        self.parent_key = self._parent(parent)
        self._columns = narrowed(setup_tables.columns(self.table))
        self._rows: list[Shown] = []
        self.source = MemorySource(self._columns)
        self.list = Table(self.source, currency=context.currency, name=_(self.table.title))
        self.form = RecordForm(context, self.table, self._open_line)
        self.search = TextField(_("Search in this list"), placeholder=_("Search in this list"), icon="search")
        self._stack = QStackedWidget()
        self._commands()
        self._lay_out()
        self._name_page()
        self.reload(key)

    def _parent(self, parent: int | None) -> int | None:
        """The row above; without one the first there is."""
        if self.table.parent is None or parent is not None:
            return parent
        above = setup_tables.rows(self.context.desk, setup_tables.table(self.table.parent[1]))
        return int(above[0].key) if above else None

    def _name_page(self) -> None:
        crumbs = _("Set-up")
        if self.table.parent is not None:
            above = setup_tables.table(self.table.parent[1])
            found = setup_tables.load(self.context.desk, above, self.parent_key)
            crumbs += f" / {_(above.title)} / {found.values[above.label] if found else ''}"
        self.set_title(_(self.table.title), crumbs=crumbs)

    def _commands(self) -> None:
        if self.table.creatable:
            self.command("setup.new", _("New"), self.new, key="Ctrl+N", icon="plus", primary=True, other_keys=("Alt+N", "Ins"),
                         writes=True)
        self.command("setup.save", _("Save"), self.save, key="Ctrl+S", icon="save", other_keys=("Ctrl+Return",), writes=True)
        if self.table.delivered is not None:
            self.command("setup.delivered", _("As delivered"), self.as_delivered, key="Ctrl+D", icon="undo-2", writes=True)
        elif self.table.deletable:
            self.command("setup.delete", _("Delete"), self.delete, key="Ctrl+D", icon="trash-2", writes=True)
        self.command("setup.used", _("Where used"), self.where_used, key="Shift+F3", icon="search")
        self.command("setup.history", _("Change history"), self.history, key="Shift+F7", icon="history")
        self.command("setup.export", _("Export"), self._export, key="Ctrl+E", icon="file-spreadsheet",
                     other_keys=("Ctrl+Shift+E",))
        self.command("setup.edit", _("Edit"), self.edit, key="F2", bar=False)
        self.command("setup.find", _("Search in this list"), self.search.setFocus, key="F3", bar=False, other_keys=("Ctrl+F",))
        self.command("setup.next", _("Next"), partial(self._step, 1), key="Ctrl+Down", bar=False)
        self.command("setup.previous", _("Previous"), partial(self._step, -1), key="Ctrl+Up", bar=False)
        undo.on_page(self, self.form.history)
        if self.table.parent is not None:
            self.command("setup.up", _("Back to {table}").format(table=_(setup_tables.table(self.table.parent[1]).title)),
                         self._up,
                         icon="arrow-left")
        table_extras.add_commands(self)
        self.end_commands()
        if self.table.shared:
            self._forbid(self.missing(Permission.SETUP, everywhere=True))
        last = _("As delivered") if self.table.delivered is not None else _("Delete") if self.table.deletable else ""
        self.keys = [("Ctrl+N", _("New"))] if self.table.creatable else []
        self.keys += [("F2", _("Edit")), ("Ctrl+S", _("Save")), *([("Ctrl+D", last)] if last else [])]

    def _forbid(self, because: str) -> None:
        """Rows that all companies share are for who may change the set-up in all of them (AUD-016)."""
        for action in self.actions():
            if isinstance(action, Command) and action.objectName() in NEEDED:
                action.forbid(because)

    def _lay_out(self) -> None:
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.viewport().setAutoFillBackground(False)
        self.form.setAutoFillBackground(False)
        area.setWidget(self.form)
        self._area = area
        self._stack.addWidget(area)
        self._stack.addWidget(EmptyState(self.table.icon, _("Nothing here yet. Press Ctrl+N for the first row.")))
        left = column(self.search, self.list, spacing=10)
        left.setStretch(1, 1)
        whole = row(holder(left), self._stack, spacing=16)
        whole.setStretch(0, 6)
        whole.setStretch(1, 11)
        self.set_body(holder(whole))
        self.search.textChanged.connect(lambda _text: self._filter())
        self.list.chosen.connect(self._chosen)
        self.list.opened.connect(lambda _key: self.edit())
        self.list.sorted.connect(self._sort)
        self.form.changed.connect(self._mark)
        for keys in ("Escape",):
            shortcut = QShortcut(QKeySequence(keys), self.form, self.take_back)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    # ------------------------------------------------------------ list

    def reload(self, key: Any = None) -> None:
        """Ask the file again; the row of `key`, else the one shown, is chosen."""
        self._rows = setup_tables.rows(self.context.desk, self.table, self.parent_key)
        self._filter(key if key is not None else self.form.record.key)

    def _filter(self, key: Any = None) -> None:
        wanted = words(self.search.text())
        shown = [(n, r) for n, r in enumerate(self._rows) if all(w in folded(self._plain(r)) for w in wanted)]
        self.list.blockSignals(True)
        self.source.set_rows([Row(n, r.values) for n, r in shown])
        place = next((n for n, r in enumerate(self._rows) if r.key == key), None)
        self.list.refresh(keep=place)
        self.list.blockSignals(False)
        self.set_status(i18n.filled(_("{count:row|rows}"), count=len(shown)))
        if self.form.record.key is None or key is not None or not shown:
            self._show_current()

    def _plain(self, shown: Shown) -> str:
        """A row as text, in every language it is kept in."""
        return " ".join(" ".join(v.values()) if isinstance(v, dict) else str(v) for v in shown.values if v is not None)

    def _sort(self, name: str, descending: bool) -> None:
        self.source.sort(name, descending)
        self.list.refresh()

    def _show_current(self) -> None:
        at = self.list.current()
        self._show(self._rows[at].key if 0 <= at < len(self._rows) else None)

    def _show(self, key: Any) -> None:
        record = setup_tables.load(self.context.desk, self.table, key) if key is not None else None
        self.clear_messages()
        if record is None:
            self._stack.setCurrentIndex(1)
            self.form.show_record(setup_tables.proposed(self.table, self.parent_key))
        else:
            self._stack.setCurrentIndex(0)
            self.form.show_record(record)
            self._area.verticalScrollBar().setValue(0)
        self._mark()

    def _chosen(self, at: int) -> None:
        """Another row in the list; unsaved typing is asked about first."""
        if not 0 <= at < len(self._rows) or self._rows[at].key == self.form.record.key:
            return
        key = self._rows[at].key
        if not self.leave():
            place = next((n for n, r in enumerate(self._rows) if r.key == self.form.record.key), None)
            self.list.blockSignals(True)
            self.list.refresh(keep=place)
            self.list.blockSignals(False)
            return
        self._show(key)

    def _step(self, step: int) -> None:
        index = self.list.view.currentIndex()
        target = index.siblingAtRow(index.row() + step)
        if target.isValid():
            self.list.view.setCurrentIndex(target)

    def _mark(self) -> None:
        self.setWindowModified(self._stack.currentIndex() == 0 and self.form.touched)

    # ------------------------------------------------------------ verbs

    def new(self) -> None:
        """An empty row with the usual values."""
        if not self.leave():
            return
        self._stack.setCurrentIndex(0)
        self.clear_messages()
        self.form.show_record(setup_tables.proposed(self.table, self.parent_key))
        self._area.verticalScrollBar().setValue(0)
        self.form.focus_first()
        self.set_status(_("New"))

    def edit(self) -> None:
        """From the list into the form."""
        if self._stack.currentIndex() == 0:
            self.form.focus_first()

    def take_back(self) -> None:
        """Esc: typed changes are taken back, after one question; without any the list has the keyboard."""
        if self.form.touched:
            answer = self.context.ask(_("Take the changes back?"), _("What you typed in this row is lost then."), (
                dialogs.Answer("discard", _("Discard")), dialogs.Answer("back", _("Go on editing"), safe=True, primary=True)))
            if answer != "discard":
                return
        key = self.form.record.key
        self._show(key if key is not None else self._first_key())
        self.list.view.setFocus()

    def _first_key(self) -> Any:
        at = self.list.current()
        return self._rows[at].key if 0 <= at < len(self._rows) else None

    def save(self) -> bool:
        """Save the row; all problems at once, each at its field."""
        if self._stack.currentIndex() != 0:
            return True
        typed = self.form.typed()
        unread = self.form.unread()
        if unread:
            self._show_problems(unread)
            return False
        outcome = self._with_questions(typed)
        if outcome.value is None:
            return False
        told = [p for p in outcome.problems if p.weight is Weight.INFORMATION]
        self._show(outcome.value)
        self._rows = setup_tables.rows(self.context.desk, self.table, self.parent_key)
        self.search.setText("")
        self._filter(outcome.value)
        if told:
            self.tell_problems(told)
        else:
            self.tell("success", _("Saved"))
        return True

    def _with_questions(self, typed: Record) -> Outcome[Any]:
        desk, table = self.context.desk, self.table
        outcome = setup_tables.save(desk, table, typed)
        if outcome.value is None and not any(p.weight is Weight.ERROR for p in outcome.problems):
            keys = self.context.confirm(outcome.problems, _("Save all the same"))
            if keys is None:
                return Outcome(None, ())
            outcome = setup_tables.save(desk, table, typed, confirmed=keys)
        if outcome.value is None:
            self._show_problems(outcome.problems)
        return outcome

    def _show_problems(self, problems: Sequence[Problem]) -> None:
        self.tell_problems(problems)
        self.form.show_problems(problems)

    def delete(self) -> None:
        """Delete the row after one question; a row that is used says where (model 1.3)."""
        key = self.form.record.key
        if key is None:
            self.take_back()
            return
        label = self.form.label()
        answer = self.context.ask(_("Delete {code}?").format(code=label), _("A row that is used anywhere stays."), (
            dialogs.Answer("delete", _("Delete")), dialogs.Answer("back", _("Go back"), safe=True, primary=True)))
        if answer != "delete":
            return
        desk, table = self.context.desk, self.table
        outcome = setup_tables.delete(desk, table, key)
        if outcome.value is None and not any(p.weight is Weight.ERROR for p in outcome.problems):
            keys = self.context.confirm(outcome.problems, _("Delete all the same"))
            if keys is None:
                return
            outcome = setup_tables.delete(desk, table, key, confirmed=keys)
        if outcome.value is None:
            self.tell_problems(outcome.problems)
            return
        self.form.show_record(setup_tables.proposed(table, self.parent_key))
        self.reload()
        self.tell("success", _("{code} was deleted.").format(code=label))

    def as_delivered(self) -> None:
        """Bring the delivered row back in the place of the company's own, after one question."""
        key = self.form.record.key
        label = self.form.record.values[self.table.label]
        if key is None:
            if not self.form.touched:
                self.tell("info", _("This is the delivered text already."))
            else:
                self.take_back()
            return
        answer = self.context.ask(_("Bring the delivered text back?"), _("What the company wrote here itself is lost then."), (
            dialogs.Answer("back", _("As delivered")), dialogs.Answer("stay", _("Go back"), safe=True, primary=True)))
        if answer != "back":
            return
        outcome = setup_tables.delete(self.context.desk, self.table, key)
        if outcome.value is None:
            self.tell_problems(outcome.problems)
            return
        self.reload(label)
        self.tell("success", _("The delivered text is back."))

    def where_used(self) -> None:
        """Every place that refers to the row."""
        key = self.form.record.key
        if key is None:
            return
        uses = setup_tables.where_used(self.context.desk, self.table, key)
        counts: dict[str, int] = {}
        for use in uses:
            counts[use.place] = counts.get(use.place, 0) + use.count
        body = "\n".join(f"{_(place)}: {i18n.number(count, i18n.region())}" for place, count in counts.items())
        self.context.ask(_("Where used"), body or _("Nowhere yet."), (dialogs.Answer("ok", _("Close"), safe=True, primary=True),))

    def history(self) -> None:
        """Who changed what, newest first (AUD-013)."""
        key = self.form.record.key
        if key is not None:
            table = self.table.model.__tablename__
            label = self.form.label()
            history_dialog.show_history(self, self.context.desk, (table, key), f"{_(self.table.title)} · {label}")

    # ------------------------------------------------------------ doors

    def _open_line(self, table: str, key: int | None) -> None:
        """A line that has a page of its own."""
        if self.form.record.key is not None:
            self.context.navigate(page_id(table), parent=self.form.record.key, key=key)

    def _up(self) -> None:
        if self.table.parent is not None:
            self.context.navigate(page_id(self.table.parent[1]), key=self.parent_key)

    def _export(self) -> None:
        name = file_dialogs.save_name(self, _("Export"), f"{self.table.name}.xlsx", "Excel (*.xlsx);;CSV (*.csv)")
        if name:
            self.export_to(Path(name))

    def export_to(self, path: Path) -> int:
        """Write the list to a file; gives the number of rows."""
        count = setup_tables.export(self.context.desk, self.table, path, self.context.currency, self.parent_key)
        self.tell("success", i18n.filled(_("{count:row was|rows were} written to {file}."), count=count, file=path.name))
        return count

    def leave(self) -> bool:
        """Unsaved typing asks with verbs (usability 2.4)."""
        if self._stack.currentIndex() != 0 or not self.form.touched:
            return True
        answer = self.context.ask(_("Save the changes?"), _("This row has changes that are not saved."), (
            dialogs.Answer("save", _("Save"), primary=True), dialogs.Answer("discard", _("Discard")),
            dialogs.Answer("back", _("Go on editing"), safe=True)))
        if answer == "save":
            return self.save()
        return answer == "discard"

    def focus_first(self) -> None:
        """The keyboard starts in the list."""
        self.list.view.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc in the search box empties it and goes back to the list."""
        if event.key() == Qt.Key.Key_Escape and self.search.hasFocus():
            self.search.setText("")
            self.list.view.setFocus()
            return
        super().keyPressEvent(event)


def _spec(table: SetupTable) -> PageSpec:
    return PageSpec(page_id(table.name), table.title, table.icon, "setup", partial(_make, table.name), listed=False, sought=True)


def _make(name: str, context: Context, **arguments: Any) -> Page:
    return TablePage(context, name, **arguments)


def register_pages() -> None:
    """A page for every set-up table; Tell me finds each."""
    for table in setup_tables.TABLES.values():
        register(_spec(table))
