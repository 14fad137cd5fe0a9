"""Backups of the open file: make, list, prove, restore; every loss is named before anything is replaced (SAF-020…030)."""

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import func, select, text

from app import paths, settings
from app.core.clock import Clock
from app.core.permissions import Permission
from app.core.problems import Outcome, Problem, error, warning
from app.core.words import N_, declare
from app.models.archive import BackupRecord, CompanyFileRow
from app.models.customers import Customer
from app.models.ledger import CustomerLedgerEntry, Voucher
from app.services import backup_passwords, company_files, desks, encryption, permissions
from app.services.desk import Desk
from app.services.environment import told
from app.settings import ProgramSettings
from app.storage import backup, errors, restore
from app.storage import places as disk
from app.storage.engine import is_postgres
from app.storage.sealed import Password

declare({
    "SAF-023-second": N_("The second folder for backups could not be written: {detail}. The backup in the first folder counts; "
                         "connect the drive, or choose another folder."),
    "SAF-026-name": N_("Type the name of the company as it stands above: {name}."),
    "SAF-026-other": N_("This backup is not an earlier state of the open file. Everything posted in the open file is missing "
                        "from it; open it as a copy to look things up."),
    "SAF-030-remind": N_("There is no verified backup since {day}. Make one now."),
    "SAF-030-disk": N_("All backups lie on the disk of the company file: when it fails, both are lost. Choose a second folder on "
                       "another disk."),
    "SAF-030-alarm": N_("There is no verified backup of the last 14 days. Make one now."),
})

_MONTH = timedelta(days=30)
_AHEAD = timedelta(hours=1)
"""So far a clock may be put right without an alarm."""
CAUSES: Mapping[str, str] = {
    "daily": N_("Daily"), "close": N_("Period close"), "migration": N_("Before an update"), "reopen": N_("Before re-opening"),
    "restore": N_("Before a restore"), "encryption": N_("Before a change of encryption"),
    "import": N_("Before an import"), "move": N_("Before a move to a server"),
    "anonymise": N_("Before anonymising"), "manual": N_("By hand")}
"""Why a backup was made, in words (SAF-021)."""


@dataclass(frozen=True, slots=True)
class Places:
    """Where backups go and how many stay."""

    folder: Path
    second: Path | None
    keep: backup.Generations


def places_of(own: ProgramSettings) -> Places:
    """The folders and generations of the user's settings (SAF-023, 025)."""
    folder, second = own.get(settings.BACKUP_FOLDER).strip(), own.get(settings.BACKUP_SECOND).strip()
    return Places(Path(folder) if folder else paths.backups_folder(), Path(second) if second else None,
                  backup.Generations(own.get(settings.BACKUP_DAILY), own.get(settings.BACKUP_WEEKLY),
                                     own.get(settings.BACKUP_MONTHLY)))


def check_folder(text: str) -> Problem | None:
    """What speaks against a folder for backups; an empty one is the program's own, or none."""
    if not text.strip():
        return None
    folder = Path(text.strip())
    there = next((f for f in (folder.absolute(), *folder.absolute().parents) if f.exists()), Path("/"))
    if not folder.is_absolute() or not there.is_dir() or not disk.writable(there / "x"):
        return error("SAF-new-folder", at="folder", path=text.strip())
    return None


def same_disk(desk: Desk, where: Places) -> bool:
    """Do all backups lie on the disk of the company file (SAF-023)? Unknown where the system does not say."""
    if is_postgres(desk.file.target):
        return False
    folders = [folder for folder in (where.folder, where.second) if folder is not None]
    if any(disk.place_of(folder / "x").kind in (disk.Kind.SYNC, disk.Kind.NETWORK) for folder in folders):
        # What is kept in step, or lies on the network, has a second home.
        return False
    disks = {_disk(folder) for folder in folders}
    return disks == {_disk(Path(desk.file.target).parent)}


def _disk(folder: Path) -> int:
    there = next((f for f in (folder.absolute(), *folder.absolute().parents) if f.exists()), Path("/"))
    return there.stat().st_dev


# ---------------------------------------------------------------- making

@dataclass(frozen=True, slots=True)
class Made:
    """A verified backup, and what should be heard about its second place."""

    path: Path
    moment: datetime
    problems: tuple[Problem, ...] = ()


def locked(desk: Desk, own: ProgramSettings) -> Problem | None:
    """No backup can be made before the password of backups is entered; those of an encrypted file have its own (SAF-029, 031)."""
    return None if encryption.is_encrypted(desk.file.target) else backup_passwords.locked(own)


