"""Import: choose a file, see how it was understood, dry run, import, take back (IMP-001…008, SWN-13)."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QStackedWidget

from app import i18n
from app.core.problems import Problem, Weight
from app.core.words import N_
from app.i18n import _
from app.queries.listing import Column
from app.services import imports
from app.views.imports.panel import ENTITIES, Panel
from app.views.imports.undoing import ReadingPart
from app.views.imports.values import ask_values
from app.views.kit import details, dialogs, file_dialogs, problem_rows, tasks
from app.views.kit.context import Context
from app.views.kit.page import Page
from app.views.kit.table import MemorySource, Row, Table
from app.views.kit.text_fields import TextField
from app.views.kit.undo import History, on_page, posted_words
from app.views.kit.widgets import Button, Card, EmptyState, Label, column, holder

ACTIONS = {"create": N_("New"), "update": N_("Change"), "skip": N_("Skip"), "error": N_("Error")}
TONES = {"create": ("success", "check"), "update": ("info", "half"), "skip": ("neutral", "dot"), "error": ("danger", "cross")}
LOG_COLUMNS = (
    Column("file", N_("File"), "text", None, 220, stretch=True),
    Column("what", N_("What is in the file"), "text", None, 150, names={e.value: w for e, w in ENTITIES}),
    Column("on", N_("Date"), "date", None, 110),
    Column("rows", N_("Rows"), "int", None, 80),
    Column("errors", N_("Errors"), "int", None, 80),
    Column("user", N_("User"), "text", None, 150),
    Column("state", "", "chip", None, 140, names={True: N_("Undone")}, tones={True: ("neutral", "cross")}),
)
_DONE = {
    imports.Entity.PRODUCTS: N_("{count:row was|rows were} imported, {created:product|products} created."),
    imports.Entity.UNITS: N_("{count:row was|rows were} imported, {created:unit|units} created."),
    imports.Entity.TEXTS: N_("{count:row was|rows were} imported."),
}
_PLACES = {
    imports.Entity.PRODUCTS: ("products", N_("Products")),
    imports.Entity.UNITS: ("setup.units", N_("Units of measure")),
    imports.Entity.TEXTS: ("translations", N_("Translations")),
}
"""Where what was imported is seen: page and its name; customers and items have two places."""
MOST_SHOWN = 20_000
LARGE_FILE, LARGE_TABLE = 1_000_000, 20_000
"""Bytes and rows from which reading and checking go on beside the screen."""
TOLD = 3


class ImportPage(Page):
    """One page from the file to the books, with everything that was detected open to change."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, _("Import"), side=392)
        self.look: imports.Look | None = None
        self.plan: imports.Plan | None = None
        self.name = ""
        self._content = b""
        self._table: Table | None = None
        self._commands_of_the_page()
        self.panel = Panel(context)
        self.panel.file_changed.connect(self._read_again)
        self.panel.reading_changed.connect(self._reading_changed)
        self.panel.options_changed.connect(self._check)
        self.reading_part = ReadingPart(self.panel, lambda: self.look, self._understand)
        self.history = self._history()
        self._stack = QStackedWidget()
        self._button = Button(_("Choose file"), "primary", "file-input")
        self._button.clicked.connect(self._choose)
        self._log_source = MemorySource(LOG_COLUMNS)
        self.log = Table(self._log_source, currency=context.currency, name=_("Earlier imports"))
        self._stack.addWidget(holder(self._start()))
        self.set_body(self._stack)
        self.set_side(column(self.panel, None, margins=(0, 0, 0, 0)))
        self.setAcceptDrops(True)
        self._no_file()

    def _commands_of_the_page(self) -> None:
        self.choose_action = self.command(
            "import.choose", _("Choose file"), self._choose, key="Ctrl+O", icon="file-input", primary=True
        )
        self.check_action = self.command("import.check", _("Dry run"), self.dry_run, key="F5", icon="play")
        self.run_action = self.command("import.run", _("Import"), self.run, key="F9", icon="check", writes=True)
        self.values_action = self.command("import.values", _("Replace values"), self._replace_values, key="Ctrl+R", icon="repeat")
        self.errors_action = self.command("import.save_errors", _("Save rejected rows"), self._save_errors, icon="download")
        self.keep_action = self.command("import.mapping", _("Keep mapping"), self._keep, icon="save", writes=True)
        self.details_action = self.command("import.details", _("Copy details"), self._copy_details, key=problem_rows.KEY,
                                           icon="copy", bar=False)
        self.command("import.template", _("Save template"), self._template, icon="file-spreadsheet")
        self.command("import.close", _("Put the file away"), self._no_file, icon="x", bar=False)
        self.command("import.undo", _("Undo import"), self._undo, icon="undo-2", writes=True)
        self.end_commands()
        self.keys = [("Ctrl+O", _("Choose file")), ("F5", _("Dry run")), ("F9", _("Import"))]

    def _history(self) -> History:
        """How the file is read and what is done with it; what was imported is undone as a whole."""
        panel = self.panel
        options = {"history": panel.history, "import_date": panel.import_date, "control": panel.control,
                   "reason": panel.reason, "unlimited": panel.unlimited}
        found = History(self, {"reading": self.reading_part, **options})
        on_page(self, found, names=("undo", "redo"),
                closed=lambda: "" if self.look is not None else posted_words(_("Undo import")))
        return found

    def _understand(self, look: imports.Look) -> None:
        """Read the file as it was read before."""
        self.look = look
        self.panel.show_look(look)
        self.dry_run()

    def _start(self) -> Any:
        """What stands here without a file: the way to begin, and what was imported before."""
        empty = EmptyState(
            "file-spreadsheet", _("Bring in customers, or open invoices with their customers, from CSV or Excel."), self._button
        )
        self._before = holder(
            column(Label(_("Earlier imports"), 13, 600), Card(column(self.log, margins=(0, 0, 0, 0))), spacing=8)
        )
        return column(empty, self._before, spacing=14)

    def _no_file(self) -> None:
        """Back to the beginning."""
        self.look = self.plan = None
        self._stack.setCurrentIndex(0)
        self.panel.hide()
        self.show_side(False)
        self.set_title(_("Import"))
        self.set_status("")
        runs = imports.runs(self.context.desk)
        self._log_source.set_rows(
            [Row(r.run_id, (r.file, r.kind, r.on, r.created, r.errors, r.user, r.undone or None), muted=r.undone) for r in runs]
        )
        self.log.refresh()
        self._before.setVisible(bool(runs))
        self.history.begin()
        self._enable()
        self._button.setFocus()

    def _enable(self) -> None:
        """Commands that need a file, rows without errors, or errors."""
        plan = self.plan
        ready = plan is not None and not plan.problems and bool(plan.count("create") + plan.count("update"))
        self.run_action.allow(ready, self._first() or _("No row of this file can be imported."))
        self.run_action.forbid(next(filter(None, map(self.missing, imports.needed(plan))), "") if plan is not None else "")
        for action in (self.check_action, self.keep_action):
            action.allow(self.look is not None, _("Choose a file first."))
        self.errors_action.allow(plan is not None and bool(plan.wrong), self._first() or _("No row was rejected."))
        self.details_action.allow(plan is not None and any(r.problems for r in plan.rows),
                                  self._first() or _("No row has a problem."))
        self.values_action.allow(
            plan is not None and bool(imports.unknown_values(plan)), self._first() or _("Every value of the file is known here."))

    def _first(self) -> str:
        """What comes before everything else that can be done with a file."""
        if self.look is None:
            return _("Choose a file first.")
        return "" if self.plan is not None else _("Do the dry run first.")

    # ------------------------------------------------------------ the file

    def _choose(self) -> None:
        name = file_dialogs.open_name(
            self, _("Choose file"), _("Tables") + " (*.csv *.txt *.tsv *.xlsx *.xlsm *.xls)"
        )
        if name:
            self.open_file(Path(name))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """A file may be dropped on the page."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Read the dropped file."""
        paths = [Path(u.toLocalFile()) for u in event.mimeData().urls() if u.isLocalFile()]
        if paths:
            self.open_file(paths[0])

    def open_file(self, path: Path) -> None:
        """Read a file and show how it was understood."""
        content = imports.read_file(path)
        if isinstance(content, Problem):
            self.tell_problems([content])
            return
        self.open_content(path.name, content)

    def open_content(self, name: str, content: bytes, chosen: Any = None) -> None:
        """The same for bytes; `chosen` = what was set by hand in the panel. Large files are read beside the screen (IMP-009)."""
        desk = self.context.desk

        def work(progress: tasks.Progress) -> Any:
            outcome = (
                imports.look(desk, name, content)
                if chosen is None
                else imports.look(desk, name, content, chosen.entity, chosen.settings, mapping_id=chosen.mapping_id)
            )
            look = outcome.value
            return outcome, imports.dry_run(desk, look.table, look.reading, progress.step) if look is not None else None

        def done(result: Any) -> None:
            if result is not None:
                self.name, self._content = name, content
                self._opened(*result, again=chosen is not None)

        self._beside(len(content) > LARGE_FILE, _("Reading {file}").format(file=name), work, done)

    def _beside(self, large: bool, words: str, work: Any, done: Any) -> None:
        """At once, or with progress and cancel beside the screen."""
        if large:
            self.context.run(words, work, done)
        else:
            done(work(tasks.Progress(lambda _done, _whole: None)))

    def _opened(self, outcome: Any, plan: imports.Plan | None, *, again: bool) -> None:
        """Show how a file was understood, or why it was not."""
        if outcome.value is None:
            if not again:
                self._no_file()
            self.tell_problems(outcome.problems)
            return
        self.look = outcome.value
        if not again:
            self.panel.history.set_value(self.look.reading.has("settled_on"))
        self.panel.show_look(self.look)
        self.panel.show()
        self._planned(plan)
        self._say_doubts(outcome.problems)
        if again:
            self.reading_part.changed.emit()
        else:
            self.history.begin()
            self.focus_first()

    def _say_doubts(self, problems: Sequence[Problem]) -> None:
        """What was noticed about the file as a whole."""
        assert self.look is not None
        if problems:
            self.tell_problems(problems)
        elif not self.look.certain_dates:
            self.tell("warning", _("The file does not show whether the day or the month comes first. Please check under Dates."))

    def _read_again(self) -> None:
        """Another encoding, sheet, heading line or kind of content."""
        if self.look is not None:
            self.open_content(self.name, self._content, self.panel.chosen())

    def _reading_changed(self) -> None:
        if self.look is not None:
            self.look = replace(self.look, reading=self.panel.reading(self.look.reading), certain_dates=True)
            self.dry_run()
            self.reading_part.changed.emit()

    # ------------------------------------------------------------ dry run

    def dry_run(self) -> None:
        """All checks without writing (IMP-003)."""
        look, desk = self.look, self.context.desk
        if look is None:
            return

        def work(progress: tasks.Progress) -> imports.Plan:
            return imports.dry_run(desk, look.table, look.reading, progress.step)

        self._beside(len(look.table.rows) > LARGE_TABLE, _("Dry run"), work, self._planned)

    def _planned(self, plan: imports.Plan | None) -> None:
        """What the dry run found; None = it was stopped, and nothing can be imported before the next."""
        self.plan = plan
        if plan is not None:
            self.panel.show_wrong(len(plan.wrong))
            self._show_rows()
            self._check()
        self._enable()

    def _check(self) -> None:
        """The posting checks of what was chosen, in chips, messages and the status line."""
        plan = self.plan
        if plan is None:
            return
        told = imports.preview(self.context.desk, plan, self.panel.options())
        self.clear_messages()
        unknown = imports.unknown_values(plan)
        problems = [*plan.problems, *told.problems]
        if problems:
            self.tell_problems(problems, most=TOLD)
        elif unknown:
            self.tell(
                "info",
                _said(_("{count:value of the file is|values of the file are} not known here."), count=len(unknown)),
                "",
                [(_("Replace values"), self._replace_values)],
            )
        self._show_title(plan)
        if plan.entity is not imports.Entity.OPEN_ITEMS:
            self.set_status(i18n.filled(_("{rows:row|rows} read"), rows=len(plan.rows)))
            return
        totals = "  ".join(i18n.money(a, c, i18n.region()) for c, a in sorted(plan.totals.items())) or "–"
        words = i18n.filled(_("{rows:row|rows} read · open {totals}"), rows=len(plan.rows), totals=totals)
        if not any(p.weight is Weight.ERROR for p in told.problems):
            words += " · " + _("control account {amount}").format(amount=i18n.money(told.effect, told.currency, i18n.region()))
        self.set_status(words)

    def _show_title(self, plan: imports.Plan) -> None:
        counts = (
            ("create", _("{count} new"), "success", "check"),
            ("update", _("{count} changed"), "info", "half"),
            ("skip", _("{count} skipped"), "neutral", "dot"),
            ("error", _("{count:error|errors}"), "danger", "cross"),
        )
        chips = [
            (_said(words, count=plan.count(action)), tone, shape) for action, words, tone, shape in counts if plan.count(action)
        ]
        if plan.doubts:
            chips.append((_said(_("{count:warning|warnings}"), count=plan.doubts), "warning", "triangle"))
        if plan.new_customers:
            chips.append((_said(_("{count:new customer|new customers}"), count=len(plan.new_customers)), "info", "dot"))
        self.set_title(_("Import"), self.name, chips)

    def _show_rows(self) -> None:
        """Every row of the file with its status and message, errors first."""
        assert self.look is not None and self.plan is not None
        table, plan = self.look.table, self.plan
        columns_ = [
            Column("row", N_("Row"), "int", None, 56),
            Column("action", N_("Result"), "chip", None, 100, names=ACTIONS, tones=TONES),
            Column("message", N_("Message"), "text", None, 330),
            *(Column(f"c{n}", h, "text", None, 120) for n, h in enumerate(table.headings)),
        ]
        cells = {r.number: r.cells for r in table.rows}
        rank = {"error": 0, "create": 2, "update": 2, "skip": 3}
        results = sorted(plan.rows, key=lambda r: (1 if r.problems and rank[r.action] else rank[r.action], r.number))[:MOST_SHOWN]
        rows = [Row(r.number, (r.number, r.action, self._message(r.problems), *cells[r.number])) for r in results]
        if plan.problems:
            rows = [Row(r.number, (r.number, "", "", *r.cells)) for r in table.rows[:200]]
        old_table = self._table
        self._table = Table(MemorySource(columns_, rows), currency=self.context.currency, name=_("Rows of the file"))
        self._table.asked.connect(lambda point: self.menu().popup(point))
        had_focus = old_table is not None and old_table.view.hasFocus()
        old = self._stack.widget(1)
        if old is not None:
            self._stack.removeWidget(old)
            old.deleteLater()
        self._stack.addWidget(holder(column(Card(column(self._table, margins=(0, 0, 0, 0))))))
        self._stack.setCurrentIndex(1)
        self.show_side(True)
        if had_focus:
            self._table.view.setFocus()

    def _message(self, problems: Sequence[Problem]) -> str:
        """What is wrong with a row, each with the field it is about."""
        assert self.look is not None
        return imports.row_words(problems, self.look.reading.entity, i18n.language(), i18n.region())

    def _copy_details(self) -> None:
        """The technical text of what is wrong with the row shown, or with every row where it has no problem (WIN-04)."""
        assert self.plan is not None
        told = {r.number: [replace(p, row=r.number - 1) for p in r.problems] for r in self.plan.rows if r.problems}
        here = told.get(self._table.current() if self._table is not None else 0)
        details.copy(details.of_problems(here or [p for found in told.values() for p in found], self))
        self.set_status(_("The details are on the clipboard."))

    def _replace_values(self) -> None:
        """Values of the old program become values that are known here (IMP-002)."""
        if self.look is None or self.plan is None:
            return
        chosen = ask_values(self, self.context.desk, self.look.reading, imports.unknown_values(self.plan))
        if chosen is not None:
            self.look = replace(self.look, reading=replace(self.look.reading, values=chosen))
            self.dry_run()
            self.reading_part.changed.emit()

    # ------------------------------------------------------------ import

    def run(self) -> None:
        """Import what the dry run showed, in one transaction; a backup of what stands is made first (SAF-022)."""
        door = self.context.door
        if self.run_action.isEnabled() and (door is None or door.back_up_before("import")):
            self._run(frozenset())

    def _run(self, confirmed: frozenset[str]) -> None:
        if self.look is None or self.plan is None or not self.run_action.isEnabled():
            return
        desk, name, look, plan, options = self.context.desk, self.name, self.look, self.plan, self.panel.options()

        def work(progress: tasks.Progress) -> Any:
            return imports.run(desk, name, look, plan, options, confirmed=confirmed, step=progress.step)

        self.run_action.allow(False, _("This is being done now."))
        self.beside(_("Importing"), work, self._done)

    def _done(self, outcome: Any) -> None:
        """The books hold the rows now; or a question, or what stands in the way."""
        self._enable()
        if outcome is None:
            self.tell("info", _("The import was stopped; nothing was written."))
            return
        if outcome.value is None:
            hard = any(p.weight is Weight.ERROR for p in outcome.problems)
            keys = None if hard else self.context.confirm(outcome.problems, _("Import all the same"))
            if keys:
                self._run(keys)
            else:
                self.tell_problems(outcome.problems)
            return
        self._tell_done(outcome.value)

    def _tell_done(self, done: imports.Imported) -> None:
        self.run_action.allow(False, _("This file is imported already; choose another one."))
        self.history.begin()
        entity = self.look.reading.entity if self.look is not None else imports.Entity.OPEN_ITEMS
        told = _(_DONE.get(entity, N_("{count:row was|rows were} imported, {customers:customer|customers} created.")))
        words = i18n.filled(told, count=done.created + done.updated, customers=done.customers, created=done.created)
        ways = [(_(_PLACES[entity][1]), lambda: self.context.navigate(_PLACES[entity][0]))] if entity in _PLACES else [
            (_("Aged balance"), lambda: self.context.navigate("ageing")),
            (_("Customers"), lambda: self.context.navigate("customers")),
        ]
        left = (
            _said(_("{count:row with errors was|rows with errors were} left out."), count=done.left_out) if done.left_out else ""
        )
        if done.left_out:
            ways.insert(0, (_("Save rejected rows"), self._save_errors))
        self.tell("success", words, left, ways)

    def _undo(self) -> None:
        """Take the chosen import of the log back, or the newest, after one question."""
        runs = [r for r in imports.runs(self.context.desk) if not r.undone]
        wanted = self.log.current() if self.look is None else 0
        run = next((r for r in runs if r.run_id == wanted), runs[0] if runs else None)
        if run is None:
            self.tell("info", _("There is no import to undo."))
            return
        if not all(self.allowed(permission) for permission in imports.needed_to_undo(run)):
            return
        answer = self.context.ask(
            _("Undo this import?"),
            _("{file}: its vouchers are reversed; nothing is deleted from the books.").format(file=run.file),
            (dialogs.Answer("undo", _("Undo import")), dialogs.Answer("back", _("Go back"), safe=True, primary=True)),
        )
        if answer != "undo":
            return
        desk, run_id = self.context.desk, run.run_id
        self.beside(_("Undoing the import"), lambda _progress: imports.undo(desk, run_id), self._undone)

    def _undone(self, outcome: Any) -> None:
        if not outcome.done:
            self.tell_problems(outcome.problems)
            return
        if self.look is None:
            self._no_file()
        else:
            self.dry_run()
        self.tell("success", _("The import was undone."))

    # ------------------------------------------------------------ files and mappings

    def _save_errors(self) -> None:
        if self.plan is None or self.look is None or not self.plan.wrong:
            return
        name = file_dialogs.save_name(
            self, _("Save rejected rows"), f"{Path(self.name).stem}-{_('errors')}.csv", "CSV (*.csv);;Excel (*.xlsx)"
        )
        if name:
            self._written(Path(name), imports.save_rejected, self.look.table, self.plan)

    def _template(self) -> None:
        """An empty file with the headings, to fill in (IMP-001)."""
        entity = self.panel.entity.value() or imports.Entity.OPEN_ITEMS
        name = file_dialogs.save_name(
            self, _("Save template"), f"{_(dict(ENTITIES)[entity])}.xlsx", "Excel (*.xlsx);;CSV (*.csv)"
        )
        if name:
            self._written(Path(name), imports.save_template, entity)

    def _written(self, path: Path, write: Any, *what: Any) -> None:
        outcome = write(self.context.desk, *what, path)
        if outcome.value is None:
            self.tell_problems(outcome.problems)
            return
        self.tell("success", _("{file} was written.").format(file=path.name))

    def _keep(self) -> None:
        """Keep the mapping under a name (IMP-002)."""
        if self.look is None:
            return
        field = TextField(_("Name of the mapping"), most=60, width=320)
        field.set_value(self.look.saved or Path(self.name).stem)
        answer = dialogs.ask(
            self,
            _("Keep mapping"),
            _("Files with the same headings will be read like this one."),
            (dialogs.Answer("keep", _("Save"), primary=True), dialogs.Answer("back", _("Go back"), safe=True)),
            field,
        )
        if answer != "keep":
            return
        outcome = imports.save_mapping(self.context.desk, field.value(), self.look)
        if outcome.value is None:
            self.tell_problems(outcome.problems)
            return
        self.look = replace(self.look, saved=field.value())
        self.history.adopt()
        self.panel.show_mappings(outcome.value)
        self.tell("success", _("Files with the same headings will be read like this one."))

    def focus_first(self) -> None:
        """The keyboard starts on the page's first button, or in the rows."""
        if self._table is not None and self._stack.currentIndex() == 1:
            self._table.view.setFocus()
        else:
            self._button.setFocus()


def _said(words: str, **saw: int) -> str:
    """A translated template with numbers and the plural forms of the language."""
    return i18n.fill(words, saw, i18n.language(), i18n.region())
