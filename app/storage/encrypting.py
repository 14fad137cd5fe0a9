"""A company file becomes encrypted, plain, or gets another key: in a copy that is compared, and only then the file (SAF-031)."""

import os
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, text
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.orm import Session

from app.core.clock import Clock
from app.storage import audit, backup, copying, errors, keys, places, verify
from app.storage.company_file import CompanyFile
from app.storage.engine import driver, make_engine, quoted, unlocked
from app.storage.keys import FileKey
from app.storage.lock import FileLock
from app.storage.unit_of_work import Actor

ENCRYPTED, DECRYPTED, CHANGED = "company_file.encrypt", "company_file.decrypt", "company_file.key"
STEPS = 4
"""Backup, copy, comparison, proof: what a conversion reports as progress."""
Progress = Callable[[int, int], None]
"""Told how many steps of how many are done; raising stops it, and the file is as it was."""
_SPACE = 3


def _unheard(_done: int, _of: int) -> None:
    """Nobody watches."""


def convert(path: Path, wanted: FileKey | None, actor: Actor, clock: Clock, folder: Path,
            progress: Progress = _unheard) -> Path:
    """Write a closed file anew under another key, or under none; gives the verified backup of before.

    At every moment the name holds the old or the new whole file. A plain file does not stay anywhere beside the encrypted one:
    its backup lies under the new key. Raises `ConversionError`, `NoSpaceError`, `AlreadyOpenError`, `LockedFileError`.
    """
    present = keys.key_of(path)
    _need_space(path)
    lock = FileLock(path)
    lock.acquire()
    work = path.with_name(path.name + copying.CONVERTING)
    try:
        copying.settle(path)
        copying.discard(work)
        progress(0, STEPS)
        safety = backup.pack(path, folder, "encryption", clock.now(), seal=wanted).path
        progress(1, STEPS)
        _write_anew(path, work, present, wanted, progress)
        _prove(path, work)
        _record(work, path.name, present, wanted, actor, clock)
        os.replace(work, path)
        copying.flush(path)
    except (SQLAlchemyError, OSError) as problem:
        raise _failed(path, problem) from problem
    finally:
        copying.discard(work)
        lock.release()
    return safety


def like(work: Path, present: Path) -> None:
    """A file of our own at work is written anew as another one is: under its key, or plain (SAF-026, 031)."""
    if keys.header_of(work) == keys.header_of(present):
        return
    fresh = work.with_name(work.name + copying.CONVERTING)
    try:
        _write_anew(work, fresh, keys.key_of(work), keys.key_of(present), _unheard)
        os.replace(fresh, work)
    finally:
        copying.discard(fresh)


def _need_space(path: Path) -> None:
    needed, free = _SPACE * path.stat().st_size, places.free_bytes(path)
    if free < needed:
        raise errors.NoSpaceError("SAF-016-space", path=str(path), needed=needed // places.MEGABYTE + 1,
                                  free=free // places.MEGABYTE)


def _failed(path: Path, problem: Exception) -> errors.ConversionError:
    return errors.ConversionError("SAF-031-failed", path=str(path), detail=str(problem).splitlines()[0])


def _write_anew(path: Path, work: Path, present: FileKey | None, wanted: FileKey | None, progress: Progress) -> None:
    """Every table, row, index and guard in a new file, compared with the old one by the database itself."""
    # Both kinds in one connection: only the build that encrypts can do that.
    module = driver(present or wanted)
    if wanted is not None:
        keys.remember(wanted)
    source = f"file:{quoted(path)}?mode=ro&immutable=1"
    try:
        with closing(unlocked(module.connect(source, uri=True, isolation_level=None), present)) as files:
            literal = "''" if wanted is None else f'"{wanted.literal}"'
            files.execute(f"ATTACH DATABASE ? AS fresh KEY {literal}", (str(work.absolute()),))
            files.execute("PRAGMA fresh.journal_mode = OFF")
            files.execute("SELECT sqlcipher_export('fresh')")
            for name in ("application_id", "user_version"):
                files.execute(f"PRAGMA fresh.{name} = {files.execute(f'PRAGMA main.{name}').fetchone()[0]}")
            progress(2, STEPS)
            _compare(files, path)
    except module.Error as problem:
        raise _failed(path, problem) from problem
    copying.flush(work)
    progress(3, STEPS)


def _compare(files: Any, path: Path) -> None:
    """The same tables, indexes and guards, as many rows, and no row that the new file lacks."""
    schemas = [files.execute(f"select type, name, tbl_name, sql from {side}.sqlite_schema order by type, name").fetchall()
               for side in ("main", "fresh")]
    if schemas[0] != schemas[1]:
        raise errors.ConversionError("SAF-031-differs", path=str(path), table="sqlite_schema")
    for table in (name for kind, name, _of, _sql in schemas[0] if kind == "table"):
        counts = [files.execute(f'select count(*) from {side}."{table}"').fetchone() for side in ("main", "fresh")]
        lost = files.execute(f'select 1 from (select * from main."{table}" except select * from fresh."{table}") limit 1')
        if counts[0] != counts[1] or lost.fetchone() is not None:
            raise errors.ConversionError("SAF-031-differs", path=str(path), table=table)


def _prove(path: Path, work: Path) -> None:
    """Opened by itself, with its key from the header on, the new file is whole and its books are those of the old one."""
    totals = []
    for file in (path, work):
        engine = make_engine(file, read_only=True, still=True)
        try:
            with engine.connect() as connection:
                totals.append(verify.totals(Session(connection)))
                fault = _fault(connection) if file is work else None
        finally:
            engine.dispose()
    if fault is not None or totals[0] != totals[1]:
        raise errors.ConversionError("SAF-031-failed", path=str(path), detail=fault or "control totals")


def _fault(connection: Connection) -> str | None:
    """What the checks of database and trail find."""
    checked = str(connection.execute(text("PRAGMA integrity_check")).scalar_one())
    if checked != "ok":
        return checked.splitlines()[0]
    if connection.execute(text("PRAGMA foreign_key_check")).first() is not None:
        return "foreign keys"
    broken = audit.first_break(Session(connection))
    return None if broken is None else f"audit record {broken}"


def _record(work: Path, name: str, present: FileKey | None, wanted: FileKey | None, actor: Actor, clock: Clock) -> None:
    """The trail says who did it; nothing about the password."""
    action = DECRYPTED if wanted is None else ENCRYPTED if present is None else CHANGED
    file = CompanyFile.open(work, clock=clock)
    try:
        if file.read_only is not None:
            raise file.read_only
        with file.unit_of_work(actor, action=action) as unit:
            unit.audit(action, "company_file", 1, name, {})
    finally:
        file.close()
    copying.settle(work)
    copying.flush(work)
