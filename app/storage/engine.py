"""The one door to the database: pragmas set and read back, immediate transactions, PostgreSQL alike (SAF-001…004)."""

import os
import re
import sqlite3
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

from sqlalchemy import URL, Engine, create_engine, event, make_url, text
from sqlalchemy.engine import Connection
from sqlalchemy.exc import DBAPIError, OperationalError

from app.core.search import folded
from app.storage import errors, keys, keystore, places, processes
from app.storage.keys import FileKey

APPLICATION_ID = 0x54454731
"""`TEG1` in the header of every company file (SAF-032)."""
SCHEMA_VERSION = 8
"""The newest revision of `storage/migrations`, kept in the header as `user_version`."""
BUSY_MS = 5_000
_SHARED_MEMORY = 100_000
"""Bytes that SQLite lays down beside a file before it reads it, with some room to spare."""
_FINAL = re.compile(r"final rows: (\w+)")

Target = Path | str


def is_postgres(target: Target) -> bool:
    """Is the target a PostgreSQL address instead of a file?"""
    return isinstance(target, str) and target.startswith("postgresql")


def address(target: str) -> str:
    """The address of a database as it may be shown and kept: without its password."""
    url = make_url(target)
    return URL.create(url.drivername, url.username, None, url.host, url.port, url.database,
                      url.query).render_as_string(hide_password=False)


def make_engine(target: Target, *, read_only: bool = False, wal: bool = True, still: bool = False,
                key: FileKey | None = None) -> Engine:
    """An engine whose every connection is set up and checked; writing transactions begin immediate.

    `still` = read-only, and nobody writes the file now: a cleanly closed one is read without leaving anything beside it.
    An encrypted file opens with the `key` that was given for it before; a new file becomes encrypted by one (SAF-031).
    Raises `LockedFileError`, `NoCipherError`.
    """
    if is_postgres(target):
        return _postgres(str(target), read_only)
    path = Path(target)
    key = key or keys.key_of(path)
    mode = "ro" if read_only else "rw"
    # A reader of a file with a write-ahead log wants shared memory beside it, which it may not or should not make.
    alone = read_only and (still or not os.access(path.parent, os.W_OK) or no_room(path)) and _cleanly_closed(path)
    engine = create_engine(f"sqlite:///file:{quoted(path)}?mode={mode}{'&immutable=1' if alone else ''}&uri=true",
                           module=driver(key), connect_args={"timeout": BUSY_MS / 1000, "check_same_thread": False})

    @event.listens_for(engine, "do_connect")
    def _unlocked(_dialect: object, _record: object, arguments: Any, named: Any) -> Any:
        return unlocked(driver(key).connect(*arguments, **named), key)

    @event.listens_for(engine, "connect")
    def _set_up(connection: Any, _record: object) -> None:
        connection.isolation_level = None
        connection.create_function("folded", 1, folded, deterministic=True)
        for name, value, expected in _pragmas(read_only, wal):
            _pragma(connection, path, name, value, expected)

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        connection.exec_driver_sql("BEGIN" if read_only or connection.get_execution_options().get("reading")
                                   else "BEGIN IMMEDIATE")

    return engine


def driver(key: FileKey | None) -> ModuleType:
    """SQLite as Python brings it for plain files, the build that encrypts pages for the others. Raises `NoCipherError`."""
    if key is None:
        return sqlite3
    try:
        from sqlcipher3 import dbapi2
    except ModuleNotFoundError as missing:
        raise errors.NoCipherError("SAF-031-missing", package="sqlcipher3") from missing
    found: ModuleType = dbapi2
    return found


def unlocked(connection: Any, key: FileKey | None) -> Any:
    """The same connection, told the key before it reads a byte, its work in memory and its complaints ours to tell (SAF-031)."""
    if key is not None:
        connection.execute("PRAGMA cipher_log_level = NONE")
        connection.execute(f'PRAGMA key = "{key.literal}"')
        connection.execute("PRAGMA temp_store = MEMORY")
    return connection


def _cleanly_closed(path: Path) -> bool:
    """Is the file of the kind with a write-ahead log (byte 18 of the header), and has it none, or an empty one?

    In an encrypted file that byte is not to be read; there the place says which kind it is (SAF-008).
    """
    log, journal = (path.with_name(path.name + ending) for ending in ("-wal", "-journal"))
    if log.exists() and log.stat().st_size:
        return False
    if keys.is_encrypted(path):
        return not journal.exists() and places.place_of(path).kind is not places.Kind.NETWORK
    with path.open("rb") as file:
        return file.read(20)[18:19] == b"\x02"


