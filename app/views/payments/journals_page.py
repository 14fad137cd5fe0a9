"""All payment journals, drafts and posted ones: opened, begun under a journal name, deleted (PWIN-01)."""

from pathlib import Path
from typing import Any

from app import i18n
from app.core.words import N_
from app.i18n import _
from app.queries import payments as queries
from app.queries.listing import ListQuery
from app.services import payments
from app.services.payments.exporting import export_receipts
from app.views.kit import dialogs, file_dialogs
from app.views.kit.context import Context
from app.views.kit.list_page import ListPage
from app.views.payments.names import choose_name

VIEWS = (("all", N_("All")), ("open", N_("Drafts")), ("posted", N_("Posted")))


class PaymentJournalsPage(ListPage):
    """The list; a draft has no number yet."""

    def __init__(self, context: Context, view: str = "all") -> None:
        super().__init__(context, _("Payment journals"), queries.payment_journal_listing(context.desk.actor.user_id),
                         ListQuery(context.desk.company_id), views=VIEWS, view=view,
                         empty=("wallet", _("No payment journal has been begun yet. Begin one with New journal.")))
        self.set_title(_("Payment journals"), crumbs=_("Receiving"))
        self.command("payments.open", _("Command::Open"), self.open_journal, icon="folder-open", key="Ctrl+O", primary=True)
        self.command("payments.new", _("New journal"), self.new, icon="plus", key="Ctrl+N", writes=True)
        self.command("payments.delete", _("Delete draft"), self.delete, icon="trash-2", writes=True)
        self.command("payments.import", _("Import receipts"), self.choose_file, icon="upload", writes=True)
        self.command("payments.export_receipts", _("Export receipts"), self.choose_target, icon="download", bar=False)
        self.command("payments.register", _("Register receipts"), lambda: self.context.navigate("register_receipts"),
                     icon="circle-check")
        self.command("payments.marks", _("Marked transactions"), lambda: self.context.navigate("marked_transactions"),
                     icon="circle-check", bar=False)
        self.print_command()
        self.export_command()
        self.end_commands()
        self.keys = [("Enter", _("Command::Open")), ("F3", _("Search")), ("Ctrl+N", _("New journal")), ("Ctrl+E", _("Export"))]
        self.table.opened.connect(lambda _key: self.open_journal())

    def open_journal(self) -> None:
        """The journal of the current row."""
        if self.table.current() > 0:
            self.context.navigate("payment_journal", journal_id=self.table.current())

    def new(self) -> None:
        """An empty journal under a name."""
        chosen = choose_name(self, self.context.desk)
        if chosen.done:
            self.context.navigate("payment_journal", fresh=True, name_id=chosen.value or None)

    def choose_file(self) -> None:
        """A CSV or Excel file with receipts becomes a new journal (PAY-17)."""
        name = file_dialogs.open_name(self, _("Import receipts"), _("Tables") + " (*.csv *.txt *.xlsx)")
        if name:
            self.import_file(Path(name))

    def import_file(self, path: Path) -> None:
        """Read a file beside the screen; every row that cannot be taken is told, and nothing is kept then."""
        try:
            content = path.read_bytes()
        except OSError as trouble:
            self.tell("danger", _("{file} cannot be read: {cause}").format(file=path.name, cause=trouble.strerror or ""))
            return
        desk = self.context.desk
        self.beside(_("Reading receipts"), lambda _progress: payments.import_file(desk, path.name, content), self._imported)

    def _imported(self, outcome: Any) -> None:
        if outcome is None:
            return
        if outcome.value is None:
            self.tell_problems(outcome.problems, most=20)
            return
        self.context.navigate("payment_journal", journal_id=outcome.value.kept.journal_id)

    def choose_target(self) -> None:
        """The receipts of the current journal for a company that is kept in another database (CEN-16)."""
        journal_id = self.table.current()
        if journal_id <= 0:
            return
        name = file_dialogs.save_name(self, _("Export receipts"), f"{_('Receipts')}.csv", _("Tables") + " (*.csv *.xlsx)")
        if name:
            self.write_receipts(journal_id, Path(name))

    def write_receipts(self, journal_id: int, path: Path) -> None:
        """Write the file; what it cannot hold is told."""
        try:
            done = export_receipts(self.context.desk, journal_id, path)
        except OSError as trouble:
            self.tell("danger", _("{file} cannot be written: {cause}").format(file=path.name, cause=trouble.strerror or ""))
            return
        if done.value is None:
            self.tell_problems(done.problems)
        else:
            self.tell("success", i18n.filled(_("{count:receipt was|receipts were} exported."), count=done.value), str(path))

    def delete(self) -> None:
        """The draft of the current row, after she confirmed it; a posted one stays."""
        journal_id = self.table.current()
        if journal_id <= 0:
            return
        answer = dialogs.ask(self, _("Delete this draft?"), _("Its lines are deleted and cannot be brought back."), (
            dialogs.Answer("delete", _("Delete")), dialogs.Answer("back", _("Keep it"), safe=True, primary=True)))
        if answer != "delete":
            return
        outcome = payments.discard(self.context.desk, journal_id)
        if outcome.value is None:
            self.tell_problems(outcome.problems)
        else:
            self.tell("info", _("The draft was discarded."))
