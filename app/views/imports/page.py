"""Import: choose a file, see how it was understood, dry run, import, undo (IMP-001…008, SWN-13)."""

from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QFileDialog, QGridLayout, QStackedWidget

from app import i18n
from app.core.problems import Problem
from app.core.words import N_
from app.i18n import _
from app.queries import choices
from app.queries.listing import Column
from app.services import imports
from app.views.kit import dialogs
from app.views.kit.context import Context
from app.views.kit.fields import AmountField, CheckField, Choice, ChoiceField, DateField
from app.views.kit.page import Page, clear
from app.views.kit.pages import PageSpec, register
from app.views.kit.table import MemorySource, Row, Table
from app.views.kit.widgets import Button, Card, EmptyState, Label, column, holder

ENTITIES = ((imports.Entity.OPEN_ITEMS, N_("Open items")), (imports.Entity.CUSTOMERS, N_("Customers")))
ORDERS = ((imports.DateOrder.DMY, N_("day month year")), (imports.DateOrder.MDY, N_("month day year")),
          (imports.DateOrder.YMD, N_("year month day")))
EXISTING = ((imports.Existing.ERROR, N_("is an error")), (imports.Existing.SKIP, N_("is skipped")),
            (imports.Existing.UPDATE, N_("is updated")))
ACTIONS = {"create": N_("New"), "update": N_("Change"), "skip": N_("Skip"), "error": N_("Error")}
TONES = {"create": ("success", "check"), "update": ("info", "half"), "skip": ("neutral", "dot"), "error": ("danger", "cross")}
MOST_SHOWN = 20_000


