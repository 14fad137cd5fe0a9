"""Migrate a copy, check it, and only then change places with the file; whatever fails, the file is as it was (SAF-033…035)."""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, event, text
from sqlalchemy.exc import DBAPIError, SQLAlchemyError
from sqlalchemy.orm import Session

from app.storage import audit, backup, copying, errors, guards, places, verify
from app.storage.engine import address, header, make_engine, translated
from app.storage.lock import FileLock
from app.storage.migrations import REVISIONS, Revision
from app.storage.sealed import Password

Progress = Callable[[int, int], bool]
"""Told before every step how many are done of how many; False cancels, which is possible until the switch (SAF-034)."""
_SPACE = 3


def version_of(path: Path) -> int:
    """The schema version in the header of a file."""
    engine = make_engine(path, read_only=True, still=True)
    try:
        with engine.connect() as connection:
            return header(connection)[1]
    finally:
        engine.dispose()


def _go_on(_done: int, _of: int) -> bool:
    return True


def migrate(path: Path, *, revisions: Sequence[Revision] = REVISIONS, progress: Progress = _go_on,
            backup_to: Path | None = None, now: datetime | None = None, password: Password | None = None) -> Path | None:
    """Bring a file up to date; gives where the old one is kept, None when there was nothing to do or it was cancelled.

    With a folder in `backup_to` a verified backup is made first (SAF-022), under the password if there is one; the old
    file is kept in any case.

    Raises `MigrationError`, `NoSpaceError` or `AlreadyOpenError`; the file is then untouched.
    """
    before = version_of(path)
    steps = [r for r in revisions if r.number > before]
    if not steps:
        return None
    _need_space(path)
    lock = FileLock(path)
    lock.acquire()
    work = path.with_name(path.name + ".migrating")
    try:
        copying.settle(path)
        copying.discard(work)
        if backup_to is not None:
            backup.pack(path, backup_to, "migration", now or datetime.now(UTC), password=password)
        copying.copy_database(path, work)
        if not _migrate_copy(work, steps, progress):
            return None
        copying.flush(work)
        return copying.swap(work, path, path.with_name(f"{path.stem}.v{before}{path.suffix}"))
    except (SQLAlchemyError, OSError) as problem:
        raise errors.MigrationError("SAF-033-failed", path=str(path), detail=str(problem).splitlines()[0]) from problem
    finally:
        copying.discard(work)
        lock.release()


def _need_space(path: Path) -> None:
    needed, free = _SPACE * path.stat().st_size, places.free_bytes(path)
    if free < needed:
        raise errors.NoSpaceError("SAF-033-space", path=str(path), needed=needed // places.MEGABYTE + 1,
                                  free=free // places.MEGABYTE)


def _migrate_copy(work: Path, steps: Sequence[Revision], progress: Progress) -> bool:
    """All steps and all checks in one transaction of the copy; False = cancelled."""
    engine = make_engine(work, wal=False)

    @event.listens_for(engine, "connect")
    def _loosen(connection: Any, _record: object) -> None:
        # A table that is rebuilt is dropped for a moment; the references are checked as a whole before the commit.
        connection.execute("PRAGMA foreign_keys = 0")

    try:
        return upgrade(engine, steps, progress, str(work))
    finally:
        engine.dispose()


def migrate_server(target: str, *, revisions: Sequence[Revision] = REVISIONS, progress: Progress = _go_on) -> int | None:
    """Bring a database up to date where it is, whole or not at all; gives its version of before, None when nothing was to do.

    There is no copy to go back to: whoever asks for it has made a backup on the server. Nobody else may be connected, as an
    older program would go on writing what it knows. Raises `MigrationError`, `ServerError`; nothing is changed then.
    """
    engine = make_engine(target)
    name = address(target)
    try:
        before = _alone(engine, name)
        steps = [r for r in revisions if r.number > before]
        return before if steps and upgrade(engine, steps, progress, name) else None
    except DBAPIError as problem:
        found = translated(problem, name)
        if isinstance(found, errors.StorageError):
            raise found from problem
        raise _stays(name, str(problem.orig)) from problem
    except (SQLAlchemyError, OSError) as problem:
        raise _stays(name, str(problem)) from problem
    except errors.MigrationError as problem:
        raise _stays(name, str(problem.saw.get("detail", ""))) from problem
    finally:
        engine.dispose()


def _alone(engine: Engine, name: str) -> int:
    """The version of a database in which nobody else works."""
    with engine.connect() as connection:
        others = connection.execute(text(
            "select count(*) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid() "
            "and backend_type = 'client backend'")).scalar_one()
        if others:
            raise errors.ServerError("SAF-036-others", address=name, others=int(others))
        return int(connection.execute(text("select schema_version from company_file where id = 1")).scalar_one())


def _stays(name: str, detail: str) -> errors.MigrationError:
    return errors.MigrationError("SAF-036-stays", address=name, detail=detail.strip().splitlines()[0] if detail.strip() else "?")


def upgrade(engine: Engine, steps: Sequence[Revision], progress: Progress, name: str) -> bool:
    """Run steps on one database in one transaction, guards off and on again, control totals before = after."""
    with engine.connect() as connection, connection.begin() as transaction:
        before = verify.totals(Session(connection))
        guards.remove(connection)
        for done, step in enumerate(steps):
            if not progress(done, len(steps)):
                transaction.rollback()
                return False
            _apply(connection, step)
        guards.install(connection)
        _stamp(connection, steps[-1].number)
        faults = list(_faults(connection, before))
        if faults:
            transaction.rollback()
            raise errors.MigrationError("SAF-033-failed", path=name, detail=faults[0])
    return True


def _apply(connection: Connection, step: Revision) -> None:
    """One step through Alembic, loaded only now: a file that is up to date does not pay for it."""
    from alembic.operations import Operations
    from alembic.runtime.migration import MigrationContext

    context = MigrationContext.configure(connection, opts={"render_as_batch": True, "transactional_ddl": True})
    with Operations.context(context) as operations:
        step.upgrade(operations)


def _stamp(connection: Connection, version: int) -> None:
    connection.execute(text("update company_file set schema_version = :version"), {"version": str(version)})
    if connection.dialect.name == "sqlite":
        connection.execute(text(f"PRAGMA user_version = {version}"))


def _faults(connection: Connection, before: verify.Totals) -> list[str]:
    """What speaks against the migrated copy: integrity, references, totals, the audit chain."""
    found: list[str] = []
    if connection.dialect.name == "sqlite":
        checked = str(connection.execute(text("PRAGMA integrity_check")).scalar_one())
        found += [] if checked == "ok" else [checked]
        found += [f"foreign key of {row[0]}" for row in connection.execute(text("PRAGMA foreign_key_check"))]
    with Session(connection) as session:
        after = verify.totals(session)
        if after != before:
            found.append("control totals differ")
        broken = audit.first_break(session)
        found += [] if broken is None else [f"audit record {broken}"]
    return found
