"""A company file moves to a server: copied in one transaction, compared table by table, then the file rests (SAF-036)."""

import hashlib
import os
import stat
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, Select, String, Table, func, insert, inspect, select, update
from sqlalchemy.exc import DBAPIError, SQLAlchemyError
from sqlalchemy.orm import Session

import app.models  # noqa: F401 - completes the metadata
from app.core.clock import Clock
from app.core.enums import Source
from app.core.words import N_, declare
from app.models.archive import CompanyFileRow
from app.models.base import Base
from app.storage import audit, backup, copying, errors, guards, verify
from app.storage.audit import MOVED
from app.storage.company_file import CompanyFile
from app.storage.engine import address, make_engine, translated
from app.storage.sealed import Password
from app.storage.unit_of_work import Actor

declare({
    "SAF-036-taken": N_("The database {address} is not empty. Make a new, empty database on the server and name that one."),
    "SAF-036-differs": N_("Nothing was moved: the table {table} is not the same in {address} as in the file. "
                          "The file is untouched."),
    "SAF-036-failed": N_("Nothing was moved to {address}: {detail}. The file is untouched."),
})

_ROWS = 2_000
Progress = Callable[[int, int], None]
"""Told how many tables of how many are done; raising stops the move, and nothing has happened."""


@dataclass(frozen=True, slots=True)
class Fingerprint:
    """How many rows a table has, and the SHA-256 over all of them, sorted by their key."""

    rows: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Moved:
    """Where the books are now, where the file and its backup lie, and what was compared."""

    address: str
    kept: Path
    backup: Path | None
    tables: dict[str, Fingerprint]


def _unheard(_done: int, _of: int) -> None:
    """Nobody watches."""


def move_to_server(path: Path, target: str, actor: Actor, clock: Clock, folder: Path, progress: Progress = _unheard,
                   password: Password | None = None) -> Moved:
    """Move a closed company file to an empty PostgreSQL database; the file is backed up, kept, and can only be read from now on.

    Whatever stops it before the end, the file is as it was and the database is empty. A move that was cut off after the
    database was whole is finished by the same call. Raises `MoveError`, `AlreadyOpenError`, `BadBackupError`, `NoSpaceError`.
    """
    file = CompanyFile.open(path, clock=clock)
    server = make_engine(target)
    try:
        if file.read_only is not None:
            raise file.read_only
        safety = None
        with _told(target):
            tables = _whole_already(file, server, target)
            if tables is None:
                safety = backup.pack(path, folder, "move", clock.now(), password=password).path
                tables = _copy(file, server, target, actor, clock, progress)
        _rest(file, target, actor)
    finally:
        server.dispose()
        file.close()
    _protect(path)
    return Moved(address(target), path, safety, tables)


@contextmanager
def _told(target: str) -> Iterator[None]:
    """Errors of a database as a refusal in words."""
    try:
        yield
    except SQLAlchemyError as problem:
        found = translated(problem, address(target)) if isinstance(problem, DBAPIError) else problem
        if isinstance(found, errors.StorageError):
            raise found from problem
        raise errors.MoveError("SAF-036-failed", address=address(target), detail=str(problem).splitlines()[0]) from problem


def _whole_already(file: CompanyFile, server: Engine, target: str) -> dict[str, Fingerprint] | None:
    """Nothing for an empty database; what it holds, when an earlier move put this very file there and did not end."""
    with server.connect().execution_options(reading=True) as there:
        names = inspect(there).get_table_names()
        if not names:
            return None
        if CompanyFileRow.__tablename__ in names and _holds(file, there):
            return {table.name: fingerprint(there, table) for table in Base.metadata.sorted_tables}
    raise errors.MoveError("SAF-036-taken", address=address(target))


def _holds(file: CompanyFile, there: Connection) -> bool:
    """Is everything in the file an earlier state of the database? Then nothing is lost by letting the file rest."""
    begun = select(CompanyFileRow.created_at)
    with file.reading() as here:
        seq, digest = audit.newest(here)
        same = here.execute(begun).scalar_one() == there.execute(begun).scalar_one_or_none()
    return same and seq > 0 and audit.holds(Session(there), audit.Anchor(seq, digest))


