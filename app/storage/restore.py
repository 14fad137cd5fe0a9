"""Restore a backup beside the present file and only then change places; nothing is lost without being named (SAF-026…028)."""

import os
import shutil
import stat
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from sqlalchemy import Executable, select, text, update
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

from app.core.clock import Clock
from app.models.accounts import NumberSeries, NumberSeriesLine
from app.models.archive import CompanyFileRow, OutputAttempt, OutputItem
from app.models.audit import AuditRecord
from app.models.company import Company
from app.models.ledger import Voucher
from app.storage import audit, backup, copying, encrypting, errors
from app.storage.company_file import CompanyFile
from app.storage.engine import make_engine, translated
from app.storage.lock import FileLock
from app.storage.migrations import run
from app.storage.sealed import Password
from app.storage.unit_of_work import Actor

SeriesKey = tuple[str, str, date]
"""Company code, series code, first day of the line."""


@dataclass(frozen=True, slots=True)
class LostVoucher:
    """A voucher of the present file that the backup does not hold."""

    number: str
    posting_date: date
    source: str
    text: str


@dataclass(frozen=True, slots=True)
class Losses:
    """What a restore takes back: vouchers, and how many documents had already left the house (SAF-026, 028)."""

    vouchers: tuple[LostVoucher, ...]
    sent: tuple[tuple[str, int, str], ...]
    """Table and id of each document handed over since, with its recipient or channel."""
    same_history: bool
    """False when the backup is not an earlier state of this file."""


@dataclass(frozen=True, slots=True)
class Restored:
    """Where things lie after a restore."""

    path: Path
    kept: Path | None
    safety: Path | None
    losses: Losses | None
    skipped: Mapping[SeriesKey, int] = field(default_factory=dict)


def losses(session: Session, manifest: backup.Manifest) -> Losses:
    """What the open file holds that the backup does not."""
    same = audit.holds(session, audit.Anchor(**manifest.anchor))
    after = manifest.last_voucher if same else 0
    rows = session.execute(select(Voucher.number, Voucher.posting_date, Voucher.source, Voucher.text)
                           .where(Voucher.id > after).order_by(Voucher.id))
    sent = session.execute(
        select(OutputItem.document_table, OutputItem.document_id, OutputItem.recipient, OutputItem.channel)
        .join(OutputAttempt, OutputAttempt.item_id == OutputItem.id)
        .where(OutputItem.handed_over | ((OutputItem.channel == "email") & OutputItem.status.in_(("done", "in_progress"))),
               OutputAttempt.at > manifest.moment).distinct())
    return Losses(tuple(LostVoucher(r.number, r.posting_date, r.source.value, r.text) for r in rows),
                  tuple((table, number, to or channel) for table, number, to, channel in sent), same)


def restore(path: Path, present: CompanyFile, folder: Path, actor: Actor, clock: Clock, *, password: Password | None = None,
            protect: Password | None = None) -> Restored:
    """Put the state of a backup in the place of the open file, which is closed, backed up first and kept under another name.

    `password` opens the backup, `protect` is for the safety backup (SAF-029). Series go on after
    the highest number known from either, so that no number that went out is given twice (SAF-028). An encrypted file stays
    encrypted under its present password, a plain one plain (SAF-031).
    """
    target = Path(present.target)
    manifest = backup.verify_backup(path, full=True, password=password)
    safety = backup.pack(target, folder, "restore", clock.now(), password=protect)
    with present.reading() as session:
        lost = losses(session, manifest)
        known = _lines(session)
    work = target.with_name(target.name + ".restoring")
    try:
        _prepare(path, work, password)
        encrypting.like(work, target)
        skipped = _carry_on(work, known, lost, manifest, actor, clock)
        copying.settle(work)
        present.close()
        copying.settle(target)
        kept = copying.swap(work, target, target.with_name(f"before-restore-{clock.now():%Y%m%d-%H%M%S}-{target.name}"))
    finally:
        copying.discard(work)
    return Restored(target, kept, safety.path, lost, skipped)


def restore_as_copy(path: Path, target: Path, password: Password | None = None) -> Restored:
    """A second file to look things up in: it opens read-only and says so (SAF-027). Raises `FileExistsAlreadyError`."""
    if target.exists():
        raise errors.FileExistsAlreadyError("SAF-exists", path=str(target))
    backup.verify_backup(path, full=True, password=password)
    work = target.with_name(target.name + ".restoring")
    try:
        _prepare(path, work, password)
        _set(work, update(CompanyFileRow).values(is_copy=True, open_marker=None))
        work.rename(target)
    finally:
        copying.discard(work)
    return Restored(target, None, None, None)


