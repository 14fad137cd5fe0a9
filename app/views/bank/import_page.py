"""Statements of banks on their way in: what the files hold, what speaks against it, and the import itself (BNK-01…09)."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QStackedWidget

from app import i18n
from app.core.problems import Problem, Weight
from app.core.words import N_
from app.i18n import _
from app.queries.listing import Column
from app.services import bank, imports
from app.services.bank import Files, Planned, PlannedFile
from app.services.bank.accounts import TABLES, match_at_once
from app.views.bank.import_panel import ImportPanel
from app.views.kit import dialogs, file_dialogs, problem_rows, tasks, undo
from app.views.kit.context import Context
from app.views.kit.page import Page
from app.views.kit.running import Running
from app.views.kit.table import MemorySource, Row, Table
from app.views.kit.text_fields import TextField
from app.views.kit.widgets import Button, Card, EmptyState, Label, column, holder

STATES = {"ready": N_("Ready"), "asks": N_("Question"), "none": N_("Nothing new"), "refused": N_("Refused")}
TONES = {"ready": ("success", "check"), "asks": ("warning", "triangle"), "none": ("neutral", "dot"),
         "refused": ("danger", "cross")}
STATEMENTS = (
    Column("title", N_("Bank statement"), "text", None, 120, stretch=True),
    Column("state", N_("Status"), "chip", None, 120, names=STATES, tones=TONES),
    Column("account", N_("Account"), "text", None, 190),
    Column("start", N_("From"), "date", None, 100),
    Column("end", N_("Until"), "date", None, 100),
    Column("lines", N_("Lines"), "int", None, 60),
    Column("new", N_("New"), "int", None, 60),
    Column("present", N_("Present"), "int", None, 80),
    Column("currency", N_("Cur."), "text", None, 50, hidden=True),
    Column("total", N_("Total"), "amount", None, 110, currency="currency"),
)
LINES = (
    Column("day", N_("Date"), "date", None, 95),
    Column("currency", N_("Cur."), "text", None, 50),
    Column("amount", N_("Amount"), "amount", None, 110, currency="currency"),
    Column("counterparty", N_("Counterparty"), "text", None, 190),
    Column("iban", N_("Account"), "text", None, 180),
    Column("text", N_("Text"), "text", None, 260, stretch=True),
)
LARGE = 300_000
"""Bytes of all files from which they are read beside the screen."""
MOST_ROWS = 500
"""Lines of a statement shown before it is imported."""


class Reading(QObject):
    """How the files are read: which account, which columns; one part of what can be undone."""

    changed = Signal()

    def __init__(self, page: "BankImportPage") -> None:
        super().__init__(page)
        self._page = page

    def snapshot(self) -> Files | None:
        """Nothing of it ever changes in place."""
        return self._page.wanted

    def recall(self, held: Files | None) -> None:
        """Read the files as before."""
        if held is not None:
            self._page.read(held)

    def told(self, before: Files | None, after: Files | None) -> undo.Told:
        """What is undone, in words."""
        accounts = before is not None and after is not None and before.banks != after.banks
        return undo.change_of(_("Bank account") if accounts else _("Columns"))

    def stand_at(self, _before: Any, _after: Any) -> None:
        """The keyboard in the list."""
        self._page.focus_first()


class BankImportPage(Page):
    """From the files of the bank to its lines here; nothing is kept before *Import*."""

    def __init__(self, context: Context, files: Sequence[str] = (), pasted: bool = False) -> None:
        super().__init__(context, _("Import bank statements"), side=392)
        self.wanted: Files | None = None
        self.found: bank.Preview | None = None
        self._rows: list[tuple[PlannedFile, Planned | None]] = []
        self._source, self._lines = MemorySource(STATEMENTS), MemorySource(LINES)
        self.table = Table(self._source, currency=context.currency, name=_("Statements of the files"))
        self.lines = Table(self._lines, currency=context.currency, name=_("Lines of the statement"))
        self._commands_of_the_page()
        self.panel = ImportPanel(context)
        self.panel.account_chosen.connect(self._take_account)
        self.panel.new_account.connect(self._new_account)
        self.panel.mapping.changed.connect(self._take_mapping)
        self.reading = Reading(self)
        self.history = undo.History(self, {"reading": self.reading})
        undo.on_page(self, self.history, names=("undo", "redo"))
        self._lay_out()
        self.running = Running(self)
        self.table.chosen.connect(self._show_statement)
        self.setAcceptDrops(True)
        self.no_files()
        if files:
            self.open_files([Path(name) for name in files])
        elif pasted:
            self.paste()

    def _commands_of_the_page(self) -> None:
        self.run_action = self.command("bank_import.run", _("Import"), self.run, key="F9", icon="check", primary=True,
                                       writes=True)
        self.command("bank_import.choose", _("Choose files"), self.choose, key="Ctrl+O", icon="file-input")
        self.command("bank_import.paste", _("Paste files or paths"), self.paste, key="Ctrl+V", icon="clipboard-list", bar=False)
        self.again_action = self.command("bank_import.again", _("Read again"), self._read_again, key="Ctrl+R", icon="refresh-cw",
                                         bar=False)
        self.keep_action = self.command("bank_import.mapping", _("Keep mapping"), self._keep, icon="save", writes=True)
        problem_rows.copying(self, "bank_import.details", self.table)
        self.close_action = self.command("bank_import.close", _("Put the files away"), self.no_files, icon="x", bar=False)
        self.command("bank_import.statements", _("Bank statements"), lambda: self.context.navigate("bank_statements"),
                     icon="list")
        self.end_commands()
        self.keys = [("Ctrl+O", _("Choose files")), ("F9", _("Import")), ("Ctrl+V", _("Paste files or paths"))]

    def _lay_out(self) -> None:
        self._button = Button(_("Choose files"), "primary", "file-input")
        self._button.clicked.connect(lambda _checked=False: self.choose())
        words = _("Drag files of your bank here, paste them, or choose them: camt.053, camt.054, MT940, CODA, CFONB, CSV, Excel, "
                  "or a ZIP of them.")
        whole = column(Card(column(self.table, margins=(0, 0, 0, 0))), spacing=8)
        self._heading = Label("", 13, 600)
        whole.addWidget(self._heading)
        whole.addWidget(Card(column(self.lines, margins=(0, 0, 0, 0))), 1)
        self._stack = QStackedWidget()
        self._stack.addWidget(holder(column(EmptyState("landmark", words, self._button))))
        self._stack.addWidget(holder(whole))
        self.set_body(self._stack)
        self.set_side(column(self.panel, None, margins=(0, 0, 0, 0)))

    # ------------------------------------------------------------ files

    def no_files(self) -> None:
        """Back to the beginning."""
        self.wanted, self.found, self._rows = None, None, []
        self._stack.setCurrentIndex(0)
        self.show_side(False)
        self.set_title(_("Import bank statements"), crumbs=_("Receiving"))
        self.set_status("")
        self.history.begin()
        self._enable()

    def choose(self) -> None:
        """The system's window, several files at once."""
        names = file_dialogs.open_names(self, _("Choose files"))
        if names:
            self.open_files([Path(name) for name in names])

    def paste(self) -> None:
        """Files, or their paths as text, from the clipboard."""
        data = QGuiApplication.clipboard().mimeData()
        paths = [Path(u.toLocalFile()) for u in data.urls() if u.isLocalFile()] if data is not None else []
        typed = [line.strip().strip('"') for line in (data.text() if data is not None else "").splitlines()]
        paths = paths or [Path(line) for line in typed if line]
        if not paths:
            self.tell("info", _("The clipboard holds no file and no path. Copy the files in the folder first."))
            return
        self.open_files(paths)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files may be dropped on the page."""
        if any(u.isLocalFile() for u in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Read what was dropped."""
        paths = [Path(u.toLocalFile()) for u in event.mimeData().urls() if u.isLocalFile()]
        if paths:
            self.open_files(paths)

    def open_files(self, paths: Sequence[Path]) -> None:
        """Read files beside those that are there; what cannot be opened is told, the others are read."""
        read = [(path.name, imports.read_file(path)) for path in paths]
        problems = [content for _name, content in read if isinstance(content, Problem)]
        self.open_contents([(name, content) for name, content in read if isinstance(content, bytes)], problems)

    def open_contents(self, files: Sequence[tuple[str, bytes]], problems: Sequence[Problem] = ()) -> None:
        """The same for bytes that are read already."""
        if files:
            self.read(Files(tuple(files)), fresh=True)
        if problems:
            self.tell_problems(problems)

    def read(self, wanted: Files, *, fresh: bool = False) -> None:
        """What importing them would do; nothing is written (ERR-05)."""
        desk = self.context.desk

        def done(found: bank.Preview | None) -> None:
            if found is not None:
                self.wanted, self.found = wanted, found
                self._show(fresh=fresh)

        def work(_progress: tasks.Progress) -> bank.Preview:
            return bank.preview(desk, wanted)

        if sum(len(content) for _name, content in wanted.files) > LARGE:
            self.beside(_("Reading the files"), work, done)
        else:
            done(bank.preview(desk, wanted))

    def _read_again(self) -> None:
        """The same files once more, after something was mended elsewhere."""
        if self.wanted is not None:
            self.read(self.wanted)

    # ------------------------------------------------------------ showing

    def _show(self, *, fresh: bool) -> None:
        assert self.found is not None
        kept = self.table.current()
        self._rows = [(file, statement) for file in self.found.files for statement in file.statements] + [
            (file, None) for file in self.found.files if not file.statements]
        self._source.set_rows([self._row(n, *each) for n, each in enumerate(self._rows)])
        self._stack.setCurrentIndex(1)
        self.show_side(True)
        self.table.setFixedHeight(30 * (min(max(len(self._rows), 2), 7) + 1) + 4)
        first = next((n for n, each in enumerate(self._rows) if _state(*each) in ("refused", "asks")), 0)
        self.table.refresh(keep=first if fresh else kept)
        self._show_statement(self.table.current())
        self.clear_messages()
        self._say_title()
        self._enable()
        if fresh:
            self.history.begin()
            self.focus_first()
        else:
            self.reading.changed.emit()

    def _row(self, no: int, file: PlannedFile, planned: Planned | None) -> Row:
        problems = tuple(file.problems) if planned is None else tuple((*planned.problems, *file.problems))
        if planned is None:
            return Row(no, (file.name, _state(file, None), "", None, None, 0, 0, 0, "", None), problems=problems)
        s = planned.statement
        return Row(no, (planned.title, _state(file, planned), s.account or planned.bank, planned.start, planned.end,
                        len(s.lines), len(planned.lines), planned.present, s.currency, planned.total),
                   problems=problems)

    def _say_title(self) -> None:
        assert self.found is not None
        states = [_state(*each) for each in self._rows]
        chips = [(f"{states.count(name)} {_(STATES[name])}", *TONES[name]) for name in STATES if name in states]
        names = ", ".join(file.name for file in self.found.files[:3]) + ("…" if len(self.found.files) > 3 else "")
        self.set_title(_("Import bank statements"), names, chips, crumbs=_("Receiving"))
        self.set_status(i18n.filled(_("{new:new line|new lines}, {present} already present"), new=self.found.new,
                                    present=self.found.present))

    def _show_statement(self, key: int) -> None:
        """Lines of the statement below, what is known of it beside."""
        if not 0 <= key < len(self._rows):
            return
        file, planned = self._rows[key]
        shown = planned.statement.lines[:MOST_ROWS] if planned is not None else ()
        self._lines.set_rows([Row(n, (x.booking_date, x.currency, x.amount, x.counterparty, x.iban, x.remittance or x.reference),
                                  muted=not x.counts) for n, x in enumerate(shown)])
        self.lines.refresh()
        count = len(planned.statement.lines) if planned is not None else 0
        words = _("Lines of statement {number}").format(number=planned.title) if planned is not None else file.name
        self._heading.setText(words if count <= MOST_ROWS else f"{words} · " + _("the first {count}").format(count=MOST_ROWS))
        self.panel.show_statement(file, planned)
        self.order_tabs()

    def _enable(self) -> None:
        states = [_state(*each) for each in self._rows]
        chosen, none = self.wanted is not None, _("Choose the files of the bank first.")
        ready = "ready" in states or "asks" in states
        self.run_action.allow(ready, none if not chosen else _("Nothing of these files can be imported."))
        for action in (self.again_action, self.close_action):
            action.allow(chosen, none)
        tables = [file for file, _planned in self._rows if file.format in TABLES]
        self.keep_action.allow(bool(tables), none if not chosen else _(
            "None of these files is a table; only tables have mappings."))

    # ------------------------------------------------------------ accounts and columns

    def _here(self) -> tuple[PlannedFile, Planned | None] | None:
        at = self.table.current()
        return self._rows[at] if 0 <= at < len(self._rows) else None

    def _take_account(self, bank_id: int) -> None:
        """Which bank account the statement belongs to (BNK-02)."""
        here = self._here()
        if self.wanted is not None and here is not None and here[1] is not None:
            account = here[1].statement.account
            self.read(replace(self.wanted, banks={**self.wanted.banks, account: bank_id}))

    def _new_account(self) -> None:
        """Create the account the statement is about, with what the bank says of it (BNK-02)."""
        here = self._here()
        if here is None or here[1] is None:
            return
        made = self.panel.create_account(self, here[1].statement)
        if made is not None:
            self._take_account(made)

    def _take_mapping(self) -> None:
        here = self._here()
        if self.wanted is not None and here is not None:
            self.read(replace(self.wanted, mappings={**self.wanted.mappings, here[0].name: self.panel.mapping.mapping}))

    def _keep(self) -> None:
        """Keep the mapping under a name, for tables with the same headings (BNK-09)."""
        here = self._here()
        file = here[0] if here is not None and here[0].format in TABLES else next(
            (f for f, _planned in self._rows if f.format in TABLES), None)
        if file is None:
            return
        mapping = (self.wanted.mappings.get(file.name) if self.wanted else None) or self.panel.mapping.mapping
        field = TextField(_("Name of the mapping"), most=60, width=320)
        field.set_value(mapping.name or Path(file.name).stem)
        answer = dialogs.ask(self, _("Keep mapping"), _("Files with the same headings will be read like this one."),
                             (dialogs.Answer("keep", _("Save"), primary=True), dialogs.Answer("back", _("Go back"), safe=True)),
                             field)
        if answer != "keep":
            return
        bank_id = here[1].bank_id if here is not None and here[1] is not None else None
        names = {saved.mapping.name for saved in bank.mappings.saved(self.context.desk)}
        outcome = bank.mappings.save(self.context.desk, field.value(), mapping, (file.name, file.content), bank_id,
                                     over=field.value() in names)
        if outcome.value is None:
            self.tell_problems(outcome.problems)
            return
        self.tell("success", _("Files with the same headings will be read like this one."))

    # ------------------------------------------------------------ import

    def run(self) -> None:
        """Import what is in order; gaps and changed lines are asked about first (BNK-03, 08)."""
        if self.run_action.isEnabled():
            self._run(frozenset())

    def _run(self, confirmed: frozenset[str]) -> None:
        desk, wanted = self.context.desk, self.wanted
        if wanted is None:
            return
        self.run_action.allow(False, _("This is being done now."))
        self.beside(_("Importing"), lambda _progress: bank.accept_files(desk, wanted, confirmed=confirmed), self._done)

    def _done(self, outcome: Any) -> None:
        """The lines are here now; or a question, or what stands in the way."""
        self._enable()
        if outcome is None:
            self.tell("info", _("The import was stopped; nothing was written."))
            return
        if outcome.value is None:
            questions = [p for p in outcome.problems if p.weight is Weight.WARNING]
            barred = any(p.code.startswith("AUD-016") for p in outcome.problems)
            keys = self.context.confirm(questions, _("Import all the same")) if questions and not barred else None
            if keys:
                self._run(keys)
            else:
                self.tell_problems(outcome.problems)
            return
        self._tell_done(outcome.value)

    def _tell_done(self, done: bank.Imported) -> None:
        """What came in; it is matched at once where the company wants that (BNK-08)."""
        desk = self.context.desk
        self._tell_counts(done)
        if done.new and match_at_once(desk):
            self.running.start(_("Matching lines"), lambda progress: bank.match(desk, progress=progress.step),
                               lambda outcome: self._tell_counts(done, outcome.value if outcome is not None else None))

    def _tell_counts(self, done: bank.Imported, found: bank.Matched | None = None) -> None:
        words = i18n.filled(_("{new:line was|lines were} imported; {present} already present."), new=done.new,
                            present=done.present)
        left = i18n.filled(_("{count:statement was|statements were} left out."), count=done.refused) if done.refused else ""
        where = {"bank_id": done.bank_ids[0]} if done.bank_ids else {}
        if done.refused and found is None:
            self._read_again()
        elif not done.refused:
            self.no_files()
        if found is not None:
            left = " ".join(filter(None, (left, i18n.filled(
                _("{count:line was|lines were} matched: {high} high, {medium} medium, {low} low."),
                count=found.lines, high=found.high, medium=found.medium, low=found.low))))
        self.tell("success", words, left, [
            (_("Bank reconciliation"), lambda: self.context.navigate("bank_reconciliation", **where)),
            (_("Bank statements"), lambda: self.context.navigate("bank_statements"))])

    def focus_first(self) -> None:
        """The keyboard starts in the statements, or on the button."""
        if self._stack.currentIndex() == 1:
            self.table.view.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._button.setFocus()


def _state(file: PlannedFile, planned: Planned | None) -> str:
    """What would become of a statement; a file without any is refused."""
    if planned is None:
        return "refused" if any(p.weight is Weight.ERROR for p in file.problems) else "none"
    if planned.refused:
        return "refused"
    if any(p.weight is Weight.WARNING for p in planned.problems):
        return "asks"
    return "ready" if planned.lines or not (planned.known or planned.statement.lines) else "none"
