"""Backups: a consistent copy in a ZIP with a manifest, proved by opening it again, rotated with care (SAF-020…025)."""

import hashlib
import json
import os
import re
import shutil
import tempfile
import time
import zipfile
import zlib
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, nullcontext, suppress
from dataclasses import asdict, dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import IO, Any, BinaryIO, cast

from sqlalchemy import select, text
from sqlalchemy.exc import DBAPIError, SQLAlchemyError
from sqlalchemy.orm import Session

from app.core.version import VERSION
from app.models.archive import BackupRecord, CompanyFileRow
from app.storage import audit, copying, errors, keys, places, sealed, verify
from app.storage.company_file import CompanyFile
from app.storage.engine import header, is_postgres, make_engine, translated
from app.storage.keys import FileKey
from app.storage.sealed import Cost, Password
from app.storage.unit_of_work import Actor

CAUSES = ("daily", "close", "migration", "reopen", "restore", "import", "move", "encryption", "anonymise", "manual")
"""Why a backup is made (SAF-021)."""
SUFFIX = ".tegoed-backup.zip"
PROTECTED = ".tegoed-backup.locked"
"""The same ZIP under a password: see `storage.sealed` (SAF-029)."""
DATABASE, MANIFEST, SETTINGS = "company.tegoed", "manifest.json", "settings.json"
_KEY = "key"
"""In the label of a backup under the password of its file: the header of that file, in hexadecimal (SAF-031)."""
_WORK = {DATABASE, DATABASE + "-journal", DATABASE + "-wal", DATABASE + "-shm"}
_LIGHT = Cost(10, 8, 1)
"""What a secret of 160 bits needs; nobody guesses it."""
STEPS = 4
"""Copy, manifest, packing, proof: what a backup reports as progress."""
Progress = Callable[[int, int], None]
"""Told how many steps of how many are done; raising stops the backup, and nothing of it stays."""
REMIND_AFTER, ALARM_AFTER = timedelta(days=7), timedelta(days=14)
_NAME = re.compile(r"-\d{8}-\d{6}-(?:" + "|".join(CAUSES) + r")(?:-(\d+))?" + f"(?:{re.escape(SUFFIX)}|{re.escape(PROTECTED)})$")


Look = Callable[[], None]
"""Called where a proof may be stopped; raising stops it."""


def _unheard(_done: int, _of: int) -> None:
    """Nobody watches."""


def _unseen() -> None:
    """Nobody stops it."""