def make(desk: Desk, own: ProgramSettings, cause: str = "manual",
         step: Callable[[int, int], None] | None = None) -> Outcome[Made]:
    """Back up the open file now, verified, into the folders of the settings; a `step` that raises stops it (SAF-020…025)."""
    prevented = locked(desk, own)
    if prevented is not None:
        return Outcome(None, (prevented,))
    return told(lambda: _make(desk, own, cause, step or _unheard))


def _make(desk: Desk, own: ProgramSettings, cause: str, step: Callable[[int, int], None]) -> Made:
    where = places_of(own)
    kept = own.file.read_bytes() if own.file.is_file() else None
    password = backup_passwords.known(own)
    if desk.file.read_only is not None and not is_postgres(desk.file.target):
        # Nothing can be noted in a file that is not written to; the backup counts all the same.
        made = backup.pack(Path(desk.file.target), where.folder, cause, desk.clock.now(), second=where.second, settings=kept,
                           progress=step, password=password)
    else:
        made = backup.make(desk.file, desk.actor, where.folder, cause, second=where.second, settings=kept, keep=where.keep,
                           progress=step, password=password)
    heard = () if made.trouble is None else (second_failed(made.trouble),)
    return Made(made.path, made.manifest.moment, heard)


def _unheard(_done: int, _of: int) -> None:
    """Nobody watches."""


def due(desk: Desk) -> bool:
    """Has anything been written since the newest backup (SAF-022)? Never for servers, copies and read-only files."""
    if is_postgres(desk.file.target) or desk.file.read_only is not None:
        return False
    with desk.reading() as session:
        return backup.due(session)


def due_today(desk: Desk) -> bool:
    """Is the daily backup still to be made (SAF-022)?"""
    newest = newest_moment(desk)
    return due(desk) and (newest is None or newest.astimezone().date() < desk.clock.today())


def second_is_lost(own: ProgramSettings) -> Problem | None:
    """The second folder was chosen and cannot be reached: told until it can (SAF-023)."""
    second = places_of(own).second
    if second is None:
        return None
    there = second if second.is_dir() else second.parent
    if there.is_dir() and disk.writable(there / "x"):
        return None
    return second_failed(str(second))


def second_failed(detail: str) -> Problem:
    """The copy in the second folder was not made; the backup in the first one counts all the same (SAF-023)."""
    return warning("SAF-023-second", key="SAF-023", detail=detail)


def newest_moment(desk: Desk) -> datetime | None:
    """When the newest verified backup noted in the file was made; one of a day to come says only that the clock stood wrong."""
    with desk.reading() as session:
        return session.scalars(select(func.max(BackupRecord.made_at)).where(
            BackupRecord.verified, BackupRecord.made_at <= desk.clock.now() + _AHEAD)).one()


def reminder(desk: Desk, own: ProgramSettings) -> Problem | None:
    """What to say about the age of the newest verified backup; nothing about a file without a voucher (SAF-030)."""
    if is_postgres(desk.file.target) or desk.file.read_only is not None:
        return None
    with desk.reading() as session:
        if session.scalars(select(Voucher.id).limit(1)).first() is None:
            return None
        # A file that never was backed up is as old as its creation.
        begun = session.scalars(select(CompanyFileRow.created_at)).one()
    since = newest_moment(desk) or begun
    found = company_files.due_reminder(since, desk.clock.now(), own.get(settings.BACKUP_REMINDER))
    if found == "remind":
        return warning("SAF-030-remind", key="SAF-030", day=since.astimezone().date())
    return error("SAF-030-alarm") if found == "alarm" else None


def one_disk_note(desk: Desk, own: ProgramSettings) -> Problem | None:
    """Once a month, from a month after the first backup: all of them lie on one disk with the file (SAF-030)."""
    if desk.file.read_only is not None or not same_disk(desk, places_of(own)):
        return None
    with desk.reading() as session:
        first = session.scalars(select(func.min(BackupRecord.made_at)).where(BackupRecord.verified)).one()
    if first is None or desk.clock.now() - first < _MONTH:
        return None
    return warning("SAF-030-disk", key=f"SAF-030-disk-{desk.clock.today():%Y-%m}")


# ---------------------------------------------------------------- looking

