"""Backups: what there is, how old and whether proved; back up, verify, restore, restore as a copy (CLW-024)."""

from decimal import Decimal
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from app import i18n
from app.core.problems import Problem
from app.core.words import N_
from app.i18n import _
from app.queries.listing import Column
from app.services import backup_passwords, backups, company_files
from app.views.kit import details
from app.views.kit.context import Context
from app.views.kit.page import Page
from app.views.kit.table import MemorySource, Row, Table
from app.views.kit.tasks import Progress
from app.views.kit.widgets import Button, EmptyState, Label, column, holder
from app.views.setup import passwords, restoring

COLUMNS = (
    Column("moment", N_("Made"), "text", None, 150),
    Column("cause", N_("Why"), "text", None, 150),
    Column("state", N_("State"), "chip", None, 120),
    Column("posted", N_("Posted until"), "date", None, 110),
    Column("vouchers", N_("Vouchers"), "int", None, 90),
    Column("size", N_("Size"), "text", None, 90),
    Column("protected", N_("Password"), "text", None, 90),
    Column("place", N_("Folder"), "text", None, 220, stretch=True),
)


def size(count: int) -> str:
    """A size for people: 14,3 MB."""
    return f"{i18n.number(Decimal(count) / 1_000_000, i18n.region(), 1)} MB"


