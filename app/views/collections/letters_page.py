"""Issued letters: the archived PDF, print again, mail, cancel (WIN-25, REM-47…50)."""

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog

from app import i18n
from app.core.enums import VoucherSource
from app.core.problems import Problem
from app.core.words import N_
from app.i18n import _
from app.paths import cache_folder
from app.queries.letters import letter_listing
from app.queries.listing import ListQuery
from app.services import letters, mail, posting_dates, reminder_cancel
from app.views.collections import charges_dialog, letter_dialogs
from app.views.collections.issued_panel import IssuedPanel
from app.views.collections.mailing import Mailings
from app.views.kit import dialogs, undo
from app.views.kit.context import Context
from app.views.kit.fields import DateField
from app.views.kit.list_page import ListPage
from app.views.kit.widgets import Label, column, holder, row

VIEWS = (("all", N_("All")), ("to_send", N_("To send")), ("cancelled", N_("Cancelled")))


class LettersPage(ListPage):
    """Every letter ever issued, reprinted to the byte."""

    def __init__(self, context: Context, view: str = "all", search: str = "", customer_id: int | None = None,
                 entry_id: int | None = None) -> None:
        desk = context.desk
        scope = {k: v for k, v in (("customer_id", customer_id), ("entry_id", entry_id)) if v}
        super().__init__(
            context,
            _("Issued letters"),
            letter_listing(),
            ListQuery(desk.company_id, search=search, scope=scope),
            views=VIEWS,
            view=view,
            empty=("mail", _("No letter has been issued yet.")),
            side=430,
        )
        self.command("letters.save", _("Save PDFs"), self._save, key="Ctrl+P", icon="download", primary=True, writes=True)
        self._mail_commands()
        self.command("letters.sent", _("Mark as sent"), lambda: self._mark(True), icon="check", writes=True)
        undo.only_by(self, _("Cancel letter"))
        self.command("letters.cancel", _("Cancel letter"), self._cancel, icon="undo-2", writes=True)
        self.command("letters.charges", _("Waive or reverse interest"), self._charges, icon="percent", bar=False, writes=True)
        self.command("letters.again", _("Send again"), lambda: self._mark(False), icon="repeat", bar=False, writes=True)
        self.command("letters.copy", _("Duplicate"), self._duplicate, icon="copy", bar=False, writes=True)
        self.command("letters.customer", _("Open customer"), self._customer, icon="users", bar=False)
        self.command("letters.test", _("Test print with window frames"), self._test_print, icon="printer", bar=False)
        self.export_command()
        self.end_commands()
        self.keys = [("F3", _("Search")), ("Ctrl+P", _("Save PDFs")), ("Ctrl+M", _("E-mail")), ("Alt+F2", _("Side panel"))]
        self.panel = IssuedPanel(context)
        self.set_side(column(self.panel))
        self.mailings = Mailings(self, lambda: self.panel.show_letter(self.table.current()))
        self.table.chosen.connect(self.panel.show_letter)
        self.table.counted.connect(lambda _count, _selected: self.panel.look_again(self.table.current()))
        self.table.opened.connect(lambda _key: self._customer())
        self.panel.show_letter(self.table.current())

    def _mail_commands(self) -> None:
        """Send from here or open drafts: Ctrl+M is what the user chose, the other one stays in the menu (COL-33)."""
        here = mail.mode(self.context.desk) == "smtp"
        self.send_action = self.command("letters.send", _("Send by e-mail"), self._send, icon="send",
                                        key="Ctrl+M" if here else "", bar=here, writes=True)
        self.send_action.allow(here, _("You send by your mail program. To send from here, choose SMTP under Set-up, E-mail."))
        self.command("letters.mail", _("E-mail draft"), self._mail, icon="mail", key="" if here else "Ctrl+M", bar=not here,
                     writes=True)
        self.command("letters.paper", _("Print instead of e-mail"), self._paper, icon="printer", bar=False, writes=True)

    def _send(self) -> None:
        """The chosen letters by SMTP (WIN-24, WIN-67)."""
        if self._ids():
            self.mailings.send(self._ids())

    def _paper(self) -> None:
        """Letters whose e-mail did not leave are printed instead (WIN-24)."""
        count = mail.on_paper(self.context.desk, self._ids())
        self.tell("success" if count else "info", i18n.filled(_("{count:letter is|letters are} to be printed."), count=count))

    def _ids(self) -> list[int]:
        return self.table.selected() or ([self.table.current()] if self.table.current() > 0 else [])

    def _save(self) -> None:
        """The chosen letters as files; what fails is told and stays to do (LTR-50, 53)."""
        ids = self._ids()
        way = letter_dialogs.way_out(self, len(ids)) if ids else None
        folder = QFileDialog.getExistingDirectory(self, _("Folder for the letters")) if way is not None else ""
        if folder and way is not None:
            desk, target = self.context.desk, Path(folder)
            self.beside(_("Writing letters"), lambda progress: letters.put_out(desk, ids, target, way, progress=progress),
                        lambda found: self._saved(found, target))

    def _saved(self, found: letters.Output | None, folder: Path) -> None:
        if found is None:
            return
        if found.failed:
            self.tell_problems([p for _id, p in found.failed])
        else:
            self.tell("success", i18n.filled(_("{count:file was|files were} written to {folder}."),
                count=len(found.files), folder=folder.name))

    def _mail(self) -> None:
        """Open a draft in the mail program for each chosen letter; one that was sent is asked about first (REM-50, WIN-68)."""
        folder = cache_folder() / "mail"
        folder.mkdir(parents=True, exist_ok=True)
        problems: list[Problem] = []
        opened = True
        for letter_id in self._ids()[:20]:
            outcome = letters.mail_draft(self.context.desk, letter_id)
            if not outcome.done and outcome.problems and all(p.key for p in outcome.problems):
                keys = self.context.confirm(outcome.problems, _("Send again"))
                if keys is None:
                    continue
                outcome = letters.mail_draft(self.context.desk, letter_id, confirmed=keys)
            if outcome.value is None:
                problems += outcome.problems
                continue
            name, content = outcome.value
            (folder / name).write_bytes(content)
            opened = QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder / name))) and opened
        if problems:
            self.tell_problems(problems)
        elif not opened:
            self.tell("info", _("No mail program opened the draft. It lies in {folder}.").format(folder=folder), "",
                      [(_("Open folder"), lambda: _open(folder))])

    def _mark(self, sent: bool) -> None:
        """Say that letters were sent, or are to be sent again (WIN-30)."""
        if self._ids():
            count = letters.mark(self.context.desk, self._ids(), sent=sent)
            words = _("{count} marked as sent.") if sent else _("{count} are to be sent again.")
            self.tell("success", words.format(count=count))

    def _duplicate(self) -> None:
        """The letter once more with the mark Copy (AUD-031)."""
        letter_id = self.table.current()
        if letter_id <= 0:
            return
        printed = letters.duplicate(self.context.desk, letter_id)
        name, _kind = QFileDialog.getSaveFileName(self, _("Duplicate"), printed.name, "PDF (*.pdf)")
        if name:
            Path(name).write_bytes(printed.content)
            self.tell("success", _("{file} was written.").format(file=Path(name).name))

    def _test_print(self) -> None:
        """A sheet with the window and rulers of the company's country (LTR-30)."""
        name, _kind = QFileDialog.getSaveFileName(self, _("Test print with window frames"), "test.pdf", "PDF (*.pdf)")
        if name:
            Path(name).write_bytes(letters.test_sheet(self.context.desk))
            self.tell("success", _("{file} was written.").format(file=Path(name).name))

    def _customer(self) -> None:
        identity = letters.customer_of(self.context.desk, self.table.current())
        if identity:
            self.context.navigate("customer", customer_id=identity)

    def _charges(self) -> None:
        """Interest, fees and compensation of the current letter: waived, charged again or reversed (INT-50, WIN-41)."""
        if self.table.current() > 0:
            charges_dialog.of_documents(self, [(letters.TABLE, self.table.current())])

    def _cancel(self) -> None:
        """Cancel the chosen letters on a day after one question; those that cannot be are listed (REM-47, 48)."""
        ids = self._ids()
        if not ids:
            return
        day = DateField(_("Posting date"), lambda: self.context.desk.today, width=140,
                        doubts=lambda at: posting_dates.doubts(self.context.desk, at, VoucherSource.CLT))
        answer = dialogs.ask(
            self, i18n.filled(_("Cancel {count:letter|letters}?"), count=len(ids)),
            _("Their costs are reversed and their entries fall back to their level before. Empty date = as the letter."),
            (dialogs.Answer("cancel", _("Cancel letter")), dialogs.Answer("back", _("Go back"), safe=True, primary=True)),
            holder(row(Label(_("Posting date"), 13, 400, "text2"), day, None)))
        if answer != "cancel":
            return
        found = reminder_cancel.cancel_all(self.context.desk, ids, day=day.value())
        if found.failed:
            self.tell_problems([p for _id, problems in found.failed for p in problems])
        else:
            self.tell("success", i18n.filled(_("{count:letter was|letters were} cancelled."), count=len(found.done)))


def _open(path: Path) -> None:
    """Show a file or folder with the program of the computer."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
