"""The menu behind the company: companies of the file, other files, backup and restore, proofs, settings, close."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from app import i18n
from app.i18n import _
from app.services import company_files, desks, permissions
from app.settings import RECENT
from app.views.kit import icons
from app.views.kit.page import with_mnemonics
from app.views.kit.reasons import allow
from app.views.kit.shell import Shell
from app.views.setup import encryption

if TYPE_CHECKING:
    from app.views.desktop import Desktop


def install(shell: Shell, desktop: "Desktop") -> None:
    """Give the window its file menu; the same actions are found by Tell me."""
    menu = QMenu(shell)
    menu.setToolTipsVisible(True)
    menu.setAccessibleName(_("Company file"))
    actions: list[QAction] = []

    def add(words: str, act: Callable[[], object], icon: str = "", key: str = "") -> QAction:
        action = QAction(words, shell)
        if icon:
            action.setIcon(icons.icon(icon))
        if key:
            action.setShortcut(QKeySequence(key))
        action.triggered.connect(lambda _checked=False: act())
        menu.addAction(action)
        actions.append(action)
        return action

    _companies(shell, desktop, add)
    here = add(_("New company in this file…"), lambda: desktop.new_company(in_this_file=True), "building-2")
    _unless(_closed(desktop) or _not_hers(desktop), here)
    menu.addSeparator()
    add(_("New company file…"), lambda: desktop.new_company(), "plus")
    add(_("Open a company file…"), desktop.choose_file, "folder-open", "Ctrl+Shift+O")
    recent = _recent(shell, desktop)
    menu.addMenu(recent)
    menu.addSeparator()
    add(_("Back up now"), desktop.back_up, "save", "Ctrl+Shift+B")
    add(_("Backups and restore"), lambda: shell.show_page("backups"), "history")
    add(_("Verify the file"), lambda: shell.show_page("health", verify=True), "circle-check")
    _encryption(desktop, add)
    _moving(desktop, add)
    add(_("Settings"), lambda: shell.show_page("settings"), "settings", "Ctrl+,")
    menu.addSeparator()
    _person(shell, desktop, add)
    menu.addSeparator()
    add(_("Close the file"), desktop.close_file, "x", "Ctrl+Shift+W")
    add(_("Quit"), shell.close, "log-out", "Ctrl+Q")
    with_mnemonics([a for a in menu.actions() if not a.isSeparator()])
    shell.set_file_menu(menu, actions)


def _closed(desktop: "Desktop") -> str:
    """Why nothing can be written to the file now; empty when it can."""
    if desktop.desk is None:
        return _("Open a company file first.")
    because = company_files.read_only_because(desktop.desk)
    return "" if because is None else i18n.problem_text(because, i18n.language(), i18n.region())


def _not_hers(desktop: "Desktop") -> str:
    """Why the person at the desk may not do what concerns the whole file; empty when she may (AUD-016)."""
    refused = permissions.for_the_file(desktop.desk) if desktop.desk is not None else ()
    return i18n.problem_text(refused[0], i18n.language(), i18n.region()) if refused else ""


def _unless(because: str, action: QAction) -> None:
    """Enabled without a reason against it (WIN-04)."""
    allow(action, not because, because)


def _encryption(desktop: "Desktop", add: Callable[..., QAction]) -> None:
    """A password for the file, and what can be done about it (SAF-031)."""
    here = desktop.desk is not None and isinstance(desktop.desk.file.target, Path)
    _unless("" if here else _("Only a company file on this computer can be encrypted."),
            action := add(_("Encryption of the file…"), lambda: encryption.manage(desktop), "lock"))
    if here:
        _unless(_closed(desktop) or _not_hers(desktop), action)


def _moving(desktop: "Desktop", add: Callable[..., QAction]) -> None:
    """To another folder, or to a server; only a file that may be written to moves (SAF-036, 037)."""
    desk = desktop.desk
    here = desk is not None and isinstance(desk.file.target, Path)
    elsewhere = "" if here else _("Only a company file on this computer can be copied or moved.")
    _unless(elsewhere, add(_("Copy to a new computer…"), desktop.copy_to_new_computer, "copy"))
    _unless(elsewhere or _closed(desktop), add(_("Move to another folder…"), desktop.move_file, "folder-open"))
    _unless(elsewhere or _closed(desktop) or _not_hers(desktop), add(_("Move to a server…"), desktop.move_to_server, "database"))


def _person(shell: Shell, desktop: "Desktop", add: Callable[..., QAction]) -> None:
    """Lock, sign out, own password; the same behind the initials of the person (AUD-015)."""
    now, reception = desktop.reception.standing(), desktop.reception
    has_one = now is not None and now.has_password
    lock = add(_("Lock now"), reception.lock_now, "lock", "Ctrl+Shift+L")
    _unless("" if has_one else _("Nobody could unlock it: you have no password yet."), lock)
    out = add(_("Sign out"), reception.sign_out, "log-out")
    _unless("" if now is not None and now.asks else _("Nobody is asked for a name here: one person works in this file, without a "
                                                      "password."), out)
    change = add(_("Change password…") if has_one else _("Set a password…"), reception.change_password, "user")
    _unless(_closed(desktop), change)
    menu = QMenu(shell)
    menu.setToolTipsVisible(True)
    menu.setAccessibleName(_("User"))
    menu.addActions([lock, out, change])
    shell.set_user_menu(menu)


def _companies(shell: Shell, desktop: "Desktop", add: Callable[..., QAction]) -> None:
    """One line per legal entity, when there are several; the present one is ticked (MST-010)."""
    if desktop.desk is None:
        return
    found = desks.companies_of(desktop.desk)
    if len(found) < 2:
        return
    for company in found:
        action = add(f"{company.name} ({company.code})", lambda wanted=company.company_id: desktop.switch_company(wanted))
        action.setCheckable(True)
        action.setChecked(company.company_id == desktop.desk.company_id)
    add(_("Companies of this file"), lambda: None).setSeparator(True)


def _recent(shell: Shell, desktop: "Desktop") -> QMenu:
    """The files opened lately; one that is gone is marked and cannot be chosen."""
    menu = QMenu(_("Open recent"), shell)
    menu.setToolTipsVisible(True)
    menu.setIcon(icons.icon("clock"))
    here = str(desktop.desk.file.target) if desktop.desk is not None else ""
    for known in company_files.recent(desktop.own.get(RECENT)):
        if str(known.target) == here:
            continue
        words = f"{known.name} – {known.place}"
        action = QAction(words if known.there else _("{file} (not found)").format(file=words), menu)
        allow(action, known.there, _("The file is not at this place any more: {place}").format(place=known.place))
        action.triggered.connect(lambda _checked=False, wanted=known.target: _open(desktop, wanted))
        menu.addAction(action)
    allow(menu.menuAction(), not menu.isEmpty(), _("No other company file was opened on this computer yet."))
    return menu


def _open(desktop: "Desktop", target: Path | str) -> None:
    desktop.open(target)
