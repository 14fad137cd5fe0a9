"""Copy to a new computer: where the file is to lie, then the verified package, and a word about the old computer (SAF-037)."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog

from app.core.problems import Outcome
from app.i18n import _
from app.services import new_computer
from app.services.desk import Desk
from app.services.new_computer import Package
from app.settings import ProgramSettings
from app.views.kit.waiting import wait_for
from app.views.setup import passwords

if TYPE_CHECKING:
    from app.views.desktop import Desktop


def run(desktop: "Desktop", desk: Desk, own: ProgramSettings) -> None:
    """Ask where, write and prove the package, and say what comes next."""
    if not passwords.ready(desktop.shell, own, desk.file.target):
        return
    name, _kind = QFileDialog.getSaveFileName(desktop.shell, _("Copy to a new computer"),
                                              str(Path.home() / new_computer.proposed_name(desk)),
                                              f"Tegoed (*{new_computer.SUFFIX})")
    if not name:
        return
    done: Outcome[Package] | None = wait_for(
        desktop.shell, _("The books are packed and proved…"),
        lambda progress: new_computer.pack(desk, own, Path(name), progress.step))
    if done is None:
        return
    if done.value is None:
        desktop.tell_problems(_("Nothing was packed"), done.problems)
        return
    _tell(desktop, done.value)


def _tell(desktop: "Desktop", package: Package) -> None:
    """Where it lies, and the one thing that goes wrong most: going on in the old file."""
    words = [_("{file} holds your books and a page that says what to do on the new computer.").format(file=package.path.name)]
    if package.own_key:
        words.append(_("It opens with the password of the company file."))
    elif package.protected:
        words.append(_("It opens with the password of your backups."))
    words.append(_("From now on post on one of the two computers only."))
    page = desktop.shell.page() if desktop.shell is not None else None
    if page is not None:
        page.tell("success", " ".join(words), "", [(_("Show the folder"), lambda: _show(package.path.parent))])


def _show(folder: Path) -> None:
    """The folder in the system's own window."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
