"""Restore, step by step: what is in the backup, what would be lost, the company's name typed, and only then (SAF-026…028)."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QGridLayout, QWidget

from app import i18n, paths
from app.core.clock import Clock
from app.core.enums import VoucherSource
from app.core.problems import Outcome
from app.core.words import N_
from app.i18n import _
from app.queries.listing import Column
from app.services import backup_passwords, backups
from app.services.desk import Desk
from app.settings import ProgramSettings
from app.views.kit import details, dialogs
from app.views.kit.fields import TextField
from app.views.kit.table import MemorySource, Row, Table
from app.views.kit.waiting import wait_for
from app.views.kit.widgets import Label, MessageBar, column, holder
from app.views.setup import passwords

BACKUPS = "Tegoed (*.tegoed-backup.zip *.tegoed-backup.locked *.tegoed-package.zip)"
SOURCES = {
    VoucherSource.INV.value: N_("invoices"), VoucherSource.FTI.value: N_("invoices"), VoucherSource.CRN.value: N_("credit notes"),
    VoucherSource.FTC.value: N_("credit notes"), VoucherSource.PAY.value: N_("payments"), VoucherSource.OPN.value:
    N_("opening items"), VoucherSource.CLT.value: N_("reminders")}
"""What lost vouchers are called; every other source is a voucher."""
LOST = (
    Column("number", N_("Voucher"), "text", None, 110),
    Column("date", N_("Posting date"), "date", None, 110),
    Column("text", N_("Text"), "text", None, 240, stretch=True),
)


def choose_backup(parent: QWidget | None, folder: Path) -> Path | None:
    """A backup from anywhere."""
    name, _kind = QFileDialog.getOpenFileName(parent, _("Restore a backup"), str(folder), BACKUPS)
    return Path(name) if name else None


def restore(parent: QWidget | None, desk: Desk, own: ProgramSettings, path: Path) -> backups.Back | None:
    """Show what is inside and what is lost; after the typed name put the backup in the file's place. None = nothing was done."""
    if refused := backups.may_restore(desk):
        dialogs.tell_problems(parent, _("Nothing was restored"), refused)
        return None
    key = passwords.key_of(parent, own, path) if passwords.ready(parent, own, desk.file.target) else None
    if key is None:
        return None
    password = key.password
    found: Outcome[backups.Preview] | None = wait_for(parent, _("The backup is opened and proved…"),
                                                      lambda _progress: backups.preview(desk, path, password))
    if found is None:
        return None
    if found.value is None:
        _refused(parent, own, found, Path(desk.file.target))
        return None
    typed = TextField(_("Company name"), most=100)
    answer = dialogs.ask(parent, _("Restore this backup?"), "", (
        dialogs.Answer("restore", _("Restore")), dialogs.Answer("back", _("Go back"), safe=True, primary=True)),
        preview_widget(found.value, backups.name_to_type(desk), typed))
    if answer != "restore":
        return None
    words = typed.text()
    done: Outcome[backups.Back] | None = wait_for(parent, _("The backup is restored…"),
                                                  lambda _progress: backups.restore_here(desk, path, own, words,
                                                                                                 password))
    if done is not None and done.value is None:
        _refused(parent, own, done, Path(desk.file.target))
    return None if done is None else done.value


def _refused(parent: QWidget | None, own: ProgramSettings, outcome: Outcome[backups.Preview] | Outcome[backups.Back],
             target: Path) -> None:
    """Why not; after a damaged backup the newest good one of the file is named (SAF-T03)."""
    also = ""
    if any(p.code == "SAF-024-damaged" for p in outcome.problems):
        good = _newest_good(parent, own, target)
        if good is not None:
            also = _("The newest backup that is good: {file}.").format(file=good.name)
    dialogs.tell_problems(parent, _("Nothing was restored"), outcome.problems, also)


def _newest_good(parent: QWidget | None, own: ProgramSettings, target: Path) -> Path | None:
    """Each backup that is looked at is unpacked and proved: that takes a while. None also when it was stopped."""
    where, password = backups.places_of(own), backup_passwords.known(own)
    found: Path | None = wait_for(parent, _("The newest backup that is good is looked for…"),
                                  lambda progress: backups.newest_good(where, target, password, progress.step))
    return found


def preview_widget(preview: backups.Preview, name: str, typed: TextField) -> QWidget:
    """The backup beside the present file, what is lost, and the field for the name."""
    parts = column(MessageBar("warning" if preview.lost else "info", loss_words(preview)), spacing=10)
    for problem in preview.problems:
        parts.addWidget(details.bar(problem, tone="danger"))
    parts.addWidget(_facts(preview))
    if preview.lost:
        rows = [Row(n, (v.number, v.posting_date, v.text)) for n, v in enumerate(preview.lost[:200])]
        table = Table(MemorySource(LOST, rows), name=_("What is lost"))
        table.setFixedHeight(min(190, 32 + 30 * len(rows)))
        table.setMinimumWidth(560)
        parts.addWidget(table)
    if preview.sent:
        parts.addWidget(Label(_("Left the house after this backup; enter them again: {documents}").format(
            documents=", ".join(f"{to} ({table} {number})" for table, number, to in preview.sent[:12])), 12, 400, "text2",
            wrap=True))
    label = Label(_("A safety backup of the present file is made first, and the present file is kept. To go on, type the name "
                    "of the company: {name}").format(name=name), 13, 400, "text", wrap=True)
    label.setBuddy(typed)
    parts.addWidget(label)
    parts.addWidget(typed)
    return holder(parts)