@dataclass(frozen=True, slots=True)
class Line:
    """A backup in one of the folders; sizes in bytes. What a protected one holds is known when the file remembers it."""

    path: Path
    moment: datetime
    cause: str
    size: int
    schema: int
    last_posting_date: date | None
    vouchers: int | None
    verified: bool
    place: str
    protected: bool = False


def lines(desk: Desk, where: Places) -> list[Line]:
    """The backups of the open file in both folders, newest first (CLW-024)."""
    with desk.reading() as session:
        noted = {str(path): manifest for path, manifest in session.execute(
            select(BackupRecord.path, BackupRecord.manifest).where(BackupRecord.verified))}
    found = [_line(kept, noted, folder) for folder in (where.folder, where.second) if folder is not None
             for kept in backup.listed(folder, _identity(desk))]
    return sorted(found, key=lambda line: line.moment, reverse=True)


def _identity(desk: Desk) -> str | None:
    """What every backup of this file names as its file: the moment it was created."""
    with desk.reading() as session:
        return str(session.execute(text("select created_at from company_file")).scalar_one())


def _line(kept: backup.Kept, noted: Mapping[str, Mapping[str, Any]], folder: Path) -> Line:
    told_by = asdict(kept.manifest) if kept.manifest is not None else noted.get(str(kept.path), {})
    last, totals = told_by.get("last_posting_date"), told_by.get("totals")
    return Line(kept.path, kept.moment, kept.cause, kept.path.stat().st_size, kept.schema,
                date.fromisoformat(last) if last else None, int(totals["rows"]["voucher"]) if totals else None,
                str(kept.path) in noted, str(folder), kept.manifest is None)


@dataclass(frozen=True, slots=True)
class Inside:
    """What a backup says about itself."""

    companies: tuple[str, ...]
    moment: datetime
    last_posting_date: date | None
    vouchers: int
    program: str


def inside(path: Path, password: Password | None = None) -> Outcome[Inside]:
    """The manifest of a backup, unproved (SAF-021)."""
    def read() -> Inside:
        manifest = backup.read_manifest(path, password)
        last = manifest.last_posting_date
        return Inside(tuple(manifest.companies), manifest.moment, date.fromisoformat(last) if last else None,
                      int(manifest.totals["rows"]["voucher"]), manifest.program)

    return told(read)


def prove(path: Path, password: Password | None = None, step: Callable[[int, int], None] | None = None) -> Problem | None:
    """Open a backup again and compare everything with its manifest; None = it is good; raising `step` stops it (SAF-024)."""
    heard = step or _unheard
    try:
        backup.verify_backup(path, full=True, password=password, look=lambda: heard(0, 1))
    except errors.StorageError as bad:
        return Problem(bad.code, bad.saw)
    return None


def newest_good(where: Places, of: Path | Desk, password: Password | None = None,
                step: Callable[[int, int], None] | None = None) -> Path | None:
    """The newest backup of a file that stands up to its manifest: offered when another one, or the file, is damaged (SAF-T03).

    A folder may hold backups of several files. Those of a file that cannot be opened any more are known by their name.
    """
    return next((kept.path for kept in _of(where, of) if prove(kept.path, password, step) is None), None)


def _of(where: Places, of: Path | Desk) -> list[backup.Kept]:
    """The backups of a file in both folders, the newest first."""
    file, stem = (None, of.stem) if isinstance(of, Path) else (_identity(of), None)
    found = [kept for folder in dict.fromkeys((where.folder, where.second)) if folder is not None
             for kept in backup.listed(folder, file) if stem is None or backup.stem_of(kept.path) == stem]
    return sorted(found, key=lambda kept: kept.moment, reverse=True)


@dataclass(frozen=True, slots=True)
class Tried:
    """The newest backup, what is wrong with it (None = nothing), and then the newest that is good."""

    path: Path
    problem: Problem | None = None
    good: Path | None = None


def try_newest(desk: Desk, own: ProgramSettings, step: Callable[[int, int], None]) -> Tried | None:
    """Unpack the newest backup of the file aside and prove every record of it (SAF-024, BKV); None = there is no backup."""
    where, password = places_of(own), backup_passwords.known(own)
    with desk.reading() as session:
        noted = backup.newest_record(session)
    found = [kept.path for kept in _of(where, desk)]
    if noted is not None and Path(noted.path).is_file() and Path(noted.path) not in found:
        # So damaged that it does not even say what it is.
        found.insert(0, Path(noted.path))
    if not found:
        return None
    problem = prove(found[0], password, step)
    return Tried(found[0], problem, newest_good(where, desk, password, step) if problem is not None else None)