class ImportPage(Page):
    """One page from the file to the books, with everything that was detected open to change."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, _("Import"), side=360)
        self.look: imports.Look | None = None
        self.plan: imports.Plan | None = None
        self.name = ""
        self._content = b""
        self.choose_action = self.command(
            "import.choose", _("Choose file"), self._choose, key="Ctrl+O", icon="file-input", primary=True
        )
        self.run_action = self.command("import.run", _("Import"), self.run, key="F9", icon="check")
        self.command("import.check", _("Dry run"), self.dry_run, key="F5", icon="play")
        self.command("import.save_errors", _("Save rejected rows"), self._save_errors, icon="download")
        self.command("import.mapping", _("Keep mapping"), self._keep, icon="save")
        self.command("import.undo", _("Undo last import"), self._undo, icon="undo-2")
        self.end_commands()
        self.keys = [("Ctrl+O", _("Choose file")), ("F5", _("Dry run")), ("F9", _("Import"))]
        self.run_action.setEnabled(False)
        self._table: Table | None = None
        self._stack = QStackedWidget()
        button = Button(_("Choose file"), "primary", "file-input")
        button.clicked.connect(self._choose)
        self._stack.addWidget(
            EmptyState(
                "file-spreadsheet", _("Bring in customers, or open invoices with their customers, from CSV or Excel."), button
            )
        )
        self.set_body(self._stack)
        self._settings()
        self.set_title(_("Import"))

    # ------------------------------------------------------------ settings in the panel

    def _settings(self) -> None:
        desk = self.context.desk
        with desk.reading() as session:
            reasons = choices.reasons(session, desk.company_id, desk.language, "status")
        self.entity = ChoiceField(_("What is in the file"), [Choice(e, _(w)) for e, w in ENTITIES])
        self.order = ChoiceField(_("Dates"), [Choice(o, _(w)) for o, w in ORDERS])
        self.decimal = ChoiceField(_("Decimal sign"), [Choice(",", ","), Choice(".", ".")])
        self.existing = ChoiceField(_("What exists"), [Choice(e, _(w)) for e, w in EXISTING])
        self.create_missing = CheckField(_("Create missing customers"), checked=True)
        self.history = CheckField(_("Post with the document dates"))
        self.import_date = DateField(_("Import date"), lambda: desk.today)
        self.import_date.set_value(desk.today)
        self.only_valid = CheckField(_("Import valid rows only"))
        self.control = AmountField(_("Balance in the old system"), currency=self.context.currency)
        self.reason = ChoiceField(_("Reason for Blocked"), [Choice(None, ""), *(Choice(i, w) for i, w in reasons)])
        self.columns_: dict[str, ChoiceField] = {}
        self._columns_grid = QGridLayout()
        self._columns_grid.setVerticalSpacing(4)
        for field in (self.entity, self.order, self.decimal, self.existing, self.create_missing):
            field.committed.connect(self._settings_changed)
        grid = QGridLayout()
        grid.setVerticalSpacing(5)
        for line, (label, widget) in enumerate((
                (_("What is in the file"), self.entity), (_("Dates"), self.order), (_("Decimal sign"), self.decimal),
                (_("What exists"), self.existing), ("", self.create_missing), ("", self.history),
                (_("Import date"), self.import_date),
                (_("Balance in the old system"), self.control), (_("Reason for Blocked"), self.reason), ("", self.only_valid))):
            words = Label(label, 13, 400, "text2")
            words.setBuddy(widget)
            grid.addWidget(words, line, 0)
            grid.addWidget(widget, line, 1)
        self.set_side(column(Label(_("How the file is read"), 14, 600), holder(grid), Label(_("Columns"), 14, 600),
                             holder(self._columns_grid), None, spacing=8, margins=(16, 14, 14, 10)))

    def _show_settings(self, look: imports.Look) -> None:
        """What was detected, and a choice of column per field."""
        reading = look.reading
        self.order.set_value(reading.date_order)
        self.decimal.set_value(reading.decimal)
        self.existing.set_value(reading.existing)
        self.create_missing.set_value(reading.create_customers)
        clear(self._columns_grid)
        self.columns_ = {}
        headings = [
            Choice(None, ""),
            *(Choice(n, h or _("Column {number}").format(number=n + 1)) for n, h in enumerate(look.table.headings)),
        ]
        for line, field in enumerate(imports.FIELDS[reading.entity]):
            label = _(field.label) + (" *" if field.required else "")
            choice = ChoiceField(_(field.label), headings)
            choice.set_value(reading.columns.get(field.name))
            choice.committed.connect(self._settings_changed)
            self.columns_[field.name] = choice
            self._columns_grid.addWidget(Label(label, 12, 400, "text2"), line, 0)
            self._columns_grid.addWidget(choice, line, 1)

    def _settings_changed(self) -> None:
        """Another setting: read again and show the dry run."""
        if self.look is None:
            return
        if self.entity.value() is not self.look.reading.entity:
            self.open_content(self.name, self._content)
            return
        columns_ = {name: field.value() for name, field in self.columns_.items() if field.value() is not None}
        self.look = replace(self.look, reading=replace(
            self.look.reading, columns=columns_, date_order=self.order.value(), decimal=self.decimal.value(),
            existing=self.existing.value(), create_customers=self.create_missing.value()), certain_dates=True)
        self.dry_run()

    # ------------------------------------------------------------ file and dry run

    def _choose(self) -> None:
        name, _kind = QFileDialog.getOpenFileName(self, _("Choose file"), "", _("Tables") + " (*.csv *.txt *.xlsx *.xls)")
        if name:
            self.open_file(Path(name))

    def open_file(self, path: Path) -> None:
        """Read a file and show how it was understood."""
        try:
            content = path.read_bytes()
        except OSError as trouble:
            self.tell("danger", _("{file} cannot be read: {cause}").format(file=path.name, cause=trouble.strerror or ""))
            return
        self.open_content(path.name, content)

    def open_content(self, name: str, content: bytes) -> None:
        """The same for bytes."""
        self.name, self._content = name, content
        outcome = imports.look(self.context.desk, name, content, self.entity.value() or imports.Entity.OPEN_ITEMS)
        if outcome.value is None:
            self.look = self.plan = None
            self.run_action.setEnabled(False)
            self._stack.setCurrentIndex(0)
            self.tell_problems(outcome.problems)
            return
        self.look = outcome.value
        self.entity.set_value(self.look.reading.entity)
        settled = "settled_on" in self.look.reading.columns
        self.history.set_value(settled)
        self._show_settings(self.look)
        self.dry_run()
        extra = list(outcome.problems)
        if not self.look.certain_dates:
            self.tell("warning", _("The file does not show whether the day or the month comes first. Please check under Dates."))
        elif extra:
            self.tell_problems(extra)

    def dry_run(self) -> None:
        """All checks without writing (IMP-003)."""
        if self.look is None:
            return
        self.plan = imports.dry_run(self.context.desk, self.look.table, self.look.reading)
        self.clear_messages()
        if self.plan.problems:
            self.tell_problems(self.plan.problems)
        self._show_rows()
        ready = bool(self.plan.count("create") + self.plan.count("update")) and not self.plan.problems
        self.run_action.setEnabled(ready)
        wrong = len(self.plan.wrong)
        chips = [(_("{count} new").format(count=self.plan.count("create")), "success", "check")]
        chips += [(_("{count} errors").format(count=wrong), "danger", "cross")] if wrong else []
        chips += (
            [(_("{count} new customers").format(count=len(self.plan.new_customers)), "info", "dot")]
            if self.plan.new_customers
            else []
        )
        self.set_title(_("Import"), self.name, chips)
        totals = "  ".join(i18n.money(a, c, i18n.region()) for c, a in sorted(self.plan.totals.items()))
        self.set_status(_("{rows} rows read · open {totals}").format(rows=len(self.plan.rows), totals=totals or "–"))

    def _show_rows(self) -> None:
        """Every row of the file with its status and message, errors first."""
        assert self.look is not None and self.plan is not None
        headings = [Column(f"c{n}", h, "text", None, 120) for n, h in enumerate(self.look.table.headings)]
        columns_ = [
            Column("row", N_("Row"), "int", None, 56),
            Column("action", N_("Result"), "chip", None, 100, names=ACTIONS, tones=TONES),
            Column("message", N_("Message"), "text", None, 260),
            *headings,
        ]
        cells = {r.number: r.cells for r in self.look.table.rows}
        order = {"error": 0, "create": 1, "update": 2, "skip": 3}
        results = sorted(self.plan.rows, key=lambda r: (order[r.action], r.number))[:MOST_SHOWN]
        rows = [Row(r.number, (r.number, r.action, self._message(r.problems), *cells[r.number])) for r in results]
        if self.plan.problems:
            rows = [Row(r.number, (r.number, "", "", *r.cells)) for r in self.look.table.rows[:200]]
        self._table = Table(MemorySource(columns_, rows), currency=self.context.currency, name=_("Rows of the file"))
        if (old := self._stack.widget(1)) is not None:
            self._stack.removeWidget(old)
            old.deleteLater()
        self._stack.addWidget(holder(column(Card(column(self._table, margins=(0, 0, 0, 0))))))
        self._stack.setCurrentIndex(1)

    def _message(self, problems: tuple[Problem, ...]) -> str:
        return " ".join(i18n.problem_text(p, i18n.language(), i18n.region()) for p in problems)

    # ------------------------------------------------------------ import

    def options(self) -> imports.Options:
        """What was chosen beside the mapping."""
        return imports.Options(self.import_date.value(), self.history.value(), self.only_valid.value(), self.control.value(),
                               self.reason.value())

    def run(self) -> None:
        """Import what the dry run showed, in one transaction."""
        if self.look is None or self.plan is None:
            return
        desk, name, look, plan, options = self.context.desk, self.name, self.look, self.plan, self.options()
        self.context.run(_("Importing"), lambda _progress: imports.run(desk, name, look, plan, options), self._done)

    def _done(self, outcome: Any) -> None:
        if outcome.value is None:
            hard = any(p.weight == "error" for p in outcome.problems)
            keys = None if hard else self.context.confirm(outcome.problems, _("Import all the same"))
            if keys and self.look is not None and self.plan is not None:
                outcome = imports.run(self.context.desk, self.name, self.look, self.plan, self.options(), confirmed=keys)
        if outcome.value is None:
            self.tell_problems(outcome.problems)
            return
        done = outcome.value
        self.run_action.setEnabled(False)
        self.tell(
            "success",
            _("{count} rows were imported, {customers} customers created.").format(
                count=done.created + done.updated, customers=done.customers
            ),
            "",
            [
                (_("Aged balance"), lambda: self.context.navigate("ageing")),
                (_("Customers"), lambda: self.context.navigate("customers")),
            ],
        )

    def _undo(self) -> None:
        """Take the newest import back after one question."""
        newest = imports.newest(self.context.desk)
        if newest is None:
            self.tell("info", _("There is no import to undo."))
            return
        answer = self.context.ask(
            _("Undo the last import?"),
            _("{file}: its vouchers are reversed; nothing is deleted from the books.").format(file=newest[1]),
            (dialogs.Answer("undo", _("Undo import")), dialogs.Answer("back", _("Go back"), safe=True, primary=True)),
        )
        if answer != "undo":
            return
        outcome = imports.undo(self.context.desk, newest[0])
        if outcome.done:
            self.tell("success", _("The import was undone."))
        else:
            self.tell_problems(outcome.problems)

    def _save_errors(self) -> None:
        if self.plan is None or self.look is None or not self.plan.wrong:
            return
        name, _kind = QFileDialog.getSaveFileName(self, _("Save rejected rows"), "rejected.csv", "CSV (*.csv)")
        if name:
            imports.save_rejected(self.context.desk, self.look.table, self.plan, Path(name))

    def _keep(self) -> None:
        if self.look is not None:
            imports.save_mapping(self.context.desk, self.name, self.look)
            self.tell("success", _("Files with the same headings will be read like this one."))

    def focus_first(self) -> None:
        """The keyboard starts on the page's first button."""
        self._stack.setFocus()


def register_page() -> None:
    """Add the page to the program."""
    register(PageSpec("import", N_("Import"), "file-input", "customers", ImportPage))