def _facts(preview: backups.Preview) -> QWidget:
    """Figures of the backup and of the present file, side by side."""
    grid = QGridLayout()
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(24)
    grid.setVerticalSpacing(4)
    region = i18n.region()
    lines: Sequence[tuple[str, str, str]] = (
        ("", _("Backup"), _("Present file")),
        (_("State of"), i18n.moment(preview.moment, region), _("now")),
        (_("Companies"), "\n".join(preview.companies), ""),
        (_("Customers"), str(preview.then["customer"]), str(preview.now["customer"])),
        (_("Vouchers"), str(preview.then["voucher"]), str(preview.now["voucher"])),
        (_("Last posting date"), i18n.day(preview.last_then, region) if preview.last_then else "–",
         i18n.day(preview.last_now, region) if preview.last_now else "–"))
    for line, texts in enumerate(lines):
        for place, text in enumerate(texts):
            strong = line == 0 or place == 0
            grid.addWidget(Label(text, 13, 600 if line == 0 else 400, "text2" if strong else "text"), line, place,
                           Qt.AlignmentFlag.AlignTop)
    grid.setColumnStretch(1, 1)
    return holder(grid)


def _inside(path: Path, key: passwords.Key) -> str:
    """Companies, moment and last posting date of a backup."""
    found = backups.inside(path, key.password).value
    if found is None:
        return ""
    region = i18n.region()
    return i18n.filled(_("{companies}: state of {moment}, {count:voucher|vouchers}, posted until {day}"),
        companies=", ".join(found.companies), moment=i18n.moment(found.moment, region), count=found.vouchers,
        day=i18n.day(found.last_posting_date, region) if found.last_posting_date else "–")


def loss_words(preview: backups.Preview) -> str:
    """What is lost, counted: 14 vouchers posted after this backup (SAF-026)."""
    if not preview.lost:
        return _("Nothing was posted after this backup; nothing is lost.")
    count = len(preview.lost)
    parts = [f"{n} {_(SOURCES[source])}" for source, n in preview.lost_by_source.items() if source in SOURCES]
    words = counted(N_("You will lose {count:voucher|vouchers} posted after this backup."), count)
    return f"{words} ({', '.join(parts)})" if parts else words


def counted(text: str, count: int) -> str:
    """A sentence with a counted noun in the user's language."""
    return i18n.sentence(text, {"count": count}, i18n.language(), i18n.region())


def summary(back: backups.Back) -> str:
    """What happened, in one message."""
    words = [_("The backup is open now.")]
    if back.kept is not None:
        words.append(_("The file as it was is kept as {file}.").format(file=back.kept.name))
    if back.skipped:
        words.append(counted(N_("Left out because given since the backup: {count:number|numbers}."), back.skipped))
    if back.sent:
        words.append(counted(N_("Left the house since the backup and to be entered again: {count:document|documents}."),
                             len(back.sent)))
    return " ".join(words)


def restore_copy(parent: QWidget | None, own: ProgramSettings, path: Path) -> Path | None:
    """A second file to look things up in: asks where, and gives it (SAF-027)."""
    key = passwords.key_of(parent, own, path)
    if key is None:
        return None
    password = key.password
    proposal = paths.companies_folder() / f"{path.name.split('.')[0]}-copy{paths.SUFFIX}"
    proposal.parent.mkdir(parents=True, exist_ok=True)
    name, _kind = QFileDialog.getSaveFileName(parent, _("Restore as a copy"), str(proposal), "Tegoed (*.tegoed)")
    if not name:
        return None
    done: Outcome[Path] | None = wait_for(parent, _("The copy is made…"),
                                          lambda _progress: backups.restore_copy(path, Path(name), password))
    if done is not None and done.value is None:
        dialogs.tell_problems(parent, _("Nothing was restored"), done.problems)
    return None if done is None else done.value


def restore_lost(parent: QWidget | None, own: ProgramSettings, clock: Clock, target: Path | None) -> backups.Back | None:
    """Put a backup where a file is gone or damaged; proposes the newest good one, another can be chosen (SAF-014)."""
    where = backups.places_of(own)
    passwords.ready(parent, own)
    path = _newest_good(parent, own, target) if target is not None else None
    if path is None:
        path = choose_backup(parent, where.folder)
    key = passwords.key_of(parent, own, path) if path is not None else None
    if path is None or key is None:
        return None
    if target is None:
        name, _kind = QFileDialog.getSaveFileName(parent, _("Where should the company file lie?"),
                                                  str(paths.companies_folder() / f"{path.name.split('-20')[0]}{paths.SUFFIX}"),
                                                  "Tegoed (*.tegoed)")
        if not name:
            return None
        target = Path(name)
    answer = dialogs.ask(parent, _("Restore this backup?"), "\n".join((
        path.name, _inside(path, key), _("It becomes {file}. What lies there now is kept under another name.").format(
            file=str(target)))), (dialogs.Answer("restore", _("Restore")),
                                  dialogs.Answer("back", _("Go back"), safe=True, primary=True)))
    if answer != "restore":
        return None
    wanted, password = target, key.password
    done: Outcome[backups.Back] | None = wait_for(parent, _("The backup is restored…"),
                                                  lambda _progress: backups.restore_lost(path, wanted, clock, password))
    if done is not None and done.value is None:
        _refused(parent, own, done, wanted)
    return None if done is None else done.value
