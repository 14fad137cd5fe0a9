"""A company file: create, open, read, write in units of work, close; on SQLite or PostgreSQL (promise 8)."""

import os
import platform
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path

from sqlalchemy import Engine, func, insert, select, text, update
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

import app.models  # noqa: F401 - completes the metadata
from app.core.changes import Announcer, Changes
from app.core.clock import Clock, SystemClock
from app.core.enums import Source
from app.core.problems import Problem, information, warning
from app.core.words import N_, declare
from app.models.archive import CompanyFileRow
from app.models.audit import AuditRecord
from app.models.base import Base
from app.models.ledger import Voucher
from app.storage import audit, copying, errors, guards, keys, places, verify  # noqa: F401 - guards listen to the metadata
from app.storage.engine import (
    APPLICATION_ID,
    SCHEMA_VERSION,
    Target,
    address,
    driver,
    header,
    is_postgres,
    make_engine,
    no_room,
    translated,
)
from app.storage.keys import FileKey
from app.storage.lock import FileLock
from app.storage.unit_of_work import Actor, BrokenUnitError, UnitOfWork

declare({
    "SAF-008-network": N_("{path} lies on a network drive. A lost connection can cost the last postings; "
                          "a local folder is safer."),
    "SAF-009-sync": N_("{path} lies in a folder that {client} keeps in step. It may upload a half-written file or make "
                       "conflicting copies; move the file to a local folder."),
    "SAF-011-removable": N_("{path} lies on a stick or an external disk. Taken out while you work, it can cost the last "
                            "postings; a folder on the computer's own disk is safer."),
    "SAF-010-copies": N_("Beside the company file lies {copy}, which a sync client made. It was not opened."),
    "SAF-012-unclean": N_("The program was not closed properly last time. Everything posted is there; the check found no fault."),
    "SAF-012-fault": N_("The program was not closed properly last time, and the check found: {detail}."),
    "SAF-016-low": N_("Only {free} MB are free on this disk."),
    "SAF-019-clock": N_("The computer's date {today} lies before the newest posting of {newest}. "
                        "Check the clock before you post."),
})

SUFFIX = ".tegoed"
_REFUSE_BELOW = 100 * places.MEGABYTE
_WARN_BELOW = 500 * places.MEGABYTE
_RECENT_RECORDS = 1_000