@dataclass(frozen=True, slots=True)
class Generations:
    """How many days, weeks and months keep their newest backup (SAF-025)."""

    days: int = 14
    weeks: int = 8
    months: int = 24


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a backup says about itself (SAF-021). `file` = moment of creation of the company file; amounts in minor units."""

    file: str
    schema: int
    program: str
    made_at: str
    cause: str
    companies: list[str]
    sha256: dict[str, str]
    totals: dict[str, Any]
    anchor: dict[str, Any]
    numbers: dict[str, int]
    last_voucher: int
    last_posting_date: str | None
    changes: int
    product: str = "Tegoed"

    @property
    def moment(self) -> datetime:
        """When it was made."""
        return datetime.fromisoformat(self.made_at)


@dataclass(frozen=True, slots=True)
class Made:
    """A backup that was made and verified; `second` its copy elsewhere, `trouble` why there is none (SAF-023)."""

    path: Path
    manifest: Manifest
    second: Path | None = None
    trouble: str | None = None


def pack(source: Path, folder: Path, cause: str, now: datetime, *, second: Path | None = None,
         settings: bytes | None = None, progress: Progress = _unheard, password: Password | None = None,
         seal: FileKey | None = None) -> Made:
    """Back up a company file, open or not, into a folder and verify the result; with a password only that opens it again.

    What an encrypted file holds is in its backup under the file's own password or recovery code, whatever `password` says;
    `seal` does the same for a file that is about to become encrypted (SAF-031).
    Raises `NoSpaceError`, `BadBackupError`, `NoCipherError`, `LockedFileError`.
    """
    own = keys.key_of(source)
    seal = own or seal
    if seal is not None:
        password = Password(seal.code, _LIGHT)
    folder.mkdir(parents=True, exist_ok=True)
    _need_space(source, folder)
    _sweep(folder)
    target = _free(folder, f"{source.stem}-{now:%Y%m%d-%H%M%S}-{cause}", SUFFIX if password is None else PROTECTED)
    part = target.with_name(target.name + ".part")
    try:
        # The folder may be a stick or be uploaded: what is to be protected never lies there unprotected, not for a moment.
        with tempfile.TemporaryDirectory(prefix="tegoed-", dir=folder if password is None or own else None) as scratch:
            copy = Path(scratch) / DATABASE
            progress(0, STEPS)
            copying.copy_database(source, copy)
            progress(1, STEPS)
            manifest = _describe(copy, cause, now, settings)
            progress(2, STEPS)
            _write(part, copy, manifest, settings, password, seal)
        # Only what was proved gets the name of a backup: killed or stopped here, nothing is taken for one.
        verify_backup(part, full=_in_full(target, manifest), password=password, look=lambda: progress(3, STEPS))
        os.replace(part, target)
    except DBAPIError as problem:
        raise translated(problem, str(source)) from problem
    finally:
        part.unlink(missing_ok=True)
    copying.flush(target)
    return _elsewhere(target, manifest, second)


def _in_full(made: Path, manifest: Manifest) -> bool:
    """Is everything proved, not only the quick part (SAF-024)? At a close, and for the first backup of a week."""
    def week(moment: datetime) -> str:
        return f"{moment:%G-%V}"

    return manifest.cause == "close" or not any(
        week(kept.moment) == week(manifest.moment) for kept in listed(made.parent, manifest.file) if kept.path != made)


def _sweep(folder: Path) -> None:
    """Remove what a backup that was killed more than a day ago left half done here and in the system's folder for such things.

    By the computer's time, as the files have theirs: a clock of the books that is ahead makes nothing old that is being written.
    """
    day_ago = time.time() - timedelta(days=1).total_seconds()

    def is_old(path: Path) -> bool:
        return path.stat().st_mtime < day_ago

    for part in folder.glob("*.part"):
        with suppress(OSError):
            if _NAME.search(part.name.removesuffix(".part")) and is_old(part):
                part.unlink()
    for place in (folder, Path(tempfile.gettempdir())):
        for left in place.glob("tegoed-*"):
            # Another user's, or one whose own program removes it this very moment, is none of ours.
            with suppress(OSError):
                if left.is_dir() and is_old(left) and {p.name for p in left.iterdir()} <= _WORK:
                    shutil.rmtree(left)


def _free(folder: Path, name: str, suffix: str) -> Path:
    """A backup's path under a name, with a counter before its ending when that is taken: two in one second."""
    path, count = folder / (name + suffix), 1
    while path.exists():
        count += 1
        path = folder / f"{name}-{count}{suffix}"
    return path


def make(file: CompanyFile, actor: Actor, folder: Path, cause: str, *, second: Path | None = None,
         settings: bytes | None = None, keep: Generations | None = None, progress: Progress = _unheard,
         password: Password | None = None) -> Made:
    """Back up the open file, note it in the file, and remove generations that are no longer needed (SAF-020…025)."""
    if is_postgres(file.target):
        raise errors.StorageError("SAF-020-server")
    made = pack(Path(file.target), folder, cause, file.clock.now(), second=second, settings=settings, progress=progress,
                password=password)
    with file.unit_of_work(actor, action="backup.make") as unit:
        unit.session.add(BackupRecord(made_at=file.clock.now(), cause=cause, path=str(made.path), manifest=asdict(made.manifest),
                                      verified=True))
    for place in {folder, made.second.parent if made.second is not None else folder}:
        with suppress(OSError, errors.StorageError):
            # The backup is made and counts; what cannot be taken away today goes another day.
            rotate(place, made.manifest.file, file.clock.today(), keep=keep, password=password)
    return made


def newest_record(session: Session) -> BackupRecord | None:
    """The newest backup noted in the file."""
    return session.scalars(select(BackupRecord).order_by(BackupRecord.id.desc()).limit(1)).first()


def due(session: Session) -> bool:
    """Has anything been written since the newest backup (SAF-022)? The note about the backup itself does not count."""
    record = newest_record(session)
    changes: int = session.scalars(select(CompanyFileRow.changes)).one()
    return record is None or changes > record.manifest["changes"] + 1