class BackupsPage(Page):
    """The backups of the open file in both folders, newest first."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, _("Backups"))
        self.set_title(_("Backups"))
        self.lines: list[backups.Line] = []
        self._proved: dict[Path, Problem | None] = {}
        self._source = MemorySource(COLUMNS)
        self.table = Table(self._source, name=_("Backups"))
        self.table.opened.connect(lambda _key: self.restore_current())
        self.command("backup.make", _("Back up now"), self.back_up, key="F9", icon="save", primary=True)
        self._needing = [
            self.command("backup.verify", _("Verify"), self.verify, icon="circle-check"),
            self.command("backup.restore", _("Restore…"), self.restore_current, icon="history"),
            self.command("backup.copy", _("Restore as a copy…"), self.restore_copy, icon="copy")]
        self.command("backup.other", _("Restore from another place…"), self.restore_other, icon="folder-open")
        self.command("backup.folder", _("Show the folder"), self.show_folder, icon="external-link")
        self.command("backup.password", _("Password…"), self.choose_password, icon="lock")
        self.command("backup.settings", _("Folders and generations"), lambda: context.navigate("settings"), icon="settings")
        self.end_commands()
        self.keys = [("F9", _("Back up now")), ("Enter", _("Restore…"))]
        button = Button(_("Back up now"), "primary", "save")
        button.clicked.connect(self.back_up)
        self._empty = EmptyState("save", _("No backup of this file yet. A backup is made when you close a changed file, and "
                                           "here whenever you want one."), button)
        self._words = Label("", 13, 400, "text2", wrap=True)
        body = column(self._words, self._empty, spacing=10)
        body.addWidget(self.table, 1)
        self.set_body(holder(body))
        self.fill()

    def fill(self) -> None:
        """Look into both folders."""
        desk, where = self.context.desk, backups.places_of(self.context.own)
        self.lines = backups.lines(desk, where)
        region = i18n.region()
        yes = _("Yes")
        self._source.set_rows([Row(n, (
            i18n.moment(line.moment, region), _(backups.CAUSES[line.cause]), self._state(line), line.last_posting_date,
            line.vouchers, size(line.size), yes if line.protected else "", line.place)) for n, line in enumerate(self.lines)])
        self.table.refresh()
        self._empty.instead_of(self.table, not self.lines)
        for action in self._needing:
            action.allow(bool(self.lines), _("There is no backup of this file yet: make one with “Back up now”."))
        words = i18n.filled(
            _("Kept: the newest of {days:day|days}, {weeks:week|weeks} and {months:month|months}, and every backup of a period "
              "close, in {folder}."),
            days=where.keep.days, weeks=where.keep.weeks, months=where.keep.months, folder=str(where.folder))
        if backups.same_disk(desk, where):
            words += " " + _("All of them lie on the disk of the company file: choose a second folder on another disk.")
        if backup_passwords.is_protected(self.context.own):
            words += " " + _("New ones are put under your password; without it nobody can open them.")
        self._words.setText(words)
        self.set_status(i18n.filled(_("{count:row|rows}"), count=len(self.lines)))

    def _state(self, line: backups.Line) -> tuple[str, str, str]:
        """Proved just now, verified when it was made, damaged, or unproved."""
        if line.path in self._proved:
            return ((_("verified"), "success", "check") if self._proved[line.path] is None
                    else (_("damaged"), "danger", "triangle"))
        return (_("verified"), "success", "check") if line.verified else (_("not proved here"), "neutral", "ring")

    def current(self) -> Path | None:
        """The backup of the current row."""
        at = self.table.current()
        return self.lines[at].path if 0 <= at < len(self.lines) else None

    def back_up(self) -> None:
        """Back up now."""
        if self.context.door is not None:
            self.context.door.back_up()

    def verify(self) -> None:
        """Open the backup again and compare everything with its manifest (SAF-024)."""
        path = self.current()
        key = passwords.key_of(self, self.context.own, path) if path is not None else None
        if path is not None and key is not None:
            desk, where, password = self.context.desk, backups.places_of(self.context.own), key.password
            known = backup_passwords.known(self.context.own)

            def work(progress: Progress) -> tuple[Path, Problem | None, Path | None]:
                problem = backups.prove(path, password, progress.step)
                return path, problem, backups.newest_good(where, desk, known, progress.step) if problem is not None else None

            self.beside(_("The backup is opened and proved…"), work, self._verified)

    def _verified(self, found: tuple[Path, Problem | None, Path | None] | None) -> None:
        if found is None:
            return
        path, problem, good = found
        self._proved[path] = problem
        self.fill()
        if problem is None:
            self.tell("success", _("{file} is good: every figure equals its manifest.").format(file=path.name))
            return
        details.about([problem], self.tell(
            "danger", details.text_of(problem),
            _("The newest backup that is good: {file}.").format(file=good.name) if good is not None else ""))

    def restore_current(self) -> None:
        """Restore the current backup."""
        path = self.current()
        if path is not None:
            self.restore_from(path)

    def restore_other(self) -> None:
        """Restore a backup from anywhere."""
        path = restoring.choose_backup(self, backups.places_of(self.context.own).folder)
        if path is not None:
            self.restore_from(path)

    def restore_from(self, path: Path) -> None:
        """Preview, typed name, restore; the program goes on in the restored file (SAF-026)."""
        context = self.context
        back = restoring.restore(self, context.desk, context.own, path)
        if context.door is None:
            return
        if back is not None:
            context.door.restored(back)
        elif not company_files.is_open(context.desk):
            context.door.open_again()

    def restore_copy(self) -> None:
        """A copy to look things up in, opened beside (SAF-027)."""
        path = self.current()
        made = restoring.restore_copy(self, self.context.own, path) if path is not None else None
        if made is not None:
            self.tell("success", _("The copy {file} can be opened to look things up. It is not for booking.").format(
                file=made.name), "", [(_("Open the copy"), lambda: self._open(made))])

    def _open(self, path: Path) -> None:
        if self.context.door is not None:
            self.context.door.open(path)

    def choose_password(self) -> None:
        """Put new backups under a password, or under another one (SAF-029, CLW-024)."""
        if not backup_passwords.possible():
            self.tell("warning", _("This installation can neither protect a backup nor open a protected one: the package "
                                   "cryptography is missing."))
        elif passwords.choose(self, self.context.own):
            self.fill()
            self.tell("success", _("New backups are put under this password. Earlier ones keep the one they were made with."))

    def show_folder(self) -> None:
        """The folder of the current backup in the system's own window."""
        path = self.current()
        folder = path.parent if path is not None else backups.places_of(self.context.own).folder
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))

    def focus_first(self) -> None:
        """The keyboard starts in the list."""
        self.table.view.setFocus()
