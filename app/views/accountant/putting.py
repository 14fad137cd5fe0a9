"""Files for the accountant put into a folder: asked for, written, told (EXP-002…004)."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from app import i18n
from app.core.problems import Outcome, errors
from app.i18n import _
from app.services import accountant
from app.services.accountant import Written
from app.views.kit import dialogs, file_dialogs
from app.views.kit.page import Page

Put = Callable[[Path, frozenset[str]], Outcome[Written]]


def into_folder(page: Page, put: Put, done: Callable[[Written], None], folder: Path | None = None) -> None:
    """Ask for the folder, write beside the screen, ask about warnings once, and tell what was written."""
    chosen = folder or Path(file_dialogs.folder(page, _("Folder for the files")) or "")
    if str(chosen) == ".":
        return
    _run(page, put, done, chosen, frozenset())


def _run(page: Page, put: Put, done: Callable[[Written], None], folder: Path, confirmed: frozenset[str]) -> None:
    def over(outcome: Outcome[Written]) -> None:
        if outcome.value is not None:
            _tell(page, outcome.value, folder)
            done(outcome.value)
            return
        if errors(outcome.problems):
            page.tell_problems(errors(outcome.problems))
            return
        keys = dialogs.confirm(page, outcome.problems, _("Write all the same"))
        if keys:
            _run(page, put, done, folder, confirmed | keys)

    page.clear_messages()
    page.beside(_("Writing the files"), lambda _progress: put(folder, confirmed), over)


def _tell(page: Page, written: Written, folder: Path) -> None:
    title = i18n.filled(_("{count:file was|files were} written as export {number}."), count=len(written.paths),
                        number=written.number)
    page.tell("success", title, ", ".join(path.name for path in written.paths),
              [(_("Open folder"), lambda: _show(page, folder))])


def _show(page: Page, folder: Path) -> None:
    if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))):
        page.tell("warning", _("The folder could not be opened: {path}").format(path=folder))


def cover_sheet(page: Page, export_id: int) -> None:
    """The cover sheet of an export as it was written, under a name that is asked for (EXP-004)."""
    outcome = accountant.cover(page.context.desk, export_id)
    if outcome.value is None:
        page.tell_problems(outcome.problems)
        return
    name, content = outcome.value
    target = file_dialogs.save_name(page, _("Cover sheet"), name, "PDF (*.pdf)")
    if target:
        Path(target).write_bytes(content)
        page.tell("success", _("{file} was written.").format(file=Path(target).name))
