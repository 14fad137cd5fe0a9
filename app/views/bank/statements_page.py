"""Bank statements as they were imported: how far each is dealt with, and taking an import back (BNK-01, 44)."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtGui import QDragEnterEvent, QDropEvent

from app import i18n
from app.core.words import N_
from app.i18n import _
from app.queries.bank import statement_listing
from app.queries.listing import Column, ListQuery
from app.services import bank
from app.views.kit import dialogs, file_dialogs
from app.views.kit.context import Context
from app.views.kit.list_page import ListPage
from app.views.kit.table import MemorySource, Row, Table
from app.views.kit.widgets import column as below
from app.views.kit.widgets import holder

IMPORTS = (
    Column("file", N_("File"), "text", None, 240, stretch=True),
    Column("on", N_("Imported on"), "date", None, 105),
    Column("user", N_("User"), "text", None, 130),
    Column("statements", N_("Statements"), "int", None, 90),
    Column("lines", N_("Lines"), "int", None, 70),
    Column("posted", N_("Posted"), "int", None, 70),
)


class StatementsPage(ListPage):
    """The list of statements; files are brought in from here."""

    def __init__(self, context: Context, bank_id: int | None = None, search: str = "") -> None:
        super().__init__(context, _("Bank statements"), statement_listing(),
                         ListQuery(context.desk.company_id, search=search, scope={"bank_id": bank_id} if bank_id else {}),
                         empty=("landmark", _("No bank statement was imported yet. Ctrl+O chooses the files of your bank.")))
        self.set_title(_("Bank statements"), crumbs=_("Receiving"))
        self.command("statements.import", _("Import bank statements"), self.choose, key="Ctrl+O", icon="file-input", primary=True)
        self.command("statements.open", _("Open lines"), self.open_lines, key="Ctrl+Shift+O", icon="list")
        self.command("statements.undo", _("Undo import"), self.undo_import, icon="undo-2", writes=True)
        self.command("statements.paste", _("Paste files or paths"), lambda: self.context.navigate("bank_import", pasted=True),
                     key="Ctrl+V", icon="clipboard-list", bar=False)
        self.print_command()
        self.export_command()
        self.end_commands()
        self.keys = [("Ctrl+O", _("Import bank statements")), ("Enter", _("Open lines")), ("F3", _("Search"))]
        self.table.opened.connect(lambda _key: self.open_lines())
        self.setAcceptDrops(True)

    # ------------------------------------------------------------ bringing in

    def choose(self) -> None:
        """The system's window; the files are looked at on a page of their own."""
        self.bring(file_dialogs.open_names(self, _("Choose files")))

    def bring(self, names: Sequence[str]) -> None:
        """Look at files."""
        if names:
            self.context.navigate("bank_import", files=list(names))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files may be dropped on the list."""
        if any(u.isLocalFile() for u in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Look at what was dropped."""
        self.bring([str(Path(u.toLocalFile())) for u in event.mimeData().urls() if u.isLocalFile()])

    # ------------------------------------------------------------ one statement

    def open_lines(self) -> None:
        """The lines of the chosen statement."""
        if self.table.current() > 0:
            self.context.navigate("bank_reconciliation", statement_id=self.table.current())

    def undo_import(self) -> None:
        """Take a whole file back, as long as nothing of it is posted (BNK-44)."""
        found = bank.imports(self.context.desk)
        if not found:
            self.tell("info", _("There is no import to undo."))
            return
        source = MemorySource(IMPORTS, [Row(i.import_id, (i.file, i.on, i.user, i.statements, i.lines, i.posted),
                                            muted=bool(i.posted)) for i in found])
        table = Table(source, currency=self.context.currency, name=_("Imports"))
        table.setFixedSize(760, 30 * (min(len(found), 8) + 1) + 4)
        table.stand_on(next((n for n, i in enumerate(found) if i.file == self._file()), 0), 0)
        answer = dialogs.ask(
            self, _("Undo which import?"),
            _("The statements of the file and their lines are removed. What is posted has to be undone first."),
            (dialogs.Answer("undo", _("Undo import")), dialogs.Answer("back", _("Go back"), safe=True, primary=True)),
            holder(below(table, margins=(0, 0, 0, 0))))
        chosen = table.current()
        if answer != "undo" or chosen <= 0:
            return
        outcome = bank.take_back_import(self.context.desk, chosen)
        if outcome.value is None:
            self.tell_problems(outcome.problems)
            return
        self.tell("success", i18n.filled(_("The import was undone; {count:line was|lines were} removed."), count=outcome.value))

    def _file(self) -> str:
        """The file of the chosen statement."""
        row, names = self.table.current_row(), [c.name for c in self.table.listing.columns]
        return str(row.values[names.index("file")]) if row is not None else ""
