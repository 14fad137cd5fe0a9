"""Issued letters: the archived PDF, print again, mail, cancel (WIN-25, REM-47…50)."""

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QLabel, QScrollArea

from app.core.words import N_
from app.i18n import _
from app.paths import cache_folder
from app.queries.letters import letter_listing
from app.queries.listing import ListQuery
from app.services import letters, reminder_cancel
from app.views.collections.shared import pdf_pages
from app.views.kit import dialogs
from app.views.kit.context import Context
from app.views.kit.list_page import ListPage
from app.views.kit.pages import PageSpec, register
from app.views.kit.widgets import column, holder

VIEWS = (("all", N_("All")), ("to_send", N_("To send")), ("cancelled", N_("Cancelled")))


class LettersPage(ListPage):
    """Every letter ever issued, reprinted to the byte."""

    def __init__(self, context: Context, view: str = "all", search: str = "") -> None:
        desk = context.desk
        super().__init__(
            context,
            _("Collection letters"),
            letter_listing(),
            ListQuery(desk.company_id, search=search),
            views=VIEWS,
            view=view,
            empty=("mail", _("No letter has been issued yet.")),
            side=430,
        )
        self.command("letters.save", _("Save PDFs"), self._save, key="Ctrl+P", icon="download", primary=True)
        self.command("letters.merge", _("One PDF"), self._merge, icon="copy")
        self.command("letters.mail", _("E-mail draft"), self._mail, icon="mail", key="Ctrl+Shift+M")
        self.command("letters.cancel", _("Cancel letter"), self._cancel, icon="undo-2")
        self.export_command()
        self.end_commands()
        self.keys = [("F3", _("Search")), ("Ctrl+P", _("Save PDFs")), ("Alt+F2", _("Side panel"))]
        self.table.chosen.connect(self._show)

    def _ids(self) -> list[int]:
        return self.table.selected() or ([self.table.current()] if self.table.current() > 0 else [])

    def _show(self, letter_id: int) -> None:
        """The letter's own bytes as pictures."""
        if letter_id <= 0:
            return
        pages = column(spacing=12)
        for pixmap in pdf_pages(letters.preview(self.context.desk, letter_id), 390):
            picture = QLabel()
            picture.setPixmap(pixmap)
            picture.setAccessibleName(_("Page of the letter"))
            pages.addWidget(picture)
        pages.addStretch(1)
        area = QScrollArea()
        area.setWidget(holder(pages))
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setAccessibleName(_("Letter"))
        self.set_side(column(area, margins=(14, 14, 8, 8)))

    def _save(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, _("Folder for the letters"))
        if folder and self._ids():
            made = letters.save_pdfs(self.context.desk, self._ids(), Path(folder), merged=False)
            self.tell("success", _("{count} files were written to {folder}.").format(count=len(made), folder=Path(folder).name))

    def _merge(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, _("Folder for the letters"))
        if folder and self._ids():
            made = letters.save_pdfs(self.context.desk, self._ids(), Path(folder), merged=True)
            self.tell("success", _("{file} was written.").format(file=made[0].name))

    def _mail(self) -> None:
        """Open a draft in the mail program."""
        for letter_id in self._ids()[:20]:
            outcome = letters.mail_draft(self.context.desk, letter_id)
            if outcome.value is None:
                self.tell_problems(outcome.problems)
                return
            name, content = outcome.value
            folder = cache_folder() / "mail"
            folder.mkdir(parents=True, exist_ok=True)
            (folder / name).write_bytes(content)
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder / name)))

    def _cancel(self) -> None:
        """Cancel the current letter after one question."""
        letter_id = self.table.current()
        if letter_id <= 0:
            return
        answer = self.context.ask(
            _("Cancel this letter?"),
            _("Its costs are reversed and its entries fall back to their level before."),
            (dialogs.Answer("cancel", _("Cancel letter")), dialogs.Answer("back", _("Go back"), safe=True, primary=True)),
        )
        if answer != "cancel":
            return
        outcome = reminder_cancel.cancel(self.context.desk, letter_id)
        if outcome.done:
            self.tell("success", _("The letter was cancelled."))
        else:
            self.tell_problems(outcome.problems)


def register_page() -> None:
    """Add the page to the program."""
    register(PageSpec("letters", N_("Collection letters"), "mail", "collect", LettersPage))
