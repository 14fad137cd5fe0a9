"""What can be done with issued letters of any kind on a list: files, e-mails, what was sent, copies (WIN-24, WIN-30, REM-49)."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from app import i18n
from app.core.problems import Problem
from app.i18n import _
from app.paths import cache_folder
from app.services import letter_output, mail
from app.services.letter_output import Kind, Output
from app.views.collections import letter_dialogs
from app.views.collections.mailing import Mailings
from app.views.kit import file_dialogs
from app.views.kit.list_page import ListPage

MOST_DRAFTS = 20
"""E-mail drafts opened at once: each is a window of the mail program."""


class LetterCommands:
    """The commands of issued letters on a list whose keys are ids of `kind`; `after` shows what became of them.

    Ids of actions begin with `prefix`. `save` and `mails` come first, `rest` after what the page puts between them.
    """

    def __init__(self, page: ListPage, kind: Kind, prefix: str, after: Callable[[], None]) -> None:
        self._page, self._kind, self._prefix = page, kind, prefix
        self.mailings = Mailings(page, after, kind)

    def ids(self) -> list[int]:
        """The chosen letters, else the current one."""
        table = self._page.table
        chosen = table.selected() or ([table.current()] if table.current() > 0 else [])
        found = letter_output.issued(self._page.context.desk, self._kind, chosen)
        if chosen and not found:
            self._page.tell("info", _("A draft has no letter yet. Issue it first."))
        return found

    def first(self) -> None:
        """Files, e-mails, and that they were sent."""
        page, prefix = self._page, self._prefix
        page.command(f"{prefix}.save", _("Save PDFs"), self.save, key="Ctrl+P", icon="download", primary=True, writes=True)
        # Ctrl+M is what the user chose, the other one stays in the menu (COL-33).
        here = mail.mode(page.context.desk) == "smtp"
        self.send_action = page.command(f"{prefix}.send", _("Send by e-mail"), self._send, icon="send",
                                        key="Ctrl+M" if here else "", bar=here, writes=True)
        self.send_action.allow(here, _("You send by your mail program. To send from here, choose SMTP under Set-up, E-mail."))
        page.command(f"{prefix}.mail", _("E-mail draft"), self._mail, icon="mail", key="" if here else "Ctrl+M", bar=not here,
                     writes=True)
        page.command(f"{prefix}.paper", _("Print instead of e-mail"), self._paper, icon="printer", bar=False, writes=True)
        page.command(f"{prefix}.sent", _("Mark as sent"), lambda: self._mark(True), icon="check", writes=True)

    def rest(self) -> None:
        """Send again, and a copy."""
        page, prefix = self._page, self._prefix
        page.command(f"{prefix}.again", _("Send again"), lambda: self._mark(False), icon="repeat", bar=False, writes=True)
        page.command(f"{prefix}.copy", _("Duplicate"), self._duplicate, icon="copy", bar=False, writes=True)

    def save(self) -> None:
        """The chosen letters as files; what fails is told and stays to do (LTR-50, 53)."""
        ids = self.ids()
        way = letter_dialogs.way_out(self._page, len(ids)) if ids else None
        folder = file_dialogs.folder(self._page, _("Folder for the letters")) if way is not None else ""
        if folder and way is not None:
            desk, target, kind = self._page.context.desk, Path(folder), self._kind
            self._page.beside(_("Writing letters"),
                              lambda progress: letter_output.put_out(desk, kind, ids, target, way, progress=progress),
                              lambda found: self._saved(found, target))

    def _saved(self, found: Output | None, folder: Path) -> None:
        if found is None:
            return
        if found.failed:
            self._page.tell_problems([p for _id, p in found.failed])
        else:
            self._page.tell("success", i18n.filled(_("{count:file was|files were} written to {folder}."),
                                                   count=len(found.files), folder=folder.name))

    def _send(self) -> None:
        """The chosen letters by SMTP (WIN-24, WIN-67)."""
        if ids := self.ids():
            self.mailings.send(ids)

    def _paper(self) -> None:
        """Letters whose e-mail did not leave are printed instead (WIN-24)."""
        if not (ids := self.ids()):
            return
        count = mail.on_paper(self._page.context.desk, ids, self._kind)
        words = i18n.filled(_("{count:letter is|letters are} to be printed."), count=count)
        self._page.tell("success" if count else "info", words)

    def _mail(self) -> None:
        """Open a draft in the mail program for each chosen letter; one that was sent is asked about first (REM-50, WIN-68)."""
        folder = cache_folder() / "mail"
        folder.mkdir(parents=True, exist_ok=True)
        page, problems, opened = self._page, list[Problem](), True
        for letter_id in self.ids()[:MOST_DRAFTS]:
            outcome = letter_output.mail_draft(page.context.desk, self._kind, letter_id)
            if not outcome.done and outcome.problems and all(p.key for p in outcome.problems):
                keys = page.context.confirm(outcome.problems, _("Send again"))
                if keys is None:
                    continue
                outcome = letter_output.mail_draft(page.context.desk, self._kind, letter_id, confirmed=keys)
            if outcome.value is None:
                problems += outcome.problems
                continue
            name, content = outcome.value
            (folder / name).write_bytes(content)
            opened = open_file(folder / name) and opened
        if problems:
            page.tell_problems(problems)
        elif not opened:
            page.tell("info", _("No mail program opened the draft. It lies in {folder}.").format(folder=folder), "",
                      [(_("Open folder"), lambda: _show(folder))])

    def _mark(self, sent: bool) -> None:
        """Say that letters were sent, or are to be sent again (WIN-30)."""
        if ids := self.ids():
            count = letter_output.mark(self._page.context.desk, self._kind, ids, sent=sent)
            words = _("{count} marked as sent.") if sent else _("{count} are to be sent again.")
            self._page.tell("success", words.format(count=count))

    def _duplicate(self) -> None:
        """The letter once more with the mark Copy (AUD-031)."""
        if self._page.table.current() <= 0 or not (ids := self.ids()):
            return
        current = self._page.table.current()
        printed = letter_output.duplicate(self._page.context.desk, self._kind, current if current in ids else ids[0])
        name = file_dialogs.save_name(self._page, _("Duplicate"), printed.name, "PDF (*.pdf)")
        if name:
            Path(name).write_bytes(printed.content)
            self._page.tell("success", _("{file} was written.").format(file=Path(name).name))


def open_file(path: Path) -> bool:
    """Show a file or folder with the program of the computer; was there one?"""
    return bool(QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))))


def _show(folder: Path) -> None:
    open_file(folder)