# ---------------------------------------------------------------- restoring

@dataclass(frozen=True, slots=True)
class Preview:
    """A backup beside the present file: what is in it, and what would be lost (SAF-026, 028)."""

    path: Path
    companies: tuple[str, ...]
    moment: datetime
    program: str
    cause: str
    then: Mapping[str, int]
    now: Mapping[str, int]
    last_then: date | None
    last_now: date | None
    lost: tuple[restore.LostVoucher, ...]
    lost_by_source: Mapping[str, int]
    sent: tuple[tuple[str, int, str], ...]
    problems: tuple[Problem, ...]


def preview(desk: Desk, path: Path, password: Password | None = None) -> Outcome[Preview]:
    """Prove a backup and say what restoring it would take back; changes nothing (SAF-026)."""
    try:
        manifest = backup.verify_backup(path, full=True, password=password)
    except errors.StorageError as bad:
        return Outcome(None, (Problem(bad.code, bad.saw),))
    with desk.reading() as session:
        lost = restore.losses(session, manifest)
        counts = {"customer": session.scalar(select(func.count()).select_from(Customer)) or 0,
                  "voucher": session.scalar(select(func.count()).select_from(Voucher)) or 0,
                  "customer_ledger_entry": session.scalar(select(func.count()).select_from(CustomerLedgerEntry)) or 0}
        last = session.scalar(select(func.max(Voucher.posting_date)))
    rows: Mapping[str, Any] = manifest.totals["rows"]
    then = manifest.last_posting_date
    problems = () if lost.same_history else (warning("SAF-026-other", key="SAF-026"),)
    return Outcome(Preview(
        path, tuple(manifest.companies), manifest.moment, manifest.program, manifest.cause,
        {name: int(rows.get(name, 0)) for name in counts}, counts, date.fromisoformat(then) if then else None, last,
        lost.vouchers, Counter(v.source for v in lost.vouchers), lost.sent, problems))


def name_to_type(desk: Desk) -> str:
    """What has to be typed before a restore: the legal name of the company at the desk (SAF-026, CLW-007)."""
    return next(c.name for c in desks.companies_of(desk) if c.company_id == desk.company_id)


@dataclass(frozen=True, slots=True)
class Back:
    """Where things lie after a restore; `skipped` numbers were left out so that none is given twice (SAF-028)."""

    path: Path
    kept: Path | None
    safety: Path | None
    lost: int
    skipped: int
    sent: tuple[tuple[str, int, str], ...]


def may_restore(desk: Desk) -> tuple[Problem, ...]:
    """A file holds all its companies: who restores it may do so in all of them (AUD-016)."""
    with desk.reading() as session:
        return permissions.may(session, desk, Permission.RESTORE, everywhere=True)


def restore_here(desk: Desk, path: Path, own: ProgramSettings, typed: str, password: Password | None = None) -> Outcome[Back]:
    """Put the backup in the place of the open file, which is closed and kept under another name (SAF-026, 028).

    `password` opens a protected backup; the safety backup of the present file is protected as all new ones are (SAF-029).
    A name that is not the company's refuses; after a refusal of the disk the file is as it was.
    """
    if refused := may_restore(desk):
        return Outcome(None, refused)
    name = name_to_type(desk)
    if " ".join(typed.split()).casefold() != " ".join(name.split()).casefold():
        return Outcome(None, (error("SAF-026-name", at="typed", name=name),))
    prevented = locked(desk, own)
    if prevented is not None:
        return Outcome(None, (prevented,))
    return told(lambda: _back(restore.restore(path, desk.file, places_of(own).folder, desk.actor, desk.clock, password=password,
                                              protect=backup_passwords.known(own))))


def _back(done: restore.Restored) -> Back:
    losses = done.losses
    return Back(done.path, done.kept, done.safety, len(losses.vouchers) if losses else 0, sum(done.skipped.values()),
                losses.sent if losses else ())


def restore_copy(path: Path, target: Path, password: Password | None = None) -> Outcome[Path]:
    """A second file to look things up in; it opens read-only and says so (SAF-027)."""
    return told(lambda: restore.restore_as_copy(path, company_files.with_suffix(target), password).path)


def restore_lost(path: Path, target: Path, clock: Clock, password: Password | None = None) -> Outcome[Back]:
    """Put a backup where a file is gone or cannot be opened; a damaged file is kept beside it (SAF-014)."""
    return told(lambda: _back(restore.replace_lost(path, target, clock, password)))
