"""Letters that have still to be printed or mailed, of every kind: a tab of the workbench (WIN-10, WIN-24, WIN-30)."""

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog

from app import i18n
from app.core.problems import Problem
from app.core.words import N_
from app.i18n import _
from app.paths import cache_folder
from app.queries import collecting_outputs as queries
from app.services.collecting import sending
from app.services.letter_output import Output
from app.views.collecting.work_pages import WorkPage
from app.views.collections import letter_dialogs
from app.views.kit.context import Context

VIEWS = (("print", N_("To print")), ("email", N_("To e-mail")), ("unknown", N_("Unknown: was it sent?")), ("done", N_("Done")),
         ("all", N_("All")))
MOST = 20


class ToSendPage(WorkPage):
    """One row per letter and way; printed to files, opened as e-mail drafts, marked as sent."""

    def __init__(self, context: Context, view: str = "print", search: str = "") -> None:
        super().__init__(context, "collecting_to_send", queries.to_send_listing(context.desk.today), views=VIEWS, view=view,
                         search=search, empty=("send", _("Nothing waits to be sent.")))
        self.set_title(_("Collections"), _("To send"))
        self.command("to_send.print", _("Save PDFs"), self.save, key="Alt+1", icon="download", primary=True, writes=True)
        self.command("to_send.mail", _("E-mail draft"), self.mail, key="Ctrl+M", icon="send", writes=True)
        self.command("to_send.sent", _("Mark as sent"), lambda: self.mark(True), icon="check", writes=True)
        self.command("to_send.again", _("Send again"), lambda: self.mark(False), icon="repeat", bar=False, writes=True)
        self.command("to_send.letters", _("Issued letters"), lambda: context.navigate("letters", view="to_send"), icon="mail",
                     bar=False)
        self.section_commands()
        self.keys = [("Alt+1", _("Save PDFs")), ("Ctrl+M", _("E-mail")), ("Enter", _("Open customer")), ("F3", _("Search"))]

    def documents(self) -> dict[str, list[int]]:
        """The letters of the ticked rows, else of the selected ones, else of the current one."""
        ids = self.keys_meant()
        if not ids:
            self.tell("info", _("Choose a document first."))
            return {}
        with self.context.desk.reading() as session:
            return queries.documents(session, self.context.desk.company_id, ids)

    def save(self) -> None:
        """As PDF files in a folder; what fails is told and stays to do (LTR-50, 53)."""
        wanted, desk = self.documents(), self.context.desk
        way = letter_dialogs.way_out(self, sum(map(len, wanted.values()))) if wanted else None
        folder = QFileDialog.getExistingDirectory(self, _("Folder for the letters")) if way is not None else ""
        if folder and way is not None:
            chosen = way
            self.beside(_("Writing letters"), lambda progress: sending.put_out(desk, wanted, Path(folder), chosen, progress),
                        lambda found: self._saved(found, folder))

    def _saved(self, found: Output | None, folder: str) -> None:
        self.table.reload()
        if found is None:
            return
        if found.failed:
            self.tell_problems([p for _id, p in found.failed])
        else:
            self.tell("success", i18n.filled(_("{count:file was|files were} written to {folder}."), count=len(found.files),
                                             folder=Path(folder).name))

    def mail(self) -> None:
        """A draft in the mail program for each; one that was sent is asked about first (REM-50)."""
        wanted = [(table, key) for table, keys in self.documents().items() for key in keys][:MOST]
        folder = cache_folder() / "mail"
        folder.mkdir(parents=True, exist_ok=True)
        problems: list[Problem] = []
        opened = 0
        for table, key in wanted:
            outcome = sending.draft(self.context.desk, table, key)
            if outcome.value is None and outcome.problems and all(p.key for p in outcome.problems):
                keys = self.context.confirm(outcome.problems, _("Send again"))
                if keys is None:
                    continue
                outcome = sending.draft(self.context.desk, table, key, keys)
            if outcome.value is None:
                problems += outcome.problems
                continue
            name, content = outcome.value
            (folder / name).write_bytes(content)
            opened += QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder / name)))
        self.table.reload()
        if problems:
            self.tell_problems(problems)
        elif opened:
            self.tell("success", i18n.filled(_("{count:e-mail draft is|e-mail drafts are} open in your mail program."),
                                             count=opened))

    def mark(self, sent: bool) -> None:
        """Say that letters were sent, or are to be sent again (WIN-30)."""
        wanted = self.documents()
        if wanted:
            count = sending.mark(self.context.desk, wanted, sent=sent)
            words = _("{count} marked as sent.") if sent else _("{count} are to be sent again.")
            self.table.reload()
            self.tell("success", words.format(count=count))