def replace_lost(path: Path, target: Path, clock: Clock, password: Password | None = None) -> Restored:
    """Put a backup where the file is gone or cannot be opened; what stands there is kept as `damaged-…` (SAF-014).

    Raises `BadBackupError`, `WrongPasswordError`, `AlreadyOpenError`.
    """
    backup.verify_backup(path, full=True, password=password)
    target.parent.mkdir(parents=True, exist_ok=True)
    work = target.with_name(target.name + ".restoring")
    lock = FileLock(target)
    lock.acquire()
    try:
        _prepare(path, work, password)
        kept = None
        if target.exists():
            kept = copying.free_name(target.with_name(f"damaged-{clock.now():%Y%m%d-%H%M%S}-{target.name}"))
            _set_aside(target, kept)
        work.rename(target)
    finally:
        copying.discard(work)
        lock.release()
    return Restored(target, kept, None, None)


def _set_aside(target: Path, kept: Path) -> None:
    """Rename a file with its journals, whatever state they are in."""
    target.rename(kept)
    for ending in ("-wal", "-shm", "-journal"):
        journal = target.with_name(target.name + ending)
        if journal.exists():
            journal.rename(kept.with_name(kept.name + ending))


def move(path: Path, folder: Path) -> Path:
    """Move a closed company file to another folder; the old one stays as `NAME.moved`, for reading (SAF-009, 037).

    Raises `FileExistsAlreadyError`, `AlreadyOpenError`, `DamagedFileError` when the copy differs; the file then stays.
    """
    target = folder / path.name
    if target.exists():
        raise errors.FileExistsAlreadyError("SAF-exists", path=str(target))
    lock = FileLock(path)
    lock.acquire()
    work = target.with_name(target.name + ".moving")
    try:
        copying.settle(path)
        folder.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(path, work)
        copying.flush(work)
        if copying.sha256(work) != copying.sha256(path):
            raise errors.DamagedFileError("SAF-014-damaged", path=str(work), detail="SHA-256")
        os.replace(work, target)
        kept = path.rename(copying.free_name(path.with_name(f"{path.stem}.moved{path.suffix}")))
        # Opened by mistake it tells that it can only be read, instead of taking postings the moved file will never see.
        with suppress(OSError):
            os.chmod(kept, stat.S_IRUSR | stat.S_IRGRP)
    finally:
        copying.discard(work)
        lock.release()
    return target


def _prepare(path: Path, work: Path, password: Password | None) -> None:
    """The file of the backup under a work name, at the version of this program."""
    copying.discard(work)
    backup.unpack(path, work, password)
    _set(work, text("update company_file set open_marker = null"))
    old = run.migrate(work)
    if old is not None:
        copying.discard(old)


def _set(work: Path, statement: Executable) -> None:
    """Write into a file of our own at work; what the disk says is told as what it is."""
    engine = make_engine(work, wal=False)
    try:
        with engine.begin() as connection:
            connection.execute(statement)
    except DBAPIError as problem:
        raise translated(problem, str(work)) from problem
    finally:
        engine.dispose()


def _lines(session: Session) -> dict[SeriesKey, NumberSeriesLine]:
    """Every line of every series, by what it is called."""
    rows = session.execute(select(Company.code, NumberSeries.code, NumberSeriesLine)
                           .join(NumberSeries, NumberSeries.company_id == Company.id)
                           .join(NumberSeriesLine, NumberSeriesLine.series_id == NumberSeries.id))
    return {(company, series, line.start): line for company, series, line in rows}


def _carry_on(work: Path, known: Mapping[SeriesKey, NumberSeriesLine], lost: Losses, manifest: backup.Manifest, actor: Actor,
              clock: Clock) -> dict[SeriesKey, int]:
    """Leave out the numbers that were used after the backup, and record restore and gap in the restored file."""
    file = CompanyFile.open(work, clock=clock)
    skipped: dict[SeriesKey, int] = {}
    reason = f"Restored from the backup of {manifest.made_at}"
    with file.unit_of_work(actor, action="company_file.restore", reason=reason) as unit:
        here = _lines(unit.session)
        for key, line in known.items():
            left_out = _skip(unit.session, key, here, line)
            if left_out:
                skipped[key] = left_out
        unit.audit("company_file.restore", "company_file", 1, manifest.made_at,
                   {"vouchers": [v.number for v in lost.vouchers], "newest_record": _newest(unit.session)})
    file.close()
    return skipped


def _newest(session: Session) -> int:
    return session.scalar(select(AuditRecord.seq).order_by(AuditRecord.seq.desc()).limit(1)) or 0


def _skip(session: Session, key: SeriesKey, here: Mapping[SeriesKey, NumberSeriesLine], line: NumberSeriesLine) -> int:
    """Move one line of the restored file on to where the present file stood; gives how many numbers that leaves out."""
    own = here.get(key)
    if own is None:
        series = next((candidate.series_id for (company, code, _start), candidate in here.items()
                       if (company, code) == key[:2]), None)
        if series is None:
            return 0
        own = NumberSeriesLine(series_id=series, start=line.start, mask=line.mask, first=line.first, last=line.last,
                               warn_at=line.warn_at, last_used=line.first - 1, skipped=0)
        session.add(own)
    left_out = line.last_used - own.last_used
    if left_out <= 0:
        return 0
    own.last_used, own.skipped = line.last_used, own.skipped + left_out
    own.last_date = max(filter(None, (own.last_date, line.last_date)), default=None)
    return left_out