@dataclass
class CompanyFile:
    """An open file. `notices` are what the user should hear about it; `read_only` says why nothing can be written."""

    target: Target
    engine: Engine
    clock: Clock
    lock: FileLock | None = None
    read_only: errors.StorageError | None = None
    notices: list[Problem] = field(default_factory=list)
    crashed: bool = False
    """It was not closed properly last time, and not proved in full since (SAF-012, 014)."""
    announcer: Announcer = field(default_factory=Announcer)
    _running: threading.local = field(default_factory=threading.local)

    # ---------------------------------------------------------------- opening and closing

    @classmethod
    def create(cls, target: Target, *, clock: Clock | None = None, key: FileKey | None = None) -> "CompanyFile":
        """Make a new, empty file, encrypted with a key; an existing one is never touched (usability 1, pain 2; SAF-031).

        Raises `FileExistsAlreadyError`, `NoCipherError`.
        """
        clock = clock or SystemClock()
        lock = None
        driver(key)
        if not is_postgres(target):
            lock = _locked_new(Path(target))
        engine = make_engine(target, wal=_wal(target), key=key)
        if key is not None:
            keys.remember(key)
        try:
            _lay_out(engine, target, clock)
        except BaseException:
            engine.dispose()
            if lock is not None:
                lock.release()
                _remove(Path(target))
            raise
        file = cls(target, engine, clock, lock)
        file.notices += file._place_notices()
        return file

    @classmethod
    def open(cls, target: Target, *, clock: Clock | None = None, read_only: bool = False,
             take_over: bool = False) -> "CompanyFile":
        """Open an existing file. Raises the exceptions of `storage.errors`; `read_only` opens beside another program."""
        clock = clock or SystemClock()
        lock = None
        cause: errors.StorageError | None = None
        if not is_postgres(target):
            path = Path(target)
            _check_header(path)
            if not places.writable(path) or not places.writable(path.parent):
                read_only = True
                cause = errors.ReadOnlyError("SAF-011-read-only", path=str(path), cause="write protected")
            if not read_only and no_room(path):
                # It can be looked at until there is room; `try_again` takes the lock then (SAF-017).
                read_only, cause = True, errors.DiskFullError("SAF-017-full", path=str(path))
            if not read_only:
                lock = FileLock(path)
                lock.acquire(take_over=take_over)
        engine = make_engine(target, read_only=read_only, wal=_wal(target))
        if read_only and cause is None:
            cause = errors.ReadOnlyError("SAF-011-read-only", path=str(target), cause="opened read-only")
        file = cls(target, engine, clock, lock, cause)
        try:
            if lock is not None:
                file._tidy_up()
            file._begin_use()
        except Exception:
            file.close()
            raise
        return file

    def _tidy_up(self) -> None:
        """Remove what a killed conversion left, which may be readable without the password; told where it stays (SAF-031)."""
        path = Path(self.target)
        left = path.with_name(path.name + copying.CONVERTING)
        try:
            copying.discard(left)
        except OSError as trouble:
            self.notices.append(warning("SAF-031-left", key=f"SAF-031-{left.name}", left=str(trouble.filename or left),
                                        path=path.name, detail=trouble.strerror or str(trouble)))

    def _begin_use(self) -> None:
        """Unclean-shutdown check, start marker, notices (SAF-008…012, 016, 019)."""
        with self.reading() as session:
            if is_postgres(self.target):
                _check_server(session, str(self.target))
            row = session.get_one(CompanyFileRow, 1)
            if row.is_copy and self.read_only is None:
                self.read_only = errors.ReadOnlyError("SAF-027-copy", path=str(self.target))
            unclean = row.open_marker is not None
            gone = audit.moved_to(session)
            if gone is not None and not is_postgres(self.target):
                self.read_only = errors.ReadOnlyError("SAF-036-moved", path=str(self.target), address=gone)
            newest = session.scalars(select(func.max(Voucher.posted_at))).one()
        if unclean and self.read_only is None:
            self.crashed = True
            found = self._after_crash()
            self.notices.append(found)
            if found.code == "SAF-012-fault":
                # Nothing is written into books that are not whole (SAF-014).
                self.read_only = errors.DamagedFileError("SAF-014-damaged", path=str(self.target), detail=found.saw["detail"])
        if newest is not None and self.clock.now() < newest - timedelta(days=1):
            self.notices.append(warning("SAF-019-clock", key="SAF-019", today=self.clock.today(), newest=newest.date()))
        self.notices += self._place_notices()
        self._mark(_marker())

    def _after_crash(self) -> Problem:
        """Quick check, foreign keys, the newest audit records and control totals after an unclean end (SAF-012, 015)."""
        with self.reading() as session:
            faults: list[str] = []
            if not is_postgres(self.target):
                checked = session.execute(text("PRAGMA quick_check")).scalar_one()
                faults += [] if checked == "ok" else [str(checked)]
                faults += [f"foreign key {row[0]}" for row in session.execute(text("PRAGMA foreign_key_check"))]
            newest = session.scalars(select(func.max(AuditRecord.seq))).one() or 0
            broken = audit.first_break(session, max(0, newest - _RECENT_RECORDS))
            faults += [] if broken is None else [f"audit {broken}"]
            faults += [f"{f.proof} {f.offender}" for f in verify.prove(session, ("L1", "L3", "L5", "L13"))]
        return warning("SAF-012-fault", key="SAF-012", detail=faults[0]) if faults else information("SAF-012-unclean")

    def _place_notices(self) -> list[Problem]:
        """What to say about where the file lies."""
        if is_postgres(self.target):
            return []
        path = Path(self.target)
        place = places.place_of(path)
        found: list[Problem] = []
        if place.kind is places.Kind.NETWORK:
            found.append(warning("SAF-008-network", key=f"SAF-008-{path.parent}", path=str(path)))
        elif place.kind is places.Kind.SYNC:
            found.append(warning("SAF-009-sync", key=f"SAF-009-{path.parent}", path=str(path), client=place.name))
        elif place.kind is places.Kind.REMOVABLE:
            found.append(warning("SAF-011-removable", key=f"SAF-011-{path.parent}", path=str(path)))
        found += [warning("SAF-010-copies", key=f"SAF-010-{copy.name}", copy=copy.name)
                  for copy in places.conflict_copies(path)]
        free = places.free_bytes(path)
        if free < max(_WARN_BELOW, 2 * path.stat().st_size):
            found.append(warning("SAF-016-low", key="SAF-016", free=free // places.MEGABYTE))
        return found

    def _mark(self, marker: str | None) -> None:
        """Set or clear the start marker (SAF-012); it leaves no trail. On a server many are at work at once."""
        if self.read_only is not None or is_postgres(self.target):
            return
        try:
            with self.engine.begin() as connection:
                connection.execute(update(CompanyFileRow).where(CompanyFileRow.id == 1).values(open_marker=marker))
        except DBAPIError as problem:
            refused = self._environment(problem)
            if not isinstance(refused, errors.DiskError):
                raise refused from problem
            # A full disk opens for reading until there is room (SAF-017).

    def close(self) -> None:
        """Clear the start marker and give the file free."""
        try:
            if self.read_only is None:
                self._mark(None)
        except errors.StorageError:
            # A full or missing disk must not keep the program from closing; the next start checks the file.
            pass
        finally:
            self.engine.dispose()
            if self.lock is not None:
                self.lock.release()
                self.lock = None

    # ---------------------------------------------------------------- reading and writing

    @contextmanager
    def reading(self) -> Iterator[Session]:
        """A short read transaction; inside a unit of work it reads what that unit wrote."""
        current: UnitOfWork | None = getattr(self._running, "unit", None)
        if current is not None:
            yield current.session
            return
        try:
            connection = self.engine.connect().execution_options(reading=True)
        except DBAPIError as problem:
            raise translated(problem, str(self.target)) from problem
        session = Session(connection, expire_on_commit=False)
        try:
            yield session
        except DBAPIError as problem:
            raise translated(problem, str(self.target)) from problem
        finally:
            # What was read stays usable after the session is gone; a rollback would expire it.
            session.expunge_all()
            session.close()
            connection.close()

    @contextmanager
    def unit_of_work(self, actor: Actor, *, action: str, reason: str | None = None,
                     source: Source = Source.WINDOW) -> Iterator[UnitOfWork]:
        """One immediate transaction; opened inside another one it joins it, and the outermost commits once (promise 2)."""
        current: UnitOfWork | None = getattr(self._running, "unit", None)
        if current is not None:
            with current.joined(reason):
                yield current
            return
        self._refuse_writing()
        session = Session(self.engine, expire_on_commit=False, autoflush=True)
        changes = Changes()
        try:
            unit = UnitOfWork(session, actor, action, reason, source, self.clock)
            self._running.unit = unit
            yield unit
            changes = self._finish(unit)
        except DBAPIError as problem:
            session.rollback()
            raise self._environment(problem) from problem
        except BaseException:
            session.rollback()
            raise
        finally:
            self._running.unit = None
            session.close()
        self.announcer.announce(changes)

    def _finish(self, unit: UnitOfWork) -> Changes:
        """Prove and commit; or roll back what was only tried, or what half failed."""
        if unit.failed is not None:
            raise BrokenUnitError(unit.action) from unit.failed
        if unit.abandoned:
            unit.session.rollback()
            return Changes()
        changes = unit.finish()
        if changes.kinds:
            unit.session.execute(update(CompanyFileRow).where(CompanyFileRow.id == 1)
                                 .values(changes=CompanyFileRow.changes + 1))
        unit.session.commit()
        return changes

    def _refuse_writing(self) -> None:
        """Before a transaction begins: read-only mode, and the last hundred megabytes (SAF-016, 017)."""
        if self.read_only is not None:
            raise self.read_only
        if not is_postgres(self.target):
            try:
                free = places.free_bytes(Path(self.target))
                os.stat(self.target)
            except OSError as gone:
                # The stick was taken out, the drive is not connected any more: what is typed stays on the screen (SAF-011).
                self.read_only = errors.DiskError("SAF-io", path=str(self.target), detail=gone.strerror or str(gone))
                raise self.read_only from gone
            if free < _REFUSE_BELOW:
                raise errors.NoSpaceError("SAF-016-space", path=str(self.target), free=free // places.MEGABYTE,
                                          needed=_REFUSE_BELOW // places.MEGABYTE)

    def _environment(self, problem: DBAPIError) -> Exception:
        """Translate; a full or lost disk turns the file read-only until `try_again` (SAF-017)."""
        found = translated(problem, str(self.target))
        if isinstance(found, errors.DiskError):
            self.read_only = found
        if "could not serialize" in str(problem.orig) or "deadlock" in str(problem.orig):
            return errors.ConflictError("SAF-004-again")
        return found

    def try_again(self) -> bool:
        """Leave the read-only mode of a full or lost disk if a trial write succeeds; other causes do not go away (SAF-017)."""
        if not isinstance(self.read_only, errors.DiskError):
            return self.read_only is None
        if not is_postgres(self.target) and not Path(self.target).exists():
            return False
        if not self._relock():
            return False
        # Connections of before may lead to a medium that was taken out meanwhile.
        self.engine.dispose()
        before, self.read_only = self.read_only, None
        try:
            with self.engine.begin() as connection:
                connection.execute(update(CompanyFileRow).where(CompanyFileRow.id == 1)
                                   .values(changes=CompanyFileRow.changes))
        except DBAPIError:
            self.read_only = before
            return False
        return True

    def _relock(self) -> bool:
        """A file that was opened on a full disk has no lock yet, and a connection that only reads."""
        if self.lock is not None or is_postgres(self.target):
            return True
        if no_room(Path(self.target)):
            return False
        lock = FileLock(Path(self.target))
        try:
            lock.acquire()
        except errors.StorageError:
            return False
        self.lock = lock
        self.engine.dispose()
        self.engine = make_engine(self.target, wal=_wal(self.target))
        return True

    @property
    def name(self) -> str:
        """What to call the file in a title."""
        return str(self.target).rsplit("/", 1)[-1] if is_postgres(self.target) else Path(self.target).stem


def _wal(target: Target) -> bool:
    """WAL needs a local disk (SAF-008)."""
    return is_postgres(target) or places.place_of(Path(target)).kind is not places.Kind.NETWORK


def _marker() -> str:
    return f"{platform.node()}/{os.getpid()}"[:120]


def _lay_out(engine: Engine, target: Target, clock: Clock) -> None:
    """Tables, guards and the row that says what this is, in one transaction."""
    with engine.connect().execution_options(creating=True) as connection, connection.begin():
        Base.metadata.create_all(connection)
        connection.execute(insert(CompanyFileRow).values(
            id=1, application="tegoed", schema_version=str(SCHEMA_VERSION), created_at=clock.now(),
            open_marker=None if is_postgres(target) else _marker(), changes=0, is_copy=False))
        if not is_postgres(target):
            connection.execute(text(f"PRAGMA application_id = {APPLICATION_ID}"))
            connection.execute(text(f"PRAGMA user_version = {SCHEMA_VERSION}"))


def _remove(path: Path) -> None:
    """Take away what an unfinished creation left; the name was free before."""
    for name in (path.name, path.name + "-wal", path.name + "-shm"):
        path.with_name(name).unlink(missing_ok=True)


def _reserve(path: Path) -> None:
    """Create the file exclusively, so that no second program and no old file is in the way."""
    try:
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o666))
    except FileExistsError as problem:
        raise errors.FileExistsAlreadyError("SAF-exists", path=str(path)) from problem
    except FileNotFoundError as problem:
        raise errors.NotFoundError("SAF-not-found", path=str(path.parent)) from problem
    except PermissionError as problem:
        raise errors.ReadOnlyError("SAF-011-read-only", path=str(path.parent), cause=problem.strerror or "") from problem


def _locked_new(path: Path) -> FileLock:
    """Reserve a new name and lock it; a refusal leaves nothing behind."""
    _reserve(path)
    lock = FileLock(path)
    try:
        lock.acquire()
    except errors.StorageError:
        _remove(path)
        raise
    return lock


def _check_server(session: Session, target: str) -> None:
    """Has the database the tables of this very program (SAF-032, 036)? Other tables are not touched."""
    version = int(session.execute(text("select schema_version from company_file where id = 1")).scalar_one())
    if version != SCHEMA_VERSION:
        kind, code = ((errors.ServerError, "SAF-036-newer") if version > SCHEMA_VERSION
                      else (errors.OlderServerError, "SAF-036-older"))
        raise kind(code, address=address(target), database_version=version, program_version=SCHEMA_VERSION)


def check_version(target: Target) -> None:
    """Is it there, ours, and of the version of this program (SAF-032, 036)? Nothing is opened for writing.

    Raises `OlderFileError` for what can be brought up to date, and the other exceptions of `storage.errors`.
    """
    if not is_postgres(target):
        _check_header(Path(target))
        return
    engine = make_engine(target, read_only=True)
    try:
        with Session(engine) as session:
            _check_server(session, str(target))
    except DBAPIError as problem:
        raise translated(problem, str(target)) from problem
    finally:
        engine.dispose()


def _check_header(path: Path) -> None:
    """Is it there, ours, and not newer than the program (SAF-032)? Nothing is opened for writing before."""
    if not path.is_file():
        raise errors.NotFoundError("SAF-not-found", path=str(path))
    try:
        engine = make_engine(path, read_only=True, still=True)
        with engine.connect() as connection:
            application, version = header(connection)
        engine.dispose()
    except DBAPIError as problem:
        found = translated(problem, str(path))
        if isinstance(found, errors.DamagedFileError) and not keys.is_encrypted(path):
            raise errors.NotOurFileError("SAF-032-ours", path=str(path)) from problem
        raise found from problem
    if application != APPLICATION_ID:
        raise errors.NotOurFileError("SAF-032-ours", path=str(path))
    if version != SCHEMA_VERSION:
        kind, code = ((errors.NewerFileError, "SAF-032-newer") if version > SCHEMA_VERSION
                      else (errors.OlderFileError, "SAF-033-older"))
        raise kind(code, path=str(path), file_version=version, program_version=SCHEMA_VERSION)