def _need_space(source: Path, folder: Path) -> None:
    needed = 2 * source.stat().st_size + 100 * places.MEGABYTE
    free = places.free_bytes(folder / "x")
    if free < needed:
        raise errors.NoSpaceError("SAF-016-space", path=str(folder), free=free // places.MEGABYTE,
                                  needed=needed // places.MEGABYTE)


def _describe(copy: Path, cause: str, now: datetime, settings: bytes | None) -> Manifest:
    """The manifest of a copy; plain SQL, because the copy may be of an older version."""
    engine = make_engine(copy, read_only=True)
    with engine.connect() as connection, Session(connection) as session:
        row = session.execute(text("select created_at, changes from company_file")).one()
        last = session.execute(text("select coalesce(max(id), 0), max(posting_date) from voucher")).one()
        seq, digest = audit.newest(session)
        manifest = Manifest(
            file=row[0], schema=header(connection)[1], program=VERSION, made_at=now.astimezone(UTC).isoformat(), cause=cause,
            companies=list(session.scalars(text("select code || ' ' || legal_name from company order by code"))),
            sha256={DATABASE: copying.sha256(copy)} | ({SETTINGS: _sha(settings)} if settings is not None else {}),
            totals=asdict(verify.totals(session)), anchor={"seq": seq, "chain_hash": digest}, numbers=_numbers(session),
            last_voucher=last[0], last_posting_date=last[1], changes=row[1])
    engine.dispose()
    return manifest


def _numbers(session: Session) -> dict[str, int]:
    rows = session.execute(text("select c.code, s.code, l.start, l.last_used from number_series_line l "
                                "join number_series s on s.id = l.series_id join company c on c.id = s.company_id"))
    return {f"{company}/{series}/{start}": used for company, series, start, used in rows}


def _sha(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def _write(part: Path, copy: Path, manifest: Manifest, settings: bytes | None, password: Password | None,
           seal: FileKey | None) -> None:
    if password is None:
        with zipfile.ZipFile(part, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as packed:
            _fill(packed, copy, manifest, settings)
    else:
        label = {"file": manifest.file, "made_at": manifest.made_at, "cause": manifest.cause, "schema": manifest.schema,
                 **({_KEY: seal.header.hex()} if seal is not None else {})}
        with (sealed.sealing(part, password, label) as out,
              zipfile.ZipFile(cast("IO[bytes]", out), "w", zipfile.ZIP_DEFLATED, compresslevel=6) as packed):
            _fill(packed, copy, manifest, settings)
    copying.flush(part)


def _fill(packed: zipfile.ZipFile, copy: Path, manifest: Manifest, settings: bytes | None) -> None:
    # Noise does not get smaller.
    packed.write(copy, DATABASE, zipfile.ZIP_STORED if keys.is_encrypted(copy) else None)
    if settings is not None:
        packed.writestr(SETTINGS, settings)
    packed.writestr(MANIFEST, json.dumps(asdict(manifest), indent=1, sort_keys=True))


def _elsewhere(target: Path, manifest: Manifest, second: Path | None) -> Made:
    """The copy in the second place; when that fails the first one counts all the same (SAF-023)."""
    if second is None or second.absolute() == target.parent.absolute():
        return Made(target, manifest)
    part = second / (target.name + ".part")
    try:
        second.mkdir(parents=True, exist_ok=True)
        suffix = SUFFIX if target.name.endswith(SUFFIX) else PROTECTED
        copy = _free(second, target.name.removesuffix(suffix), suffix)
        shutil.copyfile(target, part)
        copying.flush(part)
        os.replace(part, copy)
    except OSError as problem:
        with suppress(OSError):
            part.unlink(missing_ok=True)
        return Made(target, manifest, trouble=str(problem))
    return Made(target, manifest, copy)


@contextmanager
def _source(path: Path) -> Iterator[BinaryIO]:
    """The bytes of a backup: the file itself, or the backup in a package for another computer (SAF-037)."""
    with path.open("rb") as file:
        inner = _inner(file)
        file.seek(0)
        if inner is None:
            yield file
        else:
            with zipfile.ZipFile(file) as package, package.open(inner) as inside:
                yield cast("BinaryIO", inside)


def _inner(file: BinaryIO) -> str | None:
    """The name of the one backup in a package; None when this is none."""
    try:
        with zipfile.ZipFile(file) as package:
            names = package.namelist()
    except (zipfile.BadZipFile, OSError, ValueError):
        return None
    found = [name for name in names if _NAME.search(name)]
    return found[0] if len(found) == 1 and MANIFEST not in names else None


def is_protected(path: Path) -> bool:
    """Does the backup need a password? One that cannot be read needs none to be refused."""
    try:
        with _source(path) as source:
            return sealed.is_sealed(source)
    except (OSError, zipfile.BadZipFile):
        return False


def try_password(path: Path, password: Password | None) -> None:
    """Does it open with this password? Raises `WrongPasswordError`, `BadBackupError`."""
    with _source(path) as source, sealed.opened(source, path, _right(source, path, password)):
        return


def is_locked(path: Path) -> bool:
    """Is it protected, and by no key of a company file that is known already?"""
    if not is_protected(path):
        return False
    with _source(path) as source:
        header = _header(sealed.label_of(source, path))
    return header is None or keys.known(header) is None


def _header(label: Mapping[str, Any]) -> bytes | None:
    """The header of the encrypted file whose password opens the backup; None where it has a password of its own."""
    try:
        found = bytes.fromhex(str(label.get(_KEY, "")))
    except ValueError:
        return None
    return found if keys.is_header(found) else None


def _right(source: BinaryIO, path: Path, password: Password | None) -> Password | None:
    """What opens a protected backup: the password itself, or the key that it leads to, which is known from then on (SAF-031)."""
    header = _header(sealed.label_of(source, path))
    source.seek(0)
    if header is None:
        return password
    key = keys.known(header)
    if key is None and password is not None:
        key = keys.key_from(header, password.text, path)
        keys.remember(key)
    return None if key is None else Password(key.code, _LIGHT)


def wrap(made: Path, package: Path, page_name: str, page: bytes) -> None:
    """One file for another computer: the backup as it is, and a page that says what to do with it (SAF-037)."""
    part = package.with_name(package.name + ".part")
    try:
        with zipfile.ZipFile(part, "w", zipfile.ZIP_STORED) as packed:
            packed.writestr(page_name, page)
            packed.write(made, made.name)
        copying.flush(part)
        os.replace(part, package)
    finally:
        part.unlink(missing_ok=True)
    copying.flush(package)


@contextmanager
def _opened(path: Path, password: Password | None) -> Iterator[zipfile.ZipFile]:
    """The ZIP of a backup, protected or not; what is wrong with it is raised as `BadBackupError`."""
    try:
        with (_source(path) as source,
              sealed.opened(source, path, _right(source, path, password)) if sealed.is_sealed(source)
              else nullcontext(source) as inside,
              zipfile.ZipFile(inside) as packed):
            yield packed
    except (OSError, KeyError, ValueError, TypeError, zipfile.BadZipFile, zlib.error) as problem:
        raise _bad(path, problem) from problem


def read_manifest(path: Path, password: Password | None = None) -> Manifest:
    """What a backup says about itself; raises `BadBackupError` when it is none of ours, `WrongPasswordError`."""
    with _opened(path, password) as packed:
        return _manifest(packed, path)


def _manifest(packed: zipfile.ZipFile, path: Path) -> Manifest:
    manifest = Manifest(**json.loads(packed.read(MANIFEST)))
    if manifest.product != "Tegoed":
        raise _bad(path, manifest.product)
    return manifest


def unpack(path: Path, target: Path, password: Password | None = None, look: Look = _unseen) -> Manifest:
    """Write the company file of a backup under a new name, its hash checked on the way; gives the manifest."""
    with _opened(path, password) as packed:
        manifest = _manifest(packed, path)
        with packed.open(DATABASE) as inside, target.open("xb") as out:
            while block := inside.read(1 << 20):
                look()
                out.write(block)
        if SETTINGS in packed.namelist() and _sha(packed.read(SETTINGS)) != manifest.sha256.get(SETTINGS):
            raise _bad(path, SETTINGS)
    if copying.sha256(target) != manifest.sha256[DATABASE]:
        raise _bad(path, "SHA-256")
    copying.flush(target)
    return manifest


def verify_backup(path: Path, *, full: bool, password: Password | None = None, look: Look = _unseen) -> Manifest:
    """Open a backup again and compare it with its manifest; raises `BadBackupError`, `WrongPasswordError` (SAF-024).

    Quick: hash, quick check, row counts, control totals. Full: also the integrity check, the references and the audit chain.
    `look` is called between its parts.
    """
    with tempfile.TemporaryDirectory(prefix="tegoed-") as scratch:
        copy = Path(scratch) / DATABASE
        manifest = unpack(path, copy, password, look)
        engine = make_engine(copy, read_only=True)
        try:
            with engine.connect() as connection, Session(connection) as session:
                fault = next(_faults(session, manifest, full, look), None)
        except SQLAlchemyError as problem:
            raise _bad(path, problem) from problem
        finally:
            engine.dispose()
    if fault is not None:
        raise _bad(path, fault)
    return manifest


def _faults(session: Session, manifest: Manifest, full: bool, look: Look) -> Iterator[str]:
    look()
    checked = str(session.execute(text("PRAGMA integrity_check" if full else "PRAGMA quick_check")).scalar_one())
    if checked != "ok":
        yield checked
    look()
    if asdict(verify.totals(session)) != manifest.totals:
        yield "control totals"
    if full:
        look()
        yield from (f"foreign key of {row[0]}" for row in session.execute(text("PRAGMA foreign_key_check")))
        look()
        if not audit.holds(session, audit.Anchor(**manifest.anchor)):
            yield "audit anchor"
        broken = audit.first_break(session, step=lambda _done, _whole: look())
        if broken is not None:
            yield f"audit record {broken}"


def _bad(path: Path, detail: object) -> errors.BadBackupError:
    return errors.BadBackupError("SAF-024-damaged", path=str(path), detail=str(detail).splitlines()[0] if str(detail) else "?")


@dataclass(frozen=True, slots=True)
class Kept:
    """A backup lying in a folder: which file, when (`made_at`) and why; the manifest of a protected one needs its password."""

    path: Path
    file: str
    made_at: str
    cause: str
    schema: int
    manifest: Manifest | None

    @property
    def moment(self) -> datetime:
        """When it was made."""
        return datetime.fromisoformat(self.made_at)


def listed(folder: Path, file: str | None = None) -> list[Kept]:
    """The backups of a folder, newest first; of one company file only, when `file` names it. Others' files are passed over."""
    found = []
    for path in folder.iterdir() if folder.is_dir() else ():
        if _NAME.search(path.name):
            try:
                kept = _kept(path)
            except errors.BadBackupError:
                continue
            if file is None or kept.file == file:
                found.append(kept)
    return sorted(found, key=_order, reverse=True)


def _kept(path: Path) -> Kept:
    """What is to be known of a backup without a password."""
    if not is_protected(path):
        manifest = read_manifest(path)
        return Kept(path, manifest.file, manifest.made_at, manifest.cause, manifest.schema, manifest)
    with path.open("rb") as source:
        label = sealed.label_of(source, path)
    try:
        kept = Kept(path, str(label["file"]), str(label["made_at"]), str(label["cause"]), int(label["schema"]), None)
        if kept.moment.tzinfo is None or kept.cause not in CAUSES:
            raise ValueError(kept.cause)
    except (KeyError, TypeError, ValueError) as problem:
        raise _bad(path, problem) from problem
    return kept


def stem_of(path: Path) -> str:
    """The name of the company file a backup was made of, without its ending: a damaged file is known by nothing else."""
    return _NAME.sub("", path.name)


def _order(kept: Kept) -> tuple[str, int]:
    """By moment; two of one second by their counter."""
    name = _NAME.search(kept.path.name)
    return kept.made_at, int(name.group(1) or 1) if name else 0


def newest_good(folder: Path, file: str | None = None, password: Password | None = None) -> Kept | None:
    """The newest backup that verifies: what is offered when a newer one is damaged (SAF-T03)."""
    return next((kept for kept in listed(folder, file) if _is_good(kept.path, password)), None)


def _is_good(path: Path, password: Password | None) -> bool:
    try:
        verify_backup(path, full=False, password=password)
    except (errors.BadBackupError, errors.WrongPasswordError, errors.NoCipherError):
        return False
    return True


def rotate(folder: Path, file: str, today: date, *, close_until: date | None = None,
           keep: Generations | None = None, password: Password | None = None) -> list[Path]:
    """Remove backups that are no longer needed and give their paths (SAF-025).

    Kept are 14 days, 8 weeks, 24 months (the newest of each) unless `keep` says otherwise, every close backup (those older
    than `close_until` excepted), and always the newest verified one.
    """
    backups = listed(folder, file)
    if len(backups) < 2:
        return []
    kept = _generations(backups, today, keep or Generations())
    kept |= {k.path for k in backups if k.cause == "close" and (close_until is None or k.moment.date() >= close_until)}
    if kept >= {k.path for k in backups}:
        return []
    good = newest_good(folder, file, password)
    if good is None:
        return []
    removed = [k.path for k in backups if k.path not in kept | {good.path}]
    for path in removed:
        with suppress(OSError):
            # A program that looks into it keeps one backup for a day, not the others.
            path.unlink()
    return [path for path in removed if not path.exists()]


def _generations(backups: list[Kept], today: date, wanted: Generations) -> set[Path]:
    """The newest backup of each of the last days, weeks and months that have one."""
    keep: set[Path] = set()
    for most, bucket in ((wanted.days, "%Y-%m-%d"), (wanted.weeks, "%G-%V"), (wanted.months, "%Y-%m")):
        seen: set[str] = set()
        for kept in backups:
            name = kept.moment.strftime(bucket)
            if name not in seen and len(seen) < most and kept.moment.date() <= today + timedelta(days=1):
                seen.add(name)
                keep.add(kept.path)
    return keep


def age_warning(newest: datetime | None, now: datetime) -> str | None:
    """`remind` after 7 days without a verified backup, `alarm` after 14 or without any (SAF-030)."""
    if newest is None or now - newest >= ALARM_AFTER:
        return "alarm"
    return "remind" if now - newest >= REMIND_AFTER else None