def _copy(file: CompanyFile, server: Engine, target: str, actor: Actor, clock: Clock,
          progress: Progress) -> dict[str, Fingerprint]:
    """Tables, rows, references, guards and the comparison in one transaction of the server."""
    tables = Base.metadata.sorted_tables
    with (file.reading() as session, server.connect().execution_options(creating=True) as there, there.begin()):
        here = session.connection()
        there.exec_driver_sql("SET LOCAL TIME ZONE 'UTC'")
        Base.metadata.create_all(there)
        guards.remove(there)
        references = _take_references(there)
        for done, table in enumerate(tables):
            progress(done, len(tables))
            _fill(here, there, table)
        progress(len(tables), len(tables))
        found = _compared(here, there, target)
        # Put back last: the server checks every reference of every row as it does.
        for statement in references:
            there.exec_driver_sql(statement)
        guards.install(there)
        there.execute(update(CompanyFileRow).values(open_marker=None))
        with Session(there) as books:
            if verify.totals(books) != verify.totals(session):
                raise errors.MoveError("SAF-036-differs", table="general_ledger_entry", address=address(target))
            audit.write(books, [audit.Event("company_file.arrived", "company_file", 1, file.name, {"tables": {
                name: [print_.rows, print_.sha256] for name, print_ in found.items()}})], at=clock.now(), user=actor.name,
                source=Source.WINDOW, correlation=f"move-{clock.now():%Y%m%d%H%M%S}")
            books.flush()
    return found


def _take_references(there: Connection) -> list[str]:
    """Drop every foreign key, so that tables can be filled in any order; gives the statements that put them back."""
    rows = there.exec_driver_sql(
        "select conrelid::regclass::text, conname, pg_get_constraintdef(oid) from pg_constraint where contype = 'f' "
        "and connamespace = current_schema()::regnamespace order by 1, 2").all()
    for table, name, _definition in rows:
        there.exec_driver_sql(f'alter table {table} drop constraint "{name}"')
    return [f'alter table {table} add constraint "{name}" {definition}' for table, name, definition in rows]


def _fill(here: Connection, there: Connection, table: Table) -> None:
    """All rows of a table, and its counter after the highest one."""
    for rows in _batches(here, select(table)):
        there.execute(insert(table), [dict(row._mapping) for row in rows])
    key = list(table.primary_key.columns)
    if len(key) == 1:
        counter = there.execute(select(func.pg_get_serial_sequence(f'"{table.name}"', key[0].name))).scalar_one()
        highest = there.execute(select(func.max(key[0]))).scalar_one()
        if counter is not None and highest is not None:
            there.execute(select(func.setval(counter, highest)))


def _batches(connection: Connection, statement: Select[Any]) -> Iterator[Any]:
    """Rows in pieces, so that the largest archive fits into memory."""
    with connection.execute(statement.execution_options(yield_per=_ROWS)) as rows:
        yield from rows.partitions()


def _compared(here: Connection, there: Connection, target: str) -> dict[str, Fingerprint]:
    """The fingerprints of all tables, the same on both sides."""
    found = {}
    for table in Base.metadata.sorted_tables:
        found[table.name] = fingerprint(here, table)
        if fingerprint(there, table) != found[table.name]:
            raise errors.MoveError("SAF-036-differs", table=table.name, address=address(target))
    return found


def fingerprint(connection: Connection, table: Table) -> Fingerprint:
    """Row count and SHA-256 over every column of every row, keys and amounts among them, sorted by key (SAF-036)."""
    columns = [c for c in table.columns if (table.name, c.name) != (CompanyFileRow.__tablename__, "open_marker")]
    # Text is sorted by its bytes on both sides; a server sorts it as its language does.
    binary = connection.dialect.name == "postgresql"
    order = [c.collate("C") if binary and isinstance(c.type, String) else c for c in table.primary_key.columns]
    digest, count = hashlib.sha256(), 0
    for rows in _batches(connection, select(*columns).order_by(*order)):
        for row in rows:
            digest.update(repr(tuple(row)).encode())
            count += 1
    return Fingerprint(count, digest.hexdigest())


def _rest(file: CompanyFile, target: str, actor: Actor) -> None:
    """The last record of the file's own trail says where it went; from then on it opens for reading only."""
    with file.unit_of_work(actor, action=MOVED) as unit:
        unit.audit(MOVED, "company_file", 1, file.name, {"address": address(target)})


def _protect(path: Path) -> None:
    """Also other programs should leave the old file alone, where the disk knows such a thing."""
    with suppress(errors.FileBusyError):
        # Who looks into it may go on: the books are on the server, and the log stays beside the file.
        copying.settle(path)
    with suppress(OSError):
        os.chmod(path, stat.S_IRUSR | stat.S_IRGRP)