def no_room(path: Path) -> bool:
    """Is the disk so full that not even the memory shared by readers fits (SAF-017)?"""
    try:
        return places.free_bytes(path) < _SHARED_MEMORY
    except OSError:
        # A disk that is gone is not full.
        return False


def _postgres(target: str, read_only: bool) -> Engine:
    """PostgreSQL with the same manners: one writer at a time, readers beside it, so that nothing fails to serialise (SAF-004)."""
    url = make_url(target)
    if url.password is None and (kept := keystore.recall(address(target))) is not None:
        url = url.set(password=kept)
    try:
        engine = create_engine(url, isolation_level="REPEATABLE READ", pool_pre_ping=True)
    except ModuleNotFoundError as missing:
        raise errors.ServerError("SAF-036-driver") from missing

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        options = connection.get_execution_options()
        if read_only or options.get("reading"):
            connection.exec_driver_sql("SET TRANSACTION READ ONLY")
        elif not options.get("creating"):
            # The lock comes before the first statement that takes the snapshot, so the snapshot is never too old.
            connection.exec_driver_sql(f"SET LOCAL lock_timeout = {BUSY_MS}")
            connection.exec_driver_sql("LOCK TABLE company_file IN EXCLUSIVE MODE")

    return engine


def quoted(path: Path) -> str:
    """A path as the body of an SQLite URI."""
    return path.absolute().as_posix().replace("%", "%25").replace("?", "%3f").replace("#", "%23")


def _pragmas(read_only: bool, wal: bool) -> list[tuple[str, str, str]]:
    """Name, value to set, value to read back (closing 6.1)."""
    journal = [] if read_only else [("journal_mode", "WAL" if wal else "DELETE", "wal" if wal else "delete")]
    full = [("fullfsync", "1", "1")] if sys.platform == "darwin" else []
    return [("busy_timeout", str(BUSY_MS), str(BUSY_MS)), *journal, ("synchronous", "FULL", "2"), ("foreign_keys", "1", "1"),
            ("trusted_schema", "0", "0"), ("cell_size_check", "1", "1"), ("recursive_triggers", "1", "1"), *full]


def _pragma(connection: Any, path: Path, name: str, value: str, expected: str) -> None:
    """Set one pragma and insist that it took (SAF-001)."""
    connection.execute(f"PRAGMA {name} = {value}")
    got = str(connection.execute(f"PRAGMA {name}").fetchone()[0])
    if got != expected:
        raise errors.DamagedFileError("SAF-014-damaged", path=str(path), detail=f"{name} = {got}")


def translated(problem: DBAPIError, path: str) -> Exception:
    """A database error as one of ours where it comes from the environment; else itself."""
    words = str(problem.orig).lower()
    if "disk is full" in words or "database or disk is full" in words or "no space left" in words:
        return errors.DiskFullError("SAF-017-full", path=path)
    final = _FINAL.search(words)
    if final:
        return errors.FinalRowError("AUD-001-final", table=final.group(1), record="")
    if "malformed" in words or "not a database" in words:
        return errors.DamagedFileError("SAF-014-damaged", path=path, detail=str(problem.orig))
    if not isinstance(problem, OperationalError):
        return problem
    if "locked" in words or "busy" in words or "lock timeout" in words:
        return busy(path)
    if "readonly" in words or "read-only" in words:
        return errors.ReadOnlyError("SAF-011-read-only", path=path, cause=str(problem.orig))
    if is_postgres(path) and ("connection" in words or "could not translate host" in words):
        return errors.ServerError("SAF-036-server", address=address(path), detail=str(problem.orig).splitlines()[-1].strip())
    if "disk i/o" in words and not is_postgres(path) and no_room(Path(path)):
        return errors.DiskFullError("SAF-017-full", path=path)
    if "unable to open" in words and sys.platform == "win32" and processes.holder(Path(path)) is not None:
        # A virus scanner that keeps a file for itself is told so there.
        return busy(path)
    if "disk i/o" in words or "unable to open" in words:
        return errors.DiskError("SAF-io", path=path, detail=str(problem.orig))
    return problem


def busy(path: str) -> errors.FileBusyError:
    """Which program keeps the file busy, where the system tells it (SAF-018)."""
    holder = None if is_postgres(path) else processes.holder(Path(path))
    if holder is None:
        return errors.FileBusyError("SAF-018-busy", path=path)
    return errors.FileBusyError("SAF-018-named", path=path, program=holder.program, process=str(holder.process))


def header(connection: Connection) -> tuple[int, int]:
    """Application id and schema version of an open SQLite file."""
    return (int(connection.execute(text("PRAGMA application_id")).scalar_one()),
            int(connection.execute(text("PRAGMA user_version")).scalar_one()))
